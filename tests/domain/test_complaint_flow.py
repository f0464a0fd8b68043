"""Complaints: no sequence of actions reaches an impossible state; the internal clock stops only while paused."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.complaint_clocks import Clock, clocks_of
from bigclient_desktop.domain.complaint_flow import (
    STAGES,
    ReasonMissing,
    StepBeforeLast,
    StepInFuture,
    StepRefused,
    order_of,
    refuse_step,
    way_of,
    with_receipt,
)
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent
from bigclient_desktop.domain.limits import complaint_limits
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.domain.working_hours import OfficeClock
from bigclient_desktop.translations import catalogue

STEPS = (*STAGES, "paused", "resumed", "escalated", "reopened")
LIMITS = complaint_limits()
OFFICE = OfficeClock(parts=LIMITS.office_parts)
START = china_instant(date(2026, 3, 2), time(9))
FULL_WAY = ("received", "answered", "investigated", "handled", "confirmed", "closed")


def event(step: str, hours: float = 0, number: int = 0, **values) -> ComplaintEvent:
    return ComplaintEvent(f"{number:032x}", "c", "k", step, START + timedelta(hours=hours), **values)


def way(*steps: str):
    return way_of(event(step, hours) for hours, step in enumerate(steps))


sequences = st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 400)), max_size=25).map(
    lambda pairs: [event(step, hours, number) for number, (step, hours) in enumerate(pairs)]
)


@settings(max_examples=500, deadline=None)
@given(sequences)
def test_no_sequence_of_events_makes_an_impossible_state(events):
    found = way_of(events)
    taken = [one.step for one in sorted(events, key=lambda e: (e.at, e.id)) if one not in found.passed_over]
    assert set(found.allowed).isdisjoint({found.stage} - {""})
    assert (found.stage == "") == ("received" not in taken) == (not found.rounds)
    if found.is_closed:
        assert not found.is_paused
        assert found.rounds[-1].handled_at
        assert found.rounds[-1].closed_at
        assert found.answered_at
        assert found.allowed == ("reopened",)
    if found.stage in ("confirmed", "handled"):
        assert found.rounds[-1].handled_at
        assert found.rounds[-1].closed_at is None
    assert taken.count("paused") - taken.count("resumed") == int(found.is_paused)
    assert taken.count("reopened") == found.times_reopened == taken.count("closed") - int(found.is_closed)
    assert taken.count("received") <= 1
    for one in found.rounds[:-1]:
        assert one.closed_at
        assert all(until for _, until in one.pauses)
    assert len(found.passed_over) + len(taken) == len(events)


@settings(max_examples=300, deadline=None)
@given(sequences, st.randoms(use_true_random=False))
def test_the_order_in_which_events_arrive_does_not_matter(events, chance):
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert way_of(shuffled) == way_of(events)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_what_is_allowed_can_be_taken_and_nothing_else(data):
    events = [event("received")]
    for number in range(1, data.draw(st.integers(1, 15))):
        found = way_of(events)
        step = data.draw(st.sampled_from(found.allowed))
        new = event(step, number, number, note="因故", pause_reason="other")
        refuse_step(found, new, new.at)
        for other in set(STEPS) - set(found.allowed):
            with pytest.raises(StepRefused):
                refuse_step(found, event(other, number, number, note="因故"), new.at)
        events.append(new)
        assert way_of(events).passed_over == ()


complaints = st.builds(
    Complaint,
    received_at=st.just(START),
    way=st.sampled_from(("phone", "regulator")),
    service=st.sampled_from(("express", "letters", None)),
    severity=st.sampled_from(("normal", "serious", "critical", None)),
)


@settings(max_examples=300, deadline=None)
@given(complaints, sequences, st.sampled_from(("diamond", "general", None)), st.integers(0, 500), st.integers(0, 100))
def test_clocks_are_monotonic(complaint, events, grade, hours, more):
    """Time passes: no clock's elapsed time gets less, whatever the events up to then were."""
    events = [event("received"), *(one for one in events if one.step != "received")]

    def at(moment: datetime):
        seen = way_of(one for one in events if one.at <= moment)
        return clocks_of(complaint, seen, moment, office=OFFICE, limits=LIMITS, grade=grade)

    first, second = START + timedelta(hours=hours), START + timedelta(hours=hours + more)
    for before, after in zip(at(first).all, at(second).all, strict=True):
        assert after.elapsed >= before.elapsed
        assert after.elapsed - before.elapsed <= timedelta(hours=hours + more)


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 100), st.integers(0, 300), st.integers(0, 300))
def test_while_paused_the_internal_clock_stands_and_the_statutory_one_runs(pause, one, two):
    stand = way_of([event("received"), event("answered", 0.5), event("paused", pause)])

    def at(hours: float):
        moment = START + timedelta(hours=pause + hours)
        return clocks_of(Complaint(received_at=START), stand, moment, office=OFFICE, limits=LIMITS, grade=None)

    before, after = at(one), at(one + two)
    assert after.solution.elapsed == before.solution.elapsed
    assert after.solution.left == before.solution.left
    assert (after.solution.level, after.solution.due_at) == ("paused", None)
    assert after.statutory.elapsed - before.statutory.elapsed == timedelta(hours=two)
    assert after.statutory.level != "paused"


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 80), st.integers(0, 200))
def test_a_pause_puts_the_internal_deadline_off_by_its_working_time(hours, length):
    def due(*events: ComplaintEvent):
        moment = START + timedelta(hours=hours + length + 1)
        found = clocks_of(
            Complaint(received_at=START), way_of(events), moment, office=OFFICE, limits=LIMITS, grade=None
        )
        return found.solution.due_at, found.statutory.due_at

    start = [event("received"), event("answered", 0.25)]
    plain, law = due(*start)
    paused, law_paused = due(*start, event("paused", hours), event("resumed", hours + length))
    lost = OFFICE.worked(START + timedelta(hours=hours), START + timedelta(hours=hours + length))
    assert OFFICE.worked(START, paused) == OFFICE.worked(START, plain) + lost
    assert law_paused == law


def test_the_statutory_week_ends_with_its_seventh_day():
    found = clocks_of(
        Complaint(received_at=START, service="express"),
        way("received"),
        START,
        office=OFFICE,
        limits=LIMITS,
        grade=None,
    )
    assert found.statutory.due_at == china_instant(date(2026, 3, 10))
    assert found.rule.days == 7
    assert "28" in found.rule.source or "二十八" in found.rule.source


@pytest.mark.parametrize(
    ("grade", "severity", "days"),
    [("diamond", "critical", 1), ("gold", None, 3), (None, "serious", 3), (None, None, 5)],
)
def test_the_internal_limit_goes_by_grade_and_severity(grade, severity, days):
    complaint = Complaint(received_at=START, severity=severity)
    found = clocks_of(complaint, way("received"), START, office=OFFICE, limits=LIMITS, grade=grade)
    assert found.solution.limit == OFFICE.days(days)
    assert found.solution.words() == ("clock.left_work_even_days", {"days": days, "hours": 0, "minutes": 0})
    assert OFFICE.worked(START, found.solution.due_at) == OFFICE.days(days)


def test_levels_tell_calm_soon_over_and_done():
    def level(hours: float, *steps: str):
        found = clocks_of(
            Complaint(received_at=START),
            way(*steps),
            START + timedelta(hours=hours),
            office=OFFICE,
            limits=LIMITS,
            grade=None,
        )
        return [clock.level for clock in found.all]

    assert level(1, "received") == ["calm", "calm", "calm"]
    assert level(7, "received") == ["soon", "calm", "calm"]
    assert level(26, "received") == ["over", "calm", "calm"]
    assert level(24 * 6.5, "received", "answered") == ["done", "soon", "soon"]
    assert level(24 * 20, "received", "answered") == ["done", "over", "over"]
    assert level(24 * 20, *FULL_WAY) == ["done", "done", "done"]


def test_a_reopened_complaint_has_a_round_of_its_own():
    events = [event(step, hours) for hours, step in enumerate(FULL_WAY)] + [event("reopened", 24 * 30)]
    now = START + timedelta(days=31)
    found = clocks_of(
        Complaint(received_at=START, way="regulator"), way_of(events), now, office=OFFICE, limits=LIMITS, grade=None
    )
    assert found.rule.rule == "regulator_again"
    assert found.statutory.level == "calm"
    assert found.most_urgent in found.all
    assert found.answer.level == "done"


@pytest.mark.parametrize(
    ("steps", "new", "failure"),
    [
        (("received", "answered", "handled"), event("closed", 9), ReasonMissing),
        (("received",), event("escalated", 9), ReasonMissing),
        (("received",), event("paused", 9), ReasonMissing),
        (FULL_WAY, event("reopened", 9), ReasonMissing),
        (("received", "answered"), event("handled", 0.5, note="x"), StepBeforeLast),
        (("received",), event("answered", 50), StepInFuture),
        (("received",), event("closed", 9, note="x"), StepRefused),
    ],
)
def test_refused_steps(steps, new, failure):
    with pytest.raises(failure):
        refuse_step(way(*steps), new, START + timedelta(hours=10))


def test_closing_without_confirmation_needs_a_reason_and_nothing_else():
    found = way("received", "answered", "handled")
    refuse_step(found, event("closed", 5, note="客户联系不上"), START + timedelta(hours=5))
    refuse_step(way(*FULL_WAY[:-1]), event("closed", 5), START + timedelta(hours=5))
    refuse_step(way("received"), event("paused", 5, pause_reason="waiting_customer"), START + timedelta(hours=5))


def test_events_in_utc_and_elsewhere_are_the_same_moment():
    other = ComplaintEvent("1", step="answered", at=(START + timedelta(hours=1)).astimezone(UTC))
    assert way_of([event("received"), other]).answered_at == START + timedelta(hours=1)
    assert all(a <= b for a, b in pairwise([START, way_of([event("received"), other]).last_at]))


@settings(max_examples=300, deadline=None)
@given(sequences, st.integers(-200, 600))
def test_receipt_is_told_by_the_form_and_stands_before_every_other_step(events, hours):
    received_at = START + timedelta(hours=hours)
    told = with_receipt([event("received"), *events], received_at)
    receipts = [one.at for one in told if one.step == "received"]
    others = [one.at for one in told if one.step != "received"]
    assert set(receipts) == {min([received_at, *others])}
    assert way_of(told).rounds[0].started_at == receipts[0]
    assert sorted(others) == sorted(one.at for one in events if one.step != "received")
    assert list(told) == sorted(told, key=order_of)


@settings(max_examples=200, deadline=None)
@given(complaints, st.integers(1, 80), st.integers(0, 200))
def test_little_time_is_left_from_the_moment_that_the_clock_names(complaint, hours, length):
    events = [event("received"), event("paused", hours), event("resumed", hours + length)]

    def at(moment: datetime):
        seen = way_of(one for one in events if one.at <= moment)
        return clocks_of(complaint, seen, moment, office=OFFICE, limits=LIMITS, grade=None)

    for place, clock in enumerate(at(START + timedelta(hours=hours + length)).all):
        if clock.soon_at > START + timedelta(hours=hours + length):
            assert at(clock.soon_at).all[place].level == "soon"
            assert at(clock.soon_at - timedelta(seconds=1)).all[place].level == "calm"
        assert clock.soon_at < clock.due_at


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_clock_has_words_whatever_is_left(language):
    say = catalogue(language)
    day = timedelta(hours=8)
    for kind in ("answer", "solution", "statutory"):
        for level in ("calm", "soon", "over", "done", "late", "paused"):
            for left in (3 * day, 3 * day + timedelta(hours=2), timedelta(hours=2, minutes=5), timedelta(minutes=5)):
                for sign in (1, -1) if (kind, level) != ("statutory", "paused") else ():
                    one = Clock(kind, 5 * day, day, sign * left, START, None, level, None, day)
                    key, values = one.words()
                    assert "clock." not in say(key, **values)
    over = Clock("solution", day, 2 * day, -day, None, None, "paused", None, day)
    assert catalogue("zh_CN")(over.words()[0], **over.words()[1]) == "已暂停，超 1 个工作日"

"""Complaints on a real store: steps, closing, reopening, repeats, numbers."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import count

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.complaint_checks import looks_odd, parse_item_numbers
from bigclient_desktop.domain.complaint_flow import STAGES, ReasonMissing, StepBeforeLast, StepRefused
from bigclient_desktop.domain.complaint_lists import ComplaintQuery, ComplaintSort
from bigclient_desktop.domain.complaints import machine_mark
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.services import complaints
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.complaint_steps import take_step
from bigclient_desktop.services.customers import DraftRefused
from bigclient_desktop.services.office import ClockWentBack, save_complaint_limits
from bigclient_desktop.services.visits import time_line
from bigclient_desktop.store import rebuild
from bigclient_desktop.tabs.complaints.query import complaint_folders
from bigclient_desktop.translations import catalogue
from tests.services.exchanging import offices, settle
from tests.services.making import make_customer

NOW = china_instant(date(2026, 3, 4), time(10))
STEPS = (*STAGES, "paused", "resumed", "escalated", "reopened")
WORDS = catalogue("zh_CN")


@pytest.fixture
def customer(session):
    return make_customer(session)


def receive(session, who, now=NOW, **fields):
    draft = complaints.new_complaint_draft(session, who, now=now)
    values = {"kind": "delay", "service": "express", "what_happened": "晚到三天", "complainant": "区小姐"} | fields
    draft = replace(draft, complaint=replace(draft.complaint, **values))
    complaints.save_complaint(session, draft, now=now)
    return draft.complaint.id


def rows(session, now=NOW, **query):
    return complaints.list_complaints(session, ComplaintQuery(**query), now=now)


def step(session, complaint, name, hours, **values):
    take_step(session, complaint, name, now=NOW + timedelta(hours=hours), **values)


def test_the_whole_way(session, customer):
    made = receive(session, customer)
    for hours, name in enumerate(("answered", "investigated", "handled", "confirmed", "closed"), 1):
        step(session, made, name, hours)
    file = complaints.complaint_file(session, made, NOW + timedelta(hours=9))
    assert [event.step for event in file.events] == [
        "received",
        "answered",
        "investigated",
        "handled",
        "confirmed",
        "closed",
    ]
    assert {event.by for event in file.events} == {session.staff_id}
    assert (file.complaint.state, file.way.is_closed, file.complaint.number) == (
        "closed",
        True,
        f"440106-20260304-001-{mark(session)}",
    )
    assert [clock.level for clock in file.clocks.all] == ["done", "done", "done"]
    undo(session)
    file = complaints.complaint_file(session, made, NOW)
    assert (file.complaint.state, file.way.stage) == ("open", "confirmed")
    with session.store.reading() as connection:
        assert list(rebuild.mismatches(connection)) == []


def test_a_step_and_what_its_form_learned_are_one_change(session, customer):
    made = receive(session, customer)
    step(session, made, "answered", 1)
    draft = complaints.complaint_draft(session, made)
    learned = replace(draft, complaint=replace(draft.complaint, opinion="致歉", compensation=5000, kind=None))
    with pytest.raises(DraftRefused):
        step(session, made, "handled", 2, learned=learned)
    assert complaints.complaint_file(session, made).way.stage == "answered"
    learned = replace(learned, complaint=replace(learned.complaint, kind="delay"))
    step(session, made, "handled", 2, learned=learned)
    file = complaints.complaint_file(session, made)
    assert (file.way.stage, file.complaint.opinion, file.complaint.compensation) == ("handled", "致歉", 5000)
    undo(session)
    file = complaints.complaint_file(session, made)
    assert (file.way.stage, file.complaint.opinion, file.complaint.compensation) == ("answered", None, None)
    step(session, made, "handled", 3)
    closing = complaints.complaint_draft(session, made)
    closing = replace(closing, complaint=replace(closing.complaint, improvement="加派人手", state="open"))
    step(session, made, "closed", 4, note="客户失联", learned=closing)
    complaint = complaints.complaint_file(session, made).complaint
    assert (complaint.state, complaint.unconfirmed_reason, complaint.improvement) == ("closed", "客户失联", "加派人手")
    undo(session)
    complaint = complaints.complaint_file(session, made).complaint
    assert (complaint.state, complaint.unconfirmed_reason, complaint.improvement) == ("open", None, None)


def test_closing_without_confirmation_needs_a_reason_and_keeps_it(session, customer):
    made = receive(session, customer)
    step(session, made, "answered", 1)
    step(session, made, "handled", 2)
    with pytest.raises(ReasonMissing) as caught:
        step(session, made, "closed", 3)
    assert "未经客户确认" in caught.value.sentence(WORDS)
    step(session, made, "closed", 3, note="客户失联")
    assert complaints.complaint_file(session, made).complaint.unconfirmed_reason == "客户失联"
    step(session, made, "reopened", 4, note="客户再次来电")
    file = complaints.complaint_file(session, made, NOW + timedelta(hours=5))
    assert (file.complaint.state, file.complaint.unconfirmed_reason) == ("open", None)
    assert file.way.times_reopened == 1
    assert file.way.allowed[0] == "investigated"


def test_the_form_cannot_close(session, customer):
    made = receive(session, customer)
    draft = complaints.complaint_draft(session, made)
    edited = replace(draft, complaint=replace(draft.complaint, state="closed", findings="已查"))
    complaints.save_complaint(session, edited, now=NOW)
    found = complaints.complaint_file(session, made).complaint
    assert (found.state, found.findings) == ("open", "已查")


def test_a_pause_stops_the_internal_clock_alone(session, customer):
    made = receive(session, customer)
    step(session, made, "answered", 1)
    step(session, made, "paused", 2, pause_reason="waiting_customer")
    with pytest.raises(StepRefused):
        step(session, made, "handled", 3)
    file = complaints.complaint_file(session, made, NOW + timedelta(days=5))
    assert (file.clocks.solution.level, file.clocks.statutory.level) == ("paused", "calm")
    key, values = file.clocks.solution.words()
    assert WORDS(key, **values) == "已暂停，剩 4 个工作日 6 小时"
    step(session, made, "resumed", 48)
    step(session, made, "escalated", 49, note="超出权限", to_unit="440100")
    assert rows(session)[0].escalations == 1


def test_repeats_within_ninety_days_are_shown(session, customer):
    receive(session, customer, now=NOW - timedelta(days=89))
    receive(session, customer, now=NOW - timedelta(days=10), kind="loss")
    draft = complaints.new_complaint_draft(session, customer, now=NOW)
    draft = replace(draft, complaint=replace(draft.complaint, kind="delay"))
    said = [WORDS(p.key, **p.values) for p in complaints.check_complaint_draft(session, draft, NOW)]
    assert "该客户同类投诉 90 天内已有 1 件，最近一件 2025-12-05。" in said
    made = receive(session, customer)
    assert len(complaints.complaint_file(session, made).repeats) == 1
    assert [row.id for row in rows(session, repeated=True)] == [made]
    save_complaint_limits(session, {"repeat_days": 30})
    assert rows(session, repeated=True) == []


def test_filters_and_order(session, customer):
    late = receive(session, customer, now=NOW - timedelta(days=30), kind="loss", severity="critical")
    new = receive(session, customer, item_numbers=("EA123456785CN",), compensation=12345)
    assert [row.id for row in rows(session)] == [late, new]
    assert [row.id for row in rows(session, levels=("over",))] == [late]
    assert [row.id for row in rows(session, kinds=("delay",))] == [new]
    assert [row.id for row in rows(session, search="EA1234")] == [new]
    assert len(rows(session, unanswered=True)) == len(rows(session, search="移动")) == 2
    step(session, new, "answered", 1)
    assert [row.id for row in rows(session, unanswered=True)] == [late]
    assert [row.id for row in rows(session, stages=("answered",))] == [new]
    assert [row.id for row in rows(session, first=date(2026, 3, 4), last=date(2026, 3, 4))] == [new]
    assert complaints.count_complaints(session, ComplaintQuery(states=("open",)), NOW) == 2
    for sort in ComplaintSort:
        assert len(rows(session, sort_by=sort, descending=True)) == 2
    assert [part.kind for part in time_line(session, customer, NOW)] == ["complaint", "complaint"]


@pytest.mark.parametrize(
    ("fields", "field", "word"),
    [
        ({"received_at": NOW + timedelta(hours=1)}, "received_at", "还没有到"),
        ({"kind": None}, "kind", "必须填写"),
        ({"customer": None}, "customer", "必须填写"),
        ({"compensation": -1}, "compensation", "不能为负数"),
        ({"demand": "长" * 2001}, "demand", "最多 2000 个字"),
    ],
)
def test_bad_input_gets_a_sentence(session, customer, fields, field, word):
    with pytest.raises(DraftRefused) as caught:
        receive(session, customer, **fields)
    said = {problem.field: WORDS(problem.key, **problem.values) for problem in caught.value.problems}
    assert word in said[field]


def test_the_time_of_receipt_is_the_directors(session, customer):
    made = receive(session, customer)
    draft = complaints.complaint_draft(session, made)
    earlier = replace(draft, complaint=replace(draft.complaint, received_at=NOW - timedelta(days=1)))
    with pytest.raises(complaints.ReceiptTimeGuarded):
        complaints.save_complaint(session, earlier, now=NOW)
    session.staff = replace(session.staff, position="director")
    complaints.save_complaint(session, earlier, now=NOW)
    assert complaints.complaint_file(session, made).complaint.received_at == NOW - timedelta(days=1)


def test_clocks_that_go_back(session, customer):
    made = receive(session, customer)
    step(session, made, "answered", 5)
    with pytest.raises(StepBeforeLast) as caught:
        step(session, made, "handled", 6, at=NOW + timedelta(hours=4))
    assert "2026-03-04 14:00" in caught.value.sentence(WORDS)
    with pytest.raises(ClockWentBack):
        step(session, made, "handled", 1)


def mark(session):
    return machine_mark(session.writer.installation)


def test_numbers_count_up_by_day(session, customer):
    receive(session, customer)
    receive(session, customer)
    receive(session, customer, now=NOW + timedelta(days=1))
    assert [row.number for row in rows(session, sort_by=ComplaintSort.NUMBER)] == [
        f"440106-20260304-001-{mark(session)}",
        f"440106-20260304-002-{mark(session)}",
        f"440106-20260305-001-{mark(session)}",
    ]


def test_the_count_goes_on_from_what_others_counted_before(session, customer):
    receive(session, customer, number="440106-20260304-007")
    receive(session, customer, number="440106-20260304-008-XYZ")
    receive(session, customer, number="440106-20260304-009A")
    made = receive(session, customer)
    assert complaints.complaint_file(session, made, NOW).complaint.number == f"440106-20260304-009-{mark(session)}"


def test_machines_mark_the_numbers_they_give(tmp_path):
    """Each is the first of its day at its laptop; at the centre they meet and stay apart."""
    with offices(tmp_path) as machines:
        city, county = machines["city"], machines["county"]
        for machine in (city, county):
            one = make_customer(machine.session, f"{machine.session.unit}公司", responsible_unit="440106")
            receive(machine.session, one, unit="440106")
        settle(city, county)
        numbers = {row.number for row in rows(city.session)}
        assert numbers == {f"440106-20260304-001-{mark(machine.session)}" for machine in (city, county)}
        assert len(numbers) == 2
        for number in numbers:
            assert complaints.find_complaint(city.session, number)


@given(st.binary(min_size=16, max_size=16))
def test_a_mark_is_three_letters_that_nobody_takes_for_figures(installation):
    found = machine_mark(installation)
    assert len(found) == 3
    assert found.isalpha()
    assert not set("IO") & set(found)
    assert found == machine_mark(installation)


def test_item_numbers_are_pasted_many_at_a_time():
    found = parse_item_numbers("ea123456785cn\nEA123456785CN，1123456789012、X1 \t1098765432109")
    assert found.numbers == ("EA123456785CN", "1123456789012", "X1", "1098765432109")
    assert found.odd == ("X1",)
    assert found.doubles == 1
    assert looks_odd("EA123456789CN")


def test_the_folders_are_counted_in_one_reading_as_each_by_itself(session, customer):
    late = NOW + timedelta(days=20)
    for hours in range(4):
        receive(session, customer, now=NOW + timedelta(hours=hours))
    closed = receive(session, make_customer(session, full_name="曾记食品厂"), now=late)
    for hours, name in enumerate(("answered", "handled", "confirmed", "closed"), 1):
        take_step(session, closed, name, now=late + timedelta(hours=hours))
    receive(session, customer, now=late + timedelta(hours=5))
    asked = {folder.key: folder.ask(ComplaintQuery()) for folder in complaint_folders(session.staff_id) if folder.ask}
    at = late + timedelta(hours=6)
    counts = complaints.count_each(session, asked, now=at)
    assert counts == {key: complaints.count_complaints(session, query, now=at) for key, query in asked.items()}
    assert counts["open"] == 5
    assert counts["closed"] == 1
    assert counts["over"] == 4
    assert len(set(counts.values())) > 3


def test_a_time_typed_to_the_minute_of_the_last_step_is_not_before_it(session, customer):
    made = receive(session, customer)
    take_step(session, made, "answered", now=NOW + timedelta(minutes=5, seconds=30))
    take_step(session, made, "investigated", at=NOW + timedelta(minutes=5), now=NOW + timedelta(minutes=9))
    file = complaints.complaint_file(session, made, NOW + timedelta(hours=1))
    assert [event.at for event in file.events][-2:] == [NOW + timedelta(minutes=5, seconds=30)] * 2
    with pytest.raises(StepBeforeLast):
        take_step(session, made, "handled", at=NOW + timedelta(minutes=4), now=NOW + timedelta(minutes=9))


def test_a_receipt_put_right_starts_the_clocks_and_the_way(session, customer):
    made = receive(session, customer)
    step(session, made, "answered", 2)
    session.staff = replace(session.staff, position="director")
    draft = complaints.complaint_draft(session, made)
    before = complaints.complaint_file(session, made, NOW + timedelta(hours=3)).clocks
    earlier = replace(draft, complaint=replace(draft.complaint, received_at=NOW - timedelta(days=2)))
    complaints.save_complaint(session, earlier, now=NOW + timedelta(hours=3))
    file = complaints.complaint_file(session, made, NOW + timedelta(hours=3))
    assert [event.at for event in file.events] == [NOW - timedelta(days=2), NOW + timedelta(hours=2)]
    assert file.clocks.statutory.due_at == before.statutory.due_at - timedelta(days=2)
    assert (before.answer.level, file.clocks.answer.level) == ("done", "late")
    (row,) = rows(session, now=NOW + timedelta(hours=3))
    assert row.clocks == file.clocks
    assert time_line(session, customer, NOW)[0].steps[0] == ("received", NOW - timedelta(days=2))
    draft = complaints.complaint_draft(session, made)
    late = replace(draft, complaint=replace(draft.complaint, received_at=NOW + timedelta(hours=3)))
    with pytest.raises(DraftRefused) as caught:
        complaints.save_complaint(session, late, now=NOW + timedelta(hours=4))
    (problem,) = caught.value.problems
    assert "2026-03-04 12:00" in WORDS(problem.key, **problem.values)


def test_a_complaint_stays_with_its_customer(session, customer):
    made = receive(session, customer)
    draft = complaints.complaint_draft(session, made)
    other = make_customer(session, full_name="珠江面粉厂")
    with pytest.raises(DraftRefused) as caught:
        complaints.save_complaint(session, replace(draft, complaint=replace(draft.complaint, customer=other)), now=NOW)
    assert [problem.field for problem in caught.value.problems] == ["customer"]


def test_a_number_that_two_laptops_gave_names_both(session, customer):
    made = receive(session, customer, number="440106-20260304-001")
    other = receive(session, customer, number="440106-20260304-001")
    assert complaints.find_complaint(session, made) == made
    with pytest.raises(complaints.ComplaintNumberTwice) as caught:
        complaints.find_complaint(session, "440106-20260304-001")
    said = caught.value.sentence(WORDS)
    assert made in said
    assert other in said


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(STEPS), st.integers(0, 3)), min_size=6, max_size=16))
def test_whatever_is_tried_the_guarded_state_is_what_the_steps_say(session, customer, tries):
    """Of every action on the store: what the state does not allow is refused and writes nothing, what it allows is
    taken, and undo takes back the state with the step."""
    now = NOW + timedelta(seconds=next(_moments))
    made = receive(session, customer, now=now)
    taken = []
    for number, (chance, any_step, place) in enumerate(tries, 1):
        before = complaints.complaint_file(session, made, now)
        at = now + timedelta(seconds=number)
        # Mostly what is allowed, else few examples would come to the end of the way.
        action = before.way.allowed[place % len(before.way.allowed)] if chance < 7 else any_step
        if chance == 9:
            if taken:
                undo(session)
                taken.pop()
        elif action in before.way.allowed:
            take_step(session, made, action, note="因故", pause_reason="other", now=at)
            taken.append(action)
        else:
            with pytest.raises(StepRefused):
                take_step(session, made, action, note="因故", pause_reason="other", now=at)
            assert complaints.complaint_file(session, made, now) == before
        file = complaints.complaint_file(session, made, at)
        assert [event.step for event in file.events] == ["received", *taken]
        assert file.way.passed_over == ()
        assert (file.complaint.state == "closed") == file.way.is_closed == (bool(taken) and _closes(taken))
        unconfirmed = file.way.is_closed and "confirmed" not in taken[_last_round(taken) :]
        assert bool(file.complaint.unconfirmed_reason) == unconfirmed
        (row,) = [one for one in rows(session, now=at) if one.id == made]
        assert (row.stage, row.is_paused, row.clocks) == (file.way.stage, file.way.is_paused, file.clocks)


_moments = count(0, 100)
"""The examples share a store, whose clock does not go back."""


def _closes(taken):
    return [step for step in taken if step in ("closed", "reopened")][-1:] == ["closed"]


def _last_round(taken):
    return len(taken) - taken[::-1].index("reopened") if "reopened" in taken else 0

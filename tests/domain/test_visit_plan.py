"""The laws of the visit plan, and the calendar it walks on."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.limits import visit_limits
from bigclient_desktop.domain.visit_plan import Standing, Visited, overdue_first, propose, standing_of
from bigclient_desktop.domain.working_days import (
    WorkCalendar,
    calendar_with,
    china_day,
    china_instant,
    known_years,
    week_of,
)
from bigclient_desktop.domain.working_hours import OfficeClock

CALENDAR, LIMITS = WorkCalendar(), visit_limits()
WIDE = replace(LIMITS, most_a_day=10_000)
GRADES = ("diamond", "gold", "silver", "general", None)
NEW_YEAR = date(2026, 1, 1)


@st.composite
def customers(draw, first=date(2026, 1, 1)):
    count = draw(st.integers(1, 12))
    found = []
    for number in range(count):
        ago = draw(st.none() | st.integers(1, 200))
        ahead = draw(st.lists(st.integers(0, 30), max_size=2, unique=True))
        found.append(
            Visited(
                f"{number:032x}",
                f"客户{number}",
                draw(st.sampled_from(GRADES)),
                "440106",
                draw(st.sampled_from(("石牌", "员村", None))),
                None if ago is None else first - timedelta(days=ago),
                tuple(sorted(first + timedelta(days=day) for day in ahead)),
            )
        )
    return found


firsts = st.dates(date(2025, 1, 1), date(2026, 11, 1))


@settings(max_examples=200, deadline=None)
@given(data=st.data(), first=firsts, weeks=st.integers(1, 6))
def test_no_day_off_and_nobody_twice(data, first, weeks):
    found = data.draw(customers(first))
    last = first + timedelta(weeks=weeks)
    plan = propose(found, first, last, calendar=CALENDAR, limits=LIMITS)
    assert all(CALENDAR.is_working_day(proposal.day) and first <= proposal.day <= last for proposal in plan.proposals)
    entries = Counter((proposal.customer, proposal.day) for proposal in plan.proposals)
    entries.update((who.customer, day) for who in found for day in who.planned)
    assert max(entries.values(), default=0) <= 1
    full = Counter(proposal.day for proposal in plan.proposals)
    fixed = Counter(day for who in found for day in who.planned)
    assert all(full[day] + fixed[day] <= LIMITS.most_a_day or full[day] == 0 for day in full)


@settings(max_examples=200, deadline=None)
@given(data=st.data(), first=firsts, weeks=st.integers(1, 6))
def test_the_rhythm_is_kept_where_days_are_free(data, first, weeks):
    found = data.draw(customers(first))
    last = first + timedelta(weeks=weeks)
    plan = propose(found, first, last, calendar=CALENDAR, limits=WIDE)
    assert not plan.without_room or CALENDAR.on_or_after(last) > last
    days = defaultdict(list)
    for proposal in plan.proposals:
        days[proposal.customer].append(proposal.day)
    for who in found:
        rhythm = LIMITS.rhythm(who.grade)
        visits = sorted([*days[who.customer], *who.planned])
        previous = who.last_visit
        for day in visits:
            due = first if previous is None else max(previous + timedelta(days=rhythm), first)
            allowed = due + timedelta(days=rhythm // 2) if day in who.planned else due
            free = [
                other
                for other in CALENDAR.working_days(max(first, (previous or first - timedelta(1)) + timedelta(1)), due)
                if other not in who.planned
            ]
            assert day <= allowed or not free or day in who.planned, (who, visits)
            if day not in who.planned and day > due:
                assert not free
            previous = day
        end = first if previous is None else max(previous + timedelta(days=rhythm), first)
        assert end > last or not list(CALENDAR.working_days(end, last)) or who in plan.without_room


@settings(max_examples=100, deadline=None)
@given(data=st.data(), first=firsts)
def test_a_plan_accepted_leaves_nothing_to_propose(data, first):
    found = data.draw(customers(first))
    last = first + timedelta(weeks=4)
    plan = propose(found, first, last, calendar=CALENDAR, limits=WIDE)
    accepted = defaultdict(list)
    for proposal in plan.proposals:
        accepted[proposal.customer].append(proposal.day)
    after = [replace(who, planned=tuple(sorted([*who.planned, *accepted[who.customer]]))) for who in found]
    assert propose(after, first, last, calendar=CALENDAR, limits=WIDE).proposals == ()


def test_same_town_on_one_day():
    first = date(2026, 3, 2)
    found = [
        Visited("a", "甲", "silver", "440106", "石牌", first - timedelta(days=20)),
        Visited("b", "乙", "silver", "440106", "石牌", first - timedelta(days=16)),
        Visited("c", "丙", "silver", "440106", "员村", first - timedelta(days=16)),
    ]
    plan = propose(found, first, first + timedelta(weeks=3), calendar=CALENDAR, limits=LIMITS)
    day = {proposal.customer: proposal.day for proposal in plan.proposals}
    assert day["a"] == day["b"] == date(2026, 3, 12)
    assert day["c"] == date(2026, 3, 16)


def test_national_day_is_skipped_and_the_visit_comes_before_it():
    who = Visited("a", "甲", "diamond", last_visit=date(2026, 9, 28))
    plan = propose([who], date(2026, 9, 29), date(2026, 10, 9), calendar=CALENDAR, limits=LIMITS)
    assert [proposal.day for proposal in plan.proposals][:1] == [date(2026, 9, 30)]


def test_a_full_diary_says_who_found_no_room():
    found = [Visited(f"{n:02}", f"客户{n:02}") for n in range(20)]
    day = date(2026, 3, 2)
    plan = propose(found, day, day, calendar=CALENDAR, limits=LIMITS)
    assert len(plan.proposals) == LIMITS.most_a_day
    assert len(plan.without_room) == 20 - LIMITS.most_a_day
    assert all(proposal.standing is Standing.NEVER for proposal in plan.proposals)


@pytest.mark.parametrize(
    ("last", "planned", "standing", "over"),
    [
        (None, (), Standing.NEVER, 0),
        (date(2025, 11, 1), (), Standing.OVERDUE, 31),
        (date(2025, 12, 30), (), Standing.CALM, 0),
        (date(2025, 12, 5), (), Standing.DUE, 0),
        (date(2025, 11, 1), (date(2026, 1, 5),), Standing.PLANNED, 31),
        (date(2025, 11, 1), (date(2026, 3, 5),), Standing.OVERDUE, 31),
    ],
)
def test_standing(last, planned, standing, over):
    due = standing_of(Visited("a", "甲", "silver", last_visit=last, planned=planned), NEW_YEAR, LIMITS)
    assert (due.standing, due.days_over) == (standing, over)


def test_never_visited_stand_first():
    dues = [
        standing_of(Visited(name, name, grade, last_visit=last), NEW_YEAR, LIMITS)
        for name, grade, last in (
            ("a", "general", date(2025, 1, 1)),
            ("b", "diamond", date(2025, 12, 1)),
            ("c", None, None),
        )
    ]
    assert [due.who.name for due in overdue_first(dues)] == ["c", "a", "b"]


def test_make_up_days_are_worked_and_lieu_days_are_not():
    assert CALENDAR.is_working_day(date(2025, 9, 28))
    assert not CALENDAR.is_working_day(date(2025, 10, 8))
    assert CALENDAR.after(date(2025, 9, 30)) == date(2025, 10, 9)


def test_a_year_without_notice_has_weekends_alone_and_says_so():
    year = max(known_years()) + 1
    assert CALENDAR.unknown_years(date(year - 1, 12, 1), date(year, 2, 1)) == (year,)
    assert CALENDAR.is_working_day(CALENDAR.on_or_after(date(year, 10, 1)))
    days = [date(year, 1, 1) + timedelta(n) for n in range(60)]
    assert [CALENDAR.is_working_day(day) for day in days] == [day.weekday() < 5 for day in days]
    plan = propose([Visited("a", "甲")], date(year, 1, 4), date(year, 1, 8), calendar=CALENDAR, limits=LIMITS)
    assert plan.unknown_years == (year,)
    own = calendar_with({f"{year}-01-01": False}, [year])
    assert own.is_known(year)
    assert not own.is_working_day(date(year, 1, 1))


@given(st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 1)), st.integers(0, 5000), st.integers(0, 5000))
def test_working_time_adds_up(start, first, second):
    office = OfficeClock()
    instant = china_instant(start.date(), start.time())
    assert office.worked(instant, office.later(instant, timedelta(minutes=first))) == timedelta(minutes=first)
    middle, end = instant + timedelta(minutes=first), instant + timedelta(minutes=first + second)
    assert office.worked(instant, middle) + office.worked(middle, end) == office.worked(instant, end)


def test_a_working_day_has_eight_hours():
    assert OfficeClock().day_length == timedelta(hours=8)
    start = china_instant(date(2026, 9, 30), time(17))
    assert OfficeClock().later(start, timedelta(hours=2)) == china_instant(date(2026, 10, 8), time(9, 30))


def test_days_are_chinas():
    late = datetime.fromisoformat("2026-01-01T17:00:00Z")
    assert china_day(late) == date(2026, 1, 2)
    assert week_of(date(2026, 1, 1)) == (date(2025, 12, 29), date(2026, 1, 4))

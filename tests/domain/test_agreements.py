"""Agreements: their state on a day, terms that renew, and when their end is told."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.agreements import (
    State,
    ends_between,
    is_told,
    months_later,
    reminder_days,
    standing_of,
    term_ends,
)
from bigclient_desktop.domain.customers import Agreement

ONE = Agreement("1", title="用邮服务协议", starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31))
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("agreement", "today", "state", "until"),
    [
        (ONE, date(2025, 12, 31), State.COMING, date(2026, 12, 31)),
        (ONE, date(2026, 1, 1), State.IN_FORCE, date(2026, 12, 31)),
        (ONE, date(2026, 11, 1), State.ENDING, date(2026, 12, 31)),
        (ONE, date(2026, 12, 31), State.ENDING, date(2026, 12, 31)),
        (ONE, date(2027, 1, 1), State.ENDED, date(2026, 12, 31)),
        (replace(ONE, ends_on=None), date(2060, 1, 1), State.IN_FORCE, None),
        (replace(ONE, ended_on=date(2026, 3, 1)), date(2026, 3, 2), State.ENDED, date(2026, 3, 1)),
        (replace(ONE, auto_renews=True), date(2027, 6, 1), State.IN_FORCE, date(2027, 12, 31)),
        (replace(ONE, auto_renews=True, renewal_months=6), date(2027, 6, 1), State.ENDING, date(2027, 6, 30)),
        (replace(ONE, auto_renews=True, ended_on=date(2027, 3, 1)), date(2027, 6, 1), State.ENDED, date(2027, 3, 1)),
        (replace(ONE, first_reminder_days=7), date(2026, 12, 1), State.IN_FORCE, date(2026, 12, 31)),
    ],
)
def test_state_on_a_day(agreement: Agreement, today: date, state: State, until: date | None) -> None:
    standing = standing_of(agreement, today)
    assert (standing.state, standing.until) == (state, until)


def test_a_term_that_ends_on_the_31st_comes_back_to_the_31st() -> None:
    monthly = replace(ONE, ends_on=date(2026, 1, 31), auto_renews=True, renewal_months=1)
    ends = term_ends(monthly, date(2026, 1, 31))
    assert [next(ends) for _ in range(3)] == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]


def test_the_earlier_reminder_is_the_first() -> None:
    assert reminder_days(ONE) == (60, 30)
    assert reminder_days(replace(ONE, first_reminder_days=10, second_reminder_days=90)) == (90, 10)
    assert reminder_days(replace(ONE, first_reminder_days=0, second_reminder_days=0)) == (0, 0)


def test_told_from_the_first_reminder_until_a_month_after() -> None:
    assert [is_told(ONE, ONE.ends_on + timedelta(days)) for days in (-61, -60, 0, 30, 31)] == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_never_past_the_end_of_the_calendar() -> None:
    assert months_later(date(9999, 12, 1), 1) == date.max
    assert list(term_ends(replace(ONE, ends_on=date(9999, 12, 30), auto_renews=True), date(2026, 1, 1)))[-1] == date.max


@given(end=DAYS, months=st.integers(1, 40), first=DAYS, span=st.integers(0, 400))
def test_the_end_in_a_span_is_the_first_of_all_ends(end: date, months: int, first: date, span: int) -> None:
    agreement = Agreement("1", ends_on=end, auto_renews=True, renewal_months=months)
    last = first + timedelta(span)
    every = [months_later(end, times * months) for times in range(1, 1300)]
    wanted = next((one for one in (end, *every) if one >= first), None)
    found = ends_between(agreement, first, last)
    assert found == (wanted if wanted is not None and wanted <= last else None)

"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.dates import (
    DateImpossible,
    DateUnreadable,
    format_form_date,
    parse_date,
    parse_month,
)

TODAY = date(2025, 11, 20)
DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "603",
        "0603",
        "20250603",
        "2025.6.3",
        "2025-06-03",
        "2025/6/3",
        "6-3",
        "6.3",
        "6/3",
        "06-03",
        "2025年6月3日",
        "6月3日",
        "２０２５－０６－０３",
        "2025-06-03T00:00:00",
        "2025-6-3",
        "2025 年 6 月 3 日",
        " 2025-06-03 00:00 ",
        "2025-06-03 08:15:00",
    ],
)
def test_ways_to_write_the_third_of_june(text: str) -> None:
    assert parse_date(text, TODAY) == date(2025, 6, 3)


def test_two_and_three_figures_of_month() -> None:
    assert parse_date("1203", TODAY) == date(2025, 12, 3)
    assert parse_date("123", TODAY) == date(2025, 1, 23)
    assert parse_date("0229", date(2024, 1, 1)) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "text", ["", "abc", "1", "12", "202506", "25-6-3", "2025-6", "6-3-2025", "六月三日", "2025060312"]
)
def test_no_dates(text: str) -> None:
    with pytest.raises(DateUnreadable):
        parse_date(text, TODAY)


@pytest.mark.parametrize("text", ["20250631", "2025-02-29", "0229", "1301", "0-3", "0000-1-1", "600"])
def test_days_that_no_calendar_has(text: str) -> None:
    with pytest.raises(DateImpossible):
        parse_date(text, TODAY)


@given(DAYS, DAYS)
def test_what_forms_show_is_read_back(day: date, today: date) -> None:
    assert parse_date(format_form_date(day), today) == day
    assert parse_date(day.isoformat(), today) == day
    assert parse_date(f"{day:%m%d}".rjust(4, "0"), day) == day


def test_form_date() -> None:
    assert format_form_date(date(2025, 6, 3)) == "2025年6月3日"


@pytest.mark.parametrize("text", ["2025-06", "202506", "2025年6月", "2025.6", "２０２５/6"])
def test_months(text: str) -> None:
    assert parse_month(text) == "2025-06"


@pytest.mark.parametrize("text", ["2025-13", "202500", "0000-01"])
def test_months_that_no_year_has(text: str) -> None:
    with pytest.raises(DateImpossible):
        parse_month(text)

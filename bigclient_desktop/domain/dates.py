"""Dates as people type them: 603, 0603, 20250603, 2025.6.3, 6-3, 2025年6月3日."""

import re
import unicodedata
from datetime import date, time
from typing import ClassVar

from bigclient_desktop.failures import Failure

_FULL = re.compile(
    r"(\d{4})[-./\\年](\d{1,2})[-./\\月](\d{1,2})[日号]?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?", re.ASCII
)
_SHORT = re.compile(r"(\d{1,2})[-./\\月](\d{1,2})[日号]?", re.ASCII)
_DIGITS = re.compile(r"(\d{4})?(\d{1,2})(\d{2})", re.ASCII)
_MONTH = re.compile(r"(\d{4})[-./\\年]?(\d{1,2})月?", re.ASCII)
_CLOCK = re.compile(r"(上午|下午|晚上)?(\d{1,2})(?:[:.时点](半|\d{1,2})?分?|(\d{2}))?", re.ASCII)
_BLANKS = re.compile(r"\s*([-./\\年月日号])\s*")


class DateUnreadable(Failure):
    """A text that is no date."""

    key: ClassVar[str] = "problem.date_unreadable"


class DateImpossible(DateUnreadable):
    """A day that the calendar does not have, as 31 June."""

    key: ClassVar[str] = "problem.date_impossible"


class ClockUnreadable(Failure):
    """A text that is no time of day."""

    key: ClassVar[str] = "problem.clock_unreadable"


def _plain(text: str) -> str:
    return _BLANKS.sub(r"\1", unicodedata.normalize("NFKC", text).strip())


def parse_date(text: str, today: date) -> date:
    """The date that `text` means; a day without a year lies in the year of `today`."""
    plain = _plain(text)
    if match := _FULL.fullmatch(plain):
        year, month, day = match.groups()
    elif match := _SHORT.fullmatch(plain):
        year, (month, day) = None, match.groups()
    elif len(plain) in (3, 4, 8) and (match := _DIGITS.fullmatch(plain)):
        year, month, day = match.groups()
    else:
        raise DateUnreadable(text=text)
    try:
        return date(int(year) if year else today.year, int(month), int(day))
    except ValueError as impossible:
        raise DateImpossible(text=text) from impossible


def parse_clock(text: str) -> time:
    """The time of day that `text` means: 9, 930, 9:30, 14.30, 下午3点半."""
    match = _CLOCK.fullmatch(unicodedata.normalize("NFKC", text).replace(" ", ""))
    if match is None:
        raise ClockUnreadable(text=text)
    half, hours, minutes, rest = match.groups()
    hour, minute = int(hours), 30 if minutes == "半" else int(minutes or rest or 0)
    if half in ("下午", "晚上") and hour < 12:
        hour += 12
    try:
        return time(hour, minute)
    except ValueError as impossible:
        raise ClockUnreadable(text=text) from impossible


def parse_month(text: str) -> str:
    """The month that `text` means (2025-06, 202506, 2025年6月) as `YYYY-MM`."""
    match = _MONTH.fullmatch(_plain(text))
    if match is None:
        raise DateUnreadable(text=text)
    year, month = int(match[1]), int(match[2])
    if not (year and 1 <= month <= 12):
        raise DateImpossible(text=text)
    return f"{year:04d}-{month:02d}"


def format_form_date(day: date) -> str:
    """The date as forms show it: 2025年6月3日."""
    return f"{day.year}年{day.month}月{day.day}日"

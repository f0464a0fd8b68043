"""Working days of China: by the yearly notices; by weekends alone for years whose notice is not here, and saying so."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache

CHINA = timezone(timedelta(hours=8), "CST")
"""The offices' clock; China has one time, without summer time since 1991."""
ONE_DAY = timedelta(days=1)
_SEARCHED = 60
"""No row of days off is nearly as long."""


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked. `own` is what the office says of single days, `confirmed` the years it completes."""

    own: Mapping[date, bool] = field(default_factory=dict)
    confirmed: frozenset[int] = frozenset()

    def is_known(self, year: int) -> bool:
        """Whether the year's notice on holidays and make-up days is here."""
        return year in self.confirmed or year in known_years()

    def is_working_day(self, day: date) -> bool:
        """Whether the office works; in a year without notice Monday to Friday."""
        own = self.own.get(day)
        if own is not None:
            return own
        return shipped_working_day(day)

    def unknown_years(self, first: date, last: date) -> tuple[int, ...]:
        """The years of the span for which weekends alone are known; what reads the calendar has to say so."""
        return tuple(year for year in range(first.year, last.year + 1) if not self.is_known(year))

    def working_days(self, first: date, last: date) -> Iterator[date]:
        """The working days from `first` to `last`, both included."""
        for ahead in range((last - first).days + 1):
            day = first + timedelta(days=ahead)
            if self.is_working_day(day):
                yield day

    def on_or_after(self, day: date) -> date:
        """The day itself where it is worked, else the next one that is."""
        return next(self.working_days(day, day + _SEARCHED * ONE_DAY))

    def on_or_before(self, day: date) -> date:
        """The day itself where it is worked, else the last one before it."""
        while not self.is_working_day(day):
            day -= ONE_DAY
        return day

    def after(self, day: date, count: int = 1) -> date:
        """The `count`th working day after `day`."""
        for _ in range(count):
            day = self.on_or_after(day + ONE_DAY)
        return day


@cache
def known_years() -> frozenset[int]:
    """The years whose notices ship with the program."""
    from chinese_calendar import constants

    years = {day.year for day in constants.holidays}
    return frozenset(years)


@cache
def _shipped() -> tuple[frozenset[date], frozenset[date]]:
    from chinese_calendar import constants

    return frozenset(constants.holidays), frozenset(constants.workdays)


def shipped_working_day(day: date) -> bool:
    """Whether the day is worked by the shipped notices; Monday to Friday where there is none."""
    off, made_up = _shipped()
    return day in made_up or (day.weekday() < 5 and day not in off)


def calendar_with(days: Mapping[str, bool], years: Iterable[int] = ()) -> WorkCalendar:
    """A calendar from kept values: ISO day → worked, and the years that these days make complete."""
    return WorkCalendar({date.fromisoformat(day): worked for day, worked in days.items()}, frozenset(years))


def china_time(instant: datetime) -> datetime:
    """The instant as the office's clock shows it."""
    return instant.astimezone(CHINA)


def china_day(instant: datetime) -> date:
    """The day it is in China at the instant."""
    return instant.astimezone(CHINA).date()


def china_today() -> date:
    """The day it is in China now."""
    return china_day(datetime.now(UTC))


def china_instant(day: date, at: time = time()) -> datetime:
    """The instant (UTC) at which the office's clock shows that time of that day."""
    return datetime.combine(day, at, CHINA).astimezone(UTC)


def day_span(first: date, last: date) -> tuple[datetime, datetime]:
    """From the beginning of `first` to the end of `last`; the end is not included."""
    return china_instant(first), china_instant(last + ONE_DAY)


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)

"""The today sheet (今日走访单): one A4 page a day, what a manager wants to know at each door, lines to write."""

from dataclasses import dataclass
from datetime import date, datetime

MONTHS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class MonthRevenue:
    """Revenue of one month in 分, and of the same month a year before."""

    year: int
    month: int
    amount: int
    year_before: int


@dataclass(frozen=True, slots=True)
class EarlierVisit:
    """What came of an earlier visit."""

    day: date
    way: str | None
    summary: str
    next_step: str | None
    next_on: date | None


@dataclass(frozen=True, slots=True)
class OpenComplaint:
    """A complaint that is not closed yet; `level` is that of its most urgent clock, `stage` the step taken last."""

    received_on: date
    kind: str | None
    what_happened: str
    level: str
    stage: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Whom to meet."""

    name: str
    title: str | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class TodayVisit:
    """One visit of the day with all that is printed of its customer."""

    starts_at: datetime
    customer_name: str
    code: str | None
    grade: str | None
    town: str | None
    address: str | None
    way: str | None
    purpose: str | None
    people: tuple[Person, ...] = ()
    earlier: tuple[EarlierVisit, ...] = ()
    complaints: tuple[OpenComplaint, ...] = ()
    revenue: tuple[MonthRevenue, ...] = ()
    """The last months with figures, oldest first."""
    items: tuple[str, ...] = ()
    """What is still to be followed up."""
    missing: tuple[str, ...] = ()
    """Empty fields of the file, the weightiest first: to ask for."""
    withheld: str = ""
    """Why the file is not printed, but time, name and plan alone: `rights` (the person may not), `secret` (marked so);
    empty where it is."""

    @property
    def trend(self) -> int | None:
        """Percent against the same months a year before, whole; None where there is nothing to compare with."""
        before = sum(month.year_before for month in self.revenue)
        if not self.revenue or before <= 0:
            return None
        now = sum(month.amount for month in self.revenue)
        return round((now - before) * 100 / before)


@dataclass(frozen=True, slots=True)
class TodaySheet:
    """The sheet of one person and day. Visits stand in the order of time."""

    day: date
    person: str
    unit: str | None
    visits: tuple[TodayVisit, ...]
    day_off: bool = False
    printed_by: str | None = None
    printed_at: datetime | None = None

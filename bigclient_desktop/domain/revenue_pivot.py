"""Revenue as a table of months: what the pivots ask for and show."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bigclient_desktop.domain.revenue import RevenueLine

MONTHS_OF_YEAR = 12


class RollUp(StrEnum):
    """What a row of the pivot stands for."""

    CUSTOMER = "customer"
    HEADQUARTERS = "headquarters"
    SERVICE = "service"
    INDUSTRY = "industry"
    MANAGER = "manager"
    UNIT = "unit"
    SUB_BRANCH = "sub_branch"


class PivotSort(StrEnum):
    """What the rows are sorted by."""

    TOTAL = "total"
    NAME = "name"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class PivotQuery:
    """Which revenue of a year, and by what. Empty tuples mean all; `units` take their lower units along."""

    year: int
    rows: RollUp = RollUp.CUSTOMER
    search: str = ""
    units: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    managers: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    sort_by: PivotSort = PivotSort.TOTAL
    descending: bool = True


@dataclass(frozen=True, slots=True)
class PivotRow:
    """One row in 分: the months of the year and of the year before. `key` is a row id or a code, empty for none."""

    key: str
    name: str
    code: str | None
    months: tuple[int, ...]
    last_year: tuple[int, ...]
    until: int
    """The last month (1 to 12) that anything is known of; comparisons end there."""

    @property
    def total(self) -> int:
        """The year so far."""
        return sum(self.months)

    @property
    def last_year_total(self) -> int:
        """The same months of the year before."""
        return sum(self.last_year[: self.until])

    @property
    def year_on_year(self) -> Decimal | None:
        """Change in percent against the same months of last year; None where there was nothing."""
        return change_percent(self.total, self.last_year_total)

    @property
    def month_on_month(self) -> Decimal | None:
        """Change in percent of the last known month against the one before."""
        if not self.until:
            return None
        before = self.months[self.until - 2] if self.until > 1 else self.last_year[-1]
        return change_percent(self.months[self.until - 1], before)


def change_percent(now: int, before: int) -> Decimal | None:
    """The change in percent, two decimals; None where there was nothing (or a correction) to measure by."""
    if before <= 0:
        return None
    return (Decimal(now - before) * 100 / before).quantize(Decimal("0.01"))


def summed(rows: Sequence[PivotRow], key: str = "", name: str = "") -> PivotRow:
    """The rows added up."""
    months = tuple(sum(row.months[at] for row in rows) for at in range(MONTHS_OF_YEAR))
    last_year = tuple(sum(row.last_year[at] for row in rows) for at in range(MONTHS_OF_YEAR))
    return PivotRow(key, name, None, months, last_year, max((row.until for row in rows), default=0))


@dataclass(frozen=True, slots=True)
class RevenueDetail:
    """A line behind a figure: where it came from, and whether it counts."""

    line: RevenueLine
    customer: str
    unit: str | None
    source: str | None
    file_name: str | None
    counts: bool


@dataclass(frozen=True, slots=True)
class Concentration:
    """How few customers bring how much: shares of the revenue in percent, by the share of customers in percent."""

    customers: int
    points: tuple[tuple[Decimal, Decimal], ...]

    def share_of_top(self, percent: int) -> Decimal:
        """The share of revenue, in percent, that the largest `percent` of customers bring."""
        reached = [share for customers, share in self.points if customers <= percent]
        return reached[-1] if reached else Decimal(0)


def concentration_of(totals: Sequence[int]) -> Concentration:
    """The curve of the positive totals, at every percent of customers."""
    ordered = sorted((total for total in totals if total > 0), reverse=True)
    whole, count = sum(ordered), len(ordered)
    points, running, taken = [(Decimal(0), Decimal(0))], 0, 0
    for percent in range(1, 101):
        upto = -(-count * percent // 100)
        running += sum(ordered[taken:upto])
        taken = upto
        points.append(
            (Decimal(percent), (Decimal(running) * 100 / whole).quantize(Decimal("0.1")) if whole else Decimal(0))
        )
    return Concentration(count, tuple(points))

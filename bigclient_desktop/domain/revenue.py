"""Mail revenue (用邮收入, annex 4) as records: customer × service × month, in 分."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class RevenueStatement:
    """One unit's statement of one month from one source."""

    id: str = ""
    unit: str | None = None
    month: str | None = None
    source: str | None = None
    replaces: str | None = None
    withdrawn: bool | None = None


@dataclass(frozen=True, slots=True)
class RevenueLine:
    """What one customer spent on one service in one month; `amount` in 分, negative for corrections."""

    id: str = ""
    customer: str | None = None
    statement: str | None = None
    month: str | None = None
    service: str | None = None
    amount: int | None = None
    volume: Decimal | None = None
    volume_unit: str | None = None
    reporting_sub_branch: str | None = None


@dataclass(frozen=True, slots=True)
class BureauRevenue:
    """The yearly revenue of a city bureau or of one of its specialties (`440100`, `440100-LP`), in 分: the denominator of Y."""

    id: str = ""
    unit: str | None = None
    year: int | None = None
    amount: int | None = None
    source: str | None = None

"""Mail revenue (用邮收入, annex 4) as records: customer × service × month, in 分."""

from dataclasses import dataclass
from datetime import date
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
    adds_to: str | None = None
    file_name: str | None = None
    line_count: int | None = None
    total: int | None = None


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
    source_row: int | None = None


@dataclass(frozen=True, slots=True)
class BureauRevenue:
    """The yearly revenue of a city bureau or of one of its specialties (`440100`, `440100-LP`), in 分: the
    denominator of Y."""

    id: str = ""
    unit: str | None = None
    year: int | None = None
    amount: int | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class AlertCause:
    """Why a customer's revenue did what an alert says of a month."""

    id: str = ""
    customer: str | None = None
    alert: str | None = None
    month: str | None = None
    cause: str | None = None
    competitor: str | None = None
    note: str | None = None
    noted_by: str | None = None
    noted_on: date | None = None


@dataclass(frozen=True, slots=True)
class CustomerAlias:
    """A name that statements use for a customer (normalised), as somebody once answered."""

    id: str = ""
    unit: str | None = None
    text: str | None = None
    customer: str | None = None

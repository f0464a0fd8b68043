"""Forms that are lists (annexes 1 and 4, the grading list): one definition that PDF and workbook share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum

from bigclient_desktop.domain.money import Unit, format_money


class ColumnKind(StrEnum):
    """What a column holds: texts; counts; money in 分; scores, cut after two decimals; percents; any decimal."""

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    SCORE = "score"
    PERCENT = "percent"
    DECIMAL = "decimal"


CellValue = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column with its share of the width; `unit` is that of money."""

    heading: str
    width: float
    kind: ColumnKind = ColumnKind.TEXT
    unit: Unit = "元"


@dataclass(frozen=True, slots=True)
class ListSection:
    """Rows under a title of their own (empty: none), with a line of totals where one is wanted."""

    rows: tuple[tuple[CellValue, ...], ...]
    title: str = ""
    total: tuple[CellValue, ...] | None = None


@dataclass(frozen=True, slots=True)
class ListForm:
    """A whole form. `head` stands left, in the middle and right above the table; `signatures` below it."""

    title: str
    annex: str
    head: tuple[str, str, str]
    columns: tuple[ListColumn, ...]
    sections: tuple[ListSection, ...]
    notes: str
    signatures: tuple[str, ...]
    landscape: bool = False
    total: tuple[CellValue, ...] | None = None
    printed_by: str = ""
    printed_at: datetime | None = None
    file_name: str = ""


def cell_text(column: ListColumn, value: CellValue) -> str:
    """The value as paper shows it."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        return value
    match column.kind:
        case ColumnKind.MONEY:
            return "—" if value == 0 else format_money(int(value), column.unit)
        case ColumnKind.SCORE:
            return f"{Decimal(value).quantize(Decimal('0.01'), ROUND_DOWN):.2f}"
        case ColumnKind.PERCENT:
            return f"{Decimal(value):,.2f}"
        case ColumnKind.DECIMAL:
            text = f"{Decimal(value):,f}"
            return text.rstrip("0").rstrip(".") if "." in text else text
        case _:
            return f"{value:,}"


def rows_of(form: ListForm) -> Sequence[tuple[CellValue, ...]]:
    """All data rows without titles and totals."""
    return [row for section in form.sections for row in section.rows]

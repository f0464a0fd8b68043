"""A revenue sheet: its cells as entries of customer, month, service and amount, and whether its totals agree."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from bigclient_desktop.domain.dictionaries import code_of
from bigclient_desktop.domain.money import MoneyUnreadable, Unit, fen_from_number, format_money, parse_money
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.spreadsheets.cells import Flaw, Flawed, converter
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.failures import WorkbookRefused
from bigclient_desktop.spreadsheets.headings import Headings, SkippedAs, SkippedRow, data_rows, fill_merged
from bigclient_desktop.spreadsheets.reading import Cancel, Cell, Progress, SheetRows, refuse_cancelled
from bigclient_desktop.spreadsheets.revenue_columns import RevenueTarget, month_of_cell, repeated_targets, target_of
from bigclient_desktop.spreadsheets.revenue_totals import ColumnSums

_STEP = 2000
_ANY_DAY = date(2000, 1, 1)
_NO_VALUE = frozenset({"", "-", "--", "—", "——", "/", "无"})


class AmountsMissing(WorkbookRefused):
    """No column holds amounts."""

    key = "failure.revenue_amounts_missing"


class CustomersMissing(WorkbookRefused):
    """No column names the customers."""

    key = "failure.revenue_customers_missing"


class MonthMissing(WorkbookRefused):
    """Neither a column, a heading, a title nor the file's name says the month."""

    key = "failure.revenue_month_missing"


class ServiceMissing(WorkbookRefused):
    """Neither a column nor a heading says the service."""

    key = "failure.revenue_service_missing"


class Entry(NamedTuple):
    """One amount of the sheet, in 分, and where it stands."""

    row: int
    letter: str
    code: str
    name: str
    month: str
    service: str
    amount: int
    volume: Decimal | None
    volume_unit: str
    sub_branch: str


@dataclass(frozen=True, slots=True)
class SheetAssumptions:
    """What the columns do not say: month (YYYY-MM), year for months without one, service; and what is allowed."""

    month: str = ""
    year: int | None = None
    service: str = ""
    corrections: bool = False
    """Negative amounts are meant."""
    services: Mapping[str, str] = field(default_factory=dict)
    """The user's own mapping of texts to services."""
    branches: Mapping[str, str] = field(default_factory=dict)
    """The sub-branches that the offices have named, by that name."""


@dataclass(frozen=True, slots=True)
class RevenueSheet:
    """All entries of a sheet, what is to be said of its cells, the rows left out, and the sum of everything read."""

    entries: list[Entry]
    problems: list[CellProblem]
    skipped: list[SkippedRow]
    checked_totals: int
    """How many totals of the sheet were checked against the sums."""


@dataclass(frozen=True, slots=True)
class _AmountColumn:
    column: Column
    service: str
    month: str
    volume: int | None
    convert: Callable[[Cell], Any]


def read_revenue(
    sheet: SheetRows,
    headings: Headings,
    columns: Sequence[Column],
    assumptions: SheetAssumptions,
    *,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> RevenueSheet:
    """Reads the sheet. Raises AmountsMissing, CustomersMissing, MonthMissing, ServiceMissing, WorkCancelled."""
    fill_merged(sheet.rows, sheet.merged, headings)
    data, skipped = data_rows(sheet.rows, headings)
    reader = _Reader(columns, assumptions, headings, sheet.first_column)
    totals = [skip for skip in skipped if skip.reason is SkippedAs.TOTAL]
    waiting = iter([*totals, None])
    total = next(waiting)
    for done, (number, cells) in enumerate(data):
        while total is not None and total.row < number:
            reader.check_total(total, sheet.rows[total.row - 1])
            total = next(waiting)
        if not done % _STEP:
            refuse_cancelled(cancel)
            if progress:
                progress(done, len(data))
        reader.read(number, cells)
    while total is not None:
        reader.check_total(total, sheet.rows[total.row - 1])
        total = next(waiting)
    return RevenueSheet(reader.entries, reader.problems, skipped, reader.sums.checked)


class _Reader:
    """Reads row by row, keeping the sums that totals are checked by."""

    def __init__(
        self, columns: Sequence[Column], assumptions: SheetAssumptions, headings: Headings, first_column: int
    ) -> None:
        self._assumptions = assumptions
        self._plain = {column.target: column for column in columns if column.target}
        self._code = _remembered(converter("code", "元", _ANY_DAY, {}))
        self._services: dict[Cell, str] = {}
        self._months: dict[Cell, str] = {}
        self._branches: dict[Cell, str] = {}
        self._branches.update(assumptions.branches)
        self._names: dict[str, str] = {}
        self._amounts = self._amount_columns(columns)
        self.entries: list[Entry] = []
        self.problems: list[CellProblem] = []
        self.sums = ColumnSums([amount.column for amount in self._amounts])
        self._refuse_incomplete()
        for first, second, heading, _ in repeated_targets(headings, first_column):
            self.problems.append(
                CellProblem(headings.rows[-1], second, heading, "revenue.column_twice", {"first": first}, hard=True)
            )

    def _amount_columns(self, columns: Sequence[Column]) -> list[_AmountColumn]:
        goals = {column.target: target_of(column.target) for column in columns if column.target}
        volumes = {
            (goal.service, goal.month): column.index
            for column in columns
            if column.target and (goal := goals[column.target]).what == "volume"
        }
        found = []
        for column in columns:
            goal = goals.get(column.target, RevenueTarget(""))
            if goal.what == "amount":
                month = goal.month
                if len(month) == 2:
                    month = f"{self._assumptions.year:04d}-{month}" if self._assumptions.year else ""
                    if not month:
                        raise MonthMissing(column=column.letter, heading=column.heading)
                volume = volumes.get((goal.service, goal.month), volumes.get(("", "")))
                found.append(_AmountColumn(column, goal.service, month, volume, _money(column.unit)))
        return found

    def _refuse_incomplete(self) -> None:
        if not self._amounts:
            raise AmountsMissing()
        if "code" not in self._plain and "name" not in self._plain:
            raise CustomersMissing()
        for amount in self._amounts:
            if not (amount.month or "month" in self._plain or self._assumptions.month):
                raise MonthMissing(column=amount.column.letter, heading=amount.column.heading)
            if not (amount.service or "service" in self._plain or self._assumptions.service):
                raise ServiceMissing(column=amount.column.letter, heading=amount.column.heading)

    def read(self, row: int, cells: Sequence[Cell]) -> None:
        """One data row: an entry for every amount in it."""
        plain = self._plain
        code = self._cell(row, plain.get("code"), cells, self._code) or "" if "code" in plain else ""
        column = plain.get("name")
        name = str(cells[column.index]).strip() if column else ""
        name = self._names.setdefault(name, name)
        service = self._known(row, plain.get("service"), cells, self._services, self._service, "service_unknown")
        month = self._known(row, plain.get("month"), cells, self._months, self._month, "month_unreadable")
        branch = self._known(row, plain.get("sub_branch"), cells, self._branches, _branch, "branch_unknown")
        unit_column = plain.get("volume_unit")
        unit = str(cells[unit_column.index]).strip() if unit_column else ""
        found = 0
        for amount in self._amounts:
            fen = self._amount(row, amount, cells)
            if fen is None:
                continue
            found += 1
            at_month = amount.month or month or self._assumptions.month
            at_service = amount.service or service or self._assumptions.service
            if at_month and at_service and fen:
                volume = self._volume(row, amount, cells)
                letter = amount.column.letter
                self.entries.append(Entry(row, letter, code, name, at_month, at_service, fen, volume, unit, branch))
        if found and not code and not name:
            where = column or plain["code"]
            self._say(row, where, "revenue.customer_missing", hard=True)
        self._check_row_total(row, cells)

    def _amount(self, row: int, amount: _AmountColumn, cells: Sequence[Cell]) -> int | None:
        cell = cells[amount.column.index]
        if cell == "" or cell is None:
            return None
        value = self._cell(row, amount.column, cells, amount.convert)
        if value is None:
            if cell.__class__ is not str or cell not in _NO_VALUE:
                self.sums.spoil(amount.column)
            return None
        fen = int(value)
        self.sums.add(amount.column, fen)
        if fen == 0 and not amount.month and not amount.service:
            self._say(row, amount.column, "revenue.zero")
        if fen < 0:
            key = "revenue.correction" if self._assumptions.corrections else "revenue.negative"
            self._say(row, amount.column, key, hard=not self._assumptions.corrections, amount=format_money(fen))
        return fen

    def _volume(self, row: int, amount: _AmountColumn, cells: Sequence[Cell]) -> Decimal | None:
        if amount.volume is None:
            return None
        cell = cells[amount.volume]
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            return Decimal(format(cell, ".15g"))
        text = str(cell).replace(",", "").strip()
        if text in _NO_VALUE:
            return None
        try:
            found = Decimal(text)
        except ArithmeticError:
            found = Decimal("NaN")
        if found.is_finite():
            return found
        self.problems.append(CellProblem(row, "", "", "revenue.volume_unreadable", {"text": text}))
        return None

    def _cell(self, row: int, column: Column | None, cells: Sequence[Cell], convert: Callable[[Cell], Any]) -> Any:
        if column is None:
            return None
        value = convert(cells[column.index])
        if value.__class__ is Flawed:
            for flaw in value.flaws:
                self._say(row, column, flaw.key, hard=flaw.hard, **flaw.values)
            return value.value
        return value

    def _known(
        self,
        row: int,
        column: Column | None,
        cells: Sequence[Cell],
        known: dict[Cell, str],
        find: Callable[[Cell], str],
        key: str,
    ) -> str:
        """What a cell means, looked up once; empty where the column is not there or nobody knows it."""
        if column is None:
            return ""
        cell = cells[column.index]
        found = known.get(cell)
        if found is None:
            found = known[cell] = find(cell)
        if not found and not (key == "branch_unknown" and str(cell).strip() in _NO_VALUE):
            if key == "service_unknown" and self._assumptions.service and str(cell).strip() in _NO_VALUE:
                return ""
            self._say(row, column, f"revenue.{key}", hard=key != "branch_unknown", text=str(cell).strip())
        return found

    def _service(self, cell: Cell) -> str:
        text = str(cell).strip()
        return self._assumptions.services.get(text) or code_of("services", text) or ""

    def _month(self, cell: Cell) -> str:
        return month_of_cell(cell, self._assumptions.year)

    def _check_row_total(self, row: int, cells: Sequence[Cell]) -> None:
        column = self._plain.get("row_total")
        line = self.sums.close_row()
        if column is None or line is None or len(self._amounts) < 2:
            return
        cell = cells[column.index]
        if cell == "":
            return
        value = _money(column.unit)(cell)
        if isinstance(value, int) and value != line:
            self._differs(row, column, "revenue.row_total_differs", value, line)

    def check_total(self, total: SkippedRow, cells: Sequence[Cell]) -> None:
        """Compares a total row of the sheet with the rows above it."""
        for amount in self._amounts:
            cell = cells[amount.column.index] if amount.column.index < len(cells) else ""
            value = amount.convert(cell) if cell != "" else None
            if isinstance(value, int):
                wanted = self.sums.compare(amount.column, total.text, value)
                if wanted is not None:
                    self._differs(total.row, amount.column, "revenue.total_differs", value, wanted)
        self.sums.close_block(total.text)

    def _differs(self, row: int, column: Column, key: str, stated: int, summed: int) -> None:
        values = {"stated": stated, "summed": summed, "difference": abs(stated - summed)}
        self._say(row, column, key, hard=True, **{name: format_money(fen) for name, fen in values.items()})

    def _say(self, row: int, column: Column, key: str, hard: bool = False, **values: object) -> None:
        self.problems.append(CellProblem(row, column.letter, column.heading, key, values, hard))


def _remembered(convert: Callable[[Cell], Any]) -> Callable[[Cell], Any]:
    """A sheet says each code many times; 1 and 1.0 are equal and yet other cells."""
    known: dict[tuple[type, Cell], Any] = {}

    def remembered(cell: Cell) -> Any:
        key = (cell.__class__, cell)
        if key not in known:
            known[key] = convert(cell)
        return known[key]

    return remembered


def _money(unit: Unit) -> Callable[[Cell], Any]:
    """分 of a cell, None for nothing, Flawed where it is no amount."""

    def convert(cell: Cell) -> Any:
        try:
            if cell.__class__ is float or cell.__class__ is int:
                return fen_from_number(cell, unit)
            text = str(cell).strip()
            return None if text in _NO_VALUE else parse_money(text, unit)
        except MoneyUnreadable as refusal:
            return Flawed(None, (Flaw(refusal.key, refusal.values, hard=True),))

    return convert


def _branch(cell: Cell) -> str:
    text = str(cell).strip()
    if text in _NO_VALUE:
        return ""
    found = code_of("units", text)
    if found is None:
        info = unit(text.upper())
        found = info.code if info else None
    return found or ""

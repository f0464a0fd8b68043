"""A sheet of customers: its rows as values of customer and contact fields, with what is to be said of their cells."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bigclient_desktop.domain.fields import CONTACT, CUSTOMER
from bigclient_desktop.failures import Words
from bigclient_desktop.spreadsheets.cells import Converter, Flaw, Flawed, converter
from bigclient_desktop.spreadsheets.choices import Choices
from bigclient_desktop.spreadsheets.columns import Column, is_money, is_target, target_of
from bigclient_desktop.spreadsheets.failures import HeadingsMissing
from bigclient_desktop.spreadsheets.headings import Headings, SkippedAs, SkippedRow, data_rows, fill_merged
from bigclient_desktop.spreadsheets.reading import Cancel, Cell, Progress, SheetRows, refuse_cancelled

_STEP = 1000


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is to be said about a cell, or the row where no column is named. A hard one keeps the row out."""

    row: int
    letter: str
    heading: str
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    hard: bool = False
    about: str = ""
    """Catalogue key of what is meant, where the sheet has no column for it."""

    @property
    def column(self) -> str:
        """The column's letter, empty where the whole row is meant."""
        return self.letter

    def reason(self, words: Words) -> str:
        """What is wrong, without saying where."""
        problem = words(self.key, **self.values)
        return words("import.about", what=words(self.about), problem=problem) if self.about else problem

    def message(self, words: Words) -> str:
        """What is wrong and where: 第 12 行 C 列“邮编”:…"""
        if not self.letter:
            return words("import.in_row", row=self.row, problem=self.reason(words))
        return words(
            "import.in_cell", row=self.row, column=self.letter, heading=self.heading, problem=self.reason(words)
        )


@dataclass(slots=True)
class ImportRow:
    """One data row: values by customer field, by contact (1, 2 …) and contact field, and the problems of its cells."""

    row_number: int
    values: dict[str, Any]
    contacts: dict[int, dict[str, Any]]
    problems: list[CellProblem]

    @property
    def is_refused(self) -> bool:
        """Whether a problem keeps the row out."""
        return any(problem.hard for problem in self.problems)


@dataclass(frozen=True, slots=True)
class ImportSheet:
    """All rows of a sheet, those left out, and the texts that no dictionary knew: target → text → how often."""

    rows: list[ImportRow]
    skipped: list[SkippedRow]
    unknown: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class _Filled:
    """One mapped column, ready to convert."""

    column: Column
    contact: int
    field: str
    convert: Converter


def read_customers(
    sheet: SheetRows,
    headings: Headings,
    columns: Sequence[Column],
    choices: Mapping[str, Choices],
    today: date,
    *,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> ImportSheet:
    """Converts the data rows of a sheet. Raises HeadingsMissing where no column fills a field, WorkCancelled."""
    plan = _plan(columns, choices, today)
    if not plan:
        raise HeadingsMissing()
    fill_merged(sheet.rows, sheet.merged, headings)
    data, skipped = data_rows(sheet.rows, headings)
    unknown: dict[str, Counter[str]] = {}
    rows = []
    for done, (number, cells) in enumerate(data):
        if not done % _STEP:
            refuse_cancelled(cancel)
            if progress:
                progress(done, len(data))
        row = _row(number, cells, plan, unknown)
        if row.values or row.contacts or row.problems:
            rows.append(row)
        else:
            skipped.append(SkippedRow(number, SkippedAs.BLANK))
    return ImportSheet(rows, sorted(skipped, key=lambda skip: skip.row), unknown)


def _plan(columns: Sequence[Column], choices: Mapping[str, Choices], today: date) -> list[_Filled]:
    plan = []
    for column in columns:
        if column.target and is_target(column.target):
            goal = target_of(column.target)
            convert = converter(column.target, column.unit, today, choices)
            plan.append(_Filled(column, goal.contact, goal.field, convert))
    return plan


def _row(number: int, cells: Sequence[Cell], plan: Sequence[_Filled], unknown: dict[str, Counter[str]]) -> ImportRow:
    row = ImportRow(number, {}, {}, [])
    for filled in plan:
        cell = cells[filled.column.index]
        if cell == "":
            continue
        value = filled.convert(cell)
        if value.__class__ is Flawed:
            row.problems += [_problem(number, filled.column, flaw) for flaw in value.flaws]
            _count_unknown(unknown, filled.column.target, value.flaws)
            value = value.value
        if value is None:
            continue
        if not filled.contact:
            row.values[filled.field] = value
        elif filled.field == "reach":
            contact = row.contacts.setdefault(filled.contact, {})
            row.contacts[filled.contact] = value | contact
        else:
            row.contacts.setdefault(filled.contact, {})[filled.field] = value
    return row


def _problem(number: int, column: Column, flaw: Flaw) -> CellProblem:
    return CellProblem(number, column.letter, column.heading, flaw.key, flaw.values, flaw.hard)


def _count_unknown(unknown: dict[str, Counter[str]], target: str, flaws: Sequence[Flaw]) -> None:
    for flaw in flaws:
        if flaw.key in ("import.choice_unknown", "import.person_unknown"):
            unknown.setdefault(target, Counter())[str(flaw.values["text"])] += 1


def with_column(columns: Sequence[Column], index: int, **changes: Any) -> tuple[Column, ...]:
    """The columns with one of them changed by the user; a target taken from another column leaves that one empty."""
    taken = changes.get("target")
    result = []
    for column in columns:
        if column.index == index:
            column = replace(column, **changes)
        elif taken and column.target == taken:
            column = replace(column, target="")
        result.append(column)
    return tuple(result)


def label_key(target: str) -> str:
    """The catalogue key of a target's label."""
    goal = target_of(target)
    if goal.field == "reach":
        return "import.reach"
    entity = CONTACT if goal.entity == "contact" else CUSTOMER
    return f"{entity.name}.{goal.field}"


def takes_unit(column: Column) -> bool:
    """Whether the column's unit (元, 万元) matters."""
    return is_money(column.target)

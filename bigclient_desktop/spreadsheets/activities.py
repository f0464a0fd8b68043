"""Sheets of visits and complaints: their rows as values of the entity's fields, with what is to be said of their cells.

Beside the fields a sheet has columns that say who is meant (customer_name, customer_code), a time of day apart from the
date (begins), and of complaints when they were answered, handled and closed.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from bigclient_desktop.domain.complaint_checks import parse_item_numbers
from bigclient_desktop.domain.dates import DateUnreadable, parse_date
from bigclient_desktop.domain.dictionaries import code_of
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Field, Kind
from bigclient_desktop.domain.money import MoneyUnreadable, Unit, fen_from_number, parse_money
from bigclient_desktop.domain.reference import document
from bigclient_desktop.domain.working_days import CHINA
from bigclient_desktop.spreadsheets.cells import Flawed, text_of
from bigclient_desktop.spreadsheets.choices import plain_choice
from bigclient_desktop.spreadsheets.columns import Column, exact_heading, plain_heading, unit_in
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.failures import HeadingsMissing
from bigclient_desktop.spreadsheets.headings import PART, Headings, SkippedRow, data_rows, fill_merged
from bigclient_desktop.spreadsheets.reading import Cancel, Cell, Progress, SheetRows, refuse_cancelled
from bigclient_desktop.spreadsheets.sources import letter
from bigclient_desktop.translations import LANGUAGES, catalogue

EXTRA = {
    "visit": ("customer_name", "customer_code", "begins"),
    "complaint": ("customer_name", "customer_code", "answered", "handled", "closed"),
}
NOT_IMPORTED = frozenset(
    {"customer", "corrects", "correction_reason", "recorded_by", "remark_by", "remark_at", "first_planned_at"}
    | {"source", "manager_name", "handler_name", "received_by", "unconfirmed_reason"}
)
PEOPLE = frozenset({"manager", "handler", "investigator", "improvement_owner"})
_STEP = 1000
_TIME = re.compile(r"(?P<hour>\d{1,2})[:：点时](?P<minute>\d{2})?(?::\d{2})?")
_BLANK = frozenset({"", "-", "--", "—", "/", "无", "暂无"})


@dataclass(slots=True)
class ActivityRow:
    """One data row: values by field or extra column; people and units still as they are written."""

    row_number: int
    values: dict[str, Any] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ActivitySheet:
    """All rows of a sheet, and those left out."""

    rows: list[ActivityRow]
    skipped: list[SkippedRow]


@cache
def _words(entity: str) -> Mapping[str, str]:
    """Heading to target."""
    found: dict[str, str] = {}
    for target, synonyms in document("activity_words")[entity].items():
        for word in synonyms:
            found.setdefault(exact_heading(word), target)
    for definition in ENTITY_BY_NAME[entity].fields:
        if definition.name not in NOT_IMPORTED:
            for language in LANGUAGES:
                found.setdefault(exact_heading(catalogue(language)[f"{entity}.{definition.name}"]), definition.name)
    return found


def knows_heading(entity: str) -> Callable[[str], bool]:
    """Whether the import of the entity understands a heading."""
    return lambda path: bool(_target(entity, path))


def _target(entity: str, path: str) -> str:
    leaf = path.split(PART)[-1]
    for word in (exact_heading(path), exact_heading(leaf), plain_heading(path), plain_heading(leaf)):
        if target := _words(entity).get(word):
            return target
    return ""


def activity_targets(entity: str) -> list[str]:
    """What a column may fill: who is meant, then the fields."""
    names = [field.name for field in ENTITY_BY_NAME[entity].fields if field.name not in NOT_IMPORTED]
    return [*EXTRA[entity], *names]


def takes_unit(entity: str, target: str) -> bool:
    """Whether the target is money."""
    field = ENTITY_BY_NAME[entity].by_name.get(target)
    return field is not None and field.kind is Kind.MONEY


def guess_columns(entity: str, headings: Headings, first_column: int = 0) -> tuple[Column, ...]:
    """A column for every heading, each target at most once."""
    columns, taken = [], set[str]()
    for index, path in enumerate(headings.paths):
        target = _target(entity, path) if path else ""
        if target in taken:
            target = ""
        taken.add(target)
        if path:
            columns.append(Column(index, letter(index + first_column), path, target, unit_in(path) or "元"))
    return tuple(columns)


def refuse_unknown_customers(columns: Sequence[Column]) -> None:
    """Raises HeadingsMissing where no column tells the customer."""
    if not {column.target for column in columns} & {"customer_name", "customer_code"}:
        raise HeadingsMissing()


def read_activities(
    entity: str,
    sheet: SheetRows,
    headings: Headings,
    columns: Sequence[Column],
    today: date,
    *,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> ActivitySheet:
    """Converts the data rows of a sheet. Raises WorkCancelled."""
    fill_merged(sheet.rows, sheet.merged, headings)
    data, skipped = data_rows(sheet.rows, headings)
    wanted = [(column, _converter(entity, column.target, column.unit, today)) for column in columns if column.target]
    rows = []
    for done, (number, cells) in enumerate(data):
        if not done % _STEP:
            refuse_cancelled(cancel)
            if progress:
                progress(done, len(data))
        row = ActivityRow(number)
        for column, convert in wanted:
            _fill(row, column, convert, cells[column.index])
        rows.append(row)
    return ActivitySheet(rows, skipped)


class _Refused(Exception):
    """A cell that cannot be taken: a catalogue key with its values; a soft one leaves the cell out."""

    def __init__(self, key: str, values: Mapping[str, object], hard: bool = True) -> None:
        super().__init__(key)
        self.key, self.values, self.hard = key, values, hard


Converter = Callable[[Cell], Any]


def _fill(row: ActivityRow, column: Column, convert: Converter, cell: Cell) -> None:
    if isinstance(cell, str) and cell.strip() in _BLANK:
        return
    try:
        row.values[column.target] = convert(cell)
    except _Refused as refusal:
        row.problems.append(
            CellProblem(row.row_number, column.letter, column.heading, refusal.key, refusal.values, hard=refusal.hard)
        )


def _converter(entity: str, target: str, unit: Unit, today: date) -> Converter:
    if target in EXTRA[entity]:
        if target in ("answered", "handled", "closed"):
            return lambda cell: _instant(cell, today)
        return _clock if target == "begins" else _text
    definition = ENTITY_BY_NAME[entity].by_name[target]
    match definition.kind:
        case Kind.DATETIME:
            return lambda cell: _instant_or_clock(cell, today) if target == "ends_at" else _instant(cell, today)
        case Kind.DATE:
            return lambda cell: _instant(cell, today).astimezone(CHINA).date()
        case Kind.MONEY:
            return lambda cell: _money(cell, unit)
        case Kind.TEXT_SET:
            return lambda cell: parse_item_numbers(_text(cell)).numbers
        case Kind.CHOICE if definition.choices:
            return lambda cell: _choice(entity, definition, _text(cell))
        case Kind.CHOICE if definition.dictionary != "units":
            return lambda cell: _of_dictionary(definition.dictionary, _text(cell))
        case _:
            return _text


def _text(cell: Cell) -> str:
    text = text_of(cell)
    if isinstance(text, Flawed):
        flaw = text.flaws[0]
        raise _Refused(flaw.key, flaw.values)
    return text.strip()


def _instant(cell: Cell, today: date) -> datetime:
    """The moment (UTC) that a cell means on the office's clock; a date alone is its midnight."""
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=CHINA).astimezone(UTC)
    if isinstance(cell, date):
        return datetime.combine(cell, time(), CHINA).astimezone(UTC)
    text = _text(cell)
    found = _TIME.search(text)
    at = _clock(text) if found else time()
    day = text[: found.start()].strip() if found else text
    try:
        return datetime.combine(parse_date(day, today), at, CHINA).astimezone(UTC)
    except DateUnreadable as refusal:
        raise _Refused(refusal.key, refusal.values) from refusal


def _instant_or_clock(cell: Cell, today: date) -> datetime | time:
    """An end may be a time of day alone."""
    if isinstance(cell, (time, timedelta)) or (isinstance(cell, str) and _TIME.fullmatch(cell.strip())):
        return _clock(cell)
    return _instant(cell, today)


def _clock(cell: Cell) -> time:
    if isinstance(cell, time):
        return cell
    if isinstance(cell, timedelta):
        minutes = cell // timedelta(minutes=1)
        return time(minutes // 60 % 24, minutes % 60)
    text = _text(cell)
    found = _TIME.search(text)
    try:
        if found:
            return time(int(found["hour"]), int(found["minute"] or 0))
    except ValueError:
        pass
    raise _Refused("problem.time_unreadable", {"text": text})


def _money(cell: Cell, unit: Unit) -> int:
    try:
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return fen_from_number(cell, unit)
        return parse_money(_text(cell), unit)
    except MoneyUnreadable as refusal:
        raise _Refused(refusal.key, refusal.values) from refusal


@cache
def _choices(entity: str, name: str) -> Mapping[str, str]:
    definition = ENTITY_BY_NAME[entity].by_name[name]
    synonyms = document("activity_words")["choices"].get(f"{entity}.{name}", {})
    found: dict[str, str] = {}
    for choice in definition.choices:
        labels = [catalogue(language)[f"{entity}.{name}.{choice}"] for language in LANGUAGES]
        for text in (choice, *labels, *synonyms.get(choice, ())):
            found.setdefault(plain_choice(text), choice)
    return found


def _choice(entity: str, definition: Field, text: str) -> str:
    found = _choices(entity, definition.name).get(plain_choice(text))
    if found is None:
        raise _Refused("import.choice_unknown", {"text": text}, hard=definition.name in ("kind", "state"))
    return found


def _of_dictionary(name: str, text: str) -> str:
    found = code_of(name, text)
    if found is None:
        raise _Refused("import.choice_unknown", {"text": text}, hard=False)
    return found

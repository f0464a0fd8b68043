"""The tables of the archive form's second page: people and business."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_DOWN, Decimal
from typing import Any

from bigclient_desktop.domain.customer_file import GradeOfYear, TimelineItem
from bigclient_desktop.domain.fields import ADDRESS, AGREEMENT, COMPETITOR, CONTACT, DEMAND, MAIL_USE, Entity
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.pdf.lines import printable
from bigclient_desktop.pdf.page import MM
from bigclient_desktop.pdf.table import INNER, ROW, Align, Block, Row, label, value
from bigclient_desktop.pdf.values import Values, layered

SIZES = (9.75, 9.0, 8.25)
BLANK_ROW = 7.2 * MM
TALL_BLANK_ROW = 9.0 * MM
YEARS = 4
SHORT = 80
"""Characters of a visit's or complaint's account."""
_NUMBERED = re.compile(r"^(?:[一二三四五六七八九十]+、|\d+\.\s*)")
FIRST_YEARS = 3


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its width in mm, the fields stacked in it (their labels joined), and how they stand."""

    width: float
    fields: tuple[str, ...]
    align: Align = Align.LEFT
    label: str = ""
    """Catalogue key where no field names the column."""


CENTRE, RIGHT = Align.CENTRE, Align.RIGHT
CONTACTS = (
    Column(8, (), CENTRE, "archive.serial"),
    Column(17, ("name",), CENTRE),
    Column(27, ("department", "title")),
    Column(19, ("role", "is_primary"), CENTRE),
    Column(16, ("reports_to",), CENTRE),
    Column(27, ("phone", "mobile"), CENTRE),
    Column(27, ("email",)),
    Column(21, ("legal_basis", "consent_on"), CENTRE),
)
ADDRESSES = (
    Column(26, ("kind", "is_main"), CENTRE),
    Column(58, ("address",)),
    Column(24, ("division",), CENTRE),
    Column(16, ("postcode",), CENTRE),
    Column(17, ("contact",), CENTRE),
    Column(21, ("phone",), CENTRE),
)
AGREEMENTS = (
    Column(48, ("title", "number")),
    Column(26, ("kind",), CENTRE),
    Column(20, ("signed_on",), CENTRE),
    Column(20, ("starts_on", "ends_on"), CENTRE),
    Column(22, ("amount",), RIGHT),
    Column(26, ("discount",)),
)
MAIL_USES = (
    Column(28, ("service",)),
    Column(22, ("monthly_volume",), RIGHT),
    Column(29, ("yearly_amount",), RIGHT, "archive.yearly_amount"),
    Column(19, ("our_share_percent",), RIGHT),
    Column(26, ("competitor",)),
    Column(18, ("price_level",)),
    Column(20, ("contract_end",), CENTRE),
)
COMPETITORS = (
    Column(46, ("name",)),
    Column(30, ("service",)),
    Column(20, ("share_percent",), RIGHT),
    Column(66, ("strengths",)),
)
DEMANDS = (
    Column(19, ("noted_on",), CENTRE),
    Column(60, ("content",)),
    Column(24, ("service",)),
    Column(26, ("expected_revenue",), RIGHT, "archive.expected_revenue"),
    Column(15, ("state",), CENTRE),
    Column(18, ("responsible",), CENTRE),
)
BRANCHES = (
    Column(8, (), CENTRE, "archive.serial"),
    Column(36, (), CENTRE, "customer.code"),
    Column(56, (), label="customer.full_name"),
    Column(44, (), label="customer.responsible_unit"),
    Column(18, (), CENTRE, "customer.lead_manager"),
)
VISITS = (
    Column(22, (), CENTRE, "archive.day"),
    Column(98, (), label="archive.visit_subject"),
    Column(22, (), CENTRE, "visit.manager"),
    Column(20, (), CENTRE, "visit.state"),
)
COMPLAINTS = (
    Column(22, (), CENTRE, "complaint.received_at"),
    Column(98, (), label="complaint.what_happened"),
    Column(22, (), CENTRE, "complaint.handler"),
    Column(20, (), CENTRE, "complaint.state"),
)


def business_blocks(values: Values) -> list[Block]:
    """All blocks of the second page in their order; a blank form has lines to write on, but no visits or complaints."""
    form = values.form
    blocks = [
        _table(values, "section.contacts", CONTACTS, numbered(_texts(values, CONTACT, CONTACTS[1:], form.contacts)), 5),
        _table(values, "section.branches", BRANCHES, numbered(_branches(values)), 2),
        _table(values, "section.mail_uses", MAIL_USES, _texts(values, MAIL_USE, MAIL_USES, form.mail_uses), 4),
        revenue_block(values),
        _table(
            values, "section.competitors", COMPETITORS, _texts(values, COMPETITOR, COMPETITORS, form.competitors), 2
        ),
        _table(values, "section.demands", DEMANDS, _texts(values, DEMAND, DEMANDS, form.demands), 3),
    ]
    # What annex 2 does not have stands on the sheet only where there is something to say.
    if form.addresses:
        rows = _texts(values, ADDRESS, ADDRESSES, form.addresses)
        blocks.insert(1, _table(values, "section.addresses", ADDRESSES, rows, 0, ADDRESS.name))
    if form.agreements:
        rows = _texts(values, AGREEMENT, AGREEMENTS, form.agreements)
        blocks.append(_table(values, "section.agreements", AGREEMENTS, rows, 0, AGREEMENT.name))
    if not values.blank:
        blocks.append(_table(values, "section.visits", VISITS, _events(values, "visit", form.visits), 0))
        blocks.append(
            _table(values, "section.complaints", COMPLAINTS, _events(values, "complaint", form.complaints), 0)
        )
    return blocks


def strip_title(text: str) -> str:
    """A section's title without its number and brackets, as it runs down the strip (一、基本情况 → 基本情况)."""
    return _NUMBERED.sub("", text).partition("(")[0].strip()


def _table(
    values: Values,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    blank_rows: int,
    entity: str = "",
) -> Block:
    texts = list(rows)
    height = 0.0
    if values.blank:
        texts = [("",) * len(columns)] * blank_rows
        height = TALL_BLANK_ROW if columns is CONTACTS else BLANK_ROW
    elif not texts:
        texts = [("",) * len(columns)]
    entity = entity or title.removeprefix("section.").removesuffix("s")
    head = Row(tuple(label(x, width, _label(values, entity, column)) for x, width, column in _placed(columns)))
    body = [_row(values, columns, row, height) for row in texts]
    return Block(strip_title(values.words(title)), body, [head])


def _label(values: Values, entity: str, column: Column) -> str:
    if column.label:
        return values.words(column.label)
    return "/".join(values.words(f"{entity}.{name}") for name in column.fields)


def _row(values: Values, columns: Sequence[Column], texts: Sequence[str], height: float = 0.0) -> Row:
    cells = []
    for (x, width, column), text in zip(_placed(columns), texts, strict=True):
        shown = text or values.empty
        align = column.align if text else Align.CENTRE
        cells.append(value(x, width, shown, align, SIZES, shown.count("\n") + 1))
    return Row(tuple(cells), height)


def _placed(columns: Sequence[Column]) -> Iterable[tuple[float, float, Column]]:
    x = 0.0
    for column in columns:
        yield x, column.width * MM, column
        x += column.width * MM


def _texts(
    values: Values, entity: Entity, columns: Sequence[Column], records: Iterable[Any]
) -> Iterable[tuple[str, ...]]:
    for record in records:
        yield tuple("\n".join(_stacked(values, entity, column, record)) for column in columns)


def _stacked(values: Values, entity: Entity, column: Column, record: Any) -> Iterable[str]:
    for name in column.fields:
        value = getattr(record, name)
        if name in ("is_primary", "is_main"):
            if value:
                yield values.words(f"{entity.name}.{name}")
        elif hasattr(value, "isoformat"):
            yield value.isoformat()
        elif text := values.field(record, entity, name):
            yield text


def numbered(rows: Iterable[tuple[str, ...]]) -> Iterable[tuple[str, ...]]:
    """The rows with 1, 2, 3 … before them."""
    return ((str(number), *row) for number, row in enumerate(rows, 1))


def _branches(values: Values) -> Iterable[tuple[str, ...]]:
    pending = values.words("customer.code.pending")
    for branch in values.form.branches:
        code = layered(branch.code) if branch.code else pending
        yield code, printable(branch.name), printable(branch.unit or ""), printable(branch.lead_manager or "")


def _events(values: Values, entity: str, items: Iterable[TimelineItem]) -> Iterable[tuple[str, ...]]:
    for item in items:
        state = values.words(f"{entity}.state.{item.state}") if item.state else ""
        yield local_day(item.at), _in_short(item.title), printable(item.person or ""), state


def _in_short(text: str) -> str:
    """The beginning of a long account, on one line; the whole stands in the diary or the complaint form."""
    line = " ".join(printable(text).split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1]}…"


def local_day(moment: datetime) -> str:
    return china_time(moment).date().isoformat()


def revenue_block(values: Values) -> Block:
    """Revenue by service (rows) and year (columns) with total, grade and score of each year below."""
    form, words = values.form, values.words
    years = _years(values)
    totals = {year.year: year for year in form.revenue}
    grades = {grade.year: grade for grade in form.grades}
    services = dict.fromkeys(service for year in form.revenue for service in year.by_service)
    rows: list[tuple[str, ...]] = []
    for service in services:
        amounts = (totals[year].by_service.get(service) if year in totals else None for year in years)
        rows.append((form.name_of("services", service), *("" if fen is None else format_money(fen) for fen in amounts)))
    if values.blank:
        rows = [("",) * (len(years) + 1)] * 4
    rows.append(
        (words("archive.total"), *(format_money(totals[year].total) if year in totals else "" for year in years))
    )
    rows.append((words("archive.grade"), *(_grade(values, grades[year]) if year in grades else "" for year in years)))
    rows.append((words("archive.score"), *(_score(grades[year]) if year in grades else "" for year in years)))
    width = 40.0
    rest = (INNER / MM - width) / len(years)
    columns = (Column(width, ()), *(Column(rest, (), RIGHT) for _ in years))
    named = [words("archive.year", year=year) if year else words("archive.year_blank") for year in years]
    labels = (words("archive.service_in_yuan"), *named)
    head = Row(tuple(label(x, width, text) for (x, width, _), text in zip(_placed(columns), labels, strict=True)))
    body = [_row(values, columns, row, ROW if values.blank else 0.0) for row in rows]
    return Block(strip_title(words("section.revenue")), body, [head])


def _years(values: Values) -> list[int]:
    """The last years with figures, at least three; zeros where a blank form leaves the year to be written."""
    form = values.form
    known = sorted({*(year.year for year in form.revenue), *(grade.year for grade in form.grades)})
    if not known and form.filled_on:
        known = [form.filled_on.year]
    if not known:
        return [0] * FIRST_YEARS
    years = known[-YEARS:]
    while len(years) < FIRST_YEARS:
        years.insert(0, years[0] - 1)
    return years


def _score(grade: GradeOfYear) -> str:
    """Two decimals, cut off and never rounded up to the next grade's line."""
    return str(grade.total.quantize(Decimal("0.01"), ROUND_DOWN))


def _grade(values: Values, grade: GradeOfYear) -> str:
    name = values.words(f"grade.{grade.grade}")
    return values.words("archive.grade_provisional", grade=name) if grade.provisional else name

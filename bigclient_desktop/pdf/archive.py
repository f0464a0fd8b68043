"""The archive form (客户档案, annex 2): the organisation, then people and business, then opinions and seals."""

from collections.abc import Mapping
from functools import cache

from bigclient_desktop.domain.archive_form import ArchiveForm
from bigclient_desktop.domain.customers import Customer
from bigclient_desktop.domain.fields import CUSTOMER, CUSTOMER_SECTIONS, Kind
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.archive_tables import business_blocks, strip_title
from bigclient_desktop.pdf.fonts import Face
from bigclient_desktop.pdf.lines import break_lines, fit, printable
from bigclient_desktop.pdf.page import (
    BODY,
    HEAD_SIZE,
    HEIGHT,
    LEFT,
    MM,
    RIGHT,
    SMALL_SIZE,
    TITLE_SIZE,
    Document,
    Sheet,
    number_pages,
)
from bigclient_desktop.pdf.signatures import opinions
from bigclient_desktop.pdf.table import INNER, Align, Block, Cell, Flow, Row, label, value
from bigclient_desktop.pdf.values import PrintOptions, Values

BOTTOM = 23 * MM
FIRST_TOP = HEIGHT - 38 * MM
NEXT_TOP = HEIGHT - 31 * MM
LABEL = 23 * MM
THIRD = INNER / 3
STRETCH = 1.6 * MM
BOX_SIZES = (9.0, 8.25, 7.5)

SPANS: Mapping[str, int] = {
    "full_name": 2,
    "former_names": 2,
    "headquarters": 2,
    "tags": 3,
    "division": 2,
    "registered_address": 3,
    "postal_address": 2,
    "phone": 2,
    "email": 2,
    "mail_department": 2,
    "services_used": 3,
    "bank_name": 2,
    "invoice_title": 2,
    "signing_organisation": 2,
    "credit_note": 3,
    "responsible_unit": 3,
    "service_unit": 2,
    "information_source": 2,
}
"""Thirds of the row that a field takes; long texts and lists take all three, everything else one."""


def archive_document(form: ArchiveForm, words: Words, options: PrintOptions) -> Document:
    """The finished sheets of one customer's form."""
    values = Values(form, words, options)
    name = printable(form.customer.full_name or "")
    return Document(f"{name} {values.code}".strip(), _sheets(values))


def blank_document(words: Words, fill_unit: str | None = None) -> Document:
    """The form with nothing in it, to be filled in by hand."""
    values = Values(ArchiveForm(Customer(), fill_unit=fill_unit), words, PrintOptions(empty_mark=""), blank=True)
    return Document(words("archive.title"), _sheets(values))


def _sheets(values: Values) -> list[Sheet]:
    flow = Flow(lambda number: _open(values, number), BOTTOM)
    organisation = [_section(values, section) for section in CUSTOMER_SECTIONS]
    slack = flow.left - sum(block.height for block in organisation)
    if slack >= 0:
        _stretch(organisation, slack)
    for block in organisation:
        flow.add(block)
    if len(flow.sheets) == 1:
        flow.new_sheet()
    for block in business_blocks(values):
        flow.add(block)
    opinions(flow, values.words)
    flow.close()
    _notes(flow.sheet, values.words)
    number_pages(flow.sheets, values.words, _printed(values))
    return flow.sheets


def _open(values: Values, number: int) -> tuple[Sheet, float]:
    """A fresh sheet with its head, and where its table begins."""
    sheet, words = Sheet(), values.words
    middle = LEFT + BODY / 2
    if number == 1:
        sheet.text(LEFT, HEIGHT - 17 * MM, words("archive.annex"), Face.SANS)
        sheet.centred(middle, HEIGHT - 26 * MM, words("archive.title"), Face.BOLD, TITLE_SIZE)
        _head(sheet, values, HEIGHT - 35.5 * MM)
        return sheet, FIRST_TOP
    sheet.centred(middle, HEIGHT - 20 * MM, words("archive.continued"), Face.BOLD, 14)
    code = words("archive.code", code=values.code)
    sheet.right(RIGHT, HEIGHT - 28.5 * MM, code)
    name = words("archive.customer", name=printable(values.form.customer.full_name or ""))
    size, lines = fit(name, Face.SERIF, BODY - 62 * MM, (HEAD_SIZE, 9.0, 8.0), 1)
    sheet.text(LEFT, HEIGHT - 28.5 * MM, lines[0], size=size)
    return sheet, NEXT_TOP


def _head(sheet: Sheet, values: Values, y: float) -> None:
    """填报单位 at the left, 填报日期 in the middle, 编号 at the right."""
    form, words = values.form, values.words
    unit = words("archive.fill_unit", unit=printable(form.fill_unit or ""))
    size, lines = fit(unit, Face.SERIF, 73 * MM, (HEAD_SIZE, 9.0, 8.0), 1)
    sheet.text(LEFT, y, lines[0], size=size)
    day = values.date(form.filled_on) if form.filled_on else words("archive.date_blank_short")
    sheet.text(LEFT + 77 * MM, y, words("archive.filled_on", date=day))
    number = printable(form.print_number or "")
    if number:
        sheet.right(RIGHT, y, words("archive.number", number=number))
    else:
        sheet.text(RIGHT - 34 * MM, y, words("archive.number", number=""))


_NOT_PRINTED = ("retention_reason",)
"""Why a file is kept longer concerns the office alone, and the page is full."""


def _section(values: Values, section: str) -> Block:
    """One section of the customer's fields, three thirds a row, in the order of their definition."""
    rows = []
    for line in _grid(section):
        cells: list[Cell] = []
        for name, x, width in line:
            cells.append(label(x, LABEL, values.words(f"customer.{name}")))
            cells.append(_value(values, name, x + LABEL, width - LABEL))
        rows.append(Row(tuple(cells)))
    return Block(strip_title(values.words(f"section.{section}")), rows)


def _value(values: Values, name: str, x: float, width: float) -> Cell:
    if values.blank:
        offered = fit(values.boxes(CUSTOMER, name), Face.SERIF, width - 3, BOX_SIZES, 2)
        return Cell(x, width, offered) if len(offered.lines) <= 2 else value(x, width, "")
    text = values.code if name == "code" else values.field(values.form.customer, CUSTOMER, name)
    return value(x, width, text) if text else value(x, width, values.empty, Align.CENTRE)


@cache
def _grid(section: str) -> list[list[tuple[str, float, float]]]:
    """The section's fields in rows as (name, x, width); the last of a row takes what is left of it."""
    rows: list[list[tuple[str, int]]] = [[]]
    for field in CUSTOMER.fields:
        if field.section != section or field.name in _NOT_PRINTED:
            continue
        long = field.kind in (Kind.LONG_TEXT, Kind.TEXT_SET, Kind.CHOICE_SET)
        span = SPANS.get(field.name, 3 if long else 1)
        if sum(taken for _, taken in rows[-1]) + span > 3:
            rows.append([])
        rows[-1].append((field.name, span))
    return [_placed(row) for row in rows]


def _placed(row: list[tuple[str, int]]) -> list[tuple[str, float, float]]:
    placed, at = [], 0
    for index, (name, span) in enumerate(row):
        taken = 3 - at if index == len(row) - 1 else span
        placed.append((name, at * THIRD, taken * THIRD))
        at += taken
    return placed


def _stretch(blocks: list[Block], slack: float) -> None:
    """Spreads what is left of the page over its rows."""
    rows = [row for block in blocks for row in block.rows]
    more = min(slack / len(rows) - 0.01, STRETCH)
    for row in rows:
        row.height += max(more, 0.0)


def _notes(sheet: Sheet, words: Words) -> None:
    """填表说明 below the table of the last sheet."""
    y = BOTTOM - 4 * MM
    for line in break_lines(words("archive.notes"), Face.SERIF, SMALL_SIZE, BODY):
        sheet.text(LEFT, y, line, size=SMALL_SIZE)
        y -= 3.6 * MM


def _printed(values: Values) -> str:
    form = values.form
    if not form.printed_by and not form.printed_at:
        return ""
    time = f"{china_time(form.printed_at):%Y-%m-%d %H:%M}" if form.printed_at else ""
    return values.words("page.printed", person=printable(form.printed_by or ""), time=time)

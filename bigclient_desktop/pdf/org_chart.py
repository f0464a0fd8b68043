"""The chart of the organisation (大客户营销体系结构图) on paper: what is open on the screen, page by page."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bigclient_desktop.domain.org_chart import Placed, branches_of
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face, without_glyph
from bigclient_desktop.pdf.lines import fit, printable
from bigclient_desktop.pdf.missing import MissingCharacter, MissingCharacters
from bigclient_desktop.pdf.page import BODY, HEIGHT, LEFT, MM, TITLE_SIZE, Document, Sheet, number_pages, pdf_of

_COLUMNS = 4
"""Province, city, county, sub-branch."""
_STEP_X, _BOX, _HIGH, _STEP_Y = BODY / _COLUMNS, BODY / _COLUMNS - 6 * MM, 8 * MM, 10 * MM
_TOP, _BOTTOM = HEIGHT - 42 * MM, 18 * MM
ROWS = int((_TOP - _BOTTOM) // _STEP_Y)
"""As many rows stand on a page."""
_NAMES, _FIGURES = (8.5, 8.0, 7.5, 7.0, 6.0), 6.5


def org_chart_pdf(words: Words, placed: Sequence[Placed], *, printed_by: str, now: datetime) -> bytes:
    """The chart as a file. Raises MissingCharacters where a name cannot be printed."""
    if missing := list(_missing(words, placed)):
        raise MissingCharacters(missing)
    title = words("org_chart.title")
    rows = max((one.row for one in placed), default=0) + 1
    sheets = [_sheet(words, title, placed, first) for first in range(0, rows, ROWS)]
    time = f"{china_time(now):%Y-%m-%d %H:%M}"
    number_pages(sheets, words, words("page.printed", person=printable(printed_by), time=time))
    return pdf_of([Document(title, sheets)], title=title, author=printable(printed_by), bookmarks=False)


def _sheet(words: Words, title: str, placed: Sequence[Placed], first: int) -> Sheet:
    sheet = Sheet()
    sheet.centred(LEFT + BODY / 2, HEIGHT - 24 * MM, title, Face.BOLD, TITLE_SIZE if first == 0 else 14)
    if first:
        sheet.text(LEFT, HEIGHT - 33 * MM, words("org_chart.goes_on", above=_path(placed, first)), Face.SANS, 9)
    else:
        sheet.text(LEFT, HEIGHT - 33 * MM, words("org_chart.note"), Face.SANS, 8)
    for above, below in branches_of(placed):
        _join(sheet, above, below, first)
    for one in placed:
        if first <= one.row < first + ROWS:
            _box(sheet, words, one, first)
    return sheet


def _path(placed: Sequence[Placed], first: int) -> str:
    """What stands above the first unit of a page, from the top."""
    by_code = {one.unit.code: one for one in placed}
    one = next(one for one in placed if one.row == first)
    names: list[str] = []
    while (above := by_code.get(one.unit.parent)) is not None:
        names.insert(0, printable(above.unit.name))
        one = above
    return " › ".join(names)


def _middle(row: int, first: int) -> float:
    return _TOP - (row - first) * _STEP_Y - _HIGH / 2


def _join(sheet: Sheet, above: Placed, below: Sequence[Placed], first: int) -> None:
    """The lines between a unit and those under it, as much of them as the page shows."""
    last = below[-1].row
    if last < first or above.row >= first + ROWS:
        return
    left, right = LEFT + above.column * _STEP_X + _BOX, LEFT + (above.column + 1) * _STEP_X
    bend = right - 2.5 * MM
    top = _middle(above.row, first) if above.row >= first else _TOP + 2 * MM
    bottom = _middle(last, first) if last < first + ROWS else _TOP - ROWS * _STEP_Y
    if above.row >= first:
        sheet.level(left, top, bend - left)
    if top > bottom:
        sheet.upright(bend, top, bottom)
    for one in below:
        if first <= one.row < first + ROWS:
            sheet.level(bend, _middle(one.row, first), right - bend)


def _box(sheet: Sheet, words: Words, one: Placed, first: int) -> None:
    left, bottom = LEFT + one.column * _STEP_X, _middle(one.row, first) - _HIGH / 2
    for y in (bottom, bottom + _HIGH):
        sheet.level(left, y, _BOX)
    for x in (left, left + _BOX):
        sheet.upright(x, bottom + _HIGH, bottom)
    size, lines = fit(printable(one.unit.name), Face.SANS, _BOX - 3 * MM, _NAMES, 1)
    sheet.text(left + 1.5 * MM, bottom + _HIGH - 3.6 * MM, lines[0], Face.SANS, size)
    hidden = words("org_chart.hidden", count=one.below) if one.below and not one.is_open else ""
    figures = words("org_chart.figures", people=one.unit.people, customers=one.unit.customers)
    sheet.text(left + 1.5 * MM, bottom + 1.4 * MM, f"{figures}{hidden}", Face.SERIF, _FIGURES)


def _missing(words: Words, placed: Sequence[Placed]) -> Iterator[MissingCharacter]:
    for one in placed:
        for character in without_glyph(printable(one.unit.name)):
            yield MissingCharacter(character, one.unit.name, words("unit_name.name"))

"""The returned original: the user's own sheet with a red column 错误原因, to be mended and imported again."""

from collections.abc import Mapping, Sequence
from copy import copy
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils.exceptions import InvalidFileException

from bigclient_desktop.spreadsheets.reading import Cancel, Cell, Progress, SheetRows, read_rows, refuse_cancelled
from bigclient_desktop.spreadsheets.sources import Source, source_of
from bigclient_desktop.spreadsheets.styles import TEXT_FORMAT, keep_text, save

_RED = Font(color="FFC00000", bold=True)
_WIDTH = 48
_STEP = 1000


def write_errors(
    original: Path,
    out: Path,
    reasons: Mapping[int, str],
    *,
    sheet: str,
    heading_row: int,
    heading: str,
    encoding: str | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> None:
    """Writes `original` to `out` (xlsx) with the reasons (row number → text) in a column of their own.

    An xlsx keeps its cells, formats and other sheets; xls and csv come back as values. A column of that heading from
    an earlier round is used again.
    """
    workbook, page = _opened(original, sheet, encoding, cancel, progress)
    column = _column_for(page, heading_row, heading)
    refuse_cancelled(cancel)
    head = page.cell(heading_row, column, heading)
    if column > 1:
        head.alignment = copy(page.cell(heading_row, column - 1).alignment)
    head.font = _RED
    page.column_dimensions[head.column_letter].width = _WIDTH
    for row in range(heading_row + 1, page.max_row + 1):
        if (text := reasons.get(row)) is not None:
            cell = page.cell(row, column)
            keep_text(cell, text)
            cell.font = _RED
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        elif page.cell(row, column).value is not None:
            page.cell(row, column).value = None
    save(workbook, out)


def _opened(
    original: Path, sheet: str, encoding: str | None, cancel: Cancel | None, progress: Progress | None
) -> tuple[Workbook, Any]:
    if source_of(original) is Source.ZIPPED:
        try:
            workbook = load_workbook(original)
            return workbook, workbook[sheet]
        except (InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, AttributeError):
            pass  # openpyxl is stricter than calamine: what it cannot read comes back as values
    is_text = source_of(original) is Source.TEXT
    rows = read_rows(original, None if is_text else sheet, encoding=encoding, cancel=cancel)
    return _as_values(rows, cancel, progress)


def _as_values(rows: SheetRows, cancel: Cancel | None, progress: Progress | None) -> tuple[Workbook, Any]:
    workbook = Workbook()
    page: Any = workbook.active
    page.title = "".join("_" if character in "[]:*?/\\" else character for character in rows.name)[:31] or "1"
    for number, row in enumerate(rows.rows, 1):
        _write_row(page, number, row, rows.first_column)
        if not number % _STEP:
            refuse_cancelled(cancel)
            if progress:
                progress(number, len(rows.rows))
    return workbook, page


def _write_row(page: Any, number: int, row: Sequence[Cell], first_column: int) -> None:
    for index, value in enumerate(row, first_column + 1):
        if value == "":
            continue
        cell = page.cell(number, index)
        if isinstance(value, str):
            keep_text(cell, ILLEGAL_CHARACTERS_RE.sub("", value))
            if value[:1].isdigit():
                cell.number_format = TEXT_FORMAT
        else:
            cell.value = value


def _column_for(page: Any, heading_row: int, heading: str) -> int:
    """The column of an earlier round, else the first one right of everything."""
    last = int(page.max_column)
    for column in range(1, last + 1):
        if page.cell(heading_row, column).value == heading:
            return column
    return last + 1

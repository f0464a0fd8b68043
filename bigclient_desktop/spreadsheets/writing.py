"""Tables written as xlsx: codes and phones as text, real dates, money in the unit of its heading, A4."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from bigclient_desktop.domain.fields import Kind
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.spreadsheets.reading import Cancel, Progress, refuse_cancelled
from bigclient_desktop.spreadsheets.sources import letter
from bigclient_desktop.spreadsheets.styles import (
    DATE_FORMAT,
    INTEGER_FORMAT,
    MONEY_FORMAT,
    TEXT_FORMAT,
    for_a4,
    head,
    keep_text,
    save,
)

_STEP = 500
_LANDSCAPE_FROM = 8
_FORMATS = {
    Kind.DATE: DATE_FORMAT,
    Kind.DATETIME: f"{DATE_FORMAT} hh:mm",
    Kind.MONEY: MONEY_FORMAT,
    Kind.INTEGER: INTEGER_FORMAT,
    Kind.DECIMAL: "0.00",
}
_WIDTHS = {Kind.DATE: 12, Kind.DATETIME: 17, Kind.MONEY: 16, Kind.INTEGER: 10, Kind.DECIMAL: 10, Kind.LONG_TEXT: 40}
_TEXT_WIDTHS = {"code": 17, "full_name": 36, "postal_address": 36, "credit_code": 22, "short_name": 14}


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of a table to write. Money is handed over in 分 and written in `unit`; choices come as words."""

    heading: str
    kind: Kind = Kind.TEXT
    unit: Unit = "元"
    width: int = 0
    """In characters; 0 chooses by kind and heading."""


def column_width(column: SheetColumn, name: str = "") -> int:
    """How wide the column is shown, in characters; a Chinese character takes two."""
    heading = sum(1 if character.isascii() else 2 for character in column.heading) + 4
    return max(column.width or _WIDTHS.get(column.kind) or _TEXT_WIDTHS.get(name, 14), min(heading, 30))


def write_customers(
    path: Path,
    columns: Sequence[SheetColumn],
    rows: Iterable[Sequence[Any]],
    *,
    sheet: str,
    total: int = 0,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
    note: tuple[str, str] = ("", ""),
) -> int:
    """Writes a table with one heading row and gives the number of rows. The file is whole or not there.

    A note, its sheet's name and its words, stands on a sheet behind, where no import takes it for a row.

    Raises WorkbookUnwritable, WorkCancelled.
    """
    workbook = Workbook(write_only=True)
    page: Any = workbook.create_sheet(sheet)
    for index, column in enumerate(columns):
        page.column_dimensions[letter(index)].width = column_width(column)
    page.freeze_panes = "A2"
    for_a4(page, landscape=len(columns) >= _LANDSCAPE_FROM)
    page.append([_heading_cell(page, column.heading) for column in columns])
    try:
        done = _append_rows(page, columns, rows, total, cancel, progress)
        if note[1]:
            workbook.create_sheet(note[0]).append([note[1]])
        page.auto_filter.ref = f"A1:{letter(len(columns) - 1)}{done + 1}"
        save(workbook, path)
    except BaseException:
        page.close()  # the rows so far lie in a temporary file
        page._writer.cleanup()
        raise
    return done


def _append_rows(
    page: Any,
    columns: Sequence[SheetColumn],
    rows: Iterable[Sequence[Any]],
    total: int,
    cancel: Cancel | None,
    progress: Progress | None,
) -> int:
    patterns = [_pattern(page, column) for column in columns]
    done = 0
    for row in rows:
        page.append([_cell(page, *cell) for cell in zip(columns, row, patterns, strict=True)])
        done += 1
        if not done % _STEP:
            refuse_cancelled(cancel)
            if progress:
                progress(done, max(total, done))
    return done


def _heading_cell(page: Any, text: str) -> Any:
    cell = WriteOnlyCell(page)
    keep_text(cell, text)
    head(cell)
    return cell


def _pattern(page: Any, column: SheetColumn) -> Any:
    """A cell whose look the column's cells share; looking a style up for each would take most of the time."""
    cell = WriteOnlyCell(page)
    cell.number_format = _FORMATS.get(column.kind, TEXT_FORMAT)
    return cell


def _cell(page: Any, column: SheetColumn, value: Any, pattern: Any) -> Any:
    if value is None or value == "" or value == ():
        return None
    cell = WriteOnlyCell(page)
    cell._style = pattern._style
    if column.kind is Kind.MONEY:
        cell.value = Decimal(value).scaleb(-6 if column.unit == "万元" else -2)
    elif column.kind in _FORMATS and isinstance(value, date | datetime | int | float | Decimal):
        cell.value = china_time(value).replace(tzinfo=None) if isinstance(value, datetime) else value
    else:
        keep_text(cell, "、".join(value) if isinstance(value, tuple) else str(value))
    return cell

"""Forms that are lists as workbooks: title and head above, numbers as numbers, signatures below, A4."""

from decimal import ROUND_DOWN, Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from bigclient_desktop.domain.list_form import CellValue, ColumnKind, ListColumn, ListForm
from bigclient_desktop.spreadsheets.sources import letter
from bigclient_desktop.spreadsheets.styles import HEAD_BORDER, MONEY_FORMAT, TEXT_FORMAT, for_a4, head, keep_text, save

_TITLE = Font(bold=True, size=16)
_BOLD = Font(bold=True)
_FORMATS = {
    ColumnKind.MONEY: MONEY_FORMAT,
    ColumnKind.SCORE: "0.00",
    ColumnKind.PERCENT: "#,##0.00",
    ColumnKind.COUNT: "#,##0",
    ColumnKind.DECIMAL: "#,##0.####",
}
_HEADING_ROW = 3
_WIDTH = 0.62
"""Characters of a spreadsheet column to a millimetre of paper."""


def write_list_workbook(out: Path, form: ListForm) -> None:
    """Writes the form. Raises WorkbookUnwritable."""
    workbook = Workbook(write_only=True)
    page: Any = workbook.create_sheet("".join("_" if c in "[]:*?/\\" else c for c in form.title)[:31])
    last = len(form.columns) - 1
    for index, column in enumerate(form.columns):
        page.column_dimensions[letter(index)].width = max(8.0, column.width * _WIDTH)
    for_a4(page, landscape=form.landscape)
    page.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"
    page.freeze_panes = f"A{_HEADING_ROW + 1}"
    title = WriteOnlyCell(page)
    keep_text(title, form.title)
    title.font, title.alignment = _TITLE, Alignment(horizontal="center")
    page.append([title])
    page.append(_head_line(page, form, last))
    page.append([_heading(page, column) for column in form.columns])
    patterns = [_pattern(page, column) for column in form.columns]
    for section in form.sections:
        if section.title and section.rows:
            page.append([_bold(page, section.title)])
        for row in section.rows:
            page.append([_cell(page, *one) for one in zip(form.columns, row, patterns, strict=True)])
        if section.total is not None:
            page.append(
                [_cell(page, *one, bold=True) for one in zip(form.columns, section.total, patterns, strict=True)]
            )
    if form.total is not None:
        page.append([_cell(page, *one, bold=True) for one in zip(form.columns, form.total, patterns, strict=True)])
    page.append([])
    page.append([_text(page, form.notes)])
    page.append([])
    page.append(_spread(page, form.signatures, last))
    page.merged_cells.ranges.add(f"A1:{letter(last)}1")
    save(workbook, out)


def _head_line(page: Any, form: ListForm, last: int) -> list[Any]:
    cells: list[Any] = [None] * (last + 1)
    for place, text in zip((0, (last + 1) // 2, last), form.head, strict=True):
        cells[place] = _text(page, text)
    cells[last].alignment = Alignment(horizontal="right")
    return cells


def _spread(page: Any, texts: tuple[str, ...], last: int) -> list[Any]:
    cells: list[Any] = [None] * (last + 1)
    for index, text in enumerate(texts):
        cells[index * (last + 1) // len(texts)] = _text(page, text)
    return cells


def _heading(page: Any, column: ListColumn) -> Any:
    cell = _text(page, column.heading)
    head(cell)
    return cell


def _text(page: Any, text: str) -> Any:
    cell = WriteOnlyCell(page)
    keep_text(cell, text)
    return cell


def _bold(page: Any, text: str) -> Any:
    cell = _text(page, text)
    cell.font = _BOLD
    return cell


def _pattern(page: Any, column: ListColumn) -> Any:
    """A cell whose look the column's cells share."""
    cell = WriteOnlyCell(page)
    cell.number_format = _FORMATS.get(column.kind, TEXT_FORMAT)
    cell.border = HEAD_BORDER
    return cell


def _cell(page: Any, column: ListColumn, value: CellValue, pattern: Any, bold: bool = False) -> Any:
    cell = WriteOnlyCell(page)
    cell._style = pattern._style
    if isinstance(value, str):
        keep_text(cell, value)
    elif value is not None:
        cell.value = _number(column, value)
    if bold:
        cell.font = _BOLD
    return cell


def _number(column: ListColumn, value: int | Decimal) -> int | Decimal:
    if column.kind is ColumnKind.MONEY:
        return Decimal(value).scaleb(-6 if column.unit == "万元" else -2)
    if column.kind is ColumnKind.SCORE:
        return Decimal(value).quantize(Decimal("0.01"), ROUND_DOWN)
    return value

"""What every workbook that we write has in common: text stays text, A4, and a file that is whole or not there."""

import os
import tempfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from bigclient_desktop.spreadsheets.failures import WorkbookUnwritable

TEXT_FORMAT = "@"
DATE_FORMAT = "yyyy-mm-dd"
MONEY_FORMAT = "#,##0.00"
INTEGER_FORMAT = "0"

HEAD_FONT = Font(bold=True)
HEAD_FILL = PatternFill("solid", fgColor="FFE8F3EE")
HEAD_ALIGNMENT = Alignment(horizontal="center", vertical="center", wrap_text=True)
_LINE = Side(style="thin", color="FFB8C4BE")
HEAD_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_A4 = 9


def clean(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return str(ILLEGAL_CHARACTERS_RE.sub("", text))


def keep_text(cell: Any, text: str) -> None:
    """Writes text that stays text: a spreadsheet must not take =1+1 or @cmd for a formula, now or when it is edited."""
    cell.value = clean(text)
    cell.data_type = "s"
    if text.startswith(_FORMULA_SIGNS):
        cell.quotePrefix = True


def head(cell: Any) -> None:
    """Gives a heading its look."""
    cell.font, cell.fill, cell.alignment, cell.border = HEAD_FONT, HEAD_FILL, HEAD_ALIGNMENT, HEAD_BORDER


def for_a4(page: Any, *, landscape: bool) -> None:
    """Prints on A4, all columns on one page's width, the headings on every page."""
    page.page_setup.paperSize = _A4
    page.page_setup.orientation = "landscape" if landscape else "portrait"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"
    page.oddFooter.center.text = "&P / &N"


def save(workbook: Workbook, out: Path) -> None:
    """Writes beside `out` and puts it in place when it is whole. Raises WorkbookUnwritable."""
    made: str | None = None
    try:
        handle, made = tempfile.mkstemp(suffix=".xlsx", prefix=".", dir=out.parent)
        os.close(handle)
        workbook.save(made)
        os.replace(made, out)
    except OSError as error:
        raise WorkbookUnwritable(file=out.name, reason=error.strerror or str(error)) from error
    finally:
        if made is not None:
            Path(made).unlink(missing_ok=True)

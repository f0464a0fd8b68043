"""Workbooks read whole: xlsx and xls through calamine, csv by its encoding.

The dimension record, which WPS writes wrongly, is not believed.
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from bigclient_desktop.domain.names import repair_private_use
from bigclient_desktop.spreadsheets.failures import (
    NotAWorkbook,
    SheetMissing,
    TextUnreadable,
    WorkbookDamaged,
    WorkbookEmpty,
    WorkbookEncrypted,
    WorkbookUnreadable,
    WorkCancelled,
)
from bigclient_desktop.spreadsheets.sources import Source, letter, source_of

Cell = str | float | int | bool | date | datetime | time | timedelta
"""What a cell holds; an empty one is the empty text."""

Progress = Callable[[int, int], None]
"""Called with the rows done and all rows."""
Cancel = Callable[[], bool]
"""Asked now and then; True stops the work."""

PREVIEW_ROWS = 60
_STEP = 500
_ENCODINGS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged area, ends included: rows counted from 0, columns from the rows' first cell."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """A sheet as the wizard shows it: its first rows, and how much there is."""

    name: str
    rows: Sequence[Sequence[Cell]]
    row_count: int
    column_count: int
    first_column: int = 0
    """Where the rows' first cell stands: 0 is column A."""
    merged: tuple[Merged, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SheetRows:
    """A sheet read whole. `rows[0]` is row 1 of the sheet, empty rows included."""

    name: str
    rows: list[list[Cell]]
    first_column: int = 0
    merged: tuple[Merged, ...] = ()
    encoding: str = ""
    """How a csv was read; empty for workbooks."""
    columns: int = field(default=0)

    def letter(self, index: int) -> str:
        """The spreadsheet's name of the column at `index` of a row."""
        return letter(index + self.first_column)


def open_workbook(path: Path, *, encoding: str | None = None, cancel: Cancel | None = None) -> list[SheetPreview]:
    """The sheets of a file with their first rows; raises a WorkbookRefused, WorkbookUnreadable or WorkCancelled."""
    previews = []
    for sheet, hidden in _sheets(path, None, encoding, cancel, None):
        shown = sheet.rows[:PREVIEW_ROWS]
        previews.append(
            SheetPreview(sheet.name, shown, len(sheet.rows), sheet.columns, sheet.first_column, sheet.merged, hidden)
        )
    if not any(preview.row_count for preview in previews):
        raise WorkbookEmpty(file=path.name)
    return previews


def read_rows(
    path: Path,
    sheet: str | None = None,
    *,
    encoding: str | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> SheetRows:
    """One sheet whole: the named one, else the first visible one that holds something.

    Raises as `open_workbook`, and SheetMissing.
    """
    for rows, hidden in _sheets(path, sheet, encoding, cancel, progress):
        if sheet is not None or (rows.rows and not hidden):
            if not rows.rows:
                break
            return rows
    raise WorkbookEmpty(file=path.name)


def _sheets(
    path: Path, only: str | None, encoding: str | None, cancel: Cancel | None, progress: Progress | None
) -> Iterator[tuple[SheetRows, bool]]:
    source = source_of(path)
    if source is Source.TEXT:
        yield _text_sheet(path, encoding, cancel, progress), False
        return
    workbook = _opened(path)
    try:
        names = workbook.sheet_names
        if only is not None and only not in names:
            raise SheetMissing(file=path.name, sheet=only, sheets=names)
        for meta in workbook.sheets_metadata:
            if only in (None, meta.name) and str(meta.typ).endswith("WorkSheet"):
                refuse_cancelled(cancel)
                rows = _sheet(path, workbook, meta.name, cancel, progress)
                yield rows, not str(meta.visible).endswith(".Visible")
    finally:
        workbook.close()


def _opened(path: Path) -> CalamineWorkbook:
    try:
        with path.open("rb") as file:
            return CalamineWorkbook.from_filelike(io.BytesIO(file.read()))
    except PasswordError as error:
        raise WorkbookEncrypted(file=path.name) from error
    except OSError as error:
        raise WorkbookUnreadable(file=path.name, reason=error.strerror or str(error)) from error
    except CalamineError as error:
        raise _refusal(path, error) from error
    except BaseException as error:
        raise _unless_ours(error, path) from error


def _refusal(path: Path, error: CalamineError) -> NotAWorkbook | WorkbookDamaged | WorkbookEncrypted:
    if "password" in str(error).lower():
        return WorkbookEncrypted(file=path.name)
    if "detect file format" in str(error):
        return NotAWorkbook(file=path.name)
    return WorkbookDamaged(file=path.name)


def _unless_ours(error: BaseException, path: Path) -> BaseException:
    """calamine answers some damaged files with a panic, which is no Exception."""
    return WorkbookDamaged(file=path.name) if type(error).__name__ == "PanicException" else error


def _sheet(
    path: Path, workbook: CalamineWorkbook, name: str, cancel: Cancel | None, progress: Progress | None
) -> SheetRows:
    try:
        sheet = workbook.get_sheet_by_name(name)
        rows = _collected(sheet, cancel, progress)
        first = sheet.start[1] if sheet.start else 0
        merged = tuple(
            Merged(top, max(left - first, 0), bottom, right - first)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
            if right >= first
        )
    except CalamineError as error:
        raise _refusal(path, error) from error
    except BaseException as error:
        raise _unless_ours(error, path) from error
    return SheetRows(name, rows, first, merged, columns=sheet.width)


def _collected(sheet: CalamineSheet, cancel: Cancel | None, progress: Progress | None) -> list[list[Cell]]:
    """Row by row, so that other threads get their turn: `to_python` would hold them up for a second at 200,000 rows."""
    rows: list[list[Cell]] = []
    total = sheet.end[0] + 1 if sheet.end else 0
    for row in sheet.iter_rows() if sheet.start else ():
        rows.append(row)
        if not len(rows) % _STEP:
            refuse_cancelled(cancel)
            if progress:
                progress(len(rows), total)
    return rows


def refuse_cancelled(cancel: Cancel | None) -> None:
    """Raises WorkCancelled where the user has stopped the work."""
    if cancel is not None and cancel():
        raise WorkCancelled()


def _text_sheet(path: Path, encoding: str | None, cancel: Cancel | None, progress: Progress | None) -> SheetRows:
    text, used = decoded(path, encoding)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    rows: list[list[Cell]] = []
    try:
        for row in lines:
            rows.append(list(row))
            if not len(rows) % _STEP:
                refuse_cancelled(cancel)
                if progress:
                    progress(len(rows), len(rows))
    except csv.Error as error:
        raise WorkbookDamaged(file=path.name) from error
    while rows and not any(rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    for cells in rows:
        cells.extend([""] * (width - len(cells)))
    return SheetRows(path.stem, rows, encoding=used, columns=width)


def decoded(path: Path, encoding: str | None = None) -> tuple[str, str]:
    """The text of a file and the encoding that fitted: byte order mark, else strict UTF-8, else GB18030.

    GB18030 reads gbk and gb2312 too. Eighteen characters that it moved out of the private area in 2022 come out
    where they stand now. Raises TextUnreadable.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WorkbookUnreadable(file=path.name, reason=error.strerror or str(error)) from error
    marked = next((name for mark, name in _ENCODINGS if data.startswith(mark)), None)
    for candidate in [encoding] if encoding else [marked] if marked else ["utf-8", "gb18030"]:
        try:
            text = data.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
        return (repair_private_use(text) if candidate == "gb18030" else text).removeprefix("\ufeff"), candidate
    raise TextUnreadable(file=path.name)


def _delimiter(text: str) -> str:
    """What parts the cells: the one of comma, tab and semicolon that the first lines hold most of."""
    start = text[:20_000]
    return max(",\t;", key=start.count)

"""The list on screen as a workbook: its columns in their order, its rows read page by page."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.background import Background, Job
from bigclient_desktop.domain.fields import Kind
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.spreadsheets.writing import SheetColumn, write_customers
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr

PAGE = 2_000
Value = tuple[Kind, Callable[[Any], Any]]
"""What a column is written as, and how it is got from a record; all other columns are the words on screen."""


class Work(Protocol):
    """What the export runs with and tells."""

    background: Background
    notices: Notices


def ask_and_export(
    work: Work,
    parent: QWidget,
    sheet: str,
    columns: Sequence[Column[Any]],
    values: Mapping[str, Value],
    records: Callable[[], Iterable[Any]],
    total: int,
    unit: Unit = "元",
) -> None:
    """Ask where to, then write in the background."""

    def write(path: str) -> None:
        target = Path(path)
        work.background.start(
            lambda job: write_list(target, sheet, columns, values, records(), total, unit, job),
            lambda count: _tell(work, target, count),
            work.notices.failure,
            owner=parent,
        )

    name = f"{sheet}_{date.today():%Y%m%d}.xlsx"
    chooser = QFileDialog(parent, tr("customers.export_title"), name, "Excel (*.xlsx)")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("xlsx")
    chooser.fileSelected.connect(write)
    chooser.open()


def write_list(
    path: Path,
    sheet: str,
    columns: Sequence[Column[Any]],
    values: Mapping[str, Value],
    records: Iterable[Any],
    total: int,
    unit: Unit = "元",
    job: Job | None = None,
) -> int:
    """Write these columns of these records; gives the number of rows."""
    told = [values.get(column.name, (Kind.TEXT, column.text)) for column in columns]
    sheet_columns = [
        SheetColumn(tr(column.label), kind, unit, column.width // 8)
        for column, (kind, _) in zip(columns, told, strict=True)
    ]
    return write_customers(
        path,
        sheet_columns,
        ([value(record) for _, value in told] for record in records),
        sheet=sheet,
        total=total,
        cancel=job.cancel if job else None,
        progress=job.progress if job else None,
    )


def all_pages(read: Callable[[int, int], Sequence[Any]]) -> Iterator[Any]:
    """Every record of a query, read slice by slice."""
    offset = 0
    while True:
        page = read(offset, PAGE)
        yield from page
        if len(page) < PAGE:
            return
        offset += PAGE


def _tell(work: Work, path: Path, count: int) -> None:
    def show() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    work.notices.tell(tr("lists.exported", count=count, place=path.name), (tr("customers.open_file"), show))

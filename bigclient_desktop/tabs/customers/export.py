"""The current view as a workbook: the columns on screen, in their order; the selection alone where there is one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.background import Job
from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import OWN, CustomerQuery, CustomerRow
from bigclient_desktop.domain.fields import Kind
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.domain.seen_customer import existence_of
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.customers import count_customers, customer_ids, list_customers
from bigclient_desktop.services.left_out import LeftOut, check_left, held_back_from_paper
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.writing import SheetColumn, write_customers
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.list_page import ListPage

PAGE = 2_000
_KINDS = {
    "revenue": Kind.MONEY,
    "score": Kind.DECIMAL,
    "last_visit": Kind.DATE,
    "next_visit": Kind.DATE,
    "contract_until": Kind.DATE,
    "completeness": Kind.INTEGER,
    "open_complaints": Kind.INTEGER,
    "branch_count": Kind.INTEGER,
}
"""Columns written as what they are; all others as the words on screen, codes and phones as text."""


def export_customers(context: TabContext, page: "ListPage", parent: QWidget) -> None:
    """Ask about secret customers and where to, then write in the background."""
    columns, session, query = page.shown_columns(), context.session, page.query
    selected = page.selected_rows()
    rows = selected if len(selected) > 1 else None
    listed = len(selected) if rows else page.model.rowCount()
    unit = page.unit
    name = f"{tr('tab.customers')}_{china_today():%Y%m%d}.xlsx"

    def own() -> tuple[CustomerQuery, list[int] | None, int]:
        """The same without others' customers, which stand behind one's own; and how many these are."""
        if not query.has_others:
            return query, rows, 0
        seen = replace(query, reach=(OWN,))
        count = count_customers(session, seen)
        picked = None if rows is None else [row for row in rows if query.has_own and row < count]
        return seen, picked, listed - (count if picked is None else len(picked))

    def among() -> list[str]:
        asked, picked, _ = own()
        ids = customer_ids(session, asked)
        return [*ids] if picked is None else [ids[row] for row in picked if row < len(ids)]

    def write(path: str, reason: str) -> None:
        target = Path(path)

        def work(job: Job) -> int:
            asked, picked, others = own()
            gone = held_back_from_paper(session, among(), reason, "tab.customers", Action.EXPORT)
            form, count = "audit.form.list", listed - others - len(gone)
            check_left(session, gone, count > 0, Action.EXPORT)
            demand(session, Action.EXPORT, subject=tr("tab.customers"), count=count, form=form, target=target)
            told = [*gone.sentences(tr, summed=False), tr("access.left_out_others", count=others) if others else ""]
            records = _records(session, asked, picked, gone)
            return write_view(target, columns, unit, records, listed - others, job, " ".join(filter(None, told)))

        context.background.start(work, lambda count: _tell(context, target, count), context.notices.failure, owner=page)

    def choose(reason: str) -> None:
        chooser = QFileDialog(parent, tr("customers.export_title"), name, "Excel (*.xlsx)")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("xlsx")
        chooser.fileSelected.connect(lambda path: write(path, reason))
        chooser.open()

    ask_about_secrets(context, parent, among, choose)


def write_view(
    path: Path,
    columns: Sequence[Column[CustomerRow]],
    unit: Unit,
    records: Iterator[CustomerRow],
    total: int,
    job: Job | None = None,
    left_out: str = "",
) -> int:
    """Write these columns of these customers, and the words about who was left out; gives the number of rows."""
    values = [_value(column) for column in columns]
    sheet_columns = [
        SheetColumn(tr(column.label), _KINDS.get(column.name, Kind.TEXT), unit, column.width // 8) for column in columns
    ]
    return write_customers(
        path,
        sheet_columns,
        ([value(record) for value in values] for record in records),
        sheet=tr("tab.customers"),
        total=total,
        cancel=job.cancel if job else None,
        progress=job.progress if job else None,
        note=(tr("privacy.note_sheet"), left_out),
    )


def _value(column: Column[CustomerRow]) -> Callable[[CustomerRow], Any]:
    if column.name == "score":
        return lambda record: Decimal(column.text(record)) if record.score is not None else None
    if column.name in _KINDS:
        return lambda record: getattr(record, column.name)
    return column.text


def _records(
    session: Session, query: CustomerQuery, rows: Sequence[int] | None, gone: LeftOut
) -> Iterator[CustomerRow]:
    """The customers of the view, or those at these places, but those to be left out, read slice by slice; of those that
    are not seen whole name, owner and stage."""
    wanted = set(rows) if rows is not None else None
    first, last = (rows[0], rows[-1]) if rows else (0, None if rows is None else -1)
    offset = first
    while last is None or offset <= last:
        page = list_customers(session, query, offset, PAGE)
        found = (row for place, row in enumerate(page, offset) if wanted is None or place in wanted)
        yield from (row if row.sight is Sight.WHOLE else existence_of(row) for row in found if row.id not in gone)
        if len(page) < PAGE:
            return
        offset += PAGE


def _tell(context: TabContext, path: Path, count: int) -> None:
    def show() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    context.notices.tell(tr("customers.exported", count=count, place=path.name), (tr("customers.open_file"), show))

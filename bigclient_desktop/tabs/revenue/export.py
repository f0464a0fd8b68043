"""A pivot as a workbook: all its rows with months, total and comparisons, in the unit on screen."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bigclient_desktop.background import Job
from bigclient_desktop.domain.fields import Kind
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.domain.revenue_pivot import PivotQuery, PivotRow, RollUp
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.left_out import LeftOut, left_out
from bigclient_desktop.services.revenue import list_revenue
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.writing import SheetColumn, write_customers
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import pivot_columns
from bigclient_desktop.tabs.revenue.pivot_page import PivotPage
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.words import tr

PAGE = 2_000


def export_pivot(context: TabContext, page: PivotPage, unit: Unit) -> None:
    """Ask where to, then write in the background."""
    session, query, totals = context.session, page.query, page.totals
    count = page.list.model.rowCount()
    name = f"{tr('tab.revenue')}_{query.year}_{tr(f'revenue_view.row_{page.rows}')}.xlsx"

    def write(path: str) -> None:
        target = Path(path)

        def done(rows: int) -> None:
            show = lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))  # noqa: E731
            told = tr("revenue_view.exported", count=rows, place=target.name)
            context.notices.tell(told, (tr("customers.open_file"), show))

        context.background.start(
            lambda job: _write(target, session, query, totals, unit, count, job),
            done,
            context.notices.failure,
            owner=page,
        )

    chooser = QFileDialog(page, tr("customers.export_title"), name, "Excel (*.xlsx)")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("xlsx")
    chooser.fileSelected.connect(write)
    chooser.open()


def _write(
    target: Path,
    session: Session,
    query: PivotQuery,
    totals: PivotRow | None,
    unit: Unit,
    count: int,
    job: Job | None = None,
) -> int:
    subject, gone = f"{tr('tab.revenue')} {query.year}", not_listed(session, query)
    listed = count - len(gone)
    demand(session, Action.EXPORT, subject=subject, count=listed, form="audit.form.list", target=target)
    return write_pivot(target, session, query, totals, unit, listed, job, gone)


def not_listed(session: Session, query: PivotQuery) -> LeftOut:
    """Whose rows stay out of the pivot's workbook; sums of many customers name none."""
    found = left_out(session)
    if query.rows not in (RollUp.CUSTOMER, RollUp.HEADQUARTERS) or not found:
        return found.among(())
    return found.among(row.key for row in _rows_of(session, query))


def _rows_of(session: Session, query: PivotQuery) -> Iterator[PivotRow]:
    offset = 0
    while found := list_revenue(session, query, offset, PAGE):
        yield from found
        offset += PAGE


def write_pivot(
    path: Path,
    session: Session,
    query: PivotQuery,
    totals: PivotRow | None,
    unit: Unit,
    count: int = 0,
    job: Job | None = None,
    gone: LeftOut | None = None,
) -> int:
    """Write every row of the query but those left out, and the totals under them; gives the number of rows."""
    columns = [column for column in pivot_columns(query.rows, unit) if column.name != "trend"]
    sheet_columns = [
        SheetColumn(_heading(column, unit), _kind(column), unit, max(column.width // 8, 11)) for column in columns
    ]

    def rows() -> Iterator[Sequence[Any]]:
        listed = (row for row in _rows_of(session, query) if not gone or row.key not in gone)
        yield from ([_value(column, row) for column in columns] for row in listed)
        if totals is not None:
            words = {column.name: column for column in pivot_columns(query.rows, unit, totals=True)}
            yield [_value(words[column.name], totals) for column in columns]

    return write_customers(
        path,
        sheet_columns,
        rows(),
        sheet=str(query.year),
        total=count,
        cancel=job.cancel if job else None,
        progress=job.progress if job else None,
        note=(tr("privacy.note_sheet"), "\n".join(gone.sentences(tr, summed=totals is not None)) if gone else ""),
    )


def _heading(column: Column[PivotRow], unit: Unit) -> str:
    return f"{tr(column.label)}({unit_words(unit)})" if _kind(column) is Kind.MONEY else tr(column.label)


def _kind(column: Column[PivotRow]) -> Kind:
    if (column.name.startswith("month_") and column.name != "month_on_month") or column.name in ("total", "last_year"):
        return Kind.MONEY
    return Kind.DECIMAL if column.name in ("year_on_year", "month_on_month") else Kind.TEXT


def _value(column: Column[PivotRow], row: PivotRow) -> Any:
    if column.name in ("year_on_year", "month_on_month"):
        return getattr(row, column.name)
    if _kind(column) is not Kind.MONEY:
        return column.text(row)
    if column.name == "total":
        return row.total
    return row.last_year_total if column.name == "last_year" else row.months[int(column.name[6:]) - 1]

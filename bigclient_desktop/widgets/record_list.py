"""A list page's table with its model: the saved columns and sorting, the cursor that survives a new query, and what is
said instead of rows."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.kept_columns import KeptColumns
from bigclient_desktop.widgets.notice import copy_details, sentence_of
from bigclient_desktop.widgets.record_source import RecordSource, State
from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.record_table_model import RECORD_ROLE, RecordTableModel
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

REST_MS = 120
"""How long the cursor rests before the preview follows."""


class Work(Protocol):
    """What the list reads and keeps its columns with."""

    session: Session
    background: Background


class RecordList(QObject):
    """`sorted_anew` asks the page for another query; `current_changed` comes when the cursor rests."""

    sorted_anew = Signal()
    current_changed = Signal()
    selection_changed = Signal()

    def __init__(
        self,
        work: Work,
        table: RecordTable,
        body: QStackedWidget,
        pages: tuple[QWidget, StatePanel],
        columns: tuple[Column[Any], ...],
        setting: str,
        say_empty: Callable[[StatePanel], None],
        identity: Callable[[Any], str] = lambda record: str(record.id),
    ) -> None:
        super().__init__(table)
        self._work, self.table, self._body, self._pages = work, table, body, pages
        self._say_empty = say_empty
        self.columns = KeptColumns(work, table, columns, setting)
        self.model = RecordTableModel(columns, work.background, self, identity)
        self._wanted = ""
        self._held = False
        """Something is wanted that is not among the fetched rows: no other row takes its place."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        table.setModel(self.model)
        self.columns.follow()
        self.columns.sorted_anew.connect(self.sorted_anew)
        self.model.state_changed.connect(self._show_state)
        self.model.modelReset.connect(self._settle)
        self.model.dataChanged.connect(lambda *_: self._rest.start())
        table.selectionModel().currentRowChanged.connect(lambda current, _: self._moved(current))
        table.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    @property
    def sort(self) -> str:
        """The query's word for the order."""
        return self.columns.view.sort

    @property
    def descending(self) -> bool:
        return self.columns.view.descending

    def show(self, source: RecordSource, count_after_ms: int = 0) -> None:
        """Another query."""
        self.model.show(source, count_after_ms)

    def refresh(self) -> None:
        """The same query again."""
        self.model.reload()

    def current(self) -> Any:
        """The record under the cursor, or None."""
        return self.table.currentIndex().data(RECORD_ROLE)

    def selected(self) -> list[Any]:
        """The selected records that are here."""
        ranges = self.table.selectionModel().selection().toList()
        rows = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        return [record for row in rows if (record := self.model.fetched(row)) is not None]

    def want(self, record_id: str) -> None:
        """Put the cursor on that record, or on none until the record is here or a person chooses another."""
        self._wanted = record_id
        row = self.model.row_of(record_id)
        if row >= 0:
            self._go(row)
        else:
            self.table.selectionModel().clear()
            self._held = True

    def step(self, by: int) -> None:
        """The cursor to the next or previous row."""
        self._go(max(0, min(self.model.rowCount() - 1, self.table.currentIndex().row() + by)))

    def shown_columns(self) -> list[Column[Any]]:
        """The columns on screen, from left to right."""
        view = self.table.current_view()
        by_name = {column.name: column for column in self.model.columns}
        return [by_name[name] for name in view.order if name in view.shown]

    def _go(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)
        self.table.scrollTo(self.model.index(row, 0))

    def _settle(self) -> None:
        """After another query: the row that was current, if it is here; else the first."""
        row = self.model.row_of(self._wanted) if self._wanted else -1
        if self.model.rowCount() and (row >= 0 or not self._held):
            self._go(max(row, 0))
        self._rest.start()
        self.selection_changed.emit()

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self._held = False
        self._rest.start()

    def _rested(self) -> None:
        if self._held:
            return
        record = self.current()
        self._wanted = self.model.identity(record) if record is not None else ""
        self.current_changed.emit()

    def _show_state(self, state: State) -> None:
        page, panel = self._pages
        self._body.setCurrentWidget(page if state is State.SHOWN else panel)
        failure = self.model.failure
        if state is State.LOADING:
            panel.say(tr("customers.loading"), "")
        elif state is State.FAILED and failure is not None:
            panel.say(
                tr("customers.failed"),
                sentence_of(failure),
                (tr("customers.again"), self.sorted_anew.emit),
                (tr("shell.copy_details"), lambda: copy_details(failure)),
            )
        elif state is State.EMPTY:
            self._say_empty(panel)

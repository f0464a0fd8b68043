"""A list's columns, widths and sorting: a person's own, kept as they are left, or lent by a saved view or a folder."""

from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.widgets.columns import Column, ColumnView, view_from_json
from bigclient_desktop.widgets.record_table import RecordTable

KEEP_AFTER_MS = 500


class Work(Protocol):
    """What the columns are kept with."""

    session: Session
    background: Background


class KeptColumns(QObject):
    """`sorted_anew` comes when a person sorts; what is lent is never kept as his own."""

    sorted_anew = Signal()
    changed = Signal()

    def __init__(self, work: Work, table: RecordTable, columns: tuple[Column[Any], ...], setting: str) -> None:
        super().__init__(table)
        self._work, self._table, self._columns, self._setting = work, table, columns, setting
        self._own = self._view = view_from_json(columns, get_setting(work.session, setting, None))
        self._is_lent = False
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep)

    def follow(self) -> None:
        """From now on: the table has its model, whose columns are those told at the start."""
        self._table.show_view(self._view)
        self._table.view_changed.connect(self._take)
        self._table.records.sort_wanted.connect(self._sort)

    @property
    def view(self) -> ColumnView:
        """What is in force."""
        return self._view

    @property
    def own(self) -> ColumnView:
        """The person's own, whatever is lent."""
        return self._own

    def lend(self, saved: Any) -> None:
        """Other columns for a while, as a saved view's JSON says; a person's own come back with `give_back`."""
        self._is_lent = True
        self._show(view_from_json(self._columns, saved))

    def give_back(self) -> None:
        """The person's own columns."""
        if self._is_lent:
            self._is_lent = False
            self._show(self._own)

    def _show(self, view: ColumnView) -> None:
        # In force before it is shown: the table's sort arrow then says nothing new.
        self._view = view
        self._table.show_view(view)
        self.changed.emit()

    def _sort(self, name: str, descending: bool) -> None:
        if (name, descending) != (self._view.sort, self._view.descending):
            self._take(self._table.current_view())
            self.sorted_anew.emit()

    def _take(self, view: ColumnView) -> None:
        self._view = view
        if not self._is_lent:
            self._own = view
            self._keeping.start()
        self.changed.emit()

    def _keep(self) -> None:
        session, kept = self._work.session, self._own.as_json()
        self._work.background.run(
            lambda: set_setting(session, self._setting, kept), owner=self, topic="view", lane=Lane.WRITE
        )

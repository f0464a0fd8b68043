"""The moves of one person, the last first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QTableWidget, QVBoxLayout, QWidget

from bigclient_desktop.domain.staff import Staff, StaffTransfer
from bigclient_desktop.services.units import staff_history
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.dialog_foot import close_button
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.small_table import dress_table, fill_table
from bigclient_desktop.widgets.words import tr

_HEADS = (
    "staff_transfer.moved_on",
    "staff_transfer.from_unit",
    "staff_transfer.from_position",
    "staff_transfer.unit",
    "staff_transfer.position",
    "staff_transfer.reason",
)


class TransfersDialog(QDialog):
    """Reads them when it opens."""

    def __init__(self, context: TabContext, lookups: Lookups, person: Staff, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("units.history_title", name=person.name or ""))
        self.resize(820, 320)
        self._lookups = lookups
        layout = QVBoxLayout(self)
        self.list, self.empty = QTableWidget(), QLabel()
        self.list.setAccessibleName(self.windowTitle())
        dress_table(self.list, [tr(head) for head in _HEADS], stretched=5)
        self.empty.setProperty("look", "hint")
        self.empty.setWordWrap(True)
        show_words(self.empty, "")
        for widget in (self.list, self.empty):
            layout.addWidget(widget)
        close_button(self, layout)
        session = context.session
        context.background.run(
            lambda: staff_history(session, person.id), self._show, context.failure, owner=self, topic="transfers"
        )

    def _show(self, transfers: list[StaffTransfer]) -> None:
        fill_table(self.list, [self._line(one) for one in reversed(transfers)])
        show_words(self.empty, "" if transfers else tr("units.no_history"))

    def _line(self, one: StaffTransfer) -> tuple[str, ...]:
        return (
            one.moved_on.isoformat() if one.moved_on else "",
            self._lookups.label("units", one.from_unit) if one.from_unit else "",
            tr(f"staff.position.{one.from_position}") if one.from_position else "",
            self._lookups.label("units", one.unit) if one.unit else "",
            tr(f"staff.position.{one.position}") if one.position else "",
            one.reason or "",
        )

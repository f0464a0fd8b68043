"""The line above the tabs: menus, the search box, how the exchange stands, who is at work, and the lock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.shell.ui_header import Ui_Header
from bigclient_desktop.shell.sync_badge import SyncBadge
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import show_icon
from bigclient_desktop.widgets.words import Worded, tr


class Header(Worded, QWidget):
    """Shows the person; passes on what is searched for."""

    searched = Signal(str)
    locked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Header()
        self.ui.setupUi(self)
        self.unit, self._position, self._person = "", "", ""
        self.ui.search.addAction(icon("search"), self.ui.search.ActionPosition.LeadingPosition)
        self.ui.search.returnPressed.connect(lambda: self.searched.emit(self.ui.search.text().strip()))
        self.ui.lock.setIcon(icon("lock"))
        self.ui.lock.clicked.connect(self.locked)
        self.badge = SyncBadge(self)
        self.ui.badges.addWidget(self.badge)
        show_icon(self.ui.person_icon, "person", 16)

    def show_person(self, unit: str, position: str, person: str) -> None:
        """Who is at work."""
        self.unit, self._position, self._person = unit, position, person
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        position = tr(f"staff.position.{self._position}") if self._position else ""
        self.ui.person.setText(tr("shell.person", unit=self.unit, position=position, person=self._person))

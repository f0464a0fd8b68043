"""The line above the tabs: menus, the search box, how the exchange stands, who is at work, and the lock."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.shell.ui_header import Ui_Header
from bigclient_desktop.shell.sync_badge import SyncBadge
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import show_icon
from bigclient_desktop.widgets.words import Worded, tr

_SEARCH_PX = 200


class Header(Worded, QWidget):
    """Shows the person; passes on what is searched for."""

    searched = Signal(str)
    locked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Header()
        self.ui.setupUi(self)
        self.unit, self._position, self._person, self._whole = "", "", "", ""
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
        self._whole = tr("shell.person", unit=self.unit, position=position, person=self._person)
        self.ui.person.setToolTip(self._whole)
        self.ui.person.setAccessibleName(self._whole)
        self._say_person()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_person()

    def event(self, event: QEvent) -> bool:
        # The badge and the menus have other words: the room is another.
        if event.type() == QEvent.Type.LayoutRequest:
            self._say_person()
        return super().event(event)

    def _say_person(self) -> None:
        """Where the line is short the name alone is said, or nothing: the menus must not lose one."""
        label = self.ui.person
        others = self.minimumSizeHint().width() - label.minimumSizeHint().width()
        room = self.width() - others
        # The whole must leave the search box what is asked there: “name, pinyin, code …”.
        search = max(0, _SEARCH_PX - self.ui.search.minimumSizeHint().width())
        wanted = ((self._whole, room - search), (self._person, room))
        said = (words for words, most in wanted if label.fontMetrics().horizontalAdvance(words) <= most)
        label.setText(next(said, ""))

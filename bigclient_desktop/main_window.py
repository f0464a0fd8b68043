"""The main window: TABS, menus and the status line, or the page that stands before them; knows nothing of any tab."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.settings import Settings
from bigclient_desktop.shell.actions import Actions, Choose
from bigclient_desktop.shell.header import Header
from bigclient_desktop.shell.menus import Menus
from bigclient_desktop.shell.previews import Previews
from bigclient_desktop.shell.status import StatusLine
from bigclient_desktop.shell.workspace import Workspace
from bigclient_desktop.tabs import TABS
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.icons import program_icon
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change
    from bigclient_desktop.services.session import Session

SMALLEST = (880, 440)
"""A screen of 1366×768 at 150 % has no more beside its task bar."""
EVERYWHERE = {command.key: command for spec in TABS for command in spec.everywhere}
FIRST_SIZE = (1280, 720)
TITLE_BAR = 40


class MainWindow(Worded, QMainWindow):
    """One for the whole run; a lock and the first run are pages of it."""

    lock_wanted = Signal()
    switch_wanted = Signal()
    restore_chosen = Signal(object)
    close_wanted = Signal()

    def __init__(self, background: Background, settings: Settings, choose: Choose, theme: Callable[[], str]) -> None:
        super().__init__()
        self._background, self._settings, self._choose = background, settings, choose
        self.notices = Notices(self)
        self.context: TabContext | None = None
        self.own: Actions | None = None
        self.may_close = False
        self.previews = Previews(self, lambda: self.context)
        self.header = Header()
        self.workspace = Workspace(TABS, self.notices)
        self.pages = QStackedWidget()
        self.status = StatusLine()
        self.pages.addWidget(self.workspace)
        self.setMenuWidget(self.header)
        self.setCentralWidget(self.pages)
        self.setStatusBar(self.status)
        self.menus = Menus(self.header.ui.menu_bar, self, self._run, choose, lambda key: theme())
        self.header.locked.connect(self.lock_wanted)
        self.header.searched.connect(self.search)
        self.workspace.turned.connect(self._turned)
        background.failed.connect(self.notices.failure)
        background.busy_changed.connect(self.status.working.setVisible)
        for number, spec in enumerate(TABS, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self.workspace)
            shortcut.activated.connect(lambda key=spec.key: self.workspace.go_to(key))
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*SMALLEST)
        if not self.restoreGeometry(QByteArray(settings.geometry)):
            room = self.screen().availableGeometry()
            self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height() - TITLE_BAR))
        self.show_frame(False)
        self.retranslate()

    def show_page(self, page: QWidget) -> None:
        """A page before or instead of the work; the frame goes."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.show_frame(False)

    def show_work(self, session: "Session") -> None:
        """The tabs, with that session; as they were, if they were hidden only."""
        if self.context is None:
            self.context = self._new_context(session)
            self.own = Actions(
                self, self.context, self._settings, self._choose, lambda path: self.restore_chosen.emit(path)
            )
        self.context.session = session
        self.pages.setCurrentWidget(self.workspace)
        self.show_frame(True)
        self.workspace.fill(self.context)
        self.header.badge.follow(self.context)
        self._show_session(session)

    def forget_work(self) -> None:
        """Drop every tab, as before another store is opened."""
        self.workspace.empty()
        self.context = self.own = None

    def forget_traces(self) -> None:
        """What one person searched for and was told is not for the next, who begins at the first tab."""
        self.header.ui.search.clear()
        self.status.tab.clear()
        self.workspace.notice_bar.hide()
        self.workspace.bar.setCurrentIndex(0)

    def show_frame(self, shown: bool) -> None:
        """Menus and status line, and the shortcuts with them."""
        self.header.setVisible(shown)
        self.status.setVisible(shown)
        self._allow()
        self._name_window(shown)

    def search(self, text: str) -> None:
        """Look for customers, in their tab."""
        getattr(self.workspace.go_to("customers"), "search", _nothing)(text)

    def open_customer(self, customer: str) -> None:
        """That customer's page, in front."""
        getattr(self.workspace.go_to("customers"), "open_customer", _nothing)(customer)

    def retranslate(self) -> None:
        self.menus.show_tab(self.workspace.current if self.context else None)
        if self.context is not None:
            self.context.rights.say_again()
        self._name_window(self.header.isVisibleTo(self))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = bytes(self.saveGeometry().data())
        if self.may_close:
            event.accept()
        else:
            event.ignore()
            self.close_wanted.emit()

    def _run(self, key: str) -> None:
        here: dict[str, Callable[[], object]] = {
            "lock": self.lock_wanted.emit,
            "switch_person": self.switch_wanted.emit,
            "quit": self.close,
            "search_all": self._focus_search,
        }
        if key in EVERYWHERE:
            self._do(key)
            return
        run: Callable[[], object] = here.get(key) or getattr(self.own, key)
        run()

    def _allow(self) -> None:
        """The window's own actions: none without the frame, and of those that need a right the person's."""
        rights = self.context.rights if self.context is not None and self.header.isVisibleTo(self) else None
        for key, action in self.menus.actions.items():
            why_not = rights.why_not(self.menus.rights[key]) if rights is not None else ""
            action.setEnabled(rights is not None and not why_not)
            action.setToolTip(why_not)

    def _do(self, key: str, subject: str = "") -> None:
        if self.context is None:
            return
        if why_not := self.context.rights.why_not(EVERYWHERE[key].right):
            self.notices.warn(why_not)
        else:
            EVERYWHERE[key].run(self.context, subject)

    def _focus_search(self) -> None:
        self.header.ui.search.setFocus()
        self.header.ui.search.selectAll()

    def _new_context(self, session: "Session") -> TabContext:
        context = TabContext(session, self._background, self.notices)
        context.open_customer = self.open_customer
        context.go_to = self.workspace.go_to
        context.show_status = self.status.tab.setText
        context.preview_pdf, context.preview_blank = self.previews.show, self.previews.show_blank
        context.do, context.window = self._do, self
        context.changes.happened.connect(self._heed)
        context.rights.changed.connect(self._allow)
        return context

    def _show_session(self, session: "Session") -> None:
        from bigclient_desktop.domain.organisation import unit

        info = unit(session.unit)
        self.header.show_person(info.name if info else session.unit, session.position, session.person_name)
        self.status.show_folder(session.folder)
        self._name_window(True)
        self._read_backup()
        self._read_unit_name()

    def _heed(self, change: "Change") -> None:
        """What changes much at once, an import, has made a backup before."""
        if change.everything:
            self._read_backup()
        if change.touches_names:
            self._read_unit_name()

    def _read_unit_name(self) -> None:
        """The office may have renamed the unit of the shipped tree."""
        if self.context is None:
            return
        session = self.context.session

        def read() -> str:
            from bigclient_desktop.services.unit_names import unit_name_here

            return unit_name_here(session, session.unit)

        def show(name: str) -> None:
            self.header.show_person(name, session.position, session.person_name)

        self._background.run(read, show, self.notices.failure, owner=self, topic="unit_name", lane=Lane.AHEAD)

    def _read_backup(self) -> None:
        if self.context is not None:
            self.status.read_backup(self._background, self.context.session.folder)

    def _turned(self) -> None:
        self.status.tab.clear()
        self.menus.show_tab(self.workspace.current)

    def _name_window(self, shown: bool) -> None:
        session = self.context.session if self.context else None
        if session is None:
            self.setWindowTitle(tr("shell.program"))
        elif shown:
            self.setWindowTitle(tr("shell.title", unit=self.header.unit, person=session.person_name))
        else:
            self.setWindowTitle(tr("shell.locked_title"))


def _nothing(asked: str) -> None:
    """What a tab does that does not offer it."""

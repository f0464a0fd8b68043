"""Reminders in the system tray: one timer to the next due moment; nothing is read between."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.reminders import Reminder, Reminders
from bigclient_desktop.tabs.allowed import allow_by_right
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.icons import program_icon
from bigclient_desktop.widgets.words import tr

_LONGEST = timedelta(days=1)
RETRY = timedelta(minutes=15)
"""While the store is locked, or could not be read."""
NAP = timedelta(minutes=15)
"""A laptop that was asleep did not count its timers on: the clock is looked at so often, and nothing else."""
_SETTLE_MS = 3000
_SHOWN_MS = 15_000


class Reminding(QObject):
    """Speaks while the work is on screen or behind other windows, never while it is locked."""

    def __init__(self, context: TabContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._since = datetime.now(UTC)
        self._timer, self._settle = QTimer(self), QTimer(self)
        self._wake_at = self._since
        for timer, do in ((self._timer, self._rouse), (self._settle, self.look)):
            timer.setSingleShot(True)
            timer.timeout.connect(do)
        self._settle.setInterval(_SETTLE_MS)
        self.tray: QSystemTrayIcon | None = None
        self._open: Callable[[], object] = lambda: None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._make_tray()
        context.changes.happened.connect(lambda change: self._settle.start())

    def look(self) -> None:
        """Ask what is due, say it, and sleep until the next moment."""
        session, since, now = self._context.session, self._since, datetime.now(UTC)

        def read() -> Reminders:
            from bigclient_desktop.services.reminders import reminders

            return reminders(session, since, now)

        self._context.background.run(
            read,
            lambda found: self._say(found, now),
            lambda _: self._sleep(RETRY),
            owner=self,
            topic="reminders",
            lane=Lane.AHEAD,
        )

    def wakes_in(self) -> timedelta:
        """How long until the next look."""
        return max(self._wake_at - datetime.now(UTC), timedelta())

    def retranslate(self) -> None:
        """The words of the tray's menu."""
        if self.tray is not None:
            menu = QMenu(self._page)
            visit = menu.addAction(tr("menu.quick_visit"), lambda: self._context.do("quick_visit", ""))
            sheet = menu.addAction(tr("menu.today_sheet"), lambda: self._context.do("today_sheet", ""))
            allow_by_right(self._context, menu, {visit: Action.EDIT, sheet: Action.PRINT})
            self.tray.setContextMenu(menu)
            self.tray.setToolTip(tr("shell.program"))

    def _make_tray(self) -> None:
        self.tray = QSystemTrayIcon(program_icon(), self)
        self.tray.messageClicked.connect(lambda: self._open())
        self.tray.activated.connect(lambda reason: self._come_forward())
        self.retranslate()
        self.tray.show()

    def _say(self, found: Reminders, now: datetime) -> None:
        if not self._is_open():
            self._sleep(RETRY)
            return
        self._since = now
        if found.due:
            self._remind(found.due)
        self._sleep(found.wake_at - now if found.wake_at else _LONGEST)

    def _remind(self, due: tuple[Reminder, ...]) -> None:
        words = "\n".join(tr(one.key, **one.values) for one in due[:4])
        if len(due) > 4:
            words += "\n" + tr("customers.and_more", count=len(due) - 4)
        first = due[0]
        self._open = lambda: self._show(first)
        if self.tray is not None:
            self.tray.showMessage(tr("shell.program"), words, program_icon(), _SHOWN_MS)
        self._context.notices.warn(words, (tr("home.show"), self._open))

    def _show(self, one: Reminder) -> None:
        self._come_forward()
        if one.kind == "customer":
            self._context.open_customer(one.id)
        else:
            self._context.do(f"open_{one.kind}", one.id)

    def _come_forward(self) -> None:
        window = self._page.window()
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def _is_open(self) -> bool:
        """Whether the work is shown; a lock puts another page in its place."""
        frame = self._page.parentWidget()
        return frame is None or frame.isVisible()

    def _sleep(self, until: timedelta) -> None:
        self._wake_at = datetime.now(UTC) + min(until, _LONGEST)
        self._nap()

    def _nap(self) -> None:
        self._timer.start(max(int(min(self.wakes_in(), NAP).total_seconds() * 1000), 1000))

    def _rouse(self) -> None:
        self._nap() if self.wakes_in() else self.look()

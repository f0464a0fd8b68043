"""Closing: work under way is waited for and a backup is made; none of it can trap a person."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.compiled_ui.shell.ui_leaving import Ui_Leaving
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.services.session import Session


class LeavingPage(Worded, QWidget):
    """Stands in the window until `done`."""

    done = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._session: Session | None = None
        self._waiting = False
        self.ui = Ui_Leaving()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busy)
        self.ui.now.clicked.connect(self.done)
        background.busy_changed.connect(self._work_changed)

    def leave(self, session: "Session") -> None:
        """Back up once nothing is under way any more."""
        self._session = session
        self._busy.start()
        self._waiting = self._background.is_busy()
        self.retranslate()
        if not self._waiting:
            self._back_up()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.what.setText(tr("leaving.waiting" if self._waiting else "leaving.backup"))

    def _work_changed(self, busy: bool) -> None:
        if self._waiting and not busy:
            self._waiting = False
            self.retranslate()
            self._back_up()

    def _back_up(self) -> None:
        session = self._session

        def back_up() -> None:
            from bigclient_desktop.services.backups import automatic_backup

            assert session is not None
            automatic_backup(session, "exit")

        # A backup that fails (a full disk) is told at the next start by its age; it must not hold anybody here.
        run = self._background.run
        run(back_up, lambda made: self.done.emit(), lambda error: self.done.emit(), owner=self, lane=Lane.LONG)

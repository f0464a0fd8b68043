"""Wrong passwords in a row, each person's own, and how long the next try waits."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from bigclient_desktop.domain.sign_in import wait_after


class Tries(QObject):
    """Counts while the program runs; the page asks before every try."""

    passed = Signal()
    """A second of a wait has passed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wrong: dict[str, int] = {}
        self._until: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._pass)

    def wrong(self, person: str) -> int:
        """One more; returns how many it are in a row."""
        count = self._wrong[person] = self._wrong.get(person, 0) + 1
        wait = wait_after(count)
        if wait:
            self._until[person] = time.monotonic() + wait
            self._timer.start()
        return count

    def right(self, person: str) -> None:
        """He is in."""
        self._wrong.pop(person, None)
        self._until.pop(person, None)

    def left(self, person: str) -> int:
        """Seconds that this person still waits."""
        return max(0, round(self._until.get(person, 0) - time.monotonic()))

    def _pass(self) -> None:
        if all(self.left(person) == 0 for person in self._until):
            self._timer.stop()
        self.passed.emit()

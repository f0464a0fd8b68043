"""A bar that says work is under way; it waits a moment, so that quick work does not flicker."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QProgressBar

PATIENCE = 300
"""Milliseconds before a person is shown that something takes time."""


class Busy(QObject):
    """Shows and hides a progress bar of a form; `is_on` says whether work is under way, shown or not yet."""

    def __init__(self, bar: QProgressBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.is_on = False
        policy = bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        bar.setSizePolicy(policy)
        bar.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(bar.show)

    def start(self) -> None:
        """Work begins; how much of it is not known."""
        self.is_on = True
        self._bar.setRange(0, 0)
        self._timer.start()

    def progress(self, done: int, total: int) -> None:
        """So much of it is done."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def stop(self) -> None:
        """It ended, well or not."""
        self.is_on = False
        self._timer.stop()
        self._bar.hide()

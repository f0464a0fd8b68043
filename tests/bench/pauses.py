"""How long the GUI thread was ever blocked: what a person feels while scrolling and sorting."""

import time
from types import TracebackType

from PySide6.QtCore import Qt, QTimer


class PauseWatch:
    """Ticks every millisecond in the event loop; the longest wait between two ticks is the longest pause.

    `with PauseWatch() as watch: …run the event loop… ; watch.longest` in seconds.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> "PauseWatch":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

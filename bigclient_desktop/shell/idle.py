"""Notices that nobody is at the keyboard, or that the machine slept."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY = 5.0
"""Seconds between two looks."""
_SLEPT = 30.0
"""A look that comes so many seconds late means that the machine was asleep."""
_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    )
)


class IdleWatch(QObject):
    """Emits `idle` once, after `seconds` without input into any window of the program, or after a sleep."""

    idle = Signal()

    def __init__(self, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._last_input = time.monotonic()
        self._last_look = time.time()
        self._windows: set[QWindow] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(int(min(_LOOK_EVERY, max(seconds / 2, 0.05)) * 1000))
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._follow)

    def start(self) -> None:
        """From now on."""
        self._last_input = time.monotonic()
        self._last_look = time.time()
        self._follow(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Nobody needs to know for a while."""
        self._timer.stop()

    def look(self) -> None:
        """Whether it is time."""
        now = time.time()
        slept = now - self._last_look > _SLEPT + self._timer.interval() / 1000
        self._last_look = now
        if slept or time.monotonic() - self._last_input >= self.seconds:
            self.stop()
            self.idle.emit()

    def _follow(self, window: QWindow | None) -> None:
        # Input reaches a window before its widgets, so that a filter here sees each key once and no painting.
        if window is not None and window not in self._windows:
            self._windows.add(window)
            window.installEventFilter(self)
            window.destroyed.connect(lambda: self._windows.discard(window))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last_input = time.monotonic()
        return False

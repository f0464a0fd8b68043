"""The quick filter: what is typed is asked for at once, from one character on."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

DEBOUNCE_MS = 0
"""None: the list asks one question at a time, so that keys which come while it is busy are asked as one."""


class SearchBar(QLineEdit):
    """A line that says what is searched for; letters that the input method still composes are not searched."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._say)
        self.textChanged.connect(lambda _: self._timer.start())

    def put(self, text: str) -> None:
        """Other words, of which nobody is told."""
        self.setText(text)
        self._timer.stop()
        self._said = text.strip()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.commitString():
            self._timer.start()

    def _say(self) -> None:
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.searched.emit(text)

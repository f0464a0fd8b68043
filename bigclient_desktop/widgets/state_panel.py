"""What a list says instead of rows: first use, nothing found, loading, failed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

Offer = tuple[str, Callable[[], object]] | tuple[str, Callable[[], object], str]
"""Its words, what it does, and why the person may not."""
_WIDEST = 520


class StatePanel(QWidget):
    """A title, a sentence, and what can be done about it; the first button is the primary one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("look", "title")
        self.text = QLabel()
        self.text.setProperty("look", "hint")
        self.text.setMaximumWidth(_WIDEST)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._offers = QHBoxLayout()
        self._offers.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._offers)

    def say(self, title: str, text: str, *offers: Offer) -> None:
        """Other words and buttons."""
        self.title.setText(title)
        self.text.setText(text)
        for label in (self.title, self.text):
            # A label that wraps asks for less than its words take.
            label.ensurePolished()
            label.setMinimumWidth(min(_WIDEST, label.fontMetrics().horizontalAdvance(label.text()) + 16))
        while (item := self._offers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, (words, do, *refused) in enumerate(offers):
            button = QPushButton(words)
            button.setProperty("look", "primary" if place == 0 else "")
            button.setEnabled(not any(refused))
            button.setToolTip("".join(refused))
            button.clicked.connect(lambda _=False, run=do: run())
            self._offers.addWidget(button)

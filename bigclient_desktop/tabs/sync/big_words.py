"""Eight words to be read out over the telephone: large, numbered, four in a line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.widgets.words import tr

A_LINE = 4
PIXELS = 28


class BigWords(QFrame):
    """Shows a fingerprint; a screen reader speaks it as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self.words: tuple[str, ...] = ()

    def show_words(self, words: Sequence[str]) -> None:
        """Another fingerprint."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.words = tuple(words)
        self.setAccessibleName(tr("enrolment_view.eight_words", words=" ".join(words)))
        for place, word in enumerate(words):
            self._grid.addWidget(_numbered(place + 1, word), place // A_LINE, place % A_LINE)
        for column in range(A_LINE):
            self._grid.setColumnStretch(column, 1)


def _numbered(number: int, word: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    figure = QLabel(str(number))
    figure.setProperty("look", "hint")
    spoken = QLabel(word)
    font = spoken.font()
    font.setPixelSize(PIXELS)
    spoken.setFont(font)
    spoken.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for label in (figure, spoken):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
    return cell

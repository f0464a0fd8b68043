"""Eight words to be read out over the telephone: large, numbered, four in a line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.widgets.words import tr

A_LINE = 4
PIXELS = 28
SHORT_LINE, SMALLER = 8, 22
"""Where two fingerprints stand on one page, each in one line."""


class BigWords(QFrame):
    """Shows a fingerprint; a screen reader speaks it as one sentence."""

    def __init__(self, parent: QWidget | None = None, *, in_one_line: bool = False) -> None:
        super().__init__(parent)
        self._a_line, self._pixels = (SHORT_LINE, SMALLER) if in_one_line else (A_LINE, PIXELS)
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
            self._grid.addWidget(_numbered(place + 1, word, self._pixels), place // self._a_line, place % self._a_line)
        for column in range(self._a_line):
            self._grid.setColumnStretch(column, 1)


def _numbered(number: int, word: str, pixels: int) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    figure = QLabel(str(number))
    figure.setProperty("look", "hint")
    spoken = QLabel(word)
    font = spoken.font()
    font.setPixelSize(pixels)
    spoken.setFont(font)
    spoken.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for label in (figure, spoken):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
    return cell

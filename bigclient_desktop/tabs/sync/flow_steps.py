"""The steps of the enrolment flows: a title, what to do in plain words, and what belongs to it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from bigclient_desktop.tabs.sync.big_words import BigWords
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.record_card import show_sheet
from bigclient_desktop.widgets.words import tr

NOTHING: Callable[[], object] = lambda: None  # noqa: E731


class Step(QWidget):
    """`next_words` and `other_words` name the buttons below; without words a button is not there."""

    def __init__(self, title: str, *texts: str) -> None:
        super().__init__()
        self.title = title
        self.next_words = tr("first_run.next")
        self.go_on: Callable[[], object] = NOTHING
        self.other_words = ""
        self.go_other: Callable[[], object] = NOTHING
        self.back: Callable[[], object] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 12)
        self.column.setSpacing(12)
        head = QLabel(title)
        head.setProperty("look", "title")
        head.setWordWrap(True)
        self.column.addWidget(head)
        for text in texts:
            self.add_text(text)

    def missing(self) -> str:
        """What is still needed, in words; empty if nothing."""
        return ""

    def why_stay(self) -> str:
        """What is lost for ever if one leaves now, in words; empty if nothing."""
        return ""

    def shown(self) -> None:
        """The step came to the front."""

    def add_text(self, text: str, look: str = "") -> QLabel:
        """One more paragraph."""
        label = QLabel()
        label.setWordWrap(True)
        label.setProperty("look", look)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        show_words(label, text)
        return label

    def add_words(self, words: Sequence[str], *, in_one_line: bool = False) -> BigWords:
        """Eight words to compare."""
        shown = BigWords(in_one_line=in_one_line)
        shown.show_words(words)
        self.column.addWidget(shown)
        return shown

    def add_facts(self, html: str, height: int) -> QTextBrowser:
        """A table of facts."""
        browser = QTextBrowser()
        browser.setProperty("look", "sheet")
        browser.setFixedHeight(height)
        show_sheet(browser, html)
        self.column.addWidget(browser)
        return browser

    def add_tick(self, text: str) -> QCheckBox:
        """Something to confirm before one goes on."""
        box = QCheckBox(text)
        self.column.addWidget(box)
        return box


class FileStep(Step):
    """Takes a file that is dropped on it or chosen."""

    chosen = Signal(Path)

    def __init__(self, title: str, kinds: str, *texts: str) -> None:
        super().__init__(title, *texts)
        self._kinds = kinds
        self.next_words = ""
        self.setAcceptDrops(True)
        zone = QFrame()
        zone.setProperty("look", "drop")
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        words = QLabel(tr("enrolment_view.drop_here"))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setWordWrap(True)
        inside.addWidget(words)
        self.button = QPushButton(tr("enrolment_view.choose_file"))
        self.button.setProperty("look", "primary")
        self.button.clicked.connect(lambda _=False: self._choose())
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(zone)

    def shown(self) -> None:
        self.button.setFocus()

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.title, str(Path.home()), self._kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        chooser.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.chosen.emit(Path(paths[0]))


class CompareStep(Step):
    """Eight words, and two answers: all the same, or not. The second one ends the flow."""

    def __init__(self, title: str, words: Sequence[str], *texts: str) -> None:
        super().__init__(title, *texts)
        self.words = self.add_words(words)
        self.next_words = tr("enrolment_view.all_same")
        self.other_words = tr("enrolment_view.one_differs")


def ask_folder(parent: QWidget, title: str, take: Callable[[Path], object]) -> QFileDialog:
    """Where a file is to be written."""
    chooser = QFileDialog(parent, title, str(Path.home()))
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.fileSelected.connect(lambda path: take(Path(path)))
    chooser.open()
    return chooser

"""One record to read beside a list: what is shown stays until the record asked for last is here."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.sheets import style_of
from bigclient_desktop.widgets.theme import colours_of

_AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAsNeeded
_ROUNDED_PX = 2


class Work(Protocol):
    """What a card reads with."""

    session: Session
    background: Background


class RecordCard(QWidget):
    """`wanted` is the record asked for last, shown already or not: an answer for another one is dropped."""

    loaded = Signal(object)
    """The file that is shown now."""

    def __init__(self, work: Work, read: Callable[[Session, str], Any]) -> None:
        super().__init__()
        self._work, self._read = work, read
        self.wanted = ""
        self.file: Any = None

    # what a card of its own says

    def put(self, file: Any) -> None:
        """Fill the card with what was read."""
        raise NotImplementedError

    def clear(self, words: str) -> None:
        """Empty the card; `words` say why, where there is a reason."""
        raise NotImplementedError

    def draw(self) -> None:
        """Draw what takes its colours from the palette."""
        raise NotImplementedError

    # what a page asks

    def load(self, identity: str) -> None:
        """Read a record and show it."""
        session, read = self._work.session, self._read
        self.wanted = identity

        def arrived(file: Any) -> None:
            if self.wanted == identity:
                self.show_file(file)

        def failed(error: Exception) -> None:
            if self.wanted == identity:
                self.show_nothing(sentence_of(error))

        self._work.background.run(lambda: read(session, identity), arrived, failed, owner=self, topic="file")

    def load_again(self) -> None:
        """Something has changed: read anew what was asked for last."""
        if self.wanted:
            self.load(self.wanted)

    def show_file(self, file: Any) -> None:
        """Show what was read."""
        self.put(file)
        self.file = file
        self.draw()
        self.loaded.emit(file)

    def show_nothing(self, words: str = "") -> None:
        """No record; what is under way does not come back."""
        self.file, self.wanted = None, ""
        self.clear(words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self.file is not None:
            self.draw()
        super().changeEvent(event)


def show_sheet(browser: QTextBrowser, html: str) -> None:
    """A read view in the colours of its palette."""
    browser.document().setDefaultStyleSheet(style_of(colours_of(browser.palette())))
    browser.document().setDocumentMargin(0)
    bar = browser.horizontalScrollBar()
    if not bar.property("counts_pixels") and browser.horizontalScrollBarPolicy() == _AS_NEEDED:
        bar.setProperty("counts_pixels", True)
        bar.rangeChanged.connect(partial(_mind_only_what_is_wide, browser))
    browser.setHtml(html)
    browser.verticalScrollBar().setValue(0)


def _mind_only_what_is_wide(browser: QTextBrowser, _: int, beyond: int) -> None:
    """A table as wide as the sheet may come out a pixel wider by rounding: nothing to scroll for."""
    browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff if beyond <= _ROUNDED_PX else _AS_NEEDED)

"""A customer's visits and complaints together along a line, or the words that stand for them."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.domain.visit_lists import LinePart
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.visits import time_line
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.time_line import LineEntry, TimeLine
from bigclient_desktop.widgets.visit_words import line_entry
from bigclient_desktop.widgets.words import tr


class Work(Protocol):
    """What the line is read with, and what its button asks for."""

    session: Session
    background: Background

    @property
    def do(self) -> Callable[[str, str], object]:
        """Runs a command that some tab offers everywhere."""
        ...


class CustomerLine(QStackedWidget):
    """`chosen` is the entry under the cursor, `opened` the one that was double-clicked."""

    chosen = Signal(object)
    opened = Signal(object)
    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self.customer = ""
        self.line, self.state = TimeLine(), StatePanel()
        self.line.setAccessibleName(tr("visits.view_line"))
        for page in (self.line, self.state):
            self.addWidget(page)
        self.line.opened.connect(self.opened)
        self.line.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.setCurrentWidget(self.state)

    def work_with(self, work: Work) -> None:
        """Before the first load."""
        self._work = work

    def load(self, customer: str) -> None:
        """Read that customer's line; what is shown stays until then."""
        work, self.customer = self._work, customer
        if work is None:
            return
        if not customer:
            self.say(tr("visits.choose_customer"), tr("visits.choose_customer_text"))
            return
        session = work.session
        work.background.run(lambda: time_line(session, customer), self._show, self._failed, owner=self, topic="line")

    def say(self, title: str, text: str) -> None:
        """Words instead of the line."""
        self.state.say(title, text)
        self.setCurrentWidget(self.state)

    def _show(self, parts: Sequence[LinePart]) -> None:
        self.line.show_entries([line_entry(part) for part in parts])
        self.counted.emit(len(parts))
        if parts:
            self.setCurrentWidget(self.line)
            return
        work, customer = self._work, self.customer
        assert work is not None
        self.state.say(
            tr("customers.no_timeline"), "", (tr("menu.quick_visit"), lambda: work.do("quick_visit", customer))
        )
        self.setCurrentWidget(self.state)

    def _failed(self, error: Exception) -> None:
        again = (tr("customers.again"), lambda: self.load(self.customer))
        self.state.say(tr("customers.failed"), sentence_of(error), again)
        self.setCurrentWidget(self.state)

    def _tell(self) -> None:
        place = self.line.currentIndex().row()
        entries: tuple[LineEntry, ...] = self.line.entries.entries
        if 0 <= place < len(entries):
            self.chosen.emit(entries[place])

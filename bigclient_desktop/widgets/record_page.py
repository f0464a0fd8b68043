"""A page with one list: its title, what it is for, buttons, the table, and what is said instead of rows."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from bigclient_desktop.compiled_ui.lists.ui_record_page import Ui_RecordPage
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.record_list import RecordList, Work
from bigclient_desktop.widgets.record_source import RecordSource, listed
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr


class RecordPage(QWidget):
    """Shows what it is given; reading and writing are the tab's affair. `opened` comes with the record."""

    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        work: Work,
        columns: tuple[Column[Any], ...],
        setting: str,
        say_empty: Callable[[StatePanel], None],
        identity: Callable[[Any], str] = lambda record: str(record.id),
    ) -> None:
        super().__init__()
        self.ui = ui = Ui_RecordPage()
        ui.setupUi(self)
        self.list = RecordList(
            work, ui.table, ui.body, (ui.table_page, ui.state), columns, setting, say_empty, identity
        )
        self._read: Callable[[], Sequence[Any]] | None = None
        ui.back_button.hide()
        ui.back_button.clicked.connect(self.left)
        ui.table.opened.connect(self._open)
        self.list.sorted_anew.connect(self.ask)
        self.say("")
        self.foot("")

    def say(self, title: str, hint: str = "") -> None:
        """The page's title, and a sentence about what it shows."""
        show_words(self.ui.title, title)
        show_words(self.ui.hint, hint)
        self.ui.table.setAccessibleName(title)

    def foot(self, text: str) -> None:
        """Words under the table."""
        show_words(self.ui.foot, text)

    def offer_back(self, words: str) -> None:
        """A way back above the title."""
        self.ui.back_button.setText(words)
        self.ui.back_button.show()

    def add_button(self, key: str, do: Callable[[], object], look: str = "") -> QPushButton:
        """One more button at the right of the title."""
        button = QPushButton(tr(key))
        button.setObjectName(key)
        button.setProperty("look", look)
        button.clicked.connect(lambda _=False: do())
        self.ui.tools.addWidget(button)
        return button

    def show_all(self, read: Callable[[], Sequence[Any]]) -> None:
        """A list that is read all at once, off the GUI thread."""
        self._read = read
        self.ask()

    def show_source(self, source: RecordSource) -> None:
        """A list that comes page by page."""
        self._read = None
        self.list.show(source)

    def ask(self) -> None:
        """Read again."""
        if self._read is not None:
            self.list.show(listed(self._read))
        else:
            self.list.refresh()

    def current(self) -> Any:
        """The record under the cursor, or None."""
        return self.list.current()

    def _open(self) -> None:
        record = self.current()
        if record is not None:
            self.opened.emit(record)

"""What a tab is given, and what the window may ask of it.

A tab is a QWidget built as `Tab(context)`; it changes its words itself when the language changes (`Worded`). All of the
following is optional; the window looks for it by name:

- actions made by `add_command(self, "new", self.new_customer)`: the window's menus show them while the tab is in front;
- `save_drafts()`: keep everything half-typed, encrypted, now (before a lock, and before the program ends);
- `search(text)`: what was entered into the search box above; `open_customer(id)`: show that customer's page;
- `start_import()`, `new_customer()`, `show_folder(key)`: asked of the customers' tab by the first run and the home tab.

Dialogs are opened with `open()` or `show()`, never `exec()`: a lock hides them and shows them again afterwards.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.services.session import Session
    from bigclient_desktop.widgets.notice import Notices


class Changes(QObject):
    """Tells the views what a use case changed."""

    happened = Signal(object)
    """A `Change`; views refresh when it touches them."""


@dataclass(slots=True)
class TabContext:
    """What every tab works with. Ask `context.session` anew each time: after a lock it is another one."""

    session: "Session"
    background: Background
    notices: "Notices"
    changes: Changes = field(default_factory=Changes)
    open_customer: Callable[[str], None] = lambda customer_id: None
    """Bring the customer's page to the front."""
    go_to: Callable[[str], QWidget | None] = lambda key: None
    """Bring the tab of that key to the front; returns it."""
    show_status: Callable[[str], None] = lambda text: None
    """The tab's own words in the status bar (counts, sums)."""
    preview_pdf: Callable[[bytes, str], None] = lambda content, title: None
    """Show a PDF with printing and saving; the title is also the proposed file name."""


SHORTCUTS = {
    "new": "Ctrl+N",
    "new_branch": "Ctrl+B",
    "import": "Ctrl+I",
    "export": "Ctrl+E",
    "print": "Ctrl+P",
    "print_blank": "",
    "save": "Ctrl+S",
    "save_close": "Ctrl+Return",
    "edit": "F2",
    "delete": "",
    "restore": "",
    "bulk_edit": "",
    "duplicates": "Ctrl+D",
    "find": "Ctrl+F",
    "next": "F3",
    "previous": "Shift+F3",
    "refresh": "F5",
    "preview": "F8",
    "columns": "",
}
"""The commands that tabs may offer in the window's menus. Their words stand under `command.<key>`."""


def word_commands(tab: QWidget) -> None:
    """Put the tab's commands into the language in force."""
    for action in tab.actions():
        name = action.objectName()
        if name.startswith("command_"):
            action.setText(tr("command." + name.removeprefix("command_")))


def add_command(tab: QWidget, key: str, run: Callable[[], object]) -> QAction:
    """An action of `tab` with the shared words and shortcut; disable it with a tooltip that says why."""
    action = QAction(tab)
    action.setObjectName(f"command_{key}")
    if SHORTCUTS[key]:
        action.setShortcut(QKeySequence(SHORTCUTS[key]))
    action.setText(tr(f"command.{key}"))
    action.triggered.connect(lambda: run())
    tab.addAction(action)
    return action

"""What a tab is given, and what the window may ask of it.

A tab is a QWidget built as `Tab(context)`; it changes its words itself when the language changes (`Worded`). All of the
following is optional; the window looks for it by name:

- actions made by `add_command(self, "new", self.new_customer)`: the window's menus show them while the tab is in front;
- `save_drafts()`: keep everything half-typed, encrypted, now (before a lock, and before the program ends); a dialog
  that stands open is asked itself;
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

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change
    from bigclient_desktop.services.session import Session
    from bigclient_desktop.tabs.allowed import OwnRights, Right
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
    """Show a PDF with printing and saving, both noted; the title is also the proposed file name."""
    preview_blank: Callable[[bytes, str], None] = lambda content, title: None
    """The same of a PDF that tells nothing of customers: an empty form, an exchange slip. Not noted."""
    do: Callable[[str, str], object] = lambda key, subject: None
    """Run a command that some tab offers everywhere, about a customer, a visit or a complaint (its id, or "")."""
    window: QWidget | None = None
    """What dialogs stand before."""
    rights: "OwnRights" = field(init=False)
    """What the person at the store may not do at all."""

    def __post_init__(self) -> None:
        from bigclient_desktop.tabs.allowed import OwnRights

        self.rights = OwnRights(self)

    def write(
        self,
        function: Callable[[], "Change"],
        words: str = "",
        *,
        owner: QObject,
        offer_undo: bool = True,
        done: Callable[["Change"], object] | None = None,
        refused: Callable[[Exception], object] | None = None,
    ) -> None:
        """Change something off the GUI thread; the views hear of it, and the person is told and may take it back."""

        def written(change: "Change") -> None:
            self.tell(change, words, offer_undo)
            if done is not None:
                done(change)

        self.background.run(function, written, refused or self.failure, owner=owner, lane=Lane.WRITE)

    def failure(self, error: Exception) -> None:
        """What did not work; a clock that went back can be said to be right."""
        from bigclient_desktop.services.office import ClockWentBack, confirm_clock

        if isinstance(error, ClockWentBack):
            self.notices.failure(error, (tr("visits.clock_is_right"), lambda: confirm_clock(self.session)))
        else:
            self.notices.failure(error)

    def tell(self, change: "Change", words: str = "", offer_undo: bool = True) -> None:
        """Let the views and the person know of a change."""
        self.changes.happened.emit(change)
        if words and offer_undo and change.id:
            self.notices.tell(words, (tr("customers.undo"), lambda: self.undo(change.id)))
        elif words:
            self.notices.tell(words)

    def undo(self, change_id: str | None = None) -> None:
        """Take back the last step, or this one."""
        from bigclient_desktop.services import changes

        self.write(lambda: changes.undo(self.session, change_id), tr("customers.undone"), owner=self.changes)


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
    "merge": "Ctrl+M",
    "find": "Ctrl+F",
    "next": "F3",
    "previous": "Shift+F3",
    "refresh": "F5",
    "preview": "F8",
    "columns": "",
}
"""The commands that tabs may offer in the window's menus. Their words stand under `command.<key>`."""


class TabAction(QAction):
    """What a tab offers in the window's menus, with the right that it needs."""

    def __init__(self, tab: QWidget, right: "Right") -> None:
        super().__init__(tab)
        self.right = right


def word_commands(tab: QWidget) -> None:
    """Put the tab's commands into the language in force."""
    for action in tab.actions():
        name = action.objectName()
        if name.startswith("command_"):
            action.setText(tr(action.property("word")))


def add_command(tab: QWidget, key: str, run: Callable[[], object], right: "Right", word: str = "") -> TabAction:
    """An action of `tab` with the shared words (or its own `word`) and shortcut; `allow_commands` disables it where the
    person has not its right, and a tab that knows more does it itself."""
    action = TabAction(tab, right)
    action.setObjectName(f"command_{key}")
    if SHORTCUTS[key]:
        action.setShortcut(QKeySequence(SHORTCUTS[key]))
    action.setProperty("word", word or f"command.{key}")
    action.setText(tr(action.property("word")))
    action.triggered.connect(lambda: run())
    tab.addAction(action)
    return action

"""The menus: the window's own actions, and between them those of the tab in front."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from bigclient_desktop.tabs import TABS
from bigclient_desktop.translations import LANGUAGES
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.theme import THEMES
from bigclient_desktop.widgets.words import tr, words

if TYPE_CHECKING:
    from bigclient_desktop.tabs.allowed import Right


@dataclass(frozen=True, slots=True)
class Own:
    """An action of the window: its word is `menu.<key>`."""

    key: str
    right: "Right"
    shortcut: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class OfTab:
    """A command that the tab in front may offer."""

    key: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A submenu of which one holds: `language` or `theme`."""

    key: str
    options: tuple[str, ...]


LINE = None
Entry = Own | OfTab | Choice | None


def _offered(*tabs: str) -> tuple[Own, ...]:
    """What these tabs offer from anywhere: what is done daily comes first."""
    specs = {spec.key: spec for spec in TABS}
    return tuple(
        Own(command.key, command.right, command.shortcut, command.icon)
        for key in tabs
        for command in specs[key].everywhere
        if command.icon
    )


MENUS: Mapping[str, tuple[Entry, ...]] = {
    "file": (
        OfTab("new"),
        OfTab("new_branch"),
        LINE,
        OfTab("import"),
        OfTab("export"),
        LINE,
        OfTab("print"),
        OfTab("print_blank"),
        LINE,
        Own("backups", None, icon="backup"),
        Own("check", None, icon="check"),
        LINE,
        Own("lock", None, "Ctrl+L", "lock"),
        Own("switch_person", None, icon="person"),
        Own("quit", None, "Ctrl+Q"),
    ),
    "edit": (
        Own("undo", None, "Ctrl+Z", "undo"),
        Own("redo", None, "Ctrl+Y", "redo"),
        Own("history", None, icon="history"),
        LINE,
        OfTab("edit"),
        OfTab("save"),
        OfTab("save_close"),
        OfTab("bulk_edit"),
        OfTab("delete"),
        OfTab("restore"),
        LINE,
        Own("search_all", None, "Ctrl+K", "search"),
        OfTab("find"),
        OfTab("next"),
        OfTab("previous"),
        OfTab("duplicates"),
        OfTab("merge"),
    ),
    "view": (
        OfTab("refresh"),
        OfTab("preview"),
        OfTab("columns"),
        LINE,
        Choice("language", LANGUAGES),
        Choice("theme", THEMES),
    ),
    "work": (
        *_offered("visits", "complaints"),
        LINE,
        *_offered("sync"),
        LINE,
        *_offered("customers"),
    ),
    "tools": (
        Own("people", None, icon="person"),
        Own("store_people", None, icon="lock"),
        Own("password", None, icon="key"),
        Own("audit", None, icon="eye"),
        LINE,
        Own("completeness", None, icon="check"),
        Own("settings", None, icon="settings"),
    ),
    "help": (
        Own("manual", None, "F1", "help"),
        Own("shortcuts", None, "Ctrl+/"),
        LINE,
        Own("about", None, icon="info"),
    ),
}


def own_shortcuts() -> list[tuple[str, str]]:
    """The window's own shortcuts: word's key and keys."""
    entries = [entry for menu in MENUS.values() for entry in menu if isinstance(entry, Own)]
    return [(f"menu.{entry.key}", entry.shortcut) for entry in entries if entry.shortcut]


class Menus:
    """Keeps the menu bar in step with the tab in front and the language. `actions` are the window's own, by key."""

    def __init__(
        self,
        bar: QMenuBar,
        window: QMainWindow,
        run: Callable[[str], object],
        choose: Callable[[str, str], object],
        chosen: Callable[[str], str],
    ) -> None:
        self._window = window
        self._choose, self._chosen = choose, chosen
        self.menus: dict[str, QMenu] = {}
        self.actions: dict[str, QAction] = {}
        self.rights: dict[str, Right] = {}
        """What each of them needs."""
        for name, entries in MENUS.items():
            self.menus[name] = bar.addMenu("")
            self.menus[name].setToolTipsVisible(True)
            for entry in entries:
                if isinstance(entry, Own):
                    self.rights[entry.key] = entry.right
                    self.actions[entry.key] = self._own(entry, run)

    def show_tab(self, tab: QWidget | None) -> None:
        """Fill the menus for that tab, in the language in force."""
        commands = {action.objectName(): action for action in tab.actions()} if tab else {}
        for name, menu in self.menus.items():
            menu.setTitle(tr(f"menu.{name}"))
            menu.clear()
            for entry in MENUS[name]:
                self._add(menu, entry, commands)

    def _own(self, entry: Own, run: Callable[[str], object]) -> QAction:
        action = QAction(self._window)
        if entry.icon:
            action.setIcon(icon(entry.icon))
        if entry.shortcut:
            action.setShortcut(QKeySequence(entry.shortcut))
        action.triggered.connect(partial(lambda key, *_: run(key), entry.key))
        self._window.addAction(action)
        return action

    def _add(self, menu: QMenu, entry: Entry, commands: Mapping[str, QAction]) -> None:
        if entry is LINE:
            menu.addSeparator()
        elif isinstance(entry, Own):
            self.actions[entry.key].setText(tr(f"menu.{entry.key}"))
            menu.addAction(self.actions[entry.key])
        elif isinstance(entry, OfTab):
            menu.addAction(commands.get(f"command_{entry.key}") or self._missing(menu, entry))
        elif isinstance(entry, Choice):
            self._add_choice(menu, entry)

    def _missing(self, menu: QMenu, entry: OfTab) -> QAction:
        action = QAction(tr(f"command.{entry.key}"), menu)
        action.setEnabled(False)
        action.setToolTip(tr("shell.not_in_this_tab"))
        return action

    def _add_choice(self, menu: QMenu, entry: Choice) -> None:
        options = menu.addMenu(tr(f"menu.{entry.key}"))
        group = QActionGroup(options)
        now = words().language if entry.key == "language" else self._chosen(entry.key)
        for option in entry.options:
            action = options.addAction(tr(f"{entry.key}.{option}"))
            action.setCheckable(True)
            action.setChecked(option == now)
            action.triggered.connect(partial(lambda key, value, *_: self._choose(key, value), entry.key, option))
            group.addAction(action)

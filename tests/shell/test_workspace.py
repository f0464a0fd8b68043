import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.shell.curtain import Curtain
from bigclient_desktop.shell.menus import MENUS, Menus, OfTab, Own
from bigclient_desktop.shell.tab_failure import TabFailure
from bigclient_desktop.shell.workspace import Workspace
from bigclient_desktop.tabs import TABS, TabSpec
from bigclient_desktop.tabs.context import SHORTCUTS, TabContext, add_command
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr


class Page(QWidget):
    def __init__(self, *commands):
        super().__init__()
        self.ran, self.drafts = [], 0
        for key in commands:
            add_command(self, key, lambda key=key: self.ran.append(key), None)

    def save_drafts(self):
        self.drafts += 1


@pytest.fixture
def built():
    return []


@pytest.fixture
def workspace(qtbot, session, built):
    def building(key, *commands):
        def build(context):
            built.append(key)
            return Page(*commands)

        return build

    def failing(context):
        built.append("grading")
        if built.count("grading") < 2:
            raise ValueError("broken")
        return Page()

    specs = (
        TabSpec("home", "home", building("home", "new", "refresh")),
        TabSpec("customers", "customers", building("customers", "new", "print")),
        TabSpec("grading", "grading", failing),
    )
    notices = Notices()
    made = Workspace(specs, notices)
    made.notices = notices
    qtbot.addWidget(made)
    background = Background()
    made.fill(TabContext(session, background, notices))
    yield made
    background.close()


def test_a_tab_is_built_when_it_is_first_shown_and_once(workspace, built):
    assert built == ["home"]
    workspace.go_to("customers")
    workspace.go_to("home")
    workspace.go_to("customers")
    assert built == ["home", "customers"]
    assert workspace.current_key == "customers"


def test_a_tab_that_cannot_be_built_says_so_and_can_be_tried_again(workspace, built, capsys):
    page = workspace.go_to("grading")
    assert isinstance(page, TabFailure)
    assert "ValueError: broken" in capsys.readouterr().err
    page._again.click()
    assert isinstance(workspace.current, Page)
    assert workspace.go_to("home") is not None


def test_an_emptied_workspace_builds_anew(workspace, built, session):
    context = workspace._context
    workspace.empty()
    assert workspace.tabs == []
    workspace.fill(context)
    assert built == ["home", "home"]


@pytest.fixture
def menus(qtbot, workspace):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(workspace)
    ran, chosen = [], []
    made = Menus(window.menuBar(), window, ran.append, lambda *choice: chosen.append(choice), lambda key: "system")
    made.ran, made.chosen, made.window = ran, chosen, window
    workspace.turned.connect(lambda: made.show_tab(workspace.current))
    made.show_tab(workspace.current)
    window.show()
    return made


def test_the_menus_show_what_the_tab_in_front_offers(menus, workspace):
    new = _action(menus, "file", "command.new")
    new.trigger()
    assert workspace.current.ran == ["new"]
    offered = _action(menus, "file", "command.print")
    assert not offered.isEnabled()
    assert offered.toolTip() == tr("shell.not_in_this_tab")
    page = workspace.go_to("customers")
    _action(menus, "file", "command.print").trigger()
    assert page.ran == ["print"]


def test_a_shortcut_belongs_to_the_tab_in_front_alone(menus, workspace, qtbot):
    home, customers = workspace.current, workspace.go_to("customers")
    qtbot.waitExposed(menus.window)
    menus.window.activateWindow()
    qtbot.keySequence(customers, QKeySequence(SHORTCUTS["new"]))
    assert (home.ran, customers.ran) == ([], ["new"])


def test_the_windows_own_actions_run_by_their_key(menus):
    _action(menus, "help", "menu.about").trigger()
    assert menus.ran == ["about"]
    theme = next(a.menu() for a in menus.menus["view"].actions() if a.menu() and a.text() == tr("menu.theme"))
    next(action for action in theme.actions() if action.text() == tr("theme.dark")).trigger()
    assert menus.chosen == [("theme", "dark")]


def test_every_menu_entry_has_its_words_and_no_shortcut_twice():
    keys = [
        f"menu.{entry.key}" if isinstance(entry, Own) else f"command.{entry.key}"
        for entries in MENUS.values()
        for entry in entries
        if isinstance(entry, Own | OfTab)
    ]
    assert [key for key in keys if tr(key) == key] == []
    assert all(f"command.{key}" in keys for key in SHORTCUTS)
    shortcuts = [s for s in SHORTCUTS.values() if s]
    shortcuts += [e.shortcut for entries in MENUS.values() for e in entries if isinstance(e, Own) and e.shortcut]
    assert len(shortcuts) == len(set(shortcuts))
    taken = {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift", "Shift"}
    assert not taken & set(shortcuts), "these belong to the input method"


def test_the_curtain_keeps_drafts_and_hides_every_other_window(menus, workspace, qtbot):
    dialog = QLineEdit()
    qtbot.addWidget(dialog)
    dialog.show()
    curtain = Curtain(menus.window)
    curtain.draw(workspace.tabs)
    assert workspace.current.drafts == 1
    assert not dialog.isVisible()
    assert menus.window.isVisible()
    curtain.open()
    assert dialog.isVisible()


def _action(menus, menu, key):
    return next(action for action in menus.menus[menu].actions() if action.text() == tr(key))


def test_what_works_from_anywhere_stands_in_the_menu_once():
    offered = [command.key for spec in TABS for command in spec.everywhere if command.icon]
    shown = [entry.key for entry in MENUS["work"] if isinstance(entry, Own)]
    assert sorted(shown) == sorted(offered)

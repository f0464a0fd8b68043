"""The folders give way to a rail: by hand, and by themselves where the window is narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QSplitter, QToolButton

from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.folder_list import Folder, FolderList
from bigclient_desktop.widgets.folder_pane import NARROW, NARROW_SETTING, NARROW_WITH_CARD, RAIL, WIDE_SETTING
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.preview_pane import PreviewPane
from bigclient_desktop.widgets.words import tr

FOLDERS = (
    Folder("open", "complaints.folder_open", lambda query: query),
    Folder("clocks", "complaints.folder_clocks"),
    Folder("over", "complaints.folder_over", lambda query: query),
)


@pytest.fixture
def context(session, background):
    return TabContext(session, background, Notices())


def build(qtbot, context, width, **counting):
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    widget, card = QListWidget(), QLabel()
    card.setMinimumWidth(320)
    for part in (widget, QLabel(), card):
        splitter.addWidget(part)
    widget.setMinimumWidth(140)
    folders = FolderList(widget, context, FOLDERS, **(counting or {"count": lambda folder: 7}))
    splitter.setSizes([160, 700, 600])
    splitter.resize(width, 500)
    splitter.show()
    qtbot.waitExposed(splitter)
    return splitter, folders


def test_a_wide_window_shows_the_folders_and_a_narrow_one_the_rail(qtbot, context):
    splitter, folders = build(qtbot, context, NARROW_WITH_CARD + 100)
    assert not folders.pane.is_folded
    splitter.resize(NARROW_WITH_CARD - 100, 500)
    qtbot.waitUntil(lambda: folders.pane.is_folded)
    assert folders.pane.width() == RAIL
    splitter.resize(NARROW_WITH_CARD + 100, 500)
    qtbot.waitUntil(lambda: not folders.pane.is_folded)
    assert folders.pane.width() >= 140


def test_the_record_at_the_right_leaves_the_list_the_larger_part(qtbot, context):
    splitter, _ = build(qtbot, context, 1200)
    qtbot.waitUntil(lambda: splitter.sizes()[1] > splitter.sizes()[2])


def test_what_a_person_chose_is_remembered_for_windows_of_that_width(qtbot, context, session):
    _, folders = build(qtbot, context, 1200)
    folders.pane.choose(True)
    assert not folders.pane.is_folded
    qtbot.waitUntil(lambda: get_setting(session, NARROW_SETTING, False) is True)
    assert get_setting(session, WIDE_SETTING, True) is True
    _, later = build(qtbot, context, 1200)
    assert not later.pane.is_folded
    qtbot.mouseClick(later.pane.fold_button, Qt.MouseButton.LeftButton)
    assert later.pane.is_folded
    qtbot.waitUntil(lambda: get_setting(session, NARROW_SETTING, True) is False)


def test_the_rail_names_the_folder_and_its_menu_chooses_another(qtbot, context):
    _, folders = build(qtbot, context, 1200)
    folders.count_again()
    qtbot.waitUntil(lambda: len(folders.counts) == 2, timeout=10000)
    assert folders.pane.rail.text() == tr("complaints.folder_open")
    menu = folders.pane.menu()
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.isEnabled() for action in actions] == [True, False, True, True]
    assert actions[0].text() == f"{tr('complaints.folder_open')}\t7"
    actions[2].trigger()
    assert folders.current.key == "over"
    assert folders.pane.rail.text() == tr("complaints.folder_over")
    actions[3].trigger()
    assert not folders.pane.is_folded


def test_all_folders_counted_at_once(qtbot, context):
    asked = []

    def count_all(folders):
        asked.append([folder.key for folder in folders])
        return {"open": 3, "over": 1}

    _, folders = build(qtbot, context, 1200, count_all=count_all)
    folders.count_again()
    qtbot.waitUntil(lambda: folders.counts == {"open": 3, "over": 1}, timeout=10000)
    assert asked == [["open", "over"]]


def test_counts_leave_the_lane_of_the_record_alone(qtbot, context, background):
    import threading

    release, read = threading.Event(), []

    def count(folder):
        release.wait()
        return 1

    _, folders = build(qtbot, context, 1200, count=count)
    folders.count_again()
    qtbot.wait(600)
    background.run(lambda: "card", read.append, owner=folders)
    try:
        qtbot.waitUntil(lambda: read == ["card"])
        assert not folders.counts
    finally:
        release.set()


def test_the_record_gives_way_in_a_narrow_window_until_somebody_asks_for_it(qtbot, context, session):
    splitter, _ = build(qtbot, context, NARROW + 100)
    button, card = QToolButton(splitter.window()), splitter.widget(2)
    button.setCheckable(True)
    pane = PreviewPane(card, button, context, "test/preview")
    assert pane.is_shown
    assert button.isChecked()
    splitter.resize(NARROW - 100, 500)
    qtbot.waitUntil(lambda: not pane.is_shown)
    assert not button.isChecked()
    pane.choose(True)
    assert pane.is_shown
    qtbot.waitUntil(lambda: get_setting(session, "test/preview_narrow", None) is True)
    splitter.resize(NARROW + 100, 500)
    pane.toggle()
    assert not pane.is_shown
    splitter.resize(NARROW - 100, 500)
    qtbot.waitUntil(lambda: pane.is_shown)

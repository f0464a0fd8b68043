from PySide6.QtWidgets import QLabel, QMainWindow

from bigclient_desktop.main_window import SMALLEST
from bigclient_desktop.shell.header import Header
from bigclient_desktop.shell.menus import Menus
from bigclient_desktop.widgets.theme import BODY_PIXELS

UNIT, PERSON = "广州市邮政函件集邮与文化传媒局", "欧阳示例"


def header_in_a_window(qtbot, width):
    window, header = QMainWindow(), Header()
    font = window.font()
    font.setPixelSize(BODY_PIXELS)
    window.setFont(font)
    qtbot.addWidget(window)
    window.setMenuWidget(header)
    window.setMinimumSize(*SMALLEST)
    window.resize(width, SMALLEST[1])
    menus = Menus(header.ui.menu_bar, window, lambda key: None, lambda key, value: None, lambda key: "light")
    menus.show_tab(None)
    header.show_person(UNIT, "manager", PERSON)
    window.show()
    return header


def menus_cut_off(header):
    bar = header.ui.menu_bar
    return [action.text() for action in bar.actions() if bar.actionGeometry(action).right() > bar.width()]


def test_no_menu_falls_out_where_the_screen_is_small(qtbot):
    header = header_in_a_window(qtbot, SMALLEST[0])
    qtbot.waitUntil(lambda: header.ui.person.text() == PERSON)
    assert menus_cut_off(header) == []
    assert UNIT in header.ui.person.toolTip()


def test_unit_and_position_are_said_where_there_is_room(qtbot):
    header = header_in_a_window(qtbot, 1366)
    qtbot.waitUntil(lambda: header.ui.person.text().startswith(UNIT))
    assert menus_cut_off(header) == []


def test_the_badge_of_a_long_silence_takes_no_menu_away(qtbot):
    header = header_in_a_window(qtbot, SMALLEST[0])
    badge = QLabel("上次回执 21 天前 · 未上报 1,240 步")
    header.ui.badges.addWidget(badge)
    qtbot.waitUntil(lambda: badge.width() >= badge.sizeHint().width() > 100)
    assert menus_cut_off(header) == []

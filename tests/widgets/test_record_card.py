"""Sheets in a browser: no bar for a pixel of rounding, one for what is really wide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser

from bigclient_desktop.widgets.looks import fit_screen
from bigclient_desktop.widgets.record_card import show_sheet
from bigclient_desktop.widgets.sheets import table


def test_rounded_columns_bring_no_bar(qtbot):
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.resize(700, 120)
    browser.show()
    show_sheet(browser, table([f"第 {n} 列" for n in range(11)], [[str(n) for n in range(11)]] * 20))
    beyond = set()
    for width in range(700, 740):
        browser.resize(width, 120)
        beyond.add(browser.horizontalScrollBar().maximum())
        assert not browser.horizontalScrollBar().isVisible()
    assert 1 in beyond
    browser.resize(200, 120)
    qtbot.waitUntil(browser.horizontalScrollBar().isVisible)


def test_a_picture_higher_than_the_sheet_is_seen_from_its_top(qtbot):
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.resize(600, 200)
    browser.show()
    show_sheet(browser, '<p><img src="none:" width="300" height="400"></p><p>下面</p>')
    qtbot.waitUntil(lambda: browser.verticalScrollBar().maximum() > 0)
    qtbot.wait(20)
    assert browser.verticalScrollBar().value() == 0


def test_a_bar_that_was_forbidden_stays_away(qtbot):
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    browser.resize(200, 120)
    browser.show()
    show_sheet(browser, table([f"第 {n} 列" for n in range(11)], []))
    assert browser.horizontalScrollBar().maximum() > 0
    assert not browser.horizontalScrollBar().isVisible()


def test_a_dialog_leaves_room_on_its_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableGeometry()
    dialog.resize(room.width() + 100, 90)
    fit_screen(dialog)
    assert dialog.width() < room.width()
    assert dialog.height() == 90

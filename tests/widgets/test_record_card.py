"""Sheets in a browser: no bar for a pixel of rounding, one for what is really wide."""

from PySide6.QtWidgets import QTextBrowser

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

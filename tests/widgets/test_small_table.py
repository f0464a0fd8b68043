"""Short lists in dialogs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableWidget, QVBoxLayout, QWidget

from bigclient_desktop.widgets.small_table import dress_table, fill_table


def test_tab_leaves_a_list_for_what_stands_below(qtbot):
    page, table, button = QWidget(), QTableWidget(), QPushButton("关闭")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(button)
    dress_table(table, ["时间", "操作"], stretched=1)
    fill_table(table, [("1", "甲"), ("2", "乙")])
    page.show()
    page.activateWindow()
    table.setFocus()
    table.selectRow(0)
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert button.hasFocus()

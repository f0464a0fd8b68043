from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bigclient_desktop.widgets.tab_order import tab_through


def passed(page: QWidget, first: QWidget) -> list[str]:
    """The names on the way of Tab, from the first one round."""
    found, widget = [first.objectName()], first.nextInFocusChain()
    while widget is not first:
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if page.isAncestorOf(widget) and takes_focus and widget.objectName():
            found.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return found


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget


def test_what_came_later_is_passed_where_it_stands(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column, foot = QVBoxLayout(page), QHBoxLayout()
    area, inside = QScrollArea(), QWidget()
    area.setWidget(inside)
    column.addWidget(area)
    column.addLayout(foot)
    for name in ("save", "cancel"):
        foot.addWidget(named(QPushButton(), name))
    grid = QGridLayout(inside)
    places = {"d": (1, 1), "a": (0, 0), "c": (1, 0), "b": (0, 1)}
    for name, (row, side) in places.items():
        grid.addWidget(named(QLineEdit(), name), row, side)
    first = inside.findChild(QLineEdit, "a")
    assert passed(page, first) != ["a", "b", "c", "d", "save", "cancel"]
    tab_through(page)
    assert [name for name in passed(page, first) if not name.startswith("qt_")] == [
        "a",
        "b",
        "c",
        "d",
        "save",
        "cancel",
    ]

"""The calendar: where days and entries lie, and what keys and the mouse do."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from bigclient_desktop.widgets.calendar_grid import CalendarGrid
from bigclient_desktop.widgets.calendar_paint import HEAD, Entry

MONDAY = date(2026, 3, 2)


def entry(number, state="planned", movable=True):
    return Entry(str(number), "09:30", f"客户{number}", state, "上门", f"客户{number}", movable)


@pytest.fixture
def grid(qtbot):
    made = CalendarGrid()
    made.today = MONDAY
    qtbot.addWidget(made)
    made.resize(980, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def middle(grid, day, row=0):
    number = (day - grid.first).days
    place, metrics = grid._place(number), grid._metrics()
    return QPoint(place.center().x(), place.top() + metrics.top + row * metrics.step + 5)


def test_a_week_begins_on_monday_and_shows_every_entry(grid):
    grid.show_days(MONDAY, 1)
    grid.show_entries({MONDAY: [entry(number) for number in range(60)]})
    assert grid.verticalScrollBar().maximum() > 0
    assert grid._at(middle(grid, MONDAY, 3))[1].id == "3"
    assert grid._at(middle(grid, date(2026, 3, 8)))[0] == date(2026, 3, 8)
    assert grid._at(QPoint(10, HEAD - 2)) is None


def test_a_month_tells_what_has_no_room(grid):
    grid.show_days(date(2026, 2, 23), 6, month=3)
    grid.show_entries({MONDAY: [entry(number) for number in range(30)]})
    shown = grid._metrics().shown(grid._place(7).height(), grid.entries_of(MONDAY))
    assert 0 < len(shown) < 30
    below = middle(grid, MONDAY, len(shown))
    assert grid._at(below) == (MONDAY, None)


def test_the_lowest_day_of_a_month_names_one_of_several(grid):
    grid.resize(700, 300)
    grid.show_days(date(2026, 2, 23), 6, month=3)
    day = [entry(number) for number in range(3)]
    grid.show_entries({MONDAY: day})
    metrics, height = grid._metrics(), grid._place(7).height()
    assert height == metrics.least
    assert [one.id for one in metrics.shown(height, day)] == ["0"]
    assert [one.id for one in metrics.shown(height, day[:2])] == ["0", "1"]


def test_dragging_a_plan_moves_it_and_a_record_stays(grid, qtbot):
    grid.show_days(MONDAY, 1)
    grid.show_entries({MONDAY: [entry(1), entry(2, "done", movable=False)]})
    moved = []
    grid.moved.connect(lambda identity, day: moved.append((identity, day)))
    friday = date(2026, 3, 6)
    for row in (0, 1):
        qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, MONDAY, row))
        qtbot.mouseMove(grid.viewport(), middle(grid, friday))
        qtbot.mouseMove(grid.viewport(), middle(grid, friday) + QPoint(4, 4))
        qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, friday))
    assert moved == [("1", friday)]


def test_keys_walk_days_and_entries_and_turn_the_page(grid, qtbot):
    grid.show_days(MONDAY, 1)
    grid.show_entries({date(2026, 3, 3): [entry(1), entry(2)]})
    grid.choose(MONDAY)
    opened, turned = [], []
    grid.opened.connect(opened.append)
    grid.turned.connect(turned.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert (grid.day, grid.entry, opened) == (date(2026, 3, 3), "2", ["2"])
    assert "客户2" in grid.accessibleDescription()
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    grid.choose(MONDAY)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert turned == [1, -1]

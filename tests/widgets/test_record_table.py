from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.column_chooser import ColumnChooser
from bigclient_desktop.widgets.columns import Column, Look, shipped_view
from bigclient_desktop.widgets.record_source import RecordSource
from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.record_table_model import RecordTableModel


@dataclass(frozen=True)
class Line:
    id: str
    grade: str


COLUMNS = (
    Column("code", "customer.code", lambda line: line.id, 100, "code"),
    Column(
        "grade",
        "customers.grade",
        lambda line: line.grade,
        90,
        "grade",
        Look.CHIP,
        value=lambda line: Chip("gold", "黄金", True),
    ),
    Column("whole", "customers.completeness", lambda line: "66%", 90, "", Look.BAR, value=lambda line: 66),
    Column("money", "customers.revenue", lambda line: "-3.00", 90, "", Look.FIGURES, shown=False),
)
LINES = [Line(str(number), "gold") for number in range(30)]


@pytest.fixture
def table(qtbot, background):
    made = RecordTable()
    qtbot.addWidget(made)
    model = RecordTableModel(COLUMNS, background, made)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.setModel(model)
    made.show_view(shipped_view(COLUMNS))
    made.resize(600, 400)
    made.show()
    with qtbot.waitSignal(model.count_changed):
        model.show(RecordSource(lambda offset, limit: LINES[offset : offset + limit], lambda: len(LINES)))
    return made


def test_draws_text_chips_bars_and_figures(table):
    table.show_view(table.current_view())
    assert not table.grab().isNull()
    hidden = table.current_view()
    assert hidden.shown == {"code", "grade", "whole"}


def test_the_view_follows_what_a_person_does(qtbot, table):
    head = table.horizontalHeader()
    with qtbot.waitSignal(table.view_changed) as changed:
        head.moveSection(0, 1)
    assert changed.args[0].order[:2] == ("grade", "code")
    with qtbot.waitSignal(table.view_changed) as changed:
        head.resizeSection(0, 140)
    assert changed.args[0].widths["code"] == 140
    table._hide(2)
    assert "whole" not in table.current_view().shown
    table._reset()
    assert table.current_view().shown == shipped_view(COLUMNS).shown
    assert table.current_view().order == shipped_view(COLUMNS).order


def test_a_long_heading_widens_a_column_that_nobody_set(table):
    head, view = table.horizontalHeader(), shipped_view(COLUMNS)
    font = head.font()
    font.setPixelSize(60)
    head.setFont(font)
    own = head.minimumSectionSize() + 30
    table.show_view(replace(view, widths=view.widths | {"code": own}))
    sizes = {column.name: head.sectionSize(place) for place, column in enumerate(COLUMNS)}
    assert sizes["code"] == own
    shown = [place for place, column in enumerate(COLUMNS) if column.shown and column.name != "code"]
    assert all(head.sectionSize(place) >= head.sectionSizeHint(place) for place in shown)


def test_the_chooser_keeps_at_least_one_column(qtbot, table):
    chooser = ColumnChooser(COLUMNS, table.current_view())
    qtbot.addWidget(chooser)
    for row in range(chooser.list.count()):
        chooser.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not chooser._ok.isEnabled()
    chooser.list.item(3).setCheckState(Qt.CheckState.Checked)
    chooser.list.setCurrentRow(3)
    chooser._move(-1)
    with qtbot.waitSignal(chooser.chosen_view) as chosen:
        chooser._take()
    assert chosen.args[0].shown == {"money"}
    assert chosen.args[0].order == ("code", "grade", "money", "whole")


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_Return, "opened"), (Qt.Key.Key_Space, "preview_wanted"), (Qt.Key.Key_Delete, "delete_wanted")],
)
def test_keys_of_the_list(qtbot, table, key, signal):
    table.selectRow(1)
    with qtbot.waitSignal(getattr(table, signal)):
        qtbot.keyClick(table, key)

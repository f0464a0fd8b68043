import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from bigclient_desktop.failures import Failure
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.record_source import RecordSource, State
from bigclient_desktop.widgets.record_table_model import (
    KEPT_PAGES,
    PAGE,
    RECORD_ROLE,
    RecordTableModel,
)


@dataclass(frozen=True)
class Line:
    id: str
    number: int


COLUMNS = (
    Column("id", "customer.code", lambda line: line.id, 80, "code"),
    Column("number", "customers.score", lambda line: str(line.number), 80, look=Look.FIGURES),
)


class Shelf:
    """A source that counts what it is asked, and can be made to wait or fail."""

    def __init__(self, total: int, name: str = "a") -> None:
        self.total = total
        self.name = name
        self.asked: list[tuple[int, int]] = []
        self.go = threading.Event()
        self.go.set()
        self.failure: Failure | None = None

    def rows(self, offset: int, limit: int) -> list[Line]:
        self.go.wait(5)
        self.asked.append((offset, limit))
        if self.failure:
            raise self.failure
        return [Line(f"{self.name}{n}", n) for n in range(offset, min(offset + limit, self.total))]

    def source(self) -> RecordSource:
        return RecordSource(self.rows, lambda: self.total)


@pytest.fixture
def model(background, qtbot):
    return RecordTableModel(COLUMNS, background)


@pytest.mark.parametrize("total", [0, 3, PAGE, 250])
def test_keeps_the_promises_of_a_model(model, total, qtbot):
    """Through a first query, a further page, a shorter and a longer answer."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shelf = Shelf(total)
    with qtbot.waitSignal(model.count_changed):
        model.show(shelf.source())
    qtbot.waitUntil(lambda: not total or shown(model, total - 1) == f"a{total - 1}")
    for shelf.total in (total // 2, total + 120):
        with qtbot.waitSignal(model.count_changed):
            model.reload()
        assert model.rowCount() == shelf.total
    tester.setParent(None)


def shown(model: QAbstractItemModel, row: int, column: int = 0) -> str:
    return model.index(row, column).data()


def test_fetches_the_first_page_then_counts(model, qtbot):
    shelf = Shelf(100_000)
    with qtbot.waitSignal(model.count_changed) as counted:
        model.show(shelf.source())
    assert counted.args == [100_000]
    assert model.rowCount() == 100_000
    assert shown(model, 7) == "a7"
    assert model.index(7, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_only_what_is_looked_at_is_read(model, qtbot):
    shelf = Shelf(100_000)
    with qtbot.waitSignal(model.count_changed):
        model.show(shelf.source())
    with qtbot.waitSignal(model.dataChanged, check_params_cb=lambda top, *_: top.row() == 70_000):
        assert shown(model, 70_042) == "…"
        assert model.index(70_042, 0).data(RECORD_ROLE) is None
    assert shown(model, 70_042) == "a70042"
    assert [offset for offset, _ in shelf.asked] == [0, 70_000]
    assert {limit for _, limit in shelf.asked} == {PAGE}


def test_a_flung_scroll_bar_reads_the_newest_wish_and_few_others(model, qtbot):
    shelf = Shelf(100_000)
    with qtbot.waitSignal(model.count_changed):
        model.show(shelf.source())
    shelf.go.clear()
    for row in range(1_000, 90_000, 500):
        shown(model, row)
    shelf.asked.clear()
    shelf.go.set()
    qtbot.waitUntil(lambda: shown(model, 89_500) == "a89500")
    qtbot.wait(50)
    assert len(shelf.asked) <= 8


def test_a_newer_query_drops_the_answer_of_the_older_one(model, qtbot):
    slow, quick = Shelf(5, "slow"), Shelf(3, "quick")
    seen = []
    model.modelReset.connect(lambda: seen.append(shown(model, 0)))
    slow.go.clear()
    model.show(slow.source())
    model.show(Shelf(4, "skipped").source())
    model.show(quick.source())
    slow.go.set()
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert seen == ["quick0"]


def test_old_rows_stay_until_the_new_ones_are_here(model, qtbot):
    first, second = Shelf(3, "x"), Shelf(2, "y")
    with qtbot.waitSignal(model.count_changed):
        model.show(first.source())
    second.go.clear()
    model.show(second.source())
    assert shown(model, 2) == "x2"
    second.go.set()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert shown(model, 1) == "y1"


def test_reload_shows_what_has_changed_and_keeps_the_place(model, qtbot):
    shelf = Shelf(1_000)
    with qtbot.waitSignal(model.count_changed):
        model.show(shelf.source())
    assert shown(model, 5) == "a5"
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    shelf.name, shelf.total = "b", 990
    with qtbot.waitSignal(model.count_changed) as counted:
        model.reload()
    assert counted.args == [990]
    assert shown(model, 5) == "b5"
    assert resets == []


def test_tells_empty_and_failed(model, qtbot):
    states = []
    model.state_changed.connect(states.append)
    with qtbot.waitSignal(model.state_changed):
        model.show(Shelf(0).source())
    assert states[-1] is State.EMPTY
    broken = Shelf(3)
    broken.failure = Failure()
    model.show(broken.source())
    qtbot.waitUntil(lambda: states[-1] is State.FAILED)
    assert model.failure is broken.failure
    broken.failure = None
    model.show(broken.source())
    qtbot.waitUntil(lambda: states[-1] is State.SHOWN)
    assert model.rowCount() == 3


def test_memory_is_bounded(model, qtbot):
    shelf = Shelf(20_000)
    with qtbot.waitSignal(model.count_changed):
        model.show(shelf.source())
    for row in range(0, 20_000, PAGE):
        shown(model, row)
        qtbot.waitUntil(lambda row=row: model.fetched(row) is not None)
    held = sum(model.fetched(row) is not None for row in range(20_000))
    assert held <= KEPT_PAGES * PAGE


def test_sorting_is_only_a_wish(model, qtbot):
    with qtbot.waitSignal(model.count_changed):
        model.show(Shelf(3).source())
    with qtbot.waitSignal(model.sort_wanted) as wish:
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert wish.args == ["code", True]
    with qtbot.assertNotEmitted(model.sort_wanted):
        model.sort(1, Qt.SortOrder.AscendingOrder)


def test_finds_the_row_of_a_record(model, qtbot):
    with qtbot.waitSignal(model.count_changed):
        model.show(Shelf(250).source())
    assert model.row_of("a42") == 42
    assert model.row_of("nobody") == -1


def test_a_change_while_the_first_rows_are_on_their_way_is_not_lost(model, qtbot):
    shelf = Shelf(1)
    shelf.go.clear()
    model.show(shelf.source())
    model.reload()
    shelf.total = 2
    shelf.go.set()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert len(shelf.asked) == 2

"""The revenue tab over a real store: pivots, lines, statements, alerts and denominators."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox

from bigclient_desktop.domain.revenue_pivot import RollUp
from bigclient_desktop.services.customers import change_field
from bigclient_desktop.services.revenue import list_bureau_revenue, list_statements
from bigclient_desktop.tabs.revenue.alerts_page import CauseDialog
from bigclient_desktop.tabs.revenue.denominators_page import DenominatorDialog
from bigclient_desktop.tabs.revenue.tab import RevenueTab
from bigclient_desktop.widgets.record_source import State
from tests.tabs.conftest import add_customers
from tests.tabs.revenue_making import add_revenue

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def customers(session):
    return add_customers(
        session,
        [
            {"full_name": "天河甲公司", "code": "44010600001000"},
            {"full_name": "天河乙公司", "code": "44010600002000", "industry": "manufacturing"},
        ],
    )


@pytest.fixture
def revenue(session, customers):
    """Twelve months of 2024 and five of 2025: 甲 grows, 乙 stops in March."""
    first, second = customers
    for number in range(1, 13):
        add_revenue(session, f"2024-{number:02d}", {first: 1_000_000, second: 500_000})
    for number in range(1, 6):
        lines = {first: 1_200_000} | ({second: 400_000} if number < 3 else {})
        add_revenue(session, f"2025-{number:02d}", lines, service="express")
    return customers


def shown(qtbot, page, rows: int) -> None:
    qtbot.waitUntil(lambda: page.list.model.rowCount() == rows and page.list.model.state is State.SHOWN)


@pytest.fixture
def tab(qtbot, window):
    made = RevenueTab(window.context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def cells(page, row: int) -> list[str]:
    model = page.list.model
    return [model.index(row, place).data() for place in range(model.columnCount())]


def test_first_use_offers_the_import(qtbot, tab):
    page = tab.pages.pivot(RollUp.CUSTOMER)
    qtbot.waitUntil(lambda: page.list.model.state is State.EMPTY and page.ui.state.title.text() == "还没有收入数据")
    tab.start_import()
    assert tab.currentWidget() is tab.pages.import_page


def test_the_pivot_sums_compares_and_switches_the_unit(qtbot, revenue, tab):
    page = tab.pages.pivot(RollUp.CUSTOMER)
    QAbstractItemModelTester(page.list.model, FATAL, page)
    shown(qtbot, page, 2)
    assert [cells(page, row)[:5] for row in range(2)] == [
        ["天河甲公司", "440106-00001-000", "1.20", "1.20", "1.20"],
        ["天河乙公司", "440106-00002-000", "0.40", "0.40", "—"],
    ]
    first = cells(page, 0)
    assert first[7] == ""  # June is not reported yet
    assert first[14:17] == ["6.00", "20.0% ↑", "0.0% →"]
    qtbot.waitUntil(lambda: page.totals is not None)
    totals = page.ui.pivot.totals
    assert totals.isVisible()
    assert "合计" in totals.accessibleName()
    assert "6.80" in totals.accessibleName()
    page.ui.unit_switch.click()
    assert cells(page, 0)[14] == "60,000.00"
    assert "68,000.00" in totals.accessibleName()
    assert not page.ui.pivot.grab().isNull()


def test_frozen_columns_stay_and_sort(qtbot, revenue, tab):
    page = tab.pages.pivot(RollUp.CUSTOMER)
    shown(qtbot, page, 2)
    table = page.ui.pivot.table
    tab.resize(900, 500)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert table.horizontalScrollBar().value() > 0
    assert table.over.columnViewportPosition(0) == 0
    assert table.over.width() == table.columnWidth(0) + table.columnWidth(1)
    table.over.horizontalHeader().sectionClicked.emit(1)
    table.over.horizontalHeader().sectionClicked.emit(1)
    qtbot.waitUntil(lambda: cells(page, 0)[0] == "天河甲公司" and not page.query.descending)


def test_a_month_opens_its_lines_and_the_way_back(qtbot, revenue, tab, window):
    page = tab.pages.pivot(RollUp.CUSTOMER)
    shown(qtbot, page, 2)
    table = page.ui.pivot.table
    table.setCurrentIndex(page.list.model.index(0, 3))
    table.opened.emit()
    lines = tab.pages.lines
    assert tab.currentWidget() is lines
    shown(qtbot, lines, 1)
    assert cells(lines, 0)[:2] == ["2025-02", "天河甲公司"]
    qtbot.waitUntil(lambda: "1.20" in lines.ui.foot.text())
    opened = []
    window.context.open_customer = opened.append
    lines.customer_button.click()
    assert opened == [revenue[0]]
    lines.ui.back_button.click()
    assert tab.currentWidget() is tab.pages.main


def test_a_headquarters_opens_the_lines_of_its_whole_tree(qtbot, revenue, tab, session):
    top, middle = revenue
    (leaf,) = add_customers(session, [{"full_name": "天河丙营业部", "headquarters": middle}])
    change_field(session, [middle], "headquarters", top)
    add_revenue(session, "2025-05", {leaf: 7_000_000}, service="letters")
    tab.show_view(RollUp.HEADQUARTERS)
    page = tab.pages.pivot(RollUp.HEADQUARTERS)
    shown(qtbot, page, 1)
    assert cells(page, 0)[:2] == ["天河甲公司", "440106-00001-000"]
    tab.open_row(page.list.model.record(0), 5)
    lines = tab.pages.lines
    qtbot.waitUntil(lambda: lines.list.model.rowCount() == 2 and lines.list.model.state is State.SHOWN)
    names = {lines.list.model.fetched(row).customer for row in range(2)}
    assert names == {"天河甲公司", "天河丙营业部"}


def test_a_group_leads_to_the_customers_behind_it(qtbot, revenue, tab):
    tab.show_view(RollUp.INDUSTRY)
    page = tab.pages.pivot(RollUp.INDUSTRY)
    shown(qtbot, page, 2)
    page.ui.pivot.table.selectRow(1)
    page.ui.pivot.table.opened.emit()
    customers = tab.pages.pivot(RollUp.CUSTOMER)
    qtbot.waitUntil(lambda: tab.front_pivot() is customers and customers.list.model.rowCount() == 1)
    assert cells(customers, 0)[0] == "天河乙公司"


def test_a_statement_is_withdrawn_and_taken_back_in(qtbot, revenue, tab, window, session):
    tab.show_view("statements")
    page = tab.pages.view("statements")
    shown(qtbot, page, 17)
    page.withdraw_button.click()
    page.findChild(QMessageBox).buttons()[0].click()
    qtbot.waitUntil(lambda: any(one.withdrawn for one, _ in list_statements(session)))
    qtbot.waitUntil(lambda: cells(page, 0)[6] == "已作废")
    page.list.want(page.list.model.fetched(0)[0].id)
    qtbot.waitUntil(page.restore_button.isEnabled)
    page.restore_button.click()
    qtbot.waitUntil(lambda: not any(one.withdrawn for one, _ in list_statements(session)))


def test_twins_are_told_and_decided(qtbot, revenue, tab, session):
    add_revenue(session, "2025-05", {revenue[0]: 900_000}, replace=False)
    tab.show_view("statements")
    page = tab.pages.view("statements")
    shown(qtbot, page, 18)
    qtbot.waitUntil(lambda: "1 处" in page.ui.foot.text())
    states = [cells(page, row)[6] for row in range(2)]
    assert sorted(states) == ["重复，待定", "重复，暂计入"]
    row = states.index("重复，待定")
    page.list.want(page.list.model.fetched(row)[0].id)
    qtbot.waitUntil(page.keep_button.isEnabled)
    page.keep_button.click()
    qtbot.waitUntil(lambda: sum(bool(one.withdrawn) for one, _ in list_statements(session)) == 1)


def test_an_alert_asks_for_its_cause_and_may_call_a_customer_lost(qtbot, revenue, tab, session):
    tab.show_view("alerts")
    page = tab.pages.view("alerts")
    shown(qtbot, page, 1)
    assert cells(page, 0)[:2] == ["建议列为流失", "天河乙公司"]
    page.cause_button.click()
    dialog = page.findChild(CauseDialog)
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.cause.setCurrentIndex(dialog.ui.cause.findData("competitor"))
    dialog.ui.competitor.setText("顺达快运")
    dialog.ui.lost.setChecked(True)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: page.list.model.state is State.EMPTY)


def test_a_denominator_is_added_and_edited(qtbot, tab, session):
    tab.show_denominators("440100", 2024)
    page = tab.pages.denominators
    dialog = page.findChild(DenominatorDialog)
    dialog.ui.save_button.click()
    assert dialog.ui.complaint.text() == "请填写大于 0 的全年收入。"
    dialog.amount.box.setText("20000")
    dialog.amount.box.textEdited.emit("20000")
    dialog.source.setText("财务决算")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(list_bureau_revenue(session)))
    entry = list_bureau_revenue(session)[0]
    assert (entry.unit, entry.year, entry.amount, entry.source) == ("440100", 2024, 20_000_000_000, "财务决算")
    shown(qtbot, page, 1)
    assert cells(page, 0)[3] == "20,000.00"

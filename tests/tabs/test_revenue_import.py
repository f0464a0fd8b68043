"""The import of revenue, page by page, with a statement as offices write them."""

import pytest
from openpyxl import Workbook

from bigclient_desktop.domain.revenue_pivot import PivotQuery
from bigclient_desktop.services.revenue import list_statements, revenue_totals
from bigclient_desktop.tabs.revenue.import_match import LEFT_OUT
from bigclient_desktop.tabs.revenue.tab import RevenueTab
from tests.tabs.conftest import add_customers
from tests.tabs.revenue_making import add_revenue


@pytest.fixture
def customers(session):
    return add_customers(
        session,
        [
            {"full_name": "天河甲公司", "code": "44010600001000"},
            {"full_name": "广州天河乙商贸有限公司", "code": "44010600002000"},
        ],
    )


@pytest.fixture
def workbook(tmp_path):
    """May 2025 in 万元: the month stands in the title, one name is not whole, one is unknown, the total is told."""
    book = Workbook()
    sheet = book.active
    sheet.append(["2025年5月大客户用邮收入统计表"])
    sheet.append(["单位:万元"])
    sheet.append(["客户编号", "客户名称", "业务种类", "收入"])
    sheet.append(["44010600001000", "天河甲公司", "速递", 1.5])
    sheet.append([None, "天河乙商贸", "函件", 0.25])
    sheet.append([None, "毫无关系的厂", "函件", 1])
    sheet.append(["合计", None, None, 2.75])
    path = tmp_path / "五月.xlsx"
    book.save(path)
    return path


@pytest.fixture
def page(qtbot, window, customers):
    tab = RevenueTab(window.context)
    qtbot.addWidget(tab)
    tab.resize(1366, 768)
    tab.show()
    tab.start_import()
    return tab.pages.import_page


def front(page) -> str:
    return page.ui.pages.currentWidget().objectName()


def to_match(qtbot, page, path) -> None:
    page.take_file(path)
    qtbot.waitUntil(lambda: front(page) == "sheet_page")
    page.ui.next_button.click()
    assert front(page) == "columns_page"
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) in ("match_page", "check_page"))


def answer(qtbot, page, customers) -> None:
    fields = page.match.fields
    qtbot.waitUntil(lambda: set(fields) == {"天河乙商贸", "毫无关系的厂"})
    qtbot.waitUntil(lambda: not page._context.background.is_busy())
    page.match.fields["天河乙商贸"]._pick(customers[1])
    page.match.fields["毫无关系的厂"]._pick(LEFT_OUT)


def test_from_a_sheet_to_statements_and_back(qtbot, page, workbook, customers, session):
    to_match(qtbot, page, workbook)
    assert page.ui.month.placeholderText() == "2025-05"
    assert front(page) == "match_page"
    assert not page.ui.next_button.isEnabled()
    answer(qtbot, page, customers)
    qtbot.waitUntil(page.ui.next_button.isEnabled)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "check_page")
    assert page.ui.months_table.item(0, 0).text() == "2025-05"
    assert page.ui.months_table.item(0, 2).text() == "17,500.00"
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    assert "写入 2 条收入" in page.ui.result_text.text()
    assert revenue_totals(session, PivotQuery(2025)).total == 1_750_000
    page.ui.undo_button.click()
    qtbot.waitUntil(lambda: revenue_totals(session, PivotQuery(2025)).total == 0)
    assert list_statements(session) == []


def test_answers_are_remembered_for_the_next_file(qtbot, page, workbook, customers):
    to_match(qtbot, page, workbook)
    answer(qtbot, page, customers)
    qtbot.waitUntil(page.ui.next_button.isEnabled)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "check_page")
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    page.ui.another_button.click()
    to_match(qtbot, page, workbook)
    assert set(page.match.fields) == {"毫无关系的厂"}


def test_a_known_month_wants_a_decision(qtbot, page, workbook, customers, session):
    add_revenue(session, "2025-05", {customers[0]: 100_000})
    page.ui.leave_out.setChecked(False)
    to_match(qtbot, page, workbook)
    answer(qtbot, page, customers)
    qtbot.waitUntil(page.ui.next_button.isEnabled)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "check_page")
    assert not page.ui.next_button.isEnabled()
    assert "1" in page.ui.next_button.toolTip()
    box = page.check.decisions["2025-05"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: front(page) == "check_page" and page.ui.next_button.isEnabled())
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    assert revenue_totals(session, PivotQuery(2025)).total == 1_850_000


def test_wrong_totals_write_nothing_and_say_where(qtbot, page, customers, tmp_path, session):
    book = Workbook()
    book.active.append(["客户名称", "月份", "业务种类", "收入(元)"])
    book.active.append(["天河甲公司", "2025-05", "速递", 100])
    book.active.append(["天河甲公司", "2025-06", "速递", 100])
    book.active.append(["合计", None, None, 300])
    path = tmp_path / "错.xlsx"
    book.save(path)
    to_match(qtbot, page, path)
    assert front(page) == "check_page"
    assert not page.ui.next_button.isEnabled()
    rows = range(page.ui.problems_table.rowCount())
    said = [page.ui.problems_table.item(row, 3).text() for row in rows]
    assert any("300" in text and "200" in text for text in said)
    assert list_statements(session) == []


def test_a_month_that_cannot_be_read_holds_the_page(qtbot, page, workbook):
    page.take_file(workbook)
    qtbot.waitUntil(lambda: front(page) == "sheet_page")
    page.ui.next_button.click()
    page.ui.month.setText("五月份")
    assert not page.ui.next_button.isEnabled()
    page.ui.month.setText("2025年4月")
    assert page.ui.next_button.isEnabled()

"""Old visits and complaints through their tabs: every row judged, taken, undone; the bad ones given back."""

from datetime import date, datetime

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtTest import QAbstractItemModelTester

from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.services.complaints import count_complaints
from bigclient_desktop.services.visits import count_visits
from bigclient_desktop.tabs.complaints.tab import ComplaintsTab
from bigclient_desktop.tabs.visits.tab import VisitsTab
from bigclient_desktop.widgets.sheet_model import cell_words
from bigclient_desktop.widgets.words import tr, use_language
from tests.tabs.conftest import add_customers

NAME = "广东移动通信有限公司"
VISITS = [
    ["客户", "走访日期", "走访人", "方式", "内容"],
    [NAME, date(2019, 5, 6), "老李", "上门", "谈账单"],
    [NAME, date(2019, 6, 6), "老李", "上门", "谈新资费"],
    ["没有这家公司", date(2025, 6, 3), "张三", "电话", "x"],
    [NAME, "2025-13-03", "张三", "电话", "x"],
    ["合计", None, None, None, None],
]
COMPLAINTS = [
    ["单号", "客户名称", "受理时间", "类别", "事由", "处理状态", "结案时间"],
    ["T1", NAME, "2025-06-03 9:00", "延误", "晚到", "已结案", "2025-06-05 17:00"],
    ["T2", NAME, "2025-06-04", "奇怪", "x", "未结", None],
]
KINDS = {
    "visit": (VisitsTab, VISITS, lambda session: count_visits(session, VisitQuery())),
    "complaint": (ComplaintsTab, COMPLAINTS, lambda session: count_complaints(session, ComplaintQuery())),
}


@pytest.fixture(params=list(KINDS))
def kind(request):
    return request.param


@pytest.fixture
def tab(qtbot, window, session, kind):
    add_customers(session, [{"full_name": NAME}])
    made = KINDS[kind][0](window.context)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def workbook(tmp_path, kind):
    book = Workbook()
    for row in KINDS[kind][1]:
        book.active.append(row)
    path = tmp_path / "旧表.xlsx"
    book.save(path)
    return path


def front(page):
    return page.ui.pages.currentWidget().objectName()


def to_check(qtbot, tab, path):
    tab.start_import()
    page = tab.import_page
    assert tab.currentWidget() is page
    page.take_file(path)
    qtbot.waitUntil(lambda: front(page) == "sheet_page", timeout=10000)
    page.ui.next_button.click()
    assert front(page) == "columns_page"
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "check_page", timeout=10000)
    return page


def states(page):
    model = page.check.model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_a_cell_is_shown_as_it_stands_in_the_sheet():
    assert cell_words(datetime(2024, 3, 1, 9, 30)) == "2024-03-01 09:30"
    assert [cell_words(cell) for cell in (date(2024, 3, 1), 12.0, 1.5, None)] == ["2024-03-01", "12", "1.5", ""]


def test_rows_are_judged_taken_and_taken_back(qtbot, tab, session, workbook, kind, window, tmp_path):
    count, (_, rows, counted) = len(KINDS[kind][1]), KINDS[kind]
    good = 2 if kind == "visit" else 1
    page = to_check(qtbot, tab, workbook)
    QAbstractItemModelTester(page.check.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert page.check.model.rowCount() == count - 1
    page.ui.show_red.click()
    assert set(states(page)) == {f"✖ {tr('imports.action_refuse')}"}
    reasons = [page.check.model.index(row, 3).data() for row in range(page.check.model.rowCount())]
    if kind == "visit":
        assert "A 列“客户”：" in reasons[0]
        assert "没有这家公司" in reasons[0]
        assert "B 列“走访日期”：" in reasons[1]
    else:
        assert "D 列“类别”：" in reasons[0]
    assert page.ui.next_button.text() == tr("imports.apply_rows", count=good)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page", timeout=10000)
    assert counted(session) == good
    assert str(good) in page.ui.result_text.text()
    out = tmp_path / "错误.xlsx"
    page.errors.save(out)
    qtbot.waitUntil(lambda: out.exists() and bool(window.said), timeout=10000)
    assert load_workbook(out).active.max_column > len(rows[0])
    page.ui.undo_button.click()
    qtbot.waitUntil(lambda: counted(session) == 0, timeout=10000)


def test_what_is_here_already_stays_out(qtbot, tab, session, workbook, kind):
    page = to_check(qtbot, tab, workbook)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page", timeout=10000)
    before = KINDS[kind][2](session)
    page = to_check(qtbot, tab, workbook)
    page.ui.show_known.click()
    assert len(states(page)) == before
    assert not page.ui.next_button.isEnabled()
    assert page.ui.next_button.toolTip() == tr("imports.nothing_to_do")
    page.leave()
    assert tab.currentWidget() is tab.page


def test_a_customer_column_is_needed(qtbot, tab, workbook):
    tab.start_import()
    page = tab.import_page
    page.take_file(workbook)
    qtbot.waitUntil(lambda: front(page) == "sheet_page", timeout=10000)
    page.ui.next_button.click()
    target = next(column for column in page.mapping.columns if column.target == "customer_name")
    page.mapping._choose(target.index, target="")
    assert not page.ui.next_button.isEnabled()
    assert page.ui.columns_note.text() == tr("imports.no_name_column")


def test_an_import_is_stopped(qtbot, tab, session, workbook, kind):
    page = to_check(qtbot, tab, workbook)
    page.ui.next_button.click()
    page.ui.stop_button.click()
    qtbot.waitUntil(lambda: front(page) in ("check_page", "result_page"), timeout=10000)
    assert KINDS[kind][2](session) in (0, 2 if kind == "visit" else 1)


def test_another_language_leads_back_to_the_list(qtbot, qapp, tab, workbook):
    tab.start_import()
    use_language(qapp, "en")
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.page, timeout=10000)
    tab.start_import()
    assert tab.import_page.ui.title.text().startswith("Import")
    use_language(qapp, "zh_CN")
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.page, timeout=10000)

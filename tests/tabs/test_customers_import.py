"""The import, page by page, with a workbook as offices write them."""

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services import customers
from bigclient_desktop.tabs.customers.import_choices import UnknownWords
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.widgets.words import tr
from tests.services.making import make_customer
from tests.services.test_grading_runs import WAN, bureau, spend
from tests.services.test_portfolios import person
from tests.spreadsheets.workbooks import save_rows
from tests.tabs.conftest import add_customers

HEADS = ["客户编号", "客户名称", "行业", "通信地址", "邮编", "联系人", None, "行政区划", "注册资本(万元)", "备用"]


@pytest.fixture
def workbook(tmp_path):
    """A title, a head of two merged rows, good and bad rows, a blank row, a total."""
    book = Workbook()
    sheet = book.active
    sheet.append(["大客户名单"])
    sheet.merge_cells("A1:J1")
    sheet.append(HEADS)
    sheet.append([None] * 5 + ["姓名", "手机"])
    sheet.merge_cells("F2:G2")
    for column in "ABCDEHIJ":
        sheet.merge_cells(f"{column}2:{column}3")
    sheet.append(
        ["44010600001000", "天河甲公司", "金融", "天河路1号", "510000", "曾国强", "13800138000", "天河区", "500", "x"]
    )
    sheet.append([None, "天河乙公司", "金融", "天河路2号", "5100", "单小明", "13800138001", "天河区", "60.5", "y"])
    sheet.append([None, "天河丙公司", "造船的", "天河路3号", "510000", "区女士", "13800138002", "天河区", None, None])
    sheet.append([None] * 10)
    sheet.append(["合计", "3户"])
    path = tmp_path / "名单.xlsx"
    book.save(path)
    return path


@pytest.fixture
def page(qtbot, window):
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.start_import()
    return tab.import_page


def front(page) -> str:
    return page.ui.pages.currentWidget().objectName()


def drop(page, path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(event)


def to_check(qtbot, page, path) -> None:
    drop(page, path)
    qtbot.waitUntil(lambda: front(page) == "sheet_page")
    page.ui.next_button.click()
    assert front(page) == "columns_page"
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "check_page")


def cells(model, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_finds_the_two_heading_rows_and_takes_others_when_clicked(qtbot, page, workbook):
    drop(page, workbook)
    qtbot.waitUntil(lambda: front(page) == "sheet_page")
    assert page._sheet_model.heading_rows == (2, 3)
    QAbstractItemModelTester(page._sheet_model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page.ui.sheet_table.selectRow(1)
    assert page._sheet_model.heading_rows == (2,)


def test_guesses_columns_and_a_field_is_filled_once(qtbot, page, workbook):
    drop(page, workbook)
    qtbot.waitUntil(lambda: front(page) == "sheet_page")
    page.ui.next_button.click()
    targets = [column.target for column in page.mapping.columns]
    assert targets[:3] == ["code", "full_name", "industry"]
    assert page.mapping.columns[8].unit == "万元"
    assert page.mapping.left_out() == 1
    page.mapping._choose(9, target="full_name")
    assert [column.target for column in page.mapping.columns].count("full_name") == 1
    page.mapping._choose(9, target="")
    page.mapping._choose(0, target="")
    assert not page.ui.next_button.isEnabled()
    assert page.ui.columns_note.text() == "请至少指定“客户名称”或“客户编号”一列。"


def test_check_names_every_row_and_filters(qtbot, page, workbook):
    to_check(qtbot, page, workbook)
    model = page.check.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert cells(model, 0) == ["4", "5", "6", "7", "8"]
    assert cells(model, 3)[1] == "E 列“邮编”：邮政编码应为 6 位数字。"
    said = cells(model, 3)[2]
    assert said.startswith("C 列“行业”：不认识“造船的”，此项未导入；")
    assert "。；" not in said
    page.ui.show_red.click()
    assert cells(model, 0) == ["5"]
    page.ui.show_skipped.click()
    assert cells(model, 0) == ["7", "8"]
    assert "合计" in cells(model, 3)[1]


def test_dry_run_writes_nothing_import_writes_and_undo_takes_it_back(qtbot, page, workbook, session):
    to_check(qtbot, page, workbook)
    page.ui.dry_run_button.click()
    assert front(page) == "result_page"
    assert customers.count_customers(session, CustomerQuery()) == 0
    to_check(qtbot, page, workbook)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    assert page.ui.result_text.text() == "新增 2 户，更新 0 户，无变化 0 户，跳过 2 行，错误 1 行。"
    found = customers.list_customers(session, CustomerQuery(search="曾国强"), 0, 5)
    assert [row.code for row in found] == ["44010600001000"]
    page.ui.undo_button.click()
    qtbot.waitUntil(lambda: customers.count_customers(session, CustomerQuery()) == 0)


def test_every_page_is_whole_on_the_lowest_screen(page):
    """At 150 % a screen of 1366×768 leaves so much below the tabs, with a notice at the foot."""
    assert page.minimumSizeHint().height() <= 336
    assert page.minimumSizeHint().width() <= 910


def test_unknown_words_are_given_a_meaning(qtbot, page, workbook, session):
    to_check(qtbot, page, workbook)
    assert page.ui.unknown_button.isVisible()
    page.ui.unknown_button.click()
    dialog = page.findChild(UnknownWords)
    dialog.editors["industry", "造船的"]._pick("manufacturing")
    dialog._accept()
    qtbot.waitUntil(lambda: front(page) == "check_page" and not page.ui.unknown_button.isVisible())
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    row = customers.list_customers(session, CustomerQuery(search="天河丙"), 0, 1)[0]
    assert row.industry == "manufacturing"


def test_wrong_rows_come_back_with_their_reasons(qtbot, page, workbook, tmp_path, window):
    to_check(qtbot, page, workbook)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    out = tmp_path / "错误.xlsx"
    page.report.errors.save(out)
    qtbot.waitUntil(lambda: any("错误.xlsx" in text for _, text in window.said))
    texts = [[str(cell.value or "") for cell in row] for row in load_workbook(out).active.iter_rows()]
    assert "错误原因" in texts[1] + texts[2]
    assert any("邮政编码" in text for text in texts[4])


def test_a_file_that_is_no_workbook_is_refused_in_words(qtbot, page, tmp_path, window):
    path = tmp_path / "照片.xlsx"
    path.write_bytes(b"\x89PNG not a workbook")
    drop(page, path)
    qtbot.waitUntil(lambda: bool(window.said))
    assert window.said[-1][0] == "error"
    assert front(page) == "file_page"


def test_update_only_leaves_empty_cells_alone(qtbot, page, workbook, session):
    (identity,) = add_customers(session, [{"full_name": "天河甲公司", "registered_capital": 100, "town": "石牌街"}])
    page.ui.mode_update.setChecked(True)
    to_check(qtbot, page, workbook)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    stored = customers.customer_file(session, identity).customer
    assert (stored.registered_capital, stored.town, stored.industry) == (500_000_000, "石牌街", "finance")
    assert customers.count_customers(session, CustomerQuery()) == 1


def test_who_lacks_b_after_the_import_is_listed_and_opened(qtbot, page, window, tmp_path):
    session, opened = window.context.session, []
    window.context.open_customer = opened.append
    a, b = person(session, "甲"), person(session, "乙")
    bureau(session, 1_000 * WAN)
    gold = make_customer(session, "黄金公司", lead_manager=a, stage="developing")
    make_customer(session, "两人公司", lead_manager=a, deputy_manager=b, stage="developing")
    spend(session, gold, 900 * WAN)
    path = save_rows(tmp_path / "阶段.xlsx", [["客户名称", "客户阶段"], ["黄金公司", "维护中"], ["两人公司", "维护中"]])
    to_check(qtbot, page, path)
    page.ui.dry_run_button.click()
    assert page.ui.roles_list.rowCount() == 1, "the dry run tells it too"
    page.ui.another_button.click()
    to_check(qtbot, page, path)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    assert page.ui.roles_text.text().splitlines() == [
        "1 户白银以上客户缺A角或B角，请逐户补上：",
        "1 户转为“维护中”，以后由B角主责：两人公司。要由原A角继续主责的，请到客户页对调。",
    ]
    table = page.ui.roles_list
    (row,) = customers.list_customers(session, CustomerQuery(search="黄金公司"), 0, 1)
    assert [table.item(0, column).text() for column in range(3)] == ["黄金公司", tr(f"grade.{row.grade}"), "缺B角"]
    table.itemActivated.emit(table.item(0, 0))
    assert opened == [gold]
    page.begin()
    assert front(page) == "file_page"


def test_an_import_that_asks_nothing_shows_no_list(qtbot, page, workbook):
    to_check(qtbot, page, workbook)
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: front(page) == "result_page")
    assert (page.ui.roles_text.isHidden(), page.ui.roles_list.isHidden()) == (True, True)

"""The main job in the real window: an Excel list read in, a customer found by pinyin, edited, locked, printed."""

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services.customers import customer_file, list_customers
from bigclient_desktop.tabs.customers.print_dialog import PrintDialog
from bigclient_desktop.widgets.preview import Preview
from tests.conftest import PASSWORD


@pytest.fixture
def program(start, session, qtbot):
    session.close()
    made = start(session.folder, password=PASSWORD)
    qtbot.waitUntil(lambda: made.session is not None, timeout=20000)
    return made


@pytest.fixture
def workbook(tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append(["客户名称", "行业", "行政区划", "通信地址", "邮编", "联系人", "手机"])
    for number, name in enumerate(["东莞市粤华电子有限公司", "广东移动通信有限公司", "曾记食品厂"]):
        sheet.append([name, "金融", "天河区", f"天河路{number}号", "510000", "曾国强", f"1380013800{number}"])
    path = tmp_path / "名单.xlsx"
    book.save(path)
    return path


def test_from_an_excel_list_to_a_printed_form(program, workbook, qtbot, store_folder):
    tab = program.window.workspace.go_to("customers")
    tab.start_import()
    page = tab.import_page
    page.take_file(workbook)
    for name in ("columns", "check", "result"):
        qtbot.waitUntil(lambda: page.ui.next_button.isVisible() and page.ui.next_button.isEnabled())
        page.ui.next_button.click()
        qtbot.waitUntil(lambda step=name: page.ui.pages.currentWidget() is getattr(page.ui, f"{step}_page"))
    page.ui.next_button.click()

    rows = tab.list_page.model
    qtbot.waitUntil(lambda: rows.rowCount() == 3)
    qtbot.keyClicks(tab.list_page.ui.search, "yhdz")
    qtbot.waitUntil(lambda: rows.rowCount() == 1 and rows.fetched(0) is not None)
    assert rows.fetched(0).full_name == "东莞市粤华电子有限公司"

    qtbot.keyClick(tab.list_page.ui.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.detail_page.card.file is not None)
    tab.edit()
    qtbot.waitUntil(tab.is_editing)
    editor = tab.edit_page.form.binding.rows["short_name"].editor.box
    editor.setText("粤华")
    editor.textEdited.emit("粤华")

    program.lock()
    qtbot.waitUntil(lambda: program.session is None, timeout=15000)
    program.opening.unlock.open_with(PASSWORD, "张三")
    qtbot.waitUntil(lambda: program.session is not None, timeout=20000)
    tab = program.window.workspace.go_to("customers")
    assert tab.edit_page.form.binding.rows["short_name"].editor.value() == "粤华"
    tab.edit_page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page, timeout=15000)
    found = list_customers(program.session, CustomerQuery(search="yhdz"), 0, 5)
    assert customer_file(program.session, found[0].id).customer.short_name == "粤华"

    tab.commands.print_selected()
    qtbot.waitUntil(lambda: tab.findChild(PrintDialog) is not None)
    dialog = tab.findChild(PrintDialog)
    qtbot.waitUntil(dialog.ui.preview_button.isEnabled, timeout=15000)
    dialog.ui.preview_button.click()
    qtbot.waitUntil(lambda: program.window.findChild(Preview) is not None, timeout=20000)
    assert "客户档案_东莞市粤华电子有限公司" in program.window.findChild(Preview).windowTitle()

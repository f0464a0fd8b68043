"""From a statement in Excel to a graded customer, in the real window: import, denominator, grading, both languages."""

import pytest
from openpyxl import Workbook

from bigclient_desktop.domain.revenue_pivot import RollUp
from bigclient_desktop.services.grading_runs import list_runs
from bigclient_desktop.tabs.grading.runs_page import NewRunDialog
from bigclient_desktop.tabs.revenue.denominators_page import DenominatorDialog
from tests.conftest import PASSWORD
from tests.tabs.conftest import add_customers


@pytest.fixture
def program(start, session, qtbot):
    add_customers(session, [{"full_name": "天河甲公司", "code": "44010600001000"}])
    session.close()
    made = start(session.folder, password=PASSWORD)
    qtbot.waitUntil(lambda: made.session is not None, timeout=20000)
    made.window.resize(1366, 768)
    return made


@pytest.fixture
def workbook(tmp_path):
    book = Workbook()
    book.active.append(["客户编号", "客户名称", "业务种类", *(f"{month}月" for month in range(1, 13))])
    book.active.append(["44010600001000", "天河甲公司", "速递", *[50_000] * 12])
    path = tmp_path / "2024年用邮收入.xlsx"
    book.save(path)
    return path


def test_a_statement_becomes_a_grade(program, workbook, qtbot):
    window = program.window
    revenue = window.workspace.go_to("revenue")
    revenue.start_import()
    page = revenue.pages.import_page
    page.take_file(workbook)
    for name in ("columns", "check", "result"):
        qtbot.waitUntil(lambda: page.ui.next_button.isVisible() and page.ui.next_button.isEnabled())
        page.ui.next_button.click()
        qtbot.waitUntil(lambda step=name: page.ui.pages.currentWidget() is getattr(page.ui, f"{step}_page"))
    page.ui.next_button.click()
    pivot = revenue.pages.pivot(RollUp.CUSTOMER)
    qtbot.waitUntil(lambda: revenue.pages.shown.year == 2024 and pivot.list.model.rowCount() == 1)

    grading = window.workspace.go_to("grading")
    grading.new_run()
    runs = grading.pages.runs
    qtbot.waitUntil(lambda: runs.findChild(NewRunDialog) is not None)
    dialog = runs.findChild(NewRunDialog)
    dialog.ui.year.setValue(2024)
    dialog.ui.start_button.click()
    qtbot.waitUntil(dialog.ui.denominators_button.isVisible)
    dialog.ui.denominators_button.click()
    assert window.workspace.current is revenue
    entry = revenue.pages.denominators.findChild(DenominatorDialog)
    assert (entry.unit.value(), entry.year.value()) == ("440100", 2024)
    entry.amount.box.setText("20000")
    entry.amount.box.textEdited.emit("20000")
    entry.ui.save_button.click()
    qtbot.waitUntil(lambda: revenue.pages.denominators.list.model.rowCount() == 1)

    window.workspace.go_to("grading")
    grading.new_run()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in runs.findChildren(NewRunDialog)))
    dialog = next(one for one in runs.findChildren(NewRunDialog) if one.isVisible())
    dialog.ui.year.setValue(2024)
    dialog.ui.start_button.click()
    qtbot.waitUntil(lambda: grading.currentWidget() is grading.pages.run)
    qtbot.waitUntil(lambda: grading.pages.run.panel.result is not None)
    assert grading.pages.run.panel.result.grade == "silver"
    assert len(list_runs(program.session)) == 1

    program.choose("language", "en")
    revenue = window.workspace.go_to("revenue")
    qtbot.waitUntil(lambda: revenue.pages.folders.current.label != "" and revenue.pages.ui.folders.item(0) is not None)
    qtbot.waitUntil(lambda: revenue.pages.ui.folders.item(0).text() == "Customers by month")
    revenue.show_view(RollUp.SERVICE)
    services = revenue.pages.pivot(RollUp.SERVICE)
    qtbot.waitUntil(lambda: services.list.model.rowCount() == 1)
    assert services.list.model.index(0, 0).data() == "Express"

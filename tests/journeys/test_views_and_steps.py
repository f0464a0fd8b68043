"""A morning's tidying in the whole window: a view, a bulk edit in it, the bin, and one of the steps taken back."""

import pytest
from PySide6.QtCore import Qt

from bigclient_desktop.dialogs.history import STATE, HistoryDialog
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services import customers
from bigclient_desktop.tabs.customers.bulk_edit import BulkEdit
from bigclient_desktop.widgets.questions import NameQuestion
from bigclient_desktop.widgets.words import tr
from tests.conftest import PASSWORD
from tests.tabs.conftest import add_customers

WAIT = 20000


@pytest.fixture
def folder(session):
    values = [{"full_name": f"第{n}公司", "kind": "policy" if n < 3 else "commercial"} for n in range(5)]
    add_customers(session, [{"lead_manager": session.staff_id} | one for one in values])
    session.close()
    return session.folder


def opened(start, qtbot, folder, count):
    program = start(folder, password=PASSWORD)
    qtbot.waitUntil(lambda: program.session is not None, timeout=WAIT)
    tab = program.window.context.go_to("customers")
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == count, timeout=WAIT)
    return program, tab, tab.list_page


def test_a_view_a_bulk_edit_the_bin_and_a_step_taken_back(start, qtbot, folder):
    program, tab, page = opened(start, qtbot, folder, 5)
    page.ui.filters.tick({"kinds": ("policy",)})
    page.view_menu.save_as()
    question = page.findChild(NameQuestion)
    question.field.box.setText("政策性")
    question._take()
    page.views.open_with(page.views.front, True)
    qtbot.waitUntil(lambda: page.folders.counts.get(page.folders.current.key) == 3, timeout=WAIT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=WAIT)

    page.ui.table.selectAll()
    page.ui.bulk_button.click()
    dialog = tab.findChild(BulkEdit)
    qtbot.keyClicks(dialog.rows["town"].editor.box, "Shipai")
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=WAIT)
    assert "3 户 × 1 个字段" in dialog.words.text()
    dialog.ok.click()
    qtbot.waitUntil(lambda: {page.model.record(n).town for n in range(3)} == {"Shipai"}, timeout=WAIT)

    page.ui.table.selectRow(0)
    gone = page.current().full_name
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.folders.counts.get(page.folders.current.key) == 2, timeout=WAIT)

    program.window.own.history()
    history = program.window.findChild(HistoryDialog)
    qtbot.waitUntil(lambda: history.ui.list.rowCount() >= 3, timeout=WAIT)
    history.ui.list.selectRow(1)
    qtbot.waitUntil(history.ui.undo.isEnabled, timeout=WAIT)
    qtbot.waitUntil(lambda: gone in history.ui.detail.toPlainText(), timeout=WAIT)
    history.ui.undo.click()
    qtbot.waitUntil(lambda: history.ui.list.item(1, STATE).text() == tr("history.undone"), timeout=WAIT)
    rows = customers.list_customers(program.session, CustomerQuery(), 0, 9)
    assert {row.town for row in rows} == {None}, "the edit in the middle is gone"
    assert gone not in {row.full_name for row in rows}, "and the deletion after it stands"
    history.close()
    qtbot.waitUntil(lambda: not program.background.is_busy(), timeout=WAIT)
    program.end()

    _, _, page = opened(start, qtbot, folder, 2)
    assert page.views.front.name == "政策性", "the page opens with its view"

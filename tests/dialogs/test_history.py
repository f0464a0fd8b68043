"""The edit history's window over a real store: what each step did, and any of them taken back."""

import pytest
from PySide6.QtCore import Qt

from bigclient_desktop.dialogs.history import STATE, HistoryDialog
from bigclient_desktop.services import customers
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.small_table import picked_line
from bigclient_desktop.widgets.words import tr
from tests.services.making import make_customer


@pytest.fixture
def context(session, background):
    return TabContext(session, background, Notices())


@pytest.fixture
def show(qtbot):
    def shown(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def _column(table, column):
    return [table.item(row, column).text() for row in range(table.rowCount())]


def steps_of(history):
    return list(zip(_column(history.ui.list, 1), _column(history.ui.list, 4), strict=True))


def test_the_history_tells_each_step_and_follows_what_happens(context, show, session, qtbot):
    first, second = make_customer(session, "甲公司"), make_customer(session, "乙公司")
    customers.change_field(session, [first, second], "town", "石牌街")
    history = show(HistoryDialog(context))
    qtbot.waitUntil(lambda: history.ui.list.rowCount() == 4)
    assert _column(history.ui.list, 3) == ["2", "1", "1", ""]
    history.ui.list.selectRow(0)
    qtbot.waitUntil(lambda: "甲公司" in history.ui.detail.toPlainText())
    assert "— → 石牌街" in history.ui.detail.toPlainText()
    context.changes.happened.emit(customers.change_field(session, [first], "town", "别的街"))
    qtbot.waitUntil(lambda: history.ui.list.rowCount() == 5)
    assert picked_line(history.ui.list) == 1, "the picked step stays picked"
    qtbot.keyClick(history, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _column(history.ui.list, STATE)[0] == tr("history.undone"))
    assert customers.customer_file(session, first).customer.town == "石牌街"
    qtbot.keyClick(history, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: history.ui.list.rowCount() == 6)
    assert customers.customer_file(session, first).customer.town == "别的街"


def test_a_step_in_the_middle_is_taken_back_unless_another_wrote_since(context, show, session, qtbot):
    identity = make_customer(session, "甲公司")
    customers.change_field(session, [identity], "town", "石牌街")
    customers.change_field(session, [identity], "fax", "020-1")
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    other = open_session(session.folder, password="another password", user="李四")
    customers.change_field(other, [identity], "fax", "020-2")
    other.close()
    history = show(HistoryDialog(context))
    qtbot.waitUntil(lambda: history.ui.list.rowCount() >= 5)
    rows = {(what, who): line for line, (what, who) in reversed(list(enumerate(steps_of(history))))}
    mine = tr("change.change_field"), "张三"
    history.ui.list.selectRow(rows[tr("change.change_field"), "李四"])
    qtbot.waitUntil(lambda: history.ui.error.text() == tr("failure.step_not_yours"))
    assert "020-2" not in history.ui.detail.toPlainText()
    history.ui.list.selectRow(rows[mine])
    qtbot.waitUntil(lambda: "李四" in history.ui.error.text())
    assert not history.ui.undo.isEnabled()
    history.ui.list.selectRow(rows[mine] + 1)
    qtbot.waitUntil(lambda: "石牌街" in history.ui.detail.toPlainText())
    history.undo()
    qtbot.waitUntil(lambda: customers.customer_file(session, identity).customer.town is None)
    assert customers.customer_file(session, identity).customer.fax == "020-2"

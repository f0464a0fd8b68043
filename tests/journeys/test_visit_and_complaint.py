"""An account manager's day in the real window: a visit from anywhere, a complaint from a customer's page, the cards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.services.complaints import list_complaints
from bigclient_desktop.services.customers import list_customers
from bigclient_desktop.services.demo import fill_with_sample
from bigclient_desktop.services.visits import list_visits
from bigclient_desktop.tabs.visits.entry import VisitDialog
from bigclient_desktop.widgets.words import tr
from tests.conftest import PASSWORD


@pytest.fixture
def program(start, session, qtbot):
    fill_with_sample(session, 60)
    session.close()
    made = start(session.folder, password=PASSWORD)
    qtbot.waitUntil(lambda: made.session is not None, timeout=20000)
    return made


def own_customer(session):
    """The first whose file is seen whole: some of the sample belong to siblings."""
    return next(row for row in list_customers(session, CustomerQuery(), 0, 60) if row.sight is Sight.WHOLE)


def compose(box, text):
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(box, event)


def dialogs():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, VisitDialog) and one.isVisible()]


def test_a_visit_from_any_tab_by_its_shortcut(program, qtbot):
    window = program.window
    window.workspace.go_to("customers")
    action = window.menus.actions["quick_visit"]
    assert action.shortcut().toString() == "Ctrl+Shift+V"
    action.trigger()
    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=15000)
    form = dialogs()[0].form.binding.rows
    customer = own_customer(program.session)
    compose(form["customer"].editor.box, customer.full_name)
    qtbot.waitUntil(lambda: form["customer"].editor._line.list.count() == 1, timeout=15000)
    qtbot.keyClick(form["customer"].editor.box, Qt.Key.Key_Return)
    compose(form["talk"].editor.box, "谈了双十一")
    dialogs()[0].ui.no_next.click()
    compose(form["no_next_reason"].editor.box, "已约好")
    dialogs()[0].save(confirmed=True)
    qtbot.waitUntil(lambda: not dialogs(), timeout=15000)
    found = list_visits(program.session, VisitQuery(customers=(customer.id,), search="双十一"), 0, 5)
    assert [row.state for row in found] == ["done"]


def test_a_lock_hides_the_dialog_and_brings_it_back_with_its_words(program, qtbot):
    window = program.window
    window.context.do("quick_visit", "")
    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=15000)
    form = dialogs()[0]
    compose(form.form.binding.rows["talk"].editor.box, "半句话")
    program.lock()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=15000)
    assert not window.workspace.isVisible()
    program.unlock.ui.password.setText(PASSWORD)
    program.unlock.ui.open.click()
    qtbot.waitUntil(lambda: form.isVisible(), timeout=20000)
    assert form.form.binding.rows["talk"].editor.value() == "半句话"
    form._leave()


def test_from_a_customer_to_its_complaint_and_back(program, qtbot):
    window = program.window
    customer = own_customer(program.session)
    window.open_customer(customer.id)
    card = window.workspace.current.detail_page.card
    qtbot.waitUntil(lambda: card.customer_id() == customer.id, timeout=15000)
    card.ui.complaint_button.click()
    assert window.workspace.current_key == "complaints"
    tab = window.workspace.current
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.form_page, timeout=15000)
    rows = tab.form_page.binding.rows
    assert rows["customer"].editor.value() == customer.id
    rows["kind"].editor.set_value("tariff")
    compose(rows["what_happened"].editor.box, "资费与合同不符")
    tab.form_page.save(confirmed=True)
    query = ComplaintQuery(customers=(customer.id,), kinds=("tariff",))
    qtbot.waitUntil(lambda: len(list_complaints(program.session, query)) == 1, timeout=15000)
    made = list_complaints(program.session, query)[0]
    qtbot.waitUntil(lambda: tab.card.complaint_id() == made.id, timeout=15000)
    tab.card.ui.name.linkActivated.emit("customer:")
    assert window.workspace.current_key == "customers"
    card = window.workspace.current.detail_page.card
    card.ui.tabs.setCurrentWidget(card.ui.timeline)
    line = card.ui.timeline.line
    qtbot.waitUntil(lambda: made.id in [entry.id for entry in line.entries.entries], timeout=15000)
    card.ui.timeline.opened.emit(next(one for one in line.entries.entries if one.id == made.id))
    assert window.workspace.current_key == "complaints"


def test_the_home_cards_open_their_lists(program, qtbot):
    home = program.window.workspace.go_to("home")
    qtbot.waitUntil(lambda: home.cards["overdue"].count.text() != "", timeout=20000)
    home.cards["today"].all_wanted.emit()
    assert program.window.workspace.current_key == "visits"
    assert program.window.workspace.current.page.folders.current.key == "today"
    home.cards["complaints"].all_wanted.emit()
    assert program.window.workspace.current_key == "complaints"
    assert program.window.workspace.current.page.folders.current.key == "urgent"
    home.cards["overdue"].all_wanted.emit()
    tab = program.window.workspace.current
    assert tab.currentWidget() is tab.plan_page
    assert tr("visits.plan_title") == tab.plan_page.ui.title.text()

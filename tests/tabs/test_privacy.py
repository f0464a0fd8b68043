"""Personal data on the screen: what was erased, seen in the list of people and on the form."""

import pytest

from bigclient_desktop.domain.customer_file import was_erased
from bigclient_desktop.services import customers, erasure
from bigclient_desktop.services.review import may_decide_here
from bigclient_desktop.tabs.customers.tab import CustomersTab
from tests.tabs.conftest import add_customers


@pytest.fixture
def tab(qtbot, window):
    (customer,) = add_customers(window.context.session, [{"full_name": "曾记食品厂", "postcode": "510000"}])
    made = CustomersTab(window.context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    qtbot.waitExposed(made)
    made.customer = customer
    return made


def test_an_erased_person_keeps_nobody_from_saving_the_file(qtbot, tab, window):
    session, customer = window.context.session, tab.customer
    assert may_decide_here(session)
    (person,) = customers.customer_file(session, customer).contacts
    erasure.erase(session, customer, [("contact", person.id)], "本人要求")
    tab.open_customer(customer)
    tab.detail_page.card.ui.tabs.setCurrentWidget(tab.detail_page.card.ui.contacts)
    qtbot.waitUntil(lambda: "（已按规定删除）" in tab.detail_page.card.ui.contacts.toPlainText())
    assert "区志明" not in tab.detail_page.card.ui.contacts.toPlainText()
    tab.begin_edit(customer)
    qtbot.waitUntil(lambda: tab.is_editing() and bool(tab.edit_page.form.loaded.contacts))
    form = tab.edit_page.form
    (card,) = form.children_of["contacts"].cards
    assert card.title.text() == "联系人 1 · 已按个人信息保护要求删除"
    assert card.binding.rows["name"].editor.box.placeholderText() == "已按个人信息保护要求删除"
    form.binding.rows["remark"].editor.box.setPlainText("照常维护")
    tab.edit_page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: not tab.is_editing())
    assert customers.customer_file(session, customer).customer.remark == "照常维护"
    # Another person's name takes the row over.
    tab.begin_edit(customer)
    qtbot.waitUntil(lambda: tab.is_editing() and tab.edit_page.form.loaded.customer.remark == "照常维护")
    (card,) = form.children_of["contacts"].cards
    card.binding.rows["name"].editor.box.setText("接手的人")
    tab.edit_page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: not tab.is_editing())
    file = customers.customer_file(session, customer)
    assert file.contacts[0].name == "接手的人"
    assert not was_erased(file.heads, "contact", person.id, "name")

"""Doubles on the screen: searched, told apart, merged, and the merge taken back."""

import pytest
from PySide6.QtWidgets import QDialog

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services import customers, duplicates, persons
from bigclient_desktop.services.changes import undo
from bigclient_desktop.tabs.customers.merge_dialog import MergeDialog
from bigclient_desktop.tabs.customers.tab import CustomersTab
from tests.tabs.conftest import add_customers

ONE, OTHER, STRANGER = "东莞市粤华电子有限公司", "粤华电子厂", "曾记食品厂"


@pytest.fixture
def stock(session):
    return add_customers(
        session, [{"full_name": ONE, "fax": None}, {"full_name": OTHER, "fax": "0769-3"}, {"full_name": STRANGER}]
    )


@pytest.fixture
def tab(qtbot, window, stock):
    made = CustomersTab(window.context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.list_page.model.rowCount() == 3)
    return made


@pytest.fixture
def page(qtbot, tab):
    """The page with the pairs found: the same phone everywhere makes two of them alike."""
    tab.commands.actions["duplicates"].trigger()
    page = tab.pages.duplicates_page
    assert tab.currentWidget() is page
    qtbot.waitUntil(lambda: page.ui.state.title.text() == "在全部客户中查找重复")
    page.search_button.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.current() is not None)
    return page


def dialog_of(qtbot, parent) -> MergeDialog:
    qtbot.waitUntil(lambda: bool([d for d in parent.findChildren(MergeDialog) if d.isVisible()]))
    return next(d for d in parent.findChildren(MergeDialog) if d.isVisible())


def test_a_pair_is_found_and_told_apart(qtbot, session, page, window):
    assert {page.current().pair.one.full_name, page.current().pair.other.full_name} == {ONE, OTHER}
    page.apart_button.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    assert len(duplicates.told_apart(session)) == 1
    page.search()
    qtbot.waitUntil(lambda: page.ui.state.title.text() == "没有疑似重复的客户")
    assert any("不是同一客户" in text for _, text in window.said)


def test_who_was_told_apart_is_listed_and_taken_back(qtbot, session, page, tab, stock, window):
    page.apart_button.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    ids = [contact.id for who in stock[:2] for contact in customers.customer_file(session, who).contacts]
    persons.tell_persons_apart(session, *ids)
    page.told_button.click()
    apart = tab.pages.told_apart_page
    assert tab.currentWidget() is apart
    qtbot.waitUntil(lambda: apart.list.model.rowCount() == 2)
    qtbot.waitUntil(lambda: apart.current() is not None)
    assert apart.current().kind == "persons"
    for left in (1, 0):
        qtbot.waitUntil(apart.back_button.isEnabled)
        apart.back_button.click()
        qtbot.waitUntil(lambda left=left: apart.list.model.rowCount() == left)
    assert any("照常提示" in text for _, text in window.said)
    qtbot.waitUntil(lambda: not apart.back_button.isEnabled())
    assert apart.back_button.toolTip() == "先选中一对。"
    apart.ui.back_button.click()
    assert tab.currentWidget() is page
    page.search()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)


def test_merged_on_the_screen_and_taken_back(qtbot, session, page, stock, tab):
    page.merge_button.click()
    dialog = dialog_of(qtbot, page)
    names = dialog.choices["full_name"]
    assert names.checkedButton().text() == ONE
    names.button(1).click()
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    listed = [row.full_name for row in customers.list_customers(session, CustomerQuery(), 0, 9)]
    assert sorted(listed) == sorted([OTHER, STRANGER])
    file = customers.customer_file(session, stock[1])
    assert (file.customer.id, file.customer.fax) == (stock[0], "0769-3")
    undo(session)
    assert len(customers.list_customers(session, CustomerQuery(), 0, 9)) == 3


def test_two_selected_in_the_list_are_merged(qtbot, session, tab):
    tab.show_list()
    merge = tab.commands.actions["merge"]
    tab.list_page.ui.table.selectRow(0)
    assert not merge.isEnabled()
    assert "2" in merge.toolTip()
    tab.list_page.ui.table.selectAll()
    qtbot.waitUntil(merge.isEnabled)
    merge.trigger()
    dialog = dialog_of(qtbot, tab)
    assert len(dialog.plan.customers) == 3
    dialog.reject()
    assert len(customers.list_customers(session, CustomerQuery(), 0, 9)) == 3


def test_what_cannot_be_merged_is_said(qtbot, session, tab, stock, window):
    branch = customers.new_branch_draft(session, stock[0])
    customers.save_customer(session, branch)
    MergeDialog(window.context, [stock[0], branch.customer.id], tab.pages.lookups.label, tab).begin()
    qtbot.waitUntil(lambda: any("分支机构" in text for _, text in window.said))
    assert not [d for d in tab.findChildren(QDialog) if d.isVisible()]


def test_who_is_declared_another_on_the_form_stays_another(qtbot, session, tab, stock):
    tab.begin_edit(stock[1])
    qtbot.waitUntil(tab.is_editing)
    watch = tab.edit_page.duplicates
    watch.look()
    qtbot.waitUntil(lambda: ONE in watch._label.text())
    watch.dismiss(stock[0])
    qtbot.waitUntil(lambda: len(duplicates.told_apart(session)) == 1)


def test_a_new_customer_remembers_it_with_its_saving(qtbot, session, tab, stock):
    tab.new_customer()
    qtbot.waitUntil(tab.is_editing)
    form = tab.edit_page.form
    for name, value in {
        "full_name": ONE,
        "industry": "finance",
        "postal_address": "天河路1号",
        "postcode": "510000",
    }.items():
        form.binding.rows[name].editor.set_value(value)
    watch = tab.edit_page.duplicates
    watch.look()
    qtbot.waitUntil(lambda: ONE in watch._label.text())
    watch.dismiss(stock[0])
    assert duplicates.told_apart(session) == []
    tab.edit_page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: len(duplicates.told_apart(session)) == 1)

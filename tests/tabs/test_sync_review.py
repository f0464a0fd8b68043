"""Clashes, proposals and parked changes settled on their pages, over a real store that two people share."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services import checks
from bigclient_desktop.services.customers import customer_file, draft_of, list_customers, save_customer
from bigclient_desktop.services.review import review_items
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.tabs.sync.tab import SyncTab
from bigclient_desktop.widgets.record_source import State
from tests.services.making import make_customer

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
OURS, THEIRS = "广东粤华电子有限公司", "广东粤华电子股份有限公司"


@pytest.fixture
def colleague(session: Session) -> Iterator[Session]:
    """李四, who shares the store."""
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    other = open_session(session.folder, password="another password", user="李四")
    yield other
    assert checks.check_store(session) == []
    other.close()


def edit_apart(session: Session, colleague: Session, customer: str, ours: dict, theirs: dict) -> None:
    """Both load the form, then both save it."""
    forms = [(one, draft_of(customer_file(one, customer))) for one in (session, colleague)]
    for (one, draft), values in zip(forms, (ours, theirs), strict=True):
        save_customer(one, replace(draft, customer=replace(draft.customer, **values)))


@pytest.fixture
def clashes(session, colleague) -> list[str]:
    """Three customers: two with two names, one with two industries."""
    found = [make_customer(session, f"粤华电子{number}") for number in range(3)]
    for customer in found[:2]:
        edit_apart(session, colleague, customer, {"full_name": OURS}, {"full_name": THEIRS})
    edit_apart(session, colleague, found[2], {"industry": "finance"}, {"industry": "manufacturing"})
    return found


@pytest.fixture
def tab(qtbot, window):
    made = SyncTab(window.context)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    return made


def queue(qtbot, tab, count: int, subject: str = ""):
    page = tab.show_page("review", subject)
    shown(qtbot, page, count)
    return page


def shown(qtbot, page, count: int) -> None:
    state = State.SHOWN if count else State.EMPTY
    qtbot.waitUntil(lambda: page.list.model.rowCount() == count and page.list.model.state is state, timeout=8000)
    if count:
        qtbot.waitUntil(lambda: page.card.item is not None and page.card.item.id == page.list.current().id)


def name_of(session, customer):
    return customer_file(session, customer).customer.full_name


def test_without_clashes_the_page_says_so(qtbot, tab):
    page = tab.show_page("review")
    qtbot.waitUntil(lambda: page.ui.state.title.text() == "没有要核对的")
    assert page.ui.next_button.isHidden()


def test_a_card_shows_both_sides_with_who_and_which_is_shown(qtbot, clashes, tab):
    page = queue(qtbot, tab, 3)
    QAbstractItemModelTester(page.list.model, FATAL, page)
    card = page.card
    assert card.ui.field.text() in ("客户名称", "所属行业")
    texts = [label.text() for label in card.findChildren(type(card.ui.field))]
    assert any("张三" in text for text in texts)
    assert any("李四" in text for text in texts)
    assert len(card.take_buttons) == 2
    assert sum(choice.is_visible for choice in card.item.choices) == 1
    assert page.ui.position.text() == "第 1 项，共 3 项"
    assert card.ui.sentence.text() != card.item.sentence_key


def test_either_side_can_be_taken_and_the_next_clash_comes(qtbot, clashes, tab, session, window):
    page = queue(qtbot, tab, 3)
    item = page.card.item
    losing = next(place for place, choice in enumerate(item.choices) if not choice.is_visible)
    wanted = item.choices[losing].values
    page.card.take_buttons[losing].click()
    shown(qtbot, page, 2)
    assert page.card.item.id != item.id
    (field, value), *_ = wanted.items()
    assert getattr(customer_file(session, item.customer).customer, field) == value
    assert any("已定为" in text for _, text in window.said)
    before = next(choice.values for choice in item.choices if choice.is_visible)
    tab.context.undo()
    qtbot.waitUntil(lambda: getattr(customer_file(session, item.customer).customer, field) == before[field])


def test_a_new_value_settles_a_clash_too(qtbot, clashes, tab, session):
    page = queue(qtbot, tab, 1, clashes[0])
    page.ui.table.setFocus()
    page.card.ui.new_button.click()
    editor = page.card.editors["full_name"]
    editor.set_value("广东粤华电子集团有限公司")
    page.card.ui.new_save.click()
    qtbot.waitUntil(lambda: name_of(session, clashes[0]) == "广东粤华电子集团有限公司")
    qtbot.waitUntil(lambda: page.ui.state.title.text() == "这个客户没有要核对的")


def test_figure_keys_take_a_side_and_n_begins_a_new_value(qtbot, clashes, tab, session):
    page = queue(qtbot, tab, 3)
    tab.activateWindow()
    page.ui.table.setFocus()
    qtbot.waitUntil(lambda: tab.isActiveWindow() and page.ui.table.hasFocus())
    qtbot.keyClick(page.ui.table, Qt.Key.Key_N)
    assert not page.card.ui.new_value.isHidden()
    page.card.ui.new_cancel.click()
    assert page.card.ui.new_value.isHidden()
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, Qt.Key.Key_2)
    shown(qtbot, page, 2)
    first = page.card.item.id
    qtbot.keyClick(page.ui.table, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: page.card.item.id != first)


def test_the_same_side_for_all_clashes_of_the_field(qtbot, clashes, tab, session):
    page = queue(qtbot, tab, 3)
    while page.card.item.unit == "industry":
        current = page.card.item.id
        page.ui.next_button.click()
        qtbot.waitUntil(lambda current=current: page.card.item.id != current)
    assert "1 项" in page.card.ui.same_too.text()
    page.card.ui.same_too.setChecked(True)
    page.card.take_buttons[0].click()
    page.findChild(QMessageBox).buttons()[0].click()
    shown(qtbot, page, 1)
    assert page.card.item.unit == "industry"


def test_all_that_is_listed_at_once_only_after_a_question(qtbot, clashes, tab, session):
    page = queue(qtbot, tab, 3)
    before = [name_of(session, customer) for customer in clashes]
    keep = next(action for action in page.ui.all_button.menu().actions() if "现在显示" in action.text())
    keep.trigger()
    page.findChild(QMessageBox).buttons()[-1].click()
    assert len(review_items(session)) == 3
    keep.trigger()
    page.findChildren(QMessageBox)[-1].buttons()[0].click()
    shown(qtbot, page, 0)
    assert [name_of(session, customer) for customer in clashes] == before


def test_what_changed_meanwhile_is_not_settled_unseen(qtbot, clashes, tab, session, colleague, window):
    page = queue(qtbot, tab, 1, clashes[0])
    draft = draft_of(customer_file(colleague, clashes[0]))
    save_customer(colleague, replace(draft, customer=replace(draft.customer, full_name="第三个名称有限公司")))
    page.card.take_buttons[0].click()
    qtbot.waitUntil(lambda: any(tone == "error" for tone, _ in window.said))
    assert name_of(session, clashes[0]) == "第三个名称有限公司"


def test_a_customer_page_marks_the_field_and_leads_to_its_clash(qtbot, clashes, window, session, tab):
    customers = CustomersTab(window.context)
    qtbot.addWidget(customers)
    customers.show()
    window.context.go_to = lambda key: tab
    customers.open_customer(clashes[0])
    card = customers.detail_page.card
    qtbot.waitUntil(lambda: "待核对" in card.ui.overview.toPlainText())
    assert "1 项待核对" in card.ui.missing.text()
    card.link.emit("review:")
    page = tab.pages.page("review")
    shown(qtbot, page, 1)
    assert page.card.item.customer == clashes[0]


def test_a_folder_lists_the_customers_with_clashes(qtbot, clashes, session, window):
    extra = make_customer(session, "没有冲突的有限公司")
    found = {row.id for row in list_customers(session, CustomerQuery(has_conflict=True), 0, 99)}
    assert found == set(clashes)
    assert extra not in found


def test_the_pages_without_work_say_what_they_are_for(qtbot, tab, session):
    for key, title in (
        ("parked", "没有搁置的改动"),
        ("proposals", "没有待决定的申请"),
        ("handover", "没有移交出去的客户"),
    ):
        page = tab.show_page(key)
        qtbot.waitUntil(lambda page=page, title=title: page.ui.state.title.text() == title)

"""The people of a customer on its page: who reports to whom drawn, and one person at several customers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.services import customers
from bigclient_desktop.services.persons import link_persons, persons_elsewhere
from bigclient_desktop.services.session import new_child_id
from bigclient_desktop.services.weights import save_completeness_weights
from bigclient_desktop.tabs.customers.card import CustomerCard
from bigclient_desktop.tabs.customers.tab import CustomersTab
from tests.tabs.conftest import add_customers


@pytest.fixture
def two(session) -> list[str]:
    """Each has a contact of the same mobile; the first has somebody who reports to him."""
    ids = add_customers(session, [{"full_name": "甲公司"}, {"full_name": "乙公司"}])
    draft = customers.draft_of(customers.customer_file(session, ids[0]))
    below = Contact(new_child_id(ids[0]), name="陈伟", role="opposes", reports_to=draft.contacts[0].id)
    customers.save_customer(session, replace(draft, contacts=(*draft.contacts, below)))
    return ids


@pytest.fixture
def card(qtbot, window, two) -> CustomerCard:
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    tab.open_customer(two[0])
    made = tab.detail_page.card
    qtbot.waitUntil(lambda: made.file is not None)
    made.ui.tabs.setCurrentWidget(made.ui.contacts)
    return made


def picture(card: CustomerCard) -> QImage | None:
    return card.ui.contacts.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("chart:people"))


def test_who_reports_to_whom_is_drawn(qtbot, card):
    qtbot.waitUntil(lambda: picture(card) is not None)
    image = picture(card)
    assert (image.width(), image.height()) >= (170, 200)
    reds = [image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    assert any(one.red() > 150 > 2 * one.green() for one in reds), "who is against stands out"


def test_one_person_at_two_customers_is_said_and_taken_back(qtbot, card, two, session):
    sheet = card.ui.contacts
    qtbot.waitUntil(lambda: "手机相同" in sheet.toPlainText())
    assert "乙公司" in sheet.toPlainText()
    mine, other = (customers.customer_file(session, one).contacts[0] for one in two)
    sheet.anchorClicked.emit(QUrl(f"same:{mine.id} {other.id}"))
    qtbot.waitUntil(lambda: customers.customer_file(session, two[1]).contacts[0].person is not None)
    card.load_again()
    qtbot.waitUntil(lambda: "也是以下客户的联系人" in sheet.toPlainText())
    sheet.anchorClicked.emit(QUrl(f"part:{mine.id}"))
    qtbot.waitUntil(lambda: customers.customer_file(session, two[1]).contacts[0].person is None)


def test_a_suggestion_is_refused_for_good_and_taken_up_again(qtbot, card, two, session):
    sheet = card.ui.contacts
    qtbot.waitUntil(lambda: "手机相同" in sheet.toPlainText())
    mine, other = (customers.customer_file(session, one).contacts[0] for one in two)
    assert f"apart:{mine.id} {other.id}" in sheet.toHtml()
    sheet.anchorClicked.emit(QUrl(f"apart:{mine.id} {other.id}"))
    qtbot.waitUntil(lambda: [one.told_apart for one in persons_elsewhere(session, two[0])] == [True])
    card.load_again()
    qtbot.waitUntil(lambda: f"已认定 {mine.name} 与“{other.name}”不是同一人" in sheet.toPlainText())
    assert "手机相同" not in sheet.toPlainText()
    assert f"again:{mine.id} {other.id}" in sheet.toHtml()
    sheet.anchorClicked.emit(QUrl(f"again:{mine.id} {other.id}"))
    qtbot.waitUntil(lambda: [one.told_apart for one in persons_elsewhere(session, two[1])] == [False])
    card.load_again()
    qtbot.waitUntil(lambda: "手机相同" in sheet.toPlainText())


def test_nobody_who_reports_to_anybody_needs_no_drawing(qtbot, window, two):
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.open_customer(two[1])
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.file is not None)
    card.ui.tabs.setCurrentWidget(card.ui.contacts)
    assert "区志明1" in card.ui.contacts.toPlainText()
    assert picture(card) is None


def test_the_history_names_people_and_tells_one_person_in_words(qtbot, card, two, session):
    mine, other = (customers.customer_file(session, one).contacts[0] for one in two)
    link_persons(session, mine.id, other.id)
    card.load_again()
    card.ui.tabs.setCurrentWidget(card.ui.history)
    qtbot.waitUntil(lambda: "与其他客户的联系人是同一人" in card.ui.history.toPlainText())
    text = card.ui.history.toPlainText()
    assert f"上级\n—\n{mine.name}" in text
    assert mine.id not in text
    assert customers.customer_file(session, two[0]).contacts[0].person not in text


def test_a_missing_decision_maker_leads_to_the_first_part_that_is_open(qtbot, window, session, two):
    save_completeness_weights(session, {"commercial": {"decision_maker": 3, "full_name": 1}})
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    tab.open_customer(two[0])
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: "edit:contacts.role" in card.ui.missing.text())
    assert card.file.completeness.percent == 25
    card.link.emit("edit:contacts.role")
    qtbot.waitUntil(tab.is_editing)
    cards = tab.edit_page.form.children_of["contacts"].cards
    assert len(cards) == 2
    qtbot.waitUntil(lambda: cards[0].isAncestorOf(tab.focusWidget()) if tab.focusWidget() else False)
    assert not tab.edit_page.is_dirty()


def test_the_form_names_a_boss_whose_card_comes_later(qtbot, window, session, two):
    draft = customers.draft_of(customers.customer_file(session, two[1]))
    boss = Contact(new_child_id(two[1]), name="黎主任")
    first = replace(draft.contacts[0], reports_to=boss.id)
    customers.save_customer(session, replace(draft, contacts=(first, boss)))
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.begin_edit(two[1])
    qtbot.waitUntil(lambda: len(tab.edit_page.form.children_of["contacts"].cards) == 2)
    above = tab.edit_page.form.children_of["contacts"].cards[0].binding.rows["reports_to"].editor
    assert above.box.text() == "黎主任"


def test_on_a_wide_page_the_buttons_stand_beside_the_name(qtbot, card):
    ui = card.ui
    qtbot.waitUntil(lambda: ui.edit_button.isVisible() and ui.edit_button.y() == ui.print_button.y())
    assert ui.buttons.mapTo(card, ui.buttons.rect().topLeft()).x() > ui.name.mapTo(card, ui.name.rect().topLeft()).x()
    assert ui.buttons.y() <= ui.name.geometry().bottom()
    card.window().resize(700, 700)
    qtbot.waitUntil(lambda: ui.buttons.y() > ui.facts.geometry().bottom())

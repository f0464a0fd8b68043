"""转入维护 on the screen: offered after the form was saved so, the two may change places, what is open goes along."""

import pytest
from PySide6.QtCore import Qt

from bigclient_desktop.domain.roles import CARE
from bigclient_desktop.services.customers import change_field, customer_file
from bigclient_desktop.tabs.customers.care_dialog import CareDialog, offer_care
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.tabs.customers.sheets import overview
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr
from tests.services.making import make_customer
from tests.services.test_portfolios import NOW, person, row, value


@pytest.fixture
def two(session):
    return person(session, "甲"), person(session, "乙")


@pytest.fixture
def tab(qtbot, window, session):
    made = CustomersTab(window.context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.pages.lookups.label("staff", session.staff_id) == "张三", timeout=10000)
    return made


def _dialog(tab, qtbot):
    qtbot.waitUntil(lambda: tab.findChild(CareDialog) is not None, timeout=15000)
    return tab.findChild(CareDialog)


def test_it_is_offered_when_the_form_turns_the_stage_and_hands_work_on(tab, session, two, qtbot):
    a, b = two
    customer = make_customer(session, "甲公司", lead_manager=a, deputy_manager=b, stage="developing")
    plan = row(session, "visit", customer, state="planned", starts_at=NOW, manager=a, way="visit")
    tab.pages.read_people()
    tab.open_customer(customer)
    qtbot.waitUntil(lambda: tab.detail_page.card.file is not None, timeout=10000)
    assert (
        tr("customers.leads_now", who=tr("form.named", name=tr("customers.lead_manager"), value="甲"))
        in tab.detail_page.card.ui.facts.text()
    )
    tab.edit()
    qtbot.waitUntil(tab.is_editing)
    stage = tab.edit_page.form.binding.rows["stage"].editor
    stage.set_value(CARE)
    stage.changed.emit()
    tab.edit_page.save(soft_ones_confirmed=True)
    dialog = _dialog(tab, qtbot)
    assert dialog.ui.main.text() == tr("care.main", name="乙", role=tr("customers.deputy_manager"))
    assert dialog.ui.move_work.text() == tr("care.move_work", count=1, giver="甲", taker="乙")
    dialog.ui.show_sheet.setChecked(False)
    with qtbot.waitSignal(dialog.settled, timeout=10000):
        dialog.ui.save.click()
    assert value(session, "visit", plan, "manager") == b
    shown = tr("customers.leads_now", who=tr("form.named", name=tr("customers.deputy_manager"), value="乙"))
    qtbot.waitUntil(lambda: shown in tab.detail_page.card.ui.facts.text(), timeout=10000)


def test_the_two_change_places_and_nobody_is_both(tab, session, two, qtbot):
    a, b = two
    customer = make_customer(session, "甲公司", lead_manager=a, deputy_manager=b, stage=CARE)
    tab.pages.read_people()
    qtbot.waitUntil(lambda: tab.pages.lookups.label("staff", a) == "甲", timeout=10000)
    offer_care(tab.context, tab.pages.lookups, customer, tab)
    dialog = _dialog(tab, qtbot)
    dialog.deputy.set_value(a)
    dialog.deputy.changed.emit()
    assert (dialog.ui.save.isEnabled(), dialog.ui.problem.text()) == (False, tr("problem.same_manager"))
    dialog.deputy.set_value(b)
    dialog.ui.swap.click()
    assert dialog.ui.main.text() == tr("care.main", name="甲", role=tr("customers.deputy_manager"))
    assert dialog.ui.move_work.isHidden()
    with qtbot.waitSignal(dialog.settled, timeout=10000):
        dialog.ui.save.click()
    file = customer_file(session, customer).customer
    assert (file.lead_manager, file.deputy_manager) == (b, a)


def test_a_general_customer_with_a_alone_asks_nothing(tab, session, two, qtbot):
    customer = make_customer(session, "甲公司", lead_manager=two[0], stage=CARE)
    offer_care(tab.context, tab.pages.lookups, customer, tab)
    qtbot.waitUntil(lambda: not tab.context.background.is_busy(), timeout=10000)
    assert tab.findChild(CareDialog) is None


def test_who_put_it_off_finds_it_on_the_card(tab, session, two, qtbot):
    a, b = two
    customer = make_customer(session, "甲公司", lead_manager=a, deputy_manager=b, stage=CARE)
    tab.open_customer(customer)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.file is not None, timeout=10000)
    assert 'href="care:"' in overview(card.file, Look(colours_of(tab.palette()), tab.pages.lookups.label))
    tab.follow(card, "care:")
    dialog = _dialog(tab, qtbot)
    dialog.ui.cancel.click()
    assert customer_file(session, customer).customer.lead_manager == a


def test_who_leads_stands_in_the_list(tab, session, two, qtbot):
    a, b = two
    make_customer(session, "甲公司", lead_manager=a, deputy_manager=b, stage="developing")
    cared = make_customer(session, "乙公司", lead_manager=a, deputy_manager=b)
    change_field(session, [cared], "stage", CARE)
    tab.refresh()
    model = tab.list_page.model
    qtbot.waitUntil(lambda: model.rowCount() == 2 and model.fetched(0) is not None, timeout=10000)
    names = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    column = names.index(tr("customers.main_manager"))
    told = {model.fetched(at).full_name: model.index(at, column).data() for at in range(2)}
    assert told == {"甲公司": "甲", "乙公司": "乙"}

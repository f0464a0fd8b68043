"""离岗移交 with real stores: who takes what, what it means, the sheet; from the people list and from the customers."""

import pytest
from PySide6.QtCore import Qt

from bigclient_desktop.background import Background
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.customers import change_field, customer_file
from bigclient_desktop.services.portfolios import portfolio
from bigclient_desktop.tabs import TABS
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.sync.portfolio_dialog import PortfolioDialog
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.secrecy_question import SecretsDialog
from bigclient_desktop.widgets.words import tr
from tests.services.making import make_customer
from tests.services.test_portfolios import NOW, person, row


@pytest.fixture
def office(session, background: Background):
    """(context, giver, taker, another, two customers of the giver, the PDFs shown)"""
    giver, taker, other = (person(session, name) for name in ("走的", "接的", "另一位"))
    one = make_customer(session, "甲公司", lead_manager=giver)
    two = make_customer(session, "乙公司", deputy_manager=giver, lead_manager=taker)
    row(session, "visit", one, state="planned", starts_at=NOW, manager=giver, way="visit")
    context = TabContext(session, background, Notices())
    shown = []
    context.preview_pdf = lambda content, title: shown.append(title)
    return context, giver, taker, other, (one, two), shown


@pytest.fixture
def dialog(office, qtbot):
    context, giver, *_ = office
    made = PortfolioDialog(context, giver)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.ui.list.rowCount() == 2, timeout=10000)
    return made


def _pick(field, who):
    field.set_value(who)
    field.changed.emit()


def _column(dialog, column):
    return [dialog.ui.list.item(line, column).text() for line in range(dialog.ui.list.rowCount())]


def test_one_takes_all_and_the_sheet_follows(dialog, office, session, qtbot):
    _, giver, taker, _, (one, two), shown = office
    assert _column(dialog, 0) == ["乙公司", "甲公司"]
    assert _column(dialog, 4) == [tr("handover_form.role_deputy"), tr("handover_form.role_lead")]
    assert dialog.ui.hand_over.toolTip() == tr("portfolio.nobody_takes")
    assert dialog.ui.assign.toolTip() == tr("portfolio.pick_taker")
    _pick(dialog.taker, taker)
    dialog.ui.assign.click()
    assert _column(dialog, 8) == ["接的", "接的"]
    assert dialog.ui.count.text() == tr("portfolio.count", count=2, given=2, left=0)
    with qtbot.waitSignal(dialog.handed, timeout=10000):
        dialog.ui.hand_over.click()
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=15000)
    assert shown[0].startswith("客户移交交接单_走的_")
    assert customer_file(session, one).customer.lead_manager == taker
    file = customer_file(session, two).customer
    assert (file.lead_manager, file.deputy_manager) == (None, taker), "nobody is both"
    assert portfolio(session, giver) == []
    undo(session)
    assert len(portfolio(session, giver)) == 2


def test_several_take_by_list_and_the_sheet_can_be_seen_before(dialog, office, session, qtbot):
    _, giver, _, other, (one, two), shown = office
    dialog.ui.preview.click()
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=15000)
    dialog.ui.none_button.click()
    dialog.ui.list.item(1, 0).setCheckState(Qt.CheckState.Checked)
    _pick(dialog.taker, other)
    dialog.ui.assign.click()
    assert _column(dialog, 8) == ["", "另一位"]
    dialog.ui.show_sheet.setChecked(False)
    with qtbot.waitSignal(dialog.handed, timeout=10000):
        dialog.ui.hand_over.click()
    assert customer_file(session, one).customer.lead_manager == other
    assert [line.customer for line in portfolio(session, giver)] == [two]
    assert len(shown) == 1


def test_a_secret_customer_is_handed_over_and_the_sheet_asks_whom_it_lists(dialog, office, session, qtbot):
    _, giver, taker, _, (one, two), shown = office
    change_field(session, [one, two], "secrecy", "secret")
    _pick(dialog.taker, taker)
    dialog.ui.assign.click()
    dialog.ui.hand_over.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(SecretsDialog)))
    (question,) = dialog.findChildren(SecretsDialog)
    assert customer_file(session, one).customer.lead_manager == giver, "nothing before the answer"
    assert question.ok.isEnabled(), "a sheet that lists nobody counts them all the same"
    with qtbot.waitSignal(dialog.handed, timeout=10000):
        question.ok.click()
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=15000)
    assert customer_file(session, one).customer.lead_manager == taker


def test_nobody_takes_over_from_himself(dialog, office):
    _, giver, taker, other, *_ = office
    offered = []
    dialog.taker.options.suggest("", offered.extend)
    assert giver not in {option.key for option in offered}
    assert {taker, other} <= {option.key for option in offered}


def test_before_anybody_is_picked_it_says_whom_to_pick(office, qtbot):
    context, *_ = office
    made = PortfolioDialog(context)
    qtbot.addWidget(made)
    made.show()
    assert made.ui.empty.text() == tr("portfolio.pick_giver")
    for button in (made.ui.all_button, made.ui.none_button, made.ui.preview, made.ui.hand_over):
        assert (button.isEnabled(), button.toolTip()) == (False, tr("portfolio.pick_giver"))


def test_a_person_with_nothing_is_told_so(office, qtbot, session):
    context, *_ = office
    made = PortfolioDialog(context, person(session, "没客户的"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.ui.empty.text() == tr("portfolio.nothing", name="没客户的"), timeout=10000)
    assert not made.ui.hand_over.isEnabled()


def test_it_is_asked_from_anywhere_about_a_person(office, qtbot):
    context, giver, *_ = office
    command = next(one for spec in TABS for one in spec.everywhere if one.key == "hand_over_all")
    holder = PortfolioDialog(context)
    qtbot.addWidget(holder)
    context.window = holder
    command.run(context, giver)
    (made,) = holder.findChildren(PortfolioDialog)
    qtbot.waitUntil(lambda: made.ui.list.rowCount() == 2, timeout=10000)
    assert made.giver.value() == giver

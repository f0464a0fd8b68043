"""The tree of headquarters and branches on the customer's page, through its own widgets over a real store."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMessageBox

from bigclient_desktop.domain.customer_tree import CustomerTree, Figures, TreeCustomer, rolled_up
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.journal.writes import changes_between
from bigclient_desktop.services.customers import customer_file, write_change
from bigclient_desktop.services.organisation_tree import customer_tree
from bigclient_desktop.store.customer_files import customers_by_id, visible_heads_of
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.tabs.sync.tab import SyncTab
from bigclient_desktop.widgets.move_dialog import MoveDialog
from bigclient_desktop.widgets.organisation_sheet import OrganisationSheet
from bigclient_desktop.widgets.tree_model import COLUMNS, TreeModel
from tests.tabs.conftest import add_customers
from tests.tabs.revenue_making import add_revenue


@pytest.fixture
def four(session) -> list[str]:
    """A headquarters with two branches, one of which has one itself."""
    top = add_customers(session, [{"full_name": "总公司", "code": "44010600001000"}])[0]
    first, second = add_customers(
        session,
        [
            {"full_name": "一分公司", "code": "44010600001001", "headquarters": top},
            {"full_name": "二分公司", "headquarters": top},
        ],
    )
    (leaf,) = add_customers(session, [{"full_name": "营业部", "headquarters": first}])
    add_revenue(session, "2026-01", {leaf: 123_450_000, first: 50_000_000})
    return [top, first, second, leaf]


@pytest.fixture
def sheet(qtbot, window, four) -> OrganisationSheet:
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    tab.open_customer(four[1])
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.file is not None)
    card.ui.tabs.setCurrentWidget(card.ui.organisation)
    qtbot.waitUntil(lambda: card.ui.organisation.tree is not None)
    return card.ui.organisation


def cell(sheet: OrganisationSheet, customer: str, column: str) -> str:
    index = sheet.model.index_of(customer)
    return str(sheet.model.data(index.siblingAtColumn(COLUMNS.index(column))))


def test_the_model_keeps_the_rules_of_models(qtmodeltester, four, session):
    model = TreeModel(lambda code: code)
    model.show(customer_tree(session, four[0]))
    qtmodeltester.check(model)


def test_a_tree_of_999_branches_is_shown_whole(qtbot):
    some = {str(n): TreeCustomer(str(n), f"第{n}", None, None, None, None, Figures(1, 100)) for n in range(1000)}
    nodes = rolled_up("0", some, {str(n): "0" for n in range(1, 1000)})
    view = OrganisationSheet()
    qtbot.addWidget(view)
    view.show_tree(CustomerTree("0", 2026, 2026, nodes))
    top = view.model.index(0, 0, QModelIndex())
    assert view.model.rowCount(top) == 999
    assert "999" in view.hint.text()


def test_figures_and_sums_stand_beside_each_other(sheet, four):
    top, first, _, leaf = four
    assert cell(sheet, top, "summed") == "173.45"
    assert [cell(sheet, one, "revenue") for one in four] == ["0.00", "50.00", "0.00", "123.45"]
    assert cell(sheet, leaf, "summed") == "123.45"
    assert cell(sheet, first, "visits") == "0 / 共 0"
    assert sheet.view.currentIndex() == sheet.model.index_of(first)


def test_a_branch_is_moved_by_the_button_and_a_ring_is_told_in_the_dialog(qtbot, sheet, four, session, window):
    top, first, second, leaf = four
    sheet.ask_where()
    dialog = sheet.findChild(MoveDialog)
    assert not dialog.ok.isEnabled()
    dialog.field.set_value(leaf)
    dialog.field.changed.emit()
    dialog.ok.click()
    qtbot.waitUntil(lambda: "下级" in dialog.message.text())
    assert "营业部 → 一分公司" in dialog.message.text()
    dialog.field.set_value(second)
    dialog.field.changed.emit()
    dialog.ok.click()
    qtbot.waitUntil(lambda: sheet.tree is not None and sheet.tree.nodes[first].parent == second)
    assert customer_file(session, first).customer.headquarters == second
    window.context.undo()
    qtbot.waitUntil(lambda: customer_file(session, first).customer.headquarters == top)


def test_a_dragged_branch_asks_first(qtbot, sheet, four, session):
    second, leaf = four[2:]
    data = sheet.model.mimeData([sheet.model.index_of(leaf)])
    onto = sheet.model.index_of(second)
    assert not sheet.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, onto)
    box = sheet.findChild(QMessageBox)
    assert "营业部" in box.informativeText()
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: customer_file(session, leaf).customer.headquarters == second)


def test_a_branch_of_a_branch_begins_from_its_line(qtbot, sheet, four):
    asked = []
    sheet.branch_wanted.connect(asked.append)
    sheet.view.setCurrentIndex(sheet.model.index_of(four[3]))
    sheet.branch_button.click()
    assert asked == [four[3]]


def test_beside_the_list_names_and_sums_alone_have_room(sheet):
    shown = [name for place, name in enumerate(COLUMNS) if not sheet.view.isColumnHidden(place)]
    assert shown == list(COLUMNS)
    sheet.resize(380, 500)
    assert [name for place, name in enumerate(COLUMNS) if not sheet.view.isColumnHidden(place)] == ["name", "summed"]
    sheet.resize(1300, 500)
    assert not any(sheet.view.isColumnHidden(place) for place in range(len(COLUMNS)))


def test_a_ring_is_told_on_the_page_and_in_the_review_and_put_right(qtbot, window, session, sheet, four):
    """As two offices close it apart: each alone wrote what was right for it."""
    top, first = four[:2]
    with session.store.reading() as connection:
        known = customers_by_id(connection, [top])[top]
        heads = visible_heads_of(connection, [("customer", top)])
    old = values_of(known)
    closing = changes_between("customer", top, old, old | {"headquarters": first}, heads)
    write_change(session, {top: closing}, "change.save_customer", "")
    sheet.load(first)
    qtbot.waitUntil(lambda: sheet.ring.isVisible())
    assert "总公司 → 一分公司 → 总公司" in sheet.ring.text()
    review = SyncTab(window.context)
    qtbot.addWidget(review)
    page = review.show_page("review")
    qtbot.waitUntil(lambda: "总公司 → 一分公司 → 总公司" in page.ui.rings.text())
    opened = []
    window.context.open_customer = opened.append
    page.ui.rings.linkActivated.emit(top)
    sheet.view.setCurrentIndex(sheet.model.index_of(top))
    assert sheet.detach_button.isEnabled()
    sheet.detach()
    sheet.findChild(QMessageBox).buttons()[0].click()
    qtbot.waitUntil(lambda: customer_file(session, top).customer.headquarters is None)
    qtbot.waitUntil(lambda: not sheet.ring.isVisible())
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.rings.isHidden())

"""Rights on the screen: locked rows, a page that says whose it is, buttons disabled with their reason."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QPushButton

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.revenue_pivot import RollUp
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.session import open_session, set_up
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.services.unit_changes import allow_external
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.print_dialog import PrintDialog
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.tabs.grading.tab import GradingTab
from bigclient_desktop.tabs.revenue.tab import RevenueTab
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import use_language
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.siblings import Known, add_all
from tests.services.test_access import at


@pytest.fixture
def known(tmp_path, qapp, background, qtbot) -> Iterator[tuple[CustomersTab, dict[str, Known]]]:
    """李四, manager of 天河, beside his director; a customer of every relation."""
    use_language(qapp, "zh_CN")
    session = at(tmp_path / "s", "manager")
    found = add_all(session)
    tab = CustomersTab(TabContext(session, background, Notices()))
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == 5)
    tab.list_page.show_others()
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == 7)
    yield tab, found
    session.close()


def select(qtbot, tab: CustomersTab, name: str) -> int:
    model = tab.list_page.model
    qtbot.waitUntil(lambda: all(model.fetched(row) for row in range(7)))
    row = next(row for row in range(7) if model.fetched(row).full_name == name)
    tab.list_page.ui.table.selectRow(row)
    return row


def cells(tab: CustomersTab, row: int) -> dict[str, str]:
    model = tab.list_page.model
    return {
        column.name: model.data(model.index(row, place), Qt.ItemDataRole.DisplayRole)
        for place, column in enumerate(model.columns)
    }


def test_siblings_row_is_locked(qtbot, known) -> None:
    tab, found = known
    row = select(qtbot, tab, found["sibling"].name)
    shown = cells(tab, row)
    assert shown["code"] == "无权查看"
    assert shown["grade"] == "同事或其他单位的客户：只显示名称、责任单位、A角和客户阶段"
    assert {shown[name] for name in ("phone", "contact", "revenue", "completeness", "industry", "last_visit")} == {"—"}
    assert (shown["full_name"], shown["stage"], shown["unit"]) == (found["sibling"].name, "维护中", "越秀区邮政局")


def test_commands_say_why_they_are_disabled(qtbot, known) -> None:
    tab, found = known
    qtbot.waitUntil(lambda: "岗位" in tab.context.rights.why_not(Action.MERGE))
    actions = tab.commands.actions
    select(qtbot, tab, found["own"].name)
    qtbot.waitUntil(lambda: all(actions[key].isEnabled() for key in ("edit", "delete", "print", "export", "bulk_edit")))
    select(qtbot, tab, found["sibling"].name)
    for key in ("edit", "delete", "print", "bulk_edit", "new_branch"):
        assert not actions[key].isEnabled()
        assert actions[key].toolTip().startswith("选中的有同事或其他单位的客户")
    select(qtbot, tab, found["below"].name)
    assert not actions["edit"].isEnabled()
    assert actions["edit"].toolTip().startswith("选中的客户属于下级单位")
    tab.list_page.ui.table.selectAll()
    tab.commands.allow()
    assert not actions["edit"].isEnabled()
    assert actions["print"].isEnabled(), "the others are printed, and who is left out is said"
    tab.commands.print_selected()
    qtbot.waitUntil(lambda: tab.findChild(PrintDialog) is not None)
    dialog = tab.findChild(PrintDialog)
    qtbot.waitUntil(dialog.ui.preview_button.isEnabled)
    shut = {one.id for one in tab.list_page.selected_records()} - {form.customer.id for form in dialog.forms}
    assert {found["sibling"].id, found["below"].id} <= shut
    assert found["own"].id not in shut
    assert f"另有 {len(shut)} 户" in dialog._note
    dialog.reject()
    select(qtbot, tab, found["below"].name)
    qtbot.waitUntil(lambda: not actions["print"].isEnabled())


def test_what_is_missing_leads_to_no_form_that_could_not_be_saved(qtbot, known) -> None:
    tab, found = known
    tab.open_customer(found["below"].id)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.customer_id() == found["below"].id)
    assert not card.ui.edit_button.isEnabled()
    with qtbot.waitSignal(tab.context.notices.said) as told:
        card.ui.missing.linkActivated.emit("edit:phone")
    assert told.args[1] == card.ui.edit_button.toolTip()
    qtbot.wait(50)
    assert not tab.is_editing()


def test_merge_is_named_as_anothers_work(qtbot, known) -> None:
    tab, _ = known
    qtbot.waitUntil(lambda: "岗位" in tab.context.rights.why_not(Action.MERGE))
    assert tab.context.rights.why_not(Action.MERGE) == "您的岗位（客户经理）不能合并客户，请由副总监、总监办理。"


def test_page_of_a_sibling_tells_whom_to_ask(qtbot, known) -> None:
    tab, found = known
    tab.open_customer(found["sibling"].id)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.customer_id() == found["sibling"].id)
    qtbot.waitUntil(lambda: "只能看到有这个客户" in card.ui.overview.toPlainText())
    text = card.ui.overview.toPlainText()
    assert "由越秀区邮政局负责" in text
    assert not [secret for secret in found["sibling"].secrets if secret in text]
    assert not card.ui.edit_button.isEnabled()
    assert "属于越秀区邮政局" in card.ui.edit_button.toolTip()
    assert "属于越秀区邮政局" in card.ui.print_button.toolTip()
    assert [card.ui.tabs.isTabEnabled(place) for place in range(card.ui.tabs.count())].count(True) == 1
    assert "请与越秀区邮政局联系" in card.ui.overview.toPlainText()
    tab.open_customer(found["own"].id)
    qtbot.waitUntil(lambda: card.customer_id() == found["own"].id)
    assert all(card.ui.tabs.isTabEnabled(place) for place in range(card.ui.tabs.count()))
    assert card.ui.edit_button.isEnabled()


def test_numbers_below_are_masked_until_asked_for_and_that_is_noted(qtbot, known) -> None:
    tab, found = known
    below = found["below"]
    tab.open_customer(below.id)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.customer_id() == below.id)
    card.ui.tabs.setCurrentWidget(card.ui.contacts)
    qtbot.waitUntil(lambda: "138****0003" in card.ui.contacts.toPlainText())
    card._clicked(QUrl("reveal:"))
    qtbot.waitUntil(lambda: below.mobile in card.ui.contacts.toPlainText())
    (line,) = audit_lines(tab.context.session, AuditQuery(kinds=("reveal",)))
    assert (line.customer, line.subject) == (below.id, below.name)


def test_a_marketer_whose_agreement_is_over_is_told_why_he_registers_nothing(tmp_path, qapp, background, qtbot) -> None:
    use_language(qapp, "zh_CN")
    director = set_up(
        tmp_path / "s", unit="440100", name="王主任", position="director", password=PASSWORD, cost=CHEAP_COST
    ).session
    allow_external(director, "440100", True)
    today = china_today()
    agreed = {"agreement_number": "兼-7", "agreement_from": today - timedelta(days=99), "agreement_until": today}
    save_staff(director, [Staff(unit="440106", name="钱五", position="external_part_time", **agreed)])
    add_person(director, unit="440106", name="钱五", position="external_part_time", password=PASSWORD)
    (person,) = [one for one in list_staff(director) if one.name == "钱五"]
    save_staff(director, [replace(person, agreement_until=today - timedelta(days=1))])
    director.close()
    session = open_session(tmp_path / "s", password=PASSWORD, user="钱五")
    tab = CustomersTab(TabContext(session, background, Notices()))
    qtbot.addWidget(tab)
    tab.show()
    new = tab.commands.actions["new"]
    qtbot.waitUntil(lambda: not new.isEnabled())
    ended = (today - timedelta(days=1)).isoformat()
    assert new.toolTip().startswith(f"社会兼职营销人员钱五的协议已于 {ended} 到期")
    assert not tab.commands.actions["import"].isEnabled()
    session.close()


def test_grading_and_revenue_say_to_a_marketer_why_not(tmp_path, qapp, background, qtbot) -> None:
    use_language(qapp, "zh_CN")
    session = at(tmp_path / "s", "internal_part_time")
    grading, revenue = (made(TabContext(session, background, Notices())) for made in (GradingTab, RevenueTab))
    buttons = [
        next(one for one in grading.findChildren(QPushButton) if one.text() == "新建评定"),
        *(getattr(revenue.pages.pivot(RollUp.CUSTOMER).ui, name) for name in ("import_button", "print_button")),
    ]
    for tab in (grading, revenue):
        qtbot.addWidget(tab)
        tab.show()
    qtbot.waitUntil(lambda: not any(button.isEnabled() for button in buttons))
    assert all(button.toolTip().startswith("兼职营销人员只能查看自己申报的客户，不能") for button in buttons)
    session.close()

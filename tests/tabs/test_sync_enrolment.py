"""Enrolment on the screen, with real stores and files: a centre, a laptop that joins it, a laptop that is lost."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_day, china_today
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.customers import change_field, customer_file
from bigclient_desktop.services.enrolment import accept_grant
from bigclient_desktop.services.exchange import apply_import, export_packages, plan_import
from bigclient_desktop.services.exchange_status import exchange_status
from bigclient_desktop.services.handover import hand_over
from bigclient_desktop.services.marketers import why_not_register
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.review import provisional
from bigclient_desktop.services.trust import devices
from bigclient_desktop.services.unit_changes import allow_external
from bigclient_desktop.tabs.sync.handover_dialog import HandoverDialog
from bigclient_desktop.tabs.sync.portfolio_dialog import PortfolioDialog
from bigclient_desktop.tabs.sync.revoke_dialog import RevokeDialog
from bigclient_desktop.widgets.record_source import State
from bigclient_desktop.widgets.words import tr
from tests.pdf.reading import page_texts
from tests.services.making import make_customer
from tests.services.test_portfolios import NOW, row, value
from tests.tabs.enrolling import (
    CITY,
    COUNTY,
    WAIT,
    Machine,
    at,
    enrolled,
    found,
    grant,
    machines,
    new_machine,
    only,
    request,
    words_of,
)

__all__ = ["enrolled", "machines", "new_machine"]


def test_a_centre_is_made_and_its_next_key_must_be_sealed(qtbot, machines, tmp_path):
    city = machines["city"]
    step = found(qtbot, city)
    page = city.tab.pages.page("enrolment")
    page.ui.next_button.click()
    assert page.ui.error.text() == "请先打印封存，再勾选确认。"
    step.save_to(tmp_path / "根密钥.pdf")
    assert step.said.text() == "正在生成 PDF…"
    qtbot.waitUntil(lambda: "已保存" in step.said.text(), timeout=WAIT)
    printed = page_texts((tmp_path / "根密钥.pdf").read_bytes())[0]
    assert all(group in printed for group in step.key.accessibleName().split("-"))
    step.sealed.setChecked(True)
    page.ui.next_button.click()
    assert city.tab.currentWidget() is city.tab.pages.main
    status = exchange_status(city.session)
    assert status.is_enrolled
    assert status.is_centre


def test_a_key_that_is_not_sealed_is_not_left_by_mistake(qtbot, machines):
    city = machines["city"]
    step = found(qtbot, city)
    page, key = city.tab.pages.page("enrolment"), step.key.text()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    question = page.findChild(QMessageBox)
    assert "只显示这一次" in question.informativeText()
    assert question.defaultButton().text() == question.escapeButton().text() == "留下封存"
    question.escapeButton().click()
    assert city.tab.show_page("enrolment", "grant").step.key.text() == key
    city.tab.retranslate()
    qtbot.wait(0)
    assert city.tab.pages.page("enrolment").step is step
    page.leave()
    leaving = next(box for box in page.findChildren(QMessageBox) if box.isVisible())
    next(button for button in leaving.buttons() if button.text() == "不封存，离开").click()
    assert city.tab.currentWidget() is city.tab.pages.main
    page.begin("grant")
    assert page.step.title == "打开申请文件"


def test_what_goes_wrong_leaves_the_focus_in_the_flow(qtbot, machines, tmp_path):
    page = machines["city"].flow("join")
    page.activateWindow()
    page.flow.take_grant(tmp_path / "missing.bcpkg")
    qtbot.waitUntil(lambda: not page.busy.is_on, timeout=WAIT)
    assert page.ui.error.isVisibleTo(page)
    assert page.ui.next_button.hasFocus()


def test_a_laptop_that_decided_nothing_is_told_of_no_proposals(qtbot, enrolled):
    laptop, city = enrolled["laptop"], enrolled["city"]
    assert laptop.tab.pages.page("enrolment").flow.info.provisional == len(provisional(laptop.session)) == 0
    assert {one.person_name for one in devices(city.session)} == {"刘主任", "张三"}


def test_the_first_package_of_a_granted_person_is_named_by_him(enrolled, tmp_path):
    laptop, city = enrolled["laptop"], enrolled["city"]
    (made,) = export_packages(laptop.session, None, tmp_path)
    (planned,) = plan_import(city.session, [made.path]).packages
    assert planned.sender_person == "张三"


def test_a_laptop_joins_by_files_and_words_alone(qtbot, enrolled):
    laptop, city = enrolled["laptop"], enrolled["city"]
    status = exchange_status(laptop.session)
    assert status.is_enrolled
    assert not status.is_centre
    assert any("已加入" in text for text in laptop.said)
    page = city.tab.show_page("devices")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2, timeout=WAIT)
    assert {one.holder.unit for one in devices(city.session)} == {CITY, COUNTY}


def test_the_request_is_waited_for_over_days(qtbot, machines, tmp_path):
    asked = request(qtbot, machines["laptop"], tmp_path)
    page = machines["laptop"].flow("join")
    at(qtbot, page, "和中心核对八个词")
    assert words_of(page) == asked
    assert page.ui.next_button.text() == "已收到授权文件"
    page.ui.other_button.click()
    at(qtbot, page, "生成申请文件")


def test_one_word_that_differs_ends_it_and_nothing_is_written(qtbot, machines, tmp_path):
    found(qtbot, machines["city"]).sealed.setChecked(True)
    request(qtbot, machines["laptop"], tmp_path)
    grant(qtbot, machines["city"], only(tmp_path, "*.bcrequest"), tmp_path)
    page = machines["laptop"].flow("join")
    page.flow.take_grant(only(tmp_path, "*.bcpkg"))
    at(qtbot, page, "核对根密钥")
    page.ui.other_button.click()
    at(qtbot, page, "先不要接受")
    assert not exchange_status(machines["laptop"].session).is_enrolled
    page.ui.next_button.click()
    assert machines["laptop"].tab.currentWidget() is machines["laptop"].tab.pages.main


def test_a_file_that_is_no_grant_says_why_and_the_step_stays(qtbot, machines, tmp_path):
    request(qtbot, machines["laptop"], tmp_path)
    (tmp_path / "照片.bcpkg").write_bytes(b"not a package" * 50)
    page = machines["laptop"].flow("join")
    page.ui.next_button.click()
    page.flow.take_grant(tmp_path / "照片.bcpkg")
    qtbot.waitUntil(lambda: bool(page.ui.error.text()), timeout=WAIT)
    assert not page.ui.error.text().startswith("failure.")
    at(qtbot, page, "打开授权文件")
    city = machines["city"].flow("grant")
    city.flow.take_request(tmp_path / "照片.bcpkg")
    qtbot.waitUntil(lambda: bool(city.ui.error.text()), timeout=WAIT)


def test_what_was_decided_alone_becomes_provisional(qtbot, machines, tmp_path):
    laptop, city = machines["laptop"], machines["city"]
    customer = make_customer(laptop.session, "先做的有限公司", responsible_unit=COUNTY)
    change_field(laptop.session, [customer], "code", "44010600001000")
    found(qtbot, city).sealed.setChecked(True)
    request(qtbot, laptop, tmp_path)
    grant(qtbot, city, only(tmp_path, "*.bcrequest"), tmp_path)
    page = laptop.flow("join")
    page.flow.take_grant(only(tmp_path, "*.bcpkg"))
    at(qtbot, page, "核对根密钥")
    page.flow.show_accept()
    page.ui.next_button.click()
    at(qtbot, page, "完成")
    shown = laptop.tab.show_page("proposals", "provisional")
    qtbot.waitUntil(lambda: shown.list.model.state is State.SHOWN, timeout=WAIT)
    assert "先做的有限公司" in {shown.list.model.fetched(0).customer_name}
    assert laptop.tab.pages.page("enrolment").flow.info.provisional == shown.list.model.rowCount() == 1


def test_a_lost_laptop_is_revoked_up_to_a_change(qtbot, enrolled):
    city = enrolled["city"]
    page = city.tab.show_page("devices")
    qtbot.waitUntil(lambda: page.list.model.state is State.SHOWN and page.list.model.rowCount() >= 2, timeout=WAIT)
    lost = next(one for one in devices(city.session) if one.holder.unit == COUNTY)
    assert lost.may_revoke
    page.list.want(lost.holder.name)
    qtbot.waitUntil(lambda: page.revoke_button.isEnabled())
    qtbot.waitUntil(lambda: "天河" in page.sheet.toPlainText())
    page.revoke_button.click()
    dialog = page.findChild(RevokeDialog)
    assert dialog.reason == "lost"
    assert dialog.ui.until_all.isChecked()
    assert dialog.last_commit is None
    dialog.reasons["left"].click()
    assert dialog.reason == "left"
    assert dialog.ui.until_all.isChecked()
    dialog.revoke()
    qtbot.waitUntil(
        lambda: [one.state for one in devices(city.session) if one.holder.unit == COUNTY] == ["revoked"], timeout=WAIT
    )


def test_one_does_not_revoke_oneself(qtbot, enrolled):
    city = enrolled["city"]
    page = city.tab.show_page("devices")
    own = next(one for one in devices(city.session) if one.is_own)
    qtbot.waitUntil(lambda: page.list.model.state is State.SHOWN, timeout=WAIT)
    page.list.want(own.holder.name)
    qtbot.waitUntil(lambda: page.list.current() is not None and page.list.current().is_own)
    assert not page.revoke_button.isEnabled()
    assert page.revoke_button.toolTip() == "不能吊销本机自己的证书"


def test_customers_are_handed_over_in_one_step(qtbot, enrolled):
    city = enrolled["city"]
    customer = make_customer(city.session, "要移交的有限公司", responsible_unit=CITY)
    page = city.tab.show_page("handover")
    page.hand_over()
    dialog = page.findChild(HandoverDialog)
    qtbot.waitUntil(lambda: dialog.ui.customers.count() == 1, timeout=WAIT)
    assert not dialog.ui.hand_over_button.isEnabled()
    dialog.ui.all_button.click()
    assert dialog.ui.count.text() == "已选 1 户"
    assert dialog.ui.hand_over_button.toolTip() == "请选单位"
    dialog.unit.set_value(COUNTY)
    dialog.unit.changed.emit()
    dialog.ui.hand_over_button.click()
    qtbot.waitUntil(lambda: customer_file(city.session, customer).customer.responsible_unit == COUNTY, timeout=WAIT)


def test_a_leavers_customers_and_the_empty_sheet_are_asked_for_where_hand_overs_are(qtbot, enrolled):
    city = enrolled["city"]
    shown = []
    city.tab.context.preview_blank = lambda content, title: shown.append((page_texts(content)[0], title))
    page = city.tab.show_page("handover")
    page.blank_button.click()
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=WAIT)
    assert tr("handover_form.title") == shown[0][1]
    assert tr("handover_form.title") in shown[0][0]
    page.hand_over()
    asked = page.findChild(HandoverDialog)
    asked.manager.set_value(city.session.staff_id)
    city.tab.context.window = city.tab
    asked.ui.portfolio_button.click()
    dialog = city.tab.findChild(PortfolioDialog)
    qtbot.waitUntil(lambda: dialog.giver.value() == city.session.staff_id, timeout=WAIT)
    dialog.reject()


def test_who_may_not_decide_hands_open_work_on_and_proposes_the_roles(qtbot, enrolled):
    laptop = enrolled["laptop"]
    own = laptop.session.staff_id
    taker = new_child_id(unit_row_id(COUNTY))
    known = NewRow("staff", taker, {"unit": COUNTY, "name": "接手的", "position": "manager"})
    draft = AggregateDraft("org_unit", unit_row_id(COUNTY), (known,))
    laptop.session.store.append(laptop.session.writer, [draft], "change.save_staff", "")
    customer = make_customer(laptop.session, "要移交的有限公司", responsible_unit=COUNTY)
    plan = row(laptop.session, "visit", customer, state="planned", starts_at=NOW, manager=own, way="visit")
    hand_over(laptop.session, [customer], CITY, taker)
    assert value(laptop.session, "visit", plan, "manager") == own, "another unit gets nothing before it is decided"
    undo(laptop.session)
    laptop.tab.show_page("handover").hand_over()
    asked = laptop.tab.findChild(HandoverDialog)
    qtbot.waitUntil(lambda: asked.ui.effect.text() == tr("handover.only_proposed"), timeout=WAIT)
    asked.reject()
    dialog = PortfolioDialog(laptop.tab.context, own)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.effect.text() == tr("portfolio.only_proposed"), timeout=WAIT)
    dialog.taker.set_value(taker)
    dialog.taker.changed.emit()
    dialog.ui.assign.click()
    with qtbot.waitSignal(dialog.handed, timeout=WAIT):
        dialog.ui.hand_over.click()
    assert value(laptop.session, "visit", plan, "manager") == taker
    assert customer_file(laptop.session, customer).customer.lead_manager == own, "the role waits for the centre"


def carry(sender: Machine, recipient: Machine, folder: Path) -> None:
    """One package, by the stick."""
    folder.mkdir()
    made = export_packages(sender.session, recipient.session.writer.installation.hex(), folder)
    apply_import(recipient.session, plan_import(recipient.session, [one.path for one in made]))


def listed(qtbot, page, count: int) -> None:
    """So many rows, selected."""
    state = State.SHOWN if count else State.EMPTY
    qtbot.waitUntil(lambda: page.list.model.rowCount() == count and page.list.model.state is state, timeout=WAIT)


def test_a_proposal_of_the_laptop_is_approved_at_the_centre_and_told_back(qtbot, enrolled, tmp_path):
    city, laptop = enrolled["city"], enrolled["laptop"]
    customer = make_customer(laptop.session, "要编码的有限公司", responsible_unit=COUNTY)
    change_field(laptop.session, [customer], "code", "44010600005000")
    assert customer_file(laptop.session, customer).customer.code is None
    carry(laptop, city, tmp_path / "up")
    page = city.tab.show_page("proposals")
    listed(qtbot, page, 1)
    qtbot.waitUntil(lambda: page.approve_button.isEnabled())
    page.approve_button.click()
    page.findChild(QMessageBox).buttons()[0].click()
    listed(qtbot, page, 0)
    assert customer_file(city.session, customer).customer.code == "44010600005000"
    carry(city, laptop, tmp_path / "down")
    assert customer_file(laptop.session, customer).customer.code == "44010600005000"
    answered = laptop.tab.show_page("proposals", "decided")
    listed(qtbot, answered, 1)
    qtbot.waitUntil(lambda: "已同意" in answered.sheet.toPlainText())
    assert "刘主任" in answered.sheet.toPlainText()


def test_what_a_lost_laptop_changed_after_the_line_is_set_aside_and_can_be_accepted(qtbot, enrolled, tmp_path):
    city, laptop = enrolled["city"], enrolled["laptop"]
    customer = make_customer(laptop.session, "丢失前的有限公司", responsible_unit=COUNTY)
    change_field(laptop.session, [customer], "remark", "丢失以后改的")
    carry(laptop, city, tmp_path / "up")
    assert customer_file(city.session, customer).customer.remark == "丢失以后改的"
    device = next(one for one in devices(city.session) if one.holder.unit == COUNTY)
    dialog = RevokeDialog(city.tab.context, device, city.tab)
    dialog.ui.until_one.click()
    qtbot.waitUntil(lambda: len(dialog.steps) >= 2, timeout=WAIT)
    dialog.ui.commits.selectRow(1)
    assert "1 条" in dialog.ui.effect.text()
    assert dialog.ui.commits.item(0, 3).text() == "第 1 号包"
    dialog.revoke()
    page = city.tab.show_page("parked")
    listed(qtbot, page, 1)
    assert customer_file(city.session, customer).customer.remark != "丢失以后改的"
    qtbot.waitUntil(lambda: "丢失以后改的" in page.sheet.toPlainText())
    assert "证书已吊销" in page.list.model.index(0, 0).data()
    page.accept_button.click()
    page.findChild(QMessageBox).buttons()[0].click()
    listed(qtbot, page, 0)
    assert customer_file(city.session, customer).customer.remark == "丢失以后改的"


def at_the_terms(qtbot, city, folder):
    """The page of a grant where what is granted is settled, for the request that lies in the folder."""
    page = city.flow("grant")
    page.flow.take_request(only(folder, "*.bcrequest"))
    at(qtbot, page, "核对申请")
    page.ui.next_button.click()
    at(qtbot, page, "定授权内容")
    return page


def test_an_external_marketer_is_granted_with_his_agreement(qtbot, new_machine, machines, tmp_path):
    allow_external(machines["city"].session, CITY, True)
    found(qtbot, machines["city"]).sealed.setChecked(True)
    marketer = new_machine("marketer", COUNTY, "钱五", "external_part_time")
    request(qtbot, marketer, tmp_path)
    page = at_the_terms(qtbot, machines["city"], tmp_path)
    step = page.step
    assert [step.scope.itemData(line) for line in range(step.scope.count())] == ["registered"]
    page.ui.next_button.click()
    assert page.ui.error.text() == "社会兼职营销人员钱五必须签有协议。请填写协议编号和起止日期。"
    until = china_today() + timedelta(days=200)
    step.agreement.number.set_value("兼-7")
    step.agreement.since.set_value(china_today())
    step.agreement.until.set_value(until)
    assert step.missing() == ""
    page.flow.write_grant(tmp_path)
    at(qtbot, page, "授权文件已生成")
    holder = next(
        one.holder for one in devices(machines["city"].session) if one.holder.position == "external_part_time"
    )
    assert china_day(holder.valid_until) == until + timedelta(days=1)
    accept_grant(marketer.session, only(tmp_path, "*.bcpkg"))
    assert why_not_register(marketer.session) is None


def test_the_terms_follow_the_position(qtbot, machines, tmp_path):
    found(qtbot, machines["city"]).sealed.setChecked(True)
    request(qtbot, machines["laptop"], tmp_path)
    page = at_the_terms(qtbot, machines["city"], tmp_path)
    step = page.step
    assert (step.scope.currentData(), step.agreement.number.isVisibleTo(step)) == ("own", False)
    step.position.setCurrentIndex(step.position.findData("external_part_time"))
    assert (step.scope.currentData(), step.agreement.number.isVisibleTo(step)) == ("registered", True)
    assert step.missing()
    step.position.setCurrentIndex(step.position.findData("manager"))
    assert (step.scope.currentData(), step.agreement.number.isVisibleTo(step), step.missing()) == ("own", False, "")
    assert step.said_agreement() is None


def test_who_is_on_the_list_is_put_forward_and_confirmed(qtbot, new_machine, machines, tmp_path):
    city = machines["city"].session
    save_staff(city, [Staff(unit=COUNTY, name="孙六", position="manager", mobile="13911112222")])
    (entry,) = [one for one in list_staff(city) if one.name == "孙六"]
    customer = make_customer(city, "甲公司", responsible_unit=COUNTY, lead_manager=entry.id)
    found(qtbot, machines["city"]).sealed.setChecked(True)
    his = new_machine("his", COUNTY, "孙六", "manager")
    request(qtbot, his, tmp_path)
    page = at_the_terms(qtbot, machines["city"], tmp_path)
    step = page.step
    assert step.listed.isVisibleTo(step)
    assert step.listed.currentText() == "孙六（客户经理，天河区邮政局）"
    assert "请确认是同一个人" in step._listed_text.text()
    step.listed.setCurrentIndex(step.listed.count() - 1)
    assert step.listed.currentText() == "新来的人，名单中没有"
    assert "同一个人会出现两次" in step._listed_text.text()
    step.listed.setCurrentIndex(0)
    page.flow.write_grant(tmp_path)
    at(qtbot, page, "授权文件已生成")
    accept_grant(his.session, only(tmp_path, "*.bcpkg"))
    for session in (city, his.session):
        assert [one.id for one in list_staff(session) if one.name == "孙六"] == [his.session.staff_id]
        assert customer_file(session, customer).customer.lead_manager == his.session.staff_id


def test_whom_the_list_does_not_hold_is_asked_for_nobody(qtbot, machines, tmp_path):
    found(qtbot, machines["city"]).sealed.setChecked(True)
    request(qtbot, machines["laptop"], tmp_path)
    page = at_the_terms(qtbot, machines["city"], tmp_path)
    assert not page.step.listed.isVisibleTo(page.step)
    assert not page.step._listed_text.isVisibleTo(page.step)

"""Personal data on the screen: what was erased, seen in the list of people and on the form."""

from dataclasses import replace
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.customer_file import was_erased
from bigclient_desktop.domain.personal_data import search_for
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import attachments, complaints, customers, erasure
from bigclient_desktop.services.access import Action, why_not
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.mentions import mentions_of
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.review import may_decide_here
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store.customer_files import children
from bigclient_desktop.tabs.complaints.tab import ComplaintsTab
from bigclient_desktop.tabs.customers.erase_dialog import EraseDialog
from bigclient_desktop.tabs.customers.extend_dialog import ExtendDialog
from bigclient_desktop.tabs.customers.person_page import identity_of
from bigclient_desktop.tabs.customers.print_dialog import PrintDialog
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.tabs.visits.papers import DiaryDialog
from bigclient_desktop.widgets.attachment_sheet import AttachmentSheet
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.record_source import State
from bigclient_desktop.widgets.secrecy_question import SecretsDialog
from tests.conftest import PASSWORD
from tests.pdf.reading import page_texts
from tests.services.test_personal_data import bytes_left, visit_with
from tests.tabs.conftest import add_customers, wait_for_rest


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


def visits_of(session, customer):
    with session.store.reading() as connection:
        return children(connection, "visit", Visit, [customer])[customer]


def found(qtbot, page, text):
    page.box.setText(text)
    page.search_button.click()
    qtbot.waitUntil(lambda: page.findings is not None and page.search_button.isEnabled())
    wait_for_rest(qtbot, page.list, page._context.background)
    assert page.list.model.rowCount() == len(page.findings.places)
    return page


def dialog_of(qtbot, page, kind):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(kind)))
    return next(one for one in page.findChildren(kind) if one.isVisible())


@pytest.fixture
def page(qtbot, tab, window):
    """区志明0 at one customer, met at another; somebody else's remark mentions him."""
    session = window.context.session
    (other,) = add_customers(session, [{"full_name": "乙公司", "remark": "区志明0的亲戚"}])
    visit_with(session, other, persons_met="区志明0、李先生", talk="区志明0谈了国庆寄递")
    tab.other = other
    tab.show_person()
    assert tab.currentWidget() is tab.pages.person_page
    return tab.pages.person_page


def test_nothing_is_shown_before_somebody_asks(qtbot, page, window):
    qtbot.waitUntil(lambda: page.ui.state.title.text() == "输入姓名或电话，按“查询”")
    assert not page.erase_button.isEnabled()
    page.box.setText("区")
    page.search()
    qtbot.waitUntil(lambda: ("error", "请至少输入两个字的姓名，或者五位数字的电话。") in window.said)
    found(qtbot, page, "没有这个人")
    assert page.ui.state.title.text() == "没有找到“没有这个人”"


def test_the_very_name_is_selected_shown_and_given_out(qtbot, page, window):
    found(qtbot, page, "区志明0")
    assert sorted((place.entity, place.is_exact) for place in page.findings.places) == [
        ("contact", True),
        ("contact", True),
        ("customer", False),
        ("visit", True),
    ]
    assert {place.entity for place in page.chosen()} == {"contact", "visit"}
    assert "区志明0" in page.sheet.toPlainText()
    page.preview_button.click()
    qtbot.waitUntil(lambda: len(window.previews) == 1)
    content, title = window.previews[0]
    assert content.startswith(b"%PDF")
    assert title.startswith("个人信息清单_")
    mention = next(place for place in page.findings.places if not place.is_personal)
    page.list.want(identity_of(mention))
    qtbot.waitUntil(lambda: "只隐去姓名和电话" in page.sheet.toPlainText())
    assert page.erase_button.isEnabled()


def test_a_correction_leads_to_the_form_at_that_person(qtbot, page, tab):
    found(qtbot, page, "区志明0")
    own = next(place for place in page.findings.places if place.customer == tab.customer)
    page.list.want(identity_of(own))
    qtbot.waitUntil(lambda: page.current() is not None and page.current().row == own.row)
    page.correct_button.click()
    qtbot.waitUntil(lambda: tab.is_editing() and bool(tab.edit_page.form.loaded.contacts))
    form = tab.edit_page.form
    (card,) = form.children_of["contacts"].cards
    assert card.binding.record().id == own.row
    assert form.draft() == form.loaded


def test_who_may_not_erase_is_told_why(qtbot, tab, window):
    session = window.context.session
    add_person(session, unit="440106", name="李主任", position="director", password=PASSWORD)
    assert why_not(session, Action.ERASE, tab.customer) is not None
    tab.show_person()
    page = found(qtbot, tab.pages.person_page, "区志明0")
    assert page.chosen()
    assert not page.erase_button.isEnabled()
    assert "总监" in page.erase_button.toolTip()


def test_the_notice_to_a_contact_is_shown_and_its_day_noted(qtbot, page, window, tab):
    session = window.context.session
    found(qtbot, page, "区志明0")
    own = next(place for place in page.findings.places if place.customer == tab.customer)
    page.list.want(identity_of(own))
    qtbot.waitUntil(page.notice_button.isEnabled)
    page.notice_button.click()
    qtbot.waitUntil(lambda: len(window.previews) == 1)
    # The audit log notes the title when the notice is printed, and keeps it for ever.
    assert window.previews[0][1] == "个人信息处理告知书_曾记食品厂"
    page._note_given(own)
    qtbot.waitUntil(lambda: "已登记告知日期。" in [text for _, text in window.said])
    assert customers.customer_file(session, tab.customer).contacts[0].notice_given_on == china_today()
    visit = next(place for place in page.findings.places if place.entity == "visit")
    page.list.want(identity_of(visit))
    qtbot.waitUntil(lambda: not page.notice_button.isEnabled())


def test_erased_on_the_screen_with_the_figures_before(qtbot, page, window, tab):
    session = window.context.session
    found(qtbot, page, "区志明0")
    page.erase_button.click()
    dialog = dialog_of(qtbot, page, EraseDialog)
    assert dialog.goes.text().splitlines() == [
        "将抹去 2 户客户的 3 条记录里的个人信息，包括历史里的旧内容，共 3 处。不能撤销，也不能恢复。",
        "其中 1 条走访、投诉的文字保留，只隐去姓名和电话。",
    ]
    dialog.keep.setChecked(False)
    assert len(dialog.goes.text().splitlines()) == 1
    dialog.keep.setChecked(True)
    assert not dialog.ok.isEnabled()
    dialog.reason.setCurrentText("区志明0来电")
    dialog.ok.click()
    qtbot.waitUntil(lambda: dialog.error.isVisible())
    assert dialog.error.text() == "依据会一直保留，请不要在里面写本人的姓名或电话。"
    dialog.reason.setCurrentIndex(1)
    # Without the tick his name stays in the company's remark.
    (card,) = dialog.cards.cards
    assert dialog.named.text().startswith("另有 1 处文字提到本人，其中打钩的 1 处")
    card.box.setChecked(False)
    assert dialog.named.text().startswith("另有 1 处文字提到本人，其中打钩的 0 处")
    dialog.ok.click()
    qtbot.waitUntil(lambda: [place.is_personal for place in page.findings.places] == [False])
    assert "已彻底删除 3 条记录里的个人信息。" in [text for _, text in window.said]
    (visit,) = visits_of(session, tab.other)
    assert (visit.persons_met, visit.talk) == ("〔已删除〕、李先生", "〔已删除〕谈了国庆寄递")
    assert bytes_left(session, "区志明0") == ["store.db:commit_log", "store.db:customer"]


def test_texts_that_name_him_are_shown_marked_and_written_again(qtbot, page, window, tab):
    session = window.context.session
    form = customers.draft_of(customers.customer_file(session, tab.other))
    contacts = tuple(replace(one, name="李先生", remark="区志明0的表弟") for one in form.contacts)
    customers.save_customer(session, replace(form, contacts=contacts))
    page.box.setText("区志明0")
    page.search()
    qtbot.waitUntil(lambda: page.findings is not None and page.search_button.isEnabled())
    qtbot.waitUntil(lambda: page.list.model.rowCount() == len(page.findings.places) and bool(page.chosen()))
    page.erase_button.click()
    dialog = dialog_of(qtbot, page, EraseDialog)
    cards = {card.mention.entity: card for card in reversed(dialog.cards.cards)}
    # 李先生 has taken over his place: of it the old name goes alone.
    assert [card.box.text() for card in dialog.cards.cards] == [
        "乙公司 · 联系人 李先生 · 姓名（已改，留在历史里）",
        "乙公司 · 联系人 李先生 · 备注",
        "乙公司 · 客户 · 备注",
        "乙公司 · 联系人 李先生 · 手机",
    ]
    assert [card.box.isChecked() for card in dialog.cards.cards] == [True, True, True, False]
    assert "<span" in cards["customer"].said.text()
    assert cards["customer"].text() == "〔已删除〕的亲戚"
    cards["customer"].editor.setPlainText("区志明0介绍的")
    dialog.reason.setCurrentIndex(1)
    dialog.ok.click()
    qtbot.waitUntil(lambda: dialog.error.isVisible())
    assert dialog.error.text() == "改写后的文字里仍有本人的姓名或电话，请改掉后再试。"
    cards["customer"].editor.setPlainText("老客户介绍的")
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.findings.places == ())
    file = customers.customer_file(session, tab.other)
    assert (file.customer.remark, file.contacts[0].name, file.contacts[0].remark) == (
        "老客户介绍的",
        "李先生",
        "〔已删除〕的表弟",
    )
    assert bytes_left(session, "区志明0") == []


def test_who_is_merely_named_can_be_taken_out_as_well(qtbot, tab, window):
    session = window.context.session
    customers.change_field(session, [tab.customer], "remark", "刘老板的司机来过")
    tab.show_person()
    page = found(qtbot, tab.pages.person_page, "刘老板")
    qtbot.waitUntil(page.erase_button.isEnabled)
    page.erase_button.click()
    dialog = dialog_of(qtbot, page, EraseDialog)
    assert not dialog.goes.isVisible()
    dialog.reason.setCurrentIndex(1)
    (card,) = dialog.cards.cards
    card.box.setChecked(False)
    assert not dialog.ok.isEnabled()
    card.box.setChecked(True)
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.findings.places == ())
    assert customers.customer_file(session, tab.customer).customer.remark == "〔已删除〕的司机来过"
    assert bytes_left(session, "刘老板") == []


def test_an_open_form_takes_the_text_as_it_is_left_and_keeps_what_was_typed(qtbot, tab, window):
    session, customer = window.context.session, tab.customer
    customers.change_field(session, [customer], "remark", "刘老板的司机来过")
    tab.begin_edit(customer)
    qtbot.waitUntil(lambda: tab.is_editing() and tab.edit_page.form.loaded.customer.remark is not None)
    form = tab.edit_page.form
    form.binding.rows["town"].editor.box.setText("厚街")
    searches = [search_for("刘老板")]
    (mention,) = mentions_of(session, searches).found
    window.context.tell(erasure.erase_rows(session, [], "本人要求", searches, mentions={mention.key: mention.proposed}))
    qtbot.waitUntil(lambda: form.draft().customer.remark == "〔已删除〕的司机来过")
    assert (form.draft().customer.town, form.loaded.customer.town) == ("厚街", None)
    tab.edit_page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: not tab.is_editing())
    stored = customers.customer_file(session, customer).customer
    assert (stored.remark, stored.town) == ("〔已删除〕的司机来过", "厚街")
    assert bytes_left(session, "刘老板") == []


def test_from_the_contact_to_everything_held(qtbot, page, tab):
    tab.open_customer(tab.customer)
    card = tab.detail_page.card
    card.ui.tabs.setCurrentWidget(card.ui.contacts)
    qtbot.waitUntil(lambda: "查询…" in card.ui.contacts.toPlainText())
    card.link.emit(f"person:{card.file.contacts[0].id}")
    assert tab.currentWidget() is page
    qtbot.waitUntil(lambda: page.findings is not None and page.findings.text == "区志明0")
    assert page.box.text() == "区志明0"


def test_what_is_due_is_kept_longer_or_erased(qtbot, tab, window):
    session = window.context.session
    form = customers.draft_of(customers.customer_file(session, tab.customer))
    person = replace(form.contacts[0], valid_until=china_today())
    yesterday = china_today() - timedelta(days=1)
    customer = replace(form.customer, retention_until=yesterday, lead_manager=session.staff_id)
    customers.save_customer(session, replace(form, customer=customer, contacts=(person,)))
    tab.show_retention()
    page = tab.pages.retention_page
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    qtbot.waitUntil(lambda: page.current() is not None)
    assert (page.current().standing, page.current().customer_name) == ("file_over", "曾记食品厂")
    assert not page.erase_button.isEnabled()
    page.extend_button.click()
    dialog = dialog_of(qtbot, page, ExtendDialog)
    assert not dialog.ok.isEnabled()
    dialog.day.set_value(yesterday)
    dialog.reason.box.setText("还在执行")
    dialog._allow()
    dialog.ok.click()
    qtbot.waitUntil(lambda: dialog.error.isVisible())
    later = china_today() + timedelta(days=400)
    dialog.day.set_value(later)
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    stored = customers.customer_file(session, tab.customer).customer
    assert (stored.retention_until, stored.retention_reason) == (later, "还在执行")
    qtbot.waitUntil(lambda: page.current() is not None and page.current().standing == "ending")
    page.erase_button.click()
    erasing = dialog_of(qtbot, page, EraseDialog)
    assert erasing.reason.currentText() == "超过保存期限"
    erasing.ok.click()
    qtbot.waitUntil(lambda: page.ui.state.title.text() == "没有到期的个人信息和档案")
    assert customers.customer_file(session, tab.customer).contacts[0].name is None


def test_a_form_that_stands_open_loses_the_erased_and_keeps_what_was_typed(qtbot, tab, window):
    session, customer = window.context.session, tab.customer
    tab.begin_edit(customer)
    qtbot.waitUntil(lambda: tab.is_editing() and bool(tab.edit_page.form.loaded.contacts))
    page = tab.edit_page
    page.form.binding.rows["remark"].editor.box.setPlainText("打了一半")
    page.keeper.keep_at_once()
    (person,) = page.form.loaded.contacts
    window.context.tell(erasure.erase(session, customer, [("contact", person.id)], "本人要求"))
    qtbot.waitUntil(lambda: page.form.draft().contacts[0].name is None)
    assert page.form.draft().contacts[0].mobile is None
    assert page.form.draft().customer.remark == "打了一半"
    assert page.is_dirty()
    page.keeper.keep_at_once()
    qtbot.waitUntil(lambda: not window.context.background.is_busy())
    assert bytes_left(session, "区志明0") == []
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: not tab.is_editing())
    file = customers.customer_file(session, customer)
    assert (file.customer.remark, file.contacts[0].name) == ("打了一半", None)
    assert bytes_left(session, "区志明0") == []


def test_secret_customers_are_asked_about_before_a_list_is_written(qtbot, tab, window, tmp_path):
    session = window.context.session
    (secret,) = add_customers(session, [{"full_name": "秘密的公司", "secrecy": "secret"}])
    window.context.tell(customers.change_field(session, [secret], "town", "厚街"))
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == 2)
    out = tmp_path / "客户.xlsx"

    def export(answer):
        tab.commands.export()
        dialog = dialog_of(qtbot, tab, SecretsDialog)
        assert dialog.explained.text().startswith("其中 1 户标为“秘密”")
        answer(dialog)
        dialog.ok.click()
        chooser = dialog_of(qtbot, tab, QFileDialog)
        chooser.fileSelected.emit(str(out))
        chooser.close()
        count = len(window.said)
        qtbot.waitUntil(lambda: len(window.said) > count - 1 and out.exists())
        qtbot.wait(300)
        book = load_workbook(out)
        names = [str(cell.value) for page in book for row in page for cell in row]
        out.unlink()
        return names

    told = export(lambda dialog: None)
    assert "秘密的公司" not in told
    assert "另有 1 户标为“秘密”的客户没有列入。" in told

    def take(dialog):
        dialog.take.setChecked(True)
        assert not dialog.ok.isEnabled()
        dialog.reason.box.setText("上级调阅")
        dialog._allow()

    assert "秘密的公司" in export(take)


def test_a_diary_asks_and_says_who_is_not_on_it(qtbot, tab, window):
    session = window.context.session
    (secret,) = add_customers(session, [{"full_name": "秘密的公司", "secrecy": "secret"}])
    for customer in (tab.customer, secret):
        visit_with(session, customer, talk="谈了")
    asked = DiaryDialog(window.context, Lookups(window.context, tab), ("", ""), tab)
    asked.open()

    def preview(dialog):
        dialog.ui.preview_button.click()
        return dialog_of(qtbot, dialog, SecretsDialog)

    preview(asked).ok.click()
    qtbot.waitUntil(lambda: len(window.previews) == 1, timeout=20000)
    text = "".join(page_texts(window.previews[0][0]))
    assert "另有1户标为“秘密”的客户没有列入。" in text
    assert "曾记食品厂" in text
    assert "秘密的公司" not in text
    alone = DiaryDialog(window.context, Lookups(window.context, tab), (secret, "秘密的公司"), tab)
    alone.open()
    question = preview(alone)
    assert not question.ok.isEnabled()
    question.reject()
    qtbot.wait(200)
    assert len(window.previews) == 1
    assert alone.isVisible()


def test_the_forms_of_several_say_who_is_not_on_them(qtbot, tab, window):
    (secret,) = add_customers(window.context.session, [{"full_name": "秘密的公司", "secrecy": "secret"}])
    tab.commands.print_these([tab.customer, secret])
    dialog_of(qtbot, tab, SecretsDialog).ok.click()
    printing = dialog_of(qtbot, tab, PrintDialog)
    qtbot.waitUntil(printing.ui.preview_button.isEnabled)
    printing.ui.preview_button.click()
    qtbot.waitUntil(lambda: len(window.previews) == 1, timeout=20000)
    assert "另有1户标为“秘密”的客户没有列入。" in page_texts(window.previews[0][0])[-1]
    assert audit_lines(window.context.session, AuditQuery()) == []


def test_forms_and_diaries_saved_from_their_dialogs_are_noted_with_the_place(qtbot, tab, window, tmp_path):
    session = window.context.session
    visit_with(session, tab.customer, talk="谈了")
    tab.commands.print_these([tab.customer])
    printing = dialog_of(qtbot, tab, PrintDialog)
    qtbot.waitUntil(printing.ui.save_button.isEnabled)
    asked = DiaryDialog(window.context, Lookups(window.context, tab), (tab.customer, "曾记食品厂"), tab)
    asked.open()
    for dialog, form in ((printing, "audit.form.archive"), (asked, "audit.form.diary")):
        out = tmp_path / f"{form}.pdf"
        dialog.ui.save_button.click()
        chooser = dialog_of(qtbot, dialog, QFileDialog)
        chooser.fileSelected.emit(str(out))
        chooser.close()
        qtbot.waitUntil(out.exists, timeout=20000)
        line = audit_lines(session, AuditQuery())[0]
        assert (line.kind, line.form, line.target, line.customer) == ("print", form, str(out), tab.customer)
    assert len(audit_lines(session, AuditQuery())) == 2


def test_an_attachment_of_a_secret_customer_is_saved_with_a_reason(qtbot, tab, window, tmp_path):
    session, out = window.context.session, tmp_path / "副本.txt"
    (secret,) = add_customers(session, [{"full_name": "秘密的公司", "secrecy": "secret"}])
    given = tmp_path / "合同.txt"
    given.write_text("合同", encoding="utf-8")
    attachments.add_files(session, "customer", secret, [given])
    sheet = AttachmentSheet(tab)
    sheet.work_with(window.context)
    sheet.load(secret)
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    sheet.list.item(0).setSelected(True)
    sheet.ask_where()
    question = dialog_of(qtbot, sheet, SecretsDialog)
    assert not question.ok.isEnabled()
    question.take.setChecked(True)
    question.reason.box.setText("上级调阅")
    question._allow()
    question.ok.click()
    chooser = dialog_of(qtbot, sheet, QFileDialog)
    chooser.fileSelected.emit(str(out))
    chooser.close()
    qtbot.waitUntil(out.exists)


def test_a_secret_customer_alone_is_not_printed_without_a_reason(qtbot, tab, window):
    session = window.context.session
    (secret,) = add_customers(session, [{"full_name": "秘密的公司", "secrecy": "secret"}])
    tab.commands.print_these([secret])
    dialog = dialog_of(qtbot, tab, SecretsDialog)
    assert not dialog.ok.isEnabled()
    dialog.take.setChecked(True)
    dialog.reason.box.setText("上级调阅")
    dialog._allow()
    dialog.ok.click()
    printing = dialog_of(qtbot, tab, PrintDialog)
    qtbot.waitUntil(lambda: len(printing.forms) == 1)
    assert "国家秘密不得录入" in tab.edit_page.form.binding.rows["secrecy"].label.toolTip()


def test_an_open_complaint_loses_the_erased_and_keeps_what_was_typed(qtbot, tab, window):
    session = window.context.session
    draft = complaints.new_complaint_draft(session, tab.customer)
    values = {"kind": "loss", "complainant": "投诉的人", "phone": "13700137000", "what_happened": "投诉的人说丢了"}
    complaint = replace(draft.complaint, **values)
    complaints.save_complaint(session, replace(draft, complaint=complaint))
    made = ComplaintsTab(window.context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.page.list.model.state is State.SHOWN, timeout=10000)
    wait_for_rest(qtbot, made.page.list, window.context.background)
    made.card.load(complaint.id)
    qtbot.waitUntil(lambda: made.card.complaint_id() == complaint.id, timeout=10000)
    made.edit()
    qtbot.waitUntil(lambda: made.currentWidget() is made.form_page, timeout=10000)
    form = made.form_page
    form.binding.rows["demand"].editor.box.setPlainText("要求赔偿")
    form.keeper.keep_at_once()
    rows = [(tab.customer, "complaint", complaint.id)]
    searches = [search_for("投诉的人"), search_for("13700137000")]
    window.context.tell(erasure.erase_rows(session, rows, "本人要求", searches, keep_texts=True))
    qtbot.waitUntil(lambda: form.complaint().complainant is None)
    assert (form.complaint().what_happened, form.complaint().demand) == ("〔已删除〕说丢了", "要求赔偿")
    assert form.is_dirty()
    form.keeper.keep_at_once()
    qtbot.waitUntil(lambda: not window.context.background.is_busy())
    assert bytes_left(session, "投诉的人", "13700137000") == []
    form.save(confirmed=True)
    qtbot.waitUntil(lambda: made.currentWidget() is not form, timeout=10000)
    stored = complaints.complaint_file(session, complaint.id).complaint
    assert (stored.complainant, stored.what_happened, stored.demand) == (None, "〔已删除〕说丢了", "要求赔偿")
    assert bytes_left(session, "投诉的人", "13700137000") == []


def test_one_of_the_own_people_is_shown_and_given_his_data(qtbot, window, tmp_path):
    session = window.context.session
    save_staff(session, [Staff(unit="440106", name="区志强", position="manager", mobile="13911112222")])
    save_staff(session, [Staff(unit="440106", name="区志强", position="deputy", mobile="13933334444")])
    his = next(one for one in list_staff(session) if one.mobile == "13911112222")
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_person(f"staff:{his.id}")
    page = tab.pages.person_page
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    qtbot.waitUntil(lambda: [one.row for one in page.chosen()] == [his.id])
    assert page.box.text() == "区志强"
    assert page.export_button.isEnabled()
    assert page.erase_button.isEnabled()
    page._export()
    chooser = page.findChild(QFileDialog)
    out = tmp_path / "清单.xlsx"
    with qtbot.waitSignal(window.context.notices.said):
        chooser.fileSelected.emit(str(out))
    told = [cell for row in load_workbook(out).active.iter_rows(values_only=True) for cell in row if cell]
    assert {"13911112222", "客户经理"} <= set(map(str, told))
    assert "13933334444" not in set(map(str, told)), "a namesake's is not his"
    page.erase_button.click()
    question = next(one for one in page.findChildren(TextQuestion) if one.isVisible())
    question.field.set_value("本人要求")
    question.field.changed.emit()
    with qtbot.waitSignal(window.context.changes.happened):
        question.ok.click()
    (one,) = [one for one in list_staff(session) if one.id == his.id]
    assert (one.name, one.mobile) == ("区志强", None)
    assert [one.mobile for one in list_staff(session) if one.position == "deputy"] == ["13933334444"]
    assert bytes_left(session, "13911112222") == []

"""The customer tab over a real store, through its own widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services import customers, drafts
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.tabs.customers.bulk_edit import BulkEdit
from bigclient_desktop.tabs.customers.print_dialog import PrintDialog
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.widgets.record_source import State
from bigclient_desktop.widgets.words import tr, use_language
from tests.conftest import PASSWORD
from tests.services.making import make_customer
from tests.services.test_grading_runs import WAN, bureau, spend
from tests.services.test_portfolios import person
from tests.tabs.conftest import add_customers

NAMES = ["东莞市粤华电子有限公司", "广东移动通信有限公司", "曾记食品厂", "广州市公安局", "中山大学"]


@pytest.fixture
def stock(session):
    return add_customers(
        session,
        [
            {"full_name": NAMES[0], "code": "44190000001000"},
            {"full_name": NAMES[1], "lead_manager": session.staff_id},
            {"full_name": NAMES[2]},
            {"full_name": NAMES[3], "kind": "policy"},
            {"full_name": NAMES[4], "stage": "developing"},
        ],
    )


@pytest.fixture
def tab(qtbot, window, stock):
    made = CustomersTab(window.context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.list_page.model.rowCount() == 5)
    return made


def names(tab) -> list[str]:
    model = tab.list_page.model
    return [model.record(row).full_name for row in range(model.rowCount())]


def select(tab, name: str) -> None:
    row = names(tab).index(name)
    tab.list_page.ui.table.selectRow(row)


def test_first_use_offers_two_ways(qtbot, window):
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    qtbot.waitUntil(lambda: tab.list_page.model.state is State.EMPTY)
    ui = tab.list_page.ui
    assert ui.body.currentWidget() is ui.state
    assert ui.state.title.text() == "还没有客户档案"
    assert [button.text() for button in ui.state.findChildren(type(ui.new_button))] == ["新增客户", "从 Excel 导入"]


def test_search_by_initials_and_nothing_found(qtbot, tab):
    ui = tab.list_page.ui
    qtbot.keyClicks(ui.search, "gdyd")
    qtbot.waitUntil(lambda: names(tab) == [NAMES[1]])
    qtbot.keyClicks(ui.search, "qqq")
    qtbot.waitUntil(lambda: tab.list_page.model.state is State.EMPTY)
    assert ui.state.title.text() == "没有符合条件的客户"
    ui.state.findChildren(type(ui.new_button))[0].click()
    qtbot.waitUntil(lambda: len(names(tab)) == 5)


def test_folders_narrow_and_count(qtbot, tab):
    folders = tab.list_page.folders
    qtbot.waitUntil(lambda: folders.counts.get("recycle_bin") == 0, timeout=8000)
    assert folders.counts["all"] == 5
    assert folders.counts["mine_lead"] == 1
    assert folders.counts["code_pending"] == 4
    assert folders.counts["policy"] == 1
    widget = tab.list_page.ui.folders
    widget.setCurrentRow([folder.key for folder in folders._folders].index("mine_lead"))
    qtbot.waitUntil(lambda: names(tab) == [NAMES[1]])


def test_filters_are_chips_and_can_be_cleared(qtbot, tab):
    bar = tab.list_page.ui.filters
    bar.tick({"kinds": ("policy",)})
    qtbot.waitUntil(lambda: names(tab) == [NAMES[3]])
    assert [chip.label.text() for chip in bar._chips[:-1]] == ["客户类别：政策性"]
    bar._chips[0].closed.emit()
    qtbot.waitUntil(lambda: len(names(tab)) == 5)
    assert bar.ticked == {}


def test_sorting_is_asked_of_the_store_and_remembered(qtbot, tab, window):
    table = tab.list_page.ui.table
    column = [column.name for column in tab.list_page.model.columns].index("code")
    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: names(tab)[0] == NAMES[0])
    qtbot.waitUntil(lambda: get_setting(window.context.session, "customers/view", {}).get("sort") == "code")
    again = CustomersTab(window.context)
    qtbot.addWidget(again)
    assert (again.list_page.columns.view.sort, again.list_page.columns.view.descending) == ("code", True)


def test_preview_follows_the_cursor(qtbot, tab):
    card = tab.list_page.card
    select(tab, NAMES[2])
    qtbot.waitUntil(lambda: card.file is not None and card.file.customer.full_name == NAMES[2])
    assert card.ui.name.text() == NAMES[2]
    assert "待编码" in card.ui.facts.text()
    assert "天河路1号" in card.ui.overview.toPlainText()


def test_card_masks_phones_until_asked(qtbot, tab, stock):
    tab.open_customer(stock[0])
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.file is not None)
    card.ui.tabs.setCurrentWidget(card.ui.contacts)
    assert "138****5678" in card.ui.contacts.toPlainText()
    card.ui.contacts.anchorClicked.emit("reveal:")
    qtbot.waitUntil(lambda: "13812345678" in card.ui.contacts.toPlainText())


def edit(qtbot, tab, stock, number=0):
    tab.open_customer(stock[number])
    qtbot.waitUntil(lambda: tab.detail_page.card.customer_id() == stock[number])
    tab.edit()
    qtbot.waitUntil(tab.is_editing)
    return tab.edit_page


def type_over(page, field: str, text: str) -> None:
    box = page.form.binding.rows[field].editor.box
    box.setText(text)
    box.textEdited.emit(text)


def test_edit_saves_one_change_and_shows_it_in_the_history(qtbot, tab, stock, session, window):
    page = edit(qtbot, tab, stock)
    assert not page.is_dirty()
    type_over(page, "short_name", "粤华")
    type_over(page, "founded_on", "19980506")
    type_over(page, "registered_capital", "500")
    assert page.is_dirty()
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    stored = customers.customer_file(session, stock[0]).customer
    assert (stored.short_name, str(stored.founded_on), stored.registered_capital) == ("粤华", "1998-05-06", 500_000_000)
    assert window.changes[-1].customers == (stock[0],)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.file.customer.short_name == "粤华")
    card.ui.tabs.setCurrentWidget(card.ui.history)
    qtbot.waitUntil(lambda: "1998-05-06" in card.ui.history.toPlainText())
    assert "张三" in card.ui.history.toPlainText()


def test_hard_problem_blocks_and_stands_at_its_field(qtbot, tab, stock, session):
    page = edit(qtbot, tab, stock)
    type_over(page, "postcode", "12")
    type_over(page, "founded_on", "31 June")
    page.save()
    qtbot.waitUntil(lambda: page.ui.problem_band.isVisible())
    rows = page.form.binding.rows
    assert rows["postcode"].message.isVisible()
    assert rows["founded_on"].message.isVisible()
    assert rows["postcode"].editor.box.property("state") == "hard"
    assert "邮政编码" in page.ui.problem_text.text()
    assert customers.customer_file(session, stock[0]).customer.postcode == "510000"
    type_over(page, "postcode", "510001")
    type_over(page, "founded_on", "")
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    assert customers.customer_file(session, stock[0]).customer.postcode == "510001"


def test_soft_problem_asks_once(qtbot, tab, stock, session):
    page = edit(qtbot, tab, stock)
    type_over(page, "credit_code", "91440101MA59XXXXX0")
    page.save()
    qtbot.waitUntil(lambda: page.ui.problem_band.isVisible())
    assert "仍然保存" in page.ui.problem_text.text()
    page.ui.problem_text.linkActivated.emit("anyway:0")
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    assert customers.customer_file(session, stock[0]).customer.credit_code == "91440101MA59XXXXX0"


def test_contact_added_and_removed(qtbot, tab, stock, session):
    page = edit(qtbot, tab, stock)
    cards = page.form.children_of["contacts"]
    first = cards.cards[0]
    new = cards.add()
    new.binding.rows["name"].editor.box.setText("冼小华")
    new.binding.rows["reports_to"].editor.set_value(first.binding.record().id)
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    people = {one.name: one for one in customers.customer_file(session, stock[0]).contacts if not one.deleted}
    assert people["冼小华"].reports_to == people["区志明0"].id
    page = edit(qtbot, tab, stock)
    page.form.children_of["contacts"].cards[0].removed.emit()
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    left = [one.name for one in customers.customer_file(session, stock[0]).contacts if not one.deleted]
    assert left == ["冼小华"]


def test_new_customer_and_its_branch(qtbot, tab, session):
    tab.new_customer()
    qtbot.waitUntil(tab.is_editing)
    page = tab.edit_page
    for field, text in (
        ("full_name", "佛山市海天调味有限公司"),
        ("postal_address", "文沙路16号"),
        ("postcode", "528000"),
    ):
        type_over(page, field, text)
    for field, key in (("industry", "manufacturing"), ("division", "440604")):
        page.form.binding.rows[field].editor._pick(key)
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    found = customers.list_customers(session, CustomerQuery(search="海天"), 0, 5)
    assert [row.full_name for row in found] == ["佛山市海天调味有限公司"]
    qtbot.waitUntil(lambda: tab.detail_page.card.customer_id() == found[0].id)
    tab.new_branch()
    qtbot.waitUntil(tab.is_editing)
    assert page.form.loaded.customer.headquarters == found[0].id
    type_over(page, "full_name", "海天调味高明分厂")
    type_over(page, "postal_address", "沧江工业园")
    type_over(page, "postcode", "528500")
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    assert [row.full_name for row in customers.customer_file(session, found[0].id).branches] == ["海天调味高明分厂"]


def test_duplicates_are_named_while_typing(qtbot, tab, session):
    tab.new_customer()
    qtbot.waitUntil(tab.is_editing)
    page = tab.edit_page
    type_over(page, "full_name", "东莞市粤华电子公司")
    qtbot.waitUntil(lambda: page.ui.duplicate_band.isVisible())
    assert NAMES[0] in page.ui.duplicate_text.text()
    page.duplicates.dismiss(page.duplicates._found[0].customer.id)
    assert not page.ui.duplicate_band.isVisible()


def test_draft_is_kept_offered_and_restored(qtbot, tab, stock, session):
    page = edit(qtbot, tab, stock)
    page.form.binding.rows["remark"].editor.box.setPlainText("写到一半")
    tab.save_drafts()
    assert drafts.load_draft(session, stock[0]).draft.customer.remark == "写到一半"
    page.keeper.stop()
    tab.show_list()
    page = edit(qtbot, tab, stock)
    qtbot.waitUntil(lambda: page.ui.draft_band.isVisible())
    assert page.form.binding.rows["remark"].editor.value() is None
    page.ui.draft_restore.click()
    assert page.form.binding.rows["remark"].editor.value() == "写到一半"
    assert page.is_dirty()
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    qtbot.waitUntil(lambda: drafts.load_draft(session, stock[0]) is None)
    assert customers.customer_file(session, stock[0]).customer.remark == "写到一半"


def test_leaving_a_dirty_form_asks(qtbot, tab, stock):
    page = edit(qtbot, tab, stock)
    type_over(page, "short_name", "粤华")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    box = page.findChild(QMessageBox)
    assert box is not None
    assert tab.is_editing()
    next(button for button in box.buttons() if button.text() == "不保存").click()
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)


def test_escape_leaves_a_clean_form_at_once(qtbot, tab, stock):
    page = edit(qtbot, tab, stock)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert tab.currentWidget() is tab.detail_page


def test_enter_goes_to_the_next_field(qtbot, tab, stock):
    page = edit(qtbot, tab, stock)
    rows = page.form.binding.rows
    tab.activateWindow()
    rows["full_name"].editor.setFocus()
    qtbot.waitUntil(rows["full_name"].editor.box.hasFocus)
    qtbot.keyClick(rows["full_name"].editor.box, Qt.Key.Key_Return)
    assert rows["short_name"].editor.box.hasFocus()
    rows["short_name"].editor.box.setProperty("composing", True)
    qtbot.keyClick(rows["short_name"].editor.box, Qt.Key.Key_Return)
    assert rows["short_name"].editor.box.hasFocus()


def test_delete_goes_to_the_bin_and_comes_back(qtbot, tab, stock, session, window):
    select(tab, NAMES[2])
    qtbot.keyClick(tab.list_page.ui.table, Qt.Key.Key_Delete)
    # Key, write, and list read anew: on a machine at its limit the three together take more than the usual wait.
    qtbot.waitUntil(lambda: bool(window.said), timeout=20000)
    assert NAMES[2] in window.said[-1][1]
    qtbot.waitUntil(lambda: len(names(tab)) == 4, timeout=20000)
    assert NAMES[2] not in names(tab)
    tab.list_page.ui.folders.setCurrentRow(tab.list_page.ui.folders.count() - 1)
    qtbot.waitUntil(lambda: names(tab) == [NAMES[2]], timeout=20000)
    page = tab.list_page
    assert page.ui.bin_hint.isVisible()
    assert page.ui.restore_button.isVisible()
    shown = {column.name: column for column in page.shown_columns()}
    assert shown["deleted_by"].text(page.model.record(0)) == "张三"
    assert shown["deleted_at"].text(page.model.record(0))
    qtbot.waitUntil(lambda: "由张三删除" in page.card.ui.facts.text(), timeout=20000)
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Delete)
    assert "不提供彻底删除" in window.said[-1][1]
    tab.commands.restore()
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == 0, timeout=20000)
    assert customers.count_customers(session, CustomerQuery()) == 5
    page.folders.show_all()
    assert not page.ui.bin_hint.isVisible()
    assert "deleted_by" not in page.columns.view.shown, "a person's own columns are back"


def test_deleting_several_asks_in_words(qtbot, tab, session):
    tab.list_page.ui.table.selectAll()
    assert tab.list_page.ui.action_bar.isVisible()
    tab.commands.delete()
    box = tab.findChild(QMessageBox)
    assert box.text() == "删除 5 户客户？"
    assert customers.count_customers(session, CustomerQuery()) == 5
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: customers.count_customers(session, CustomerQuery()) == 0)


def bulk_edit(tab):
    tab.list_page.ui.table.selectAll()
    tab.commands.bulk_edit()
    return tab.findChild(BulkEdit)


def towns(session):
    return {row.town for row in customers.list_customers(session, CustomerQuery(), 0, 9)}


def test_bulk_edit_says_what_will_change_and_changes_it_as_one_step(qtbot, tab, stock, session, window):
    dialog = bulk_edit(tab)
    assert not dialog.ok.isEnabled()
    assert dialog.words.text() == "还没有勾选字段。"
    qtbot.keyClicks(dialog.rows["town"].editor.box, "Shipai")
    assert dialog.rows["town"].tick.isChecked(), "who types a value ticks it"
    dialog.rows["tags"].editor.add("重点")
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=10000)
    assert dialog.words.text() == "将修改 5 户 × 2 个字段，可整步撤销。"
    assert dialog.ok.text() == "修改 5 户"
    dialog.take()
    qtbot.waitUntil(lambda: towns(session) == {"Shipai"}, timeout=10000)
    qtbot.waitUntil(lambda: window.said[-1:] == [("info", "已修改 5 户 × 2 个字段。")], timeout=10000)
    assert customers.customer_file(session, stock[0]).customer.tags == ("重点",)
    undo(session)
    assert towns(session) == {None}
    assert customers.customer_file(session, stock[0]).customer.tags == ()


def test_bulk_edit_into_care_says_who_lacks_b_and_whom_b_leads(qtbot, tab, stock, session):
    a, b = person(session, "甲"), person(session, "乙")
    bureau(session, 1_000 * WAN)
    ids = [make_customer(session, "黄金公司", lead_manager=a, stage="developing")]
    ids.append(make_customer(session, "两人公司", lead_manager=a, deputy_manager=b, stage="developing"))
    spend(session, ids[0], 900 * WAN)
    dialog = BulkEdit(tab.context, [*ids, *stock], tab.pages.lookups, tab)
    dialog.open()
    dialog.rows["stage"].editor.set_value("maintaining")
    dialog.rows["stage"].tick.setChecked(True)
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=10000)
    said = dialog.words.text().splitlines()
    assert said[0] == "将修改 3 户 × 1 个字段，可整步撤销。"
    (lacking,) = (line for line in said if "缺A角或B角" in line)
    (grade,) = {row.grade for row in customers.list_customers(session, CustomerQuery(search="黄金公司"), 0, 1)}
    assert f"：黄金公司（{tr(f'grade.{grade}')}，缺B角）。" in lacking
    assert lacking.startswith("1 户白银以上客户")
    assert "1 户转为“维护中”，以后由B角主责：两人公司。" in dialog.words.text()
    dialog.reject()


def test_bulk_edit_says_what_is_in_the_way(qtbot, tab, session):
    dialog = bulk_edit(tab)
    qtbot.keyClicks(dialog.rows["postcode"].editor.box, "12")
    qtbot.waitUntil(lambda: "邮政编码" in dialog.words.text(), timeout=10000)
    assert "5 户" in dialog.words.text()
    assert not dialog.ok.isEnabled()
    dialog.rows["postcode"].tick.setChecked(False)
    assert dialog.words.text() == "还没有勾选字段。"
    dialog.rows["tags"].tick.setChecked(True)
    assert dialog.words.text() == "标签：请填写要加入或去掉的内容。"
    dialog.rows["tags"].tick.setChecked(False)
    dialog.rows["secrecy"].tick.setChecked(True)
    dialog.rows["secrecy"].editor.set_value("internal")
    dialog._look_again()
    qtbot.waitUntil(lambda: dialog.words.text() == "所选客户已是这些内容，没有要修改的。", timeout=10000)
    shown = " ".join(label.text() for label in dialog.findChildren(type(dialog.words)))
    assert "由省中心统一编发" in shown
    dialog.reject()


def test_old_value_is_brought_back_from_the_history(qtbot, tab, stock, session):
    page = edit(qtbot, tab, stock)
    type_over(page, "postal_address", "长安镇1号")
    page.save(soft_ones_confirmed=True)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.file is not None and card.file.customer.postal_address == "长安镇1号")
    card.ui.tabs.setCurrentWidget(card.ui.history)
    qtbot.waitUntil(lambda: bool(card.changes))
    place = next(i for i, change in enumerate(card.changes) if change.old == "天河路1号")
    card.link.emit(f"restore:{place}")
    qtbot.waitUntil(lambda: customers.customer_file(session, stock[0]).customer.postal_address == "天河路1号")


def test_print_previews_all_and_names_missing_characters(qtbot, tab, stock, session, window):
    tab.commands.print_these(stock[:2])
    qtbot.waitUntil(lambda: tab.findChild(PrintDialog) is not None)
    dialog = tab.findChild(PrintDialog)
    qtbot.waitUntil(dialog.ui.preview_button.isEnabled)
    dialog.ui.preview_button.click()
    qtbot.waitUntil(lambda: bool(window.previews), timeout=15000)
    assert window.previews[0][0].startswith(b"%PDF")
    customers.change_field(session, stock[:1], "short_name", "笑😀")
    tab.commands.print_these(stock[:1])
    qtbot.waitUntil(lambda: any(found.isVisible() for found in tab.findChildren(PrintDialog)))
    dialog = next(found for found in tab.findChildren(PrintDialog) if found.isVisible())
    qtbot.waitUntil(dialog.ui.missing.isVisible)
    assert "U+1F600" in dialog.ui.missing.text()
    assert not dialog.ui.save_button.isEnabled()
    assert len(window.previews) == 1
    dialog.reject()


def test_commands_say_why_they_are_off(qtbot, tab):
    actions = tab.commands.actions
    assert not actions["save"].isEnabled()
    assert actions["save"].toolTip() == "没有打开的编辑页。"
    assert actions["edit"].isEnabled()
    assert not actions["restore"].isEnabled()


def test_dialogs_never_block(qtbot, tab):
    tab.list_page.ui.table.choose_columns()
    dialog = tab.findChild(QDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_another_language_keeps_what_is_typed(qtbot, qapp, tab, stock):
    page = edit(qtbot, tab, stock)
    type_over(page, "short_name", "粤华")
    use_language(qapp, "en")
    qtbot.waitUntil(lambda: tab.edit_page is not page)
    assert tab.edit_page.ui.save_button.text() == "Save"
    assert tab.edit_page.form.binding.rows["short_name"].editor.value() == "粤华"
    assert tab.edit_page.is_dirty()
    assert "Full name" in tab.edit_page.form.binding.rows["full_name"].label.text()


def test_a_lock_changes_the_session_under_the_list(qtbot, tab, stock, session, window, store_folder):
    page = edit(qtbot, tab, stock)
    type_over(page, "short_name", "粤华")
    tab.save_drafts()
    session.close()
    window.context.session = open_session(store_folder, password=PASSWORD)
    page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page)
    tab.show_list()
    tab.list_page.ui.search.setText("yh")
    qtbot.waitUntil(lambda: names(tab) == [NAMES[0]])
    assert customers.customer_file(window.context.session, stock[0]).customer.short_name == "粤华"
    window.context.session.close()


def test_the_record_gives_way_where_the_window_is_narrow(qtbot, tab):
    page = tab.list_page
    assert page.ui.preview.isVisible()
    tab.resize(900, 600)
    qtbot.waitUntil(lambda: page.ui.preview.isHidden())
    page.toggle_preview()
    assert page.ui.preview.isVisible()
    qtbot.waitUntil(lambda: page.card.file is not None, timeout=20000)
    tools = [page.ui.search, page.ui.unit_switch, page.ui.views_button, page.ui.new_button]
    assert not any(one.geometry().intersects(other.geometry()) for one in tools for other in tools if one is not other)

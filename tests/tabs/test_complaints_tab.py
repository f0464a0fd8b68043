"""Complaints over a real store, through their own widgets."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.services import complaints
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.complaint_steps import take_step
from bigclient_desktop.tabs.complaints.step_dialog import StepDialog
from bigclient_desktop.tabs.complaints.tab import ComplaintsTab
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.clock_bar import Gauge
from bigclient_desktop.widgets.record_source import State
from bigclient_desktop.widgets.record_table_model import VALUE_ROLE
from bigclient_desktop.widgets.words import tr, use_language
from tests.tabs.conftest import add_customers, wait_for_rest

NAMES = ["东莞市粤华电子有限公司", "广东移动通信有限公司"]


@pytest.fixture
def stock(session):
    return add_customers(session, [{"full_name": name} for name in NAMES])


@pytest.fixture
def tab(qtbot, window, stock):
    made = ComplaintsTab(window.context)
    qtbot.addWidget(made)
    window.context.window = made
    made.resize(1366, 700)
    made.show()
    qtbot.waitExposed(made)
    # The empty list empties the card when its cursor has come to rest.
    qtbot.waitUntil(lambda: made.page.list.model.state is State.EMPTY, timeout=10000)
    wait_for_rest(qtbot, made.page.list, window.context.background)
    return made


def receive(session, customer, days_ago=0, **fields):
    draft = complaints.new_complaint_draft(session, customer)
    at = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(days=days_ago)
    values = {"kind": "loss", "complainant": "区小姐", "what_happened": "邮件丢失", "received_at": at} | fields
    draft = replace(draft, complaint=replace(draft.complaint, **values))
    complaints.save_complaint(session, draft)
    return draft.complaint.id


def dialog(qtbot):
    found = []

    def there():
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, StepDialog) and one.isVisible()]
        return bool(found)

    qtbot.waitUntil(there, timeout=10000)
    return found[0]


def load(qtbot, tab, complaint):
    tab.card.load(complaint)
    # Qt shows the buttons of a layout in the turn after they were put there.
    qtbot.waitUntil(lambda: tab.card.complaint_id() == complaint and bool(buttons(tab)), timeout=10000)


def buttons(tab):
    return [one.text() for one in tab.card.ui.steps.findChildren(QPushButton) if not one.isHidden()]


def stage(session, complaint):
    return complaints.complaint_file(session, complaint).way.stage


def shown(tab):
    model = tab.page.list.model
    return [model.record(row) for row in range(model.rowCount())]


def test_nothing_open_is_said(qtbot, tab):
    qtbot.waitUntil(lambda: tab.page.list.model.state is State.EMPTY, timeout=10000)
    assert tab.page.ui.state.title.text() == tr("complaints.empty_open")


def test_a_complaint_is_received_with_pasted_item_numbers(qtbot, tab, session, stock, window):
    tab.new_complaint(stock[0])
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.form_page, timeout=10000)
    rows = tab.form_page.binding.rows
    assert rows["customer"].editor.box.text() == NAMES[0]
    assert tab.form_page.ui.section_handling.isHidden()
    tab.form_page.save()
    qtbot.waitUntil(lambda: tab.form_page.ui.problem_band.isVisible(), timeout=10000)
    assert tr("complaint.kind") in tab.form_page.ui.problem_text.text()
    rows["kind"].editor.set_value("loss")
    rows["complainant"].editor.box.setText("区小姐")
    rows["what_happened"].editor.box.setPlainText("三件邮件没有到")
    rows["item_numbers"].editor.box.setPlainText("1234567890123\n1234567890124，1234567890124 1234567890125")
    tab.form_page.save()
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.page, timeout=10000)
    (row,) = complaints.list_complaints(session, ComplaintQuery())
    made = complaints.complaint_file(session, row.id).complaint
    assert made.item_numbers == ("1234567890123", "1234567890124", "1234567890125")
    assert made.number
    assert window.said[-1][1] == tr("complaints.saved")
    qtbot.waitUntil(lambda: tab.card.complaint_id() == row.id, timeout=10000)
    assert "1234567890125" in tab.card.ui.sheet.toPlainText()


def test_typing_is_not_thrown_away_unasked(qtbot, tab, stock):
    tab.new_complaint(stock[0])
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.form_page, timeout=10000)
    tab.form_page.binding.rows["what_happened"].editor.box.setPlainText("半句")
    tab.show_folder("closed")
    assert tab.currentWidget() is tab.form_page
    tab.form_page._discard()
    assert tab.currentWidget() is tab.page


def test_the_list_tells_both_clocks_with_words_and_a_bar(qtbot, tab, session, stock):
    receive(session, stock[0])
    receive(session, stock[1], days_ago=40, kind="delay")
    tab.page.refresh()
    qtbot.waitUntil(lambda: len(shown(tab)) == 2, timeout=10000)
    assert [row.customer for row in shown(tab)] == [stock[1], stock[0]]
    model = tab.page.list.model
    places = {column.name: place for place, column in enumerate(model.columns)}
    over = model.index(0, places["answer"]).data(VALUE_ROLE)
    assert isinstance(over, Gauge)
    assert (over.tone, over.percent) == ("bad", 100)
    assert over.words.startswith("超")
    fresh = model.index(1, places["solution"]).data(VALUE_ROLE)
    assert fresh.tone in ("good", "warn")
    assert fresh.words.startswith("剩")
    assert model.index(0, places["stage"]).data(VALUE_ROLE) == Chip("warn", tr("complaints.stage.received"))


def test_folders_narrow_by_the_clock(qtbot, tab, session, stock):
    receive(session, stock[0])
    late = receive(session, stock[1], days_ago=40)
    # Written beside the window: on a slow machine the folders have counted before.
    tab.page.refresh()
    tab.show_folder("over")
    qtbot.waitUntil(lambda: [row.id for row in shown(tab)] == [late], timeout=10000)
    tab.show_folder("closed")
    qtbot.waitUntil(lambda: tab.page.list.model.state is State.EMPTY, timeout=10000)
    assert tab.page.ui.state.title.text() == tr("complaints.empty_closed")
    qtbot.waitUntil(lambda: tab.page.folders.counts.get("over") == 1, timeout=10000)
    assert tab.page.folders.counts["open"] == 2


def test_the_buttons_are_what_the_state_allows(qtbot, tab, session, stock):
    made = receive(session, stock[0])
    load(qtbot, tab, made)
    assert buttons(tab)[0] == tr("complaints.do_answered")
    take_step(session, made, "answered")
    load(qtbot, tab, made)
    qtbot.waitUntil(lambda: buttons(tab)[:2] == [tr("complaints.do_investigated"), tr("complaints.do_handled")])
    take_step(session, made, "paused", pause_reason="waiting_customer")
    tab.card.load(made)
    qtbot.waitUntil(lambda: buttons(tab)[0] == tr("complaints.do_resumed"))
    assert tab.card.ui.stage.accessibleName() == tr("complaints.stage.paused")


def test_handling_keeps_what_it_learns_in_the_form(qtbot, tab, session, stock):
    made = receive(session, stock[0])
    take_step(session, made, "answered")
    load(qtbot, tab, made)
    tab.take_step("handled")
    asked = dialog(qtbot)
    asked.form_binding.rows["opinion"].editor.box.setPlainText("按规定赔偿")
    money = asked.form_binding.rows["compensation"].editor
    qtbot.keyClicks(money.box, "1280.50")
    assert "壹仟贰佰捌拾元伍角" in asked.ui.capitals.text()
    asked.take()
    qtbot.waitUntil(lambda: asked.ui.problem_band.isVisible(), timeout=10000)
    assert tr("problem.compensation_basis") in asked.ui.problem_text.text()
    asked.form_binding.rows["compensation_basis"].editor.box.setText("邮政法")
    asked.take()
    qtbot.waitUntil(lambda: stage(session, made) == "handled", timeout=10000)
    assert complaints.complaint_file(session, made).complaint.compensation == 128050
    qtbot.waitUntil(lambda: "壹仟贰佰捌拾元伍角" in tab.card.ui.sheet.toPlainText(), timeout=10000)
    undo(session)
    assert stage(session, made) == "answered"
    assert complaints.complaint_file(session, made).complaint.compensation is None


def test_closing_without_confirmation_asks_for_a_reason(qtbot, tab, session, stock):
    made = receive(session, stock[0])
    for step in ("answered", "handled"):
        take_step(session, made, step)
    tab.open_complaint(made)
    qtbot.waitUntil(lambda: tab.card.complaint_id() == made, timeout=10000)
    tab.take_step("closed")
    asked = dialog(qtbot)
    assert asked.needs_reason
    assert tr("complaints.unconfirmed") in asked.ui.explain.text()
    asked.take()
    qtbot.waitUntil(lambda: asked.ui.problem_band.isVisible(), timeout=10000)
    assert stage(session, made) == "handled"
    asked.event_binding.rows["note"].editor.box.setPlainText("客户电话一直无人接听")
    asked.take()
    qtbot.waitUntil(lambda: stage(session, made) == "closed", timeout=10000)
    file = complaints.complaint_file(session, made)
    assert (file.complaint.state, file.complaint.unconfirmed_reason) == ("closed", "客户电话一直无人接听")
    qtbot.waitUntil(lambda: buttons(tab)[0] == tr("complaints.do_reopened"), timeout=10000)
    assert "无人接听" in tab.card.ui.sheet.toPlainText()


def test_a_step_before_the_last_is_said_at_its_field(qtbot, tab, session, stock):
    made = receive(session, stock[0])
    load(qtbot, tab, made)
    tab.take_step("answered")
    asked = dialog(qtbot)
    asked.event_binding.rows["at"].editor.set_value(datetime.now(UTC) - timedelta(days=3))
    asked.take()
    qtbot.waitUntil(lambda: asked.event_binding.rows["at"].message.isVisible(), timeout=10000)
    assert stage(session, made) == "received"
    asked.reject()


def test_the_way_and_the_repeats_stand_as_lines(qtbot, tab, session, stock):
    first = receive(session, stock[0], days_ago=20)
    made = receive(session, stock[0])
    take_step(session, made, "answered", note="已电话答复")
    load(qtbot, tab, made)
    steps = [(entry.title, entry.detail) for entry in tab.card.ui.way.entries.entries]
    assert [title for title, _ in steps] == [tr("complaints.step.answered"), tr("complaints.step.received")]
    assert "已电话答复" in steps[0][1]
    assert tab.card.ui.tabs.isTabVisible(2)
    assert [entry.id for entry in tab.card.ui.repeats.entries.entries] == [first]


def test_a_refresh_keeps_the_complaint_just_asked_for(qtbot, tab, session, stock, background):
    first, second = receive(session, stock[0]), receive(session, stock[1])
    load(qtbot, tab, first)
    tab.page.list.want(second)
    tab.card.load(second)
    tab.page.refresh()
    qtbot.waitUntil(lambda: not background.is_busy() and len(shown(tab)) == 2, timeout=10000)
    assert tab.card.complaint_id() == second
    tab.card.load(first)
    tab.page._preview()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=10000)
    assert tab.card.complaint_id() == tab.page.list.current().id == second


def test_forms_go_to_the_preview(qtbot, tab, session, stock, window):
    made = receive(session, stock[0])
    load(qtbot, tab, made)
    tab.card.asked.emit("print")
    qtbot.waitUntil(lambda: len(window.previews) == 1, timeout=20000)
    content, title = window.previews[0]
    assert content.startswith(b"%PDF")
    assert NAMES[0] in title


def test_a_complaint_leads_to_customer_and_visit(qtbot, tab, session, stock, window):
    asked = []
    window.context.do = lambda key, subject: asked.append((key, subject))
    window.context.open_customer = lambda customer: asked.append(("customer", customer))
    load(qtbot, tab, receive(session, stock[0]))
    tab.card._plan_visit()
    tab.card._open_customer()
    assert asked == [("plan_visit", stock[0]), ("customer", stock[0])]


def test_the_language_changes_under_a_form(qtbot, qapp, tab, stock):
    tab.new_complaint(stock[0])
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.form_page, timeout=10000)
    tab.form_page.binding.rows["what_happened"].editor.box.setPlainText("半句")
    use_language(qapp, "en")
    qtbot.waitUntil(lambda: tab.form_page.ui.save_button.text() == "Save", timeout=10000)
    assert tab.form_page.binding.rows["what_happened"].editor.value() == "半句"
    assert tab.form_page.is_dirty()
    use_language(qapp, "zh_CN")
    qtbot.waitUntil(lambda: tab.form_page.ui.save_button.text() == "保存", timeout=10000)


def test_in_a_low_window_the_card_scrolls_and_no_clock_is_cut(qtbot, tab, session, stock):
    tab.setFixedSize(900, 340)
    made = receive(session, stock[0])
    tab.page.preview.choose(True)
    tab.page.ui.splitter.setSizes([40, 500, 360])
    load(qtbot, tab, made)
    ui = tab.card.ui
    clocks = (ui.answer, ui.solution, ui.statutory)
    qtbot.waitUntil(lambda: all(clock.height() >= clock.sizeHint().height() for clock in clocks), timeout=10000)
    assert ui.clocks.height() >= max(clock.geometry().bottom() for clock in clocks)
    assert ui.steps.geometry().top() > ui.clocks.geometry().bottom()


def test_a_pause_asks_for_words_only_where_its_reason_says_too_little(qtbot, tab, session, stock):
    made = receive(session, stock[0])
    load(qtbot, tab, made)
    tab.take_step("paused")
    asked = dialog(qtbot)
    rows = asked.event_binding.rows
    assert "*" in rows["note"].label.text()
    rows["pause_reason"].editor.set_value("waiting_customer")
    rows["pause_reason"].editor.changed.emit()
    assert rows["note"].label.text() == tr("complaint_event.note")
    asked.take()
    qtbot.waitUntil(lambda: complaints.complaint_file(session, made).way.is_paused, timeout=10000)


def test_whose_complaint_it_is_stays_and_the_receipt_is_the_directors(qtbot, tab, session, stock):
    made = receive(session, stock[0])
    load(qtbot, tab, made)

    def begin(go):
        go()
        qtbot.waitUntil(lambda: tab.currentWidget() is tab.form_page, timeout=10000)
        rows = tab.form_page.binding.rows
        found = [(rows[name].editor.isEnabled(), bool(rows[name].toolTip())) for name in ("customer", "received_at")]
        tab.show_front()
        return found

    assert begin(tab.edit) == [(False, True), (False, True)]
    assert begin(tab.new_complaint) == [(True, False), (True, False)]
    session.staff = replace(session.staff, position="director")
    assert begin(tab.edit) == [(False, True), (True, False)]

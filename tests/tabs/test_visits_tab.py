"""The diary over a real store, through its own widgets."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from bigclient_desktop.domain.visit_lists import FollowUpQuery, VisitQuery
from bigclient_desktop.domain.working_days import china_day, china_today
from bigclient_desktop.services import visit_changes, visits
from bigclient_desktop.services.office import calendar_of
from bigclient_desktop.tabs.visits.columns import note_words
from bigclient_desktop.tabs.visits.entry import (
    VisitDialog,
    copy_plan,
    edit_visit,
    plan_visit,
    record_plan,
    record_visit,
)
from bigclient_desktop.tabs.visits.papers import DiaryDialog, print_today
from bigclient_desktop.tabs.visits.small_dialogs import FollowUpDialog, PutOffDialog
from bigclient_desktop.tabs.visits.tab import VisitsTab
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.record_source import State
from bigclient_desktop.widgets.words import tr, use_language
from tests.tabs.conftest import add_customers, wait_for_rest

NAMES = ["东莞市粤华电子有限公司", "广东移动通信有限公司", "曾记食品厂"]


@pytest.fixture
def stock(session):
    values = [{"full_name": name, "lead_manager": session.staff_id, "town": "石牌"} for name in NAMES]
    return add_customers(session, values)


@pytest.fixture
def tab(qtbot, window, stock):
    made = VisitsTab(window.context)
    qtbot.addWidget(made)
    window.context.window = made
    made.resize(1366, 700)
    made.show()
    qtbot.waitExposed(made)
    # The empty list empties the card when its cursor has come to rest.
    qtbot.waitUntil(lambda: made.page.list.model.state is State.EMPTY, timeout=10000)
    wait_for_rest(qtbot, made.page.list, window.context.background)
    return made


def record(session, customer, **fields):
    draft = visits.new_visit_draft(session, customer)
    values = {"talk": "谈了国庆寄递", "result": "有意向", "no_next_reason": "已约好"} | fields
    draft = replace(draft, visit=replace(draft.visit, **values))
    visits.save_visit(session, draft)
    return draft.visit.id


def plan(session, customer, **fields):
    draft = visits.new_visit_draft(session, customer, planned=True)
    draft = replace(draft, visit=replace(draft.visit, **fields))
    visits.save_visit(session, draft)
    return draft.visit.id


def shown(tab):
    return [tab.page.list.model.record(row) for row in range(tab.page.list.model.rowCount())]


def compose(box, text):
    """Chinese words come through the input method, not as keys."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(box, event)


def dialog(qtbot, kind):
    found = []

    def there():
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return bool(found)

    qtbot.waitUntil(there, timeout=10000)
    return found[0]


def rows(session, **query):
    return visits.list_visits(session, VisitQuery(**query), 0, 100)


def test_first_use_offers_a_record_and_a_plan(qtbot, tab):
    qtbot.waitUntil(lambda: tab.page.list.model.state is State.EMPTY)
    ui = tab.page.ui
    assert ui.body.currentWidget() is ui.state
    assert ui.state.title.text() == tr("visits.first_use")


def test_a_record_by_keys_alone(qtbot, tab, session, stock, window):
    record_visit(window.context)
    form = dialog(qtbot, VisitDialog)
    rows_of = form.form.binding.rows
    customer = rows_of["customer"].editor
    qtbot.keyClicks(customer.box, "gdyd")
    qtbot.waitUntil(lambda: customer._line.list.count() == 1, timeout=10000)
    qtbot.keyClick(customer.box, Qt.Key.Key_Return)
    assert customer.value() == stock[1]
    compose(rows_of["talk"].editor.box, "谈了年终礼品")
    rows_of["needs"].editor.box.setPlainText("要礼品册\n要同城件")
    compose(rows_of["next_step"].editor.box, "送样品")
    form.ui.in_7.click()
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(row.state == "done" for row in rows(session)), timeout=10000)
    done = next(row for row in rows(session) if row.state == "done")
    assert (done.customer, done.next_step) == (stock[1], "送样品")
    day = calendar_of(session).on_or_after(china_today() + timedelta(days=7))
    assert done.next_on == day
    assert [china_day(row.starts_at) for row in rows(session, states=("planned",))] == [day]
    items = visit_changes.list_follow_ups(session, FollowUpQuery())
    assert [one.item.content for one in items] == ["要礼品册", "要同城件"]
    qtbot.waitUntil(lambda: len(shown(tab)) == 2, timeout=10000)
    assert window.said[-1][1] == tr("visits.saved_record")


def test_the_next_step_is_compulsory_and_a_reason_stands_for_it(qtbot, tab, session, stock, window):
    record_visit(window.context, stock[0])
    form = dialog(qtbot, VisitDialog)
    assert form.form.binding.rows["customer"].editor.box.text() == NAMES[0]
    form.form.binding.rows["talk"].editor.box.setPlainText("谈妥")
    form.save()
    qtbot.waitUntil(lambda: form.ui.problem_band.isVisible(), timeout=10000)
    assert tr("problem.visit_next_missing") in form.ui.problem_text.text()
    form.ui.no_next.click()
    compose(form.form.binding.rows["no_next_reason"].editor.box, "合同刚续签")
    form.save()
    qtbot.waitUntil(lambda: bool(rows(session)), timeout=10000)
    assert visits.visit_file(session, rows(session)[0].id).visit.no_next_reason == "合同刚续签"


def test_a_late_entry_asks_for_a_reason_and_shows_both_dates(qtbot, tab, session, stock, window):
    record_visit(window.context, stock[0])
    form = dialog(qtbot, VisitDialog)
    assert form.ui.section_reason.isHidden()
    binding = form.form.binding
    early = china_today() - timedelta(days=14)
    binding.rows["starts_at"].editor.day.set_value(early)
    binding.left.emit("starts_at")
    assert not form.ui.section_reason.isHidden()
    binding.rows["talk"].editor.box.setPlainText("谈妥")
    compose(binding.rows["late_reason"].editor.box, "出差")
    form.ui.no_next.click()
    compose(binding.rows["no_next_reason"].editor.box, "无")
    form.save(confirmed=True)
    qtbot.waitUntil(lambda: bool(rows(session)), timeout=10000)
    row = rows(session)[0]
    assert row.is_late
    assert tr("visits.note_late") in note_words(row)
    tab.card.load(row.id)
    qtbot.waitUntil(lambda: not tab.card.ui.late_band.isHidden(), timeout=10000)
    assert early.isoformat() in tab.card.ui.late_text.text()
    assert china_today().isoformat() in tab.card.ui.late_text.text()


def test_typing_is_not_thrown_away_unasked(qtbot, tab, stock, window):
    record_visit(window.context, stock[0])
    form = dialog(qtbot, VisitDialog)
    form.form.binding.rows["talk"].editor.box.setPlainText("半句")
    form.reject()
    assert form.isVisible()
    form._leave()


def test_a_plan_becomes_a_record_by_its_button(qtbot, tab, session, stock):
    made = plan(session, stock[0], purpose="送方案")
    tab.open_visit(made)
    qtbot.waitUntil(lambda: tab.card.visit_id() == made, timeout=10000)
    assert not tab.card.ui.record_button.isHidden()
    assert tab.card.ui.correct_button.isHidden()
    tab.card.ui.record_button.click()
    form = dialog(qtbot, VisitDialog)
    assert form.draft().visit.id == made
    assert form.form.kind.name == "record"
    form.form.binding.rows["talk"].editor.box.setPlainText("已送")
    form.ui.no_next.click()
    compose(form.form.binding.rows["no_next_reason"].editor.box, "等答复")
    form.save(confirmed=True)
    qtbot.waitUntil(lambda: rows(session)[0].state == "done", timeout=10000)
    qtbot.waitUntil(lambda: tab.card.ui.record_button.isHidden(), timeout=10000)
    assert tab.card.ui.correct_button.isVisibleTo(tab.card)


def test_a_new_record_finds_the_plan_that_it_is(qtbot, tab, session, stock, window):
    made = plan(session, stock[0], purpose="送方案", starts_at=datetime.now(UTC).replace(second=0, microsecond=0))
    record_visit(window.context)
    form = dialog(qtbot, VisitDialog)
    rows_of = form.form.binding.rows
    compose(rows_of["talk"].editor.box, "已送方案")
    rows_of["customer"].editor.set_value(stock[1])
    rows_of["customer"].editor.changed.emit()
    qtbot.wait(300)
    assert form.planned.label.isHidden()
    rows_of["customer"].editor.set_value(stock[0])
    rows_of["customer"].editor.changed.emit()
    qtbot.waitUntil(lambda: not form.planned.label.isHidden(), timeout=10000)
    form.planned.label.linkActivated.emit("plan")
    qtbot.waitUntil(lambda: form.draft().visit.id == made, timeout=10000)
    assert form.planned.label.isHidden()
    assert (form.draft().visit.talk, form.draft().visit.purpose) == ("已送方案", "送方案")
    form.ui.no_next.click()
    compose(rows_of["no_next_reason"].editor.box, "等答复")
    form.save(confirmed=True)
    qtbot.waitUntil(lambda: [row.state for row in rows(session)] == ["done"], timeout=10000)


def test_a_correction_is_a_version_with_a_reason(qtbot, tab, session, stock, window):
    made = record(session, stock[0])
    edit_visit(window.context, made)
    form = dialog(qtbot, VisitDialog)
    assert form.form.kind.name == "correction"
    form.form.binding.rows["result"].editor.box.setPlainText("没有意向")
    form.save()
    qtbot.waitUntil(lambda: form.ui.problem_band.isVisible(), timeout=10000)
    assert tr("problem.correction_reason") in form.ui.problem_text.text()
    compose(form.form.binding.rows["correction_reason"].editor.box, "记错了")
    form.save(confirmed=True)
    qtbot.waitUntil(lambda: rows(session)[0].is_corrected, timeout=10000)
    tab.card.load(rows(session)[0].id)
    qtbot.waitUntil(lambda: tab.card.file is not None and len(tab.card.file.versions) == 2, timeout=10000)
    text = tab.card.ui.sheet.toPlainText()
    assert "记错了" in text
    assert "有意向 → 没有意向" in text


def test_put_off_cancel_and_remark(qtbot, tab, session, stock):
    made = plan(session, stock[0])
    tab.card.load(made)
    qtbot.waitUntil(lambda: tab.card.visit_id() == made, timeout=10000)
    tab.card.ui.put_off_button.click()
    asked = dialog(qtbot, PutOffDialog)
    day = calendar_of(session).after(china_today(), 5)
    asked.moment.day.set_value(china_today() - timedelta(days=1))
    asked.moment.changed.emit()
    assert not asked.ui.ok_button.isEnabled()
    assert (china_today() - timedelta(days=1)).isoformat() in asked.ui.note.text()
    asked.moment.day.set_value(day)
    asked.moment.changed.emit()
    asked.ui.ok_button.click()
    qtbot.waitUntil(lambda: rows(session)[0].is_put_off, timeout=10000)
    assert china_day(rows(session)[0].starts_at) == day
    qtbot.waitUntil(lambda: china_day(tab.card.file.visit.starts_at) == day, timeout=10000)
    tab.card.ui.cancel_button.click()
    why = dialog(qtbot, TextQuestion)
    assert not why.ok.isEnabled()
    assert why.ok.toolTip()
    why.field.box.setPlainText("客户出差")
    why.ok.click()
    qtbot.waitUntil(lambda: rows(session)[0].state == "cancelled", timeout=10000)
    done = record(session, stock[1])
    tab.open_visit(done)
    qtbot.waitUntil(lambda: tab.card.visit_id() == done, timeout=10000)
    assert not tab.card.ui.remark_button.isEnabled()
    assert tab.card.ui.remark_button.toolTip() == tr("failure.remark_refused")


def test_a_refresh_keeps_the_visit_just_asked_for(qtbot, tab, session, stock, background):
    first, second = record(session, stock[0]), record(session, stock[1])
    tab.page.show_look("month")
    tab.card.load(first)
    qtbot.waitUntil(lambda: tab.card.visit_id() == first, timeout=10000)
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=10000)
    seen = []
    tab.card.loaded.connect(lambda file: seen.append(file.visit.id))
    tab.card.load(second)
    tab.page.refresh()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=10000)
    assert (tab.card.visit_id(), seen) == (second, [second])
    tab.card.load(first)
    tab.card.show_nothing()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=10000)
    assert tab.card.file is None
    tab.page.refresh()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=10000)
    assert seen == [second]


def test_an_item_is_followed_up_from_the_card(qtbot, tab, session, stock):
    made = record(session, stock[0], needs="要礼品册")
    tab.card.load(made)
    qtbot.waitUntil(lambda: tab.card.visit_id() == made, timeout=10000)
    (item,) = tab.card.file.follow_ups
    tab.card.asked.emit(f"item:{item.id}")
    asked = dialog(qtbot, FollowUpDialog)
    asked.binding.rows["state"].editor.set_value("done")
    asked._take()
    assert asked.isVisible()
    asked.binding.rows["outcome"].editor.box.setText("已送册")
    asked._take()
    done = FollowUpQuery(states=("done",))
    qtbot.waitUntil(lambda: len(visit_changes.list_follow_ups(session, done)) == 1, timeout=10000)


def test_the_week_shows_plans_and_a_drag_puts_them_off(qtbot, tab, session, stock):
    made = plan(session, stock[0])
    first = china_day(visits.visit_file(session, made).visit.starts_at)
    tab.page.show_look("week")
    tab.page.calendar.show_week(first)
    grid = tab.page.ui.calendar
    qtbot.waitUntil(lambda: [one.id for one in grid.entries_of(first)] == [made], timeout=10000)
    assert grid.first.weekday() == 0
    later = calendar_of(session).after(first, 2)
    grid.moved.emit(made, later)
    qtbot.waitUntil(lambda: china_day(rows(session)[0].starts_at) == later, timeout=10000)
    before, after = first, visits.visit_file(session, made).visit
    assert after.first_planned_at is not None
    assert china_day(after.first_planned_at) == before


def test_the_tools_of_the_week_keep_one_line(qtbot, tab):
    tab.resize(1366, 640)
    tab.page.show_look("week")
    ui = tab.page.ui
    qtbot.waitUntil(lambda: ui.today_button.isVisible() and ui.new_button.y() < ui.today_button.geometry().bottom())
    assert ui.new_button.geometry().right() <= ui.tools.width()
    tab.page.show_week(date(china_today().year - 1, 3, 4))
    assert str(china_today().year - 1) in ui.period.text()


def test_rows_that_come_late_leave_the_month_in_front(qtbot, tab, session, stock, background):
    record(session, stock[0])
    tab.page.refresh()
    tab.page.show_look("month")
    qtbot.waitUntil(lambda: not background.is_busy() and tab.page.list.model.state is State.SHOWN, timeout=10000)
    assert tab.page.ui.body.currentWidget() is tab.page.ui.calendar_page
    tab.page.show_look("list")
    assert tab.page.ui.body.currentWidget() is tab.page.ui.table_page


def test_a_year_without_holidays_is_said_in_the_calendar(qtbot, tab):
    tab.page.show_look("month")
    tab.page.calendar.show_month(china_today().replace(year=2035, month=5, day=1))
    qtbot.waitUntil(lambda: tab.page.ui.calendar_note.isVisible(), timeout=10000)
    assert "2035" in tab.page.ui.calendar_note.text()


def test_the_line_of_a_customer(qtbot, tab, session, stock):
    made = record(session, stock[2])
    tab.show_customer(stock[2], NAMES[2])
    line = tab.page.ui.line
    qtbot.waitUntil(lambda: [one.id for one in line.line.entries.entries] == [made], timeout=10000)
    tab.show_customer(stock[1], NAMES[1])
    qtbot.waitUntil(lambda: line.currentWidget() is line.state, timeout=10000)
    assert line.state.title.text() == tr("customers.no_timeline")


def test_filters_and_folders_narrow(qtbot, tab, session, stock):
    record(session, stock[0], needs="要礼品册")
    plan(session, stock[1], way="phone")
    tab.page.refresh()
    qtbot.waitUntil(lambda: len(shown(tab)) == 2, timeout=10000)
    tab.page.ui.filters.tick({"ways": ("phone",)})
    qtbot.waitUntil(lambda: [row.customer for row in shown(tab)] == [stock[1]], timeout=10000)
    tab.page.ui.filters.tick({"extras": ("with_follow_ups",)})
    qtbot.waitUntil(lambda: [row.customer for row in shown(tab)] == [stock[0]], timeout=10000)
    tab.page.ui.filters.clear()
    tab.show_folder("planned")
    qtbot.waitUntil(lambda: [row.customer for row in shown(tab)] == [stock[1]], timeout=10000)
    tab.page.ui.search.setText("不存在的词")
    qtbot.waitUntil(lambda: tab.page.list.model.state is State.EMPTY, timeout=10000)
    assert tab.page.ui.state.title.text() == tr("visits.nothing_found")


def test_the_proposal_is_accepted_in_part(qtbot, tab, session, stock):
    tab.show_plan()
    page = tab.plan_page
    qtbot.waitUntil(lambda: len(page.proposals) >= 3, timeout=10000)
    calendar = calendar_of(session)
    assert all(calendar.is_working_day(one.day) for one in page.proposals)
    first = page.ui.tree.topLevelItem(0)
    assert first.child(0).text(3) == tr("visits.standing.never")
    first.child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert len(page.chosen()) == len(page.proposals) - 1
    left_out = {one.customer for one in page.proposals} - {one.customer for one in page.chosen()}
    wanted = len(page.chosen())
    page.accept()
    qtbot.waitUntil(lambda: len(rows(session, states=("planned",))) == wanted, timeout=10000)
    assert left_out.isdisjoint({row.customer for row in rows(session)})
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.page, timeout=10000)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.page)
    assert tab.page.look == "week", "where the plans stand now"
    assert tab.page.calendar.anchor == min(one.day for one in page.chosen())


def test_a_proposal_dragged_to_another_day(qtbot, tab, stock):
    tab.show_plan()
    page = tab.plan_page
    qtbot.waitUntil(lambda: bool(page.proposals), timeout=10000)
    saturday = page.proposals[0].day
    while saturday.weekday() != 5:
        saturday += timedelta(days=1)
    page.ui.calendar.moved.emit("0", saturday)
    assert page.proposals[0].day == saturday
    assert saturday.isoformat() in page.ui.note.text()
    page.ui.calendar.moved.emit("0", china_today() - timedelta(days=1))
    assert page.proposals[0].day == saturday
    page.proposals.append(replace(page.proposals[0], day=saturday + timedelta(days=2)))
    page.ui.calendar.moved.emit(str(len(page.proposals) - 1), saturday)
    assert page.proposals[-1].day == saturday + timedelta(days=2)
    assert page.proposals[0].name in page.ui.note.text()


def test_nobody_due_is_said(qtbot, window):
    tab = VisitsTab(window.context)
    qtbot.addWidget(tab)
    tab.show_plan()
    qtbot.waitUntil(lambda: tab.plan_page.ui.state.title.text() == tr("visits.nothing_due"), timeout=10000)
    assert not tab.plan_page.ui.accept_button.isEnabled()


def test_papers_go_to_the_preview(qtbot, tab, session, stock, window):
    record(session, stock[0])
    print_today(window.context)
    qtbot.waitUntil(lambda: len(window.previews) == 1, timeout=20000)
    tab.print_diary((stock[0], NAMES[0]))
    asked = dialog(qtbot, DiaryDialog)
    assert asked.scope() == "customer"
    asked.ui.preview_button.click()
    qtbot.waitUntil(lambda: len(window.previews) == 2, timeout=20000)
    assert all(content.startswith(b"%PDF") for content, _ in window.previews)
    assert NAMES[0] in window.previews[1][1]


def test_a_copy_and_a_new_plan(qtbot, tab, session, stock, window):
    made = record(session, stock[0], purpose="续签")
    copy_plan(window.context, made)
    form = dialog(qtbot, VisitDialog)
    assert (form.form.kind.name, form.draft().visit.purpose) == ("plan", "续签")
    form._leave()
    plan_visit(window.context, stock[1])
    form = dialog(qtbot, VisitDialog)
    assert china_day(form.draft().visit.starts_at) == calendar_of(session).after(china_today())
    form._leave()


def test_only_plans_are_recorded(qtbot, tab, session, stock, window):
    made = record(session, stock[0])
    record_plan(window.context, made)
    qtbot.waitUntil(lambda: any(tone == "error" for tone, _ in window.said), timeout=10000)
    assert window.said[-1][1] == tr("failure.not_a_plan")


def test_the_language_changes_while_it_is_open(qtbot, qapp, tab, session, stock):
    made = record(session, stock[0])
    tab.card.load(made)
    qtbot.waitUntil(lambda: tab.card.visit_id() == made, timeout=10000)
    use_language(qapp, "en")
    qtbot.waitUntil(lambda: tab.page.ui.list_button.text() == "List", timeout=10000)
    qtbot.waitUntil(lambda: tab.card.visit_id() == made, timeout=10000)
    use_language(qapp, "zh_CN")
    qtbot.waitUntil(lambda: tab.page.ui.list_button.text() == "列表", timeout=10000)

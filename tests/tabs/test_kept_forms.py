"""Half-typed visits and complaints are kept, found again, and gone once they are saved or thrown away."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.services import complaints, visits
from bigclient_desktop.services.complaint_steps import take_step
from bigclient_desktop.services.form_drafts import kept_forms
from bigclient_desktop.shell.curtain import save_drafts
from bigclient_desktop.tabs.complaints.form_page import Loaded
from bigclient_desktop.tabs.complaints.step_dialog import StepDialog
from bigclient_desktop.tabs.complaints.tab import ComplaintsTab
from bigclient_desktop.tabs.visits.entry import edit_visit, open_dialogs, plan_visit, record_visit
from bigclient_desktop.widgets.words import tr, use_language
from tests.tabs.conftest import add_customers

NAME = "东莞市粤华电子有限公司"


@pytest.fixture
def stock(session):
    return add_customers(session, [{"full_name": NAME}, {"full_name": "曾记食品厂"}])


@pytest.fixture(autouse=True)
def no_dialogs_left(qapp):
    yield
    crash()


def crash():
    """The dialogs go without being asked, as with a program that ends."""
    for one in open_dialogs():
        one._leaving = True
        one.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialog(qtbot, count=1):
    qtbot.waitUntil(lambda: len(open_dialogs()) == count, timeout=10000)
    return max(open_dialogs(), key=lambda one: one.winId())


def type_in(form, **values):
    for name, value in values.items():
        editor = form.binding.rows[name].editor
        editor.set_value(value)
        editor.changed.emit()


def test_a_new_record_is_found_again_and_saved_under_its_own_number(qtbot, window, session, stock):
    record_visit(window.context, stock[0])
    first = dialog(qtbot)
    identity = first.draft().visit.id
    type_in(first.form, talk="写到一半", no_next_reason="已约好")
    save_drafts([])
    crash()
    assert kept_forms(session, "visit") == [identity]
    record_visit(window.context)
    again = dialog(qtbot)
    qtbot.waitUntil(lambda: not again.ui.draft_band.isHidden(), timeout=10000)
    assert NAME in again.ui.draft_text.text()
    assert not again.is_dirty()
    again.ui.draft_restore.click()
    assert again.ui.draft_band.isHidden()
    assert again.form.binding.rows["customer"].editor.box.text() == NAME
    assert again.is_dirty()
    assert again.draft().visit.id == identity
    again.save(confirmed=True)
    qtbot.waitUntil(lambda: not open_dialogs(), timeout=15000)
    qtbot.waitUntil(lambda: not kept_forms(session, "visit"), timeout=10000)
    assert [one.id for one in visits.list_visits(session, VisitQuery(), 0, 9)] == [identity]


def test_what_is_thrown_away_is_not_offered_again(qtbot, window, session, stock):
    record_visit(window.context, stock[0])
    type_in(dialog(qtbot).form, talk="写到一半")
    save_drafts([])
    crash()
    record_visit(window.context)
    again = dialog(qtbot)
    qtbot.waitUntil(lambda: not again.ui.draft_band.isHidden(), timeout=10000)
    again.ui.draft_discard.click()
    qtbot.waitUntil(lambda: not kept_forms(session, "visit"), timeout=10000)
    assert again.ui.draft_band.isHidden()


def test_leaving_with_a_question_throws_away_what_was_kept(qtbot, window, session, stock):
    record_visit(window.context, stock[0])
    one = dialog(qtbot)
    type_in(one.form, talk="写到一半")
    one.save_drafts()
    assert len(kept_forms(session, "visit")) == 1
    one.reject()
    words = tr("customers.leave_discard")
    next(button for button in one.findChildren(QPushButton) if button.text() == words).click()
    qtbot.waitUntil(lambda: not kept_forms(session, "visit"), timeout=10000)


def test_two_records_at_once_are_kept_apart(qtbot, window, session, stock):
    record_visit(window.context, stock[0])
    type_in(dialog(qtbot).form, talk="一")
    save_drafts([])
    record_visit(window.context, stock[1])
    second = dialog(qtbot, 2)
    qtbot.waitUntil(lambda: not window.context.background.is_busy(), timeout=10000)
    assert second.ui.draft_band.isHidden(), "the form on the screen is not one that was left"
    type_in(second.form, talk="二")
    save_drafts([])
    assert len(kept_forms(session, "visit")) == 2


def test_a_plan_is_no_record(qtbot, window, session, stock):
    record_visit(window.context, stock[0])
    type_in(dialog(qtbot).form, talk="写到一半")
    save_drafts([])
    crash()
    plan_visit(window.context, stock[0])
    planned = dialog(qtbot)
    qtbot.waitUntil(lambda: not window.context.background.is_busy(), timeout=10000)
    assert planned.ui.draft_band.isHidden()
    planned.reject()
    assert len(kept_forms(session, "visit")) == 1, "a form left clean throws nothing away"


def test_a_changed_plan_is_found_with_that_plan(qtbot, window, session, stock):
    draft = visits.new_visit_draft(session, stock[0], planned=True)
    visits.save_visit(session, draft)
    edit_visit(window.context, draft.visit.id)
    type_in(dialog(qtbot).form, purpose="送合同")
    save_drafts([])
    crash()
    edit_visit(window.context, draft.visit.id)
    again = dialog(qtbot)
    qtbot.waitUntil(lambda: not again.ui.draft_band.isHidden(), timeout=10000)
    again.ui.draft_restore.click()
    again.save(confirmed=True)
    qtbot.waitUntil(lambda: not open_dialogs(), timeout=15000)
    assert visits.visit_file(session, draft.visit.id).visit.purpose == "送合同"


@pytest.fixture
def tab(qtbot, window, stock):
    return _complaints_tab(qtbot, window)


def _complaints_tab(qtbot, window):
    made = ComplaintsTab(window.context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    return made


def _begin(qtbot, tab, go):
    go()
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.form_page, timeout=10000)
    return tab.form_page


def _edit(qtbot, tab, complaint):
    tab.open_complaint(complaint)
    qtbot.waitUntil(lambda: tab.card.complaint_id() == complaint, timeout=10000)
    return _begin(qtbot, tab, tab.edit)


def test_a_new_complaint_is_found_again_and_saved(qtbot, tab, window, session, stock):
    page = _begin(qtbot, tab, lambda: tab.new_complaint(stock[0]))
    identity = page.complaint().id
    type_in(page, kind="loss", complainant="区小姐", what_happened="邮件丢失")
    save_drafts([tab])
    assert kept_forms(session, "complaint") == [identity]
    other = _complaints_tab(qtbot, window)
    page = _begin(qtbot, other, other.new_complaint)
    qtbot.waitUntil(lambda: not page.ui.draft_band.isHidden(), timeout=10000)
    assert NAME in page.ui.draft_text.text()
    page.ui.draft_restore.click()
    assert page.binding.rows["customer"].editor.box.text() == NAME
    page.save(confirmed=True)
    qtbot.waitUntil(lambda: other.currentWidget() is other.page, timeout=15000)
    qtbot.waitUntil(lambda: not kept_forms(session, "complaint"), timeout=10000)
    assert complaints.complaint_file(session, identity).complaint.what_happened == "邮件丢失"


def test_a_form_kept_before_earlier_ones_were_looked_for_stays_kept(qtbot, tab, window, session, stock):
    """A busy machine looks late: what it finds by then is the form itself."""
    looked, begun = threading.Event(), threading.Event()
    background = window.context.background

    def hold_up() -> None:
        begun.set()
        looked.wait(20)

    draft = complaints.new_complaint_draft(session, stock[0])
    background.run(hold_up, owner=tab)
    qtbot.waitUntil(begun.is_set)
    tab.form_page.begin(Loaded(draft, NAME))
    type_in(tab.form_page, what_happened="邮件丢失")
    tab.save_drafts()
    looked.set()
    qtbot.waitUntil(lambda: not background.is_busy())
    assert kept_forms(session, "complaint") == [draft.complaint.id]


def test_a_complaint_thrown_away_is_not_offered(qtbot, tab, session, stock):
    page = _begin(qtbot, tab, lambda: tab.new_complaint(stock[0]))
    type_in(page, what_happened="邮件丢失")
    tab.save_drafts()
    page._discard()
    qtbot.waitUntil(lambda: not kept_forms(session, "complaint"), timeout=10000)


def test_a_changed_complaint_is_found_with_it(qtbot, tab, window, session, stock):
    draft = complaints.new_complaint_draft(session, stock[0])
    values = {"kind": "loss", "complainant": "区小姐", "what_happened": "邮件丢失"}
    complaints.save_complaint(session, replace(draft, complaint=replace(draft.complaint, **values)))
    identity = draft.complaint.id
    page = _edit(qtbot, tab, identity)
    type_in(page, what_happened="邮件丢失两件")
    tab.save_drafts()
    other = _complaints_tab(qtbot, window)
    page = _edit(qtbot, other, identity)
    qtbot.waitUntil(lambda: not page.ui.draft_band.isHidden(), timeout=10000)
    page.ui.draft_restore.click()
    assert page.complaint().what_happened == "邮件丢失两件"
    assert page.is_dirty()


def test_another_language_offers_nothing_that_stands_on_the_form(qtbot, qapp, tab, session, stock):
    page = _begin(qtbot, tab, lambda: tab.new_complaint(stock[0]))
    type_in(page, what_happened="邮件丢失")
    tab.save_drafts()
    use_language(qapp, "en")
    qtbot.waitUntil(lambda: tab.form_page is not page, timeout=10000)
    qtbot.waitUntil(lambda: not tab.context.background.is_busy(), timeout=10000)
    assert tab.form_page.ui.draft_band.isHidden()
    assert tab.form_page.complaint().what_happened == "邮件丢失"
    use_language(qapp, "zh_CN")


def _step_dialogs():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, StepDialog) and one.isVisible()]


def _step(qtbot, tab, complaint, step):
    tab.open_complaint(complaint)
    qtbot.waitUntil(lambda: tab.card.complaint_id() == complaint, timeout=10000)
    tab.take_step(step)
    qtbot.waitUntil(lambda: len(_step_dialogs()) == 1, timeout=10000)
    return _step_dialogs()[0]


def _type_step(one, note, **learned):
    for binding, values in ((one.event_binding, {"note": note}), (one.form_binding, learned)):
        for name, value in values.items():
            editor = binding.rows[name].editor
            editor.set_value(value)
            editor.changed.emit()


@pytest.fixture
def received(session, stock):
    draft = complaints.new_complaint_draft(session, stock[0])
    values = {"kind": "loss", "complainant": "区小姐", "what_happened": "邮件丢失"}
    complaints.save_complaint(session, replace(draft, complaint=replace(draft.complaint, **values)))
    return draft.complaint.id


def test_a_step_half_typed_is_found_again_and_taken(qtbot, tab, session, received):
    for earlier in ("answered", "investigated"):
        take_step(session, received, earlier)
    one = _step(qtbot, tab, received, "handled")
    _type_step(one, "写到一半", opinion="按标准赔偿", compensation=12_300)
    save_drafts([tab])
    one.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    other = _step(qtbot, tab, received, "escalated")
    qtbot.waitUntil(lambda: not tab.context.background.is_busy(), timeout=10000)
    assert other.ui.draft_band.isHidden(), "another step is another form"
    other.reject()
    again = _step(qtbot, tab, received, "handled")
    qtbot.waitUntil(lambda: not again.ui.draft_band.isHidden(), timeout=10000)
    again.ui.draft_restore.click()
    assert again.form_binding.rows["compensation"].editor.value() == 12_300
    assert "壹佰贰拾叁" in again.ui.capitals.text()
    again.take(confirmed=True)
    qtbot.waitUntil(lambda: not _step_dialogs(), timeout=15000)
    qtbot.waitUntil(lambda: not kept_forms(session, "step"), timeout=10000)
    file = complaints.complaint_file(session, received)
    assert (file.complaint.opinion, file.complaint.compensation) == ("按标准赔偿", 12_300)
    assert [(event.step, event.note) for event in file.events][-1] == ("handled", "写到一半")


def test_a_step_left_asks_first_and_is_forgotten(qtbot, tab, session, received):
    one = _step(qtbot, tab, received, "answered")
    _type_step(one, "写到一半")
    one.save_drafts()
    assert len(kept_forms(session, "step")) == 1
    one.reject()
    assert one.isVisible(), "what was typed is not thrown away by a key"
    words = tr("customers.leave_discard")
    next(button for button in one.findChildren(QPushButton) if button.text() == words).click()
    qtbot.waitUntil(lambda: not kept_forms(session, "step"), timeout=10000)
    assert not _step_dialogs()
    clean = _step(qtbot, tab, received, "answered")
    clean.reject()
    assert not _step_dialogs()

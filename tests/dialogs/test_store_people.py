"""工具 › 本机用户 with real stores: who can open this store, somebody added, reset, removed."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from bigclient_desktop.dialogs.add_person import AddPersonDialog
from bigclient_desktop.dialogs.reset_password import ResetPasswordDialog
from bigclient_desktop.dialogs.store_people import StorePeopleDialog
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services.access import Action, why_not
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.session import open_session, people, set_up
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import Notices, sentence_of
from bigclient_desktop.widgets.words import tr
from tests.conftest import CHEAP_COST, PASSWORD

OTHER = "another password"


@pytest.fixture
def context(session, background):
    return TabContext(session, background, Notices())


@pytest.fixture
def dialog(context, qtbot):
    made = StorePeopleDialog(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.ui.list.rowCount() > 0)
    return made


def _names(dialog):
    return [dialog.ui.list.item(row, 0).text() for row in range(dialog.ui.list.rowCount())]


def _answer(dialog, words):
    box = dialog.findChild(QMessageBox)
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def _fill(form, password=OTHER, again=OTHER):
    form.ui.first.setText(password)
    form.ui.second.setText(again)


def test_the_first_is_told_what_sharing_means_and_then_another_is_added(dialog, session, qtbot):
    assert _names(dialog) == [tr("store_people.here", name="张三")]
    dialog.add()
    assert dialog.findChild(AddPersonDialog) is None
    _answer(dialog, tr("store_people.understood"))
    form = dialog.findChild(AddPersonDialog)
    form.add()
    assert form.ui.error.text() == tr("failure.name_missing")
    form.ui.name.setEditText("李四")
    form.ui.position.setCurrentText(tr("staff.position.deputy"))
    _fill(form, "short", "short")
    form.add()
    assert people(session.folder) == ["张三"]
    _fill(form, OTHER, "another one")
    form.add()
    assert form.ui.error.text() == tr("password.differ")
    _fill(form)
    with qtbot.waitSignal(form.done_with):
        form.add()
    qtbot.waitUntil(lambda: len(_names(dialog)) == 2)
    other = open_session(session.folder, password=OTHER, user="李四")
    assert (other.unit, other.position) == ("440106", "deputy")
    other.close()


def test_a_part_time_marketer_gets_a_seat_or_is_told_what_is_missing(context, session, qtbot):
    form = AddPersonDialog(context)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitUntil(lambda: form.ui.name.count() == 0 and form.isVisible())
    form.ui.name.setEditText("钱五")
    form.ui.position.setCurrentText(tr("staff.position.external_part_time"))
    assert "先在“单位与人员”里登记协议" in form.ui.known.text()
    _fill(form)
    form.add()
    qtbot.waitUntil(lambda: form.ui.error.text().startswith("广州市邮政局没有开放社会兼职营销"))
    assert people(session.folder) == ["张三"]
    form.ui.position.setCurrentText(tr("staff.position.internal_part_time"))
    assert form.ui.known.text().startswith("内部兼职营销人员可以申报客户")
    with qtbot.waitSignal(form.done_with):
        form.add()
    other = open_session(session.folder, password=OTHER, user="钱五")
    assert other.position == "internal_part_time"
    other.close()


def test_who_is_known_is_picked_and_not_entered_twice(context, session, qtbot):
    save_staff(session, [Staff(unit="440104", name="李四", position="administrator")])
    form = AddPersonDialog(context)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitUntil(lambda: form.ui.name.count() == 1)
    assert form.ui.known.isHidden()
    form.ui.name.setCurrentIndex(0)
    assert form.ui.known.text() == tr("store_people.known", name="李四")
    assert form.unit.value() == "440104"
    _fill(form)
    with qtbot.waitSignal(form.done_with):
        form.add()
    assert [(one.name, one.position) for one in list_staff(session) if one.name == "李四"] == [
        ("李四", "administrator")
    ]
    other = open_session(session.folder, password=OTHER, user="李四")
    assert other.unit == "440104"
    other.close()


def test_who_may_not_manage_people_is_told_why(session, dialog, qtbot):
    add_person(session, unit="440106", name="李四", position="deputy", password=OTHER)
    dialog.refresh()
    qtbot.waitUntil(lambda: len(_names(dialog)) == 2)
    refused = why_not(session, Action.MANAGE_PEOPLE)
    assert (dialog.ui.add.isEnabled(), dialog.ui.remove.isEnabled()) == (False, False)
    assert dialog.ui.add.toolTip() == dialog.ui.remove.toolTip() == sentence_of(refused)
    dialog.ui.list.selectRow(1)
    assert dialog.ui.reset.isEnabled(), "the printed key is right enough"


def test_somebody_is_removed_after_a_question_and_never_oneself(session, dialog, qtbot):
    add_person(session, unit="440106", name="李四", position="manager", password=OTHER)
    dialog.refresh()
    qtbot.waitUntil(lambda: len(_names(dialog)) == 2)
    assert (dialog.ui.remove.isEnabled(), dialog.ui.remove.toolTip()) == (False, tr("store_people.pick_one"))
    dialog.ui.list.selectRow(_names(dialog).index(tr("store_people.here", name="张三")))
    assert (dialog.ui.remove.isEnabled(), dialog.ui.remove.toolTip()) == (False, tr("failure.own_access"))
    dialog.ui.list.selectRow(_names(dialog).index("李四"))
    dialog.ui.remove.click()
    _answer(dialog, tr("store_people.do_remove"))
    qtbot.waitUntil(lambda: people(session.folder) == ["张三"])
    qtbot.waitUntil(lambda: len(_names(dialog)) == 1)


def test_a_forgotten_password_is_set_anew_with_the_printed_key(tmp_path, background, qtbot):
    made = set_up(tmp_path / "s", unit="440106", name="张三", position="manager", password=PASSWORD, cost=CHEAP_COST)
    li = add_person(made.session, unit="440106", name="李四", position="deputy", password=OTHER)
    form = ResetPasswordDialog(TabContext(made.session, background, Notices()), li.id, "李四")
    qtbot.addWidget(form)
    form.show()
    form.ui.key.setText("ABCD")
    _fill(form, "a new password", "a new password")
    form.reset()
    qtbot.waitUntil(lambda: form.ui.error.isVisible())
    form.ui.key.setText(made.recovery_key)
    with qtbot.waitSignal(form.done_with):
        form.reset()
    open_session(tmp_path / "s", password="a new password", user="李四").close()
    made.session.close()

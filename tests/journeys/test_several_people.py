"""Several people at one laptop, in the real window: lock → another signs in → his own home → back; nothing that was
typed is lost, and nothing of one is shown to another."""

import threading

import pytest
from PySide6.QtWidgets import QDialog

from bigclient_desktop.background import Lane
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.services.store_people import add_person, store_people
from bigclient_desktop.tabs.visits.entry import VisitDialog, open_dialogs, record_visit
from bigclient_desktop.widgets.words import tr
from tests.conftest import PASSWORD
from tests.services.making import make_customer

OTHER = "another password"


@pytest.fixture
def shared(session):
    """(folder, a customer of 张三's) of a store that 张三 and 李四 share."""
    add_person(session, unit="440106", name="李四", position="deputy", password=OTHER)
    customer = make_customer(session)
    session.close()
    return session.folder, customer


@pytest.fixture
def program(start, shared, qtbot):
    made = start(shared[0], person="张三", password=PASSWORD)
    qtbot.waitUntil(lambda: _is_in(made, "张三") and not made.background.is_busy(), timeout=20000)
    return made


def _is_in(program, name):
    window = program.window
    return program.session is not None and program.session.person_name == name and _shows(window, window.workspace)


def _shows(window, page):
    return window.pages.currentWidget() is page


def _sign_in(program, qtbot, name, password):
    page = program.unlock
    qtbot.waitUntil(lambda: page.ui.person.count() == 2, timeout=15000)
    page.ui.person.setCurrentText(name)
    page.ui.password.setText(password)
    page.open()
    qtbot.waitUntil(lambda: _is_in(program, name), timeout=20000)


def _half_type(program, customer, qtbot):
    tab = program.window.workspace.go_to("customers")
    tab.open_customer(customer)
    qtbot.waitUntil(lambda: tab.detail_page.card.file is not None, timeout=15000)
    tab.edit()
    qtbot.waitUntil(tab.is_editing)
    editor = tab.edit_page.form.binding.rows["short_name"].editor.box
    editor.setText("写到一半")
    editor.textEdited.emit("写到一半")


def _half_type_a_visit(program, customer, qtbot):
    record_visit(program.window.context, customer)
    qtbot.waitUntil(lambda: len(open_dialogs()) == 1, timeout=15000)
    binding = open_dialogs()[0].form.binding
    binding.rows["talk"].editor.set_value("谈到一半")
    binding.rows["talk"].editor.changed.emit()


def test_a_lock_lets_another_in_and_both_find_their_own(program, shared, qtbot):
    _half_type(program, shared[1], qtbot)
    _half_type_a_visit(program, shared[1], qtbot)
    program.window.header.ui.search.setText("找过的")
    program.lock()
    page = program.unlock
    assert page.ui.title.text() == tr("unlock.locked")
    qtbot.waitUntil(page.ui.several.isVisible, timeout=15000)
    assert page.ui.person.currentText() == "张三"
    page.ui.switch_person.click()
    assert page.ui.person.currentText() == "李四"
    _sign_in(program, qtbot, "李四", OTHER)

    window = program.window
    assert window.workspace.current_key == "home"
    assert window.header.ui.search.text() == ""
    assert "李四" in window.windowTitle()
    assert not window.workspace.notice_bar.isVisible()
    qtbot.waitUntil(lambda: open_dialogs() == [] and window.findChildren(VisitDialog) == [], timeout=15000)
    tab = window.workspace.go_to("customers")
    assert not tab.is_editing()
    tab.open_customer(shared[1])
    qtbot.waitUntil(lambda: tab.detail_page.card.file is not None, timeout=15000)
    tab.edit()
    qtbot.waitUntil(lambda: tab.is_editing() and not program.background.is_busy(), timeout=15000)
    assert not tab.edit_page.ui.draft_band.isVisible()
    editor = tab.edit_page.form.binding.rows["short_name"].editor.box
    editor.setText("李四改的")
    editor.textEdited.emit("李四改的")
    tab.edit_page.save(soft_ones_confirmed=True)
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.detail_page, timeout=15000)
    assert customer_file(program.session, shared[1]).customer.short_name == "李四改的"
    set_setting(program.session, "lock.minutes", 3)

    window.menus.actions["switch_person"].trigger()
    qtbot.waitUntil(lambda: _shows(window, page), timeout=15000)
    qtbot.waitUntil(lambda: page.ui.person.count() == 2, timeout=15000)
    assert (page.ui.title.text(), page.ui.person.currentText()) == (tr("unlock.switch"), "张三")
    _sign_in(program, qtbot, "张三", PASSWORD)
    assert program.idle.seconds == get_setting(program.session, "lock.minutes", 10) * 60 == 600
    qtbot.waitUntil(lambda: window.workspace.notice_bar.isVisible(), timeout=15000)
    assert window.workspace.notice_bar.text.text() == tr("shell.half_typed", count=2)
    tab = window.workspace.go_to("customers")
    tab.open_customer(shared[1])
    qtbot.waitUntil(lambda: tab.detail_page.card.file is not None, timeout=15000)
    tab.edit()
    qtbot.waitUntil(lambda: tab.edit_page.ui.draft_band.isVisible(), timeout=15000)
    tab.edit_page.ui.draft_restore.click()
    qtbot.waitUntil(lambda: tab.edit_page.form.binding.rows["short_name"].editor.value() == "写到一半")
    record_visit(window.context, shared[1])
    qtbot.waitUntil(lambda: len(open_dialogs()) == 1, timeout=15000)
    form = open_dialogs()[0]
    qtbot.waitUntil(form.ui.draft_band.isVisible, timeout=15000)
    form.ui.draft_restore.click()
    qtbot.waitUntil(lambda: form.form.binding.rows["talk"].editor.value() == "谈到一半")
    form._leaving = True


def test_work_of_the_first_goes_on_to_its_end_with_his_own_session(program, qtbot):
    go, done = threading.Event(), []
    first: Session = program.session

    def work():
        go.wait(10)
        done.append([person.name for person in list_staff(first)])

    program.background.run(work, owner=program.window, lane=Lane.LONG)
    program.lock()
    _sign_in(program, qtbot, "李四", OTHER)
    assert program.session is not first
    assert program._ending == [first]
    go.set()
    qtbot.waitUntil(lambda: program._ending == [], timeout=15000)
    assert [sorted(names) for names in done] == [["张三", "李四"]]
    assert program.session.person_name == "李四"


def test_a_dialog_of_the_first_is_not_shown_to_the_second(program, qtbot):
    dialog = QDialog(program.window)
    dialog.setObjectName("secret")
    dialog.setWindowTitle("张三的窗口")
    dialog.open()
    program.lock()
    _sign_in(program, qtbot, "李四", OTHER)
    assert not any(one.isVisible() for one in program.window.findChildren(QDialog, "secret"))
    bar = program.window.workspace.notice_bar
    assert "张三的窗口" not in bar.text.text()
    program.lock()
    _sign_in(program, qtbot, "张三", PASSWORD)
    qtbot.waitUntil(bar.isVisible, timeout=15000)
    assert bar.text.text() == tr("shell.closed_meanwhile", windows="张三的窗口")


def test_a_wrong_password_again_and_again_waits_for_that_person_alone(program, qtbot, monkeypatch):
    program.lock()
    page = program.unlock
    qtbot.waitUntil(lambda: page.ui.person.count() == 2, timeout=15000)
    for _ in range(5):
        assert page.ui.open.isEnabled()
        page.ui.password.setText("wrong password")
        page.ui.error.clear()
        page.open()
        qtbot.waitUntil(lambda: page.ui.error.text() != "" and not page._busy.is_on, timeout=15000)
    assert not page.ui.open.isEnabled()
    qtbot.waitUntil(lambda: page.ui.error.text() == tr("unlock.wait", seconds=page._tries.left("张三")))
    page.ui.password.setText(PASSWORD)
    page.open()
    assert not page._busy.is_on, "the right one waits as well"
    page.ui.person.setCurrentText("李四")
    assert page.ui.open.isEnabled()
    page.ui.person.setCurrentText("张三")
    assert not page.ui.open.isEnabled()
    page._tries._until["张三"] = 0.0
    qtbot.waitUntil(page.ui.open.isEnabled, timeout=5000)
    _sign_in(program, qtbot, "张三", PASSWORD)
    assert page._tries._wrong == {}


def test_who_is_alone_is_told_so_and_may_add_somebody(start, session, qtbot):
    session.close()
    program = start(session.folder, password=PASSWORD)
    qtbot.waitUntil(lambda: _is_in(program, "张三") and not program.background.is_busy(), timeout=20000)
    program.window.menus.actions["switch_person"].trigger()
    bar = program.window.workspace.notice_bar
    qtbot.waitUntil(bar.isVisible, timeout=15000)
    assert bar.text.text() == tr("shell.only_one_person")
    assert program.session is not None


def test_the_last_one_is_proposed_at_the_next_start_and_his_time_is_noted(program, start, shared, qtbot):
    program.lock()
    _sign_in(program, qtbot, "李四", OTHER)
    qtbot.waitUntil(lambda: all(one.signed_in for one in store_people(program.session)), timeout=15000)
    program.end()
    again = start(shared[0])
    qtbot.waitUntil(again.unlock.ui.several.isVisible, timeout=15000)
    assert again.unlock.ui.person.currentText() == "李四"
    assert again.unlock.ui.password.text() == ""

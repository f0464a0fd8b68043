import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.opening.recover import RecoverPage
from bigclient_desktop.services.backups import backup, list_backups
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.session import open_session, set_up
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.widgets.words import tr
from tests.conftest import CHEAP_COST, PASSWORD


@pytest.fixture
def folder(session):
    session.close()
    return session.folder


@pytest.fixture
def program(start, folder, qtbot):
    made = start(folder, password=PASSWORD)
    # What home looks up at a start is work under way, which a lock would wait for.
    qtbot.waitUntil(lambda: _at_work(made) and not made.background.is_busy(), timeout=15000)
    return made


def _at_work(program):
    return program.window.pages.currentWidget() is program.window.workspace and program.session is not None


def _is_asking(program):
    return program.window.pages.currentWidget() is program.unlock


def test_a_wrong_password_is_refused_and_a_right_one_opens(start, folder, qtbot):
    program = start(folder)
    page = program.unlock
    qtbot.keyClicks(page.ui.password, "wrong password")
    qtbot.keyClick(page.ui.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.ui.error.isVisible(), timeout=15000)
    assert program.session is None
    assert not program.window.header.isVisible()
    page.ui.password.setText(PASSWORD)
    page.ui.open.click()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert page.ui.password.text() == ""
    assert program.window.header.isVisible()


def test_an_empty_password_is_asked_for_without_a_try(start, folder, qtbot):
    program = start(folder)
    program.unlock.ui.open.click()
    assert program.unlock.ui.error.text() == tr("unlock.no_password")


def test_a_damaged_slot_is_told_in_words(start, folder, qtbot):
    for slot in (folder / "slots").glob("*.json"):
        slot.write_text("{", encoding="utf-8")
    program = start(folder)
    qtbot.waitUntil(lambda: program.unlock.ui.error.isVisible(), timeout=15000)
    assert program.unlock.ui.error.text() not in ("", tr("shell.unexpected"))


def test_one_of_several_people_is_chosen(start, folder, qtbot):
    session = open_session(folder, password=PASSWORD)
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    session.close()
    program = start(folder)
    page = program.unlock
    qtbot.waitUntil(lambda: page.ui.person.isVisible(), timeout=15000)
    page.ui.person.setCurrentText("李四")
    page.ui.password.setText("another password")
    page.open()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert program.session.person_name == "李四"
    assert program._settings.person == "李四"


def test_who_was_last_at_another_store_is_nobody_here(start, folder, tmp_path, qtbot):
    kept = {"folder": str(tmp_path / "elsewhere"), "person": "李四"}
    (tmp_path / "settings.json").write_text(json.dumps(kept), encoding="utf-8")
    program = start(folder, password=PASSWORD)
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert program.session.person_name == "张三"


def test_the_recovery_key_opens_and_sets_a_new_password(start, tmp_path, qtbot):
    made = set_up(tmp_path / "s", unit="440106", name="张三", position="manager", password=PASSWORD, cost=CHEAP_COST)
    made.session.close()
    program = start(tmp_path / "s")
    qtbot.waitUntil(program.unlock.ui.use_key.isVisible, timeout=15000)
    program.unlock.ui.use_key.click()
    page = program.window.pages.currentWidget()
    assert isinstance(page, RecoverPage)
    page.ui.key.setText(made.recovery_key.lower().replace("-", " "))
    page.ui.first.setText("a new password")
    page.ui.second.setText("another one")
    page.open()
    assert page.ui.error.text() == tr("password.differ")
    page.ui.second.setText("a new password")
    page.open()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    program.end()
    open_session(tmp_path / "s", password="a new password").close()


def test_a_lock_hides_everything_and_brings_it_back_as_it_was(program, qtbot):
    tab = program.window.workspace.go_to("visits")
    dialog = QDialog(program.window)
    dialog.open()
    first = program.session
    program.lock()
    assert _is_asking(program)
    assert not dialog.isVisible()
    assert not program.window.header.isVisible()
    assert "张三" not in program.window.windowTitle()
    assert program.session is None
    program.unlock.ui.password.setText(PASSWORD)
    program.unlock.open()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert program.window.workspace.current is tab
    assert dialog.isVisible()
    assert program.session is not first
    assert program.window.context.session is program.session


def test_a_lock_is_not_held_up_by_long_work_and_does_not_stop_it(program, qtbot):
    go, done = threading.Event(), []
    session = program.session

    def work():
        go.wait(10)
        return [person.name for person in list_staff(session)]

    program.background.run(work, done.append, owner=program.window, lane=Lane.LONG)
    program.lock()
    assert _is_asking(program)
    program.unlock.ui.password.setText(PASSWORD)
    program.unlock.open()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert program.session is session
    go.set()
    qtbot.waitUntil(lambda: done == [["张三"]])


def test_it_locks_by_itself_after_the_minutes_of_the_setting(start, folder, qtbot):
    session = open_session(folder, password=PASSWORD)
    set_setting(session, "lock.minutes", 7)
    session.close()
    program = start(folder, password=PASSWORD)
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert program.idle.seconds == 7 * 60
    program.idle._last_input -= 7 * 60
    program.idle.look()
    assert _is_asking(program)


def test_shortcuts_of_the_window_sleep_while_it_is_locked(program, qtbot):
    program.lock()
    qtbot.keySequence(program.window, QKeySequence("Ctrl+/"))
    assert program.window.findChildren(QDialog) == []
    assert not program.window.menus.actions["shortcuts"].isEnabled()


def test_closing_makes_a_backup_where_something_was_written(program, folder, qtbot):
    program.window.close()
    assert program.window.isVisible(), "it stays until the backup is made"
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=15000)
    assert [info.reason for info in list_backups(folder)] == ["exit"]


def test_closing_waits_for_work_but_nobody_is_trapped(program, folder, qtbot):
    go = threading.Event()
    program.background.start(lambda job: _until(go, job), owner=program.window)
    program.window.close()
    page = program.window.pages.currentWidget()
    assert page.ui.what.text() == tr("leaving.waiting")
    page.ui.now.click()
    assert not program.window.isVisible()


def test_a_restored_backup_is_opened_anew(program, folder, tmp_path, qtbot):
    backup(program.session, tmp_path / "early.bcbackup")
    save_staff(program.session, [Staff(unit="440106", name="李四", position="manager")])
    program.restore(tmp_path / "early.bcbackup")
    qtbot.waitUntil(lambda: program.unlock.ui.error.text() == tr("backups.restored"), timeout=15000)
    program.unlock.ui.password.setText(PASSWORD)
    program.unlock.open()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert [person.name for person in list_staff(program.session)] == ["张三"]
    assert "before-restore" in [info.reason for info in list_backups(folder)]


def test_a_backup_that_is_none_leaves_the_store_as_it_was(program, tmp_path, qtbot):
    (tmp_path / "no.bcbackup").write_text("nothing of the kind")
    program.restore(tmp_path / "no.bcbackup")
    qtbot.waitUntil(lambda: program.unlock.ui.error.isVisible() and program.unlock.ui.open.isEnabled(), timeout=15000)
    assert program.unlock.ui.error.text() not in ("", tr("backups.restored"), tr("shell.unexpected"))
    program.unlock.ui.password.setText(PASSWORD)
    program.unlock.open()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)


def test_undo_and_redo_from_the_menu(program, qtbot):
    save_staff(program.session, [Staff(unit="440106", name="李四", position="manager")])
    with qtbot.waitSignal(program.window.context.changes.happened):
        program.window.menus.actions["undo"].trigger()
    assert tr("shell.undone", what="")[:3] in program.window.findChild(type(_bar(program))).text.text()
    with qtbot.waitSignal(program.window.context.changes.happened):
        program.window.menus.actions["redo"].trigger()
    assert "李四" in [person.name for person in list_staff(program.session)]


def test_language_and_theme_change_while_at_work(program, qtbot, qapp):
    program.choose("language", "en")
    qtbot.waitUntil(lambda: program.window.workspace.bar.tabText(1) == "Customers")
    assert program.window.menus.menus["file"].title() == "&File"
    program.choose("theme", "dark")
    assert program.window.palette().color(program.window.backgroundRole()).lightness() < 60
    assert (program._settings.language, program._settings.theme) == ("en", "dark")


def test_every_tab_can_be_opened_by_its_number(program, qtbot):
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    for number, spec in enumerate(program.window.workspace.specs, 1):
        qtbot.keySequence(program.window.workspace, QKeySequence(f"Alt+{number}"))
        assert program.window.workspace.current_key == spec.key


def test_the_window_stands_where_it_stood(program, start, folder, qtbot):
    program.window.resize(1100, 640)
    program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=15000)
    again = start(folder)
    # The offscreen screen is narrower than the window, so the height alone tells.
    assert again.window.height() == 640


def test_settings_of_the_session_are_asked_after_an_unlock(program, qtbot):
    program.lock()
    program.unlock.ui.password.setText(PASSWORD)
    program.unlock.open()
    qtbot.waitUntil(lambda: _at_work(program), timeout=15000)
    assert get_setting(program.session, "lock.minutes", 10) == 10


def _bar(program):
    from bigclient_desktop.widgets.notice_bar import NoticeBar

    return program.window.findChild(NoticeBar)


def _until(go, job):
    while not go.is_set() and not job.cancel():
        go.wait(0.01)

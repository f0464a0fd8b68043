from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from bigclient_desktop.dialogs.about import AboutDialog
from bigclient_desktop.dialogs.backups import BackupsDialog
from bigclient_desktop.dialogs.check import CheckDialog
from bigclient_desktop.dialogs.history import HistoryDialog
from bigclient_desktop.dialogs.manual import ManualDialog
from bigclient_desktop.dialogs.password import PasswordDialog
from bigclient_desktop.dialogs.settings import BACKUP_SPACE, ENTER_MOVES, LOCK_MINUTES, SettingsDialog
from bigclient_desktop.dialogs.shortcuts import ShortcutsDialog
from bigclient_desktop.domain.consent import NOTICE_DAYS
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services.backups import list_backups
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.retention import notice_days
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.settings import Settings
from bigclient_desktop.shell.menus import own_shortcuts
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr, use_language
from tests.conftest import PASSWORD


@pytest.fixture
def context(session, background):
    return TabContext(session, background, Notices())


@pytest.fixture
def show(qtbot):
    def shown(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def _column(table, column):
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_a_step_is_taken_back_from_the_history(context, show, session, qtbot):
    save_staff(session, [Staff(unit="440106", name="李四", position="manager")])
    history = show(HistoryDialog(context))
    qtbot.waitUntil(lambda: history.ui.list.rowCount() == 2)
    assert not history.ui.undo.isEnabled()
    assert history.ui.undo.toolTip() == tr("history.undo_none")
    assert history.ui.redo.toolTip() == tr("history.pick")
    history.ui.list.selectRow(1)
    qtbot.waitUntil(lambda: history.ui.error.text() == tr("failure.step_stays"))
    assert not history.ui.undo.isEnabled(), "the set-up itself cannot be undone"
    history.ui.list.selectRow(0)
    qtbot.waitUntil(lambda: "李四" in history.ui.detail.toPlainText())
    with qtbot.waitSignal(context.changes.happened):
        history.undo()
    qtbot.waitUntil(lambda: tr("history.undone") in _column(history.ui.list, 5))
    assert [p.name for p in list_staff(session) if p.name and not p.left_on].count("李四") == 0
    qtbot.waitUntil(history.ui.redo.isEnabled)
    with qtbot.waitSignal(context.changes.happened):
        history.redo()
    qtbot.waitUntil(lambda: history.ui.list.rowCount() == 3)
    assert _column(history.ui.list, 5) == ["", tr("history.repeated"), ""]
    assert [p.name for p in list_staff(session) if p.name and not p.left_on].count("李四") == 1


def test_a_backup_is_made_and_stands_in_the_list(context, show, session, qtbot):
    dialog = show(BackupsDialog(context))
    qtbot.waitUntil(lambda: dialog.ui.empty.isVisible())
    dialog.make()
    qtbot.waitUntil(lambda: dialog.ui.list.rowCount() == 1, timeout=15000)
    assert dialog.ui.doing.text() == tr("backups.made")
    assert _column(dialog.ui.list, 1) == [tr("backups.reason.manual")]
    assert len(list_backups(session.folder)) == 1


def test_a_backup_to_a_place_that_cannot_be_written_is_refused_in_words(context, show, tmp_path, qtbot):
    dialog = show(BackupsDialog(context))
    (tmp_path / "taken.bcbackup").write_text("something else")
    dialog.save_to(tmp_path / "taken.bcbackup")
    qtbot.waitUntil(lambda: dialog.ui.error.isVisible())
    assert str(tmp_path / "taken.bcbackup") in dialog.ui.error.text()


def test_a_restore_is_asked_for_before_it_is_told(context, show, qtbot):
    dialog = show(BackupsDialog(context))
    chosen = []
    dialog.restore_chosen.connect(chosen.append)
    assert not dialog.ui.restore.isEnabled()
    assert dialog.ui.restore.toolTip() == tr("backups.restore_none")
    dialog.make()
    qtbot.waitUntil(lambda: dialog.ui.list.rowCount() == 1, timeout=15000)
    dialog.ui.list.selectRow(0)
    dialog.ui.restore.click()
    box = dialog.findChild(QMessageBox)
    assert chosen == []
    next(button for button in box.findChildren(QPushButton) if button.text() == tr("backups.do_restore")).click()
    assert [path.suffix for path in chosen] == [".bcbackup"]
    assert not dialog.isVisible()


def test_a_sound_store_is_called_sound(context, show, qtbot):
    dialog = show(CheckDialog(context))
    dialog.run()
    qtbot.waitUntil(lambda: dialog.ui.verdict.isVisible(), timeout=15000)
    assert dialog.ui.verdict.text() == tr("check_dialog.sound")


def test_a_password_is_changed_only_by_who_knows_the_old_one(context, show, session, qtbot):
    dialog = show(PasswordDialog(context))
    dialog.ui.old.setText("wrong password")
    dialog.ui.first.setText("short")
    dialog.change()
    assert dialog.ui.error.text() == tr("password.too_short", n=3)
    dialog.ui.first.setText("another password")
    dialog.ui.second.setText("another passwort")
    dialog.change()
    assert dialog.ui.error.text() == tr("password.differ")
    dialog.ui.second.setText("another password")
    dialog.change()
    qtbot.waitUntil(lambda: dialog.ui.error.isVisible() and dialog.ui.error.text() != tr("password.differ"))
    assert dialog.isVisible()
    dialog.ui.old.setText(PASSWORD)
    dialog.change()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=15000)
    open_session(session.folder, password="another password").close()


def test_settings_take_effect_when_they_are_saved(context, show, session, tmp_path, qtbot):
    chosen = []
    settings = Settings(tmp_path / "settings.json")
    dialog = show(SettingsDialog(context, settings, lambda *choice: chosen.append(choice), None))
    assert dialog.ui.lock_after.value() == LOCK_MINUTES[1]
    dialog.ui.lock_after.setValue(3)
    dialog.ui.backup_cap.setValue(500)
    assert dialog.ui.notice_days.value() == NOTICE_DAYS[1]
    dialog.ui.notice_days.setValue(60)
    dialog.ui.enter_moves.setChecked(False)
    dialog.ui.theme.setCurrentText(tr("theme.dark"))
    assert chosen == []
    dialog.save()
    assert get_setting(session, LOCK_MINUTES[0]) == 3
    assert get_setting(session, BACKUP_SPACE[0]) == 500
    assert notice_days(session) == 60
    assert get_setting(session, ENTER_MOVES[0]) is False
    assert set(chosen) == {("lock_minutes", "3"), ("theme", "dark"), ("language", "zh_CN")}


def test_shortcuts_are_found_by_word_and_by_key(show):
    dialog = show(ShortcutsDialog(own_shortcuts(), ["home", "customers"]))
    dialog.ui.filter.setText("ctrl+k")
    shown = [line.text(0) for _, lines in dialog._groups for line in lines if not line.isHidden()]
    assert shown == [tr("menu.search_all")]
    dialog.ui.filter.setText(tr("tab.customers"))
    shown = [line.text(1) for _, lines in dialog._groups for line in lines if not line.isHidden()]
    assert shown == ["Alt+2"]


def test_manual_and_about_speak_the_language(show, qapp):
    manual, about = show(ManualDialog()), show(AboutDialog())
    assert "从 Excel 导入" in manual.ui.text.toPlainText()
    assert "Python" in about.ui.version.text()
    use_language(qapp, "en")
    qapp.processEvents()
    assert "Importing from Excel" in manual.ui.text.toPlainText()
    use_language(qapp, "zh_CN")


def test_every_dialog_keeps_its_words_when_the_language_changes(context, show, tmp_path, qapp, qtbot):
    made = [
        show(HistoryDialog(context)),
        show(BackupsDialog(context)),
        show(CheckDialog(context)),
        show(PasswordDialog(context)),
        show(SettingsDialog(context, Settings(tmp_path / "settings.json"), lambda *choice: None, None)),
        show(ShortcutsDialog([], ["home"])),
    ]
    before = [dialog.windowTitle() for dialog in made]
    use_language(qapp, "en")
    qapp.processEvents()
    after = [dialog.windowTitle() for dialog in made]
    use_language(qapp, "zh_CN")
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert all(title.isascii() for title in after)


def test_the_folder_is_shown_as_it_is(context, show, tmp_path, session):
    dialog = show(SettingsDialog(context, Settings(tmp_path / "s.json"), lambda *choice: None, None))
    assert Path(dialog.ui.folder.text()) == session.folder

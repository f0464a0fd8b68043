"""Backup and restore: the list of automatic backups, one by hand, and the way back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_backups import Ui_Backups
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.paths import documents_folder
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.small_table import dress_table, fill_table, picked_line
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.services.backups import BackupInfo


class BackupsDialog(Worded, QDialog):
    """Lists, makes and proposes; the restore itself needs the store closed and is somebody else's work."""

    restore_chosen = Signal(object)
    """Path of a backup that is to replace the store; already confirmed."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._backups: list[BackupInfo] = []
        self.ui = Ui_Backups()
        self.ui.setupUi(self)
        fit_screen(self)
        self._busy = Busy(self.ui.busy)
        self.ui.make.clicked.connect(self.make)
        self.ui.save_as.clicked.connect(self._save_as)
        self.ui.restore.clicked.connect(self._restore_picked)
        self.ui.open_file.clicked.connect(self._open_file)
        self.ui.close.clicked.connect(self.close)
        self.ui.list.itemSelectionChanged.connect(self._allow)
        self.ui.list.setFocus()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        heads = [tr(f"backups.{head}") for head in ("when", "reason", "size", "file")]
        dress_table(self.ui.list, heads, stretched=3, figures=(2,))
        self._show(self._backups)
        show_words(self.ui.error, "")
        self.ui.doing.hide()

    def refresh(self) -> None:
        """Read the list anew."""
        folder = self._context.session.folder

        def read() -> object:
            from bigclient_desktop.services.backups import list_backups

            return list_backups(folder)

        self._context.background.run(read, self._show, self._refuse, owner=self, topic="list")

    def make(self) -> None:
        """One now, into the store's own folder."""

        def back_up() -> object:
            from bigclient_desktop.services.backups import automatic_backup

            return automatic_backup(self._context.session, "manual")

        self._work(back_up, lambda: tr("backups.made"))

    def save_to(self, path: Path) -> None:
        """One to a file of the person's choice."""

        def back_up() -> object:
            from bigclient_desktop.services.backups import backup

            return backup(self._context.session, path)

        self._work(back_up, lambda: tr("backups.saved", path=path))

    def _work(self, run: Callable[[], object], words: Callable[[], str]) -> None:
        def done(made: object) -> None:
            self._busy.stop()
            show_words(self.ui.doing, words())
            self.refresh()

        if self._busy.is_on:
            return
        self._busy.start()
        show_words(self.ui.error, "")
        self._context.background.run(run, done, self._refuse, owner=self, lane=Lane.LONG)

    def _refuse(self, error: Exception) -> None:
        self._busy.stop()
        show_error(self.ui.error, error)

    def _show(self, backups: "list[BackupInfo]") -> None:
        self._backups = backups
        fill_table(
            self.ui.list,
            [
                (_local(info.made_at), tr(f"backups.reason.{info.reason}"), _size(info.size), info.path.name)
                for info in backups
            ],
        )
        show_words(self.ui.empty, "" if backups else tr("backups.empty"))
        self._allow()

    def _allow(self) -> None:
        """Restoring takes a line of the list."""
        is_picked = picked_line(self.ui.list) >= 0
        self.ui.restore.setEnabled(is_picked)
        self.ui.restore.setToolTip("" if is_picked else tr("backups.restore_none"))

    def _save_as(self) -> None:
        start = str(documents_folder() / f"{china_time(datetime.now(UTC)):%Y-%m-%d}.bcbackup")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("backups.save_as"), start, tr("backups.files"))
        if chosen:
            self.save_to(Path(chosen))

    def _restore_picked(self) -> None:
        info = self._backups[picked_line(self.ui.list)]
        self._confirm(tr("backups.sure", at=_local(info.made_at)), info.path)

    def _open_file(self) -> None:
        ask_backup_file(self._context.session.folder, self, self._restore)

    def _confirm(self, question: str, path: Path) -> None:
        ask_before_restoring(question, path, self, self._restore)

    def _restore(self, path: Path) -> None:
        self.restore_chosen.emit(path)
        self.close()


def ask_backup_file(folder: Path, parent: QWidget, restore: Callable[[Path], object]) -> None:
    """Pick a backup file, confirm, and go."""
    start = folder / "backups"
    place = str(start if start.is_dir() else documents_folder())
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("backups.open_file"), place, tr("backups.files"))
    if chosen:
        ask_before_restoring(tr("backups.sure_file", path=chosen), Path(chosen), parent, restore)


def ask_before_restoring(question: str, path: Path, parent: QWidget, restore: Callable[[Path], object]) -> QMessageBox:
    """Restoring replaces everything, so it is asked in words."""
    box = QMessageBox(QMessageBox.Icon.Warning, tr("backups.title"), question, parent=parent)
    yes = box.addButton(tr("backups.do_restore"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(tr("shell.cancel"), QMessageBox.ButtonRole.RejectRole)
    yes.clicked.connect(lambda: restore(path))
    box.open()
    return box


def _local(at: datetime) -> str:
    return f"{china_time(at):%Y-%m-%d %H:%M}"


def _size(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"

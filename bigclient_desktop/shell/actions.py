"""What the window's own menu entries do: undo and redo, and the dialogs, each of which is open once."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.settings import Settings
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change

Choose = Callable[[str, str], object]
"""`choose("language", "en")`, `choose("theme", "dark")`, `choose("lock_minutes", "5")`: takes effect at once."""


class Actions:
    """One method a menu entry, by its key."""

    def __init__(
        self,
        window: QWidget,
        context: TabContext,
        settings: Settings,
        choose: Choose,
        restore: Callable[[Path], object],
    ) -> None:
        self._window, self._context, self._settings = window, context, settings
        self._choose, self._restore = choose, restore
        self._open: dict[type[QDialog], QDialog] = {}

    def undo(self) -> None:
        from bigclient_desktop.services.changes import undo

        self._step(lambda: undo(self._context.session), "shell.undone")

    def redo(self) -> None:
        from bigclient_desktop.services.changes import redo

        self._step(lambda: redo(self._context.session), "shell.redone")

    def history(self) -> None:
        from bigclient_desktop.dialogs.history import HistoryDialog

        self._show(HistoryDialog, lambda: HistoryDialog(self._context, self._window))

    def backups(self) -> None:
        from bigclient_desktop.dialogs.backups import BackupsDialog

        def make() -> BackupsDialog:
            dialog = BackupsDialog(self._context, self._window)
            dialog.restore_chosen.connect(self._restore)
            return dialog

        self._show(BackupsDialog, make)

    def check(self) -> None:
        from bigclient_desktop.dialogs.check import CheckDialog

        self._show(CheckDialog, lambda: CheckDialog(self._context, self._window))

    def people(self) -> None:
        from bigclient_desktop.dialogs.units import UnitsDialog

        self._show(UnitsDialog, lambda: UnitsDialog(self._context, self._window))

    def store_people(self) -> None:
        from bigclient_desktop.dialogs.store_people import StorePeopleDialog

        self._show(StorePeopleDialog, lambda: StorePeopleDialog(self._context, self._window))

    def audit(self) -> None:
        from bigclient_desktop.dialogs.audit import AuditDialog

        self._show(AuditDialog, lambda: AuditDialog(self._context, self._window))

    def password(self) -> None:
        from bigclient_desktop.dialogs.password import PasswordDialog

        self._show(PasswordDialog, lambda: PasswordDialog(self._context, self._window))

    def completeness(self) -> None:
        from bigclient_desktop.dialogs.completeness import CompletenessDialog

        self._show(CompletenessDialog, lambda: CompletenessDialog(self._context, self._window))

    def settings(self) -> None:
        from bigclient_desktop.dialogs.settings import SettingsDialog

        def make() -> SettingsDialog:
            dialog = SettingsDialog(self._context, self._settings, self._choose, self._window)
            dialog.password_wanted.connect(self.password)
            return dialog

        self._show(SettingsDialog, make)

    def shortcuts(self) -> None:
        from bigclient_desktop.dialogs.shortcuts import ShortcutsDialog
        from bigclient_desktop.shell.menus import own_shortcuts
        from bigclient_desktop.tabs import TABS

        keys = [spec.key for spec in TABS]
        self._show(ShortcutsDialog, lambda: ShortcutsDialog(own_shortcuts(), keys, self._window))

    def manual(self) -> None:
        from bigclient_desktop.dialogs.manual import ManualDialog

        self._show(ManualDialog, lambda: ManualDialog(self._window))

    def about(self) -> None:
        from bigclient_desktop.dialogs.about import AboutDialog

        self._show(AboutDialog, lambda: AboutDialog(self._window))

    def _show(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        if kind not in self._open:
            dialog = self._open[kind] = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(lambda: self._open.pop(kind, None))
        self._open[kind].open()

    def _step(self, run: "Callable[[], Change]", words: str) -> None:
        def done(change: "Change") -> None:
            self._context.changes.happened.emit(change)
            self._context.notices.tell(tr(words, what=tr(change.label)))

        self._context.background.run(run, done, owner=self._window, lane=Lane.WRITE)

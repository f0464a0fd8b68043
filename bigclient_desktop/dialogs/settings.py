"""Settings of this machine: language, theme, lock, backups, notice of ends of retention, and how Enter behaves."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.compiled_ui.dialogs.ui_settings import Ui_Settings
from bigclient_desktop.domain.consent import NOTICE_DAYS
from bigclient_desktop.settings import Settings
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.translations import LANGUAGES
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import indent
from bigclient_desktop.widgets.theme import THEMES
from bigclient_desktop.widgets.words import Worded, tr, words

LOCK_MINUTES = ("lock.minutes", 10)
BACKUP_SPACE = ("backups.space_mib", 2048)
ENTER_MOVES = ("form/enter_goes_on", True)
"""Where each is kept in the store, and what holds before anybody chose."""


class SettingsDialog(Worded, QDialog):
    """Nothing takes effect before it is saved."""

    password_wanted = Signal()

    def __init__(
        self, context: TabContext, settings: Settings, choose: Callable[[str, str], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._context, self._settings, self._choose = context, settings, choose
        self.ui = Ui_Settings()
        self.ui.setupUi(self)
        self.ui.save.setDefault(True)
        indent(self.ui.lock_after)
        indent(self.ui.backup_cap)
        indent(self.ui.notice_days)
        self.ui.save.clicked.connect(self.save)
        save_keys(self, self.ui.save)
        self.ui.cancel.clicked.connect(self.close)
        self.ui.change_password.clicked.connect(self.password_wanted)
        self.retranslate()
        self.ui.language.setCurrentIndex(LANGUAGES.index(words().language))
        self.ui.theme.setCurrentIndex(THEMES.index(settings.theme) if settings.theme in THEMES else 0)
        self.ui.lock_after.setValue(self._kept(LOCK_MINUTES))
        self.ui.backup_cap.setValue(self._kept(BACKUP_SPACE))
        self.ui.notice_days.setValue(self._kept(NOTICE_DAYS))
        self.ui.enter_moves.setChecked(self._kept(ENTER_MOVES))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for combo, key, options in (
            (self.ui.language, "language", LANGUAGES),
            (self.ui.theme, "theme", THEMES),
        ):
            chosen = max(combo.currentIndex(), 0)
            combo.clear()
            combo.addItems([tr(f"{key}.{option}") for option in options])
            combo.setCurrentIndex(chosen)
        self.ui.lock_after.setSuffix(tr("settings.minutes"))
        self.ui.backup_cap.setSuffix(tr("settings.megabytes"))
        self.ui.notice_days.setSuffix(tr("privacy.days"))
        self.ui.folder.setText(str(self._context.session.folder))

    def save(self) -> None:
        """Keep all of it, and close."""
        from bigclient_desktop.services.settings import set_setting

        session = self._context.session
        set_setting(session, LOCK_MINUTES[0], self.ui.lock_after.value())
        set_setting(session, BACKUP_SPACE[0], self.ui.backup_cap.value())
        set_setting(session, NOTICE_DAYS[0], self.ui.notice_days.value())
        set_setting(session, ENTER_MOVES[0], self.ui.enter_moves.isChecked())
        language, theme = LANGUAGES[self.ui.language.currentIndex()], THEMES[self.ui.theme.currentIndex()]
        self.close()
        self._choose("lock_minutes", str(self.ui.lock_after.value()))
        self._choose("theme", theme)
        self._choose("language", language)
        self._context.notices.tell(tr("settings.saved"))

    def _kept(self, setting: tuple[str, Any]) -> Any:
        from bigclient_desktop.services.settings import get_setting

        return get_setting(self._context.session, *setting)

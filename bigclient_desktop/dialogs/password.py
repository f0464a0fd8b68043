"""A new password for the person at the store."""

from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_password import Ui_ChangePassword
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.passwords import SHORTEST, CapsLockHint, strength_words
from bigclient_desktop.widgets.words import Worded, tr


class PasswordDialog(Worded, QDialog):
    """The present one, and the new one twice."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_ChangePassword()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busy)
        for field in (self.ui.old, self.ui.first, self.ui.second):
            CapsLockHint(field, self.ui.caps_lock)
        self.ui.first.textChanged.connect(lambda text: self.ui.strength.setText(strength_words(text) if text else ""))
        self.ui.save.clicked.connect(self.change)
        save_keys(self, self.ui.save)
        self.ui.cancel.clicked.connect(self.close)
        self.ui.save.setDefault(True)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.strength.setText("")
        show_words(self.ui.error, "")

    def change(self) -> None:
        """Check what was typed, and do it."""
        old, new = self.ui.old.text(), self.ui.first.text()
        problem = strength_words(new) if len(new) < SHORTEST else ""
        if not problem and new != self.ui.second.text():
            problem = tr("password.differ")
        show_words(self.ui.error, problem)
        if problem or self._busy.is_on:
            return

        def change_it() -> None:
            from bigclient_desktop.services.passwords import change_password

            change_password(self._context.session, old, new)

        self._busy.start()
        self._context.background.run(change_it, self._changed, self._refuse, owner=self, lane=Lane.WRITE)

    def _changed(self, nothing: None) -> None:
        self._busy.stop()
        self._context.notices.tell(tr("password.changed"))
        self.close()

    def _refuse(self, error: Exception) -> None:
        self._busy.stop()
        show_error(self.ui.error, error)

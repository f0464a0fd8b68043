"""A forgotten password of one of the store's people, set anew with the printed recovery key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_reset_password import Ui_ResetPassword
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.passwords import SHORTEST, CapsLockHint, strength_words
from bigclient_desktop.widgets.words import Worded, tr


class ResetPasswordDialog(Worded, QDialog):
    """The printed key says that it may be; the new password twice."""

    done_with = Signal()
    """The new one holds."""

    def __init__(self, context: TabContext, person: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._person, self._name = context, person, name
        self.ui = Ui_ResetPassword()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busy)
        for field in (self.ui.first, self.ui.second):
            CapsLockHint(field, self.ui.caps_lock)
        self.ui.first.textChanged.connect(
            lambda text: show_words(self.ui.strength, strength_words(text) if text else "")
        )
        self.ui.save.clicked.connect(self.reset)
        save_keys(self, self.ui.save)
        self.ui.cancel.clicked.connect(self.close)
        self.ui.save.setDefault(True)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.explain.setText(tr("store_people.reset_explain", name=self._name))
        self.ui.key.setPlaceholderText(tr("recover.key_hint"))
        show_words(self.ui.strength, "")
        show_words(self.ui.error, "")

    def reset(self) -> None:
        """Check what was typed, and do it."""
        session, person = self._context.session, self._person
        key, password = self.ui.key.text(), self.ui.first.text()
        problem = strength_words(password) if len(password) < SHORTEST else ""
        if not problem and password != self.ui.second.text():
            problem = tr("password.differ")
        show_words(self.ui.error, problem)
        if problem or self._busy.is_on:
            return

        def set_anew() -> None:
            from bigclient_desktop.services.passwords import reset_password

            reset_password(session, person, key, password)

        self._busy.start()
        self._context.background.run(set_anew, self._done, self._refuse, owner=self, lane=Lane.WRITE)

    def _done(self, nothing: None) -> None:
        self._busy.stop()
        self._context.notices.tell(tr("store_people.was_reset", name=self._name))
        self.done_with.emit()
        self.close()

    def _refuse(self, error: Exception) -> None:
        self._busy.stop()
        show_error(self.ui.error, error)

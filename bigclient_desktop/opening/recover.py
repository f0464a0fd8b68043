"""The page for a forgotten password: the printed recovery key and a new password."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.compiled_ui.shell.ui_recover import Ui_Recover
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.words import Worded, tr


class RecoverPage(Worded, QWidget):
    """Opens the store with the recovery key."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._folder = Path()
        self.ui = Ui_Recover()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busy)
        self.ui.back.clicked.connect(self.left)
        self.ui.open.clicked.connect(self.open)
        self.ui.second.returnPressed.connect(self.open)

    def ask(self, folder: Path, people: list[str], person: str) -> None:
        """For that store and one of its people."""
        self._folder = folder
        self.ui.person.clear()
        self.ui.person.addItems(people)
        self.ui.person.setCurrentText(person)
        for widget in (self.ui.person, self.ui.person_label):
            widget.setVisible(len(people) > 1)
        for field in (self.ui.key, self.ui.first, self.ui.second):
            field.clear()
        show_words(self.ui.error, "")
        self.ui.key.setFocus()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)

    def open(self) -> None:
        """Try what was typed."""
        if self._busy.is_on:
            return
        key, password = self.ui.key.text(), self.ui.first.text()
        if password != self.ui.second.text():
            show_words(self.ui.error, tr("password.differ"))
            return
        folder, person = self._folder, self.ui.person.currentText() or None

        def recover() -> object:
            from bigclient_desktop.services.passwords import open_with_recovery_key

            return open_with_recovery_key(folder, key, password, person)

        show_words(self.ui.error, "")
        self._busy.start()
        self._background.run(recover, self._succeed, self._refuse, owner=self, topic="recover")

    def _succeed(self, session: object) -> None:
        self._busy.stop()
        for field in (self.ui.key, self.ui.first, self.ui.second):
            field.clear()
        self.opened.emit(session)

    def _refuse(self, error: Exception) -> None:
        self._busy.stop()
        show_error(self.ui.error, error)

"""The page that asks for the password: at the start, and after a lock."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.compiled_ui.shell.ui_unlock import Ui_Unlock
from bigclient_desktop.opening.tries import Tries
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.looks import show_mark, show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.passwords import CapsLockHint
from bigclient_desktop.widgets.words import Worded, tr

_LOCKED = "unlock.locked"


class UnlockPage(Worded, QWidget):
    """Opens the store of a folder for one of its people; says why when it cannot."""

    opened = Signal(object)
    """The new Session."""
    wants_recovery = Signal()
    wants_restore = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._folder = Path()
        self._locked = False
        self._title = ""
        self._tried = ""
        """Whose password is being tried."""
        self._tries = Tries(self)
        self.ui = Ui_Unlock()
        self.ui.setupUi(self)
        self.ui.password_label.setBuddy(self.ui.password)
        self.ui.person_label.setBuddy(self.ui.person)
        show_mark(self.ui.mark, 48)
        self._busy = Busy(self.ui.busy)
        CapsLockHint(self.ui.password, self.ui.caps_lock)
        self.ui.open.clicked.connect(self.open)
        self.ui.password.returnPressed.connect(self.open)
        self.ui.use_key.clicked.connect(self.wants_recovery)
        self.ui.restore.clicked.connect(self.wants_restore)
        self.ui.switch_person.clicked.connect(self._next_person)
        self.ui.person.currentTextChanged.connect(self._person_changed)
        self._tries.passed.connect(self._show_wait)
        show_words(self.ui.error, "")

    def ask(self, folder: Path, people: list[str], person: str, *, title: str = "") -> None:
        """For that store and its people, if they are known already; `person` is proposed. With a title (its key) the
        store was open: after a lock, or for another person."""
        self._folder, self._locked, self._title = folder, bool(title), title
        self._rest()
        self.ui.password.setEnabled(True)
        self.ui.use_key.setVisible(bool(people))
        self.ui.restore.setVisible(bool(people) and not title)
        self.ui.password.clear()
        show_words(self.ui.error, "")
        self.offer(people, person)
        self.retranslate()
        self.ui.password.setFocus()

    def offer(self, people: list[str], person: str) -> None:
        """Who can open it has been read; what was typed meanwhile stays."""
        with QSignalBlocker(self.ui.person):
            self.ui.person.clear()
            self.ui.person.addItems(people)
            self.ui.person.setCurrentText(person)
        several = len(people) > 1
        for part in (self.ui.person, self.ui.person_label):
            part.setVisible(several or self._locked)
        self.ui.several.setVisible(several)
        self.ui.switch_person.setVisible(several and self._title == _LOCKED)
        self._show_wait()

    def say(self, words: str) -> None:
        """Something to know before the password."""
        show_words(self.ui.error, words)

    def wait(self, words: str) -> None:
        """Nothing can be opened for the moment; `ask` ends it."""
        self.ui.password.setEnabled(False)
        self.ui.open.setEnabled(False)
        self._busy.start()
        self.say(words)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.folder.setText(tr("unlock.folder", folder=self._folder))
        if self._title:
            self.ui.title.setText(tr(self._title))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ui.password.setFocus()

    def open(self) -> None:
        """Try what was typed."""
        if self._busy.is_on or self._tries.left(self.ui.person.currentText()):
            return
        password = self.ui.password.text()
        if not password:
            show_words(self.ui.error, tr("unlock.no_password"))
            return
        self.open_with(password, self.ui.person.currentText() or None)

    def open_with(self, password: str, person: str | None) -> None:
        """Open with this password; the derivation of the key takes its time off the GUI thread."""
        folder = self._folder
        self._tried = person or ""

        def unlock() -> object:
            from bigclient_desktop.services.session import open_session

            return open_session(folder, password=password, user=person)

        show_words(self.ui.error, "")
        self._busy.start()
        self.ui.open.setText(tr("unlock.opening"))
        self._background.run(unlock, self._succeed, self.refuse, owner=self, topic="unlock")

    def _succeed(self, session: object) -> None:
        self._rest()
        self._tries.right(self._tried)
        self.ui.password.clear()
        self.opened.emit(session)

    def refuse(self, error: Exception) -> None:
        """Why the store cannot be opened."""
        from bigclient_desktop.services.session import WrongPassword

        self._rest()
        self.ui.restore.setVisible(not self._locked)
        show_error(self.ui.error, error)
        if isinstance(error, WrongPassword):
            self._tries.wrong(self._tried)
            self._show_wait()
        self.ui.password.selectAll()
        self.ui.password.setFocus()

    def _show_wait(self) -> None:
        """Who mistyped too often waits; another person need not."""
        if not self.ui.password.isEnabled():
            return
        seconds = self._tries.left(self.ui.person.currentText())
        waited = not self.ui.open.isEnabled()
        self.ui.open.setEnabled(not seconds)
        if seconds:
            self.say(tr("unlock.wait", seconds=seconds))
        elif waited:
            self.say("")

    def _person_changed(self) -> None:
        if self.ui.person.count():
            self.ui.password.clear()
            self.say("")
            self._show_wait()

    def _next_person(self) -> None:
        self.ui.person.setCurrentIndex((self.ui.person.currentIndex() + 1) % self.ui.person.count())
        if self.ui.person.count() > 2:
            self.ui.person.showPopup()
        else:
            self.ui.password.setFocus()

    def _rest(self) -> None:
        self._busy.stop()
        self.ui.open.setText(tr("unlock.open"))

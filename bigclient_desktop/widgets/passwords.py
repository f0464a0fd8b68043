"""What a password field needs: a hint while Caps Lock is on, and a word on how good a new password is."""

import sys
import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.words import tr

SHORTEST = 8
_VK_CAPITAL = 0x14


def strength_words(password: str) -> str:
    """How good a new password is; length counts, not rules."""
    if len(password) < SHORTEST:
        return tr("password.too_short", n=SHORTEST - len(password))
    different = len(set(password))
    kinds = len({unicodedata.category(character)[0] for character in password})
    worth = min(len(password), different * 2) + 2 * (kinds - 1)
    return tr("password.weak" if worth < 13 else "password.good" if worth < 18 else "password.strong")


def follow_strength(field: QLineEdit, label: QLabel) -> None:
    """The label says how good what is being typed is."""
    field.textChanged.connect(lambda text: show_words(label, strength_words(text) if text else ""))


class CapsLockHint(QObject):
    """Shows `hint` while somebody types into `field` with Caps Lock on."""

    def __init__(self, field: QLineEdit, hint: QLabel) -> None:
        super().__init__(field)
        self._hint = hint
        hint.hide()
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look(event)
        elif event.type() == QEvent.Type.FocusOut:
            self._hint.hide()
        return False

    def _look(self, event: QKeyEvent) -> None:
        if sys.platform == "win32":
            import ctypes

            self._hint.setVisible(bool(ctypes.windll.user32.GetKeyState(_VK_CAPITAL) & 1))
        elif event.text().isalpha() and event.text().isascii():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._hint.setVisible(event.text().isupper() is not shifted)

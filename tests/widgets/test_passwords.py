import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from bigclient_desktop.widgets.passwords import CapsLockHint, strength_words
from bigclient_desktop.widgets.words import tr


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("1234567", "password.too_short"),
        ("aaaaaaaa", "password.weak"),
        ("12345678", "password.weak"),
        ("correct horse", "password.good"),
        ("correct horse battery", "password.strong"),
        ("大客户档案很安全吗", "password.weak"),
    ],
)
def test_length_counts_not_rules(password, words):
    assert strength_words(password) == tr(words, n=8 - len(password))


@pytest.fixture
def field(qtbot):
    page = QWidget()
    layout = QVBoxLayout(page)
    page.field, page.hint = QLineEdit(), QLabel("!")
    layout.addWidget(page.field)
    layout.addWidget(page.hint)
    CapsLockHint(page.field, page.hint)
    qtbot.addWidget(page)
    page.show()
    page.field.setFocus()
    return page


def test_a_capital_without_shift_means_caps_lock(field, qtbot):
    assert not field.hint.isVisible()
    qtbot.keyClick(field.field, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not field.hint.isVisible()
    _type(field.field, "A", Qt.KeyboardModifier.NoModifier)
    assert field.hint.isVisible()
    _type(field.field, "B", Qt.KeyboardModifier.ShiftModifier)
    assert not field.hint.isVisible()
    _type(field.field, "c", Qt.KeyboardModifier.ShiftModifier)
    assert field.hint.isVisible()
    field.field.clearFocus()
    assert not field.hint.isVisible()


def _type(widget, text, modifiers):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, text))

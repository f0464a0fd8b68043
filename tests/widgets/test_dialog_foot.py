"""The foot of a dialog: keys that save, a dangerous button that no key presses, and the size that words ask for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.widgets.dialog_foot import close_button, enter_goes_on, two_buttons
from bigclient_desktop.widgets.looks import fit_screen

SAVING = [(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)]


@pytest.fixture
def parent(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(qtbot, parent: QWidget, *, is_dangerous: bool = False):
    """A dialog with a line to type in; what was done, and the button that does it."""
    dialog, done = QDialog(parent), []
    layout = QVBoxLayout(dialog)
    line = QLineEdit()
    layout.addWidget(line)
    yes = two_buttons(dialog, layout, "做", lambda: done.append(1), is_dangerous=is_dangerous)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return dialog, line, yes, done


@pytest.mark.parametrize(("key", "with_key"), SAVING)
def test_the_keys_of_saving_press_the_button(qtbot, parent, key, with_key):
    dialog, line, yes, done = opened(qtbot, parent)
    qtbot.keyClick(line, key, with_key)
    assert done == [1]
    yes.setEnabled(False)
    qtbot.keyClick(line, key, with_key)
    assert done == [1], "what the button forbids the keys do not do"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("key", "with_key"), [*SAVING, (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)])
def test_no_key_does_what_is_dangerous(qtbot, parent, key, with_key):
    dialog, line, _, done = opened(qtbot, parent, is_dangerous=True)
    qtbot.keyClick(line, key, with_key)
    assert done == []
    assert dialog.isVisible(), "what was typed is not thrown away either"


def test_who_only_looks_sees_no_filled_button(qtbot, parent):
    dialog = QDialog(parent)
    layout = QVBoxLayout(dialog)
    close_button(dialog, layout)
    dialog.open()
    qtbot.waitExposed(dialog)
    (button,) = dialog.findChild(QDialogButtonBox).buttons()
    assert not button.isDefault()
    button.click()
    assert not dialog.isVisible()


def test_a_dialog_without_a_size_is_as_high_as_its_words(qtbot, parent):
    dialog = QDialog(parent)
    dialog.setMinimumWidth(300)
    label = QLabel("不能撤销，也不能恢复。" * 12)
    label.setWordWrap(True)
    QVBoxLayout(dialog).addWidget(label)
    fit_screen(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert label.height() >= label.heightForWidth(label.width())
    assert dialog.height() <= dialog.screen().availableGeometry().height()


def test_enter_leads_through_plain_fields_and_saves_nothing(qtbot, parent):
    dialog, done = QDialog(parent), []
    layout = QVBoxLayout(dialog)
    line, figure, text = QLineEdit(), QSpinBox(), QPlainTextEdit()
    for field in (line, figure, text):
        layout.addWidget(field)
    yes = two_buttons(dialog, layout, "做", lambda: done.append(1))
    enter_goes_on(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    line.setFocus()
    for field in (line, figure):
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "\n"
    assert done == []
    yes.setFocus()
    qtbot.keyClick(yes, Qt.Key.Key_Return)
    assert done == [1], "on a button Enter presses it"

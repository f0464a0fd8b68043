"""The foot of a small dialog: the line that says what was refused, the buttons, and the keys that save."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from bigclient_desktop.widgets.words import tr

_SAVES = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")


def error_line(layout: QVBoxLayout) -> QLabel:
    """A line for a refusal, hidden until there is one (`show_words`)."""
    line = QLabel()
    line.setProperty("look", "error")
    line.setWordWrap(True)
    line.hide()
    layout.addWidget(line)
    return line


def two_buttons(
    dialog: QDialog,
    layout: QVBoxLayout,
    words: str,
    do: Callable[[], object],
    *,
    leave: str = "",
    is_primary: bool = False,
    is_dangerous: bool = False,
) -> QPushButton:
    """The button that does it, which is given back, and beside it the one that leaves (`leave`, else “cancel”).

    The first has the keys of saving. A dangerous one has none: Enter neither does it nor throws away what was typed."""
    buttons = QDialogButtonBox(dialog)
    role = QDialogButtonBox.ButtonRole
    # A box makes its first button that accepts the one of Enter.
    yes = buttons.addButton(words, role.DestructiveRole if is_dangerous else role.AcceptRole)
    no = buttons.addButton(leave or tr("form.cancel"), role.RejectRole)
    if is_dangerous:
        yes.setProperty("look", "danger")
        for button in (yes, no):
            button.setAutoDefault(False)
    else:
        save_keys(dialog, yes)
    if is_primary:
        yes.setProperty("look", "primary")
    yes.clicked.connect(lambda _=False: do())
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    return yes


def close_button(dialog: QDialog, layout: QVBoxLayout) -> None:
    """The button of a dialog that only shows something."""
    buttons = QDialogButtonBox(dialog)
    # Filled as the default it would look like something to be done.
    buttons.addButton(tr("form.close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)


def enter_goes_on(dialog: QDialog) -> None:
    """In a form of several plain fields Enter leads to the next one, and saves nothing that is half filled in."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
        button.setDefault(False)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QShortcut(QKeySequence(key), dialog, lambda: _go_on(dialog))


def _go_on(dialog: QDialog) -> None:
    field = dialog.focusWidget()
    if isinstance(field, QPushButton):
        field.click()
    elif isinstance(field, QPlainTextEdit):
        field.insertPlainText("\n")
    elif field is not None:
        dialog.focusNextChild()


def save_keys(dialog: QDialog, button: QAbstractButton) -> None:
    """Ctrl+S and Ctrl+Enter press this button, as they save a form; what it forbids they do not do either."""
    for keys in _SAVES:
        QShortcut(QKeySequence(keys), dialog, button.click)

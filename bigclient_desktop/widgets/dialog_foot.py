"""The foot of a small dialog: the line that says what was refused, and two buttons, to do it and to leave it."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from bigclient_desktop.widgets.words import tr


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
) -> QPushButton:
    """The button that does it, which is given back, and beside it the one that leaves (`leave`, else “cancel”)."""
    buttons = QDialogButtonBox(dialog)
    yes = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    if is_primary:
        yes.setProperty("look", "primary")
    buttons.addButton(leave or tr("form.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(do)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    return yes

"""Questions that a person answers with a button; never in a nested event loop, so that a lock can come between."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

Answer = tuple[str, Callable[[], object]]


def ask(parent: QWidget, title: str, text: str, *answers: Answer, dangerous: bool = False) -> QMessageBox:
    """The first answer is proposed, the last is what Esc means; a dangerous first answer is never the default."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.setIcon(QMessageBox.Icon.Warning if dangerous else QMessageBox.Icon.Question)
    buttons = []
    for place, (words, do) in enumerate(answers):
        role = QMessageBox.ButtonRole.AcceptRole if place == 0 else QMessageBox.ButtonRole.ActionRole
        if place == len(answers) - 1 and place:
            role = QMessageBox.ButtonRole.RejectRole
        button = box.addButton(words, role)
        if dangerous and place == 0:
            button.setProperty("look", "danger")
        button.clicked.connect(lambda _=False, run=do: run())
        buttons.append(button)
    box.setDefaultButton(buttons[-1] if dangerous else buttons[0])
    box.setEscapeButton(buttons[-1])
    box.open()
    return box

"""Questions that a person answers with a button; never in a nested event loop, so that a lock can come between."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QVBoxLayout, QWidget

from bigclient_desktop.widgets.dialog_foot import two_buttons
from bigclient_desktop.widgets.field_editor import LongTextField, TextField
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.words import tr

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


class TextQuestion(QDialog):
    """A question answered with words; without any the answer is not taken, and says so."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        answer: str,
        do: Callable[[str], object],
        value: str = "",
        leave: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._do = do
        layout = QVBoxLayout(self)
        explained = QLabel(text)
        explained.setWordWrap(True)
        layout.addWidget(explained)
        self.field = LongTextField(1000)
        self.field.set_value(value)
        self.field.name_for_readers(title)
        layout.addWidget(self.field)
        self.ok = two_buttons(self, layout, answer, self._take, leave=leave)
        self.field.changed.connect(self._allow)
        self._allow()
        self.field.setFocus()

    def _allow(self) -> None:
        why_not = self.field.complaint() or ("" if self.field.value() else tr("form.words_needed"))
        self.ok.setEnabled(not why_not)
        self.ok.setToolTip(why_not)

    def _take(self) -> None:
        self.accept()
        self._do(self.field.value() or "")


class NameQuestion(QDialog):
    """Asks for a short name. `do` gives the sentence that refuses it, or none; then the dialog is done."""

    def __init__(
        self, parent: QWidget, title: str, label: str, answer: str, do: Callable[[str], str], value: str, most: int
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        self._do = do
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(label))
        self.field = TextField(most)
        self.field.set_value(value)
        self.field.name_for_readers(label)
        layout.addWidget(self.field)
        self.refusal = QLabel()
        self.refusal.setProperty("look", "error")
        self.refusal.setWordWrap(True)
        layout.addWidget(self.refusal)
        self.ok = two_buttons(self, layout, answer, self._take)
        self.field.changed.connect(self._allow)
        self.field.next_wanted.connect(self._take)
        self._allow()
        self.field.box.selectAll()
        self.field.setFocus()

    def _allow(self) -> None:
        why_not = self.field.complaint() or ("" if self.field.value() else tr("form.words_needed"))
        self.ok.setEnabled(not why_not)
        self.ok.setToolTip(why_not)
        show_words(self.refusal, self.field.complaint())

    def _take(self) -> None:
        self._allow()
        if not self.ok.isEnabled():
            return
        refusal = self._do(self.field.value() or "")
        show_words(self.refusal, refusal)
        if not refusal:
            self.accept()

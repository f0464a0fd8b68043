"""Where a branch goes: another headquarters is picked; what was refused is told in the dialog, which stays open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import two_buttons
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.options import Options
from bigclient_desktop.widgets.words import tr


class MoveDialog(QDialog):
    """`chosen` gives the id of the new headquarters; whoever asked closes the dialog once it is written."""

    chosen = Signal(str)

    def __init__(self, names: str, below: int, options: Options, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("organisation.move_title"))
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        explained = QLabel(tr("organisation.move_where", names=names, count=below))
        explained.setWordWrap(True)
        column.addWidget(explained)
        self.field = ChoiceField(options)
        self.field.name_for_readers(tr("customer.headquarters"))
        column.addWidget(self.field)
        self.message = QLabel(tr("organisation.codes_stay"))
        self.message.setWordWrap(True)
        self.message.setProperty("look", "hint")
        column.addWidget(self.message)
        self.ok = two_buttons(self, column, tr("organisation.move"), self._take)
        self.field.changed.connect(self._allow)
        self._allow()
        self.field.setFocus()

    def show_refusal(self, error: Exception) -> None:
        """Why it cannot go there."""
        self.message.setText(sentence_of(error))
        self.message.setProperty("look", "error")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self._allow()

    def _allow(self) -> None:
        self.ok.setEnabled(bool(self.field.value()))

    def _take(self) -> None:
        headquarters = self.field.value()
        if headquarters:
            self.ok.setEnabled(False)
            self.chosen.emit(headquarters)

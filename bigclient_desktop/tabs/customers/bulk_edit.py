"""One value for one field of many customers."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.domain.fields import CUSTOMER, Field
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

OFFERED = (
    "lead_manager",
    "deputy_manager",
    "responsible_unit",
    "service_unit",
    "industry",
    "kind",
    "stage",
    "scope",
    "responsibility_level",
    "ownership",
    "is_focus",
    "division",
    "town",
    "postcode",
    "settlement",
    "payment_kind",
    "contract_until",
    "secrecy",
    "verified_on",
    "information_source",
    "tags",
)
"""What can sensibly be the same for many; what is one customer's own (code, names, phone) cannot."""


class BulkEdit(QDialog):
    """A field, a value, and how many customers it will reach."""

    def __init__(self, count: int, lookups: Lookups, change: Callable[[str, Any], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("command.bulk_edit"))
        self.setMinimumWidth(480)
        self._count = count
        self._change = change
        self._editors: dict[str, FieldEditor] = {}
        self.fields = QComboBox()
        self._stack = QStackedWidget()
        for name in OFFERED:
            self.fields.addItem(tr(f"customer.{name}"), name)
            editor = self._editors[name] = self._editor(CUSTOMER.by_name[name], lookups)
            self._stack.addWidget(editor)
        layout = QVBoxLayout(self)
        form = QFormLayout()
        form.addRow(tr("customers.field"), self.fields)
        form.addRow(tr("customers.new"), self._stack)
        layout.addLayout(form)
        self.words = QLabel()
        self.words.setProperty("look", "warning")
        self.words.setWordWrap(True)
        layout.addWidget(self.words)
        buttons = QDialogButtonBox()
        self.ok = buttons.addButton(tr("customers.change_them", count=count), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("form.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.fields.currentIndexChanged.connect(self._show)
        self._show()

    def editor(self) -> FieldEditor:
        """The editor of the chosen field."""
        return self._editors[self.fields.currentData()]

    def _editor(self, field: Field, lookups: Lookups) -> FieldEditor:
        editor = editor_of("customer", field, lookups.options, date.today)
        editor.changed.connect(self._show)
        return editor

    def _show(self, *_: object) -> None:
        self._stack.setCurrentWidget(self.editor())
        complaint = self.editor().complaint()
        empty = self.editor().value() in (None, ())
        sentence = tr("customers.will_clear" if empty else "customers.will_change", count=self._count)
        self.words.setText(complaint or sentence)
        self.ok.setEnabled(not complaint)

    def _take(self) -> None:
        self._change(self.fields.currentData(), self.editor().value())
        self.accept()

"""A few fields of one record to fill in; saving runs its service, and what that refuses stands at the foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.compiled_ui.dialogs.ui_unit_form import Ui_UnitForm
from bigclient_desktop.domain.fields import Entity
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.form_binding import FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.tab_order import tab_through

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form asks for: these fields of the entity, some of them needed, with its words."""

    entity: Entity
    fields: Sequence[str]
    title: str
    explain: str = ""
    needed: Sequence[str] = ()


class RecordForm(QDialog):
    """Opens filled with the record. `save` gets the record as it was filled in, off the GUI thread."""

    def __init__(
        self,
        context: TabContext,
        lookups: Lookups,
        parent: QWidget,
        asked: Asked,
        record: Any,
        save: "Callable[[Any], Change]",
        told: Callable[[Any], str],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._asked, self._save, self._told = context, asked, save, told
        self.ui = ui = Ui_UnitForm()
        ui.setupUi(self)
        self.setWindowTitle(asked.title)
        show_words(ui.explain, asked.explain)
        show_words(ui.problem, "")
        self.binding = FormBinding(asked.entity, self)
        fields = [replace(asked.entity.by_name[name], required=name in asked.needed) for name in asked.fields]
        rows = bind_fields(self.binding, fields, lambda field: editor_of(asked.entity.name, field, lookups.options))
        lay_out(rows, ui.fields)
        tab_through(self)
        self.binding.load(record)
        self.binding.changed.connect(self._changed)
        ui.cancel.clicked.connect(self.reject)
        ui.save.clicked.connect(self.save)
        save_keys(self, ui.save)
        self.setMinimumWidth(760)
        self.binding.focus(asked.fields[0])

    def record(self) -> Any:
        """What is filled in."""
        return self.binding.record()

    def save(self) -> None:
        """Saves what is filled in, and closes; what is wrong stays at its field or at the foot."""
        complaints = self.binding.complaints()
        self.binding.show_problems(complaints)
        show_words(self.ui.problem, "")
        if complaints:
            return
        record = self.record()
        self._context.write(
            lambda: self._save(record),
            self._told(record),
            owner=self,
            done=lambda _: self.accept(),
            refused=lambda error: show_error(self.ui.problem, error),
        )

    def _changed(self, name: str) -> None:
        self.binding.show_problems((), only=name)
        show_words(self.ui.problem, "")

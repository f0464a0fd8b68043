"""One customer's visits and complaints, with the box that picks the customer."""

from PySide6.QtCore import QObject, Signal

from bigclient_desktop.compiled_ui.visits.ui_visits_page import Ui_VisitsPage
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.time_line import LineEntry
from bigclient_desktop.widgets.words import tr


class LineView(QObject):
    """`chosen` is a visit under the cursor."""

    chosen = Signal(str)

    def __init__(self, ui: Ui_VisitsPage, context: TabContext, lookups: Lookups) -> None:
        super().__init__(ui.line)
        self._ui, self._context, self._lookups = ui, context, lookups
        self.picker = ChoiceField(lookups.options("customers"))
        self.picker.name_for_readers(tr("visits.line_of"))
        self.picker.setMinimumWidth(320)
        ui.line_customer_box.addWidget(self.picker)
        ui.line.work_with(context)
        self.picker.changed.connect(lambda: self.load(self.picker.value() or ""))
        ui.line.opened.connect(self._open)
        ui.line.chosen.connect(self._choose)
        ui.line.counted.connect(lambda count: ui.line_count.setText(tr("visits.line_count", count=count)))
        ui.line.load("")

    @property
    def customer(self) -> str:
        """Whose line is shown."""
        return self._ui.line.customer

    def show_customer(self, customer: str, name: str) -> None:
        """That customer's line."""
        self._lookups.know_names({customer: name})
        self.picker.set_value(customer)
        self.load(customer)

    def load(self, customer: str) -> None:
        """Read the line."""
        if not customer:
            self._ui.line_count.setText("")
        self._ui.line.load(customer)

    def _choose(self, entry: LineEntry) -> None:
        if entry.kind == "visit":
            self.chosen.emit(entry.id)

    def _open(self, entry: LineEntry) -> None:
        if entry.kind == "complaint":
            self._context.do("open_complaint", entry.id)
        else:
            self.chosen.emit(entry.id)

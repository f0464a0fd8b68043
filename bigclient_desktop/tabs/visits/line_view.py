"""One customer's visits and complaints together along a line."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from bigclient_desktop.compiled_ui.visits.ui_visits_page import Ui_VisitsPage
from bigclient_desktop.domain.visit_lists import LinePart
from bigclient_desktop.services.visits import time_line
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.time_line import LineEntry
from bigclient_desktop.widgets.visit_words import line_entry
from bigclient_desktop.widgets.words import tr


class LineView(QObject):
    """Picks a customer and shows the line; `chosen` is a visit under the cursor."""

    chosen = Signal(str)

    def __init__(self, ui: Ui_VisitsPage, context: TabContext, lookups: Lookups) -> None:
        super().__init__(ui.line)
        self._ui, self._context, self._lookups = ui, context, lookups
        self.picker = ChoiceField(lookups.options("customers"))
        self.picker.name_for_readers(tr("visits.line_of"))
        self.picker.setMinimumWidth(320)
        ui.line_customer_box.addWidget(self.picker)
        self.picker.changed.connect(lambda: self.load(self.picker.value() or ""))
        ui.line.opened.connect(self._open)
        ui.line.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.customer = ""
        self._say_nothing()

    def show_customer(self, customer: str, name: str) -> None:
        """That customer's line."""
        self._lookups.know_names({customer: name})
        self.picker.set_value(customer)
        self.load(customer)

    def load(self, customer: str) -> None:
        """Read the line."""
        self.customer = customer
        if not customer:
            self._say_nothing()
            return
        session = self._context.session
        self._context.background.run(
            lambda: time_line(session, customer), self._show, self._failed, owner=self, topic="line"
        )

    def _show(self, parts: Sequence[LinePart]) -> None:
        ui = self._ui
        ui.line.show_entries([line_entry(part) for part in parts])
        ui.line_count.setText(tr("visits.line_count", count=len(parts)))
        ui.line_body.setCurrentWidget(ui.line if parts else ui.line_state)
        if not parts:
            ui.line_state.say(
                tr("customers.no_timeline"),
                "",
                (tr("menu.quick_visit"), lambda: self._context.do("quick_visit", self.customer)),
            )

    def _say_nothing(self) -> None:
        self._ui.line_count.setText("")
        self._ui.line_body.setCurrentWidget(self._ui.line_state)
        self._ui.line_state.say(tr("visits.choose_customer"), tr("visits.choose_customer_text"))

    def _failed(self, error: Exception) -> None:
        self._ui.line_body.setCurrentWidget(self._ui.line_state)
        again = (tr("customers.again"), lambda: self.load(self.customer))
        self._ui.line_state.say(tr("customers.failed"), sentence_of(error), again)

    def _tell(self) -> None:
        place = self._ui.line.currentIndex().row()
        entries = self._ui.line.entries.entries
        if 0 <= place < len(entries) and entries[place].kind == "visit":
            self.chosen.emit(entries[place].id)

    def _open(self, entry: LineEntry) -> None:
        if entry.kind == "complaint":
            self._context.do("open_complaint", entry.id)
        else:
            self.chosen.emit(entry.id)

"""Customers handed to another unit and its managers: which, to whom, and what that means before it is done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidgetItem, QWidget

from bigclient_desktop.compiled_ui.sync.ui_handover_dialog import Ui_HandoverDialog
from bigclient_desktop.domain.customer_file import CustomerQuery, CustomerRow
from bigclient_desktop.services.customers import list_customers
from bigclient_desktop.services.handover import hand_over
from bigclient_desktop.services.review import may_decide_here
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.sync.portfolio_dialog import hand_over_all
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

MOST = 2000
"""So many customers are offered at once; a search narrows them down."""
_ID = Qt.ItemDataRole.UserRole
_LABEL_WIDTH = 136


class HandoverDialog(QDialog):
    """What is ticked stays ticked while the list is searched. A leaver's customers come by his name."""

    handed = Signal()

    def __init__(
        self, context: TabContext, lookups: Lookups, customers: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_HandoverDialog()
        ui.setupUi(self)
        self.setWindowTitle(tr("handover.title"))
        self._context = context
        self.ticked: dict[str, str] = dict.fromkeys(customers, "")
        self._filling, self._decides = False, True
        self.manager = ChoiceField(lookups.options("staff"))
        self.manager.name_for_readers(tr("handover.of_manager"))
        ui.of_column.setContentsMargins(0, 0, 0, 0)
        ui.of_column.addWidget(self.manager)
        self.unit, self.lead, self.deputy = (
            self._field(key, ChoiceField(lookups.options(options)))
            for key, options in (("to_unit", "units"), ("lead", "staff"), ("deputy", "staff"))
        )
        tab_through(self)
        self.resize(760, 590)
        fit_screen(self)
        ui.search.textChanged.connect(lambda _: self.read())
        self.manager.changed.connect(self.read)
        ui.customers.itemChanged.connect(self._ticked)
        ui.all_button.clicked.connect(lambda: self._tick_all(True))
        ui.none_button.clicked.connect(lambda: self._tick_all(False))
        for field in (self.unit, self.lead, self.deputy):
            field.changed.connect(self._allow)
        ui.cancel_button.clicked.connect(self.reject)
        ui.portfolio_button.clicked.connect(self._all_of_a_leaver)
        ui.hand_over_button.clicked.connect(self.hand_over)
        save_keys(self, ui.hand_over_button)
        show_words(ui.problem, "")
        self._allow()
        self.read()

    def read(self) -> None:
        """The customers that search and manager find."""
        manager = self.manager.value()
        query = CustomerQuery(search=self.ui.search.text().strip(), managers=(manager,) if manager else ())
        session = self._context.session
        self._context.background.run(
            lambda: (list_customers(session, query, 0, MOST), may_decide_here(session)),
            self._show,
            self._context.notices.failure,
            owner=self,
            topic="customers",
        )

    def hand_over(self) -> None:
        """Write it."""
        customers, unit = list(self.ticked), self.unit.value()
        if why_not := self._why_not():
            show_words(self.ui.problem, why_not)
            return
        assert unit is not None
        session, lead, deputy = self._context.session, self.lead.value(), self.deputy.value()
        told = tr("handover.done", count=len(customers), unit=self.unit.options.label(unit))

        def done(_: object) -> None:
            self.handed.emit()
            self.accept()

        self._context.write(lambda: hand_over(session, customers, unit, lead, deputy), told, owner=self, done=done)

    def _all_of_a_leaver(self) -> None:
        """Another question takes this one's place."""
        manager = self.manager.value() or ""
        self.reject()
        hand_over_all(self._context, manager)

    def _field(self, key: str, field: ChoiceField) -> ChoiceField:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr(f"handover.{key}"))
        label.setFixedWidth(_LABEL_WIDTH)
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field, 1)
        field.name_for_readers(tr(f"handover.{key}"))
        self.ui.to_fields.addWidget(line)
        return field

    def _show(self, read: tuple[Sequence[CustomerRow], bool]) -> None:
        rows, self._decides = read
        self._filling = True
        found = self.ui.customers
        found.clear()
        for row in rows:
            item = QListWidgetItem(" · ".join(part for part in (row.full_name, row.lead_manager or "") if part))
            item.setData(_ID, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row.id in self.ticked else Qt.CheckState.Unchecked)
            if row.id in self.ticked:
                self.ticked[row.id] = row.full_name
            found.addItem(item)
        self._filling = False
        self._allow()

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        if item.checkState() is Qt.CheckState.Checked:
            self.ticked[item.data(_ID)] = item.text()
        else:
            self.ticked.pop(item.data(_ID), None)
        self._allow()

    def _tick_all(self, on: bool) -> None:
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for row in range(self.ui.customers.count()):
            self.ui.customers.item(row).setCheckState(state)

    def _why_not(self) -> str:
        if not self.ticked:
            return tr("handover.pick_customers")
        fields: tuple[Callable[[], str], ...] = (self.unit.complaint, self.lead.complaint, self.deputy.complaint)
        said = next((words for complaint in fields if (words := complaint())), "")
        if not said and self.lead.value() and self.lead.value() == self.deputy.value():
            return tr("problem.same_manager")
        return said or ("" if self.unit.value() else tr("handover.pick_unit"))

    def _allow(self) -> None:
        ui = self.ui
        show_words(ui.count, tr("handover.count", count=len(self.ticked)))
        show_words(ui.problem, "")
        why_not = self._why_not()
        allow(ui.hand_over_button, why_not)
        show_words(ui.effect, "" if self._decides else tr("handover.only_proposed"))

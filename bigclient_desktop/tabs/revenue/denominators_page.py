"""The yearly revenue of bureaus and specialties: what every share is measured by, with its source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QSpinBox, QWidget

from bigclient_desktop.compiled_ui.revenue.ui_denominator_dialog import Ui_DenominatorDialog
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.organisation import city_of, units
from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.revenue import list_bureau_revenue, save_bureau_revenue
from bigclient_desktop.tabs.allowed import allow, allow_by_right
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import denominator_columns
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.figure_fields import MoneyField
from bigclient_desktop.widgets.looks import indent, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.options import ListedOptions, listed
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr


class DenominatorsPage(RecordPage):
    """Opening a line edits it."""

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__(context, denominator_columns(lookups.label), "revenue/view_denominators", self._say_empty)
        self._context = context
        self.edit_button = self.add_button("revenue_view.edit_denominator", self._edit)
        new_button = self.add_button("revenue_view.new_denominator", self.add, "primary")
        allow_by_right(context, self, {new_button: Action.KEEP_BOOKS})
        context.rights.changed.connect(self._allow)
        self.opened.connect(lambda _: self.edit_button.click())
        self.list.selection_changed.connect(self._allow)
        self.say(tr("revenue_view.denominators"), tr("revenue_view.denominators_hint"))
        self._allow()

    def refresh(self) -> None:
        """Read anew."""
        session = self._context.session
        self.show_all(lambda: list_bureau_revenue(session))

    def add(self, unit: str = "", year: int = 0) -> None:
        """A further one, of the person's own city and the last whole year where nothing else is said."""
        if closed := self._closed():
            self._context.notices.warn(closed)
            return
        wanted = unit or city_of(self._context.session.unit)
        entry = BureauRevenue(unit=wanted, year=year or china_today().year - 1)
        DenominatorDialog(self._context, entry, self).open()

    def _edit(self) -> None:
        if self.current() is not None:
            DenominatorDialog(self._context, self.current(), self).open()

    def _allow(self) -> None:
        nothing = "" if self.current() is not None else tr("customers.why_nothing_selected")
        allow(self.edit_button, self._closed() or nothing)

    def _closed(self) -> str:
        return self._context.rights.why_not(Action.KEEP_BOOKS)

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(
            tr("revenue_view.no_denominators"),
            tr("revenue_view.no_denominators_text"),
            (tr("revenue_view.new_denominator"), self.add, self._closed()),
        )


class DenominatorDialog(QDialog):
    """One unit's revenue of one year, in 万元, with where the figure comes from."""

    def __init__(self, context: TabContext, entry: BureauRevenue, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._entry = context, entry
        self.ui = ui = Ui_DenominatorDialog()
        ui.setupUi(self)
        self.unit, self.year, self.amount = ChoiceField(_bureaus()), QSpinBox(), MoneyField("万元")
        self.source = QLineEdit(entry.source or "")
        indent(self.year)
        self.year.setRange(1990, 2099)
        self.unit.set_value(entry.unit)
        self.year.setValue(entry.year or china_today().year - 1)
        self.amount.set_value(entry.amount)
        self.source.setPlaceholderText(tr("revenue_view.source_hint"))
        labels = ("bureau_revenue.unit", "bureau_revenue.year", "revenue_view.amount_wan", "bureau_revenue.source")
        for key, widget in zip(labels, (self.unit, self.year, self.amount, self.source), strict=True):
            label = QLabel(tr(key))
            label.setBuddy(widget)
            widget.setAccessibleName(tr(key))
            ui.fields.addRow(label, widget)
        tab_through(self)
        for editor in (self.unit, self.amount):
            editor.name_for_readers(editor.accessibleName())
        known = bool(entry.id)
        self.unit.setEnabled(not known)
        self.year.setEnabled(not known)
        show_words(ui.complaint, "")
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._save)
        save_keys(self, ui.save_button)
        self.amount.setFocus()

    def _save(self) -> None:
        complaint = self.unit.complaint() or self.amount.complaint()
        if not complaint and self.unit.value() is None:
            complaint = tr("revenue_view.unit_missing")
        if not complaint and not self.amount.value():
            complaint = tr("revenue_view.amount_missing")
        show_words(self.ui.complaint, complaint)
        if complaint:
            return
        session = self._context.session
        entry = BureauRevenue(
            self._entry.id,
            self.unit.value(),
            self.year.value(),
            self.amount.value(),
            self.source.text().strip() or None,
        )
        told = tr("revenue_view.denominator_saved", unit=self.unit.box.text(), year=self.year.value())
        self._context.write(
            lambda: save_bureau_revenue(session, [entry]), told, owner=self, done=lambda _: self.accept()
        )


def _bureaus() -> ListedOptions:
    """City bureaus and specialties: who may be a denominator."""
    return listed({one.code: one.name for one in units() if one.level in ("province", "city")})

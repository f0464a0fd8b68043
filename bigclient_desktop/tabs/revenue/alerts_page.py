"""Customers whose revenue fell, stopped or jumped: why, and who is to be called lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.compiled_ui.revenue.ui_cause_dialog import Ui_CauseDialog
from bigclient_desktop.compiled_ui.revenue.ui_limits_dialog import Ui_LimitsDialog
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.revenue_alerts import CAUSES, AlertLimits
from bigclient_desktop.services.revenue_alerts import (
    RevenueAlert,
    alert_limits,
    give_cause,
    list_alerts,
    mark_lost,
    save_alert_limits,
)
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import alert_columns, money_words, percent_words
from bigclient_desktop.tabs.revenue.shown import Shown
from bigclient_desktop.widgets.dialog_foot import enter_goes_on, save_keys
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.looks import indent
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr


class AlertsPage(RecordPage):
    """Opening an alert asks for its cause."""

    def __init__(self, context: TabContext, lookups: Lookups, shown: Shown) -> None:
        columns = alert_columns(lookups.label, shown.unit)
        super().__init__(context, columns, "revenue/view_alerts", _say_empty, lambda one: str(one.customer))
        self._context, self._lookups, self._shown = context, lookups, shown
        self.mine = self.add_button("revenue_view.mine_only", self.refresh)
        self.open_ones = self.add_button("revenue_view.without_cause", self.refresh)
        for button in (self.mine, self.open_ones):
            button.setCheckable(True)
        self.add_button("revenue_view.limits", self._limits)
        self.customer_button = self.add_button("revenue_view.open_customer", self._open_customer)
        self.cause_button = self.add_button("revenue_view.give_cause", self._cause, "primary")
        self.opened.connect(lambda _: self.cause_button.click())
        context.rights.changed.connect(self._allow)
        self.list.selection_changed.connect(self._allow)
        shown.changed.connect(self._word)
        self.say(tr("revenue_view.alerts"), tr("revenue_view.alerts_hint"))
        self._allow()

    def refresh(self) -> None:
        """Look anew."""
        session = self._context.session
        managers = (session.staff_id,) if self.mine.isChecked() else ()
        with_cause = not self.open_ones.isChecked()
        self.show_all(lambda: list_alerts(session, managers=managers, with_cause=with_cause))

    def _word(self) -> None:
        self.list.model.columns = alert_columns(self._lookups.label, self._shown.unit)
        self.list.model.forget_words()

    def _allow(self) -> None:
        one: RevenueAlert | None = self.current()
        nothing = "" if one else tr("customers.why_nothing_selected")
        closed = tr("access.masked_reason") if one and one.is_closed else ""
        allow(self.customer_button, nothing)
        allow(self.cause_button, self._context.rights.why_not(Action.EDIT) or nothing or closed)

    def _open_customer(self) -> None:
        if self.current() is not None:
            self._context.open_customer(self.current().customer)

    def _cause(self) -> None:
        if self.current() is not None:
            CauseDialog(self._context, self.current(), self._shown, self).open()

    def _limits(self) -> None:
        LimitsDialog(self._context, self).open()


class CauseDialog(QDialog):
    """Asks why; where nothing came for months, the customer may be called lost in the same step."""

    def __init__(self, context: TabContext, alert: RevenueAlert, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._alert = context, alert
        self.ui = ui = Ui_CauseDialog()
        ui.setupUi(self)
        ui.heading.setText(alert.name)
        said = [
            alert.alert.month,
            tr(f"alert_cause.alert.{alert.alert.kind}"),
            tr(
                "revenue_view.against",
                amount=money_words(alert.alert.amount, shown.unit),
                before=money_words(alert.alert.before, shown.unit),
                unit=unit_words(shown.unit),
            ),
            percent_words(alert.alert.percent),
        ]
        ui.what.setText(" · ".join(part for part in said if part))
        ui.cause.addItem(tr("revenue_view.choose_cause"), "")
        for cause in CAUSES:
            ui.cause.addItem(tr(f"alert_cause.cause.{cause}"), cause)
        if alert.cause is not None:
            ui.cause.setCurrentIndex(max(ui.cause.findData(alert.cause.cause), 0))
            ui.competitor.setText(alert.cause.competitor or "")
            ui.note.setPlainText(alert.cause.note or "")
        elif alert.alert.kind == "jump":
            ui.cause.setCurrentIndex(ui.cause.findData("unit_mistake"))
        may_be_lost = alert.alert.kind == "lost"
        ui.lost.setVisible(may_be_lost)
        ui.lost_hint.setVisible(may_be_lost)
        ui.cause.currentIndexChanged.connect(lambda _: self._allow())
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._save)
        save_keys(self, ui.save_button)
        enter_goes_on(self)
        self._allow()

    def _allow(self) -> None:
        chosen = bool(self.ui.cause.currentData())
        self.ui.save_button.setEnabled(chosen)
        self.ui.save_button.setToolTip("" if chosen else tr("revenue_view.choose_cause"))

    def _save(self) -> None:
        ui, session, alert = self.ui, self._context.session, self._alert
        cause, competitor = ui.cause.currentData(), ui.competitor.text().strip()
        note, lost = ui.note.toPlainText().strip(), ui.lost.isChecked()

        def write() -> Change:
            do = mark_lost if lost else give_cause
            return do(session, alert.customer, alert.alert, cause, competitor=competitor, note=note)

        told = tr("revenue_view.lost_marked" if lost else "revenue_view.cause_saved", name=alert.name)
        ui.save_button.setEnabled(False)
        self._context.write(write, told, owner=self, done=lambda _: self.accept(), refused=self._refused)

    def _refused(self, error: Exception) -> None:
        self.ui.save_button.setEnabled(True)
        self._context.notices.failure(error)


class LimitsDialog(QDialog):
    """From when on something is an alert, on this machine."""

    def __init__(self, context: TabContext, page: AlertsPage) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._page = context, page
        self.ui = ui = Ui_LimitsDialog()
        ui.setupUi(self)
        for spin in (ui.drop, ui.silent, ui.lost, ui.jump):
            indent(spin)
        limits = alert_limits(context.session)
        ui.drop.setValue(float(limits.drop_percent))
        ui.silent.setValue(limits.silent_months)
        ui.lost.setValue(limits.lost_months)
        ui.jump.setValue(limits.jump_factor)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._save)
        save_keys(self, ui.save_button)
        enter_goes_on(self)

    def _save(self) -> None:
        ui, session = self.ui, self._context.session
        limits = AlertLimits.of(
            {
                "drop_percent": str(round(ui.drop.value(), 1)),
                "silent_months": ui.silent.value(),
                "lost_months": ui.lost.value(),
                "jump_factor": ui.jump.value(),
            }
        )

        def saved(_: object) -> None:
            self._page.refresh()
            self.accept()

        self._context.background.run(
            lambda: save_alert_limits(session, limits), saved, self._context.notices.failure, owner=self
        )


def _say_empty(panel: StatePanel) -> None:
    panel.say(tr("revenue_view.no_alerts"), tr("revenue_view.no_alerts_text"))

"""A customer comes into care (转入维护): B leads from now on, or the two change places; open work goes along."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.compiled_ui.customers.ui_care_dialog import Ui_CareDialog
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.list_form import ListForm
from bigclient_desktop.domain.roles import LEAD, CarePlan, main_person, main_role
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.list_papers import preview_paper
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.services.session import Session


def offer_care(
    context: TabContext, lookups: Lookups, customer: str, owner: QWidget, *, asked_for: bool = False
) -> None:
    """Ask what follows, where the customer has come into care and there is something to settle; or anyway, if it was
    asked for."""
    session = context.session

    def look() -> tuple[CarePlan, bool]:
        from bigclient_desktop.services.review import may_decide_here
        from bigclient_desktop.services.roles import care_plan

        return care_plan(session, customer), may_decide_here(session)

    def show(found: tuple[CarePlan, bool]) -> None:
        if found[0].is_due or asked_for:
            dialog = CareDialog(context, lookups, *found, parent=owner)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    context.background.run(look, show, context.failure, owner=owner, topic="care")


class CareDialog(Worded, QDialog):
    """Proposes what the guideline says; who shall lead although he is A changes places with B."""

    settled = Signal()

    def __init__(
        self, context: TabContext, lookups: Lookups, plan: CarePlan, decides: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._lookups, self._plan, self._decides = context, lookups, plan, decides
        self.ui = ui = Ui_CareDialog()
        ui.setupUi(self)
        self.lead, self.deputy = (ChoiceField(lookups.options("staff")) for _ in range(2))
        for field, place, label, value in (
            (self.lead, ui.lead_place, ui.lead_label, plan.lead),
            (self.deputy, ui.deputy_place, ui.deputy_label, plan.deputy),
        ):
            place.addWidget(field)
            label.setBuddy(field)
            field.set_value(value)
            field.changed.connect(self._allow)
        ui.swap.clicked.connect(self.swap)
        ui.save.clicked.connect(self.settle)
        save_keys(self, ui.save)
        ui.cancel.clicked.connect(self.reject)
        ui.move_work.toggled.connect(self._allow)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.name.setText(self._plan.name)
        self.ui.show_sheet.setText(tr("portfolio.show_sheet"))
        self.lead.name_for_readers(tr("customers.lead_manager"))
        self.deputy.name_for_readers(tr("customers.deputy_manager"))
        show_words(self.ui.problem, "")
        show_words(self.ui.effect, "" if self._decides else tr("portfolio.only_proposed"))
        self._allow()

    def swap(self) -> None:
        """A and B change places."""
        lead, deputy = self.lead.value(), self.deputy.value()
        self.lead.set_value(deputy)
        self.deputy.set_value(lead)
        self._allow()

    def settle(self) -> None:
        """Write it, with a hand-over sheet where one is wanted."""
        if self._why_not():
            return
        customer, moves = self._plan.customer, self.ui.move_work.isVisibleTo(self) and self.ui.move_work.isChecked()
        if moves and self.ui.show_sheet.isChecked():
            go = lambda reason: self._write(moves, reason)  # noqa: E731
            ask_about_secrets(self._context, self, lambda: [customer], go, even_none=True)
        else:
            self._write(moves)

    def _write(self, moves: bool, secret_reason: str | None = None) -> None:
        """With the sheet, unless there is no word on whom it may list."""
        session, plan = self._context.session, self._plan
        lead, deputy = self.lead.value(), self.deputy.value()
        made, window = list[ListForm](), self._context.window or self

        def write() -> Change:
            from bigclient_desktop.services.roles import begin_care

            if secret_reason is not None:
                made.append(_sheet(session, plan, lead, deputy, secret_reason))
            return begin_care(session, plan.customer, lead, deputy, move_work=moves)

        def done(change: Change) -> None:
            if made:
                preview_paper(self._context, window, lambda: made[0])
            self.settled.emit()
            self.accept()

        show_words(self.ui.problem, "")
        self._context.write(write, tr("care.done", name=plan.name), owner=self, done=done, refused=self._refuse)

    def _why_not(self) -> str:
        lead, deputy = self.lead.value(), self.deputy.value()
        if said := self.lead.complaint() or self.deputy.complaint():
            return said
        return tr("problem.same_manager") if lead and lead == deputy else ""

    def _allow(self) -> None:
        ui, plan, why_not = self.ui, self._plan, self._why_not()
        allow(ui.save, why_not)
        show_words(ui.problem, why_not)
        lead, deputy = self.lead.value(), self.deputy.value()
        main = main_person(plan.stage, lead, deputy)
        role = "customers.lead_manager" if main_role(plan.stage, lead, deputy) == LEAD else "customers.deputy_manager"
        if main:
            words = tr("care.main", name=self._lookups.label("staff", main), role=tr(role))
            show_words(ui.main, words if lead and deputy else f"{words} {tr('care.one_missing')}")
        else:
            show_words(ui.main, tr("care.nobody"))
        moving = bool(plan.work and main and plan.lead and main != plan.lead)
        ui.move_work.setVisible(moving)
        ui.show_sheet.setVisible(moving and ui.move_work.isChecked())
        if moving and plan.lead and main:
            names = {"giver": self._lookups.label("staff", plan.lead), "taker": self._lookups.label("staff", main)}
            ui.move_work.setText(tr("care.move_work", count=plan.work, **names))

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.problem, error)


def _sheet(session: "Session", plan: CarePlan, lead: str | None, deputy: str | None, secret_reason: str) -> ListForm:
    from bigclient_desktop.services.handover_sheet import handover_sheet

    takers = {plan.customer: main_person(plan.stage, lead, deputy) or ""}
    return handover_sheet(session, takers, plan.lead or "", secret_reason=secret_reason)

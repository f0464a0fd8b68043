"""While a new record is entered: the customer's plan that it may be, so that the plan does not stay open beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.visit_lists import VisitDraft, VisitQuery, VisitRow
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_time, china_today
from bigclient_desktop.services import visits
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.visits.form import VisitForm
from bigclient_desktop.widgets.words import tr

_OF_THE_PLAN = ("id", "customer", "state")
_BACK = timedelta(days=14)
"""An older plan is hardly the visit that is written down now."""


class PlannedHint(QObject):
    """Looks when the customer changes; `take` is given the plan as a record when the person says that this is it."""

    def __init__(
        self, context: TabContext, form: VisitForm, take: Callable[[VisitDraft], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._form, self._take = context, form, take
        self._customer = self._plan = ""
        self.label = QLabel()
        self.label.setProperty("look", "hint")
        self.label.setWordWrap(True)
        self.label.hide()
        self.label.linkActivated.connect(lambda _: self.take())
        form.binding.rows["customer"].put_below(self.label)
        form.binding.changed.connect(lambda field: self.look() if field == "customer" else None)
        self.look()

    def look(self) -> None:
        """Ask for a plan of the customer on the form."""
        customer = self._form.visit().customer or ""
        if customer == self._customer:
            return
        self._customer, self._plan = customer, ""
        self.label.hide()
        if not customer:
            return
        session, today = self._context.session, china_today()
        query = VisitQuery(
            customers=(customer,), first=today - _BACK, last=today, states=("planned", "overdue"), descending=True
        )
        self._context.background.run(
            lambda: visits.list_visits(session, query, 0, 1), self._show, owner=self, topic="planned"
        )

    def take(self) -> None:
        """The record is that plan."""
        session, plan = self._context.session, self._plan
        if plan:
            self._context.background.run(
                lambda: visits.record_draft(session, plan),
                self._taken,
                self._context.notices.failure,
                owner=self,
                topic="plan",
            )

    def stop(self) -> None:
        """The form is a plan become record already."""
        self._customer = self._form.visit().customer or ""
        self._plan = ""
        self.label.hide()

    def _show(self, found: list[VisitRow]) -> None:
        if found and found[0].customer == self._customer:
            self._plan = found[0].id
            at = f"{china_time(found[0].starts_at):%m-%d %H:%M}"
            link = f'<a href="plan" style="text-decoration:none">{tr("visits.record_that_plan")}</a>'
            self.label.setText(f"{tr('visits.planned_there', at=at)} {link}")
            self.label.show()

    def _taken(self, draft: VisitDraft) -> None:
        self.stop()
        self._take(draft)


def as_record_of(plan: VisitDraft, typed: Visit, before: Visit) -> Visit:
    """The plan's record with what was typed on the form since it stood as `before`."""
    was = values_of(before)
    typed_now = {name: value for name, value in values_of(typed).items() if value != was[name]}
    return replace(plan.visit, **{name: value for name, value in typed_now.items() if name not in _OF_THE_PLAN})

"""Customers from silver up without a lead or a deputy manager, and what each manager carries against 8 to 15."""

from collections.abc import Sequence

from bigclient_desktop.domain.loads import HeadCount, ManagerLoad
from bigclient_desktop.services.what_if import manager_loads, missing_managers
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.grading.columns import load_columns, missing_columns
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr


class MissingManagersPage(RecordPage):
    """Opening a line opens the customer, where managers are named."""

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        columns = missing_columns(lookups.label)
        super().__init__(context, columns, "grading/view_missing", _all_have, lambda one: str(one.customer))
        self._context = context
        self.add_button("revenue_view.open_customer", self._open_customer)
        self.opened.connect(lambda _: self._open_customer())
        self.say(tr("grading_view.missing"), tr("grading_view.missing_hint"))

    def refresh(self) -> None:
        """Read anew."""
        session = self._context.session
        self.show_all(lambda: missing_managers(session))

    def _open_customer(self) -> None:
        if self.current() is not None:
            self._context.open_customer(self.current().customer)


class LoadsPage(RecordPage):
    """Lead and deputy customers of each manager, and the head-count that all imply."""

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        columns = load_columns(lookups.label)
        super().__init__(context, columns, "grading/view_loads", _nobody, lambda one: str(one.manager))
        self._context = context
        self.say(tr("grading_view.loads"), tr("grading_view.loads_hint"))

    def refresh(self) -> None:
        """Read anew."""
        session = self._context.session

        def know(answer: tuple[Sequence[ManagerLoad], HeadCount]) -> None:
            loads, heads = answer
            self.foot(
                tr(
                    "grading_view.head_count",
                    customers=heads.customers,
                    fewest=heads.fewest,
                    most=heads.most,
                    managers=heads.managers,
                )
            )
            self.show_all(lambda: loads)

        self._context.background.run(
            lambda: manager_loads(session), know, self._context.notices.failure, owner=self, topic="loads"
        )


def _all_have(panel: StatePanel) -> None:
    panel.say(tr("grading_view.nobody_missing"), tr("grading_view.nobody_missing_text"))


def _nobody(panel: StatePanel) -> None:
    panel.say(tr("grading_view.no_managers"), tr("grading_view.no_managers_text"))

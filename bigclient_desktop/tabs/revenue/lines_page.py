"""The lines behind a figure or of a statement, with the file and row that each came from."""

from dataclasses import dataclass

from bigclient_desktop.services.revenue import revenue_details
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import line_columns, money_words
from bigclient_desktop.tabs.revenue.shown import Shown
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr


@dataclass(frozen=True, slots=True)
class Behind:
    """Which lines: of a customer in a year (or a month of it), with all below it or alone, of a service, or of a
    statement."""

    title: str
    customer: str | None = None
    statement: str | None = None
    service: str | None = None
    first: str = "0000-01"
    last: str = "9999-12"
    with_branches: bool = False


class LinesPage(RecordPage):
    """Opens the customer of a line."""

    def __init__(self, context: TabContext, lookups: Lookups, shown: Shown) -> None:
        columns = line_columns(lookups.label, shown.unit)
        super().__init__(context, columns, "revenue/view_lines", _say_empty, lambda one: str(one.line.id))
        self._context, self._lookups, self._shown = context, lookups, shown
        self._behind: Behind | None = None
        self.offer_back(tr("customers.back_to_list"))
        self.customer_button = self.add_button("revenue_view.open_customer", self._open_customer)
        self.opened.connect(lambda _: self._open_customer())
        self.list.model.count_changed.connect(self._count)

    def show_behind(self, behind: Behind) -> None:
        """Other lines."""
        self._behind = behind
        session, unit = self._context.session, self._shown.unit
        self.say(behind.title, tr("revenue_view.lines_hint", unit=unit_words(unit)))
        self.foot("")
        self.list.model.columns = line_columns(self._lookups.label, unit)
        self.show_all(
            lambda: revenue_details(
                session,
                customer=behind.customer,
                statement=behind.statement,
                service=behind.service,
                first=behind.first,
                last=behind.last,
                with_branches=behind.with_branches,
            )
        )

    def refresh(self) -> None:
        """The same lines again."""
        if self._behind is not None:
            self.show_behind(self._behind)

    def _count(self, count: int) -> None:
        lines = [self.list.model.fetched(row) for row in range(count)]
        unit = self._shown.unit
        if None in lines:
            self.foot(tr("revenue_view.lines_count", count=count))
        else:
            counted = sum(one.line.amount or 0 for one in lines if one.counts)
            words = money_words(counted, unit)
            self.foot(tr("revenue_view.lines_sum", count=count, total=words, unit=unit_words(unit)))

    def _open_customer(self) -> None:
        one = self.current()
        if one is not None and one.line.customer:
            self._context.open_customer(one.line.customer)


def _say_empty(panel: StatePanel) -> None:
    panel.say(tr("revenue_view.no_lines"), tr("revenue_view.no_lines_text"))

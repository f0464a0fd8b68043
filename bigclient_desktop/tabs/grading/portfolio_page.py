"""All −5 %: what a change of all revenue would do to the grades."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.grading.ui_portfolio_page import Ui_PortfolioPage
from bigclient_desktop.domain.grading import MissingDenominator
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.what_if import PortfolioShift
from bigclient_desktop.services.revenue import customer_names, revenue_years
from bigclient_desktop.services.rule_sets import RuleSetLine, list_rule_sets
from bigclient_desktop.services.what_if import portfolio
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.grading.columns import shift_columns
from bigclient_desktop.tabs.grading.sheet_views import portfolio_html, show_html
from bigclient_desktop.widgets.columns import shipped_view
from bigclient_desktop.widgets.looks import indent
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.record_source import listed
from bigclient_desktop.widgets.record_table_model import RecordTableModel
from bigclient_desktop.widgets.words import tr

MINE = "mine"
AFTER_MS = 250
"""The answer follows when the slider rests."""


class PortfolioPage(QWidget):
    """Nothing is written here."""

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__()
        self.ui = ui = Ui_PortfolioPage()
        ui.setupUi(self)
        self._context = context
        self.shift: PortfolioShift | None = None
        self.model = RecordTableModel(shift_columns({}), context.background, self, lambda one: str(one.customer))
        ui.table.setModel(self.model)
        ui.table.show_view(shipped_view(self.model.columns))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_MS)
        self._rest.timeout.connect(self._compute)
        own = context.session.unit
        ui.scope.addItem(tr("grading_view.my_customers"), MINE)
        for unit in dict.fromkeys((city_of(own), own)):
            ui.scope.addItem(lookups.label("units", unit), unit)
        ui.scope.setCurrentIndex(1)
        ui.percent.setSuffix(" %")
        indent(ui.percent)
        ui.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.percent_slider.valueChanged.connect(self._slid)
        ui.percent.valueChanged.connect(self._typed)
        for box in (ui.year, ui.scope, ui.rules):
            box.activated.connect(lambda _: self._rest.start())
        ui.table.opened.connect(self._open_customer)
        ui.body.setCurrentWidget(ui.state)
        ui.state.say(tr("customers.loading"), "")

    def refresh(self) -> None:
        """Years and rule sets, then the answer."""
        session = self._context.session

        def know(known: tuple[Sequence[int], Sequence[RuleSetLine]]) -> None:
            ui = self.ui
            year, rules = ui.year.currentData(), ui.rules.currentData()
            ui.year.clear()
            ui.rules.clear()
            for one in known[0]:
                ui.year.addItem(tr("revenue_view.year_of", year=one), one)
            for line in known[1]:
                ui.rules.addItem(line.name, line.name)
            ui.year.setCurrentIndex(max(ui.year.findData(year), 0) if known[0] else -1)
            ui.rules.setCurrentIndex(max(ui.rules.findData(rules), 0))
            self._compute()

        self._context.background.run(
            lambda: (revenue_years(session), list_rule_sets(session)),
            know,
            self._failed,
            owner=self,
            topic="known",
        )

    def _slid(self, place: int) -> None:
        self.ui.percent.setValue(place / 10)

    def _typed(self, percent: float) -> None:
        self.ui.percent_slider.blockSignals(True)
        self.ui.percent_slider.setValue(round(percent * 10))
        self.ui.percent_slider.blockSignals(False)
        self._rest.start()

    def _compute(self) -> None:
        ui, session = self.ui, self._context.session
        year, rules, scope = ui.year.currentData(), ui.rules.currentData(), ui.scope.currentData()
        if year is None:
            ui.body.setCurrentWidget(ui.state)
            ui.state.say(tr("revenue_view.first_use"), tr("grading_view.portfolio_empty"))
            return
        percent = Decimal(str(round(ui.percent.value(), 1)))
        manager = session.staff_id if scope == MINE else ""

        def read() -> tuple[PortfolioShift, dict[str, str]]:
            shift = portfolio(session, year, percent, rules, scope="" if manager else scope, manager=manager)
            return shift, customer_names(session, [one.customer for one in shift.changed])

        self._context.background.run(read, self._show, self._failed, owner=self, topic="shift")

    def _show(self, answer: tuple[PortfolioShift, dict[str, str]]) -> None:
        self.shift, names = answer
        ui, changed = self.ui, self.shift.changed
        ui.body.setCurrentWidget(ui.shift_page)
        show_html(ui.sheet, portfolio_html(self.shift))
        ui.changed_title.setText(
            tr("grading_view.changed_count", count=len(changed), percent=f"{self.shift.percent:+f}")
        )
        self.model.columns = shift_columns(names)
        self.model.show(listed(lambda: changed))

    def _open_customer(self) -> None:
        record = self.model.fetched(self.ui.table.currentIndex().row())
        if record is not None:
            self._context.open_customer(record.customer)

    def _failed(self, error: Exception) -> None:
        self.ui.body.setCurrentWidget(self.ui.state)
        offers = [(tr("customers.again"), self.refresh)]
        if isinstance(error, MissingDenominator):
            offers = [(tr("grading_view.to_denominators"), self._to_denominators)]
        self.ui.state.say(tr("grading_view.cannot_compute"), sentence_of(error), *offers)

    def _to_denominators(self) -> None:
        tab: Any = self._context.go_to("revenue")
        show = getattr(tab, "show_denominators", None)
        if show is not None:
            show("", self.ui.year.currentData())

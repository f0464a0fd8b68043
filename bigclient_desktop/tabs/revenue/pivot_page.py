"""Revenue as a table of months, by customer, service, industry, manager, unit or sub-branch."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.revenue.ui_pivot_page import Ui_PivotPage
from bigclient_desktop.domain.revenue_pivot import PivotQuery, PivotRow, PivotSort, RollUp
from bigclient_desktop.services.access import Action
from bigclient_desktop.services.revenue import count_revenue, list_revenue, revenue_totals
from bigclient_desktop.tabs.allowed import allow_by_right
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import frozen_columns, pivot_columns
from bigclient_desktop.tabs.revenue.shown import Shown, offer_years
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.filter_bar import Filter
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups, grade_options
from bigclient_desktop.widgets.record_list import RecordList
from bigclient_desktop.widgets.record_source import RecordSource
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

COUNT_AFTER_MS = 150
DRILLS = {RollUp.INDUSTRY: "industries", RollUp.MANAGER: "managers", RollUp.UNIT: "units", RollUp.SERVICE: "services"}
"""The filter of the customers' pivot that shows who stands behind a row."""


class PivotPage(QWidget):
    """`opened` gives the row and the month (0: the year); `import_wanted` and `paper_wanted` are the tab's affair."""

    opened = Signal(object, int)
    import_wanted = Signal()
    print_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, context: TabContext, lookups: Lookups, shown: Shown, rows: RollUp) -> None:
        super().__init__()
        self.ui = ui = Ui_PivotPage()
        ui.setupUi(self)
        self._context, self._lookups, self._shown = context, lookups, shown
        self.rows = rows
        self.query = PivotQuery(0, rows)
        self.totals: PivotRow | None = None
        self._stale = True
        table = ui.pivot.table
        table.frozen_count = frozen_columns(rows)
        columns = pivot_columns(rows, shown.unit)
        self.list = RecordList(
            context,
            table,
            ui.body,
            (ui.table_page, ui.state),
            columns,
            f"revenue/view_{rows}",
            self._say_empty,
            lambda row: row.key,
        )
        table.setAccessibleName(tr(f"revenue_view.by_{rows}"))
        ui.columns_button.setIcon(icon("columns"))
        # Services are few: nothing to look for, but the buttons stay where they are.
        policy = ui.search.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        ui.search.setSizePolicy(policy)
        ui.search.setVisible(rows is not RollUp.SERVICE)
        offer_years(ui.year, shown, lambda year: tr("revenue_view.year_of", year=year))
        self.offer_filters()
        self._connect()

    def ask(self, count_after_ms: int = 0) -> None:
        """Put the question that year, search, filters and sorting make together."""
        self._stale = False
        ui, shown = self.ui, self._shown
        ticked: dict[str, Any] = dict(ui.filters.ticked)
        sort = PivotSort(self.list.sort) if self.list.sort else PivotSort.TOTAL
        descending = self.list.descending if self.list.sort else True
        query = PivotQuery(shown.year, self.rows, ui.search.text().strip(), sort_by=sort, descending=descending)
        self.query = query = replace(query, **ticked)
        self._word()
        context = self._context
        self.list.show(
            RecordSource(
                lambda offset, limit: list_revenue(context.session, query, offset, limit) if query.year else [],
                lambda: count_revenue(context.session, query),
            ),
            count_after_ms,
        )
        ui.pivot.totals.say(())
        if query.year:
            context.background.run(
                lambda: revenue_totals(context.session, query),
                self._show_totals,
                lambda _: None,
                owner=self,
                topic="totals",
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask()

    def refresh(self) -> None:
        """Something has changed: at once where somebody looks, else when the page comes to the front."""
        self._stale = True
        if self.isVisible():
            self.ask()

    def offer_filters(self) -> None:
        """The filters with the people known by now."""
        lookups = self._lookups
        offered = (
            Filter("industries", "customer.industry", lambda: lookups.ticks("industries")),
            Filter("services", "revenue_line.service", lambda: lookups.ticks("services")),
            Filter("grades", "customers.grade", grade_options),
            Filter("units", "customers.unit", lambda: lookups.ticks("units")),
            Filter("managers", "customers.manager", lambda: lookups.ticks("staff")),
        )
        self.ui.filters.offer(offered)
        tab_through(self)

    def go_to_search(self) -> None:
        """The cursor into the quick filter."""
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def search_for(self, text: str) -> None:
        """Look for a customer in all of the year."""
        self.ui.filters.clear()
        self.ui.search.setText(text)

    def _connect(self) -> None:
        ui, shown = self.ui, self._shown
        ui.search.searched.connect(lambda _: self.ask(COUNT_AFTER_MS))
        ui.filters.changed.connect(lambda _: self.ask())
        self.list.sorted_anew.connect(self.ask)
        self.list.model.count_changed.connect(self._show_count)
        ui.pivot.table.opened.connect(self._open)
        ui.columns_button.clicked.connect(ui.pivot.table.choose_columns)
        ui.unit_switch.clicked.connect(shown.switch_unit)
        ui.import_button.clicked.connect(self.import_wanted)
        ui.print_button.clicked.connect(self.print_wanted)
        ui.export_button.clicked.connect(self.export_wanted)
        rights = {ui.import_button: Action.KEEP_BOOKS, ui.print_button: Action.PRINT, ui.export_button: Action.EXPORT}
        allow_by_right(self._context, self, rights)
        shown.changed.connect(self._shown_changed)

    def _shown_changed(self) -> None:
        if self.query.year == self._shown.year and not self._stale:
            self._word()
        else:
            self.refresh()

    def _word(self) -> None:
        """The columns and the foot in the unit in force."""
        unit = self._shown.unit
        self.ui.unit_switch.setText(unit_words(unit))
        show_words(self.ui.note, tr("revenue_view.rounding", unit=unit_words(unit)))
        model, table = self.list.model, self.ui.pivot.table
        old = {column.name: column.width for column in model.columns}
        model.columns = pivot_columns(self.rows, unit)
        for place, column in enumerate(model.columns):
            if column.width != old[column.name] and table.columnWidth(place) == old[column.name]:
                table.setColumnWidth(place, column.width)
        model.forget_words()
        self._show_totals(self.totals)

    def _show_totals(self, totals: PivotRow | None) -> None:
        self.totals = totals
        texts = (
            [column.text(totals) for column in pivot_columns(self.rows, self._shown.unit, totals=True)]
            if totals
            else []
        )
        self.ui.pivot.totals.say(texts if self.list.model.rowCount() else ())

    def _show_count(self, count: int) -> None:
        self._context.show_status(tr("revenue_view.count", count=count))
        self._show_totals(self.totals)

    def _open(self) -> None:
        row = self.list.current()
        if row is None:
            return
        name = self.list.model.columns[max(self.ui.pivot.table.currentIndex().column(), 0)].name
        number = name.removeprefix("month_")
        self.opened.emit(row, int(number) if number.isdecimal() else 0)

    def _say_empty(self, panel: StatePanel) -> None:
        if self.query.search or self.ui.filters.ticked:
            panel.say(
                tr("customers.nothing_found"),
                tr("revenue_view.nothing_found_text"),
                (tr("customers.clear_filter"), self._clear),
            )
        elif not self._shown.years:
            panel.say(
                tr("revenue_view.first_use"),
                tr("revenue_view.first_use_text"),
                (
                    tr("revenue_view.first_import"),
                    self.import_wanted.emit,
                    self._context.rights.why_not(Action.KEEP_BOOKS),
                ),
            )
        else:
            panel.say(tr("revenue_view.nothing_in_year", year=self._shown.year), "")

    def _clear(self) -> None:
        self.ui.search.clear()
        self.ui.filters.clear()


def drilled(page: PivotPage, row: PivotRow, tick: Callable[[dict[str, tuple[str, ...]]], object]) -> bool:
    """From a group's row to the customers behind it; False where there is no such way."""
    name = DRILLS.get(page.rows)
    if name is None or not row.key:
        return False
    tick({**page.ui.filters.ticked, name: (row.key,)})
    return True

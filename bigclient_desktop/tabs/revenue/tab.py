"""用邮收入: pivots, statements, alerts, denominators and charts side by side; lines and the import before them."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.revenue import RevenueStatement
from bigclient_desktop.domain.revenue_pivot import PivotRow, RollUp
from bigclient_desktop.tabs.allowed import Right, allow_commands
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.tabs.revenue.lines_page import Behind
from bigclient_desktop.tabs.revenue.pages import RevenuePages
from bigclient_desktop.tabs.revenue.pivot_page import PivotPage, drilled
from bigclient_desktop.widgets.words import Worded, tr


class RevenueTab(Worded, QStackedWidget):
    """Knows what leads from one view to another."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.pages = RevenuePages(self)
        runs: dict[str, tuple[Callable[[], object], Right]] = {
            "import": (self.start_import, Action.KEEP_BOOKS),
            "export": (self.export, Action.EXPORT),
            "print": (self.print_paper, Action.PRINT),
            "find": (self._find, None),
            "refresh": (self.refresh, None),
            "columns": (self._columns, None),
        }
        for key, (run, right) in runs.items():
            add_command(self, key, run, right)
        allow_commands(context, self)
        context.changes.happened.connect(self._heed)

    def retranslate(self) -> None:
        """Build the pages anew in the language in force."""
        # Not while Qt still tells the children of the old pages.
        QTimer.singleShot(0, self, self._build_again)

    # what the window and other tabs ask

    def search(self, text: str) -> None:
        """The box above was used: the customers' pivot is asked."""
        self.show_view(RollUp.CUSTOMER)
        self.pages.pivot(RollUp.CUSTOMER).search_for(text)

    def start_import(self) -> None:
        """The import, at its first page."""
        self.pages.import_page.begin()
        self.setCurrentWidget(self.pages.import_page)

    def show_view(self, key: str) -> None:
        """Bring a view to the front."""
        self.setCurrentWidget(self.pages.main)
        self.pages.folders.show(key)

    def show_denominators(self, unit: str = "", year: int = 0) -> None:
        """The yearly revenue of bureaus; with a year the missing one is asked for at once."""
        self.show_view("denominators")
        if year:
            self.pages.denominators.add(unit, year)

    def refresh(self) -> None:
        """Everything anew."""
        self.pages.shown.read_years()
        self.pages.refresh()

    # what the commands ask

    def front_pivot(self) -> PivotPage | None:
        """The pivot in front, if it is one."""
        front = self.pages.ui.views.currentWidget()
        return front if self.currentWidget() is self.pages.main and isinstance(front, PivotPage) else None

    def export(self) -> None:
        """The pivot in front as a workbook."""
        from bigclient_desktop.tabs.revenue.export import export_pivot

        page = self.front_pivot()
        if page is None:
            self.context.notices.tell(tr("revenue_view.export_pivots_only"))
        elif not page.list.model.rowCount():
            self.context.notices.tell(tr("revenue_view.nothing_to_export"))
        else:
            export_pivot(self.context, page, self.pages.shown.unit)

    def print_paper(self) -> None:
        """Annex 4."""
        from bigclient_desktop.tabs.revenue.print_dialog import PrintRevenueDialog

        pages = self.pages
        if not pages.shown.years:
            self.context.notices.tell(tr("revenue_view.nothing_to_export"))
            return
        PrintRevenueDialog(self.context, pages.lookups, pages.shown, 0, self).open()

    # ways

    def show_list(self) -> None:
        """Back to the views."""
        self.setCurrentWidget(self.pages.main)

    def open_row(self, row: PivotRow, month: int) -> None:
        """What stands behind a row of the pivot in front."""
        page = self.front_pivot()
        if page is None:
            return
        if page.rows in (RollUp.CUSTOMER, RollUp.HEADQUARTERS) and row.key:
            year = self.pages.shown.year
            first, last = (f"{year}-{month:02d}",) * 2 if month else (f"{year}-01", f"{year}-12")
            title = f"{row.name} · {first if month else tr('revenue_view.year_of', year=year)}"
            whole = page.rows is RollUp.HEADQUARTERS
            self._show_lines(Behind(title, customer=row.key, first=first, last=last, with_branches=whole))
            return
        customers = self.pages.pivot(RollUp.CUSTOMER)
        if drilled(page, row, customers.ui.filters.tick):
            self.show_view(RollUp.CUSTOMER)

    def open_statement(self, one: tuple[RevenueStatement, bool]) -> None:
        """The lines of a statement."""
        statement = one[0]
        unit = self.pages.lookups.label("units", statement.unit or "")
        self._show_lines(Behind(f"{unit} · {statement.month} · {statement.source or ''}", statement=statement.id))

    def _show_lines(self, behind: Behind) -> None:
        self.pages.lines.show_behind(behind)
        self.setCurrentWidget(self.pages.lines)

    def _find(self) -> None:
        page = self.front_pivot()
        if page is None or page.rows is RollUp.SERVICE:
            self.show_view(RollUp.CUSTOMER)
        self.pages.pivot(page.rows if page and page.rows is not RollUp.SERVICE else RollUp.CUSTOMER).go_to_search()

    def _columns(self) -> None:
        page = self.front_pivot()
        if page is not None:
            page.ui.pivot.table.choose_columns()

    def _heed(self, change: Change) -> None:
        if change.everything or change.customers or change.staff:
            self.refresh()
        if change.touches_names:
            self.pages.read_people()

    def _build_again(self) -> None:
        view = self.pages.folders.current.key
        self.pages.drop()
        self.pages = RevenuePages(self)
        self.pages.folders.show(view)

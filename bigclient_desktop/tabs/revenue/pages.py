"""The pages of the tab in the language in force, each built when it first comes to the front."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.revenue.ui_revenue_page import Ui_RevenuePage
from bigclient_desktop.domain.revenue_pivot import RollUp
from bigclient_desktop.services.revenue_alerts import list_alerts
from bigclient_desktop.services.units import KnownHere, known_here
from bigclient_desktop.tabs.revenue.alerts_page import AlertsPage
from bigclient_desktop.tabs.revenue.charts_page import ChartsPage
from bigclient_desktop.tabs.revenue.denominators_page import DenominatorsPage
from bigclient_desktop.tabs.revenue.lines_page import LinesPage
from bigclient_desktop.tabs.revenue.pivot_page import PivotPage
from bigclient_desktop.tabs.revenue.shown import Shown
from bigclient_desktop.tabs.revenue.statements_page import StatementsPage
from bigclient_desktop.widgets.folder_list import Folder, FolderList
from bigclient_desktop.widgets.lookups import Lookups

if TYPE_CHECKING:
    from bigclient_desktop.tabs.revenue.import_page import RevenueImportPage
    from bigclient_desktop.tabs.revenue.tab import RevenueTab


def _view(key: str, label: str, counted: bool = False) -> Folder:
    return Folder(key, label, lambda query: query, counted)


VIEWS: tuple[Folder, ...] = (
    *(_view(rows, f"revenue_view.by_{rows}") for rows in (RollUp.CUSTOMER, RollUp.SERVICE)),
    Folder("groups", "revenue_view.groups"),
    *(
        _view(rows, f"revenue_view.by_{rows}")
        for rows in (RollUp.HEADQUARTERS, RollUp.INDUSTRY, RollUp.MANAGER, RollUp.UNIT, RollUp.SUB_BRANCH)
    ),
    Folder("watch", "revenue_view.watch"),
    _view("alerts", "revenue_view.alerts", counted=True),
    _view("charts", "revenue_view.charts"),
    Folder("keep", "revenue_view.keep"),
    _view("statements", "revenue_view.statements"),
    _view("denominators", "revenue_view.denominators"),
)


class RevenuePages:
    """Builds the pages, puts them into the tab, and ties what they want to what the tab does."""

    def __init__(self, tab: "RevenueTab") -> None:
        self._tab = tab
        self.lookups = Lookups(tab.context, tab)
        self.main = QWidget()
        self.ui = Ui_RevenuePage()
        self.ui.setupUi(self.main)
        self.ui.folders.setMinimumWidth(140)
        self.ui.splitter.setSizes([176, 1100])
        self.ui.splitter.setStretchFactor(1, 1)
        self.shown = Shown(tab.context, self.main)
        context = tab.context
        count = lambda folder: len(list_alerts(context.session, with_cause=False))  # noqa: E731
        self.folders = FolderList(self.ui.folders, context, VIEWS, count)
        self._views: dict[str, Any] = {}
        self._import_page: RevenueImportPage | None = None
        self.lines = LinesPage(context, self.lookups, self.shown)
        self.lines.left.connect(tab.show_list)
        self._built: list[QWidget] = []
        for page in (self.main, self.lines):
            self._add(page)
        self.folders.chosen.connect(lambda folder: self._turn(folder.key))
        self.read_people()
        self._turn(RollUp.CUSTOMER)
        self.shown.read_years()
        self.folders.count_again()

    @property
    def import_page(self) -> "RevenueImportPage":
        """The import."""
        from bigclient_desktop.tabs.revenue.import_page import RevenueImportPage

        if self._import_page is None:
            page = self._import_page = RevenueImportPage(self._tab.context, self.lookups)
            page.left.connect(self._tab.show_list)
            self._add(page)
        return self._import_page

    @property
    def denominators(self) -> DenominatorsPage:
        """The yearly revenue of bureaus."""
        page = self.view("denominators")
        assert isinstance(page, DenominatorsPage)
        return page

    def pivot(self, rows: RollUp) -> PivotPage:
        """The pivot by these rows."""
        page = self.view(rows)
        assert isinstance(page, PivotPage)
        return page

    def view(self, key: str) -> Any:
        """The page of a view."""
        if key not in self._views:
            page = self._views[key] = self._make(key)
            self.ui.views.addWidget(page)
        return self._views[key]

    def refresh(self) -> None:
        """Something has changed."""
        front: Any = self.ui.views.currentWidget()
        for page in self._views.values():
            if isinstance(page, PivotPage) or page is front:
                page.refresh()
        if self._tab.currentWidget() is self.lines:
            self.lines.refresh()
        self.folders.count_again()

    def read_people(self) -> None:
        """Whose names stand in the lists."""
        context = self._tab.context
        context.background.run(
            lambda: known_here(context.session),
            self._know_people,
            context.notices.failure,
            owner=self.main,
            topic="people",
        )

    def _know_people(self, known: KnownHere) -> None:
        self.lookups.know(known)
        for page in self._views.values():
            if isinstance(page, PivotPage):
                page.offer_filters()
            elif isinstance(page, AlertsPage):
                page.list.model.forget_words()

    def drop(self) -> None:
        """Take the pages out of the tab: others, in another language, stand in their place."""
        for page in self._built:
            self._tab.removeWidget(page)
            page.deleteLater()

    def _turn(self, key: str) -> None:
        page = self.view(key)
        self.ui.views.setCurrentWidget(page)
        self._tab.context.show_status("")
        if not isinstance(page, PivotPage):
            page.refresh()

    def _make(self, key: str) -> QWidget:
        tab, context = self._tab, self._tab.context
        makers: dict[str, Callable[[], Any]] = {
            "alerts": lambda: AlertsPage(context, self.lookups, self.shown),
            "charts": lambda: ChartsPage(context, self.shown),
            "statements": lambda: StatementsPage(context, self.lookups),
            "denominators": lambda: DenominatorsPage(context, self.lookups),
        }
        if key in makers:
            made = makers[key]()
            if isinstance(made, StatementsPage):
                made.opened.connect(tab.open_statement)
                made.import_wanted.connect(tab.start_import)
            return made  # type: ignore[no-any-return]
        page = PivotPage(context, self.lookups, self.shown, RollUp(key))
        page.opened.connect(tab.open_row)
        page.import_wanted.connect(tab.start_import)
        page.print_wanted.connect(tab.print_paper)
        page.export_wanted.connect(tab.export)
        return page

    def _add(self, page: QWidget) -> None:
        self._built.append(page)
        self._tab.addWidget(page)

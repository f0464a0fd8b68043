"""The pages of the tab in the language in force, each built when it first comes to the front."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.grading.ui_grading_page import Ui_GradingPage
from bigclient_desktop.services.units import KnownHere, known_here
from bigclient_desktop.services.what_if import missing_managers
from bigclient_desktop.tabs.grading.charts_page import GradingChartsPage
from bigclient_desktop.tabs.grading.managers_pages import LoadsPage, MissingManagersPage
from bigclient_desktop.tabs.grading.portfolio_page import PortfolioPage
from bigclient_desktop.tabs.grading.rules_page import RulesPage
from bigclient_desktop.tabs.grading.run_page import RunPage
from bigclient_desktop.tabs.grading.runs_page import RunsPage
from bigclient_desktop.widgets.folder_list import Folder, FolderList
from bigclient_desktop.widgets.lookups import Lookups

if TYPE_CHECKING:
    from bigclient_desktop.tabs.grading.tab import GradingTab


def _view(key: str, counted: bool = False) -> Folder:
    return Folder(key, f"grading_view.{key}", lambda query: query, counted)


VIEWS = (
    _view("runs"),
    _view("portfolio"),
    _view("charts"),
    Folder("people", "grading_view.people"),
    _view("missing", counted=True),
    _view("loads"),
    Folder("basis", "grading_view.basis"),
    _view("rules"),
)


class GradingPages:
    """Builds the pages, puts them into the tab, and ties what they want to what the tab does."""

    def __init__(self, tab: "GradingTab") -> None:
        self._tab = tab
        self.lookups = Lookups(tab.context, tab)
        self.main = QWidget()
        self.ui = Ui_GradingPage()
        self.ui.setupUi(self.main)
        self.ui.folders.setMinimumWidth(140)
        self.ui.splitter.setSizes([176, 1100])
        self.ui.splitter.setStretchFactor(1, 1)
        context = tab.context
        self.folders = FolderList(
            self.ui.folders, context, VIEWS, lambda folder: len(missing_managers(context.session))
        )
        self._views: dict[str, Any] = {}
        self.run = RunPage(context, self.lookups)
        self.run.left.connect(tab.show_list)
        self._built: list[QWidget] = []
        for page in (self.main, self.run):
            self._built.append(page)
            tab.addWidget(page)
        self.folders.chosen.connect(lambda folder: self._turn(folder.key))
        self.read_people()
        self._turn("runs")
        self.folders.count_again()

    @property
    def runs(self) -> RunsPage:
        """The runs."""
        page = self.view("runs")
        assert isinstance(page, RunsPage)
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
        front.refresh()
        if self._tab.currentWidget() is self.run:
            self.run.refresh()
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

    def drop(self) -> None:
        """Take the pages out of the tab: others, in another language, stand in their place."""
        for page in self._built:
            self._tab.removeWidget(page)
            page.deleteLater()

    def _know_people(self, known: KnownHere) -> None:
        self.lookups.know(known)
        if "runs" in self._views:
            self.runs.list.model.forget_words()

    def _turn(self, key: str) -> None:
        page = self.view(key)
        self.ui.views.setCurrentWidget(page)
        self._tab.context.show_status("")
        page.refresh()

    def _make(self, key: str) -> QWidget:
        tab, context = self._tab, self._tab.context
        makers: dict[str, Callable[[], QWidget]] = {
            "portfolio": lambda: PortfolioPage(context, self.lookups),
            "charts": lambda: GradingChartsPage(context),
            "missing": lambda: MissingManagersPage(context, self.lookups),
            "loads": lambda: LoadsPage(context, self.lookups),
            "rules": lambda: RulesPage(context),
        }
        if key in makers:
            return makers[key]()
        page = RunsPage(context, self.lookups)
        page.opened.connect(lambda run: tab.open_run(run.id))
        page.started.connect(tab.open_run)
        return page

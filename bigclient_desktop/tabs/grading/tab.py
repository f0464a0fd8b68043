"""客户分级: runs and one run's page, what-if for a portfolio, managers, rule sets and charts."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.tabs.allowed import Right, allow_commands
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.tabs.grading.pages import GradingPages
from bigclient_desktop.widgets.words import Worded, tr


class GradingTab(Worded, QStackedWidget):
    """Knows what leads from one view to another."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.pages = GradingPages(self)
        runs: dict[str, tuple[Callable[[], object], Right]] = {
            "new": (self.new_run, Action.KEEP_BOOKS),
            "print": (self.print_paper, Action.PRINT),
            "export": (self.export, Action.EXPORT),
            "find": (self._find, None),
            "refresh": (self.pages_refresh, None),
            "next": (lambda: self._step(1), None),
            "previous": (lambda: self._step(-1), None),
        }
        for key, (run, right) in runs.items():
            add_command(self, key, run, right)
        allow_commands(context, self)
        context.changes.happened.connect(self._heed)

    def retranslate(self) -> None:
        """Build the pages anew in the language in force."""
        # Not while Qt still tells the children of the old pages.
        QTimer.singleShot(0, self, self._build_again)

    def show_view(self, key: str) -> None:
        """Bring a view to the front."""
        self.setCurrentWidget(self.pages.main)
        self.pages.folders.show(key)

    def open_run(self, run_id: str) -> None:
        """That run's page."""
        self.pages.run.show_run(run_id)
        self.setCurrentWidget(self.pages.run)

    def show_list(self) -> None:
        """Back to the views."""
        self.setCurrentWidget(self.pages.main)
        self.pages.runs.refresh()

    def new_run(self) -> None:
        """Ask what is to be graded."""
        self.show_view("runs")
        self.pages.runs.new_run()

    def print_paper(self) -> None:
        """The ranking table (annex 1) of the run in front."""
        if self._run_in_front():
            self.pages.run.preview("ranking")

    def export(self) -> None:
        """The ranking table of the run in front as a workbook."""
        if self._run_in_front():
            self.pages.run.save("ranking")

    def show_missing(self) -> None:
        """Customers that want A or B."""
        self.pages.folders.show("missing")

    def pages_refresh(self) -> None:
        """Everything anew."""
        self.pages.refresh()

    def _run_in_front(self) -> bool:
        is_there = self.currentWidget() is self.pages.run and self.pages.run.details is not None
        if not is_there:
            self.context.notices.tell(tr("grading_view.open_a_run"))
        return is_there

    def _find(self) -> None:
        if self._run_in_front():
            self.pages.run.ui.search.setFocus()
            self.pages.run.ui.search.selectAll()

    def _step(self, by: int) -> None:
        rows = self.pages.run.list
        if self.currentWidget() is self.pages.run and rows is not None:
            rows.step(by)

    def _heed(self, change: Change) -> None:
        self.pages.refresh()
        if change.touches_names:
            self.pages.read_people()

    def _build_again(self) -> None:
        view = self.pages.folders.current.key
        run = self.pages.run.details.run.id if self.currentWidget() is self.pages.run and self.pages.run.details else ""
        self.pages.drop()
        self.pages = GradingPages(self)
        self.pages.folders.show(view)
        if run:
            self.open_run(run)

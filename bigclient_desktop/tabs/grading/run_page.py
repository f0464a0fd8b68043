"""One run: its ranking with filters, the distribution, the score card beside it, and the steps to publication."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from bigclient_desktop.compiled_ui.grading.ui_run_page import Ui_RunPage
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.grading_records import GradingResult
from bigclient_desktop.domain.list_form import ListForm
from bigclient_desktop.services.grading_runs import RunDetails, run_details
from bigclient_desktop.services.revenue import list_bureau_revenue
from bigclient_desktop.services.revenue_forms import grading_list, ranking_table
from bigclient_desktop.tabs.allowed import Right, allow_by_right
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.grading.columns import grade_chip, result_columns, state_chip
from bigclient_desktop.tabs.grading.results import SHOWN, ResultQuery, counts
from bigclient_desktop.tabs.grading.run_steps import RunSteps
from bigclient_desktop.tabs.grading.score_panel import ScorePanel
from bigclient_desktop.widgets.chips import Chip, ChipLabel
from bigclient_desktop.widgets.flow_layout import FlowLayout
from bigclient_desktop.widgets.list_papers import preview_paper, save_paper
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import copy_details, sentence_of
from bigclient_desktop.widgets.record_list import RecordList
from bigclient_desktop.widgets.record_source import listed
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

PAPERS: dict[str, Callable[..., ListForm]] = {
    "ranking": lambda session, run_id: ranking_table(session, 0, run_id=run_id),
    "list": grading_list,
}


class RunPage(QWidget):
    """Reads the whole run once; filters and order are answered from memory."""

    left = Signal()

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__()
        self.ui = ui = Ui_RunPage()
        ui.setupUi(self)
        self._distribution = FlowLayout(ui.distribution_place, 12)
        self._context, self._lookups = context, lookups
        self.details: RunDetails | None = None
        self._run_id = ""
        self.shown = "all"
        self.panel = ScorePanel(context, lookups)
        ui.panel_column.addWidget(self.panel)
        ui.panel_place.setMinimumWidth(300)
        ui.splitter.setSizes([880, 340])
        ui.splitter.setStretchFactor(0, 1)
        self.steps = RunSteps(ui, context, lookups, self)
        self.list: RecordList | None = None
        self.filters: dict[str, QToolButton] = {}
        self._offer_filters()
        ui.print_button.setMenu(self._paper_menu())
        ui.back_button.clicked.connect(self.left)
        ui.search.searched.connect(lambda _: self._ask())

    def show_run(self, run_id: str) -> None:
        """Another run."""
        if run_id != self._run_id:
            self.shown = "all"
            self.filters["all"].setChecked(True)
            self.ui.search.clear()
        self._run_id = run_id
        self.refresh()

    def refresh(self) -> None:
        """Read the run anew."""
        session, run_id = self._context.session, self._run_id
        if self.details is None or self.details.run.id != run_id:
            self.ui.body.setCurrentWidget(self.ui.state)
            self.ui.state.say(tr("customers.loading"), "")

        def read() -> tuple[RunDetails, dict[str, int]]:
            details = run_details(session, run_id)
            year = details.run.year
            totals = {one.unit or "": one.amount or 0 for one in list_bureau_revenue(session) if one.year == year}
            return details, totals | {unit: amount for unit, (amount, _) in details.denominators.items()}

        self._context.background.run(read, self._show, self._failed, owner=self, topic="run")

    # showing

    def _show(self, answer: tuple[RunDetails, dict[str, int]]) -> None:
        details, totals = answer
        self.details = details
        run, ui = details.run, self.ui
        ui.title.setText(
            tr(
                "grading_view.run_title",
                year=run.year,
                scope=self._lookups.label("units", run.scope or ""),
                rules=run.rule_set,
            )
        )
        ui.state_chip.show_chip(state_chip(run.state))
        self.steps.show(run, details.intact)
        self._show_distribution(details)
        numbers = counts(details.results, details.rules)
        for name, button in self.filters.items():
            button.setText(tr(f"grading_view.shown_{name}", count=numbers[name]))
            button.setVisible(bool(numbers[name]) or name in ("all", self.shown))
        self.panel.know(details.rules, totals, run.state in ("draft", "reviewed", "approved"))
        self._list(details)
        self._ask()

    def _list(self, details: RunDetails) -> RecordList:
        if self.list is None:
            ui, columns = self.ui, result_columns(self._lookups.label, details.rules)
            table = ui.ranking.table
            table.frozen_count = 1
            self.list = RecordList(
                self._context,
                table,
                ui.body,
                (ui.table_page, ui.state),
                columns,
                "grading/view_results",
                self._say_empty,
            )
            table.setAccessibleName(tr("grading_view.ranking"))
            self.list.sorted_anew.connect(self._ask)
            self.list.current_changed.connect(self._follow)
            self.list.model.count_changed.connect(
                lambda count: self._context.show_status(tr("grading_view.count", count=count))
            )
        self.list.model.columns = result_columns(self._lookups.label, details.rules)
        return self.list

    def _ask(self) -> None:
        details, rows = self.details, self.list
        if details is None or rows is None:
            return
        query = ResultQuery(self.shown, self.ui.search.text().strip(), rows.sort, rows.descending)
        rows.show(listed(lambda: query.rows(details.results, details.rules)))

    def _follow(self) -> None:
        result: GradingResult | None = self.list.current() if self.list is not None else None
        self.panel.show_result(result)

    def _show_distribution(self, details: RunDetails) -> None:
        line = self._distribution
        while (item := line.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        whole = sum(details.distribution.values()) or 1
        for grade, count in details.distribution.items():
            chip = ChipLabel()
            chip.show_chip(Chip("quiet", tr("grading_view.policy")) if grade == "policy" else grade_chip(grade))
            share = QLabel(tr("grading_view.share_of", count=count, percent=f"{count * 100 / whole:.1f}"))
            line.addWidget(_beside(chip, share))
        changes = QLabel(tr("grading_view.changes", **details.changes))
        changes.setProperty("look", "hint")
        line.addWidget(changes)

    def _failed(self, error: Exception) -> None:
        self.ui.body.setCurrentWidget(self.ui.state)
        self.ui.state.say(
            tr("customers.failed"),
            sentence_of(error),
            (tr("customers.again"), self.refresh),
            (tr("shell.copy_details"), lambda: copy_details(error)),
        )

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(tr("grading_view.nothing_found"), "", (tr("customers.clear_filter"), self._clear))

    def _clear(self) -> None:
        self.ui.search.clear()
        self.filters["all"].click()

    # filters and papers

    def _offer_filters(self) -> None:
        group = QButtonGroup(self)
        for place, name in enumerate(SHOWN, 1):
            button = QToolButton()
            button.setProperty("look", "filter")
            button.setCheckable(True)
            button.setChecked(name == "all")
            button.clicked.connect(lambda _=False, name=name: self._narrow(name))
            group.addButton(button)
            self.filters[name] = button
            self.ui.filter_line.insertWidget(place, button)

    def _narrow(self, name: str) -> None:
        self.shown = name
        self._ask()

    def _paper_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        needed: dict[Any, Right] = {}
        for paper in PAPERS:
            needed[menu.addAction(tr(f"grading_view.preview_{paper}"), partial(self.preview, paper))] = Action.PRINT
        menu.addSeparator()
        for paper in PAPERS:
            needed[menu.addAction(tr(f"grading_view.save_{paper}"), partial(self.save, paper))] = Action.EXPORT
        allow_by_right(self._context, menu, needed)
        return menu

    def preview(self, paper: str) -> None:
        """Look at the ranking table or the grading list as it would be printed."""
        preview_paper(self._context, self, self._make(paper))

    def save(self, paper: str) -> None:
        """The same as a workbook."""
        if self.details is None:
            return
        run = self.details.run
        scope = self._lookups.label("units", run.scope or "")
        key = "ranking_form.file_name" if paper == "ranking" else "grading_list_form.file_name"
        save_paper(self._context, self, self._make(paper), tr(key, unit=scope, year=run.year))

    def _make(self, paper: str) -> Callable[[], Any]:
        session, run_id = self._context.session, self._run_id
        return lambda: PAPERS[paper](session, run_id)


def _beside(chip: QWidget, words: QWidget) -> QWidget:
    """Both as one: they go on in the next line together."""
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(chip)
    line.addWidget(words)
    return both

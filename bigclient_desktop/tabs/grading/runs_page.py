"""The grading runs, and the dialog that computes a new one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog

from bigclient_desktop.background import Job
from bigclient_desktop.compiled_ui.grading.ui_new_run import Ui_NewRunDialog
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.divisions import PROVINCE
from bigclient_desktop.domain.grading import MissingDenominator
from bigclient_desktop.domain.organisation import city_of, units
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.grading_runs import list_runs, start_run
from bigclient_desktop.services.revenue import revenue_years
from bigclient_desktop.services.rule_sets import RuleSetLine, list_rule_sets
from bigclient_desktop.tabs.allowed import allow_by_right
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.grading.columns import run_columns
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import indent, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr


class RunsPage(RecordPage):
    """Opening a run shows it; `started` gives the id of a new one."""

    started = Signal(str)

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__(context, run_columns(lookups.label), "grading/view_runs", self._say_empty)
        self._context, self._lookups = context, lookups
        new_button = self.add_button("grading_view.new_run", self.new_run, "primary")
        allow_by_right(context, self, {new_button: Action.KEEP_BOOKS})
        self.say(tr("grading_view.runs"), tr("grading_view.runs_hint"))

    def refresh(self) -> None:
        """Read anew."""
        session = self._context.session
        self.show_all(lambda: list_runs(session))

    def new_run(self) -> None:
        """Ask for year, scope and rule set, and compute."""
        session = self._context.session

        def ask(known: tuple[Sequence[RuleSetLine], Sequence[int]]) -> None:
            NewRunDialog(self._context, self._lookups, known[0], known[1], self).open()

        self._context.background.run(
            lambda: (list_rule_sets(session), revenue_years(session)),
            ask,
            self._context.notices.failure,
            owner=self,
            topic="ask",
        )

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(
            tr("grading_view.no_runs"),
            tr("grading_view.no_runs_text"),
            (tr("grading_view.new_run"), self.new_run, self._context.rights.why_not(Action.KEEP_BOOKS)),
        )


class NewRunDialog(QDialog):
    """Computes the draft; a missing denominator leads to where it is entered."""

    def __init__(
        self, context: TabContext, lookups: Lookups, rules: Sequence[RuleSetLine], years: Sequence[int], page: RunsPage
    ) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._page = context, page
        self._job: Job | None = None
        self._missing = ("", 0)
        self.ui = ui = Ui_NewRunDialog()
        ui.setupUi(self)
        indent(ui.year)
        self._busy = Busy(ui.progress)
        last = china_today().year - 1
        ui.year.setValue(last if last in years or not years else years[0])
        own = context.session.unit
        for unit in dict.fromkeys((city_of(own), own, PROVINCE)):
            ui.scope.addItem(lookups.label("units", unit), unit)
        for line in rules:
            version = f" ({tr('grading_view.version', number=line.version)})" if line.version else ""
            ui.rules.addItem(f"{line.name}{version}", line.name)
        show_words(ui.complaint, "")
        ui.denominators_button.hide()
        ui.denominators_button.clicked.connect(self._to_denominators)
        ui.cancel_button.clicked.connect(self.reject)
        ui.start_button.clicked.connect(self._start)
        save_keys(self, ui.start_button)

    def reject(self) -> None:
        if self._job is not None:
            self._job.stop()
        super().reject()

    def _start(self) -> None:
        ui, session = self.ui, self._context.session
        year, scope, rules = ui.year.value(), ui.scope.currentData(), ui.rules.currentData()
        ui.start_button.setEnabled(False)
        ui.denominators_button.hide()
        show_words(ui.complaint, "")
        self._busy.start()
        self._job = self._context.background.start(
            lambda job: start_run(
                session, year, rules, scope, progress=lambda done: job.progress(done, 0), cancelled=job.cancel
            ),
            self._started,
            self._failed,
            owner=self._page,
        )

    def _started(self, answer: tuple[str, Change]) -> None:
        self._end()
        run_id, change = answer
        self._context.tell(change, tr("grading_view.run_started", year=self.ui.year.value()))
        self.accept()
        self._page.started.emit(run_id)

    def _failed(self, error: Exception) -> None:
        self._end()
        show_words(self.ui.complaint, sentence_of(error))
        if isinstance(error, MissingDenominator):
            self._missing = (_unit_called(error.values.get("unit")), int(str(error.values.get("year") or 0)))
            self.ui.denominators_button.show()

    def _end(self) -> None:
        self._job = None
        self._busy.stop()
        self.ui.start_button.setEnabled(True)

    def _to_denominators(self) -> None:
        self.reject()
        tab: Any = self._context.go_to("revenue")
        show = getattr(tab, "show_denominators", None)
        if show is not None:
            show(*self._missing)


def _unit_called(name: object) -> str:
    return next((one.code for one in units() if one.name == name), "")

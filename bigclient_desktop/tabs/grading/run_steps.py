"""How a run goes on: which step comes next, who may take it, and who took the last ones, in words."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from bigclient_desktop.compiled_ui.grading.ui_run_page import Ui_RunPage
from bigclient_desktop.domain.grading_records import GradingRun
from bigclient_desktop.domain.grading_runs import STEPS, may_take_step
from bigclient_desktop.services.grading_runs import take_step
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.words import tr

FORWARD = {"draft": "reviewed", "reviewed": "approved", "approved": "published"}
BACK = {"reviewed": "draft", "approved": "reviewed"}


class RunSteps(QObject):
    """Words the buttons of the run's page and takes the steps."""

    def __init__(self, ui: Ui_RunPage, context: TabContext, lookups: Lookups, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context, self._lookups, self._page = ui, context, lookups, page
        self.run: GradingRun | None = None
        ui.step_button.clicked.connect(lambda: self._ask(FORWARD))
        ui.back_step_button.clicked.connect(lambda: self._ask(BACK))
        ui.discard_button.clicked.connect(lambda: self._ask(dict.fromkeys(STEPS, "discarded")))

    def show(self, run: GradingRun, intact: bool) -> None:
        """Another run, or another state of it."""
        self.run = run
        ui, state = self._ui, run.state or "draft"
        self._offer(ui.step_button, FORWARD.get(state, ""), "grading_view.to_{}")
        self._offer(ui.back_step_button, BACK.get(state, ""), "grading_view.back_to_{}")
        self._offer(ui.discard_button, "discarded" if "discarded" in STEPS[state] else "", "grading_view.to_{}")
        said = [self._history(run), tr(f"grading_view.hint_{state}")]
        wanted = FORWARD.get(state)
        if wanted and not self._may(wanted):
            said.append(self._not_mine())
        if not intact:
            said.insert(0, tr("grading_view.not_intact"))
        show_words(ui.steps_hint, "  ".join(filter(None, said)))

    def _may(self, step: str) -> bool:
        return may_take_step(self._context.session.position, step)

    def _not_mine(self) -> str:
        return tr("grading_view.not_mine", position=tr(f"staff.position.{self._context.session.position}"))

    def _offer(self, button: QPushButton, step: str, key: str) -> None:
        button.setVisible(bool(step))
        if step:
            may = self._may(step)
            button.setText(tr(key.format(step)))
            button.setEnabled(may)
            button.setToolTip("" if may else self._not_mine())

    def _history(self, run: GradingRun) -> str:
        steps = (
            ("computed", run.computed_by, run.computed_at),
            ("reviewed", run.reviewed_by, run.reviewed_at),
            ("approved", run.approved_by, run.approved_at),
            ("published", run.published_by, run.published_at),
        )
        said = [
            tr(f"grading_view.did_{name}", who=self._lookups.label("staff", who), when=plain_words(when))
            for name, who, when in steps
            if who and when
        ]
        return " → ".join(said)

    def _ask(self, ways: dict[str, str]) -> None:
        if self.run is None:
            return
        step = ways[self.run.state or "draft"]
        if step not in ("published", "discarded"):
            self._take(step)
            return
        words = tr(f"grading_view.to_{step}")
        do: Callable[[], object] = lambda: self._take(step)  # noqa: E731
        answers = ((words, do), (tr("form.cancel"), lambda: None))
        ask(self._page, words, tr(f"grading_view.ask_{step}"), *answers, dangerous=step == "discarded")

    def _take(self, step: str) -> None:
        run, session = self.run, self._context.session
        if run is None:
            return
        told = tr("grading_view.step_taken", year=run.year, state=tr(f"grading_run.state.{step}"))
        self._context.write(lambda: take_step(session, run.id, step), told, owner=self, offer_undo=step != "published")

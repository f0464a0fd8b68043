"""A visit entered from anywhere: a record in a few seconds of typing, a plan, a plan become record, a correction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.visits.ui_visit_dialog import Ui_VisitDialog
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.visit_checks import VisitCheck
from bigclient_desktop.domain.visit_lists import VisitDraft
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import visits
from bigclient_desktop.services.customers import DraftRefused, customer_file
from bigclient_desktop.services.form_drafts import KeptForm, forget_form, keep_visit, kept_form, newest_new
from bigclient_desktop.services.office import calendar_of, visit_limits_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.units import KnownHere, known_here
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.visits.form import CORRECTION, PLAN, RECORD, Kind, VisitForm
from bigclient_desktop.tabs.visits.planned_hint import PlannedHint, as_record_of
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.draft_keeper import DraftKeeper, Forms, FoundAgain
from bigclient_desktop.widgets.flow_layout import FlowLayout
from bigclient_desktop.widgets.form_binding import LABEL_WIDTH
from bigclient_desktop.widgets.looks import fit_screen
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.problem_band import ProblemBand
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

PHRASES = ("visits.phrase_tariff", "visits.phrase_plan", "visits.phrase_bill", "visits.phrase_service")
_DAYS = (1, 7, 14, 30)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the dialog needs before it can be filled in."""

    draft: VisitDraft
    customer_name: str
    known: KnownHere
    check: VisitCheck


def record_visit(context: TabContext, customer: str = "") -> None:
    """A new record, now."""
    _open(context, lambda: visits.new_visit_draft(context.session, customer or None))


def plan_visit(context: TabContext, customer: str = "") -> None:
    """A new plan for the next working day."""
    _open(context, lambda: visits.new_visit_draft(context.session, customer or None, planned=True))


def edit_visit(context: TabContext, visit: str) -> None:
    """A plan to change, or a record to correct."""

    def make() -> VisitDraft:
        draft = visits.visit_draft(context.session, visit)
        return replace(draft, visit=replace(draft.visit, correction_reason=None)) if draft.is_correction else draft

    _open(context, make)


def record_plan(context: TabContext, visit: str) -> None:
    """A plan to become a record."""
    _open(context, lambda: visits.record_draft(context.session, visit))


def copy_plan(context: TabContext, visit: str) -> None:
    """A new plan after another visit."""
    _open(context, lambda: visits.copy_as_plan(context.session, visit))


def _open(context: TabContext, make: Callable[[], VisitDraft]) -> None:
    """Read what the form needs, then show it."""

    def read() -> Loaded:
        draft, session = make(), context.session
        name = customer_file(session, draft.visit.customer).customer.full_name if draft.visit.customer else ""
        late_after = visit_limits_of(session).late_after_working_days
        check = VisitCheck(datetime.now(UTC), calendar_of(session), late_after)
        return Loaded(draft, name or "", known_here(session), check)

    owner = context.window or context.changes
    context.background.run(
        read, lambda loaded: VisitDialog(context, loaded).show(), context.notices.failure, owner=owner, topic="visit"
    )


def open_dialogs() -> list["VisitDialog"]:
    """The forms of visits on the screen, or hidden by a lock."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, VisitDialog)]


def _kind_of(draft: VisitDraft) -> Kind:
    return CORRECTION if draft.is_correction else RECORD if draft.visit.state == "done" else PLAN


def _forms(taken: Callable[[], frozenset[str]]) -> Forms:
    """Where visits are kept; a new form finds the newest one of its kind that is not `taken` by another dialog."""

    def find(session: Session, draft: VisitDraft) -> KeptForm | None:
        if draft.is_new:
            return newest_new(session, "visit", lambda kept: _kind_of(kept) is _kind_of(draft), taken())
        kept = kept_form(session, "visit", draft.visit.id)
        # A plan and the record made of it are one visit, but not one form.
        return kept if kept and isinstance(kept.draft, VisitDraft) and _kind_of(kept.draft) is _kind_of(draft) else None

    return Forms(
        lambda draft: str(draft.visit.id), find, keep_visit, lambda session, key: forget_form(session, "visit", key)
    )


class VisitDialog(QDialog):
    """One visit; stays open beside the window, is hidden by a lock, and asks before it throws typing away."""

    def __init__(self, context: TabContext, loaded: Loaded, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_VisitDialog()
        self.ui.setupUi(self)
        self._context, self._loaded = context, loaded
        self._saving = False
        self._leaving = False
        self._another = False
        lookups = Lookups(context, self)
        lookups.know(loaded.known)
        draft = loaded.draft
        if draft.visit.customer:
            lookups.know_names({draft.visit.customer: loaded.customer_name})
        self._lookups = lookups
        kind = _kind_of(draft)
        self.form = VisitForm(self.ui, kind, lookups)
        self.band = ProblemBand(self.ui.problem_band, self.ui.problem_text)
        self._dress()
        self._connect()
        self.form.load(draft.visit)
        self._base = self.form.visit()
        self._show_dirty()
        self.form.binding.focus("talk" if draft.visit.customer and kind.is_record else "customer")
        taken = frozenset(one.draft().visit.id for one in open_dialogs() if one is not self)
        self.keeper = DraftKeeper(context, _forms(lambda: taken), self._worth_keeping, self)
        self.found_again = FoundAgain(
            self.ui, self.keeper, self._is_shown, self._restore, lambda kept: str(kept.customer_name)
        )
        self.keeper.watch(draft)
        self.planned = (
            PlannedHint(context, self.form, self._take_plan, self) if kind is RECORD and draft.is_new else None
        )

    def save_drafts(self) -> None:
        """Keep what is typed, now."""
        self.keeper.keep_at_once()

    def draft(self) -> VisitDraft:
        """What stands on the form."""
        return replace(self._loaded.draft, visit=self.form.visit())

    def is_dirty(self) -> bool:
        """Whether something would be lost."""
        return self.form.visit() != self._base or bool(self.form.complaints())

    def save(self, another: bool = False, confirmed: bool = False) -> None:
        """Check, then save; what blocks is shown at its field and above."""
        if self._saving:
            return
        self._another = another
        draft, complaints, session = self.draft(), self.form.complaints(), self._context.session
        plan_next = self.form.kind is RECORD and self.ui.plan_next.isChecked() and draft.visit.next_on is not None
        self._set_saving(True)

        def work() -> tuple[Sequence[Problem], Change | None]:
            problems = (*complaints, *visits.check_visit_draft(session, draft))
            blocked = any(problem.hard for problem in problems) or (problems and not confirmed)
            change = None if blocked else visits.save_visit(session, draft, plan_next=plan_next)
            return problems, change

        def done(answer: tuple[Sequence[Problem], Change | None]) -> None:
            self._set_saving(False)
            problems, change = answer
            if change is None:
                self._show_problems(problems)
            else:
                self._saved(change)

        self._context.background.run(work, done, self._failed, owner=self, topic="save", lane=Lane.WRITE)

    def reject(self) -> None:
        """Esc: back, with a question if something is typed."""
        if not self.is_dirty():
            self._leave()
            return
        ask(
            self,
            tr("customers.leave_title"),
            tr("visits.leave_text"),
            (tr("command.save"), self.save),
            (tr("customers.leave_discard"), self._discard),
            (tr("customers.leave_stay"), lambda: None),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving or not self.is_dirty():
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()

    # wiring

    def _dress(self) -> None:
        ui, kind = self.ui, self.form.kind
        title = tr(f"visits.title_{kind.name}")
        self.setWindowTitle(title)
        ui.title.setText(title)
        ui.save_new_button.setVisible(self._loaded.draft.is_new and kind.is_record)
        ui.plan_next.setChecked(True)
        ui.plan_next.setVisible(kind is RECORD)
        for label in (ui.phrase_label, ui.next_days_label):
            label.setFixedWidth(LABEL_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        ui.next_choice.setContentsMargins(LABEL_WIDTH + 8, 0, 0, 0)
        phrase_line = FlowLayout(ui.phrases)
        for key in PHRASES:
            button = QPushButton(tr(key))
            button.setProperty("look", "link")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=key: self._say(tr(key)))
            phrase_line.addWidget(button)
        tab_through(self)
        self.resize(880, 700 if kind.is_record else 470)
        fit_screen(self)

    def _connect(self) -> None:
        ui, binding = self.ui, self.form.binding
        binding.changed.connect(lambda _: self._show_dirty())
        binding.left.connect(self._check_one)
        self.band.field_wanted.connect(lambda entity, row, field: self.form.focus(field))
        self.band.confirmed.connect(lambda: self.save(self._another, confirmed=True))
        ui.save_button.clicked.connect(lambda: self.save())
        ui.save_new_button.clicked.connect(lambda: self.save(another=True))
        ui.cancel_button.clicked.connect(self.reject)
        for days in _DAYS:
            button = getattr(ui, f"in_{days}")
            button.clicked.connect(lambda _=False, days=days: self._next_in(days))
        save_keys(self, ui.save_button)

    def _next_in(self, days: int) -> None:
        self.form.set_next(self._loaded.check.calendar.on_or_after(china_today() + timedelta(days=days)))

    def _say(self, phrase: str) -> None:
        """A common phrase, behind what is typed already."""
        editor = self.form.binding.rows["talk"].editor
        editor.set_value("\n".join(part for part in (editor.value(), phrase) if part))
        editor.changed.emit()
        self.form.focus("talk")

    def _check_one(self, field: str) -> None:
        """What is wrong with a field that was just left; whether the entry is late shows with its time."""
        check = replace(self._loaded.check, now=datetime.now(UTC))
        draft = self.draft()
        visit = draft.visit
        if draft.is_correction:
            visit = replace(visit, corrects=visit.corrects or visit.id)
        problems = (*self.form.complaints(), *check(visit))
        late = [problem for problem in problems if problem.field == "late_reason"]
        self.form.show_problems(problems, field)
        if field == "starts_at" and self.form.kind is RECORD:
            self.ui.section_reason.setVisible(bool(late) or bool(visit.late_reason))
            self.form.show_problems(late, "late_reason")

    def _show_dirty(self) -> None:
        dirty = self.is_dirty()
        self.ui.dirty.setText("●" if dirty else "")
        self.ui.dirty.setToolTip(tr("customers.unsaved") if dirty else "")

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self.form.show_problems(problems)
        first = self.band.show(problems)
        if first is not None:
            self.form.focus(first.field)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        for button in (self.ui.save_button, self.ui.save_new_button):
            button.setEnabled(not saving)

    def _failed(self, error: Exception) -> None:
        self._set_saving(False)
        if isinstance(error, DraftRefused):
            self._show_problems(error.problems)
        else:
            self._context.failure(error)

    def _worth_keeping(self) -> VisitDraft | None:
        return self.draft() if self.form.visit() != self._base and not self._saving else None

    def _is_shown(self, draft: VisitDraft) -> bool:
        return draft.visit == self.form.visit()

    def _restore(self, kept: KeptForm) -> None:
        """What was kept takes the place of the form just begun, whose customer and time stay what it is told from."""
        assert isinstance(kept.draft, VisitDraft)
        if kept.draft.visit.customer:
            self._lookups.know_names({kept.draft.visit.customer: kept.customer_name})
        self._loaded = replace(self._loaded, draft=kept.draft)
        self.form.load(kept.draft.visit)
        self._show_dirty()

    def _take_plan(self, plan: VisitDraft) -> None:
        """The new record becomes that of a plan; what was typed stays."""
        visit = as_record_of(plan, self.form.visit(), self._base)
        self.keeper.forget()
        self._loaded = replace(self._loaded, draft=plan)
        self.form.load(plan.visit)
        self._base = self.form.visit()
        self.form.load(visit)
        self.ui.save_new_button.hide()
        self._show_dirty()
        self.keeper.watch(plan)

    def _discard(self) -> None:
        self.keeper.forget()
        self._leave()

    def _saved(self, change: Change) -> None:
        self.keeper.forget()
        self._context.tell(change, tr(f"visits.saved_{self.form.kind.name}"))
        self._leave()
        if self._another:
            record_visit(self._context)

    def _leave(self) -> None:
        self._leaving = True
        self.keeper.stop()
        self.done(QDialog.DialogCode.Accepted)
        self.close()

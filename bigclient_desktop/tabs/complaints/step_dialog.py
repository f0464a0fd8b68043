"""One step of a complaint: when, a note, and what the form learns with it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.complaints.ui_step_dialog import Ui_StepDialog
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.complaint_flow import CLOSED, CONFIRMED, PAUSED, StepRefused
from bigclient_desktop.domain.complaint_lists import ComplaintDraft, ComplaintFile, StepDraft
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.fields import COMPLAINT, COMPLAINT_EVENT, Entity, Field
from bigclient_desktop.domain.money import chinese_capitals
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import complaints
from bigclient_desktop.services.complaint_steps import take_step
from bigclient_desktop.services.customers import DraftRefused
from bigclient_desktop.services.form_drafts import KeptStep, forget_form, keep_step, kept_step, step_key
from bigclient_desktop.tabs.complaints.form_fields import EVENT_FIELDS, STEP_FIELDS, WIDE
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.draft_keeper import DraftKeeper, Forms, FoundAgain
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_editor import LongTextField
from bigclient_desktop.widgets.field_words import unit_of, unit_words
from bigclient_desktop.widgets.form_binding import LABEL_WIDTH, FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.problem_band import ProblemBand
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

_WITH_REASON = ("paused", "escalated", "reopened")


FORMS = Forms(step_key, kept_step, keep_step, lambda session, key: forget_form(session, "step", key))


class StepDialog(QDialog):
    """Appends the step with what the form learned, as one change."""

    def __init__(
        self,
        context: TabContext,
        lookups: Lookups,
        file: ComplaintFile,
        step: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent or context.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_StepDialog()
        self.ui.setupUi(self)
        self._context, self._lookups, self._file, self.step = context, lookups, file, step
        self._working = False
        self.event_binding = FormBinding(COMPLAINT_EVENT, self)
        self.form_binding = FormBinding(COMPLAINT, self)
        self._lay_out()
        tab_through(self)
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        last = file.way.last_at
        at = max(now, last) if last else now
        self.event_binding.load(ComplaintEvent(complaint=file.complaint.id, step=step, at=at))
        self._proposed_at = self.event_binding.record().at
        self._mark_reason()
        self.form_binding.load(file.complaint)
        self._form = ComplaintDraft(file.complaint, file.heads, base=file.complaint)
        self._loaded_form: Complaint = self.form_binding.record()
        self._begun = self.draft()
        self.keeper = DraftKeeper(context, FORMS, self._worth_keeping, self)
        self.found_again = FoundAgain(self.ui, self.keeper, self._is_shown, self._restore)
        self.band = ProblemBand(self.ui.problem_band, self.ui.problem_text)
        self._connect()
        self.ui.capitals.setIndent(LABEL_WIDTH + 8)
        self._show_capitals()
        fields = STEP_FIELDS.get(step, ())
        if fields:
            self.form_binding.focus(fields[0])
        else:
            self.event_binding.focus(EVENT_FIELDS.get(step, ("note",))[0])
        self.keeper.watch(self._begun)

    def draft(self) -> StepDraft:
        """What stands on the form; the time that was proposed means now, whenever that will be."""
        event: ComplaintEvent = self.event_binding.record()
        if event.at == self._proposed_at:
            event = replace(event, at=None)
        return StepDraft(event, replace(self._form, complaint=self.form_binding.record()))

    def is_dirty(self) -> bool:
        """Whether something was typed."""
        return self.draft() != self._begun

    def save_drafts(self) -> None:
        """Keep what is typed, now."""
        self.keeper.keep_at_once()

    def reject(self) -> None:
        """Back, with a question if something is typed."""
        if not self.is_dirty():
            self._leave()
            return
        ask(
            self,
            tr("customers.leave_title"),
            tr("customers.leave_text"),
            (self.ui.ok_button.text(), self.take),
            (tr("customers.leave_discard"), self._leave),
            (tr("customers.leave_stay"), lambda: None),
        )

    @property
    def needs_reason(self) -> bool:
        """Whether the note has to say why."""
        return self.step in _WITH_REASON or (self.step == CLOSED and self._file.way.stage != CONFIRMED)

    def take(self, confirmed: bool = False) -> None:
        """Check the form's part, then save it with the step."""
        if self._working:
            return
        event: ComplaintEvent = self.event_binding.record()
        complaint: Complaint = self.form_binding.record()
        unread = (*self.event_binding.complaints(), *self.form_binding.complaints(complaint.id))
        session, step = self._context.session, self.step
        form_changed = complaint != self._loaded_form
        draft = replace(self._form, complaint=complaint)
        own = STEP_FIELDS.get(step, ())
        self._set_working(True)

        def work() -> tuple[Sequence[Problem], Change | None]:
            problems: list[Problem] = list(unread)
            if form_changed:
                checked = complaints.check_complaint_draft(session, draft)
                problems += [one for one in checked if one.hard or one.field in own]
            if any(one.hard for one in problems) or (problems and not confirmed):
                return problems, None
            change = take_step(
                session,
                complaint.id,
                step,
                note=event.note or "",
                # The time that was proposed means now, to the second.
                at=None if event.at == self._proposed_at else event.at,
                pause_reason=event.pause_reason,
                to_unit=event.to_unit,
                learned=draft if form_changed else None,
            )
            return (), change

        def done(answer: tuple[Sequence[Problem], Change | None]) -> None:
            self._set_working(False)
            problems, change = answer
            if change is None:
                self._show_problems(problems)
                return
            self._context.tell(change, tr("complaints.step_done", step=tr(f"complaints.step.{step}")))
            self._gone()
            self.accept()

        self._context.background.run(work, done, self._failed, owner=self, topic="step", lane=Lane.WRITE)

    def _worth_keeping(self) -> StepDraft | None:
        return self.draft() if self.is_dirty() and not self._working else None

    def _is_shown(self, draft: StepDraft) -> bool:
        return draft == self.draft()

    def _restore(self, kept: KeptStep) -> None:
        """What was kept, said about what stood on the form then."""
        self._form = kept.draft.form
        event = kept.draft.event
        self.event_binding.load(event if event.at else replace(event, at=self._proposed_at))
        self.form_binding.load(self._form.base or self._form.complaint)
        self._loaded_form = self.form_binding.record()
        self.form_binding.load(self._form.complaint)
        self._show_capitals()

    def _leave(self) -> None:
        self._gone()
        super().reject()

    def _gone(self) -> None:
        self.keeper.forget()
        self.keeper.stop()

    def _lay_out(self) -> None:
        ui, step = self.ui, self.step
        words = tr(f"complaints.do_{step}")
        self.setWindowTitle(words)
        ui.title.setText(words)
        ui.ok_button.setText(words)
        explained = [f"{self._file.complaint.number or ''} · {self._file.customer_name}"]
        if self.needs_reason:
            why = {CLOSED: "complaints.unconfirmed", PAUSED: "complaints.pause_reason_needed"}
            explained.append(tr(why.get(step, "complaints.reason_needed")))
        ui.explain.setText("\n".join(explained))
        self._bind(self.event_binding, COMPLAINT_EVENT, ("at", *EVENT_FIELDS.get(step, ()), "note"), ui.section_step)
        self._bind(self.form_binding, COMPLAINT, STEP_FIELDS.get(step, ()), ui.section_form)
        ui.section_form.setVisible(bool(STEP_FIELDS.get(step)))
        self.resize(760, 560 if STEP_FIELDS.get(step) else 340)

    def _mark_reason(self) -> None:
        """Whether the note has to be written: of a pause only where none of the listed reasons says it all."""
        event: ComplaintEvent = self.event_binding.record()
        needed = self.needs_reason and (self.step != PAUSED or event.pause_reason in (None, "other"))
        if self.needs_reason:
            mark = '<span style="color:#c62828">*</span> ' if needed else ""
            words = tr("complaints.reason" if needed or self.step != PAUSED else "complaint_event.note")
            self.event_binding.rows["note"].label.setText(mark + words)

    def _bind(self, binding: FormBinding, entity: Entity, names: Sequence[str], container: QWidget) -> None:
        def make(field: Field) -> LongTextField | object:
            if field.name == "note":
                return LongTextField(field.max_length)
            return editor_of(entity.name, field, self._lookups.options, china_today)

        fields = [entity.by_name[name] for name in names]
        units = {field.name: unit_words(unit_of(field)) for field in fields if field.kind == "money"}
        lay_out(bind_fields(binding, fields, make, units), container, WIDE | {"note"})  # type: ignore[arg-type]

    def _connect(self) -> None:
        self.band.field_wanted.connect(self._focus)
        self.band.confirmed.connect(lambda: self.take(confirmed=True))
        self.form_binding.changed.connect(lambda _: self._show_capitals())
        self.event_binding.changed.connect(lambda _: self._mark_reason())
        self.ui.ok_button.clicked.connect(lambda: self.take())
        self.ui.cancel_button.clicked.connect(self.reject)
        save_keys(self, self.ui.ok_button)

    def _show_capitals(self) -> None:
        row = self.form_binding.rows.get("compensation")
        amount = row.editor.value() if row else None
        said = tr("form.named", name=tr("complaint_form.capitals"), value=chinese_capitals(amount)) if amount else ""
        self.ui.capitals.setText(said)
        self.ui.capitals.setVisible(bool(amount))

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        for binding in (self.event_binding, self.form_binding):
            binding.show_problems([one for one in problems if one.entity == binding.entity.name])
        first = self.band.show(problems)
        if first is not None:
            self._focus(first.entity, first.row, first.field)

    def _focus(self, entity: str, row: str, field: str) -> None:
        binding = self.event_binding if entity == "complaint_event" else self.form_binding
        binding.focus(field)

    def _set_working(self, working: bool) -> None:
        self._working = working
        self.ui.ok_button.setEnabled(not working)

    def _failed(self, error: Exception) -> None:
        self._set_working(False)
        if isinstance(error, DraftRefused):
            self._show_problems(error.problems)
        elif isinstance(error, StepRefused):
            field = "note" if error.key == "failure.complaint_reason" else "at"
            problem = Problem("complaint_event", "", field, "form.as_said", {"sentence": sentence_of(error)})
            self._show_problems([problem])
        else:
            self._context.failure(error)

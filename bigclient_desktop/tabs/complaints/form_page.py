"""The page on which a complaint is entered and changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.complaints.ui_form_page import Ui_ComplaintFormPage
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.complaint_lists import ComplaintDraft
from bigclient_desktop.domain.complaints import Complaint
from bigclient_desktop.domain.customer_file import ERASED_UNIT, REDACTED, Problem
from bigclient_desktop.domain.fields import COMPLAINT, Field, Kind
from bigclient_desktop.domain.money import chinese_capitals
from bigclient_desktop.domain.positions import may_decide
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import complaints
from bigclient_desktop.services.customers import DraftRefused
from bigclient_desktop.services.form_drafts import KeptForm, forget_form, keep_complaint, kept_form, newest_new
from bigclient_desktop.services.session import Session
from bigclient_desktop.tabs.complaints.form_fields import FIRST_SECTIONS, SECTIONS, WIDE
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.draft_keeper import DraftKeeper, Forms, FoundAgain
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.field_words import unit_of, unit_words
from bigclient_desktop.widgets.form_binding import FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.item_numbers import ItemNumbersField
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.problem_band import ProblemBand
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr


@dataclass(frozen=True, slots=True)
class Loaded:
    """A draft with what its customer is called."""

    draft: ComplaintDraft
    customer_name: str = ""


def _find(session: Session, draft: ComplaintDraft) -> KeptForm | None:
    if draft.is_new:
        return newest_new(session, "complaint", lambda kept: True)
    return kept_form(session, "complaint", draft.complaint.id)


FORMS = Forms(
    lambda draft: str(draft.complaint.id),
    _find,
    keep_complaint,
    lambda session, key: forget_form(session, "complaint", key),
)

TEXTS = tuple(field.name for field in COMPLAINT.fields if field.personal or field.kind in (Kind.TEXT, Kind.LONG_TEXT))
"""Where somebody may be named."""


class ComplaintFormPage(QWidget):
    """One form at a time."""

    saved = Signal(object, str)
    """The change, and the complaint's id."""
    left = Signal()

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__()
        self.ui = Ui_ComplaintFormPage()
        self.ui.setupUi(self)
        self._context, self._lookups = context, lookups
        self._draft = ComplaintDraft(Complaint())
        self._base = Complaint()
        self._saving = False
        self.binding = FormBinding(COMPLAINT, self)
        for section, names in SECTIONS.items():
            fields = [COMPLAINT.by_name[name] for name in names]
            units = {field.name: unit_words(unit_of(field)) for field in fields if field.kind == "money"}
            rows = bind_fields(self.binding, fields, self._editor, units)
            lay_out(rows, getattr(self.ui, f"section_{section}"), WIDE)
        tab_through(self)
        self.capitals = QLabel()
        self.capitals.setProperty("look", "hint")
        self.binding.rows["compensation"].put_below(self.capitals)
        self.band = ProblemBand(self.ui.problem_band, self.ui.problem_text)
        self.keeper = DraftKeeper(context, FORMS, self._worth_keeping, self)
        self.found_again = FoundAgain(
            self.ui, self.keeper, self._is_shown, self._restore, lambda kept: str(kept.customer_name)
        )
        self._connect()

    def begin(self, loaded: Loaded, focus: str = "") -> None:
        """Edit this."""
        self.found_again.hide()
        self._draft = loaded.draft
        complaint = loaded.draft.complaint
        if complaint.customer:
            self._lookups.know_names({complaint.customer: loaded.customer_name})
        self.binding.load(complaint)
        self._base = self.complaint()
        self.band.hide()
        for section in SECTIONS:
            shown = not loaded.draft.is_new or section in FIRST_SECTIONS
            getattr(self.ui, f"section_{section}").setVisible(shown)
            getattr(self.ui, f"title_{section}").setVisible(shown)
        self._hold_what_stands(loaded.draft.is_new)
        self.ui.title.setText(complaint.number or tr("complaints.new_title"))
        self._changed()
        self.ui.scroll.verticalScrollBar().setValue(0)
        first = "complainant" if complaint.customer else "customer"
        self._focus(focus or (first if loaded.draft.is_new else "what_happened"))
        self.keeper.watch(loaded.draft)

    def _hold_what_stands(self, is_new: bool) -> None:
        """Whose complaint it is stays; the start of its clocks is the director's to change."""
        decides = may_decide(self._context.session.position)
        for name, free, why in (
            ("customer", is_new, "problem.complaint_customer"),
            ("received_at", is_new or decides, "failure.receipt_time"),
        ):
            row = self.binding.rows[name]
            row.editor.setEnabled(free)
            row.setToolTip("" if free else tr(why))

    def take_over(self, other: "ComplaintFormPage") -> None:
        """Go on with what stands on another page, which is about to go."""
        loaded, typed = Loaded(other._draft), other.complaint()
        other.keeper.stop()
        self.begin(loaded)
        self.binding.load(typed)
        self._changed()

    def heed_erasure(self, customers: Sequence[str]) -> None:
        """What was erased meanwhile is taken off the form, and out of what was kept of it."""
        complaint, session = self._draft.complaint, self._context.session
        if self.keeper.key and not self._draft.is_new and complaint.customer in customers:
            self._context.background.run(
                lambda: complaints.complaint_draft(session, complaint.id),
                self._without_person,
                self._context.notices.failure,
                owner=self,
                topic="erased",
            )

    def _without_person(self, fresh: ComplaintDraft) -> None:
        """Texts as they stand now, but what was typed since the form was opened."""
        typed, base, draft = self.complaint(), self._base, self._draft
        now = {name: getattr(fresh.complaint, name) for name in TEXTS if name in self.binding.rows}
        own = {name: getattr(typed, name) for name in now if getattr(typed, name) != getattr(base, name)}
        heads = {key: seen for key, seen in fresh.heads.items() if key[2].removeprefix(ERASED_UNIT) in (*now, REDACTED)}
        self._draft = replace(
            draft,
            complaint=replace(draft.complaint, **now),
            base=replace(draft.base or draft.complaint, **now),
            heads={**draft.heads, **heads},
        )
        self._base = replace(base, **now)
        self.binding.load(replace(typed, **(now | own)))
        self.keeper.forget()
        self._changed()

    def complaint(self) -> Complaint:
        """What stands on the form."""
        record: Complaint = self.binding.record()
        return record

    def is_dirty(self) -> bool:
        """Whether something would be lost."""
        return self.complaint() != self._base or bool(self.binding.complaints())

    def save(self, confirmed: bool = False) -> None:
        """Check, then save; what blocks is shown at its field and above."""
        if self._saving:
            return
        draft = replace(self._draft, complaint=self.complaint())
        unread, session = self.binding.complaints(draft.complaint.id), self._context.session
        self._set_saving(True)

        def work() -> tuple[Sequence[Problem], Change | None]:
            problems = (*unread, *complaints.check_complaint_draft(session, draft))
            blocked = any(problem.hard for problem in problems) or (problems and not confirmed)
            return problems, None if blocked else complaints.save_complaint(session, draft)

        def done(answer: tuple[Sequence[Problem], Change | None]) -> None:
            self._set_saving(False)
            problems, change = answer
            if change is None:
                self._show_problems(problems)
            else:
                self._base = self.complaint()
                self.keeper.forget()
                self.keeper.stop()
                self.saved.emit(change, complaints.row_of(draft))

        self._context.background.run(work, done, self._failed, owner=self, topic="save", lane=Lane.WRITE)

    def leave(self) -> None:
        """Back, with a question if something is typed."""
        if not self.is_dirty():
            self.keeper.stop()
            self.left.emit()
            return
        ask(
            self,
            tr("customers.leave_title"),
            tr("complaints.leave_text"),
            (tr("command.save"), self.save),
            (tr("customers.leave_discard"), self._discard),
            (tr("customers.leave_stay"), lambda: None),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        self.binding.changed.connect(lambda _: self._changed())
        self.band.field_wanted.connect(lambda entity, row, field: self._focus(field))
        self.band.confirmed.connect(lambda: self.save(confirmed=True))
        ui.save_button.clicked.connect(lambda: self.save())
        ui.cancel_button.clicked.connect(self.leave)
        ui.back_button.clicked.connect(self.leave)

    def _editor(self, field: Field) -> FieldEditor:
        if field.name == "customer":
            return ChoiceField(self._lookups.options("customers"))
        if field.name == "item_numbers":
            return ItemNumbersField()
        return editor_of("complaint", field, self._lookups.options, china_today)

    def _changed(self) -> None:
        dirty = self.is_dirty()
        self.ui.dirty.setText("●" if dirty else "")
        self.ui.dirty.setToolTip(tr("customers.unsaved") if dirty else "")
        amount = self.binding.rows["compensation"].editor.value()
        self.capitals.setText(chinese_capitals(amount) if amount else "")

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self.binding.show_problems(problems)
        first = self.band.show(problems)
        if first is not None:
            self._focus(first.field)

    def _focus(self, field: str) -> None:
        if field in self.binding.rows:
            self.binding.focus(field)
            self.ui.scroll.ensureWidgetVisible(self.binding.rows[field], 0, 48)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.ui.save_button.setEnabled(not saving)

    def _failed(self, error: Exception) -> None:
        self._set_saving(False)
        if isinstance(error, DraftRefused):
            self._show_problems(error.problems)
        else:
            self._context.failure(error)

    def _worth_keeping(self) -> ComplaintDraft | None:
        typed = self.complaint()
        return replace(self._draft, complaint=typed) if typed != self._base and not self._saving else None

    def _is_shown(self, draft: ComplaintDraft) -> bool:
        return draft.complaint == self.complaint()

    def _restore(self, kept: KeptForm) -> None:
        """What was kept takes the place of the form just begun."""
        assert isinstance(kept.draft, ComplaintDraft)
        if kept.draft.complaint.customer:
            self._lookups.know_names({kept.draft.complaint.customer: kept.customer_name})
        self._draft = kept.draft
        self.binding.load(kept.draft.complaint)
        self._changed()

    def _discard(self) -> None:
        self._base = self.complaint()
        self.keeper.forget()
        self.keeper.stop()
        self.left.emit()

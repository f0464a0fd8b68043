"""The fields of a visit on its form: which stand in front for a record, a plan or a correction, and which behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.visits.ui_visit_dialog import Ui_VisitDialog
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.fields import VISIT, Field
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_editor import FieldEditor, LongTextField
from bigclient_desktop.widgets.form_binding import FieldRow, FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

ITEMS = ("needs", "competitor_news", "problems")
NEXT, NONE = ("next_step", "next_on"), ("no_next_reason",)
WIDE = frozenset({"customer", "next_step", "no_next_reason", "late_reason", "correction_reason", "purpose", "place"})


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of form, worded `visits.title_<name>`."""

    name: str
    front: tuple[str, ...]
    more: tuple[str, ...]

    @property
    def is_record(self) -> bool:
        return self.name != "plan"


RECORD_FRONT = ("customer", "starts_at", "way", "persons_met", "manager", "talk")
RECORD_MORE = ("result", "purpose", "ends_at", "companions", "place")
PLAN = Kind(
    "plan", ("customer", "starts_at", "way", "persons_met", "manager", "purpose"), ("ends_at", "companions", "place")
)
RECORD = Kind("record", RECORD_FRONT, RECORD_MORE)
CORRECTION = Kind("correction", RECORD_FRONT, RECORD_MORE)


class VisitForm(QObject):
    """The editors of one visit in their sections."""

    def __init__(self, ui: Ui_VisitDialog, kind: Kind, lookups: Lookups) -> None:
        super().__init__()
        self._ui, self.kind, self._lookups = ui, kind, lookups
        self.binding = FormBinding(VISIT, self)
        self._rows: dict[str, FieldRow] = {}
        self._put(ui.section_front, kind.front)
        if kind.is_record:
            self._put(ui.section_next, NEXT)
            self._put(ui.section_none, NONE)
            self._put(ui.section_reason, ("correction_reason",) if kind is CORRECTION else ("late_reason",))
            self._put(ui.section_items, ITEMS)
            for name in ITEMS:
                editor = self.binding.rows[name].editor
                if isinstance(editor, LongTextField):
                    editor.box.setFixedHeight(editor.fontMetrics().lineSpacing() * 2 + 26)
        self._put(ui.section_more, kind.more)
        for part in (ui.items, ui.next, ui.section_reason, ui.phrases, ui.phrase_label):
            part.setVisible(kind.is_record)
        ui.section_reason.setVisible(kind is CORRECTION)
        ui.section_more.hide()
        ui.more_button.setText(tr("visits.more_fields" if kind.is_record else "visits.more_of_plan"))
        ui.more_button.clicked.connect(self.toggle_more)
        for button, has_next in ((ui.has_next, True), (ui.no_next, False)):
            button.toggled.connect(lambda on, has_next=has_next: self._choose_next(has_next) if on else None)
        ui.has_next.setChecked(True)

    def load(self, visit: Visit) -> None:
        """Show a visit."""
        self.binding.load(visit)
        if self.kind.is_record:
            (self._ui.no_next if visit.no_next_reason else self._ui.has_next).setChecked(True)

    def visit(self) -> Visit:
        """What stands on the form; of next step and reason only the chosen side counts."""
        record: Visit = self.binding.record()
        return record

    def complaints(self) -> tuple[Problem, ...]:
        """What the editors cannot read."""
        return self.binding.complaints(self.visit().id)

    def show_problems(self, problems: Sequence[Problem], only: str = "") -> None:
        """Each at its field; the reason for a late entry appears when it is asked for."""
        if any(problem.field == "late_reason" for problem in problems) and self.kind.name == "record":
            self._ui.section_reason.show()
        if any(problem.field in self.kind.more for problem in problems):
            self._ui.section_more.show()
        self.binding.show_problems(problems, only)

    def focus(self, field: str) -> None:
        """The cursor into a field, wherever it stands."""
        if field in self.kind.more:
            self._ui.section_more.show()
        if field in self.binding.rows:
            self.binding.focus(field)
            self._ui.scroll.ensureWidgetVisible(self.binding.rows[field], 0, 48)

    def toggle_more(self) -> None:
        """Show or hide the fields behind 更多."""
        self._ui.section_more.setVisible(self._ui.section_more.isHidden())

    def set_next(self, day: date) -> None:
        """The day of the next step, by a button."""
        editor = self.binding.rows["next_on"].editor
        editor.set_value(day)
        editor.changed.emit()

    def _choose_next(self, has_next: bool) -> None:
        ui = self._ui
        for part in (ui.section_next, ui.next_days):
            part.setVisible(has_next)
        ui.section_none.setVisible(not has_next)
        for name in NONE if has_next else NEXT:
            row = self.binding.rows.get(name)
            if row is not None and row.editor.value() is not None:
                row.editor.set_value(None)
                row.editor.changed.emit()

    def _put(self, container: QWidget, names: Sequence[str]) -> None:
        fields = [VISIT.by_name[name] for name in names]
        rows = bind_fields(self.binding, fields, self._editor)
        lay_out(rows, container, WIDE)

    def _editor(self, field: Field) -> FieldEditor:
        if field.name == "customer":
            return ChoiceField(self._lookups.options("customers"))
        return editor_of("visit", field, self._lookups.options, china_today)

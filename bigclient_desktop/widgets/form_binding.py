"""Between a record and its editors: rows made from the field definitions, values both ways, problems at the field."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.fields import Entity, Field, Kind
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.words import tr

RecordT = TypeVar("RecordT")
LABEL_WIDTH = 136
WIDE = frozenset({Kind.LONG_TEXT, Kind.TEXT_SET, Kind.CHOICE_SET})


class FieldRow(QWidget):
    """An editor with its unit behind and its message below; the label stands in the grid."""

    def __init__(self, entity: str, field: Field, editor: FieldEditor, unit: str = "") -> None:
        super().__init__()
        self.field = field
        self.editor = editor
        self.label = QLabel(_label_text(entity, field))
        self.label.setBuddy(editor)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.label.setContentsMargins(0, 6, 0, 0)
        self.label.setFixedWidth(LABEL_WIDTH)
        editor.name_for_readers(tr(f"{entity}.{field.name}"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if unit:
            editor.line.addWidget(QLabel(unit))
        column.addWidget(editor)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.hide()
        column.addWidget(self.message)
        self._column = column

    def put_below(self, widget: QWidget) -> None:
        """Something that explains the value, between the editor and its message."""
        self._column.insertWidget(1, widget)

    def show_problem(self, sentence: str, hard: bool) -> None:
        """The sentence under the field; an empty one takes it away."""
        level = ("hard" if hard else "soft") if sentence else ""
        self.editor.mark(level)
        self.message.setText(("⚠ " if level == "soft" else "✖ ") + sentence if sentence else "")
        self.message.setProperty("look", "error" if level == "hard" else "warning")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(sentence))


class FormBinding(QObject):
    """The editors of one record, by field name."""

    changed = Signal(str)
    left = Signal(str)

    def __init__(self, entity: Entity, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entity = entity
        self.rows: dict[str, FieldRow] = {}
        self._record: Any = None
        self.enter_goes_on = True

    def add(self, field: Field, editor: FieldEditor, unit: str = "") -> FieldRow:
        """Bind an editor; the row is ready to be put into a section."""
        row = self.rows[field.name] = FieldRow(self.entity.name, field, editor, unit)
        editor.changed.connect(lambda: self.changed.emit(field.name))
        editor.left.connect(lambda: self.left.emit(field.name))
        editor.next_wanted.connect(lambda: self._go_on(field.name))
        return row

    def load(self, record: Any) -> None:
        """Show a record."""
        self._record = record
        for name, row in self.rows.items():
            row.editor.set_value(getattr(record, name))
            row.show_problem("", hard=False)

    def rebase(self, record: Any) -> None:
        """Measure changes against this record; what stands in the editors stays."""
        self._record = record

    def record(self) -> Any:
        """The record with what stands in the editors; fields without an editor are as loaded."""
        values = {name: row.editor.value() for name, row in self.rows.items()}
        return replace(self._record, **values)

    def changed_fields(self) -> tuple[str, ...]:
        """The fields that differ from the loaded record."""
        now = self.record()
        return tuple(name for name in self.rows if getattr(now, name) != getattr(self._record, name))

    def complaints(self, row_id: str = "") -> tuple[Problem, ...]:
        """What the editors themselves cannot read, as hard problems."""
        return tuple(
            Problem(self.entity.name, row_id, name, "form.as_said", {"sentence": sentence})
            for name, row in self.rows.items()
            if (sentence := row.editor.complaint())
        )

    def show_problems(self, problems: Iterable[Problem], only: str = "") -> None:
        """Each problem at its field (the hard one first); `only` leaves the other fields as they are."""
        by_field: dict[str, Problem] = {}
        for problem in problems:
            if problem.field not in by_field or problem.hard:
                by_field[problem.field] = problem
        for name, row in self.rows.items():
            if not only or name == only:
                found = by_field.get(name)
                row.show_problem(sentence_of(found) if found else "", bool(found and found.hard))

    def focus(self, name: str) -> None:
        """Put the cursor into a field."""
        row = self.rows.get(name)
        if row is not None:
            row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_on(self, name: str) -> None:
        if not self.enter_goes_on:
            return
        names = list(self.rows)
        place = names.index(name) + 1
        if place < len(names):
            self.rows[names[place]].editor.setFocus(Qt.FocusReason.TabFocusReason)


def lay_out(rows: Sequence[FieldRow], container: QWidget, wide: frozenset[str] = frozenset()) -> QGridLayout:
    """Rows in two columns, label left of its field; wide fields take a line of their own."""
    grid = QGridLayout(container)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(8)
    for label_column, field_column in ((0, 1), (2, 3)):
        grid.setColumnMinimumWidth(label_column, LABEL_WIDTH)
        grid.setColumnStretch(label_column, 0)
        grid.setColumnStretch(field_column, 1)
    line, side = 0, 0
    for row in rows:
        is_wide = row.field.kind in WIDE or row.field.name in wide
        if is_wide and side:
            line, side = line + 1, 0
        grid.addWidget(row.label, line, side * 2)
        grid.addWidget(row, line, side * 2 + 1, 1, 3 if is_wide else 1, Qt.AlignmentFlag.AlignTop)
        side = 0 if is_wide else 1 - side
        line += side == 0
    return grid


def sentence_of(problem: Problem) -> str:
    """The problem's sentence; one that an editor has said is said again as it was."""
    if problem.key == "form.as_said":
        return str(problem.values["sentence"])
    return tr(problem.key, **problem.values)


def bind_fields(
    binding: FormBinding,
    fields: Iterable[Field],
    make: Callable[[Field], FieldEditor],
    units: Mapping[str, str] | None = None,
) -> list[FieldRow]:
    """Editors and rows for these fields, in their order."""
    return [binding.add(field, make(field), (units or {}).get(field.name, "")) for field in fields]


def _label_text(entity: str, field: Field) -> str:
    label = tr(f"{entity}.{field.name}")
    return f'<span style="color:#d9534f">*</span> {label}' if field.required else label

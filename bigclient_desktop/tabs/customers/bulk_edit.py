"""Bulk edit (批量修改): a tick for each field, and a sentence of what will change before anything is written."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.bulk_edits import OFFERED, Edit, Edits, Way, is_set, not_offered
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.fields import CUSTOMER, CUSTOMER_SECTIONS, Field
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.bulk_edits import EditPlan, edit_customers, plan_edits
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.dialog_foot import two_buttons
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_words import unit_of, unit_words
from bigclient_desktop.widgets.figure_fields import YesNoField
from bigclient_desktop.widgets.looks import dress, fit_screen, scrolled, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import listed, title_of, tr

PLAN_AFTER_MS = 150
MOST_NAMED = 8
"""Customers told by name in one sentence."""


class BulkEdit(QDialog):
    """Reads off the GUI thread what the ticked values would do, and says it while they are typed."""

    def __init__(self, context: TabContext, ids: Sequence[str], lookups: Lookups, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_of("command.bulk_edit"))
        self._context, self._ids, self._lookups = context, list(ids), lookups
        self.rows: dict[str, FieldRow] = {}
        self.plan: EditPlan | None = None
        self._planned: Edits = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PLAN_AFTER_MS)
        self._timer.timeout.connect(self._read_plan)
        layout = QVBoxLayout(self)
        layout.addWidget(_label(tr("bulk.hint", count=len(ids)), "hint"))
        layout.addWidget(scrolled(self._sheet()), 1)
        self.words = _label("", "warning")
        layout.addWidget(self.words)
        self.ok = two_buttons(self, layout, "", self.take, is_primary=True)
        self.resize(680, 600)
        fit_screen(self)
        self._look_again()

    def edits(self) -> Edits:
        """What is ticked, with its values."""
        return {name: row.edit() for name, row in self.rows.items() if row.tick.isChecked()}

    def take(self) -> None:
        """Writes it as one change; the dialog stays where it was refused."""
        edits, session = self.edits(), self._context.session
        if self.plan is None or edits != self._planned:
            return
        self.ok.setEnabled(False)
        self._context.write(
            lambda: edit_customers(session, self._ids, edits),
            owner=self,
            done=self._done,
            refused=lambda error: self._say(sentence_of(error), "error"),
        )

    def _done(self, change: Change) -> None:
        words = tr("bulk.done", count=change.commits, fields=len(self._planned))
        if change.proposed:
            words += tr("bulk.done_proposed", count=change.proposed)
        context = self._context
        context.notices.tell(words, (tr("customers.undo"), lambda: context.undo(change.id)))
        self.accept()

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setColumnStretch(2, 1)
        grid.setVerticalSpacing(6)
        line = 0
        for section in CUSTOMER_SECTIONS:
            names = [field.name for field in CUSTOMER.fields if field.section == section and field.name in OFFERED]
            if names:
                grid.addWidget(_label(tr(f"section.{section}"), "section"), line, 0, 1, 3)
                line += 1
            for name in names:
                row = self.rows[name] = FieldRow(CUSTOMER.by_name[name], self._lookups, self._look_again)
                row.lay_into(grid, line)
                line += 1
        grid.addWidget(_label(tr("bulk.not_offered"), "section"), line, 0, 1, 3)
        reasons: dict[str, list[str]] = {}
        for name, why in not_offered():
            reasons.setdefault(why, []).append(tr(f"customer.{name}"))
        for why, labels in reasons.items():
            line += 1
            grid.addWidget(_label(f"{listed(labels)}{tr('form.colon')}{tr(why)}", "hint"), line, 0, 1, 3)
        grid.setRowStretch(line + 1, 1)
        return sheet

    def _look_again(self) -> None:
        """Something was ticked or typed: what stands under the form is said anew."""
        self.plan = None
        self.ok.setEnabled(False)
        edits = self.edits()
        self.ok.setText(tr("bulk.change", count=len(self._ids)))
        complaint = next((row.complaint() for row in self.rows.values() if row.complaint()), "")
        if not edits or complaint:
            self._timer.stop()
            self._say(complaint or tr("bulk.tick_something"), "error" if complaint else "hint")
            self.ok.setToolTip(self.words.text())
            return
        self._say(tr("bulk.checking"), "hint")
        self.ok.setToolTip(self.words.text())
        self._timer.start()

    def _read_plan(self) -> None:
        edits, session = self.edits(), self._context.session

        def known(plan: EditPlan) -> None:
            if edits == self.edits():
                self._show(plan, edits)

        self._context.background.run(
            lambda: plan_edits(session, self._ids, edits),
            known,
            lambda error: self._say(sentence_of(error), "error"),
            owner=self,
            topic="plan",
            # Thousands of selected customers take a moment: no list waits for it.
            lane=Lane.AHEAD,
        )

    def _show(self, plan: EditPlan, edits: Edits) -> None:
        self.plan, self._planned = plan, edits
        self.ok.setEnabled(plan.is_possible)
        self.ok.setText(tr("bulk.change", count=plan.customers))
        self._say("\n".join(plan_lines(plan, edits)), "warning" if plan.is_possible else "error")
        self.ok.setToolTip("" if plan.is_possible else self.words.text())

    def _say(self, words: str, look: str) -> None:
        show_words(self.words, words)
        dress(self.words, look)


class FieldRow:
    """One field: its tick, what is done to it, and the value; who types a value ticks it."""

    def __init__(self, field: Field, lookups: Lookups, changed: Callable[[], object]) -> None:
        self.field = field
        label = tr(f"customer.{field.name}")
        unit = unit_words(unit_of(field)) if field.kind == "money" else ""
        self.tick = QCheckBox(f"{label} ({unit})" if unit else label)
        self.editor = editor_of("customer", field, lookups.options, china_today)
        self.editor.name_for_readers(label)
        if isinstance(self.editor, YesNoField):
            # A tick beside a tick has to say what it means.
            self.editor.box.setText(tr("boolean.true"))
        self.ways = QComboBox()
        for way in (Way.ADD, Way.REMOVE, Way.SET):
            self.ways.addItem(tr(f"bulk.way_{way}"), way)
        self.ways.setAccessibleName(tr("bulk.way", field=label))
        self._changed = changed
        self.tick.toggled.connect(lambda _: changed())
        self.editor.changed.connect(self._typed)
        self.ways.currentIndexChanged.connect(self._typed)

    def lay_into(self, grid: QGridLayout, line: int) -> None:
        """The row's parts, side by side."""
        grid.addWidget(self.tick, line, 0)
        if is_set(self.field):
            grid.addWidget(self.ways, line, 1)
            grid.addWidget(self.editor, line, 2)
        else:
            grid.addWidget(self.editor, line, 1, 1, 2)

    def edit(self) -> Edit:
        """What shall be done to the field."""
        way: Any = self.ways.currentData() if is_set(self.field) else Way.SET
        return Edit(self.editor.value(), Way(way))

    def complaint(self) -> str:
        """Why what is ticked cannot be done, or nothing."""
        if not self.tick.isChecked():
            return ""
        label = tr(f"customer.{self.field.name}")
        if self.editor.complaint():
            return f"{label}{tr('form.colon')}{self.editor.complaint()}"
        return tr("bulk.fill_set", field=label) if self.edit().is_idle else ""

    def _typed(self, *_: object) -> None:
        self.tick.setChecked(True)
        self._changed()


def plan_lines(plan: EditPlan, edits: Edits) -> list[str]:
    """What the edits would do, a sentence each; what blocks them first."""
    if plan.refused:
        return [sentence_of(plan.refused)]
    lines = []
    for problem in sorted(plan.problems, key=lambda problem: not problem.hard):
        names = listed(problem.names) + (tr("bulk.and_others") if problem.count > len(problem.names) else "")
        label, why = tr(f"customer.{problem.field}"), tr(problem.key, **problem.values)
        key = "bulk.problem" if problem.hard else "bulk.doubt"
        lines.append(tr(key, field=label, why=why, count=problem.count, names=names))
    if any(problem.hard for problem in plan.problems):
        return lines
    if not plan.customers:
        return [tr("bulk.nothing_new")]
    lines.insert(0, tr("bulk.will_change", customers=plan.customers, fields=len(edits)))
    cleared = [tr(f"customer.{name}") for name, edit in edits.items() if edit.clears]
    if cleared:
        lines.append(tr("bulk.will_clear", fields=cleared))
    if plan.unchanged:
        lines.append(tr("bulk.unchanged", count=plan.unchanged))
    asked = {"bulk.roles_lacking": [gap.line(tr) for gap in plan.roles.lacking], "roles.led": plan.roles.led_by_deputy}
    for key, who in asked.items():
        if who:
            more = tr("bulk.and_others") if len(who) > MOST_NAMED else ""
            lines.append(tr(key, count=len(who), names=listed(who[:MOST_NAMED]) + more))
    lines += [tr("bulk.proposed", field=tr(f"customer.{unit}"), count=count) for unit, count in plan.proposed.items()]
    return lines


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("look", look)
    return label

"""Rule sets: the shipped one to look at, an office's own to edit; every change is a new version."""

from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.compiled_ui.grading.ui_rule_set import Ui_RuleSetDialog
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.rule_set_checks import DENOMINATORS
from bigclient_desktop.services.rule_sets import (
    RuleSetLine,
    check_definition,
    definition_of,
    list_rule_sets,
    save_rule_set,
)
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.grading.columns import rule_columns
from bigclient_desktop.widgets.dialog_foot import enter_goes_on, save_keys
from bigclient_desktop.widgets.looks import indent, show_words
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

_WAN = 1_000_000
_GRADES = ("diamond", "gold", "silver")


class RulesPage(RecordPage):
    """Opening a rule set shows or edits it."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(context, rule_columns(), "grading/view_rules", _none, lambda one: str(one.name))
        self._context = context
        self.open_button = self.add_button("grading_view.open_rules", self._open)
        self.copy_button = self.add_button("grading_view.copy_rules", self._copy, "primary")
        self.opened.connect(lambda _: self._open())
        self.list.selection_changed.connect(self._allow)
        context.rights.changed.connect(self._allow)
        self.say(tr("grading_view.rules"), tr("grading_view.rules_hint"))
        self._allow()

    def refresh(self) -> None:
        """Read anew."""
        session = self._context.session
        self.show_all(lambda: list_rule_sets(session))

    def _allow(self) -> None:
        line: RuleSetLine | None = self.current()
        nothing, closed = "" if line else tr("customers.why_nothing_selected"), self._closed()
        allow(self.open_button, nothing)
        allow(self.copy_button, closed or nothing)
        is_edited = line is not None and line.editable and not closed
        self.open_button.setText(tr("grading_view.edit_rules" if is_edited else "grading_view.open_rules"))

    def _closed(self) -> str:
        return self._context.rights.why_not(Action.KEEP_BOOKS)

    def _open(self) -> None:
        if self.current() is not None:
            RuleSetDialog(self._context, self.current(), self).open()

    def _copy(self) -> None:
        if self.current() is not None:
            RuleSetDialog(self._context, self.current(), self, as_copy=True).open()


class RuleSetDialog(QDialog):
    """The parts of a rule set as fields; mistakes are told while they are made."""

    def __init__(self, context: TabContext, line: RuleSetLine, parent: QWidget, as_copy: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._definition = definition_of(line.rules)
        closed = context.rights.why_not(Action.KEEP_BOOKS)
        self._editable = (line.editable or as_copy) and not closed
        self.ui = ui = Ui_RuleSetDialog()
        ui.setupUi(self)
        for name in DENOMINATORS:
            ui.denominator.addItem(tr(f"grading_view.denominator_{name}"), name)
        ui.revenue_full.setSuffix(f" {tr('unit.wan')}")
        ui.share_full.setSuffix(" ‰")
        self._fill(f"{line.name}-2" if as_copy else line.name, line.note)
        ui.name.setReadOnly(not as_copy)
        hint = "rules_edit_hint" if self._editable else "rules_locked_hint"
        show_words(ui.hint, closed or tr(f"grading_view.{hint}"))
        for whole in (ui.revenue_points, ui.share_points, ui.diamond, ui.gold, ui.silver):
            indent(whole)
            whole.setEnabled(self._editable)
            whole.valueChanged.connect(lambda _: self._check())
        for decimal in (ui.revenue_full, ui.share_full):
            indent(decimal)
            decimal.setEnabled(self._editable)
            decimal.valueChanged.connect(lambda _: self._check())
        for widget in (ui.denominator, ui.headquarters, ui.note):
            widget.setEnabled(self._editable)
        ui.name.textChanged.connect(lambda _: self._check())
        ui.save_button.setVisible(self._editable)
        ui.cancel_button.setText(tr("form.cancel" if self._editable else "shell.close"))
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._save)
        save_keys(self, ui.save_button)
        enter_goes_on(self)
        self._check()

    def definition(self) -> dict[str, Any]:
        """The rule set as the fields say, in the shipped form."""
        ui = self.ui
        share = Fraction(str(round(ui.share_full.value(), 3))) / 1000
        bounds = [[grade, getattr(ui, grade).value()] for grade in _GRADES]
        return self._definition | {
            "revenue": {"points": ui.revenue_points.value(), "full_at_fen": round(ui.revenue_full.value() * _WAN)},
            "share": {"points": ui.share_points.value(), "full_at": [share.numerator, share.denominator]},
            "grades": [*bounds, ["general", 0]],
            "denominator": ui.denominator.currentData(),
            "headquarters_with_branches": ui.headquarters.isChecked(),
        }

    def _fill(self, name: str, note: str) -> None:
        ui, parts = self.ui, self._definition
        ui.name.setText(name)
        ui.note.setText(note)
        ui.revenue_points.setValue(parts["revenue"]["points"])
        ui.revenue_full.setValue(parts["revenue"]["full_at_fen"] / _WAN)
        ui.share_points.setValue(parts["share"]["points"])
        ui.share_full.setValue(float(Fraction(*parts["share"]["full_at"]) * 1000))
        bounds = dict(parts["grades"])
        for grade in _GRADES:
            getattr(ui, grade).setValue(bounds.get(grade, 0))
        ui.denominator.setCurrentIndex(max(ui.denominator.findData(parts["denominator"]), 0))
        ui.headquarters.setChecked(parts["headquarters_with_branches"])

    def _check(self) -> None:
        if not self._editable:
            show_words(self.ui.complaints, "")
            return
        problems = check_definition(self.ui.name.text().strip(), self.definition())
        said = [
            tr(problem.key, **{name: _word(value) for name, value in problem.values.items()}) for problem in problems
        ]
        show_words(self.ui.complaints, "\n".join(said))
        self.ui.save_button.setEnabled(not said)
        self.ui.save_button.setToolTip(said[0] if said else "")

    def _save(self) -> None:
        ui, session = self.ui, self._context.session
        name, note, definition = ui.name.text().strip(), ui.note.text().strip(), self.definition()
        self._context.write(
            lambda: save_rule_set(session, name, definition, note),
            tr("grading_view.rules_saved", name=name),
            owner=self,
            done=lambda _: self.accept(),
        )


def _word(value: object) -> object:
    """Codes of grades and parts as people call them."""
    if value in _GRADES or value == "general":
        return tr(f"grade.{value}")
    return tr(f"grading_result.{value}_score") if value in ("revenue", "share") else value


def _none(panel: StatePanel) -> None:
    panel.say(tr("grading_view.rules"), "")

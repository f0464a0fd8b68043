"""Two or more customers that are one: a column each, a choice for every field in which they differ."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.merging import MergeChoice, any_said
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.services.merging import Following, MergePlan, merge_customers, plan_merge
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.dialog_foot import error_line, two_buttons
from bigclient_desktop.widgets.field_words import Label, value_words
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

_LABEL, _COLUMN = 148, 248


class MergeDialog(QDialog):
    """Reads what the merge would do, lets a person choose, and merges; it opens itself when it knows."""

    def __init__(self, context: TabContext, ids: Sequence[str], label: Label, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("duplicates.merge_title"))
        self._context, self._ids, self._label = context, list(ids), label
        self.plan: MergePlan | None = None
        self.choices: dict[str, QButtonGroup] = {}
        self.people: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        self.hint = QLabel(tr("duplicates.merge_hint"))
        self.hint.setWordWrap(True)
        self.hint.setProperty("look", "hint")
        layout.addWidget(self.hint)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setProperty("look", "page")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._scroll, 1)
        self.error = error_line(layout)
        self.ok = two_buttons(self, layout, tr("duplicates.merge_now"), self.merge, is_primary=True)

    def begin(self) -> None:
        """Reads the customers, then opens; what forbids the merge is told instead."""
        session, ids = self._context.session, self._ids
        self._context.background.run(
            lambda: plan_merge(session, ids), self._open, self._refuse_all, owner=self, topic="plan"
        )

    def chosen(self) -> dict[str, int]:
        """Place of the customer whose value stands, by the choice's name."""
        return {name: group.checkedId() for name, group in self.choices.items()}

    def merge(self) -> None:
        """As chosen; the dialog stays where it was refused."""
        if self.plan is None:
            return
        session, ids, chosen = self._context.session, self._ids, self.chosen()
        without = [identity for identity, box in self.people.items() if not box.isChecked()]
        self.ok.setEnabled(False)
        self._context.write(
            lambda: merge_customers(session, ids, chosen, without),
            tr("duplicates.merged", count=len(ids)),
            owner=self,
            done=lambda _: self.accept(),
            refused=self._refuse,
        )

    def _open(self, plan: MergePlan) -> None:
        self.plan = plan
        self._scroll.setWidget(self._sheet(plan))
        tab_through(self)
        for group in list(self.choices.values())[:1]:
            group.buttons()[0].setFocus()
        width = _LABEL + (_COLUMN + 24) * len(plan.customers) + 88
        self.resize(min(width, 1100), min(640, 240 + 34 * (len(plan.choices) + len(plan.contacts))))
        fit_screen(self)
        self.open()

    def _refuse(self, error: Exception) -> None:
        self.ok.setEnabled(True)
        show_words(self.error, sentence_of(error))

    def _refuse_all(self, error: Exception) -> None:
        self._context.notices.failure(error)
        self.deleteLater()

    def _sheet(self, plan: MergePlan) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL)
        for place, customer in enumerate(plan.customers):
            head = _words(customer.full_name or "", "")
            head.setStyleSheet("font-weight: bold;")
            grid.addWidget(head, 0, place + 1)
            grid.setColumnStretch(place + 1, 1)
        line = 1
        for choice in plan.choices:
            grid.addWidget(_words(self._name_of(choice), "label"), line, 0)
            group = self.choices[choice.name] = QButtonGroup(sheet)
            for place, values in enumerate(choice.values):
                words = self._words_of(choice, values) or "—"
                button = QRadioButton("\n".join(self._fitting(line) for line in words.split("\n")))
                button.setToolTip(words)
                button.setChecked(place == choice.chosen)
                group.addButton(button, place)
                grid.addWidget(button, line, place + 1)
            line += 1
        line = self._add_people(plan, grid, line)
        grid.addWidget(_words(tr("duplicates.follow"), "label"), line, 0, Qt.AlignmentFlag.AlignTop)
        for place, following in enumerate(plan.following):
            grid.addWidget(_words(_following_words(following), "hint"), line, place + 1)
        grid.setRowStretch(line + 1, 1)
        return sheet

    def _add_people(self, plan: MergePlan, grid: QGridLayout, line: int) -> int:
        """Contacts of those who go into the first; one whom it knows stays behind."""
        if not plan.contacts:
            return line
        grid.addWidget(_words(tr("duplicates.contacts"), "label"), line, 0, Qt.AlignmentFlag.AlignTop)
        for one in plan.contacts:
            contact = one.contact
            box = QCheckBox("  ".join(text for text in (contact.name, contact.title, contact.mobile) if text))
            box.setChecked(not one.is_known)
            box.setEnabled(not one.is_known)
            box.setToolTip(tr("duplicates.known_contact") if one.is_known else "")
            self.people[contact.id] = box
            grid.addWidget(box, line, 1, 1, len(plan.customers))
            line += 1
        return line

    def _name_of(self, choice: MergeChoice) -> str:
        said = [name for place, name in enumerate(choice.names) if any(values[place] for values in choice.values)]
        return "\n".join(tr(f"customer.{name}") for name in said or choice.names)

    def _words_of(self, choice: MergeChoice, values: Sequence[Any]) -> str:
        if not any_said(values):
            return ""
        words = [
            value_words("customer", CUSTOMER.by_name[name], value, self._label)
            for name, value in zip(choice.names, values, strict=True)
        ]
        return "\n".join(word for word in words if word)

    def _fitting(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _COLUMN - 28)


def _words(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("look", look)
    return label


def _following_words(following: Following) -> str:
    return tr(
        "duplicates.following",
        visits=following.visits,
        complaints=following.complaints,
        revenue=format_money(following.revenue, unit="元"),
        attachments=following.attachments,
    )

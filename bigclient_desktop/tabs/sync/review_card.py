"""One clash as a card: what it was before, each side with who, when and whence, and a new value of one's own."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bigclient_desktop.compiled_ui.sync.ui_review_card import Ui_ReviewCard
from bigclient_desktop.domain.exchange import Choice, ReviewItem
from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.tabs.sync.review_words import (
    TONES,
    author_words,
    choice_words,
    clashing,
    field_words,
    is_mine,
    values_words,
)
from bigclient_desktop.widgets.chips import Chip, ChipLabel
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

FIRST_KEYS = 9
"""So many sides can be taken by a figure key."""


class ReviewCard(QWidget):
    """Says what a person chose; the page writes it."""

    chosen = Signal(object)
    """A Choice."""
    entered = Signal(object)
    """New values by field name."""
    customer_wanted = Signal(str)
    began = Signal()
    """The editors of a new value are open."""

    def __init__(self, lookups: Lookups) -> None:
        super().__init__()
        self.ui = ui = Ui_ReviewCard()
        ui.setupUi(self)
        self._lookups = lookups
        self.item: ReviewItem | None = None
        self.take_buttons: list[QPushButton] = []
        self.editors: dict[str, FieldEditor] = {}
        ui.customer_button.clicked.connect(lambda: self.item and self.customer_wanted.emit(self.item.customer))
        ui.new_button.clicked.connect(self.begin_new)
        ui.new_cancel.clicked.connect(self._end_new)
        ui.new_save.clicked.connect(self._enter)
        self.show_item(None, 0)

    def show_item(self, item: ReviewItem | None, alike: int) -> None:
        """Another clash; `alike` is how many others are about the same field."""
        same = item is not None and self.item is not None and item.id == self.item.id
        if same and not self.ui.new_value.isHidden() and item == self.item:
            return  # Read anew while a value is being typed.
        self.item = item
        self.setVisible(item is not None)
        self._clear(self.ui.choices)
        self.take_buttons = []
        self._end_new()
        if item is None:
            return
        ui, label = self.ui, self._lookups.label
        ui.field.setText(field_words(item.entity, clashing(item)))
        ui.kind.show_chip(Chip(TONES.get(item.kind, "warn"), tr(f"review.kind_{item.kind}")))
        ui.customer_button.setText(item.customer_name or tr("review.unit_data"))
        ui.customer_button.setEnabled(bool(item.customer))
        show_words(ui.sentence, tr(item.sentence_key))
        told = {name: item.before.get(name) for name in clashing(item)} if item.before else None
        before = values_words(item.entity, told, label)
        show_words(ui.before, "" if item.before is None else tr("review.before", value=before))
        for number, choice in enumerate(item.choices, 1):
            ui.choices.addWidget(self._side(item, choice, number))
        ui.same_too.setChecked(False)
        ui.same_too.setVisible(alike > 0 and item.may_resolve)
        ui.same_too.setText(tr("review.same_too", count=alike, field=field_words(item.entity, clashing(item))))
        can_type = item.may_resolve and bool(self._fields())
        ui.new_button.setVisible(can_type)
        show_words(ui.why_not, "" if item.may_resolve else tr("review.not_yours"))

    def take(self, number: int) -> None:
        """The side of that number, as its button does."""
        if 0 < number <= len(self.take_buttons):
            self.take_buttons[number - 1].click()

    def begin_new(self) -> None:
        """Editors for a value that neither side has."""
        item = self.item
        if item is None or not item.may_resolve or not self._fields():
            return
        shown = next((choice.values for choice in item.choices if choice.is_visible), item.choices[0].values)
        for name, field in self._fields().items():
            editor = self.editors[name] = editor_of(item.entity, field, self._lookups.options)
            editor.set_value(shown.get(name))
            editor.name_for_readers(tr(f"{item.entity}.{name}"))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            word = QLabel(tr(f"{item.entity}.{name}"))
            word.setFixedWidth(136)
            row.addWidget(word)
            row.addWidget(editor, 1)
            self.ui.new_fields.addWidget(line)
        self.ui.new_value.show()
        self.ui.new_button.hide()
        next(iter(self.editors.values())).setFocus()
        self.began.emit()

    def _fields(self) -> Mapping[str, Any]:
        if self.item is None or self.item.entity not in ENTITY_BY_NAME:
            return {}
        by_name = ENTITY_BY_NAME[self.item.entity].by_name
        return {name: by_name[name] for name in self.item.fields if name in by_name and name != "deleted"}

    def _enter(self) -> None:
        complaint = next((said for one in self.editors.values() if (said := one.complaint())), "")
        show_words(self.ui.new_problem, complaint)
        if not complaint:
            self.entered.emit({name: editor.value() for name, editor in self.editors.items()})

    def _end_new(self) -> None:
        self._clear(self.ui.new_fields)
        self.editors = {}
        show_words(self.ui.new_problem, "")
        self.ui.new_value.hide()
        self.ui.new_button.setVisible(self.item is not None and self.item.may_resolve and bool(self._fields()))

    def _side(self, item: ReviewItem, choice: Choice, number: int) -> QFrame:
        """One side: its value large, where it came from below, the button at the right."""
        label = self._lookups.label
        # With parents from the start: a part that is shown before it has one would flash up as a window.
        frame = QFrame(self)
        frame.setProperty("look", "card")
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 10, 12, 10)
        column = QVBoxLayout()
        head = QHBoxLayout()
        whose = QLabel(tr("review.mine") if is_mine(choice) else choice.author or tr("review.theirs"))
        whose.setProperty("look", "hint")
        head.addWidget(whose)
        shown = ChipLabel(frame)
        shown.show_chip(Chip("good", tr("review.shown_now")) if choice.is_visible else None)
        head.addWidget(shown)
        head.addStretch(1)
        column.addLayout(head)
        value = QLabel(choice_words(item, choice, label))
        value.setProperty("look", "figure")
        value.setWordWrap(True)
        column.addWidget(value)
        facts = QLabel(author_words(choice.author, choice.unit, choice.at, choice.package, label))
        facts.setProperty("look", "hint")
        facts.setWordWrap(True)
        column.addWidget(facts)
        line.addLayout(column, 1)
        button = QPushButton(tr("review.take_key", number=number) if number <= FIRST_KEYS else tr("review.take"))
        button.setAccessibleName(f"{button.text()} {value.text()}")
        button.setEnabled(item.may_resolve and not choice.erased)
        button.setToolTip("" if item.may_resolve else tr("review.not_yours"))
        button.clicked.connect(lambda _=False: self.chosen.emit(choice))
        line.addWidget(button)
        self.take_buttons.append(button)
        return frame

    @staticmethod
    def _clear(layout: QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

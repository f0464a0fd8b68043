"""The form of a customer file: sections filled from the field definitions, and the draft that stands in them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from bigclient_desktop.compiled_ui.customers.ui_edit_page import Ui_EditPage
from bigclient_desktop.domain.customer_file import CustomerDraft, Problem
from bigclient_desktop.domain.customers import Customer
from bigclient_desktop.domain.fields import CUSTOMER, CUSTOMER_SECTIONS, Field
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.tabs.customers.child_cards import CHILD_KINDS, ChildCards
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.field_words import unit_of, unit_words
from bigclient_desktop.widgets.form_binding import FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.options import AskedOptions, Option, Options
from bigclient_desktop.widgets.words import tr

WIDE_FIELDS = frozenset({"code", "full_name", "registered_address", "postal_address", "credit_note", "headquarters"})


class CustomerForm(QObject):
    """All editors of the edit page. `changed` names the customer's field, or is empty for a child row."""

    changed = Signal(str)
    left = Signal(str)

    def __init__(self, ui: Ui_EditPage, lookups: Lookups, new_id: Callable[[str], str]) -> None:
        super().__init__()
        self._lookups = lookups
        self._scroll = ui.scroll
        self._draft = CustomerDraft(Customer())
        self._names: dict[str, str] = {}
        self.binding = FormBinding(CUSTOMER, self)
        units = {field.name: unit_words(unit_of(field)) for field in CUSTOMER.fields if field.kind == "money"}
        for section in CUSTOMER_SECTIONS:
            fields = [field for field in CUSTOMER.fields if field.section == section]
            rows = bind_fields(self.binding, fields, lambda field: self._editor("customer", field), units)
            lay_out(rows, getattr(ui, f"section_{section}"), WIDE_FIELDS)
        for part in (self.binding.rows["secrecy"].label, self.binding.rows["secrecy"]):
            part.setToolTip(tr("privacy.secrecy_tip"))
        self.binding.changed.connect(self.changed)
        self.binding.left.connect(self.left)
        self.children_of: dict[str, ChildCards] = {}
        for kind in CHILD_KINDS:
            cards = self.children_of[kind.name] = ChildCards(kind, self._editor, new_id)
            container = getattr(ui, f"section_{kind.name}")
            lay_out([], container).addWidget(cards, 0, 0, 1, 4)
            cards.changed.connect(lambda: self.changed.emit(""))
            cards.left.connect(lambda: self.left.emit(""))
            cards.shown.connect(lambda card: self._scroll.ensureWidgetVisible(card, 0, 48))

    def load(self, draft: CustomerDraft) -> None:
        """Show a draft; it is the one that changes are measured against."""
        self._draft = draft
        self._show(draft)

    def put(self, kept: CustomerDraft) -> None:
        """Show kept values as if they had been typed; they are still about what was on screen then (their heads)."""
        self._draft = replace(self._draft, heads=kept.heads)
        self._show(kept)
        self.binding.rebase(self._draft.customer)
        self.changed.emit("")

    def _show(self, draft: CustomerDraft) -> None:
        # Who reports to a contact may stand above him: his card comes later.
        self._names = {contact.id: contact.name for contact in draft.contacts if contact.name}
        self.binding.load(draft.customer)
        for name, cards in self.children_of.items():
            stored = frozenset(record.id for record in getattr(self._draft, name) if not self._draft.is_new)
            cards.load(draft.customer.id, getattr(draft, name), stored, self._draft.heads)

    def draft(self) -> CustomerDraft:
        """What stands on the form."""
        children: dict[str, Any] = {name: cards.records() for name, cards in self.children_of.items()}
        return replace(self._draft, customer=self.binding.record(), **children)

    @property
    def loaded(self) -> CustomerDraft:
        """What was loaded."""
        return self._draft

    def is_dirty(self) -> bool:
        """Whether anything differs from what was loaded."""
        return bool(self.draft() != self._draft or self.complaints())

    def complaints(self) -> tuple[Problem, ...]:
        """What the editors cannot read; as hard as a problem can be."""
        own = self.binding.complaints(self._draft.customer.id)
        return own + tuple(p for cards in self.children_of.values() for p in cards.complaints())

    def show_problems(self, problems: Sequence[Problem], only: str | None = None) -> None:
        """Each at its field; `only` one of the customer's fields, or the child rows alone ('')."""
        if only is None or only:
            own = [problem for problem in problems if problem.entity == "customer"]
            self.binding.show_problems(own, only or "")
        if not only:
            for cards in self.children_of.values():
                cards.show_problems(problems)

    def focus(self, entity: str, row: str, field: str) -> None:
        """The cursor into a field, wherever it stands. A kind of child rows begins another one; with a field of theirs
        (`contacts.role`) it is the first one that has nothing there."""
        if entity == "customer" and field in self.binding.rows:
            self.binding.focus(field)
            self._scroll.ensureWidgetVisible(self.binding.rows[field], 0, 48)
            return
        for cards in self.children_of.values():
            if cards.focus(row, field):
                return
        kind, _, part = field.partition(".")
        if kind in self.children_of:
            self.children_of[kind].begin(part)

    def _editor(self, entity: str, field: Field) -> FieldEditor:
        return editor_of(entity, field, self._options, china_today)

    def _options(self, dictionary: str) -> Options:
        if dictionary != "contacts":
            return self._lookups.options(dictionary)
        return AskedOptions(lambda text, answer: answer(self._people(text)), self._person)

    def _people(self, text: str) -> list[Option]:
        people = [card.binding.record() for card in self.children_of["contacts"].cards]
        options = [Option(person.id, person.name) for person in people if person.name]
        return [option for option in options if option.found_by(text)]

    def _person(self, key: str) -> str:
        return next((o.label for o in self._people("") if o.key == key), self._names.get(key, key))

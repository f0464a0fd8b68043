"""The rows that hang on a customer, as small cards in the form: contacts, addresses, mail uses, competitors, demands,
agreements."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bigclient_desktop.domain.customer_file import Heads, Problem, was_erased
from bigclient_desktop.domain.customers import Address, Agreement, Competitor, Contact, Demand, MailUse
from bigclient_desktop.domain.fields import ADDRESS, AGREEMENT, COMPETITOR, CONTACT, DEMAND, MAIL_USE, Entity, Field
from bigclient_desktop.widgets.field_editor import FieldEditor, TextField
from bigclient_desktop.widgets.field_words import unit_of, unit_words
from bigclient_desktop.widgets.form_binding import FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.words import tr

Make = Callable[[str, Field], FieldEditor]
"""Entity and field → a fresh editor."""
HIDDEN = frozenset({"customer", "deleted", "visit", "person"})
"""Fields that say nothing on a form."""


@dataclass(frozen=True, slots=True)
class ChildKind:
    """One kind of card: where it stands in the draft, its record, which fields are behind 更多."""

    name: str
    entity: Entity
    record: type[Any]
    more: tuple[str, ...] = ()
    wide: frozenset[str] = frozenset()

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for field in self.entity.fields if field.name not in HIDDEN)


CHILD_KINDS = (
    ChildKind(
        "contacts",
        CONTACT,
        Contact,
        (
            "reports_to",
            "legal_basis",
            "consent_on",
            "withdrawn_on",
            "notice_given_on",
            "information_source",
            "valid_until",
            "valid_reason",
            "remark",
        ),
    ),
    ChildKind("addresses", ADDRESS, Address, ("contact", "phone", "remark"), frozenset({"address"})),
    ChildKind("mail_uses", MAIL_USE, MailUse),
    ChildKind("competitors", COMPETITOR, Competitor, wide=frozenset({"strengths"})),
    ChildKind("demands", DEMAND, Demand, wide=frozenset({"content"})),
    ChildKind(
        "agreements",
        AGREEMENT,
        Agreement,
        (
            "auto_renews",
            "renewal_months",
            "ended_on",
            "first_reminder_days",
            "second_reminder_days",
            "signing_organisation",
            "contact",
            "remark",
        ),
        frozenset({"title", "discount"}),
    ),
)
_FIRST = {"contacts": "is_primary", "addresses": "is_main"}
"""What the first row of a kind is."""


class ChildCard(QFrame):
    """One row of a kind."""

    changed = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, kind: ChildKind, record: Any, make: Make, erased: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.kind = kind
        self.erased = erased
        self.binding = FormBinding(kind.entity, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        head = QHBoxLayout()
        self.title = QLabel()
        self.title.setProperty("look", "hint")
        head.addWidget(self.title)
        head.addStretch()
        rest = [field for field in kind.fields if field.name in kind.more]
        self._more = QPushButton(tr("customers.more_fields"))
        self._more.setProperty("look", "link")
        self._more.setVisible(bool(rest))
        head.addWidget(self._more)
        remove = QPushButton(tr("customers.remove_row"))
        remove.setProperty("look", "link")
        remove.clicked.connect(self.removed)
        head.addWidget(remove)
        column.addLayout(head)
        units = {field.name: unit_words(unit_of(field)) for field in kind.fields if field.kind == "money"}
        self._behind = QWidget()
        front = [field for field in kind.fields if field.name not in kind.more]
        for fields, container in ((front, QWidget()), (rest, self._behind)):
            rows = bind_fields(self.binding, fields, lambda field: make(kind.entity.name, field), units)
            lay_out(rows, container, wide=kind.wide)
            column.addWidget(container)
        for name in erased & set(self.binding.rows):
            editor = self.binding.rows[name].editor
            if isinstance(editor, TextField):
                editor.box.setPlaceholderText(tr("privacy.erased"))
        self.binding.load(record)
        self._behind.setVisible(any(getattr(record, name) not in (None, ()) for name in kind.more))
        self._more.clicked.connect(lambda: self._behind.setVisible(self._behind.isHidden()))
        self.binding.changed.connect(lambda _: self.changed.emit())
        self.binding.left.connect(lambda _: self.left.emit())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Those of this row."""
        own = [problem for problem in problems if problem.row == self.binding.record().id]
        if any(problem.field in self.kind.more for problem in own):
            self._behind.show()
        self.binding.show_problems(own)


class ChildCards(QWidget):
    """All rows of a kind, and a button for another one. A removed row stays in the draft, marked deleted."""

    changed = Signal()
    left = Signal()
    shown = Signal(object)
    """A card that should be scrolled to."""

    def __init__(self, kind: ChildKind, make: Make, new_id: Callable[[str], str]) -> None:
        super().__init__()
        self.kind = kind
        self._make = make
        self._new_id = new_id
        self._customer = ""
        self._removed: list[Any] = []
        self._loaded: tuple[str, ...] = ()
        self._heads: Heads = {}
        self.cards: list[ChildCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        add = QPushButton(tr(f"customers.add_{kind.name}"))
        add.clicked.connect(lambda: self.add())
        line = QHBoxLayout()
        line.addWidget(add)
        line.addStretch()
        self._column.addLayout(line)

    def load(self, customer: str, records: Sequence[Any], stored: frozenset[str], heads: Heads) -> None:
        """Show the rows; `stored` are the ids that the store knows already, `heads` say what was erased of them."""
        self._heads = heads
        for card in self.cards:
            card.setParent(None)
            card.deleteLater()
        self.cards = []
        self._customer = customer
        self._loaded = tuple(stored)
        self._removed = [record for record in records if record.deleted]
        for record in records:
            if not record.deleted:
                self._put(record)

    def records(self) -> tuple[Any, ...]:
        """The rows as they stand, removed ones last."""
        return (*(card.binding.record() for card in self.cards), *self._removed)

    def add(self) -> ChildCard:
        """An empty row, with the cursor in it."""
        values: dict[str, Any] = {"id": self._new_id(self._customer), "customer": self._customer}
        if not self.cards and (first_one := _FIRST.get(self.kind.name)):
            values[first_one] = True
        card = self._put(self.kind.record(**values))
        first = next(iter(card.binding.rows))
        # A fresh card has no place yet to put the cursor in.
        QTimer.singleShot(0, card, lambda: card.binding.focus(first))
        QTimer.singleShot(0, card, lambda: self.shown.emit(card))
        self.changed.emit()
        return card

    def begin(self, field: str = "") -> None:
        """The cursor into the first row that has nothing in the field; without either, into a new one."""
        for card in self.cards if field else ():
            if getattr(card.binding.record(), field) in (None, ()):
                card.binding.focus(field)
                self.shown.emit(card)
                return
        self.add()

    def complaints(self) -> tuple[Problem, ...]:
        """What the editors cannot read."""
        return tuple(p for card in self.cards for p in card.binding.complaints(card.binding.record().id))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each at its row."""
        own = [problem for problem in problems if problem.entity == self.kind.entity.name]
        for card in self.cards:
            card.show_problems(own)

    def focus(self, row: str, field: str) -> bool:
        """The cursor into a field of a row; False where there is no such row."""
        for card in self.cards:
            if card.binding.record().id == row:
                card.binding.focus(field)
                self.shown.emit(card)
                return True
        return False

    def _put(self, record: Any) -> ChildCard:
        entity = self.kind.entity.name
        erased = frozenset(f.name for f in self.kind.fields if was_erased(self._heads, entity, record.id, f.name))
        card = ChildCard(self.kind, record, self._make, erased)
        card.changed.connect(self.changed)
        card.left.connect(self.left)
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._column.insertWidget(len(self.cards) - 1, card)
        self._number()
        return card

    def _remove(self, card: ChildCard) -> None:
        record = card.binding.record()
        self.cards.remove(card)
        card.setParent(None)
        card.deleteLater()
        if record.id in self._loaded:
            self._removed.append(replace(record, deleted=True))
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        for place, card in enumerate(self.cards, 1):
            said = f" · {tr('privacy.erased')}" if "name" in card.erased else ""
            card.title.setText(f"{tr(f'entity.{self.kind.entity.name}')} {place}{said}")

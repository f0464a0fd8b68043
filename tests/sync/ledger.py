"""What people wrote, kept beside the program: who, what, and what stood on his screen (P3 is judged by these)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.journal.commits import read_commit, unpack_parts
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.services import customers, review
from bigclient_desktop.services.session import Session

UNITS: Mapping[str, tuple[str, ...]] = {
    "phone": ("phone",),
    "remark": ("remark",),
    "short_name": ("short_name",),
    "town": ("town",),
    "identity": ("full_name", "credit_code"),
    "stage": ("stage", "stage_since"),
}
"""Fields that change together, as the sheet says; written down here once more."""

Value = tuple[Any, ...]


@dataclass(frozen=True)
class Written:
    """One value that a person wrote."""

    seat: str
    customer: str
    unit: str
    value: Value
    screen: frozenset[Value]
    commits: frozenset[bytes]
    held: frozenset[int]
    """Earlier entries that the machine had when this was written."""


@dataclass(frozen=True)
class Decision:
    """A customer given to somebody by a centre."""

    customer: str
    level: int
    """0 of the highest centre."""
    lead: bytes
    commit: bytes
    held: frozenset[bytes]
    """Earlier decisions that the centre had when it made this one."""


@dataclass
class Ledger:
    """All that was written, in the order in which it was."""

    entries: list[Written] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    lost: set[bytes] = field(default_factory=set)
    """Commits that went with a disk."""

    def note(
        self, session: Session, before: set[bytes], customer: str, unit: str, value: Value, screen: frozenset[Value]
    ) -> None:
        """Keeps what was just written; `before` is the log as it was."""
        now = log_ids(session)
        held = frozenset(number for number, one in enumerate(self.entries) if one.commits <= before)
        new = frozenset(now - before)
        if new:
            self.entries.append(Written(session.staff_id, customer, unit, value, screen, new, held))

    def decided(self, session: Session, before: set[bytes], level: int) -> None:
        """Keeps the decisions that a centre just made; `before` is its log as it was."""
        held = frozenset(one.commit for one in self.decisions) & before
        for customer, commit, lead in leads_given(session, log_ids(session) - before):
            self.decisions.append(Decision(customer, level, lead, commit, held))

    def unheeded(self, here: Session) -> Iterator[str]:
        """Customers whose lead is not whom the decisions here say: the last one's, the highest centre's of several.

        It knows neither heads nor `prev`: which decision knew which stands in this ledger. Where two of one level were
        made apart, it has no say (sync.md: it stays, and is decided again).
        """
        held = log_ids(here)
        with here.store.reading() as connection:
            shown = dict(connection.exec_driver_sql("SELECT id, lead_manager FROM customer").all())
        for customer in {one.customer for one in self.decisions} & {row.hex() for row in shown}:
            known = [one for one in self.decisions if one.customer == customer and one.commit in held]
            last = [one for one in known if not any(one.commit in other.held for other in known)]
            highest = [one for one in last if one.level == min(other.level for other in last)]
            if len({one.lead for one in highest}) == 1 and shown[bytes.fromhex(customer)] != highest[0].lead:
                yield f"{customer} is not with {highest[0].lead.hex()}"

    def missing(self, here: Session, aside: Mapping[bytes, str]) -> Iterator[str]:
        """Values that are neither shown nor in review here, nor superseded by whoever had them on his screen.

        `aside`: commits that are parked, revoked or erased, with the reason.
        """
        held = log_ids(here)
        stands = {n for n, one in enumerate(self.entries) if one.commits <= held and not one.commits & set(aside)}
        for number, one in enumerate(self.entries):
            if not one.commits <= held:
                if not one.commits <= self.lost | set(aside):
                    yield f"{one.unit} {one.value} never arrived"
            elif number in stands and not self._is_superseded(number, stands) and one.value not in shown(here, one):
                yield f"{one.unit} {one.value} is gone"

    def _is_superseded(self, number: int, stands: set[int]) -> bool:
        one = self.entries[number]
        return any(
            later in stands
            and (other.customer, other.unit) == (one.customer, one.unit)
            and (one.value in other.screen or (other.seat == one.seat and number in other.held))
            for later, other in enumerate(self.entries)
            if later > number
        )


def leads_given(session: Session, new: set[bytes]) -> Iterator[tuple[str, bytes, bytes]]:
    """Customer, commit and lead of every commit among these that gives a customer to somebody."""
    lead = CUSTOMER.by_name["lead_manager"].id
    with session.store.reading() as connection:
        found = connection.exec_driver_sql("SELECT id, header, signature, parts FROM commit_log").all()
    for identity, header, signature, parts in found:
        for operation in read_commit(header, signature, unpack_parts(parts)).operations if identity in new else ():
            if operation.act == Act.SET and operation.entity == CUSTOMER.id and lead in operation.fields:
                value = (operation.values or ())[operation.fields.index(lead)]
                if isinstance(value, bytes):
                    yield operation.row.hex(), identity, value


def log_ids(session: Session) -> set[bytes]:
    """The ids of all commits here."""
    with session.store.reading() as connection:
        return {identity for (identity,) in connection.exec_driver_sql("SELECT id FROM commit_log")}


def on_screen(session: Session, customer: str, unit: str) -> frozenset[Value]:
    """The value that is shown, and those beside it on the review page."""
    names = UNITS[unit]
    record = customers.customer_file(session, customer).customer
    found = {tuple(getattr(record, name) for name in names)}
    for item in review.review_items(session, customer):
        if item.entity == "customer" and item.unit == unit:
            found |= {tuple(choice.values.get(name) for name in names) for choice in item.choices}
    return frozenset(found)


def shown(session: Session, one: Written) -> frozenset[Value]:
    """What the machine says of the unit that this was written to."""
    try:
        return on_screen(session, one.customer, one.unit)
    except customers.CustomerUnknown:
        return frozenset()

"""What people wrote, kept beside the program: who, what, and what stood on his screen (P3 is judged by these)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

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


@dataclass
class Ledger:
    """All that was written, in the order in which it was."""

    entries: list[Written] = field(default_factory=list)
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

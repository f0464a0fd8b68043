"""Who may do what with whose customers: the one rule of rights, by position, unit and what the customer is to one.

The guideline wants files secret (3, customer administrator) and information shared within a certain range (4.1): own
unit and those above it see the file, sibling units see that the customer exists (domain-reference.md, D-35). Which
position may do what stands in resources/reference/rights.json, as data, with its source.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache

from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.domain.positions import CENTRE_POSITIONS, position
from bigclient_desktop.domain.reference import document


class Action(StrEnum):
    """What a right is about. The words stand under `access.action.<action>`."""

    SEE_FILE = "see_file"
    SEE_PHONES = "see_phones"
    """Phone numbers as they are, wherever the file is shown."""
    REVEAL_PHONES = "reveal_phones"
    """Phone numbers one by one, each noted in the audit log."""
    EDIT = "edit"
    DELETE = "delete"
    EXPORT = "export"
    PRINT = "print"
    HAND_OVER = "hand_over"
    DECIDE = "decide"
    MERGE = "merge"
    ERASE = "erase"
    MANAGE_PEOPLE = "manage_people"
    MANAGE_UNITS = "manage_units"
    READ_AUDIT = "read_audit"
    SET_RULES = "set_rules"
    """Say by what all customers of a city are measured."""
    KEEP_BOOKS = "keep_books"
    """Enter revenue, grade, settle what two wrote apart: what a centre keeps together, of no one customer."""


class Relation(StrEnum):
    """What a customer (or a unit) is to a person."""

    HELD = "held"
    """He is its lead or deputy manager, in whichever unit."""
    REGISTERED = "registered"
    """A part-time marketer registered it."""
    OWN = "own"
    BELOW = "below"
    """Of a unit under his."""
    SERVED = "served"
    """Of another unit, and served by his, or by one under it for one that is not."""
    ABOVE = "above"
    """Of a unit that his lies under."""
    SIBLING = "sibling"


class Sight(IntEnum):
    """How much of a customer a person sees."""

    WHOLE = 0
    MASKED = 1
    """The file, with phone numbers masked until each is asked for."""
    EXISTENCE = 2
    """Name, owner and stage."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who asks. `decides`: what his seat decides counts whatever his position, as in a store with nobody above."""

    position: str
    unit: str
    id: str = ""
    decides: bool = False

    @property
    def is_part_time(self) -> bool:
        """Sees nothing but what he registered."""
        return position(self.position).part_time

    @property
    def rank(self) -> str:
        """The position by which his rights are looked up."""
        return "director" if self.decides and not self.is_part_time else self.position


@dataclass(frozen=True, slots=True)
class Owned:
    """Whose a customer is. Without a responsible unit he is nobody's yet, and everybody's own."""

    responsible_unit: str | None = None
    service_unit: str | None = None
    lead_manager: str | None = None
    deputy_manager: str | None = None
    registered_by: str | None = None
    """The person whose seat made the file."""


def relations(person: Person, owned: Owned) -> frozenset[Relation]:
    """All that the customer is to the person."""
    found = {relation_to_unit(person, owned.responsible_unit) if owned.responsible_unit else Relation.OWN}
    if person.id and person.id in (owned.lead_manager, owned.deputy_manager):
        found.add(Relation.HELD)
    if person.is_part_time and person.id and owned.registered_by == person.id:
        found.add(Relation.REGISTERED)
    if _serves(person.unit, owned.service_unit or "", owned.responsible_unit or ""):
        found.add(Relation.SERVED)
    return frozenset(found)


def _serves(unit: str, service: str, responsible: str) -> bool:
    """A unit serves what it is named for itself, and what one under it serves for a unit that is not under it."""
    if not service or service == responsible:
        return False
    return service == unit or (is_within(service, unit) and not is_within(responsible, unit))


def relation_to_unit(person: Person, unit: str) -> Relation:
    """What a unit is to the person's."""
    if unit == person.unit:
        return Relation.OWN
    if is_within(unit, person.unit):
        return Relation.BELOW
    return Relation.ABOVE if is_within(person.unit, unit) else Relation.SIBLING


@cache
def _allowed() -> Mapping[tuple[Action, Relation], frozenset[str]]:
    groups = document("rights")["positions"]
    return {
        (Action(action), near): frozenset(groups[entry[near]])
        for action, entry in document("rights")["actions"].items()
        for near in Relation
        if near in entry
    }


def may(person: Person, action: Action, near: Relation = Relation.OWN) -> bool:
    """Whether the person may do it with what stands in this relation to him."""
    return person.rank in _allowed().get((action, near), frozenset())


def may_with(person: Person, action: Action, owned: Owned) -> bool:
    """Whether the person may do it with a customer: one of its relations to him is enough."""
    return any(may(person, action, near) for near in relations(person, owned))


def refusal(person: Person, action: Action, nears: Iterable[Relation] = (Relation.OWN,)) -> str | None:
    """Catalogue key of why not, or None where he may: his being part-time, the customer's unit, or his position."""
    nears = frozenset(nears)
    if any(may(person, action, near) for near in nears):
        return None
    if person.is_part_time:
        return "failure.not_for_part_time"
    if not nears & {Relation.OWN, Relation.BELOW} and may(person, action):
        return "failure.not_of_unit"
    return "failure.not_by_position"


def sight(person: Person, owned: Owned) -> Sight:
    """How much the person sees of a customer."""
    return min(sight_by(person, near) for near in relations(person, owned))


def sight_by(person: Person, near: Relation) -> Sight:
    """How much one relation alone lets him see."""
    if not may(person, Action.SEE_FILE, near):
        return Sight.EXISTENCE
    return Sight.WHOLE if may(person, Action.SEE_PHONES, near) else Sight.MASKED


def positions_for(action: Action, near: Relation = Relation.OWN) -> tuple[str, ...]:
    """Who may do it, to name them to who may not."""
    allowed = _allowed().get((action, near), frozenset())
    return tuple(code for code in CENTRE_POSITIONS if code in allowed)


def sources() -> Mapping[str, str]:
    """Where each right comes from, by action; 'default' is not from the guideline."""
    return {action: str(entry["source"]) for action, entry in document("rights")["actions"].items()}

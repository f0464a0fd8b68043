"""Whose customers are, as the rule of rights asks it (domain/access.py); and the same rule in SQL, for lists.

A connection may have a person who looks (`looking`). Reads that show something of customers then leave out what he may
not see, or mask it; without a person, as for packages and repairs, everything is read.
"""

import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, literal_column, select, text

from bigclient_desktop.domain.access import Action, Owned, Person, Relation, Sight, may, sight, sight_by
from bigclient_desktop.domain.organisation import stem_of
from bigclient_desktop.signing.certificates import person_of
from bigclient_desktop.store.kept import kept
from bigclient_desktop.store.merging import survivors
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.tables import PROJECTED, commit_log, customer_list, known_certificate

_LAST = chr(0x10FFFF)

_customer = PROJECTED["customer"]
_ASKED = (
    _customer.c.id,
    _customer.c.full_name,
    _customer.c.responsible_unit,
    _customer.c.service_unit,
    _customer.c.lead_manager,
    _customer.c.deputy_manager,
    _customer.c.made_by,
)


@dataclass(frozen=True, slots=True)
class Belonging:
    """A customer's name and whose it is."""

    name: str
    owned: Owned


def belongings(connection: Connection, customers: Iterable[str], person: str = "") -> Mapping[str, Belonging]:
    """Whose these customers are; unknown ids are left out. A merged one belongs to whom who stands for him does. A
    `person` is named where he registered the customer."""
    asked = [bytes.fromhex(identity) for identity in customers]
    known = survivors(connection)
    found = _belongings(connection, list({known.get(identity, identity) for identity in asked}), person)
    standing = {identity.hex(): known.get(identity, identity).hex() for identity in asked}
    return {identity: found[survivor] for identity, survivor in standing.items() if survivor in found}


def _belongings(connection: Connection, customers: Sequence[bytes], person: str) -> dict[str, Belonging]:
    found: dict[str, Belonging] = {}
    own = certificates_of(connection, person) if person else []
    for some in chunks(customers):
        rows = connection.execute(select(*_ASKED).where(_customer.c.id.in_(some))).all()
        made = set()
        if own:
            by_him = commit_log.c.row.in_([row.made_by for row in rows]), commit_log.c.certificate.in_(own)
            made = set(connection.scalars(select(commit_log.c.row).where(*by_him)))
        for row in rows:
            owned = Owned(
                row.responsible_unit,
                row.service_unit,
                row.lead_manager.hex() if row.lead_manager else None,
                row.deputy_manager.hex() if row.deputy_manager else None,
                person if row.made_by in made else None,
            )
            found[row.id.hex()] = Belonging(row.full_name or "", owned)
    return found


def certificates_of(connection: Connection, person: str) -> list[bytes]:
    """Names of the certificates that this person has or had."""
    known = connection.execute(select(known_certificate.c.name, known_certificate.c.certificate))
    return [name for name, certificate in known if person_of(certificate) == person]


class Surroundings(NamedTuple):
    """What somebody's rights at this store rest on, beside who he is."""

    is_enrolled: bool
    positions: tuple[str, ...]
    """Of the people who have a seat here."""
    has_others: bool
    """Whether there are customers outside his unit."""


_BEYOND = " OR ".join(
    f"EXISTS (SELECT 1 FROM customer_list WHERE deleted = {bin} AND unit {beyond} ?)"
    for bin in (0, 1)
    for beyond in ("<", ">")
)
"""SQL: customers of units before or behind a stem, looked up in an index."""
_AROUND = (
    "SELECT EXISTS (SELECT 1 FROM identity WHERE key = 'root'),"
    " (SELECT group_concat(coalesce(t.position, ''), ' ') FROM seat s JOIN staff_list t ON t.id = unhex(s.person)),"
    f" {_BEYOND}"
)


def surroundings(connection: Connection, unit: str) -> Surroundings:
    """In one statement: it is asked after every change, before the next page."""
    stem = stem_of(unit)
    values = (stem, stem + _LAST) * 2
    enrolled, positions, others = connection.exec_driver_sql(_AROUND, values).one()
    return Surroundings(bool(enrolled), tuple((positions or "").split()), bool(others))


def within(column: ColumnElement[Any], unit: str) -> ColumnElement[bool]:
    """True where the unit code in the column is this unit's or of one under it."""
    stem = stem_of(unit)
    return column.between(stem, stem + _LAST)


class View:
    """What one person sees of the store as it is."""

    def __init__(self, person: Person, has_others: bool, certificates: Sequence[bytes] = ()) -> None:
        self.person = person
        self._certificates = certificates
        self.hides = has_others or person.is_part_time
        """Whether there are customers of which he sees the existence alone."""
        self.masks = sight_by(person, Relation.BELOW) is Sight.MASKED
        """Whether phone numbers of some customers are masked, for all he may see of them else."""
        self.is_whole = not self.hides and not self.masks
        """Whether he sees everything that is here."""

    def level(self, alias: str) -> str:
        """SQL of how much he sees (`Sight`) of the customer whose row of customer_list has this alias."""
        if self.is_whole:
            return str(int(Sight.WHOLE))
        seen = ((level, " OR ".join(conditions)) for level, conditions in self._seen(alias))
        whens = " ".join(f"WHEN {condition} THEN {int(level)}" for level, condition in seen)
        return f"(CASE {whens} ELSE {int(Sight.EXISTENCE)} END)"

    def seen(self, alias: str) -> str:
        """SQL that is true of the customers whose file he may see."""
        return f"({' OR '.join(one for _, conditions in self._seen(alias) for one in conditions)})"

    @cached_property
    def seen_rows(self) -> tuple[str, ...]:
        """The same as SQL that gives the rows of customer_list which are not in the recycle bin, in parts of which each
        goes by an index. Some may give the same row."""
        found = []
        for near, conditions in self._conditions("o"):
            if sight_by(self.person, near) < Sight.EXISTENCE:
                # The index of units begins with it; else the plus keeps SQLite from going by it alone.
                listed = "o.deleted" if near in (Relation.OWN, Relation.BELOW) else "+o.deleted"
                found += [f"SELECT o.rowid FROM customer_list o WHERE {listed} = 0 AND {one}" for one in conditions]
        return tuple(found)

    def may(self, action: Action, alias: str) -> str:
        """SQL that is true of the customers with whom he may do this; empty where that is all of them."""
        if not self.hides and may(self.person, action, Relation.BELOW) and may(self.person, action):
            return ""
        found = [one for near, some in self._conditions(alias) if may(self.person, action, near) for one in some]
        return f"({' OR '.join(found)})" if found else "0"

    def _seen(self, alias: str) -> list[tuple[Sight, tuple[str, ...]]]:
        """What lets him see more than the existence, the most first."""
        found = [(sight_by(self.person, near), conditions) for near, conditions in self._conditions(alias)]
        return sorted((one for one in found if one[0] < Sight.EXISTENCE), key=lambda one: one[0])

    def _conditions(self, alias: str) -> Iterator[tuple[Relation, tuple[str, ...]]]:
        """The quickest to tell first; one of them is enough. A merged customer's row in the list says whose the
        survivor is."""
        me, unit = f"x'{self.person.id}'", _quoted(self.person.unit)
        yield Relation.OWN, (f"{alias}.unit IS NULL", f"{alias}.unit = {unit}")
        yield Relation.BELOW, (self._within(f"{alias}.unit"),)
        yield Relation.HELD, (f"{alias}.lead_manager = {me}", f"{alias}.deputy_manager = {me}")
        by_below = f"k.service_unit = {unit} OR NOT {self._within('k.responsible_unit')}"
        served = f"k.service_unit <> k.responsible_unit AND {self._within('k.service_unit')} AND ({by_below})"
        yield Relation.SERVED, (f"{alias}.id IN ({self._such('customer k INDEXED BY customer_served', served)})",)
        if self.person.is_part_time:
            own = ",".join(f"x'{name.hex()}'" for name in self._certificates) or "NULL"
            made = f"k.made_by IN (SELECT g.row FROM commit_log g WHERE g.certificate IN ({own}))"
            yield Relation.REGISTERED, (f"{alias}.id IN ({self._such('customer k', made)})",)

    @staticmethod
    def _such(customers: str, condition: str) -> str:
        """Ids of customers, and of those merged into them."""
        merged = f"SELECT m.id FROM {customers} JOIN merged_customer m ON m.survivor = k.id WHERE {condition}"
        return f"SELECT k.id FROM {customers} WHERE {condition} UNION ALL {merged}"

    def _within(self, column: str) -> str:
        stem = stem_of(self.person.unit)
        return f"({column} BETWEEN {_quoted(stem)} AND {_quoted(stem + _LAST)})"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


# Execution options would be merged anew at every statement.
_views: weakref.WeakKeyDictionary[Connection, View] = weakref.WeakKeyDictionary()


def looking(connection: Connection, who: Person | View) -> Connection:
    """The connection, with who looks through it."""
    _views[connection] = who if isinstance(who, View) else view_for(connection, who)
    return connection


def view_for(connection: Connection, person: Person, around: Surroundings | None = None) -> View:
    """What a person sees; `around` where it was asked already."""

    def asked() -> View:
        has_others = (around or surroundings(connection, person.unit)).has_others
        return View(person, has_others, certificates_of(connection, person.id) if person.is_part_time else ())

    return kept(connection, person, asked)


def view_of(connection: Connection) -> View | None:
    """Who looks through the connection; None where everything is read."""
    return _views.get(connection)


def hides(connection: Connection) -> bool:
    """Whether there is anything of which the person who looks sees the existence alone."""
    view = view_of(connection)
    return view is not None and view.hides


def level_of(connection: Connection, alias: str = "customer_list") -> str:
    """SQL of the `Sight` of the row of customer_list with this alias."""
    view = view_of(connection)
    return view.level(alias) if view else str(int(Sight.WHOLE))


def seen_by(connection: Connection, alias: str = "customer_list") -> list[str]:
    """SQL that is true of the customers whose file the person may see; nothing where he may see all."""
    view = view_of(connection)
    return [view.seen(alias)] if view is not None and view.hides else []


def seen(connection: Connection) -> list[Any]:
    """The same as conditions of a statement over customer_list."""
    return [text(condition) for condition in seen_by(connection)]


def seen_rows(connection: Connection, wanted: int | None = None) -> str | None:
    """SQL of the rows of customer_list, without the recycle bin, that the person may see, where these are fewer than a
    walk along the list meets until it has met `wanted` of them, or all; None where they are not, or he sees all.

    A row costs about as much either way: looked up by itself and sorted, or met on the walk and judged.
    """
    view = view_of(connection)
    if view is None or not view.hides:
        return None
    his, everybody = kept(connection, (view.person, "rows"), lambda: _counted(connection, view.seen_rows))
    walked = everybody if wanted is None else min(everybody, wanted * everybody // max(his, 1))
    return " UNION ".join(view.seen_rows) if his <= walked else None


def _counted(connection: Connection, parts: Iterable[str]) -> tuple[int, int]:
    """How many rows the parts give, those that several give more than once; and how many there are."""
    counts = f"SELECT (SELECT count(*) FROM ({' UNION ALL '.join(parts)})), (SELECT count(*) FROM customer_list)"
    his, everybody = connection.exec_driver_sql(counts).one()
    return his, everybody


def hidden(connection: Connection) -> Any:
    """The ids of the customers of whom the person sees the existence alone, as a part of a statement."""
    level: ColumnElement[int] = literal_column(level_of(connection))
    return select(customer_list.c.id).where(level == int(Sight.EXISTENCE))


def closed_to(connection: Connection, action: Action) -> dict[str, str]:
    """The unit's code by id of every customer with whom the person who looks may not do this."""
    view = view_of(connection)
    allowed = view.may(action, "customer_list") if view else ""
    if not allowed:
        return {}
    statement = f"SELECT id, unit FROM customer_list WHERE NOT coalesce({allowed}, 0)"
    return {row.hex(): unit or "" for row, unit in connection.exec_driver_sql(statement)}


def sight_of(connection: Connection, customer: str) -> Sight:
    """How much of one customer the person who looks sees; of an unknown one there is nothing to hide."""
    return sights_of(connection, [customer]).get(customer, Sight.WHOLE)


def sights_of(connection: Connection, customers: Sequence[str]) -> dict[str, Sight]:
    """The same of several; those of which he sees everything may be left out."""
    view = view_of(connection)
    if view is None or view.is_whole:
        return {}
    registered = view.person.id if view.person.is_part_time else ""
    found = belongings(connection, [customer for customer in customers if customer], registered)
    return {customer: sight(view.person, one.owned) for customer, one in found.items()}

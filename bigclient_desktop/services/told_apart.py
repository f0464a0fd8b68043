"""Pairs told apart, of customers and of contacts: who said it and when, and taken back."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.duplicates import ToldApart, pair_of
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.duplicates import suspect_again
from bigclient_desktop.services.persons import suspect_persons_again
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customers, duplicates, persons
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.sight import sights_of

CUSTOMERS, PERSONS = "customers", "persons"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: a customer, or a contact of one."""

    id: str
    name: str
    customer: str
    customer_name: str


@dataclass(frozen=True, slots=True)
class ApartPair:
    """Two that somebody said are two; said more than once, the first time counts."""

    kind: str
    one: Side
    other: Side
    words: tuple[str, ...]
    noted_by: str
    noted_on: date | None
    unit: str

    @property
    def id(self) -> str:
        """The first word's, and the pair's: a word about somebody who was merged may hold of several pairs."""
        return f"{self.words[0]}{self.one.id}{self.other.id}"


def pairs_told_apart(session: Session) -> list[ApartPair]:
    """All of which the person at the store sees a file, the newest first; none with somebody who is gone."""
    with seeing(session) as connection:
        names = staff_names(connection)
        found = [*_customers(connection, names), *_contacts(connection, names)]
    return sorted(found, key=lambda pair: (pair.noted_on or date.min, pair.id), reverse=True)


def take_back(session: Session, pair: ApartPair) -> Change:
    """They are suspected as before. Raises NotAllowed, ContactGone."""
    if pair.kind == PERSONS:
        return suspect_persons_again(session, pair.one.id, pair.other.id)
    return suspect_again(session, *pair.words)


def _customers(connection: Any, names: dict[str, str]) -> list[ApartPair]:
    words = defaultdict[tuple[str, str], list[ToldApart]](list)
    for word in duplicates.not_duplicates(connection):
        words[pair_of(word.one or "", word.other or "")].append(word)
    wanted = persons.names_in_care(connection, sorted({side for pair in words for side in pair}))
    rows = {str(row.id): row for row in customers.rows_of(connection, [bytes.fromhex(one) for one in wanted])}
    sides = {side: Side(side, rows[side].full_name, side, "") for side in rows}
    return [
        _pair(CUSTOMERS, sides[one], sides[other], said, names)
        for (one, other), said in words.items()
        if one in rows and other in rows and min(rows[one].sight, rows[other].sight) is not Sight.EXISTENCE
    ]


def _contacts(connection: Any, names: dict[str, str]) -> list[ApartPair]:
    words = persons.all_told_apart(connection)
    people = persons.contacts_by_id(connection, sorted({side for pair in words for side in pair}))
    whose = sorted({one.customer for one in people.values() if one.customer})
    of = persons.names_in_care(connection, whose)
    sights = sights_of(connection, whose)
    sides = {
        one.id: Side(one.id, one.name or "", one.customer, of[one.customer])
        for one in people.values()
        if one.customer in of and sights.get(one.customer) is not Sight.EXISTENCE
    }
    return [
        _pair(PERSONS, sides[one], sides[other], said, names)
        for (one, other), said in words.items()
        if one in sides and other in sides
    ]


def _pair(kind: str, one: Side, other: Side, words: Sequence[ToldApart], names: dict[str, str]) -> ApartPair:
    first = min(words, key=lambda word: word.id)
    by = names.get(first.noted_by or "", "")
    return ApartPair(kind, one, other, tuple(word.id for word in words), by, first.noted_on, first.unit or "")

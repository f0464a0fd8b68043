"""People as records: each once, as he stands now (store/staff_list.py), and what is kept of him where."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, case, exists, func, or_, select

from bigclient_desktop.domain.staff import Staff, StaffCard
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.signing.certificates import person_of
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED, commit_log, conflict, known_certificate, staff_list, withdrawn

_staff, _row, _card = staff_list, PROJECTED["staff"], PROJECTED["staff_card"]
_other = staff_list.alias()


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a person: his row with the root of its unit, his cards in their order, and the card that tells
    the truth of him, None where the row does."""

    person: Staff
    row: Staff | None
    home: str
    cards: tuple[StaffCard, ...]
    card: StaffCard | None
    is_undecided: bool
    """Whether two decided apart where he goes, and nobody has settled it yet."""


def _record(row: Row[Any]) -> Staff:
    return record_of("staff", Staff, row)


def staff_by_id(connection: Connection, identity: str) -> Staff | None:
    """One person, or None."""
    row = connection.execute(select(_staff).where(_staff.c.id == bytes.fromhex(identity))).first()
    return _record(row) if row else None


_stands = ~exists().where(_other.c.id == _staff.c.same_as, _other.c.same_as.is_(None))
"""Nobody else stands for him. In a ring, said apart, each stands for himself."""


def all_staff(connection: Connection) -> list[Staff]:
    """Everybody once, by unit and name."""
    return [
        _record(row) for row in connection.execute(select(_staff).where(_stands).order_by(_staff.c.unit, _staff.c.name))
    ]


def staff_of(connection: Connection, units: Sequence[str]) -> list[Staff]:
    """The people of these units, each once, those who left included, by unit and name."""
    asked = select(_staff).where(_staff.c.unit.in_(list(units)), _stands).order_by(_staff.c.unit, _staff.c.name)
    return [_record(row) for row in connection.execute(asked)]


def of_people(column: ColumnElement[Any], persons: Iterable[str]) -> ColumnElement[bool]:
    """True where the column names one of these people, under an entry for which he stands too."""
    keys = [bytes.fromhex(person) for person in persons]
    return or_(column.in_(keys), column.in_(select(_staff.c.id).where(_staff.c.same_as.in_(keys))))


def doubles_of(connection: Connection, person: str) -> list[Staff]:
    """The entries for which this person stands."""
    asked = select(_staff).where(_staff.c.same_as == bytes.fromhex(person)).order_by(_staff.c.id)
    return [_record(row) for row in connection.execute(asked)]


def staff_by_ids(connection: Connection, ids: Iterable[str]) -> list[Staff]:
    """These people, in the order of their ids; unknown ones are left out."""
    asked = select(_staff).where(_staff.c.id.in_([bytes.fromhex(identity) for identity in ids])).order_by(_staff.c.id)
    return [_record(row) for row in connection.execute(asked)]


def present_counts(connection: Connection, on: date) -> dict[str, tuple[int, int]]:
    """Unit to how many work there on a day, and how many of them are account managers."""
    is_manager = case((_staff.c.position == "manager", 1), else_=0)
    is_present = or_(_staff.c.left_on.is_(None), _staff.c.left_on > on.isoformat())
    asked = select(_staff.c.unit, func.count(), func.sum(is_manager)).where(
        _staff.c.unit.is_not(None), is_present, _stands
    )
    return {unit: (count, managers) for unit, count, managers in connection.execute(asked.group_by(_staff.c.unit))}


def staff_names(connection: Connection) -> dict[str, str]:
    """Name by staff id."""
    return {identity.hex(): name or "" for identity, name in connection.execute(select(_staff.c.id, _staff.c.name))}


def names_of(connection: Connection, people: Iterable[bytes]) -> dict[str, str]:
    """Name by staff id, of these people alone: a page of the list needs a few, a large store knows thousands."""
    wanted = select(_staff.c.id, _staff.c.name).where(_staff.c.id.in_(list(people)))
    return {identity.hex(): name or "" for identity, name in connection.execute(wanted)}


def kept_of(connection: Connection, people: Iterable[str]) -> dict[str, Kept]:
    """What is kept of each of these people; unknown ones are left out."""
    keys = [bytes.fromhex(person) for person in people]
    cards: dict[str, list[StaffCard]] = defaultdict(list)
    found: dict[str, Kept] = {}
    for some in chunks(keys):
        for card in _cards(connection, some):
            cards[card.staff or ""].append(card)
        rows = {
            one.id.hex(): (record_of("staff", Staff, one), one.home[1:].hex())
            for one in connection.execute(
                select(_row, commit_log.c.aggregate.label("home"))
                .join(commit_log, commit_log.c.row == _row.c.made_by)
                .where(_row.c.id.in_(some))
            )
        }
        for one in connection.execute(select(_staff).where(_staff.c.id.in_(some))):
            identity = one.id.hex()
            mine = tuple(cards.get(identity, ()))
            told = next((card for card in mine if one.card and card.id == one.card.hex()), None)
            row, home = rows.get(identity, (None, ""))
            undecided = _is_undecided(connection, identity, mine)
            found[identity] = Kept(_record(one), row, home, mine, told, undecided)
    return found


def cards_of(connection: Connection, person: str) -> list[StaffCard]:
    """One person's cards, in the order of his steps."""
    return _cards(connection, [bytes.fromhex(person)])


def _cards(connection: Connection, people: Sequence[bytes]) -> list[StaffCard]:
    asked = select(_card).where(_card.c.staff.in_(people)).order_by(_card.c.step, _card.c.id)
    return [record_of("staff_card", StaffCard, row) for row in connection.execute(asked)]


def _is_undecided(connection: Connection, person: str, cards: Iterable[StaffCard]) -> bool:
    places = [("staff", "unit", person), *(("staff_card", "moved_to", card.id) for card in cards)]
    asked = or_(
        *(
            and_(conflict.c.entity == entity, conflict.c.unit == unit, conflict.c.row == bytes.fromhex(row))
            for entity, unit, row in places
        )
    )
    return connection.execute(select(conflict.c.row).where(asked).limit(1)).first() is not None


def moved_people(connection: Connection) -> list[str]:
    """Everybody of whom there is a card, or whose row names another unit than that with which it is kept."""
    found = {person.hex() for person in connection.scalars(select(_card.c.staff).distinct()) if person}
    homes: dict[str, bytes] = {}
    rows = select(_row.c.id, _row.c.unit, commit_log.c.aggregate).join(commit_log, commit_log.c.row == _row.c.made_by)
    for identity, unit, aggregate in connection.execute(rows):
        if unit not in homes:
            homes[unit] = bytes.fromhex(unit_row_id(unit or ""))
        if homes[unit] != aggregate[1:]:
            found.add(identity.hex())
    return sorted(found)


def is_card_taken(connection: Connection, card: str) -> bool:
    """Whether a card of this id was made and taken back."""
    gone = withdrawn.c.row == bytes.fromhex(card), withdrawn.c.entity == "staff_card"
    return connection.execute(select(withdrawn.c.row).where(*gone).limit(1)).first() is not None


def staff_by_seat(connection: Connection) -> dict[bytes, Staff]:
    """Person by the SHA-256 of the certificate of each seat he has or had."""
    staff = {one.id.hex(): _record(one) for one in connection.execute(select(_staff))}
    seats = connection.execute(select(known_certificate.c.name, known_certificate.c.certificate))
    persons = {name: person_of(certificate) for name, certificate in seats}
    return {name: staff[person] for name, person in persons.items() if person in staff}

"""Who can open this store (本机用户): people added, listed, and their access taken away.

They share the file's key: what one may see and another not is the program's own doing, not the encryption's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bigclient_desktop.domain.access import Person, may
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.services import access
from bigclient_desktop.services.marketers import check_marketers_seat
from bigclient_desktop.services.passwords import own_slot
from bigclient_desktop.services.seat_making import check_person, new_seat, record_unit_and_person
from bigclient_desktop.services.session import Session, people, vouch
from bigclient_desktop.services.session_failures import (
    LastPerson,
    NameTaken,
    OwnAccess,
    PersonHasLeft,
    SeveralOfThatName,
    UserUnknown,
)
from bigclient_desktop.services.staff_writes import staff_writes, written
from bigclient_desktop.signing.slots import KeyBundle, cost_of_slot, new_bundle, seal_slot
from bigclient_desktop.store import seats
from bigclient_desktop.store.people import all_staff, staff_by_id
from bigclient_desktop.store.slot_files import read_slots, remove_slot, write_slot

_SINCE, _LAST = "people/since", "people/signed_in"


@dataclass(frozen=True, slots=True)
class StorePerson:
    """One who can open the store. `since` and `signed_in` in UTC, None where nobody noted it."""

    id: str
    name: str
    unit: str
    position: str
    since: datetime | None
    signed_in: datetime | None
    is_here: bool
    """The one at the store now."""


def store_people(session: Session) -> list[StorePerson]:
    """Everybody with a way in, by name."""
    store = session.store
    since, signed_in = store.get_setting(_SINCE, {}), store.get_setting(_LAST, {})
    with store.reading() as connection:
        staff = {person.id: person for person in all_staff(connection)}
        written = {person: instant_of(stamp) for person, stamp in seats.first_written(connection).items()}
    slots = [slot for slot in read_slots(session.folder) if slot.kind == "person"]
    found = [(slot.name, staff.get(slot.person, Staff(id=slot.person))) for slot in slots]
    return [
        StorePerson(
            person.id,
            name,
            person.unit or "",
            person.position or "",
            min((at for at in (_moment(since.get(person.id)), written.get(person.id)) if at), default=None),
            _moment(signed_in.get(person.id)),
            person.id == session.staff_id,
        )
        for name, person in found
    ]


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def note_sign_in(session: Session) -> None:
    """Remembers that the person came in just now; the first time is also since when he can."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    for key, keep_first in ((_SINCE, True), (_LAST, False)):
        kept = session.store.get_setting(key, {})
        if not (keep_first and session.staff_id in kept):
            session.store.set_setting(key, kept | {session.staff_id: now})


def may_be_added(session: Session) -> list[Staff]:
    """People known here who are still at work and cannot open the store yet."""
    inside = {slot.person for slot in read_slots(session.folder) if slot.kind == "person"}
    with session.store.reading() as connection:
        return [one for one in all_staff(connection) if one.left_on is None and one.id not in inside]


def add_person(
    session: Session, *, unit: str, name: str, position: str, password: str, known: str | None = None
) -> Staff:
    """Another person who shares this store, with a key, seat and slot of his own.

    Who stands in the people list already (`known`, or the only one of that name in the unit) stays that person. Where
    nobody here manages people, a colleague with no more rights than one's own may still be let in. Raises NotAllowed,
    UnitUnknown, NameMissing, PasswordTooShort, NameTaken, SeveralOfThatName, PersonHasLeft, StaffElsewhere,
    UserUnknown, and what `check_marketers_seat` does.
    """
    _demand(session, unit, position)
    check_person(unit, name, password)
    name = name.strip()
    if name in people(session.folder):
        raise NameTaken(name=name)
    already = _known(session, unit, name, known)
    person = already.id if already else new_child_id(unit_row_id(unit))
    check_marketers_seat(session, replace(already or Staff(name=name), unit=unit, position=position))
    bundle = KeyBundle(session.store.file_key, new_bundle().person_key)
    own, secret = new_seat(session.writer.installation, unit, position, person)
    staff = already or Staff(id=person, name=name)
    staff = replace(staff, unit=unit, position=position, seat_key=own.name.hex())
    joining = staff_writes(session, [staff], china_today()) if already else None
    with session.store.at_the_door() as connection:
        seats.keep_seat(connection, person, own, bundle.person_key, secret)
    if joining is not None:
        written(session, joining, "change.add_person", staff.name or "")
    else:
        record_unit_and_person(session.store, session.writer, staff, "change.add_person")
    vouch(session, person)
    cost = cost_of_slot(own_slot(session).text)
    write_slot(session.folder, person, seal_slot("person", name, person, password, bundle, cost))
    since = session.store.get_setting(_SINCE, {})
    session.store.set_setting(_SINCE, since | {person: datetime.now(UTC).isoformat(timespec="seconds")})
    return staff


def why_not_let_in(session: Session) -> access.NotAllowed | None:
    """Why the person at the store may add or remove nobody, or None."""
    return access.why_not(session, access.Action.MANAGE_PEOPLE) if _somebody_manages(session) else None


def _demand(session: Session, unit: str | None, position: str | None) -> None:
    """Raises NotAllowed where the person may neither manage people nor is this one a colleague of the same rank at a
    laptop where nobody does."""
    if (unit, position) != (session.unit, session.position) or _somebody_manages(session):
        access.demand(session, access.Action.MANAGE_PEOPLE)


def _somebody_manages(session: Session) -> bool:
    """Whether one of those who can open the store may manage people."""
    known = [Person(person.position, person.unit) for person in store_people(session)]
    return any(may(person, access.Action.MANAGE_PEOPLE) for person in known)


def let_in(session: Session, *, unit: str, name: str, position: str, password: str, known: str | None = None) -> Change:
    """`add_person` as a change that the views of people hear of."""
    staff = add_person(session, unit=unit, name=name, position=position, password=password, known=known)
    return Change("", "change.add_person", staff=(staff.id,), everything=True)


def _known(session: Session, unit: str, name: str, known: str | None) -> Staff | None:
    """The row of the people list that is this person."""
    with session.store.reading() as connection:
        staff = all_staff(connection)
    inside = {slot.person for slot in read_slots(session.folder) if slot.kind == "person"}
    if known is not None:
        found: Sequence[Staff] = [person for person in staff if person.id == known and person.id not in inside]
        if not found:
            raise UserUnknown(user=name)
    else:
        wanted = normalise_name(name)
        same = [person for person in staff if person.unit == unit and normalise_name(person.name or "") == wanted]
        found = [person for person in same if person.id not in inside and person.left_on is None]
    if len(found) > 1:
        raise SeveralOfThatName(name=name)
    if found and found[0].left_on is not None:
        raise PersonHasLeft(name=name)
    return found[0] if found else None


def remove_person(session: Session, person: str) -> None:
    """Takes a person's way in away; his seat and everything he wrote stay.

    A copy of the folder or a backup from before still opens with his password. Raises NotAllowed, OwnAccess,
    LastPerson, UserUnknown.
    """
    if person == session.staff_id:
        raise OwnAccess()
    slots = [slot for slot in read_slots(session.folder) if slot.kind == "person"]
    if all(slot.person != person for slot in slots):
        raise UserUnknown(user=person)
    with session.store.reading() as connection:
        staff = staff_by_id(connection, person) or Staff()
    _demand(session, staff.unit, staff.position)
    if len(slots) == 1:
        raise LastPerson(name=slots[0].name)
    remove_slot(session.folder, person)

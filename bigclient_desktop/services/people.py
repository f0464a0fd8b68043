"""People of the centres: whom a customer can be given to, where they work, and how they move and leave."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.positions import DIRECTOR, EXTERNAL_PART_TIME
from bigclient_desktop.domain.staff import Staff, StaffTransfer
from bigclient_desktop.domain.staff_rules import UnitIsClosed, check_director_stays, check_person, check_transfer
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services.access import Action
from bigclient_desktop.services.session import NameMissing, Session, UnitUnknown
from bigclient_desktop.services.staff_writes import root_of, staff_writes, written
from bigclient_desktop.services.units import Organisation, demand_for_unit, organisation, staff_history
from bigclient_desktop.store import people


class StaffUnknown(Failure):
    """Nobody of that id is recorded here."""

    key = "failure.staff_unknown"


def list_staff(session: Session) -> list[Staff]:
    """Everybody known here, by unit and name."""
    with session.store.reading() as connection:
        return people.all_staff(connection)


def save_staff(session: Session, staff: Sequence[Staff]) -> Change:
    """Saves new people (empty id) and changed ones as one change. Raises NotAllowed, NameMissing, UnitUnknown,
    UnitIsClosed, StaffElsewhere, and what `check_person` and `check_director_stays` raise."""
    known = organisation(session, with_staff=True)
    named = [_with_id(person) for person in staff]
    for unit in _units_asked(session, known, named):
        demand_for_unit(session, Action.MANAGE_PEOPLE, unit)
    _check(known, named)
    subject = "、".join(person.name or "" for person in named[:3])
    return written(session, staff_writes(session, named, known.today), "change.save_staff", subject)


def transfer_staff(
    session: Session, identity: str, unit: str, position: str, moved_on: date, reason: str = ""
) -> Change:
    """Moves a person to a unit and position from a day on; the move is kept, and how he was sent out before ends.

    The unit that he goes to gets a card of him, for it never receives what is kept with the one that he leaves. Raises
    StaffUnknown, StaffElsewhere, NotAllowed, UnitUnknown, UnitIsClosed and what `check_transfer`, `check_person`,
    `check_director_stays` raise.
    """
    known = organisation(session, with_staff=True)
    old = _known(known, identity)
    if unit_info(unit) is None:
        raise UnitUnknown(unit=unit)
    demand_for_unit(session, Action.MANAGE_PEOPLE, old.unit or unit)
    check_transfer(old, unit, position, moved_on, staff_history(session, identity), known.today)
    new = replace(old, unit=unit, position=position, dispatch=None, dispatch_unit=None, dispatch_place=None)
    _check(known, [new])
    found = staff_writes(session, [new], moved_on)
    moved = StaffTransfer(
        "", unit, identity, moved_on, position, old.unit, old.position, reason.strip() or None, session.staff_id
    )
    home = root_of(session, identity)
    found.by_root[home].append(NewRow("staff_transfer", new_child_id(home), values_of(moved)))
    return written(session, found, "change.transfer_staff", old.name or "")


def let_go(session: Session, identity: str, left_on: date) -> Change:
    """A person has left. His name stays in the files; customers that he still holds have to be handed over."""
    old = _known(organisation(session, with_staff=True), identity)
    return save_staff(session, [replace(old, left_on=left_on)])


def take_back(session: Session, identity: str) -> Change:
    """A leaver is here again, or had never left."""
    old = _known(organisation(session, with_staff=True), identity)
    return save_staff(session, [replace(old, left_on=None)])


def _by_id(known: Organisation) -> Mapping[str, Staff]:
    return {person.id: person for person in known.staff}


def _known(known: Organisation, identity: str) -> Staff:
    """Raises StaffUnknown."""
    found = _by_id(known).get(identity)
    if found is None:
        raise StaffUnknown(person=identity)
    return found


def _with_id(person: Staff) -> Staff:
    return replace(person, id=person.id or new_child_id(unit_row_id(person.unit or "")))


def _units_asked(session: Session, known: Organisation, staff: Sequence[Staff]) -> Mapping[str, None]:
    """The units in which a right to manage people is needed: not for one's own numbers, nor where nothing changes."""
    found: dict[str, None] = {}
    for person in staff:
        old = _by_id(known).get(person.id)
        if old is not None:
            without = replace(person, phone=old.phone, mobile=old.mobile)
            if old == person or (old.id == session.staff_id and old == without):
                continue
        found[(old.unit if old else person.unit) or ""] = None
    return found


def _check(known: Organisation, staff: Sequence[Staff]) -> None:
    """Raises what is wrong with any of them, judged as all of them will stand."""
    after = {**_by_id(known), **{person.id: person for person in staff}}
    for person in staff:
        old = _by_id(known).get(person.id)
        if not (person.name or "").strip():
            raise NameMissing()
        if unit_info(person.unit or "") is None:
            raise UnitUnknown(unit=person.unit)
        if (old is None or old.unit != person.unit) and (closed := known.closed(person.unit or "")):
            raise UnitIsClosed(unit=known.name(person.unit or ""), day=closed.isoformat())
        _check_fields(known, person, old)
        if old is not None and _gives_up_directing(old, person):
            here = [one for one in after.values() if one.unit == old.unit]
            customers = known.customers.get(old.unit or "", 0)
            check_director_stays(old, here, customers, known.today, known.name(old.unit or ""))


def _gives_up_directing(old: Staff, new: Staff) -> bool:
    if old.position != DIRECTOR.code:
        return False
    return (new.unit, new.position) != (old.unit, old.position) or new.left_on is not None


def _check_fields(known: Organisation, person: Staff, old: Staff | None) -> None:
    city = city_of(person.unit or "")
    own = known.own.get(city)
    was_external = old is not None and old.position == EXTERNAL_PART_TIME.code and city_of(old.unit or "") == city
    allowed = was_external or bool(own and own.external_part_time)
    check_person(person, known.name(city), known.today, external_allowed=allowed)

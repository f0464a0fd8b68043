"""Data of one's own people erased on request: numbers, and of who has left the name; signatures, position and times
stay.

A person is kept with one unit or several (domain/staff_cards.py), and each is decided on at its own: a decision names
the parts that hold his values, there they go here and at every peer, and what comes of them anew goes as well. Who
works here is still called by his name, which is said again in a part of its own.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.fields import ORG_UNIT
from bigclient_desktop.domain.organisation import units as shipped_units
from bigclient_desktop.domain.personal_data import GONE, Search, SearchTooShort, search_for
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, NewValues
from bigclient_desktop.services.access import Action
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.erasure import NothingToErase, check_reason, keep_decisions
from bigclient_desktop.services.granting import GRANTED
from bigclient_desktop.services.people import StaffUnknown
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.services.units import demand_for_unit, why_not_in_unit
from bigclient_desktop.store import erasures, links, people, units
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.erasure_list import ErasureList


@dataclass(frozen=True, slots=True)
class _Kept:
    """A row of the person, the unit with which it is kept, and whether it bears his name."""

    entity: str
    row: str
    unit: str
    is_named: bool = True


def erase_person(session: Session, person: str, reason: str) -> Change:
    """Erases what is personal of one of the own people, wherever the person at the store may decide: one step that
    nobody takes back. Raises StaffUnknown, NotAllowed, ReasonMissing, ReasonNamesPerson, NothingToErase."""
    with session.store.reading() as connection:
        one = people.staff_by_id(connection, person)
        if one is None:
            raise StaffUnknown(person=person)
        entries = [one, *people.doubles_of(connection, person)]
        rows = list(_rows_of(connection, entries))
    demand_for_unit(session, Action.ERASE, one.unit or "")
    check_reason(reason, _searches(entries))
    name = (one.name or GONE) if one.left_on is None or one.left_on > china_today() else GONE
    mine = [row for row in rows if why_not_in_unit(session, Action.ERASE, row.unit) is None]
    said = {"reason": reason.strip(), "erased_by": session.staff_id, "erased_at": _now()}
    with session.store.reading() as connection:
        heads = heads_of(connection, [(row.entity, row.row) for row in mine])
        parts = {unit: _parts(connection, unit, mine) for unit in dict.fromkeys(row.unit for row in mine)}
    parts = {unit: some for unit, some in parts.items() if some}
    if not parts:
        raise NothingToErase()
    drafts = []
    for unit, some in parts.items():
        root = unit_row_id(unit)
        gone = NewRow("staff_erasure", new_child_id(root), {"unit": unit, "parts": tuple(some), **said})
        # Apart from the decision: of that a part may go one day.
        told = [
            NewValues(row.entity, row.row, {"name": name}, heads.get((row.entity, row.row, "name"), ()))
            for row in mine
            if row.unit == unit and row.is_named
        ]
        drafts += [AggregateDraft("org_unit", root, (gone,)), AggregateDraft("org_unit", root, tuple(told))]
    listed = ErasureList(session.folder, session.store.file_key)
    by_root = {unit_row_id(unit): some for unit, some in parts.items()}
    listed.add(by_root)
    try:
        note(session, "erase", "", count=len(entries), form="privacy.place_staff")
        written = session.store.append(session.writer, drafts, "change.erase", str(len(entries)))
    except BaseException:
        listed.take_back(by_root)
        raise
    keep_decisions(session, by_root)
    if name == GONE:
        _forget_beside(session, entries)
    touched = tuple(entry.id for entry in entries)
    return Change(written.action, "change.erase", staff=touched, everything=True, commits=written.commits)


def follow_people_erased(session: Session, roots: Iterable[str]) -> None:
    """What others have erased, and a package brought: a backup put back will be told."""
    with session.store.reading() as connection:
        parts = erasures.people_erased(connection, map(bytes.fromhex, roots))
    ErasureList(session.folder, session.store.file_key).add(parts)
    keep_decisions(session, parts)


def _rows_of(connection: Any, entries: Sequence[Staff]) -> Iterable[_Kept]:
    """Rows, cards and moves of these entries. A move is noted with the unit that he left, and tells why he went."""
    known = (*(one.code for one in units.own_units(connection) if one.code), *(one.code for one in shipped_units()))
    codes = {unit_row_id(code): code for code in known}
    kept = people.kept_of(connection, [entry.id for entry in entries])
    for person, one in kept.items():
        moves = units.transfers(connection, staff=person)
        places = [codes.get(one.home, ""), *(card.unit or "" for card in one.cards)]
        yield from (_Kept("staff_card", card.id, card.unit or "") for card in one.cards)
        if one.row is not None:
            yield _Kept("staff", person, codes.get(one.home, ""))
        for unit in filter(None, dict.fromkeys(places)):
            yield from (_Kept("staff_transfer", move.id, unit, is_named=False) for move in moves)


def _parts(connection: Any, unit: str, rows: Sequence[_Kept]) -> list[str]:
    about = [(row.entity, bytes.fromhex(row.row)) for row in rows if row.unit == unit]
    return erasures.parts_about(connection, bytes.fromhex(unit_row_id(unit)), about, ORG_UNIT)


def _searches(entries: Sequence[Staff]) -> list[Search]:
    found = []
    for text in dict.fromkeys(text for one in entries for text in (one.name, one.phone, one.mobile) if text):
        with suppress(SearchTooShort):
            found.append(search_for(text))
    return found


def _forget_beside(session: Session, entries: Sequence[Staff]) -> None:
    """What he was called when his machine was taken in, and on the way to it."""
    ids = {one.id for one in entries}
    named = get_setting(session, GRANTED, {})
    set_setting(session, GRANTED, {person: GONE if person in ids else name for person, name in named.items()})
    with session.store.at_the_door() as connection:
        for name in dict.fromkeys(one.name for one in entries if one.name):
            links.rename(connection, name, GONE)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)

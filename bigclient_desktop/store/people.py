"""People and units as records."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.signing.certificates import person_of
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED, commit_log, known_certificate

_staff = PROJECTED["staff"]


def _record(row: Row[Any]) -> Staff:
    return record_of("staff", Staff, row)


def staff_by_id(connection: Connection, identity: str) -> Staff | None:
    """One person, or None."""
    row = connection.execute(select(_staff).where(_staff.c.id == bytes.fromhex(identity))).first()
    return _record(row) if row else None


def all_staff(connection: Connection) -> list[Staff]:
    """Everybody, by unit and name."""
    return [_record(row) for row in connection.execute(select(_staff).order_by(_staff.c.unit, _staff.c.name))]


def staff_of(connection: Connection, units: Sequence[str]) -> list[Staff]:
    """The people of these units, those who left included, by unit and name."""
    asked = select(_staff).where(_staff.c.unit.in_(list(units))).order_by(_staff.c.unit, _staff.c.name)
    return [_record(row) for row in connection.execute(asked)]


def staff_by_ids(connection: Connection, ids: Iterable[str]) -> list[Staff]:
    """These people, in the order of their ids; unknown ones are left out."""
    asked = select(_staff).where(_staff.c.id.in_([bytes.fromhex(identity) for identity in ids])).order_by(_staff.c.id)
    return [_record(row) for row in connection.execute(asked)]


def present_counts(connection: Connection, on: date) -> dict[str, tuple[int, int]]:
    """Unit to how many work there on a day, and how many of them are account managers."""
    rows = connection.exec_driver_sql(
        "SELECT unit, count(*), sum(position IS 'manager') FROM staff"
        " WHERE unit IS NOT NULL AND (left_on IS NULL OR left_on > ?) GROUP BY unit",
        (on.isoformat(),),
    )
    return {unit: (people, managers) for unit, people, managers in rows}


def staff_names(connection: Connection) -> dict[str, str]:
    """Name by staff id."""
    return {identity.hex(): name or "" for identity, name in connection.execute(select(_staff.c.id, _staff.c.name))}


def names_of(connection: Connection, people: Iterable[bytes]) -> dict[str, str]:
    """Name by staff id, of these people alone: a page of the list needs a few, a large store knows thousands."""
    wanted = select(_staff.c.id, _staff.c.name).where(_staff.c.id.in_(list(people)))
    return {identity.hex(): name or "" for identity, name in connection.execute(wanted)}


def homes(connection: Connection) -> dict[str, str]:
    """Row id of the unit in whose aggregate each person stands: where he was first recorded, wherever he works now."""
    statement = select(_staff.c.id, commit_log.c.aggregate).join(commit_log, commit_log.c.row == _staff.c.made_by)
    return {identity.hex(): aggregate[1:].hex() for identity, aggregate in connection.execute(statement)}


def staff_by_seat(connection: Connection) -> dict[bytes, Staff]:
    """Person by the SHA-256 of the certificate of each seat he has or had."""
    staff = {person.id: person for person in all_staff(connection)}
    seats = connection.execute(select(known_certificate.c.name, known_certificate.c.certificate))
    persons = {name: person_of(certificate) for name, certificate in seats}
    return {name: staff[person] for name, person in persons.items() if person in staff}

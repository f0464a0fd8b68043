"""People and units as records."""

from typing import Any

from sqlalchemy import Connection, Row, select

from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED

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


def staff_names(connection: Connection) -> dict[str, str]:
    """Name by staff id."""
    return {identity.hex(): name or "" for identity, name in connection.execute(select(_staff.c.id, _staff.c.name))}


def staff_by_seat(connection: Connection) -> dict[bytes, Staff]:
    """Person by the SHA-256 of the seat's certificate."""
    return {bytes.fromhex(staff.seat_key): staff for staff in all_staff(connection) if staff.seat_key}

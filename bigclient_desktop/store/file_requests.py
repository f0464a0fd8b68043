"""Reads of requests to see a file."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from bigclient_desktop.domain.file_requests import FileRequest
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED

_table = PROJECTED["file_request"]


def file_requests(connection: Connection, *, answered: bool) -> list[FileRequest]:
    """Those that wait for an answer, or those answered, newest first."""
    is_wanted = _table.c.outcome.is_not(None) if answered else _table.c.outcome.is_(None)
    statement = select(_table).where(is_wanted).order_by(_table.c.asked_at.desc(), _table.c.id.desc())
    return [record_of("file_request", FileRequest, row) for row in connection.execute(statement)]


def requests_named(connection: Connection, ids: Sequence[str]) -> dict[str, FileRequest]:
    """These requests by id; what is gone is left out."""
    wanted = _table.c.id.in_([bytes.fromhex(identity) for identity in ids])
    found = (record_of("file_request", FileRequest, row) for row in connection.execute(select(_table).where(wanted)))
    return {one.id: one for one in found}


def newest_of(connection: Connection, customer: str, person: str) -> FileRequest | None:
    """What a person last asked of a customer."""
    if not person:
        return None
    wanted = _table.c.customer == bytes.fromhex(customer), _table.c.person == bytes.fromhex(person)
    statement = select(_table).where(*wanted).order_by(_table.c.asked_at.desc(), _table.c.id.desc()).limit(1)
    row = connection.execute(statement).first()
    return record_of("file_request", FileRequest, row) if row else None

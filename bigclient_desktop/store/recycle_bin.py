"""Reads of the recycle bin: who put a customer there, and when."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from bigclient_desktop.domain.customer_file import CustomerRow, Deletion
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.store.people import staff_by_seat
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.tables import commit_log, head


def deletions(connection: Connection, ids: Sequence[str]) -> dict[str, Deletion]:
    """By customer; of several who deleted one apart from each other the last."""
    said = select(head.c.row, commit_log.c.stamp, commit_log.c.certificate).join(
        commit_log, commit_log.c.id == head.c.commit_id
    )
    people = staff_by_seat(connection) if ids else {}
    latest: dict[str, tuple[int, bytes]] = {}
    for some in chunks([bytes.fromhex(identity) for identity in ids]):
        for row, stamp, seat in connection.execute(said.where(head.c.row.in_(some), head.c.unit == "deleted")):
            latest[row.hex()] = max(latest.get(row.hex(), (0, b"")), (stamp, seat))
    return {
        identity: Deletion(people[seat].name or "" if seat in people else "", instant_of(stamp))
        for identity, (stamp, seat) in latest.items()
    }


def with_deletions(connection: Connection, rows: Sequence[CustomerRow]) -> list[CustomerRow]:
    """The rows of the bin, each with who deleted it and when."""
    known = deletions(connection, [row.id for row in rows])
    return [replace(row, deletion=known.get(row.id)) for row in rows]

"""The registers of packages: what went out, what came in (发件登记, 收件登记)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from bigclient_desktop.domain.exchange import RESYNC_REQUEST, IncomingRow, Manifest, OutgoingRow
from bigclient_desktop.store import links
from bigclient_desktop.store.chains import gaps
from bigclient_desktop.store.exchange_tables import link, link_gap, package_in, package_out
from bigclient_desktop.store.people import staff_names

WHOLE = b"whole"
"""Payload of a resync request of a store that was restored: its digest is all that it holds."""


_ASKED = "SELECT aggregate, certificate, incarnation, commits, tip FROM link_gap WHERE peer = ?"
_NOTE = (
    "INSERT INTO package_in (peer, id, number, kind, imported_at, imported_by, size, commits, counts, outcome,"
    " after_row) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
)


@dataclass(frozen=True, slots=True)
class Imported:
    """What the link learned from a package."""

    is_beyond: bool
    """It rests on one that this store does not know: this store was restored, a resync is due."""
    was_restored: bool
    """It acknowledges one that this store never made."""
    is_twin: bool
    """Another package had this number: the peer was restored or cloned."""


def outgoing_rows(
    connection: Connection, peer: str | None = None, limit: int = 1000, *, number: int | None = None
) -> list[OutgoingRow]:
    """The outgoing register, newest first, a row for each file."""
    names = staff_names(connection)
    statement = select(package_out, link.c.name).join_from(package_out, link, link.c.peer == package_out.c.peer)
    if peer is not None:
        statement = statement.where(package_out.c.peer == bytes.fromhex(peer))
    if number is not None:
        statement = statement.where(package_out.c.number == number)
    newest = (package_out.c.made_at.desc(), package_out.c.number.desc(), package_out.c.part)
    return [
        OutgoingRow(
            row.peer.hex(),
            row.name,
            row.number,
            row.kind,
            datetime.fromisoformat(row.made_at),
            names.get(row.made_by, ""),
            row.file,
            row.size,
            row.commits,
            json.loads(row.counts),
            row.state,
            datetime.fromisoformat(row.acked_at) if row.acked_at else None,
            tuple(json.loads(row.words)),
        )
        for row in connection.execute(statement.order_by(*newest).limit(limit))
    ]


def incoming_rows(connection: Connection, peer: str | None = None, limit: int = 1000) -> list[IncomingRow]:
    """The incoming register, newest first."""
    names = staff_names(connection)
    statement = select(package_in, link.c.name).join_from(package_in, link, link.c.peer == package_in.c.peer)
    if peer is not None:
        statement = statement.where(package_in.c.peer == bytes.fromhex(peer))
    newest = (package_in.c.imported_at.desc(), package_in.c.number.desc())
    found = []
    for row in connection.execute(statement.order_by(*newest).limit(limit)):
        outcome = json.loads(row.outcome)
        found.append(
            IncomingRow(
                row.peer.hex(),
                row.name,
                row.number,
                row.kind,
                datetime.fromisoformat(row.imported_at),
                names.get(row.imported_by, ""),
                row.size,
                row.commits,
                json.loads(row.counts),
                outcome.get("new", 0),
                outcome.get("conflicts", 0),
                outcome.get("parked", 0),
            )
        )
    return found


def imported_at(connection: Connection, peer: str, package_id: str) -> datetime | None:
    """When this very package was imported; None where it was not."""
    this = (bytes.fromhex(peer), bytes.fromhex(package_id))
    at = connection.exec_driver_sql("SELECT imported_at FROM package_in WHERE peer = ? AND id = ?", this).scalar()
    return datetime.fromisoformat(at) if at else None


def record_import(
    connection: Connection,
    manifest: Manifest,
    package_id: str,
    *,
    by: str,
    at: datetime,
    size: int,
    outcome: Mapping[str, int],
    after_row: int,
    missing: bool,
    is_owed: bool = False,
) -> Imported:
    """Notes an imported package and moves the link: acknowledgement, order, and whether a resync is due.

    `missing` is whether `gaps` found something. `outcome` has new, known, conflicts, parked; `after_row` is the end of
    the log before what it brought. A package that was recorded before moves nothing.
    """
    peer, identity, number = bytes.fromhex(manifest.sender), bytes.fromhex(package_id), manifest.number
    if imported_at(connection, manifest.sender, package_id) is not None:
        return Imported(False, False, False)
    same = "SELECT 1 FROM package_in WHERE peer = ? AND number = ? LIMIT 1"
    is_twin = connection.exec_driver_sql(same, (peer, number)).first() is not None
    is_beyond = links.is_beyond(connection, manifest.sender, number, manifest.basis)
    counts, came = json.dumps(dict(manifest.counts)), json.dumps(dict(outcome))
    row = (peer, identity, number, manifest.kind, at.isoformat(), by, size, manifest.commits, counts, came, after_row)
    connection.exec_driver_sql(_NOTE, row)
    held = links.row_of(connection, peer)
    assert held is not None
    if is_twin:
        _return_own(connection, manifest.sender, number)
    elif outcome["new"] and number < held.in_number:
        # Packages are cumulative: what an old one alone has, the peer lost since, and its request could not name it.
        _return_own(connection, manifest.sender, number, only=True)
    knows_ours = manifest.ack is None or links.acknowledge(connection, held, *manifest.ack, at)
    if not knows_ours:
        held = links.row_of(connection, peer)
        assert held is not None
    values: dict[str, object] = {"last_import_at": at.isoformat()}
    restarts = manifest.kind == RESYNC_REQUEST and manifest.payload == WHOLE
    if restarts or (number > held.in_number and not is_beyond):
        values |= {"in_number": number, "in_id": identity}
        # Its numbers may have gone back; what went to it before acknowledges none of the new ones.
        values |= {"out_ack": min(held.out_ack, number - 1)} if restarts else {}
        values |= {"in_owed": number} if manifest.commits or restarts or is_owed else {}
    if is_beyond and not held.wants_resync:
        values |= {"wants_resync": 1, "resync_number": 0}
    answers = manifest.ack is not None and knows_ours and 0 < held.resync_number <= manifest.ack[0]
    if answers:
        values |= {"resync_number": 0, **({} if is_beyond else {"wants_resync": 0})}
    links.change(connection, peer, **values)
    _keep_gaps(connection, peer, manifest.digest if missing else (), answers)
    return Imported(is_beyond, not knows_ours, is_twin)


def _return_own(connection: Connection, peer: str, number: int, *, only: bool = False) -> None:
    """A peer that uses a number again has lost, or never had, what came under it and after: that goes back to it;
    with `only` what came under it."""
    key = bytes.fromhex(peer)
    which = package_in.c.number == number if only else package_in.c.number >= number
    since = connection.scalar(select(func.min(package_in.c.after_row)).where((package_in.c.peer == key) & which))
    rows = connection.exec_driver_sql("SELECT aggregate, source FROM commit_log WHERE row > ?", (since,))
    lost = {aggregate for aggregate, source in rows if source.startswith(f"package:{peer}:")}
    if lost:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO link_aggregate (peer, aggregate, row, state) VALUES (?, ?, 0, 'due')",
            [(key, aggregate) for aggregate in sorted(lost)],
        )


def _keep_gaps(connection: Connection, peer: bytes, digest: links.Digest, answers: bool) -> None:
    """What the peer named and is not here goes on being asked for until it is, or until its answer does not name it."""
    asked = connection.exec_driver_sql(_ASKED, (peer,)).all()
    if not asked and not digest:
        return
    waiting = [] if answers else asked
    said = [(row.aggregate, ((row.certificate, row.incarnation, row.commits, row.tip),)) for row in waiting]
    lacking = gaps(connection, [*said, *digest])
    connection.execute(delete(link_gap).where(link_gap.c.peer == peer))
    rows = {(gap.aggregate, gap.certificate, gap.incarnation): (gap.said, gap.tip) for gap in lacking}
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO link_gap (peer, aggregate, certificate, incarnation, commits, tip) VALUES (?,?,?,?,?,?)",
            [(peer, *key, *value) for key, value in rows.items()],
        )

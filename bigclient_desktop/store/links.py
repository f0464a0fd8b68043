"""Links: what each peer has acknowledged, and what was imported from it (sync.md, Links).

A cursor moves by an acknowledgement alone, so a package that is lost, doubled or late needs no action by anybody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, select, update

from bigclient_desktop.store.exchange_tables import (
    link,
    link_aggregate,
    package_out,
    package_out_aggregate,
)
from bigclient_desktop.store.projection import chunks

Digest = Sequence[tuple[bytes, Sequence[tuple[bytes, bytes, int, bytes]]]]
"""Per aggregate (17 bytes): certificate, incarnation, count, tip."""


_LINK = f"SELECT {','.join(column.name for column in link.c)} FROM link WHERE peer = ?"
_MADE = "SELECT id, state, up_to_row, scope FROM package_out WHERE peer = ? AND number = ? AND id = ?"


@dataclass(frozen=True, slots=True)
class Link:
    """A peer with its cursors; ids as hex."""

    peer: str
    name: str
    unit: str
    relation: str
    """parent | child"""
    out_number: int
    """Last package made for it."""
    out_id: str
    out_ack: int
    """Number of its package that this one acknowledged."""
    in_number: int
    """Last of its packages that was imported in order: what is acknowledged to it."""
    in_id: str
    in_owed: int
    """The last of those that brought commits."""
    acked_number: int
    acked_id: str
    acked_row: int
    acked_scope: str
    acked_at: datetime | None
    lost_all_after: bool
    """This store was restored and has not heard yet that the peer knows."""
    asked_in: int
    """Number of the request that told it, 0 while there is none."""
    has_gaps: bool
    """It named commits that are not here."""
    returns_own: bool
    """It was restored: it gets its own commits back."""
    last_export_at: datetime | None
    last_import_at: datetime | None
    budget_commits: int | None = None
    budget_bytes: int | None = None

    @property
    def wants_resync(self) -> bool:
        """Something of its is missing here: the next package to it is a resync request."""
        return self.lost_all_after or self.has_gaps

    @property
    def basis(self) -> tuple[int, str] | None:
        """What a manifest to the peer says of its acknowledgements."""
        return (self.acked_number, self.acked_id) if self.acked_number else None

    @property
    def ack(self) -> tuple[int, str] | None:
        """What a manifest to the peer acknowledges."""
        return (self.in_number, self.in_id) if self.in_number else None

    @property
    def owes_ack(self) -> bool:
        """Whether it brought commits that no package to it has acknowledged yet; bare acknowledgements owe none."""
        return self.in_owed > self.out_ack


def links(connection: Connection) -> list[Link]:
    """All peers: the one above first."""
    found = [_link(connection, row) for row in connection.execute(select(link).order_by(link.c.name, link.c.peer))]
    return sorted(found, key=lambda one: one.relation != "parent")


def rename(connection: Connection, name: str, other: str) -> None:
    """Takes a name out of what peers are called."""
    connection.execute(update(link).values(name=func.replace(link.c.name, name, other)))


def link_of(connection: Connection, peer: str) -> Link | None:
    """The link to an installation (hex)."""
    row = row_of(connection, bytes.fromhex(peer))
    return None if row is None else _link(connection, row)


def row_of(connection: Connection, peer: bytes) -> Row[Any] | None:
    """The link's columns as they stand."""
    return connection.exec_driver_sql(_LINK, (peer,)).first()


def last_number(connection: Connection, peer: bytes) -> int:
    """The last of its packages that was imported in order; 0 where none was."""
    return connection.exec_driver_sql("SELECT in_number FROM link WHERE peer = ?", (peer,)).scalar() or 0


def _link(connection: Connection, row: Row[Any]) -> Link:
    values: dict[str, Any] = dict(row._mapping)
    resync_number = values.pop("resync_number")
    gap = connection.exec_driver_sql("SELECT 1 FROM link_gap WHERE peer = ? LIMIT 1", (row.peer,)).first()
    for name in ("peer", "out_id", "in_id", "acked_id"):
        values[name] = (values[name] or b"").hex()
    for name in ("acked_at", "last_export_at", "last_import_at"):
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    values["lost_all_after"] = bool(values.pop("wants_resync"))
    values["asked_in"] = resync_number
    values["returns_own"] = bool(values["returns_own"])
    return Link(**values, has_gaps=gap is not None)


def is_linked(connection: Connection, peer: str) -> bool:
    """Whether there is a link to an installation (hex)."""
    this = (bytes.fromhex(peer),)
    return connection.exec_driver_sql("SELECT 1 FROM link WHERE peer = ?", this).first() is not None


def keep_link(connection: Connection, peer: str, *, name: str, unit: str, relation: str) -> None:
    """Makes a link, or gives it another name, unit or relation."""
    connection.exec_driver_sql(
        "INSERT INTO link (peer, name, unit, relation) VALUES (?,?,?,?) ON CONFLICT (peer) DO UPDATE SET"
        " name = excluded.name, unit = excluded.unit, relation = excluded.relation",
        (bytes.fromhex(peer), name, unit, relation),
    )


def set_budget(connection: Connection, peer: str, commits: int | None, size: int | None) -> None:
    """How many commits and bytes a package of the peer may bring before somebody has to agree."""
    change(connection, bytes.fromhex(peer), budget_commits=commits, budget_bytes=size)


def acknowledge(connection: Connection, held: Row[Any], number: int, package_id: str, at: datetime) -> bool:
    """Moves the cursors of a link (`row_of`) to exactly what that package carried; late and doubled acknowledgements
    change nothing.

    False where this store never made such a package: it was restored, or cloned. Its numbers then go on after that one,
    and it wants a resync.
    """
    key: bytes = held.peer
    made = connection.exec_driver_sql(_MADE, (key, number, bytes.fromhex(package_id))).first()
    if made is None:
        change(connection, key, out_number=max(held.out_number, number))
        if not held.wants_resync:
            want_resync(connection, key.hex())
        return False
    if made.state == "replaced" or number <= held.acked_number:
        return True
    connection.exec_driver_sql(
        "INSERT INTO link_aggregate (peer, aggregate, row, state)"
        " SELECT peer, aggregate, row, state FROM package_out_aggregate WHERE peer = ? AND number = ?"
        " ON CONFLICT (peer, aggregate) DO UPDATE SET row = excluded.row, state = excluded.state",
        (key, number),
    )
    moved = (key, number)
    connection.exec_driver_sql("DELETE FROM package_out_aggregate WHERE peer = ? AND number <= ?", moved)
    # What went before it and was never acknowledged lies in it too: packages are cumulative.
    _replace(connection, key, package_out.c.number < number)
    acked = "UPDATE package_out SET state = 'acked', acked_at = ? WHERE peer = ? AND number = ?"
    connection.exec_driver_sql(acked, (at.isoformat(), key, number))
    change(
        connection,
        key,
        acked_number=number,
        acked_id=made.id,
        acked_row=max(held.acked_row, made.up_to_row),
        acked_scope=made.scope,
        acked_at=at.isoformat(),
        returns_own=0,
    )
    return True


def is_beyond(connection: Connection, peer: str, number: int, basis: tuple[int, str] | None) -> bool:
    """Whether package `number` of the peer rests on one that was never imported here: this store was restored.

    Of a package older than the last imported one it says nothing.
    """
    if basis is None:
        return False
    key = bytes.fromhex(peer)
    if number <= last_number(connection, key):
        return False
    known = "SELECT 1 FROM package_in WHERE peer = ? AND id = ?"
    return connection.exec_driver_sql(known, (key, bytes.fromhex(basis[1]))).first() is None


def want_resync(connection: Connection, peer: str) -> None:
    """Notes that the peer has to send again what came after a backup; its own request for it is still to be made."""
    change(connection, bytes.fromhex(peer), wants_resync=1, resync_number=0)


def after_restore(connection: Connection) -> None:
    """This store was put back from a backup: it asks every peer for what came after."""
    connection.execute(update(link).values(wants_resync=1, resync_number=0))


def lower_cursor(connection: Connection, peer: str, digest: Digest | None, *, whole: bool = False) -> None:
    """The peer asked for a resync: what it lacks, its own commits too, goes into the next package.

    `digest` says what it holds of some aggregates; with `whole` of all of them: what is not named it lacks. Without a
    digest everything goes again. Acknowledgements of packages made before count no more.
    """
    key = bytes.fromhex(peer)
    _replace(connection, key, package_out.c.state != "acked")
    connection.execute(delete(package_out_aggregate).where(package_out_aggregate.c.peer == key))
    behind, level = _compared(connection, digest or ())
    if digest is None or whole:
        connection.execute(delete(link_aggregate).where(link_aggregate.c.peer == key))
        change(connection, key, acked_scope="", returns_own=1, **({} if whole else {"acked_row": 0}))
    rows = [(key, aggregate, 0, "due") for aggregate in behind]
    rows += [(key, aggregate, row, "sent") for aggregate, row in level.items()] if whole else []
    if rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO link_aggregate (peer, aggregate, row, state) VALUES (?,?,?,?)", rows
        )
    change(connection, key, acked_number=0, acked_id=None)


def _compared(connection: Connection, digest: Digest) -> tuple[list[bytes], dict[bytes, int]]:
    """Aggregates of which the peer holds less than is here; and the last log row of those where it does not."""
    said = {aggregate: {(c, i): (count, tip) for c, i, count, tip in keys} for aggregate, keys in digest}
    behind: list[bytes] = []
    level: dict[bytes, int] = {}
    for some in chunks(list(said)):
        held: dict[bytes, list[Row[Any]]] = {}
        for row in connection.exec_driver_sql(_BY_KEY.format(marks=",".join("?" * len(some))), tuple(some)):
            held.setdefault(row.aggregate, []).append(row)
        for aggregate, rows in held.items():
            # A tip that is not here is news to us, and no lack of the peer's.
            lacks = any(said[aggregate].get((r.certificate, r.incarnation), (0, b""))[0] < r.held for r in rows)
            if lacks:
                behind.append(aggregate)
            else:
                level[aggregate] = max(row.last for row in rows)
    return behind, level


_BY_KEY = (
    "SELECT aggregate, certificate, incarnation, count(*) AS held, max(row) AS last FROM commit_log"
    " WHERE aggregate IN ({marks}) GROUP BY aggregate, certificate, incarnation"
)


def _replace(connection: Connection, peer: bytes, which: ColumnElement[bool]) -> None:
    """Packages whose acknowledgement says nothing any more."""
    earlier = (package_out.c.peer == peer) & which & (package_out.c.state != "acked")
    connection.execute(update(package_out).where(earlier).values(state="replaced"))


def change(connection: Connection, peer: bytes, **values: Any) -> None:
    """Other values in these columns of a link."""
    columns = ",".join(f"{name}=?" for name in values)
    connection.exec_driver_sql(f"UPDATE link SET {columns} WHERE peer=?", (*values.values(), peer))


def peers_written_to(connection: Connection) -> int:
    """How many peers ever got a package from here."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM link WHERE out_number > 0").scalar() or 0)

"""What a peer has not acknowledged yet: work that grows with the changes, not with the store (sync.md, Links)."""

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from bigclient_desktop.domain.exchange import COUNT_KINDS, RESYNC_REQUEST, CommitFrame, Scope
from bigclient_desktop.domain.fields import ENTITIES, ISSUER
from bigclient_desktop.journal.commits import CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.store.attachment_traffic import note_due
from bigclient_desktop.store.cursors import Cursors
from bigclient_desktop.store.exchange_tables import link, link_gap, package_out
from bigclient_desktop.store.links import Digest, link_of
from bigclient_desktop.store.projection import chunks, tuples
from bigclient_desktop.store.scopes import all_in_scope, scope_key
from bigclient_desktop.store.tables import commit_log

_KINDS = {
    **dict.fromkeys(("visit", "follow_up"), "visits"),
    **dict.fromkeys(("complaint", "complaint_event"), "complaints"),
    **dict.fromkeys(("revenue_line", "revenue_statement", "bureau_revenue", "alert_cause"), "revenue"),
    **dict.fromkeys(("grading_run", "grading_result", "rule_set_version"), "grading"),
    **dict.fromkeys(("staff", "staff_card", "org_unit", "unit_name", "staff_transfer"), "people"),
    **dict.fromkeys(
        ("customer", "contact", "address", "agreement", "competitor", "mail_use", "demand", "proposal", "attachment"),
        "customers",
    ),
}
KIND_OF = {
    entity.id: "trust" if entity.aggregate == ISSUER.name else _KINDS.get(entity.name, "other") for entity in ENTITIES
}
"""Of COUNT_KINDS, by entity."""


@dataclass(frozen=True, slots=True)
class Pending:
    """What would go to a peer now; `rows` and `aggregates` are for `frames` and `record_package`."""

    peer: str
    scope: str
    up_to_row: int
    rows: Sequence[int]
    """Log rows of the commits, trust first."""
    aggregates: Mapping[bytes, tuple[int, str]]
    """What the cursor of each aggregate becomes with the acknowledgement: log row and state."""
    digest_aggregates: tuple[bytes, ...]
    """The aggregates that the peer holds whole after this; what a digest is about."""

    @property
    def commits(self) -> int:
        """How many commits."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class PackageWritten:
    """A package that was written (each part of a split one), as the register keeps it."""

    number: int
    id: str
    kind: str
    file: str
    size: int
    commits: int
    counts: Mapping[str, int]
    words: Sequence[str]
    part: int = 1
    parts: int = 1


def pending(connection: Connection, peer: str, scope: Scope) -> Pending:
    """What the peer, whose scope this is, has not acknowledged: changes, and histories that entered its scope late."""
    held = link_of(connection, peer)
    assert held is not None
    up_to = connection.exec_driver_sql("SELECT max(row) FROM commit_log").scalar() or 0
    cursors = Cursors(connection, held, scope, up_to)
    rows: array[int] = array("q")
    trust: list[int] = []
    whole: list[bytes] = []
    after: dict[bytes, tuple[int, str]] = {}
    for aggregate, found in cursors.unsent():
        after[aggregate] = found.cursor
        if not found.rows:
            continue
        if aggregate[0] == ISSUER.id:
            trust += found.rows
        else:
            rows.extend(found.rows)
        if found.is_whole:
            whole.append(aggregate)
    ordered = array("q", sorted(trust))
    ordered.extend(sorted(rows))
    return Pending(peer, scope_key(scope), up_to, ordered, after, tuple(sorted(whole)))


def counts_of(connection: Connection, rows: Sequence[int]) -> dict[str, int]:
    """How many operations of each of COUNT_KINDS these log rows hold; only those above zero."""
    found: Counter[str] = Counter()
    for frame in frames(connection, rows):
        try:
            operations = read_commit(frame.header, frame.signature, frame.parts).operations
        except CommitUnreadable:
            found["other"] += 1
            continue
        found.update(KIND_OF.get(operation.entity, "other") for operation in operations)
    return {kind: found[kind] for kind in COUNT_KINDS if found[kind]}


def frames(connection: Connection, rows: Sequence[int]) -> Iterator[CommitFrame]:
    """The commits of these log rows, in this order."""
    columns = (commit_log.c.row, commit_log.c.header, commit_log.c.signature, commit_log.c.parts)
    for some in chunks(rows):
        found = {
            row: CommitFrame(header, signature, unpack_parts(parts))
            for row, header, signature, parts in connection.execute(
                select(*columns).where(commit_log.c.row.in_(list(some)))
            )
        }
        for row in some:
            yield found[row]


def digest_of(
    connection: Connection, aggregates: Iterable[bytes]
) -> tuple[tuple[bytes, tuple[tuple[bytes, bytes, int, bytes], ...]], ...]:
    """What is held of the aggregates: certificate, incarnation, count and tip of each key; none of what is not."""
    asked = list(aggregates)
    found: dict[bytes, list[tuple[bytes, bytes, int, bytes]]] = {aggregate: [] for aggregate in asked}
    for aggregate, certificate, incarnation, count, tip in held_keys(connection, asked):
        found[aggregate].append((certificate, incarnation, count, tip))
    return tuple((aggregate, tuple(keys)) for aggregate, keys in sorted(found.items()))


def held_keys(connection: Connection, aggregates: Sequence[bytes]) -> Iterator[tuple[bytes, bytes, bytes, int, bytes]]:
    """Aggregate, certificate, incarnation, count and tip of each key on these aggregates."""
    for some in chunks(aggregates):
        # SQLite takes the id from the row of the maximum.
        statement = (
            "SELECT aggregate, certificate, incarnation, count(*), id, max(sequence) FROM commit_log"
            f" WHERE aggregate IN ({','.join('?' * len(some))}) GROUP BY aggregate, certificate, incarnation"
        )
        for aggregate, certificate, incarnation, count, tip, _ in tuples(connection, statement, some):
            yield aggregate, certificate, incarnation, count, tip


def held_digest(
    connection: Connection, scope: Scope
) -> tuple[tuple[bytes, tuple[tuple[bytes, bytes, int, bytes], ...]], ...]:
    """The digest of everything held that the scope covers: what a resync request says after a restore."""
    return digest_of(connection, all_in_scope(connection, scope))


def wanted_digest(connection: Connection, peer: str) -> Digest:
    """What is held of the aggregates of which the peer named more than is here: what a resync request asks for."""
    missing = select(link_gap.c.aggregate).where(link_gap.c.peer == bytes.fromhex(peer)).distinct()
    return digest_of(connection, connection.scalars(missing).all())


def record_package(
    connection: Connection, sent: Pending, packages: Sequence[PackageWritten], *, by: str, at: datetime, ack: int
) -> None:
    """Notes a package (all its parts, one number) that lies on the stick; `ack` is what its manifest acknowledges,
    whatever was imported since. No cursor moves."""
    peer, last = bytes.fromhex(sent.peer), packages[-1]
    held = connection.execute(select(link).where(link.c.peer == peer)).one()
    connection.execute(
        package_out.insert(),
        [
            {
                "peer": peer,
                "number": package.number,
                "part": package.part,
                "parts": package.parts,
                "id": bytes.fromhex(package.id),
                "kind": package.kind,
                "made_at": at.isoformat(),
                "made_by": by,
                "file": package.file,
                "size": package.size,
                "commits": package.commits,
                "counts": json.dumps(dict(package.counts)),
                "up_to_row": sent.up_to_row,
                "scope": sent.scope,
                "basis_number": held.acked_number,
                "words": json.dumps(list(package.words), ensure_ascii=False),
            }
            for package in packages
        ],
    )
    vector = [(peer, last.number, aggregate, *cursor) for aggregate, cursor in sent.aggregates.items()]
    if vector:
        connection.exec_driver_sql(
            "INSERT INTO package_out_aggregate (peer, number, aggregate, row, state) VALUES (?,?,?,?,?)", vector
        )
    note_due(connection, sent.peer, last.number, sent.rows)
    values = {"out_number": last.number, "out_id": bytes.fromhex(last.id), "out_ack": ack}
    if any(package.kind == RESYNC_REQUEST for package in packages):
        values["resync_number"] = last.number
    connection.execute(update(link).where(link.c.peer == peer).values(last_export_at=at.isoformat(), **values))


def mark_delivered(connection: Connection, peer: str, number: int) -> None:
    """Somebody says that the package was handed over."""
    this = (package_out.c.peer == bytes.fromhex(peer)) & (package_out.c.number == number)
    connection.execute(update(package_out).where(this & (package_out.c.state == "made")).values(state="delivered"))

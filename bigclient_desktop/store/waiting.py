"""Commits whose author is not known here yet: apart from the log, so that nothing rests on them and nobody gets them,
until their signature can be checked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, delete, select

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.commits import Prefix, pack_parts, read_prefix, unpack_parts
from bigclient_desktop.store.exchange_tables import waiting_commit
from bigclient_desktop.store.projection import aggregate_bytes, chunks

_INSERT = (
    "INSERT OR IGNORE INTO waiting_commit"
    " (id, copy, certificate, aggregate, stamp, header, signature, parts, source) VALUES (?,?,?,?,?,?,?,?,?)"
)


@dataclass(frozen=True, slots=True)
class Waited:
    """A copy of a commit, not checked yet."""

    head: Prefix
    frame: CommitFrame
    source: str


def keep(connection: Connection, commits: Sequence[tuple[Prefix, CommitFrame]], source: str) -> int:
    """Sets the commits aside; how many were not yet. Of one id several copies: any of them may be the forged one."""
    kept = 0
    for head, frame in commits:
        parts = pack_parts(frame.parts)
        copy = sha256(frame.signature + parts).digest()
        values = (head.id, copy, head.author.certificate, aggregate_bytes(head.aggregate), head.stamp)
        done = connection.exec_driver_sql(_INSERT, (*values, frame.header, frame.signature, parts, source))
        kept += done.rowcount
    return kept


def take_out(connection: Connection, is_known: Callable[[bytes], bool]) -> list[Waited]:
    """The commits of authors who have become known, out of here, to be checked; of one id all copies, the whole ones
    first."""
    found: list[Waited] = []
    for name in connection.scalars(select(waiting_commit.c.certificate).distinct()).all():
        if not is_known(name):
            continue
        mine = waiting_commit.c.certificate == name
        for row in connection.execute(select(waiting_commit).where(mine).order_by(waiting_commit.c.stamp)).all():
            frame = CommitFrame(row.header, row.signature, unpack_parts(row.parts))
            found.append(Waited(read_prefix(row.header), frame, row.source))
        connection.execute(delete(waiting_commit).where(mine))
    return sorted(found, key=lambda one: one.frame.parts.count(None))


def settled(connection: Connection, commits: Iterable[bytes]) -> None:
    """These stand in the log now: no copy of them waits any more."""
    if is_empty(connection):
        return
    for some in chunks(list(commits)):
        connection.execute(delete(waiting_commit).where(waiting_commit.c.id.in_(some)))


def is_empty(connection: Connection) -> bool:
    """Whether nothing waits: one look."""
    return connection.exec_driver_sql("SELECT 1 FROM waiting_commit LIMIT 1").first() is None


def ids(connection: Connection, aggregates: Sequence[bytes]) -> Iterator[tuple[bytes, bytes, bytes, bytes]]:
    """Aggregate, certificate, incarnation and id of what waits in these aggregates."""
    if is_empty(connection):
        return
    for some in chunks(aggregates):
        statement = select(waiting_commit.c.header).distinct().where(waiting_commit.c.aggregate.in_(some))
        for header in connection.scalars(statement):
            head = read_prefix(header)
            yield aggregate_bytes(head.aggregate), head.author.certificate, head.author.incarnation, head.id

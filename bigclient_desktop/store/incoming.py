"""Commits of a package into the log and the tables, many at a time; what is known already is dropped (sync.md,
Import)."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import Connection, select, update

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.domain.fields import ISSUER, REVENUE_LINE
from bigclient_desktop.journal.commits import FORMAT, Commit, CommitUnreadable, Prefix, pack_parts, read_commit
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.store import derived, waiting
from bigclient_desktop.store.chains import (
    Fork,
    Gap,
    contiguous,
    forks,
    gaps,
    note_forks,
    own_names,
    settle_fork,
    unknown,
)
from bigclient_desktop.store.collecting import without_collecting
from bigclient_desktop.store.projection import aggregate_bytes, chunks, reproject
from bigclient_desktop.store.purge import purge
from bigclient_desktop.store.quick_projection import project
from bigclient_desktop.store.revenue_sums import NewLines
from bigclient_desktop.store.seats import keep_certificate
from bigclient_desktop.store.store import Cancelled, insert_log_rows
from bigclient_desktop.store.tables import known_certificate, seat
from bigclient_desktop.store.trust import load_trust

__all__ = [
    "Derived",
    "Fork",
    "Gap",
    "Outcome",
    "append",
    "contiguous",
    "forks",
    "gaps",
    "purge",
    "settle_fork",
    "source_of",
    "unknown",
]

_BATCH = 4000
Arrived = tuple[Commit | Prefix, CommitFrame]
"""A verified commit; or the head of one that cannot be read, or whose author was not known when it was checked."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an import."""

    new: int
    known: int
    conflicts: int
    """Units in conflict that were not before."""
    parked: int
    aggregates: tuple[tuple[int, bytes], ...] = ()
    """What was touched."""
    forks: tuple[Fork, ...] = ()
    renewed: Mapping[bytes, bytes] | None = None
    """Own seats (certificate) whose incarnation is another now: their key had written elsewhere."""


def source_of(peer: str, number: int) -> str:
    """How the log names the package that a commit came in."""
    return f"package:{peer}:{number}"


class Derived:
    """What lists and searches show of what was taken in, to be brought up to date once, after the last package."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._first = _last_row(connection)
        self._lines = 0
        self._touched: dict[tuple[int, bytes], set[int]] = {}
        self._whole: set[tuple[int, bytes]] = set()

    def note(self, readable: Iterable[Commit], keys: Iterable[tuple[int, bytes]], whole: Iterable[bytes]) -> None:
        """Takes along what was projected. Another trust may change anything of the `whole`, so nothing of their derived
        rows is spared."""
        for key in keys:
            self._touched.setdefault(key, set())
        self._whole.update((aggregate[0], aggregate[1:]) for aggregate in whole)
        for commit in readable:
            written = [operation.entity for operation in commit.operations]
            self._touched[commit.aggregate].update(written)
            self._lines += written.count(REVENUE_LINE.id)

    def refresh(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Brings the derived tables up to all that was noted; raises Cancelled."""
        if self._touched:
            lines = NewLines(self._first, self._lines)
            spared = sorted(set(self._touched) - self._whole)
            derived.refresh(self._connection, spared, cancelled, self._touched, lines)
            if self._whole:
                derived.refresh(self._connection, sorted(self._whole), cancelled)
        if cancelled():
            raise Cancelled()


def append(
    connection: Connection,
    arrived: Iterable[Arrived],
    source: str,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
    later: Derived | None = None,
) -> Outcome:
    """Appends verified commits and projects them; raises Cancelled.

    `source` is source_of(peer, number): what came from a peer does not go back to it. With `later` the derived tables
    stay as they are until it is told to refresh them.
    """
    taking = _Taking(connection, source, later or Derived(connection))
    taking.take_waiting()
    pending, done = iter(arrived), 0
    with without_collecting():
        while batch := list(islice(pending, _BATCH)):
            if cancelled():
                raise Cancelled()
            taking.take(batch)
            done += len(batch)
            progress(done)
        if later is None:
            taking.derived.refresh(cancelled)
    if cancelled():
        raise Cancelled()
    return taking.outcome()


def _last_row(connection: Connection) -> int:
    return connection.exec_driver_sql("SELECT max(row) FROM commit_log").scalar() or 0


@dataclass(slots=True)
class _Fresh:
    """The new commits of a batch with their log rows, sorted by what can be done with them."""

    all: list[Commit | Prefix] = field(default_factory=list)
    rows: list[tuple[object, ...]] = field(default_factory=list)
    readable: list[tuple[int, Commit]] = field(default_factory=list)
    unreadable: list[Prefix] = field(default_factory=list)
    """Of a newer format, and well signed: they go on to others, and are read after an upgrade."""
    unknown: list[tuple[Prefix, CommitFrame]] = field(default_factory=list)
    """Of authors who are not known here: no part of the log."""
    by_source: dict[str, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    """Aggregates, by the package that they came in."""


def _read(head: Prefix, frame: CommitFrame) -> Commit | Prefix | None:
    """The commit, the head of one in a newer format, or None of what is malformed."""
    try:
        return read_commit(frame.header, frame.signature, frame.parts)
    except CommitUnreadable:
        return head if head.format > FORMAT else None


def _states_trust(fresh: _Fresh) -> bool:
    return any(commit.aggregate[0] == ISSUER.id for commit in fresh.all)


class _Taking:
    """One import at the door."""

    def __init__(self, connection: Connection, source: str, later: Derived) -> None:
        self._connection = connection
        self._source = source
        self._row = _last_row(connection)
        self.derived = later
        self._certificates: dict[bytes, Verifier | None] = {}
        self._touched: set[tuple[int, bytes]] = set()
        self._new = self._known = self._conflicts = self._parked = 0
        self._forks: list[Fork] = []
        self._renewed: dict[bytes, bytes] = {}

    def take(self, batch: Sequence[Arrived]) -> None:
        """Appends and projects what is new of some commits."""
        missing = unknown(self._connection, [commit.id for commit, _ in batch])
        fresh = _Fresh()
        for commit, frame in batch:
            if commit.id in missing and self._place(fresh, commit, frame, self._source):
                missing.discard(commit.id)
        self._known += len(batch) - len(fresh.all) - len(fresh.unknown)
        if fresh.unknown:
            self._parked += waiting.keep(self._connection, fresh.unknown, self._source)
        self._append(fresh)
        if _states_trust(fresh):
            self.take_waiting()

    def take_waiting(self) -> None:
        """Commits from before whose author has become known come into the log now, so they are due to others now."""
        while True:
            self._certificates.clear()
            fresh = _Fresh()
            copies = waiting.take_out(self._connection, lambda name: self._verifier(name) is not None)
            missing = unknown(self._connection, [one.head.id for one in copies])
            for one in copies:
                if one.head.id in missing and self._place(fresh, one.head, one.frame, one.source):
                    missing.discard(one.head.id)
            self._append(fresh)
            if not _states_trust(fresh):
                return

    def _append(self, fresh: _Fresh) -> None:
        self._new += len(fresh.all)
        if fresh.all:
            self._forks += note_forks(self._connection, fresh.all)
            self._renew(fresh.all)
            insert_log_rows(self._connection, fresh.rows)
            waiting.settled(self._connection, [commit.id for commit in fresh.all])
            self._project(fresh)

    def _place(self, fresh: _Fresh, commit: Commit | Prefix, frame: CommitFrame, source: str) -> bool:
        """The commit among the new ones; False where it is set aside, forged or malformed."""
        if isinstance(commit, Prefix):
            verifier = self._verifier(commit.author.certificate)
            if verifier is None:
                fresh.unknown.append((commit, frame))
                return False
            read = _read(commit, frame) if verifier.accepts(frame.signature, frame.header) else None
            if read is None:
                return False
            commit = read
        row = self._row = self._row + 1
        if isinstance(commit, Commit):
            fresh.readable.append((row, commit))
        else:
            fresh.unreadable.append(commit)
        author = commit.author
        fresh.all.append(commit)
        fresh.by_source[source].add(aggregate_bytes(commit.aggregate))
        fresh.rows.append(
            (
                row,
                commit.id,
                author.certificate,
                author.incarnation,
                commit.sequence,
                aggregate_bytes(commit.aggregate),
                commit.stamp,
                commit.action,
                frame.header,
                frame.signature,
                pack_parts(frame.parts),
                source,
            )
        )
        return True

    def _verifier(self, name: bytes) -> Verifier | None:
        if name not in self._certificates:
            certificate = self._connection.scalar(
                select(known_certificate.c.certificate).where(known_certificate.c.name == name)
            )
            if certificate is None:
                trust = load_trust(self._connection)
                holder = trust.holders.get(name) if trust else None
                if holder is not None:
                    certificate = holder.certificate
                    keep_certificate(self._connection, certificate)
            self._certificates[name] = None if certificate is None else Verifier(certificate)
        return self._certificates[name]

    def _renew(self, new: Sequence[Commit | Prefix]) -> None:
        """A seat of this store that wrote what is not here was cloned or restored: it goes on under another
        incarnation, so that no sequence says two things."""
        own = own_names(self._connection)
        for name in {commit.author.certificate for commit in new if commit.author.certificate in own}:
            known = own[name]
            current = self._renewed.get(name, known.incarnation)
            if any(c.author.certificate == name and c.author.incarnation == current for c in new):
                self._renewed[name] = os.urandom(8)
                self._connection.execute(
                    update(seat).where(seat.c.person == known.person).values(incarnation=self._renewed[name])
                )

    def _project(self, fresh: _Fresh) -> None:
        readable = fresh.readable
        keys = {commit.aggregate for commit in fresh.all}
        touched = sorted(aggregate_bytes(key) for key in keys)
        before = self._marked("conflict", touched), self._marked("parked", touched)
        further = project(self._connection, readable) if readable else set()
        if fresh.unreadable:
            again = {aggregate_bytes(commit.aggregate) for commit in fresh.unreadable}
            further |= reproject(self._connection, sorted(again))
        self._conflicts += len(self._marked("conflict", touched) - before[0])
        self._parked += len(self._marked("parked", touched) - before[1])
        for source, aggregates in fresh.by_source.items():
            self._note_theirs(source, sorted(aggregates))
        self._touched |= keys
        self.derived.note([commit for _, commit in readable], keys, further)

    def _marked(self, table: str, aggregates: Sequence[bytes]) -> set[tuple[object, ...]]:
        """The units in conflict, or the commits parked, of these aggregates."""
        columns = "row, unit" if table == "conflict" else "commit_id"
        found: set[tuple[object, ...]] = set()
        for some in chunks(aggregates):
            statement = f"SELECT {columns} FROM {table} WHERE aggregate IN ({','.join('?' * len(some))})"
            found.update(tuple(row) for row in self._connection.exec_driver_sql(statement, tuple(some)))
        return found

    def _note_theirs(self, source: str, aggregates: Sequence[bytes]) -> None:
        """The sender knows these aggregates: should one leave its scope, it has to learn that."""
        peer = source.split(":")[1] if source.startswith("package:") else ""
        if peer:
            rows = [(bytes.fromhex(peer), aggregate) for aggregate in aggregates]
            self._connection.exec_driver_sql(
                "INSERT OR IGNORE INTO link_aggregate (peer, aggregate, row, state) VALUES (?, ?, 0, 'theirs')", rows
            )

    def outcome(self) -> Outcome:
        """What came of it."""
        return Outcome(
            self._new,
            self._known,
            self._conflicts,
            self._parked,
            tuple(sorted(self._touched)),
            tuple(self._forks),
            self._renewed or None,
        )

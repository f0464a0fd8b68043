"""Commits of packages into the log and the tables, many at a time; what is known already is dropped (sync.md,
Import)."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, select, update

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.domain.fields import ISSUER
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
)
from bigclient_desktop.store.collecting import without_collecting
from bigclient_desktop.store.projection import aggregate_bytes, chunks, reproject, unknown
from bigclient_desktop.store.purge import purge
from bigclient_desktop.store.quick_projection import project
from bigclient_desktop.store.seats import keep_certificate
from bigclient_desktop.store.store import Cancelled, insert_log_rows
from bigclient_desktop.store.tables import known_certificate, seat
from bigclient_desktop.store.trust import load_trust

__all__ = [
    "Fork",
    "Gap",
    "Outcome",
    "append",
    "append_all",
    "contiguous",
    "forks",
    "gaps",
    "last_row",
    "purge",
    "settle_fork",
    "source_of",
    "unknown",
]

_BATCH = 4000
Arrived = tuple[Commit | Prefix, CommitFrame]
"""A verified commit; or the head of one that cannot be read, or whose author was not known when it was checked."""


@dataclass(slots=True)
class Outcome:
    """What came of a package; of several taken in together, where a later one brought what clashes, it is counted
    there."""

    new: int = 0
    known: int = 0
    conflicts: int = 0
    """Units in conflict that were not before."""
    parked: int = 0
    aggregates: tuple[tuple[int, bytes], ...] = ()
    """What was touched."""
    after_row: int = 0
    """The end of the log before what it brought."""
    forks: tuple[Fork, ...] = ()
    renewed: Mapping[bytes, bytes] | None = None
    """Own seats (certificate) whose incarnation is another now: their key had written elsewhere."""


def source_of(peer: str, number: int) -> str:
    """How the log names the package that a commit came in."""
    return f"package:{peer}:{number}"


class _Derived:
    """What lists and searches show of what was taken in, to be brought up to date once, after the last package."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._touched = derived.Touched(last_row(connection))
        self._whole: set[tuple[int, bytes]] = set()

    def note(self, commits: Iterable[Commit | Prefix], whole: Iterable[bytes]) -> None:
        """Takes along what was projected. Anything of the `whole` may be another now, so nothing of their derived rows
        is spared."""
        self._touched.note(commits)
        self._whole.update((aggregate[0], aggregate[1:]) for aggregate in whole)

    def refresh(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Brings the derived tables up to all that was noted; raises Cancelled."""
        touched = self._touched.entities.keys()
        if touched:
            derived.refresh(self._connection, sorted(touched - self._whole), cancelled, self._touched)
            if self._whole:
                derived.refresh(self._connection, sorted(self._whole), cancelled)
        if cancelled():
            raise Cancelled()


Package = tuple[str, Iterable[Arrived]]
"""Its name, source_of(peer, number): what came from a peer does not go back to it; and its verified commits."""


def append(
    connection: Connection,
    arrived: Iterable[Arrived],
    source: str,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Appends the commits of one package and projects them; raises Cancelled."""
    return append_all(connection, [(source, arrived)], progress, cancelled)[0]


def append_all(
    connection: Connection,
    packages: Sequence[Package],
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
    asked_at: int | None = None,
) -> list[Outcome]:
    """Appends the commits of packages, in their order, and projects them; raises Cancelled.

    `asked_at`: the end of the log when the caller left out what was known; it is asked again only if the log has grown.
    A package for itself costs as much for its hundred questions as for its hundred commits, so they share batches.
    """
    taking = _Taking(connection, [source for source, _ in packages], asked_at)
    done = 0
    if packages:
        taking.take_waiting(0)
    with without_collecting():
        for batch in _batches(packages):
            if cancelled():
                raise Cancelled()
            taking.take(batch)
            done += len(batch)
            progress(done)
        taking.derived.refresh(cancelled)
    return taking.outcomes()


_Batch = list[tuple[int, Arrived]]


def _batches(packages: Iterable[Package]) -> Iterator[_Batch]:
    """Commits with the place of the package that each came in. Trust that one states is in force for the next."""
    batch: _Batch = []
    for place, (_, arrived) in enumerate(packages):
        states_trust = False
        for one in arrived:
            batch.append((place, one))
            states_trust = states_trust or one[0].aggregate[0] == ISSUER.id
            if len(batch) == _BATCH:
                yield batch
                batch = []
        if states_trust and batch:
            yield batch
            batch = []
    if batch:
        yield batch


def last_row(connection: Connection) -> int:
    """The end of the log."""
    return connection.exec_driver_sql("SELECT max(row) FROM commit_log").scalar() or 0


@dataclass(slots=True)
class _Fresh:
    """The new commits of a batch with their log rows, sorted by what can be done with them."""

    all: list[Commit | Prefix] = field(default_factory=list)
    rows: list[tuple[object, ...]] = field(default_factory=list)
    readable: list[tuple[int, Commit]] = field(default_factory=list)
    unreadable: list[Prefix] = field(default_factory=list)
    """Of a newer format, and well signed: they go on to others, and are read after an upgrade."""
    unknown: dict[int, list[tuple[Prefix, CommitFrame]]] = field(default_factory=lambda: defaultdict(list))
    """Of authors who are not known here, by package: no part of the log."""
    by_source: dict[str, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    """Aggregates, by the package that they came in."""
    counted: dict[bytes, int] = field(default_factory=dict)
    """Place of the last package that wrote to an aggregate: what comes of it is counted there."""


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

    def __init__(self, connection: Connection, sources: Sequence[str], asked_at: int | None) -> None:
        self._connection = connection
        self._sources = sources
        self._row = last_row(connection)
        self._placed: set[bytes] | None = set() if asked_at == self._row else None
        self.derived = _Derived(connection)
        self._certificates: dict[bytes, Verifier | None] = {}
        self._of = [Outcome() for _ in sources]
        self._touched: list[set[tuple[int, bytes]]] = [set() for _ in sources]
        self._first: dict[int, int] = {}
        self._forks: list[Fork] = []
        self._renewed: dict[bytes, bytes] = {}

    def take(self, batch: _Batch) -> None:
        """Appends and projects what is new of some commits."""
        missing = {commit.id for _, (commit, _) in batch}
        if self._placed is None:
            missing = unknown(self._connection, list(missing))
        else:
            missing -= self._placed
        fresh = _Fresh()
        for place, (commit, frame) in batch:
            if commit.id not in missing:
                self._of[place].known += 1
            elif self._place(fresh, commit, frame, self._sources[place], place):
                missing.discard(commit.id)
        for place, commits in fresh.unknown.items():
            self._of[place].parked += waiting.keep(self._connection, commits, self._sources[place])
        self._append(fresh)
        if _states_trust(fresh):
            self.take_waiting(batch[-1][0])

    def take_waiting(self, place: int) -> None:
        """Commits from before whose author has become known come into the log now, so they are due to others now;
        they are counted with the package at this place."""
        while True:
            self._certificates.clear()
            fresh = _Fresh()
            copies = waiting.take_out(self._connection, lambda name: self._verifier(name) is not None)
            missing = unknown(self._connection, [one.head.id for one in copies])
            for one in copies:
                if one.head.id in missing and self._place(fresh, one.head, one.frame, one.source, place):
                    missing.discard(one.head.id)
            self._append(fresh)
            if not _states_trust(fresh):
                return

    def _append(self, fresh: _Fresh) -> None:
        if fresh.all:
            self._forks += note_forks(self._connection, fresh.all)
            self._renew(fresh.all)
            insert_log_rows(self._connection, fresh.rows)
            waiting.settled(self._connection, [commit.id for commit in fresh.all])
            self._project(fresh)

    def _place(self, fresh: _Fresh, commit: Commit | Prefix, frame: CommitFrame, source: str, place: int) -> bool:
        """The commit among the new ones; False where it is set aside, forged or malformed."""
        if isinstance(commit, Prefix):
            verifier = self._verifier(commit.author.certificate)
            if verifier is None:
                fresh.unknown[place].append((commit, frame))
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
        author, aggregate = commit.author, aggregate_bytes(commit.aggregate)
        fresh.all.append(commit)
        fresh.by_source[source].add(aggregate)
        fresh.counted[aggregate] = place
        if self._placed is not None:
            self._placed.add(commit.id)
        self._of[place].new += 1
        self._touched[place].add(commit.aggregate)
        self._first.setdefault(place, row)
        fresh.rows.append(
            (
                row,
                commit.id,
                author.certificate,
                author.incarnation,
                commit.sequence,
                aggregate,
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
        touched = sorted(fresh.counted)
        before = self._marked("conflict", touched), self._marked("parked", touched)
        further = project(self._connection, readable) if readable else set()
        if fresh.unreadable:
            # What cannot be read says nothing itself, but of others what they rest on, and whether they clash.
            again = {aggregate_bytes(commit.aggregate) for commit in fresh.unreadable}
            further |= reproject(self._connection, sorted(again)) | again
        for aggregate, *_ in self._marked("conflict", touched) - before[0]:
            self._of[fresh.counted[aggregate]].conflicts += 1
        for aggregate, *_ in self._marked("parked", touched) - before[1]:
            self._of[fresh.counted[aggregate]].parked += 1
        for source, aggregates in fresh.by_source.items():
            self._note_theirs(source, sorted(aggregates))
        self.derived.note(fresh.all, further)

    def _marked(self, table: str, aggregates: Sequence[bytes]) -> set[tuple[bytes, ...]]:
        """Aggregate and name of each unit in conflict, or commit parked, of these aggregates."""
        found: set[tuple[bytes, ...]] = set()
        if self._connection.exec_driver_sql(f"SELECT 1 FROM {table} LIMIT 1").first() is None:
            return found
        columns = "row, unit" if table == "conflict" else "commit_id"
        for some in chunks(aggregates):
            statement = f"SELECT aggregate, {columns} FROM {table} WHERE aggregate IN ({','.join('?' * len(some))})"
            found.update(tuple(row) for row in self._connection.exec_driver_sql(statement, tuple(some)))
        return found

    def _note_theirs(self, source: str, aggregates: Sequence[bytes]) -> None:
        """The sender knows these aggregates: should one leave its scope, it has to learn that."""
        peer = bytes.fromhex(source.split(":")[1]) if source.startswith("package:") else b""
        for some in chunks(aggregates if peer else ()):
            asked = f"SELECT count(*) FROM link_aggregate WHERE peer = ? AND aggregate IN ({','.join('?' * len(some))})"
            if self._connection.exec_driver_sql(asked, (peer, *some)).scalar_one() < len(some):
                self._connection.exec_driver_sql(
                    "INSERT OR IGNORE INTO link_aggregate (peer, aggregate, row, state) VALUES (?, ?, 0, 'theirs')",
                    [(peer, aggregate) for aggregate in some],
                )

    def outcomes(self) -> list[Outcome]:
        """What came of each package; forks and renewed seats are those of all."""
        return [
            replace(
                outcome,
                aggregates=tuple(sorted(self._touched[place])),
                after_row=self._first.get(place, self._row + 1) - 1,
                forks=tuple(self._forks),
                renewed=self._renewed or None,
            )
            for place, outcome in enumerate(self._of)
        ]

"""An opened store: who may read, and the one door through which everything is written."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

import uuid_utils
from sqlalchemy import Connection, Engine, func, select

from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.clock import next_stamp, stamp_after_receipt
from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit, pack_parts
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.writes import AggregateDraft, operations_of
from bigclient_desktop.signing.certificates import holder_of
from bigclient_desktop.signing.keys import Seat
from bigclient_desktop.store import derived
from bigclient_desktop.store.blobs import Blobs
from bigclient_desktop.store.encryption import open_engine
from bigclient_desktop.store.erasures import forget_wiped, has_wiped
from bigclient_desktop.store.faults import plain_failures
from bigclient_desktop.store.presence import Presence
from bigclient_desktop.store.projection import aggregate_bytes
from bigclient_desktop.store.quick_projection import project
from bigclient_desktop.store.rights import Rights
from bigclient_desktop.store.search import SearchIndex
from bigclient_desktop.store.tables import GUARDED_TABLES, change_log, commit_log, known_certificate, seat, setting
from bigclient_desktop.store.trust import load_trust

STORE_FILE = "store.db"
_BATCH = 1000


class Cancelled(Failure):
    """The person stopped it; nothing was written."""

    key = "failure.cancelled"


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes at the door: the seat, its incarnation, and the installation."""

    seat: Seat
    incarnation: bytes
    installation: bytes
    person: str
    identity: str = field(repr=False)
    """The age identity that packages for this seat are decrypted with."""

    @property
    def holder(self) -> Holder:
        """What the seat's certificate says."""
        return holder_of(self.seat.certificate)


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it: the action id (hex), the aggregates, how many commits."""

    action: str
    aggregates: tuple[tuple[int, bytes], ...]
    commits: int
    proposed: int = 0
    """How many of the writes became proposals, because the seat may not decide them."""


class Store:
    """One SQLCipher file. Reading connections can write local tables only; `append` alone writes the log and what
    follows from it."""

    def __init__(self, folder: Path, file_key: bytes) -> None:
        self.folder = folder
        self.file_key = file_key
        self._presence = Presence(folder)
        self.search = SearchIndex()
        self.blobs = Blobs(folder, file_key)
        self.path = path = folder / STORE_FILE
        self._reader = open_engine(path, file_key, guarded=GUARDED_TABLES)
        self._local = open_engine(path, file_key, guarded=GUARDED_TABLES, writes=True, size=1)
        self._door = open_engine(path, file_key, writes=True, size=1)

    @property
    def reader(self) -> Engine:
        """For reading; the guard refuses any write to the log or its projection on it."""
        return self._reader

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one consistent state."""
        with plain_failures(self.path), self._reader.begin() as connection:
            yield connection

    @property
    def trust(self) -> Trust | None:
        """Who may say what, as the log says; None where the store is not enrolled."""
        with self.reading() as connection:
            return load_trust(connection)

    @contextmanager
    def at_the_door(self) -> Iterator[Connection]:
        """The writing transaction itself: for the door, set-up, migrations and checks in this package only."""
        with plain_failures(self.path):
            with self._door.begin() as connection:
                forget_wiped(connection)
                yield connection
                wiped = has_wiped(connection)
            if wiped:
                # The log beside the file holds what the pages said before.
                with self._reader.begin() as connection:
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def get_setting(self, key: str, default: Any = None) -> Any:
        """A local setting, JSON."""
        with self.reading() as connection:
            text = connection.scalar(select(setting.c.value).where(setting.c.key == key))
        return default if text is None else json.loads(text)

    def set_setting(self, key: str, value: Any) -> None:
        """Keeps a local setting."""
        with plain_failures(self.path), self._local.begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, json.dumps(value, ensure_ascii=False)),
            )

    def close(self) -> None:
        """Lets go of the file."""
        for engine in (self._reader, self._local, self._door):
            engine.dispose()
        self._presence.leave()

    def append(
        self,
        writer: Writer,
        drafts: Iterable[AggregateDraft],
        label: str,
        subject: str,
        *,
        undoes: str | None = None,
        repeats: bool = False,
        progress: Callable[[int], None] = lambda done: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        """Signs the drafts, a commit each, appends and projects them in one transaction under one action id.

        Raises StoreBusy, DiskFull, DiskFailed, CommitTooLarge, Cancelled; then nothing was written.
        """
        with self.at_the_door() as connection:
            return append_within(
                connection,
                writer,
                drafts,
                label,
                subject,
                undoes=undoes,
                repeats=repeats,
                progress=progress,
                cancelled=cancelled,
            )


def append_within(
    connection: Connection,
    writer: Writer,
    drafts: Iterable[AggregateDraft],
    label: str,
    subject: str,
    *,
    undoes: str | None = None,
    repeats: bool = False,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """`Store.append` as a part of a transaction at the door that is under way."""
    action = uuid_utils.uuid7().bytes
    done = 0
    pending = iter(drafts)
    writer = standing(connection, writer)
    chain = _Chain(connection, writer, action)
    rights = Rights(load_trust(connection), writer.seat.name, writer.person)
    touched = derived.Touched(chain.row)
    while batch := list(islice(pending, _BATCH)):
        if cancelled():
            raise Cancelled()
        commits = chain.extend(connection, list(rights.prepared(connection, batch)))
        touched.note_whole(project(connection, commits, is_local=True))
        touched.note(commit for _, commit in commits)
        done += len(commits)
        progress(done)
    derived.refresh(connection, list(touched.entities), cancelled, touched)
    if cancelled():
        raise Cancelled()
    if done:
        _record_change(connection, action, chain.stamp, writer.person, label, subject, undoes, repeats)
    return Written(action.hex(), tuple(touched.entities), done, rights.proposed)


def standing(connection: Connection, writer: Writer) -> Writer:
    """The writer as the store has him now: another program may have opened a new incarnation of his, or have got his
    key another certificate, since this one started."""
    own = select(seat.c.certificate, seat.c.incarnation).where(seat.c.person == writer.person)
    row = connection.execute(own).first()
    if row is None or (row.certificate == writer.seat.certificate and row.incarnation == writer.incarnation):
        return writer
    if holder_of(row.certificate).key != writer.holder.key:
        return writer  # the old key ends as what it was
    return replace(writer, seat=Seat(row.certificate, writer.seat.private_key), incarnation=row.incarnation)


class _Chain:
    """The seat's chain while one action is appended; it goes on over renewed certificates of the same key."""

    def __init__(self, connection: Connection, writer: Writer, action: bytes) -> None:
        self._author = Authorship(writer.installation, writer.seat.name, writer.incarnation)
        self._sign = writer.seat.signer()
        self._action = action
        self._names = same_key(connection, writer.seat.certificate)
        mine = (commit_log.c.certificate == writer.seat.name) & (commit_log.c.incarnation == writer.incarnation)
        tip = connection.execute(
            select(commit_log.c.sequence, commit_log.c.id).where(mine).order_by(commit_log.c.sequence.desc()).limit(1)
        ).first()
        if tip is None:
            earlier = select(commit_log.c.id).where(commit_log.c.certificate.in_(self._names))
            self._sequence, self._tip = 0, connection.scalar(earlier.order_by(commit_log.c.row.desc()).limit(1)) or b""
        else:
            self._sequence, self._tip = tip.sequence, tip.id
        self.stamp = _last_stamp(connection, int(time.time() * 1000))
        self.row = connection.scalar(select(func.max(commit_log.c.row))) or 0

    def extend(
        self, connection: Connection, drafts: list[tuple[AggregateDraft, tuple[bytes, ...]]]
    ) -> list[tuple[int, Commit]]:
        tips = _aggregate_tips(connection, self._names, [draft for draft, _ in drafts])
        commits: list[tuple[int, Commit]] = []
        rows = []
        now = int(time.time() * 1000)
        for draft, auth in drafts:
            operations = operations_of(draft.writes)
            if not operations:
                continue
            key = draft.key
            self.stamp = next_stamp(self.stamp, now)
            self._sequence += 1
            self.row += 1
            place = Place(self._sequence, self._tip, tips.get(key, b""), self.stamp, self._action, auth)
            commit = make_commit(self._author, place, key, operations, self._sign)
            self._tip = tips[key] = commit.id
            commits.append((self.row, commit))
            rows.append(log_row(self.row, commit))
        if rows:
            insert_log_rows(connection, rows)
        return commits


def _last_stamp(connection: Connection, now: int) -> int:
    """Where the clock stands: at our own last stamp, or what others' stamps pull it to."""
    last = connection.scalar(select(func.max(commit_log.c.stamp))) or 0
    bounded = stamp_after_receipt(0, last, now)
    if bounded == last:
        return last
    ours = select(func.max(commit_log.c.stamp)).where(commit_log.c.stamp > bounded, commit_log.c.source == "local")
    return max(bounded, connection.scalar(ours) or 0)


def same_key(connection: Connection, certificate: bytes) -> list[bytes]:
    """Names of all known certificates of the key that this one certifies."""
    key = holder_of(certificate).key
    rows = connection.execute(select(known_certificate.c.name, known_certificate.c.certificate))
    names = {name for name, other in rows if holder_of(other).key == key}
    return sorted(names | {sha256(certificate).digest()})


_LOG_COLUMNS = "row, id, certificate, incarnation, sequence, aggregate, stamp, action, header, signature, parts, source"


def insert_log_rows(connection: Connection, rows: list[tuple[Any, ...]]) -> None:
    """Appends to the log, in the order of `_LOG_COLUMNS`."""
    connection.exec_driver_sql(f"INSERT INTO commit_log ({_LOG_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", rows)


def log_row(row: int, commit: Commit, source: str = "local") -> tuple[Any, ...]:
    author = commit.author
    return (
        row,
        commit.id,
        author.certificate,
        author.incarnation,
        commit.sequence,
        aggregate_bytes(commit.aggregate),
        commit.stamp,
        commit.action,
        commit.header,
        commit.signature,
        pack_parts(commit.parts),
        source,
    )


def _aggregate_tips(
    connection: Connection, certificates: list[bytes], drafts: list[AggregateDraft]
) -> dict[tuple[int, bytes], bytes]:
    """The last commit of this key on each of the aggregates."""
    keys = sorted({aggregate_bytes(draft.key) for draft in drafts})
    # The plus keeps SQLite from walking the key's whole chain instead of the few aggregates.
    marks, names = ",".join("?" * len(keys)), ",".join("?" * len(certificates))
    rows = connection.exec_driver_sql(
        f"SELECT aggregate, id FROM commit_log WHERE row IN (SELECT max(row) FROM commit_log"
        f" WHERE +certificate IN ({names}) AND aggregate IN ({marks}) GROUP BY aggregate)",
        (*certificates, *keys),
    )
    return {(aggregate[0], aggregate[1:]): identity for aggregate, identity in rows}


def _record_change(
    connection: Connection,
    action: bytes,
    stamp: int,
    person: str,
    label: str,
    subject: str,
    undoes: str | None,
    repeats: bool,
) -> None:
    """A repeated step counts as a step of its own again, not as an undo, so that it can be undone once more."""
    undone = bytes.fromhex(undoes) if undoes else None
    connection.execute(
        change_log.insert().values(
            action=action, stamp=stamp, person=person, label=label, subject=subject, undoes=None if repeats else undone
        )
    )
    if undone:
        connection.execute(change_log.update().where(change_log.c.action == undone).values(undone_by=action))

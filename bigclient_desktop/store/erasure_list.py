"""What was erased here, in a small encrypted file beside the store: a backup put back is told by it.

The parts that went are named by ids. The decisions themselves are kept as well: without them nobody could say what is
left of the parts that a redaction names, and what had not travelled yet when the backup was put back would be erased
here and go on standing everywhere else.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.domain.fields import CUSTOMER, ERASURE, ORG_UNIT, STAFF_ERASURE
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.commits import Commit, CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.journal.redactions import Part, part_name, part_named, redactions_in
from bigclient_desktop.store import derived, incoming
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.erasures import PUT_BACK, wipe_parts
from bigclient_desktop.store.faults import StoreDamaged, plain_failures
from bigclient_desktop.store.projection import chunks, reproject
from bigclient_desktop.store.seats import keep_certificate

ERASURES_FILE = "erasures.db"
_ERASING = {one.id: one.by_name["parts"].id for one in (ERASURE, STAFF_ERASURE)}
Decision = tuple[bytes, bytes, bytes, bytes, bytes, bytes | None]
"""Id, customer or unit, header, signature, parts, the author's certificate."""
_SAYING = ("erasure", "staff_erasure", "redaction")
"""Tables of the decisions."""
_NAMED = "SELECT c.id FROM {table} d JOIN commit_log c ON c.row = d.made_by"
_TABLE = (
    "CREATE TABLE IF NOT EXISTS erased (customer BLOB NOT NULL, part TEXT NOT NULL, PRIMARY KEY (customer, part))"
    " WITHOUT ROWID"
)
_DECISIONS = (
    "CREATE TABLE IF NOT EXISTS redacting (id BLOB PRIMARY KEY, customer BLOB NOT NULL, header BLOB NOT NULL,"
    " signature BLOB NOT NULL, parts BLOB NOT NULL, certificate BLOB)"
)


class ErasureList:
    """No backup holds this file and no restore takes it away; it names nobody who was erased."""

    def __init__(self, folder: Path, file_key: bytes) -> None:
        self._path = folder / ERASURES_FILE
        self._file_key = file_key

    def add(self, parts: Mapping[str, Iterable[str]]) -> None:
        """Notes parts ("commithex:part") by customer."""
        rows = [(bytes.fromhex(customer), part) for customer, some in parts.items() for part in some]
        with closing(self._connect()) as connection, plain_failures(self._path):
            connection.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", rows)

    def take_back(self, parts: Mapping[str, Iterable[str]]) -> None:
        """Forgets what was noted and then not erased."""
        rows = [(bytes.fromhex(customer), part) for customer, some in parts.items() for part in some]
        with closing(self._connect()) as connection, plain_failures(self._path):
            connection.executemany("DELETE FROM erased WHERE customer = ? AND part = ?", rows)

    def keep_decisions(self, connection: Connection, roots: Iterable[str]) -> None:
        """Keeps the decisions about these customers, or units, as the log has them now."""
        keys = [bytes.fromhex(root) for root in sorted(roots)]
        self._keep(_decisions(connection, "substr(c.aggregate, 2)", keys))

    def follow(self, connection: Connection) -> None:
        """Keeps what a kill, or a version that could not read it, left out; a damaged list keeps nobody from his
        work."""
        with suppress(Failure):
            # At every start: where nothing was decided the file is not even opened.
            said = {row[0] for table in _SAYING for row in connection.exec_driver_sql(_NAMED.format(table=table))}
            if said:
                self._keep(_decisions(connection, "c.id", sorted(said - {one[0] for one in self.decisions()})))

    def release(self, customers: Iterable[str]) -> None:
        """Of customers that leave the store nothing is kept but which parts had gone."""
        gone = set(map(bytes.fromhex, customers))
        rows = [one for one in self.decisions() if one[1] in gone]
        if rows:
            named = [(one[1], part) for one in rows for part in _parts_named(one)]
            with closing(self._connect()) as own, plain_failures(self._path):
                own.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", named)
                own.executemany("DELETE FROM redacting WHERE id = ?", [(one[0],) for one in rows])
                own.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _keep(self, rows: Sequence[Decision]) -> None:
        if rows:
            with closing(self._connect()) as own, plain_failures(self._path):
                own.executemany("INSERT OR REPLACE INTO redacting VALUES (?, ?, ?, ?, ?, ?)", rows)
                # What an earlier one kept may have gone since, and no byte of it stays.
                own.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def decisions(self) -> list[Decision]:
        """The decisions kept; none where the file is of another store, or damaged."""
        if self._path.exists():
            try:
                with closing(self._connect()) as own, plain_failures(self._path):
                    return [tuple(row) for row in own.execute("SELECT * FROM redacting").fetchall()]
            except StoreDamaged:
                pass
        return []

    def all(self) -> dict[bytes, list[str]]:
        """Parts by customer. Empty where the file is of another store, or damaged: then peers alone can tell."""
        found: dict[bytes, list[str]] = defaultdict(list)
        if self._path.exists():
            try:
                with closing(self._connect()) as connection, plain_failures(self._path):
                    for customer, part in connection.execute("SELECT customer, part FROM erased").fetchall():
                        found[customer].append(part)
            except StoreDamaged:
                return {}
        return dict(found)

    def _connect(self) -> Any:
        connection = connect(self._path, self._file_key)
        try:
            with plain_failures(self._path):
                connection.execute(_TABLE)
                connection.execute(_DECISIONS)
        except BaseException:
            connection.close()
            raise
        return connection


def _decisions(connection: Connection, column: str, keys: Sequence[bytes]) -> list[Decision]:
    """The decisions whose column is one of the keys."""
    found: list[Decision] = []
    for table in _SAYING:
        for some in chunks(keys):
            statement = (
                "SELECT DISTINCT c.id, substr(c.aggregate, 2), c.header, c.signature, c.parts, k.certificate"
                f" FROM {table} d JOIN commit_log c ON c.row = d.made_by"
                " LEFT JOIN known_certificate k ON k.name = c.certificate"
                f" WHERE {column} IN ({','.join('?' * len(some))})"
            )
            found += [tuple(row) for row in connection.exec_driver_sql(statement, tuple(some))]
    return found


def _parts_named(decision: Decision) -> list[str]:
    _, _, header, signature, packed, _ = decision
    try:
        return [part_name(part) for part in _targets(read_commit(header, signature, unpack_parts(packed)))]
    except CommitUnreadable:
        return []


def _targets(commit: Commit) -> list[Part]:
    """The parts that a decision takes."""
    named = [
        part_named(part)
        for operation in commit.operations
        if operation.entity in _ERASING
        for number, value in zip(operation.fields, operation.values or (), strict=False)
        if number == _ERASING[operation.entity] and isinstance(value, list)
        for part in value
    ]
    return [one.target for one in redactions_in([commit])] + [part for part in named if part is not None]


def erase_again(connection: Connection, folder: Path, file_key: bytes) -> int:
    """After a backup was put back: what had been erased goes once more. Gives how many customers it was about."""
    kept = ErasureList(folder, file_key)
    listed = kept.all()
    changed = {customer for customer, parts in listed.items() if wipe_parts(connection, customer, parts, parts)}
    people = {root for root, parts in listed.items() if wipe_parts(connection, root, parts, entity=ORG_UNIT)}
    touched = {bytes([CUSTOMER.id]) + customer for customer in changed}
    touched |= {bytes([ORG_UNIT.id]) + root for root in people}
    touched |= reproject(connection, sorted(touched))
    derived.refresh(connection, [(key[0], key[1:]) for key in sorted(touched)])
    return len(changed | people | _decide_again(connection, kept.decisions()))


def _decide_again(connection: Connection, decisions: Sequence[Decision]) -> set[bytes]:
    """Decisions that the backup does not know, about what it holds, come back into the log."""
    arrived: list[tuple[Commit, CommitFrame]] = []
    for _, _, header, signature, packed, certificate in decisions:
        parts = unpack_parts(packed)
        try:
            commit = read_commit(header, signature, parts)
        except CommitUnreadable:
            continue
        named = [commit_id for commit_id, _ in _targets(commit)]
        if incoming.unknown(connection, [commit.id]) and len(incoming.unknown(connection, named)) < len(set(named)):
            arrived.append((commit, CommitFrame(header, signature, parts)))
            if certificate is not None:
                keep_certificate(connection, certificate)
    if arrived:
        arrived.sort(key=lambda one: (one[0].stamp, one[0].id))
        incoming.append(connection, arrived, PUT_BACK)
    return {commit.aggregate[1] for commit, _ in arrived}

"""Is the store sound: the file's integrity, every signature and chain of the log, and tables that say what the log
says."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from bigclient_desktop.journal.commits import FORMAT, Commit, CommitUnreadable, read_commit, read_prefix, unpack_parts
from bigclient_desktop.signing.certificates import holder_of
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.store import rebuild
from bigclient_desktop.store.exchange_tables import purged_commit
from bigclient_desktop.store.projection import aggregate_bytes
from bigclient_desktop.store.seats import certificates
from bigclient_desktop.store.tables import commit_log

Report = Callable[[str, int, int], None]
"""Called with the stage's catalogue key, done, total."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: catalogue key and values."""

    key: str
    values: dict[str, object]


def findings(connection: Connection, report: Report) -> Iterator[Finding]:
    """Everything that is wrong, cheapest checks first."""
    report("check.integrity", 0, 1)
    try:
        for (text,) in connection.exec_driver_sql("PRAGMA cipher_integrity_check"):
            yield Finding("check.pages_damaged", {"reason": text})
        for (text,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            if text != "ok":
                yield Finding("check.database_damaged", {"reason": text})
        yield from _log(connection, report)
        for mismatch in rebuild.mismatches(connection, lambda done, total: report("check.projection", done, total)):
            yield Finding("check.projection_differs", {"entity": mismatch.entity, "row": mismatch.row})
    except DatabaseError as error:
        yield Finding("check.database_damaged", {"reason": str(error.orig)})


def _log(connection: Connection, report: Report) -> Iterator[Finding]:
    total = connection.exec_driver_sql("SELECT count(*) FROM commit_log").scalar_one()
    verifiers = {name: Verifier(certificate) for name, certificate in certificates(connection).items()}
    keys = {name: bytes.fromhex(holder_of(certificate).key) for name, certificate in certificates(connection).items()}
    tips: dict[tuple[bytes, bytes], Commit] = {}
    aggregate_tips: dict[tuple[bytes, tuple[int, bytes]], bytes] = {}
    statement = select(commit_log).order_by(commit_log.c.row).execution_options(yield_per=1000)
    for done, row in enumerate(connection.execute(statement)):
        report("check.log", done, total)
        verifier = verifiers.get(row.certificate)
        if verifier is None or not verifier.accepts(row.signature, row.header):
            yield Finding("check.signature_wrong", {"row": row.row})
            continue
        try:
            commit = read_commit(row.header, row.signature, unpack_parts(row.parts))
        except CommitUnreadable as error:
            if not _is_newer(row.header):
                yield Finding("check.commit_unreadable", {"row": row.row, "reason": error.values["reason"]})
            continue
        if _columns(commit) != (
            row.id,
            row.certificate,
            row.incarnation,
            row.sequence,
            row.aggregate,
            row.stamp,
            row.action,
        ):
            yield Finding("check.commit_misplaced", {"row": row.row})
        if not _is_chained(connection, commit, row.source == "local", tips, aggregate_tips, keys):
            yield Finding("check.chain_broken", {"row": row.row, "sequence": commit.sequence})


def _is_chained(
    connection: Connection,
    commit: Commit,
    is_local: bool,
    tips: dict[tuple[bytes, bytes], Commit],
    aggregate_tips: dict[tuple[bytes, tuple[int, bytes]], bytes],
    keys: Mapping[bytes, bytes],
) -> bool:
    """Whether a commit follows what its key wrote before; of another's chain only a part may be here, or two branches.

    `tips`, `aggregate_tips`: the last commit seen of each chain, and of each key on each aggregate.
    """
    chain = (commit.author.certificate, commit.author.incarnation)
    key = (keys.get(commit.author.certificate, commit.author.certificate), commit.aggregate)
    previous, on_aggregate = tips.get(chain), aggregate_tips.get(key, b"")
    tips[chain], aggregate_tips[key] = commit, commit.id
    if is_local:
        first = commit.sequence == 1 or _is_purged(connection, commit.device_prev)
        follows = previous is not None and (previous.sequence, previous.id) == (commit.sequence - 1, commit.device_prev)
        if not (follows or (first and previous is None) or _is_at(connection, chain, commit)):
            return False
        if on_aggregate == commit.aggregate_prev or _is_purged(connection, commit.aggregate_prev):
            return True
    elif previous is not None and previous.sequence == commit.sequence - 1:
        # Of a fork both branches are here; a commit that names neither is none of this key's chain.
        if previous.id == commit.device_prev or _is_at(connection, chain, commit):
            return _is_on_aggregate(connection, commit, keys)
        return False
    return _is_on_aggregate(connection, commit, keys)


def _is_at(connection: Connection, chain: tuple[bytes, bytes], commit: Commit) -> bool:
    """Whether the commit before this one is in the log, one sequence earlier in its chain."""
    found = connection.execute(
        select(commit_log.c.certificate, commit_log.c.incarnation, commit_log.c.sequence).where(
            commit_log.c.id == commit.device_prev
        )
    ).first()
    return found is not None and tuple(found) == (*chain, commit.sequence - 1)


def _is_on_aggregate(connection: Connection, commit: Commit, keys: Mapping[bytes, bytes]) -> bool:
    """Whether the commit before it on the aggregate, as far as it is here, is of the same key and aggregate."""
    found = connection.execute(
        select(commit_log.c.certificate, commit_log.c.aggregate).where(commit_log.c.id == commit.aggregate_prev)
    ).first()
    if found is None:
        return True
    own = keys.get(commit.author.certificate, commit.author.certificate)
    return bool(
        keys.get(found.certificate, found.certificate) == own and found.aggregate == aggregate_bytes(commit.aggregate)
    )


def _is_purged(connection: Connection, identity: bytes) -> bool:
    statement = select(purged_commit.c.id).where(purged_commit.c.id == identity)
    return bool(identity) and connection.execute(statement).first() is not None


def _is_newer(header: bytes) -> bool:
    """Whether a commit is of a format that a later version of the program reads."""
    with suppress(CommitUnreadable):
        return read_prefix(header).format > FORMAT
    return False


def _columns(commit: Commit) -> tuple[object, ...]:
    """What the log's columns repeat of a commit, to find it by."""
    author = commit.author
    aggregate = aggregate_bytes(commit.aggregate)
    return commit.id, author.certificate, author.incarnation, commit.sequence, aggregate, commit.stamp, commit.action

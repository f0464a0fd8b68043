"""Is the store sound: the file's integrity, every signature and chain of the log, and tables that say what the log
says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from bigclient_desktop.journal.commits import Commit, CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.store import rebuild
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
        chain = (commit.author.certificate, commit.author.incarnation)
        previous = tips.get(chain)
        if previous is None:
            broken = commit.sequence != 1
        else:
            broken = commit.sequence != previous.sequence + 1 or commit.device_prev != previous.id
        if broken or aggregate_tips.get((commit.author.certificate, commit.aggregate), b"") != commit.aggregate_prev:
            yield Finding("check.chain_broken", {"row": row.row, "sequence": commit.sequence})
        tips[chain] = commit
        aggregate_tips[commit.author.certificate, commit.aggregate] = commit.id


def _columns(commit: Commit) -> tuple[object, ...]:
    """What the log's columns repeat of a commit, to find it by."""
    author = commit.author
    aggregate = aggregate_bytes(commit.aggregate)
    return commit.id, author.certificate, author.incarnation, commit.sequence, aggregate, commit.stamp, commit.action

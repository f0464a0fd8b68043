"""Trust as the log says: built from the issuers' commits below the accepted root, kept until one of them changes."""

from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, select

from bigclient_desktop.domain.fields import ISSUER
from bigclient_desktop.journal.commits import Commit, CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.journal.trust import Trust, build_trust
from bigclient_desktop.signing.certificates import holder_of, is_issued_by
from bigclient_desktop.store.tables import commit_log

_FIRST, _AFTER = bytes([ISSUER.id]), bytes([ISSUER.id + 1])
_kept: WeakKeyDictionary[Engine, tuple[tuple[Any, ...], Trust]] = WeakKeyDictionary()


def root_key(connection: Connection) -> bytes | None:
    """Hash of the root key that was accepted here; None before the enrolment."""
    found = connection.exec_driver_sql("SELECT value FROM identity WHERE key = 'root'").scalar_one_or_none()
    return None if found is None else bytes(found)


def load_trust(connection: Connection) -> Trust | None:
    """What follows from the issuers' statements that are here; None where the store is not enrolled."""
    root = root_key(connection)
    if root is None:
        return None
    # Equal counts and last ids are equal sets: the log only grows, but for what a transaction took back.
    count, last = connection.exec_driver_sql(
        "SELECT n, (SELECT id FROM commit_log WHERE row = last) FROM"
        " (SELECT count(*) n, max(row) last FROM commit_log WHERE aggregate >= ? AND aggregate < ?)",
        (_FIRST, _AFTER),
    ).one()
    key = (root, count, last)
    held = _kept.get(connection.engine)
    if held is None or held[0] != key:
        held = (key, build_trust(root.hex(), issuer_commits(connection), holder_of, is_issued_by))
        _kept[connection.engine] = held
    return held[1]


def issuer_commits(connection: Connection) -> list[Commit]:
    """Every commit of an issuer's aggregate."""
    columns = (commit_log.c.header, commit_log.c.signature, commit_log.c.parts)
    statement = (
        select(*columns)
        .where(commit_log.c.aggregate >= _FIRST, commit_log.c.aggregate < _AFTER)
        .order_by(commit_log.c.row)
    )
    found = []
    for header, signature, parts in connection.execute(statement):
        try:
            found.append(read_commit(header, signature, unpack_parts(parts)))
        except CommitUnreadable:
            continue
    return found

"""What another trust changes: the aggregates that it touches are projected anew."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.trust import Trust, build_trust
from bigclient_desktop.signing.certificates import holder_of, is_issued_by
from bigclient_desktop.store.projection import chunks, reproject
from bigclient_desktop.store.tables import commit_log, identity
from bigclient_desktop.store.trust import issuer_commits, load_trust, root_key

_JUDGED_BY = "judged_by_root"


def judge_again(connection: Connection, new: Iterable[Commit]) -> set[bytes]:
    """Projects anew what the statements just appended touch; returns those aggregates (17 bytes each)."""
    root = root_key(connection)
    if root is None:
        return set()
    after = load_trust(connection)
    assert after is not None
    if root != _judged_by(connection):
        note_root(connection)
        touched = set(connection.scalars(select(commit_log.c.aggregate).distinct()))
    else:
        fresh = {commit.id for commit in new}
        said = [commit for commit in issuer_commits(connection) if commit.id not in fresh]
        touched = _touched(connection, build_trust(root.hex(), said, holder_of, is_issued_by), after)
    return touched | reproject(connection, sorted(touched))


def is_judged_otherwise(connection: Connection) -> bool:
    """Whether another root was accepted since the tables were made."""
    return root_key(connection) != _judged_by(connection)


def note_root(connection: Connection) -> None:
    """The tables are made under the root that is accepted now."""
    connection.execute(identity.delete().where(identity.c.key == _JUDGED_BY))
    root = root_key(connection)
    if root is not None:
        connection.execute(identity.insert().values(key=_JUDGED_BY, value=root))


def _judged_by(connection: Connection) -> bytes | None:
    found = connection.execute(select(identity.c.value).where(identity.c.key == _JUDGED_BY)).scalar_one_or_none()
    return None if found is None else bytes(found)


def _touched(connection: Connection, before: Trust, after: Trust) -> set[bytes]:
    names = {*before.holders, *before.earlier, *after.holders, *after.earlier}
    changed = [name for name in names if _of(before, name) != _of(after, name)]
    clocks = {commit for commit, _ in set(before.clock_statements.items()) ^ set(after.clock_statements.items())}
    commits = [*(before.accepted ^ after.accepted), *clocks]
    found: set[bytes] = set()
    for column, items in ((commit_log.c.certificate, changed), (commit_log.c.id, commits)):
        for some in chunks(items):
            found.update(_aggregates(connection, column.in_(some)))
    return found


def _of(trust: Trust, name: bytes) -> Sequence[object]:
    holder = trust.holder(name)
    is_issuer = holder is not None and holder.key in trust.issuers
    return holder, name in trust.earlier, trust.cuts(name), is_issuer


def _aggregates(connection: Connection, condition: object) -> Iterable[bytes]:
    return connection.scalars(select(commit_log.c.aggregate).where(condition).distinct())  # type: ignore[arg-type]

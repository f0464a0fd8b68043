"""From commits to tables by the one definition, `journal.merge`; the short way there is quick_projection.py."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, select

from bigclient_desktop.domain.fields import ENTITY_BY_ID, ENTITY_BY_NAME
from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.claims import park_claimed, rank_of
from bigclient_desktop.journal.commits import Commit, CommitUnreadable, Prefix, read_commit, read_prefix, unpack_parts
from bigclient_desktop.journal.merge import Key, Rows, RowState, merge
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.units import is_at_home
from bigclient_desktop.journal.values import Wire, is_value_of
from bigclient_desktop.store.tables import (
    PROJECTED,
    commit_log,
    conflict,
    erased,
    head,
    parked,
    provisional,
    wanting,
    withdrawn,
)
from bigclient_desktop.store.trust import load_trust

_CHUNK = 400


def aggregate_bytes(aggregate: tuple[int, bytes]) -> bytes:
    """The aggregate as one key: a byte for the entity, 16 for the root."""
    return bytes([aggregate[0]]) + aggregate[1]


def chunks(items: Sequence[Any], size: int = _CHUNK) -> Iterator[Sequence[Any]]:
    """The items in pieces that fit into one statement."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def tuples(connection: Connection, statement: str, values: Sequence[Any] = ()) -> Sequence[tuple[Any, ...]]:
    """What a statement finds, as plain tuples: to dress each of a hundred thousand as a row takes longer than to find
    it."""
    result = connection.exec_driver_sql(statement, tuple(values))
    found: Sequence[tuple[Any, ...]] = result.cursor.fetchall()
    result.close()
    return found


def to_column(value: Wire) -> Any:
    """A wire value as its column holds it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value


@dataclass(slots=True)
class AggregateLog:
    """What the log holds of an aggregate, oldest log row first."""

    numbered: list[tuple[int, Commit]] = field(default_factory=list)
    unread: list[Prefix] = field(default_factory=list)
    """Commits that this program cannot read."""

    def judge(self, trust: Trust | None, last: int | None = None) -> Judge:
        """The judge of these commits, or of those before the log row `last`; what was redacted since is told as it is
        now there too."""
        whole = Judge(trust, (commit for _, commit in self.numbered), self.unread)
        if last is None:
            return whole
        return Judge(trust, (whole.commits[commit.id] for row, commit in self.numbered if row < last), self.unread)


def log_of(connection: Connection, aggregates: Sequence[bytes]) -> dict[bytes, AggregateLog]:
    """The log of each aggregate of which something is said."""
    found: dict[bytes, AggregateLog] = defaultdict(AggregateLog)
    columns = (
        commit_log.c.row,
        commit_log.c.aggregate,
        commit_log.c.header,
        commit_log.c.signature,
        commit_log.c.parts,
    )
    for some in chunks(aggregates):
        statement = select(*columns).where(commit_log.c.aggregate.in_(some)).order_by(commit_log.c.row)
        for row, aggregate, header, signature, parts in connection.execute(statement):
            log = found[aggregate]
            try:
                commit = read_commit(header, signature, unpack_parts(parts))
            except CommitUnreadable:
                with suppress(CommitUnreadable):
                    log.unread.append(read_prefix(header))
                continue
            log.numbered.append((row, commit))
    return found


def commits_of(connection: Connection, aggregates: Sequence[bytes]) -> dict[bytes, list[tuple[int, Commit]]]:
    """Log row and commit of everything said about each aggregate, oldest log row first; unreadable ones are passed
    over."""
    return {aggregate: log.numbered for aggregate, log in log_of(connection, aggregates).items()}


def told_commits_of(connection: Connection, aggregates: Sequence[bytes]) -> dict[bytes, list[Commit]]:
    """The same commits, with what stands for the values that were redacted."""
    trust = load_trust(connection)
    return {a: list(log.judge(trust).commits.values()) for a, log in log_of(connection, aggregates).items()}


def unknown(connection: Connection, ids: Sequence[bytes]) -> set[bytes]:
    """Those of the commits that this store does not hold; ask before checking signatures."""
    missing = set(ids)
    for some in chunks(list(missing)):
        statement = f"SELECT id FROM commit_log WHERE id IN ({','.join('?' * len(some))})"
        missing.difference_update(connection.exec_driver_sql(statement, tuple(some)).scalars().all())
    return missing


MARKS = (conflict, provisional, erased, parked, wanting)
"""Tables that say of an aggregate what is to be looked at; made anew with it."""


@dataclass(slots=True)
class Projected:
    """An aggregate as its tables shall stand."""

    rows: Rows
    parked: list[tuple[bytes, str, str]]
    wanting: set[bytes]
    unborn: list[Key]
    log_rows: dict[bytes, int]
    judge: Judge


def projected(log: AggregateLog, trust: Trust | None) -> Projected:
    """What the tables shall hold of an aggregate taken by itself, by the one definition of the merge."""
    judge = log.judge(trust)
    rows = merge((), judge)
    commits = [commit for _, commit in log.numbered]
    unborn = rows_without_creation(commits, rows)
    return Projected(rows, judge.parked(), judge.wanting(), unborn, {c.id: row for row, c in log.numbered}, judge)


def all_projected(connection: Connection, aggregates: Sequence[bytes], trust: Trust | None) -> dict[bytes, Projected]:
    """The aggregates, and the others that claim a row of theirs; each row is left to the one that it belongs to."""
    made: dict[bytes, Projected] = {}
    missing: Sequence[bytes] = aggregates
    while missing:
        fresh = {aggregate: projected(log, trust) for aggregate, log in log_of(connection, missing).items()}
        made |= fresh
        missing = sorted(_other_claimants(connection, fresh) - set(made))
    _settle_claims(made)
    return made


def _other_claimants(connection: Connection, made: Mapping[bytes, Projected]) -> set[bytes]:
    """Aggregates in whose name one of these rows stands in the tables, or is said to stand in the log alone."""
    by_entity: dict[str, list[bytes]] = defaultdict(list)
    for one in made.values():
        for name, row in (*one.rows, *one.unborn):
            if ENTITY_BY_NAME[name].parent:
                by_entity[name].append(row)
    found: set[bytes] = set()
    has_withdrawn = connection.execute(select(withdrawn.c.row).limit(1)).first() is not None
    for name, rows in by_entity.items():
        table = PROJECTED[name]
        home = select(commit_log.c.aggregate).join(table, commit_log.c.row == table.c.made_by).distinct()
        for some in chunks(rows):
            found.update(connection.scalars(home.where(table.c.id.in_(some))))
            if has_withdrawn:
                waiting = select(withdrawn.c.aggregate).where(withdrawn.c.row.in_(some), withdrawn.c.entity == name)
                found.update(connection.scalars(waiting))
    return found - set(made)


def _settle_claims(made: Mapping[bytes, Projected]) -> None:
    """Takes each row that several claim from all but the one that it belongs to."""
    claims: dict[Key, list[bytes]] = defaultdict(list)
    for aggregate, one in made.items():
        for key in one.rows:
            claims[key].append(aggregate)
    lost: dict[bytes, dict[Key, RowState]] = defaultdict(dict)
    for key, claimants in claims.items():
        if len(claimants) > 1:
            ranks = {a: rank_of(key[1], a[1:], made[a].rows[key], made[a].judge) for a in claimants}
            for aggregate in set(claimants) - {min(ranks, key=ranks.__getitem__)}:
                lost[aggregate][key] = made[aggregate].rows.pop(key)
    for aggregate, keys in lost.items():
        one = made[aggregate]
        one.unborn = sorted({*one.unborn, *keys})
        one.parked = park_claimed(one.parked, keys, one.judge)


def reproject(connection: Connection, aggregates: Sequence[bytes]) -> set[bytes]:
    """Makes the rows of the aggregates anew from all their commits, by the one definition of the merge.

    Returns the aggregates that were made anew with them, as they claim rows of theirs.
    """
    trust = load_trust(connection)
    further: set[bytes] = set()
    for some in chunks(aggregates, 200):
        made = all_projected(connection, some, trust)
        every = sorted({*some, *made})
        further.update(made)
        clear_rows(connection, [key for one in made.values() for key in (*one.rows, *one.unborn)], every)
        for pieces in chunks(every):
            for table in (*MARKS, withdrawn):
                connection.execute(delete(table).where(table.c.aggregate.in_(pieces)))
        _write_states(connection, made)
    return further - set(aggregates)


def rows_without_creation(commits: Iterable[Commit], states: Rows) -> list[Key]:
    """Rows of which these commits say something, but not (or not with authority) that they were made."""
    said = {
        (ENTITY_BY_ID[operation.entity].name, operation.row)
        for commit in commits
        for operation in commit.operations
        if is_at_home(operation, commit.aggregate)
    }
    return sorted(said - set(states))


def clear_rows(connection: Connection, keys: Sequence[Key], aggregates: Sequence[bytes]) -> None:
    """Takes the rows out of the projection, with their heads, as far as they are these aggregates'."""
    by_entity: dict[str, list[bytes]] = defaultdict(list)
    for name, row in keys:
        by_entity[name].append(row)
    for name, rows in by_entity.items():
        table = PROJECTED[name]
        for some in chunks(rows):
            made_by = select(table.c.id, commit_log.c.aggregate).join(commit_log, commit_log.c.row == table.c.made_by)
            standing = select(withdrawn.c.row, withdrawn.c.aggregate).where(withdrawn.c.entity == name)
            pairs = [
                *connection.execute(made_by.where(table.c.id.in_(some))),
                *connection.execute(standing.where(withdrawn.c.row.in_(some))),
            ]
            foreign = {row for row, aggregate in pairs if aggregate not in aggregates}
            own = [row for row in some if row not in foreign] if foreign else some
            connection.execute(delete(table).where(table.c.id.in_(own)))
            connection.execute(delete(head).where(head.c.row.in_(own), head.c.entity == name))


def columns_of(name: str, state: RowState) -> dict[str, Any]:
    """The projected columns of a row, None where the log says nothing, or nothing of the field's kind."""
    columns: dict[str, Any] = {}
    for one in ENTITY_BY_NAME[name].fields:
        value = state.values.get(one.name)
        columns[one.name] = to_column(value) if is_value_of(one, value) else None
    return columns


def heads_to_keep(state: RowState) -> list[tuple[str, bytes]]:
    """(unit, commit) for every unit whose heads are not just the creating commit."""
    return [
        (unit, commit) for unit, commits in state.heads.items() if commits != (state.created,) for commit in commits
    ]


def _write_states(connection: Connection, made: Mapping[bytes, Projected]) -> None:
    heads: list[tuple[Any, ...]] = []
    gone: list[tuple[Any, ...]] = []
    rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    marks: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for aggregate, one in made.items():
        for (name, row), state in one.rows.items():
            heads += [(row, unit, commit, name) for unit, commit in heads_to_keep(state)]
            if not state.exists:
                gone.append((row, name, aggregate))
                continue
            rows[name].append((row, one.log_rows[state.created], *columns_of(name, state).values()))
        gone += [(row, name, aggregate) for name, row in one.unborn]
        for table, said in marks_of(aggregate, one).items():
            marks[table] += said
    for name, parameters in rows.items():
        _insert_rows(connection, name, [column.name for column in PROJECTED[name].columns], parameters)
    _insert_rows(connection, "head", ["row", "unit", "commit_id", "entity"], heads)
    _insert_rows(connection, "withdrawn", ["row", "entity", "aggregate"], gone)
    for mark in MARKS:
        _insert_rows(connection, mark.name, [column.name for column in mark.columns], marks[mark.name])


def marks_of(aggregate: bytes, one: Projected) -> dict[str, list[tuple[Any, ...]]]:
    """What the tables of `MARKS` shall hold of an aggregate, in the order of their columns."""
    said: dict[str, list[tuple[Any, ...]]] = {table.name: [] for table in MARKS}
    for (name, row), state in one.rows.items():
        if state.exists:
            said["conflict"] += [(row, unit, name, aggregate, kind) for unit, kind in state.kinds.items()]
            said["provisional"] += [(row, unit, name, aggregate) for unit in state.provisional]
            said["erased"] += [(row, unit, name, aggregate) for unit in state.erased]
    said["parked"] = [(commit, aggregate, reason, detail) for commit, reason, detail in one.parked]
    said["wanting"] = [(aggregate, commit) for commit in one.wanting]
    return said


def _insert_rows(connection: Connection, name: str, columns: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    if rows:
        quoted = ",".join(f'"{column}"' for column in columns)
        marks = ",".join("?" * len(columns))
        connection.exec_driver_sql(f'INSERT OR REPLACE INTO "{name}" ({quoted}) VALUES ({marks})', rows)

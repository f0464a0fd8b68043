"""From commits to tables by the one definition, `journal.merge`; the short way there is quick_projection.py."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select

from bigclient_desktop.domain.fields import ENTITY_BY_ID, ENTITY_BY_NAME
from bigclient_desktop.journal.commits import Commit, CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.journal.merge import Rows, RowState, merge
from bigclient_desktop.journal.values import EXISTENCE, Wire
from bigclient_desktop.store.tables import PROJECTED, commit_log, conflict, head, withdrawn

_CHUNK = 400


def aggregate_bytes(aggregate: tuple[int, bytes]) -> bytes:
    """The aggregate as one key: a byte for the entity, 16 for the root."""
    return bytes([aggregate[0]]) + aggregate[1]


def chunks(items: Sequence[Any], size: int = _CHUNK) -> Iterator[Sequence[Any]]:
    """The items in pieces that fit into one statement."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def to_column(value: Wire) -> Any:
    """A wire value as its column holds it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value


def commits_of(connection: Connection, aggregates: Sequence[bytes]) -> dict[bytes, list[tuple[int, Commit]]]:
    """Log row and commit of everything said about each aggregate, oldest log row first; unreadable ones are passed
    over."""
    found: dict[bytes, list[tuple[int, Commit]]] = defaultdict(list)
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
            try:
                found[aggregate].append((row, read_commit(header, signature, unpack_parts(parts))))
            except CommitUnreadable:
                continue
    return found


def reproject(connection: Connection, aggregates: Sequence[bytes]) -> None:
    """Makes the rows of the aggregates anew from all their commits, by the one definition of the merge."""
    for some in chunks(aggregates, 200):
        made: list[tuple[bytes, Rows, dict[bytes, int]]] = []
        unborn: list[tuple[str, bytes]] = []
        for aggregate, numbered in commits_of(connection, some).items():
            commits = [commit for _, commit in numbered]
            states = merge(commits)
            made.append((aggregate, states, {commit.id: row for row, commit in numbered}))
            unborn += rows_without_creation(commits, states)
        clear_rows(connection, [key for _, states, _ in made for key in states])
        connection.execute(delete(conflict).where(conflict.c.aggregate.in_(some)))
        _write_states(connection, made)
        for name, row in unborn:
            # Another aggregate may have made it: then it is there, and none of this one's.
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO withdrawn (row, entity)"
                f' SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM "{name}" WHERE id = ?)',
                (row, name, row),
            )


def rows_without_creation(commits: Iterable[Commit], states: Rows) -> list[tuple[str, bytes]]:
    """Rows of which these commits say something, but not that they were made."""
    said = {
        (ENTITY_BY_ID[operation.entity].name, operation.row)
        for commit in commits
        for operation in commit.operations
        if operation.entity in ENTITY_BY_ID
    }
    return sorted(said - set(states))


def clear_rows(connection: Connection, keys: Sequence[tuple[str, bytes]]) -> None:
    """Takes the rows out of the projection, with their heads."""
    by_entity: dict[str, list[bytes]] = defaultdict(list)
    for name, row in keys:
        by_entity[name].append(row)
    for name, rows in by_entity.items():
        for some in chunks(rows):
            connection.execute(delete(PROJECTED[name]).where(PROJECTED[name].c.id.in_(some)))
            connection.execute(delete(head).where(head.c.row.in_(some)))
            connection.execute(delete(withdrawn).where(withdrawn.c.row.in_(some)))


def columns_of(name: str, state: RowState) -> dict[str, Any]:
    """The projected columns of a row, None where the log says nothing."""
    return {field.name: to_column(state.values.get(field.name)) for field in ENTITY_BY_NAME[name].fields}


def heads_to_keep(state: RowState) -> list[tuple[str, bytes]]:
    """(unit, commit) for every unit whose heads are not just the creating commit."""
    return [
        (unit, commit) for unit, commits in state.heads.items() if commits != (state.created,) for commit in commits
    ]


def _write_states(connection: Connection, made: Iterable[tuple[bytes, Rows, dict[bytes, int]]]) -> None:
    """Aggregate, rows, and log row by commit."""
    heads: list[tuple[Any, ...]] = []
    conflicts: list[tuple[Any, ...]] = []
    gone: list[tuple[Any, ...]] = []
    rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for aggregate, states, log_rows in made:
        for (name, row), state in states.items():
            heads += [(row, unit, commit, name) for unit, commit in heads_to_keep(state)]
            if not state.exists:
                gone.append((row, name))
                continue
            rows[name].append((row, log_rows[state.created], *columns_of(name, state).values()))
            conflicts += [(row, unit, name, aggregate) for unit in state.conflicts - {EXISTENCE}]
    for name, parameters in rows.items():
        _insert_rows(connection, name, [column.name for column in PROJECTED[name].columns], parameters)
    _insert_rows(connection, "head", ["row", "unit", "commit_id", "entity"], heads)
    _insert_rows(connection, "conflict", ["row", "unit", "entity", "aggregate"], conflicts)
    _insert_rows(connection, "withdrawn", ["row", "entity"], gone)


def _insert_rows(connection: Connection, name: str, columns: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    if rows:
        quoted = ",".join(f'"{column}"' for column in columns)
        marks = ",".join("?" * len(columns))
        # Where two aggregates claim one row, the last stands.
        connection.exec_driver_sql(f'INSERT OR REPLACE INTO "{name}" ({quoted}) VALUES ({marks})', rows)

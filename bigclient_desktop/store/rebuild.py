"""The whole projection from the log: made anew, or compared with what stands in the tables."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, delete, select

from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.merge import RowState, merge
from bigclient_desktop.journal.values import EXISTENCE
from bigclient_desktop.store import derived
from bigclient_desktop.store.projection import (
    chunks,
    columns_of,
    commits_of,
    heads_to_keep,
    reproject,
    rows_without_creation,
)
from bigclient_desktop.store.tables import PROJECTED, commit_log, conflict, head, projection_metadata, withdrawn


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A row whose tables do not say what the log says."""

    entity: str
    row: str


def _aggregates(connection: Connection) -> list[bytes]:
    return list(connection.scalars(select(commit_log.c.aggregate).distinct().order_by(commit_log.c.aggregate)))


def rebuild(connection: Connection, progress: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Empties every projected table and makes it again from the log."""
    for table in projection_metadata.sorted_tables:
        connection.execute(delete(table))
    aggregates = _aggregates(connection)
    for done, some in enumerate(chunks(aggregates, 200)):
        reproject(connection, some)
        progress(done * 200, len(aggregates))
    derived.refresh(connection, [(key[0], key[1:]) for key in aggregates])


def mismatches(
    connection: Connection, progress: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[Mismatch]:
    """Every row where log and tables differ, also rows that the log does not know."""
    expected: Counter[str] = Counter()
    gone: set[bytes] = set()
    aggregates = _aggregates(connection)
    for done, some in enumerate(chunks(aggregates, 200)):
        for aggregate, numbered in commits_of(connection, some).items():
            yield from _compare(connection, aggregate, [commit for _, commit in numbered], expected, gone)
        progress(done * 200, len(aggregates))
    expected[withdrawn.name] = len(gone)
    for name in (*PROJECTED, *(table.name for table in (head, conflict, withdrawn))):
        found = connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        if found != expected[name]:
            yield Mismatch(name, f"{found} / {expected[name]}")


def _compare(
    connection: Connection, aggregate: bytes, commits: Sequence[Commit], expected: Counter[str], gone: set[bytes]
) -> Iterator[Mismatch]:
    states = merge(commits)
    by_entity: dict[str, list[bytes]] = {}
    for name, row in (*states, *rows_without_creation(commits, states)):
        by_entity.setdefault(name, []).append(row)
    conflicts: dict[bytes, set[str]] = {}
    for row, unit in connection.execute(
        select(conflict.c.row, conflict.c.unit).where(conflict.c.aggregate == aggregate)
    ):
        conflicts.setdefault(row, set()).add(unit)
    for name, rows in by_entity.items():
        tables = _tables_of(connection, name, rows)
        for row in rows:
            state, held = states.get((name, row)), tables[row]
            if state is None:
                # Waits for its creation, unless another aggregate made it.
                gone.update([row] if held.columns is None else [])
                if held.columns is None and not held.is_withdrawn:
                    yield Mismatch(name, row.hex())
                continue
            said = _said(name, state)
            gone.update([row] if said.is_withdrawn else [])
            expected[name] += not said.is_withdrawn
            expected[head.name] += len(said.heads)
            expected[conflict.name] += len(said.conflicts)
            if said != replace(held, conflicts=frozenset(conflicts.get(row, ()))):
                yield Mismatch(name, row.hex())


@dataclass(frozen=True, slots=True)
class _Row:
    """What the tables hold, or should hold, of a row; `columns` None where it only stands in the log."""

    columns: dict[str, object] | None = None
    heads: frozenset[tuple[str, bytes]] = frozenset()
    conflicts: frozenset[str] = frozenset()
    is_withdrawn: bool = False


def _said(name: str, state: RowState) -> _Row:
    kept = frozenset(heads_to_keep(state))
    if not state.exists:
        return _Row(heads=kept, is_withdrawn=True)
    return _Row(columns_of(name, state), kept, frozenset(state.conflicts - {EXISTENCE}))


def _tables_of(connection: Connection, name: str, rows: Sequence[bytes]) -> dict[bytes, _Row]:
    table = PROJECTED[name]
    columns: dict[bytes, dict[str, object]] = {}
    heads: dict[bytes, set[tuple[str, bytes]]] = {}
    gone: set[bytes] = set()
    for some in chunks(rows):
        for record in connection.execute(select(table).where(table.c.id.in_(some))).mappings():
            columns[record["id"]] = {key: value for key, value in record.items() if key not in ("id", "made_by")}
        for row, unit, commit in connection.execute(
            select(head.c.row, head.c.unit, head.c.commit_id).where(head.c.row.in_(some))
        ):
            heads.setdefault(row, set()).add((unit, commit))
        gone.update(connection.scalars(select(withdrawn.c.row).where(withdrawn.c.row.in_(some))))
    return {row: _Row(columns.get(row), frozenset(heads.get(row, ())), is_withdrawn=row in gone) for row in rows}

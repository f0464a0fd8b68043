"""The whole projection from the log: made anew, or compared with what stands in the tables."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select

from bigclient_desktop.store import derived
from bigclient_desktop.store.erasures import wipe
from bigclient_desktop.store.judging import note_root
from bigclient_desktop.store.projection import (
    MARKS,
    Projected,
    all_projected,
    chunks,
    columns_of,
    heads_to_keep,
    marks_of,
    reproject,
)
from bigclient_desktop.store.tables import PROJECTED, commit_log, head, projection_metadata, withdrawn
from bigclient_desktop.store.trust import load_trust


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
    note_root(connection)
    for done, some in enumerate(chunks(aggregates, 200)):
        reproject(connection, some)
        progress(done * 200, len(aggregates))
    derived.refresh(connection, [(key[0], key[1:]) for key in aggregates])
    # What an earlier version could not read may have decided that something has to go.
    wipe(connection, aggregates)


def mismatches(
    connection: Connection, progress: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[Mismatch]:
    """Every row where log and tables differ, also rows that the log does not know."""
    expected: Counter[str] = Counter()
    gone: set[tuple[str, bytes, bytes]] = set()
    aggregates = _aggregates(connection)
    trust = load_trust(connection)
    for done, some in enumerate(chunks(aggregates, 200)):
        every = all_projected(connection, some, trust)
        made = {aggregate: every[aggregate] for aggregate in some if aggregate in every}
        yield from _compare(connection, made, expected, gone)
        progress(done * 200, len(aggregates))
    expected[withdrawn.name] = len(gone)
    for name in (*PROJECTED, *(table.name for table in (head, withdrawn, *MARKS))):
        held = connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        if held != expected[name]:
            yield Mismatch(name, f"{held} / {expected[name]}")


def _compare(
    connection: Connection, made: Mapping[bytes, Projected], expected: Counter[str], gone: set[tuple[str, bytes, bytes]]
) -> Iterator[Mismatch]:
    by_entity: dict[str, set[bytes]] = defaultdict(set)
    for name, row in (key for one in made.values() for key in (*one.unborn, *one.rows)):
        by_entity[name].add(row)
    held = {(name, row): held for name in by_entity for row, held in _held(connection, name, sorted(by_entity[name]))}
    for aggregate, one in made.items():
        for name, row in one.unborn:
            gone.add((name, row, aggregate))
            if aggregate not in held[name, row].withdrawn_in:
                yield Mismatch(name, row.hex())
        for (name, row), state in one.rows.items():
            kept, here = frozenset(heads_to_keep(state)), held[name, row]
            gone.update([] if state.exists else [(name, row, aggregate)])
            expected[name] += state.exists
            expected[head.name] += len(kept)
            columns = columns_of(name, state) if state.exists else None
            if (columns, kept, not state.exists) != (here.columns, here.heads, aggregate in here.withdrawn_in):
                yield Mismatch(name, row.hex())
    yield from _compare_marks(connection, made, expected)


def _compare_marks(
    connection: Connection, made: Mapping[bytes, Projected], expected: Counter[str]
) -> Iterator[Mismatch]:
    """Conflicts, provisional and erased values, parked and wanting commits."""
    wanted: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for aggregate, one in made.items():
        for name, rows in marks_of(aggregate, one).items():
            wanted[name].update(rows)
    for table in MARKS:
        statement = select(table).where(table.c.aggregate.in_(list(made)))
        held = {tuple(row) for row in connection.execute(statement)}
        expected[table.name] += len(wanted[table.name])
        for row in sorted(held ^ wanted[table.name], key=repr):
            yield Mismatch(table.name, row[0].hex() if isinstance(row[0], bytes) else str(row[0]))


@dataclass(frozen=True, slots=True)
class _Row:
    """What the tables hold, or should hold, of a row; `columns` None where it only stands in the log."""

    columns: dict[str, object] | None = None
    heads: frozenset[tuple[str, bytes]] = frozenset()
    withdrawn_in: frozenset[bytes] = frozenset()


def _held(connection: Connection, name: str, rows: Sequence[bytes]) -> Iterator[tuple[bytes, _Row]]:
    fields = [column.name for column in PROJECTED[name].columns if column.name not in ("id", "made_by")]
    for some in chunks(rows):
        marks = ",".join("?" * len(some))
        quoted = ",".join(f'"{field}"' for field in fields)
        statement = f'SELECT id, {quoted} FROM "{name}" WHERE id IN ({marks})'
        columns = {
            row[0]: dict(zip(fields, row[1:], strict=True))
            for row in connection.exec_driver_sql(statement, tuple(some))
        }
        heads: dict[bytes, set[tuple[str, bytes]]] = defaultdict(set)
        for row, unit, commit in connection.execute(
            select(head.c.row, head.c.unit, head.c.commit_id).where(head.c.row.in_(some), head.c.entity == name)
        ):
            heads[row].add((unit, commit))
        gone: dict[bytes, set[bytes]] = defaultdict(set)
        standing = select(withdrawn.c.row, withdrawn.c.aggregate).where(withdrawn.c.entity == name)
        for row, aggregate in connection.execute(standing.where(withdrawn.c.row.in_(some))):
            gone[row].add(aggregate)
        for row in some:
            yield row, _Row(columns.get(row), frozenset(heads.get(row, ())), frozenset(gone.get(row, ())))

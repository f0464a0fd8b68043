"""The whole projection from the log: made anew, or compared with what stands in the tables."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select

from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.merge import merge
from bigclient_desktop.store import derived
from bigclient_desktop.store.projection import chunks, columns_of, commits_of, heads_to_keep, reproject
from bigclient_desktop.store.tables import PROJECTED, commit_log, head, projection_metadata


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
    expected_rows = dict.fromkeys(PROJECTED, 0)
    aggregates = _aggregates(connection)
    for done, some in enumerate(chunks(aggregates, 200)):
        for numbered in commits_of(connection, some).values():
            yield from _compare(connection, [commit for _, commit in numbered], expected_rows)
        progress(done * 200, len(aggregates))
    for name, count in expected_rows.items():
        found = connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        if found != count:
            yield Mismatch(name, f"{found} / {count}")


def _compare(connection: Connection, commits: Sequence[Commit], expected: dict[str, int]) -> Iterator[Mismatch]:
    states = merge(commits)
    by_entity: dict[str, list[bytes]] = {}
    for name, row in states:
        by_entity.setdefault(name, []).append(row)
    for name, rows in by_entity.items():
        table = PROJECTED[name]
        found: dict[bytes, dict[str, object]] = {}
        kept: dict[bytes, set[tuple[str, bytes]]] = {}
        for some in chunks(rows):
            for record in connection.execute(select(table).where(table.c.id.in_(some))).mappings():
                found[record["id"]] = {key: value for key, value in record.items() if key not in ("id", "made_by")}
            for row, unit, commit in connection.execute(
                select(head.c.row, head.c.unit, head.c.commit_id).where(head.c.row.in_(some))
            ):
                kept.setdefault(row, set()).add((unit, commit))
        for row in rows:
            state = states[name, row]
            expected[name] += state.exists
            wanted = columns_of(name, state) if state.exists else None
            if found.get(row) != wanted or kept.get(row, set()) != set(heads_to_keep(state)):
                yield Mismatch(name, row.hex())

"""SQLite's own session extension as a judge of convergence: it knows nothing of commits and merges (P1)."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import apsw

from bigclient_desktop.services.session import Session
from bigclient_desktop.store.tables import PROJECTED
from tests.sync.world import World, commits, trust_ids

MARKS = {
    "head": ("row", "unit", "commit_id", "entity"),
    "conflict": ("row", "unit", "entity", "kind"),
    "provisional": ("row", "unit", "entity"),
}
"""What stands of fields beside their values, by its key."""


class Copies:
    """Plain copies of the projected tables of two stores, of the aggregates that both shall know alike."""

    def __init__(self, one: Session, other: Session, aggregates: Collection[bytes]) -> None:
        self._connection = apsw.Connection(":memory:")
        self._connection.execute("ATTACH ':memory:' AS other")
        self.rows = 0
        for name, columns in _tables():
            quoted = ",".join(f'"{column}"' for column in columns)
            key = ",".join(f'"{column}"' for column in MARKS.get(name, ("id",)))
            for place, session in (("main", one), ("other", other)):
                self._connection.execute(f'CREATE TABLE {place}."{name}" ({quoted}, PRIMARY KEY ({key}))')
                marks = ",".join("?" * len(columns))
                found = list(_rows_of(session, name, columns, aggregates))
                self._connection.executemany(f'INSERT INTO {place}."{name}" VALUES ({marks})', found)
                self.rows += len(found)

    def change(self, statement: str) -> None:
        """Changes the first copy: for tests that want to see a difference."""
        self._connection.execute(statement)

    def differences(self) -> list[str]:
        """Table, what would have to be done, and the key of every row that is not the same."""
        session = apsw.Session(self._connection, "main")
        for name, _ in _tables():
            session.attach(name)
            session.diff("other", name)
        found = []
        for change in apsw.Changeset.iter(session.changeset()):
            row = change.new if change.new is not None else change.old
            found.append(f"{change.name} {change.op} {row!r}"[:200])
        return found


def _tables() -> Iterator[tuple[str, Sequence[str]]]:
    for name, table in PROJECTED.items():
        # The log row of a creation is another in every store.
        yield name, [column.name for column in table.columns if column.name != "made_by"]
    yield from MARKS.items()


def _rows_of(
    session: Session, name: str, columns: Sequence[str], wanted: Collection[bytes]
) -> Iterator[tuple[Any, ...]]:
    quoted = ",".join(f't."{column}"' for column in columns)
    if name in PROJECTED:
        statement = f'SELECT c.aggregate, {quoted} FROM "{name}" t JOIN commit_log c ON c.row = t.made_by'
    elif name == "head":
        statement = f"SELECT c.aggregate, {quoted} FROM head t JOIN commit_log c ON c.id = t.commit_id"
    else:
        statement = f"SELECT t.aggregate, {quoted} FROM {name} t"
    with session.store.reading() as connection:
        for aggregate, *values in connection.exec_driver_sql(statement).all():
            if aggregate in wanted:
                yield tuple(values)


def converged(world: World) -> int:
    """P1, judged by SQLite: stores with the same trust say the same of what they hold alike; how many rows were laid
    side by side."""
    told = [(name, node.session, commits(node.session)) for name, node in world.nodes.items()]
    compared = 0
    for at, (name, one, held) in enumerate(told):
        for other_name, other, held_there in told[at + 1 :]:
            if trust_ids(one) == trust_ids(other):
                copies = Copies(one, other, {key for key, ids in held.items() if held_there.get(key) == ids})
                found = copies.differences()
                assert found == [], f"P1: {name} and {other_name} differ: {found}"
                compared += copies.rows
    return compared

"""New values whose authors knew the sole head of what they changed: one statement for all commits of a shape."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import ENTITY_BY_ID, Entity
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import SET_KINDS, element_unit, merge_unit
from bigclient_desktop.store.projection import chunks, to_column, tuples
from bigclient_desktop.store.telling import Told

_ELEMENT = Act.ELEMENT
_PLACE = attrgetter("entity", "row")
_WORTH_A_STATEMENT = 8
"""Commits of one shape from which on a statement of their own is quicker than a row at a time."""
_NOWHERE = (b"", b"")


@dataclass(slots=True)
class Known:
    """What the tables say of rows that somebody writes to."""

    heads: dict[int, dict[bytes, dict[str, tuple[bytes, ...]]]] = field(default_factory=lambda: defaultdict(dict))
    """Heads by entity, row and unit, of units changed after creation."""
    created: dict[int, dict[bytes, tuple[bytes, bytes]]] = field(default_factory=lambda: defaultdict(dict))
    """Creating commit and its aggregate by entity and row."""
    asked: dict[int, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    """Rows of which all this was asked, by entity."""

    def read(self, connection: Connection, entity: Entity, rows: Sequence[bytes]) -> None:
        """Takes along what is said of these rows of one entity."""
        self.asked[entity.id].update(rows)
        for some in chunks(rows):
            marks, values = ",".join("?" * len(some)), tuple(some)
            heads = f"SELECT row, unit, commit_id FROM head WHERE row IN ({marks}) AND entity=?"
            for row, unit, commit in tuples(connection, heads, (*values, entity.name)):
                units = self.heads[entity.id].setdefault(row, {})
                units[unit] = (*units.get(unit, ()), commit)
            created = (
                f'SELECT t.id, l.id, l.aggregate FROM "{entity.name}" t CROSS JOIN commit_log l ON l.row = t.made_by'
                f" WHERE t.id IN ({marks})"
            )
            for row, commit, aggregate in tuples(connection, created, values):
                self.created[entity.id][row] = (commit, aggregate)

    def note_created(self, creations: Iterable[Told]) -> None:
        """Takes along the rows that were just made."""
        for one in creations:
            made = (one.commit.id, one.key)
            for operation in one.made:
                self.created[operation.entity][operation.row] = made

    def commits(self) -> set[bytes]:
        """Ids of all commits that were found: they are here."""
        found = {commit for rows in self.created.values() for commit, _ in rows.values()}
        for by_row in self.heads.values():
            for units in by_row.values():
                found.update(*units.values())
        return found


def known_of(connection: Connection, changed: Iterable[Told]) -> Known:
    """What the tables say of the rows that these are about."""
    rows: dict[int, set[bytes]] = defaultdict(set)
    for one in changed:
        for operation in one.changed:
            rows[operation.entity].add(operation.row)
    known = Known()
    for number, some in rows.items():
        known.read(connection, ENTITY_BY_ID[number], sorted(some))
    return known


@lru_cache(maxsize=4096)
def _set_of(number: int, fields: tuple[int, ...]) -> tuple[str, tuple[str, ...]]:
    """The unit that a SET of these fields is about, and their names."""
    by_id = ENTITY_BY_ID[number].by_id
    return merge_unit(by_id[fields[0]]), tuple(by_id[one].name for one in fields)


@dataclass(slots=True)
class _Changes:
    """What shall be written of one entity."""

    entity: Entity
    sets: dict[tuple[bytes, str], set[str]] = field(default_factory=dict)
    values: dict[bytes, dict[str, Any]] = field(default_factory=dict)
    """By row: a row is written once, however many of its fields changed."""
    heads: dict[bytes, dict[str, bytes]] = field(default_factory=lambda: defaultdict(dict))
    """By row and unit the commit that said of it last."""
    gone: list[tuple[bytes, str]] = field(default_factory=list)


def set_values(connection: Connection, changed: Sequence[Told], known: Known, slow: set[bytes]) -> set[bytes]:
    """New values on sole heads, but for the aggregates in `slow`; returns further ones that need the full merge."""
    gathered = _Gathered(known, _elements(connection, changed))
    for one in changed:
        if one.key not in slow and one.key not in gathered.slow:
            gathered.take(one)
    for changes in gathered.by_entity.values():
        _write(connection, changes, known, gathered.slow)
    return gathered.slow


def _elements(connection: Connection, changed: Sequence[Told]) -> dict[int, _Changes]:
    """The sets as they stand, of rows of which a commit says something about an element."""
    rows: dict[int, set[bytes]] = defaultdict(set)
    for operation in [one for told in changed for one in told.changed if one.act == _ELEMENT]:
        rows[operation.entity].add(operation.row)
    found: dict[int, _Changes] = {}
    for number, wanted in rows.items():
        found[number] = changes = _Changes(ENTITY_BY_ID[number])
        names = [one.name for one in changes.entity.fields if one.kind in SET_KINDS]
        if not names:
            continue
        quoted = ",".join(f'"{name}"' for name in names)
        for some in chunks(sorted(wanted)):
            statement = f'SELECT id, {quoted} FROM "{changes.entity.name}" WHERE id IN ({",".join("?" * len(some))})'
            for identity, *texts in connection.exec_driver_sql(statement, tuple(some)):
                for name, text in zip(names, texts, strict=True):
                    changes.sets[identity, name] = set(json.loads(text or "[]"))
    return found


class _Gathered:
    """What commits change, gathered in one pass over their operations."""

    def __init__(self, known: Known, by_entity: dict[int, _Changes]) -> None:
        self._known = known
        self.by_entity = by_entity
        self.slow: set[bytes] = set()

    def take(self, told: Told) -> None:
        """What a commit changes, or its aggregate among those that take the full merge."""
        for (number, row), some in groupby(told.changed, _PLACE):
            if not self._take_row(told, number, row, some):
                self.slow.add(told.key)
                return

    def _take_row(self, told: Told, number: int, row: bytes, operations: Iterable[Operation]) -> bool:
        identity = told.commit.id
        creation, home = self._known.created[number].get(row, _NOWHERE)
        if home != told.key or creation == identity:
            # A row at home elsewhere is none of this aggregate's; and what makes a row does not change it.
            return False
        changes = self.by_entity.get(number)
        if changes is None:
            changes = self.by_entity[number] = _Changes(ENTITY_BY_ID[number])
        values = changes.values.setdefault(row, {})
        heads, mine = self._known.heads[number].get(row), changes.heads[row]
        for operation in operations:
            last: bytes | None = creation
            if operation.act == _ELEMENT:
                unit, untouched = _take_element(changes, operation, values)
                last = creation if untouched else None
            else:
                unit, names = _set_of(number, operation.fields)
                for name, value in zip(names, operation.values or (), strict=True):
                    values[name] = to_column(value) if value.__class__ is list else value
            if unit in mine:
                last = mine[unit]
            elif heads and unit in heads:
                if len(heads[unit]) > 1:
                    return False  # several are a conflict that ends here
                last = heads[unit][0]
                changes.gone.append((row, unit))
            if last is not None and last not in operation.prev:
                return False
            mine[unit] = identity
        return True


def _take_element(changes: _Changes, operation: Operation, values: dict[str, Any]) -> tuple[str, bool]:
    """Its unit, and whether the creation of the row is what said of it last."""
    one = changes.entity.by_id[operation.fields[0]]
    element, present = operation.values or ("", False)
    elements = changes.sets.setdefault((operation.row, one.name), set())
    untouched = str(element) in elements
    (elements.add if present else elements.discard)(str(element))
    values[one.name] = json.dumps(sorted(elements), ensure_ascii=False)
    return element_unit(one, str(element)), untouched


def _write(connection: Connection, changes: _Changes, known: Known, slow: set[bytes]) -> None:
    """Values and heads, but for the aggregates that take the full merge."""
    created = known.created[changes.entity.id]

    def is_quick(place: tuple[Any, ...]) -> bool:
        return created[place[0]][1] not in slow

    updates: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for row, values in changes.values.items():
        if values and (not slow or is_quick((row,))):
            updates[tuple(values)].append((*values.values(), row))
    for names, parameters in updates.items():
        assignments = ",".join(f'"{name}"=?' for name in names)
        connection.exec_driver_sql(f'UPDATE "{changes.entity.name}" SET {assignments} WHERE id=?', parameters)
    gone = list(filter(is_quick, changes.gone)) if slow else changes.gone
    if gone:
        connection.exec_driver_sql(f"DELETE FROM head WHERE row=? AND unit=? AND entity='{changes.entity.name}'", gone)
    shapes: dict[tuple[str, ...], list[tuple[bytes, bytes]]] = defaultdict(list)
    single: list[tuple[bytes, str, bytes]] = []
    for row, said in changes.heads.items():
        if slow and not is_quick((row,)):
            continue
        if len(set(said.values())) == 1:
            shapes[tuple(said)].append((row, next(iter(said.values()))))
        else:
            single += [(row, unit, commit) for unit, commit in said.items()]
    for units, quick in shapes.items():
        if len(quick) < _WORTH_A_STATEMENT:
            single += [(row, unit, commit) for row, commit in quick for unit in units]
            continue
        # In the order of the key a page is written once.
        quick.sort()
        ordered = sorted(units)
        heads = ",".join(f"(?1,?{at},?2,'{changes.entity.name}')" for at in range(3, 3 + len(ordered)))
        connection.exec_driver_sql(
            f"INSERT INTO head (row, unit, commit_id, entity) VALUES {heads}", [(*place, *ordered) for place in quick]
        )
    if single:
        single.sort()
        connection.exec_driver_sql(
            f"INSERT INTO head (row, unit, commit_id, entity) VALUES (?,?,?,'{changes.entity.name}')", single
        )

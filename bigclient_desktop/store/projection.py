"""From commits to tables. The definition is `journal.merge`; commits that build on the sole head take a set-based way
to the same rows."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import IntegrityError

from bigclient_desktop.domain.fields import ENTITY_BY_ID, ENTITY_BY_NAME, Entity
from bigclient_desktop.journal.commits import SCHEMA, Commit, CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.journal.merge import RowState, Rows, merge
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import EXISTENCE, SET_KINDS, Wire, element_unit, merge_unit
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


def project(connection: Connection, commits: Sequence[tuple[int, Commit]]) -> None:
    """Brings the tables up to the commits just appended (log row, commit)."""
    slow = {aggregate_bytes(commit.aggregate) for _, commit in commits if not _is_simple(commit)}
    by_act: dict[Act, list[tuple[int, Commit]]] = defaultdict(list)
    for row, commit in commits:
        if aggregate_bytes(commit.aggregate) not in slow:
            by_act[commit.operations[0].act].append((row, commit))
    creations = by_act[Act.CREATE]
    if creations and (_some_withdrawn(connection, creations) or not _insert(connection, creations)):
        slow |= {aggregate_bytes(commit.aggregate) for _, commit in creations}
    slow |= _update(connection, by_act[Act.SET] + by_act[Act.ELEMENT])
    slow |= _withdraw(connection, by_act[Act.EXIST])
    if slow:
        reproject(connection, sorted(slow))


def _is_simple(commit: Commit) -> bool:
    if commit.schema != SCHEMA or any(operation.values is None for operation in commit.operations):
        return False
    acts = {operation.act for operation in commit.operations}
    return acts in ({Act.CREATE}, {Act.EXIST}) or acts <= {Act.SET, Act.ELEMENT}


def _some_withdrawn(connection: Connection, commits: Sequence[tuple[int, Commit]]) -> bool:
    """Whether the log says more of one of these new rows than its creation."""
    rows = [operation.row for _, commit in commits for operation in commit.operations]
    return connection.execute(select(withdrawn.c.row).limit(1)).first() is not None and any(
        connection.execute(select(withdrawn.c.row).where(withdrawn.c.row.in_(some)).limit(1)).first()
        for some in chunks(rows)
    )


def _insert(connection: Connection, commits: Iterable[tuple[int, Commit]]) -> bool:
    """Rows that are new; False (and nothing done) where one of them exists already."""
    batches: dict[tuple[int, tuple[int, ...]], list[tuple[Any, ...]]] = defaultdict(list)
    for log_row, commit in commits:
        rows: dict[tuple[int, bytes], tuple[tuple[int, ...], tuple[Any, ...]]] = {}
        for operation in commit.operations:
            key = (operation.entity, operation.row)
            fields, values = rows.get(key, ((), ()))
            columns = tuple([to_column(v) if v.__class__ is list else v for v in operation.values or ()])
            rows[key] = (fields + operation.fields, values + columns)
        for (entity, row), (fields, values) in rows.items():
            batches[entity, fields].append((row, log_row, *values))
    try:
        with connection.begin_nested():
            for (number, fields), rows_of_shape in batches.items():
                entity_definition = ENTITY_BY_ID[number]
                names = ["id", "made_by", *(entity_definition.by_id[field].name for field in fields)]
                marks = ",".join("?" * len(names))
                quoted = ",".join(f'"{name}"' for name in names)
                connection.exec_driver_sql(
                    f'INSERT INTO "{entity_definition.name}" ({quoted}) VALUES ({marks})', rows_of_shape
                )
    except IntegrityError:
        return False
    return True


def _update(connection: Connection, commits: Sequence[tuple[int, Commit]]) -> set[bytes]:
    """New values on sole heads; returns the aggregates that need the full merge instead."""
    by_entity: dict[int, list[tuple[Commit, Operation]]] = defaultdict(list)
    seen: set[tuple[bytes, str]] = set()
    slow: set[bytes] = set()
    for _, commit in sorted(commits, key=lambda numbered: numbered[0]):
        for operation in commit.operations:
            key = (operation.row, _unit(operation))
            if key in seen:
                slow.add(aggregate_bytes(commit.aggregate))
            seen.add(key)
            by_entity[operation.entity].append((commit, operation))
    for number, pairs in by_entity.items():
        _update_entity(connection, ENTITY_BY_ID[number], pairs, slow)
    return slow


def _unit(operation: Operation) -> str:
    """The merge unit that a SET or ELEMENT is about."""
    field = ENTITY_BY_ID[operation.entity].by_id[operation.fields[0]]
    if operation.act == Act.ELEMENT and operation.values:
        return element_unit(field, str(operation.values[0]))
    return merge_unit(field)


def _update_entity(
    connection: Connection, entity: Entity, pairs: list[tuple[Commit, Operation]], slow: set[bytes]
) -> None:
    rows = sorted({operation.row for _, operation in pairs})
    heads, created = _heads(connection, entity, rows)
    table = PROJECTED[entity.name]
    set_names = [field.name for field in entity.fields if field.kind in SET_KINDS]
    sets: dict[tuple[bytes, str], set[str]] = {}
    if set_names and any(operation.act == Act.ELEMENT for _, operation in pairs):
        for some in chunks(rows):
            statement = select(table.c.id, *(table.c[name] for name in set_names)).where(table.c.id.in_(some))
            for identity, *texts in connection.execute(statement):
                for name, text in zip(set_names, texts, strict=True):
                    sets[identity, name] = set(json.loads(text or "[]"))
    updates: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    new_heads: list[tuple[bytes, str, bytes, str]] = []
    for commit, operation in pairs:
        key = aggregate_bytes(commit.aggregate)
        fields = [entity.by_id[number] for number in operation.fields]
        values = operation.values or ()
        element = operation.act == Act.ELEMENT
        unit = _unit(operation)
        creation, home = created.get(operation.row, (b"", b""))
        untouched = not element or str(values[0]) in sets.get((operation.row, fields[0].name), ())
        current = heads.get((operation.row, unit), (creation,) if untouched else ())
        # Several heads are a conflict that ends here, a row at home elsewhere is none of this aggregate's.
        if home != key or len(current) > 1 or not set(current) <= set(operation.prev):
            slow.add(key)
        if key in slow:
            continue
        if element:
            elements = sets[operation.row, fields[0].name]
            (elements.add if values[1] else elements.discard)(str(values[0]))
            updates[(fields[0].name,)].append((json.dumps(sorted(elements), ensure_ascii=False), operation.row))
        else:
            updates[tuple(field.name for field in fields)].append((*map(to_column, values), operation.row))
        new_heads.append((operation.row, unit, commit.id, entity.name))
    for names, parameters in updates.items():
        assignments = ",".join(f'"{name}"=?' for name in names)
        connection.exec_driver_sql(f'UPDATE "{entity.name}" SET {assignments} WHERE id=?', parameters)
    if new_heads:
        connection.exec_driver_sql("DELETE FROM head WHERE row=? AND unit=?", [item[:2] for item in new_heads])
        connection.exec_driver_sql("INSERT INTO head (row, unit, commit_id, entity) VALUES (?,?,?,?)", new_heads)


def _heads(
    connection: Connection, entity: Entity, rows: Sequence[bytes]
) -> tuple[dict[tuple[bytes, str], tuple[bytes, ...]], dict[bytes, tuple[bytes, bytes]]]:
    """Heads by row and unit, of units changed after creation; creating commit and aggregate by row."""
    table = PROJECTED[entity.name]
    heads: dict[tuple[bytes, str], tuple[bytes, ...]] = {}
    created: dict[bytes, tuple[bytes, bytes]] = {}
    for some in chunks(rows):
        for row, unit, commit_id in connection.execute(
            select(head.c.row, head.c.unit, head.c.commit_id).where(head.c.row.in_(some))
        ):
            heads[row, unit] = (*heads.get((row, unit), ()), commit_id)
        columns = (table.c.id, commit_log.c.id, commit_log.c.aggregate)
        joined = select(*columns).join(commit_log, commit_log.c.row == table.c.made_by)
        for row, commit_id, aggregate in connection.execute(joined.where(table.c.id.in_(some))):
            created[row] = (commit_id, aggregate)
    return heads, created


def _withdraw(connection: Connection, commits: Sequence[tuple[int, Commit]]) -> set[bytes]:
    """Creations undone by somebody who knew every head of the row; returns the aggregates that need the full merge."""
    by_entity: dict[int, list[tuple[Commit, Operation]]] = defaultdict(list)
    slow: set[bytes] = set()
    for _, commit in commits:
        for operation in commit.operations:
            if operation.values == (False,):
                by_entity[operation.entity].append((commit, operation))
            else:
                slow.add(aggregate_bytes(commit.aggregate))
    for number, pairs in by_entity.items():
        entity = ENTITY_BY_ID[number]
        heads, created = _heads(connection, entity, sorted({operation.row for _, operation in pairs}))
        all_heads: dict[bytes, set[bytes]] = {row: {creation} for row, (creation, _) in created.items()}
        for (row, _), commit_ids in heads.items():
            all_heads.get(row, set()).update(commit_ids)
        gone: dict[bytes, bytes] = {}
        for commit, operation in pairs:
            key = aggregate_bytes(commit.aggregate)
            home = created.get(operation.row, (b"", b""))[1]
            if home != key or operation.row in gone or not all_heads[operation.row] <= set(operation.prev):
                slow.add(key)
            else:
                gone[operation.row] = commit.id
        if gone:
            _take_out(connection, entity, gone)
    return slow


def _take_out(connection: Connection, entity: Entity, gone: dict[bytes, bytes]) -> None:
    """Rows, with the commit that withdrew each. Heads of their fields stay."""
    rows = [(row,) for row in gone]
    connection.exec_driver_sql(f'DELETE FROM "{entity.name}" WHERE id=?', rows)
    connection.exec_driver_sql("DELETE FROM conflict WHERE row=?", rows)
    connection.exec_driver_sql("DELETE FROM head WHERE row=? AND unit=?", [(row, EXISTENCE) for row in gone])
    new_heads = [(row, EXISTENCE, commit, entity.name) for row, commit in gone.items()]
    connection.exec_driver_sql("INSERT INTO head (row, unit, commit_id, entity) VALUES (?,?,?,?)", new_heads)
    connection.exec_driver_sql("INSERT INTO withdrawn (row, entity) VALUES (?,?)", [(row, entity.name) for row in gone])


def reproject(connection: Connection, aggregates: Sequence[bytes]) -> None:
    """Makes the rows of the aggregates anew from all their commits, by the one definition of the merge."""
    for some in chunks(aggregates, 200):
        for aggregate, numbered in commits_of(connection, some).items():
            log_rows = {commit.id: row for row, commit in numbered}
            commits = [commit for _, commit in numbered]
            states = merge(commits)
            unborn = rows_without_creation(commits, states)
            clear_rows(connection, [*states, *unborn])
            connection.execute(delete(conflict).where(conflict.c.aggregate == aggregate))
            for (name, row), state in states.items():
                _write_state(connection, aggregate, name, row, state, log_rows)
            if unborn:
                connection.execute(withdrawn.insert(), [{"row": row, "entity": name} for name, row in unborn])


def rows_without_creation(commits: Iterable[Commit], states: Rows) -> list[tuple[str, bytes]]:
    """Rows of which the log says something, but not yet that they were made."""
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


def _write_state(
    connection: Connection, aggregate: bytes, name: str, row: bytes, state: RowState, log_rows: dict[bytes, int]
) -> None:
    kept = heads_to_keep(state)
    if kept:
        connection.exec_driver_sql(
            "INSERT INTO head (row, unit, commit_id, entity) VALUES (?,?,?,?)",
            [(row, unit, commit, name) for unit, commit in kept],
        )
    if not state.exists:
        connection.execute(withdrawn.insert().values(row=row, entity=name))
        return
    columns = columns_of(name, state)
    connection.execute(PROJECTED[name].insert().values(id=row, made_by=log_rows[state.created], **columns))
    for unit in sorted(state.conflicts - {EXISTENCE}):
        connection.execute(conflict.insert().values(row=row, unit=unit, entity=name, aggregate=aggregate))

"""The short way from commits to tables: new rows, new values of sole heads and withdrawals, many by one statement.

Whatever else there is takes the full merge; a property test holds the two equal.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bigclient_desktop.domain.fields import (
    CUSTOMER,
    ENTITY_BY_ID,
    ISSUER,
    ORG_UNIT,
    Entity,
)
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.operations import Operation
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import EXISTENCE
from bigclient_desktop.store.erasures import wipe
from bigclient_desktop.store.judging import is_judged_otherwise, judge_again
from bigclient_desktop.store.new_values import Known, known_of, set_values
from bigclient_desktop.store.projection import aggregate_bytes, chunks, reproject, to_column, unknown
from bigclient_desktop.store.tables import conflict, provisional, withdrawn
from bigclient_desktop.store.telling import Told, told_by
from bigclient_desktop.store.trust import load_trust

_HANDED_OVER = ("responsible_unit", "lead_manager", "deputy_manager", "deleted")
"""Units of a customer whose decisions bear on what is written to any of its rows."""


def project(connection: Connection, commits: Sequence[tuple[int, Commit]], *, is_local: bool = False) -> set[bytes]:
    """Brings the tables up to the commits just appended (log row, commit).

    `is_local`: made here, on what is held here. Returns aggregates (17 bytes each) of which rows may be others that no
    commit speaks of: customers that took the full merge, and further ones where the commits say whom to trust, or speak
    of rows that these claim.
    """
    trust = load_trust(connection)
    further: set[bytes] = set()
    if trust is not None and (
        any(commit.aggregate[0] == ISSUER.id for _, commit in commits) or is_judged_otherwise(connection)
    ):
        further = judge_again(connection, [commit for _, commit in commits])
        commits = [(row, commit) for row, commit in commits if aggregate_bytes(commit.aggregate) not in further]
        trust = load_trust(connection)
    told = told_by(commits, trust)
    slow = {one.key for one in told if not one.is_simple}
    simple = [one for one in told if one.key not in slow] if slow else told
    changed = [one for one in simple if one.changed]
    known = known_of(connection, changed)
    slow |= _needing_judgement(connection, told, trust, known, is_local=is_local)
    made = [one for one in simple if one.made and one.key not in slow]
    if made and (_some_withdrawn(connection, made) or not _insert(connection, made)):
        slow |= {one.key for one in made}
    else:
        known.note_created(made)
    slow |= set_values(connection, changed, known, slow)
    slow |= _withdraw(connection, [one for one in simple if one.withdraws and one.key not in slow])
    if slow:
        further |= reproject(connection, sorted(slow))
        wipe(connection, sorted(slow | further))
        further |= {key for key in slow if key[0] == CUSTOMER.id}
    return further


def _needing_judgement(
    connection: Connection, told: Sequence[Told], trust: Trust | None, known: Known, *, is_local: bool
) -> set[bytes]:
    """Aggregates where more than the heads decides: authority, something missing, something erased."""
    keys = sorted({one.key for one in told})
    found: set[bytes] = set()
    for table in ("wanting", "erased"):
        found |= _among(connection, table, "aggregate", keys)
    roots = [key[1:] for key in keys if key[0] == CUSTOMER.id]
    for table in ("erasure", "redaction"):
        found |= {bytes([CUSTOMER.id]) + root for root in _among(connection, table, "customer", roots)}
    found |= _with_erased_people(connection, keys)
    if not is_local:  # what was made here names nothing that is not here
        found |= _with_gaps(connection, told, known)
    if trust is not None:
        decided = {row for row, heads in known.heads[CUSTOMER.id].items() if not heads.keys().isdisjoint(_HANDED_OVER)}
        others = [key[1:] for key in keys if key[1:] not in known.asked[CUSTOMER.id]]
        decided |= _among(connection, "head", "row", others, f"unit IN ({','.join(map(repr, _HANDED_OVER))})")
        found |= {key for key in keys if key[1:] in decided}
        # A step apart from a decision to close opens the complaint again.
        steps = [one for one in told if one.complaints]
        complaints = sorted({complaint for one in steps for complaint in one.complaints})
        closed = _among(connection, "head", "row", complaints, "unit = 'state' AND entity = 'complaint'")
        found |= {one.key for one in steps if not closed.isdisjoint(one.complaints)}
        found |= {one.key for one in told if not one.stands_alone}
    return found


def _with_erased_people(connection: Connection, keys: Sequence[bytes]) -> set[bytes]:
    """Units where data of people were erased: what comes of them anew goes as well."""
    units = [key for key in keys if key[0] == ORG_UNIT.id]
    if not units or connection.exec_driver_sql("SELECT 1 FROM staff_erasure LIMIT 1").first() is None:
        return set()
    statement = "SELECT DISTINCT c.aggregate FROM staff_erasure d JOIN commit_log c ON c.row = d.made_by"
    return set(connection.exec_driver_sql(statement).scalars()) & set(units)


def _among(connection: Connection, table: str, column: str, items: Sequence[bytes], condition: str = "1") -> set[bytes]:
    """Those of the items that stand in the column; a table without rows costs one look."""
    if connection.exec_driver_sql(f"SELECT 1 FROM {table} LIMIT 1").first() is None:
        return set()
    found: set[bytes] = set()
    for some in chunks(items):
        statement = f"SELECT {column} FROM {table} WHERE {column} IN ({','.join('?' * len(some))}) AND {condition}"
        found.update(connection.exec_driver_sql(statement, tuple(some)).scalars())
    return found


def _with_gaps(connection: Connection, told: Sequence[Told], known: Known) -> set[bytes]:
    """Aggregates of commits that name others which are not here."""
    here = known.commits() | {one.commit.id for one in told} | {b""}
    named: dict[bytes, set[bytes]] = defaultdict(set)
    for each in told:
        for one in each.named - here:
            named[one].add(each.key)
    return {key for one in unknown(connection, sorted(named)) for key in named[one]}


def _some_withdrawn(connection: Connection, creations: Sequence[Told]) -> bool:
    """Whether the log says more of one of these new rows than its creation."""
    rows = [operation.row for one in creations for operation in one.made]
    return connection.execute(select(withdrawn.c.row).limit(1)).first() is not None and any(
        connection.execute(select(withdrawn.c.row).where(withdrawn.c.row.in_(some)).limit(1)).first()
        for some in chunks(rows)
    )


def _insert(connection: Connection, creations: Iterable[Told]) -> bool:
    """Rows that are new; False (and nothing done) where one of them exists already, or is made in a way of its own."""
    batches: dict[tuple[int, tuple[int, ...]], list[tuple[Any, ...]]] = defaultdict(list)
    for one in creations:
        rows: dict[tuple[int, bytes], tuple[tuple[int, ...], tuple[Any, ...]]] = {}
        for operation in one.made:
            key = (operation.entity, operation.row)
            held = rows.get(key)
            if (held is None) != (operation.part == 0):
                return False  # part 0 makes a row, and once; what is personal comes after it
            fields, values = held or ((), ())
            columns = tuple([to_column(v) if v.__class__ is list else v for v in operation.values or ()])
            rows[key] = (fields + operation.fields, values + columns)
        for (entity, row), (fields, values) in rows.items():
            batches[entity, fields].append((row, one.row, *values))
    if any(len(set(fields)) < len(fields) for _, fields in batches):
        return False
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


def _withdraw(connection: Connection, withdrawing: Sequence[Told]) -> set[bytes]:
    """Creations undone by somebody who knew every head of the row; returns the aggregates that need the full merge."""
    by_entity: dict[int, list[tuple[Told, Operation]]] = defaultdict(list)
    slow: set[bytes] = set()
    for one in withdrawing:
        for operation in one.commit.operations:
            if operation.values == (False,):
                by_entity[operation.entity].append((one, operation))
            else:
                slow.add(one.key)
    for number, pairs in by_entity.items():
        entity = ENTITY_BY_ID[number]
        known = Known()
        known.read(connection, entity, sorted({operation.row for _, operation in pairs}))
        created = known.created[number]
        all_heads: dict[bytes, set[bytes]] = {row: {creation} for row, (creation, _) in created.items()}
        for row, units in known.heads[number].items():
            all_heads.get(row, set()).update(*units.values())
        gone: dict[bytes, tuple[bytes, bytes]] = {}
        for one, operation in pairs:
            home = created.get(operation.row, (b"", b""))[1]
            if home != one.key or operation.row in gone or not all_heads[operation.row] <= set(operation.prev):
                slow.add(one.key)
            else:
                gone[operation.row] = one.commit.id, one.key
        if gone:
            _take_out(connection, entity, gone)
    return slow


def _take_out(connection: Connection, entity: Entity, gone: dict[bytes, tuple[bytes, bytes]]) -> None:
    """Rows, with the commit that withdrew each and its aggregate. Heads of their fields stay."""
    rows = [(row, entity.name) for row in gone]
    connection.exec_driver_sql(f'DELETE FROM "{entity.name}" WHERE id=?', [(row,) for row in gone])
    for mark in (conflict, provisional):
        if connection.execute(select(mark.c.row).limit(1)).first() is not None:
            connection.exec_driver_sql(f"DELETE FROM {mark.name} WHERE row=? AND entity=?", rows)
    connection.exec_driver_sql("DELETE FROM head WHERE row=? AND entity=? AND unit=''", rows)
    new_heads = [(row, EXISTENCE, commit, entity.name) for row, (commit, _) in gone.items()]
    connection.exec_driver_sql("INSERT INTO head (row, unit, commit_id, entity) VALUES (?,?,?,?)", new_heads)
    standing = [(row, entity.name, aggregate) for row, (_, aggregate) in gone.items()]
    connection.exec_driver_sql("INSERT INTO withdrawn (row, entity, aggregate) VALUES (?,?,?)", standing)

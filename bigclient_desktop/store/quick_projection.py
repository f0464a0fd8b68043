"""The short way from commits to tables: new rows, new values of sole heads and withdrawals, many by one statement.

Whatever else there is takes the full merge; a property test holds the two equal.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bigclient_desktop.domain.fields import (
    COMPLAINT,
    COMPLAINT_EVENT,
    CUSTOMER,
    ENTITY_BY_ID,
    ENTITY_BY_NAME,
    ERASURE,
    ISSUER,
    ORG_UNIT,
    REDACTION,
    STAFF_ERASURE,
    Entity,
    Merge,
)
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.journal.commits import SCHEMA, Commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.units import is_at_home
from bigclient_desktop.journal.values import EXISTENCE
from bigclient_desktop.store.erasures import wipe
from bigclient_desktop.store.judging import is_judged_otherwise, judge_again
from bigclient_desktop.store.new_values import Known, Said, known_of, set_values
from bigclient_desktop.store.projection import aggregate_bytes, chunks, reproject, to_column
from bigclient_desktop.store.tables import (
    conflict,
    provisional,
    withdrawn,
)
from bigclient_desktop.store.trust import load_trust

_HANDED_OVER = ("responsible_unit", "lead_manager", "deputy_manager", "deleted")
"""Units of a customer whose decisions bear on what is written to any of its rows."""
_STATE = COMPLAINT.by_name["state"].id
_JUDGED = frozenset(
    ENTITY_BY_NAME[name].id
    for name in ("customer_stub", "erasure", "staff_erasure", "redaction", "proposal", "unit_proposal")
)
_TAKING = (ERASURE.id, STAFF_ERASURE.id, REDACTION.id)
"""Decisions by which values go."""


def project(connection: Connection, commits: Sequence[tuple[int, Commit]], *, is_local: bool = False) -> set[bytes]:
    """Brings the tables up to the commits just appended (log row, commit).

    `is_local`: made here, on what is held here. Returns further aggregates (17 bytes each) that were projected anew:
    the commits say whom to trust, or speak of rows that these claim.
    """
    trust = load_trust(connection)
    further: set[bytes] = set()
    if trust is not None and (
        any(commit.aggregate[0] == ISSUER.id for _, commit in commits) or is_judged_otherwise(connection)
    ):
        further = judge_again(connection, [commit for _, commit in commits])
        commits = [(row, commit) for row, commit in commits if aggregate_bytes(commit.aggregate) not in further]
        trust = load_trust(connection)
    slow = {aggregate_bytes(commit.aggregate) for _, commit in commits if not _is_simple(commit)}
    made, changed, withdrawn_by = _parted(commits, slow)
    known = known_of(connection, changed)
    slow |= _needing_judgement(connection, commits, trust, None if is_local else known)
    creations = [one for one in made if aggregate_bytes(one.commit.aggregate) not in slow]
    if creations and (_some_withdrawn(connection, creations) or not _insert(connection, creations)):
        slow |= {aggregate_bytes(one.commit.aggregate) for one in creations}
    else:
        known.note_created(creations)
    slow |= set_values(connection, changed, known, slow)
    slow |= _withdraw(connection, [one for one in withdrawn_by if aggregate_bytes(one.aggregate) not in slow])
    if slow:
        further |= reproject(connection, sorted(slow))
        wipe(connection, sorted(slow | further))
    return further


def _is_simple(commit: Commit) -> bool:
    if commit.schema != SCHEMA or any(
        operation.values is None or operation.entity in _TAKING or not is_at_home(operation, commit.aggregate)
        for operation in commit.operations
    ):
        return False
    acts = {operation.act for operation in commit.operations}
    return Act.EXIST not in acts or len(acts) == 1


def _parted(
    commits: Iterable[tuple[int, Commit]], slow: Collection[bytes]
) -> tuple[list[Said], list[Said], list[Commit]]:
    """What makes rows, what changes them (a record does both: it is a plan's new state, a need found, the next plan),
    and what withdraws them."""
    made: list[Said] = []
    changed: list[Said] = []
    withdrawing: list[Commit] = []
    for row, commit in commits:
        if aggregate_bytes(commit.aggregate) in slow:
            continue
        operations = commit.operations
        if operations[0].act == Act.EXIST:
            withdrawing.append(commit)
            continue
        acts = {one.act for one in operations}
        if Act.CREATE not in acts:
            changed.append(Said(row, commit, operations))
        elif len(acts) == 1:
            made.append(Said(row, commit, operations))
        else:
            made.append(Said(row, commit, tuple([one for one in operations if one.act == Act.CREATE])))
            changed.append(Said(row, commit, tuple([one for one in operations if one.act != Act.CREATE])))
    return made, changed, withdrawing


def _needing_judgement(
    connection: Connection, commits: Sequence[tuple[int, Commit]], trust: Trust | None, known: Known | None
) -> set[bytes]:
    """Aggregates where more than the heads decides: authority, something missing, something erased.

    `known` is None for what was made here: it names nothing that is not here.
    """
    keys = sorted({aggregate_bytes(commit.aggregate) for _, commit in commits})
    found: set[bytes] = set()
    for table in ("wanting", "erased"):
        found |= _among(connection, table, "aggregate", keys)
    for table in ("erasure", "redaction"):
        if connection.exec_driver_sql(f"SELECT 1 FROM {table} LIMIT 1").first() is not None:
            roots = [key[1:] for key in keys if key[0] == CUSTOMER.id]
            customers = _among(connection, table, "customer", roots)
            found |= {bytes([CUSTOMER.id]) + root for root in customers}
    found |= _with_erased_people(connection, keys)
    if known is not None:
        found |= _with_gaps(connection, commits, known)
    if trust is not None:
        roots = [key[1:] for key in keys]
        decided = _among(connection, "head", "row", roots, f"unit IN ({','.join(map(repr, _HANDED_OVER))})")
        found |= {key for key in keys if key[1:] in decided}
        events = _events(commits)
        closed = _among(connection, "head", "row", sorted(events), "unit = 'state' AND entity = 'complaint'")
        found |= {aggregate for complaint in closed for aggregate in events[complaint]}
        found |= {aggregate_bytes(commit.aggregate) for _, commit in commits if not _stands_alone(commit, trust)}
    return found


def _with_erased_people(connection: Connection, keys: Sequence[bytes]) -> set[bytes]:
    """Units where data of people were erased: what comes of them anew goes as well."""
    units = [key for key in keys if key[0] == ORG_UNIT.id]
    if not units or connection.exec_driver_sql("SELECT 1 FROM staff_erasure LIMIT 1").first() is None:
        return set()
    statement = "SELECT DISTINCT c.aggregate FROM staff_erasure d JOIN commit_log c ON c.row = d.made_by"
    return set(connection.exec_driver_sql(statement).scalars()) & set(units)


def _events(commits: Sequence[tuple[int, Commit]]) -> dict[bytes, set[bytes]]:
    """Complaints with new steps, and the aggregates of these: a step apart from a decision to close opens it again."""
    found: dict[bytes, set[bytes]] = defaultdict(set)
    for _, commit in commits:
        for operation in commit.operations:
            if operation.entity == COMPLAINT_EVENT.id and operation.values is not None:
                for value in operation.values:
                    if isinstance(value, bytes):
                        found[value].add(aggregate_bytes(commit.aggregate))
    return found


def _among(connection: Connection, table: str, column: str, items: Sequence[bytes], condition: str = "1") -> set[bytes]:
    """Those of the items that stand in the column; a table without rows costs one look."""
    if connection.exec_driver_sql(f"SELECT 1 FROM {table} LIMIT 1").first() is None:
        return set()
    found: set[bytes] = set()
    for some in chunks(items):
        statement = f"SELECT {column} FROM {table} WHERE {column} IN ({','.join('?' * len(some))}) AND {condition}"
        found.update(connection.exec_driver_sql(statement, tuple(some)).scalars())
    return found


def _with_gaps(connection: Connection, commits: Sequence[tuple[int, Commit]], known: Known) -> set[bytes]:
    """Aggregates of commits that name others which are not here."""
    named: dict[bytes, set[bytes]] = defaultdict(set)
    here = known.commits() | {commit.id for _, commit in commits} | {b""}
    for _, commit in commits:
        said = {commit.aggregate_prev, *commit.auth}
        for operation in commit.operations:
            said.update(operation.prev)
        for one in said - here:
            named[one].add(aggregate_bytes(commit.aggregate))
    missing = set(named) - _held(connection, sorted(named))
    return {aggregate for one in missing for aggregate in named[one]}


def _held(connection: Connection, ids: Sequence[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    for some in chunks(ids):
        statement = f"SELECT id FROM commit_log WHERE id IN ({','.join('?' * len(some))})"
        found.update(connection.exec_driver_sql(statement, tuple(some)).scalars())
    return found


def _stands_alone(commit: Commit, trust: Trust) -> bool:
    """Whether a commit counts in full by itself: a known author whom nobody revoked, and nothing guarded."""
    author = commit.author
    holder = trust.holder(author.certificate)
    if holder is None or holder.installation != author.installation.hex() or trust.cuts(author.certificate):
        return False
    return all(_is_everybodys(operation, commit, holder.unit) for operation in commit.operations)


def _is_everybodys(operation: Operation, commit: Commit, unit: str) -> bool:
    classes = _classes_of(operation.entity, operation.fields)
    if classes is None or operation.entity in _JUDGED or operation.act == Act.EXIST:
        return False
    if operation.act != Act.CREATE:
        return Merge.GUARDED not in classes and Merge.APPEND not in classes
    if Merge.GUARDED not in classes:
        return True
    entity = ENTITY_BY_ID[operation.entity]
    if operation.values is None:
        return False  # redacted before it came here
    values = dict(zip(operation.fields, operation.values, strict=True))
    if entity is COMPLAINT:
        return values.get(_STATE) == "open"
    if entity is not CUSTOMER or operation.row != commit.aggregate[1] or operation.part != 0:
        return False
    owner = entity.by_name["responsible_unit"].id
    return is_within(str(values.get(owner) or unit), unit)


@lru_cache(maxsize=4096)
def _classes_of(number: int, fields: tuple[int, ...]) -> frozenset[Merge] | None:
    """How these fields of an entity merge; None of one that is not known."""
    entity = ENTITY_BY_ID.get(number)
    return None if entity is None else frozenset(entity.by_id[one].merge for one in fields if one in entity.by_id)


def _some_withdrawn(connection: Connection, creations: Sequence[Said]) -> bool:
    """Whether the log says more of one of these new rows than its creation."""
    rows = [operation.row for one in creations for operation in one.operations]
    return connection.execute(select(withdrawn.c.row).limit(1)).first() is not None and any(
        connection.execute(select(withdrawn.c.row).where(withdrawn.c.row.in_(some)).limit(1)).first()
        for some in chunks(rows)
    )


def _insert(connection: Connection, creations: Iterable[Said]) -> bool:
    """Rows that are new; False (and nothing done) where one of them exists already."""
    batches: dict[tuple[int, tuple[int, ...]], list[tuple[Any, ...]]] = defaultdict(list)
    for log_row, _, operations in creations:
        rows: dict[tuple[int, bytes], tuple[tuple[int, ...], tuple[Any, ...]]] = {}
        for operation in operations:
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


def _withdraw(connection: Connection, commits: Sequence[Commit]) -> set[bytes]:
    """Creations undone by somebody who knew every head of the row; returns the aggregates that need the full merge."""
    by_entity: dict[int, list[tuple[Commit, Operation]]] = defaultdict(list)
    slow: set[bytes] = set()
    for commit in commits:
        for operation in commit.operations:
            if operation.values == (False,):
                by_entity[operation.entity].append((commit, operation))
            else:
                slow.add(aggregate_bytes(commit.aggregate))
    for number, pairs in by_entity.items():
        entity = ENTITY_BY_ID[number]
        known = Known()
        known.read(connection, entity, sorted({operation.row for _, operation in pairs}))
        created = known.created[number]
        all_heads: dict[bytes, set[bytes]] = {row: {creation} for row, (creation, _) in created.items()}
        for row, units in known.heads[number].items():
            all_heads.get(row, set()).update(*units.values())
        gone: dict[bytes, tuple[bytes, bytes]] = {}
        for commit, operation in pairs:
            key = aggregate_bytes(commit.aggregate)
            home = created.get(operation.row, (b"", b""))[1]
            if home != key or operation.row in gone or not all_heads[operation.row] <= set(operation.prev):
                slow.add(key)
            else:
                gone[operation.row] = commit.id, key
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

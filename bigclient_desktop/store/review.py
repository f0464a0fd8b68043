"""Reads for people who settle things: clashes with all their sides, parked commits, proposals, provisional values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.exchange_statements import Proposal, UnitProposal
from bigclient_desktop.domain.fields import ENTITY_BY_ID, ENTITY_BY_NAME, Entity, Field
from bigclient_desktop.journal.authority import UNKNOWN
from bigclient_desktop.journal.commits import Commit, CommitUnreadable, Prefix, read_commit, read_prefix, unpack_parts
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import EXISTENCE, from_wire, merge_unit
from bigclient_desktop.store.exchange_tables import waiting_commit
from bigclient_desktop.store.projection import aggregate_bytes, chunks, told_commits_of
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED, commit_log, conflict, parked, provisional

EXISTS = "exists"
"""The name under which a clash about the row itself gives its value."""
_QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Side:
    """What one commit says of one unit; `values` None where they were erased."""

    commit: bytes
    certificate: bytes
    stamp: int
    source: str
    values: Mapping[str, Any] | None
    prev: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """A unit with several heads; `shown` is what stands in the table."""

    kind: str
    aggregate: bytes
    entity: str
    row: bytes
    unit: str
    sides: tuple[Side, ...]
    before: Mapping[str, Any] | None
    shown: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Parked:
    """A commit that does not count, or not in full."""

    commit: bytes
    aggregate: bytes
    reason: str
    detail: str
    certificate: bytes
    stamp: int
    said: tuple[tuple[str, str, Any], ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A unit whose value is provisional."""

    aggregate: bytes
    entity: str
    row: bytes
    unit: str
    side: Side | None
    shown: Mapping[str, Any]


def clashes(
    connection: Connection, customer: str | None = None, only: Sequence[tuple[str, bytes, str]] = ()
) -> list[Clash]:
    """The units that somebody should look at, quiet ones left out; of one customer, or `only` some, with quiet ones."""
    statement = select(conflict)
    if customer is not None:
        statement = statement.where(conflict.c.aggregate == _customer_key(customer))
    elif only:
        statement = statement.where(conflict.c.row.in_([row for _, row, _ in only]))
    else:
        statement = statement.where(conflict.c.kind != _QUIET)
    found = [row for row in connection.execute(statement) if not only or (row.entity, row.row, row.unit) in only]
    heads = _heads(connection, [row.row for row in found])
    made = _creations(connection, [(row.entity, row.row) for row in found])
    wanted = {commit for row in found for commit in heads.get((row.row, row.unit)) or made.get(row.row, ())}
    log = _Log(connection, wanted)
    earlier = _Log(connection, {prev for commit in log.commits.values() for o in commit.operations for prev in o.prev})
    clashing = []
    for row in found:
        commits = heads.get((row.row, row.unit)) or made.get(row.row, ())
        sides = [side for commit in commits if (side := log.side(commit, row.entity, row.row, row.unit)) is not None]
        sides.sort(key=lambda side: (side.stamp, side.certificate, side.commit), reverse=True)
        clashing.append(
            Clash(
                row.kind,
                row.aggregate,
                row.entity,
                row.row,
                row.unit,
                tuple(sides),
                _before(sides, earlier, row),
                _shown(connection, row.entity, row.row, row.unit),
            )
        )
    return clashing


def _before(sides: Sequence[Side], earlier: "_Log", row: Any) -> Mapping[str, Any] | None:
    """What stood there before the sides parted: the newest version that they were built on."""
    heads = {side.commit for side in sides}
    found = [
        side
        for prev in {prev for side in sides for prev in side.prev} - heads
        if (side := earlier.side(prev, row.entity, row.row, row.unit)) is not None
    ]
    return max(found, key=lambda side: side.stamp).values if found else None


def _customer_key(customer: str) -> bytes:
    return bytes([ENTITY_BY_NAME["customer"].id]) + bytes.fromhex(customer)


def _heads(connection: Connection, rows: Sequence[bytes]) -> dict[tuple[bytes, str], tuple[bytes, ...]]:
    found: dict[tuple[bytes, str], tuple[bytes, ...]] = {}
    for some in chunks(sorted(set(rows))):
        statement = f"SELECT row, unit, commit_id FROM head WHERE row IN ({','.join('?' * len(some))})"
        for row, unit, commit in connection.exec_driver_sql(statement, tuple(some)):
            found[row, unit] = (*found.get((row, unit), ()), commit)
    return found


def _creations(connection: Connection, rows: Sequence[tuple[str, bytes]]) -> dict[bytes, tuple[bytes, ...]]:
    found: dict[bytes, tuple[bytes, ...]] = {}
    for entity in {name for name, _ in rows}:
        for some in chunks([row for name, row in rows if name == entity]):
            statement = (
                f'SELECT made.id, log.id FROM "{entity}" made JOIN commit_log log ON log.row = made.made_by'
                f" WHERE made.id IN ({','.join('?' * len(some))})"
            )
            for row, commit in connection.exec_driver_sql(statement, tuple(some)):
                found[row] = (commit,)
    return found


class _Log:
    """Some commits, read."""

    def __init__(self, connection: Connection, wanted: set[bytes]) -> None:
        self.commits: dict[bytes, Commit] = {}
        self._sources: dict[bytes, str] = {}
        columns = (
            commit_log.c.id,
            commit_log.c.header,
            commit_log.c.signature,
            commit_log.c.parts,
            commit_log.c.source,
        )
        for some in chunks(sorted(wanted)):
            for row in connection.execute(select(*columns).where(commit_log.c.id.in_(some))):
                try:
                    self.commits[row.id] = read_commit(row.header, row.signature, unpack_parts(row.parts))
                except CommitUnreadable:
                    continue
                self._sources[row.id] = row.source
        lacking = {c.aggregate for c in self.commits.values() if None in c.parts}
        for commits in told_commits_of(connection, sorted(map(aggregate_bytes, lacking))).values():
            self.commits |= {commit.id: commit for commit in commits if commit.id in self.commits}

    def side(self, identity: bytes, entity: str, row: bytes, unit: str) -> Side | None:
        """What a commit says of a unit."""
        commit = self.commits.get(identity)
        if commit is None:
            return None
        values: dict[str, Any] = {}
        prev: tuple[bytes, ...] = ()
        is_said = is_erased = False
        for operation in commit.operations:
            if operation.row != row or ENTITY_BY_ID.get(operation.entity) is not ENTITY_BY_NAME[entity]:
                continue
            found = said_of(ENTITY_BY_NAME[entity], operation, unit)
            if found is not None:
                is_said, prev = True, operation.prev or prev
                is_erased = is_erased or operation.values is None
                values.update(found)
        if not is_said:
            return None
        author = commit.author.certificate
        return Side(identity, author, commit.stamp, self._sources[identity], None if is_erased else values, prev)


def said_of(entity: Entity, operation: Operation, unit: str) -> dict[str, Any] | None:
    """The record values that an operation gives a unit; None where it says nothing of it."""
    if unit == EXISTENCE:
        if operation.act == Act.EXIST:
            return {EXISTS: bool(operation.values and operation.values[0])}
        return {EXISTS: True} if operation.act == Act.CREATE and operation.part == 0 else None
    if operation.act not in (Act.CREATE, Act.SET):
        return None
    fields = _fields(entity, operation)
    named = {field.name: at for at, field in fields if merge_unit(field) == unit}
    if not named and not (operation.act == Act.CREATE and operation.part == 0):
        return None
    values = operation.values or ()
    return {
        name: from_wire(entity.by_name[name], values[at]) if at < len(values) else None for name, at in named.items()
    }


def _fields(entity: Entity, operation: Operation) -> list[tuple[int, Field]]:
    found = [(at, entity.by_id.get(number)) for at, number in enumerate(operation.fields)]
    return [(at, field) for at, field in found if field is not None]


def unit_fields(entity: str, unit: str) -> tuple[str, ...]:
    """Names of the fields of a merge unit."""
    return tuple(field.name for field in ENTITY_BY_NAME[entity].fields if merge_unit(field) == unit)


def _shown(connection: Connection, entity: str, row: bytes, unit: str) -> dict[str, Any]:
    table = PROJECTED[entity]
    found = connection.execute(select(table).where(table.c.id == row)).first()
    if unit == EXISTENCE:
        return {EXISTS: found is not None}
    if found is None:
        return {}
    by_name = ENTITY_BY_NAME[entity].by_name
    return {name: from_wire(by_name[name], found._mapping[name]) for name in unit_fields(entity, unit)}


def heads_of_unit(connection: Connection, entity: str, row: bytes, unit: str) -> tuple[bytes, ...]:
    """The commits that a new value of the unit has to name."""
    return _heads(connection, [row]).get((row, unit)) or _creations(connection, [(entity, row)]).get(row, ())


def parked_commits(connection: Connection, limit: int = 2000) -> list[Parked]:
    """What does not count, newest first."""
    columns = (commit_log.c.certificate, commit_log.c.stamp, commit_log.c.header, commit_log.c.signature)
    statement = (
        select(parked, *columns, commit_log.c.parts)
        .join(commit_log, commit_log.c.id == parked.c.commit_id)
        .order_by(commit_log.c.stamp.desc())
        .limit(limit)
    )
    found = []
    for row in connection.execute(statement):
        commit: Commit | Prefix
        try:
            commit = read_commit(row.header, row.signature, unpack_parts(row.parts))
            said = tuple(_told(commit))
        except CommitUnreadable:
            commit, said = read_prefix(row.header), ()
        found.append(Parked(row.commit_id, row.aggregate, row.reason, row.detail, row.certificate, row.stamp, said))
    found += _waiting(connection, limit)
    return sorted(found, key=lambda one: -one.stamp)[:limit]


def _waiting(connection: Connection, limit: int) -> list[Parked]:
    """What is of nobody known: nothing in it is read before its signature could be checked."""
    columns = [waiting_commit.c[name] for name in ("id", "aggregate", "certificate", "stamp")]
    statement = select(*columns).distinct().order_by(waiting_commit.c.stamp.desc()).limit(limit)
    return [
        Parked(identity, aggregate, UNKNOWN, "", certificate, stamp, ())
        for identity, aggregate, certificate, stamp in connection.execute(statement)
    ]


def _told(commit: Commit) -> list[tuple[str, str, Any]]:
    said: list[tuple[str, str, Any]] = []
    for operation in commit.operations:
        entity = ENTITY_BY_ID.get(operation.entity)
        if entity is None:
            continue
        if operation.act == Act.EXIST:
            said.append((entity.name, EXISTS, bool(operation.values and operation.values[0])))
        elif operation.act == Act.ELEMENT:
            said += [
                (entity.name, field.name, (operation.values or (None,))[0]) for _, field in _fields(entity, operation)
            ]
        else:
            values = operation.values
            said += [
                (entity.name, field.name, None if values is None else from_wire(field, values[at]))
                for at, field in _fields(entity, operation)
            ]
    return said


def provisional_units(connection: Connection, limit: int = 5000) -> list[Marked]:
    """Guarded units whose value nobody with authority has confirmed."""
    found = connection.execute(select(provisional).limit(limit)).all()
    heads = _heads(connection, [row.row for row in found])
    made = _creations(connection, [(row.entity, row.row) for row in found])
    log = _Log(connection, {c for row in found for c in heads.get((row.row, row.unit)) or made.get(row.row, ())})
    marked = []
    for row in found:
        commits = heads.get((row.row, row.unit)) or made.get(row.row, ())
        sides = [side for commit in commits if (side := log.side(commit, row.entity, row.row, row.unit))]
        newest = max(sides, key=lambda side: (side.stamp, side.certificate, side.commit), default=None)
        shown = _shown(connection, row.entity, row.row, row.unit)
        marked.append(Marked(row.aggregate, row.entity, row.row, row.unit, newest, shown))
    return marked


def proposals(
    connection: Connection, *, decided: bool, only: Sequence[str] = ()
) -> list[tuple[str, bytes, Proposal | UnitProposal, int]]:
    """Entity, aggregate, record and stamp of each proposal, newest first."""
    found: list[tuple[str, bytes, Proposal | UnitProposal, int]] = []
    kinds: tuple[tuple[str, Any], ...] = (("proposal", Proposal), ("unit_proposal", UnitProposal))
    for name, kind in kinds:
        table = PROJECTED[name]
        statement = select(
            table, commit_log.c.aggregate.label("in_aggregate"), commit_log.c.stamp.label("made_at")
        ).join(commit_log, commit_log.c.row == table.c.made_by)
        if only:
            statement = statement.where(table.c.id.in_([bytes.fromhex(identity) for identity in only]))
        else:
            statement = statement.where(table.c.outcome.is_not(None) if decided else table.c.outcome.is_(None))
        found += [
            (name, row.in_aggregate, record_of(name, kind, row), row.made_at) for row in connection.execute(statement)
        ]
    return sorted(found, key=lambda one: -one[3])


def value_now(connection: Connection, entity: str, row: bytes, unit: str) -> Mapping[str, Any]:
    """What stands in a unit's fields now."""
    return _shown(connection, entity, row, unit)

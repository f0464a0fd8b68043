"""The inverse of an action, from its commits: what stood before, said about what stands now (sync.md, Undo)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, or_, select

from bigclient_desktop.domain.fields import ENTITY_BY_ID, Entity
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.merge import Rows, RowState, Version, merge
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import element_unit, from_wire, merge_unit
from bigclient_desktop.journal.writes import AggregateDraft, NewElement, NewExistence, NewValues, Write
from bigclient_desktop.store.projection import chunks, commits_of
from bigclient_desktop.store.tables import change_log, commit_log


@dataclass(frozen=True, slots=True)
class RecordedChange:
    """A line of the change log."""

    action: str
    label: str
    subject: str
    person: str
    at: datetime
    undoes: str | None
    undone_by: str | None


class WrittenSince(Exception):
    """Somebody has written to a row since; carries the author's certificate."""

    def __init__(self, author: bytes) -> None:
        super().__init__(author.hex())
        self.author = author


def recorded_changes(connection: Connection, limit: int) -> list[RecordedChange]:
    """The newest changes first."""
    statement = select(change_log).order_by(change_log.c.stamp.desc()).limit(limit)
    return [
        RecordedChange(
            row.action.hex(),
            row.label,
            row.subject,
            row.person,
            instant_of(row.stamp),
            row.undoes.hex() if row.undoes else None,
            row.undone_by.hex() if row.undone_by else None,
        )
        for row in connection.execute(statement)
    ]


def inverse(connection: Connection, action: str) -> Iterator[AggregateDraft]:
    """The drafts that undo the action, aggregate by aggregate. Raises WrittenSince."""
    key = bytes.fromhex(action)
    passed_actions = {key} | set(
        connection.scalars(
            select(change_log.c.action).where(
                or_(change_log.c.undoes.is_not(None), change_log.c.undone_by.is_not(None))
            )
        )
    )
    aggregates: Sequence[bytes] = connection.scalars(
        select(commit_log.c.aggregate).where(commit_log.c.action == key).distinct()
    ).all()
    for some in chunks(aggregates, 200):
        for aggregate, numbered in commits_of(connection, some).items():
            commits = [commit for _, commit in numbered]
            mine = [commit for commit in commits if commit.action == key]
            passed = {commit.id for commit in commits if commit.action in passed_actions}
            states = merge(commits)
            writes = [write for commit in reversed(mine) for write in _inverse(commit, states, passed)]
            yield AggregateDraft(ENTITY_BY_ID[aggregate[0]].name, aggregate[1:].hex(), tuple(writes))


def _inverse(commit: Commit, states: Rows, own: set[bytes]) -> Iterator[Write]:
    """`own` are the commits of the action itself, and those of steps undone or taken back since: they stand in
    nobody's way."""
    created = {operation.row for operation in commit.operations if operation.act == Act.CREATE}
    for operation in commit.operations:
        entity = ENTITY_BY_ID[operation.entity]
        state = states[entity.name, operation.row]
        if operation.act in (Act.CREATE, Act.EXIST):
            if operation.part == 0:
                present = operation.act == Act.EXIST and not (operation.values and operation.values[0])
                yield NewExistence(entity.name, operation.row.hex(), present, _untouched(state, commit, own))
        elif operation.row not in created:
            yield from _inverse_value(entity, operation, state, commit, own)


def _untouched(state: RowState, commit: Commit, own: set[bytes]) -> tuple[bytes, ...]:
    """All heads of the row; raises where one of them is younger than the commit and not of the same action."""
    by_id: dict[bytes, Version] = {v.commit.id: v for versions in state.versions.values() for v in versions}
    heads = sorted({head for heads in state.heads.values() for head in heads})
    for head in heads:
        other = by_id[head].commit
        if head not in own and other.stamp > commit.stamp:
            raise WrittenSince(other.author.certificate)
    return tuple(heads)


def _inverse_value(
    entity: Entity, operation: Operation, state: RowState, commit: Commit, own: set[bytes]
) -> Iterator[Write]:
    fields = [entity.by_id[number] for number in operation.fields]
    values = operation.values or ()
    element = operation.act == Act.ELEMENT
    unit = element_unit(fields[0], str(values[0])) if element else merge_unit(fields[0])
    for head in state.heads[unit]:
        if head not in own:
            other = next(version.commit for version in state.versions[unit] if version.commit.id == head)
            raise WrittenSince(other.author.certificate)
    row = operation.row.hex()
    if element:
        yield NewElement(entity.name, row, fields[0].name, str(values[0]), not values[1], state.heads[unit])
        return
    before = [version for version in state.versions[unit] if version.commit.id in operation.prev]
    old: Mapping[str, object] = {}
    if before:
        visible = max(before, key=lambda version: version.rank).value
        old = visible if isinstance(visible, Mapping) else {}
    restored = {field.name: from_wire(field, old.get(field.name)) for field in fields}  # type: ignore[arg-type]
    yield NewValues(entity.name, row, restored, state.heads[unit])

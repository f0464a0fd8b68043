"""The one definition of the merge: an aggregate's state as a pure function of the set of its commits (sync.md, Merge).

A commit has at most one operation a merge unit, so a commit id names a version of a unit.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bigclient_desktop.domain.fields import ENTITY_BY_ID, Entity
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import EXISTENCE, SET_KINDS, Wire, element_unit, merge_unit


@dataclass(frozen=True, slots=True)
class Version:
    """One counting operation on one merge unit: its value (fields by name; of an element or existence the presence)."""

    commit: Commit
    value: Mapping[str, Wire] | bool
    prev: tuple[bytes, ...]

    @property
    def rank(self) -> tuple[int, bytes, bytes]:
        """Ties between truly concurrent edits go to the largest."""
        return self.commit.stamp, self.commit.author.certificate, self.commit.id


@dataclass(slots=True)
class RowState:
    """A row as the log says: visible values by field name, heads by merge unit, units in conflict, all versions.

    `created` is the creating commit; of several the first.
    """

    created: bytes
    values: dict[str, Wire] = field(default_factory=dict)
    heads: dict[str, tuple[bytes, ...]] = field(default_factory=dict)
    conflicts: set[str] = field(default_factory=set)
    versions: dict[str, list[Version]] = field(default_factory=dict)
    exists: bool = True


Rows = dict[tuple[str, bytes], RowState]


def merge(commits: Iterable[Commit], counts: Callable[[Commit], bool] = lambda commit: True) -> Rows:
    """The rows of one aggregate. The order of `commits` does not matter; doubles are taken once.

    A row whose creation is not there, or does not count, is left out: what is known of it waits in the log.
    """
    distinct = {commit.id: commit for commit in commits}
    versions: dict[tuple[str, bytes], dict[str, list[Version]]] = {}
    creations: dict[tuple[str, bytes], list[Version]] = {}
    passing: dict[tuple[str, bytes, str], dict[bytes, tuple[bytes, ...]]] = {}
    for commit in distinct.values():
        counting = counts(commit)
        for operation in commit.operations:
            entity = ENTITY_BY_ID.get(operation.entity)
            if entity is None:
                continue
            for unit, value in _units(entity, operation):
                key = (entity.name, operation.row)
                passing.setdefault((*key, unit), {})[commit.id] = operation.prev
                if counting:
                    version = Version(commit, value, operation.prev)
                    versions.setdefault(key, {}).setdefault(unit, []).append(version)
                    if operation.act == Act.CREATE and unit == EXISTENCE:
                        creations.setdefault(key, []).append(version)
    return {
        key: _row(versions[key], passing, key, min(made, key=lambda version: version.rank).commit.id)
        for key, made in creations.items()
    }


def _units(entity: Entity, operation: Operation) -> Iterable[tuple[str, Mapping[str, Wire] | bool]]:
    values = operation.values
    if operation.act == Act.EXIST:
        yield EXISTENCE, bool(values and values[0])
        return
    if operation.act == Act.ELEMENT:
        field = entity.by_id.get(operation.fields[0])
        if field is not None and values is not None:
            yield element_unit(field, str(values[0])), bool(values[1])
        return
    grouped: dict[str, dict[str, Wire]] = {}
    for position, number in enumerate(operation.fields):
        field = entity.by_id.get(number)
        if field is None:
            continue
        value = None if values is None else values[position]
        if field.kind in SET_KINDS:
            for element in value if isinstance(value, list) else ():
                yield element_unit(field, element), True
        else:
            grouped.setdefault(merge_unit(field), {})[field.name] = value
    yield from grouped.items()
    if operation.act == Act.CREATE and operation.part == 0:
        yield EXISTENCE, True


def _row(
    units: dict[str, list[Version]],
    passing: Mapping[tuple[str, bytes, str], Mapping[bytes, tuple[bytes, ...]]],
    key: tuple[str, bytes],
    created: bytes,
) -> RowState:
    state = RowState(created, versions=units)
    elements: dict[str, list[str]] = {}
    for unit, versions in units.items():
        heads = heads_of(versions, passing[(*key, unit)])
        visible = max(heads, key=lambda version: version.rank)
        state.heads[unit] = tuple(sorted(version.commit.id for version in heads))
        if unit == EXISTENCE:
            state.exists = any(version.value for version in heads) or _revived(units, heads, passing, key)
        elif isinstance(visible.value, bool):
            name, _, element = unit.partition("=")
            elements.setdefault(name, [])
            if any(version.value for version in heads):
                elements[name].append(element)
        else:
            state.values.update(visible.value)
            if len(heads) > 1 and any(_said(version) != _said(visible) for version in heads):
                state.conflicts.add(unit)
    for name, present in elements.items():
        state.values[name] = sorted(present)
    return state


def _said(version: Version) -> dict[str, Wire]:
    """The values that a version gives; no value is the same as a field that is not named."""
    assert not isinstance(version.value, bool)
    return {name: value for name, value in version.value.items() if value is not None}


def heads_of(versions: Sequence[Version], passing: Mapping[bytes, tuple[bytes, ...]]) -> list[Version]:
    """The versions that no other counting version of the unit reaches through `prev` or as a later one of the same key.

    `passing` gives the `prev` of every operation on the unit, counting or not: the walk passes through those that do
    not count.
    """
    if len(versions) == 1:
        return list(versions)
    reached = _reached((prev for version in versions for prev in version.prev if prev != version.commit.id), passing)
    latest: dict[tuple[bytes, bytes], int] = {}
    for version in versions:
        latest[_seat(version)] = max(latest.get(_seat(version), 0), version.commit.sequence)
    heads = [
        version
        for version in versions
        if version.commit.id not in reached and version.commit.sequence == latest[_seat(version)]
    ]
    return heads or [max(versions, key=lambda version: version.rank)]


def _seat(version: Version) -> tuple[bytes, bytes]:
    return version.commit.author.certificate, version.commit.author.incarnation


def _reached(starts: Iterable[bytes], passing: Mapping[bytes, Iterable[bytes]]) -> set[bytes]:
    reached: set[bytes] = set()
    stack = list(starts)
    while stack:
        prev = stack.pop()
        if prev not in reached:
            reached.add(prev)
            stack.extend(passing.get(prev, ()))
    return reached


def _revived(
    units: Mapping[str, list[Version]],
    withdrawals: Sequence[Version],
    passing: Mapping[tuple[str, bytes, str], Mapping[bytes, tuple[bytes, ...]]],
    key: tuple[str, bytes],
) -> bool:
    """Whether somebody else wrote to the row without knowing that it was withdrawn.

    Known to a withdrawal is what it names, and all that this was built on: in any unit, also as a seat's own later one.
    """
    known_before: dict[bytes, set[bytes]] = {}
    for unit, versions in units.items():
        for commit, prevs in passing[(*key, unit)].items():
            known_before.setdefault(commit, set()).update(prevs)
        latest: dict[tuple[bytes, bytes], bytes] = {}
        for version in sorted(versions, key=lambda version: version.commit.sequence):
            if _seat(version) in latest:
                known_before[version.commit.id].add(latest[_seat(version)])
            latest[_seat(version)] = version.commit.id
    known = _reached((withdrawal.commit.id for withdrawal in withdrawals), known_before)
    keys = {withdrawal.commit.author.certificate for withdrawal in withdrawals}
    return any(
        version.commit.author.certificate not in keys and version.commit.id not in known
        for unit, versions in units.items()
        if unit != EXISTENCE
        for version in versions
    )

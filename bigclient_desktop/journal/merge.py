"""The one definition of the merge: an aggregate's state as a pure function of the set of its commits (sync.md, Merge).

A commit has at most one operation a merge unit, so a commit id names a version of a unit.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bigclient_desktop.domain.fields import ENTITY_BY_ID, Merge
from bigclient_desktop.journal.ancestry import closure
from bigclient_desktop.journal.authority import PARKED, PROVISIONAL, Judge, class_of
from bigclient_desktop.journal.clashes import cross_checked, late_units, settled_value
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.heads import Version, heads_of
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.journal.units import is_at_home, unit_values
from bigclient_desktop.journal.values import EXISTENCE, Wire

__all__ = ["KINDS", "RowState", "Rows", "Version", "heads_of", "merge"]

QUIET, REVIEW, DECIDE, REVIVED, CLOCK, LATE = KINDS = ("quiet", "review", "decide", "revived", "clock", "late")
"""Why somebody should look at a unit: two values of no consequence, of consequence, of decisions; a row that was
withdrawn and edited apart; a value whose clock ran ahead; an edit by the manager before."""

_KIND_OF = {Merge.AUTO: QUIET, Merge.SET: QUIET, Merge.GUARDED: DECIDE}

Key = tuple[str, bytes]
"""Entity name and row id."""
Passing = Mapping[tuple[str, bytes, str], Mapping[bytes, tuple[bytes, ...]]]


@dataclass(slots=True)
class RowState:
    """A row as the log says: visible values by field name, heads by merge unit, all versions that count.

    `created` is the creating commit; of several the first. `kinds`: units that somebody should look at, and why.
    `shown`: the commit whose value is visible, None where a decision is due and a safe value stands for it.
    """

    created: bytes
    values: dict[str, Wire] = field(default_factory=dict)
    heads: dict[str, tuple[bytes, ...]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    versions: dict[str, list[Version]] = field(default_factory=dict)
    exists: bool = True
    provisional: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    shown: dict[str, bytes | None] = field(default_factory=dict)
    jumped: set[str] = field(default_factory=set)
    """Units whose visible value was built on one that does not count."""

    @property
    def conflicts(self) -> set[str]:
        """The units that somebody should look at."""
        return set(self.kinds)


Rows = dict[Key, RowState]


def merge(commits: Iterable[Commit], judge: Judge | None = None) -> Rows:
    """The rows of one aggregate. The order of `commits` does not matter; doubles are taken once.

    A row whose creation is not there, or does not count, is left out: what is known of it waits in the log. A judge
    has to be one of these same commits; without one everything counts.
    """
    judge = judge or Judge(None, commits)
    versions: dict[Key, dict[str, list[Version]]] = {}
    creations: dict[Key, list[Commit]] = {}
    passing: dict[tuple[str, bytes, str], dict[bytes, tuple[bytes, ...]]] = {}
    for commit in judge.commits.values():
        counting = judge.counts(commit)
        for operation in commit.operations:
            entity = ENTITY_BY_ID.get(operation.entity)
            if entity is None or not is_at_home(operation, commit.aggregate):
                continue
            key = (entity.name, operation.row)
            is_erased = judge.is_erased(commit, operation.part)
            for unit, said in unit_values(entity, operation):
                passing.setdefault((*key, unit), {})[commit.id] = operation.prev
                tier = judge.tier(commit, operation, unit, said) if counting else PARKED
                if tier == PARKED:
                    continue
                gone = is_erased and not isinstance(said, bool)
                value = dict.fromkeys(said) if gone and not isinstance(said, bool) else said
                version = Version(commit, value, operation.prev, tier, gone)
                versions.setdefault(key, {}).setdefault(unit, []).append(version)
                if operation.act == Act.CREATE and unit == EXISTENCE:
                    creations.setdefault(key, []).append(commit)
    rows = {key: _row(versions[key], passing, key, made, judge) for key, made in creations.items()}
    if judge.trust is not None:
        cross_checked(rows, judge)
        for key, unit in late_units(rows, judge):
            rows[key].kinds.setdefault(unit, LATE)
    return rows


def _row(
    units: dict[str, list[Version]], passing: Passing, key: Key, makers: Sequence[Commit], judge: Judge
) -> RowState:
    number = next(operation.entity for operation in makers[0].operations if operation.row == key[1])
    state = RowState(judge.maker(number, key[1], makers).id, versions=units)
    elements: dict[str, list[str]] = {}
    for unit, versions in units.items():
        best = max(version.tier for version in versions)
        counting = [version for version in versions if version.tier == best]
        heads = heads_of(counting, passing[(*key, unit)], judge)
        state.heads[unit] = tuple(sorted(version.commit.id for version in heads))
        visible = max(heads, key=lambda version: _rank(version, judge))
        state.shown[unit] = visible.commit.id
        if best == PROVISIONAL:
            state.provisional.add(unit)
        if unit == EXISTENCE:
            _existence(state, units, heads, passing, key, judge)
        elif isinstance(visible.value, bool):
            name, _, element = unit.partition("=")
            elements.setdefault(name, [])
            if any(version.value for version in heads):
                elements[name].append(element)
        else:
            if len(heads) > 1:
                visible = _clash(state, key[0], unit, heads, visible, judge, passing[(*key, unit)])
            state.values.update(visible.value)  # type: ignore[arg-type]
            if visible.is_erased:
                state.erased.add(unit)
            if judge.trust is not None and _jumps(visible, passing[(*key, unit)], judge):
                state.jumped.add(unit)
    for name, present in elements.items():
        state.values[name] = sorted(present)
    return state


def _rank(version: Version, judge: Judge) -> tuple[bool, int, bytes, bytes]:
    """The largest is shown; what a centre states to be from the future loses every tie."""
    ahead = judge.trust is not None and version.commit.id in judge.trust.clock_statements
    return not ahead, *version.rank


def _existence(
    state: RowState,
    units: Mapping[str, list[Version]],
    heads: Sequence[Version],
    passing: Passing,
    key: Key,
    judge: Judge,
) -> None:
    state.exists = any(version.value for version in heads)
    if not state.exists and _revived(units, heads, passing, key, judge):
        state.exists = True
        state.kinds[EXISTENCE] = REVIVED


def _clash(
    state: RowState,
    entity: str,
    unit: str,
    heads: Sequence[Version],
    visible: Version,
    judge: Judge,
    passing: Mapping[bytes, tuple[bytes, ...]],
) -> Version:
    """Marks a unit whose heads say different things; returns what is shown."""
    if all(head.is_erased or said(head) == said(visible) for head in heads):
        return visible
    merge_class = class_of(entity, unit)
    if merge_class == Merge.GUARDED and judge.trust is not None and visible.tier != PROVISIONAL:
        visible, is_safe = settled_value(entity, unit, heads, state.versions[unit], passing, judge, visible)
        state.shown[unit] = None if is_safe else visible.commit.id
    if _is_settled(heads, passing, judge):
        ahead = judge.trust is not None and any(head.commit.id in judge.trust.clock_statements for head in heads)
        kind = _KIND_OF.get(merge_class, REVIEW)
        state.kinds[unit] = CLOCK if ahead and kind != DECIDE else kind
    return visible


def said(version: Version) -> dict[str, Wire]:
    """The values that a version gives; no value is the same as a field that is not named."""
    assert not isinstance(version.value, bool)
    return {name: value for name, value in version.value.items() if value is not None}


def _is_settled(heads: Sequence[Version], passing: Mapping[bytes, tuple[bytes, ...]], judge: Judge) -> bool:
    """False while what a head rests on is not here: it may still turn out to supersede the others."""
    keys: set[bytes] = set()
    for head in heads:
        if any(not judge.is_held(one) for one in closure(head.prev, passing)):
            return False
        key = judge.key(head.commit)
        if key in keys and not _has_whole_chain(head.commit, judge):
            return False
        keys.add(key)
    return True


def _has_whole_chain(commit: Commit, judge: Judge) -> bool:
    before = commit.aggregate_prev
    while before:
        held = judge.commits.get(before) or judge.unread.get(before)
        if held is None:
            return False
        before = held.aggregate_prev
    return True


def _jumps(version: Version, passing: Mapping[bytes, tuple[bytes, ...]], judge: Judge) -> bool:
    """Whether the value was built on one that does not count."""
    return any(one in judge.commits and one in passing and not judge.counts(judge.commits[one]) for one in version.prev)


def _revived(
    units: Mapping[str, list[Version]],
    withdrawals: Sequence[Version],
    passing: Passing,
    key: Key,
    judge: Judge,
) -> bool:
    """Whether somebody else wrote to the row without knowing that it was withdrawn.

    Known to a withdrawal is what it names, and all that this was built on: in any unit, also as a seat's own later one.
    """
    known_before: dict[bytes, set[bytes]] = {}
    for unit, versions in units.items():
        for commit, prevs in passing[(*key, unit)].items():
            known_before.setdefault(commit, set()).update(prevs)
        for earlier, later in _own_steps(versions, judge):
            known_before[later].add(earlier)
    known = closure((withdrawal.commit.id for withdrawal in withdrawals), known_before)
    keys = {judge.key(withdrawal.commit) for withdrawal in withdrawals}
    return any(
        judge.key(version.commit) not in keys and version.commit.id not in known
        for unit, versions in units.items()
        if unit != EXISTENCE
        for version in versions
    )


def _own_steps(versions: Sequence[Version], judge: Judge) -> Iterable[tuple[bytes, bytes]]:
    """(earlier, later) of each key's versions of a unit that follow one another."""
    if len(versions) < 2:
        return
    chains = judge.chains
    by_key: dict[bytes, list[bytes]] = {}
    for version in sorted(versions, key=lambda version: chains.entered[version.commit.id]):
        line = by_key.setdefault(judge.key(version.commit), [])
        # The nearest one before it on its own branch.
        line.append(version.commit.id)
        for before in reversed(line[:-1]):
            if chains.is_before(before, version.commit.id):
                yield before, version.commit.id
                break

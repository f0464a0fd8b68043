"""Decisions made apart: the higher level's, else a fixed safe value, never the clock's (sync.md, Merge)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from bigclient_desktop.domain.fields import (
    ADDRESS,
    AGREEMENT,
    COMPETITOR,
    COMPLAINT,
    COMPLAINT_EVENT,
    CONTACT,
    CUSTOMER,
    DEMAND,
    FOLLOW_UP,
    MAIL_USE,
    VISIT,
)
from bigclient_desktop.journal.ancestry import closure
from bigclient_desktop.journal.authority import DECISION, Judge
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.heads import Version, heads_of
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import EXISTENCE

if TYPE_CHECKING:
    from bigclient_desktop.journal.merge import RowState

_GRADES = ("general", "silver", "gold", "diamond")
_FILE = {
    entity.id
    for entity in (
        CUSTOMER,
        CONTACT,
        ADDRESS,
        AGREEMENT,
        COMPETITOR,
        MAIL_USE,
        DEMAND,
        VISIT,
        COMPLAINT,
        FOLLOW_UP,
    )
}
"""Whose edits speak against a deletion that did not know them."""
_MANAGERS = ("lead_manager", "deputy_manager")


def settled_value(
    entity: str,
    unit: str,
    heads: Sequence[Version],
    versions: Sequence[Version],
    passing: Mapping[bytes, tuple[bytes, ...]],
    judge: Judge,
    visible: Version,
) -> tuple[Version, bool]:
    """What is shown of decisions made apart, and whether it is a safe value that none of them gave."""
    top = max(judge.level(head.commit) for head in heads)
    highest = [head for head in heads if judge.level(head.commit) == top]
    if all(head.value == highest[0].value for head in highest):
        return max(highest, key=lambda head: head.rank), False
    if unit == "grade":
        return max(highest, key=lambda head: (_grade_rank(head), head.rank)), False
    nothing = dict.fromkeys(visible.value) if not isinstance(visible.value, bool) else {}
    if unit == "outcome" or unit == "deleted":
        return Version(visible.commit, nothing, visible.prev), True
    if entity == COMPLAINT.name and unit == "state":
        return Version(visible.commit, {**nothing, "state": "open"}, visible.prev), True
    return _before_all(heads, versions, passing, judge) or Version(visible.commit, nothing, visible.prev), True


def _grade_rank(version: Version) -> int:
    grade = "" if isinstance(version.value, bool) else version.value.get("grade")
    return _GRADES.index(str(grade)) if grade in _GRADES else -1


def _before_all(
    heads: Sequence[Version], versions: Sequence[Version], passing: Mapping[bytes, tuple[bytes, ...]], judge: Judge
) -> Version | None:
    """The value that stood before all of these decisions."""
    seen = [closure(head.prev, passing) | judge.known(head.commit.id) for head in heads]
    common = [
        version
        for version in versions
        if version.tier == DECISION and all(version.commit.id in reached for reached in seen)
    ]
    return max(heads_of(common, passing, judge), key=lambda version: version.rank) if common else None


def cross_checked(rows: dict[tuple[str, bytes], RowState], judge: Judge) -> None:
    """A deletion that did not know an edit, a closing that did not know a new event: the safe value stands."""
    for (entity, row), state in rows.items():
        if entity == CUSTOMER.name and state.values.get("deleted"):
            if any(_is_about_file(operation) for _, operation in _unknown(state, "deleted", judge)):
                _open(state, "deleted", {"deleted": None})
        elif entity == COMPLAINT.name and state.values.get("state") == "closed":
            apart = _unknown(state, "state", judge)
            if any(_is_event_of(operation, row) for _, operation in apart):
                _open(state, "state", {"state": "open", "unconfirmed_reason": None})


def _open(state: RowState, unit: str, values: dict[str, str | None]) -> None:
    state.values.update(values)
    state.kinds[unit] = "decide"
    state.shown[unit] = None


def _unknown(state: RowState, unit: str, judge: Judge) -> Iterator[tuple[Commit, Operation]]:
    """What other keys wrote in the aggregate apart from the decision that is shown."""
    shown = state.shown.get(unit)
    decision = judge.commits.get(shown) if shown else None
    if decision is None or shown == state.created:
        return
    for identity in judge.apart_from(decision.id):
        commit = judge.commits[identity]
        if judge.key(commit) != judge.key(decision) and judge.counts(commit):
            for operation in commit.operations:
                yield commit, operation


def _is_about_file(operation: Operation) -> bool:
    return operation.entity in _FILE or operation.entity == COMPLAINT_EVENT.id


def _is_event_of(operation: Operation, complaint: bytes) -> bool:
    if operation.entity != COMPLAINT_EVENT.id or operation.act != Act.CREATE or operation.values is None:
        return False
    return complaint in operation.values


def late_units(rows: Mapping[tuple[str, bytes], RowState], judge: Judge) -> Iterator[tuple[tuple[str, bytes], str]]:
    """What the manager before wrote without knowing of the hand-over: it counts, and is marked."""
    root = rows.get((CUSTOMER.name, judge.aggregate[1]))
    if root is None or judge.aggregate[0] != CUSTOMER.id:
        return
    late: set[bytes] = set()
    for decision, before in _hand_overs(root, judge):
        for identity in judge.apart_from(decision.id):
            commit = judge.commits[identity]
            holder = judge.holder(commit)
            if holder is not None and holder.person in before and judge.counts(commit):
                late.add(identity)
    for key, state in rows.items() if late else ():
        for unit, heads in state.heads.items():
            is_new = state.created in (late if unit != EXISTENCE else heads)
            # A row that is new altogether is marked once.
            if late.intersection(heads) and "=" not in unit and is_new == (unit == EXISTENCE):
                yield key, unit


def _hand_overs(root: RowState, judge: Judge) -> Iterator[tuple[Commit, set[str]]]:
    """Decisions that took a customer from a manager, and from whom."""
    for unit in _MANAGERS:
        versions = [version for version in root.versions.get(unit, ()) if version.tier == DECISION]
        by_commit = {version.commit.id: version for version in versions}
        for version in versions:
            named = [by_commit[prev] for prev in version.prev if prev in by_commit]
            persons = {_person(one, unit) for one in named} - {_person(version, unit), ""}
            if persons:
                yield version.commit, persons


def _person(version: Version, unit: str) -> str:
    value = None if isinstance(version.value, bool) else version.value.get(unit)
    return value.hex() if isinstance(value, bytes) else ""

"""The history of one aggregate, read from its commits: which field, from what to what, who, where, when."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.customer_file import REDACTED, CommitChange, FieldChange, Heads, was_erased
from bigclient_desktop.domain.fields import ENTITY_BY_ID, ENTITY_BY_NAME, Entity, Field
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.merge import Rows, merge
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.redactions import operations_in
from bigclient_desktop.journal.values import EXISTENCE, SET_KINDS, element_unit, from_wire, merge_unit
from bigclient_desktop.journal.writes import ERASED
from bigclient_desktop.store.people import staff_by_seat
from bigclient_desktop.store.projection import AggregateLog, chunks, log_of, told_commits_of
from bigclient_desktop.store.tables import commit_log
from bigclient_desktop.store.trust import load_trust

_SHOWN = {"customer", "contact", "address", "agreement", "competitor", "mail_use", "demand"}


def field_changes(connection: Connection, aggregate: bytes) -> list[FieldChange]:
    """Every change of a customer's file, newest first. `current` marks the value that stands now; what was said and
    does not count stands among them with its reason, and the next change begins at what was there before."""
    judge = log_of(connection, [aggregate]).get(aggregate, AggregateLog()).judge(load_trust(connection))
    commits = sorted(judge.commits.values(), key=lambda commit: (commit.stamp, commit.id))
    people = staff_by_seat(connection)
    columns = select(commit_log.c.id, commit_log.c.source).where(commit_log.c.aggregate == aggregate)
    sources: dict[bytes, str] = dict(connection.execute(columns).all())
    told = _Telling(merge((), judge))
    aside = {commit: (reason, frozenset(filter(None, lines.split("\n")))) for commit, reason, lines in judge.parked()}
    changes: list[FieldChange] = []
    for commit in commits:
        author = people.get(commit.author.certificate, Staff())
        reason, lines = aside.get(commit.id, ("", frozenset()))
        for operation in commit.operations:
            entity = ENTITY_BY_ID.get(operation.entity)
            if entity is None or entity.name not in _SHOWN:
                continue
            for field, old, new, is_aside in told.sorted_changes(entity, operation, lines if reason else None):
                changes.append(
                    FieldChange(
                        entity.name,
                        operation.row.hex(),
                        field.name,
                        old,
                        new,
                        author.name or "",
                        author.unit or "",
                        instant_of(commit.stamp),
                        sources.get(commit.id, "local"),
                        current=not is_aside and told.stands(entity, operation, field, commit),
                        set_aside=reason if is_aside else "",
                    )
                )
    changes.reverse()
    return changes


class _Telling:
    """Follows the values through the commits, oldest first; `states` is how it ends."""

    def __init__(self, states: Rows) -> None:
        self._states = states
        self._values: dict[tuple[str, bytes], dict[str, Any]] = defaultdict(dict)

    def changes(self, entity: Entity, operation: Operation) -> list[tuple[Field, Any, Any]]:
        """(field, old, new) of what the operation changed; a row withdrawn loses its values, and gets them back."""
        known = self._values[entity.name, operation.row]
        if operation.act == Act.EXIST:
            lost = [(entity.by_name[name], value) for name, value in known.items() if name != entity.parent]
            if operation.values and operation.values[0]:
                return [(field, None, value) for field, value in lost if value not in (None, ())]
            return [(field, value, None) for field, value in lost if value not in (None, ())]
        changed = []
        for field, new in _said(entity, operation, known):
            old = known.get(field.name)
            known[field.name] = new
            if old != new and field.name != entity.parent:
                changed.append((field, old, new))
        return changed

    def sorted_changes(
        self, entity: Entity, operation: Operation, aside: Collection[str] | None
    ) -> list[tuple[Field, Any, Any, bool]]:
        """The same, each with whether it is set aside: all of a commit that has no lines of it (`entity:row:unit`),
        else those units alone; of these the values from before stay."""
        if aside is None:
            return [(*change, False) for change in self.changes(entity, operation)]
        before = dict(self._values[entity.name, operation.row])
        place = f"{entity.name}:{operation.row.hex()}:"
        changed = []
        for field, old, new in self.changes(entity, operation):
            unit = EXISTENCE if operation.act == Act.EXIST else merge_unit(field)
            is_aside = not aside or place in aside or place + unit in aside
            if is_aside:
                self._values[entity.name, operation.row][field.name] = before.get(field.name)
            changed.append((field, old, new, is_aside))
        return changed

    def stands(self, entity: Entity, operation: Operation, field: Field, commit: Commit) -> bool:
        """Whether what the operation said of the field is what is shown now, or that nothing is."""
        state = self._states.get((entity.name, operation.row))
        if state is None:
            return False
        last = max(state.versions[EXISTENCE], key=lambda version: version.rank).commit
        if operation.act == Act.EXIST:
            return commit.id == last.id
        if not state.exists or commit.stamp < last.stamp:
            return False
        if field.kind in SET_KINDS:
            elements = operation.values[:1] if operation.act == Act.ELEMENT and operation.values else ()
            units = [element_unit(field, str(element)) for element in elements]
            units = units or [unit for unit in state.heads if unit.startswith(f"{field.name}=")]
            return any(commit.id in state.heads[unit] for unit in units)
        return state.shown.get(merge_unit(field)) == commit.id


def _said(entity: Entity, operation: Operation, known: Mapping[str, Any]) -> list[tuple[Field, Any]]:
    """Fields and record values that an operation gives."""
    fields = [entity.by_id.get(number) for number in operation.fields]
    if operation.values is None:
        return []
    if operation.act == Act.ELEMENT and fields[0] is not None:
        element, present = operation.values
        before = set(known.get(fields[0].name) or ())
        after = before | {str(element)} if present else before - {str(element)}
        return [(fields[0], tuple(sorted(after)))]
    pairs = zip(fields, operation.values, strict=False)
    return [(field, from_wire(field, value)) for field, value in pairs if field is not None]


def changes_of(connection: Connection, commits: Collection[bytes]) -> dict[bytes, list[CommitChange]]:
    """What each of these commits changed, from what to what, in the order in which it was said."""
    wanted: dict[bytes, bytes] = {}
    for some in chunks(list(commits)):
        found = select(commit_log.c.id, commit_log.c.aggregate).where(commit_log.c.id.in_(some))
        wanted.update((row.id, row.aggregate) for row in connection.execute(found))
    told: dict[bytes, list[CommitChange]] = {}
    for commits_told in told_commits_of(connection, sorted(set(wanted.values()))).values():
        telling = _Telling({})
        for commit in sorted(commits_told, key=lambda commit: (commit.stamp, commit.id)):
            changes = [
                CommitChange(entity.name, operation.row.hex(), field.name, old, new, operation.act == Act.CREATE)
                for operation in commit.operations
                if (entity := ENTITY_BY_ID.get(operation.entity)) is not None
                for field, old, new in telling.changes(entity, operation)
            ]
            if commit.id in wanted:
                told[commit.id] = changes
    return told


def values_at(connection: Connection, aggregate: bytes, heads: Heads) -> dict[tuple[str, str], dict[str, Any]]:
    """The record values of each row as they stood under `heads`: what the author of a form had on his screen.

    ERASED stands for what was erased, or written again without a name, since the form was loaded.
    """
    log = log_of(connection, [aggregate]).get(aggregate, AggregateLog())
    judge = log.judge(load_trust(connection))
    states, redacted = merge((), judge), _redacted(judge)
    found: dict[tuple[str, str], dict[str, Any]] = {}
    gone: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
    for (name, row), state in states.items():
        base = heads.get((name, row.hex(), EXISTENCE))
        if base is None:
            continue
        wire: dict[str, Any] = {}
        for unit, versions in state.versions.items():
            wanted = heads.get((name, row.hex(), unit), base)
            seen = [version for version in versions if version.commit.id in wanted]
            if not seen or unit == EXISTENCE:
                continue
            visible = max(seen, key=lambda version: version.rank)
            known = heads.get((name, row.hex(), REDACTED), ())
            since = {one for one, by in redacted.get((visible.commit.id, name, row), {}).items() if by not in known}
            if isinstance(visible.value, bool):
                field, _, element = unit.partition("=")
                gone[name, row.hex()] |= dict.fromkeys(since & {field}, ERASED)
                if any(version.value for version in seen):
                    wire.setdefault(field, []).append(element)
            elif visible.is_erased and not was_erased(heads, name, row.hex(), unit):
                gone[name, row.hex()] |= dict.fromkeys(visible.value, ERASED)
            else:
                wire.update(visible.value)
                gone[name, row.hex()] |= dict.fromkeys(since & visible.value.keys(), ERASED)
        fields = ENTITY_BY_NAME[name].fields
        found[name, row.hex()] = {
            field.name: from_wire(field, sorted(wire[field.name]) if field.kind in SET_KINDS else wire[field.name])
            for field in fields
            if wire.get(field.name) is not None
        } | gone[name, row.hex()]
    return found


def _redacted(judge: Judge) -> dict[tuple[bytes, str, bytes], dict[str, bytes]]:
    """By commit, entity and row the fields that were written again without a name, and the commit that says so."""
    found: dict[tuple[bytes, str, bytes], dict[str, bytes]] = defaultdict(dict)
    for (identity, part), (said, kept) in judge.redacted.items():
        operations = operations_in(judge.commits[identity], part)
        for number, place in kept.struck:
            operation = operations[number]
            entity = ENTITY_BY_ID.get(operation.entity)
            if entity is not None and place < len(operation.fields):
                field = entity.by_id.get(operation.fields[place])
                if field is not None:
                    found[identity, entity.name, operation.row][field.name] = said.commit.id
    return found

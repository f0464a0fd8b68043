"""The history of one aggregate, read from its commits: which field, from what to what, who, where, when."""

from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.customer_file import FieldChange, Heads
from bigclient_desktop.domain.fields import ENTITY_BY_ID, ENTITY_BY_NAME
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.merge import merge
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import EXISTENCE, SET_KINDS, from_wire, merge_unit
from bigclient_desktop.store.people import staff_by_seat
from bigclient_desktop.store.projection import commits_of
from bigclient_desktop.store.tables import commit_log

_SHOWN = {"customer", "contact", "competitor", "mail_use", "demand"}


def field_changes(connection: Connection, aggregate: bytes) -> list[FieldChange]:
    """Every change of a customer's file, newest first. `current` marks the value that stands now."""
    numbered = commits_of(connection, [aggregate]).get(aggregate, [])
    commits = sorted((commit for _, commit in numbered), key=lambda commit: (commit.stamp, commit.id))
    people = staff_by_seat(connection)
    sources = dict(
        connection.execute(
            select(commit_log.c.id, commit_log.c.source).where(commit_log.c.aggregate == aggregate)
        ).all()
    )
    states = merge(commits)
    values: dict[tuple[str, bytes, str], Any] = {}
    changes: list[FieldChange] = []
    for commit in commits:
        author = people.get(commit.author.certificate, Staff())
        for operation in commit.operations:
            entity = ENTITY_BY_ID.get(operation.entity)
            if entity is None or entity.name not in _SHOWN:
                continue
            state = states.get((entity.name, operation.row))
            for name, new in _said(operation, values):
                field = entity.by_name.get(name)
                if field is None or name in ("customer",):
                    continue
                old = values.get((entity.name, operation.row, name))
                values[entity.name, operation.row, name] = new
                if old == new:
                    continue
                head = state.heads.get(merge_unit(field), ()) if state else ()
                changes.append(
                    FieldChange(
                        entity.name,
                        operation.row.hex(),
                        name,
                        old,
                        new,
                        author.name or "",
                        author.unit or "",
                        instant_of(commit.stamp),
                        sources.get(commit.id, "local"),
                        current=field.kind in SET_KINDS or commit.id in head,
                    )
                )
    changes.reverse()
    return changes


def _said(operation: Operation, known: dict[tuple[str, bytes, str], Any]) -> list[tuple[str, Any]]:
    """Field names and record values that an operation gives."""
    entity = ENTITY_BY_ID[operation.entity]
    if operation.values is None or operation.act == Act.EXIST:
        return []
    if operation.act == Act.ELEMENT:
        field = entity.by_id[operation.fields[0]]
        element, present = operation.values
        before = set(known.get((entity.name, operation.row, field.name)) or ())
        after = before | {str(element)} if present else before - {str(element)}
        return [(field.name, tuple(sorted(after)))]
    pairs = zip(operation.fields, operation.values, strict=True)
    return [
        (entity.by_id[number].name, from_wire(entity.by_id[number], value))
        for number, value in pairs
        if number in entity.by_id
    ]


def values_at(connection: Connection, aggregate: bytes, heads: Heads) -> dict[tuple[str, str], dict[str, Any]]:
    """The record values of each row as they stood under `heads`: what the author of a form had on his screen."""
    numbered = commits_of(connection, [aggregate]).get(aggregate, [])
    states = merge(commit for _, commit in numbered)
    found: dict[tuple[str, str], dict[str, Any]] = {}
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
            if not isinstance(visible.value, bool):
                wire.update(visible.value)
            elif any(version.value for version in seen):
                field, _, element = unit.partition("=")
                wire.setdefault(field, []).append(element)
        fields = ENTITY_BY_NAME[name].fields
        found[name, row.hex()] = {
            field.name: from_wire(field, sorted(wire[field.name]) if field.kind in SET_KINDS else wire[field.name])
            for field in fields
            if wire.get(field.name) is not None
        }
    return found

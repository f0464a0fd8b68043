"""Redactions: of a part whose texts name a person the owning level says what is left, and that stands for its values.

A name in a remark lies in one part with other values, so that the part cannot simply go. A redaction names the part
("commithex:part") and keeps the values of its operations with the name struck out, in a part of its own; then the part
itself goes like an erased one. Heads, `prev` and authority stay as they were: what a commit says is only told again.
"""

import json
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from bigclient_desktop.domain.fields import CUSTOMER, REDACTION
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import Wire

Part = tuple[bytes, int]
"""Commit and number of a part in it."""
Place = tuple[int, int]
"""A value of a part: which of the part's operations, which of that one's values."""
_PART, _KEPT = REDACTION.by_name["part"].id, REDACTION.by_name["kept"].id
_OWNER = CUSTOMER.by_name["responsible_unit"].id
_ID, _STRUCK = "id", "struck"
_COUNTS = {Act.ELEMENT: 2, Act.EXIST: 1}


@dataclass(frozen=True, slots=True)
class Redaction:
    """What one row of a decision says of a part. `text` is None where what it kept was itself erased since."""

    commit: Commit
    row: bytes
    target: Part
    kept_in: Part | None
    text: str | None


@dataclass(frozen=True, slots=True)
class Kept:
    """What is left of a part: the values of its operations in order, and which of them were written again."""

    values: tuple[tuple[Wire, ...], ...]
    struck: frozenset[Place]


def part_name(part: Part) -> str:
    """A part as decisions name it."""
    return f"{part[0].hex()}:{part[1]}"


def part_named(name: object) -> Part | None:
    """The inverse of `part_name`; None of what names no part."""
    identity, _, number = str(name).partition(":")
    if len(identity) != 64 or not number.isascii() or not number.isdigit() or len(number) > 9:
        return None
    try:
        return bytes.fromhex(identity), int(number)
    except ValueError:
        return None


def redactions_in(commits: Iterable[Commit]) -> list[Redaction]:
    """Every redaction that these commits were made with, counting or not."""
    found = []
    for commit in commits:
        said = [one for one in commit.operations if one.entity == REDACTION.id and one.act == Act.CREATE]
        if said:
            found += _redactions(commit, said)
    return found


def _redactions(commit: Commit, said: Sequence[Operation]) -> list[Redaction]:
    kept = {one.row: one for one in said if _KEPT in one.fields and one.part > 0}
    found = []
    for one in said:
        target = None
        if one.values is not None and _PART in one.fields:
            target = part_named(one.values[one.fields.index(_PART)])
        if target is None:
            continue
        own = kept.get(one.row)
        text = own.values[own.fields.index(_KEPT)] if own is not None and own.values is not None else None
        kept_in = (commit.id, own.part) if own is not None else None
        found.append(Redaction(commit, one.row, target, kept_in, text if isinstance(text, str) else None))
    return found


def kept_text(operations: Sequence[Operation], struck: Mapping[Place, Wire]) -> str:
    """What a redaction keeps of the operations of a part, with these values in place of those that named somebody.

    Raises TypeError for operations whose values are not here.
    """
    return json.dumps(
        [
            [
                {_STRUCK: struck[number, place]} if (number, place) in struck else _told(value)
                for place, value in enumerate(_values(operation))
            ]
            for number, operation in enumerate(operations)
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _values(operation: Operation) -> tuple[Wire, ...]:
    if operation.values is None:
        raise TypeError("values that are not here")
    return operation.values


def _told(value: Wire) -> object:
    return {_ID: value.hex()} if isinstance(value, bytes) else value


def read_kept(text: str | None, operations: Sequence[Operation]) -> Kept | None:
    """What a redaction keeps of a part with these operations; None of what is no such thing."""
    try:
        listed = json.loads(text or "")
        if len(listed) != len(operations):
            return None
        struck: set[Place] = set()
        values = []
        for number, (operation, some) in enumerate(zip(operations, listed, strict=True)):
            if len(some) != _COUNTS.get(operation.act, len(operation.fields)):
                return None
            values.append(tuple([_read(value, (number, place), struck) for place, value in enumerate(some)]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return Kept(tuple(values), frozenset(struck))


def _read(value: object, place: Place, struck: set[Place]) -> Wire:
    if isinstance(value, dict) and value.keys() == {_STRUCK}:
        struck.add(place)
        value = value[_STRUCK]
    elif isinstance(value, dict) and value.keys() == {_ID}:
        return bytes.fromhex(value[_ID])
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int) and -(1 << 63) <= value < 1 << 63:
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return value
    raise TypeError("kind of a value")


def operations_in(commit: Commit, part: int) -> list[Operation]:
    """The operations whose values stand in a part, in order."""
    return [operation for operation in commit.operations if operation.part == part]


def restated(commit: Commit, parts: Mapping[int, Kept]) -> Commit:
    """The commit with what was kept in place of the values of these parts, which are no longer erased then."""
    values = {part: iter(kept.values) for part, kept in parts.items()}
    return replace(
        commit,
        parts=tuple(b"" if number in parts else part for number, part in enumerate(commit.parts)),
        operations=tuple(
            replace(operation, values=next(values[operation.part])) if operation.part in values else operation
            for operation in commit.operations
        ),
    )


def rank_of(one: Redaction) -> tuple[int, bytes, bytes]:
    """Of several words about a part the largest is the last."""
    return one.commit.stamp, one.commit.author.certificate, one.commit.id


def newest_kept(
    redactions: Iterable[Redaction],
    commits: Mapping[bytes, Commit],
    gone: Container[Part] = (),
    rank: Callable[[Redaction], tuple[Any, ...]] = rank_of,
) -> dict[Part, tuple[Redaction, Kept]]:
    """What is left of each part: of several redactions the last says it whose word is still there."""
    found: dict[Part, tuple[Redaction, Kept]] = {}
    for one in sorted(redactions, key=rank):
        commit = commits.get(one.target[0])
        if commit is None or one.text is None or one.kept_in in gone:
            continue
        kept = read_kept(one.text, operations_in(commit, one.target[1]))
        if kept is not None:
            found[one.target] = one, kept
    return found


def told_about(commits: Mapping[bytes, Commit], rows: Container[tuple[int, bytes]]) -> list[Part]:
    """Where redactions tell what is left of the personal parts of these rows (number of the entity, row)."""
    found = []
    for one in redactions_in(commits.values()):
        target = commits.get(one.target[0])
        if one.text is None or one.kept_in is None or target is None or not one.target[1]:
            continue
        if any((said.entity, said.row) in rows for said in operations_in(target, one.target[1])):
            found.append(one.kept_in)
    return found


def owner_given(commit: Commit, part: int, values: Sequence[Sequence[Wire]] | None) -> tuple[bool, Wire]:
    """Whether a part says whose the customer is, and what: by `values`, or by its own where they are here."""
    for number, operation in enumerate(operations_in(commit, part)):
        is_root = operation.entity == CUSTOMER.id and operation.row == commit.aggregate[1]
        if is_root and operation.act in (Act.CREATE, Act.SET) and _OWNER in operation.fields:
            own = operation.values if values is None else values[number]
            return True, own[operation.fields.index(_OWNER)] if own is not None else None
    return False, None

"""What a use case wants to write, in the words of records, and the operations that say it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Entity, Field
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import SET_KINDS, Wire, merge_unit, to_wire, wire_writer

ERASED: Final = object()
"""In place of a value that a form was loaded with and that was erased since: nobody can tell any more whether the form
says something else, so it writes nothing there."""


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that did not exist; values by field name, as records hold them."""

    entity: str
    row: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class NewValues:
    """New values of all fields of one merge unit; `prev` are the heads that the author had on his screen."""

    entity: str
    row: str
    values: Mapping[str, Any]
    prev: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class NewElement:
    """An element put into a set field or taken out of it."""

    entity: str
    row: str
    field: str
    element: str
    present: bool
    prev: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class NewExistence:
    """The creation of a row undone (`present` False), or the row brought back."""

    entity: str
    row: str
    present: bool
    prev: tuple[bytes, ...]


Write = NewRow | NewValues | NewElement | NewExistence


@dataclass(frozen=True, slots=True)
class AggregateDraft:
    """All that one commit shall say about one aggregate: its entity name ('customer', 'org_unit'), root row id,
    writes."""

    entity: str
    root: str
    writes: tuple[Write, ...]

    @property
    def key(self) -> tuple[int, bytes]:
        """The aggregate as commits name it."""
        return ENTITY_BY_NAME[self.entity].id, bytes.fromhex(self.root)


def operations_of(writes: Iterable[Write]) -> tuple[Operation, ...]:
    """The operations of one commit. What is not personal goes into part 0; the personal fields of a row into its
    own."""
    operations: list[Operation] = []
    person_parts: dict[bytes, int] = {}
    for write in writes:
        entity = ENTITY_BY_NAME[write.entity]
        row = bytes.fromhex(write.row)
        match write:
            case NewRow():
                _create(operations, person_parts, entity, row, write.values)
            case NewValues():
                fields = _unit_fields(entity, write.values)
                values = tuple(to_wire(field, write.values.get(field.name)) for field in fields)
                part = person_parts.setdefault(row, len(person_parts) + 1) if fields[0].personal else 0
                numbers = tuple(field.id for field in fields)
                operations.append(Operation(Act.SET, entity.id, row, numbers, values, part, write.prev))
            case NewElement():
                field = entity.by_name[write.field]
                element: tuple[Wire, ...] = (write.element, write.present)
                operations.append(Operation(Act.ELEMENT, entity.id, row, (field.id,), element, 0, write.prev))
            case NewExistence():
                operations.append(Operation(Act.EXIST, entity.id, row, (), (write.present,), 0, write.prev))
    return tuple(operations)


def _unit_fields(entity: Entity, values: Mapping[str, Any]) -> list[Field]:
    unit = merge_unit(entity.by_name[next(iter(values))])
    return [field for field in entity.fields if merge_unit(field) == unit]


@cache
def _writers(entity: str) -> Mapping[str, tuple[int, bool, Callable[[Any], Wire] | None]]:
    """Field name to its number, whether it is personal, and what makes its wire value; asked a million times."""
    return {field.name: (field.id, field.personal, wire_writer(field)) for field in ENTITY_BY_NAME[entity].fields}


def _create(
    operations: list[Operation], person_parts: dict[bytes, int], entity: Entity, row: bytes, values: Mapping[str, Any]
) -> None:
    writers = _writers(entity.name)
    numbers: list[int] = []
    values_given: list[Wire] = []
    personal_numbers: list[int] = []
    personal_values: list[Wire] = []
    for name, value in values.items():
        if value is None or value == () or value == "":
            continue
        number, is_personal, convert = writers[name]
        wire = convert(value) if convert else value
        if is_personal:
            personal_numbers.append(number)
            personal_values.append(wire)
        else:
            numbers.append(number)
            values_given.append(wire)
    operations.append(Operation(Act.CREATE, entity.id, row, tuple(numbers), tuple(values_given)))
    if personal_numbers:
        part = person_parts.setdefault(row, len(person_parts) + 1)
        operations.append(Operation(Act.CREATE, entity.id, row, tuple(personal_numbers), tuple(personal_values), part))


def changes_between(
    entity: str,
    row: str,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    heads: Mapping[tuple[str, str, str], tuple[bytes, ...]],
) -> list[Write]:
    """The writes that lead from `old` to `new`, a merge unit each, with the heads that the form was loaded with."""
    definition = ENTITY_BY_NAME[entity]
    writes: list[Write] = []
    done: set[str] = set()
    for field in definition.fields:
        if field.name not in new or _same(new[field.name], old.get(field.name)):
            continue
        if field.kind in SET_KINDS:
            if old.get(field.name) is ERASED:
                continue
            before, after = set(old.get(field.name) or ()), set(new[field.name] or ())
            for element in sorted(before ^ after):
                prev = heads.get((entity, row, f"{field.name}={element}"), ()) or _base(heads, entity, row)
                writes.append(NewElement(entity, row, field.name, element, element in after, prev))
            continue
        unit = merge_unit(field)
        if unit not in done:
            done.add(unit)
            names = [other.name for other in definition.fields if merge_unit(other) == unit]
            if any(old.get(name) is ERASED for name in names):
                continue
            values = {name: new.get(name, old.get(name)) for name in names}
            prev = heads.get((entity, row, unit), ()) or _base(heads, entity, row)
            writes.append(NewValues(entity, row, values, prev))
    return writes


def _same(new: Any, old: Any) -> bool:
    """No text, an empty text and an empty set all mean that there is no value."""
    return bool(new == old or (new in (None, "", ()) and old in (None, "", ())))


def _base(heads: Mapping[tuple[str, str, str], tuple[bytes, ...]], entity: str, row: str) -> tuple[bytes, ...]:
    return heads.get((entity, row, ""), ())

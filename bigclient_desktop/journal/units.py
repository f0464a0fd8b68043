"""Which merge units an operation is about, and what it says of each."""

from collections.abc import Iterator, Mapping

from bigclient_desktop.domain.fields import ENTITY_BY_ID, Entity
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import EXISTENCE, SET_KINDS, Wire, element_unit, merge_unit


def unit_values(entity: Entity, operation: Operation) -> Iterator[tuple[str, Mapping[str, Wire] | bool]]:
    """Unit and value (fields by name, None where erased; of an element or existence the presence)."""
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


def is_at_home(operation: Operation, aggregate: tuple[int, bytes]) -> bool:
    """Whether an operation may stand in this aggregate at all: nobody writes to another's root from elsewhere."""
    entity, root = ENTITY_BY_ID.get(operation.entity), ENTITY_BY_ID.get(aggregate[0])
    if entity is None or root is None:
        return False
    return entity.aggregate == root.name and (entity.parent != "" or operation.row == aggregate[1])

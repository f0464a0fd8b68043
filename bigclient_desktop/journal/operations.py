"""What one commit says about one row: its creation, a new value of a merge unit, a set's element, or its existence."""

from enum import IntEnum

import msgspec

from bigclient_desktop.domain.fields import ENTITY_BY_ID
from bigclient_desktop.journal.values import Wire, element_unit, merge_unit


class Act(IntEnum):
    """The kinds of operation; the numbers are signed and never change."""

    CREATE = 1
    SET = 2
    ELEMENT = 3
    EXIST = 4


class Operation(msgspec.Struct, frozen=True, gc=False):
    """One operation. An import makes fifteen thousand of them: a struct is made in a quarter of a data class's time.

    `fields` are field ids and `values` their values in the same order.

    CREATE gives a new row some of its fields (a row with personal fields has one CREATE a part). SET gives all fields
    of one merge unit. ELEMENT says of one element of one set field whether it is present: values = (element, present).
    EXIST withdraws a row or brings it back: fields = (), values = (present,). `prev` holds the ids of the commits whose
    values the author had on his screen.
    """

    act: Act
    entity: int
    row: bytes
    fields: tuple[int, ...]
    values: tuple[Wire, ...] | None
    """None where the part was erased or is not held."""
    part: int = 0
    prev: tuple[bytes, ...] = ()


def unit_of(operation: Operation) -> str:
    """The merge unit that a SET or ELEMENT of a known field is about."""
    field = ENTITY_BY_ID[operation.entity].by_id[operation.fields[0]]
    if operation.act == Act.ELEMENT and operation.values:
        return element_unit(field, str(operation.values[0]))
    return merge_unit(field)

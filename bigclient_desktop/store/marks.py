"""What stands beside the fields of one customer: a clash, a value that is provisional, a proposal that waits."""

from sqlalchemy import Connection, select

from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_NAME
from bigclient_desktop.journal.values import EXISTENCE, merge_unit
from bigclient_desktop.store.tables import PROJECTED, conflict, provisional

Place = tuple[str, str, str]
"""Entity, row id, field."""
CLASH, MERGED, PROVISIONAL, PROPOSED = "conflict", "merged", "provisional", "proposal"


def marks_of(connection: Connection, customer: str) -> dict[Place, str]:
    """The mark of each field that has one; a clash goes before a proposal, that before a provisional value."""
    root = bytes.fromhex(customer)
    key = bytes([CUSTOMER.id]) + root
    marks: dict[Place, str] = {}
    units = select(provisional.c.entity, provisional.c.row, provisional.c.unit).where(provisional.c.aggregate == key)
    for entity, row, unit in connection.execute(units):
        marks.update(dict.fromkeys(_places(entity, row.hex(), unit), PROVISIONAL))
    asked = PROJECTED["proposal"].c
    waiting = select(asked.entity, asked.row, asked.unit).where(asked.customer == root, asked.outcome.is_(None))
    for entity, row, unit in connection.execute(waiting):
        marks.update(dict.fromkeys(_places(entity, row, unit), PROPOSED))
    clashes = select(conflict.c.entity, conflict.c.row, conflict.c.unit, conflict.c.kind)
    for entity, row, unit, kind in connection.execute(clashes.where(conflict.c.aggregate == key)):
        mark = MERGED if kind == "quiet" else CLASH
        marks.update(dict.fromkeys(_places(entity, row.hex(), unit), mark))
    return marks


def _places(entity: str, row: str, unit: str) -> list[Place]:
    """The fields of a merge unit; a set's elements mark the set, the row itself its first field."""
    known = ENTITY_BY_NAME.get(entity)
    if known is None:
        return []
    name = unit.partition("=")[0]
    if unit == EXISTENCE:
        return [(entity, row, "")]
    return [(entity, row, field.name) for field in known.fields if name in (merge_unit(field), field.name)]

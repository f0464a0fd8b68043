"""Marks beside the fields on a customer's page, each leading to where it can be settled."""

from collections.abc import Mapping

from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.journal.values import merge_unit
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import marks
from bigclient_desktop.store.marks import CLASH, MERGED, PROPOSED, PROVISIONAL, Place

__all__ = ["CLASH", "MERGED", "PROPOSED", "PROVISIONAL", "Place", "clashes_among", "field_marks"]


def field_marks(session: Session, customer: str) -> dict[Place, str]:
    """Entity, row and field → CLASH, MERGED, PROPOSED or PROVISIONAL."""
    with session.store.reading() as connection:
        return marks.marks_of(connection, customer)


def clashes_among(marks: Mapping[Place, str]) -> int:
    """How many clashes these marks tell of: coupled fields clash as one."""
    units = set()
    for (entity, row, name), mark in marks.items():
        if mark == CLASH:
            field = ENTITY_BY_NAME[entity].by_name.get(name)
            units.add((entity, row, merge_unit(field) if field else ""))
    return len(units)

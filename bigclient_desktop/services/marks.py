"""Marks beside the fields on a customer's page, each leading to where it can be settled."""

from bigclient_desktop.services.session import Session
from bigclient_desktop.store import marks
from bigclient_desktop.store.marks import CLASH, MERGED, PROPOSED, PROVISIONAL, Place

__all__ = ["CLASH", "MERGED", "PROPOSED", "PROVISIONAL", "Place", "field_marks"]


def field_marks(session: Session, customer: str) -> dict[Place, str]:
    """Entity, row and field → CLASH, MERGED, PROPOSED or PROVISIONAL."""
    with session.store.reading() as connection:
        return marks.marks_of(connection, customer)

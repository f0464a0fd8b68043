"""Erasure under privacy law: the value and its salt go, the hash stays, and it is never taken in again."""

from collections.abc import Sequence

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.services.session import Session


def erase(session: Session, customer: str, rows: Sequence[tuple[str, str]], reason: str) -> Change:
    """Erases the personal values of rows (entity, row id) of a customer, by decision, here and at every peer."""
    raise NotImplementedError

"""Customers handed to another manager or unit, and released once two holders have confirmed them."""

from collections.abc import Sequence

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import HeldCustomer
from bigclient_desktop.services.session import Session


def hand_over(
    session: Session, customers: Sequence[str], unit: str, lead: str | None = None, deputy: str | None = None
) -> Change:
    """Gives customers to a unit and its managers: a decision, or a proposal of whoever may not decide."""
    raise NotImplementedError


def handed_over(session: Session) -> list[HeldCustomer]:
    """Customers that are no longer one's own and are still kept here."""
    raise NotImplementedError


def release(session: Session, customers: Sequence[str]) -> Change:
    """Removes handed-over customers from this store; only what two holders have confirmed."""
    raise NotImplementedError

"""How the exchange stands: what is unsent, what the centre has confirmed, registers, and who is silent."""

from bigclient_desktop.domain.exchange import ExchangeStatus, IncomingRow, LinkRow, OutgoingRow, UnsentItem
from bigclient_desktop.services.session import Session


def exchange_status(session: Session) -> ExchangeStatus:
    """What every tab shows; a few look-ups, whatever the store's size."""
    raise NotImplementedError


def unsent(session: Session, offset: int = 0, limit: int = 1000) -> list[UnsentItem]:
    """One's own steps that no receipt covers yet, newest first."""
    raise NotImplementedError


def outgoing(session: Session, peer: str | None = None) -> list[OutgoingRow]:
    """The outgoing register, newest first."""
    raise NotImplementedError


def incoming(session: Session, peer: str | None = None) -> list[IncomingRow]:
    """The incoming register, newest first."""
    raise NotImplementedError


def links(session: Session) -> list[LinkRow]:
    """The peers: the centre above first, then those below by how long they are silent."""
    raise NotImplementedError

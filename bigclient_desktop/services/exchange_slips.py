"""The slip (交接单) of a package that was made before: as it lies beside it, or drawn again from the outgoing
register."""

from contextlib import suppress

from bigclient_desktop.domain.exchange import ExchangeSlip, PackageMade
from bigclient_desktop.pdf.exchange_slip import exchange_slip_pdf
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.unit_names import unit_name_here
from bigclient_desktop.store import registers
from bigclient_desktop.translations import catalogue


def slip_of(session: Session, made: PackageMade) -> bytes:
    """The slip as PDF, also where the stick is gone by now, or had no room for it. Raises MissingCharacters."""
    if made.slip is not None:
        with suppress(OSError):
            return made.slip.read_bytes()
    return slip_again(session, made.peer, made.number)


def slip_again(session: Session, peer: str, number: int) -> bytes:
    """The slip of a package in the register, all its files, as PDF. Raises MissingCharacters."""
    with session.store.reading() as connection:
        parts = registers.outgoing_rows(connection, peer, number=number)
    counts: dict[str, int] = {}
    for part in parts:
        counts |= part.counts
    last = parts[-1]
    slip = ExchangeSlip(
        number=number,
        kind=last.kind,
        sender_name=unit_name_here(session, session.unit),
        recipient_name=last.peer_name,
        person=last.person,
        made_at=last.made_at,
        files=tuple((part.file, part.size) for part in parts),
        commits=sum(part.commits for part in parts),
        counts=counts,
        words=last.words,
    )
    return exchange_slip_pdf(slip, catalogue(session.language))

"""The slip (交接单) of a package that was made before, drawn again from the outgoing register."""

from bigclient_desktop.domain.exchange import ExchangeSlip, OutgoingRow
from bigclient_desktop.pdf.exchange_slip import exchange_slip_pdf
from bigclient_desktop.services.grading import unit_name
from bigclient_desktop.services.session import Session
from bigclient_desktop.translations import catalogue


def slip_again(session: Session, row: OutgoingRow) -> bytes:
    """The slip as PDF. Raises MissingCharacters."""
    slip = ExchangeSlip(
        number=row.number,
        kind=row.kind,
        sender_name=unit_name(session.unit),
        recipient_name=row.peer_name,
        person=row.person,
        made_at=row.made_at,
        files=((row.file, row.size),),
        commits=row.commits,
        counts=row.counts,
        words=row.words,
    )
    return exchange_slip_pdf(slip, catalogue(session.language))

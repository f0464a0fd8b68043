"""How the exchange stands: what is unsent, what the centre has confirmed, registers, and who is silent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.enrolment import EXPIRING_DAYS
from bigclient_desktop.domain.exchange import (
    AMBER_DAYS,
    RED_DAYS,
    ExchangeStatus,
    Holder,
    IncomingRow,
    LinkRow,
    OutgoingRow,
    UnsentItem,
)
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.trust import ReceiptStatement, Trust
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.repairs import alarms_seen_by
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import exchange_reads, exchange_unsent, registers, seats
from bigclient_desktop.store import links as linking
from bigclient_desktop.store import outgoing as going_out
from bigclient_desktop.store.exchange_unsent import Chain
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.trust import load_trust

_COUNTED_ROWS = 50
_BORN = 2001
"""A certificate that begins before says nothing of the day it was issued on."""


@dataclass(frozen=True, slots=True)
class _Confirmed:
    """One's own chains and how far those above have confirmed them."""

    ends: Mapping[Chain, int]
    receipts: Mapping[Chain, ReceiptStatement]

    @property
    def open(self) -> dict[Chain, int]:
        """Chains with more in them than is confirmed, and how far they are."""
        return {chain: self._reached(chain) for chain, end in self.ends.items() if end > self._reached(chain)}

    def _reached(self, chain: Chain) -> int:
        return self.receipts[chain].sequence if chain in self.receipts else 0


def exchange_status(session: Session) -> ExchangeStatus:
    """What every tab shows; a few look-ups, whatever the store's size."""
    with session.store.reading() as connection:
        trust = load_trust(connection)
        reviews, parked, proposals = exchange_unsent.counts(connection)
        if trust is None:
            return ExchangeStatus(False, False, session.unit, 0, None, None, None, "", reviews, parked, 0, proposals)
        own = whom.own_holder(session, trust)
        peers = linking.links(connection)
        parent = next((link for link in peers if link.relation == whom.PARENT), None)
        confirmed = _confirmed(session, connection, trust, own)
        last = max(confirmed.receipts.values(), key=lambda one: one.at or _EPOCH, default=None)
        until = _until(connection, confirmed)
        wrong = len(alarms_seen_by(session, connection, trust, peers))
        steps = exchange_unsent.count_steps(connection, confirmed.open) if parent is not None else 0
    now = datetime.now(UTC)
    receipt_at = last.at if last else None
    age = level = None
    if parent is not None:
        age = _days(receipt_at or _beginning(own, parent), now)
        level = level_of(age) if steps else "green"
    return ExchangeStatus(
        True,
        own.is_centre,
        own.unit,
        steps,
        receipt_at,
        until,
        age,
        level or "",
        reviews,
        parked,
        wrong,
        proposals,
        own.valid_until if (own.valid_until - now).days < EXPIRING_DAYS else None,
        parent.name if parent else "",
    )


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def level_of(days: int | None) -> str:
    """green, amber or red by age in days."""
    if days is None or days < AMBER_DAYS:
        return "green"
    return "amber" if days < RED_DAYS else "red"


def _days(since: datetime | None, now: datetime) -> int | None:
    return None if since is None else max(0, (now - since).days)


def _beginning(own: Holder, parent: linking.Link) -> datetime | None:
    """Since when a receipt could have come, where none has."""
    known = parent.last_import_at or parent.last_export_at
    return known or (own.valid_from if own.valid_from.year >= _BORN else None)


def own_certificates(session: Session, connection: Any, trust: Trust) -> list[bytes]:
    """Names of the certificates under which this installation has ever written."""
    own = session.writer.installation.hex()
    names = {bytes.fromhex(whom.holder_name(seat.certificate)) for seat in seats.own_seats(connection)}
    names |= {name for name, holder in trust.holders.items() if holder.installation == own}
    return sorted(names | {earlier for earlier, enrolled in trust.earlier.items() if enrolled in names})


def _confirmed(session: Session, connection: Any, trust: Trust, own: Holder) -> _Confirmed:
    certificates = own_certificates(session, connection, trust)
    issuer = whom.issuer_of(trust, own)
    above = {issuer, *trust.issuers.get(issuer, ())} - {own.key}
    receipts: dict[Chain, ReceiptStatement] = {}
    mine = set(certificates)
    for one in trust.receipts:
        if one.certificate in mine and one.by in above:
            chain = one.certificate, one.incarnation
            if chain not in receipts or receipts[chain].sequence < one.sequence:
                receipts[chain] = one
    return _Confirmed(exchange_unsent.chain_ends(connection, certificates), receipts)


def _until(connection: Any, confirmed: _Confirmed) -> datetime | None:
    """When the newest confirmed edit was made."""
    stamps = [
        exchange_unsent.stamp_of(connection, chain, receipt.sequence) for chain, receipt in confirmed.receipts.items()
    ]
    newest = max((stamp for stamp in stamps if stamp is not None), default=None)
    return None if newest is None else instant_of(newest)


def unsent(session: Session, offset: int = 0, limit: int = 1000) -> list[UnsentItem]:
    """One's own steps that no receipt of the centre above covers yet, newest first; none where nobody is above."""
    trust = session.store.trust
    if trust is None:
        return []
    with session.store.reading() as connection:
        parent = next((link for link in linking.links(connection) if link.relation == whom.PARENT), None)
        if parent is None:
            return []
        confirmed = _confirmed(session, connection, trust, whom.own_holder(session, trust))
        steps = exchange_unsent.unsent_steps(connection, confirmed.open, offset, limit)
        packages = exchange_unsent.open_packages(connection, bytes.fromhex(parent.peer))
        names = staff_names(connection)
        customers = sorted({step.aggregates[0][1:] for step in steps if _about_customer(step)})
        called = exchange_reads.names_of_customers(connection, customers)
        return [
            UnsentItem(
                _kind(connection, step),
                step.subject or called.get(step.aggregates[0][1:], ("", ""))[0],
                step.label,
                instant_of(step.stamp),
                step.aggregates[0][1:].hex() if _about_customer(step) else "",
                names.get(step.person, ""),
                next((number for number, row in packages if row >= step.rows[-1]), None),
                tuple(commit.hex() for commit in step.commits),
            )
            for step in steps
        ]


def _about_customer(step: exchange_unsent.UnsentStep) -> bool:
    return len(step.aggregates) == 1 and step.aggregates[0][0] == CUSTOMER.id


def _kind(connection: Any, step: exchange_unsent.UnsentStep) -> str:
    counts = going_out.counts_of(connection, step.rows[:_COUNTED_ROWS])
    return max(counts, key=lambda kind: counts[kind], default="other")


def outgoing(session: Session, peer: str | None = None) -> list[OutgoingRow]:
    """The outgoing register, newest first."""
    with session.store.reading() as connection:
        return registers.outgoing_rows(connection, peer)


def incoming(session: Session, peer: str | None = None) -> list[IncomingRow]:
    """The incoming register, newest first."""
    with session.store.reading() as connection:
        return registers.incoming_rows(connection, peer)


def links(session: Session) -> list[LinkRow]:
    """The peers: the centre above first, then those below by how long they are silent."""
    if session.store.trust is None:
        return []
    now = datetime.now(UTC)
    rows = []
    with session.store.reading() as connection:
        for peer in whom.peers(session, connection):
            link = peer.link
            silent = _days(link.last_import_at, now)
            rows.append(
                LinkRow(
                    link.peer,
                    peer.name,
                    link.unit,
                    link.relation,
                    link.last_export_at,
                    link.out_number,
                    link.last_import_at,
                    link.in_number,
                    link.acked_number,
                    link.acked_at,
                    silent,
                    level_of(silent) if silent is not None and peer.has_key else "",
                    going_out.pending(connection, link.peer, peer.scope).commits if peer.has_key else 0,
                    link.wants_resync,
                    peer.has_key,
                )
            )
    return sorted(rows, key=lambda row: (row.relation != whom.PARENT, -(row.days_silent or 0), row.name))

"""Reads of customers that are held here: one's own commits on each, against receipts."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.store.exchange_unsent import Chain
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.scopes import in_scope


@dataclass(frozen=True, slots=True)
class Held:
    """A customer outside the scope: where it went, and what was written here."""

    customer: bytes
    name: str
    unit: str
    lead: bytes | None
    handed_stamp: int | None
    own: tuple[tuple[Chain, int], ...]
    """Chain and sequence of every own commit on it."""


def outside(connection: Connection, scope: Scope, certificates: Collection[bytes]) -> list[Held]:
    """The customers held here that lie outside the scope."""
    held = connection.exec_driver_sql("SELECT id FROM customer").scalars().all()
    gone: list[bytes] = []
    for some in chunks(held):
        aggregates = [_key(customer) for customer in some]
        inside = in_scope(connection, scope, aggregates)
        gone += [aggregate[1:] for aggregate in aggregates if aggregate not in inside]
    return list(_told(connection, gone, certificates))


def _key(customer: bytes) -> bytes:
    return bytes([CUSTOMER.id]) + customer


def _told(connection: Connection, customers: Sequence[bytes], certificates: Collection[bytes]) -> Iterator[Held]:
    for customer in customers:
        name, unit, lead = connection.exec_driver_sql(
            "SELECT full_name, responsible_unit, lead_manager FROM customer WHERE id = ?", (customer,)
        ).one()
        handed = connection.exec_driver_sql(
            "SELECT max(log.stamp) FROM head JOIN commit_log log ON log.id = head.commit_id"
            " WHERE head.row = ? AND head.unit IN ('responsible_unit', 'lead_manager')",
            (customer,),
        ).scalar()
        commits = connection.exec_driver_sql(
            "SELECT certificate, incarnation, sequence FROM commit_log WHERE aggregate = ?", (_key(customer),)
        ).all()
        own = tuple(((row[0], row[1]), row[2]) for row in commits if row[0] in certificates)
        yield Held(customer, name or "", unit or "", lead, handed, own)

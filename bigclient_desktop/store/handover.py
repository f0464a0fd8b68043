"""Reads of customers that were handed over: who wrote what of them, and who has it by now."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.fields import CUSTOMER, HOLDING
from bigclient_desktop.store.exchange_unsent import Chain
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.scopes import in_scope
from bigclient_desktop.store.tables import PROJECTED, commit_log


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


@dataclass(frozen=True, slots=True)
class Witnessed:
    """What a statement says of a customer that a device holds."""

    by: bytes
    """Certificate that signed it."""
    issuer: bytes
    installation: str
    chains: dict[Chain, int]


def witnessed(connection: Connection, customer: bytes) -> list[Witnessed]:
    """Statements that a device acknowledged the history of a customer."""
    table = PROJECTED[HOLDING.name]
    columns = (table.c.issuer, table.c.installation, table.c.chains, commit_log.c.certificate, commit_log.c.aggregate)
    statement = select(*columns).join_from(table, commit_log, commit_log.c.row == table.c.made_by)
    return [
        Witnessed(row.certificate, row.issuer, row.installation or "", _chains(row.chains or ""))
        for row in connection.execute(statement.where(table.c.customer == customer))
        # Said in the signer's own aggregate.
        if row.issuer and row.aggregate[1:] == row.issuer
    ]


def lines_of(chains: Mapping[Chain, int]) -> str:
    """Chains as a statement holds them, one a line."""
    return "\n".join(f"{c.hex()} {i.hex()} {number}" for (c, i), number in sorted(chains.items()))


def _chains(text: str) -> dict[Chain, int]:
    found: dict[Chain, int] = {}
    for line in text.splitlines():
        with suppress(ValueError):
            certificate, incarnation, number = line.split(" ")
            found[bytes.fromhex(certificate), bytes.fromhex(incarnation)] = int(number)
    return found


def gone_from(connection: Connection, peer: str) -> list[bytes]:
    """Customers that left a peer's scope, as it has acknowledged."""
    statement = "SELECT substr(aggregate, 2) FROM link_aggregate WHERE peer = ? AND state = 'left' AND aggregate < ?"
    values = (bytes.fromhex(peer), bytes([CUSTOMER.id + 1]))
    return list(connection.exec_driver_sql(f"{statement} ORDER BY aggregate", values).scalars())


def acknowledged_by(connection: Connection, customer: bytes, but: str) -> dict[str, dict[Chain, int]]:
    """Other peers that acknowledged a customer's history, each with how far of every key's commits on it."""
    aggregate = _key(customer)
    rows = connection.exec_driver_sql(
        "SELECT a.peer, l.certificate, l.incarnation, max(l.sequence) FROM link_aggregate a"
        " JOIN commit_log l ON l.aggregate = a.aggregate AND l.row <= a.row"
        " WHERE a.aggregate = ? AND a.state = 'sent' AND a.peer <> ? GROUP BY 1, 2, 3",
        (aggregate, bytes.fromhex(but)),
    )
    found: dict[str, dict[Chain, int]] = {}
    for peer, certificate, incarnation, sequence in rows:
        found.setdefault(peer.hex(), {})[certificate, incarnation] = sequence
    return found


def unacknowledged(connection: Connection, peer: str, customer: bytes, certificates: Collection[bytes]) -> int:
    """How many commits of these seats on a customer a peer has not acknowledged; receipts alone say nothing of a
    branch that their centre has not seen."""
    key, aggregate = bytes.fromhex(peer), _key(customer)
    marks = ",".join("?" * len(certificates))
    return int(
        connection.exec_driver_sql(
            f"SELECT count(*) FROM commit_log WHERE aggregate = ? AND certificate IN ({marks}) AND source = 'local'"
            " AND row > coalesce((SELECT a.row FROM link_aggregate a"
            "   WHERE a.peer = ? AND a.aggregate = ? AND a.state = 'sent'), 0)"
            " AND row > coalesce((SELECT acked_row FROM link WHERE peer = ?), 0)",
            (aggregate, *certificates, key, aggregate, key),
        ).scalar()
        or 0
    )

"""Reads behind what a centre states: clocks that run ahead, and customers whose stub is out of date."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import CUSTOMER, ISSUER
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.projection import chunks


def stamped_after(connection: Connection, stamp: int) -> list[tuple[bytes, int]]:
    """Commits with a later stamp. No issuer's: its statements compete with nobody's, and to state their clocks would
    call for the next one without end."""
    statement = "SELECT id, stamp FROM commit_log WHERE stamp > ? AND substr(aggregate, 1, 1) <> ?"
    return [(row[0], row[1]) for row in connection.exec_driver_sql(statement, (stamp, bytes([ISSUER.id])))]


def customers_since(connection: Connection, row: int) -> tuple[list[bytes], int]:
    """Customers written to after that log row, and the last row now."""
    first, after = bytes([CUSTOMER.id]), bytes([CUSTOMER.id + 1])
    found = connection.exec_driver_sql(
        "SELECT DISTINCT aggregate FROM commit_log WHERE row > ? AND aggregate >= ? AND aggregate < ?",
        (row, first, after),
    ).scalars()
    customers = [aggregate[1:] for aggregate in found]
    last = connection.exec_driver_sql("SELECT max(row) FROM commit_log").scalar() or 0
    return customers, last


def stub_values(connection: Connection, customers: Sequence[bytes]) -> dict[bytes, dict[str, Any]]:
    """What a stub says of each of the customers now; of deleted and merged ones no name, and so that there is none; and
    of withdrawn ones nothing else."""
    found: dict[bytes, dict[str, Any]] = {customer: {"name": None} for customer in customers}
    for some in chunks(customers):
        rows = connection.exec_driver_sql(
            "SELECT c.id, c.full_name, c.responsible_unit, s.name, c.stage,"
            " coalesce(c.deleted, 0) = 0 AND c.merged_into IS NULL FROM customer c"
            f" LEFT JOIN staff_list s ON s.id = c.lead_manager WHERE c.id IN ({','.join('?' * len(some))})",
            tuple(some),
        )
        for identity, name, unit, lead, stage, stands in rows:
            found[identity] = {"name": name if stands else None, "unit": unit, "lead_name": lead, "stage": stage}
    return found


def stub_as_stated(connection: Connection, stub: bytes) -> tuple[dict[str, Any] | None, dict[str, tuple[bytes, ...]]]:
    """A stub's values as they stand, None where there is none, and the heads of its units."""
    row = connection.exec_driver_sql(
        "SELECT name, unit, lead_name, stage FROM customer_stub WHERE id = ?", (stub,)
    ).first()
    if row is None:
        return None, {}
    heads = heads_of(connection, [("customer_stub", stub.hex())])
    return dict(row._mapping), {unit: found for (_, _, unit), found in heads.items()}

"""Reads of agreements: whose ends fall on which days, over all customers."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.agreements import ends_between, reminder_days, standing_of
from bigclient_desktop.domain.customers import Agreement
from bigclient_desktop.domain.reminders import ContractEnd
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED

_RUNS = "deleted IS NOT 1 AND (ends_on IS NOT NULL OR ended_on IS NOT NULL)"


def _running(connection: Connection, first: date) -> Iterator[Agreement]:
    """Those that may end on `first` or later: what ended before, and does not go on by itself, is left to SQL."""
    name = PROJECTED["agreement"].name
    rows = connection.exec_driver_sql(
        f'SELECT * FROM "{name}" WHERE {_RUNS} AND (auto_renews = 1 OR coalesce(ended_on, ends_on) >= ?) ORDER BY id',
        (first.isoformat(),),
    )
    yield from (record_of("agreement", Agreement, row) for row in rows)


def customers_with_end(connection: Connection, first: date, last: date) -> list[bytes]:
    """Customers of whom an agreement's term ends from `first` to `last`."""
    found = {
        bytes.fromhex(one.customer)
        for one in _running(connection, first)
        if one.customer and ends_between(one, first, last)
    }
    return sorted(found)


def agreement_ends(
    connection: Connection, first: date, last_of: Callable[[Agreement], date], managers: Sequence[str]
) -> list[ContractEnd]:
    """Agreements whose term ends from `first` to the day that `last_of` gives for each, the earliest first; of the
    customers of these managers, or of all."""
    found = [
        (end, one) for one in _running(connection, first) if (end := ends_between(one, first, last_of(one))) is not None
    ]
    owners = _owners(connection, sorted({bytes.fromhex(one.customer) for _, one in found if one.customer}))
    wanted = {bytes.fromhex(identity) for identity in managers}
    told = []
    for end, one in found:
        owner = owners.get(one.customer or "")
        if owner is None or (wanted and not wanted & {owner.lead_manager, owner.deputy_manager}):
            continue
        renews = standing_of(one, first).renews
        days = tuple(dict.fromkeys(end - timedelta(before) for before in reminder_days(one)))
        who = (owner.id.hex(), owner.full_name, owner.grade, end, owner.lead_name)
        told.append(ContractEnd(*who, one.title or "", renews, days))
    return sorted(told, key=lambda one: (one.until, one.customer_name))


def _owners(connection: Connection, customers: Sequence[bytes]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for some in chunks(customers):
        statement = (
            "SELECT id, full_name, grade, lead_name, lead_manager, deputy_manager FROM customer_list"
            f" WHERE deleted = 0 AND id IN ({','.join('?' * len(some))})"
        )
        found.update((row.id.hex(), row) for row in connection.exec_driver_sql(statement, tuple(some)))
    return found

"""When customers are visited next: asked of the visits themselves, for a day that passes is no change to a customer."""

from collections.abc import Sequence

from sqlalchemy import Connection

from bigclient_desktop.domain.working_days import china_instant, china_today
from bigclient_desktop.store.merging import with_members
from bigclient_desktop.store.projection import chunks

IS_CURRENT = (
    "NOT EXISTS (SELECT 1 FROM visit AS newer WHERE newer.corrects = coalesce(visit.corrects, visit.id)"
    " AND (visit.corrects IS NULL OR newer.id > visit.id))"
)
"""SQL: the row of table visit is the last version of its record."""


def today_began() -> str:
    """The instant at which the office's day began, as the tables hold it."""
    return f"{china_instant(china_today()):%Y-%m-%dT%H:%M:%SZ}"


def next_visits(connection: Connection, customers: Sequence[bytes]) -> dict[bytes, str]:
    """The first planned visit from today on of each customer who has one."""
    found: dict[bytes, str] = {}
    everybody, merged = with_members(connection, customers)
    for some in chunks(everybody):
        statement = (
            "SELECT customer, min(starts_at) FROM visit WHERE state = 'planned' AND starts_at >= ?"
            f" AND {IS_CURRENT} AND customer IN ({','.join('?' * len(some))}) GROUP BY customer"
        )
        for customer, at in connection.exec_driver_sql(statement, (today_began(), *some)):
            survivor = merged.get(customer, customer)
            found[survivor] = min(at, found.get(survivor, at))
    return found

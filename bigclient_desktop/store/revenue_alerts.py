"""Reads for alerts: the last months of every watched customer, what was reported, the causes given."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bigclient_desktop.domain.customers import CustomerId
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.revenue import AlertCause
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.sight import seen_by
from bigclient_desktop.store.tables import MONTHS, PROJECTED

_cause = PROJECTED["alert_cause"]


@dataclass(frozen=True, slots=True)
class WatchedCustomer:
    """A customer whose revenue is watched."""

    id: CustomerId
    code: str | None
    name: str
    unit: str | None
    lead_manager: str | None
    grade: str | None


def last_months(connection: Connection) -> dict[str, str]:
    """The last month with a statement that counts, by unit and by city."""
    rows = connection.exec_driver_sql(
        "SELECT unit, max(month) FROM revenue_statement WHERE unit IS NOT NULL AND month IS NOT NULL"
        " AND id NOT IN (SELECT id FROM statement_state WHERE counts = 0) GROUP BY unit"
    )
    found: dict[str, str] = dict(rows.all())
    for unit, month in list(found.items()):
        city = city_of(unit)
        found[city] = max(found.get(city, ""), month)
    return found


def newest_month(connection: Connection) -> str | None:
    """The newest month of all, for stores whose lines name no statement."""
    found: str | None = connection.exec_driver_sql("SELECT max(month) FROM revenue_line").scalar()
    return found


def watched_customers(
    connection: Connection, newest: str, span: int, managers: Sequence[str]
) -> Iterator[tuple[WatchedCustomer, list[int]]]:
    """Customers that had revenue in the span, with their amounts month by month, oldest first."""
    year, number = int(newest[:4]), int(newest[5:])
    years = range(year - (span + 11 - number) // 12, year + 1)
    sums = ",".join(f"sum(s.{name})" for name in MONTHS)
    values: tuple[object, ...] = tuple(years)
    who = ""
    if managers:
        who = f" AND c.lead_manager IN ({','.join('?' * len(managers))})"
        values += tuple(bytes.fromhex(manager) for manager in managers)
    who += "".join(f" AND {part}" for part in seen_by(connection, "c"))
    rows = connection.exec_driver_sql(
        f"SELECT s.customer, s.year, {sums} FROM revenue_sum s JOIN customer_list c ON c.id = s.customer"
        f" WHERE s.year IN ({','.join('?' * len(years))}) AND c.deleted = 0 AND c.stage IS NOT 'lost'{who}"
        " GROUP BY s.customer, s.year",
        values,
    )
    months: dict[bytes, list[int]] = {}
    for customer, at, *amounts in rows:
        known = months.setdefault(customer, [0] * (12 * len(years)))
        known[(at - years[0]) * 12 : (at - years[0]) * 12 + 12] = amounts
    listed = connection.exec_driver_sql("SELECT id, code, full_name, unit, lead_manager, grade FROM customer_list")
    end = (year - years[0]) * 12 + number
    for identity, code, name, unit, lead, grade in listed:
        known_months = months.get(identity)
        if known_months is not None:
            watched = WatchedCustomer(CustomerId(identity.hex()), code, name, unit, lead.hex() if lead else None, grade)
            yield watched, known_months[max(0, end - span) : end]


def causes(connection: Connection) -> dict[tuple[str, str, str], AlertCause]:
    """The newest cause by customer, kind of alert and month."""
    records = (
        record_of("alert_cause", AlertCause, row) for row in connection.execute(select(_cause).order_by(_cause.c.id))
    )
    return {(cause.customer or "", cause.alert or "", cause.month or ""): cause for cause in records}

"""Reads for the day's work: what is known of the customers to be visited, and what falls due."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from operator import attrgetter

from sqlalchemy import Connection, or_, select, text

from bigclient_desktop.domain.reminders import ContractEnd
from bigclient_desktop.domain.today_sheet import MonthRevenue
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_day, china_instant
from bigclient_desktop.store.merging import everyone, relatives
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.sight import seen
from bigclient_desktop.store.tables import MONTHS, PROJECTED, customer_list
from bigclient_desktop.store.visit_days import IS_CURRENT
from bigclient_desktop.store.visits import wire_instant

_l = customer_list.c
_MOST_AT_ONCE = 100


def earlier_visits(
    connection: Connection, customers: Sequence[str], before: datetime, count: int
) -> dict[str, list[Visit]]:
    """The last `count` done visits of each customer, newest first."""
    found: dict[str, list[Visit]] = defaultdict(list)
    for some in chunks(everyone(connection, customers), _MOST_AT_ONCE):
        marks = ",".join("?" * len(some))
        statement = (
            "SELECT * FROM (SELECT visit.*, row_number() OVER (PARTITION BY customer ORDER BY starts_at DESC, id DESC)"
            f" AS nth FROM visit WHERE customer IN ({marks}) AND state = 'done' AND starts_at < ? AND {IS_CURRENT})"
            " WHERE nth <= ? ORDER BY nth"
        )
        for row in connection.exec_driver_sql(statement, (*some, wire_instant(before), count)):
            visit = record_of("visit", Visit, row)
            found[visit.customer or ""].append(visit)
    return {
        customer: sorted(
            (visit for one in family for visit in found.get(one, ())), key=attrgetter("starts_at", "id"), reverse=True
        )[:count]
        for customer, family in relatives(connection, customers).items()
    }


def monthly_revenue(
    connection: Connection, customers: Sequence[str], until: date, months: int
) -> dict[str, tuple[MonthRevenue, ...]]:
    """Revenue of the last months up to the newest month with figures (not after `until`), oldest first."""
    years = (until.year, until.year - 1, until.year - 2)
    sums: dict[bytes, dict[tuple[int, int], int]] = defaultdict(dict)
    columns = ",".join(f"sum({name})" for name in MONTHS)
    standing = {customer: family[0] for customer, family in relatives(connection, customers).items()}
    asked = sorted({bytes.fromhex(customer) for customer in standing.values()})
    for some in chunks(asked, _MOST_AT_ONCE):
        marks = ",".join("?" * len(some))
        statement = (
            f"SELECT customer, year, {columns} FROM revenue_sum WHERE year IN (?, ?, ?) AND customer IN ({marks})"
            " GROUP BY customer, year"
        )
        for customer, year, *by_month in connection.exec_driver_sql(statement, (*years, *some)):
            for month, amount in enumerate(by_month, 1):
                if amount:
                    sums[customer][year, month] = amount
    found = {}
    for customer, amounts in sums.items():
        known = [key for key in amounts if key <= (until.year, until.month)]
        if known:
            found[customer.hex()] = _last_months(amounts, max(known), months)
    return {customer: found[survivor] for customer, survivor in standing.items() if survivor in found}


def _last_months(amounts: dict[tuple[int, int], int], newest: tuple[int, int], months: int) -> tuple[MonthRevenue, ...]:
    year, month = newest
    shown = []
    for back in range(months - 1, -1, -1):
        at_year, at_month = divmod(year * 12 + month - 1 - back, 12)
        key = at_year, at_month + 1
        shown.append(MonthRevenue(*key, amounts.get(key, 0), amounts.get((key[0] - 1, key[1]), 0)))
    return tuple(shown)


def contract_ends(connection: Connection, first: date, last: date, managers: Sequence[str]) -> list[ContractEnd]:
    """Contracts of files that end from `first` to `last`, the earliest first; agreements are told apart."""
    statement = select(_l.id, _l.full_name, _l.grade, _l.contract_until, _l.lead_name).where(
        _l.deleted == 0,
        _l.contract_until >= first.isoformat(),
        _l.contract_until <= last.isoformat(),
        *seen(connection),
    )
    if managers:
        keys = [bytes.fromhex(identity) for identity in managers]
        statement = statement.where(or_(_l.lead_manager.in_(keys), _l.deputy_manager.in_(keys)))
    return [
        ContractEnd(row[0].hex(), row[1], row[2], date.fromisoformat(row[3]), row[4])
        for row in connection.execute(statement.order_by(_l.contract_until, _l.sort_name))
    ]


def planned_days(connection: Connection, customers: Sequence[str], first: date) -> set[tuple[str, date]]:
    """Customer and day (China's) of every visit from `first` on that is planned or done."""
    table = PROJECTED["visit"]
    found = set[tuple[str, date]]()
    family = relatives(connection, customers)
    asked_by = {bytes.fromhex(one): whole for whole in family.values() for one in whole}
    for some in chunks(sorted(asked_by)):
        statement = select(table.c.customer, table.c.starts_at).where(
            table.c.customer.in_(some),
            table.c.state.in_(("planned", "done")),
            table.c.starts_at >= wire_instant(china_instant(first)),
            text(IS_CURRENT),
        )
        for customer, at in connection.execute(statement):
            day = china_day(datetime.fromisoformat(at))
            found.update((one, day) for one in asked_by[customer])
    return found

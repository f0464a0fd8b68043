"""Reads of agreements: whose ends fall on which days, over all customers."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.agreements import FIRST_REMINDER, ends_between, reminder_days, standing_of
from bigclient_desktop.domain.customers import Agreement
from bigclient_desktop.domain.reminders import ContractEnd
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.sight import seen_by

_COLUMNS = (
    "id",
    "customer",
    "title",
    "ends_on",
    "ended_on",
    "auto_renews",
    "renewal_months",
    "first_reminder_days",
    "second_reminder_days",
)
_IDS, _DAYS = ("id", "customer"), ("ends_on", "ended_on")


def _running(connection: Connection, first: date, last: date) -> Iterator[Agreement]:
    """Those of which a term may end from `first` to `last`: SQL leaves out what cannot, so that a province's agreements
    are not all looked at. What renews by whole years ends in the same month for ever."""
    months = sorted({f"{(first + timedelta(days)).month:02d}" for days in range(min((last - first).days, 366) + 1)})
    renewing = (
        "auto_renews = 1 AND ended_on IS NULL AND ends_on <= ? AND (coalesce(renewal_months, 12) % 12 <> 0"
        f" OR substr(ends_on, 6, 2) IN ({','.join('?' * len(months))}))"
    )
    rows = connection.exec_driver_sql(
        f"SELECT {','.join(_COLUMNS)} FROM agreement WHERE deleted IS NOT 1 AND ("
        "(auto_renews IS NOT 1 OR ended_on IS NOT NULL) AND coalesce(ended_on, ends_on) BETWEEN ? AND ?"
        f" OR {renewing}) ORDER BY id",
        (first.isoformat(), last.isoformat(), last.isoformat(), *months),
    )
    for row in rows:
        said = dict(zip(_COLUMNS, row, strict=True))
        for name in _DAYS:
            said[name] = date.fromisoformat(said[name]) if said[name] else None
        for name in _IDS:
            said[name] = said[name].hex() if said[name] else None
        yield Agreement(**said)


def _most_days(connection: Connection) -> Agreement:
    """The longest days of reminding, as an agreement that has them."""
    statement = "SELECT max(first_reminder_days), max(second_reminder_days) FROM agreement WHERE deleted IS NOT 1"
    longest = max(FIRST_REMINDER, *(days or 0 for days in connection.exec_driver_sql(statement).one()))
    return Agreement(first_reminder_days=longest, second_reminder_days=longest)


def customers_with_end(connection: Connection, first: date, last: date) -> list[bytes]:
    """Customers of whom an agreement's term ends from `first` to `last`."""
    found = {
        bytes.fromhex(one.customer)
        for one in _running(connection, first, last)
        if one.customer and ends_between(one, first, last)
    }
    return sorted(found)


def agreement_ends(
    connection: Connection, first: date, last_of: Callable[[Agreement], date], managers: Sequence[str]
) -> list[ContractEnd]:
    """Agreements whose term ends from `first` to the day that `last_of` gives for each, the earliest first; of the
    customers of these managers, or of all."""
    last = last_of(_most_days(connection))
    found = [
        (end, one)
        for one in _running(connection, first, last)
        if (end := ends_between(one, first, last_of(one))) is not None
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
        such = ["deleted = 0", f"id IN ({','.join('?' * len(some))})", *seen_by(connection)]
        statement = (
            "SELECT id, full_name, grade, lead_name, lead_manager, deputy_manager FROM customer_list"
            f" WHERE {' AND '.join(such)}"
        )
        found.update((row.id.hex(), row) for row in connection.exec_driver_sql(statement, tuple(some)))
    return found

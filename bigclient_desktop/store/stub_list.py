"""Customers that are not here, as their centres state them: name, owner and stage, ready to be listed and found."""

from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.customer_file import CustomerRow
from bigclient_desktop.domain.customers import CustomerId
from bigclient_desktop.domain.names import matching_name, normalise_name
from bigclient_desktop.domain.pinyin import company_pinyin
from bigclient_desktop.domain.seen_customer import bare_row
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.search import ELSEWHERE, SearchIndex

_COLUMNS = "id, full_name, unit, lead_name, stage"
_FOUND = 50


def refresh_stubs(connection: Connection, stubs: Collection[bytes], customers: Collection[bytes]) -> None:
    """Brings the list up to these stubs (their row ids), and to these customers, which may have come or gone."""
    if connection.exec_driver_sql("SELECT 1 FROM customer_stub LIMIT 1").first() is None:
        return
    touched = set(customers)
    for some in chunks(list(stubs)):
        which = f"id IN ({','.join('?' * len(some))}) AND customer IS NOT NULL"
        statement = f"SELECT customer FROM customer_stub WHERE {which}"
        touched.update(connection.exec_driver_sql(statement, tuple(some)).scalars())
    for some in chunks(sorted(touched)):
        _write(connection, some)


def _write(connection: Connection, customers: Sequence[bytes]) -> None:
    which, values = f"IN ({','.join('?' * len(customers))})", tuple(customers)
    connection.exec_driver_sql(f"DELETE FROM stub_list WHERE id {which}", values)
    # Of two stubs of one customer SQLite takes the columns from the row of the minimum.
    stated = connection.exec_driver_sql(
        "SELECT customer, name, unit, lead_name, stage, min(id) FROM customer_stub"
        f" WHERE customer {which} AND name <> '' AND customer NOT IN (SELECT id FROM customer WHERE id {which})"
        " GROUP BY customer",
        values + values,
    )
    rows = [_row(*one[:5]) for one in stated]
    if rows:
        connection.exec_driver_sql(f"INSERT INTO stub_list VALUES ({','.join('?' * len(rows[0]))})", rows)


def _row(customer: bytes, name: str, *owner: str | None) -> tuple[Any, ...]:
    """In the order of the table's columns."""
    keys = company_pinyin(name)
    found = (normalise_name(name), keys.spelled, keys.initials)
    return (customer, name, *owner, keys.sort, matching_name(name), *found)


def stub_rows(connection: Connection, customers: Iterable[bytes]) -> dict[str, CustomerRow]:
    """The rows of these customers by id; what is here, or what nobody has stated, is left out."""
    found: dict[str, CustomerRow] = {}
    for some in chunks(list(customers)):
        statement = f"SELECT {_COLUMNS} FROM stub_list WHERE id IN ({','.join('?' * len(some))})"
        for identity, *told in connection.exec_driver_sql(statement, tuple(some)):
            found[identity.hex()] = bare_row(CustomerId(identity.hex()), *told)
    return found


def stub_of(connection: Connection, customer: str) -> CustomerRow | None:
    """One of them."""
    return stub_rows(connection, [bytes.fromhex(customer)]).get(customer)


def stubs_near(
    connection: Connection, match_names: Sequence[str], distinct: str, search: SearchIndex
) -> list[CustomerRow]:
    """Those near enough to be compared with: of one of the matching names, with the first one's beginning, or with the
    telling part somewhere in the name."""
    search.refresh(connection)
    found = set(islice(search.find(distinct, whose=ELSEWHERE), _FOUND)) if len(distinct) > 1 else set()
    asked: list[tuple[str, tuple[str, ...]]] = [("match_name = ?", (name,)) for name in match_names if name]
    if match_names and len(match_names[0]) >= 4:
        stem = match_names[0][:4]
        asked.append(("match_name BETWEEN ? AND ?", (stem, stem + chr(0x10FFFF))))
    for condition, values in asked:
        statement = f"SELECT id FROM stub_list WHERE {condition} LIMIT {_FOUND}"
        found.update(connection.exec_driver_sql(statement, values).scalars())
    return list(stub_rows(connection, found).values())

"""Customers of whom the person who looks knows name, owner and stage alone: those here that he may not see, and those
that are not here and of which a centre has stated so much."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal_column, select, text, union_all

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import CustomerQuery, CustomerRow, SortBy
from bigclient_desktop.domain.customers import CustomerId
from bigclient_desktop.domain.seen_customer import bare_row
from bigclient_desktop.store.sight import hides, level_of, seen_rows
from bigclient_desktop.store.tables import customer_list, stub_list

_SORTS = {SortBy.STAGE: "stage", SortBy.UNIT: "unit", SortBy.LEAD_MANAGER: "lead_name"}
"""By what everybody may know of a customer; asked for anything else they stand in the order of names."""
_SHOWN = ("id", "full_name", "unit", "lead_name", "stage", "sort_name")


def other_rows(connection: Connection, query: CustomerQuery, offset: int, limit: int) -> list[CustomerRow]:
    """One page of them, in the order that the query asks for."""
    statement = _ordered(connection, query)
    if statement is None:
        return []
    rows = connection.execute(statement.offset(offset).limit(limit))
    return [bare_row(CustomerId(row[0].hex()), *row[1:5]) for row in rows]


def other_ids(connection: Connection, query: CustomerQuery, among: Collection[bytes] | None = None) -> list[bytes]:
    """Ids of all of them, or of those `among` some, in the same order."""
    statement = _ordered(connection, query, among)
    return [] if statement is None else [row[0] for row in connection.execute(statement)]


def count_others(connection: Connection, query: CustomerQuery) -> int:
    """How many they are."""
    parts = _parts(connection, query)
    return sum(int(connection.scalar(select(func.count()).select_from(part.subquery())) or 0) for part in parts)


def _ordered(connection: Connection, query: CustomerQuery, among: Collection[bytes] | None = None) -> Any:
    """Each part is in this order by an index of its own, and the two are merged."""
    parts = _parts(connection, query)
    if among is not None:
        parts = [part.where(part.selected_columns.id.in_(among)) for part in parts]
    if not parts:
        return None
    names = [name for name in (_SORTS.get(query.sort_by), "sort_name", "id") if name]
    columns: list[ColumnElement[Any]] = [literal_column(name) for name in names]
    order = [column.desc() if query.descending else column for column in columns]
    return (parts[0] if len(parts) == 1 else union_all(*parts)).order_by(*order)


def _parts(connection: Connection, query: CustomerQuery) -> list[Select[Any]]:
    if not query.has_others:
        return []
    found = []
    if hides(connection):
        few = seen_rows(connection)
        is_seen = f"customer_list.rowid IN ({few})" if few else f"{level_of(connection)} < {int(Sight.EXISTENCE)}"
        here = _asked(customer_list, query).where(customer_list.c.deleted == 0, text(f"NOT {is_seen}"))
        leads = [bytes.fromhex(identity) for identity in query.lead_managers]
        found.append(here.where(customer_list.c.lead_manager.in_(leads)) if leads else here)
    # A stub names its lead manager without saying who of that name he is.
    if not query.lead_managers and connection.execute(select(stub_list.c.id).limit(1)).first() is not None:
        found.append(_asked(stub_list, query))
    return found


def _asked(table: Any, query: CustomerQuery) -> Select[Any]:
    statement: Select[Any] = select(*(table.c[name] for name in _SHOWN))
    for name, wanted in (("unit", query.units), ("stage", query.stages)):
        if wanted:
            statement = statement.where(table.c[name].in_(wanted))
    return statement

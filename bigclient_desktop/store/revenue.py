"""Reads of revenue: the pivots page by page, the lines behind a figure, statements and denominators."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from operator import add
from typing import Any

from sqlalchemy import Connection, literal_column, select

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.revenue import BureauRevenue, RevenueLine
from bigclient_desktop.domain.revenue_pivot import PivotQuery, PivotRow, PivotSort, RevenueDetail, RollUp
from bigclient_desktop.store.customer_tree import all_tops
from bigclient_desktop.store.merging import with_members
from bigclient_desktop.store.projection import chunks, tuples
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.search import SearchIndex
from bigclient_desktop.store.sight import hidden, hides, seen_by, sights_of
from bigclient_desktop.store.tables import MONTHS, PROJECTED

_bureau = PROJECTED["bureau_revenue"]
_line = PROJECTED["revenue_line"]
_MOST_FOUND = 20_000
_SUMS = ",".join(f"sum(s.{name})" for name in MONTHS)
_NOTHING = (0,) * 12
_KEYS = {
    RollUp.SERVICE: "s.service",
    RollUp.INDUSTRY: "coalesce(c.industry, '')",
    RollUp.MANAGER: "c.lead_manager",
    RollUp.UNIT: "coalesce(c.unit, '')",
    RollUp.SUB_BRANCH: "s.branch",
}


def customer_page(
    connection: Connection, query: PivotQuery, offset: int, limit: int, search: SearchIndex | None = None
) -> list[PivotRow]:
    """Customers × months, one page. Who brought nothing this year but something last year stands at the end."""
    where, values = _conditions(connection, query, search)
    ids = [row[0] for row in connection.exec_driver_sql(*_ordered(query, where, values, offset, limit))]
    if len(ids) < limit:
        count = customer_count(connection, query, search, this_year=True)
        statement = (
            "SELECT y.customer FROM revenue_year y JOIN customer_list c ON c.id = y.customer WHERE y.year = ?"
            f" AND NOT EXISTS (SELECT 1 FROM revenue_year n WHERE n.year = ? AND n.customer = y.customer) AND {where}"
            " ORDER BY c.sort_name LIMIT ? OFFSET ?"
        )
        years = (query.year - 1, query.year)
        tail = (*years, *values, limit - len(ids), max(0, offset - count))
        ids += [row[0] for row in connection.exec_driver_sql(statement, tail)]
    return _rows_of(connection, query, ids)


def customer_count(
    connection: Connection, query: PivotQuery, search: SearchIndex | None = None, *, this_year: bool = False
) -> int:
    """How many rows the customers' pivot has."""
    where, values = _conditions(connection, query, search)
    join = "FROM revenue_year y JOIN customer_list c ON c.id = y.customer WHERE y.year"
    if this_year:
        return int(
            connection.exec_driver_sql(f"SELECT count(*) {join} = ? AND {where}", (query.year, *values)).scalar() or 0
        )
    statement = f"SELECT count(DISTINCT y.customer) {join} IN (?, ?) AND {where}"
    return int(connection.exec_driver_sql(statement, (query.year, query.year - 1, *values)).scalar() or 0)


def _ordered(
    query: PivotQuery, where: str, values: tuple[Any, ...], offset: int, limit: int
) -> tuple[str, tuple[Any, ...]]:
    """The statement that finds one page of ids; an index gives the order wherever there is one."""
    way = "DESC" if query.descending else "ASC"
    page = "LIMIT ? OFFSET ?"
    if query.services and query.sort_by is PivotSort.TOTAL:
        marks = ",".join("?" * len(query.services))
        statement = (
            "SELECT y.customer, sum(y.total) AS total FROM revenue_sum y JOIN customer_list c ON c.id = y.customer"
            f" WHERE y.year = ? AND y.service IN ({marks}) AND {where} GROUP BY y.customer ORDER BY total {way} {page}"
        )
        return statement, (query.year, *query.services, *values, limit, offset)
    if query.sort_by is PivotSort.TOTAL:
        tables, order = "revenue_year y CROSS JOIN customer_list c", f"y.total {way}"
    else:
        column = "c.code" if query.sort_by is PivotSort.CODE else "c.sort_name"
        tables, order = "customer_list c CROSS JOIN revenue_year y", f"{column} {way}"
    statement = (
        f"SELECT y.customer FROM {tables} WHERE y.year = ? AND c.id = y.customer AND {where} ORDER BY {order} {page}"
    )
    return statement, (query.year, *values, limit, offset)


def _conditions(connection: Connection, query: PivotQuery, search: SearchIndex | None) -> tuple[str, tuple[Any, ...]]:
    """What of `c` (customer_list) the query takes."""
    parts, values = ["c.deleted = 0"], list[Any]()
    for column, wanted in (("c.industry", query.industries), ("c.grade", query.grades)):
        if wanted:
            parts.append(f"{column} IN ({','.join('?' * len(wanted))})")
            values += wanted
    if query.managers:
        parts.append(f"c.lead_manager IN ({','.join('?' * len(query.managers))})")
        values += [bytes.fromhex(identity) for identity in query.managers]
    if query.units:
        parts.append(f"({' OR '.join('c.unit LIKE ?' for _ in query.units)})")
        values += [_stem(code) + "%" for code in query.units]
    if query.search.strip() and search is not None:
        search.refresh(connection)
        found = islice(search.find(query.search.strip(), deleted=False), _MOST_FOUND)
        parts.append(f"c.id IN ({','.join(id_literal(identity) for identity in found)})")
    return " AND ".join(parts + seen_by(connection, "c")), tuple(values)


def id_literal(identity: bytes) -> str:
    """A row id as SQL says it."""
    return f"x'{identity.hex()}'"


def _stem(code: str) -> str:
    """What the codes of a unit and of those under it begin with."""
    return code if "-" in code or not code.endswith("00") else code.removesuffix("00").removesuffix("00")


def _rows_of(connection: Connection, query: PivotQuery, ids: Sequence[bytes]) -> list[PivotRow]:
    return _summed_rows(connection, query, {identity: [identity] for identity in ids})


def _summed_rows(connection: Connection, query: PivotQuery, members: Mapping[bytes, Sequence[bytes]]) -> list[PivotRow]:
    """A row for each key with the months of its members added up."""
    months: dict[tuple[bytes, int], tuple[int, ...]] = {}
    only, services = _only_services(query)
    of = {member: key for key, some in members.items() for member in some}
    for some in chunks(list(of)):
        marks = ",".join("?" * len(some))
        statement = (
            f"SELECT s.customer, s.year, {_SUMS} FROM revenue_sum s WHERE s.year IN (?, ?) AND s.customer IN ({marks})"
            f"{only} GROUP BY s.customer, s.year"
        )
        for customer, year, *amounts in connection.exec_driver_sql(
            statement, (query.year, query.year - 1, *some, *services)
        ):
            place = of[customer], year
            months[place] = tuple(map(add, months.get(place, _NOTHING), amounts))
    names = names_of(connection, [key.hex() for key in members])
    # A headquarters of another unit may stand above: it is a name then, and no more.
    above = [key.hex() for key, some in members.items() if key not in some]
    sights = sights_of(connection, above)
    names |= {key: (names[key][0], None) for key in above if sights.get(key) is Sight.EXISTENCE}
    until = last_month(connection, query.year, [months.get((key, query.year), _NOTHING) for key in members])
    return [
        PivotRow(
            key.hex(),
            *names.get(key.hex(), ("", None)),
            months.get((key, query.year), _NOTHING),
            months.get((key, query.year - 1), _NOTHING),
            until,
        )
        for key in members
    ]


def tree_page(
    connection: Connection, query: PivotQuery, offset: int, limit: int, search: SearchIndex | None = None
) -> list[PivotRow]:
    """Headquarters at the top of their trees × months, one page, each with everybody below it, however deep."""
    ordered, top_of = _trees(connection, query, search)
    members: dict[bytes, list[bytes]] = {top: [] for top in ordered[offset : offset + limit]}
    for customer, top in top_of.items():
        if top in members:
            members[top].append(customer)
    return _summed_rows(connection, query, members)


def tree_count(connection: Connection, query: PivotQuery, search: SearchIndex | None = None) -> int:
    """How many rows the headquarters' pivot has."""
    return len(_trees(connection, query, search)[0])


def _trees(
    connection: Connection, query: PivotQuery, search: SearchIndex | None
) -> tuple[list[bytes], dict[bytes, bytes]]:
    """The tops of trees by the year's total, and under which of them each customer is counted; read from the sums of
    years, which are few."""
    where, values = _conditions(connection, query, search)
    only, services = _only_services(query)
    statement = (
        f"SELECT s.customer, s.year, s.total FROM {'revenue_sum' if services else 'revenue_year'} s"
        f" JOIN customer_list c ON c.id = s.customer WHERE s.year IN (?, ?) AND {where}{only}"
    )
    tops = all_tops(connection)
    way = -1 if query.descending else 1
    top_of: dict[bytes, bytes] = {}
    totals: dict[bytes, int] = {}
    for customer, year, total in tuples(connection, statement, (query.year, query.year - 1, *values, *services)):
        top_of[customer] = top = tops.get(customer, customer)
        totals[top] = totals.get(top, 0) + (way * total if year == query.year else 0)
    return [top for _, top in sorted((total, top) for top, total in totals.items())], top_of


def _only_services(query: PivotQuery) -> tuple[str, tuple[str, ...]]:
    if not query.services:
        return "", ()
    return f" AND s.service IN ({','.join('?' * len(query.services))})", query.services


def last_month(connection: Connection, year: int, months: Iterable[Sequence[int]] = ()) -> int:
    """The last month of the year (1 to 12) that a statement or one of these rows speaks of; 0 for none."""
    statement = (
        "SELECT max(month) FROM revenue_statement WHERE month BETWEEN ? AND ?"
        " AND id NOT IN (SELECT id FROM statement_state WHERE counts = 0)"
    )
    found = connection.exec_driver_sql(statement, (f"{year}-01", f"{year}-12")).scalar()
    if found:
        return int(found[5:])
    return max((at for row in months for at, amount in enumerate(row, 1) if amount), default=0)


def rolled_up(
    connection: Connection, query: PivotQuery, search: SearchIndex | None = None
) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    """Key, months and last year's months of every group but customers and headquarters, the largest first; ids come as
    hex."""
    found: dict[str, dict[int, tuple[int, ...]]] = defaultdict(dict)
    for row in _grouped(connection, query, search):
        name = row[0].hex() if isinstance(row[0], bytes) else row[0] or ""
        found[name][row[1]] = tuple(row[2:])
    rows = [
        (name, years.get(query.year, _NOTHING), years.get(query.year - 1, _NOTHING)) for name, years in found.items()
    ]
    way = -1 if query.descending else 1
    return sorted(rows, key=lambda row: (way * sum(row[1]), row[0]))


def _grouped(connection: Connection, query: PivotQuery, search: SearchIndex | None) -> Sequence[Any]:
    """Group, year, twelve sums. The whole store by service is kept ready; only the recycle bin is taken off."""
    where, values = _conditions(connection, query, search)
    only, services = _only_services(query)
    key, years = _KEYS[query.rows], (query.year, query.year - 1)
    sums = f"revenue_sum s JOIN customer_list c ON c.id = s.customer WHERE s.year IN (?, ?) AND {where}{only}"
    if query.rows is not RollUp.SERVICE or values or hides(connection):
        return connection.exec_driver_sql(
            f"SELECT {key}, s.year, {_SUMS} FROM {sums} GROUP BY 1, 2", (*years, *values, *services)
        ).all()
    ready = f"SELECT s.service, s.year, {','.join(MONTHS)} FROM revenue_service s WHERE s.year IN (?, ?){only}"
    binned = (
        f"SELECT s.service, s.year, {_SUMS} FROM customer_list c CROSS JOIN revenue_sum s"
        f" WHERE c.deleted = 1 AND s.year IN (?, ?) AND s.customer = c.id{only} GROUP BY 1, 2"
    )
    taken = {(row[0], row[1]): row[2:] for row in connection.exec_driver_sql(binned, (*years, *services))}
    rows = connection.exec_driver_sql(ready, (*years, *services)).all()
    return [
        (row[0], row[1], *(a - b for a, b in zip(row[2:], taken.get((row[0], row[1]), _NOTHING), strict=True)))
        for row in rows
        if any(row[2:])
    ]


def names_of(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, str | None]]:
    """Name and code of customers by id."""
    found: dict[str, tuple[str, str | None]] = {}
    for some in chunks([bytes.fromhex(identity) for identity in ids]):
        statement = f"SELECT id, full_name, code FROM customer_list WHERE id IN ({','.join('?' * len(some))})"
        found.update((row[0].hex(), (row[1], row[2])) for row in connection.exec_driver_sql(statement, tuple(some)))
    return found


def yearly_totals(connection: Connection, year: int) -> list[int]:
    """The year's revenue of every customer that has some."""
    statement = (
        "SELECT y.total FROM revenue_year y JOIN customer_list c ON c.id = y.customer"
        " WHERE y.year = ? AND c.deleted = 0"
    ) + "".join(f" AND {part}" for part in seen_by(connection, "c"))
    return list(connection.exec_driver_sql(statement, (year,)).scalars())


def lines_of(
    connection: Connection,
    customers: Sequence[bytes] | None,
    months: tuple[str, str],
    service: str | None,
    statement: str | None,
) -> list[RevenueDetail]:
    """The lines of customers, and of those merged into them, or of a statement, between two months, with where they
    came from."""
    chosen = select(_line).where(_line.c.month.between(*months))
    if customers is not None:
        everybody = with_members(connection, customers)[0]
        chosen = chosen.where(_line.c.customer.in_([literal_column(id_literal(one)) for one in everybody]))
    if statement is not None:
        chosen = chosen.where(_line.c.statement == bytes.fromhex(statement))
    if service is not None:
        chosen = chosen.where(_line.c.service == service)
    if hides(connection):
        chosen = chosen.where(_line.c.customer.not_in(hidden(connection)))
    rows = connection.execute(chosen.order_by(_line.c.month, _line.c.service, _line.c.id)).all()
    lines = [record_of("revenue_line", RevenueLine, row) for row in rows]
    sources = {
        row[0].hex(): tuple(row[1:])
        for row in connection.exec_driver_sql(
            "SELECT r.id, r.unit, r.source, r.file_name, coalesce(s.counts, 1) FROM revenue_statement r"
            " LEFT JOIN statement_state s ON s.id = r.id"
        )
    }
    names = names_of(connection, sorted({line.customer for line in lines if line.customer}))
    details = []
    for line in lines:
        unit, source, file_name, counts = sources.get(line.statement or "", (None, None, None, 1))
        name = names.get(line.customer or "", ("", None))[0]
        details.append(RevenueDetail(line, name, unit, source, file_name, bool(counts)))
    return details


def bureau_revenues(connection: Connection) -> list[BureauRevenue]:
    """Every denominator, newest year first."""
    rows = connection.execute(select(_bureau).order_by(_bureau.c.year.desc(), _bureau.c.unit, _bureau.c.id))
    return [record_of("bureau_revenue", BureauRevenue, row) for row in rows]


def aliases(connection: Connection) -> dict[str, str]:
    """Customer id by the normalised name that statements use; the latest answer counts."""
    rows = connection.exec_driver_sql(
        "SELECT text, customer FROM customer_alias WHERE customer IS NOT NULL ORDER BY id"
    )
    return {text: customer.hex() for text, customer in rows}


def names_to_match(connection: Connection) -> dict[str, tuple[str | None, str, str, str]]:
    """Code, full name, matching name and short name of every customer by id, without the recycle bin."""
    statement = "SELECT id, code, full_name, match_name, short_name FROM customer_list WHERE deleted = 0"
    rows = connection.exec_driver_sql(statement)
    return {identity.hex(): (code, name, matching, short or "") for identity, code, name, matching, short in rows}

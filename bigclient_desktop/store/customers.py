"""Reads of customers: the list by one statement a page, and everything of one customer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    LargeBinary,
    Select,
    func,
    literal,
    literal_column,
    or_,
    select,
    text,
)

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import CustomerQuery, CustomerRow, SortBy
from bigclient_desktop.domain.customers import Customer, CustomerId
from bigclient_desktop.domain.seen_customer import bare_row, row_as_seen
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.store.agreements import customers_with_end
from bigclient_desktop.store.customer_files import customers_by_id
from bigclient_desktop.store.others import count_others, other_ids, other_rows
from bigclient_desktop.store.people import names_of, staff_names
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.search import OTHERS, SEEN, SearchIndex
from bigclient_desktop.store.sight import level_of, seen, seen_rows
from bigclient_desktop.store.stub_list import stub_rows
from bigclient_desktop.store.tables import PROJECTED, customer_list, merged_customer
from bigclient_desktop.store.visit_days import next_visits, today_began

_list = customer_list.c
_customer = PROJECTED["customer"].c
_FEW = 2000
_FOUND = 50
_SIFTED = 10
"""Of about so many customers a filter leaves one."""
_ROW: ColumnElement[int] = literal_column("customer_list.rowid")
_SORTS: dict[SortBy, ColumnElement[Any]] = {
    SortBy.CODE: _list.code,
    SortBy.INDUSTRY: _list.industry,
    SortBy.DIVISION: _list.division,
    SortBy.STAGE: _list.stage,
    SortBy.UNIT: _list.unit,
    SortBy.LEAD_MANAGER: _list.lead_name,
    SortBy.GRADE: _list.grade_rank,
    SortBy.REVENUE: _list.revenue,
    SortBy.COMPLETENESS: _list.completeness,
    SortBy.LAST_VISIT: _list.last_visit,
    SortBy.CHANGED: _list.changed_at,
}


def page(
    connection: Connection, query: CustomerQuery, offset: int, limit: int, search: SearchIndex | None = None
) -> list[CustomerRow]:
    """The rows from `offset` on, at most `limit`; his own first. A query with a search text needs the search index."""
    if query.search.strip() and search is not None:
        return rows_of(connection, list(islice(_found(connection, query, search), offset, offset + limit)))
    rows: list[CustomerRow] = []
    if query.has_own:
        rows = _rows(connection, _own_page(connection, query, offset, limit))
    if query.has_others and len(rows) < limit:
        before = _count_own(connection, query) if query.has_own and offset else 0
        rows += other_rows(connection, query, max(0, offset - before), limit - len(rows))
    return rows


def _own_page(connection: Connection, query: CustomerQuery, offset: int, limit: int) -> Select[Any]:
    few = _few_rows(connection, query, offset + limit)
    if few is None:
        found = _ordered(_filtered(connection, _listed(connection), query), query)
        return found.offset(offset).limit(limit)
    # Sorted without their columns, of which there are many.
    chosen = _ordered(_filtered(connection, select(_ROW), query, few), query).offset(offset).limit(limit)
    return _ordered(_listed(connection).where(_ROW.in_(chosen.correlate(None))), query)


def _few_rows(connection: Connection, query: CustomerQuery, wanted: int | None = None) -> str | None:
    """SQL of the rows that he may see, where it is best to begin with them (`seen_rows`)."""
    if query.recycle_bin or query.headquarters is not None:
        return None
    if wanted is not None and not _has_no_filter(query):
        wanted *= _SIFTED
    return seen_rows(connection, wanted)


def _listed(connection: Connection) -> Select[Any]:
    """The columns of the list, and how much of each customer the person who looks may see."""
    return select(customer_list, literal_column(level_of(connection)).label("sight"))


def _found(connection: Connection, query: CustomerQuery, search: SearchIndex) -> Iterator[bytes]:
    """Ids of what a search finds, lazily: his own first."""
    search.refresh(connection)
    if query.has_own:
        found = search.find(query.search, deleted=query.recycle_bin, whose=SEEN)
        statement = _own_ids(connection, query)
        yield from found if _is_plain(query) else _sifted(connection, found, statement)
    if query.has_others:
        found = search.find(query.search, whose=OTHERS)
        if _is_plain(query):
            yield from found
        else:
            wanted = set(found)
            ordered = other_ids(connection, query, wanted if len(wanted) <= _FEW else None)
            yield from (identity for identity in ordered if identity in wanted)


def _sifted(connection: Connection, found: Iterator[bytes], ordered: Select[Any]) -> Iterator[bytes]:
    """Few hits are filtered and sorted by SQL; many are met while SQL walks the list."""
    hits = list(found)
    if len(hits) <= _FEW:
        yield from connection.scalars(ordered.where(_list.id.in_(hits)))
        return
    wanted = set(hits)
    yield from (identity for identity in connection.scalars(ordered) if identity in wanted)


def _is_plain(query: CustomerQuery) -> bool:
    """Whether the search text alone decides, in the order of names."""
    return query == CustomerQuery(search=query.search, reach=query.reach, recycle_bin=query.recycle_bin)


def _has_no_filter(query: CustomerQuery) -> bool:
    """Whether everybody is asked for, in any order."""
    return _is_plain(replace(query, sort_by=SortBy.NAME, descending=False))


def count(connection: Connection, query: CustomerQuery, search: SearchIndex | None = None) -> int:
    """How many customers the query finds."""
    if query.search.strip() and search is not None:
        return sum(1 for _ in _found(connection, query, search))
    own = _count_own(connection, query) if query.has_own else 0
    return own + count_others(connection, query)


def _count_own(connection: Connection, query: CustomerQuery) -> int:
    counted = select(func.count()).select_from(customer_list)
    return int(connection.scalar(_filtered(connection, counted, query, _few_rows(connection, query))) or 0)


def rows_of(connection: Connection, ids: Sequence[bytes]) -> list[CustomerRow]:
    """The list rows of these customers, in the order given."""
    rows: dict[str, CustomerRow] = {}
    for some in chunks(ids):
        rows.update((row.id, row) for row in _rows(connection, _listed(connection).where(_list.id.in_(some))))
    if len(rows) < len(ids):
        rows |= stub_rows(connection, [identity for identity in ids if identity.hex() not in rows])
    return [rows[identity.hex()] for identity in ids if identity.hex() in rows]


def _rows(connection: Connection, statement: Select[Any]) -> list[CustomerRow]:
    rows = [row._mapping for row in connection.execute(statement)]
    people = {row[role] for row in rows for role in ("lead_manager", "deputy_manager") if row[role]}
    names = names_of(connection, people) if len(rows) <= _FEW else staff_names(connection)
    past = [row["id"] for row in rows if row["next_visit"] and row["next_visit"] < today_began()]
    later = dict.fromkeys(past) | next_visits(connection, past)
    return [_seen_row(row, names, later.get(row["id"], row["next_visit"])) for row in rows]


def _seen_row(row: Any, names: dict[str, str], next_visit: str | None) -> CustomerRow:
    """The row as far as the person who looks may see it; of a bare existence nothing else is read."""
    if row["sight"] == Sight.EXISTENCE:
        lead = row["lead_manager"]
        name = names.get(lead.hex()) if lead else None
        return bare_row(CustomerId(row["id"].hex()), row["full_name"], row["unit"], name, row["stage"])
    made = _row(row, names, next_visit)
    return made if made.sight is Sight.WHOLE else row_as_seen(made)


def all_ids(connection: Connection, query: CustomerQuery, search: SearchIndex | None = None) -> list[CustomerId]:
    """Ids of everything the query finds, in its order."""
    if query.search.strip() and search is not None:
        return [CustomerId(identity.hex()) for identity in _found(connection, query, search)]
    found: list[bytes] = []
    if query.has_own:
        found += connection.scalars(_own_ids(connection, query))
    return [CustomerId(identity.hex()) for identity in (*found, *other_ids(connection, query))]


def _own_ids(connection: Connection, query: CustomerQuery) -> Select[Any]:
    return _ordered(_filtered(connection, select(_list.id), query, _few_rows(connection, query)), query)


def _ordered(statement: Select[Any], query: CustomerQuery) -> Select[Any]:
    """All columns run the same way, so that one index serves either direction. Of one name the rows themselves decide,
    as in the index: the next page may be found another way."""
    columns: list[ColumnElement[Any]] = [_list.sort_name, _ROW]
    if query.sort_by != SortBy.NAME:
        columns.insert(0, _SORTS[query.sort_by])
    return statement.order_by(*(column.desc() if query.descending else column for column in columns))


def _filtered(
    connection: Connection, statement: Select[Any], query: CustomerQuery, few: str | None = None
) -> Select[Any]:
    """What he may see of what the query asks for; out of these `few` rows, where it is known that he sees no others."""
    in_bin: ColumnElement[bool] = _list.deleted == int(query.recycle_bin)
    if few is None:
        statement = statement.where(*seen(connection))
    else:
        # The plus keeps SQLite from walking along an index of everybody.
        statement, in_bin = statement.where(text(f"customer_list.rowid IN ({few})")), (_list.deleted + 0) == 0
    conditions: list[ColumnElement[bool]] = [in_bin]
    for column, wanted in (
        (_list.kind, query.kinds),
        (_list.industry, query.industries),
        (_list.unit, query.units),
        (_list.grade, query.grades),
        (_list.stage, query.stages),
    ):
        if wanted:
            conditions.append(column.in_(wanted))
    leads = [bytes.fromhex(identity) for identity in query.lead_managers]
    deputies = [bytes.fromhex(identity) for identity in query.deputy_managers]
    either = [bytes.fromhex(identity) for identity in query.managers]
    if leads:
        conditions.append(_list.lead_manager.in_(leads))
    if deputies:
        conditions.append(_list.deputy_manager.in_(deputies))
    if either:
        conditions.append(or_(_list.lead_manager.in_(either), _list.deputy_manager.in_(either)))
    if query.divisions:
        conditions.append(or_(*(_inside(code) for code in query.divisions)))
    if query.code_pending is not None:
        conditions.append(_list.code.is_(None) if query.code_pending else _list.code.is_not(None))
    if query.has_conflict is not None:
        conditions.append(_list.has_conflict == int(query.has_conflict))
    if query.incomplete_below is not None:
        conditions.append(_list.completeness < query.incomplete_below)
    if query.contract_ends is not None:
        first, last = query.contract_ends
        own = _list.contract_until.between(first.isoformat(), last.isoformat())
        conditions.append(or_(own, _list.id.in_(customers_with_end(connection, first, last))))
    if query.headquarters is not None:
        # By the index of customers, not along the names of the whole list, which would take a keystroke's time.
        conditions[0] = (_list.deleted + 0) == int(query.recycle_bin)
        tops = _family(query.headquarters)
        branches = select(_customer.id).where(_customer.headquarters.in_(tops))
        conditions.append(_list.id.in_(branches))
    return statement.where(*conditions)


def _family(customer: str) -> CompoundSelect[Any]:
    """The customer with those merged into it; a branch of one of them is a branch of it."""
    key = bytes.fromhex(customer)
    merged = select(merged_customer.c.id).where(merged_customer.c.survivor == key)
    return merged.union_all(select(literal(key, LargeBinary)))


def _inside(code: str) -> ColumnElement[bool]:
    """A province or city takes its counties along."""
    stem = code.removesuffix("00").removesuffix("00")
    return _list.division == code if len(stem) == 6 else _list.division.startswith(stem)


def _row(row: Any, names: dict[str, str], next_visit: str | None) -> CustomerRow:
    def name_of(identity: bytes | None) -> str | None:
        return names.get(identity.hex()) if identity else None

    def day(text: str | None) -> date | None:
        return china_time(datetime.fromisoformat(text)).date() if text else None

    return CustomerRow(
        id=CustomerId(row["id"].hex()),
        code=row["code"],
        full_name=row["full_name"],
        short_name=row["short_name"],
        kind=row["kind"],
        industry=row["industry"],
        division=row["division"],
        town=row["town"],
        stage=row["stage"],
        unit=row["unit"],
        lead_manager=name_of(row["lead_manager"]),
        deputy_manager=name_of(row["deputy_manager"]),
        contact=row["contact"],
        phone=row["phone"],
        postal_address=row["postal_address"],
        contract_until=date.fromisoformat(row["contract_until"]) if row["contract_until"] else None,
        grade=row["grade"],
        grade_provisional=bool(row["grade_provisional"]),
        score=Decimal(row["score"]) if row["score"] else None,
        revenue=row["revenue"],
        last_visit=day(row["last_visit"]),
        next_visit=day(next_visit),
        open_complaints=row["open_complaints"],
        completeness=row["completeness"],
        is_headquarters=row["branch_count"] > 0,
        branch_count=row["branch_count"],
        has_conflict=bool(row["has_conflict"]),
        changed_at=instant_of(row["changed_at"]) if row["changed_at"] else None,
        sight=Sight(row["sight"]),
    )


def candidates(
    connection: Connection,
    customer: Customer,
    match_names: Sequence[str],
    texts: Iterable[str],
    sound: str,
    search: SearchIndex,
) -> list[tuple[CustomerRow, Customer]]:
    """Customers near enough to be compared with: one of the matching names, the same code or address, the first name's
    beginning, the same sound, or found by one of the texts (numbers, the telling part and the end of the name) as in
    the quick search."""
    search.refresh(connection)
    found = {identity for text in texts for identity in islice(search.find(text), _FOUND)}
    found.update(islice(search.find_sound(sound), _FOUND if sound else 0))
    # Each by its own index: one statement that asks for any of these walks the whole list.
    asked = [select(_list.id).where(_list.match_name == name) for name in match_names]
    if match_names and len(match_names[0]) >= 4:
        begins = _list.match_name.between(match_names[0][:4], match_names[0][:4] + chr(0x10FFFF))
        asked.append(select(_list.id).where(begins))
    if customer.credit_code:
        asked.append(select(_customer.id).where(_customer.credit_code == customer.credit_code))
    if customer.postal_address and customer.division:
        same_place = (_list.deleted == 0, _list.division == customer.division)
        asked.append(select(_list.id).where(*same_place, _list.postal_address == customer.postal_address))
    for statement in asked:
        found.update(connection.scalars(statement.limit(_FOUND)))
    # By key: the plus keeps SQLite from the index of all that are not deleted.
    rows = _rows(connection, _listed(connection).where((_list.deleted + 0) == 0, _list.id.in_(found)))
    known = customers_by_id(connection, [row.id for row in rows])
    return [(row, known[row.id]) for row in rows if row.id in known]

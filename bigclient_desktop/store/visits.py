"""Reads of visits: the list, the calendar, versions, items to follow up. A record's last version counts."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from bigclient_desktop.domain.complaints import Complaint
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.visit_lists import FollowUpQuery, FollowUpRow, VisitMark, VisitQuery, VisitRow, VisitSort
from bigclient_desktop.domain.visit_plan import Visited
from bigclient_desktop.domain.visits import FollowUp, Visit
from bigclient_desktop.domain.working_days import china_day, china_instant, day_span
from bigclient_desktop.store.customers import all_ids
from bigclient_desktop.store.merging import IN_CARE, everyone, with_members
from bigclient_desktop.store.people import of_people
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.roles import MAIN_MANAGER
from bigclient_desktop.store.search import SearchIndex
from bigclient_desktop.store.sight import seen
from bigclient_desktop.store.tables import PROJECTED, customer_list, staff_list
from bigclient_desktop.store.visit_days import IS_CURRENT

_visit, _item = PROJECTED["visit"], PROJECTED["follow_up"]
_version = _visit.alias("version")
_v, _i, _l, _s = _visit.c, _item.c, customer_list.c, staff_list.c

_current = ~exists().where(
    _version.c.corrects == func.coalesce(_v.corrects, _v.id),
    or_(_v.corrects.is_(None), _version.c.id > _v.id),
)
_open = _i.state.in_(("open", "in_progress")) & _i.deleted.is_not(True)
_MOST_FOUND = 5000
_FEW = 4000
_SORTS: dict[VisitSort, ColumnElement[Any]] = {
    VisitSort.STARTS: _v.starts_at,
    VisitSort.CUSTOMER: _l.sort_name,
    VisitSort.GRADE: _l.grade_rank,
    VisitSort.MANAGER: func.coalesce(_s.name, _v.manager_name),
    VisitSort.WAY: _v.way,
    VisitSort.STATE: _v.state,
    VisitSort.NEXT: _v.next_on,
    VisitSort.RECORDED: _v.recorded_on,
}


def wire_instant(instant: datetime) -> str:
    """The instant as the tables hold it."""
    return f"{instant:%Y-%m-%dT%H:%M:%SZ}"


def page(
    connection: Connection, query: VisitQuery, now: datetime, search: SearchIndex, offset: int, limit: int
) -> list[VisitRow]:
    """The rows from `offset` on, at most `limit`."""
    items = (
        select(func.count())
        .select_from(_item)
        .where(_i.visit == func.coalesce(_v.corrects, _v.id), _open)
        .scalar_subquery()
    )
    columns = select(_visit, _l.full_name, _l.code, _l.grade, _l.town, _s.name.label("visitor"), items.label("items"))
    statement = _filtered(connection, _joined(columns), query, now, search)
    order = _SORTS[query.sort_by]
    ordered = statement.order_by(order.desc() if query.descending else order, _v.id).offset(offset).limit(limit)
    return [_row(row, now) for row in connection.execute(ordered)]


def count(connection: Connection, query: VisitQuery, now: datetime, search: SearchIndex) -> int:
    """How many visits the query finds."""
    statement = _filtered(connection, _joined(select(func.count())), query, now, search)
    return int(connection.scalar(statement) or 0)


def _joined(statement: Select[Any]) -> Select[Any]:
    joined = _visit.join(customer_list, _l.id == _v.customer).outerjoin(staff_list, _s.id == _v.manager)
    return statement.select_from(joined)


def _filtered(
    connection: Connection, statement: Select[Any], query: VisitQuery, now: datetime, search: SearchIndex
) -> Select[Any]:
    conditions = [_l.deleted.in_(IN_CARE), _v.starts_at.is_not(None), _current, *seen(connection)]
    if query.first:
        conditions.append(_v.starts_at >= wire_instant(china_instant(query.first)))
    if query.last:
        conditions.append(_v.starts_at < wire_instant(day_span(query.last, query.last)[1]))
    for column, wanted in ((_v.way, query.ways), (_l.grade, query.grades)):
        if wanted:
            conditions.append(column.in_(wanted))
    if query.managers:
        conditions.append(of_people(_v.manager, query.managers))
    if query.customers:
        conditions.append(_v.customer.in_(everyone(connection, query.customers)))
    if query.units:
        conditions.append(func.coalesce(_v.unit, _l.unit).in_(query.units))
    if query.states:
        conditions.append(or_(*(_in_state(state, now) for state in query.states)))
    if query.with_follow_ups:
        conditions.append(exists().where(_i.visit == func.coalesce(_v.corrects, _v.id), _open))
    if query.without_next:
        conditions += [_v.state == "done", _v.next_on.is_(None), func.coalesce(_v.no_next_reason, "") == ""]
    if query.late_only:
        conditions.append(func.coalesce(_v.late_reason, "") != "")
    if query.remarked_only:
        conditions.append(func.coalesce(_v.superior_remark, "") != "")
    if text := query.search.strip():
        conditions.append(found_by(connection, text, search, _v.customer, _SEARCHED))
    return statement.where(*conditions)


_SEARCHED: tuple[ColumnElement[Any], ...] = (_v.purpose, _v.talk, _v.result, _v.persons_met, _v.needs, _v.problems)


def found_by(
    connection: Connection,
    text: str,
    search: SearchIndex,
    customer: ColumnElement[Any],
    columns: Sequence[ColumnElement[Any]],
) -> ColumnElement[bool]:
    """The customer is found by the text as in the customer list, or one of the columns contains it."""
    ids = all_ids(connection, CustomerQuery(search=text), search)[:_MOST_FOUND]
    words = [column.contains(text, autoescape=True) for column in columns]
    return or_(customer.in_(everyone(connection, ids)), *words)


def _in_state(state: str, now: datetime) -> ColumnElement[bool]:
    midnight = wire_instant(china_instant(china_day(now)))
    if state == "overdue":
        return and_(_v.state == "planned", _v.starts_at < midnight)
    if state == "planned":
        return and_(_v.state == "planned", _v.starts_at >= midnight)
    return _v.state == state


def _shown_state(state: str | None, starts_at: datetime, now: datetime) -> str:
    if state == "planned" and china_day(starts_at) < china_day(now):
        return "overdue"
    return state or "planned"


def _row(row: Any, now: datetime) -> VisitRow:
    visit = record_of("visit", Visit, row)
    assert visit.starts_at is not None
    assert visit.customer is not None
    return VisitRow(
        id=visit.id,
        customer=visit.customer,
        customer_name=row.full_name,
        code=row.code,
        grade=row.grade,
        town=row.town,
        state=_shown_state(visit.state, visit.starts_at, now),
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        way=visit.way,
        manager=row.visitor or visit.manager_name,
        persons_met=visit.persons_met,
        purpose=visit.purpose,
        result=visit.result,
        next_step=visit.next_step,
        next_on=visit.next_on,
        recorded_on=visit.recorded_on,
        is_late=bool(visit.late_reason),
        is_put_off=visit.first_planned_at is not None,
        is_corrected=visit.corrects is not None,
        has_remark=bool(visit.superior_remark),
        open_items=row.items,
        unit=visit.unit,
    )


def marks(connection: Connection, query: VisitQuery, now: datetime, search: SearchIndex) -> list[VisitMark]:
    """The visits of a span for the calendar, in order of time."""
    columns = (_v.id, _v.customer, _l.full_name, _l.grade, _v.state, _v.starts_at, _v.ends_at, _v.way)
    visitor = func.coalesce(_s.name, _v.manager_name)
    statement = _filtered(connection, _joined(select(*columns, visitor, _v.purpose)), query, now, search)
    midnight = wire_instant(china_instant(china_day(now)))
    read = datetime.fromisoformat
    return [
        VisitMark(
            row[0].hex(),
            row[1].hex(),
            row[2],
            row[3],
            "overdue" if row[4] == "planned" and row[5] < midnight else row[4] or "planned",
            read(row[5]),
            read(row[6]) if row[6] else None,
            row[7],
            row[8],
            row[9],
        )
        for row in connection.execute(statement.order_by(_v.starts_at, _v.id)).all()
    ]


def visits_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Visit]:
    """The visits by id, corrected ones too."""
    found = {}
    for some in chunks([bytes.fromhex(identity) for identity in ids]):
        for row in connection.execute(select(_visit).where(_v.id.in_(some))):
            visit = record_of("visit", Visit, row)
            found[visit.id] = visit
    return found


def versions(connection: Connection, first: str) -> list[Visit]:
    """All versions of the record that began as `first`, newest first."""
    key = bytes.fromhex(first)
    statement = (
        select(_visit).where(or_(_v.id == key, _v.corrects == key)).order_by(_v.corrects.is_(None), _v.id.desc())
    )
    return [record_of("visit", Visit, row) for row in connection.execute(statement)]


def full_visits(
    connection: Connection, query: VisitQuery, now: datetime, search: SearchIndex
) -> list[tuple[Visit, str]]:
    """The visits whole, in order of time, each with its visitor's name."""
    columns = select(_visit, func.coalesce(_s.name, _v.manager_name, "").label("visitor"))
    statement = _filtered(connection, _joined(columns), query, now, search).order_by(_v.starts_at, _v.id)
    return [(record_of("visit", Visit, row), row.visitor) for row in connection.execute(statement)]


def overlapping(
    connection: Connection, manager: str, start: datetime, end: datetime, but: str
) -> list[tuple[str, str]]:
    """Customer and time of other visits of the person that overlap the span; one without an end takes an hour."""
    key = bytes.fromhex(manager)
    near = and_(
        _v.starts_at < wire_instant(end), _v.starts_at >= wire_instant(day_span(china_day(start), china_day(start))[0])
    )
    statement = _joined(select(_l.full_name, _v.starts_at, _v.ends_at)).where(
        _v.manager == key, _v.state != "cancelled", _v.id != bytes.fromhex(but), near, _current
    )
    found = []
    for name, starts_at, ends_at in connection.execute(statement):
        until = ends_at or wire_instant(datetime.fromisoformat(starts_at) + timedelta(hours=1))
        if until > wire_instant(start):
            found.append((name, starts_at))
    return found


def items_of(connection: Connection, visits: Sequence[str]) -> dict[str, list[FollowUp]]:
    """Items by the visit at which they were found, deleted ones left out."""
    found: dict[str, list[FollowUp]] = defaultdict(list)
    for some in chunks([bytes.fromhex(identity) for identity in visits]):
        statement = select(_item).where(_i.visit.in_(some), _i.deleted.is_not(True)).order_by(_i.id)
        for row in connection.execute(statement):
            item = record_of("follow_up", FollowUp, row)
            found[item.visit or ""].append(item)
    return dict(found)


def items_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, FollowUp]:
    """The items by id."""
    statement = select(_item).where(_i.id.in_([bytes.fromhex(identity) for identity in ids]))
    found = [record_of("follow_up", FollowUp, row) for row in connection.execute(statement)]
    return {item.id: item for item in found}


def item_rows(connection: Connection, query: FollowUpQuery) -> list[FollowUpRow]:
    """Items to follow up, those with the nearest due day first."""
    joined = _item.join(customer_list, _l.id == _i.customer).outerjoin(staff_list, _s.id == _i.responsible)
    statement = select(_item, _l.full_name, _l.grade, _s.name.label("person")).select_from(joined)
    statement = statement.where(_l.deleted.in_(IN_CARE), _i.deleted.is_not(True), *seen(connection))
    for column, wanted in ((_i.kind, query.kinds), (_i.state, query.states)):
        if wanted:
            statement = statement.where(column.in_(wanted))
    if query.customers:
        statement = statement.where(_i.customer.in_(everyone(connection, query.customers)))
    if query.responsible:
        statement = statement.where(_i.responsible.in_([bytes.fromhex(identity) for identity in query.responsible]))
    if query.due_until:
        statement = statement.where(_i.due_on <= query.due_until.isoformat())
    if text := query.search.strip():
        statement = statement.where(
            or_(_i.content.contains(text, autoescape=True), _l.full_name.contains(text, autoescape=True))
        )
    ordered = statement.order_by(_i.due_on.is_(None), _i.due_on, _i.noted_on, _i.id)
    return [
        FollowUpRow(record_of("follow_up", FollowUp, row), row.full_name, row.grade, row.person)
        for row in connection.execute(ordered)
    ]


def visited(
    connection: Connection, managers: Sequence[str], today: date, *, units: Sequence[str] = ()
) -> list[Visited]:
    """Customers to be visited with their last visit and the appointments from today on; those that these people lead
    now (of all without)."""
    statement = select(_l.id, _l.full_name, _l.grade, _l.division, _l.town, MAIN_MANAGER).where(
        _l.deleted == 0, func.coalesce(_l.stage, "").not_in(("lost", "inactive")), *seen(connection)
    )
    if managers:
        keys = [bytes.fromhex(identity) for identity in managers]
        # By index who is either of the two, then who of them leads.
        either = or_(_l.lead_manager.in_(keys), _l.deputy_manager.in_(keys))
        statement = statement.where(either, MAIN_MANAGER.in_(keys))
    if units:
        statement = statement.where(_l.unit.in_(units))
    rows = connection.execute(statement.order_by(_l.sort_name)).all()
    keys = [row[0] for row in rows]
    last = _days_by_customer(connection, "state = 'done'", keys, newest=True)
    begin = wire_instant(china_instant(today))
    planned = _days_by_customer(connection, f"state = 'planned' AND starts_at >= '{begin}'", keys)
    return [
        Visited(
            row[0].hex(),
            row[1],
            row[2],
            row[3],
            row[4],
            next(iter(last.get(row[0], ())), None),
            tuple(dict.fromkeys(planned.get(row[0], ()))),
            row[5].hex() if row[5] else None,
        )
        for row in rows
    ]


def _days_by_customer(
    connection: Connection, condition: str, customers: Sequence[bytes], *, newest: bool = False
) -> dict[bytes, list[date]]:
    """Days of the visits that fulfil the condition, in order, or the newest alone; few customers are asked by index."""
    what, group = ("max(starts_at)", "GROUP BY customer") if newest else ("starts_at", "ORDER BY starts_at")
    found: dict[bytes, list[date]] = defaultdict(list)
    everybody, merged = with_members(connection, customers)
    few = len(everybody) <= _FEW
    for some in chunks(everybody) if few else [()]:
        mine = f"AND customer IN ({','.join('?' * len(some))})" if few else ""
        statement = f"SELECT customer, {what} FROM visit WHERE {condition} AND {IS_CURRENT} {mine} {group}"
        for customer, at in connection.exec_driver_sql(statement, tuple(some)):
            if at:
                found[merged.get(customer, customer)].append(china_day(datetime.fromisoformat(at)))
    for survivor in {*merged.values()} & found.keys():
        found[survivor] = [max(found[survivor])] if newest else sorted(found[survivor])
    return found


def line_of(connection: Connection, customer: str) -> list[tuple[Visit, str]]:
    """The last versions of all visits of a customer, newest first, each with its visitor's name."""
    visitor = func.coalesce(_s.name, _v.manager_name, "").label("visitor")
    columns = (_v.id, _v.starts_at, _v.state, _v.way, _v.purpose, _v.result, visitor)
    joined = _visit.outerjoin(staff_list, _s.id == _v.manager)
    statement = (
        select(*columns)
        .select_from(joined)
        .where(_v.customer.in_(everyone(connection, [customer])), _v.starts_at.is_not(None), _current)
    )
    return [
        (
            Visit(
                id=row[0].hex(),
                starts_at=datetime.fromisoformat(row[1]),
                state=row[2],
                way=row[3],
                purpose=row[4],
                result=row[5],
            ),
            row[6],
        )
        for row in connection.execute(statement.order_by(_v.starts_at.desc(), _v.id.desc()))
    ]


def all_prints(connection: Connection, entity: str) -> list[Visit | Complaint]:
    """Every visit or complaint with what tells it again in an import: customer, moment, text."""
    if entity == "visit":
        columns = (_v.customer, _v.starts_at, _v.talk, _v.purpose, _v.result)
        return [
            Visit(
                customer=row[0].hex() if row[0] else None,
                starts_at=datetime.fromisoformat(row[1]) if row[1] else None,
                talk=row[2],
                purpose=row[3],
                result=row[4],
            )
            for row in connection.execute(select(*columns))
        ]
    table = PROJECTED["complaint"].c
    return [
        Complaint(
            customer=row[0].hex() if row[0] else None,
            received_at=datetime.fromisoformat(row[1]) if row[1] else None,
            what_happened=row[2],
            number=row[3],
        )
        for row in connection.execute(select(table.customer, table.received_at, table.what_happened, table.number))
    ]

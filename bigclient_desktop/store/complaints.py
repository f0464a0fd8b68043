"""Reads of complaints with their steps; the clocks are the domain's to tell."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, or_, select

from bigclient_desktop.domain.complaint_flow import with_receipt
from bigclient_desktop.domain.complaint_lists import ComplaintQuery, Repeat
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent
from bigclient_desktop.domain.working_days import china_instant, day_span
from bigclient_desktop.store.merging import IN_CARE, everyone, survivors
from bigclient_desktop.store.people import of_people
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.search import SearchIndex
from bigclient_desktop.store.sight import seen
from bigclient_desktop.store.tables import PROJECTED, customer_list, staff_list
from bigclient_desktop.store.visits import found_by, wire_instant

_complaint, _event = PROJECTED["complaint"], PROJECTED["complaint_event"]
_c, _e, _l, _s = _complaint.c, _event.c, customer_list.c, staff_list.c


@dataclass(frozen=True, slots=True)
class Found:
    """A complaint with what the list shows of its customer, and the handler's name."""

    complaint: Complaint
    customer_name: str
    code: str | None
    grade: str | None
    handler: str | None


def find(connection: Connection, query: ComplaintQuery, search: SearchIndex) -> list[Found]:
    """What the query finds by columns (its stages, levels and repeats are told by the steps), newest first."""
    joined = _complaint.join(customer_list, _l.id == _c.customer).outerjoin(staff_list, _s.id == _c.handler)
    statement = select(_complaint, _l.full_name, _l.code.label("customer_code"), _l.grade, _s.name.label("person"))
    conditions: list[ColumnElement[bool]] = [_l.deleted.in_(IN_CARE), _c.received_at.is_not(None), *seen(connection)]
    if query.first:
        conditions.append(_c.received_at >= wire_instant(china_instant(query.first)))
    if query.last:
        conditions.append(_c.received_at < wire_instant(day_span(query.last, query.last)[1]))
    for column, wanted in (
        (_c.responsible_unit, query.units),
        (_c.kind, query.kinds),
        (_c.severity, query.severities),
        (_l.grade, query.grades),
    ):
        if wanted:
            conditions.append(column.in_(wanted))
    if query.handlers:
        conditions.append(of_people(_c.handler, query.handlers))
    if query.customers:
        conditions.append(_c.customer.in_(everyone(connection, query.customers)))
    if query.states:
        conditions.append(func.coalesce(_c.state, "open").in_(query.states))
    if text := query.search.strip():
        columns = (_c.number, _c.what_happened, _c.complainant, _c.item_numbers)
        conditions.append(found_by(connection, text, search, _c.customer, columns))
    ordered = statement.select_from(joined).where(*conditions).order_by(_c.received_at.desc(), _c.id)
    return [
        Found(record_of("complaint", Complaint, row), row.full_name, row.customer_code, row.grade, row.person)
        for row in connection.execute(ordered)
    ]


def complaints_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Complaint]:
    """The complaints by id."""
    found = {}
    for some in chunks([bytes.fromhex(identity) for identity in ids]):
        for row in connection.execute(select(_complaint).where(_c.id.in_(some))):
            complaint = record_of("complaint", Complaint, row)
            found[complaint.id] = complaint
    return found


def events_of(connection: Connection, complaints: Sequence[Complaint]) -> dict[str, tuple[ComplaintEvent, ...]]:
    """The steps of each complaint in order, from the receipt that its form tells."""
    found: dict[str, list[ComplaintEvent]] = defaultdict(list)
    for some in chunks([bytes.fromhex(one.id) for one in complaints]):
        for row in connection.execute(select(_event).where(_e.complaint.in_(some)).order_by(_e.at, _e.id)):
            event = record_of("complaint_event", ComplaintEvent, row)
            found[event.complaint or ""].append(event)
    return {one.id: with_receipt(found[one.id], one.received_at) for one in complaints}


def repeats_of(connection: Connection, complaint: Complaint, days: int) -> list[Repeat]:
    """Other complaints of the customer and kind within so many days before or after, newest first."""
    if complaint.received_at is None or not complaint.customer or not complaint.kind:
        return []
    span = timedelta(days=days)
    statement = select(_c.id, _c.number, _c.received_at, _c.state, _c.what_happened).where(
        _c.customer.in_(everyone(connection, [complaint.customer])),
        _c.kind == complaint.kind,
        _c.received_at >= wire_instant(complaint.received_at - span),
        _c.received_at <= wire_instant(complaint.received_at + span),
    )
    if complaint.id:
        statement = statement.where(_c.id != bytes.fromhex(complaint.id))
    return [
        Repeat(row[0].hex(), row[1], datetime.fromisoformat(row[2]), row[3] or "open", row[4])
        for row in connection.execute(statement.order_by(_c.received_at.desc()))
    ]


def received_by_kind(
    connection: Connection, customers: Sequence[str]
) -> dict[tuple[str, str], list[tuple[datetime, str]]]:
    """When each customer complained about each kind, oldest first, with the complaint's id; those who were merged
    are told the same."""
    found: dict[tuple[str, str], list[tuple[datetime, str]]] = defaultdict(list)
    for some in chunks(everyone(connection, customers)):
        statement = select(_c.customer, _c.kind, _c.received_at, _c.id).where(
            _c.customer.in_(some), _c.received_at.is_not(None)
        )
        for customer, kind, at, identity in connection.execute(statement.order_by(_c.received_at)):
            found[customer.hex(), kind or ""].append((datetime.fromisoformat(at), identity.hex()))
    return _shared(connection, found)


def _shared(
    connection: Connection, found: dict[tuple[str, str], list[tuple[datetime, str]]]
) -> dict[tuple[str, str], list[tuple[datetime, str]]]:
    """What was found of one of a family holds for all of it."""
    merged = {one.hex(): survivor.hex() for one, survivor in survivors(connection).items()}
    if not merged:
        return dict(found)
    joined: dict[tuple[str, str], list[tuple[datetime, str]]] = defaultdict(list)
    for (customer, kind), received in found.items():
        joined[merged.get(customer, customer), kind] += received
    told = {}
    for (survivor, kind), received in joined.items():
        for one in (survivor, *(one for one, other in merged.items() if other == survivor)):
            told[one, kind] = sorted(received)
    return told


def numbers_like(connection: Connection, stem: str) -> list[str]:
    """The complaint numbers that begin with `stem`."""
    statement = select(_c.number).where(or_(_c.number.startswith(stem, autoescape=True)))
    return list(connection.scalars(statement))


def ids_with_number(connection: Connection, number: str) -> list[str]:
    """Ids of the complaints that carry the number."""
    return [identity.hex() for identity in connection.scalars(select(_c.id).where(_c.number == number))]

"""The today sheet: gathered from the store for a person and a day, written as PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.complaint_lists import ComplaintQuery, ComplaintRow
from bigclient_desktop.domain.completeness import OfficeWeights, completeness_of
from bigclient_desktop.domain.consent import may_be_approached
from bigclient_desktop.domain.customers import Competitor, Contact, Customer
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.seen_customer import masked_contact
from bigclient_desktop.domain.today_sheet import (
    MONTHS_SHOWN,
    EarlierVisit,
    MonthRevenue,
    OpenComplaint,
    Person,
    TodaySheet,
    TodayVisit,
)
from bigclient_desktop.domain.visit_lists import FollowUpQuery, FollowUpRow, VisitQuery, VisitRow
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_day, china_instant
from bigclient_desktop.pdf import today_pdf
from bigclient_desktop.services.access import Action, permit, seeing
from bigclient_desktop.services.audit_log import Entry
from bigclient_desktop.services.complaints import list_complaints
from bigclient_desktop.services.office import calendar_of, now_or, visit_limits_of
from bigclient_desktop.services.papers import Paper, save_paper
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.visit_changes import list_follow_ups
from bigclient_desktop.services.visits import list_visits
from bigclient_desktop.store.completeness import weights_of
from bigclient_desktop.store.customer_files import children, customers_by_id
from bigclient_desktop.store.personal_data import secret_customers as stored_secrets
from bigclient_desktop.store.sight import closed_to, sights_of
from bigclient_desktop.store.today import earlier_visits, monthly_revenue
from bigclient_desktop.translations import catalogue

_MOST = 200
_PEOPLE = 2


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read of the day's customers, by customer."""

    customers: Mapping[str, Customer]
    contacts: Mapping[str, tuple[Contact, ...]]
    rivals: Mapping[str, tuple[Competitor, ...]]
    weights: OfficeWeights
    earlier: Mapping[str, list[Visit]]
    revenue: Mapping[str, tuple[MonthRevenue, ...]]
    complaints: Sequence[ComplaintRow]
    items: Sequence[FollowUpRow]
    withheld: Mapping[str, str] = field(default_factory=dict)
    """Whose file is not printed, and why (`TodayVisit.withheld`)."""


def today_sheet(
    session: Session, day: date | None = None, manager: str | None = None, now: datetime | None = None
) -> TodaySheet:
    """The sheet of a day (today) for a person (the one at the store), with every plan of that day."""
    moment = now_or(now)
    day = day or china_day(moment)
    person = manager or session.staff_id
    query = VisitQuery(first=day, last=day, managers=(person,), states=("planned", "overdue"), descending=False)
    rows = list_visits(session, query, 0, _MOST, moment)
    known = _known(session, tuple(dict.fromkeys(row.customer for row in rows)), day, moment)
    found = next((staff for staff in list_staff(session) if staff.id == person), None)
    info = unit_info(found.unit or "") if found else None
    return TodaySheet(
        day,
        (found.name if found else None) or "",
        info.official_name if info else None,
        tuple(_visit(row, known) for row in rows),
        not calendar_of(session).is_working_day(day),
        session.person_name,
        moment,
    )


def _known(session: Session, ids: tuple[str, ...], day: date, now: datetime) -> _Known:
    if not ids:
        return _Known({}, {}, {}, OfficeWeights({}), {}, {}, (), ())
    with seeing(session) as connection:
        customers = customers_by_id(connection, list(ids))
        contacts = children(connection, "contact", Contact, list(ids))
        masked = {one for one, sight in sights_of(connection, ids).items() if sight is Sight.MASKED}
        secret = stored_secrets(connection)
        closed = closed_to(connection, Action.PRINT).keys()
        rivals = children(connection, "competitor", Competitor, list(ids))
        weights = weights_of(connection)
        earlier = earlier_visits(connection, ids, china_instant(day), visit_limits_of(session).sheet_visits)
        revenue = monthly_revenue(connection, ids, day, MONTHS_SHOWN)
    complaints = list_complaints(session, ComplaintQuery(customers=ids, states=("open",)), now=now)
    items = list_follow_ups(session, FollowUpQuery(customers=ids))
    contacts |= {one: tuple(map(masked_contact, contacts[one])) for one in masked & contacts.keys()}
    withheld = {one: "secret" if one in secret else "rights" for one in ids if one in secret or one in closed}
    return _Known(customers, contacts, rivals, weights, earlier, revenue, complaints, items, withheld)


def _missing(customer: Customer, contacts: Sequence[Contact], known: _Known) -> tuple[str, ...]:
    weights = known.weights.of_unit(customer.responsible_unit)
    return completeness_of(customer, contacts, weights, known.rivals.get(customer.id, ())).missing


def _visit(row: VisitRow, known: _Known) -> TodayVisit:
    if row.customer in known.withheld:
        # The plan is his own; what stands in the file is not for a paper that goes from door to door.
        nothing = None, None, None, None
        return TodayVisit(
            row.starts_at, row.customer_name, *nothing, row.way, row.purpose, withheld=known.withheld[row.customer]
        )
    customer = known.customers.get(row.customer, Customer())
    contacts = known.contacts.get(row.customer, ())
    approached = [one for one in contacts if one.name and may_be_approached(one, china_day(row.starts_at))]
    return TodayVisit(
        starts_at=row.starts_at,
        customer_name=row.customer_name,
        code=row.code,
        grade=row.grade,
        town=row.town,
        address=customer.postal_address,
        way=row.way,
        purpose=row.purpose,
        people=_people(customer, approached),
        earlier=tuple(map(_earlier, known.earlier.get(row.customer, ()))),
        complaints=tuple(_complaint(one) for one in known.complaints if one.customer == row.customer),
        revenue=known.revenue.get(row.customer, ()),
        items=tuple(one.item.content or "" for one in known.items if one.item.customer == row.customer),
        missing=_missing(customer, contacts, known),
    )


def _people(customer: Customer, contacts: Sequence[Contact]) -> tuple[Person, ...]:
    """The first contacts, the main one ahead; without any the customer's own phone."""
    ordered = sorted(contacts, key=lambda contact: not contact.is_primary)[:_PEOPLE]
    people = tuple(Person(contact.name or "", contact.title, contact.mobile or contact.phone) for contact in ordered)
    return people or ((Person("", None, customer.phone),) if customer.phone else ())


def _earlier(visit: Visit) -> EarlierVisit:
    assert visit.starts_at is not None
    summary = visit.result or visit.talk or visit.purpose or ""
    return EarlierVisit(china_day(visit.starts_at), visit.way, summary, visit.next_step, visit.next_on)


def _complaint(row: ComplaintRow) -> OpenComplaint:
    return OpenComplaint(
        china_day(row.received_at), row.kind, row.what_happened or "", row.clocks.most_urgent.level, row.stage
    )


def today_bytes(session: Session, sheets: Sequence[TodaySheet]) -> Paper:
    """The sheets as one file's bytes, for the preview. Raises MissingCharacters, NotAllowed."""
    entry = _entry(session, sheets)
    return Paper(today_pdf(sheets, catalogue(session.language)), entry)


def save_today(session: Session, sheets: Sequence[TodaySheet], out: Path) -> Path:
    """Writes the sheets, a bookmark each. Raises MissingCharacters, PdfNotWritten, NotAllowed."""
    return save_paper(session, today_bytes(session, sheets), out)


def _entry(session: Session, sheets: Sequence[TodaySheet]) -> Entry:
    subject, count = "、".join(sheet.person for sheet in sheets), sum(len(sheet.visits) for sheet in sheets)
    return permit(session, Action.PRINT, subject=subject, count=count, form="audit.form.today")

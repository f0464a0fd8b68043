"""The visit diary: lists, calendar, one visit; plans and records in one model; corrections as new versions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.complaints import ComplaintEvent
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.visit_checks import VisitCheck, check_follow_up
from bigclient_desktop.domain.visit_lists import LinePart, VisitDraft, VisitFile, VisitMark, VisitQuery, VisitRow
from bigclient_desktop.domain.visits import FollowUp, Visit
from bigclient_desktop.domain.working_days import china_day, china_instant, china_time
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id, new_row_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand, refusals, seeing
from bigclient_desktop.services.customers import CustomerUnknown, DraftRefused, write_change
from bigclient_desktop.services.office import (
    calendar_of,
    note_clock,
    now_or,
    refuse_clock_gone_back,
    visit_limits_of,
)
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import complaints as stored_complaints
from bigclient_desktop.store import customers as stored_customers
from bigclient_desktop.store import visits as stored
from bigclient_desktop.store.complaints import Found
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.sight import sight_of
from bigclient_desktop.store.today import planned_days
from bigclient_desktop.translations import catalogue

FIRST_HOUR = time(9, 30)
"""When a plan without a time begins."""
_ITEM_KINDS = (("need", "needs"), ("competitor_news", "competitor_news"), ("problem", "problems"))


class VisitUnknown(Failure):
    """No visit has this id (any more)."""

    key = "failure.visit_unknown"


class NotAPlan(Failure):
    """Only a plan can be put off, cancelled or recorded; a record is corrected."""

    key = "failure.not_a_plan"


def list_visits(
    session: Session, query: VisitQuery, offset: int, limit: int, now: datetime | None = None
) -> list[VisitRow]:
    """One page of the list."""
    with seeing(session) as connection:
        return stored.page(connection, query, now_or(now), session.store.search, offset, limit)


def count_visits(session: Session, query: VisitQuery, now: datetime | None = None) -> int:
    """How many visits the query finds."""
    with seeing(session) as connection:
        return stored.count(connection, query, now_or(now), session.store.search)


def visit_marks(
    session: Session, first: date, last: date, query: VisitQuery | None = None, now: datetime | None = None
) -> list[VisitMark]:
    """The visits of a week or month for the calendar, in order of time; the query's filters count, its days do not."""
    asked = replace(query or VisitQuery(), first=first, last=last)
    with seeing(session) as connection:
        return stored.marks(connection, asked, now_or(now), session.store.search)


def visit_file(session: Session, identity: str) -> VisitFile:
    """One visit with its versions and items; a corrected record's id gives the last version.

    Raises VisitUnknown, NotAllowed.
    """
    with seeing(session) as connection:
        found = stored.visits_by_id(connection, [identity]).get(identity)
        if found is None:
            raise VisitUnknown(visit=identity)
        versions = stored.versions(connection, found.corrects or found.id)
        visit = versions[0]
        items = stored.items_of(connection, [visit.corrects or visit.id]).get(visit.corrects or visit.id, [])
        rows = stored_customers.rows_of(connection, [bytes.fromhex(visit.customer or "")])
        names = staff_names(connection)
        heads = heads_of(connection, [("visit", visit.id), *(("follow_up", item.id) for item in items)])
        refused = refusals(connection, visit.customer or "")
    demand(session, Action.SEE_FILE, visit.customer or "")
    customer = rows[0] if rows else None
    return VisitFile(
        visit,
        customer.full_name if customer else "",
        customer.code if customer else None,
        customer.grade if customer else None,
        tuple(versions),
        tuple(items),
        names,
        heads,
        refused,
    )


def time_line(session: Session, customer: str, now: datetime | None = None) -> list[LinePart]:
    """Visits and complaints of a customer together, newest first."""
    today = china_day(now_or(now))
    with seeing(session) as connection:
        if sight_of(connection, customer) is Sight.EXISTENCE:
            return []
        visits = stored.line_of(connection, customer)
        found = stored_complaints.find(connection, ComplaintQuery(customers=(customer,)), session.store.search)
        events = stored_complaints.events_of(connection, [one.complaint for one in found])
    parts = [_visit_part(visit, person, today) for visit, person in visits]
    parts += [_complaint_part(one, events[one.complaint.id]) for one in found]
    return sorted(parts, key=lambda part: part.at, reverse=True)


def _visit_part(visit: Visit, person: str, today: date) -> LinePart:
    assert visit.starts_at is not None
    state = visit.state or "planned"
    if state == "planned" and china_day(visit.starts_at) < today:
        state = "overdue"
    title = visit.purpose or visit.result or ""
    return LinePart("visit", visit.id, visit.starts_at, title, person or None, state, visit.result or "", visit.way)


def _complaint_part(found: Found, events: Sequence[ComplaintEvent]) -> LinePart:
    complaint = found.complaint
    assert complaint.received_at is not None
    steps = tuple((event.step or "", event.at) for event in events if event.at)
    person = found.handler or complaint.handler_name
    title, state = complaint.what_happened or "", complaint.state or "open"
    return LinePart(
        "complaint", complaint.id, complaint.received_at, title, person, state, complaint.kind or "", steps=steps
    )


def new_visit_draft(
    session: Session, customer: str | None = None, *, planned: bool = False, now: datetime | None = None
) -> VisitDraft:
    """The form of a new record, or of a new plan for the next working day; made for a few seconds of typing."""
    moment = now_or(now)
    starts_at = moment.replace(second=0, microsecond=0)
    if planned:
        starts_at = china_instant(calendar_of(session).after(china_day(moment)), FIRST_HOUR)
    visit = Visit(
        id=new_child_id(customer) if customer else new_row_id(),
        customer=customer,
        state="planned" if planned else "done",
        starts_at=starts_at,
        manager=session.staff_id,
        way="visit",
        unit=session.unit,
    )
    return VisitDraft(visit, is_new=True)


def visit_draft(session: Session, identity: str) -> VisitDraft:
    """The form of a visit that exists; of a record it makes a correction. Raises VisitUnknown."""
    file = visit_file(session, identity)
    return VisitDraft(file.visit, file.heads, is_correction=file.visit.state != "planned", base=file.visit)


def record_draft(session: Session, identity: str, now: datetime | None = None) -> VisitDraft:
    """The form that makes a plan a record, at its time or now, whichever is earlier. Raises NotAPlan, VisitUnknown."""
    draft = visit_draft(session, identity)
    if draft.is_correction:
        raise NotAPlan()
    moment = now_or(now).replace(second=0, microsecond=0)
    starts_at = min(draft.visit.starts_at or moment, moment)
    return replace(draft, visit=replace(draft.visit, state="done", starts_at=starts_at, ends_at=None))


def copy_as_plan(session: Session, identity: str, now: datetime | None = None) -> VisitDraft:
    """A new plan with the customer, people, way and purpose of another visit. Raises VisitUnknown."""
    old = visit_file(session, identity).visit
    draft = new_visit_draft(session, old.customer, planned=True, now=now)
    copied = {name: getattr(old, name) for name in ("way", "purpose", "persons_met", "companions", "place")}
    return replace(draft, visit=replace(draft.visit, **copied))


def check_visit_draft(session: Session, draft: VisitDraft, now: datetime | None = None) -> tuple[Problem, ...]:
    """What is wrong with the form: the rules, and other visits at the same time (a warning)."""
    moment = now_or(now)
    visit = draft.visit
    if draft.is_correction:
        visit = replace(visit, corrects=visit.corrects or visit.id)
    problems = list(VisitCheck(moment, calendar_of(session), visit_limits_of(session).late_after_working_days)(visit))
    if visit.starts_at and visit.manager and visit.state != "cancelled":
        ends_at = visit.ends_at or visit.starts_at + timedelta(hours=1)
        with seeing(session) as connection:
            clashes = stored.overlapping(connection, visit.manager, visit.starts_at, ends_at, draft.visit.id)
        for name, at in clashes[:1]:
            values = {"customer": name, "time": f"{china_time(datetime.fromisoformat(at)):%H:%M}"}
            problems.append(Problem("visit", visit.id, "starts_at", "problem.visit_clash", values, hard=False))
    if visit.starts_at and visit.customer and visit.state == "planned":
        day = china_day(visit.starts_at)
        query = VisitQuery(customers=(visit.customer,), first=day, last=day, states=("planned", "done"))
        if any(mark.id != draft.visit.id for mark in visit_marks(session, day, day, query, moment)):
            values = {"date": day.isoformat()}
            problems.append(Problem("visit", visit.id, "starts_at", "problem.visit_same_day", values, hard=False))
    return tuple(problems)


def save_visit(
    session: Session,
    draft: VisitDraft,
    *,
    items: Sequence[FollowUp] | None = None,
    plan_next: bool = False,
    now: datetime | None = None,
) -> Change:
    """Saves a plan, a record, a plan become record, or a correction (a new version), each as one change.

    `items` are the needs, news and problems to follow up; None makes one of every line in those fields. `plan_next`
    puts a plan on the day of the next step, unless one stands there. A plan whose customer was picked wrongly is
    cancelled there and made anew here. Raises DraftRefused, ClockWentBack, CustomerUnknown.
    """
    moment = now_or(now)
    refuse_clock_gone_back(session, moment)
    hard = [problem for problem in check_visit_draft(session, draft, moment) if problem.hard]
    if hard:
        raise DraftRefused(hard)
    visit = _stamped(session, draft, moment)
    assert visit.customer is not None
    with seeing(session) as connection:
        known = stored_customers.rows_of(connection, [bytes.fromhex(visit.customer)])
    if not known:
        raise CustomerUnknown(customer=visit.customer)
    writes: dict[str, list[Write]] = {visit.customer: _writes(draft, visit)}
    if _was_elsewhere(draft):
        writes[_customer_before(draft)] = _leave_writes(session, draft, known[0].full_name)
    if visit.state == "done":
        writes[visit.customer] += _item_writes(session, draft, visit, items, china_day(moment))
        if plan_next and _is_free(session, visit, china_day(moment)):
            writes[visit.customer].append(_next_plan(session, visit, visit.next_on or china_day(moment)))
    change = write_change(session, writes, _label(draft), known[0].full_name)
    note_clock(session, moment)
    return change


def _stamped(session: Session, draft: VisitDraft, now: datetime) -> Visit:
    """The visit with who entered it when; a correction under an id of its own, younger than all versions before."""
    visit, customer = draft.visit, draft.visit.customer or ""
    if draft.is_correction:
        first, identity = visit.corrects or visit.id, new_child_id(customer, after=visit.id)
        return replace(visit, id=identity, corrects=first, recorded_by=session.staff_id)
    if draft.is_new:
        visit = replace(visit, id=new_child_id(customer, made_as=visit.id))
    elif _was_elsewhere(draft):
        visit = replace(visit, id=new_child_id(customer))
    if visit.state == "done" and visit.recorded_on is None:
        visit = replace(visit, recorded_on=china_day(now), recorded_by=session.staff_id)
    return replace(visit, unit=visit.unit or session.unit)


def _writes(draft: VisitDraft, visit: Visit) -> list[Write]:
    if draft.is_new or draft.is_correction or _was_elsewhere(draft):
        return [NewRow("visit", visit.id, values_of(visit))]
    base = draft.base or draft.visit
    return changes_between("visit", visit.id, values_of(base), values_of(visit), draft.heads)


def _customer_before(draft: VisitDraft) -> str:
    return (draft.base.customer if draft.base else None) or ""


def _was_elsewhere(draft: VisitDraft) -> bool:
    """Whether another customer was picked than the visit stands with: rows are bound to their customer for ever."""
    return not draft.is_new and _customer_before(draft) not in ("", draft.visit.customer)


def _leave_writes(session: Session, draft: VisitDraft, name: str) -> list[Write]:
    """What is written at the customer that was picked wrongly: a plan is cancelled; of a record, whose correction
    stands for it from now on, the items go."""
    assert draft.base is not None
    if not draft.is_correction:
        reason = catalogue(session.language)("visits.other_customer", customer=name)
        old = values_of(draft.base)
        new = old | {"state": "cancelled", "cancel_reason": reason}
        return changes_between("visit", draft.base.id, old, new, draft.heads)
    first = draft.base.corrects or draft.base.id
    writes: list[Write] = []
    with seeing(session) as connection:
        for item in stored.items_of(connection, [first]).get(first, []):
            if item.customer == draft.base.customer:
                heads = heads_of(connection, [("follow_up", item.id)])
                old = values_of(item)
                writes += changes_between("follow_up", item.id, old, old | {"deleted": True}, heads)
    return writes


def _is_free(session: Session, visit: Visit, today: date) -> bool:
    """Whether the day of the next step is still to come and has no visit to the customer yet."""
    if visit.next_on is None or visit.next_on < today or visit.customer is None:
        return False
    with seeing(session) as connection:
        return (visit.customer, visit.next_on) not in planned_days(connection, [visit.customer], visit.next_on)


def _label(draft: VisitDraft) -> str:
    if draft.is_correction:
        return "change.correct_visit"
    if draft.visit.state == "done":
        return "change.record_visit"
    return "change.plan_visit" if draft.is_new else "change.save_plan"


def _item_writes(
    session: Session, draft: VisitDraft, visit: Visit, items: Sequence[FollowUp] | None, today: date
) -> list[Write]:
    """New items of the visit. A correction brings those that the record did not have; the others are edited apart."""
    first = visit.corrects or visit.id
    known: set[tuple[str | None, str | None]] = set()
    moving: list[FollowUp] = []
    if draft.is_correction:
        with seeing(session) as connection:
            there = stored.items_of(connection, [first]).get(first, [])
        known = {(item.kind, item.content) for item in there if item.customer == visit.customer}
        moving = [item for item in there if item.customer != visit.customer]
    wanted = [*moving, *(items_in(visit) if items is None else items)]
    writes: list[Write] = []
    for item in wanted:
        if (item.kind, item.content) in known:
            continue
        known.add((item.kind, item.content))
        made = replace(
            item,
            id=new_child_id(visit.customer or "", made_as=item.id),
            customer=visit.customer,
            visit=first,
            noted_on=item.noted_on or china_day(visit.starts_at) if visit.starts_at else today,
            state=item.state or "open",
            responsible=item.responsible or visit.manager,
        )
        hard = [problem for problem in check_follow_up(made, today) if problem.hard]
        if hard:
            raise DraftRefused(hard)
        writes.append(NewRow("follow_up", made.id, values_of(made)))
    return writes


def items_in(visit: Visit) -> list[FollowUp]:
    """An item of every line under needs, competitor news and problems; due on the day of the next step."""
    return [
        FollowUp(kind=kind, content=line.strip(), due_on=visit.next_on)
        for kind, field in _ITEM_KINDS
        for line in (getattr(visit, field) or "").splitlines()
        if line.strip()
    ]


def _next_plan(session: Session, visit: Visit, day: date) -> Write:
    plan = Visit(
        customer=visit.customer,
        state="planned",
        starts_at=china_instant(day, FIRST_HOUR),
        manager=visit.manager,
        way=visit.way,
        purpose=visit.next_step,
        unit=session.unit,
    )
    return NewRow("visit", new_child_id(visit.customer or ""), values_of(plan))

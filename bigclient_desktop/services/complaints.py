"""Complaints: lists with their clocks, the form, the steps of the way, closing and reopening, repeats."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.complaint_checks import check_complaint
from bigclient_desktop.domain.complaint_clocks import Clocks, clocks_of
from bigclient_desktop.domain.complaint_flow import RECEIVED, Way, way_of
from bigclient_desktop.domain.complaint_lists import (
    ComplaintDraft,
    ComplaintFile,
    ComplaintQuery,
    ComplaintRow,
    ComplaintSort,
)
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent, machine_mark
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.limits import GRADES, SEVERITIES, ComplaintLimits
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.positions import may_decide
from bigclient_desktop.domain.seen_customer import masked_complaint
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.domain.working_hours import OfficeClock
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id, new_row_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand, refusals, seeing
from bigclient_desktop.services.customers import CustomerUnknown, DraftRefused, write_change
from bigclient_desktop.services.office import (
    complaint_limits_of,
    note_clock,
    now_or,
    office_clock_of,
    refuse_clock_gone_back,
)
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import complaints as stored
from bigclient_desktop.store import customers as stored_customers
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.sight import sight_of

_LEVELS = {"over": 0, "soon": 1, "calm": 2, "paused": 3, "late": 4, "done": 5}


class ComplaintUnknown(Failure):
    """No complaint has this id (any more)."""

    key = "failure.complaint_unknown"


class ComplaintNumberTwice(Failure):
    """Several complaints carry the number: two laptops counted the same day."""

    key = "failure.complaint_number_twice"


class ReceiptTimeGuarded(Failure):
    """The time of receipt starts the clocks; the director or deputy alone changes it afterwards."""

    key = "failure.receipt_time"


@dataclass(frozen=True, slots=True)
class _Watch:
    """What tells the clocks of every complaint at one moment."""

    now: datetime
    office: OfficeClock
    limits: ComplaintLimits

    def clocks(self, complaint: Complaint, way: Way, grade: str | None) -> Clocks:
        return clocks_of(complaint, way, self.now, office=self.office, limits=self.limits, grade=grade)


def _watch(session: Session, now: datetime | None) -> _Watch:
    return _Watch(now_or(now), office_clock_of(session), complaint_limits_of(session))


def list_complaints(
    session: Session, query: ComplaintQuery, offset: int = 0, limit: int | None = None, now: datetime | None = None
) -> list[ComplaintRow]:
    """The complaints that the query finds with their clocks, from `offset` on."""
    watch = _watch(session, now)
    with seeing(session) as connection:
        found = stored.find(connection, query, session.store.search)
        events = stored.events_of(connection, [one.complaint for one in found])
        customers = list({one.complaint.customer or "" for one in found} - {""})
        received = stored.received_by_kind(connection, customers)
    rows = [_row(one, events[one.complaint.id], received, watch) for one in found]
    rows = [row for row in rows if _fits(row, query)]
    _sort(rows, query)
    return rows[offset : None if limit is None else offset + limit]


def count_complaints(session: Session, query: ComplaintQuery, now: datetime | None = None) -> int:
    """How many complaints the query finds."""
    return len(list_complaints(session, query, now=now))


def count_each(session: Session, queries: Mapping[str, ComplaintQuery], now: datetime | None = None) -> dict[str, int]:
    """How many complaints each of several queries finds. Those that differ only in their state and in what the steps
    and clocks tell share one reading."""
    readings: dict[ComplaintQuery, list[tuple[str, ComplaintQuery]]] = {}
    for key, query in queries.items():
        readings.setdefault(_reading_of(query), []).append((key, query))
    counts = {}
    for reading, asked in readings.items():
        rows = list_complaints(session, reading, now=now)
        for key, query in asked:
            states = query.states
            counts[key] = sum(_fits(row, query) and (not states or row.state in states) for row in rows)
    return counts


def _reading_of(query: ComplaintQuery) -> ComplaintQuery:
    """The wider query whose rows answer this one too."""
    return replace(
        query,
        states=(),
        stages=(),
        levels=(),
        unanswered=False,
        repeated=False,
        sort_by=ComplaintSort.RECEIVED,
        descending=True,
    )


def _row(
    found: stored.Found,
    events: Sequence[ComplaintEvent],
    received: Mapping[tuple[str, str], Sequence[tuple[datetime, str]]],
    watch: _Watch,
) -> ComplaintRow:
    one, way = found.complaint, way_of(events)
    assert one.received_at is not None
    earliest = one.received_at - timedelta(days=watch.limits.repeat_days)
    same = received.get((one.customer or "", one.kind or ""), ())
    repeats = sum(1 for at, identity in same if identity != one.id and earliest <= at <= one.received_at)
    return ComplaintRow(
        id=one.id,
        number=one.number,
        received_at=one.received_at,
        customer=one.customer or "",
        customer_name=found.customer_name,
        code=found.code,
        grade=found.grade,
        service=one.service,
        kind=one.kind,
        severity=one.severity,
        handler=found.handler or one.handler_name,
        responsible_unit=one.responsible_unit,
        state=one.state or "open",
        stage=way.stage or ("closed" if one.state == "closed" else "received"),
        is_paused=way.is_paused,
        escalations=way.escalations,
        compensation=one.compensation,
        satisfaction=one.satisfaction,
        what_happened=one.what_happened,
        repeats=repeats,
        clocks=watch.clocks(one, way, found.grade),
    )


def _fits(row: ComplaintRow, query: ComplaintQuery) -> bool:
    return (
        (not query.stages or row.stage in query.stages)
        and (not query.levels or row.clocks.most_urgent.level in query.levels)
        and (not query.unanswered or (row.state == "open" and row.clocks.answer.done_at is None))
        and (not query.repeated or row.repeats > 0)
    )


def _sort(rows: list[ComplaintRow], query: ComplaintQuery) -> None:
    """Stable, above the newest first."""

    def urgency(row: ComplaintRow) -> tuple[int, float]:
        clock = row.clocks.most_urgent
        level = _LEVELS[clock.level] if row.state == "open" else len(_LEVELS)
        return level, clock.left / clock.day_length if row.state == "open" else -row.received_at.timestamp()

    keys: dict[ComplaintSort, Callable[[ComplaintRow], Any]] = {
        ComplaintSort.URGENCY: urgency,
        ComplaintSort.RECEIVED: lambda row: row.received_at,
        ComplaintSort.NUMBER: lambda row: row.number or "",
        ComplaintSort.CUSTOMER: lambda row: row.customer_name,
        ComplaintSort.GRADE: lambda row: GRADES.index(row.grade) if row.grade in GRADES else len(GRADES),
        ComplaintSort.KIND: lambda row: row.kind or "",
        ComplaintSort.SEVERITY: lambda row: -SEVERITIES.index(row.severity) if row.severity in SEVERITIES else 0,
        ComplaintSort.COMPENSATION: lambda row: row.compensation or 0,
    }
    rows.sort(key=keys[query.sort_by], reverse=query.descending)


def complaint_file(session: Session, identity: str, now: datetime | None = None) -> ComplaintFile:
    """One complaint with steps, clocks and repeats. Raises ComplaintUnknown."""
    watch = _watch(session, now)
    with seeing(session) as connection:
        complaint = stored.complaints_by_id(connection, [identity]).get(identity)
        if complaint is None:
            raise ComplaintUnknown(complaint=identity)
        events = stored.events_of(connection, [complaint])[identity]
        repeats = stored.repeats_of(connection, complaint, watch.limits.repeat_days)
        rows = stored_customers.rows_of(connection, [bytes.fromhex(complaint.customer or "")])
        names = staff_names(connection)
        heads = heads_of(connection, [("complaint", identity)])
        seen = sight_of(connection, complaint.customer or "")
        refused = refusals(connection, complaint.customer or "")
    demand(session, Action.SEE_FILE, complaint.customer or "")
    customer = rows[0] if rows else None
    grade = customer.grade if customer else None
    for code in {complaint.responsible_unit, complaint.unit, *(event.to_unit for event in events)}:
        info = unit_info(code) if code else None
        if code and info:
            names[code] = info.name
    way = way_of(events)
    return ComplaintFile(
        masked_complaint(complaint) if seen is Sight.MASKED else complaint,
        customer.full_name if customer else "",
        customer.code if customer else None,
        grade,
        events,
        way,
        watch.clocks(complaint, way, grade),
        tuple(repeats),
        names,
        heads,
        refused,
    )


def find_complaint(session: Session, id_or_number: str) -> str:
    """The complaint with this id or number. Raises ComplaintUnknown, ComplaintNumberTwice."""
    text = id_or_number.strip()
    with seeing(session) as connection:
        if len(text) == 32 and all(sign in "0123456789abcdef" for sign in text.lower()):
            found = list(stored.complaints_by_id(connection, [text.lower()]))
        else:
            found = stored.ids_with_number(connection, text)
    if len(found) > 1:
        raise ComplaintNumberTwice(number=text, count=len(found), ids=found)
    if not found:
        raise ComplaintUnknown(complaint=id_or_number)
    return found[0]


def new_complaint_draft(
    session: Session, customer: str | None = None, *, now: datetime | None = None
) -> ComplaintDraft:
    """The form of a new complaint, received now by the person at the store."""
    complaint = Complaint(
        id=new_child_id(customer) if customer else new_row_id(),
        customer=customer,
        received_at=now_or(now).replace(second=0, microsecond=0),
        way="phone",
        severity="normal",
        state="open",
        unit=session.unit,
        received_by=session.staff_id,
        handler=session.staff_id,
        responsible_unit=session.unit,
    )
    return ComplaintDraft(complaint, is_new=True)


def complaint_draft(session: Session, identity: str) -> ComplaintDraft:
    """The form of a complaint that exists. Raises ComplaintUnknown."""
    file = complaint_file(session, identity)
    return ComplaintDraft(file.complaint, file.heads, base=file.complaint)


def check_complaint_draft(session: Session, draft: ComplaintDraft, now: datetime | None = None) -> tuple[Problem, ...]:
    """What is wrong with the form; repeats of the customer and kind are a warning."""
    complaint = draft.complaint
    problems = list(check_complaint(complaint, now_or(now)))
    limits = complaint_limits_of(session)
    with seeing(session) as connection:
        repeats = stored.repeats_of(connection, complaint, limits.repeat_days)
        steps = stored.events_of(connection, [complaint])[complaint.id]
    problems += _after_receipt(draft, steps)
    if repeats and draft.is_new:
        last = f"{china_time(repeats[0].received_at):%Y-%m-%d}"
        values = {"count": len(repeats), "days": limits.repeat_days, "last": last}
        problems.append(Problem("complaint", complaint.id, "kind", "problem.complaint_repeats", values, hard=False))
    return tuple(problems)


def _after_receipt(draft: ComplaintDraft, steps: Sequence[ComplaintEvent]) -> list[Problem]:
    """What can no longer be said of a complaint on its way: another customer, or receipt after the steps taken."""
    complaint, base = draft.complaint, draft.base or draft.complaint
    if draft.is_new:
        return []
    found = []
    if complaint.customer != base.customer:
        found.append(Problem("complaint", complaint.id, "customer", "problem.complaint_customer"))
    first = next((event.at for event in steps if event.step != RECEIVED), None)
    if complaint.received_at and first and complaint.received_at > first and complaint.received_at != base.received_at:
        values = {"at": f"{china_time(first):%Y-%m-%d %H:%M}"}
        found.append(Problem("complaint", complaint.id, "received_at", "problem.receipt_after_step", values))
    return found


def save_complaint(session: Session, draft: ComplaintDraft, now: datetime | None = None) -> Change:
    """Saves the form; a new complaint gets its number and its first step, receipt.

    The state is left alone: `take_step` closes and reopens. Raises DraftRefused, ReceiptTimeGuarded, ClockWentBack,
    CustomerUnknown.
    """
    moment = now_or(now)
    refuse_clock_gone_back(session, moment)
    refuse_hard_problems(session, draft, moment)
    complaint = draft.complaint
    who = complaint.customer or ""
    with seeing(session) as connection:
        known = stored_customers.rows_of(connection, [bytes.fromhex(who)])
    if not known:
        raise CustomerUnknown(customer=who)
    if draft.is_new:
        number = complaint.number or next_number(session, complaint)
        complaint = replace(complaint, id=row_of(draft), number=number, state="open")
        received = _received(session, complaint, moment)
        writes: list[Write] = [NewRow("complaint", complaint.id, values_of(complaint)), received]
    else:
        writes = form_writes(session, draft)
    label = "change.new_complaint" if draft.is_new else "change.save_complaint"
    change = write_change(session, {who: writes}, label, known[0].full_name)
    note_clock(session, moment)
    return change


def row_of(draft: ComplaintDraft) -> str:
    """The id under which the form is saved: a new complaint's is bound to the customer that was picked."""
    complaint = draft.complaint
    return new_child_id(complaint.customer or "", made_as=complaint.id) if draft.is_new else complaint.id


def refuse_hard_problems(session: Session, draft: ComplaintDraft, now: datetime) -> None:
    """Raises DraftRefused with what is wrong with the form."""
    hard = [problem for problem in check_complaint_draft(session, draft, now) if problem.hard]
    if hard:
        raise DraftRefused(hard)


def form_writes(session: Session, draft: ComplaintDraft) -> list[Write]:
    """What a changed form of a known complaint writes; its state stays. Raises ReceiptTimeGuarded."""
    complaint = draft.complaint
    base = draft.base or complaint
    if complaint.received_at != base.received_at and not may_decide(session.position):
        raise ReceiptTimeGuarded()
    guarded = {"state": base.state, "unconfirmed_reason": base.unconfirmed_reason}
    new = values_of(complaint) | guarded
    return changes_between("complaint", complaint.id, values_of(base), new, draft.heads)


def next_number(session: Session, complaint: Complaint) -> str:
    """440106-20260302-001-KQT: unit, day of receipt, how many there were that day, and the machine that counted."""
    day = china_time(complaint.received_at or now_or(None))
    stem = f"{complaint.unit or session.unit}-{day:%Y%m%d}-"
    with seeing(session) as connection:
        taken = {number.removeprefix(stem).partition("-")[0] for number in stored.numbers_like(connection, stem)}
    last = max((int(rest) for rest in taken if rest.isdecimal()), default=0)
    return f"{stem}{last + 1:03}-{machine_mark(session.writer.installation)}"


def _received(session: Session, complaint: Complaint, now: datetime) -> NewRow:
    """The first step of the way."""
    event = ComplaintEvent(
        customer=complaint.customer,
        complaint=complaint.id,
        step="received",
        at=complaint.received_at,
        by=complaint.received_by or session.staff_id,
        recorded_at=now,
    )
    return NewRow("complaint_event", new_child_id(complaint.customer or ""), values_of(event))

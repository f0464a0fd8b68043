"""Steps of a complaint, appended with person and time; closing and reopening set the guarded state with them."""

from datetime import datetime

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.complaint_flow import CLOSED, CONFIRMED, REOPENED, refuse_step, way_of
from bigclient_desktop.domain.complaint_lists import ComplaintDraft
from bigclient_desktop.domain.complaints import ComplaintEvent
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.complaints import ComplaintUnknown, form_writes, refuse_hard_problems
from bigclient_desktop.services.customers import write_change
from bigclient_desktop.services.office import note_clock, now_or, refuse_clock_gone_back
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import complaints as stored
from bigclient_desktop.store.customer_files import heads_of


def take_step(
    session: Session,
    complaint: str,
    step: str,
    *,
    note: str = "",
    at: datetime | None = None,
    pause_reason: str | None = None,
    to_unit: str | None = None,
    learned: ComplaintDraft | None = None,
    now: datetime | None = None,
) -> Change:
    """Appends a step; `at` where it was taken earlier than now. Undo takes the newest step back.

    `note` holds the reason of a pause, an escalation, a reopening, or of closing without the customer's confirmation;
    `learned` is the form where the step changes it too: both are one change.
    Raises ComplaintUnknown, StepRefused and its kinds, ClockWentBack, DraftRefused, ReceiptTimeGuarded.
    """
    moment = now_or(now).replace(microsecond=0)
    refuse_clock_gone_back(session, moment)
    if learned is not None:
        refuse_hard_problems(session, learned, moment)
    with session.store.reading() as connection:
        found = stored.complaints_by_id(connection, [complaint]).get(complaint)
        events = stored.events_of(connection, [found] if found else []).get(complaint, ())
        heads = heads_of(connection, [("complaint", complaint)])
    if found is None or found.customer is None:
        raise ComplaintUnknown(complaint=complaint)
    way = way_of(events)
    event = ComplaintEvent(
        customer=found.customer,
        complaint=complaint,
        step=step,
        at=_not_before((at or moment).replace(microsecond=0), way.last_at),
        by=session.staff_id,
        note=note.strip() or None,
        recorded_at=moment,
        pause_reason=pause_reason,
        to_unit=to_unit,
    )
    refuse_step(way, event, moment)
    writes: list[Write] = [] if learned is None else form_writes(session, learned)
    writes.append(NewRow("complaint_event", new_child_id(found.customer), values_of(event)))
    if step in (CLOSED, REOPENED):
        reason = event.note if step == CLOSED and way.stage != CONFIRMED else None
        state = {"state": "closed" if step == CLOSED else "open", "unconfirmed_reason": reason}
        old = values_of(found)
        writes += changes_between("complaint", complaint, old, old | state, heads)
    label = {CLOSED: "change.close_complaint", REOPENED: "change.reopen_complaint"}.get(step, "change.complaint_step")
    change = write_change(session, {found.customer: writes}, label, found.number or "")
    note_clock(session, moment)
    return change


def _not_before(at: datetime, last: datetime | None) -> datetime:
    """Times are typed to the minute: one in the minute of the last step was not before it."""
    return last if last is not None and at < last and at == last.replace(second=0) else at

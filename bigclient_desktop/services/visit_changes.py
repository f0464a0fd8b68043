"""What else is done to visits: put off, cancelled, remarked on by a superior; and the items that came of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.positions import may_decide
from bigclient_desktop.domain.visit_checks import check_follow_up
from bigclient_desktop.domain.visit_lists import FollowUpQuery, FollowUpRow
from bigclient_desktop.domain.visits import FollowUp, Visit
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.customers import DraftRefused, write_change
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.visits import NotAPlan, VisitUnknown
from bigclient_desktop.store import customers as stored_customers
from bigclient_desktop.store import visits as stored
from bigclient_desktop.store.customer_files import heads_of


class RemarkRefused(Failure):
    """Remarks are the director's and the deputy's, and nobody's on his own visits."""

    key = "failure.remark_refused"


class CancelReasonMissing(Failure):
    """A plan is cancelled with a reason."""

    key = "failure.cancel_reason"


class PutOffIntoPast(Failure):
    """A plan lies ahead; what was is recorded."""

    key = "failure.put_off_past"


class FollowUpUnknown(Failure):
    """No item has this id."""

    key = "failure.follow_up_unknown"


def put_off(session: Session, moves: Mapping[str, datetime], now: datetime | None = None) -> Change:
    """Moves plans to other times and keeps the first planned one. Raises PutOffIntoPast, NotAPlan, VisitUnknown."""
    today = china_day(now_or(now))
    for at in moves.values():
        if china_day(at) < today:
            raise PutOffIntoPast(date=china_day(at).isoformat())

    def moved(visit: Visit) -> dict[str, Any]:
        starts_at = moves[visit.id]
        length = visit.ends_at - visit.starts_at if visit.ends_at and visit.starts_at else None
        return {
            "starts_at": starts_at,
            "ends_at": starts_at + length if length else None,
            "first_planned_at": visit.first_planned_at or visit.starts_at,
        }

    return _change_visits(session, list(moves), moved, "change.put_off_visits", plans_only=True)


def cancel_visits(session: Session, ids: Sequence[str], reason: str) -> Change:
    """Cancels plans. Raises CancelReasonMissing, NotAPlan, VisitUnknown."""
    if not reason.strip():
        raise CancelReasonMissing()
    values = {"state": "cancelled", "cancel_reason": reason.strip()}
    return _change_visits(session, ids, lambda visit: values, "change.cancel_visits", plans_only=True)


def remark_on_visits(session: Session, ids: Sequence[str], text: str, now: datetime | None = None) -> Change:
    """A superior's remark on records. Raises RemarkRefused, VisitUnknown."""
    if not may_decide(session.position):
        raise RemarkRefused()
    values = {"superior_remark": text.strip(), "remark_by": session.staff_id, "remark_at": now_or(now)}

    def remarked(visit: Visit) -> dict[str, Any]:
        if visit.manager == session.staff_id:
            raise RemarkRefused()
        return values

    return _change_visits(session, ids, remarked, "change.remark_visits")


def _change_visits(
    session: Session, ids: Sequence[str], values: Any, label: str, *, plans_only: bool = False
) -> Change:
    with session.store.reading() as connection:
        visits = stored.visits_by_id(connection, ids)
        heads = heads_of(connection, [("visit", identity) for identity in visits])
        names = {
            row.id: row.full_name
            for row in stored_customers.rows_of(
                connection, [bytes.fromhex(visit.customer) for visit in visits.values() if visit.customer]
            )
        }
    writes: dict[str, list[Write]] = {}
    for identity in ids:
        visit = visits.get(identity)
        if visit is None or visit.customer is None:
            raise VisitUnknown(visit=identity)
        if plans_only and visit.state != "planned":
            raise NotAPlan()
        old = values_of(visit)
        found = changes_between("visit", identity, old, old | values(visit), heads)
        writes.setdefault(visit.customer, []).extend(found)
    subject = next(iter(names.values())) if len(names) == 1 else str(len(ids))
    return write_change(session, writes, label, subject)


def list_follow_ups(session: Session, query: FollowUpQuery) -> list[FollowUpRow]:
    """Items to follow up, the nearest due day first."""
    with seeing(session) as connection:
        return stored.item_rows(connection, query)


def save_follow_up(session: Session, item: FollowUp, now: datetime | None = None) -> Change:
    """Saves an item; a new one has no id. Done or dropped ones get the day. Raises DraftRefused, FollowUpUnknown."""
    today = china_day(now_or(now))
    if item.state in ("done", "dropped") and item.finished_on is None:
        item = replace(item, finished_on=today)
    elif item.state in ("open", "in_progress"):
        item = replace(item, finished_on=None)
    hard = [problem for problem in check_follow_up(item, today) if problem.hard]
    if hard:
        raise DraftRefused(hard)
    if not item.id:
        item = replace(item, id=new_child_id(item.customer or ""), state=item.state or "open")
        writes: list[Write] = [NewRow("follow_up", item.id, values_of(item))]
    else:
        with session.store.reading() as connection:
            old = stored.items_by_id(connection, [item.id]).get(item.id)
            heads = heads_of(connection, [("follow_up", item.id)])
        if old is None:
            raise FollowUpUnknown(item=item.id)
        writes = changes_between("follow_up", item.id, values_of(old), values_of(item), heads)
    return write_change(session, {item.customer or "": writes}, "change.save_follow_up", (item.content or "")[:40])

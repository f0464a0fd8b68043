"""The visit plan on the store: who is due, the proposal for the coming weeks, and accepting it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.domain.visit_plan import Due, Plan, Proposal, Standing, overdue_first, propose, standing_of
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_day, china_instant, china_time
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import NewRow, Write
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.customers import write_change
from bigclient_desktop.services.office import calendar_of, now_or, visit_limits_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.visits import visit_marks
from bigclient_desktop.store.today import planned_days
from bigclient_desktop.store.visits import visited

_TIMES = (time(9), time(10), time(11), time(14), time(15), time(16), time(17))
"""Where accepted proposals stand in a day, as far as they are free."""


def whose(session: Session, managers: Sequence[str] | None) -> tuple[str, ...]:
    """The given people; without any an account manager's own customers, everybody's for the others."""
    if managers is not None:
        return tuple(managers)
    return (session.staff_id,) if session.position == "manager" else ()


def standings(session: Session, managers: Sequence[str] | None = None, now: datetime | None = None) -> list[Due]:
    """How every customer stands with the rhythm: never visited first, then the longest overdue."""
    today = china_day(now_or(now))
    limits = visit_limits_of(session)
    with seeing(session) as connection:
        customers = visited(connection, whose(session, managers), today)
    return overdue_first(standing_of(who, today, limits) for who in customers)


def overdue_customers(
    session: Session, managers: Sequence[str] | None = None, now: datetime | None = None
) -> list[Due]:
    """Never visited and overdue customers without an appointment."""
    late = (Standing.NEVER, Standing.OVERDUE)
    return [due for due in standings(session, managers, now) if due.standing in late]


def propose_plan(
    session: Session,
    *,
    first: date | None = None,
    weeks: int = 2,
    managers: Sequence[str] | None = None,
    now: datetime | None = None,
) -> Plan:
    """A proposal from the next working day (or `first`) over so many weeks; `plan.unknown_years` has to be said."""
    today = china_day(now_or(now))
    calendar = calendar_of(session)
    begin = max(first or calendar.after(today), today)
    with seeing(session) as connection:
        customers = visited(connection, whose(session, managers), today)
    return propose(
        customers, begin, begin + timedelta(weeks=weeks, days=-1), calendar=calendar, limits=visit_limits_of(session)
    )


def accept_plan(session: Session, proposals: Sequence[Proposal], now: datetime | None = None) -> Change:
    """Makes plans of proposals, as one change. Who got a visit on that day meanwhile is left out."""
    if not proposals:
        return Change("", "change.accept_plan")
    days = [proposal.day for proposal in proposals]
    with seeing(session) as connection:
        taken = planned_days(connection, [proposal.customer for proposal in proposals], min(days))
    marks = visit_marks(session, min(days), max(days), VisitQuery(states=("planned",)), now_or(now))
    used = Counter((china_day(mark.starts_at), china_time(mark.starts_at).hour) for mark in marks)
    writes: dict[str, list[Write]] = {}
    for proposal in proposals:
        if (proposal.customer, proposal.day) in taken:
            continue
        taken.add((proposal.customer, proposal.day))
        at = min(_TIMES, key=lambda hour: (used[proposal.day, hour.hour], hour))
        used[proposal.day, at.hour] += 1
        plan = Visit(
            customer=proposal.customer,
            state="planned",
            starts_at=china_instant(proposal.day, at),
            manager=proposal.manager or session.staff_id,
            way="visit",
            unit=session.unit,
        )
        writes.setdefault(proposal.customer, []).append(
            NewRow("visit", new_child_id(proposal.customer), values_of(plan))
        )
    return write_change(session, writes, "change.accept_plan", str(sum(map(len, writes.values()))))


def moved(proposal: Proposal, day: date) -> Proposal:
    """The ghost entry on another day (dragged in the calendar before it is accepted)."""
    return replace(proposal, day=day, late_by=max((day - proposal.due_on).days, 0))

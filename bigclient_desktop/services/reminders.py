"""Home page and tray: the cards' rows, what was missed since the last start, and when the next reminder is due.

Nothing polls: the window reads the cards when it shows them or when a change says so, and sets one timer to `wake_at`.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bigclient_desktop.domain.agreements import reminder_days
from bigclient_desktop.domain.complaint_clocks import Clock
from bigclient_desktop.domain.complaint_lists import ComplaintQuery, ComplaintRow
from bigclient_desktop.domain.customer_file import CustomerQuery, CustomerRow, SortBy
from bigclient_desktop.domain.customers import Agreement
from bigclient_desktop.domain.reminders import ContractEnd, Missed, Reminder, Reminders
from bigclient_desktop.domain.visit_lists import FollowUpQuery, FollowUpRow, VisitQuery, VisitRow
from bigclient_desktop.domain.working_days import china_day, china_instant, china_time
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.complaints import list_complaints
from bigclient_desktop.services.customers import list_customers
from bigclient_desktop.services.office import calendar_of, now_or, visit_limits_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.services.visit_changes import list_follow_ups
from bigclient_desktop.services.visit_plans import whose
from bigclient_desktop.services.visits import list_visits
from bigclient_desktop.store.agreements import agreement_ends
from bigclient_desktop.store.today import contract_ends

LAST_START = "home_last_start"
NOTICE = timedelta(minutes=30)
"""How long before a visit the tray speaks."""
MORNING = time(8, 30)
_MANY = 1000
_URGENT = ("over", "soon")


def todays_visits(
    session: Session, managers: Sequence[str] | None = None, now: datetime | None = None
) -> list[VisitRow]:
    """Today's plans and records in the order of time (card 今日走访)."""
    moment = now_or(now)
    today = china_day(moment)
    query = VisitQuery(
        first=today, last=today, managers=whose(session, managers), states=("planned", "done"), descending=False
    )
    return list_visits(session, query, 0, _MANY, moment)


def complaints_running_out(
    session: Session, handlers: Sequence[str] | None = None, now: datetime | None = None
) -> list[ComplaintRow]:
    """Open complaints whose clock has run out or soon will, the most urgent first (card 投诉将到期)."""
    query = ComplaintQuery(states=("open",), levels=_URGENT, handlers=whose(session, handlers))
    return list_complaints(session, query, now=now)


def contract_days(session: Session, now: datetime | None = None) -> tuple[date, date]:
    """The days on which a contract has to end to be told: the last month and the days of notice."""
    today = china_day(now_or(now))
    return today - timedelta(days=30), today + timedelta(days=visit_limits_of(session).contract_notice_days)


def contracts_ending(
    session: Session, managers: Sequence[str] | None = None, now: datetime | None = None
) -> list[ContractEnd]:
    """Contracts that end within the days of notice, agreements within their own days of reminding, and those that
    ended in the last month (card 合同/协议到期)."""
    first, last = contract_days(session, now)
    today = china_day(now_or(now))
    mine = whose(session, managers)
    with seeing(session) as connection:
        contracts = contract_ends(connection, first, last, mine)
        agreements = agreement_ends(connection, first, lambda one: today + timedelta(days=reminder_days(one)[0]), mine)
    return sorted([*contracts, *agreements], key=lambda end: end.until)


def files_to_complete(session: Session, managers: Sequence[str] | None = None, limit: int = _MANY) -> list[CustomerRow]:
    """Customer files that lack much, the emptiest first (card 档案待完善)."""
    query = CustomerQuery(
        incomplete_below=visit_limits_of(session).incomplete_below,
        managers=whose(session, managers),
        sort_by=SortBy.COMPLETENESS,
    )
    return list_customers(session, query, 0, limit)


def items_due(
    session: Session, responsible: Sequence[str] | None = None, now: datetime | None = None
) -> list[FollowUpRow]:
    """Items to follow up that are due within a week or overdue (card 待跟进)."""
    until = china_day(now_or(now)) + timedelta(days=7)
    return list_follow_ups(session, FollowUpQuery(responsible=whose(session, responsible), due_until=until))


def remember_start(session: Session, now: datetime | None = None) -> datetime | None:
    """Notes that the person came to work; gives the time before, None at the first one. Call once a start."""
    before = get_setting(session, LAST_START)
    set_setting(session, LAST_START, now_or(now).isoformat(timespec="seconds"))
    return datetime.fromisoformat(before) if before else None


def missed_since(session: Session, since: datetime, now: datetime | None = None) -> Missed:
    """Plans whose time passed, clocks that ran out, contracts that ended, items that fell due, from then until now."""
    moment = now_or(now)
    if since >= moment:
        return Missed(since)
    mine = whose(session, None)
    visits = list_visits(
        session,
        VisitQuery(
            first=china_day(since),
            last=china_day(moment),
            managers=mine,
            states=("planned", "overdue"),
            descending=False,
        ),
        0,
        _MANY,
        moment,
    )
    complaints = complaints_running_out(session, now=moment)
    first, last = china_day(since), china_day(moment)
    with seeing(session) as connection:
        contracts = contract_ends(connection, first, last, mine)
        contracts += agreement_ends(connection, first, lambda _: last, mine)
    items = list_follow_ups(session, FollowUpQuery(responsible=mine, due_until=last))
    return Missed(
        since,
        tuple(row for row in visits if since <= row.starts_at < moment),
        tuple(row for row in complaints if any(_ran_out(clock, since, moment) for clock in row.clocks.all)),
        tuple(found for found in contracts if found.until < last),
        tuple(row for row in items if row.item.due_on and first <= row.item.due_on < last),
    )


def _ran_out(clock: Clock, since: datetime, now: datetime) -> bool:
    return clock.is_running and clock.due_at is not None and since <= clock.due_at < now


def reminders(session: Session, since: datetime, now: datetime | None = None) -> Reminders:
    """What the tray says of the moments after `since` (when it spoke last) up to now, and when to ask again."""
    moment = now_or(now)
    coming = sorted(_coming(session, moment), key=lambda found: (found.at, found.id))
    due = tuple(found for found in coming if since < found.at <= moment)
    later = [found.at for found in coming if found.at > moment]
    return Reminders(due, min([*later, _next_morning(session, moment)]))


def _next_morning(session: Session, now: datetime) -> datetime:
    """The day's first look: at the beginning of the next working day, for what is planned until then."""
    return china_instant(calendar_of(session).after(china_day(now)), MORNING)


def _coming(session: Session, now: datetime) -> list[Reminder]:
    found = []
    for row in todays_visits(session, now=now):
        if row.state in ("planned", "overdue"):
            values = {"customer": row.customer_name, "time": f"{china_time(row.starts_at):%H:%M}"}
            found.append(Reminder("visit", row.id, row.starts_at - NOTICE, "reminder.visit", values))
    mine = whose(session, None)
    found += _agreements(session, mine, china_day(now))
    for complaint in list_complaints(session, ComplaintQuery(states=("open",), handlers=mine), now=now):
        for clock in complaint.clocks.all:
            if clock.is_running and clock.due_at is not None and clock.soon_at is not None:
                values = {"customer": complaint.customer_name, "number": complaint.number or ""}
                key = f"reminder.{clock.kind}"
                found.append(Reminder("complaint", complaint.id, clock.soon_at, f"{key}_soon", values))
                found.append(Reminder("complaint", complaint.id, clock.due_at, f"{key}_over", values))
    return found


def _agreements(session: Session, managers: Sequence[str], today: date) -> list[Reminder]:
    """An agreement's end, told in the morning of each of its days of reminding."""
    with seeing(session) as connection:

        def last_of(one: Agreement) -> date:
            return today + timedelta(days=reminder_days(one)[0] + 1)

        ends = agreement_ends(connection, today, last_of, managers)
    return [
        Reminder(
            "customer",
            end.customer,
            china_instant(day, MORNING),
            "reminder.agreement",
            {"customer": end.customer_name, "agreement": end.agreement, "until": end.until.isoformat()},
        )
        for end in ends
        for day in end.told_on
    ]

"""What an office has set for its work: calendar, hours, limits; and whether the machine's clock can be right."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bigclient_desktop.domain.limits import ComplaintLimits, VisitLimits, complaint_limits, visit_limits
from bigclient_desktop.domain.working_days import WorkCalendar, calendar_with, china_time
from bigclient_desktop.domain.working_hours import OfficeClock
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.session import Session

VISITS, COMPLAINTS, DAYS, YEARS, LAST_SEEN = (
    "office_visits",
    "office_complaints",
    "office_days",
    "office_years",
    "office_last_seen",
)
_TOLERANCE = timedelta(minutes=10)


class ClockWentBack(Failure):
    """The machine's clock stands before the last entry made here; what is entered now would bear a wrong time."""

    key = "failure.clock_went_back"


def now_or(now: datetime | None) -> datetime:
    """The given instant, else the machine's."""
    return now or datetime.now(UTC)


def calendar_of(session: Session) -> WorkCalendar:
    """The shipped calendar with the office's own days above it."""
    store = session.store
    return calendar_with(store.get_setting(DAYS, {}), store.get_setting(YEARS, []))


def save_days(session: Session, days: Mapping[date, bool], complete_years: tuple[int, ...] = ()) -> None:
    """Keeps what the office says of single days (True: worked), and which years are complete by that.

    This is how the holidays of a year come in whose notice the program does not bring.
    """
    store = session.store
    kept = {**store.get_setting(DAYS, {}), **{day.isoformat(): worked for day, worked in days.items()}}
    store.set_setting(DAYS, dict(sorted(kept.items())))
    store.set_setting(YEARS, sorted({*store.get_setting(YEARS, []), *complete_years}))


def visit_limits_of(session: Session) -> VisitLimits:
    """The rhythm and its company."""
    return visit_limits(session.store.get_setting(VISITS, {}))


def save_visit_limits(session: Session, values: Mapping[str, Any]) -> None:
    """Keeps the office's own values by the names in resources/reference/limits.json; an empty mapping removes them."""
    visit_limits(values)
    session.store.set_setting(VISITS, dict(values))


def complaint_limits_of(session: Session) -> ComplaintLimits:
    """Both clocks' limits."""
    return complaint_limits(session.store.get_setting(COMPLAINTS, {}))


def save_complaint_limits(session: Session, values: Mapping[str, Any]) -> None:
    """Keeps the office's own values; an empty mapping takes them back."""
    complaint_limits(values)
    session.store.set_setting(COMPLAINTS, dict(values))


def office_clock_of(session: Session) -> OfficeClock:
    """The office's hours on its calendar."""
    return OfficeClock(calendar_of(session), complaint_limits_of(session).office_parts)


def refuse_clock_gone_back(session: Session, now: datetime) -> None:
    """Raises ClockWentBack where the clock stands clearly before the last entry."""
    last = _last_seen(session)
    if last is not None and now < last - _TOLERANCE:
        raise ClockWentBack(now=f"{china_time(now):%Y-%m-%d %H:%M}", last=f"{china_time(last):%Y-%m-%d %H:%M}")


def note_clock(session: Session, now: datetime) -> None:
    """Remembers when an entry was made last; one write in ten minutes at most."""
    last = _last_seen(session)
    if last is None or now > last + _TOLERANCE:
        session.store.set_setting(LAST_SEEN, now.isoformat(timespec="seconds"))


def confirm_clock(session: Session, now: datetime | None = None) -> None:
    """The person says that the clock is right: it was wrong when the last entry was made."""
    session.store.set_setting(LAST_SEEN, now_or(now).isoformat(timespec="seconds"))


def _last_seen(session: Session) -> datetime | None:
    text = session.store.get_setting(LAST_SEEN)
    return datetime.fromisoformat(text) if text else None

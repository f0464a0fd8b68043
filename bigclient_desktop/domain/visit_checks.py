"""What is wrong or doubtful in a plan or a record of a visit; pure, without looking into the store."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.field_checks import row_check
from bigclient_desktop.domain.visits import FollowUp, Visit
from bigclient_desktop.domain.working_days import WorkCalendar, china_day, china_time

_TOLERANCE = timedelta(minutes=5)
"""A visit is often written down while it ends."""
_LONGEST = timedelta(hours=12)
_REQUIRED = ("customer", "starts_at", "way")


@dataclass(frozen=True, slots=True)
class VisitCheck:
    """What the check has to know beside the visit: the time, the calendar, how many working days an entry may take."""

    now: datetime
    calendar: WorkCalendar
    late_after: int = 1

    def __call__(self, visit: Visit) -> tuple[Problem, ...]:
        """Every problem of the visit, hard ones block saving."""
        found = list(self._fields(visit))
        if visit.starts_at is not None:
            found += self._times(visit, visit.starts_at)
            if visit.state == "done":
                found += self._record(visit, visit.starts_at)
            elif visit.state == "planned":
                found += self._planned(visit.starts_at, visit)
        if visit.corrects and not _said(visit.correction_reason):
            found.append(_problem(visit, "correction_reason", "problem.correction_reason"))
        if visit.state == "cancelled" and not _said(visit.cancel_reason):
            found.append(_problem(visit, "cancel_reason", "problem.cancel_reason"))
        return tuple(found)

    def _fields(self, visit: Visit) -> Iterator[Problem]:
        for field, key, values, hard in row_check("visit")(visit, china_day(self.now)):
            if key != "problem.should_be_filled":
                yield _problem(visit, field, key, values, hard=hard)
        for field in _REQUIRED:
            if not getattr(visit, field):
                yield _problem(visit, field, "problem.required")
        if not visit.manager and not visit.manager_name:
            yield _problem(visit, "manager", "problem.required")

    def _times(self, visit: Visit, starts_at: datetime) -> Iterator[Problem]:
        if visit.ends_at is None:
            return
        if visit.ends_at < starts_at:
            values = {"start": _clock(starts_at), "end": _clock(visit.ends_at)}
            yield _problem(visit, "ends_at", "problem.visit_ends_before_start", values)
        elif visit.ends_at - starts_at > _LONGEST:
            yield _problem(visit, "ends_at", "problem.visit_very_long", hard=False)

    def _record(self, visit: Visit, starts_at: datetime) -> Iterator[Problem]:
        if starts_at > self.now + _TOLERANCE:
            yield _problem(visit, "starts_at", "problem.visit_in_future", {"date": _clock(starts_at)})
            return
        if not (_said(visit.talk) or _said(visit.result)):
            yield _problem(visit, "talk", "problem.visit_without_content", hard=False)
        yield from self._next(visit, china_day(starts_at))
        if visit.source or visit.corrects:
            return
        day, recorded = china_day(starts_at), visit.recorded_on or china_day(self.now)
        if is_late(day, recorded, self.calendar, self.late_after) and not _said(visit.late_reason):
            values = {"visited": day.isoformat(), "recorded": recorded.isoformat()}
            yield _problem(visit, "late_reason", "problem.visit_late", values)

    def _next(self, visit: Visit, day: date) -> Iterator[Problem]:
        """Next step with a date, or the reason why there is none."""
        if _said(visit.no_next_reason):
            if visit.next_on is not None or _said(visit.next_step):
                yield _problem(visit, "no_next_reason", "problem.visit_next_contradicts")
            return
        if visit.source:
            return
        if not _said(visit.next_step) or visit.next_on is None:
            missing = "next_on" if _said(visit.next_step) else "next_step"
            yield _problem(visit, missing, "problem.visit_next_missing")
        if visit.next_on is not None:
            if visit.next_on < day:
                values = {"next": visit.next_on.isoformat(), "visited": day.isoformat()}
                yield _problem(visit, "next_on", "problem.visit_next_before", values)
            else:
                yield from self._day_off(visit, "next_on", visit.next_on)

    def _planned(self, starts_at: datetime, visit: Visit) -> Iterator[Problem]:
        day = china_day(starts_at)
        if day < china_day(self.now):
            yield _problem(visit, "starts_at", "problem.plan_in_past", {"date": day.isoformat()}, hard=False)
        yield from self._day_off(visit, "starts_at", day)

    def _day_off(self, visit: Visit, field: str, day: date) -> Iterator[Problem]:
        if not self.calendar.is_working_day(day):
            yield _problem(visit, field, "problem.day_off", {"date": day.isoformat()}, hard=False)
        elif not self.calendar.is_known(day.year):
            yield _problem(visit, field, "problem.year_without_holidays", {"year": day.year}, hard=False)


def last_day_in_time(visited: date, calendar: WorkCalendar, late_after: int = 1) -> date:
    """The last day on which an entry is not late yet: the next working day after the visit."""
    return calendar.after(visited, late_after)


def is_late(visited: date, recorded: date, calendar: WorkCalendar, late_after: int = 1) -> bool:
    """Whether an entry made on `recorded` is late."""
    return recorded > last_day_in_time(visited, calendar, late_after)


def check_follow_up(item: FollowUp, today: date) -> tuple[Problem, ...]:
    """What is wrong with a need, a piece of news or a problem; done or dropped ones say what came of them."""
    found = [
        Problem("follow_up", item.id, field, key, values, hard)
        for field, key, values, hard in row_check("follow_up")(item, today)
    ]
    if item.state in ("done", "dropped") and not _said(item.outcome):
        found.append(Problem("follow_up", item.id, "outcome", "problem.follow_up_outcome"))
    return tuple(found)


def _problem(
    visit: Visit, field: str, key: str, values: Mapping[str, object] | None = None, *, hard: bool = True
) -> Problem:
    return Problem("visit", visit.id, field, key, values or {}, hard)


def _said(text: str | None) -> bool:
    return bool(text and text.strip())


def _clock(instant: datetime) -> str:
    return f"{china_time(instant):%Y-%m-%d %H:%M}"

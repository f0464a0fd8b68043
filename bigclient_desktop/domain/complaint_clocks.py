"""The clocks of a complaint: the statutory one counts calendar days and never pauses; the internal ones count working
time by grade and severity and stand still while the complaint is paused."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bigclient_desktop.domain.complaint_flow import Round, Way
from bigclient_desktop.domain.complaints import Complaint
from bigclient_desktop.domain.limits import ComplaintLimits, StatutoryLimit
from bigclient_desktop.domain.working_days import ONE_DAY, china_day, china_instant
from bigclient_desktop.domain.working_hours import NOTHING, OfficeClock

EXPRESS_SERVICES = ("express", "logistics", "parcels")
_LEVELS = ("calm", "done", "paused", "late", "soon", "over")


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock. `left` is negative when it has run out; of an internal clock `elapsed` and `left` are working time."""

    kind: str
    """answer, solution or statutory."""
    limit: timedelta
    elapsed: timedelta
    left: timedelta
    due_at: datetime | None
    """When it runs out; unknown while it is paused."""
    done_at: datetime | None
    level: str
    """calm, soon, over (still running); paused; done, late (stopped in time or not)."""
    soon_at: datetime | None = None
    """From when on little time is left; unknown while it is paused."""
    day_length: timedelta = ONE_DAY
    """What a day is worth in `limit`, `elapsed` and `left`."""

    @property
    def is_running(self) -> bool:
        return self.level in ("calm", "soon", "over")

    def words(self) -> tuple[str, dict[str, int]]:
        """Catalogue key and values of the time left in words: 剩 1 天 3 小时."""
        if self.level in ("done", "late"):
            return f"clock.{self.level}", {}
        days, hours, minutes = _parts(abs(self.left), self.day_length)
        paused = "paused_" if self.level == "paused" else ""
        side = "over" if self.left < NOTHING else "left"
        unit = "days" if days else "hours" if hours else "minutes"
        work = "work_" if self.kind != "statutory" and unit == "days" else ""
        even = "even_" if unit == "days" and not hours else ""
        return f"clock.{paused}{side}_{work}{even}{unit}", {"days": days, "hours": hours, "minutes": minutes}


@dataclass(frozen=True, slots=True)
class Clocks:
    """The three clocks of one complaint, and the rule behind the statutory one."""

    answer: Clock
    solution: Clock
    statutory: Clock
    rule: StatutoryLimit

    @property
    def all(self) -> tuple[Clock, Clock, Clock]:
        return self.answer, self.solution, self.statutory

    @property
    def most_urgent(self) -> Clock:
        """The clock to show where there is room for one: over before soon, the least time left first."""
        order = {level: rank for rank, level in enumerate(reversed(_LEVELS))}
        return min(self.all, key=lambda clock: (order[clock.level], clock.left / clock.day_length))


def statutory_rule(complaint: Complaint, way: Way, limits: ComplaintLimits) -> StatutoryLimit:
    """The rule that counts the calendar days."""
    if complaint.way == "regulator":
        return limits.statutory["regulator_again" if way.times_reopened else "regulator"]
    return limits.statutory["express" if complaint.service in EXPRESS_SERVICES else "appeal"]


def clocks_of(
    complaint: Complaint, way: Way, now: datetime, *, office: OfficeClock, limits: ComplaintLimits, grade: str | None
) -> Clocks:
    """The clocks at `now`. Reopening starts a new round; the time of all rounds adds up in `elapsed`."""
    received = complaint.received_at or (way.rounds[0].started_at if way.rounds else now)
    rounds = way.rounds or (Round(received),)
    answer = _internal(
        "answer",
        (Round(rounds[0].started_at, rounds[0].pauses, way.answered_at),),
        office.days(limits.answer_working_days),
        now,
        office,
        limits,
    )
    solution = _internal(
        "solution", rounds, office.days(limits.solution_days(grade, complaint.severity)), now, office, limits
    )
    rule = statutory_rule(complaint, way, limits)
    return Clocks(answer, solution, _statutory(rounds, rule, now, limits), rule)


def _internal(
    kind: str, rounds: tuple[Round, ...], limit: timedelta, now: datetime, office: OfficeClock, limits: ComplaintLimits
) -> Clock:
    spent = [_worked(one, _end(one, now), office) for one in rounds]
    current, left = rounds[-1], limit - spent[-1]
    done_at = _ended(current)
    is_paused = done_at is None and bool(current.pauses) and current.pauses[-1][1] is None
    if done_at is not None:
        level = "done" if left >= NOTHING else "late"
    elif is_paused:
        level = "paused"
    else:
        level = _level(left, timedelta(hours=limits.soon_working_hours))
    due_at = soon_at = None
    if not is_paused:
        allowed = limit + _paused(current, _end(current, now), office)
        due_at = office.later(current.started_at, allowed)
        soon_at = office.later(current.started_at, allowed - timedelta(hours=limits.soon_working_hours))
    return Clock(kind, limit, sum(spent, NOTHING), left, due_at, done_at, level, soon_at, office.day_length)


def _statutory(rounds: tuple[Round, ...], rule: StatutoryLimit, now: datetime, limits: ComplaintLimits) -> Clock:
    """The day of receipt does not count; the last day counts to its end."""
    current = rounds[-1]
    due_at = china_instant(china_day(current.started_at) + timedelta(days=rule.days + 1))
    done_at = _ended(current)
    left = due_at - max(_end(current, now), current.started_at)
    soon = timedelta(hours=limits.soon_statutory_hours)
    level = _level(left, soon) if done_at is None else "done" if done_at < due_at else "late"
    elapsed = sum((max(_end(one, now) - one.started_at, NOTHING) for one in rounds), NOTHING)
    return Clock("statutory", due_at - current.started_at, elapsed, left, due_at, done_at, level, due_at - soon)


def _ended(one: Round) -> datetime | None:
    return one.handled_at or one.closed_at


def _end(one: Round, now: datetime) -> datetime:
    return _ended(one) or now


def _worked(one: Round, end: datetime, office: OfficeClock) -> timedelta:
    return office.worked(one.started_at, end) - _paused(one, end, office)


def _paused(one: Round, end: datetime, office: OfficeClock) -> timedelta:
    """The working time of the pauses up to `end`."""
    spans = ((start, min(until or end, end)) for start, until in one.pauses if start < end)
    return sum((office.worked(start, until) for start, until in spans), NOTHING)


def _level(left: timedelta, soon: timedelta) -> str:
    if left < NOTHING:
        return "over"
    return "soon" if left <= soon else "calm"


def _parts(amount: timedelta, day_length: timedelta) -> tuple[int, int, int]:
    days, rest = divmod(amount, day_length)
    hours, rest = divmod(rest, timedelta(hours=1))
    return days, hours, rest // timedelta(minutes=1)

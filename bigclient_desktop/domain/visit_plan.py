"""The visit plan: who is due, and a proposal over working days that keeps the rhythm and groups by town.

Laws, held by property tests: no proposal on a day off; nobody twice on one day; from visit to visit never more than
the rhythm (a fixed appointment up to half a rhythm later stands for it) unless days off or full days leave no other
day, and then the first day that is free; fixed appointments stay.
"""

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from bigclient_desktop.domain.limits import GRADES, VisitLimits
from bigclient_desktop.domain.working_days import WorkCalendar

_RANK = {grade: rank for rank, grade in enumerate(GRADES)}


class Standing(StrEnum):
    """How a customer stands with the rhythm."""

    NEVER = "never"
    OVERDUE = "overdue"
    DUE = "due"
    """Within the next seven days, without an appointment."""
    PLANNED = "planned"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Visited:
    """What the plan knows of a customer; `planned` are fixed appointments from today on, in order."""

    customer: str
    name: str
    grade: str | None = None
    division: str | None = None
    town: str | None = None
    last_visit: date | None = None
    planned: tuple[date, ...] = ()
    manager: str | None = None
    """Staff id of who leads the customer now."""

    @property
    def place(self) -> tuple[str, str]:
        """Where to group: the town within its division; customers without a town are grouped by division."""
        return self.division or "", self.town or ""


@dataclass(frozen=True, slots=True)
class Due:
    """A customer's standing: since or until when a visit is due, and how many days ago that was."""

    who: Visited
    standing: Standing
    due_on: date | None
    days_over: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A ghost entry of the calendar. `late_by`: days after the due day, because of days off or a full diary."""

    customer: str
    name: str
    grade: str | None
    town: str | None
    manager: str | None
    day: date
    due_on: date
    standing: Standing
    late_by: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Proposals by day; the years whose holidays are not known; who found no room until the end of the span."""

    proposals: tuple[Proposal, ...] = ()
    unknown_years: tuple[int, ...] = ()
    without_room: tuple[Visited, ...] = ()


def standing_of(who: Visited, today: date, limits: VisitLimits) -> Due:
    """How the customer stands today. An appointment calms one that is due only if it is near: half a rhythm at most."""
    rhythm = limits.rhythm(who.grade)
    if who.last_visit is None:
        if who.planned and who.planned[0] <= today + timedelta(days=rhythm):
            return Due(who, Standing.PLANNED, who.planned[0])
        return Due(who, Standing.NEVER, None)
    due_on = who.last_visit + timedelta(days=rhythm)
    over = (today - due_on).days
    if who.planned and who.planned[0] <= max(due_on, today) + timedelta(days=rhythm // 2):
        return Due(who, Standing.PLANNED, due_on, max(over, 0))
    if over > 0:
        return Due(who, Standing.OVERDUE, due_on, over)
    return Due(who, Standing.DUE if over > -7 else Standing.CALM, due_on)


@dataclass(slots=True)
class _Diary:
    """Who is where on which day; a manager's day holds `most` visits."""

    most: int
    visits: Counter[tuple[str | None, date]] = field(default_factory=Counter)
    places: Counter[tuple[str | None, date, tuple[str, str]]] = field(default_factory=Counter)

    def has_room(self, who: Visited, day: date) -> bool:
        return self.visits[who.manager, day] < self.most

    def is_there(self, who: Visited, day: date) -> bool:
        return self.places[who.manager, day, who.place] > 0

    def enter(self, who: Visited, day: date) -> None:
        self.visits[who.manager, day] += 1
        self.places[who.manager, day, who.place] += 1


def propose(
    customers: Sequence[Visited], first: date, last: date, *, calendar: WorkCalendar, limits: VisitLimits
) -> Plan:
    """Visits from `first` (today or later) to `last` that bring every customer into the rhythm and keep it there."""
    diary = _Diary(limits.most_a_day)
    for who in customers:
        for day in who.planned:
            diary.enter(who, day)
    waiting: list[tuple[date, int, tuple[str, str], str, str, Visited, date | None]] = []

    def wait(who: Visited, previous: date | None) -> None:
        due_on = _due_after(who, previous, first, limits.rhythm(who.grade))
        if due_on <= last:
            place = (who.place, who.name, who.customer)
            heapq.heappush(waiting, (due_on, _RANK.get(who.grade or "", len(_RANK)), *place, who, previous))

    for who in {who.customer: who for who in customers}.values():
        wait(who, who.last_visit)
    proposals: list[Proposal] = []
    without_room: list[Visited] = []
    working = list(calendar.working_days(first, last))
    while waiting:
        due_on, *_, who, previous = heapq.heappop(waiting)
        rhythm = limits.rhythm(who.grade)
        latest = max(due_on + timedelta(days=rhythm // 2), calendar.on_or_after(due_on))
        appointment = _appointment(who, previous, latest)
        if appointment is not None:
            wait(who, appointment)
            continue
        found = _day_for(who, previous, due_on, rhythm, working, diary)
        if found is None:
            without_room.append(who)
            continue
        diary.enter(who, found)
        proposals.append(_proposal(who, previous, found, first, rhythm))
        wait(who, found)
    proposals.sort(key=lambda found: (found.day, found.town or "", found.name, found.customer))
    return Plan(tuple(proposals), calendar.unknown_years(first, last), tuple(without_room))


def _due_after(who: Visited, previous: date | None, first: date, rhythm: int) -> date:
    """The day by which the next visit should be; whoever is late, or was never visited, is due at once."""
    return first if previous is None else max(previous + timedelta(days=rhythm), first)


def _appointment(who: Visited, previous: date | None, latest: date) -> date | None:
    """The fixed appointment that is the next visit, where there is one up to `latest`."""
    return next((day for day in who.planned if (previous is None or day > previous) and day <= latest), None)


def _day_for(
    who: Visited, previous: date | None, due_on: date, rhythm: int, working: Sequence[date], diary: _Diary
) -> date | None:
    """The best working day up to the due day: where its town is visited anyway, else the last; else the next free."""
    free = [
        day
        for day in working
        if (previous is None or day > previous) and day not in who.planned and diary.has_room(who, day)
    ]
    earliest = due_on - timedelta(days=rhythm // 4)
    in_time = [day for day in free if earliest <= day <= due_on]
    together = [day for day in in_time if diary.is_there(who, day)]
    if together:
        return together[-1]
    if in_time:
        return in_time[-1]
    before = [day for day in free if day <= due_on]
    return before[-1] if before else next((day for day in free if day > due_on), None)


def _proposal(who: Visited, previous: date | None, day: date, first: date, rhythm: int) -> Proposal:
    due_on = first if previous is None else previous + timedelta(days=rhythm)
    standing = Standing.NEVER if previous is None else Standing.OVERDUE if due_on < first else Standing.DUE
    late_by = max((day - due_on).days, 0)
    return Proposal(who.customer, who.name, who.grade, who.town, who.manager, day, due_on, standing, late_by)


def overdue_first(found: Iterable[Due]) -> list[Due]:
    """Never visited first, then by days over, the higher grade first among equals."""
    return sorted(
        found,
        key=lambda due: (
            due.standing is not Standing.NEVER,
            -due.days_over,
            _RANK.get(due.who.grade or "", len(_RANK)),
            due.who.name,
        ),
    )

"""Visits and complaints as chips, entries of a calendar and of a time line: the same in every tab that shows them."""

from bigclient_desktop.domain.complaint_clocks import Clock
from bigclient_desktop.domain.visit_lists import LinePart, VisitMark
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.widgets.calendar_paint import Entry
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.clock_bar import Gauge
from bigclient_desktop.widgets.time_line import LineEntry
from bigclient_desktop.widgets.words import tr

VISIT_TONES = {"done": "good", "planned": "silver", "overdue": "warn", "cancelled": "quiet"}
_COMPLAINT_TONES = {"open": "warn", "closed": "good"}
_CLOCK_TONES = {"calm": "good", "soon": "warn", "over": "bad", "paused": "quiet", "done": "good", "late": "bad"}
MOVABLE = ("planned", "overdue")
"""Plans can be put off; records are corrected instead."""


def visit_chip(state: str) -> Chip:
    """The state of a visit."""
    return Chip(VISIT_TONES[state], tr(f"visits.state.{state}"), state == "planned")


def grade_chip(grade: str | None) -> Chip | None:
    """The grade's chip; policy customers have none."""
    return Chip(grade, tr(f"grade.{grade}")) if grade else None


def calendar_entry(mark: VisitMark) -> Entry:
    """A visit in the calendar."""
    at = f"{china_time(mark.starts_at):%H:%M}"
    way = tr(f"visit.way.{mark.way}") if mark.way else ""
    parts = (at, mark.customer_name, tr(f"visits.state.{mark.state}"), way, mark.manager or "", mark.purpose or "")
    tip = "\n".join(part for part in parts if part)
    return Entry(mark.id, at, mark.customer_name, mark.state, way, tip, mark.state in MOVABLE)


def line_entry(part: LinePart) -> LineEntry:
    """A visit or a complaint on a customer's time line."""
    if part.kind == "visit":
        way = tr(f"visit.way.{part.way}") if part.way else tr("entity.visit")
        title = " · ".join(words for words in (way, part.title) if words)
        detail = " · ".join(words for words in (part.person or "", part.detail) if words and words != part.title)
        return LineEntry(part.id, part.at, "visits", title, detail, visit_chip(part.state), "visit")
    kind = tr(f"complaint.kind.{part.detail}") if part.detail else ""
    title = " · ".join(words for words in (tr("entity.complaint"), kind, part.title) if words)
    steps = " → ".join(f"{tr(f'complaints.step.{step}')} {china_time(at):%m-%d}" for step, at in part.steps)
    chip = Chip(_COMPLAINT_TONES.get(part.state, "quiet"), tr(f"complaint.state.{part.state}"))
    detail = " · ".join(words for words in (part.person or "", steps) if words)
    return LineEntry(part.id, part.at, "complaints", title, detail, chip, "complaint")


def clock_gauge(clock: Clock) -> Gauge:
    """A clock in words with its tone, and how much of its time has passed."""
    key, values = clock.words()
    passed = 100 if clock.limit <= clock.limit * 0 else round((clock.limit - clock.left) / clock.limit * 100)
    return Gauge(_CLOCK_TONES[clock.level], tr(key, **values), max(0, min(passed, 100)))


def clock_tip(clock: Clock) -> str:
    """When the clock runs out, or when it was stopped."""
    if clock.done_at is not None:
        return tr("clock.stopped_at", at=f"{china_time(clock.done_at):%Y-%m-%d %H:%M}")
    if clock.due_at is not None:
        return tr("clock.due_at", at=f"{china_time(clock.due_at):%Y-%m-%d %H:%M}")
    return tr("clock.level.paused")

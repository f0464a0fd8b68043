"""The way of a complaint as appended events: 受理 → 首次答复 → 调查 → 处理 → 客户确认 → 结案; and pauses, escalations.

The state is a pure function of the events. Two laptops may have said the same step, or steps that no longer fit when
both are known: a step that the state does not allow is passed over and named, so no events make an impossible state.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from bigclient_desktop.domain.complaints import ComplaintEvent
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure

RECEIVED, ANSWERED, INVESTIGATED, HANDLED, CONFIRMED, CLOSED = STAGES = (
    "received",
    "answered",
    "investigated",
    "handled",
    "confirmed",
    "closed",
)
PAUSED, RESUMED, ESCALATED, REOPENED = "paused", "resumed", "escalated", "reopened"

_NEXT = {
    "": (RECEIVED,),
    RECEIVED: (ANSWERED,),
    ANSWERED: (INVESTIGATED, HANDLED),
    INVESTIGATED: (HANDLED,),
    HANDLED: (CONFIRMED, CLOSED),
    CONFIRMED: (CLOSED,),
    CLOSED: (),
}
"""A clear case is handled without an investigation; it is closed without confirmation only with a reason."""
_PAUSABLE = (RECEIVED, ANSWERED, INVESTIGATED, HANDLED)


class StepRefused(Failure):
    """The complaint's state does not allow the step."""

    key: ClassVar[str] = "failure.complaint_step"


class StepBeforeLast(StepRefused):
    """The step's time lies before the last step's: the clock went back, or the time is mistyped."""

    key: ClassVar[str] = "failure.complaint_step_time"


class StepInFuture(StepRefused):
    """The step's time lies ahead."""

    key: ClassVar[str] = "failure.complaint_step_future"


class ReasonMissing(StepRefused):
    """A pause, an escalation, a reopening, or closing without the customer's confirmation needs a reason."""

    key: ClassVar[str] = "failure.complaint_reason"


@dataclass(frozen=True, slots=True)
class Round:
    """From receipt or reopening to the solution; pauses as (from, until), an open one without end."""

    started_at: datetime
    pauses: tuple[tuple[datetime, datetime | None], ...] = ()
    handled_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """Where a complaint stands."""

    stage: str = ""
    is_paused: bool = False
    answered_at: datetime | None = None
    escalations: int = 0
    rounds: tuple[Round, ...] = ()
    last_at: datetime | None = None
    passed_over: tuple[ComplaintEvent, ...] = ()

    @property
    def is_closed(self) -> bool:
        return self.stage == CLOSED

    @property
    def times_reopened(self) -> int:
        return max(len(self.rounds) - 1, 0)

    @property
    def allowed(self) -> tuple[str, ...]:
        """The steps that can be taken now, the likeliest first."""
        if self.is_paused:
            return (RESUMED, ESCALATED)
        if self.stage == CLOSED:
            return (REOPENED,)
        steps = _NEXT[self.stage]
        if self.stage in _PAUSABLE:
            steps += (PAUSED,)
        if self.stage:
            steps += (ESCALATED,)
        return steps


def way_of(events: Iterable[ComplaintEvent]) -> Way:
    """The state that the events make, in the order of their times; what does not fit is passed over."""
    way = Way()
    for event in sorted((event for event in events if event.at and event.step), key=order_of):
        if event.step in way.allowed:
            way = _taken(way, event.step or "", event.at)
        else:
            way = replace(way, passed_over=(*way.passed_over, event))
    return way


def with_receipt(events: Iterable[ComplaintEvent], received_at: datetime | None) -> tuple[ComplaintEvent, ...]:
    """The events in order, receipt at the time that the form says: it may be put right, and the clocks start with it.
    Where two laptops disagree it never stands after the steps that followed it."""
    found = [event for event in events if event.at and event.step]
    later = [event.at for event in found if event.step != RECEIVED and event.at]
    if received_at is not None:
        at = min([received_at, *later])
        found = [replace(event, at=at) if event.step == RECEIVED else event for event in found]
    return tuple(sorted(found, key=order_of))


def order_of(event: ComplaintEvent) -> tuple[datetime, int, str]:
    """By time; steps of one moment in the order of the way, then by id."""
    assert event.at is not None
    rank = STAGES.index(event.step) if event.step in STAGES else len(STAGES)
    return event.at, rank, event.id


def _taken(way: Way, step: str, at: datetime | None) -> Way:
    assert at is not None
    way = replace(way, last_at=at)
    match step:
        case "paused":
            return _in_round(replace(way, is_paused=True), pauses=(*way.rounds[-1].pauses, (at, None)))
        case "resumed":
            *before, (start, _) = way.rounds[-1].pauses
            return _in_round(replace(way, is_paused=False), pauses=(*before, (start, at)))
        case "escalated":
            return replace(way, escalations=way.escalations + 1)
        case "reopened":
            return replace(way, stage=ANSWERED, rounds=(*way.rounds, Round(at)))
        case "received":
            return replace(way, stage=step, rounds=(Round(at),))
        case "answered":
            return replace(way, stage=step, answered_at=at)
        case "handled":
            return _in_round(replace(way, stage=step), handled_at=at)
        case "closed":
            return _in_round(replace(way, stage=step), closed_at=at)
        case _:
            return replace(way, stage=step)


def _in_round(way: Way, **changes: object) -> Way:
    return replace(way, rounds=(*way.rounds[:-1], replace(way.rounds[-1], **changes)))  # type: ignore[arg-type]


def refuse_step(way: Way, event: ComplaintEvent, now: datetime) -> None:
    """Raises StepRefused or one of its kinds where the event cannot be taken; the event's `note` holds the reason."""
    step, at = event.step or "", event.at or now
    if step not in way.allowed:
        raise StepRefused(step=step, stage=way.stage)
    if at > now:
        raise StepInFuture(at=_clock(at))
    if way.last_at is not None and at < way.last_at:
        raise StepBeforeLast(at=_clock(at), last=_clock(way.last_at))
    unconfirmed = step == CLOSED and way.stage != CONFIRMED
    needs_reason = (
        unconfirmed or step in (ESCALATED, REOPENED) or (step == PAUSED and event.pause_reason in (None, "other"))
    )
    if needs_reason and not (event.note or "").strip():
        raise ReasonMissing(step=step)


def _clock(instant: datetime) -> str:
    return f"{china_time(instant):%Y-%m-%d %H:%M}"

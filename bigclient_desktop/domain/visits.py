"""Visits (营销日志, annex 3) as records; a plan and its record are one row."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Visit:
    """One planned or done visit. A correction is a new row; `corrects` names the chain's first, the last counts."""

    id: str = ""
    customer: str | None = None
    state: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    manager: str | None = None
    companions: str | None = None
    persons_met: str | None = None
    way: str | None = None
    purpose: str | None = None
    talk: str | None = None
    needs: str | None = None
    competitor_news: str | None = None
    problems: str | None = None
    result: str | None = None
    next_step: str | None = None
    next_on: date | None = None
    no_next_reason: str | None = None
    recorded_on: date | None = None
    late_reason: str | None = None
    corrects: str | None = None
    correction_reason: str | None = None
    superior_remark: str | None = None
    place: str | None = None
    recorded_by: str | None = None
    """Who entered it; the visitor is `manager`."""
    remark_by: str | None = None
    remark_at: datetime | None = None
    unit: str | None = None
    manager_name: str | None = None
    """Who visited, as an imported diary says, where nobody of that name is known here."""
    first_planned_at: datetime | None = None
    """When it was planned first, where it was put off."""
    cancel_reason: str | None = None
    source: str | None = None
    """The imported file."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A need, a competitor's news or a problem found at a visit, to be followed up until it is done or dropped."""

    id: str = ""
    customer: str | None = None
    kind: str | None = None
    content: str | None = None
    visit: str | None = None
    noted_on: date | None = None
    state: str | None = None
    outcome: str | None = None
    finished_on: date | None = None
    responsible: str | None = None
    due_on: date | None = None
    service: str | None = None
    expected_revenue: int | None = None
    complaint: str | None = None
    deleted: bool | None = None

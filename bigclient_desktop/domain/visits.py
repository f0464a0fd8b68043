"""Visits (营销日志, annex 3) as records; a plan and its record are one row."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Visit:
    """One planned or done visit; a correction is a new row that names the old one in `corrects`."""

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

"""Complaints (投诉处理, annex 5) and their appended events as records."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint; compensation in 分."""

    id: str = ""
    customer: str | None = None
    number: str | None = None
    received_at: datetime | None = None
    way: str | None = None
    complainant: str | None = None
    phone: str | None = None
    service: str | None = None
    item_numbers: tuple[str, ...] = ()
    kind: str | None = None
    severity: str | None = None
    what_happened: str | None = None
    demand: str | None = None
    responsible_unit: str | None = None
    investigator: str | None = None
    findings: str | None = None
    opinion: str | None = None
    compensation: int | None = None
    satisfaction: str | None = None
    improvement: str | None = None
    state: str | None = None
    handler: str | None = None


@dataclass(frozen=True, slots=True)
class ComplaintEvent:
    """One step of a complaint, with person and time."""

    id: str = ""
    customer: str | None = None
    complaint: str | None = None
    step: str | None = None
    at: datetime | None = None
    by: str | None = None
    note: str | None = None

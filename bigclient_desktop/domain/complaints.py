"""Complaints (投诉处理, annex 5) and their appended events as records."""

from dataclasses import dataclass
from datetime import date, datetime


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
    unconfirmed_reason: str | None = None
    """Why it was closed although the customer had not confirmed."""
    unit: str | None = None
    received_by: str | None = None
    handler_name: str | None = None
    """Who handled it, as an imported list says, where nobody of that name is known here."""
    posted_on: date | None = None
    liability: str | None = None
    compensation_basis: str | None = None
    dissatisfaction_reason: str | None = None
    improvement_owner: str | None = None
    improvement_due: date | None = None
    source: str | None = None


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
    recorded_at: datetime | None = None
    """When it was entered, where that was later."""
    pause_reason: str | None = None
    to_unit: str | None = None


_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which people read as figures."""


def machine_mark(installation: bytes) -> str:
    """Three letters of a machine (its 16 bytes), at the end of the numbers that it gives: two laptops of one unit count
    apart, and their first complaints of a day must not carry one number."""
    rest, letters = int.from_bytes(installation), ""
    for _ in range(3):
        rest, place = divmod(rest, len(_LETTERS))
        letters += _LETTERS[place]
    return letters

"""What is wrong or doubtful in a complaint; item numbers as they are pasted, many at a time."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bigclient_desktop.domain.complaints import Complaint
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.field_checks import row_check
from bigclient_desktop.domain.working_days import china_day, china_time

_TOLERANCE = timedelta(minutes=5)
_REQUIRED = ("customer", "received_at", "kind")
_WANTED = ("way", "complainant", "what_happened", "handler")
_PARTS = re.compile(r"[\s,;、|/]+")
_INTERNATIONAL = re.compile(r"[A-Z]{2}(\d{8})(\d)[A-Z]{2}")
_DOMESTIC = re.compile(r"\d{10,20}|[A-Z]{2}\d{9}")
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


@dataclass(frozen=True, slots=True)
class ItemNumbers:
    """What was pasted: the numbers in order, each once; those that look odd; how many were there twice."""

    numbers: tuple[str, ...]
    odd: tuple[str, ...] = ()
    doubles: int = 0


def parse_item_numbers(text: str) -> ItemNumbers:
    """The item numbers in a pasted text, parted by blanks, line ends, commas."""
    plain = unicodedata.normalize("NFKC", text).upper()
    found = [part for part in _PARTS.split(plain) if part]
    numbers = tuple(dict.fromkeys(found))
    return ItemNumbers(numbers, tuple(number for number in numbers if looks_odd(number)), len(found) - len(numbers))


def looks_odd(number: str) -> bool:
    """Whether an item number has a wrong check digit (S10) or a form that no service uses."""
    match = _INTERNATIONAL.fullmatch(number)
    if match is None:
        return _DOMESTIC.fullmatch(number) is None
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(match[1], _WEIGHTS, strict=True)) % 11
    return int(match[2]) != {10: 0, 11: 5}.get(rest, rest)


def check_complaint(complaint: Complaint, now: datetime) -> tuple[Problem, ...]:
    """Every problem of the form; hard ones block saving."""
    return tuple(_found(complaint, now))


def _found(complaint: Complaint, now: datetime) -> Iterator[Problem]:
    def problem(field: str, key: str, values: Mapping[str, object] | None = None, *, hard: bool = True) -> Problem:
        return Problem("complaint", complaint.id, field, key, values or {}, hard)

    for field, key, values, hard in row_check("complaint")(complaint, china_day(now)):
        if key not in ("problem.should_be_filled", "problem.required"):
            yield problem(field, key, values, hard=hard)
    for field in _REQUIRED:
        if not getattr(complaint, field):
            yield problem(field, "problem.required")
    for field in _WANTED:
        if not getattr(complaint, field) and not (field == "handler" and complaint.handler_name):
            yield problem(field, "problem.should_be_filled", hard=False)
    if complaint.received_at is not None and complaint.received_at > now + _TOLERANCE:
        at = f"{china_time(complaint.received_at):%Y-%m-%d %H:%M}"
        yield problem("received_at", "problem.complaint_in_future", {"date": at})
    if odd := [number for number in complaint.item_numbers if looks_odd(number)]:
        yield problem("item_numbers", "problem.item_numbers_odd", {"numbers": odd[:5]}, hard=False)
    if complaint.satisfaction == "dissatisfied" and not complaint.dissatisfaction_reason:
        yield problem("dissatisfaction_reason", "problem.dissatisfaction_reason", hard=False)
    if complaint.compensation and not complaint.compensation_basis:
        yield problem("compensation_basis", "problem.compensation_basis", hard=False)

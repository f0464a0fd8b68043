"""People of the centres and their units, as records."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Staff:
    """A person of a centre; `unit` is a unit code, `seat_key` the SHA-256 of the seat's certificate, in hex."""

    id: str = ""
    unit: str | None = None
    name: str | None = None
    position: str | None = None
    phone: str | None = None
    mobile: str | None = None
    left_on: date | None = None
    seat_key: str | None = None


@dataclass(frozen=True, slots=True)
class OrgUnit:
    """What a unit adds to the shipped Guangdong tree (its phone, its sub-branches); the id derives from the unit
    code."""

    id: str = ""
    code: str | None = None
    name: str | None = None
    attached_department: str | None = None
    phone: str | None = None
    address: str | None = None
    closed_on: date | None = None

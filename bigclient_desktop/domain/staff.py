"""People of the centres and their units, as records."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Staff:
    """A person of a centre; `unit` is a unit code, `seat_key` the SHA-256 of the seat's certificate, in hex.

    `dispatch` says how the centre sends a manager out (分片, 挂专业, 驻分局, 派驻): to `dispatch_unit`, or to what
    `dispatch_place` tells. The agreement is that of an external part-time marketer. `same_as` is who stands for him
    where the list told one person twice (services/same_person.py).
    """

    id: str = ""
    unit: str | None = None
    name: str | None = None
    position: str | None = None
    phone: str | None = None
    mobile: str | None = None
    left_on: date | None = None
    seat_key: str | None = None
    began_on: date | None = None
    dispatch: str | None = None
    dispatch_unit: str | None = None
    dispatch_place: str | None = None
    agreement_number: str | None = None
    agreement_from: date | None = None
    agreement_until: date | None = None
    same_as: str | None = None


@dataclass(frozen=True, slots=True)
class OrgUnit:
    """What a unit adds to the shipped Guangdong tree (its phone, its sub-branches); the id derives from the unit
    code.

    `name` is the first one, before any UnitName. `external_part_time` is a city's switch: external part-time marketers
    only where it is on. `runs_business` says of a specialty bureau that it runs the business itself (直接经营现业).
    `completeness_weights` is a city's word on what of a file counts how much (domain/completeness.py).
    """

    id: str = ""
    code: str | None = None
    name: str | None = None
    attached_department: str | None = None
    phone: str | None = None
    address: str | None = None
    closed_on: date | None = None
    opened_on: date | None = None
    runs_business: bool | None = None
    external_part_time: bool | None = None
    completeness_weights: str | None = None


@dataclass(frozen=True, slots=True)
class UnitName:
    """The name that a unit bears from a day on; the official one is that of its centre, on paper."""

    id: str = ""
    unit: str | None = None
    name: str | None = None
    official_name: str | None = None
    valid_from: date | None = None
    noted_by: str | None = None


@dataclass(frozen=True, slots=True)
class StaffTransfer:
    """A person's move to a unit and position; what he was before stands beside."""

    id: str = ""
    unit: str | None = None
    staff: str | None = None
    moved_on: date | None = None
    position: str | None = None
    from_unit: str | None = None
    from_position: str | None = None
    reason: str | None = None
    noted_by: str | None = None


@dataclass(frozen=True, slots=True)
class StaffCard:
    """A person at a unit to which a transfer took him, kept with that unit (domain/staff_cards.py).

    `staff` is his id, `step` the how-manieth of his transfers it was, `moved_to` the unit for which he left this one;
    a void card is one of a transfer that did not come to count.
    """

    id: str = ""
    unit: str | None = None
    staff: str | None = None
    step: int | None = None
    since: date | None = None
    from_unit: str | None = None
    moved_to: str | None = None
    name: str | None = None
    position: str | None = None
    phone: str | None = None
    mobile: str | None = None
    left_on: date | None = None
    seat_key: str | None = None
    began_on: date | None = None
    dispatch: str | None = None
    dispatch_unit: str | None = None
    dispatch_place: str | None = None
    agreement_number: str | None = None
    agreement_from: date | None = None
    agreement_until: date | None = None
    is_void: bool | None = None
    same_as: str | None = None

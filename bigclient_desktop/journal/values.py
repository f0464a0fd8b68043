"""Field values between records and the log.

On the wire a value is msgpack's own: text, integer, boolean, nil, 16 bytes for a row id, a list of texts for a set;
dates are ISO texts, instants ISO texts in UTC ending in Z, decimals texts in plain notation.
"""

import os
import re
import threading
import time
from collections.abc import Callable
from datetime import MAXYEAR, UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from types import NoneType
from typing import Any
from uuid import UUID, uuid5

import uuid_utils

from bigclient_desktop.domain.fields import Field, Kind

Wire = str | int | bool | bytes | list[str] | None

UNIT_NAMESPACE = UUID("5c1f2f6e-6f0a-5b53-9b0e-0d9a3f0c7a11")
"""Namespace of the row ids of organisational units: UUIDv5 of the unit code, the same on every machine."""


def new_row_id() -> str:
    """A fresh UUIDv7 as 32 hexadecimal digits: an aggregate's root, or a form whose customer is not known yet."""
    return uuid_utils.uuid7().hex


_OWN = 9
"""Bytes of a child's id that are its own; the seven after them say in whose aggregate it was made.

Who wants another's row would try 2^56 roots for one whose binding fits; two seats that write to the same aggregate in
the same millisecond meet in one of 2^18 cases.
"""


def new_child_id(root: str, *, made_as: str = "", after: str = "") -> str:
    """The id of a row made in this aggregate, a UUIDv7 bound to it: nobody can claim the row from another one.

    `made_as` is the id that a form had before its aggregate was known: the same form makes the same row. The id sorts
    after `after`, also where the machine's clock went back since.
    """
    own = bytes.fromhex(made_as)[:_OWN] if made_as else _counted.next()
    earlier = bytes.fromhex(after)[:_OWN]
    if own <= earlier:
        own = (int.from_bytes(earlier[:6], "big") + 1).to_bytes(6, "big") + own[6:]
    return (own + _binding(own, bytes.fromhex(root))).hex()


class _Counter:
    """The own bytes of fresh ids: rising, so that rows sort as they were made, from a random start each millisecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._moment = self._count = 0

    def next(self) -> bytes:
        with self._lock:
            now = time.time_ns() // 1_000_000
            self._count += 1
            if now > self._moment or self._count >= 1 << 18:
                self._moment = max(now, self._moment + 1)
                self._count = int.from_bytes(os.urandom(3), "big") >> 7
            high, low = self._count >> 6, self._count & 0x3F
            return self._moment.to_bytes(6, "big") + (0x7000 | high).to_bytes(2, "big") + bytes((0x80 | low,))


_counted = _Counter()


def is_bound(row: bytes, root: bytes) -> bool:
    """Whether a row id was made for this aggregate."""
    return row[_OWN:] == _binding(row[:_OWN], root)


def _binding(own: bytes, root: bytes) -> bytes:
    return sha256(b"row" + root + own).digest()[: 16 - _OWN]


def unit_row_id(code: str) -> str:
    """The row id of the unit with this code."""
    return uuid5(UNIT_NAMESPACE, code).hex


def card_row_id(staff: str, unit: str, step: int) -> str:
    """The row id of a person's card at a unit, bound to the unit's aggregate: two who write the same transfer apart
    write the same row."""
    own = sha256(f"card:{staff}:{step}".encode()).digest()
    # The moment is his: a card comes after it on every machine.
    made_as = bytes.fromhex(staff)[:6] + bytes((0x70 | own[0] >> 4, own[1], 0x80 | own[2] >> 2))
    return new_child_id(unit_row_id(unit), made_as=made_as.hex())


def audit_row_id(installation: str, person: str) -> str:
    """The row id of the audit log of a person at an installation."""
    return uuid5(UNIT_NAMESPACE, f"audit:{installation}:{person}").hex


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


_TO_WIRE: dict[Kind, Callable[[Any], Wire]] = {
    Kind.DATE: date.isoformat,
    Kind.DATETIME: _instant,
    Kind.DECIMAL: lambda value: format(value, "f"),
    Kind.REFERENCE: bytes.fromhex,
    Kind.TEXT_SET: lambda value: sorted(set(value)),
    Kind.CHOICE_SET: lambda value: sorted(set(value)),
    Kind.BOOLEAN: bool,
}

_FROM_WIRE: dict[Kind, Callable[[Any], Any]] = {
    Kind.DATE: date.fromisoformat,
    Kind.DATETIME: datetime.fromisoformat,
    Kind.DECIMAL: Decimal,
    Kind.REFERENCE: bytes.hex,
    Kind.TEXT_SET: tuple,
    Kind.CHOICE_SET: tuple,
    Kind.BOOLEAN: bool,
}

SET_KINDS = (Kind.TEXT_SET, Kind.CHOICE_SET)

_WIRE_TYPES: dict[Kind, type] = {
    Kind.TEXT_SET: list,
    Kind.CHOICE_SET: list,
    Kind.MONEY: int,
    Kind.INTEGER: int,
    Kind.BOOLEAN: bool,
    Kind.REFERENCE: bytes,
}


def is_of_kind(field: Field, wire_type: type) -> bool:
    """Whether values of this type may stand in the field."""
    return wire_type is NoneType or wire_type is _WIRE_TYPES.get(field.kind, str)


def is_value_of(field: Field, value: Wire) -> bool:
    """Whether the value may stand in the field. An author signs what he likes: what is no value of the field's kind
    counts as none, before it meets code that trusts the tables."""
    check = wire_check(field)
    return value is None or (is_of_kind(field, type(value)) and (check is None or check(value)))


def wire_check(field: Field) -> Callable[[Any], bool] | None:
    """What says whether a wire value of the right type can be read; None where any can."""
    return _CHECKS.get(field.kind)


def _reads(reader: Callable[[str], object]) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        try:
            return bool(reader(text))
        except ValueError:
            return False

    return check


def _is_instant(text: str) -> bool:
    """Another zone's day may be the next one, so the calendar's last year is no instant."""
    at = datetime.fromisoformat(text)
    return at.tzinfo is not None and 1 < at.year < MAXYEAR


_MOST_MONEY = 10**15
"""In 分: sums of many stay in the range of SQLite's integers."""
_CHECKS: dict[Kind, Callable[[Any], bool]] = {
    Kind.DATE: _reads(date.fromisoformat),
    Kind.DATETIME: _reads(_is_instant),
    Kind.MONTH: _reads(lambda text: len(text) == 7 and date.fromisoformat(f"{text}-01")),
    Kind.DECIMAL: lambda text: re.fullmatch(r"-?[0-9]{1,99}(\.[0-9]{1,99})?", text) is not None,
    Kind.MONEY: lambda amount: -_MOST_MONEY <= amount <= _MOST_MONEY,
}


def to_wire(field: Field, value: Any) -> Wire:
    """The record's value as it is signed; empty text counts as no value."""
    if value is None or value == "":
        return [] if field.kind in SET_KINDS else None
    convert = _TO_WIRE.get(field.kind)
    return convert(value) if convert else value


def from_wire(field: Field, value: Wire) -> Any:
    """The value as records hold it; also from a column, where 1 is true. What is no value of the field's kind is none
    here as it is in the tables."""
    is_truth = field.kind is Kind.BOOLEAN and type(value) is int
    if value is None or not (is_truth or is_value_of(field, value)):
        return () if field.kind in SET_KINDS else None
    convert = _FROM_WIRE.get(field.kind)
    return convert(value) if convert else value


def wire_writer(field: Field) -> Callable[[Any], Wire] | None:
    """What makes a filled value of the field its wire value; None where it is that already. For bulk work."""
    return _TO_WIRE.get(field.kind)


def wire_reader(field: Field) -> Callable[[Any], Any] | None:
    """What makes a filled wire value of the field the record's value; None where it is that already."""
    return _FROM_WIRE.get(field.kind)


def merge_unit(field: Field) -> str:
    """The name of what conflicts as one: the field's group, else the field."""
    return field.group or field.name


def element_unit(field: Field, element: str) -> str:
    """The merge unit of one element of a set field."""
    return f"{field.name}={element}"


EXISTENCE = ""
"""The merge unit of the row itself: whether it exists."""

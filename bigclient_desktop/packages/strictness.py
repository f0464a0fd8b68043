"""The shape of a commit from elsewhere: an enrolled author can sign anything, so every type, length and range is
checked before the commit meets code that trusts the records of this program."""

from typing import Annotated

import msgspec
from msgspec import Meta

from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.operations import Act

_Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
_Number = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]
_Entity = Annotated[int, Meta(ge=0, le=255)]
_FIELDS = {Act.ELEMENT: 1, Act.EXIST: 0}
"""How many fields an operation names where that is fixed."""
_PLAIN = frozenset((type(None), bool, float, str, bytes))


class _Header(msgspec.Struct, array_like=True, forbid_unknown_fields=True, gc=False):
    format: _Number
    schema: _Number
    installation: _Id
    certificate: _Hash
    incarnation: Annotated[bytes, Meta(min_length=8, max_length=8)]
    sequence: _Number
    device_prev: Annotated[bytes, Meta(max_length=32)]
    aggregate_prev: Annotated[bytes, Meta(max_length=32)]
    auth: list[_Hash]
    stamp: _Number
    action: _Id
    aggregate: tuple[_Entity, _Id]
    references: list[_Hash]
    shapes: list[list[_Number]]
    operations: Annotated[list[list[_Number | _Id]], Meta(min_length=1)]
    parts: list[_Hash]


_header = msgspec.msgpack.Decoder(_Header).decode


def is_well_formed(commit: Commit) -> bool:
    """Whether a commit of format 1 that could be read has every part of the kind and size that it must have."""
    try:
        header = _header(commit.header)
    except msgspec.DecodeError:
        return False
    if len(header.device_prev) not in (0, 32) or len(header.aggregate_prev) not in (0, 32):
        return False
    for operation in commit.operations:
        if type(operation.entity) is not int or operation.entity > 255:
            return False
        if len(operation.fields) != _FIELDS.get(operation.act, len(operation.fields)):
            return False
        for value in operation.values or ():
            if type(value) not in _PLAIN and not _is_number(value) and not _is_list(value):
                return False
    return True


def _is_number(value: object) -> bool:
    return type(value) is int and -(1 << 63) <= value < 1 << 63


def _is_list(value: object) -> bool:
    return type(value) in (list, tuple) and all(type(one) in _PLAIN or _is_number(one) for one in value)  # type: ignore[attr-defined]

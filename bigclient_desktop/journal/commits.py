"""Commit format, version 1: header, signature, values in parts. These bytes are for ever; golden commits fix them.

Header: a MessagePack array, see `make_commit`. Id = SHA-256 of the header without the signature. Part: 16 random bytes
of salt and a MessagePack array of the values of its operations in order; the header holds SHA-256(0 ‖ salt ‖ values)
for each part.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.values import Wire

FORMAT = 1
SCHEMA = 1
"""Version of the field definitions; the merge class of a field is that of the version signed in the commit."""

_Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Before = Annotated[bytes, Meta(max_length=32)]
_Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
_Incarnation = Annotated[bytes, Meta(min_length=8, max_length=8)]
_Number = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]
_Entity = Annotated[int, Meta(ge=0, le=255)]

_SALT = 16
_MAX_BYTES = 1 << 20
MAX_PREV = 64
"""As many versions of a field may be named as seen; what is named beyond is refused."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list).decode


class CommitUnreadable(Failure):
    """Bytes that are no commit of a version that this program knows."""

    key = "failure.commit_unreadable"


class CommitTooLarge(Failure):
    """More said about one aggregate at once than a commit may hold."""

    key = "failure.commit_too_large"


class Authorship(msgspec.Struct, frozen=True, gc=False):
    """Who signs: installation (16 bytes), SHA-256 of the seat's certificate, incarnation (8 random bytes)."""

    installation: bytes
    certificate: bytes
    incarnation: bytes


class Commit(msgspec.Struct, frozen=True, gc=False):
    """One signed commit as values. `parts` holds salt+values of each part, None where erased."""

    id: bytes
    header: bytes
    signature: bytes
    parts: tuple[bytes | None, ...]
    schema: int
    author: Authorship
    sequence: int
    device_prev: bytes
    aggregate_prev: bytes
    auth: tuple[bytes, ...]
    stamp: int
    action: bytes
    aggregate: tuple[int, bytes]
    operations: tuple[Operation, ...]


class Prefix(msgspec.Struct, frozen=True, gc=False):
    """What every version of the format keeps at the head of the header: enough to place, count and relay a commit."""

    id: bytes
    format: int
    schema: int
    author: Authorship
    sequence: int
    device_prev: bytes
    aggregate_prev: bytes
    auth: tuple[bytes, ...]
    stamp: int
    action: bytes
    aggregate: tuple[int, bytes]


class Start(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What stands first in a header of any version: who claims to have written it, and as which of his commits."""

    format: Annotated[int, Meta(ge=0)]
    schema: Annotated[int, Meta(ge=0)]
    installation: _Id
    certificate: _Hash
    incarnation: _Incarnation
    sequence: _Number


@dataclass(frozen=True, slots=True)
class Place:
    """Where a commit stands: its sequence and what it follows."""

    sequence: int
    device_prev: bytes
    aggregate_prev: bytes
    stamp: int
    action: bytes
    auth: tuple[bytes, ...] = ()


def make_commit(
    author: Authorship,
    place: Place,
    aggregate: tuple[int, bytes],
    operations: Sequence[Operation],
    sign: Callable[[bytes], bytes],
    salt: Callable[[int], bytes] = os.urandom,
) -> Commit:
    """Encodes and signs the operations as one commit. Raises CommitTooLarge: nobody could read it again."""
    part_count = 1 + max(operation.part for operation in operations)
    bodies: list[list[object]] = [[] for _ in range(part_count)]
    references: dict[bytes, int] = {}
    shapes: dict[tuple[int, ...], int] = {}
    listed = []
    for operation in operations:
        shape = shapes.setdefault(operation.fields, len(shapes))
        item: list[object] = [int(operation.act), operation.entity, operation.row, shape, operation.part]
        item += [references.setdefault(prev, len(references)) for prev in operation.prev]
        listed.append(item)
        bodies[operation.part].append(operation.values)
    parts = tuple(salt(_SALT) + _encode(body) for body in bodies)
    header = _encode(
        [
            FORMAT,
            SCHEMA,
            author.installation,
            author.certificate,
            author.incarnation,
            place.sequence,
            place.device_prev,
            place.aggregate_prev,
            place.auth,
            place.stamp,
            place.action,
            aggregate,
            list(references),
            list(shapes),
            listed,
            [sha256(b"\0" + part).digest() for part in parts],
        ]
    )
    size = len(header) + sum(map(len, parts))
    if size > _MAX_BYTES or any(len(operation.prev) > MAX_PREV for operation in operations):
        raise CommitTooLarge(size=(size >> 10) + 1)
    return Commit(
        sha256(header).digest(),
        header,
        sign(header),
        parts,
        SCHEMA,
        author,
        place.sequence,
        place.device_prev,
        place.aggregate_prev,
        place.auth,
        place.stamp,
        place.action,
        aggregate,
        tuple(operations),
    )


def pack_parts(parts: Sequence[bytes | None]) -> bytes:
    """The parts of a commit as the store keeps them."""
    return _encode(parts)


def unpack_parts(packed: bytes) -> tuple[bytes | None, ...]:
    """The inverse of `pack_parts`."""
    return tuple(_decode(packed))


def read_commit(header: bytes, signature: bytes, parts: Sequence[bytes | None]) -> Commit:
    """Reads a commit whose signature was verified before; refuses anything that is not exactly version 1."""
    try:
        return _read(header, signature, parts)
    except (msgspec.DecodeError, ValueError, TypeError, IndexError, RecursionError) as error:
        raise CommitUnreadable(reason=str(error)) from error


def read_start(header: bytes) -> Start:
    """What a header claims, before anything of it is believed: to choose the key that it is checked by."""
    try:
        return _decode_start(header)
    except (msgspec.DecodeError, RecursionError) as error:
        raise CommitUnreadable(reason=str(error)) from error


def read_prefix(header: bytes) -> Prefix:
    """What this program understands of a commit of any version, also of one that it cannot read."""
    try:
        array = _decode(header)
        form, schema, installation, certificate, incarnation, sequence, device_prev, aggregate_prev = array[:8]
        auth, stamp, action, (entity, root) = array[8:12]
        lengths = ((installation, 16), (certificate, 32), (incarnation, 8), (action, 16), (root, 16))
        if any(not isinstance(value, bytes) or len(value) != size for value, size in lengths):
            raise ValueError("an id")
        if any(not isinstance(value, bytes) or len(value) not in (0, 32) for value in (device_prev, aggregate_prev)):
            raise ValueError("a commit id")
        if any(type(number) is not int or number < 0 for number in (form, schema, sequence, stamp, entity)):
            raise ValueError("a number")
        if any(type(one) is not bytes or len(one) != 32 for one in auth):
            raise ValueError("a decision")
        if entity > 255 or stamp >= 1 << 63 or sequence >= 1 << 63:
            raise ValueError("a number too large")
    except (msgspec.DecodeError, ValueError, TypeError, IndexError, RecursionError) as error:
        raise CommitUnreadable(reason=str(error)) from error
    author = Authorship(installation, certificate, incarnation)
    return Prefix(
        sha256(header).digest(),
        form,
        schema,
        author,
        sequence,
        device_prev,
        aggregate_prev,
        tuple(auth),
        stamp,
        action,
        (entity, root),
    )


class _Header(msgspec.Struct, array_like=True, forbid_unknown_fields=True, gc=False):
    """An enrolled author can sign anything: every type, length and range is checked before the commit meets code that
    trusts the records of this program, whichever way it comes in."""

    format: _Number
    schema: _Number
    installation: _Id
    certificate: _Hash
    incarnation: _Incarnation
    sequence: _Number
    device_prev: _Before
    aggregate_prev: _Before
    auth: tuple[_Hash, ...]
    stamp: _Number
    action: _Id
    aggregate: tuple[_Entity, _Id]
    references: list[_Hash]
    shapes: list[tuple[_Number, ...]]
    operations: Annotated[list[list[_Number | _Id]], Meta(min_length=1)]
    parts: list[_Hash]


_decode_start = msgspec.msgpack.Decoder(Start).decode
_decode_header = msgspec.msgpack.Decoder(_Header).decode
_decode_values = msgspec.msgpack.Decoder(list[tuple[Any, ...]]).decode
"""The values of a part, operation by operation."""


def _read(header: bytes, signature: bytes, parts: Sequence[bytes | None]) -> Commit:
    if len(header) + sum([len(part) for part in parts if part is not None]) > _MAX_BYTES:
        raise ValueError("commit larger than 1 MiB")
    said = _decode_header(header)
    if said.format != FORMAT:
        raise ValueError(f"format {said.format}")
    if len(said.parts) != len(parts):
        raise ValueError("number of parts")
    if len(said.device_prev) not in _LENGTHS or len(said.aggregate_prev) not in _LENGTHS:
        raise ValueError("a commit id")
    bodies: list[Iterator[tuple[Wire, ...]] | None] = []
    for digest, part in zip(said.parts, parts, strict=True):
        if part is None:
            bodies.append(None)
            continue
        if sha256(b"\0" + part).digest() != digest:
            raise ValueError("hash of a part")
        bodies.append(iter(_values(part)))
    operations = tuple(_operations(said, bodies))
    for body in bodies:
        if body is not None and next(body, None) is not None:
            raise ValueError("values without an operation")
    return Commit(
        sha256(header).digest(),
        header,
        signature,
        tuple(parts),
        said.schema,
        Authorship(said.installation, said.certificate, said.incarnation),
        said.sequence,
        said.device_prev,
        said.aggregate_prev,
        said.auth,
        said.stamp,
        said.action,
        said.aggregate,
        operations,
    )


def _values(part: bytes) -> list[tuple[Wire, ...]]:
    """The values of a part, which are of kinds that fields have."""
    values = _decode_values(memoryview(part)[_SALT:])
    if not _PLAIN.issuperset(map(type, chain.from_iterable(values))):
        for value in chain.from_iterable(values):
            if type(value) not in _PLAIN and not _is_number(value) and not _is_list(value):
                raise ValueError("kind of a value")
    return values


def _is_number(value: object) -> bool:
    return type(value) is int and -(1 << 63) <= value < 1 << 63


def _is_list(value: object) -> bool:
    return type(value) in (list, tuple) and all(type(one) in _PLAIN or _is_number(one) for one in value)  # type: ignore[attr-defined]


def _operations(said: _Header, bodies: Sequence[Iterator[tuple[Wire, ...]] | None]) -> Iterator[Operation]:
    """The header's decoder has seen to it that there are only numbers from 0 and ids of 16 bytes; here is which."""
    references, shapes = said.references, said.shapes
    single = [(reference,) for reference in references]
    items: list[list[Any]] = said.operations
    for number, entity, row, shape, part, *prev in items:
        act = _ACTS.get(number)
        if act is None:
            raise ValueError("an unknown act")
        if type(row) is not bytes or type(entity) is not int or entity > 255:
            raise ValueError("row id")
        if len(prev) > MAX_PREV:
            raise ValueError("more than 64 prev")
        fields = shapes[shape]
        count = len(fields)
        if count != _FIELDS.get(number, count):
            raise ValueError("number of fields")
        body, values = bodies[part], None
        if body is not None:
            values = next(body, ())
            if len(values) != _VALUES.get(number, count):
                raise ValueError("number of values")
        seen = single[prev[0]] if len(prev) == 1 else tuple([references[index] for index in prev])
        yield Operation(act, entity, row, fields, values, part, seen)


_LENGTHS = (0, 32)
_PLAIN = frozenset((type(None), bool, float, str, bytes))
_ACTS = {int(act): act for act in Act}
"""Looked up fifteen thousand times an import, where calling the enumeration takes longer."""
_FIELDS = {int(Act.ELEMENT): 1, int(Act.EXIST): 0}
_VALUES = {int(Act.ELEMENT): 2, int(Act.EXIST): 1}
"""How many fields and values an operation has where that is fixed; by number, since a member's hash is a call."""

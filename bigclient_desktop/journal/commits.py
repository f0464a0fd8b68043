"""Commit format, version 1: header, signature, values in parts. These bytes are for ever; golden commits fix them.

Header: a MessagePack array, see `make_commit`. Id = SHA-256 of the header without the signature. Part: 16 random bytes
of salt and a MessagePack array of the values of its operations in order; the header holds SHA-256(0 ‖ salt ‖ values)
for each part.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec

from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.operations import Act, Operation

FORMAT = 1
SCHEMA = 1
"""Version of the field definitions; the merge class of a field is that of the version signed in the commit."""

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


@dataclass(frozen=True, slots=True)
class Authorship:
    """Who signs: installation (16 bytes), SHA-256 of the seat's certificate, incarnation (8 random bytes)."""

    installation: bytes
    certificate: bytes
    incarnation: bytes


@dataclass(frozen=True, slots=True)
class Commit:
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


@dataclass(frozen=True, slots=True)
class Prefix:
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
        if any(not isinstance(number, int) or number < 0 for number in (form, schema, sequence, stamp, entity)):
            raise ValueError("a number")
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


def _read(header: bytes, signature: bytes, parts: Sequence[bytes | None]) -> Commit:
    if len(header) + sum(len(part or b"") for part in parts) > _MAX_BYTES:
        raise ValueError("commit larger than 1 MiB")
    array = _decode(header)
    form, schema, installation, certificate, incarnation, sequence, device_prev, aggregate_prev = array[:8]
    auth, stamp, action, aggregate, references, shapes, listed, digests = array[8:]
    if form != FORMAT:
        raise ValueError(f"format {form}")
    if len(digests) != len(parts):
        raise ValueError("number of parts")
    bodies: list[Iterator[Any] | None] = []
    for digest, part in zip(digests, parts, strict=True):
        if part is not None and sha256(b"\0" + part).digest() != digest:
            raise ValueError("hash of a part")
        bodies.append(None if part is None else iter(_decode(part[_SALT:])))
    operations = tuple([_operation(item, references, shapes, bodies) for item in listed])
    if any(body is not None and next(body, None) is not None for body in bodies):
        raise ValueError("values without an operation")
    return Commit(
        sha256(header).digest(),
        header,
        signature,
        tuple(parts),
        schema,
        Authorship(installation, certificate, incarnation),
        sequence,
        device_prev,
        aggregate_prev,
        tuple(auth),
        stamp,
        action,
        (aggregate[0], aggregate[1]),
        operations,
    )


def _operation(
    item: list[Any], references: list[bytes], shapes: list[list[int]], bodies: Sequence[Iterator[Any] | None]
) -> Operation:
    act, entity, row, shape, part, *prev = item
    if len(prev) > MAX_PREV:
        raise ValueError("more than 64 prev")
    if min(shape, part, *prev) < 0:
        raise ValueError("a place before the first")
    if not isinstance(row, bytes) or len(row) != 16:
        raise ValueError("row id")
    body = bodies[part]
    fields = tuple(shapes[shape])
    values = None if body is None else tuple(next(body, ()))
    if values is not None and len(values) != _VALUES.get(act, len(fields)):
        raise ValueError("number of values")
    known = _ACTS.get(act)
    if known is None:
        raise ValueError("an unknown act")
    return Operation(known, entity, row, fields, values, part, tuple([references[index] for index in prev]))


_ACTS = {int(act): act for act in Act}
"""Looked up fifteen thousand times an import, where calling the enumeration takes longer."""
_VALUES = {int(Act.ELEMENT): 2, int(Act.EXIST): 1}
"""How many values an operation has where that is not one a field."""

"""What enrolment writes down: the request file, and what a grant says beside its commits.

A request file (`.bcrequest`) is read by a centre whose key the laptop cannot know yet, so it is signed and not
encrypted: it says the unit, the position and the name of the one who asks, nothing else.

    8 bytes magic, 1 version, 1 suite, 2 length of the body (big-endian)
    body: MessagePack array [kind, certificate request, name, time of making in ms, certificates of the key so far,
          16 random bytes, witnesses: [name of a certificate, signature of `witness_statement`]]
    64 bytes signature over all before it, by the key of the certificate request
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from bigclient_desktop.domain.enrolment import REQUEST_KINDS, REQUEST_SUFFIX
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import EnvironmentFailure, Failure
from bigclient_desktop.signing.certificates import (
    SUITE,
    CertificateUnreadable,
    Subject,
    holder_of,
    is_self_signed,
    make_request,
    read_certificate_request,
)
from bigclient_desktop.signing.keys import Seat, Verifier

MAGIC = b"\x89BCREQ\r\n"
VERSION = 1
_HEAD, _SIGNATURE = len(MAGIC) + 4, 64
_LONGEST = 64 << 10
_MOST_CERTIFICATES = 16
_MOST_BYTES = 32 << 10
"""Of the certificates so far: what is stated of them is one string, of 64 KiB at most."""
_MOST_WITNESSES = 16
_LONGEST_NAME = 200
_encode = msgspec.msgpack.Encoder().encode


class RequestUnreadable(Failure):
    """The file is no request, or not as it was written."""

    key = "failure.request_unreadable"


class RequestNewer(Failure):
    """A request of a newer version of the program."""

    key = "failure.request_newer"


class RequestNotRead(EnvironmentFailure):
    """The system does not let the file be read; `reason` is its own word."""

    key = "failure.request_not_read"


class RequestNotWritten(EnvironmentFailure):
    """The stick or folder refuses; `reason` is the system's own word."""

    key = "failure.request_not_written"


class GrantUnreadable(Failure):
    """A grant whose words are not those of a grant."""

    key = "failure.grant_unreadable"


@dataclass(frozen=True, slots=True)
class RequestFile:
    """A request as it was read; its signature is good."""

    kind: str
    subject: Subject
    key: str
    """Hash of the key, hex."""
    name: str
    made_at: datetime
    earlier: tuple[bytes, ...]
    """Certificates (DER) of the same key so far: what it signed under them is its own."""
    request: bytes
    """The certificate request itself (DER)."""
    digest: str
    """SHA-256 of the file; what the words say and the grant repeats."""
    witnesses: tuple[tuple[bytes, bytes], ...] = ()
    """Seats of the same machine that have signed for this key: name of the certificate, signature; not checked here."""


@dataclass(frozen=True, slots=True)
class GrantPayload:
    """What a grant says beside its manifest and its commits; certificates as DER."""

    request: str
    """Digest of the request file."""
    certificate: bytes
    root: bytes
    """The root's own certificate."""
    scope: tuple[str, str, str]
    """Kind, unit, person."""
    grantor: str
    """Name of the unit that grants."""


class _Request(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    kind: str
    request: bytes
    name: str
    made_at: int
    earlier: list[bytes]
    nonce: bytes
    witnesses: list[tuple[bytes, bytes]]


class _Grant(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    version: int
    suite: int
    request: bytes
    certificate: bytes
    root: bytes
    scope: tuple[str, str, str]
    grantor: str


_read_request = msgspec.msgpack.Decoder(_Request).decode
_read_grant = msgspec.msgpack.Decoder(_Grant).decode


def witness_statement(installation: str, key: str) -> bytes:
    """What an enrolled seat signs of another key at its machine."""
    return b"bigclient witness 1\0" + bytes.fromhex(installation) + bytes.fromhex(key)


def encode_request(
    seat: Seat,
    subject: Subject,
    *,
    kind: str,
    name: str,
    earlier: Sequence[bytes],
    made_at: datetime,
    witnesses: Sequence[tuple[bytes, bytes]] = (),
) -> bytes:
    """The bytes of a request file."""
    moment = int(made_at.timestamp() * 1000)
    request, nonce = make_request(seat, subject), os.urandom(16)
    body = _encode(_Request(kind, request, name, moment, list(earlier), nonce, list(witnesses)))
    signed = MAGIC + bytes((VERSION, SUITE)) + len(body).to_bytes(2, "big") + body
    return signed + seat.signer()(signed)


def decode_request(data: bytes) -> RequestFile:
    """Raises RequestUnreadable for anything but a whole request with a good signature, RequestNewer."""
    if not data.startswith(MAGIC) or len(data) < _HEAD + _SIGNATURE:
        raise RequestUnreadable(reason="magic")
    version, suite = data[len(MAGIC)], data[len(MAGIC) + 1]
    if version > VERSION or suite > SUITE:
        raise RequestNewer(version=version)
    signed, signature = data[:-_SIGNATURE], data[-_SIGNATURE:]
    if len(signed) != _HEAD + int.from_bytes(signed[_HEAD - 2 : _HEAD], "big") or 0 in (version, suite):
        raise RequestUnreadable(reason="length")
    try:
        body = _read_request(signed[_HEAD:])
        subject, key = read_certificate_request(body.request)
        verifier = Verifier.of_request(body.request)
        made_at = datetime.fromtimestamp(body.made_at / 1000, UTC)
        is_sound = _is_sound(body, key, subject.installation)
    except (msgspec.DecodeError, CertificateUnreadable, ValueError, OverflowError, OSError, RecursionError) as error:
        raise RequestUnreadable(reason=str(error)) from error
    if not is_sound or not verifier.accepts(signature, signed):
        raise RequestUnreadable(reason="signature")
    digest = sha256(data).hexdigest()
    return RequestFile(
        body.kind,
        subject,
        key,
        body.name,
        made_at,
        tuple(body.earlier),
        body.request,
        digest,
        tuple(body.witnesses),
    )


def _is_sound(body: _Request, key: str, installation: str) -> bool:
    """Whether its parts belong together: the certificates so far must be this key's, signed by itself, of this store
    (those of version 1 named none)."""
    if body.kind not in REQUEST_KINDS or not body.name.strip() or len(body.name) > _LONGEST_NAME:
        return False
    if len(body.earlier) > _MOST_CERTIFICATES or sum(map(len, body.earlier)) > _MOST_BYTES:
        return False
    if len(body.witnesses) > _MOST_WITNESSES or any(len(name) != 32 for name, _ in body.witnesses):
        return False
    before = [holder_of(one) for one in body.earlier]
    return all(
        one.key == key and one.installation in ("", installation) and is_self_signed(one.certificate) for one in before
    )


def write_request(out: Path, data: bytes) -> None:
    """Writes a request file under a temporary name, reads it back and renames it. Raises RequestNotWritten."""
    temporary = out.with_name(f".{out.name}.part")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if temporary.read_bytes() != data:
            raise OSError("read back")
        temporary.replace(out)
    except OSError as error:
        _remove(temporary)
        raise RequestNotWritten(path=str(out), reason=error.strerror or str(error)) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def read_request_file(path: Path) -> RequestFile:
    """Reads a request file. Raises RequestNotRead, RequestUnreadable, RequestNewer."""
    try:
        with path.open("rb") as file:
            data = file.read(_LONGEST + _HEAD + _SIGNATURE + 1)
    except OSError as error:
        raise RequestNotRead(path=str(path), reason=error.strerror or str(error)) from error
    return decode_request(data)


def request_path(out: Path, name: str, made_at: datetime) -> Path:
    """The file itself, or for a folder a name of its own in it."""
    if not out.is_dir():
        return out
    plain = "".join(character for character in name if character.isalnum())
    stem = f"{plain}-{china_time(made_at):%Y%m%d-%H%M%S}"
    return out / f"{stem}{REQUEST_SUFFIX}"


def encode_grant(payload: GrantPayload) -> bytes:
    """The payload of a manifest of kind enrol-grant."""
    request = bytes.fromhex(payload.request)
    return _encode(_Grant(VERSION, SUITE, request, payload.certificate, payload.root, payload.scope, payload.grantor))


def decode_grant(data: bytes) -> GrantPayload:
    """Raises GrantUnreadable."""
    try:
        read: Any = _read_grant(data)
        holder_of(read.certificate), holder_of(read.root)
    except (msgspec.DecodeError, CertificateUnreadable, RecursionError) as error:
        raise GrantUnreadable(reason=str(error)) from error
    if (read.version, read.suite, len(read.request)) != (VERSION, SUITE, 32):
        raise GrantUnreadable(reason="version")
    return GrantPayload(read.request.hex(), read.certificate, read.root, read.scope, read.grantor)

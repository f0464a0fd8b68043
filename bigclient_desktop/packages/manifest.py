"""The manifest's bytes, version 1: a MessagePack array, strict in both directions; golden packages fix them."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Annotated

import msgspec
from msgspec import Meta

from bigclient_desktop.domain.exchange import PACKAGE_KINDS, Manifest
from bigclient_desktop.packages.container import SUITE, VERSION
from bigclient_desktop.packages.failures import PackageMalformed, PackageNewer

CAPABILITIES = ("commits-1", "attachments-1", "parts-1")
"""What this version understands; what a manifest names as critical and is not among these refuses the package."""
MANIFEST_LIMIT = 32 << 20

_Text = Annotated[str, Meta(max_length=16 << 10)]  # 64 KiB in UTF-8
_Number = Annotated[int, Meta(ge=0, lt=1 << 53)]
_Installation = Annotated[bytes, Meta(min_length=16, max_length=16)]
_Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Aggregate = Annotated[bytes, Meta(min_length=17, max_length=17)]
_Incarnation = Annotated[bytes, Meta(min_length=8, max_length=8)]
_Package = tuple[_Number, _Hash]
_Texts = Annotated[tuple[_Text, ...], Meta(max_length=256)]


class _Wire(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """What is written, in this order for ever."""

    version: _Number
    suite: _Number
    kind: _Text
    sender: _Installation
    sender_unit: _Text
    sender_certificate: _Hash
    recipient: _Installation
    recipient_unit: _Text
    number: _Number
    previous: _Hash | None
    basis: _Package | None
    ack: _Package | None
    made_at: _Number | None
    commits: _Number
    counts: Annotated[tuple[tuple[_Text, _Number], ...], Meta(max_length=256)]
    digest: tuple[tuple[_Aggregate, tuple[tuple[_Hash, _Incarnation, _Number, _Hash], ...]], ...]
    capabilities: _Texts
    critical: _Texts
    part: Annotated[int, Meta(ge=1, le=1 << 20)]
    parts: Annotated[int, Meta(ge=1, le=1 << 20)]
    schema: _Number
    payload: Annotated[bytes, Meta(max_length=16 << 20)]


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Wire).decode
_decode_head = msgspec.msgpack.Decoder(list[msgspec.Raw]).decode


def encode_manifest(manifest: Manifest) -> bytes:
    """The bytes that are signed; their SHA-256 is the package's id."""
    return _encode(
        _Wire(
            VERSION,
            SUITE,
            manifest.kind,
            bytes.fromhex(manifest.sender),
            manifest.sender_unit,
            bytes.fromhex(manifest.sender_certificate),
            bytes.fromhex(manifest.recipient),
            manifest.recipient_unit,
            manifest.number,
            bytes.fromhex(manifest.previous) or None,
            _wired(manifest.basis),
            _wired(manifest.ack),
            None if manifest.made_at is None else (manifest.made_at - _EPOCH) // _MILLISECOND,
            manifest.commits,
            manifest.counts,
            manifest.digest,
            manifest.capabilities,
            manifest.critical,
            manifest.part,
            manifest.parts,
            manifest.schema,
            manifest.payload,
        )
    )


def decode_manifest(data: bytes) -> Manifest:
    """Raises PackageMalformed for what is no manifest of version 1, PackageNewer for what needs a newer program."""
    try:
        version = msgspec.msgpack.decode(_decode_head(data)[0], type=int)
        if version > VERSION:
            raise PackageNewer(what=f"manifest {version}")
        wire = _decode(data)
        made_at = None if wire.made_at is None else _EPOCH + wire.made_at * _MILLISECOND
        exact = (wire.version, wire.suite) == (VERSION, SUITE) and _is_exact(wire, data)
    except (msgspec.DecodeError, ValueError, OverflowError, IndexError, RecursionError) as error:
        raise PackageMalformed(reason="manifest") from error
    unknown = sorted(set(wire.critical) - set(CAPABILITIES))
    if unknown:
        raise PackageNewer(what=tuple(one[:40] for one in unknown[:3]))
    if wire.kind not in PACKAGE_KINDS:
        raise PackageNewer(what=wire.kind[:40])
    if not exact or wire.part > wire.parts:
        raise PackageMalformed(reason="manifest")
    return Manifest(
        kind=wire.kind,
        sender=wire.sender.hex(),
        sender_unit=wire.sender_unit,
        sender_certificate=wire.sender_certificate.hex(),
        recipient=wire.recipient.hex(),
        recipient_unit=wire.recipient_unit,
        number=wire.number,
        previous=(wire.previous or b"").hex(),
        basis=_told(wire.basis),
        ack=_told(wire.ack),
        made_at=made_at,
        commits=wire.commits,
        counts=wire.counts,
        digest=wire.digest,
        capabilities=wire.capabilities,
        critical=wire.critical,
        part=wire.part,
        parts=wire.parts,
        schema=wire.schema,
        payload=wire.payload,
    )


def _is_exact(wire: _Wire, data: bytes) -> bool:
    """Whether these are the only bytes that say this: no longer forms of numbers, nothing behind."""
    return _encode(wire) == data


def package_id(data: bytes) -> str:
    """Id of the package with that manifest."""
    return sha256(data).hexdigest()


def _wired(package: tuple[int, str] | None) -> tuple[int, bytes] | None:
    return None if package is None else (package[0], bytes.fromhex(package[1]))


def _told(package: tuple[int, bytes] | None) -> tuple[int, str] | None:
    return None if package is None else (package[0], package[1].hex())

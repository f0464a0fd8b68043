"""What a package says of attachments that its sender lacks: the payload of packages that ask for nothing else."""

from typing import Annotated

import msgspec
from msgspec import Meta

from bigclient_desktop.packages.failures import PackageMalformed

_KIND = "wants-1"
_HASH = 32
MOST = 100_000
"""As many are asked for at once; the others once these have come."""


class Wants(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """`is_news`: the recipient has not acknowledged yet that it was asked, so an answer is due."""

    kind: Annotated[str, Meta(max_length=16)]
    is_news: bool
    packed: bytes

    @property
    def contents(self) -> tuple[bytes, ...]:
        """The hashes of the contents that are missing, newest first."""
        return tuple(self.packed[at : at + _HASH] for at in range(0, len(self.packed), _HASH))


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Wants).decode


def encode_wants(contents: list[bytes], *, is_news: bool) -> bytes:
    """The payload."""
    return _encode(Wants(_KIND, is_news, b"".join(contents[:MOST])))


def decode_wants(payload: bytes) -> Wants | None:
    """What the payload asks for; None where it says nothing of attachments. Raises PackageMalformed."""
    if payload[:1] != b"\x93":
        return None
    try:
        wants = _decode(payload)
    except msgspec.DecodeError as error:
        raise PackageMalformed(reason="payload") from error
    if wants.kind != _KIND:
        return None
    if len(wants.packed) % _HASH or len(wants.packed) > MOST * _HASH:
        raise PackageMalformed(reason="payload")
    return wants

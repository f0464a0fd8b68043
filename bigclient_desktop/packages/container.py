"""The envelope of a package (`.bcpkg`), format 1: a small clear part, its signature, one age ciphertext.

    8 bytes magic, 1 version, 1 suite, 4 length of the fields (numbers are big-endian)
    fields: certificate hash, manifest hash (= package id), ciphertext hash (32 each), length of the ciphertext and of
            the plain stream (8 each), nonce (16), a tag of 8 for each recipient
    64 bytes signature over a fixed word and all before it, by the key of the certificate
    ciphertext, to the end of the file

Nothing tells a finder who works where: the tags are new in every package, only who knows a recipient recognises it.
"""

import struct
from dataclasses import dataclass
from hashlib import sha256
from typing import IO

from bigclient_desktop.packages.failures import (
    NotAPackage,
    PackageCut,
    PackageMalformed,
    PackageNewer,
    PackageTooLarge,
    PackageTrailing,
)

MAGIC = b"\x89BCPKG\r\n"
VERSION = 1
SUITE = 1
"""ECDSA over P-256 with SHA-256, X.509; age with X25519; zstd."""
SUFFIX = ".bcpkg"

CLEAR_LIMIT = 64 << 10
PACKED_LIMIT = 256 << 20
PLAIN_LIMIT = 2 << 30
RATIO_LIMIT = 200
ATTACHMENT_LIMIT = 20 << 20

_HEAD = struct.Struct(">8sBBI")
_FIELDS = struct.Struct(">32s32s32sQQ16s")
_TAG = 8
_SIGNATURE = 64
_DOMAIN = b"bigclient package\0"
"""What is signed here can be no commit and no certificate."""


@dataclass(frozen=True, slots=True)
class ClearPart:
    """What anybody can read of a package."""

    certificate: bytes
    """SHA-256 of the signer's certificate."""
    id: bytes
    """SHA-256 of the manifest."""
    cipher_hash: bytes
    cipher_size: int
    plain_size: int
    nonce: bytes
    tags: tuple[bytes, ...]
    signature: bytes = b""
    version: int = VERSION
    suite: int = SUITE

    def is_for(self, recipient: str) -> bool:
        """Whether it says that it is encrypted to that recipient."""
        return tag_of(self.nonce, recipient) in self.tags

    @property
    def fields(self) -> bytes:
        """Everything before the signature, as it stands in the file."""
        fields = _FIELDS.pack(
            self.certificate, self.id, self.cipher_hash, self.cipher_size, self.plain_size, self.nonce
        ) + b"".join(self.tags)
        return _HEAD.pack(MAGIC, self.version, self.suite, len(fields)) + fields

    @property
    def signed(self) -> bytes:
        """What the signature is over."""
        return _DOMAIN + self.fields

    @property
    def offset(self) -> int:
        """Where the ciphertext begins."""
        return clear_size(len(self.tags))

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return self.offset + self.cipher_size


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels along, named by its content."""

    id: bytes
    """SHA-256 of the data."""
    data: bytes


def clear_size(recipients: int) -> int:
    """Bytes before the ciphertext, of a package with so many recipients."""
    return _HEAD.size + _FIELDS.size + _TAG * recipients + _SIGNATURE


def tag_of(nonce: bytes, recipient: str) -> bytes:
    """By what a recipient recognises that a package is for him."""
    return sha256(b"bigclient recipient\0" + nonce + recipient.encode()).digest()[:_TAG]


def read_clear(source: IO[bytes], size: int) -> ClearPart:
    """The clear part at the start of a file of that size, whose lengths must agree with it."""
    head = source.read(_HEAD.size)
    if not head.startswith(MAGIC[: len(head)]) or not head:
        raise NotAPackage()
    if len(head) < _HEAD.size:
        raise PackageCut()
    _, version, suite, length = _HEAD.unpack(head)
    if version > VERSION or suite > SUITE:
        raise PackageNewer(what=f"{version}.{suite}")
    if version != VERSION or suite != SUITE:
        raise PackageMalformed(reason="version")
    if length > CLEAR_LIMIT - _HEAD.size - _SIGNATURE:
        raise PackageTooLarge()
    if length <= _FIELDS.size or (length - _FIELDS.size) % _TAG:
        raise PackageMalformed(reason="clear part")
    rest = source.read(length + _SIGNATURE)
    if len(rest) < length + _SIGNATURE:
        raise PackageCut()
    tags = tuple(rest[at : at + _TAG] for at in range(_FIELDS.size, length, _TAG))
    certificate, manifest, cipher_hash, cipher_size, plain_size, nonce = _FIELDS.unpack_from(rest)
    clear = ClearPart(
        certificate, manifest, cipher_hash, cipher_size, plain_size, nonce, tags, rest[length:], version, suite
    )
    if clear.cipher_size > PACKED_LIMIT or clear.plain_size > min(PLAIN_LIMIT, RATIO_LIMIT * clear.cipher_size):
        raise PackageTooLarge()
    if size < clear.size:
        raise PackageCut()
    if size > clear.size:
        raise PackageTrailing()
    return clear

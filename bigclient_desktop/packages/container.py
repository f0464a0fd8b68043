"""The envelope of a package (`.bcpkg`), format 1: a small clear part, its signature, one age ciphertext.

    8 bytes magic, 1 version, 1 suite, 4 length of the fields (big-endian)
    fields: MessagePack array [certificate hash, manifest hash (= package id), ciphertext hash, ciphertext length,
            length of the compressed and of the plain stream, nonce, a tag for each recipient]
    64 bytes signature over all before it, by the key of the certificate
    ciphertext, to the end of the file

Nothing tells a finder who works where: the tags are new in every package, only who knows a recipient recognises it.
"""

from dataclasses import dataclass
from hashlib import sha256

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


@dataclass(frozen=True, slots=True)
class ClearPart:
    """What anybody can read of a package."""

    version: int
    suite: int
    certificate: bytes
    """SHA-256 of the signer's certificate."""
    id: bytes
    """SHA-256 of the manifest."""
    cipher_hash: bytes
    cipher_size: int
    packed_size: int
    plain_size: int
    nonce: bytes
    tags: tuple[bytes, ...]
    signed: bytes
    signature: bytes

    def is_for(self, recipient: str) -> bool:
        """Whether it is encrypted to that recipient; only a hint, for sentences."""
        return tag_of(self.nonce, recipient) in self.tags

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return len(self.signed) + len(self.signature) + self.cipher_size


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels along, named by its content."""

    id: bytes
    """SHA-256 of the data."""
    data: bytes


def tag_of(nonce: bytes, recipient: str) -> bytes:
    """By what a recipient recognises that a package is for him."""
    return sha256(b"bigclient recipient\0" + nonce + recipient.encode()).digest()[:8]

"""Encryption of packages with age: X25519 identities as text, several recipients, decrypting within a bound."""

import io
from collections.abc import Callable, Sequence
from typing import Protocol

import pyrage
from pyrage import x25519

from bigclient_desktop.packages.failures import NoRecipient, NotForUs, PackageDamaged, PackageTooLarge


class Readable(Protocol):
    """What ciphertext is read from."""

    def read(self, size: int = -1, /) -> bytes | None: ...


class Writable(Protocol):
    """Where ciphertext goes."""

    def write(self, chunk: bytes, /) -> int | None: ...


def new_identity() -> tuple[str, str]:
    """A new identity (secret, to be wrapped at once) and the recipient under which others encrypt to it."""
    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def recipient_of(identity: str) -> str:
    """The recipient that belongs to an identity."""
    return str(_identity(identity).to_public())


def is_recipient(text: str) -> bool:
    """Whether one can encrypt to it."""
    try:
        x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def encrypt(source: Readable, target: Writable, recipients: Sequence[str]) -> None:
    """Encrypts all of the source to all the recipients. Raises NoRecipient, and what the target raises."""
    try:
        keys = [x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError as error:
        raise NoRecipient() from error
    if not keys:
        raise NoRecipient()
    sink = _Telling(target)
    try:
        pyrage.encrypt_io(source, sink, keys)
    except pyrage.EncryptError as error:
        # age tells of a full disk in words alone; what the disk itself said is what people are told by.
        raise (sink.failed or error) from error


def decrypt(source: Readable, identity: str, limit: int, cancelled: Callable[[], None] = lambda: None) -> bytearray:
    """Decrypts the source in memory, at most `limit` bytes; `cancelled` may raise on the way."""
    sink = _Bounded(limit, cancelled)
    try:
        pyrage.decrypt_io(source, sink, [_identity(identity)])
    except pyrage.DecryptError as error:
        if "matching" in str(error):
            raise NotForUs() from error
        raise PackageDamaged() from error
    except OSError as error:
        if error.errno is not None:
            raise  # the disk's words, not age's
        raise PackageDamaged() from error
    return sink.taken


def _identity(text: str) -> x25519.Identity:
    try:
        return x25519.Identity.from_str(text)
    except pyrage.IdentityError as error:
        raise NotForUs() from error


class _Telling(io.RawIOBase):
    """Passes on what is encrypted, and keeps what the target said when it would take no more."""

    def __init__(self, target: Writable) -> None:
        self.failed: Exception | None = None
        self._target = target

    def writable(self) -> bool:
        return True

    def write(self, chunk: bytes) -> int:  # type: ignore[override]
        try:
            self._target.write(chunk)
        except Exception as error:
            self.failed = error
            raise
        return len(chunk)


class _Bounded(io.RawIOBase):
    """Takes what is decrypted, and no more than may be."""

    def __init__(self, limit: int, cancelled: Callable[[], None]) -> None:
        self.taken = bytearray()
        self._limit = limit
        self._cancelled = cancelled

    def writable(self) -> bool:
        return True

    def write(self, chunk: bytes) -> int:  # type: ignore[override]
        if len(self.taken) + len(chunk) > self._limit:
            raise PackageTooLarge()
        self._cancelled()
        self.taken += chunk
        return len(chunk)

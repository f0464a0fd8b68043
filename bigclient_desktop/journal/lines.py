"""Certificates and ids as the statements of issuers hold them: in text, one a line."""

from base64 import b64decode
from collections.abc import Iterator


def ders(text: str) -> Iterator[bytes]:
    """Certificates in base64, one a line."""
    for line in text.split():
        try:
            yield b64decode(line, validate=True)
        except ValueError:
            continue


def bytes_of(value: object, size: int) -> bytes | None:
    """The bytes that a text says in hex, if there are so many."""
    try:
        found = bytes.fromhex(str(value or ""))
    except ValueError:
        return None
    return found if len(found) == size else None

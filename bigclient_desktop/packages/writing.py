"""A package written to a stick: under a temporary name, made durable, read back, verified, then renamed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bigclient_desktop.domain.exchange import CommitFrame, Manifest
from bigclient_desktop.packages.container import Attachment
from bigclient_desktop.signing.keys import Seat

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class WrittenPackage:
    """A file of a package, as it lies there, verified."""

    path: Path
    id: str
    """SHA-256 of its manifest, hex; of a package in several files the last one's id stands for all."""
    number: int
    size: int
    manifest: Manifest
    """As it was written: with its part, parts, commits, counts and digest."""

    def words(self, language: str) -> tuple[str, ...]:
        """The fingerprint to compare by voice."""
        raise NotImplementedError


def write_package(
    out: Path,
    manifest: Manifest,
    frames: Iterable[CommitFrame],
    attachments: Iterable[Attachment] = (),
    *,
    seat: Seat,
    recipients: Sequence[str],
    chain: Sequence[bytes] = (),
    split_bytes: int | None = None,
    progress: Progress = lambda done, count: None,
    cancelled: Cancelled = lambda: False,
) -> list[WrittenPackage]:
    """Writes a package, in several files where it is larger than `split_bytes` (or than a package may be).

    `commits`, `part`, `parts` and `sender_certificate` of the manifest are filled in here. Of several files the first
    has the manifest's `previous` and `counts` and each further one the id of the file before it as `previous`; the
    last one has the `digest`. `chain`: certificates (DER) that the reader may not know yet, the seat's first.
    Nothing is left behind where this fails or is cancelled.
    """
    raise NotImplementedError

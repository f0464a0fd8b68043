"""What a peer has not acknowledged yet: work that grows with the changes, not with the store (sync.md, Links)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import CommitFrame, Scope


@dataclass(frozen=True, slots=True)
class Pending:
    """What would go to a peer now; `rows` and `aggregates` are for `frames` and `record_package`."""

    peer: str
    scope: str
    up_to_row: int
    rows: Sequence[int]
    """Log rows of the commits, trust first."""
    aggregates: Mapping[bytes, tuple[int, str]]
    """What the cursor of each aggregate becomes with the acknowledgement: log row and state."""
    digest_aggregates: tuple[bytes, ...]
    """The aggregates that the peer holds whole after this; what a digest is about."""

    @property
    def commits(self) -> int:
        """How many commits."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class PackageWritten:
    """A package that was written (each part of a split one), as the register keeps it."""

    number: int
    id: str
    kind: str
    file: str
    size: int
    commits: int
    counts: Mapping[str, int]
    words: Sequence[str]
    part: int = 1
    parts: int = 1


def pending(connection: Connection, peer: str, scope: Scope) -> Pending:
    """What the peer, whose scope this is, has not acknowledged: changes, and histories that entered its scope late."""
    raise NotImplementedError


def counts_of(connection: Connection, rows: Sequence[int]) -> dict[str, int]:
    """How many operations of each of COUNT_KINDS these log rows hold; only those above zero."""
    raise NotImplementedError


def frames(connection: Connection, rows: Sequence[int]) -> Iterator[CommitFrame]:
    """The commits of these log rows, in this order."""
    raise NotImplementedError


def digest_of(
    connection: Connection, aggregates: Iterable[bytes]
) -> tuple[tuple[bytes, tuple[tuple[bytes, bytes, int, bytes], ...]], ...]:
    """What is held of the aggregates: certificate, incarnation, count and tip of each key."""
    raise NotImplementedError


def held_digest(
    connection: Connection, scope: Scope
) -> tuple[tuple[bytes, tuple[tuple[bytes, bytes, int, bytes], ...]], ...]:
    """The digest of everything held that the scope covers: what a resync request says after a restore."""
    raise NotImplementedError


def record_package(
    connection: Connection, sent: Pending, packages: Sequence[PackageWritten], *, by: str, at: datetime
) -> None:
    """Notes a package (all its parts, one number) that lies on the stick. No cursor moves."""
    raise NotImplementedError


def mark_delivered(connection: Connection, peer: str, number: int) -> None:
    """Somebody says that the package was handed over."""
    raise NotImplementedError

"""Commits of a package into the log and the tables, many at a time; what is known already is dropped (sync.md,
Import)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.store.links import Digest


@dataclass(frozen=True, slots=True)
class Fork:
    """A key that said two things under one sequence: both are kept."""

    certificate: str
    incarnation: str
    sequence: int
    commits: tuple[str, ...]
    settled: bool
    is_own: bool
    """Of a seat of this store."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Commits of one key on one aggregate that the peer holds and this store does not."""

    aggregate: bytes
    certificate: bytes
    incarnation: bytes
    held: int
    said: int
    tip: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an import."""

    new: int
    known: int
    conflicts: int
    """Units in conflict that were not before."""
    parked: int
    aggregates: tuple[tuple[int, bytes], ...] = ()
    """What was touched."""
    forks: tuple[Fork, ...] = ()
    renewed: Mapping[bytes, bytes] | None = None
    """Own seats (certificate) whose incarnation is another now: their key had written elsewhere."""


def unknown(connection: Connection, ids: Sequence[bytes]) -> set[bytes]:
    """Those of the commits that this store does not hold; ask before checking signatures."""
    raise NotImplementedError


def append(
    connection: Connection,
    arrived: Iterable[tuple[Commit, CommitFrame]],
    source: str,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Appends verified commits and projects them; raises Cancelled.

    `source` is source_of(peer, number): what came from a peer does not go back to it.
    """
    raise NotImplementedError


def source_of(peer: str, number: int) -> str:
    """How the log names the package that a commit came in."""
    return f"package:{peer}:{number}"


def forks(connection: Connection) -> list[Fork]:
    """Every fork that was found."""
    raise NotImplementedError


def settle_fork(connection: Connection, fork: Fork) -> None:
    """The fork was looked at and confirmed."""
    raise NotImplementedError


def gaps(connection: Connection, digest: Digest) -> list[Gap]:
    """What the sender holds of these aggregates and this store does not; holding more is normal."""
    raise NotImplementedError


def contiguous(connection: Connection) -> dict[tuple[bytes, bytes], tuple[int, bytes]]:
    """(certificate, incarnation) → sequence and id up to which the key's chain is here without a gap.

    Only at the door: it notes how far it came.
    """
    raise NotImplementedError


def purge(connection: Connection, aggregate: bytes) -> None:
    """Takes an aggregate that was handed over out of log and tables; two holders have confirmed it."""
    raise NotImplementedError

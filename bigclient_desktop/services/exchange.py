"""Packages written for a peer, and packages of peers read, previewed and taken in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import ImportPlan, ImportResult, PackageMade, PackagePlan
from bigclient_desktop.services.session import Session

Progress = Callable[[int, int], None]
"""Done so far, and of how many (0 where nobody knows)."""
Cancelled = Callable[[], bool]


def export_packages(
    session: Session,
    peer: str | None,
    folder: Path,
    *,
    kind: str = "delta",
    split_bytes: int | None = None,
    cancelled: Cancelled = lambda: False,
    progress: Progress = lambda done, count: None,
) -> list[PackageMade]:
    """Writes what the peer (None: every peer) has not acknowledged into the folder, and a slip beside each."""
    raise NotImplementedError


def plan_import(
    session: Session,
    paths: Sequence[Path],
    *,
    cancelled: Cancelled = lambda: False,
    progress: Progress = lambda done, count: None,
) -> ImportPlan:
    """Reads and checks the packages (folders: all in them) and says what they would change; writes nothing."""
    raise NotImplementedError


def apply_import(
    session: Session,
    plan: ImportPlan,
    *,
    cancelled: Cancelled = lambda: False,
    progress: Progress = lambda done, count: None,
) -> ImportResult:
    """Takes in the accepted packages of a plan in one transaction, after a backup."""
    raise NotImplementedError


def inspect(path: Path) -> dict[str, object]:
    """What anybody can read of a package without a key."""
    raise NotImplementedError


def verify(session: Session, path: Path) -> PackagePlan:
    """Every signature and hash of a package checked, as its recipient; nothing is planned or written."""
    raise NotImplementedError


def request_resync(session: Session, peer: str, folder: Path) -> PackageMade:
    """A package that asks the peer for what is missing here."""
    raise NotImplementedError


def mark_delivered(session: Session, peer: str, number: int) -> Change:
    """Notes in the outgoing register that a package was handed in."""
    raise NotImplementedError

"""Packages written for a peer: what it has not acknowledged, with a slip beside; reading them is exchange_imports."""

from collections.abc import Callable
from pathlib import Path

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import (
    DELTA,
    RESYNC_REQUEST,
    ImportPlan,
    ImportResult,
    PackageMade,
    PackagePlan,
)
from bigclient_desktop.packages.reading import look
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.exchange_failures import SeatNotCertified, SeatRevoked
from bigclient_desktop.services.exchange_imports import apply_import, plan_import
from bigclient_desktop.services.exchange_opening import Leave
from bigclient_desktop.services.exchange_receipts import state_receipts
from bigclient_desktop.services.exporting import Export
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.staff_writes import mend_people
from bigclient_desktop.store import outgoing
from bigclient_desktop.store.presence import exporting_in

__all__ = [
    "ImportPlan",
    "ImportResult",
    "Leave",
    "apply_import",
    "export_packages",
    "inspect",
    "mark_delivered",
    "plan_import",
    "request_resync",
    "verify",
]

Progress = Callable[[int, int], None]
"""Done so far, and of how many (0 where nobody knows)."""
Stop = Callable[[], bool]


def export_packages(
    session: Session,
    peer: str | None,
    folder: Path,
    *,
    kind: str = DELTA,
    split_bytes: int | None = None,
    cancelled: Stop = lambda: False,
    progress: Progress = lambda done, count: None,
) -> list[PackageMade]:
    """Writes what the peer (installation, unit or name; None: everyone who could open it) has not acknowledged into the
    folder, a slip beside each. A peer for whom there is nothing gets no package. `kind` snapshot: everything once more.

    Raises NotEnrolled, SeatRevoked, SeatNotCertified, PeerUnknown, PeerAmbiguous, PeerHasNoKey, Cancelled, and what
    write_package raises.
    """
    session.catch_up()
    trust = whom.trust_of(session)
    if whom.is_revoked(trust, session.writer.seat.name.hex()):
        raise SeatRevoked()
    if trust.holder(session.writer.seat.name) is None:
        raise SeatNotCertified(name=session.person_name)
    with session.store.reading() as connection:
        found = [one for one in whom.find_peers(session, connection, peer) if peer is not None or one.has_key]
    made: list[PackageMade] = []
    with exporting_in(session.folder):
        if any(one.link.relation == whom.CHILD for one in found):
            mend_people(session)
            state_receipts(session, found)
        for one in found:
            made += Export(session, one.link.peer, folder, split_bytes, kind).write(cancelled, progress)
    return made


def request_resync(
    session: Session,
    peer: str,
    folder: Path,
    *,
    cancelled: Stop = lambda: False,
    progress: Progress = lambda done, count: None,
) -> list[PackageMade]:
    """Writes a package that asks the peer for all that this store does not hold, with what is unsent beside."""
    session.catch_up()
    with session.store.reading() as connection:
        (one,) = whom.find_peers(session, connection, peer)
    with exporting_in(session.folder):
        return Export(session, one.link.peer, folder, None, RESYNC_REQUEST).write(cancelled, progress, always=True)


def inspect(path: Path) -> dict[str, object]:
    """What anybody can read of a package without a key. Raises PackageRefused."""
    clear = look(path)
    return {
        "version": clear.version,
        "suite": clear.suite,
        "id": clear.id.hex(),
        "certificate": clear.certificate.hex(),
        "size": clear.size,
        "plain": clear.plain_size,
        "recipients": len(clear.tags),
    }


def verify(session: Session, path: Path) -> PackagePlan:
    """Every signature and hash of a package checked, as its recipient; nothing is planned or written."""
    return plan_import(session, [path], preview=False).packages[0]


def mark_delivered(session: Session, peer: str, number: int) -> Change:
    """Notes in the outgoing register that a package was handed over."""
    with session.store.at_the_door() as connection:
        outgoing.mark_delivered(connection, peer, number)
    return Change("", "change.package_delivered")

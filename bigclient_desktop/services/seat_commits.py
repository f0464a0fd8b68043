"""What a device changed last, as its centre has it: the choice of the last good change when a laptop is lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bigclient_desktop.domain.customer_file import CommitChange
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import history, seat_commits


@dataclass(frozen=True, slots=True)
class SeatStep:
    """One commit of a seat with what it changed."""

    commit: str
    at: datetime
    subject: str
    source: str
    """Number of the package that brought it, or `local`."""
    changes: Sequence[CommitChange]


def last_steps(session: Session, certificate: str, limit: int = 200) -> list[SeatStep]:
    """The last commits of that certificate held here, newest first."""
    with session.store.reading() as connection:
        commits = seat_commits.newest_of(connection, certificate, limit)
        told = history.changes_of(connection, [bytes.fromhex(one.id) for one in commits])
    return [
        SeatStep(one.id, one.at, one.subject, one.source.rpartition(":")[2], told.get(bytes.fromhex(one.id), ()))
        for one in commits
    ]

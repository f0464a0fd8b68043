"""The registers of packages: what went out, what came in (发件登记, 收件登记)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import IncomingRow, Manifest, OutgoingRow


@dataclass(frozen=True, slots=True)
class Imported:
    """What the link learned from a package."""

    is_beyond: bool
    """It rests on one that this store does not know: this store was restored, a resync is due."""
    was_restored: bool
    """It acknowledges one that this store never made."""
    is_twin: bool
    """Another package had this number: the peer was restored or cloned."""


def outgoing_rows(connection: Connection, peer: str | None = None, limit: int = 1000) -> list[OutgoingRow]:
    """The outgoing register, newest first."""
    raise NotImplementedError


def incoming_rows(connection: Connection, peer: str | None = None, limit: int = 1000) -> list[IncomingRow]:
    """The incoming register, newest first."""
    raise NotImplementedError


def imported_at(connection: Connection, peer: str, package_id: str) -> datetime | None:
    """When this very package was imported; None where it was not."""
    raise NotImplementedError


def record_import(
    connection: Connection,
    manifest: Manifest,
    package_id: str,
    *,
    by: str,
    at: datetime,
    size: int,
    outcome: Mapping[str, int],
    missing: bool,
) -> Imported:
    """Notes an imported package and moves the link: acknowledgement, order, and whether a resync is due.

    `missing` is whether `gaps` found something. `outcome` has new, known, conflicts, parked.
    """
    raise NotImplementedError

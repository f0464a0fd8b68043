"""Links: what each peer has acknowledged, and what was imported from it (sync.md, Links).

A cursor moves by an acknowledgement alone, so a package that is lost, doubled or late needs no action by anybody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

Digest = Sequence[tuple[bytes, Sequence[tuple[bytes, bytes, int, bytes]]]]
"""Per aggregate (17 bytes): certificate, incarnation, count, tip."""


@dataclass(frozen=True, slots=True)
class Link:
    """A peer with its cursors; ids as hex."""

    peer: str
    name: str
    unit: str
    relation: str
    """parent | child"""
    out_number: int
    """Last package made for it."""
    out_id: str
    out_ack: int
    """Number of its package that this one acknowledged."""
    in_number: int
    """Last of its packages that was imported in order: what is acknowledged to it."""
    in_id: str
    in_owed: int
    """The last of those that brought commits."""
    acked_number: int
    acked_id: str
    acked_row: int
    acked_scope: str
    acked_at: datetime | None
    wants_resync: bool
    """Something of its is missing here: the next package to it is a resync request."""
    returns_own: bool
    last_export_at: datetime | None
    last_import_at: datetime | None
    budget_commits: int | None = None
    budget_bytes: int | None = None

    @property
    def basis(self) -> tuple[int, str] | None:
        """What a manifest to the peer says of its acknowledgements."""
        return (self.acked_number, self.acked_id) if self.acked_number else None

    @property
    def ack(self) -> tuple[int, str] | None:
        """What a manifest to the peer acknowledges."""
        return (self.in_number, self.in_id) if self.in_number else None

    @property
    def owes_ack(self) -> bool:
        """Whether it brought commits that no package to it has acknowledged yet; bare acknowledgements owe none."""
        return self.in_owed > self.out_ack


def links(connection: Connection) -> list[Link]:
    """All peers: the one above first."""
    raise NotImplementedError


def link_of(connection: Connection, peer: str) -> Link | None:
    """The link to an installation (hex)."""
    raise NotImplementedError


def keep_link(connection: Connection, peer: str, *, name: str, unit: str, relation: str) -> None:
    """Makes a link, or gives it another name, unit or relation."""
    raise NotImplementedError


def set_budget(connection: Connection, peer: str, commits: int | None, size: int | None) -> None:
    """How many commits and bytes a package of the peer may bring before somebody has to agree."""
    raise NotImplementedError


def acknowledge(connection: Connection, peer: str, number: int, package_id: str, at: datetime) -> bool:
    """Moves the cursors to exactly what that package carried; late and doubled acknowledgements change nothing.

    False where this store never made such a package: it was restored, or cloned. Its numbers then go on after that one,
    and it wants a resync.
    """
    raise NotImplementedError


def is_beyond(connection: Connection, peer: str, number: int, basis: tuple[int, str] | None) -> bool:
    """Whether package `number` of the peer rests on one that was never imported here: this store was restored.

    Of a package older than the last imported one it says nothing.
    """
    raise NotImplementedError


def want_resync(connection: Connection, peer: str, wanted: bool = True) -> None:
    """Notes that the peer has to send again what is missing here, or that it has."""
    raise NotImplementedError


def lower_cursor(connection: Connection, peer: str, digest: Digest | None, *, whole: bool = False) -> None:
    """The peer asked for a resync: what it lacks, its own commits too, goes into the next package.

    `digest` says what it holds of some aggregates; with `whole` of all of them: what is not named it lacks. Without a
    digest everything goes again. Acknowledgements of packages made before count no more.
    """
    raise NotImplementedError


def after_restore(connection: Connection) -> None:
    """This store was put back from a backup: it asks every peer for what came after."""
    raise NotImplementedError

"""Attachments in packages: which go along within the budget, which wait, and what arrives (sync.md, Links)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from bigclient_desktop.domain.exchange import RESYNC_REQUEST, Manifest, Scope
from bigclient_desktop.domain.fields import CUSTOMER, ERASURE, REDACTION, STAFF_ERASURE
from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.packages.container import Attachment
from bigclient_desktop.packages.reading import OpenedPackage
from bigclient_desktop.packages.wants import decode_wants, encode_wants
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.exchange_frames import Arrived
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import attachment_traffic as traffic
from bigclient_desktop.store import attachments as stored
from bigclient_desktop.store.store import Cancelled, Store

BUDGET_SETTING = "exchange_attachment_mib"
DEFAULT_BUDGET_MIB = 20
"""Of attachments in one package; a larger one goes alone."""
_OF_CUSTOMERS = (ERASURE.id, REDACTION.id)


@dataclass(frozen=True, slots=True)
class Parcel:
    """The attachments of one package, those that wait for the next, and what is asked of the peer."""

    peer: str
    acked: int
    chosen: tuple[traffic.Waiting, ...]
    left: tuple[traffic.Waiting, ...]
    wanted: tuple[bytes, ...]
    is_news: bool

    @property
    def is_due(self) -> bool:
        """Whether a package has to be made for its sake."""
        return bool(self.chosen) or self.is_news

    @property
    def payload(self) -> bytes:
        """What the manifest says of it."""
        return encode_wants(list(self.wanted), is_news=self.is_news)

    def contents(self, store: Store) -> Iterator[Attachment]:
        """The files themselves; one that turns out to be damaged stays behind and is asked for elsewhere."""
        for one in self.chosen:
            with suppress(EnvironmentFailure):
                yield Attachment(one.content, store.blobs.read(one.content))

    def record(self, connection: Any, number: int, manifest: Manifest) -> None:
        """Notes with the package of this number what it says."""
        traffic.note_sent(connection, self.peer, number, self.chosen, self.left)
        if manifest.kind != RESYNC_REQUEST:
            traffic.note_asked(connection, self.peer, number, self.wanted, self.acked)


def parcel_for(
    session: Session, connection: Any, peer: whom.Peer, rows: Sequence[int], split_bytes: int | None
) -> Parcel:
    """What goes to the peer with the commits of these log rows."""
    blobs, link = session.store.blobs, peer.link
    waiting = traffic.waiting(connection, blobs, link.peer, peer.scope, rows)
    budget = int(session.store.get_setting(BUDGET_SETTING, DEFAULT_BUDGET_MIB)) << 20
    # A part holds the manifest and its wrapping too.
    largest = None if split_bytes is None else split_bytes * 3 // 4
    chosen = traffic.chosen(waiting, budget, largest)
    going = {one.content for one in chosen}
    scope = peer.scope if link.relation == whom.CHILD else Scope(link.peer, "all")
    wanted = traffic.missing(connection, blobs, scope)
    is_news = traffic.is_news(connection, link.peer, link.acked_number, wanted)
    left = tuple(one for one in waiting if one.content not in going)
    return Parcel(link.peer, link.acked_number, tuple(chosen), left, tuple(wanted), is_news)


def files_in(opened: OpenedPackage, cancelled: Callable[[], bool]) -> dict[bytes, int]:
    """Hash and size of each file of a package, checked. Raises PackageMalformed, Cancelled."""
    decode_wants(opened.manifest.payload)
    found: dict[bytes, int] = {}
    for attachment in opened.attachments():
        if cancelled():
            raise Cancelled()
        found[attachment.id] = len(attachment.data)
    return found


def arriving(session: Session, connection: Any, files: Mapping[bytes, int]) -> tuple[int, int]:
    """How many of the files a row names and are not here, and their bytes; the rows are there by now."""
    fresh = stored.live(connection, files).keys() - session.store.blobs.held(files.keys())
    return len(fresh), sum(files[content] for content in fresh)


def settle(connection: Any, manifest: Manifest, files: Iterable[bytes], *, knows_ours: bool) -> None:
    """What a package says of attachments, at the door: what its sender has, what it lacks, and what came."""
    wants = decode_wants(manifest.payload)
    if wants is not None:
        acked = manifest.ack[0] if manifest.ack and knows_ours else 0
        traffic.settle(connection, manifest.sender, acked, wants.contents)
    traffic.note_arrived(connection, files)


def is_owed(manifest: Manifest, files: Mapping[bytes, int]) -> bool:
    """Whether its sender waits to hear that the package has come."""
    wants = decode_wants(manifest.payload)
    return bool(files) or (wants is not None and wants.is_news)


@contextmanager
def kept_files(
    session: Session,
    packages: Sequence[tuple[OpenedPackage, Sequence[Arrived]]],
    erased: Collection[str],
    cancelled: Callable[[], bool],
) -> Iterator[None]:
    """The files lie beside the store before the transaction names them; what it does not name goes again.

    `packages` are those that bring files, `erased` are the customers of `erased_by`. Killed in between, the files are
    swept up at a later start. Raises Cancelled, DiskFull, DiskFailed.
    """
    store = session.store
    about_to_go = _contents_of(store, erased)
    written: set[bytes] = set()
    try:
        for opened, arrived in packages:
            named = stored.named_in(commit for commit, _ in arrived)
            for attachment in opened.attachments():
                if cancelled():
                    raise Cancelled()
                if store.blobs.has(attachment.id) or not (attachment.id in named or _is_named(store, attachment.id)):
                    continue
                written.add(attachment.id)
                store.blobs.put(attachment.data)
        yield
    finally:
        stored.remove_unnamed(store, written | about_to_go)


def _is_named(store: Store, content: bytes) -> bool:
    with store.reading() as connection:
        return bool(stored.live(connection, [content]))


def erased_by(packages: Iterable[Sequence[Arrived]]) -> tuple[set[str], set[str]]:
    """The customers, and the roots of the units with whose people it is, of whom packages bring an erasure."""
    customers, units = set[str](), set[str]()
    for arrived in packages:
        for commit, _ in arrived:
            if not isinstance(commit, Commit):
                continue
            written = {operation.entity for operation in commit.operations}
            if STAFF_ERASURE.id in written:
                units.add(commit.aggregate[1].hex())
            if commit.aggregate[0] == CUSTOMER.id and not written.isdisjoint(_OF_CUSTOMERS):
                customers.add(commit.aggregate[1].hex())
    return customers, units


def _contents_of(store: Store, customers: Collection[str]) -> set[bytes]:
    if not customers:
        return set()
    with store.reading() as connection:
        return stored.contents_of(connection, sorted(customers))


def in_mib(size: int) -> str:
    """Bytes as people read them."""
    return f"{size / (1 << 20):.1f}"

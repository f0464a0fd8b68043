"""Packages written for a peer: what it has not acknowledged, with a slip beside; reading them is exchange_imports."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import (
    DELTA,
    RECEIPT,
    RESYNC_REQUEST,
    SNAPSHOT,
    ExchangeSlip,
    ImportPlan,
    ImportResult,
    Manifest,
    PackageMade,
    PackagePlan,
    Scope,
)
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.commits import SCHEMA
from bigclient_desktop.packages.container import SUFFIX
from bigclient_desktop.packages.failures import PackageCancelled
from bigclient_desktop.packages.manifest import CAPABILITIES
from bigclient_desktop.packages.reading import look
from bigclient_desktop.packages.writing import WrittenPackage, write_package
from bigclient_desktop.pdf.exchange_slip import write_exchange_slip
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.certifying import chain_of
from bigclient_desktop.services.exchange_failures import SeatNotCertified, SeatRevoked
from bigclient_desktop.services.exchange_imports import WHOLE, apply_import, plan_import
from bigclient_desktop.services.exchange_opening import Leave
from bigclient_desktop.services.exchange_receipts import state_receipts
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import links, outgoing
from bigclient_desktop.store.store import Cancelled
from bigclient_desktop.translations import catalogue

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
    """Writes what the peer (installation, unit or name; None: every peer) has not acknowledged into the folder, a slip
    beside each. A peer for whom there is nothing gets no package. `kind` snapshot: everything once more.

    Raises NotEnrolled, SeatRevoked, SeatNotCertified, PeerUnknown, PeerAmbiguous, PeerHasNoKey, Cancelled, and what
    write_package raises.
    """
    trust = whom.trust_of(session)
    if whom.is_revoked(trust, session.writer.seat.name.hex()):
        raise SeatRevoked()
    if trust.holder(session.writer.seat.name) is None:
        raise SeatNotCertified(name=session.person_name)
    with session.store.reading() as connection:
        found = whom.find_peers(session, connection, peer)
    if any(one.link.relation == whom.CHILD for one in found):
        state_receipts(session, found)
    made: list[PackageMade] = []
    for one in found:
        if kind == SNAPSHOT:
            with session.store.at_the_door() as connection:
                links.lower_cursor(connection, one.link.peer, None)
        made += _Export(session, one.link.peer, folder, split_bytes, kind).write(cancelled, progress)
    return made


@dataclass(slots=True)
class _Export:
    """One package for one peer."""

    session: Session
    peer_id: str
    folder: Path
    split_bytes: int | None
    kind: str

    def write(self, cancelled: Stop, progress: Progress, *, always: bool = False) -> list[PackageMade]:
        """The files written; none where there is nothing to say."""
        session, now = self.session, datetime.now(UTC)
        with session.store.reading() as connection:
            (peer,) = whom.find_peers(session, connection, self.peer_id)
            sent = outgoing.pending(connection, self.peer_id, peer.scope)
            if not (sent.commits or peer.link.owes_ack or peer.link.wants_resync or always):
                return []
            manifest = self._manifest(connection, peer, sent, now)
            stem = _free_stem(self.folder, _stem(manifest.sender, peer, manifest.number, now))
            try:
                written = write_package(
                    self.folder / f"{stem}{SUFFIX}",
                    manifest,
                    outgoing.frames(connection, sent.rows),
                    seat=session.writer.seat,
                    recipients=peer.recipients,
                    chain=self._chain(connection),
                    split_bytes=self.split_bytes,
                    progress=progress,
                    cancelled=cancelled,
                )
            except PackageCancelled as error:
                raise Cancelled() from error
        words = written[-1].words(session.language)
        self._record(sent, written, words, now)
        slip = self._slip(stem, peer, manifest, written, words)
        return [self._made(peer, one, slip, words) for one in written]

    def _manifest(self, connection: object, peer: whom.Peer, sent: outgoing.Pending, now: datetime) -> Manifest:
        link = peer.link
        own = whom.own_holder(self.session, whom.trust_of(self.session))
        counts = outgoing.counts_of(connection, sent.rows)  # type: ignore[arg-type]
        kind, payload = self.kind, b""
        if link.wants_resync and kind == DELTA:
            kind = RESYNC_REQUEST
        if kind == RESYNC_REQUEST:
            digest, payload = self._lacking(connection, peer)
        else:
            digest = outgoing.digest_of(connection, sent.digest_aggregates)  # type: ignore[arg-type]
            kind = RECEIPT if kind == DELTA and not sent.commits else kind
        return Manifest(
            kind,
            own.installation,
            own.unit,
            own.name,
            link.peer,
            link.unit,
            link.out_number + 1,
            link.out_id,
            link.basis,
            link.ack,
            now,
            sent.commits,
            tuple(counts.items()),
            tuple((aggregate, tuple(keys)) for aggregate, keys in digest),
            CAPABILITIES,
            schema=SCHEMA,
            payload=payload,
        )

    def _lacking(self, connection: object, peer: whom.Peer) -> tuple[links.Digest, bytes]:
        """What a resync request says: all that is held here, or of the aggregates with gaps."""
        link = peer.link
        if link.lost_all_after or not link.has_gaps:
            return outgoing.held_digest(connection, self._common_scope(peer)), WHOLE  # type: ignore[arg-type]
        return outgoing.wanted_digest(connection, link.peer), b""  # type: ignore[arg-type]

    def _common_scope(self, peer: whom.Peer) -> Scope:
        """What the peer may send to this store, or this store to it: the smaller of the two."""
        if peer.link.relation == whom.CHILD:
            return peer.scope
        return whom.scope_of(whom.trust_of(self.session), self.session.writer.installation.hex())

    def _chain(self, connection: object) -> list[bytes]:
        """The certificates from one's own up to the root, for whoever does not know the newest yet."""
        trust = whom.trust_of(self.session)
        return chain_of(connection, trust, whom.own_holder(self.session, trust))

    def _record(
        self, sent: outgoing.Pending, written: Sequence[WrittenPackage], words: tuple[str, ...], now: datetime
    ) -> None:
        packages = [
            outgoing.PackageWritten(
                one.number,
                one.id,
                one.manifest.kind,
                one.path.name,
                one.size,
                one.manifest.commits,
                dict(one.manifest.counts),
                words,
                one.manifest.part,
                one.manifest.parts,
            )
            for one in written
        ]
        with self.session.store.at_the_door() as connection:
            outgoing.record_package(connection, sent, packages, by=self.session.staff_id, at=now)

    def _slip(
        self,
        stem: str,
        peer: whom.Peer,
        manifest: Manifest,
        written: Sequence[WrittenPackage],
        words: tuple[str, ...],
    ) -> Path | None:
        """The slip beside the package; that it cannot be printed does not undo the package."""
        assert manifest.made_at is not None
        slip = ExchangeSlip(
            manifest.number,
            manifest.kind,
            whom.unit_name(manifest.sender_unit),
            peer.name,
            self.session.person_name,
            manifest.made_at,
            tuple((one.path.name, one.size) for one in written),
            sum(dict(manifest.counts).values()),
            dict(manifest.counts),
            words,
            manifest.basis[0] if manifest.basis else None,
            manifest.ack[0] if manifest.ack else None,
            tuple(_file_hash(one.path) for one in written),
        )
        with suppress(Failure):
            out = self.folder / f"{stem}.pdf"
            return write_exchange_slip(out, slip, catalogue(self.session.language))
        return None

    def _made(self, peer: whom.Peer, one: WrittenPackage, slip: Path | None, words: tuple[str, ...]) -> PackageMade:
        manifest = one.manifest
        return PackageMade(
            one.path,
            slip,
            peer.link.peer,
            peer.name,
            manifest.kind,
            one.number,
            one.id,
            manifest.part,
            manifest.parts,
            manifest.commits,
            dict(manifest.counts),
            one.size,
            words,
        )


def _stem(sender: str, peer: whom.Peer, number: int, at: datetime) -> str:
    """Tells packages apart on a stick that many put theirs on, without saying who works where: the recipient's unit
    code, sender's and recipient's installations, number, day."""
    return f"{peer.link.unit or 'BC'}-{sender[:4]}-{peer.link.peer[:4]}-{number:04d}-{china_time(at):%Y%m%d}"


def _free_stem(folder: Path, stem: str) -> str:
    """The stem, or with a count: a restored store, or one whose export was cut short, gives a number once more while
    the earlier package of that number still lies on the stick."""
    tried, again = stem, 1
    while (folder / f"{tried}{SUFFIX}").exists() or any(folder.glob(f"{tried}-*{SUFFIX}")):
        again += 1
        tried = f"{stem}r{again}"
    return tried


def _file_hash(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as source:
        while some := source.read(1 << 20):
            digest.update(some)
    return digest.hexdigest()


def request_resync(
    session: Session,
    peer: str,
    folder: Path,
    *,
    cancelled: Stop = lambda: False,
    progress: Progress = lambda done, count: None,
) -> list[PackageMade]:
    """Writes a package that asks the peer for all that this store does not hold, with what is unsent beside."""
    with session.store.reading() as connection:
        (one,) = whom.find_peers(session, connection, peer)
    with session.store.at_the_door() as connection:
        links.want_resync(connection, one.link.peer)
    return _Export(session, one.link.peer, folder, None, RESYNC_REQUEST).write(cancelled, progress, always=True)


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

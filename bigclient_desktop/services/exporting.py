"""One package written for one peer, with its slip: planned, written, verified, recorded as it gets its name."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.exchange import (
    DELTA,
    RECEIPT,
    RESYNC_REQUEST,
    SNAPSHOT,
    ExchangeSlip,
    Manifest,
    PackageMade,
    Scope,
)
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.commits import SCHEMA
from bigclient_desktop.packages.container import SUFFIX
from bigclient_desktop.packages.failures import PackageCancelled
from bigclient_desktop.packages.manifest import CAPABILITIES
from bigclient_desktop.packages.writing import WrittenPackage, plain_failures, write_package
from bigclient_desktop.pdf.exchange_slip import write_exchange_slip
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.certifying import chain_of
from bigclient_desktop.services.exchange_attachments import Parcel, parcel_for
from bigclient_desktop.services.exchange_imports import WHOLE
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import exchange_reads, links, outgoing
from bigclient_desktop.store.store import Cancelled
from bigclient_desktop.translations import catalogue

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]

_FIRST: dict[str, Callable[[Any, str], None]] = {
    SNAPSHOT: lambda connection, peer: links.lower_cursor(connection, peer, None),
    RESYNC_REQUEST: links.want_resync,
}
"""What a package of that kind changes at the link before it is put together."""


@dataclass(slots=True)
class Export:
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
            with self._asked() as asking:
                (peer,) = whom.find_peers(session, asking, self.peer_id)
                sent = outgoing.pending(asking, self.peer_id, peer.scope)
                parcel = parcel_for(session, asking, peer, sent.rows, self.split_bytes)
                owes = peer.link.owes_ack or peer.link.wants_resync
                if not (sent.commits or owes or parcel.is_due or always):
                    return []
                manifest = self._manifest(asking, peer, sent, parcel, now)
            stem = _free_stem(self.folder, _stem(manifest.sender, peer), f"{manifest.number:04d}", now)
            try:
                written = write_package(
                    self.folder / f"{stem}{SUFFIX}",
                    manifest,
                    outgoing.frames(connection, sent.rows),
                    parcel.contents(session.store),
                    seat=session.writer.seat,
                    recipients=peer.recipients,
                    chain=self._chain(connection),
                    split_bytes=self.split_bytes,
                    progress=progress,
                    cancelled=cancelled,
                    finishing=lambda made: self._recorded(sent, parcel, made, now),
                )
            except PackageCancelled as error:
                raise Cancelled() from error
        words = written[-1].words(session.language)
        slip = self._slip(stem, peer, manifest, written, words)
        return [self._made(peer, one, slip, words, parcel) for one in written]

    def _manifest(
        self, connection: object, peer: whom.Peer, sent: outgoing.Pending, parcel: Parcel, now: datetime
    ) -> Manifest:
        link = peer.link
        own = whom.own_holder(self.session, whom.trust_of(self.session))
        counts = outgoing.counts_of(connection, sent.rows)  # type: ignore[arg-type]
        kind, payload = self.kind, parcel.payload
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
        return whom.own_scope(self.session, whom.trust_of(self.session))

    def _chain(self, connection: object) -> list[bytes]:
        """The certificates from one's own up to the root, for whoever does not know the newest yet."""
        trust = whom.trust_of(self.session)
        return chain_of(connection, trust, whom.own_holder(self.session, trust))

    def _asked(self) -> AbstractContextManager[Any]:
        """The store as it will be once the package is recorded; until then nothing is written."""
        if self.kind not in _FIRST:
            return self.session.store.reading()
        return self._trial()

    @contextmanager
    def _trial(self) -> Iterator[Any]:
        with exchange_reads.trial(self.session.store) as connection:
            _FIRST[self.kind](connection, self.peer_id)
            yield connection

    @contextmanager
    def _recorded(
        self, sent: outgoing.Pending, parcel: Parcel, written: Sequence[WrittenPackage], now: datetime
    ) -> Iterator[None]:
        """The register's rows, which stand if the files get their names."""
        words, ack = written[-1].words(self.session.language), written[-1].manifest.ack
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
            if self.kind in _FIRST:
                _FIRST[self.kind](connection, self.peer_id)
            outgoing.record_package(
                connection, sent, packages, by=self.session.staff_id, at=now, ack=ack[0] if ack else 0
            )
            parcel.record(connection, written[-1].number, written[-1].manifest)
            yield

    def _slip(
        self,
        stem: str,
        peer: whom.Peer,
        manifest: Manifest,
        written: Sequence[WrittenPackage],
        words: tuple[str, ...],
    ) -> Path | None:
        """The slip beside the package; that it cannot be written does not undo the package, and the register has it."""
        with suppress(Failure, OSError):
            return self._slip_of(stem, peer, manifest, written, words)
        return None

    def _slip_of(
        self,
        stem: str,
        peer: whom.Peer,
        manifest: Manifest,
        written: Sequence[WrittenPackage],
        words: tuple[str, ...],
    ) -> Path:
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
        return write_exchange_slip(self.folder / f"{stem}.pdf", slip, catalogue(self.session.language))

    def _made(
        self, peer: whom.Peer, one: WrittenPackage, slip: Path | None, words: tuple[str, ...], parcel: Parcel
    ) -> PackageMade:
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
            len(parcel.chosen),
            len(parcel.left),
            sum(left.size for left in parcel.left),
        )


def _stem(sender: str, peer: whom.Peer) -> str:
    """Tells packages apart on a stick that many put theirs on, without saying who works where: the recipient's unit
    code, sender's and recipient's installations; number and day follow."""
    return f"{peer.link.unit or 'BC'}-{sender[:4]}-{peer.link.peer[:4]}"


def _free_stem(folder: Path, whose: str, number: str, at: datetime) -> str:
    """The stem, or with a count: a restored store, or one whose export was cut short, gives a number once more while
    the earlier package of that number still lies on the stick. What a killed export left unfinished goes."""
    stem = f"{whose}-{number}-{china_time(at):%Y%m%d}"
    tried, again = stem, 1
    with plain_failures(folder):
        for left in (*folder.glob(f"{whose}-*{SUFFIX}.part"), *folder.glob(f".{whose}-*.part")):
            with suppress(OSError):
                left.unlink()
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

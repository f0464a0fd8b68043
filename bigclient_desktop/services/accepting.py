"""A grant at the laptop: read in full, and accepted in one transaction (sync.md, Enrolment)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import GrantInfo
from bigclient_desktop.domain.exchange import ENROL_GRANT, Holder, Scope
from bigclient_desktop.domain.fields import ISSUER
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.trust import Trust, build_trust
from bigclient_desktop.journal.writes import NewValues
from bigclient_desktop.packages.enrolment import GrantPayload, decode_grant
from bigclient_desktop.packages.fingerprint import words
from bigclient_desktop.packages.reading import OpenedPackage, open_package
from bigclient_desktop.services.backups import automatic_backup
from bigclient_desktop.services.certifying import issuer_id, statement, to_text
from bigclient_desktop.services.enrolment_failures import (
    GrantForAnother,
    GrantForged,
    GrantOfStranger,
    GrantTaken,
    NotAGrant,
)
from bigclient_desktop.services.exchange_frames import Arrived, Certificates, checked_commits
from bigclient_desktop.services.exchange_peers import PARENT, unit_name
from bigclient_desktop.services.requests import is_own_request
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.witnessing import witness_seats
from bigclient_desktop.signing.certificates import (
    CENTRE,
    CertificateUnreadable,
    ChainRefused,
    chain_is_good,
    cross_certificate,
    holder_of,
    is_issued_by,
    is_root,
)
from bigclient_desktop.store import exchange_reads, incoming, links, registers, seats, trust_rows
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.rooting import accept_root
from bigclient_desktop.store.store import Writer, append_within
from bigclient_desktop.store.trust import issuer_commits

_LABEL = "change.accept_grant"


@dataclass(slots=True)
class _Checked:
    """A grant that may be accepted."""

    opened: OpenedPackage
    payload: GrantPayload
    holder: Holder
    root: Holder
    arrived: list[Arrived]
    certificates: Certificates
    joins: bool
    """This store was a root itself until now, with certificates of its own."""


def read_grant(session: Session, path: Path) -> GrantInfo:
    """What a grant file says, checked in full; nothing is written.

    Raises NotAGrant, GrantForAnother, GrantForged, GrantOfStranger, GrantTaken, and what open_package raises.
    """
    found = _checked(session, path)
    manifest, payload, holder = found.opened.manifest, found.payload, found.holder
    kind, unit, person = payload.scope
    with session.store.reading() as connection:
        decided = 0 if session.store.trust else trust_rows.count_decided(connection)
    return GrantInfo(
        holder.unit,
        unit_name(holder.unit),
        holder.position,
        holder.kind,
        payload.grantor,
        words(bytes.fromhex(found.opened.id), session.language),
        words(bytes.fromhex(found.root.key), session.language),
        found.root.unit,
        Scope(holder.installation, kind, unit, person),
        manifest.commits,
        holder.valid_until,
        words(bytes.fromhex(payload.request), session.language),
        decided,
    )


def accept_grant(session: Session, path: Path) -> Change:
    """Takes the certificate, the root, the trust and the first snapshot; the session goes on as the new seat.

    Existing data stays and goes up with the first package. Raises what `read_grant` raises.
    """
    found = _checked(session, path)
    automatic_backup(session, "before-sync")
    writer, now = session.writer, datetime.now(UTC)
    with session.store.at_the_door() as connection:
        if found.joins:
            _speak_for(connection, writer, found.root)
        for certificate in (*found.certificates.learned.values(), *found.opened.chain, found.root.certificate):
            seats.keep_certificate(connection, certificate)
        seats.replace_certificate(connection, writer.person, found.holder.certificate)
        _take(connection, session, found, now)
        action = exchange_reads.note_step(connection, session.staff_id, _LABEL, found.payload.grantor, now)
    session.writer = seats.certified(writer, found.holder.certificate)
    witness_seats(session)
    return Change(action, _LABEL, everything=True, commits=len(found.arrived))


def _take(connection: Any, session: Session, found: _Checked, now: datetime) -> None:
    """Trust first, then the snapshot; the link with its cursor, and the register."""
    manifest = found.opened.manifest
    source = incoming.source_of(manifest.sender, manifest.number)
    is_trust = [one[0].aggregate[0] == ISSUER.id for one in found.arrived]
    trust = [one for one, first in zip(found.arrived, is_trust, strict=True) if first]
    others = [one for one, first in zip(found.arrived, is_trust, strict=True) if not first]
    outcomes = [incoming.append(connection, trust, source)] if trust else []
    accept_root(connection, bytes.fromhex(found.root.key))
    outcomes += [incoming.append(connection, others, source)] if others else []
    if manifest.sender == session.writer.installation.hex():
        return
    links.keep_link(connection, manifest.sender, name=found.payload.grantor, unit=manifest.sender_unit, relation=PARENT)
    missing = incoming.gaps(connection, manifest.digest)
    outcome = {name: sum(getattr(one, name) for one in outcomes) for name in ("new", "known", "conflicts", "parked")}
    registers.record_import(
        connection,
        manifest,
        found.opened.id,
        by=session.staff_id,
        at=now,
        size=found.opened.size,
        outcome=outcome,
        after_row=outcomes[0].after_row if outcomes else 0,
        missing=bool(missing),
    )


def _checked(session: Session, path: Path) -> _Checked:
    with session.store.reading() as connection:
        known = seats.certificates(connection)
    trusted = session.store.trust
    opened = open_package(
        path,
        session.writer.identity,
        lambda name: trusted.holders[name].certificate if trusted and name in trusted.holders else None,
        vouch=_vouch,
        installation=session.writer.installation.hex(),
    )
    if opened.manifest.kind != ENROL_GRANT:
        raise NotAGrant()
    payload = decode_grant(opened.manifest.payload)
    if not is_own_request(session, payload.request):
        raise GrantForAnother()
    holder, root = _certified(session, opened, payload)
    with session.store.reading() as connection:
        taken = registers.imported_at(connection, opened.manifest.sender, opened.id)
    if taken is not None:
        raise GrantTaken()
    certificates = Certificates(known)
    for certificate in (*opened.chain, payload.root, payload.certificate):
        certificates.learn(certificate)
    arrived = list(checked_commits(opened.frames(), certificates))
    joins = _judge_root(session, root, arrived)
    return _Checked(opened, payload, holder, root, arrived, certificates, joins)


def _vouch(name: bytes, chain: Sequence[bytes]) -> bytes | None:
    """The signer's certificate, if its chain ends at a root of its own; which root it is, people compare by voice."""
    try:
        path = _path(chain)
        if not path or sha256(path[0]).digest() != name:
            return None
        if len(path) > 1:
            chain_is_good(path[0], path[1:-1], path[-1])
    except (ChainRefused, CertificateUnreadable):
        return None
    return path[0]


def _path(chain: Sequence[bytes]) -> list[bytes]:
    """The certificates up to the root; empty where there is none. Behind it stands what is for others."""
    for at, certificate in enumerate(chain):
        following = holder_of(chain[at + 1]) if at + 1 < len(chain) else None
        if is_root(certificate) and not (
            following and following.issuer and following.kind == CENTRE and following.key == holder_of(certificate).key
        ):
            return list(chain[: at + 1])
    return []


def _certified(session: Session, opened: OpenedPackage, payload: GrantPayload) -> tuple[Holder, Holder]:
    """The certificate granted and its root, if they are this seat's, the signer's and the chain's."""
    holder, root, own = holder_of(payload.certificate), holder_of(payload.root), session.writer.holder
    mine = (own.key, own.installation, own.person, own.recipient)
    if (holder.key, holder.installation, holder.person, holder.recipient) != mine:
        raise GrantForAnother()
    sender = holder_of(opened.certificate)
    is_whole = is_issued_by(payload.certificate, opened.certificate) and holder.kind in ("centre", "device")
    if not is_whole or not is_root(payload.root) or opened.manifest.sender != sender.installation:
        raise GrantForged()
    above = _path(opened.chain)
    if not above or holder_of(above[-1]).key != root.key:
        raise GrantForged()
    try:
        if len(above) > 1:
            chain_is_good(opened.certificate, above[1:-1], payload.root)
    except ChainRefused as refused:
        raise GrantForged() from refused
    return holder, root


def _judge_root(session: Session, root: Holder, arrived: Sequence[Arrived]) -> bool:
    """Whether this store, a root until now, joins under another. Raises GrantOfStranger, GrantForged."""
    commits = [one[0] for one in arrived if isinstance(one[0], Commit)]
    with session.store.reading() as connection:
        accepted = seats.accepted_root(connection)
        held = list(issuer_commits(connection))
    if not _trust(root.key, [*held, *commits]).holders:
        raise GrantForged()
    if accepted is None or accepted.hex() == root.key:
        return False
    if accepted.hex() == session.writer.holder.key:
        return True
    trust = _trust(accepted.hex(), [*held, *commits])
    if root.key != trust.root and root.key not in trust.roots:
        raise GrantOfStranger(unit=unit_name(root.unit))
    return False


def _trust(root: str, commits: Sequence[Commit]) -> Trust:
    return build_trust(root, commits, holder_of, is_issued_by)


def _speak_for(connection: Any, writer: Writer, root: Holder) -> None:
    """What makes everybody below this old root accept the new one above: its own word for it, beside the new root's
    certificate for it."""
    row = issuer_id(writer.holder)
    cross = cross_certificate(writer.seat, root.certificate)
    before = trust_rows.issuer_row(connection, row)
    heads = heads_of(connection, [("issuer", row)])
    if before is None:
        return
    prev = heads.get(("issuer", row, "cross")) or heads[("issuer", row, "")]
    text = "\n".join(part for part in (before.cross, to_text([cross])) if part)
    draft = statement(writer, [NewValues("issuer", row, {"cross": text}, prev)])
    append_within(connection, writer, [draft], "change.join", unit_name(root.unit))

"""Devices and certificates as a centre sees them; revocation, and what of the quarantine is accepted after all."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import EXPIRING_DAYS, REVOCATION_REASONS, Device
from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.journal.commits import Prefix
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewElement, NewRow, Write
from bigclient_desktop.services.certifying import issuer_id, own_issuer, statement
from bigclient_desktop.services.enrolment_failures import (
    CertificateUnknown,
    CommitNotTheirs,
    MayNotRevoke,
    NothingQuarantined,
    RevokedAlready,
)
from bigclient_desktop.services.exchange_peers import trust_of, unit_name
from bigclient_desktop.services.granting import GRANTED
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.store import links, people, trust_rows

_LABEL = "change.revoke"
_TIPS = 600
"""As many last good commits as one row names: 100 bytes each, and a string has 64 KiB at most."""
_OF_THE_KEY = ("lost", "left")


def devices(session: Session) -> list[Device]:
    """Every seat known here, by unit and person, revoked ones last. Raises NotEnrolled."""
    trust, now = trust_of(session), datetime.now(UTC)
    with session.store.reading() as connection:
        names = get_setting(session, GRANTED, {}) | people.staff_names(connection)
        peers = {link.peer: link for link in links.links(connection)}
    newest: dict[str, Holder] = {}
    for holder in sorted(trust.holders.values(), key=lambda one: (bool(one.issuer), one.valid_until, one.name)):
        newest[holder.key] = holder
    found = [_device(session, trust, holder, names, peers.get(holder.installation), now) for holder in newest.values()]
    return sorted(found, key=lambda one: (one.state == "revoked", one.holder.unit, one.person_name, one.holder.name))


def _device(
    session: Session,
    trust: Trust,
    holder: Holder,
    names: Mapping[str, str],
    link: links.Link | None,
    now: datetime,
) -> Device:
    own = session.writer.holder
    state = _state(trust, holder, now)
    return Device(
        holder,
        names.get(holder.person, ""),
        unit_name(holder.unit),
        link.last_import_at if link else None,
        link.in_number if link else 0,
        holder.valid_until,
        state,
        state != "revoked" and _is_below(session, trust, holder),
        holder.key == own.key,
    )


def _state(trust: Trust, holder: Holder, now: datetime) -> str:
    if trust.cuts(bytes.fromhex(holder.name)):
        return "revoked"
    if holder.valid_until < now:
        return "expired"
    return "expiring" if holder.valid_until < now + timedelta(days=EXPIRING_DAYS) else "valid"


def _is_below(session: Session, trust: Trust, holder: Holder) -> bool:
    """Whether this seat issued the certificate, or stands above who did, or is the root that came after."""
    own = session.writer.holder
    if session.writer.seat.name not in trust.holders or holder.key == own.key:
        return False
    if not holder.issuer:
        return holder.key in trust.issuers and own.key in trust.issuers[holder.key]
    above = trust.holders.get(bytes.fromhex(holder.issuer))
    issuer = above.key if above else ""
    return own.key == issuer or own.key in trust.issuers.get(issuer, ())


def revoke(session: Session, certificate: str, reason: str, last_commit: str | None = None) -> Change:
    """Revokes a certificate (name) from after its last good commit on (id; None: the last one held here).

    A lost device or a leaver loses every certificate of his key, another reason ends this one alone. Raises
    CertificateUnknown, MayNotRevoke, RevokedAlready, CommitNotTheirs.
    """
    trust, writer = trust_of(session), session.writer
    holder = trust.holders.get(bytes.fromhex(certificate))
    if holder is None or reason not in REVOCATION_REASONS:
        raise CertificateUnknown()
    if not _is_below(session, trust, holder):
        raise MayNotRevoke(unit=unit_name(holder.unit))
    ended = [one for one in trust.holders.values() if one.key == holder.key]
    ended = ended if reason in _OF_THE_KEY else [holder]
    ended = [one for one in ended if not trust.cuts(bytes.fromhex(one.name))]
    if not ended:
        raise RevokedAlready()
    with session.store.reading() as connection:
        written = trust_rows.log_of_certificates(connection, _names_of_key(trust, holder.key))
        begin = own_issuer(connection, writer)
        names = people.staff_names(connection)
    good = _up_to(written, last_commit)
    drafts = [statement(writer, begin)] if begin else []
    for one in ended:
        drafts += _drafts(session, one, reason, good)
    done = session.store.append(writer, drafts, _LABEL, names.get(holder.person, unit_name(holder.unit)))
    return Change(done.action, _LABEL, everything=True, commits=done.commits)


def _names_of_key(trust: Trust, key: str) -> list[bytes]:
    return [name for name, of in trust.keys.items() if of.hex() == key]


def _up_to(written: Sequence[Prefix], last: str | None) -> list[Prefix]:
    """The commits that are good: all, or the one named and those before it by hash."""
    if last is None:
        return list(written)
    known = {one.id: one for one in written}
    at = known.get(bytes.fromhex(last))
    if at is None:
        raise CommitNotTheirs()
    good: set[bytes] = set()
    while at is not None and at.id not in good:
        good.add(at.id)
        at = known.get(at.device_prev)
    return [one for one in written if one.id in good]


def _drafts(session: Session, holder: Holder, reason: str, good: Sequence[Prefix]) -> Iterator[AggregateDraft]:
    """The revocation, in as many rows as its last good commits need; together they are one."""
    lines = list(_tips(good))
    last = good[-1] if good else None
    issuer = issuer_id(session.writer.holder)
    for at in range(0, max(len(lines), 1), _TIPS):
        values: dict[str, Any] = {
            "issuer": issuer,
            "certificate": holder.name,
            "incarnation": last.author.incarnation.hex() if last else None,
            "last_sequence": last.sequence if last else None,
            "last_commit": last.id.hex() if last else None,
            "tips": "\n".join(lines[at : at + _TIPS]),
            "reason": reason,
            "revoked_on": datetime.now(UTC).date(),
        }
        yield statement(session.writer, [NewRow("revocation", new_child_id(issuer), values)])


def _tips(good: Sequence[Prefix]) -> Iterator[str]:
    """The last good commits of each aggregate: those that no other good one follows."""
    followed = {one.aggregate_prev for one in good}
    for one in good:
        if one.id not in followed:
            entity, root = one.aggregate
            yield f"{bytes([entity]).hex()}{root.hex()}:{one.id.hex()}"


def accept_quarantined(session: Session, commits: Sequence[str]) -> Change:
    """Lets commits (ids) count that a revocation of this centre holds back. Raises NothingQuarantined."""
    trust, writer = trust_of(session), session.writer
    own = issuer_id(writer.holder)
    with session.store.reading() as connection:
        authors = trust_rows.authors_of(connection, [bytes.fromhex(commit) for commit in commits])
        names = {author: _certificate_of(trust, author) for author in authors.values()}
        rows = trust_rows.revocation_rows(connection, names.values())
    by_certificate: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.issuer == own:
            by_certificate[row.certificate or ""].append(row.id)
    writes: list[Write] = []
    for commit, author in authors.items():
        held = by_certificate.get(names[author], [])
        writes += [NewElement("revocation", row, "accepted", commit.hex(), True) for row in held[:1]]
    if not writes:
        raise NothingQuarantined()
    done = session.store.append(writer, [statement(writer, writes)], "change.accept_quarantined", str(len(writes)))
    return Change(done.action, "change.accept_quarantined", everything=True, commits=done.commits)


def _certificate_of(trust: Trust, author: bytes) -> str:
    """The certificate that a revocation names: of one from before the enrolment, the enrolled one."""
    return trust.earlier.get(author, author).hex()

"""The centre's answer to a request: a certificate, its statement, and the grant file with trust and first snapshot."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import CENTRE, RENEWAL, Grant, MarketerAgreement, refusal_of, scopes_for
from bigclient_desktop.domain.exchange import ENROL_GRANT, OWN, REGISTERED, UNIT, Holder, Manifest, Scope
from bigclient_desktop.domain.positions import EXTERNAL_PART_TIME, SEAT_POSITIONS, is_part_time
from bigclient_desktop.domain.working_days import china_time, day_span
from bigclient_desktop.journal.commits import SCHEMA
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.packages.container import SUFFIX
from bigclient_desktop.packages.enrolment import GrantPayload, RequestFile, encode_grant, read_request_file
from bigclient_desktop.packages.fingerprint import words
from bigclient_desktop.packages.manifest import CAPABILITIES
from bigclient_desktop.packages.writing import WrittenPackage, write_package
from bigclient_desktop.services.certifying import (
    chain_of,
    from_text,
    issued,
    issuer_id,
    own_issuer,
    same_certificate,
    scoped,
    statement,
)
from bigclient_desktop.services.enrolment_failures import (
    CentreLevel,
    InstallationElsewhere,
    InstallationTaken,
    MarketerIsNoCentre,
    MarketerShares,
    MayNotCertify,
    NotACentre,
    PersonTaken,
    RequestIsForRenewal,
    RequestRevoked,
    ScopeOfAnother,
)
from bigclient_desktop.services.exchange_peers import CHILD, scope_of, unit_name
from bigclient_desktop.services.marketers import agreement_drafts, demanded_agreement
from bigclient_desktop.services.same_person import join_drafts, stands_for
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.services.witnessing import OTHER_KEY, OTHER_UNIT, UNWITNESSED, claims
from bigclient_desktop.signing.certificates import Subject, holder_of, issue
from bigclient_desktop.store import links, outgoing, trust_rows
from bigclient_desktop.store.presence import exporting_in

_LABEL = "change.grant"
GRANTED = "exchange/granted"
"""The local setting with what people were called in their requests: their own rows come with their first package."""


def grant(
    session: Session,
    request: Path,
    out: Path,
    *,
    unit: str | None = None,
    position: str | None = None,
    kind: str | None = None,
    scope: Scope | None = None,
    years: int = 2,
    agreement: MarketerAgreement | None = None,
    same_as: str = "",
) -> Grant:
    """Issues the certificate and writes the grant file; what is not given is as the request asks.

    The same request granted twice gives the same certificate in a new file. An external part-time marketer's ends with
    his agreement, which is recorded with him; not given, it is the one in the people list. `same_as` is who on that
    list he is, by the word of who grants: that entry's customers and work become his. Raises NotACentre,
    MayNotCertify, CentreLevel, RequestRevoked, RequestIsForRenewal, MarketerIsNoCentre, MarketerShares,
    ScopeOfAnother, what `check_marketers_seat` does, and what reading and writing the files raise.
    """
    found = read_request_file(request)
    trust = _entitled(session)
    renews = _newest(trust, found.key)
    if found.kind == RENEWAL and renews is None:
        raise RequestIsForRenewal(name=found.name)
    if any(trust.cuts(bytes.fromhex(one.name)) for one in trust.holders.values() if one.key == found.key):
        raise RequestRevoked(name=found.name)
    asked = asked_subject(found, renews)
    subject = replace(asked, unit=unit or asked.unit, position=position or asked.position, kind=kind or asked.kind)
    _check(session.writer.holder, subject, found.name)
    _check_claims(trust, found, subject)
    wanted = replace(scope or usual_scope(session, subject), installation=subject.installation)
    _check_scope(trust, found, subject, wanted)
    terms = None
    if subject.position == EXTERNAL_PART_TIME.code:
        about = {"person": same_as or subject.person, "name": found.name, "unit": subject.unit}
        terms = demanded_agreement(session, agreement, **about)
    with exporting_in(session.folder):
        certificate, change = _certify(session, found, subject, wanted, years, terms, same_as)
        return _write(session, found, certificate, out, change)


def _entitled(session: Session) -> Trust:
    trust, own = session.store.trust, session.writer.holder
    if trust is None or session.writer.seat.name not in trust.holders or not own.is_centre:
        raise NotACentre(person=session.person_name)
    if trust.cuts(session.writer.seat.name):
        raise NotACentre(person=session.person_name)
    return trust


def _newest(trust: Trust, key: str) -> Holder | None:
    holders = [one for one in trust.holders.values() if one.key == key and one.issuer]
    return max(holders, key=lambda one: (one.valid_until, one.name), default=None)


def asked_subject(found: RequestFile, renews: Holder | None) -> Subject:
    """What the request asks for; a renewal asks for what stands."""
    if found.kind != RENEWAL or renews is None:
        return found.subject
    return replace(
        found.subject,
        installation=renews.installation,
        unit=renews.unit,
        kind=renews.kind,
        position=renews.position,
        person=renews.person,
    )


def usual_scope(session: Session, subject: Subject) -> Scope:
    """What such a seat receives where nobody says otherwise: what its installation has, else its unit or its own."""
    trust = session.store.trust
    stated = trust.scope_by(subject.installation, {session.writer.holder.key}) if trust else None
    own = REGISTERED if subject.kind != CENTRE and is_part_time(subject.position) else OWN
    if stated is not None and stated.person == subject.person and stated.kind in (OWN, REGISTERED):
        return replace(stated, kind=own)
    if stated is not None and stated.kind not in (OWN, REGISTERED):
        return stated
    if stated is not None or subject.kind == CENTRE:
        # Two people at one laptop share what it holds.
        return Scope(subject.installation, UNIT, subject.unit)
    return Scope(subject.installation, own, subject.unit, subject.person)


def shares_with(trust: Trust, found: RequestFile, subject: Subject) -> list[Holder]:
    """Who else has a seat in force at the machine of a request."""
    standing = [one for name, one in trust.holders.items() if not trust.cuts(name) and one.issuer]
    return [one for one in standing if one.installation == subject.installation and one.key != found.key]


def _check_scope(trust: Trust, found: RequestFile, subject: Subject, scope: Scope) -> None:
    """A machine that part-time marketers alone work at receives what its one of them has registered."""
    others = shares_with(trust, found, subject)
    if is_part_time(subject.position) and others:
        if all(is_part_time(one.position) for one in others):
            raise MarketerShares(name=found.name)
        return
    if scope.kind not in scopes_for(subject.kind, subject.position):
        raise ScopeOfAnother(name=found.name)


def _check(own: Holder, subject: Subject, name: str) -> None:
    if subject.kind == CENTRE and is_part_time(subject.position):
        raise MarketerIsNoCentre(name=name)
    if subject.position not in SEAT_POSITIONS:
        raise MayNotCertify(unit=unit_name(subject.unit), own=unit_name(own.unit))
    refusal = refusal_of(own.unit, own.is_centre, subject.unit, subject.kind)
    if refusal == "level":
        raise CentreLevel(unit=unit_name(subject.unit), own=unit_name(own.unit))
    if refusal:
        raise MayNotCertify(unit=unit_name(subject.unit), own=unit_name(own.unit))


def _check_claims(trust: Trust, found: RequestFile, subject: Subject) -> None:
    """A certificate for another's machine would read what is meant for it, one for another person speak as he."""
    refused = claims(trust, found, subject)
    if OTHER_KEY in refused:
        raise PersonTaken(name=found.name)
    if OTHER_UNIT in refused:
        raise InstallationElsewhere(name=found.name, unit=unit_name(subject.unit))
    if UNWITNESSED in refused:
        raise InstallationTaken(name=found.name)


def _certify(
    session: Session,
    found: RequestFile,
    subject: Subject,
    scope: Scope,
    years: int,
    terms: MarketerAgreement | None = None,
    same_as: str = "",
) -> tuple[bytes, Change]:
    """The certificate, stated in the issuer's aggregate; nothing is stated twice."""
    writer, now = session.writer, datetime.now(UTC)
    until = now + timedelta(days=round(365.25 * years))
    if terms is not None:
        until = min(until, day_span(terms.until, terms.until)[1])
    row = issuer_id(writer.holder)
    with session.store.reading() as connection:
        rows = trust_rows.issued_rows(connection, row)
        writes = own_issuer(connection, writer)
        scopes = trust_rows.scope_rows(connection, row, subject.installation)
    certificate = same_certificate(rows, found.key, subject, writer, until)
    is_new = certificate is None
    if certificate is None:
        certificate = issue(writer.seat, found.request, subject, now, until)
        earlier = [one for one in found.earlier if not holder_of(one).issuer]
        stated = {one for old in rows for one in from_text(old.earlier)}
        writes.append(issued(writer, certificate, [one for one in earlier if one not in stated] or earlier))
    last = scopes[-1] if scopes else None
    if subject.installation != writer.holder.installation and (
        last is None or (last.kind, last.unit, last.person or "") != (scope.kind, scope.unit, scope.person)
    ):
        writes.append(scoped(writer, scope))
    drafts = [statement(writer, writes)] if writes else []
    if terms is not None:
        drafts += agreement_drafts(session, subject.person, found.subject.unit, terms, is_new=is_new)
    if same_as and not stands_for(session, same_as, subject.person):
        joined, _ = join_drafts(session, same_as, subject.person, home=found.subject.unit, agreement=terms is None)
        drafts += joined
    if not drafts:
        return certificate, Change("", _LABEL)
    written = session.store.append(writer, drafts, _LABEL, found.name)
    set_setting(session, GRANTED, get_setting(session, GRANTED, {}) | {subject.person: found.name})
    return certificate, Change(written.action, _LABEL, everything=True, commits=written.commits)


def _write(session: Session, found: RequestFile, certificate: bytes, out: Path, change: Change) -> Grant:
    trust, writer, holder = session.store.trust, session.writer, holder_of(certificate)
    assert trust is not None
    is_here = holder.installation == writer.holder.installation
    if not is_here:
        name = unit_name(holder.unit) if holder.is_centre else f"{unit_name(holder.unit)} {found.name}"
        with session.store.at_the_door() as connection:
            known = links.link_of(connection, holder.installation)
            kept = known.name if known and not holder.is_centre and known.unit == holder.unit else name
            links.keep_link(connection, holder.installation, name=kept, unit=holder.unit, relation=CHILD)
    with session.store.reading() as connection:
        sent = None if is_here else outgoing.pending(connection, holder.installation, _scope(trust, holder))
        manifest = _manifest(connection, session, found, certificate, sent)
        written = write_package(
            _path(out, holder, manifest, found.digest),
            manifest,
            outgoing.frames(connection, sent.rows) if sent else (),
            seat=writer.seat,
            recipients=[holder.recipient],
            chain=chain_of(connection, trust, _own(trust, writer.holder)),
            finishing=lambda made: _recorded(session, sent, made),
        )
    told = written[-1].words(session.language)
    root = words(bytes.fromhex(trust.root), session.language)
    return Grant(written[0].path, told, root, change, sent.commits if sent else 0)


@contextmanager
def _recorded(session: Session, sent: outgoing.Pending | None, made: Sequence[WrittenPackage]) -> Iterator[None]:
    """The register's rows, which stand if the files get their names; of a grant for this very store it has none."""
    if sent is None:
        yield
        return
    told, ack = made[-1].words(session.language), made[-1].manifest.ack
    with session.store.at_the_door() as connection:
        packages = [_register(one, told) for one in made]
        outgoing.record_package(
            connection, sent, packages, by=session.staff_id, at=datetime.now(UTC), ack=ack[0] if ack else 0
        )
        yield


def _scope(trust: Trust, holder: Holder) -> Scope:
    return scope_of(trust, holder.installation, {trust.key_of(bytes.fromhex(holder.issuer)).hex()})


def _own(trust: Trust, holder: Holder) -> Holder:
    return trust.holders.get(bytes.fromhex(holder.name), holder)


def _manifest(
    connection: Any, session: Session, found: RequestFile, certificate: bytes, sent: outgoing.Pending | None
) -> Manifest:
    trust, own, holder = session.store.trust, session.writer.holder, holder_of(certificate)
    assert trust is not None
    scope = _scope(trust, holder)
    root = next(one for one in trust.holders.values() if one.key == trust.root and not one.issuer)
    payload = GrantPayload(
        found.digest, certificate, root.certificate, (scope.kind, scope.unit, scope.person), unit_name(own.unit)
    )
    plain = Manifest(
        ENROL_GRANT,
        own.installation,
        own.unit,
        own.name,
        holder.installation,
        holder.unit,
        1,
        made_at=datetime.now(UTC),
        capabilities=CAPABILITIES,
        schema=SCHEMA,
        payload=encode_grant(payload),
    )
    if sent is None:
        return plain
    link = links.link_of(connection, holder.installation)
    assert link is not None
    return replace(
        plain,
        number=link.out_number + 1,
        previous=link.out_id,
        basis=link.basis,
        ack=link.ack,
        commits=sent.commits,
        counts=tuple(outgoing.counts_of(connection, sent.rows).items()),
        digest=outgoing.digest_of(connection, sent.digest_aggregates),
    )


def _register(one: WrittenPackage, told: tuple[str, ...]) -> outgoing.PackageWritten:
    manifest = one.manifest
    return outgoing.PackageWritten(
        one.number,
        one.id,
        manifest.kind,
        one.path.name,
        one.size,
        manifest.commits,
        dict(manifest.counts),
        told,
        manifest.part,
        manifest.parts,
    )


def _path(out: Path, holder: Holder, manifest: Manifest, request: str) -> Path:
    """The file itself, or for a folder a name of its own in it, which says no person."""
    if not out.is_dir():
        return out
    assert manifest.made_at is not None
    stem = f"grant-{holder.unit}-{request[:4]}-{manifest.number:04d}-{china_time(manifest.made_at):%Y%m%d-%H%M%S}"
    return out / f"{stem}{SUFFIX}"

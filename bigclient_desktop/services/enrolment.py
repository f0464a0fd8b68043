"""Enrolment with no network: the request file of a laptop, and what a centre reads in it (sync.md, Trust).

The grant that answers it stands in granting.py, its acceptance in accepting.py, roots in roots.py.
"""

from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.domain.enrolment import CENTRE, DEVICE, RENEWAL, Request, RequestInfo, refusal_of
from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.domain.positions import is_part_time
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.packages.enrolment import (
    RequestFile,
    encode_request,
    read_request_file,
    request_path,
    write_request,
)
from bigclient_desktop.packages.fingerprint import words
from bigclient_desktop.services.accepting import accept_grant, read_grant
from bigclient_desktop.services.enrolment_failures import IsRootAlready, NothingToRenew
from bigclient_desktop.services.granting import asked_subject, grant, shares_with, usual_scope
from bigclient_desktop.services.marketers import agreement_of, refuse_as_centre
from bigclient_desktop.services.requests import note_request, own_certificates
from bigclient_desktop.services.roots import become_centre, name_successor, succeed_root
from bigclient_desktop.services.same_person import candidates
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.witnessing import claims, witnesses_of
from bigclient_desktop.signing.certificates import Subject
from bigclient_desktop.store import people

__all__ = [
    "accept_grant",
    "become_centre",
    "grant",
    "name_successor",
    "read_grant",
    "read_request",
    "request_enrolment",
    "succeed_root",
]

_CLOCKS_APART = 2


def request_enrolment(session: Session, out: Path, kind: str = DEVICE) -> Request:
    """Writes the request file (a folder gets a name of its own in it); `kind` is device, centre or renewal.

    Raises NothingToRenew, IsRootAlready, MarketerIsNoCentre, RequestNotWritten.
    """
    if kind == CENTRE:
        refuse_as_centre(session)
    holder, trust, now = session.writer.holder, session.store.trust, datetime.now(UTC)
    if kind == RENEWAL:
        if trust is not None and holder.key == trust.root:
            raise IsRootAlready()
        if trust is None or not holder.issuer:
            raise NothingToRenew()
    asked = holder.kind if kind == RENEWAL else CENTRE if kind == CENTRE else DEVICE
    subject = Subject(holder.installation, session.unit, asked, session.position, holder.person, holder.recipient)
    with session.store.reading() as connection:
        earlier = own_certificates(connection, holder.key)
    data = encode_request(
        session.writer.seat,
        subject,
        kind=kind,
        name=session.person_name,
        earlier=earlier,
        made_at=now,
        witnesses=witnesses_of(session, holder.key),
    )
    path = request_path(out, session.person_name, now)
    write_request(path, data)
    found = read_request_file(path)
    note_request(session, found.digest, kind, now)
    return Request(path, words(bytes.fromhex(found.digest), session.language), kind, found.digest)


def read_request(session: Session, path: Path) -> RequestInfo:
    """What a request file says, with what speaks against granting it.

    Raises RequestNotRead, RequestUnreadable, RequestNewer.
    """
    found = read_request_file(path)
    renews = _in_force(session, found.key)
    subject = asked_subject(found, renews)
    return RequestInfo(
        found.name,
        subject.unit,
        subject.position,
        found.kind,
        subject.installation,
        words(bytes.fromhex(found.digest), session.language),
        subject.person,
        found.made_at,
        found.digest,
        renews,
        tuple(_problems(session, found, subject, renews)),
        usual_scope(session, subject),
        agreement_of(session, subject.person, found.name, subject.unit),
        session.store.trust is not None and bool(shares_with(session.store.trust, found, subject)),
        _candidates(session, found, subject, renews),
    )


def _candidates(session: Session, found: RequestFile, subject: Subject, renews: Holder | None) -> tuple[Staff, ...]:
    """Who on the list he may be, where the list does not know him under his own id."""
    if renews is not None or session.store.trust is None or _knows(session, subject.person):
        return ()
    return candidates(session, found.name, subject.unit, subject.person)


def _in_force(session: Session, key: str) -> Holder | None:
    """The certificate of an enrolled key, the newest."""
    trust = session.store.trust
    holders = [one for one in trust.holders.values() if one.key == key and one.issuer] if trust else []
    return max(holders, key=lambda one: (one.valid_until, one.name), default=None)


def _problems(session: Session, found: RequestFile, subject: Subject, renews: Holder | None) -> list[str]:
    """Catalogue keys: first what makes a grant impossible, then what should be asked before."""
    trust, own = session.store.trust, session.writer.holder
    if trust is None or session.writer.seat.name not in trust.holders:
        return ["enrolment.problem_not_centre"]
    refusal = refusal_of(own.unit, own.is_centre, subject.unit, subject.kind)
    problems = [f"enrolment.problem_{refusal}"] if refusal else []
    if any(trust.cuts(bytes.fromhex(one.name)) for one in trust.holders.values() if one.key == found.key):
        problems.append("enrolment.problem_revoked")
    if found.kind == RENEWAL and renews is None:
        problems.append("enrolment.problem_renews_unknown")
    if found.kind != RENEWAL and renews is not None:
        problems.append("enrolment.problem_enrolled")
    if is_part_time(subject.position):
        if subject.kind == CENTRE:
            problems.append("enrolment.problem_marketer_centre")
        others = shares_with(trust, found, subject)
        if others and all(is_part_time(one.position) for one in others):
            problems.append("enrolment.problem_marketer_shares")
    problems += [f"enrolment.problem_{claim}" for claim in claims(trust, found, subject)]
    if renews is None and _is_listed(session, trust, subject):
        problems.append("enrolment.problem_listed")
    if renews is None and _namesake(session, found.name, subject):
        problems.append("enrolment.problem_namesake")
    if abs((datetime.now(UTC) - found.made_at).days) > _CLOCKS_APART:
        problems.append("enrolment.problem_clock")
    return problems


def _is_listed(session: Session, trust: Trust, subject: Subject) -> bool:
    """Whether a machine that nobody knows says that its person is one of the list: only he himself may be."""
    is_new = all(one.installation != subject.installation for one in trust.holders.values())
    return is_new and _knows(session, subject.person)


def _knows(session: Session, person: str) -> bool:
    """Whether the list holds somebody under this id."""
    with session.store.reading() as connection:
        return people.staff_by_id(connection, person) is not None


def _namesake(session: Session, name: str, subject: Subject) -> bool:
    """Whether somebody of this name in this unit is enrolled with another key: perhaps his lost laptop."""
    trust = session.store.trust
    if trust is None:
        return False
    with session.store.reading() as connection:
        staff = {one.id: one for one in people.all_staff(connection)}
    for holder in trust.holders.values():
        known, is_revoked = staff.get(holder.person), trust.cuts(bytes.fromhex(holder.name))
        is_same = known is not None and (known.name, holder.unit) == (name, subject.unit)
        if is_same and holder.person != subject.person and not is_revoked:
            return True
    return False

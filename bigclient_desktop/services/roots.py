"""The top of a trust: a store becomes a root, and a root is followed by the next (sync.md, Trust).

A root's first statement names the hash of the next root key, which is printed and sealed. The next root is that printed
key, or a key that the root in force signs for; if both exist, the printed one.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import RootSheet
from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.journal.writes import NewRow, NewValues
from bigclient_desktop.packages.enrolment import read_request_file
from bigclient_desktop.packages.fingerprint import words
from bigclient_desktop.services.certifying import certify_own_seats, from_text, issuer_id, statement, to_text
from bigclient_desktop.services.enrolment_failures import (
    CertificateUnknown,
    GrantOfStranger,
    NotTheRoot,
    PreviousRootUnknown,
    SuccessorElsewhere,
    WrongRootKey,
)
from bigclient_desktop.services.exchange_peers import unit_name
from bigclient_desktop.services.marketers import refuse_as_centre
from bigclient_desktop.services.session import Session, give_new_key
from bigclient_desktop.signing.certificates import (
    CENTRE,
    CertificateUnreadable,
    Subject,
    cross_certificate,
    holder_of,
    key_hash,
    new_root,
)
from bigclient_desktop.signing.keys import new_key
from bigclient_desktop.signing.keys import printed_key as key_of_sheet
from bigclient_desktop.signing.slots import WrongRecoveryKey, new_recovery_key, normalise_recovery_key
from bigclient_desktop.store import seats, trust_rows
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.rooting import accept_root

_GROUP = 4


def become_centre(session: Session) -> RootSheet:
    """Makes this store the root of a trust of its own; the next root key is to be printed and sealed.

    Where the root in force has named this seat as its successor, it becomes that. Raises GrantOfStranger where the
    store belongs to a trust already, MarketerIsNoCentre.
    """
    refuse_as_centre(session)
    trust, own = session.store.trust, session.writer.holder
    if trust is not None and own.key != trust.root:
        named = _who_named(session, own.key)
        if named is None or named not in trust.roots:
            raise GrantOfStranger(unit=unit_name(own.unit))
        return _found(session, named)
    with session.store.reading() as connection:
        is_stated = trust_rows.issuer_row(connection, issuer_id(own)) is not None
    if is_stated:
        # The sheet of this root was made before; only its successor can have another.
        with session.store.at_the_door() as connection:
            accept_root(connection, bytes.fromhex(own.key))
        return succeed_root(session)
    return _found(session, "")


def _found(session: Session, previous: str) -> RootSheet:
    """The seat's key becomes a root: its own certificate, what it follows, and the hash of the next key."""
    _sign_for_oneself(session)
    writer, now = session.writer, datetime.now(UTC)
    holder = writer.holder
    text = new_recovery_key()
    values = {
        "unit": holder.unit,
        "name": unit_name(holder.unit),
        "certificate": to_text([holder.certificate]),
        "next_root": key_hash(key_of_sheet(normalise_recovery_key(text)).public_key()),
        "previous_root": previous or None,
    }
    draft = statement(writer, [NewRow("issuer", issuer_id(holder), values)])
    written = session.store.append(writer, [draft], "change.become_centre", unit_name(holder.unit))
    with session.store.at_the_door() as connection:
        accept_root(connection, bytes.fromhex(holder.key))
    certify_own_seats(session.store, writer)
    change = Change(written.action, "change.become_centre", everything=True, commits=written.commits)
    root = words(bytes.fromhex(holder.key), session.language)
    code = _groups(holder.key.upper())
    return RootSheet(text, holder.unit, unit_name(holder.unit), session.person_name, now, root, change, code)


def _groups(text: str) -> str:
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def _sign_for_oneself(session: Session) -> None:
    """A root's certificate signs itself; that of a device from before gives way to it."""
    holder = session.writer.holder
    if not holder.issuer and holder.kind == CENTRE:
        return
    subject = Subject(holder.installation, holder.unit, CENTRE, holder.position, holder.person, holder.recipient)
    seat = new_root(subject, session.writer.seat.private_key)
    with session.store.at_the_door() as connection:
        seats.replace_certificate(connection, session.staff_id, seat.certificate)
    session.writer = seats.certified(session.writer, seat.certificate)


def succeed_root(session: Session, printed_key: str | None = None, successor: Path | None = None) -> RootSheet:
    """The next root: by the printed key this seat becomes it; with a request file the root in force signs for the seat
    that made it, which then becomes the centre itself (`key` is empty: the next sheet is printed there); with neither
    it signs for a fresh key of its own seat (the sheet was lost or seen).

    Raises WrongRootKey, PreviousRootUnknown, NotTheRoot, MarketerIsNoCentre, and what reading a request raises.
    """
    refuse_as_centre(session)
    if printed_key is not None:
        return _by_sheet(session, printed_key)
    trust, holder = session.store.trust, session.writer.holder
    if trust is None or holder.key != trust.root:
        raise NotTheRoot(person=session.person_name)
    if successor is not None:
        return _by_request(session, successor, trust.root)
    key = new_key()
    subject = Subject(holder.installation, holder.unit, CENTRE, holder.position, holder.person, holder.recipient)
    following = new_root(subject, key)
    _speak_for(session, following.certificate)
    give_new_key(session, following)
    return _found(session, trust.root)


def _by_request(session: Session, path: Path, root: str) -> RootSheet:
    found = read_request_file(path)
    own = session.writer.holder
    certificate = next((one for one in found.earlier if not holder_of(one).issuer), None)
    if certificate is None or found.key == root:
        raise CertificateUnknown()
    if holder_of(certificate).unit != own.unit:
        raise SuccessorElsewhere(name=found.name, unit=unit_name(own.unit))
    change = _speak_for(session, certificate)
    told = words(bytes.fromhex(root), session.language)
    return RootSheet("", own.unit, unit_name(own.unit), found.name, datetime.now(UTC), told, change)


def _by_sheet(session: Session, printed: str) -> RootSheet:
    text, previous = _typed(printed)
    key = key_of_sheet(text)
    named = key_hash(key.public_key())
    before = _committed(session, named)
    if before is None:
        if session.store.trust is not None:
            raise WrongRootKey()
        if previous is None:
            raise PreviousRootUnknown()
        before = previous
    holder = session.writer.holder
    subject = Subject(holder.installation, holder.unit, CENTRE, holder.position, holder.person, holder.recipient)
    give_new_key(session, new_root(subject, key))
    return _found(session, before)


def _typed(printed: str) -> tuple[str, str | None]:
    """The key, and the root that it follows where the sheet's second part was typed too."""
    plain = "".join(character for character in printed.upper() if character.isalnum())
    key, rest = plain[:32], plain[32:].replace("O", "0").replace("I", "1").replace("L", "1")
    try:
        text = normalise_recovery_key(key)
        if rest and len(bytes.fromhex(rest)) != 32:
            raise WrongRootKey()
    except (WrongRecoveryKey, ValueError) as error:
        raise WrongRootKey() from error
    return text, rest.lower() or None


def _committed(session: Session, named: str) -> str | None:
    """The root among those that trust knows whose first statement names this key next."""
    trust = session.store.trust
    with session.store.reading() as connection:
        rows = {one.id: one for one in trust_rows.issuer_rows(connection)}
    for key in trust.roots if trust else ():
        row = rows.get(key[:32])
        if row is not None and row.next_root == named:
            return key
    return None


def name_successor(session: Session, certificate: str) -> Change:
    """The root in force signs for the key of another enrolled seat (name of its certificate), say the next director's;
    he then becomes the centre. Raises NotTheRoot, CertificateUnknown."""
    trust = session.store.trust
    if trust is None or session.writer.holder.key != trust.root:
        raise NotTheRoot(person=session.person_name)
    chosen = trust.holders.get(bytes.fromhex(certificate))
    if chosen is None or trust.cuts(bytes.fromhex(certificate)):
        raise CertificateUnknown()
    return _speak_for(session, chosen.certificate)


def _speak_for(session: Session, certificate: bytes) -> Change:
    """Puts a cross certificate for another key into this root's own row."""
    writer = session.writer
    row = issuer_id(writer.holder)
    cross = cross_certificate(writer.seat, certificate)
    with session.store.reading() as connection:
        before = trust_rows.issuer_row(connection, row)
        heads = heads_of(connection, [("issuer", row)])
    assert before is not None
    text = "\n".join(part for part in (before.cross, to_text([cross])) if part)
    prev = heads.get(("issuer", row, "cross")) or heads["issuer", row, ""]
    draft = statement(writer, [NewValues("issuer", row, {"cross": text}, prev)])
    written = session.store.append(writer, [draft], "change.name_successor", unit_name(holder_of(certificate).unit))
    return Change(written.action, "change.name_successor", everything=True, commits=written.commits)


def _who_named(session: Session, key: str) -> str | None:
    """The root whose row holds a cross certificate for this key."""
    with session.store.reading() as connection:
        rows: Sequence[Any] = trust_rows.issuer_rows(connection)
    for row in rows:
        for certificate in from_text(row.cross):
            found = _read(certificate)
            if found is not None and found.key == key:
                own = [one for one in map(_read, from_text(row.certificate)) if one is not None]
                return own[0].key if own else None
    return None


def _read(certificate: bytes) -> Holder | None:
    try:
        return holder_of(certificate)
    except CertificateUnreadable:
        return None

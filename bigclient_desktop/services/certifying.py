"""What an issuer states in its aggregate: itself, certificates, scopes."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bigclient_desktop.domain.enrolment import DEVICE
from bigclient_desktop.domain.exchange import Holder, Scope
from bigclient_desktop.domain.exchange_statements import IssuedCertificate
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write
from bigclient_desktop.services.exchange_peers import readable, unit_name
from bigclient_desktop.signing.certificates import (
    CENTRE,
    CROSS,
    CertificateUnreadable,
    ChainRefused,
    Subject,
    chain_is_good,
    holder_of,
    is_issued_by,
    is_root,
    issue,
    signed_part,
)
from bigclient_desktop.store import seats, trust_rows
from bigclient_desktop.store.store import Store, Writer

_DEEPEST = 7
"""As many certificates a path has at most, where some were roots of their own before."""
_SEATS_LAST = timedelta(days=round(365.25 * 2))
"""As long as a device's certificate: days, because two years after a leap day there is no such day."""


def to_text(certificates: Sequence[bytes]) -> str:
    """Certificates as the statements hold them: base64, one a line."""
    return "\n".join(b64encode(one).decode() for one in certificates)


def from_text(text: str | None) -> list[bytes]:
    """The inverse of `to_text`; lines that are no base64 are left out."""
    found = []
    for line in (text or "").split():
        try:
            found.append(b64decode(line, validate=True))
        except ValueError:
            continue
    return found


def issuer_id(holder: Holder) -> str:
    """Row id of the issuer that a key is."""
    return holder.key[:32]


def is_enrolled(store: Store, writer: Writer) -> bool:
    """Whether trust knows this seat's certificate, and not only one from before."""
    trust = store.trust
    return trust is not None and writer.seat.name in trust.holders


def own_issuer(connection: Any, writer: Writer) -> list[Write]:
    """The issuer's own row, where this seat has not stated anything yet."""
    holder = writer.holder
    row = issuer_id(holder)
    if trust_rows.issuer_row(connection, row) is not None:
        return []
    values = {"unit": holder.unit, "name": unit_name(holder.unit), "certificate": to_text([holder.certificate])}
    return [NewRow("issuer", row, values)]


def statement(writer: Writer, writes: Sequence[Write]) -> AggregateDraft:
    """The writes as one commit of the seat's issuer aggregate."""
    return AggregateDraft("issuer", issuer_id(writer.holder), tuple(writes))


def issued(writer: Writer, certificate: bytes, earlier: Sequence[bytes]) -> Write:
    """The statement that a certificate was issued; `earlier` are those of the same key from before its enrolment."""
    holder = holder_of(certificate)
    values = {
        "issuer": issuer_id(writer.holder),
        "certificate": to_text([certificate]),
        "earlier": to_text(earlier),
        "person": holder.person,
    }
    return NewRow("issued_certificate", new_child_id(issuer_id(writer.holder)), values)


def scoped(writer: Writer, scope: Scope) -> Write:
    """The statement of what an installation receives."""
    values = {
        "issuer": issuer_id(writer.holder),
        "installation": scope.installation,
        "kind": scope.kind,
        "unit": scope.unit,
        "person": scope.person or None,
    }
    return NewRow("scope_statement", new_child_id(issuer_id(writer.holder)), values)


def same_certificate(
    rows: Sequence[IssuedCertificate], key: str, subject: Subject, writer: Writer, valid_until: datetime
) -> bytes | None:
    """What was issued before to this key in the same words: a grant that is asked for twice is the same grant."""
    for row in reversed(rows):
        for certificate in from_text(row.certificate):
            try:
                holder = holder_of(certificate)
            except CertificateUnreadable:
                continue
            said = Subject(
                holder.installation, holder.unit, holder.kind, holder.position, holder.person, holder.recipient
            )
            is_long = (valid_until - holder.valid_until).days < 1
            if holder.key == key and said == subject and is_long and holder.issuer == writer.holder.name:
                return certificate
    return None


def certify_own_seats(store: Store, writer: Writer, people: Sequence[str] | None = None) -> list[tuple[str, bytes]]:
    """Devices' certificates for the other seats of a centre's own store (all, or these people's): person, certificate.

    They have signed for themselves so far; their keys stay, and what they signed is theirs.
    """
    now, trust = datetime.now(UTC), store.trust
    with store.reading() as connection:
        others = [one for one in seats.own_seats(connection) if one.person != writer.person]
        begin = own_issuer(connection, writer)
    writes: list[Write] = []
    made: list[tuple[str, bytes]] = []
    for seat in others:
        before = holder_of(seat.certificate)
        is_wanted = people is None or seat.person in people
        if not is_wanted or before.issuer or (trust is not None and bytes.fromhex(before.name) in trust.holders):
            continue
        subject = Subject(before.installation, before.unit, DEVICE, before.position, before.person, before.recipient)
        until = writer.holder.valid_until if not writer.holder.issuer else now + _SEATS_LAST
        certificate = issue(writer.seat, seat.certificate, subject, now, until)
        writes.append(issued(writer, certificate, [seat.certificate]))
        made.append((seat.person, certificate))
    if made:
        store.append(writer, [statement(writer, [*begin, *writes])], "change.certified", str(len(made)))
        with store.at_the_door() as connection:
            for person, certificate in made:
                seats.replace_certificate(connection, person, certificate)
    return made


def chain_of(connection: Any, trust: Trust, holder: Holder) -> list[bytes]:
    """What a package brings for readers who do not know all of it yet: the certificates from a seat's own up to the
    root's; then the roots before, and what roots said of one another."""
    chain = [holder.certificate]
    while holder.key != trust.root and len(chain) < _DEEPEST:
        # A root of its own before it was enrolled: after its own certificate stands the one from above.
        above = trust.holders.get(bytes.fromhex(holder.issuer)) if holder.issuer else _enrolled(trust, holder.key)
        if above is None or above.certificate in chain:
            break
        chain.append(above.certificate)
        holder = above
    roots = [one.certificate for one in trust.holders.values() if one.key in trust.roots and not one.issuer]
    return list(dict.fromkeys([*chain, *sorted(roots), *_crosses(connection, trust)]))


def _crosses(connection: Any, trust: Trust) -> list[bytes]:
    rows = {one.id: one for one in trust_rows.issuer_rows(connection)}
    stated = [rows.get(key[:32]) for key in sorted({*trust.issuers, *trust.roots})]
    return [cross for row in stated if row is not None for cross in from_text(row.cross)]


def vouched(connection: Any, trust: Trust, name: bytes, chain: Sequence[bytes]) -> bytes | None:
    """The certificate of this name among those that a package brings, if its path leads to the root in force, or to one
    that this root has named or signed for."""
    brought = {one.name: one for one in readable(chain)}
    leaf = brought.get(name.hex())
    if leaf is None or leaf.kind not in ("centre", "device"):
        return None
    known = {one.name: one for one in trust.holders.values()}
    held = {signed_part(one.certificate) for one in known.values()}
    if any(signed_part(one.certificate) in held for one in brought.values() if one.name not in known):
        # A certificate that is here under its right name, perhaps revoked there.
        return None
    known = brought | known
    path = [leaf]
    while len(path) < _DEEPEST:
        last = path[-1]
        if not last.issuer and (last.key == trust.root or not any(_is_above(one, last) for one in known.values())):
            break
        above = known.get(last.issuer) or next((one for one in known.values() if _is_above(one, last)), None)
        if above is None:
            return None
        path.append(above)
    is_cut = any(trust.cuts(bytes.fromhex(one.name)) for one in path[1:])
    if is_cut or not _leads_on(connection, trust, path[-1].key, list(brought.values())):
        return None
    top = path[-1]
    if top.key == trust.root and bytes.fromhex(top.name) not in trust.holders:
        # Of the root in force the certificate counts that is here, none that says another thing of the same key.
        return None
    try:
        if len(path) > 1:
            chain_is_good(leaf.certificate, [one.certificate for one in path[1:-1]], top.certificate)
    except ChainRefused:
        return None
    return leaf.certificate if is_root(top.certificate) else None


def _is_above(one: Holder, before: Holder) -> bool:
    """Whether this is the certificate from above of a key that was a root of its own before."""
    return not before.issuer and one.key == before.key and bool(one.issuer) and one.kind == CENTRE


def _leads_on(connection: Any, trust: Trust, top: str, brought: Sequence[Holder]) -> bool:
    """Whether this key is the root, or the lawful one after or above it."""
    if top == trust.root:
        return True
    # The one that a root named at its beginning comes before any that it signed for later.
    rows = [trust_rows.issuer_row(connection, key[:32]) for key in {trust.root, *trust.roots}]
    if any(row is not None and row.next_root == top for row in rows):
        return True
    roots = [one.certificate for one in trust.holders.values() if one.key == trust.root and not one.issuer]
    crosses = [one.certificate for one in brought if one.kind == CROSS and one.key == top]
    return any(is_issued_by(cross, root) for cross in crosses for root in roots)


def _enrolled(trust: Trust, key: str) -> Holder | None:
    found = [one for one in trust.holders.values() if one.key == key and one.issuer]
    return max(found, key=lambda one: (one.valid_until, one.name), default=None)

"""The peers of a store: whom packages go to and come from, what each may receive, and under which keys."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.exchange import OWN, REGISTERED, Holder, Scope
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.positions import is_part_time
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.services.exchange_failures import NotEnrolled, PeerAmbiguous, PeerHasNoKey, PeerUnknown
from bigclient_desktop.services.session import Session
from bigclient_desktop.signing.certificates import CertificateUnreadable, holder_of, is_issued_by
from bigclient_desktop.store import links, seats

PARENT, CHILD = "parent", "child"


@dataclass(frozen=True, slots=True)
class Peer:
    """A link with what trust says of the other side."""

    link: links.Link
    holders: tuple[Holder, ...]
    """Its seats whose certificates stand."""
    scope: Scope
    """What it may receive."""
    asked: tuple[Holder, ...] = ()
    """Seats that were certified here before this store was put back to an earlier day: they are asked for what is
    lost, and their scope gives them nothing until their certificates are stated again."""

    @property
    def name(self) -> str:
        """What it is called."""
        return self.link.name or unit_name(self.link.unit)

    @property
    def has_key(self) -> bool:
        """Whether anybody could open a package for it: nobody can at a machine that was revoked."""
        return any(holder.recipient for holder in self.holders or self.asked)

    @property
    def recipients(self) -> tuple[str, ...]:
        """To whom packages for it are encrypted. Raises PeerHasNoKey."""
        if not self.has_key:
            raise PeerHasNoKey(name=self.name)
        return tuple(dict.fromkeys(holder.recipient for holder in self.holders or self.asked if holder.recipient))


def trust_of(session: Session) -> Trust:
    """The trust statements as they stand. Raises NotEnrolled."""
    trust = session.store.trust
    if trust is None:
        raise NotEnrolled()
    return trust


def unit_name(code: str) -> str:
    """A unit as people call it."""
    info = unit_info(code) if code else None
    return info.name if info else code


def is_revoked(trust: Trust, name: str) -> bool:
    """Whether the certificate of this name (hex) was revoked."""
    return bool(trust.cuts(bytes.fromhex(name)))


def holders_of(trust: Trust, installation: str, keys: Collection[str]) -> tuple[Holder, ...]:
    """The seats of an installation that count now: not revoked, and certified by these issuers, by those above them, or
    by the centre that it is; the latest of each key.

    Anybody who may certify at all can write another's installation into a certificate, so its name alone opens nothing.
    """
    over = trust.over(keys)
    standing = [one for name, one in trust.holders.items() if one.installation == installation and not trust.cuts(name)]
    found = [one for one in standing if one.key in over or issuer_of(trust, one) in over]
    centres = {one.key for one in found if one.is_centre}
    found += [one for one in standing if one not in found and issuer_of(trust, one) in centres]
    found.sort(key=lambda holder: (holder.valid_from, holder.valid_until, holder.name), reverse=True)
    newest: dict[str, Holder] = {}
    for holder in found:
        newest.setdefault(holder.key, holder)
    return tuple(newest.values())


def own_centres(trust: Trust, own: Holder) -> frozenset[str]:
    """The keys under which this machine certifies and decides as a centre; none of a laptop."""
    keys = {own.key, issuer_of(trust, own)} - {""}
    return frozenset(one.key for one in holders_of(trust, own.installation, keys) if one.is_centre)


def speaking_for(trust: Trust, own: Holder, relation: str) -> frozenset[str]:
    """Whose word says who is at the other side of a link: one's own of those below, above whoever certified oneself."""
    centres = own_centres(trust, own)
    if relation == CHILD:
        return centres
    mine = [one for one in trust.holders.values() if one.key in centres and one.issuer] or [own]
    return frozenset(issuer_of(trust, one) for one in mine) - {""}


def scope_of(trust: Trust, installation: str, keys: Collection[str]) -> Scope:
    """What an installation receives: as these issuers or those above them stated, else its unit for a centre and its
    person's own for a device."""
    stated = trust.scope_by(installation, keys)
    if stated is not None:
        return stated
    for holder in holders_of(trust, installation, keys):
        if holder.is_centre:
            return Scope(installation, "unit", holder.unit)
        kind = REGISTERED if is_part_time(holder.position) else OWN
        return Scope(installation, kind, holder.unit, holder.person)
    return Scope(installation, "own")


def own_scope(session: Session, trust: Trust) -> Scope:
    """What this store receives from above."""
    own = own_holder(session, trust)
    return scope_of(trust, own.installation, speaking_for(trust, own, PARENT))


def peer_of_link(trust: Trust, own: Holder, link: links.Link) -> Peer:
    """What trust says of a link's other side. The centre above receives everything."""
    keys = speaking_for(trust, own, link.relation)
    scope = Scope(link.peer, "all", is_above=True) if link.relation == PARENT else scope_of(trust, link.peer, keys)
    return Peer(link, holders_of(trust, link.peer, keys), scope)


def is_of_link(trust: Trust, own: Holder, relation: str, sender: Holder, chain: Sequence[Holder]) -> bool:
    """Whether the sender speaks for the machine at the other side of a link; `chain`: certificates that came along with
    one that is not known here yet."""
    keys = speaking_for(trust, own, relation)
    machine = {one.key for one in holders_of(trust, sender.installation, keys) if one.is_centre}
    above = next((one for one in chain if one.name == sender.issuer), None)
    lawful = trust.over(keys) | machine
    if sender.key in lawful or (above.key if above else issuer_of(trust, sender)) in lawful:
        return True
    # A root that is new here, and was vouched for as the lawful one after or above the root in force.
    is_known = bytes.fromhex(sender.name) in trust.holders or sender.key in trust.issuers
    is_below = any(one.key == sender.key and one.issuer and one.is_centre for one in chain)
    return not (sender.issuer or is_known or is_below)


def peers(session: Session, connection: Any) -> list[Peer]:
    """Every peer, the one above first. Raises NotEnrolled."""
    trust = trust_of(session)
    own = own_holder(session, trust)
    found = [peer_of_link(trust, own, link) for link in links.links(connection)]
    stated = {one.installation for one in trust.holders.values()}
    lost = {peer.link.peer for peer in found if peer.link.relation == CHILD} - stated
    if not lost:
        return found
    known = [one for one in readable(seats.certificates(connection).values()) if one.installation in lost]
    issuers = {one.name: one for one in trust.holders.values() if one.key in own_centres(trust, own)}
    asked = [one for one in known if _is_by(one, issuers) and not is_revoked(trust, one.name)]
    return [replace(peer, asked=tuple(one for one in asked if one.installation == peer.link.peer)) for peer in found]


def _is_by(holder: Holder, issuers: Mapping[str, Holder]) -> bool:
    issuer = issuers.get(holder.issuer)
    return issuer is not None and is_issued_by(holder.certificate, issuer.certificate)


def readable(certificates: Iterable[bytes]) -> list[Holder]:
    """What these certificates say, those left out that are none of ours."""
    found = []
    for certificate in certificates:
        try:
            found.append(holder_of(certificate))
        except CertificateUnreadable:
            continue
    return found


def find_peers(session: Session, connection: Any, text: str | None) -> list[Peer]:
    """The peer of this installation id, unit code or name; all where none is named. Raises PeerUnknown,
    PeerAmbiguous, NotEnrolled."""
    everybody = peers(session, connection)
    if text is None:
        return everybody
    wanted = text.strip()
    found = [peer for peer in everybody if wanted in (peer.link.peer, peer.link.unit, peer.name)]
    found = found or [peer for peer in everybody if len(wanted) >= 4 and peer.link.peer.startswith(wanted.lower())]
    if not found:
        raise PeerUnknown(name=text)
    if len(found) > 1:
        raise PeerAmbiguous(name=text, peers=[f"{peer.name} ({peer.link.peer[:8]})" for peer in found])
    return found


def relation_to(session: Session, trust: Trust, sender: Holder) -> str | None:
    """parent, child, or None: what the sender of a package is to this store."""
    mine = own_holder(session, trust)
    if issuer_of(trust, mine) == sender.key:
        return PARENT
    return CHILD if issuer_of(trust, sender) in own_centres(trust, mine) else None


def issuer_of(trust: Trust, holder: Holder) -> str:
    """Key of whoever issued the certificate, empty for a root's."""
    return trust.key_of(bytes.fromhex(holder.issuer)).hex() if holder.issuer else ""


def own_holder(session: Session, trust: Trust) -> Holder:
    """What one's own certificate says."""
    return trust.holder(session.writer.seat.name) or session.writer.holder


def is_centre(session: Session) -> bool:
    """Whether this seat may issue and decide as a centre of an enrolled trust."""
    trust = session.store.trust
    return trust is not None and own_holder(session, trust).is_centre


def holder_name(certificate: bytes) -> str:
    """Name (hex) of a certificate."""
    return holder_of(certificate).name


def is_expired(holder: Holder, now: datetime | None = None) -> bool:
    """Whether the certificate has ended by this machine's clock: a matter of links alone."""
    return holder.valid_until < (now or datetime.now(UTC))


def keep_links(connection: Any, sender: Holder, relation: str) -> None:
    """Makes the link to a sender that has none yet."""
    if not links.is_linked(connection, sender.installation):
        links.keep_link(
            connection, sender.installation, name=unit_name(sender.unit), unit=sender.unit, relation=relation
        )

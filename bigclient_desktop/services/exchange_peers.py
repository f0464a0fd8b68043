"""The peers of a store: whom packages go to and come from, what each may receive, and under which keys."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.exchange import Holder, Scope
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.services.exchange_failures import NotEnrolled, PeerAmbiguous, PeerHasNoKey, PeerUnknown
from bigclient_desktop.services.session import Session
from bigclient_desktop.signing.certificates import holder_of
from bigclient_desktop.store import links

PARENT, CHILD = "parent", "child"


@dataclass(frozen=True, slots=True)
class Peer:
    """A link with what trust says of the other side."""

    link: links.Link
    holders: tuple[Holder, ...]
    """Its seats whose certificates stand."""
    scope: Scope
    """What it may receive."""

    @property
    def name(self) -> str:
        """What it is called."""
        return self.link.name or unit_name(self.link.unit)

    @property
    def recipients(self) -> tuple[str, ...]:
        """To whom packages for it are encrypted. Raises PeerHasNoKey."""
        found = tuple(dict.fromkeys(holder.recipient for holder in self.holders if holder.recipient))
        if not found:
            raise PeerHasNoKey(name=self.name)
        return found


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


def holders_of(trust: Trust, installation: str) -> tuple[Holder, ...]:
    """The seats of an installation whose certificates were not revoked; the longest valid first, one for each key."""
    found = [
        holder for name, holder in trust.holders.items() if holder.installation == installation and not trust.cuts(name)
    ]
    found.sort(key=lambda holder: (holder.valid_until, holder.name), reverse=True)
    newest: dict[str, Holder] = {}
    for holder in found:
        newest.setdefault(holder.key, holder)
    return tuple(newest.values())


def scope_of(trust: Trust, installation: str) -> Scope:
    """What an installation receives: as stated, else its unit for a centre and its person's own for a device."""
    stated = trust.scopes.get(installation)
    if stated is not None:
        return stated
    for holder in holders_of(trust, installation):
        if holder.is_centre:
            return Scope(installation, "unit", holder.unit)
        return Scope(installation, "own", holder.unit, holder.person)
    return Scope(installation, "own")


def peer_of_link(trust: Trust, link: links.Link) -> Peer:
    """What trust says of a link's other side. The centre above receives everything."""
    scope = Scope(link.peer, "all") if link.relation == PARENT else scope_of(trust, link.peer)
    return Peer(link, holders_of(trust, link.peer), scope)


def peers(session: Session, connection: Any) -> list[Peer]:
    """Every peer, the one above first. Raises NotEnrolled."""
    trust = trust_of(session)
    return [peer_of_link(trust, link) for link in links.links(connection)]


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
        raise PeerAmbiguous(name=text, peers="、".join(f"{peer.name} ({peer.link.peer[:8]})" for peer in found))
    return found


def relation_to(session: Session, trust: Trust, sender: Holder) -> str | None:
    """parent, child, or None: what the sender of a package is to this store."""
    mine = own_holder(session, trust)
    if issuer_of(trust, mine) == sender.key:
        return PARENT
    own_keys = {holder.key for holder in holders_of(trust, session.writer.installation.hex())}
    return CHILD if issuer_of(trust, sender) in own_keys else None


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
    if links.link_of(connection, sender.installation) is None:
        links.keep_link(
            connection, sender.installation, name=unit_name(sender.unit), unit=sender.unit, relation=relation
        )

"""Who writes here: the installation, the seats of this machine with their wrapped keys, and the certificates known."""

import os
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select

from bigclient_desktop.signing.certificates import CertificateUnreadable, holder_of
from bigclient_desktop.signing.keys import Seat, private_bytes, seat_of
from bigclient_desktop.signing.slots import unwrap, wrap
from bigclient_desktop.store.store import Writer
from bigclient_desktop.store.tables import commit_log, identity, known_certificate, seat

_ROOT, _INSTALLATION = "root", "installation"


@dataclass(frozen=True, slots=True)
class KnownSeat:
    """A seat of this store as anybody at it may see it: without its keys."""

    person: str
    certificate: bytes
    incarnation: bytes


def found_installation(connection: Connection) -> bytes:
    """Gives a new store its installation id, 16 random bytes."""
    new = os.urandom(16)
    connection.execute(identity.insert().values(key=_INSTALLATION, value=new))
    return new


def installation_of(connection: Connection) -> bytes:
    """The installation id, 16 bytes."""
    return bytes(connection.execute(select(identity.c.value).where(identity.c.key == _INSTALLATION)).scalar_one())


def accepted_root(connection: Connection) -> bytes | None:
    """Hash of the root key that was accepted here (32 bytes); None before enrolment."""
    found = connection.execute(select(identity.c.value).where(identity.c.key == _ROOT)).scalar_one_or_none()
    return None if found is None else bytes(found)


def accept_root(connection: Connection, root: bytes) -> None:
    """From here on trust is what this root key says."""
    connection.execute(identity.delete().where(identity.c.key == _ROOT))
    connection.execute(identity.insert().values(key=_ROOT, value=root))


def keep_seat(connection: Connection, person: str, new: Seat, person_key: bytes, secret: str) -> Writer:
    """Keeps a person's seat, its private key and its age identity wrapped under the person's own key; an older seat of
    his gives way."""
    incarnation = os.urandom(8)
    connection.execute(seat.delete().where(seat.c.person == person))
    connection.execute(
        seat.insert().values(
            person=person,
            certificate=new.certificate,
            private_key=wrap(person_key, private_bytes(new)),
            encryption_key=wrap(person_key, secret.encode()),
            incarnation=incarnation,
        )
    )
    keep_certificate(connection, new.certificate)
    return Writer(new, incarnation, installation_of(connection), person, secret)


def replace_certificate(connection: Connection, person: str, certificate: bytes) -> None:
    """Another certificate for the key that a seat has; the earlier one stays known, for what it signed."""
    connection.execute(seat.update().where(seat.c.person == person).values(certificate=certificate))
    keep_certificate(connection, certificate)


def certified(writer: Writer, certificate: bytes) -> Writer:
    """The same seat under another certificate for its key."""
    return replace(writer, seat=Seat(certificate, writer.seat.private_key))


def keep_certificate(connection: Connection, certificate: bytes) -> None:
    """Makes a certificate known, so that what it signed can be verified."""
    name = bytes.fromhex(holder_of(certificate).name)
    if connection.execute(select(known_certificate.c.name).where(known_certificate.c.name == name)).first() is None:
        connection.execute(known_certificate.insert().values(name=name, certificate=certificate))


def load_writer(connection: Connection, person: str, person_key: bytes) -> Writer | None:
    """The writer of a person with a seat in this store; raises WrongPassword where the key does not open it."""
    row = connection.execute(select(seat).where(seat.c.person == person)).first()
    if row is None:
        return None
    opened = seat_of(row.certificate, unwrap(person_key, row.private_key))
    secret = unwrap(person_key, row.encryption_key).decode()
    return Writer(opened, row.incarnation, installation_of(connection), person, secret)


def own_seats(connection: Connection) -> list[KnownSeat]:
    """The seats of this store."""
    rows = connection.execute(select(seat.c.person, seat.c.certificate, seat.c.incarnation).order_by(seat.c.person))
    return [KnownSeat(*row) for row in rows]


def first_written(connection: Connection) -> dict[str, int]:
    """Stamp of the first commit that each person signed at this installation, under whichever certificate."""
    own = installation_of(connection).hex()
    found: dict[str, int] = {}
    for name, certificate in certificates(connection).items():
        try:
            holder = holder_of(certificate)
        except CertificateUnreadable:
            continue
        if holder.installation != own:
            continue
        first = connection.scalar(select(func.min(commit_log.c.stamp)).where(commit_log.c.certificate == name))
        if first is not None:
            found[holder.person] = min(first, found.get(holder.person, first))
    return found


def new_incarnations(connection: Connection) -> None:
    """After a restore every seat goes on under a new incarnation, so that its sequence never says two things
    (sync.md)."""
    for person in connection.scalars(select(seat.c.person)).all():
        connection.execute(seat.update().where(seat.c.person == person).values(incarnation=os.urandom(8)))


def certificates(connection: Connection) -> dict[bytes, bytes]:
    """Every known certificate by its SHA-256."""
    return dict(connection.execute(select(known_certificate.c.name, known_certificate.c.certificate)).all())

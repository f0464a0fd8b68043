"""Who writes here: the installation, the seats of this machine with their wrapped keys, and the certificates known."""

import os

from sqlalchemy import Connection, select

from bigclient_desktop.signing.keys import Seat, private_bytes, seat_of
from bigclient_desktop.signing.slots import unwrap, wrap
from bigclient_desktop.store.store import Writer
from bigclient_desktop.store.tables import identity, known_certificate, seat


def found_installation(connection: Connection) -> None:
    """Gives a new store its installation id, 16 random bytes."""
    connection.execute(identity.insert().values(key="installation", value=os.urandom(16)))


def keep_seat(connection: Connection, person: str, new: Seat, person_key: bytes) -> Writer:
    """Keeps a person's seat, its private key wrapped under the person's own key; an older seat of his gives way."""
    incarnation = os.urandom(8)
    connection.execute(seat.delete().where(seat.c.person == person))
    connection.execute(
        seat.insert().values(
            person=person,
            certificate=new.certificate,
            private_key=wrap(person_key, private_bytes(new)),
            incarnation=incarnation,
        )
    )
    connection.execute(known_certificate.insert().values(name=new.name, certificate=new.certificate))
    return Writer(new, incarnation, _installation(connection), person)


def load_writer(connection: Connection, person: str, person_key: bytes) -> Writer | None:
    """The writer of a person with a seat in this store; raises WrongPassword where the key does not open it."""
    row = connection.execute(select(seat).where(seat.c.person == person)).first()
    if row is None:
        return None
    opened = seat_of(row.certificate, unwrap(person_key, row.private_key))
    return Writer(opened, row.incarnation, _installation(connection), person)


def new_incarnations(connection: Connection) -> None:
    """After a restore every seat goes on under a new incarnation, so that its sequence never says two things
    (sync.md)."""
    for person in connection.scalars(select(seat.c.person)).all():
        connection.execute(seat.update().where(seat.c.person == person).values(incarnation=os.urandom(8)))


def certificates(connection: Connection) -> dict[bytes, bytes]:
    """Every known certificate by its SHA-256."""
    return dict(connection.execute(select(known_certificate.c.name, known_certificate.c.certificate)).all())


def _installation(connection: Connection) -> bytes:
    return bytes(connection.execute(select(identity.c.value).where(identity.c.key == "installation")).scalar_one())

"""Whose customers are, as the rule of rights asks it (domain/access.py)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from bigclient_desktop.domain.access import Owned
from bigclient_desktop.domain.organisation import stem_of
from bigclient_desktop.signing.certificates import person_of
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.tables import PROJECTED, commit_log, known_certificate, seat

_customer, _staff = PROJECTED["customer"], PROJECTED["staff"]
_ASKED = (
    _customer.c.id,
    _customer.c.full_name,
    _customer.c.responsible_unit,
    _customer.c.service_unit,
    _customer.c.lead_manager,
    _customer.c.deputy_manager,
    _customer.c.made_by,
)


@dataclass(frozen=True, slots=True)
class Belonging:
    """A customer's name and whose it is."""

    name: str
    owned: Owned


def belongings(connection: Connection, customers: Iterable[str], person: str = "") -> Mapping[str, Belonging]:
    """Whose these customers are; unknown ids are left out. A `person` is named where he registered the customer."""
    found: dict[str, Belonging] = {}
    own = certificates_of(connection, person) if person else []
    for some in chunks([bytes.fromhex(identity) for identity in customers]):
        rows = connection.execute(select(*_ASKED).where(_customer.c.id.in_(some))).all()
        made = set()
        if own:
            by_him = commit_log.c.row.in_([row.made_by for row in rows]), commit_log.c.certificate.in_(own)
            made = set(connection.scalars(select(commit_log.c.row).where(*by_him)))
        for row in rows:
            owned = Owned(
                row.responsible_unit,
                row.service_unit,
                row.lead_manager.hex() if row.lead_manager else None,
                row.deputy_manager.hex() if row.deputy_manager else None,
                person if row.made_by in made else None,
            )
            found[row.id.hex()] = Belonging(row.full_name or "", owned)
    return found


def certificates_of(connection: Connection, person: str) -> list[bytes]:
    """Names of the certificates that this person has or had."""
    known = connection.execute(select(known_certificate.c.name, known_certificate.c.certificate))
    return [name for name, certificate in known if person_of(certificate) == person]


def positions_here(connection: Connection) -> set[str]:
    """The positions of the people who have a seat in this store."""
    people = [bytes.fromhex(person) for person in connection.scalars(select(seat.c.person))]
    return {code or "" for code in connection.scalars(select(_staff.c.position).where(_staff.c.id.in_(people)))}


def within(column: ColumnElement[Any], unit: str) -> ColumnElement[bool]:
    """True where the unit code in the column is this unit's or of one under it."""
    stem = stem_of(unit)
    return column.between(stem, stem + chr(0x10FFFF))

"""Where a person is named: looked for in the bytes of the log, so that nothing that is held escapes, old or deleted."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_ID, ENTITY_BY_NAME, Entity
from bigclient_desktop.domain.personal_data import HeldValue, Search
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.journal.values import from_wire
from bigclient_desktop.store.people import staff_by_seat
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import values_of_row
from bigclient_desktop.store.redacting import UNTOLD, names_in, parts_naming
from bigclient_desktop.store.tables import PROJECTED


@dataclass(slots=True)
class Naming:
    """A row that names him, in a part of a person or in none: the values that do, since when, by whom."""

    entity: Entity
    row: bytes
    root: bytes
    since: datetime
    author: bytes
    said: list[HeldValue] = with_default(default_factory=list)
    is_personal: bool = False


def rows_naming(connection: Connection, search: Search) -> list[Naming]:
    """Every row of which anything was ever written that names him, erased values left out."""
    found: dict[tuple[str, bytes, bool], Naming] = {}
    for held in parts_naming(connection, [search]):
        for operation in held.operations:
            for _, field, value in names_in(operation, [search]):
                entity = ENTITY_BY_ID[operation.entity]
                key = (entity.name, operation.row, operation.part > 0)
                at = instant_of(held.commit.stamp)
                if key not in found:
                    root, author = held.commit.aggregate[1], held.commit.author.certificate
                    found[key] = Naming(entity, operation.row, root, at, author, is_personal=key[2])
                told = (value,) if operation.act == Act.ELEMENT else from_wire(field, value)
                found[key].said.append(HeldValue(field.name, told, at, is_current=False))
    return list(found.values())


def written_otherwise(connection: Connection, search: Search) -> list[tuple[str, bytes]]:
    """(entity, row) whose telephone is this number, written in a way that nobody thinks of."""
    if not search.number:
        return []
    found = []
    for name in ("contact", "complaint", "staff", "staff_card"):
        columns = [one.name for one in ENTITY_BY_NAME[name].fields if one.name in ("phone", "mobile")]
        bare = " OR ".join(
            f"replace(replace(replace(replace({column}, '-', ''), ' ', ''), '(', ''), ')', '') LIKE ?"
            for column in columns
        )
        statement = f'SELECT id FROM "{name}" WHERE {bare}'
        rows = connection.exec_driver_sql(statement, (f"%{search.number}%",) * len(columns))
        found += [(name, row) for (row,) in rows]
    return found


def rows_as_they_stand(
    connection: Connection, rows: Sequence[tuple[str, bytes]]
) -> dict[tuple[str, bytes], "Standing"]:
    """Each row that stands in its table, a `Standing`."""
    by_entity: dict[str, list[bytes]] = defaultdict(list)
    for name, row in rows:
        by_entity[name].append(row)
    found: dict[tuple[str, bytes], Standing] = {}
    for name, keys in by_entity.items():
        entity = ENTITY_BY_NAME[name]
        table = PROJECTED[name].name
        for some in chunks(keys):
            marks = ",".join("?" * len(some))
            statement = (
                f"SELECT made.*, log.stamp AS log_stamp, log.certificate AS log_certificate, log.aggregate AS log_root"
                f' FROM "{table}" made JOIN commit_log log ON log.row = made.made_by WHERE made.id IN ({marks})'
            )
            for made in connection.exec_driver_sql(statement, tuple(some)):
                mapping = made._mapping
                found[name, mapping["id"]] = Standing(
                    values_of_row(entity, mapping),
                    instant_of(mapping["log_stamp"]),
                    mapping["log_certificate"],
                    mapping["log_root"][1:],
                )
    return found


@dataclass(frozen=True, slots=True)
class Standing:
    """A row as its table has it, when and by which certificate it was made, and the root it hangs on."""

    values: dict[str, Any]
    since: datetime
    author: bytes
    root: bytes


def personal_fields(entity: Entity) -> list[str]:
    """The fields of a row that are about the person, in their order."""
    return [one.name for one in entity.fields if one.personal and one.name not in UNTOLD]


def customer_names(connection: Connection, customers: Sequence[bytes]) -> dict[bytes, str]:
    """Name by id, of those in the recycle bin too."""
    found: dict[bytes, str] = {}
    for some in chunks(customers):
        statement = f"SELECT id, full_name FROM customer WHERE id IN ({','.join('?' * len(some))})"
        found.update((row[0], row[1] or "") for row in connection.exec_driver_sql(statement, tuple(some)))
    return found


def author_names(connection: Connection) -> dict[bytes, str]:
    """Name by the certificate of a seat."""
    return {seat: person.name or "" for seat, person in staff_by_seat(connection).items()}


def is_of_customer(entity: Entity) -> bool:
    """Whether such rows hang on a customer."""
    return entity.aggregate == CUSTOMER.name


def secret_customers(connection: Connection) -> frozenset[str]:
    """Ids of the customers that are marked secret."""
    rows = connection.exec_driver_sql("SELECT id FROM customer WHERE secrecy = 'secret'").scalars()
    return frozenset(identity.hex() for identity in rows)

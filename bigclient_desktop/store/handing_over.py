"""Reads for a hand-over: what is open at customers, whom it names, and what their sheets count."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.domain.handing_over import RESPONSIBLE, HandedCustomer
from bigclient_desktop.store.merging import STANDS_IN, families, survivors
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import values_of_row
from bigclient_desktop.store.sight import seen
from bigclient_desktop.store.tables import PROJECTED, customer_list

_l = customer_list.c
_attachment = PROJECTED["attachment"]


@dataclass(frozen=True, slots=True)
class OpenRow:
    """A row that names somebody for something that may be open; `root` is the customer in whose aggregate it lies."""

    entity: str
    row: str
    root: str
    values: dict[str, Any]


def rows_naming(connection: Connection, people: Iterable[str]) -> Iterator[OpenRow]:
    """Every row of any customer with one of these people in a field that says who sees to it."""
    keys = [bytes.fromhex(person) for person in people]
    for entity, fields in RESPONSIBLE.items():
        table = PROJECTED[entity]
        named = or_(*(table.c[name].in_(keys) for name in fields))
        for row in connection.execute(select(table).where(named, _not_settled(entity))):
            yield _open_row(entity, row)


def _not_settled(entity: str) -> Any:
    """Leaves out what is surely done; the rule itself stands in domain/handing_over.py."""
    table = PROJECTED[entity]
    if entity == "visit":
        return table.c.state == "planned"
    if entity == "complaint":
        return or_(table.c.state.is_distinct_from("closed"), table.c.improvement_due.is_not(None))
    return and_(table.c.deleted.is_not(True), or_(table.c.state.is_(None), table.c.state.in_(("open", "in_progress"))))


def _open_row(entity: str, row: Any) -> OpenRow:
    mapping = row._mapping
    values = values_of_row(ENTITY_BY_NAME[entity], mapping)
    return OpenRow(entity, mapping["id"].hex(), values.get("customer") or "", values)


def rows_at(connection: Connection, customers: Sequence[str]) -> Iterator[OpenRow]:
    """Every row at these customers, and at those merged into them, that may be open."""
    everybody = [one for all_of in families(connection, map(bytes.fromhex, customers)).values() for one in all_of]
    for entity in RESPONSIBLE:
        table = PROJECTED[entity]
        for some in chunks(everybody):
            statement = select(table).where(table.c.customer.in_(some), _not_settled(entity))
            for row in connection.execute(statement):
                yield _open_row(entity, row)


def standing_for(connection: Connection) -> dict[str, str]:
    """Who stands for each merged customer."""
    return {one.hex(): survivor.hex() for one, survivor in survivors(connection).items()}


def held_by(connection: Connection, person: str) -> list[str]:
    """Customers that a person is A or B of, those in the recycle bin too."""
    key = bytes.fromhex(person)
    statement = select(_l.id).where(or_(_l.lead_manager == key, _l.deputy_manager == key), _l.deleted < STANDS_IN)
    return [identity.hex() for identity in connection.scalars(statement)]


def shown_of(connection: Connection, customers: Sequence[str]) -> list[HandedCustomer]:
    """The customers as the list shows them, by name, those in the recycle bin last; those of which the person who looks
    sees the existence alone are left out."""
    found = []
    columns = (_l.id, _l.code, _l.full_name, _l.grade, _l.stage, _l.lead_manager, _l.deputy_manager, _l.deleted)
    for some in chunks([bytes.fromhex(identity) for identity in customers]):
        asked = select(*columns).where(_l.id.in_(some), _l.deleted < STANDS_IN, *seen(connection))
        for identity, code, name, grade, stage, *people, deleted in connection.execute(asked):
            lead, deputy = (one.hex() if one else None for one in people)
            listed = (identity.hex(), code, name or "", grade, stage, lead, deputy, bool(deleted))
            found.append(HandedCustomer(*listed))
    return sorted(found, key=lambda one: (one.in_bin, one.name, one.customer))


def contacts_of(connection: Connection, customers: Sequence[str]) -> dict[str, list[str]]:
    """Names of the contacts of each, the main one first."""
    table = PROJECTED["contact"]
    found: dict[str, list[str]] = defaultdict(list)
    for some in chunks([bytes.fromhex(identity) for identity in customers]):
        statement = select(table.c.customer, table.c.name, table.c.is_primary).where(
            table.c.customer.in_(some), table.c.deleted.is_not(True)
        )
        for row in connection.execute(statement.order_by(table.c.is_primary.is_not(True), table.c.id)):
            found[row.customer.hex()].append(row.name or "")
    return found


def attachments_of(connection: Connection, customers: Sequence[str]) -> Counter[str]:
    """How many attachments hang on each, on its visits and complaints as well, and on those merged into it."""
    known = families(connection, map(bytes.fromhex, customers))
    of = {one: survivor.hex() for survivor, all_of in known.items() for one in all_of}
    found: Counter[str] = Counter()
    for some in chunks(list(of)):
        statement = select(_attachment.c.customer).where(
            _attachment.c.customer.in_(some), _attachment.c.removed.is_not(True)
        )
        found.update(of[customer] for customer in connection.scalars(statement))
    return found

"""Reads for the search of doubles: what every customer is recognised by, and the pairs that are known to be two."""

import json
from collections import defaultdict

from sqlalchemy import Connection

from bigclient_desktop.domain.customers import Contact, Customer, CustomerId
from bigclient_desktop.domain.duplicates import NotDuplicate, Traits, traits_of
from bigclient_desktop.store.merging import everyone
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED
from bigclient_desktop.store.visit_days import IS_CURRENT


def all_traits(connection: Connection) -> tuple[list[CustomerId], list[Traits], list[str | None]]:
    """Id, traits and headquarters of every customer that stands in the list, in the order of ids."""
    people: dict[bytes, list[Contact]] = defaultdict(list)
    for customer, phone, mobile in connection.exec_driver_sql(
        "SELECT customer, phone, mobile FROM contact WHERE deleted IS NOT 1 AND coalesce(phone, mobile) IS NOT NULL"
    ):
        people[customer].append(Contact(phone=phone, mobile=mobile))
    ids, traits, headquarters = list[CustomerId](), list[Traits](), list[str | None]()
    statement = (
        "SELECT c.id, c.code, c.full_name, c.short_name, c.name_variant, c.former_names, c.credit_code, c.phone, c.fax,"
        " c.postal_address, c.headquarters FROM customer c JOIN customer_list l ON l.id = c.id"
        " WHERE l.deleted = 0 ORDER BY c.id"
    )
    for row in connection.exec_driver_sql(statement):
        customer = Customer(
            CustomerId(row[0].hex()),
            code=row[1],
            full_name=row[2],
            short_name=row[3],
            name_variant=row[4],
            former_names=tuple(json.loads(row[5])) if row[5] else (),
            credit_code=row[6],
            phone=row[7],
            fax=row[8],
            postal_address=row[9],
            headquarters=row[10].hex() if row[10] else None,
        )
        ids.append(customer.id)
        traits.append(traits_of(customer, people.get(row[0], ())))
        headquarters.append(customer.headquarters)
    return ids, traits, headquarters


def not_duplicates(connection: Connection) -> list[NotDuplicate]:
    """Every word of that kind that stands."""
    table = PROJECTED["not_duplicate"]
    statement = table.select().where(table.c.lifted.is_not(True), table.c.one.is_not(None), table.c.other.is_not(None))
    return [record_of("not_duplicate", NotDuplicate, row) for row in connection.execute(statement.order_by(table.c.id))]


def told_apart(connection: Connection) -> set[tuple[str, str]]:
    """The pairs that are known to be two, the smaller id first."""
    return {(known.one or "", known.other or "") for known in not_duplicates(connection)}


def following(connection: Connection, customer: str) -> tuple[int, int, int, int]:
    """How many visits and complaints a customer has, its revenue of all years in 分, and how many attachments."""
    who = everyone(connection, [customer])
    marks = ",".join("?" * len(who))
    count = "SELECT count(*) FROM {table} WHERE customer IN ({marks})"
    visits = count.format(table="visit", marks=marks) + f" AND {IS_CURRENT}"
    return (
        *(
            int(connection.exec_driver_sql(statement, tuple(who)).scalar() or 0)
            for statement in (
                visits,
                count.format(table="complaint", marks=marks),
                f"SELECT sum(total) FROM revenue_year WHERE customer IN ({marks})",
                count.format(table="attachment", marks=marks) + " AND removed IS NOT 1",
            )
        ),
    )  # type: ignore[return-value]

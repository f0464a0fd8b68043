"""Reads for persons who are contacts of several customers."""

from collections.abc import Sequence

from sqlalchemy import Connection

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.phones import phone_numbers
from bigclient_desktop.store.merging import survivors
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of

_DIGITS = "replace(replace(replace(mobile,' ',''),'-',''),'+86','')"
_MOST = 200


def elsewhere(connection: Connection, people: Sequence[Contact], customer: str) -> list[Contact]:
    """Contacts of other customers in care that share a person's mark, a mobile number or a name with these."""
    marks = {one.person for one in people if one.person}
    names = {one.name for one in people if one.name}
    mobiles = {number for one in people if one.mobile for number in phone_numbers(one.mobile)}
    found = dict[str, Contact]()
    # Each by itself: the marks stand in an index, and asked for together all would be walked.
    for column, values in (("person", marks), ("name", names), (_DIGITS, mobiles)):
        for some in chunks(sorted(values)):
            statement = (
                f"SELECT * FROM contact WHERE {column} IN ({','.join('?' * len(some))})"
                f" AND {column} IS NOT NULL AND deleted IS NOT 1 LIMIT {_MOST}"
            )
            for row in connection.exec_driver_sql(statement, tuple(some)):
                contact = record_of("contact", Contact, row)
                found[contact.id] = contact
    known = survivors(connection)
    return [
        one
        for one in found.values()
        if one.customer and one.customer != customer and bytes.fromhex(one.customer) not in known
    ]


def of_person(connection: Connection, mark: str) -> list[Contact]:
    """Every contact that bears the mark."""
    rows = connection.exec_driver_sql("SELECT * FROM contact WHERE person = ? AND deleted IS NOT 1", (mark,))
    return [record_of("contact", Contact, row) for row in rows]


def contacts_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Contact]:
    """Contacts that are there, by id."""
    found = dict[str, Contact]()
    for some in chunks([bytes.fromhex(one) for one in ids]):
        statement = f"SELECT * FROM contact WHERE id IN ({','.join('?' * len(some))}) AND deleted IS NOT 1"
        for row in connection.exec_driver_sql(statement, tuple(some)):
            contact = record_of("contact", Contact, row)
            found[contact.id] = contact
    return found


def names_in_care(connection: Connection, customers: Sequence[str]) -> dict[str, str]:
    """Names of those of the customers that are not in the recycle bin."""
    found = dict[str, str]()
    for some in chunks([bytes.fromhex(one) for one in customers]):
        statement = f"SELECT id, full_name FROM customer_list WHERE deleted = 0 AND id IN ({','.join('?' * len(some))})"
        found.update((row.hex(), name) for row, name in connection.exec_driver_sql(statement, tuple(some)))
    return found

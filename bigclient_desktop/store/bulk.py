"""Reads for bulk work: who is known already, and what is known of some."""

import json
from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, func, select

from bigclient_desktop.domain.fields import CONTACT, CUSTOMER
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import values_of_row
from bigclient_desktop.store.tables import PROJECTED, commit_log, customer_list

Lookup = dict[str, list[str]]
_customer, _contact = PROJECTED["customer"], PROJECTED["contact"]


def existing(connection: Connection) -> tuple[Lookup, Lookup, Lookup]:
    """Ids by code, by credit code, by normalised full name."""
    by_code: Lookup = defaultdict(list)
    by_credit_code: Lookup = defaultdict(list)
    by_name: Lookup = defaultdict(list)
    columns = (customer_list.c.id, customer_list.c.code, customer_list.c.credit_code, customer_list.c.full_name)
    for identity, code, credit_code, name in connection.execute(select(*columns).where(customer_list.c.deleted == 0)):
        key = identity.hex()
        if code:
            by_code[code].append(key)
        if credit_code:
            by_credit_code[credit_code].append(key)
        by_name[normalise_name(name)].append(key)
    return dict(by_code), dict(by_credit_code), dict(by_name)


def current(
    connection: Connection, ids: list[str]
) -> tuple[dict[str, dict[str, Any]], dict[str, dict[str, dict[str, Any]]]]:
    """Values of customers by id; of their contacts by customer and contact id."""
    customers: dict[str, dict[str, Any]] = {}
    contacts: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for some in chunks([bytes.fromhex(identity) for identity in ids]):
        for row in connection.execute(select(_customer).where(_customer.c.id.in_(some))).mappings():
            customers[row["id"].hex()] = values_of_row(CUSTOMER, row)
        statement = select(_contact).where(_contact.c.customer.in_(some), _contact.c.deleted.is_not(True))
        for row in connection.execute(statement.order_by(_contact.c.id)).mappings():
            contacts[row["customer"].hex()][row["id"].hex()] = values_of_row(CONTACT, row)
    return customers, dict(contacts)


def former_names(connection: Connection) -> Lookup:
    """Ids by normalised former name."""
    found: Lookup = defaultdict(list)
    statement = select(_customer.c.id, _customer.c.former_names).where(_customer.c.former_names.is_not(None))
    for identity, names in connection.execute(statement.where(_customer.c.deleted.is_not(True))):
        for name in json.loads(names):
            found[normalise_name(name)].append(identity.hex())
    return dict(found)


def codes_in_bin(connection: Connection) -> Lookup:
    """Ids of deleted customers by code."""
    found: Lookup = defaultdict(list)
    columns = select(customer_list.c.code, customer_list.c.id)
    for code, identity in connection.execute(
        columns.where(customer_list.c.deleted == 1, customer_list.c.code.is_not(None))
    ):
        found[code].append(identity.hex())
    return dict(found)


def log_position(connection: Connection) -> int:
    """The last row of the log: what was read before is still true while it has not moved."""
    return connection.scalar(select(func.max(commit_log.c.row))) or 0

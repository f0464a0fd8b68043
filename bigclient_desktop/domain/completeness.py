"""How complete a customer file is: a weighted share of filled fields. Policy customers need fewer."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import attrgetter

from bigclient_desktop.domain.customer_file import Completeness
from bigclient_desktop.domain.customers import Contact, Customer
from bigclient_desktop.domain.reference import document

CONTACTS = "contacts"
"""Stands among the missing fields where no contact with a name and a way to reach him is there."""


@cache
def _weights(kind: str) -> tuple[tuple[str, ...], tuple[int, ...], Callable[[object], tuple[object, ...]], int]:
    """Field names without the contacts, their weights, what fetches them, and the weight of the contacts."""
    weights: Mapping[str, int] = document("completeness")[kind]
    names = tuple(name for name in weights if name != CONTACTS)
    return names, tuple(weights[name] for name in names), attrgetter(*names), weights[CONTACTS]


def _is_reachable(contact: Contact) -> bool:
    return bool(contact.name and (contact.phone or contact.mobile or contact.email) and not contact.deleted)


def completeness_of(customer: Customer, contacts: Iterable[Contact]) -> Completeness:
    """Percent (100 only where nothing is missing) and the missing fields, the weightiest first."""
    missing, percent = _missing(customer.kind, customer, any(map(_is_reachable, contacts)))
    missing.sort(key=lambda entry: -entry[0])
    return Completeness(percent, tuple(name for _, name in missing))


def completeness_percent(kind: str | None, values: object, *, is_reachable: bool) -> int:
    """The percent alone, of anything that has the customer's fields; `is_reachable` where a contact can be reached."""
    return _missing(kind, values, is_reachable)[1]


def _missing(kind: str | None, values: object, is_reachable: bool) -> tuple[list[tuple[int, str]], int]:
    names, weights, fetch, contacts_weight = _weights("policy" if kind == "policy" else "commercial")
    missing = [
        (weight, name)
        for name, weight, value in zip(names, weights, fetch(values), strict=True)
        if value is None or value == "" or value == ()
    ]
    if not is_reachable:
        missing.append((contacts_weight, CONTACTS))
    whole = sum(weights) + contacts_weight
    return missing, (whole - sum(weight for weight, _ in missing)) * 100 // whole

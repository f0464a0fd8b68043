"""The rules of a row that look at several fields at once, without the cost of a record for each of 50,000 rows.

What can be said of a value by itself the converters have said already, once for each value that occurs.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from bigclient_desktop.domain.customer_checks import check_contact, check_relations
from bigclient_desktop.domain.customers import Contact, Customer
from bigclient_desktop.domain.field_checks import Found
from bigclient_desktop.domain.fields import CUSTOMER

_REQUIRED = tuple(field.name for field in CUSTOMER.fields if field.required)
_UNFILLED = "problem.should_be_filled"


def _bare(record: type) -> Any:
    """A class that reads like the record with nothing filled in; an instance's own attributes are its values."""
    return type(record.__name__, (), {field.name: field.default for field in fields(record)})


_Customer, _Contact = _bare(Customer), _bare(Contact)


def _filled(bare: Any, values: Mapping[str, Any]) -> Any:
    row = bare()
    row.__dict__ = dict(values)
    return row


def check_row(
    values: Mapping[str, Any], contacts: Sequence[Mapping[str, Any]], columns: Collection[str]
) -> Iterator[tuple[str, Found]]:
    """The problems as (target of the column, what was found).

    Required fields count as missing where the sheet has their column; what it does not have at all, the completeness
    shows.
    """
    for name in _REQUIRED:
        if name in columns and not values.get(name):
            yield name, (name, _UNFILLED, {}, False)
    for found in check_relations(_filled(_Customer, values)):
        yield found[0], found
    for number, contact in enumerate(contacts, 1):
        for found in check_contact(_filled(_Contact, contact)):
            yield f"contact{number if number > 1 else ''}.{found[0]}", found

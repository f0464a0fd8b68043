"""Bulk edit (批量修改): which fields can be given one value for many, and what edits make of a file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from bigclient_desktop.domain.customer_checks import check_relations
from bigclient_desktop.domain.customers import Customer
from bigclient_desktop.domain.field_checks import Found, row_check
from bigclient_desktop.domain.fields import CUSTOMER, Field, Kind

OFFERED = (
    "kind",
    "scope",
    "responsibility_level",
    "is_focus",
    "industry",
    "ownership",
    "stage",
    "stage_since",
    "secrecy",
    "tags",
    "division",
    "town",
    "postcode",
    "services_used",
    "settlement",
    "payment_kind",
    "credit_period_days",
    "contract_signed_on",
    "contract_until",
    "signing_organisation",
    "signing_division",
    "credit_payment",
    "credit_performance",
    "lead_manager",
    "deputy_manager",
    "responsible_unit",
    "service_unit",
    "reporting_sub_branch",
    "information_source",
    "verified_on",
    "paper_location",
    "retention_until",
)
"""What can sensibly be the same for many; what is one customer's own (names, addresses, numbers) cannot."""

_WHY_NOT = {
    "code": "bulk.why_code",
    "headquarters": "bulk.why_headquarters",
    "full_name": "bulk.why_name",
    "short_name": "bulk.why_name",
    "former_names": "bulk.why_name",
    "name_variant": "bulk.why_name",
    "credit_code": "bulk.why_number",
    "registration_number": "bulk.why_number",
    "tax_number": "bulk.why_number",
    "bank_account": "bulk.why_number",
    "contract_number": "bulk.why_number",
    "archive_number": "bulk.why_number",
    "legal_representative": "bulk.why_person",
}
_OWN = "bulk.why_own"
_SETS = (Kind.TEXT_SET, Kind.CHOICE_SET)


class Way(StrEnum):
    """What is done to a field; sets know all three."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Edit:
    """A value for a field, or elements put into a set or taken out of it."""

    value: Any
    way: Way = Way.SET

    @property
    def clears(self) -> bool:
        """Whether it empties the field."""
        return self.way is Way.SET and self.value in (None, "", ())

    @property
    def is_idle(self) -> bool:
        """Nothing to put in or take out."""
        return self.way is not Way.SET and not self.value


Edits = Mapping[str, Edit]
"""By field."""


def is_set(field: Field) -> bool:
    """Whether elements can be added to the field."""
    return field.kind in _SETS


def not_offered() -> Iterable[tuple[str, str]]:
    """The fields that cannot be edited for many, each with the key of the reason."""
    for field in CUSTOMER.fields:
        if field.section and field.name not in OFFERED:
            yield field.name, _WHY_NOT.get(field.name, _OWN)


def edited(customer: Customer, edits: Edits, today: date) -> Customer:
    """The file after the edits. Who comes into another stage is in it from today, unless the edits say since when."""
    values: dict[str, Any] = {}
    for name, edit in edits.items():
        if edit.way is Way.SET:
            values[name] = edit.value
        else:
            held = set(getattr(customer, name))
            values[name] = tuple(sorted(held | set(edit.value) if edit.way is Way.ADD else held - set(edit.value)))
    if "stage" in values and "stage_since" not in values and values["stage"] != customer.stage:
        values["stage_since"] = today if values["stage"] else None
    return replace(customer, **values)


def new_problems(before: Customer, after: Customer, edits: Edits, today: date) -> Sequence[Found]:
    """What is wrong with the edited fields that was not wrong before."""
    known = {(found[0], found[1]) for found in _problems(before, today)}
    names = set(edits)
    return [found for found in _problems(after, today) if found[0] in names and (found[0], found[1]) not in known]


def _problems(customer: Customer, today: date) -> list[Found]:
    return [*row_check("customer")(customer, today), *check_relations(customer)]

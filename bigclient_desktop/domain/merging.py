"""Two or more customers that are one: who stands for them, and what his file shall say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bigclient_desktop.domain.customers import Contact, Customer
from bigclient_desktop.domain.fields import CUSTOMER, Kind
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.phones import phone_numbers
from bigclient_desktop.failures import Failure

_NOT_CHOSEN = frozenset(("headquarters", "deleted", "merged_into"))
_SETS = (Kind.TEXT_SET, Kind.CHOICE_SET)


class MergeWithItself(Failure):
    """It takes two customers to merge."""

    key = "failure.merge_with_itself"


class MergeWithBranch(Failure):
    """A headquarters and its branch are two customers by their codes."""

    key = "failure.merge_with_branch"


class MergeInBin(Failure):
    """What lies in the recycle bin is brought back first."""

    key = "failure.merge_in_bin"


@dataclass(frozen=True, slots=True)
class MergeChoice:
    """Fields that are chosen together (mostly one) of which the customers say different things.

    `values` are aligned with the customers, each a tuple along `names`; `chosen` is the place of the one that stands.
    """

    names: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]
    chosen: int

    @property
    def name(self) -> str:
        """What the choice is called by: its first field."""
        return self.names[0]


def order_of(customers: Sequence[Customer]) -> list[Customer]:
    """The survivor first: the smallest id, as every machine would have it. Raises MergeWithItself, MergeWithBranch,
    MergeInBin."""
    ordered = sorted(customers, key=lambda customer: customer.id)
    if len({customer.id for customer in ordered}) < max(2, len(ordered)):
        raise MergeWithItself()
    ids: dict[str, Customer] = {customer.id: customer for customer in ordered}
    for customer in ordered:
        if customer.deleted:
            raise MergeInBin(customer=customer.full_name or "")
        if customer.headquarters in ids:
            raise MergeWithBranch(branch=customer.full_name or "", customer=ids[customer.headquarters].full_name or "")
    return ordered


def choices_of(customers: Sequence[Customer]) -> tuple[MergeChoice, ...]:
    """What has to be chosen, in the order of the form; the survivor's value stands unless it says nothing. Sets are
    joined and no choice."""
    found, done = [], set[str]()
    for field in CUSTOMER.fields:
        if field.name in done or field.name in _NOT_CHOSEN or field.kind in _SETS:
            continue
        names = tuple(
            other.name for other in CUSTOMER.fields if other is field or (field.group and other.group == field.group)
        )
        done.update(names)
        values = tuple(tuple(getattr(customer, name) for name in names) for customer in customers)
        if len(set(values)) > 1:
            found.append(MergeChoice(names, values, next(place for place, said in enumerate(values) if any_said(said))))
    return tuple(found)


def any_said(values: Sequence[Any]) -> bool:
    """Whether there is anything in them."""
    return any(value not in (None, "") for value in values)


def united(customers: Sequence[Customer], chosen: Mapping[str, int]) -> Customer:
    """The survivor's file after the merge; `chosen` gives the place by the choice's name where another one than the
    proposed was taken."""
    values: dict[str, Any] = {}
    for choice in choices_of(customers):
        values.update(zip(choice.names, choice.values[chosen.get(choice.name, choice.chosen)], strict=True))
    for field in CUSTOMER.fields:
        if field.kind in _SETS:
            joined = {element for customer in customers for element in getattr(customer, field.name)}
            values[field.name] = tuple(sorted(joined))
    return replace(customers[0], **values)


def is_same_person(one: Contact, other: Contact) -> bool:
    """Whether two contacts are one person: the same name, and no two different numbers."""
    if normalise_name(one.name or "") != normalise_name(other.name or ""):
        return False
    numbers = [{*phone_numbers(person.mobile or ""), *phone_numbers(person.phone or "")} for person in (one, other)]
    return not all(numbers) or bool(numbers[0] & numbers[1])

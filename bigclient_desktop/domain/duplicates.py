"""Possible doubles: how alike two customers are (0 to 100), and why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz

from bigclient_desktop.domain.codes import normalise_code
from bigclient_desktop.domain.credit_code import normalise_credit_code
from bigclient_desktop.domain.customers import Contact, Customer
from bigclient_desktop.domain.names import distinctive_name, matching_name, normalise_name
from bigclient_desktop.domain.phones import phone_numbers
from bigclient_desktop.domain.pinyin import company_pinyin

SUSPECT = 80
"""From this score on two customers are worth a look."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a customer is recognised by, every part normalised; empty where unknown."""

    name: str = ""
    core_name: str = ""
    """matching_name: without legal form and place words."""
    distinct: str = ""
    """distinctive_name: the core without the places it begins with."""
    other_names: frozenset[str] = frozenset()
    """Core forms of short and former names."""
    code: str = ""
    credit_code: str = ""
    phones: frozenset[str] = frozenset()
    address: str = ""
    sound: str = ""
    """The core name's pinyin in its likeliest reading."""
    is_branch: bool = False


@dataclass(frozen=True, slots=True)
class ToldApart:
    """Somebody's word that two are two; `one` is the smaller id. `lifted`: taken back."""

    id: str = ""
    unit: str | None = None
    one: str | None = None
    other: str | None = None
    noted_by: str | None = None
    noted_on: date | None = None
    lifted: bool | None = None


@dataclass(frozen=True, slots=True)
class NotDuplicate(ToldApart):
    """Of two customers."""


def pair_of(one: str, other: str) -> tuple[str, str]:
    """Two ids as a pair, the smaller first."""
    return (one, other) if one < other else (other, one)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike, and the catalogue key of the strongest reason."""

    score: int
    reason_key: str


def traits_of(customer: Customer, contacts: Iterable[Contact] = ()) -> Traits:
    """The traits of a customer with its contacts."""
    core = matching_name(customer.full_name or "")
    others = (customer.short_name, customer.name_variant, *customer.former_names)
    numbers = [customer.phone or "", customer.fax or ""]
    numbers += [
        number for contact in contacts if not contact.deleted for number in (contact.phone, contact.mobile) if number
    ]
    return Traits(
        normalise_name(customer.full_name or ""),
        core,
        distinctive_name(core),
        frozenset(matching_name(name) for name in others if name) - {""},
        normalise_code(customer.code or ""),
        normalise_credit_code(customer.credit_code or ""),
        frozenset(number for text in numbers for number in phone_numbers(text)),
        matching_name(customer.postal_address or ""),
        company_pinyin(core).sort,
        bool(customer.headquarters),
    )


def traits_of_name(full_name: str) -> Traits:
    """The traits of a bare name, while it is being typed."""
    return replace(
        Traits(),
        name=normalise_name(full_name),
        core_name=matching_name(full_name),
        distinct=distinctive_name(full_name),
        sound=company_pinyin(matching_name(full_name)).sort,
    )


def likeness(one: Traits, other: Traits) -> Likeness:
    """How alike two customers are; symmetric. A branch shares much with its headquarters, so that is damped."""
    found = max(_reasons(one, other), key=lambda reason: reason.score)
    if one.is_branch != other.is_branch and found.reason_key not in ("duplicate.same_code", "duplicate.same_name"):
        return Likeness(min(found.score, SUSPECT - 1), found.reason_key)
    return found


def _reasons(one: Traits, other: Traits) -> Iterable[Likeness]:
    """Every reason that speaks for a double, with its score."""
    similar = min(_similar(one.core_name, other.core_name), _similar(one.distinct, other.distinct))
    yield Likeness(min(similar, 94), "duplicate.similar_name")
    if one.code and one.code == other.code:
        yield Likeness(100, "duplicate.same_code")
    if one.name and one.name == other.name:
        yield Likeness(100, "duplicate.same_name")
    if one.credit_code and one.credit_code == other.credit_code:
        yield Likeness(99, "duplicate.same_credit_code")
    if not (one.core_name and other.core_name):
        return
    if one.core_name == other.core_name:
        yield Likeness(96, "duplicate.same_core_name")
    if one.core_name in other.other_names or other.core_name in one.other_names:
        yield Likeness(92, "duplicate.same_former_name")
    if one.sound == other.sound:
        yield Likeness(90, "duplicate.same_pinyin")
    if similar >= 40 and one.phones & other.phones:
        yield Likeness(70 + similar // 4, "duplicate.same_phone")
    if similar >= 50 and one.address and one.address == other.address:
        yield Likeness(70 + similar // 4, "duplicate.same_address")


def _similar(one: str, other: str) -> int:
    """Likeness of two names in percent; one that merely contains the other is no double of it."""
    if not one or not other:
        return 0
    return int(fuzz.ratio(one, other))


def possible_doubles(
    wanted: Traits, others: Iterable[tuple[str, Traits]], limit: int = 10
) -> list[tuple[str, Likeness]]:
    """The ids among `others` that may be the same customer, the likeliest first."""
    found = [(row, likeness(wanted, traits)) for row, traits in others]
    suspects = [entry for entry in found if entry[1].score >= SUSPECT]
    return sorted(suspects, key=lambda entry: (-entry[1].score, entry[0]))[:limit]

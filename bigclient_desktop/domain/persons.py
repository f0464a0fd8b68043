"""One person who is a contact of several customers: said by a person, likely by number and name, or said not to be."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.duplicates import ToldApart, pair_of
from bigclient_desktop.domain.merging import is_same_person
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.phones import phone_numbers


@dataclass(frozen=True, slots=True)
class PersonElsewhere:
    """A contact of another customer who is, or may be, the same person as one of this customer's (`here`).

    `told_apart`: somebody said that they are two.
    """

    here: str
    contact: str
    name: str
    title: str
    customer: str
    customer_name: str
    is_linked: bool
    same_mobile: bool
    told_apart: bool = False


@dataclass(frozen=True, slots=True)
class NotSamePerson(ToldApart):
    """Of two contacts of different customers."""


def stand_ins_of(gone: Contact, people: Iterable[Contact]) -> list[str]:
    """Who at the customer that stands for a merged one is the contact that was left there: what was said of him holds
    of them."""
    return [one.id for one in people if is_same_person(gone, one)]


def may_be_one(one: Contact, other: Contact) -> bool:
    """Whether two contacts may be one person: the same mobile, or the same name and no two different numbers."""
    return same_mobile(one, other) or (bool(normalise_name(one.name or "")) and is_same_person(one, other))


def same_mobile(one: Contact, other: Contact) -> bool:
    """Whether they share a mobile number, in whatever spelling."""
    return bool({*phone_numbers(one.mobile or "")} & {*phone_numbers(other.mobile or "")})


def are_linked(one: Contact, other: Contact) -> bool:
    """Whether somebody said that they are one person."""
    return bool(one.person) and one.person == other.person


def others_of(
    people: Iterable[Contact], candidates: Iterable[Contact], apart: Collection[tuple[str, str]] = ()
) -> list[tuple[Contact, Contact, bool]]:
    """(here, elsewhere, linked) of every pair that is or may be one person; those that were said first, those that were
    told `apart` (pairs as of `pair_of`) last."""
    found = []
    known = list(people)
    for other in candidates:
        for one in known:
            linked = are_linked(one, other)
            if linked or may_be_one(one, other):
                found.append((one, other, linked))
    return sorted(
        found,
        key=lambda pair: (
            not pair[2],
            pair_of(pair[0].id, pair[1].id) in apart,
            not same_mobile(pair[0], pair[1]),
            pair[0].id,
            pair[1].id,
        ),
    )

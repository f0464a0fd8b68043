"""What is held about a person, wherever it stands (PIPL art. 45 to 47): how he is looked for, what an erasure takes.

A person is found by name or number in everything that was ever written here: what stands now, what stood before and
was changed since, what was deleted. Texts that belong to no person (remarks of a company, needs, results) may mention
him as well; they are shown, and have to be put right by hand.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.phones import phone_numbers
from bigclient_desktop.failures import Failure

GONE = "〔已删除〕"
"""In place of a name or number that was taken out of a text which goes on standing."""
_LEAST_NAME, _LEAST_DIGITS = 2, 5
_NOT_A_NUMBER = re.compile(r"[^\d\s\-+()/转]")
_NAMES = re.compile(r"[\s、,;/|()。]+")
_JOINED = re.compile(r"[和与及]")
"""Between names, but also within some (李和平): a name is looked for on both terms."""
_NOTHING_LEFT = re.compile(r"[\s\W_]*")
NAME_FIELDS = ("name", "complainant", "legal_representative", "persons_met", "manager_name", "handler_name")
_OWN_NAMES = ("name", "complainant", "legal_representative")
_NUMBER_FIELDS = ("phone", "mobile")


class SearchTooShort(Failure):
    """One character or a few digits would find half the store."""

    key = "failure.person_search_too_short"


@dataclass(frozen=True, slots=True)
class HeldValue:
    """One value that is held about him; `is_current` False where it was changed since and stands in the history."""

    field: str
    value: Any
    since: datetime
    is_current: bool = True


@dataclass(frozen=True, slots=True)
class PersonPlace:
    """One record in which he is found. `is_personal` False: a text that belongs to no person mentions him."""

    entity: str
    row: str
    customer: str
    """Empty for people of one's own offices."""
    customer_name: str
    title: str
    """Whom or what the record is about, in short."""
    values: tuple[HeldValue, ...]
    since: datetime
    author: str
    is_personal: bool = True
    is_exact: bool = False
    """It bears this very name or number; else it may be another person or a longer text."""
    is_there: bool = True
    """False where the record was deleted or undone, and stands in the history alone."""

    @property
    def may_be_erased(self) -> bool:
        """Only what stands in a part of its own can go; people of one's own offices are kept by their employer."""
        return self.is_personal and bool(self.customer)


@dataclass(frozen=True, slots=True)
class PersonFindings:
    """All places, those that bear his name first; how many belong to customers whose phones one may not see."""

    text: str
    places: tuple[PersonPlace, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What an erasure would do, in figures. What stays: signatures and times of the steps, without the values."""

    customers: int = 0
    records: int = 0
    values: int = 0
    """Pieces of the log that lose their values, superseded ones too."""
    steps: int = 0
    """Signed steps that go on standing, without them."""
    texts_kept: int = 0
    """Texts that are written again without name and number."""
    files: int = 0
    drafts: int = 0
    backups: int = 0
    peers: int = 0
    mentions: int = 0
    """Places found that do not go, and have to be put right by hand."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: how it may be written, and what makes a find exact."""

    text: str
    spellings: tuple[str, ...] = with_default(default=())
    number: str = ""

    def is_in(self, value: Any) -> bool:
        """Whether a value holds it in any spelling."""
        texts = value if isinstance(value, list | tuple) else (value,)
        return any(spelling in text for text in texts if isinstance(text, str) for spelling in self.spellings)

    def is_exactly(self, field: str, value: Any) -> bool:
        """Whether the value of a field is this name or number, or a list of names with it."""
        if not isinstance(value, str):
            return False
        if self.number:
            return field in _NUMBER_FIELDS and self.number in phone_numbers(value)
        if field not in NAME_FIELDS:
            return False
        names = _NAMES.split(_plain(value))
        return self.text in (_plain(value), *names, *(part for name in names for part in _JOINED.split(name)))


def search_for(text: str) -> Search:
    """The search for a name or a phone number as it was typed. Raises SearchTooShort."""
    plain = _plain(text)
    digits = re.sub(r"\D+", "", plain)
    if digits and not _NOT_A_NUMBER.search(plain):
        if len(digits) < _LEAST_DIGITS:
            raise SearchTooShort()
        number = digits[2:] if len(digits) > 11 and digits.startswith("86") else digits
        return Search(plain, tuple(dict.fromkeys((plain, digits, *_written(number)))), number)
    if len(plain) < _LEAST_NAME:
        raise SearchTooShort()
    spellings = (plain, text.strip(), plain.replace(" ", ""))
    return Search(plain, tuple(dict.fromkeys(one for one in spellings if len(one) >= _LEAST_NAME)))


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _written(number: str) -> Sequence[str]:
    """A number the ways people write it."""
    ways = [number]
    if len(number) == 11 and number.startswith("1"):
        ways += [f"{number[:3]}{mark}{number[3:7]}{mark}{number[7:]}" for mark in "- "]
    elif number.startswith("0"):
        area = 3 if number.startswith(("010", "02")) else 4
        ways += [f"{number[:area]}{mark}{number[area:]}" for mark in "- "]
        ways.append(f"({number[:area]}){number[area:]}")
    return ways


def without(text: str, searches: Sequence[Search]) -> str | None:
    """The text with every spelling struck out; None where nothing of worth is left."""
    spellings = sorted({one for search in searches for one in search.spellings}, key=len, reverse=True)
    for spelling in spellings:
        text = text.replace(spelling, GONE)
    return None if _NOTHING_LEFT.fullmatch(text.replace(GONE[1:-1], "")) else text


def searches_about(text: str, places: Sequence[PersonPlace]) -> tuple[Search, ...]:
    """What has to be struck out of texts that go on standing: what was looked for, and the person's names and numbers
    in these places."""
    asked = search_for(text)
    said = [text]
    for place in places:
        for one in place.values:
            if place.is_exact and one.field in _NUMBER_FIELDS and isinstance(one.value, str):
                said += phone_numbers(one.value)
            elif place.is_exact and asked.number and one.field in _OWN_NAMES and isinstance(one.value, str):
                said.append(one.value)
    found = []
    for one_said in dict.fromkeys(said):
        try:
            found.append(search_for(one_said))
        except SearchTooShort:
            continue
    return tuple(found)

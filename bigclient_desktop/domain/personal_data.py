"""What is held about a person, wherever it stands (PIPL art. 45 to 47): how he is looked for, what an erasure takes.

A person is found by name or number in everything that was ever written here: what stands now, what stood before and
was changed since, what was deleted. Texts that belong to no person (remarks of a company, needs, results) may mention
him as well: of these only the name goes, or what somebody writes anew stands instead.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.fields import Field, Kind
from bigclient_desktop.domain.phones import phone_numbers
from bigclient_desktop.failures import Failure

GONE = "〔已删除〕"
"""In place of a name or number that was taken out of a text which goes on standing."""
_LEAST_NAME, _LEAST_DIGITS = 2, 5
_LEAST_OF_TEXTS = 200
"""What may be as long is free text; codes and numbers are shorter."""
_NOT_A_NUMBER = re.compile(r"[^\d\s\-+()/转]")
_NAMES = re.compile(r"[\s、,;/|()。]+")
_JOINED = re.compile(r"[和与及]")
"""Between names, but also within some (李和平): a name is looked for on both terms."""
_AN_ID = re.compile(r"[0-9a-f]{32}")
_NOTHING_LEFT = re.compile(r"[\s\W_]*")
NAME_FIELDS = ("name", "complainant", "legal_representative", "persons_met", "manager_name", "handler_name")
OWN_NAMES = ("name", "complainant", "legal_representative")
_NUMBER_FIELDS = ("phone", "mobile")
_TELLING_OF_TALKS = ("visit", "complaint")
"""Where he is met or complains, and has a part with all that he said."""


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
    is_anothers: bool = False
    """It bore his name once, and bears another's now."""

    @property
    def may_be_erased(self) -> bool:
        """What stands in a part of its own can go whole; people of one's own offices are kept by their employer."""
        return self.is_personal and bool(self.customer)

    @property
    def goes_whole(self) -> bool:
        """Whether the record is about him; of one that is another's, and names him in a text, the name goes alone."""
        if self.entity == "attachment":
            is_his = any(one.field == "file_name" for one in self.values)
        else:
            is_his = self.entity in _TELLING_OF_TALKS
        return self.may_be_erased and not self.is_anothers and (self.is_exact or is_his)


@dataclass(frozen=True, slots=True)
class PersonFindings:
    """All places, those that bear his name first; how many belong to customers whose phones one may not see."""

    text: str
    places: tuple[PersonPlace, ...] = ()
    hidden: int = 0
    person: str = ""
    """Which of the own people was asked for."""
    sure: frozenset[str] = frozenset()
    """Rows that are his beyond doubt, where that is known; else who bears the very name or number is taken for him."""

    def is_his(self, place: PersonPlace) -> bool:
        """Whether the place is most likely about him."""
        return place.row in self.sure if self.sure else place.is_exact


MentionKey = tuple[str, str, str, str]
"""Customer, entity, row, field."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that tells of something else and names him."""

    customer: str
    customer_name: str
    entity: str
    row: str
    field: str
    title: str
    """Whom or what the record is about, in short."""
    text: str
    """As it stands; where he stands in older versions alone, the newest of them."""
    proposed: str
    """The text without him; empty where nothing of worth is left."""
    versions: int = 1
    """How many texts name him, older ones too."""
    is_current: bool = True
    may_be_written: bool = False
    """Whether another text than the proposed one may stand there from now on."""
    is_wanted: bool = True
    """Whether it should go unless somebody says otherwise: a company's name may be a person's for good reason."""

    @property
    def key(self) -> MentionKey:
        """What names the text."""
        return self.customer, self.entity, self.row, self.field


@dataclass(frozen=True, slots=True)
class Mentions:
    """The texts that name him, and how many there are that the person at the store may not put right, by the reason."""

    found: tuple[Mention, ...] = ()
    elsewhere: tuple[tuple[Failure, int], ...] = ()


_STANDING_NAMES = frozenset(
    ("full_name", "short_name", "former_names", "name_variant", "invoice_title", "signing_organisation", "bank_name")
)
_NUMBERS = ("phone", "fax", "mobile")


def is_wanted(field: Field) -> bool:
    """Whether a text of this field that names him goes unless somebody says otherwise: free texts, numbers and lists,
    but no name of a company, and nothing that is a code."""
    if field.name in _STANDING_NAMES:
        return False
    is_free = field.kind is Kind.LONG_TEXT or (field.kind is Kind.TEXT and field.max_length >= _LEAST_OF_TEXTS)
    return is_free or field.kind is Kind.TEXT_SET or field.name in _NUMBERS


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
    other_drafts: int = 0
    """Drafts about others that name him."""
    backups: int = 0
    peers: int = 0


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


def names_any(value: Any, searches: Sequence[Search]) -> bool:
    """Whether a value names any of those looked for."""
    return any(search.is_in(value) for search in searches)


def struck(value: Any, field: Field, searches: Sequence[Search]) -> Any:
    """A wire value of a text field without those looked for; of what has to be filled at least the mark is left."""
    if isinstance(value, list):
        return [_without_or_gone(one, searches) for one in value]
    if field.name == "values":
        return _struck_proposal(value, searches)
    if not isinstance(value, str) or not names_any(value, searches):
        return value
    left = without(value, searches)
    return GONE if left is None and (field.required or field.kind is Kind.TEXT_SET) else left


def _without_or_gone(text: str, searches: Sequence[Search]) -> str:
    return without(text, searches) or GONE if names_any(text, searches) else text


def _struck_proposal(value: Any, searches: Sequence[Search]) -> Any:
    """A proposal's values are JSON; digits within an id are nobody's number."""
    try:
        said = json.loads(value)
    except (TypeError, ValueError):
        return value
    if not isinstance(said, dict):
        return value
    left = {
        name: _without_or_gone(one, searches) if isinstance(one, str) and not _AN_ID.fullmatch(one) else one
        for name, one in said.items()
    }
    return value if left == said else json.dumps(left, ensure_ascii=False)


def marked(text: str, searches: Sequence[Search]) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is one of those looked for, to show where they stand."""
    spellings = sorted({one for search in searches for one in search.spellings}, key=len, reverse=True)
    if not spellings:
        return [(text, False)]
    pieces = re.split(f"({'|'.join(map(re.escape, spellings))})", text)
    return [(piece, bool(number % 2)) for number, piece in enumerate(pieces) if piece]


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
            elif place.is_exact and asked.number and one.field in OWN_NAMES and isinstance(one.value, str):
                said.append(one.value)
    found = []
    for one_said in dict.fromkeys(said):
        try:
            found.append(search_for(one_said))
        except SearchTooShort:
            continue
    return tuple(found)

"""What the texts of choice columns mean: labels, codes, other spellings, the user's own mapping, people by name."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bigclient_desktop.domain.dictionaries import DICTIONARIES, code_of
from bigclient_desktop.domain.fields import CONTACT, CUSTOMER, Field, Kind
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.spreadsheets.synonyms import CHOICES
from bigclient_desktop.translations import LANGUAGES, catalogue


@dataclass(frozen=True, slots=True)
class Choices:
    """The texts that one field takes."""

    by_text: Mapping[str, str]
    """Plain text to code."""
    otherwise: Callable[[str], str | None] = lambda text: None
    shared: frozenset[str] = field(default=frozenset())
    """Plain texts that mean several entries (people of one name), therefore none."""

    def find(self, text: str) -> str | None:
        """The code of a text, None where it is unknown or means several."""
        found = self.by_text.get(plain_choice(text))
        return found if found is not None else self.otherwise(text)

    def is_shared(self, text: str) -> bool:
        """Whether several entries carry the text."""
        return plain_choice(text) in self.shared


def plain_choice(text: str) -> str:
    """A choice's text to compare by."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()


def all_choices(
    staff: Iterable[tuple[str, str]] = (), own: Mapping[str, Mapping[str, str]] | None = None
) -> Mapping[str, Choices]:
    """The choices of every field that has some.

    `staff` are pairs of id and name, `own` is what the user mapped: field → text → code.
    """
    mapped = own or {}
    people = _people(staff)
    found: dict[str, Choices] = {}
    for entity in (CONTACT, CUSTOMER):
        for definition in entity.fields:
            if definition.dictionary == "staff":
                found[definition.name] = people
            elif definition.choices or definition.dictionary in DICTIONARIES:
                texts = {plain_choice(text): code for text, code in mapped.get(definition.name, {}).items()}
                found[definition.name] = _choices(entity.name, definition, texts)
    return found


def _choices(entity: str, definition: Field, own: dict[str, str]) -> Choices:
    if definition.dictionary:
        name = definition.dictionary
        return Choices(own, _unit_code if name == "units" else lambda text: code_of(name, text))
    texts: dict[str, str] = {}
    for code in definition.choices:
        labels = [catalogue(language).get(f"{entity}.{definition.name}.{code}", code) for language in LANGUAGES]
        for text in (code, *labels, *CHOICES.get(definition.name, {}).get(code, ())):
            texts.setdefault(plain_choice(text), code)
    return Choices(texts | own)


def _unit_code(text: str) -> str | None:
    """Units by code or name; sub-branches, which the shipped tree does not list, by their code."""
    if (code := code_of("units", text)) is not None:
        return code
    info = unit(text.strip().upper())
    return info.code if info else None


def _people(staff: Iterable[tuple[str, str]]) -> Choices:
    texts: dict[str, str] = {}
    shared = set()
    for identity, name in staff:
        key = plain_choice(name)
        if texts.setdefault(key, identity) != identity:
            shared.add(key)
    return Choices({key: identity for key, identity in texts.items() if key not in shared}, shared=frozenset(shared))


def is_choice(definition: Field) -> bool:
    """Whether the field's cells are mapped to codes (people apart)."""
    return definition.kind in (Kind.CHOICE, Kind.CHOICE_SET)

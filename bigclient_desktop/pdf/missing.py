"""Characters that no bundled font has: found and named before anything is printed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bigclient_desktop.domain.archive_form import ArchiveForm
from bigclient_desktop.domain.fields import (
    ADDRESS,
    AGREEMENT,
    COMPETITOR,
    CONTACT,
    CUSTOMER,
    DEMAND,
    MAIL_USE,
    Entity,
    Field,
)
from bigclient_desktop.failures import Failure, Words
from bigclient_desktop.pdf.archive_tables import (
    ADDRESSES,
    AGREEMENTS,
    COMPETITORS,
    CONTACTS,
    DEMANDS,
    MAIL_USES,
    Column,
)
from bigclient_desktop.pdf.fonts import code_point, without_glyph
from bigclient_desktop.pdf.lines import printable


@dataclass(frozen=True, slots=True)
class MissingCharacter:
    """A character without glyph, the customer's name, and the catalogue key of the place (`contact.name`)."""

    character: str
    customer: str
    where: str


class MissingCharacters(Failure):
    """Some texts hold characters that cannot be printed; nothing was written. The sentence names the first."""

    key = "failure.missing_characters"

    def __init__(self, missing: Sequence[MissingCharacter]) -> None:
        first = missing[0]
        super().__init__(
            character=first.character,
            code=code_point(first.character),
            customer=first.customer,
            field=first.where,
            count=len(missing),
        )
        self.missing = tuple(missing)

    def sentence(self, words: Words) -> str:
        return words(self.key, **{**self.values, "field": words(self.missing[0].where)})


def missing_characters(forms: Iterable[ArchiveForm]) -> list[MissingCharacter]:
    """Every character that the forms would print and no bundled font has, once per customer and place."""
    missing: dict[MissingCharacter, None] = {}
    for form in forms:
        texts = [(where, printable(text).replace("\n", "")) for where, text in _texts(form)]
        if not without_glyph("".join(text for _, text in texts)):
            continue
        customer = form.customer.full_name or form.customer.code or ""
        for where, text in texts:
            for character in without_glyph(text):
                missing[MissingCharacter(character, customer, where)] = None
    return list(missing)


_CUSTOMER_FIELDS = tuple(field for field in CUSTOMER.fields if field.section)


def _columns(entity: Entity, columns: Iterable[Column]) -> tuple[Field, ...]:
    return tuple(entity.by_name[name] for column in columns for name in column.fields)


_CHILDREN = (
    ("contacts", CONTACT, _columns(CONTACT, CONTACTS)),
    ("addresses", ADDRESS, _columns(ADDRESS, ADDRESSES)),
    ("agreements", AGREEMENT, _columns(AGREEMENT, AGREEMENTS)),
    ("competitors", COMPETITOR, _columns(COMPETITOR, COMPETITORS)),
    ("mail_uses", MAIL_USE, _columns(MAIL_USE, MAIL_USES)),
    ("demands", DEMAND, _columns(DEMAND, DEMANDS)),
)


def _texts(form: ArchiveForm) -> Iterator[tuple[str, str]]:
    """(place, text) of everything that the form prints and a person wrote."""
    yield from _fields(form, form.customer, CUSTOMER, _CUSTOMER_FIELDS)
    for attribute, entity, fields in _CHILDREN:
        for record in getattr(form, attribute):
            yield from _fields(form, record, entity, fields)
    for branch in form.branches:
        yield from (("section.branches", text) for text in (branch.name, branch.unit, branch.lead_manager) if text)
    for year in form.revenue:
        yield from (("section.revenue", form.name_of("services", service)) for service in year.by_service)
    for where, items in (("section.visits", form.visits), ("section.complaints", form.complaints)):
        yield from ((where, text) for item in items for text in (item.title, item.person) if text)
    ours = {"archive.place.unit": form.fill_unit, "archive.place.person": form.printed_by}
    yield from ((where, text) for where, text in ours.items() if text)
    yield "archive.place.number", form.print_number or ""


def _fields(form: ArchiveForm, record: Any, entity: Entity, fields: Iterable[Field]) -> Iterator[tuple[str, str]]:
    for field in fields:
        value = getattr(record, field.name)
        for text in (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ():
            shown = form.name_of(field.dictionary, text) if field.dictionary else text
            yield f"{entity.name}.{field.name}", shown

"""What a field's definition lets us check of its values: filled, short enough, among the choices, no future date.

Prepared once for each entity and run over every imported row, so it is written for speed: one fetch of all values, one
search for bad characters over all texts together.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any

from bigclient_desktop.domain.dictionaries import dictionary
from bigclient_desktop.domain.divisions import division, full_name, successor
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Entity, Field, Kind
from bigclient_desktop.domain.names import private_use_characters
from bigclient_desktop.domain.organisation import unit

Found = tuple[str, str, Mapping[str, object], bool]
"""Field, catalogue key, values, hard."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_MOST_NUMBER = 2**53
_HARD_REQUIRED = {"full_name", "kind", "name", "content", "service", "noted_on", "address", "title"}
"""Of the required fields those without which a row means nothing; the others may be filled in later."""
_PAST = {"stage_since", "founded_on", "contract_signed_on", "signed_on", "verified_on", "noted_on"}
_PAST |= {"consent_on", "withdrawn_on", "notice_given_on"}
_TEXTS = (Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT_SET)


class RowCheck:
    """What the definition of an entity lets us check of any of its rows, prepared once."""

    def __init__(self, entity: Entity) -> None:
        self.entity = entity.name
        self.fields = [field for field in entity.fields if field.name not in (entity.parent, "deleted", "merged_into")]
        self.values: Callable[[Any], tuple[Any, ...]] = attrgetter(*(field.name for field in self.fields))
        self._checks = [(field, _value_checks(field)) for field in self.fields]

    def __call__(self, row: Any, today: date) -> Iterator[Found]:
        texts: list[str] = []
        for (field, check), value in zip(self._checks, self.values(row), strict=True):
            if value is None or value == "" or value == ():
                if field.required:
                    yield _missing(field)
            elif check is not None:
                if value.__class__ is str and field.kind in _TEXTS:
                    texts.append(value)
                    if len(value) <= field.max_length and not field.required:
                        continue
                yield from check(field, value, today)
        together = "\n".join(texts)
        if _CONTROL.search(together) or _PRIVATE_USE.search(together):
            yield from self._characters(row)

    def _characters(self, row: Any) -> Iterator[Found]:
        for field, value in zip(self.fields, self.values(row), strict=True):
            if value.__class__ is not str:
                continue
            if _CONTROL.search(value):
                yield field.name, "problem.control_character", {}, True
            elif characters := private_use_characters(value):
                yield field.name, "problem.private_use", {"characters": " ".join(characters)}, False


def _missing(field: Field) -> Found:
    hard = field.name in _HARD_REQUIRED
    return field.name, "problem.required" if hard else "problem.should_be_filled", {}, hard


def _check_text(field: Field, value: str, today: date) -> Iterator[Found]:
    if not value.strip():
        if field.required:
            yield _missing(field)
    elif len(value) > field.max_length:
        yield field.name, "problem.too_long", {"limit": field.max_length, "length": len(value)}, True


def _check_text_set(field: Field, value: tuple[str, ...], today: date) -> Iterator[Found]:
    for text in value:
        yield from _check_text(field, text, today)
        if _CONTROL.search(text):
            yield field.name, "problem.control_character", {}, True


def _check_choice(field: Field, value: str, today: date) -> Iterator[Found]:
    if field.dictionary == "divisions":
        yield from _check_division(field, value)
    elif field.dictionary == "units":
        if unit(value) is None:
            yield field.name, "problem.unit_unknown", {"value": value}, True
    elif value not in _choices(field):
        yield field.name, "problem.not_a_choice", {"value": value}, True


def _check_division(field: Field, value: str) -> Iterator[Found]:
    found = division(value)
    if found is None:
        yield field.name, "problem.not_a_choice", {"value": value}, True
    elif found.valid_to is not None:
        values = {"division": full_name(value), "successor": full_name(successor(value) or "")}
        yield field.name, "problem.division_abolished", values, False


def _check_choice_set(field: Field, value: tuple[str, ...], today: date) -> Iterator[Found]:
    for choice in value:
        yield from _check_choice(field, choice, today)


def _check_date(field: Field, value: date, today: date) -> Iterator[Found]:
    if value > today and field.name in _PAST:
        yield field.name, "problem.future_date", {"date": value.isoformat()}, True


def _check_number(field: Field, value: int | Decimal, today: date) -> Iterator[Found]:
    if field.name.endswith("_percent"):
        if not 0 <= value <= 100:
            yield field.name, "problem.percent", {}, True
    elif value < 0:
        yield field.name, "problem.negative", {}, True
    elif value > _MOST_NUMBER * (100 if field.kind is Kind.MONEY else 1):
        yield field.name, "problem.number_too_large", {}, True


_BY_KIND: Mapping[Kind, Callable[[Field, Any, date], Iterator[Found]]] = {
    Kind.TEXT: _check_text,
    Kind.LONG_TEXT: _check_text,
    Kind.TEXT_SET: _check_text_set,
    Kind.CHOICE: _check_choice,
    Kind.CHOICE_SET: _check_choice_set,
    Kind.DATE: _check_date,
    Kind.MONEY: _check_number,
    Kind.INTEGER: _check_number,
    Kind.DECIMAL: _check_number,
}


def _value_checks(field: Field) -> Callable[[Field, Any, date], Iterator[Found]] | None:
    return _BY_KIND.get(field.kind)


@cache
def _choices(field: Field) -> frozenset[str]:
    return frozenset(field.choices or dictionary(field.dictionary))


@cache
def row_check(entity: str) -> RowCheck:
    """The check of an entity's rows, by its name."""
    return RowCheck(ENTITY_BY_NAME[entity])


def check_value(entity: str, name: str, value: Any, today: date) -> tuple[Found, ...]:
    """The problems of one filled value by itself, for bulk work that meets the same values over and over."""
    field = ENTITY_BY_NAME[entity].by_name[name]
    check = _value_checks(field)
    found = [] if check is None else list(check(field, value, today))
    if value.__class__ is str and field.kind in _TEXTS:
        if _CONTROL.search(value):
            found.append((name, "problem.control_character", {}, True))
        elif characters := private_use_characters(value):
            found.append((name, "problem.private_use", {"characters": " ".join(characters)}, False))
    return tuple(found)

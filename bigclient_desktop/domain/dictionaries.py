"""The lists that fields choose from, by the name that domain/fields.py gives them: code to label.

Industries and services are labelled by catalogue keys (`industry.finance`); divisions and units by their own names,
which no language changes. People write these things in many ways, so `code_of` also takes aliases and full names.
"""

from collections.abc import Mapping
from functools import cache

from bigclient_desktop.domain.divisions import divisions, full_name
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.organisation import unit, units
from bigclient_desktop.domain.reference import table
from bigclient_desktop.translations import LANGUAGES, catalogue

_KEYED = {"industries": "industry", "services": "service", "gbt4754": "gbt4754"}
"""Dictionaries whose labels stand in the catalogue, with the first word of their keys."""
_NAMED = ("divisions", "units")

DICTIONARIES: tuple[str, ...] = (*_KEYED, *_NAMED)


def is_keyed(name: str) -> bool:
    """True where the labels of the dictionary are catalogue keys, False where they are names."""
    return name in _KEYED


@cache
def dictionary(name: str) -> Mapping[str, str]:
    """Code to catalogue key (industries, services, gbt4754) or to name (divisions, units), in the order to show."""
    if name in _KEYED:
        return {row["code"]: f"{_KEYED[name]}.{row['code']}" for row in table(name)}
    if name == "divisions":
        return {entry.code: entry.name for entry in divisions()}
    if name == "units":
        return {entry.code: entry.name for entry in units()}
    raise KeyError(name)


def label(name: str, code: str, language: str = "zh_CN") -> str:
    """What a person reads for a code; the code itself where nobody knows it. Units that no list offers (sub-branches,
    abolished counties) have a name all the same."""
    found = dictionary(name).get(code)
    if found is None:
        info = unit(code) if name == "units" else None
        return info.name if info else code
    return catalogue(language)(found) if name in _KEYED else found


def default_kind(industry: str) -> str | None:
    """The kind (commercial, policy) that an industry has as a rule."""
    return _kinds().get(industry)


@cache
def _kinds() -> Mapping[str, str]:
    return {row["code"]: row["kind"] for row in table("industries")}


def code_of(name: str, text: str) -> str | None:
    """The code that `text` means: given as code, label in any language, alias or full name; else None."""
    return _spellings(name).get(normalise_name(text))


@cache
def _spellings(name: str) -> Mapping[str, str]:
    """Normalised spelling to code. A spelling that several entries share (城区) means none of them."""
    entries = (
        _keyed_spellings(name) if name in _KEYED else _place_spellings() if name == "divisions" else _unit_spellings()
    )
    found: dict[str, str] = {}
    shared: set[str] = set()
    for spelling, code in entries:
        key = normalise_name(spelling)
        if found.setdefault(key, code) != code:
            shared.add(key)
    return {key: code for key, code in found.items() if key and key not in shared}


def _keyed_spellings(name: str) -> list[tuple[str, str]]:
    found = []
    for row in table(name):
        code = row["code"]
        spellings = [code, *row["aliases"].split(";")]
        spellings += [catalogue(language)(f"{_KEYED[name]}.{code}") for language in LANGUAGES]
        found += [(spelling, code) for spelling in spellings]
    return found


def _place_spellings() -> list[tuple[str, str]]:
    found = []
    for entry in divisions():
        whole = full_name(entry.code) or ""
        spellings = {entry.code, entry.name, whole, whole.removeprefix("广东省")}
        if entry.level != "county" or len(entry.name) > 2:
            spellings.add(entry.name.rstrip("省市区县"))
        found += [(spelling, entry.code) for spelling in spellings]
    return found


def _unit_spellings() -> list[tuple[str, str]]:
    found = []
    for entry in units():
        spellings = {entry.code, entry.name, entry.official_name, entry.name.removesuffix("邮政局")}
        found += [(spelling, entry.code) for spelling in spellings]
    return found

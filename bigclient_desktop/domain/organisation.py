"""The organisation: province, city and county centres, specialty bureaus, sub-branches, as the guideline lays them out.

Unit codes: a centre carries its division's code (440106); a specialty bureau its city's with `-LP` (letters and
philately) or `-EL` (express and logistics); a sub-branch its county's with three digits (440106-001). 东莞 and 中山
have no counties: their town branches count as counties and carry the last digits of the town's code (441900-121
虎门镇).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import ClassVar

from bigclient_desktop.domain.divisions import PROVINCE, division, division_name, divisions, towns
from bigclient_desktop.domain.reference import document
from bigclient_desktop.failures import Failure

_CODE = re.compile(r"(\d{6})(?:-(LP|EL|\d{3}))?", re.ASCII)
SPECIALTIES = ("LP", "EL")


class UnitCodeUnknown(Failure):
    """No unit has this code."""

    key: ClassVar[str] = "failure.unit_code_unknown"


@dataclass(frozen=True, slots=True)
class UnitCode:
    """A unit code in its parts; at most one of specialty and sub-branch is filled."""

    division: str
    specialty: str = ""
    sub_branch: str = ""


@dataclass(frozen=True, slots=True)
class OrgUnitInfo:
    """What the shipped tree knows of a unit."""

    code: str
    name: str
    official_name: str
    """The centre's name on paper: <name>邮政局大客户中心; the bureau's own name where there is no centre."""
    level: str
    """province, city, county, sub_branch."""
    kind: str
    """centre, specialty, town_branch, sub_branch."""
    parent: str
    """The unit above; empty for the province."""
    area_class: int | None
    """1 to 4 as of today; None for the province."""
    division: str
    has_centre: bool


def parse_unit_code(text: str) -> UnitCode:
    """The parts of a unit code; raises UnitCodeUnknown for what can be no unit of Guangdong."""
    match = _CODE.fullmatch(text.strip().upper())
    if match is None:
        raise UnitCodeUnknown(code=text)
    place = division(match[1])
    if place is None or place.level == "urban":
        raise UnitCodeUnknown(code=text)
    suffix = match[2] or ""
    if suffix in SPECIALTIES:
        if place.level == "county":
            raise UnitCodeUnknown(code=text)
        return UnitCode(match[1], specialty=suffix)
    if suffix and (place.level == "province" or suffix == "000"):
        raise UnitCodeUnknown(code=text)
    return UnitCode(match[1], sub_branch=suffix)


@cache
def _classes() -> tuple[tuple[date, Mapping[str, int]], ...]:
    found = []
    for version in document("units")["area_classes"]:
        by_city = {city: int(number) for number, cities in version["cities"].items() for city in cities}
        found.append((date.fromisoformat(version["valid_from"]), by_city))
    return tuple(sorted(found, key=lambda version: version[0]))


def area_class(unit_code: str, on: date | None = None) -> int | None:
    """The area class (1 to 4) of the city that the unit lies in; before the first list the first one counts."""
    versions = _classes()
    by_city = versions[0][1]
    for valid_from, classes in versions:
        if on is None or valid_from <= on:
            by_city = classes
    return by_city.get(city_of(unit_code))


def _postal_name(code: str) -> str:
    names: Mapping[str, str] = document("units")["names"]
    return names.get(code) or division_name(code) or code


def _centre(code: str, level: str, parent: str) -> OrgUnitInfo:
    bureau = f"{_postal_name(code)}邮政局"
    return OrgUnitInfo(code, bureau, f"{bureau}大客户中心", level, "centre", parent, area_class(code), code, True)


def _specialty(city: str, level: str, specialty: str) -> OrgUnitInfo:
    name = f"{_postal_name(city)}{document('units')['specialties'][specialty]['name']}"
    has_centre = specialty_has_centre(city, specialty)
    official = f"{name}大客户中心" if has_centre else f"{name}市场部"
    code = f"{city}-{specialty}"
    return OrgUnitInfo(code, name, official, level, "specialty", city, area_class(city), city, has_centre)


def _town_branch(city: str, code: str, town: str) -> OrgUnitInfo:
    name = f"{town.removesuffix('街道')}分局"
    official = f"{_postal_name(city)}{town.removesuffix('街道')}邮政局大客户中心"
    return OrgUnitInfo(code, name, official, "county", "town_branch", city, area_class(city), city, True)


@cache
def _tree() -> Mapping[str, OrgUnitInfo]:
    found: list[OrgUnitInfo] = []
    for place in divisions():
        found.append(_centre(place.code, place.level, place.parent))
        if place.level == "county":
            continue
        found += [_specialty(place.code, place.level, specialty) for specialty in SPECIALTIES]
        if place.code in document("units")["cities_with_town_branches"]:
            found += [
                _town_branch(place.code, f"{place.code}-{town.code[6:]}", town.name) for town in towns(place.code)
            ]
    return {entry.code: entry for entry in found}


def units() -> tuple[OrgUnitInfo, ...]:
    """Every unit of the shipped tree (centres, specialty bureaus, town branches), each city's together."""
    return tuple(_tree().values())


@cache
def unit(code: str) -> OrgUnitInfo | None:
    """The unit of this code, or None. A sub-branch is named after its county; an abolished division keeps its name."""
    if code in _tree():
        return _tree()[code]
    try:
        parts = parse_unit_code(code)
    except UnitCodeUnknown:
        return None
    if parts.sub_branch:
        name = f"{_postal_name(parts.division)}{parts.sub_branch}支局"
        return OrgUnitInfo(
            code, name, name, "sub_branch", "sub_branch", parts.division, area_class(code), parts.division, False
        )
    place = division(parts.division)
    return _centre(code, place.level, place.parent) if place and not parts.specialty else None


def city_of(unit_code: str) -> str:
    """The code of the city centre that the unit belongs to; the province's own units belong to the province."""
    return f"{unit_code[:4]}00"


def level_above(unit_code: str) -> str | None:
    """The unit that decides on what this one applies for; None above the province."""
    found = unit(unit_code)
    return found.parent or None if found else None


def stem_of(above: str) -> str:
    """What the codes of all units within this one begin with; a bureau or sub-branch holds itself alone."""
    if above == PROVINCE:
        return ""
    return above[:4] if above.endswith("00") and "-" not in above else above


def is_within(unit_code: str, above: str) -> bool:
    """True where the unit is `above` or lies under it (a city holds its counties, bureaus and sub-branches)."""
    return unit_code.startswith(stem_of(above))


def subtree(code: str) -> tuple[str, ...]:
    """The unit and all of the shipped tree under it."""
    below = tuple(entry for entry in _tree() if entry != code and is_within(entry, code))
    return (code, *below)


def specialty_has_centre(city: str, specialty: str) -> bool:
    """True where the specialty bureau runs a centre; elsewhere its marketing department has account managers."""
    return city in document("units")["specialties"][specialty]["centres"]


def specialty_of_service(service: str) -> str | None:
    """The specialty (LP, EL) that runs a service, if one does."""
    for specialty, entry in document("units")["specialties"].items():
        if service in entry["services"]:
            return str(specialty)
    return None


def managers_wanted(customers: int) -> tuple[int, int]:
    """How many account managers so many customers imply (fewest, most): one for every 8 to 15."""
    rule = document("units")["customers_per_manager"]
    if customers <= 0:
        return 0, 0
    return -(-customers // rule["most"]), max(1, customers // rule["least"])

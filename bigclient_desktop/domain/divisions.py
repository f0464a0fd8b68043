"""Administrative divisions of Guangdong (GB/T 2260), with those that were abolished.

A division that no longer exists stays valid on the codes that carry it, so every code keeps its name; new customers
choose among the divisions of today. Years are those of the change: 萝岗区 (2005 to 2014) is still found under 2014.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bigclient_desktop.domain.reference import table

PROVINCE = "440000"
"""Guangdong's own code, carried by the customers that the province centre holds."""


@dataclass(frozen=True, slots=True)
class Division:
    """One division under one name.

    `level` is province, city, county, or urban (市辖区, which stands for all districts of a city).
    """

    code: str
    name: str
    level: str
    parent: str
    valid_from: int | None
    valid_to: int | None
    successor: str
    """The code that took its place; empty while it exists."""


@dataclass(frozen=True, slots=True)
class Town:
    """A street office or town (9 digits), by which addresses are told and 东莞 and 中山 are divided."""

    code: str
    name: str
    division: str


def _year(text: str) -> int | None:
    return int(text) if text else None


@cache
def _all() -> tuple[Division, ...]:
    return tuple(
        Division(
            row["code"],
            row["name"],
            row["level"],
            row["parent"],
            _year(row["valid_from"]),
            _year(row["valid_to"]),
            row["successor"],
        )
        for row in table("divisions")
    )


@cache
def _by_code() -> dict[str, tuple[Division, ...]]:
    found: dict[str, tuple[Division, ...]] = {}
    for entry in _all():
        found[entry.code] = (*found.get(entry.code, ()), entry)
    return found


@cache
def divisions() -> tuple[Division, ...]:
    """Province, cities and counties of today, in the order of their codes."""
    return tuple(entry for entry in _all() if entry.valid_to is None and entry.level != "urban")


def abolished_divisions() -> tuple[Division, ...]:
    """What older codes may still carry."""
    return tuple(entry for entry in _all() if entry.valid_to is not None)


def division(code: str, year: int | None = None) -> Division | None:
    """The division of this code: in that year, or its latest bearer; None for a code that Guangdong never had."""
    entries = _by_code().get(code, ())
    if year is None:
        return entries[-1] if entries else None
    for entry in reversed(entries):
        if (entry.valid_from or 0) <= year <= (entry.valid_to or 9999):
            return entry
    return None


def division_name(code: str, year: int | None = None) -> str | None:
    """The name alone (天河区); None where there is no such division, or not in that year."""
    found = division(code, year)
    return found.name if found else None


def city_of_division(code: str) -> str:
    """The code of the city that the division lies in; the province stays itself."""
    return code[:4] + "00"


@cache
def full_name(code: str) -> str | None:
    """The name with all that stands above it: 广东省广州市天河区. 市辖区 adds no name of its own."""
    found = division(code)
    if found is None:
        return None
    above = full_name(found.parent) if found.parent else ""
    return f"{above or ''}{'' if found.level == 'urban' else found.name}"


@cache
def children(code: str) -> tuple[Division, ...]:
    """What lies directly under it today: the cities of the province, the counties of a city (none in 东莞 and 中山)."""
    return tuple(entry for entry in divisions() if entry.parent == code)


def successor(code: str) -> str | None:
    """The division of today that took over; the code itself where it still exists; None for an unknown code."""
    found = division(code)
    while found is not None and found.valid_to is not None:
        found = division(found.successor)
    return found.code if found else None


@cache
def predecessors(code: str) -> frozenset[str]:
    """The abolished codes that ended in this one (for reports that count by today's divisions)."""
    return frozenset(entry.code for entry in abolished_divisions() if successor(entry.code) == code) - {code}


def covered_codes(code: str) -> Iterator[str]:
    """The code with all that counts as lying in it, abolished ones included."""
    yield code
    yield from predecessors(code)
    for child in children(code):
        yield from covered_codes(child.code)
    if code.endswith("00") and code != PROVINCE:
        yield code[:4] + "01"


@cache
def _towns() -> dict[str, tuple[Town, ...]]:
    found: dict[str, list[Town]] = {}
    for row in table("towns"):
        found.setdefault(row["division"], []).append(Town(row["code"], row["name"], row["division"]))
    return {code: tuple(entries) for code, entries in found.items()}


def towns(code: str) -> tuple[Town, ...]:
    """The street offices and towns of a county (or of 东莞 and 中山)."""
    return _towns().get(code, ())

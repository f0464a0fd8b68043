"""Rules of units as they stand here: names in force, opened and closed, codes of sub-branches, what closing needs."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bigclient_desktop.domain.divisions import division, full_name, successor
from bigclient_desktop.domain.organisation import OrgUnitInfo, UnitCodeUnknown, parse_unit_code, unit
from bigclient_desktop.domain.reference import document
from bigclient_desktop.domain.staff import OrgUnit, UnitName
from bigclient_desktop.failures import Failure

_LAST = 999
CENTRE = "大客户中心"
"""How the official name of every centre ends (guideline, chapter 2)."""


class SubBranchElsewhere(Failure):
    """The code of a sub-branch does not begin with that of its county."""

    key: ClassVar[str] = "failure.sub_branch_elsewhere"


class SubBranchNotHere(Failure):
    """Only counties, and the cities that have none, have sub-branches."""

    key: ClassVar[str] = "failure.sub_branch_not_here"


class UnitCodeTaken(Failure):
    """Another unit has the code, today or before it was closed."""

    key: ClassVar[str] = "failure.unit_code_taken"


class UnitAbolished(Failure):
    """The division was abolished: nothing new is set up under it."""

    key: ClassVar[str] = "failure.unit_abolished"


class UnitNameMissing(Failure):
    """A unit needs a name."""

    key: ClassVar[str] = "failure.unit_name_missing"


class ClosedBeforeOpened(Failure):
    """The unit would be closed before it was opened."""

    key: ClassVar[str] = "failure.closed_before_opened"


class ClosedInFuture(Failure):
    """A closing is entered on its day, when nothing hangs on the unit any more."""

    key: ClassVar[str] = "failure.closed_in_future"


class UnitHasCustomers(Failure):
    """A unit that is responsible for customers is not closed."""

    key: ClassVar[str] = "failure.unit_has_customers"


class UnitHasPeople(Failure):
    """A unit with people is not closed."""

    key: ClassVar[str] = "failure.unit_has_people"


class UnitHasUnits(Failure):
    """A unit with units below it is not closed."""

    key: ClassVar[str] = "failure.unit_has_units"


class OfficialNameOther(Failure):
    """The official name of a centre does not end as all do."""

    key: ClassVar[str] = "failure.official_name_other"


class RenameTwice(Failure):
    """On this day the unit has taken another name already."""

    key: ClassVar[str] = "failure.rename_twice"


class RenameBeforeOpened(Failure):
    """A name in force before the unit was there."""

    key: ClassVar[str] = "failure.rename_before_opened"


@dataclass(frozen=True, slots=True)
class NameInForce:
    """What a unit is called: by people, and on paper; `since` is empty for the first name."""

    name: str
    official_name: str
    since: date | None = None


def first_name(code: str, own: OrgUnit | None = None) -> NameInForce:
    """The name before any renaming: an own unit's as it was entered, else that of the shipped tree."""
    info = unit(code)
    if info is not None and info.kind != "sub_branch":
        return NameInForce(info.name, info.official_name)
    name = (own.name if own else None) or (info.name if info else code)
    return NameInForce(name, name)


def name_on(code: str, names: Iterable[UnitName], on: date, own: OrgUnit | None = None) -> NameInForce:
    """The name in force on a day. Of two that begin on one day, written apart, the later row counts everywhere."""
    standing = [one for one in names if one.unit == code and one.name and one.valid_from and one.valid_from <= on]
    if not standing:
        return first_name(code, own)
    last = max(standing, key=lambda one: (one.valid_from or date.min, one.id))
    return NameInForce(last.name or "", last.official_name or official_name_of(code, last.name or ""), last.valid_from)


def official_name_of(code: str, name: str) -> str:
    """What stands on paper for a unit of this name: <name>大客户中心 where it has a centre (guideline, chapter 2)."""
    info = unit(code)
    if info is None or info.kind == "sub_branch":
        return name
    if info.kind == "town_branch":
        return info.official_name
    return f"{name}{CENTRE if info.has_centre else '市场部'}"


def known_names(own: Iterable[OrgUnit], names: Sequence[UnitName], on: date) -> Mapping[str, str]:
    """Code to name of every unit whose name does not stand in the shipped tree: sub-branches, and the renamed."""
    by_code: dict[str, list[UnitName]] = {one.unit: [] for one in names if one.unit}
    for one in names:
        by_code.get(one.unit or "", []).append(one)
    known = {one.code: name_on(one.code, by_code.get(one.code, ()), on, one).name for one in own if one.code}
    renamed = {code: name_on(code, by_code[code], on).name for code in by_code if code not in known}
    shipped = {code: info.name for code in (*known, *renamed) if (info := unit(code)) and info.kind != "sub_branch"}
    return {code: name for code, name in (known | renamed).items() if shipped.get(code) != name}


def closed_on(code: str, own: OrgUnit | None = None) -> date | None:
    """Since when the unit is no more: as the office says, else the end of the year in which its division ended."""
    if own is not None and own.closed_on is not None:
        return own.closed_on
    place = division(code)
    return date(place.valid_to, 12, 31) if place is not None and place.valid_to is not None else None


def is_closed(code: str, on: date, own: OrgUnit | None = None) -> bool:
    """Whether the unit is closed on that day; on the day itself it is."""
    day = closed_on(code, own)
    return day is not None and day <= on


def has_sub_branches(info: OrgUnitInfo) -> bool:
    """Whether sub-branches are set up under the unit: a county centre, or a city that has no counties."""
    if info.kind != "centre":
        return False
    return info.level == "county" or info.code in document("units")["cities_with_town_branches"]


def next_sub_branch(above: str, taken: Collection[str]) -> str:
    """The first free code under a county. Raises UnitCodeTaken where all are given out."""
    for number in range(1, _LAST + 1):
        code = f"{above}-{number:03d}"
        if code not in taken and not _is_shipped(code):
            return code
    raise UnitCodeTaken(code=f"{above}-{_LAST}", name=above)


def check_sub_branch(code: str, above: str, taken: Mapping[str, str], on: date) -> None:
    """Raises UnitCodeUnknown, SubBranchElsewhere, SubBranchNotHere, UnitAbolished, UnitCodeTaken. `taken`: code → name
    of the units here."""
    parts = parse_unit_code(code)
    info = unit(above)
    if info is None or not has_sub_branches(info):
        raise SubBranchNotHere(name=info.name if info else above)
    name = taken.get(above) or info.name
    if is_closed(above, on):
        raise UnitAbolished(name=name, successor=full_name(successor(above) or "") or "")
    if not parts.sub_branch or parts.division != above:
        raise SubBranchElsewhere(code=code, name=name, above=above)
    if code in taken or _is_shipped(code):
        shipped = unit(code)
        raise UnitCodeTaken(code=code, name=taken.get(code) or (shipped.name if shipped else code))


def _is_shipped(code: str) -> bool:
    found = unit(code)
    return found is not None and found.kind != "sub_branch"


def check_closing(
    code: str, name: str, own: OrgUnit | None, on: date, today: date, *, customers: int, people: int, units: int
) -> None:
    """Raises ClosedInFuture, ClosedBeforeOpened, UnitHasCustomers, UnitHasPeople, UnitHasUnits."""
    if on > today:
        raise ClosedInFuture(day=on.isoformat())
    if own is not None and own.opened_on is not None and on < own.opened_on:
        raise ClosedBeforeOpened(day=on.isoformat(), opened=own.opened_on.isoformat(), name=name)
    if customers:
        raise UnitHasCustomers(name=name, count=customers)
    if people:
        raise UnitHasPeople(name=name, count=people)
    if units:
        raise UnitHasUnits(name=name, count=units)


def check_renaming(code: str, new: UnitName, names: Iterable[UnitName], own: OrgUnit | None) -> None:
    """Raises UnitNameMissing, OfficialNameOther, RenameBeforeOpened, RenameTwice."""
    if not (new.name or "").strip() or new.valid_from is None:
        raise UnitNameMissing(code=code)
    info = unit(code)
    if new.official_name and info is not None and info.has_centre and not new.official_name.endswith(CENTRE):
        raise OfficialNameOther(name=new.official_name, ending=CENTRE)
    if own is not None and own.opened_on is not None and new.valid_from < own.opened_on:
        raise RenameBeforeOpened(day=new.valid_from.isoformat(), opened=own.opened_on.isoformat())
    for other in names:
        if other.unit == code and other.valid_from == new.valid_from:
            raise RenameTwice(day=new.valid_from.isoformat(), name=other.name)


def refuse_unknown_unit(code: str) -> OrgUnitInfo:
    """The unit of the code. Raises UnitCodeUnknown."""
    info = unit(code)
    if info is None:
        raise UnitCodeUnknown(code=code)
    return info

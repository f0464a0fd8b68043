"""The sample organisation: which offices take part, their sub-branches and people, and the bureaus' totals."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bigclient_desktop.domain.divisions import towns
from bigclient_desktop.domain.grading import load_rule_set
from bigclient_desktop.domain.organisation import SPECIALTIES, OrgUnitInfo, is_within, managers_wanted, unit, units
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.demo_revenue import CityFigures
from bigclient_desktop.services.demo_words import Dice, phrases

_CUSTOMERS_A_CITY = 5000
_OUTSIDE = 0.1
"""The share of customers in the person's city that are not of his unit."""
_MOST_MANAGERS = 60
_FIRST_CITY = "440100"
_CENTRE_WEIGHT, _SPECIALTY_WEIGHT, _COUNTY_WEIGHT = 3, 1, 2


@dataclass(frozen=True, slots=True)
class Office:
    """A centre or specialty bureau with its people; `months` are 36 pairs of month and revenue statement's row id."""

    info: OrgUnitInfo
    weight: float
    managers: tuple[str, ...]
    director: str
    administrator: str
    sub_branches: tuple[str, ...]
    months: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SampleCity:
    """A city with its offices, how many customers it gets, and the figures they are measured by."""

    code: str
    customers: int
    figures: CityFigures
    offices: tuple[Office, ...]


def months_of(years: Sequence[int]) -> tuple[str, ...]:
    """All months of the years, `YYYY-MM`."""
    return tuple(f"{year}-{month:02d}" for year in years for month in range(1, 13))


def cities_for(own_unit: str, customers: int) -> tuple[str, ...]:
    """The person's own city; more of the province where its centre asks, or for more customers than a city has."""
    cities = [entry.code for entry in units() if entry.level == "city" and entry.kind == "centre"]
    info = unit(own_unit)
    first = _FIRST_CITY if info is None or info.level == "province" else f"{own_unit[:4]}00"
    count = min(len(cities), 1 + (customers - 1) // _CUSTOMERS_A_CITY)
    return (first, *[code for code in cities if code != first][: count - 1])


def build_cities(
    dice: Dice, own: Staff, customers: int, years: Sequence[int]
) -> tuple[list[SampleCity], list[AggregateDraft]]:
    """The cities, and what must be written of them. `own` is the person at the store, who gets customers too."""
    codes = cities_for(own.unit or "", customers)
    cities, drafts = [], []
    for at, code in enumerate(codes):
        share = customers * (at + 1) // len(codes) - customers * at // len(codes)
        info = unit(code)
        assert info is not None
        figures = CityFigures.of(info.area_class or 4, share, load_rule_set("gd-2005"))
        infos = [entry for entry in units() if entry.code[:4] == code[:4]]
        weights = _weights(infos, own.unit or "")
        whole = sum(weights.values())
        offices = []
        for entry in infos:
            office, rows = _office(dice, entry, weights[entry.code], share * weights[entry.code] / whole, own, years)
            if entry.kind != "town_branch" and entry.level == "city":
                rows += _totals(dice, entry, figures, years)
            offices.append(office)
            drafts.append(AggregateDraft("org_unit", unit_row_id(entry.code), tuple(rows)))
            drafts.extend(_sub_branches(office))
        cities.append(SampleCity(code, share, figures, tuple(offices)))
    return cities, drafts


def _weight(info: OrgUnitInfo) -> int:
    if info.kind == "specialty":
        return _SPECIALTY_WEIGHT
    return _CENTRE_WEIGHT if info.level == "city" else _COUNTY_WEIGHT


def _weights(infos: Sequence[OrgUnitInfo], own_unit: str) -> dict[str, float]:
    """How the city's customers are shared out. A county's store is mostly of its own: a few siblings show how little
    is seen of theirs."""
    weights: dict[str, float] = {entry.code: _weight(entry) for entry in infos}
    outside = [code for code in weights if not is_within(code, own_unit)]
    inside = sum(weights.values()) - sum(weights[code] for code in outside)
    if inside and outside:
        share = _OUTSIDE / (1 - _OUTSIDE) * inside / sum(weights[code] for code in outside)
        weights |= {code: weights[code] * share for code in outside}
    return weights


def _office(
    dice: Dice, info: OrgUnitInfo, weight: float, customers: float, own: Staff, years: Sequence[int]
) -> tuple[Office, list[NewRow]]:
    fewest, most = managers_wanted(max(1, round(customers)))
    managers = min(_MOST_MANAGERS, max(1, (fewest + most) // 2))
    is_own = info.code == own.unit
    rows = [] if is_own else [NewRow("org_unit", unit_row_id(info.code), {"code": info.code, "name": info.name})]
    people: dict[str, list[str]] = {"manager": [own.id] if is_own and own.position == "manager" else []}
    for position, count in (("director", 1), ("deputy", 1), ("administrator", 1), ("manager", managers)):
        for _ in range(count - len(people.get(position, ()))):
            sent = _sent_out(info) if position == "manager" and not people.get("manager") else {}
            values = {**_person(dice, info.code, position), **sent}
            row = NewRow("staff", dice.child_id(unit_row_id(info.code)), values)
            people.setdefault(position, []).append(row.row)
            rows.append(row)
    months = []
    for month in months_of(years):
        statement = {"unit": info.code, "month": month, "source": phrases()["source"]}
        rows.append(NewRow("revenue_statement", dice.child_id(unit_row_id(info.code)), statement))
        months.append((month, rows[-1].row))
    count = dice.between(2, 5) if info.kind == "centre" and info.level == "county" else 0
    branches = tuple(f"{info.code}-{number:03d}" for number in range(1, count + 1))
    managers_ids = tuple(people["manager"])
    return (
        Office(info, weight, managers_ids, people["director"][0], people["administrator"][0], branches, tuple(months)),
        rows,
    )


def _sent_out(info: OrgUnitInfo) -> Mapping[str, str]:
    """How the first manager of a centre is sent out: a city's with a specialty, a county's by area."""
    if info.kind == "centre" and info.level == "city":
        return {"dispatch": "with_specialty", "dispatch_unit": f"{info.code}-{SPECIALTIES[0]}"}
    area = "、".join(town.name for town in towns(info.code)[:2])
    return {"dispatch": "by_area", "dispatch_place": area} if info.kind == "centre" and area else {}


def _person(dice: Dice, unit_code: str, position: str) -> Mapping[str, str]:
    return {
        "unit": unit_code,
        "name": dice.person(),
        "position": position,
        "phone": f"5550{dice.between(0, 9999):04d}",
        "mobile": f"1920000{dice.between(0, 9999):04d}",
    }


def _sub_branches(office: Office) -> Iterator[AggregateDraft]:
    places, ending = phrases()["sub_branch_places"], phrases()["sub_branch_ending"]
    for code, place in zip(office.sub_branches, places, strict=False):
        name = f"{office.info.name.removesuffix('邮政局')}{place}{ending}"
        yield AggregateDraft(
            "org_unit", unit_row_id(code), (NewRow("org_unit", unit_row_id(code), {"code": code, "name": name}),)
        )


def _totals(dice: Dice, info: OrgUnitInfo, figures: CityFigures, years: Sequence[int]) -> list[NewRow]:
    """The denominators of grading: the bureau's own, or the specialty's."""
    yearly = figures.specialty(info.code[-2:]) if info.kind == "specialty" else figures.yearly
    return [
        NewRow(
            "bureau_revenue",
            dice.child_id(unit_row_id(info.code)),
            {"unit": info.code, "year": year, "amount": amount, "source": phrases()["source"]},
        )
        for year, amount in zip(years, yearly, strict=True)
    ]

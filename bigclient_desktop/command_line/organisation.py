"""The commands about the organisation: list its units, list the people."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import print_json, print_table
from bigclient_desktop.domain.organisation import parse_unit_code

if TYPE_CHECKING:
    from bigclient_desktop.services.units import PersonLine, UnitLine


def list_units(access: Access) -> int:
    """Lists the units, each after the one above it, with their people and customers."""
    from bigclient_desktop.services.units import list_units as tree

    options, words = access.options, access.words
    under = _code(options.city)
    with access.session() as session:
        lines = tree(session, under)
    if options.json:
        print_json([_unit_values(line) for line in lines])
        return 0
    names = ("code", "name", "kind", "area_class", "people", "managers", "customers")
    head = [*(words(f"units.{name}") for name in names), words("org_unit.closed_on")]
    print_table(head, [_unit_cells(access, line) for line in lines], right=(4, 5, 6))
    access.say("units_count", count=len(lines))
    return 0


def _unit_cells(access: Access, line: "UnitLine") -> list[object]:
    kind = access.words(f"level.{line.level}" if line.kind == "centre" else f"unit_kind.{line.kind}")
    place = access.words(f"area_class.{line.area_class}") if line.area_class and line.level == "city" else None
    return [line.code, line.name, kind, place, line.people, line.managers, line.customers, line.closed_on]


def _unit_values(line: "UnitLine") -> dict[str, Any]:
    return asdict(line) | {"closed": line.is_closed}


def list_staff(access: Access) -> int:
    """Lists who is present, with what each manager carries; of one unit with those who left it."""
    from bigclient_desktop.services.unit_names import names_of_units
    from bigclient_desktop.services.units import list_people

    options, words = access.options, access.words
    with access.session() as session:
        people = list_people(session, _code(options.unit))
        names = names_of_units(session)
    if options.json:
        print_json([_person_values(one) for one in people])
        return 0
    fields = ("name", "position", "unit", "dispatch", "mobile", "left_on")
    head = [words(f"staff.{name}") for name in fields]
    head[4:4] = [words("units.lead"), words("units.deputy"), words("units.load")]
    print_table(head, [_person_cells(access, one, names) for one in people], right=(4, 5))
    access.say("staff_count", count=sum(1 for one in people if one.is_present))
    return 0


def _person_cells(access: Access, one: "PersonLine", names: Any) -> list[object]:
    from bigclient_desktop.domain.dictionaries import label

    words, person, load = access.words, one.staff, one.load
    code = person.unit or ""
    return [
        person.name,
        words(f"staff.position.{person.position}") if person.position else None,
        names.get(code) or label("units", code),
        words(f"staff.dispatch.{person.dispatch}") if person.dispatch else None,
        load.lead if load else None,
        load.deputy if load else None,
        words(f"grading.load.{load.state}") if load else None,
        person.mobile or person.phone,
        person.left_on,
    ]


def _person_values(one: "PersonLine") -> dict[str, Any]:
    values = {name: value for name, value in asdict(one.staff).items() if name != "seat_key"}
    load = {"lead": one.load.lead, "deputy": one.load.deputy, "state": one.load.state} if one.load else None
    return values | {"load": load, "agreement": one.agreement or None, "present": one.is_present}


def _code(given: str | None) -> str:
    """A unit's code as it is written. Raises UnitCodeUnknown."""
    if not given:
        return ""
    parse_unit_code(given)
    return given.strip().upper()

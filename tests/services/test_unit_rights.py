"""Who may keep units and people once a store belongs to a centre; and what travels of them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bigclient_desktop.domain.staff import OrgUnit, Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import people, unit_changes, unit_names, units
from bigclient_desktop.services.access import NotAllowed
from tests.services.exchanging import Machine, offices, settle

COUNTY, CITY = "440106", "440100"


@pytest.fixture(scope="module")
def places(tmp_path_factory) -> Iterator[dict[str, Machine]]:
    with offices(tmp_path_factory.mktemp("units")) as found:
        yield found


def person(machine: Machine, name: str) -> Staff:
    return next(one for one in people.list_staff(machine.session) if one.name == name)


def test_a_manager_keeps_neither_units_nor_people_but_his_own_numbers(places: dict[str, Machine]) -> None:
    session = places["laptop"].session
    for refused in (
        lambda: people.save_staff(session, [Staff(unit=COUNTY, name="王五", position="manager")]),
        lambda: people.transfer_staff(session, session.staff_id, CITY, "manager", china_today()),
        lambda: people.let_go(session, session.staff_id, china_today()),
        lambda: unit_changes.add_sub_branch(session, COUNTY, OrgUnit(name="龙洞支局")),
        lambda: unit_changes.save_unit(session, OrgUnit(code=COUNTY, phone="1")),
        lambda: unit_changes.rename_unit(session, COUNTY, "新名", china_today()),
        lambda: unit_changes.close_unit(session, COUNTY, china_today()),
        lambda: unit_changes.reopen_unit(session, COUNTY),
        lambda: unit_changes.allow_external(session, CITY, True),
    ):
        with pytest.raises(NotAllowed):
            refused()
    own = person(places["laptop"], "人laptop")
    people.save_staff(session, [replace(own, mobile="13800138000")])
    assert person(places["laptop"], "人laptop").mobile == "13800138000"


def test_a_county_keeps_its_own_unit_and_no_other(places: dict[str, Machine]) -> None:
    session = places["county"].session
    unit_changes.add_sub_branch(session, COUNTY, OrgUnit(name="龙洞支局"))
    for code in (CITY, "440104"):
        with pytest.raises(NotAllowed):
            unit_changes.save_unit(session, OrgUnit(code=code, phone="1"))
        with pytest.raises(NotAllowed):
            people.save_staff(session, [Staff(unit=code, name="王五", position="manager")])


def test_what_the_county_keeps_comes_to_the_city_and_to_its_laptops(places: dict[str, Machine]) -> None:
    city, county, laptop = (places[name] for name in ("city", "county", "laptop"))
    settle(city, county, laptop)
    unit_changes.rename_unit(county.session, COUNTY, "天河区邮政分公司", china_today())
    unit_changes.add_sub_branch(county.session, COUNTY, OrgUnit(name="元岗支局"))
    unit_changes.allow_external(city.session, CITY, True)
    people.transfer_staff(county.session, laptop.session.staff_id, COUNTY, "administrator", china_today())
    settle(city, county, laptop)
    for machine in (city, county, laptop):
        file = units.unit_file(machine.session, COUNTY)
        assert (file.line.name, file.external_allowed) == ("天河区邮政分公司", True)
        assert person(machine, "人laptop").position == "administrator"
        assert [one.from_position for one in units.staff_history(machine.session, laptop.session.staff_id)] == [
            "manager"
        ]
        assert "元岗支局" in unit_names.names_of_units(machine.session).values()

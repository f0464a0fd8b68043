"""The three levels, the specialty bureaus, area classes and official names."""

from datetime import date

import pytest

from bigclient_desktop.domain.divisions import divisions
from bigclient_desktop.domain.organisation import (
    UnitCode,
    UnitCodeUnknown,
    area_class,
    city_of,
    is_within,
    level_above,
    managers_wanted,
    parse_unit_code,
    specialty_has_centre,
    specialty_of_service,
    subtree,
    unit,
    units,
)


@pytest.mark.parametrize(
    ("code", "official_name", "level"),
    [
        ("440000", "广东省邮政局大客户中心", "province"),
        ("440100", "广州市邮政局大客户中心", "city"),
        ("440106", "天河区邮政局大客户中心", "county"),
        ("441322", "博罗县邮政局大客户中心", "county"),
        ("441502", "汕尾市城区邮政局大客户中心", "county"),
        ("441900-121", "东莞市虎门镇邮政局大客户中心", "county"),
        ("440100-LP", "广州市邮政函件集邮局大客户中心", "city"),
        ("440500-LP", "汕头市邮政函件集邮局市场部", "city"),
        ("440500-EL", "汕头市邮政速递局大客户中心", "city"),
    ],
)
def test_official_names(code: str, official_name: str, level: str) -> None:
    found = unit(code)
    assert found is not None
    assert (found.official_name, found.level) == (official_name, level)


def test_official_names_are_told_apart() -> None:
    names = [entry.official_name for entry in units()]
    assert len(names) == len(set(names))


def test_specialty_centres_stand_where_the_guideline_puts_them() -> None:
    cities = [entry.code for entry in divisions() if entry.level == "city"]
    letters = {city for city in cities if specialty_has_centre(city, "LP")}
    express = {city for city in cities if specialty_has_centre(city, "EL")}
    assert letters == {"440100", "440300", "441900", "440600", "440400", "442000", "440700"}
    assert express - letters == {"441300", "440500"}
    assert letters < express


def test_every_city_has_its_area_class() -> None:
    classes = [area_class(entry.code) for entry in divisions() if entry.level == "city"]
    assert [classes.count(number) for number in (1, 2, 3, 4)] == [2, 6, 8, 5]
    assert area_class("440106-001") == 1
    assert area_class("440000") is None
    assert area_class("440100", date(2004, 1, 1)) == 1


def test_town_branches_stand_for_the_missing_counties() -> None:
    towns = [entry for entry in units() if entry.kind == "town_branch"]
    assert {entry.parent for entry in towns} == {"441900", "442000"}
    assert "虎门镇分局" in [entry.name for entry in towns]
    assert all(unit(entry.code) == entry and parse_unit_code(entry.code).sub_branch for entry in towns)


def test_the_chain_upward_ends_at_the_province() -> None:
    for entry in units():
        above = level_above(entry.code)
        assert (above is None) == (entry.code == "440000")
        if above:
            assert unit(above) is not None
            assert is_within(entry.code, above)
            assert not is_within(above, entry.code)
    assert level_above("440106-001") == "440106"


def test_subtrees() -> None:
    guangzhou = subtree("440100")
    assert guangzhou[0] == "440100"
    assert {"440106", "440100-LP", "440100-EL"} <= set(guangzhou)
    assert "440605" not in guangzhou
    assert set(subtree("440000")) == {entry.code for entry in units()}
    assert subtree("440100-LP") == ("440100-LP",)
    assert is_within("440106-001", "440106")
    assert is_within("440106-001", "440100")
    assert not is_within("440106-001", "440100-LP")


def test_cities_of_units() -> None:
    assert [city_of(code) for code in ("440106", "440106-001", "440100-LP", "441900-121", "440000")] == [
        "440100", "440100", "440100", "441900", "440000",
    ]  # fmt: skip


def test_unit_codes() -> None:
    assert parse_unit_code("440106-001") == UnitCode("440106", sub_branch="001")
    assert parse_unit_code(" 440100-lp ") == UnitCode("440100", specialty="LP")
    assert parse_unit_code("440102") == UnitCode("440102")


@pytest.mark.parametrize(
    "text", ["", "4401", "110105", "440106-LP", "440106-1", "440106-000", "440000-001", "440106-XX", "440101", "٤٤٠١٠٦"]
)
def test_no_units(text: str) -> None:
    with pytest.raises(UnitCodeUnknown):
        parse_unit_code(text)
    assert unit(text) is None


def test_services_belong_to_specialties() -> None:
    assert [specialty_of_service(service) for service in ("letters", "express", "savings")] == ["LP", "EL", None]


@pytest.mark.parametrize(("customers", "wanted"), [(0, (0, 0)), (1, (1, 1)), (8, (1, 1)), (16, (2, 2)), (120, (8, 15))])
def test_managers(customers: int, wanted: tuple[int, int]) -> None:
    assert managers_wanted(customers) == wanted


def test_the_range_of_managers_is_never_empty() -> None:
    assert all(low <= high for low, high in map(managers_wanted, range(1, 5001)))

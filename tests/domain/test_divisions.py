"""Guangdong's divisions, those of today and those that codes still carry."""

import pytest

from bigclient_desktop.domain.divisions import (
    PROVINCE,
    abolished_divisions,
    children,
    covered_codes,
    division,
    division_name,
    divisions,
    full_name,
    successor,
    towns,
)


def test_today_has_21_cities_and_122_counties() -> None:
    levels = [entry.level for entry in divisions()]
    assert (levels.count("province"), levels.count("city"), levels.count("county")) == (1, 21, 122)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("440106", "广东省广州市天河区"),
        ("440605", "广东省佛山市南海区"),
        ("441900", "广东省东莞市"),
        ("440101", "广东省广州市"),
        ("440000", "广东省"),
        ("440102", "广东省广州市东山区"),
        ("999999", None),
    ],
)
def test_full_names(code: str, name: str | None) -> None:
    assert full_name(code) == name


def test_an_abolished_division_keeps_its_name_and_knows_its_successor() -> None:
    assert division_name("440102") == "东山区"
    assert successor("440102") == "440104"
    assert successor("440106") == "440106"
    assert successor("449999") is None


def test_names_follow_the_year() -> None:
    assert division_name("440111", 1985) == "郊区"
    assert division_name("440111", 2005) == "白云区"
    assert division_name("440116", 2004) is None
    assert division_name("440116", 2010) == "萝岗区"
    assert division_name("440116", 2015) is None


def test_the_changes_since_the_guideline_are_all_there() -> None:
    gone = [
        "440116",
        "440183",
        "440184",
        "440903",
        "440923",
        "441283",
        "441421",
        "441723",
        "441827",
        "445121",
        "445221",
        "445323",
    ]
    new = [
        "440117",
        "440118",
        "440309",
        "440310",
        "440311",
        "440904",
        "441204",
        "441403",
        "441704",
        "441803",
        "445103",
        "445203",
        "445303",
    ]
    for code in gone:
        entry = division(code)
        assert entry is not None, code
        assert entry.valid_to is not None, code
        assert entry.valid_to >= 2005
    for code in new:
        entry = division(code)
        assert entry is not None, code
        assert entry.valid_to is None
        assert entry.valid_from is not None
        assert entry.valid_from > 2005


def test_every_abolished_division_ends_in_one_of_today() -> None:
    today = {entry.code for entry in divisions()}
    assert len(abolished_divisions()) > 100
    assert [entry.code for entry in abolished_divisions() if successor(entry.code) not in today] == []


def test_every_parent_exists_one_level_up() -> None:
    above = {"city": "province", "county": "city"}
    for entry in divisions():
        if entry.level != "province":
            parent = division(entry.parent)
            assert parent is not None
            assert parent.level == above[entry.level]


def test_children() -> None:
    assert len(children(PROVINCE)) == 21
    assert [entry.name for entry in children("440400")] == ["香洲区", "斗门区", "金湾区"]
    assert children("441900") == ()
    assert len(towns("441900")) == 36
    assert "虎门镇" in [town.name for town in towns("441900")]


def test_a_city_covers_its_counties_of_today_and_before() -> None:
    covered = set(covered_codes("440100"))
    assert {"440100", "440101", "440106", "440102", "440116"} <= covered
    assert "440605" not in covered

"""Units as offices keep them: names in force, sub-branch codes, closing; and centres of specialties."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bigclient_desktop.domain.divisions import abolished_divisions, division, successor
from bigclient_desktop.domain.organisation import UnitCodeUnknown, city_of, is_within, level_above, unit, units
from bigclient_desktop.domain.specialty_centres import revenue_above, share_above, specialty_eligibility
from bigclient_desktop.domain.staff import OrgUnit, UnitName
from bigclient_desktop.domain.unit_rules import (
    ClosedBeforeOpened,
    ClosedInFuture,
    OfficialNameOther,
    RenameBeforeOpened,
    RenameTwice,
    SubBranchElsewhere,
    SubBranchNotHere,
    UnitAbolished,
    UnitCodeTaken,
    UnitHasCustomers,
    UnitHasPeople,
    UnitHasUnits,
    UnitNameMissing,
    check_closing,
    check_renaming,
    check_sub_branch,
    closed_on,
    is_closed,
    known_names,
    name_on,
    next_sub_branch,
)

TODAY = date(2026, 6, 1)
THREE_THOUSAND_WAN = 3_000_0000_00


# historical codes


def test_every_abolished_division_is_still_a_unit_with_name_and_place() -> None:
    for entry in abolished_divisions():
        found = unit(entry.code)
        assert found is not None, entry.code
        assert found.name, entry.code
        assert found.official_name.endswith("大客户中心")
        above = level_above(entry.code)
        assert above is not None
        assert is_within(entry.code, above)
        assert is_within(entry.code, "440000")
        assert unit(city_of(entry.code)) is not None
        bearer = division(entry.code)
        assert is_closed(entry.code, TODAY) is (bearer is not None and bearer.valid_to is not None)


def test_an_old_county_is_open_up_to_the_year_of_its_end() -> None:
    assert closed_on("440102") == date(2005, 12, 31)
    assert not is_closed("440102", date(2005, 12, 30))
    assert is_closed("440102", date(2005, 12, 31))
    assert successor("440102") == "440104"
    assert closed_on("440106") is None
    assert closed_on("440106", OrgUnit(closed_on=date(2020, 1, 1))) == date(2020, 1, 1)


def test_no_unit_of_the_shipped_tree_is_closed() -> None:
    assert [entry.code for entry in units() if is_closed(entry.code, TODAY)] == []


# names


def test_the_name_of_a_day_is_the_last_that_began() -> None:
    names = [
        UnitName("1", "440106", "天河邮政分局", None, date(2010, 1, 1)),
        UnitName("2", "440106", "天河区邮政分公司", "天河区邮政分公司大客户中心", date(2020, 5, 1)),
    ]
    assert name_on("440106", names, date(2009, 12, 31)).name == "天河区邮政局"
    assert name_on("440106", names, date(2010, 1, 1)).name == "天河邮政分局"
    assert name_on("440106", names, date(2010, 1, 1)).official_name == "天河邮政分局大客户中心"
    assert name_on("440106", names, date(2020, 5, 1)).official_name == "天河区邮政分公司大客户中心"
    assert name_on("440104", names, date(2020, 5, 1)).name == "越秀区邮政局"


def test_official_names_follow_what_kind_of_unit_it_is() -> None:
    def renamed(code: str) -> str:
        return name_on(code, [UnitName("1", code, "新名", None, date(2020, 1, 1))], TODAY).official_name

    assert renamed("440500-LP") == "新名市场部"
    assert renamed("440500-EL") == "新名大客户中心"
    assert renamed("440106-001") == "新名"


@given(some.permutations([UnitName(str(at), "440106", f"名{at}", None, date(2020, 1, 1 + at % 3)) for at in range(6)]))
def test_the_name_does_not_depend_on_the_order_of_arrival(names: list[UnitName]) -> None:
    assert name_on("440106", names, TODAY).name == "名5"


def test_known_names_are_those_that_the_tree_does_not_tell() -> None:
    own = [OrgUnit(code="440106", name="天河区邮政局"), OrgUnit(code="440106-001", name="龙洞支局")]
    names = [UnitName("1", "440104", "越秀邮政分公司", None, date(2020, 1, 1))]
    assert known_names(own, names, TODAY) == {"440106-001": "龙洞支局", "440104": "越秀邮政分公司"}
    assert known_names(own, names, date(2019, 1, 1)) == {"440106-001": "龙洞支局"}


@pytest.mark.parametrize(
    ("new", "failure"),
    [
        (UnitName(name=" ", valid_from=TODAY), UnitNameMissing),
        (UnitName(name="新名"), UnitNameMissing),
        (UnitName(name="新名", official_name="新名营销部", valid_from=TODAY), OfficialNameOther),
        (UnitName(name="新名", valid_from=date(2009, 1, 1)), RenameBeforeOpened),
        (UnitName(name="新名", valid_from=date(2020, 1, 1)), RenameTwice),
    ],
)
def test_a_renaming_that_cannot_be(new: UnitName, failure: type) -> None:
    names = [UnitName("1", "440106", "旧名", None, date(2020, 1, 1))]
    with pytest.raises(failure):
        check_renaming("440106", new, names, OrgUnit(opened_on=date(2010, 1, 1)))
    check_renaming("440106", UnitName(name="新名", valid_from=date(2020, 1, 2)), names, None)


# sub-branches


def test_the_next_code_skips_what_was_ever_given() -> None:
    assert next_sub_branch("440106", set()) == "440106-001"
    assert next_sub_branch("440106", {"440106-001", "440106-003"}) == "440106-002"
    shipped = {entry.code for entry in units() if entry.code.startswith("441900-")}
    assert next_sub_branch("441900", set()) not in shipped
    with pytest.raises(UnitCodeTaken):
        next_sub_branch("440106", {f"440106-{number:03d}" for number in range(1, 1000)})


@pytest.mark.parametrize(
    ("code", "above", "failure"),
    [
        ("440104-001", "440106", SubBranchElsewhere),
        ("440106", "440106", SubBranchElsewhere),
        ("440100-LP", "440106", SubBranchElsewhere),
        ("440106-002", "440106", UnitCodeTaken),
        ("441900-121", "441900", UnitCodeTaken),
        ("440106-1", "440106", UnitCodeUnknown),
        ("440106-000", "440106", UnitCodeUnknown),
        ("440100-001", "440100", SubBranchNotHere),
        ("440106-001", "440100-LP", SubBranchNotHere),
        ("440102-001", "440102", UnitAbolished),
    ],
)
def test_a_sub_branch_that_does_not_fit_its_county(code: str, above: str, failure: type) -> None:
    with pytest.raises(failure):
        check_sub_branch(code, above, {"440106-002": "龙洞支局"}, TODAY)


def test_sub_branches_stand_under_counties_and_the_two_cities_without() -> None:
    check_sub_branch("440106-001", "440106", {}, TODAY)
    check_sub_branch(next_sub_branch("442000", set()), "442000", {}, TODAY)


# closing


@pytest.mark.parametrize(
    ("held", "failure"),
    [({"customers": 1}, UnitHasCustomers), ({"people": 1}, UnitHasPeople), ({"units": 1}, UnitHasUnits)],
)
def test_a_unit_with_something_on_it_is_not_closed(held: dict, failure: type) -> None:
    nothing = {"customers": 0, "people": 0, "units": 0}
    with pytest.raises(failure):
        check_closing("440106-001", "龙洞支局", None, TODAY, TODAY, **nothing | held)
    check_closing("440106-001", "龙洞支局", None, TODAY, TODAY, **nothing)


def test_a_unit_is_closed_on_its_day_and_not_before_it_was_opened() -> None:
    own = OrgUnit(opened_on=date(2020, 1, 2))
    for day, failure in ((date(2026, 6, 2), ClosedInFuture), (date(2020, 1, 1), ClosedBeforeOpened)):
        with pytest.raises(failure):
            check_closing("440106-001", "龙洞支局", own, day, TODAY, customers=0, people=0, units=0)


# centres of specialties


@pytest.mark.parametrize(
    ("revenue", "total", "runs", "failing"),
    [
        (THREE_THOUSAND_WAN + 1, 10 * THREE_THOUSAND_WAN, True, ()),
        (THREE_THOUSAND_WAN, 10 * THREE_THOUSAND_WAN - 1, True, ("revenue",)),
        (THREE_THOUSAND_WAN + 1, 10 * (THREE_THOUSAND_WAN + 1), True, ("share",)),
        (THREE_THOUSAND_WAN, 10 * THREE_THOUSAND_WAN, False, ("revenue", "share", "runs_business")),
        (THREE_THOUSAND_WAN + 1, 10 * THREE_THOUSAND_WAN, False, ("runs_business",)),
    ],
)
def test_a_specialty_needs_more_than_the_bounds(revenue: int, total: int, runs: bool, failing: tuple) -> None:
    found = specialty_eligibility(2025, revenue, total, runs)
    assert found.failing == failing
    assert found.is_eligible is (failing == ())


def test_the_bounds_are_those_of_the_guideline() -> None:
    assert (revenue_above(), share_above()) == (THREE_THOUSAND_WAN, 10)


def test_what_is_not_known_is_not_guessed() -> None:
    assert specialty_eligibility(2025, None, None, True).is_eligible is None
    assert specialty_eligibility(2025, THREE_THOUSAND_WAN + 1, None, True).is_eligible is None
    assert specialty_eligibility(2025, THREE_THOUSAND_WAN + 1, 0, True).is_eligible is None
    assert specialty_eligibility(2025, 1, None, None).is_eligible is False


@given(some.integers(0, 10**13), some.integers(1, 10**14))
def test_the_share_is_compared_exactly(revenue: int, total: int) -> None:
    share = specialty_eligibility(2025, revenue, total, True).conditions[1]
    assert share.met is (revenue * 10 > total)

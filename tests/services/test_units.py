"""Units at a real store: the tree, sub-branches, names, closing, specialty centres."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bigclient_desktop.domain.organisation import UnitCodeUnknown, units
from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.domain.staff import OrgUnit, Staff
from bigclient_desktop.domain.unit_rules import (
    RenameTwice,
    SubBranchElsewhere,
    UnitHasCustomers,
    UnitHasPeople,
    UnitHasUnits,
    UnitNameMissing,
)
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import changes, checks, people, revenue, unit_changes, unit_names
from bigclient_desktop.services import units as service
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.units import UnitLine
from tests.services.making import make_customer

WAN = 1_0000_00


def line(session: Session, code: str) -> UnitLine:
    return next(one for one in service.list_units(session) if one.code == code)


def add(session: Session, name: str = "龙洞支局", above: str = "440106", **fields: str) -> str:
    change = unit_changes.add_sub_branch(session, above, OrgUnit(name=name, **fields))
    (code,) = change.units
    return code


def test_the_tree_has_every_shipped_unit_after_the_one_above_it(session: Session) -> None:
    lines = service.list_units(session)
    seen: set[str] = {""}
    for one in lines:
        assert one.parent in seen, one.code
        seen.add(one.code)
    assert {one.code for one in units()} == {one.code for one in lines}
    assert line(session, "440106").people == 1
    assert [one.code for one in service.list_units(session, "440106")] == ["440106"]
    with pytest.raises(UnitCodeUnknown):
        service.list_units(session, "999999")


def test_a_sub_branch_gets_the_next_code_and_stands_below_its_county(session: Session) -> None:
    assert unit_changes.proposed_code(session, "440106") == "440106-001"
    assert add(session, phone="020-1", address="龙洞东路1号") == "440106-001"
    assert add(session, "五山支局", code="440106-007") == "440106-007"
    assert add(session, "石牌支局") == "440106-002"
    below = [(one.code, one.name) for one in service.list_units(session, "440106")][1:]
    assert below == [("440106-001", "龙洞支局"), ("440106-002", "石牌支局"), ("440106-007", "五山支局")]
    file = service.unit_file(session, "440106-001")
    assert (file.own.phone, file.own.address, file.line.official_name) == ("020-1", "龙洞东路1号", "龙洞支局")
    assert unit_names.names_of_units(session)["440106-007"] == "五山支局"
    assert checks.check_store(session) == []
    changes.undo(session)
    assert [one.code for one in service.list_units(session, "440106")][1:] == ["440106-001", "440106-007"]


@pytest.mark.parametrize(
    ("new", "failure"),
    [(OrgUnit(name=" "), UnitNameMissing), (OrgUnit(name="越秀支局", code="440104-001"), SubBranchElsewhere)],
)
def test_a_sub_branch_without_name_or_of_another_county_is_refused(
    session: Session, new: OrgUnit, failure: type
) -> None:
    with pytest.raises(failure):
        unit_changes.add_sub_branch(session, "440106", new)
    assert service.list_units(session, "440106")[1:] == []


def test_the_card_of_a_shipped_unit_is_filled_in_and_changed(session: Session) -> None:
    file = service.unit_file(session, "440104")
    assert (file.own.code, file.own.phone) == ("440104", None)
    unit_changes.save_unit(session, replace(file.own, phone="020-83330000"), file.heads)
    file = service.unit_file(session, "440104")
    assert (file.own.phone, file.own.name) == ("020-83330000", "越秀区邮政局")
    unit_changes.save_unit(session, replace(file.own, address="起义路2号"), file.heads)
    assert unit_changes.save_unit(session, service.unit_file(session, "440104").own).commits == 0
    own = service.unit_file(session, "440104").own
    assert (own.phone, own.address) == ("020-83330000", "起义路2号")
    assert checks.check_store(session, rebuild_first=True) == []


def test_a_unit_keeps_its_names_with_the_days_from_which_they_count(session: Session) -> None:
    unit_changes.rename_unit(session, "440106", "天河邮政分公司", china_today() - timedelta(days=9))
    unit_changes.rename_unit(
        session, "440106", "天河区邮政分公司", china_today() + timedelta(days=9), "天河分公司大客户中心"
    )
    with pytest.raises(RenameTwice):
        unit_changes.rename_unit(session, "440106", "又一名", china_today() + timedelta(days=9))
    now = line(session, "440106")
    assert (now.name, now.official_name) == ("天河邮政分公司", "天河邮政分公司大客户中心")
    later = service.unit_file(session, "440106", china_today() + timedelta(days=9)).line
    assert (later.name, later.official_name) == ("天河区邮政分公司", "天河分公司大客户中心")
    earlier = service.unit_file(session, "440106", china_today() - timedelta(days=10)).line
    assert earlier.name == "天河区邮政局"
    assert [one.name for one in service.unit_file(session, "440106").names] == ["天河邮政分公司", "天河区邮政分公司"]
    changes.undo(session)
    changes.undo(session)
    assert line(session, "440106").name == "天河区邮政局"


def test_a_unit_is_closed_only_when_nothing_hangs_on_it(session: Session) -> None:
    code = add(session)
    (clerk,) = people.save_staff(session, [Staff(unit=code, name="小何", position="internal_part_time")]).staff
    customer = make_customer(session, responsible_unit=code)
    with pytest.raises(UnitHasCustomers):
        unit_changes.close_unit(session, code, china_today())
    changes.undo(session)
    assert customer
    with pytest.raises(UnitHasPeople):
        unit_changes.close_unit(session, code, china_today())
    people.let_go(session, session.staff_id, china_today())
    with pytest.raises(UnitHasUnits):
        unit_changes.close_unit(session, "440106", china_today())
    people.let_go(session, clerk, china_today())
    unit_changes.close_unit(session, code, china_today())
    assert line(session, code).closed_on == china_today()
    assert service.unit_file(session, "440106").units_below == 0, "a closed one is none below"
    unit_changes.close_unit(session, "440106", china_today())
    unit_changes.reopen_unit(session, "440106")
    unit_changes.reopen_unit(session, code)
    assert not line(session, code).is_closed
    assert unit_changes.reopen_unit(session, code).commits == 0


def test_a_customer_in_the_recycle_bin_does_not_keep_its_unit_open(session: Session) -> None:
    from bigclient_desktop.services.customers import delete_customers

    code = add(session)
    customer = make_customer(session, responsible_unit="440106", service_unit=code)
    with pytest.raises(UnitHasCustomers):
        unit_changes.close_unit(session, code, china_today())
    delete_customers(session, [customer])
    unit_changes.close_unit(session, code, china_today())


def test_an_abolished_county_is_told_while_somebody_is_recorded_there(session: Session) -> None:
    assert "440102" not in [one.code for one in service.list_units(session)]
    make_customer(session, responsible_unit="440102", division="440104")
    old = line(session, "440102")
    assert (old.name, old.parent, old.closed_on, old.customers) == ("东山区邮政局", "440100", date(2005, 12, 31), 1)


def test_a_specialty_is_measured_by_the_newest_year_that_is_known(session: Session) -> None:
    assert service.unit_file(session, "440106").eligibility is None
    unknown = service.unit_file(session, "440500-LP").eligibility
    assert unknown is not None
    assert (unknown.year, unknown.is_eligible) == (china_today().year - 1, None)
    entries = [
        BureauRevenue(unit="440500", year=2024, amount=20_000 * WAN),
        BureauRevenue(unit="440500-LP", year=2024, amount=3_000 * WAN),
        BureauRevenue(unit="440500", year=2025, amount=20_000 * WAN),
    ]
    revenue.save_bureau_revenue(session, entries)
    unit_changes.save_unit(session, replace(service.unit_file(session, "440500-LP").own, runs_business=True))
    found = service.unit_file(session, "440500-LP").eligibility
    assert found is not None
    assert (found.year, found.failing) == (2024, ("revenue",)), "exactly 3,000 万元 is not more"
    revenue.save_bureau_revenue(session, [BureauRevenue(unit="440500-LP", year=2024, amount=3_000 * WAN + 1)])
    found = service.unit_file(session, "440500-LP").eligibility
    assert found is not None
    assert found.is_eligible

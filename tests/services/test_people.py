"""People of the centres: saved, moved, named in the list."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.loads import HeadCount
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.staff_rules import (
    AgreementMissing,
    ExternalNotAllowed,
    LastDirector,
    TransferTooEarly,
    UnitIsClosed,
)
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import changes, checks, customers, people, unit_changes
from bigclient_desktop.services.session import NameMissing, Session, UnitUnknown
from bigclient_desktop.services.units import staff_history, unit_file
from bigclient_desktop.services.what_if import manager_loads
from tests.services.making import make_customer


def saved(session: Session, **values: Any) -> Staff:
    change = people.save_staff(session, [Staff(**{"unit": "440106", "name": "王五", "position": "manager"} | values)])
    (identity,) = change.staff
    return next(person for person in people.list_staff(session) if person.id == identity)


def test_a_new_person_is_listed_and_saving_him_again_changes_nothing(session: Session) -> None:
    person = saved(session, mobile="13800138000")
    assert [one.name for one in people.list_staff(session)] == ["张三", "王五"]
    assert people.save_staff(session, [person]).commits == 0
    changes.undo(session)
    assert [one.name for one in people.list_staff(session)] == ["张三"]


@pytest.mark.parametrize(("wrong", "failure"), [({"name": " "}, NameMissing), ({"unit": "1"}, UnitUnknown)])
def test_a_person_without_name_or_unit_is_refused(session: Session, wrong: dict, failure: type) -> None:
    with pytest.raises(failure):
        saved(session, **wrong)


def test_a_person_who_moves_can_be_changed_ever_after(session: Session) -> None:
    person = saved(session)
    for values in ({"unit": "440104"}, {"phone": "1"}, {"unit": "441900", "phone": "2"}, {"name": "王六"}):
        person = replace(person, **values)
        people.save_staff(session, [person])
        assert person in people.list_staff(session)
        assert checks.check_store(session) == []
    checks.check_store(session, rebuild_first=True)
    assert person in people.list_staff(session)
    for _ in range(4):
        changes.undo(session)
    assert replace(person, unit="440106", phone=None, name="王五") in people.list_staff(session)


def test_a_new_name_shows_in_the_list_of_customers(session: Session) -> None:
    person = saved(session)
    make_customer(session, lead_manager=person.id)
    people.save_staff(session, [replace(person, name="王六")])
    (row,) = customers.list_customers(session, CustomerQuery(), 0, 9)
    assert row.lead_manager == "王六"
    with session.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT lead_name FROM customer_list").scalar() == "王六"


# transfers, leavers, part-time marketers


def test_a_transfer_is_kept_with_its_day_and_ends_how_he_was_sent_out(session: Session) -> None:
    person = saved(session, began_on=china_today() - timedelta(days=30), dispatch="by_area", dispatch_place="五山")
    change = people.transfer_staff(
        session, person.id, "440104", "deputy", china_today() - timedelta(days=3), "区局需要"
    )
    assert change.staff == (person.id,)
    moved = next(one for one in people.list_staff(session) if one.id == person.id)
    assert (moved.unit, moved.position, moved.dispatch, moved.dispatch_place) == ("440104", "deputy", None, None)
    (kept,) = staff_history(session, person.id)
    assert (kept.from_unit, kept.unit, kept.from_position, kept.position, kept.reason) == (
        "440106",
        "440104",
        "manager",
        "deputy",
        "区局需要",
    )
    gone = next(one for one in unit_file(session, "440106").people if one.staff.id == person.id)
    assert (gone.is_present, gone.gone_to) == (False, "越秀区邮政局")
    assert [one.staff.name for one in unit_file(session, "440104").people] == ["王五"]
    with pytest.raises(TransferTooEarly):
        people.transfer_staff(session, person.id, "440106", "manager", china_today() - timedelta(days=4))
    people.transfer_staff(session, person.id, "440106", "manager", china_today())
    assert len(staff_history(session, person.id)) == 2
    assert checks.check_store(session, rebuild_first=True) == []
    changes.undo(session)
    changes.undo(session)
    assert person in people.list_staff(session)
    assert staff_history(session, person.id) == []


def test_a_transfer_before_he_began_is_refused_and_changes_nothing(session: Session) -> None:
    person = saved(session, began_on=china_today())
    with pytest.raises(TransferTooEarly):
        people.transfer_staff(session, person.id, "440104", "manager", china_today() - timedelta(days=1))
    with pytest.raises(UnitUnknown):
        people.transfer_staff(session, person.id, "1", "manager", china_today())
    assert person in people.list_staff(session)


def test_nobody_moves_to_a_closed_unit(session: Session) -> None:
    person = saved(session)
    with pytest.raises(UnitIsClosed):
        people.transfer_staff(session, person.id, "440102", "manager", china_today())
    with pytest.raises(UnitIsClosed):
        saved(session, unit="440102", name="赵六")


def test_a_leaver_is_shown_as_one_and_can_be_taken_back(session: Session) -> None:
    person = saved(session)
    people.let_go(session, person.id, china_today())
    shown = unit_file(session, "440106").people
    assert [(one.staff.name, one.is_present) for one in shown] == [("张三", True), ("王五", False)]
    people.take_back(session, person.id)
    assert [one.is_present for one in unit_file(session, "440106").people] == [True, True]


def test_the_last_director_goes_only_after_the_next_has_come(session: Session) -> None:
    director = saved(session, name="赵一", position="director")
    for go in (
        lambda: people.let_go(session, director.id, china_today()),
        lambda: people.transfer_staff(session, director.id, "440104", "director", china_today()),
        lambda: people.save_staff(session, [replace(director, position="manager")]),
    ):
        with pytest.raises(LastDirector):
            go()
    saved(session, name="钱二", position="director")
    people.let_go(session, director.id, china_today())


def test_external_marketers_need_the_citys_switch_and_an_agreement(session: Session) -> None:
    external = Staff(unit="440106", name="钱五", position="external_part_time")
    agreed = replace(
        external,
        agreement_number="社兼-1",
        agreement_from=date(2026, 1, 1),
        agreement_until=china_today() + timedelta(days=9),
    )
    with pytest.raises(ExternalNotAllowed):
        people.save_staff(session, [agreed])
    unit_changes.allow_external(session, "440106", True)
    with pytest.raises(AgreementMissing):
        people.save_staff(session, [external])
    (identity,) = people.save_staff(session, [agreed]).staff
    file = unit_file(session, "440106")
    assert file.external_allowed
    assert [one.agreement for one in file.people] == ["", "ending"]
    unit_changes.allow_external(session, "440100", False)
    kept = next(one for one in people.list_staff(session) if one.id == identity)
    people.save_staff(session, [replace(kept, phone="1")])
    with pytest.raises(ExternalNotAllowed):
        people.save_staff(session, [replace(agreed, name="孙六")])


def test_the_unit_shows_the_load_that_the_grading_tab_shows(session: Session) -> None:
    for number in range(9):
        make_customer(session, f"东莞第{number}电子有限公司", lead_manager=session.staff_id)
    (line,) = unit_file(session, "440106").people
    (load,), count = manager_loads(session)
    assert line.load == load
    assert (load.lead, load.state) == (9, "within")
    assert unit_file(session, "440106").head_count == count == HeadCount(9, 1, 1, 1)


def test_what_a_leaver_still_holds_is_told_until_it_is_handed_over(session: Session) -> None:
    person = saved(session)
    for role, name in (("lead_manager", "甲电子有限公司"), ("deputy_manager", "乙物流有限公司")):
        make_customer(session, name, **{role: person.id})
    make_customer(session, "丙银行", lead_manager=person.id, kind="policy")
    make_customer(session, "丁商行", lead_manager=person.id, responsible_unit="440104")
    people.let_go(session, person.id, china_today())

    def left_behind() -> int:
        return next(one.left_behind for one in unit_file(session, "440106").people if one.staff.id == person.id)

    assert left_behind() == 3
    held = customers.list_customers(session, CustomerQuery(units=("440106",)), 0, 9)
    customers.change_field(session, [one.id for one in held], "lead_manager", session.staff_id)
    assert left_behind() == 1

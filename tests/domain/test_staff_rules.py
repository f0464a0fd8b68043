"""People: loads, part-time marketers, how managers are sent out, transfers, leavers, the last director."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bigclient_desktop.domain.loads import head_count, load_bounds, load_state
from bigclient_desktop.domain.staff import Staff, StaffTransfer
from bigclient_desktop.domain.staff_rules import (
    AgreementBackwards,
    AgreementEnded,
    AgreementMissing,
    AgreementNotBegun,
    DispatchOfOthers,
    DispatchWithoutPlace,
    ExternalNotAllowed,
    LastDirector,
    LeftBeforeBegun,
    LeftInFuture,
    TransferInFuture,
    TransferNowhere,
    TransferOfLeaver,
    TransferTooEarly,
    agreement_state,
    check_director_stays,
    check_person,
    check_seat,
    check_transfer,
    is_present,
)

TODAY = date(2026, 6, 1)
MANAGER = Staff("1", "440106", "李四", "manager")
EXTERNAL = Staff(
    "2",
    "440106",
    "钱五",
    "external_part_time",
    agreement_number="社兼2026-1",
    agreement_from=date(2026, 1, 1),
    agreement_until=date(2026, 12, 31),
)
DIRECTOR = Staff("3", "440106", "赵一", "director")


@pytest.mark.parametrize(
    ("lead", "state"), [(0, "below"), (7, "below"), (8, "within"), (15, "within"), (16, "above"), (99, "above")]
)
def test_eight_and_fifteen_lie_within(lead: int, state: str) -> None:
    assert load_bounds() == (8, 15)
    assert load_state(lead) == state


@given(some.integers(0, 5000))
def test_the_implied_head_count_holds_everybody_within_the_bounds(customers: int) -> None:
    count = head_count(customers, 3)
    assert count.fewest * 15 >= customers
    assert count.fewest <= count.most
    if customers >= 8:
        assert count.most * 8 <= customers


def check(person: Staff, *, allowed: bool = True) -> None:
    check_person(person, "广州市邮政局", TODAY, external_allowed=allowed)


@pytest.mark.parametrize(
    ("changed", "failure"),
    [
        ({"agreement_number": None}, AgreementMissing),
        ({"agreement_from": None}, AgreementMissing),
        ({"agreement_until": None}, AgreementMissing),
        ({"agreement_until": date(2025, 12, 31)}, AgreementBackwards),
    ],
)
def test_an_external_marketer_has_an_agreement(changed: dict[str, Any], failure: type) -> None:
    check(EXTERNAL)
    check(replace(EXTERNAL, agreement_until=EXTERNAL.agreement_from))
    with pytest.raises(failure):
        check(replace(EXTERNAL, **changed))


def test_external_marketers_only_where_the_city_allows_them() -> None:
    with pytest.raises(ExternalNotAllowed):
        check(EXTERNAL, allowed=False)
    check(replace(EXTERNAL, position="internal_part_time", agreement_number=None), allowed=False)


@pytest.mark.parametrize(("days", "state"), [(0, "ending"), (-1, "over"), (30, "ending"), (31, "valid")])
def test_an_agreement_is_pointed_at_before_it_ends(days: int, state: str) -> None:
    until = date.fromordinal(TODAY.toordinal() + days)
    assert agreement_state(replace(EXTERNAL, agreement_until=until), TODAY) == state
    assert agreement_state(MANAGER, TODAY) == ""


def test_only_managers_are_sent_out_and_somewhere() -> None:
    check(replace(MANAGER, dispatch="by_area", dispatch_place="石牌、五山"))
    check(replace(MANAGER, dispatch="at_sub_bureau", dispatch_unit="440106-001"))
    with pytest.raises(DispatchWithoutPlace):
        check(replace(MANAGER, dispatch="posted"))
    with pytest.raises(DispatchOfOthers):
        check(replace(DIRECTOR, dispatch="posted", dispatch_place="某厂"))


def test_nobody_leaves_before_beginning_or_tomorrow() -> None:
    begun = replace(MANAGER, began_on=date(2026, 5, 1))
    check(replace(begun, left_on=date(2026, 5, 1)))
    with pytest.raises(LeftBeforeBegun):
        check(replace(begun, left_on=date(2026, 4, 30)))
    with pytest.raises(LeftInFuture):
        check(replace(begun, left_on=date(2026, 6, 2)))
    assert not is_present(replace(begun, left_on=TODAY), TODAY)


def stays(*colleagues: Staff, customers: int = 0, who: Staff = DIRECTOR) -> None:
    check_director_stays(who, colleagues, customers, TODAY, "天河区邮政局")


def test_the_last_director_stays_while_there_is_somebody_or_something_to_direct() -> None:
    with pytest.raises(LastDirector):
        stays(DIRECTOR, MANAGER)
    with pytest.raises(LastDirector):
        stays(DIRECTOR, customers=1)
    stays(DIRECTOR)
    stays(DIRECTOR, EXTERNAL)
    stays(DIRECTOR, replace(MANAGER, left_on=TODAY))
    stays(DIRECTOR, MANAGER, replace(DIRECTOR, id="4"), customers=9)
    with pytest.raises(LastDirector):
        stays(DIRECTOR, MANAGER, replace(DIRECTOR, id="4", left_on=date(2026, 5, 1)))
    stays(MANAGER, customers=9, who=MANAGER)


@pytest.mark.parametrize(
    ("person", "unit", "position", "day", "failure"),
    [
        (MANAGER, "440106", "manager", TODAY, TransferNowhere),
        (MANAGER, "440104", "manager", date(2026, 6, 2), TransferInFuture),
        (replace(MANAGER, began_on=date(2026, 5, 2)), "440104", "manager", date(2026, 5, 1), TransferTooEarly),
        (MANAGER, "440104", "manager", date(2025, 12, 31), TransferTooEarly),
        (replace(MANAGER, left_on=date(2026, 5, 1)), "440104", "manager", TODAY, TransferOfLeaver),
    ],
)
def test_transfers_that_cannot_be(person: Staff, unit: str, position: str, day: date, failure: type) -> None:
    earlier = [StaffTransfer("9", "440106", "1", date(2026, 1, 1))]
    with pytest.raises(failure):
        check_transfer(person, unit, position, day, earlier, TODAY)
    check_transfer(MANAGER, "440106", "deputy", date(2026, 1, 1), earlier, TODAY)


@pytest.mark.parametrize(
    ("day", "failure"),
    [
        (date(2025, 12, 31), AgreementNotBegun),
        (date(2026, 1, 1), None),
        (date(2026, 12, 31), None),
        (date(2027, 1, 1), AgreementEnded),
    ],
)
def test_a_seat_rests_on_an_agreement_of_the_day(day: date, failure: type | None) -> None:
    def seat(person: Staff) -> None:
        check_seat(person, "广州市邮政局", day, external_allowed=True)

    seat(replace(EXTERNAL, position="internal_part_time"))
    if failure is None:
        seat(EXTERNAL)
    else:
        with pytest.raises(failure):
            seat(EXTERNAL)


def test_no_seat_where_the_city_has_not_switched_them_on() -> None:
    with pytest.raises(ExternalNotAllowed):
        check_seat(EXTERNAL, "广州市邮政局", TODAY, external_allowed=False)
    check_seat(replace(EXTERNAL, position="manager"), "广州市邮政局", TODAY, external_allowed=False)

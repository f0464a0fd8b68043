"""Part-time marketers at a store: how they get a seat, what it lets them do, and what their machine receives."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customers import Agreement
from bigclient_desktop.domain.enrolment import MarketerAgreement
from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.staff_rules import AgreementEnded, AgreementMissing, ExternalNotAllowed
from bigclient_desktop.domain.working_days import china_day, china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.services import customers
from bigclient_desktop.services.access import Action, NotForPartTime, why_not
from bigclient_desktop.services.enrolment import (
    accept_grant,
    become_centre,
    grant,
    read_grant,
    read_request,
    request_enrolment,
)
from bigclient_desktop.services.enrolment_failures import MarketerIsNoCentre, MarketerShares, ScopeOfAnother
from bigclient_desktop.services.grading_runs import start_run
from bigclient_desktop.services.handover import hand_over
from bigclient_desktop.services.marketers import why_not_register
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.reminders import contracts_ending
from bigclient_desktop.services.revenue import save_bureau_revenue
from bigclient_desktop.services.revenue_imports import plan_revenue
from bigclient_desktop.services.review import may_decide_here, resolve_all
from bigclient_desktop.services.rule_sets import save_rule_set
from bigclient_desktop.services.session import Session, new_child_id, open_session, set_up
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.services.unit_changes import allow_external
from bigclient_desktop.signing.certificates import holder_of
from bigclient_desktop.store.projection import commits_of
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.exchanging import COUNTY, Machine, carry, enrol, machine, offices, settle
from tests.services.making import make_customer, make_draft

CITY = "440100"
TODAY = china_today()
LAST_YEAR, NEXT_YEAR = TODAY - timedelta(days=365), TODAY + timedelta(days=365)
AGREED = MarketerAgreement("兼-7", LAST_YEAR, NEXT_YEAR)
EXTERNAL, INTERNAL = "external_part_time", "internal_part_time"


def external(name: str = "钱五", until: date = NEXT_YEAR) -> Staff:
    return Staff(
        unit=COUNTY,
        name=name,
        position=EXTERNAL,
        agreement_number="兼-7",
        agreement_from=LAST_YEAR,
        agreement_until=until,
    )


# Another user of this laptop


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Session]:
    made = set_up(
        tmp_path / "s", unit=CITY, name="王主任", position="director", password=PASSWORD, cost=CHEAP_COST
    ).session
    yield made
    made.close()


def let_in(session: Session, name: str, position: str) -> Session:
    add_person(session, unit=COUNTY, name=name, position=position, password=PASSWORD)
    return open_session(session.folder, password=PASSWORD, user=name)


def test_an_internal_one_needs_nothing_more(centre: Session) -> None:
    with_seat = let_in(centre, "何七", INTERNAL)
    assert with_seat.position == INTERNAL
    assert why_not_register(with_seat) is None
    own = make_customer(with_seat)
    assert why_not(with_seat, Action.SEE_FILE, own) is None
    for action in (Action.EDIT, Action.EXPORT, Action.PRINT, Action.HAND_OVER, Action.MERGE, Action.DELETE):
        assert isinstance(why_not(with_seat, action, own), NotForPartTime), action
    with_seat.close()


def test_an_external_one_needs_the_citys_switch(centre: Session) -> None:
    allow_external(centre, CITY, True)
    save_staff(centre, [external()])
    allow_external(centre, CITY, False)
    with pytest.raises(ExternalNotAllowed) as refused:
        let_in(centre, "钱五", EXTERNAL)
    assert refused.value.values == {"name": "钱五", "city": "广州市邮政局"}
    allow_external(centre, CITY, True)
    let_in(centre, "钱五", EXTERNAL).close()


def test_an_external_one_needs_an_agreement_that_holds(centre: Session) -> None:
    allow_external(centre, CITY, True)
    with pytest.raises(AgreementMissing):
        let_in(centre, "孙六", EXTERNAL)
    save_staff(centre, [external("孙六", until=TODAY - timedelta(days=1))])
    with pytest.raises(AgreementEnded) as refused:
        let_in(centre, "孙六", EXTERNAL)
    assert refused.value.values == {"name": "孙六", "day": (TODAY - timedelta(days=1)).isoformat()}
    (known,) = [one for one in list_staff(centre) if one.name == "孙六"]
    save_staff(centre, [replace(known, agreement_until=china_today())])
    with_seat = let_in(centre, "孙六", EXTERNAL)
    assert with_seat.staff_id == known.id
    with_seat.close()


def test_with_his_agreement_ends_what_he_may_register(centre: Session) -> None:
    allow_external(centre, CITY, True)
    (known,) = [external()]
    save_staff(centre, [known])
    with_seat = let_in(centre, "钱五", EXTERNAL)
    draft = customers.new_customer_draft(with_seat)
    begun = replace(draft, customer=replace(draft.customer, full_name="广州甲公司", short_name="甲"))
    (known,) = [one for one in list_staff(centre) if one.name == "钱五"]
    save_staff(centre, [replace(known, agreement_until=TODAY - timedelta(days=3))])
    assert isinstance(why_not_register(with_seat), AgreementEnded)
    with pytest.raises(AgreementEnded):
        customers.save_customer(with_seat, begun)
    with pytest.raises(AgreementEnded):
        customers.new_customer_draft(with_seat)
    with_seat.close()


def test_what_a_centre_keeps_together_is_not_his(centre: Session, tmp_path: Path) -> None:
    with_seat = let_in(centre, "何七", INTERNAL)
    sheet = tmp_path / "收入.csv"
    sheet.write_text("客户名称,金额\n甲,1\n", encoding="utf8")
    refused = (
        lambda: plan_revenue(with_seat, sheet),
        lambda: save_bureau_revenue(with_seat, [BureauRevenue(unit=CITY, year=2025, amount=1)]),
        lambda: start_run(with_seat, 2025),
        lambda: save_rule_set(with_seat, "own", {}),
        lambda: resolve_all(with_seat, [], "visible"),
    )
    for act in refused:
        with pytest.raises(NotForPartTime) as failure:
            act()
        assert failure.value.values["action"] == "keep_books"
    assert not may_decide_here(with_seat), "though nobody stands above this store"
    with_seat.close()


def test_ends_of_others_agreements_are_not_told_to_him(centre: Session) -> None:
    soon = TODAY + timedelta(days=5)
    others = make_draft(centre, "别人的公司", responsible_unit=COUNTY, contract_until=soon, contract_number="甲-1")
    terms = {"kind": "cooperation", "title": "寄递", "starts_on": LAST_YEAR, "ends_on": soon}
    row = Agreement(id=new_child_id(others.customer.id), **terms)
    customers.save_customer(centre, replace(others, agreements=(row,)))
    assert len(contracts_ending(centre, ())) == 2
    with_seat = let_in(centre, "何七", INTERNAL)
    assert contracts_ending(with_seat, ()) == []
    with_seat.close()


# A laptop of his own


@pytest.fixture
def four(tmp_path: Path) -> Iterator[dict[str, Machine]]:
    with offices(tmp_path) as found:
        allow_external(found["city"].session, CITY, True)
        settle(found["city"], found["county"], found["laptop"])
        found["his"] = machine(tmp_path, "his", COUNTY, EXTERNAL)
        yield found


def granted(four: dict[str, Machine], **terms: object) -> Path:
    request = request_enrolment(four["his"].session, four["his"].sticks).path
    made = grant(four["county"].session, request, four["his"].sticks, **terms)  # type: ignore[arg-type]
    accept_grant(four["his"].session, made.path)
    return made.path


def test_a_laptop_alone_registers_nothing_for_nobody_has_agreed(four: dict[str, Machine]) -> None:
    assert isinstance(why_not_register(four["his"].session), AgreementMissing)


def test_the_centre_grants_him_as_long_as_his_agreement_holds(four: dict[str, Machine]) -> None:
    his, county = four["his"], four["county"]
    granted(four, agreement=AGREED)
    holder = holder_of(his.session.writer.seat.certificate)
    assert (holder.position, holder.kind) == (EXTERNAL, "device")
    assert china_day(holder.valid_until) == NEXT_YEAR + timedelta(days=1), "from midnight on it is over"
    assert why_not_register(his.session) is None, "the agreement came with the grant"
    registered = make_customer(his.session, "他申报的公司")
    carry(his, county)
    assert county.holds(registered)
    assert county.customer(registered).lead_manager is None
    (row,) = [one for one in list_staff(county.session) if one.name == "人his"]
    assert (row.agreement_number, row.agreement_until) == ("兼-7", NEXT_YEAR)
    with county.session.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM parked").scalar() == 0


def test_the_grant_takes_the_agreement_of_the_people_list(four: dict[str, Machine]) -> None:
    county = four["county"]
    save_staff(county.session, [external("人his")])
    request = request_enrolment(four["his"].session, four["his"].sticks).path
    assert read_request(county.session, request).agreement == AGREED
    granted(four)
    assert why_not_register(four["his"].session) is None


@pytest.mark.parametrize(
    ("agreement", "failure"),
    [
        (None, AgreementMissing),
        (replace(AGREED, until=TODAY - timedelta(days=1)), AgreementEnded),
    ],
)
def test_without_a_good_agreement_no_grant(
    four: dict[str, Machine], agreement: MarketerAgreement | None, failure: type[Failure]
) -> None:
    with pytest.raises(failure):
        granted(four, agreement=agreement)
    assert list(four["his"].sticks.glob("grant-*")) == []


def test_where_the_city_has_not_switched_them_on_no_grant(four: dict[str, Machine]) -> None:
    allow_external(four["city"].session, CITY, False)
    settle(four["city"], four["county"])
    with pytest.raises(ExternalNotAllowed):
        granted(four, agreement=AGREED)


def test_his_machine_receives_what_he_registered_and_nothing_else(four: dict[str, Machine]) -> None:
    city, county, laptop, his = (four[name] for name in ("city", "county", "laptop", "his"))
    open_one = make_customer(county.session, "无人负责的公司", lead_manager=None)
    held = make_customer(laptop.session, "经理的公司")
    granted(four, agreement=AGREED)
    registered = make_customer(his.session, "他申报的公司")
    settle(city, county, laptop, his)
    assert laptop.holds(open_one)
    assert laptop.holds(registered), "waiting for somebody to take it"
    assert (his.holds(registered), his.holds(open_one), his.holds(held)) == (True, False, False)
    seen = [customers.customer_file(his.session, one).sight for one in (registered, open_one, held)]
    assert seen == [Sight.WHOLE, Sight.EXISTENCE, Sight.EXISTENCE]


def test_it_goes_on_receiving_what_a_manager_keeps_by_now(four: dict[str, Machine]) -> None:
    city, county, laptop, his = (four[name] for name in ("city", "county", "laptop", "his"))
    granted(four, agreement=AGREED)
    registered = make_customer(his.session, "他申报的公司")
    settle(city, county, laptop, his)
    hand_over(county.session, [registered], COUNTY, laptop.session.staff_id)
    settle(city, county, laptop, his)
    laptop.edit(registered, remark="约了下周")
    settle(city, county, laptop, his)
    assert his.customer(registered).remark == "约了下周"


def test_what_he_says_of_guarded_fields_is_a_proposal(four: dict[str, Machine]) -> None:
    """A certificate of his position decides nothing where it arrives, whatever his own program let pass."""
    city, county, laptop, his = (four[name] for name in ("city", "county", "laptop", "his"))
    held = make_customer(county.session, "中心的公司", lead_manager=county.session.staff_id)
    granted(four, agreement=AGREED)
    registered = make_customer(his.session, "他申报的公司")
    settle(city, county, laptop, his)
    me = his.session.staff_id
    change = customers.change_field(his.session, [registered], "lead_manager", me, action=Action.SEE_FILE)
    assert change.proposed == 1
    settle(city, county, laptop, his)
    assert county.customer(registered).lead_manager is None
    assert county.customer(held).lead_manager == county.session.staff_id
    aggregate = bytes([1]) + bytes.fromhex(registered)
    with county.session.store.reading() as connection:
        commits = [commit for _, commit in commits_of(connection, [aggregate])[aggregate]]
    judge = Judge(county.session.store.trust, commits)
    said = [commit for commit in commits if (who := judge.holder(commit)) and who.position == EXTERNAL]
    assert said
    assert not any(judge.decides(commit) for commit in said)


def test_nothing_wider_is_granted_to_him_and_nothing_of_that_kind_to_others(four: dict[str, Machine]) -> None:
    for kind in ("own", "unit", "all"):
        with pytest.raises(ScopeOfAnother):
            granted(four, agreement=AGREED, scope=Scope("", kind, COUNTY, four["his"].session.staff_id))
    with pytest.raises(ScopeOfAnother):
        granted(four, position="manager", scope=Scope("", "registered", COUNTY, four["his"].session.staff_id))


def test_two_of_them_do_not_share_a_machine(four: dict[str, Machine]) -> None:
    his = four["his"] = machine(four["his"].sticks, "inner", COUNTY, INTERNAL)
    granted(four)
    add_person(his.session, unit=COUNTY, name="人his二", position=INTERNAL, password=PASSWORD)
    second = open_session(his.folder, password=PASSWORD, user="人his二")
    request = request_enrolment(second, his.sticks).path
    info = read_request(four["county"].session, request)
    assert "enrolment.problem_marketer_shares" in info.problems
    with pytest.raises(MarketerShares):
        grant(four["county"].session, request, his.sticks)
    second.close()
    his.session.close()


def test_beside_a_manager_he_shares_what_the_machine_has(four: dict[str, Machine]) -> None:
    laptop, county = four["laptop"], four["county"]
    settle(four["city"], county, laptop)
    held = make_customer(laptop.session, "经理的公司")
    add_person(county.session, unit=COUNTY, name="何七", position=INTERNAL, password=PASSWORD)
    settle(four["city"], county, laptop)
    with pytest.raises(Failure):
        add_person(laptop.session, unit=COUNTY, name="何八", position=INTERNAL, password=PASSWORD)
    at_centre = open_session(county.folder, password=PASSWORD, user="何七")
    assert holder_of(at_centre.writer.seat.certificate).kind == "device", "a centre's seat would decide"
    settle(four["city"], county, laptop)
    assert isinstance(why_not(at_centre, Action.SEE_FILE, held), NotForPartTime)
    at_centre.close()


def test_his_machine_is_nobodys_centre(four: dict[str, Machine]) -> None:
    his = four["his"]
    with pytest.raises(MarketerIsNoCentre):
        become_centre(his.session)
    with pytest.raises(MarketerIsNoCentre):
        request_enrolment(his.session, his.sticks, "centre")
    request = request_enrolment(his.session, his.sticks).path
    with pytest.raises(MarketerIsNoCentre):
        grant(four["city"].session, request, his.sticks, kind="centre", agreement=AGREED)


def test_renewed_with_a_renewed_agreement(four: dict[str, Machine]) -> None:
    county, his = four["county"], four["his"]
    granted(four, agreement=replace(AGREED, until=TODAY + timedelta(days=5)))
    carry(his, county)
    (row,) = [one for one in list_staff(county.session) if one.name == "人his"]
    save_staff(county.session, [replace(row, agreement_until=NEXT_YEAR)])
    request = request_enrolment(his.session, his.sticks, "renewal").path
    made = grant(county.session, request, his.sticks)
    assert read_grant(his.session, made.path).scope.kind == "registered"
    accept_grant(his.session, made.path)
    assert china_day(holder_of(his.session.writer.seat.certificate).valid_until) == NEXT_YEAR + timedelta(days=1)


def test_the_same_grant_again_records_nothing_twice(four: dict[str, Machine]) -> None:
    his, county = four["his"], four["county"]
    request = request_enrolment(his.session, his.sticks).path
    first = grant(county.session, request, his.sticks, agreement=AGREED)
    again = grant(county.session, request, his.sticks / "again.bcpkg", agreement=AGREED)
    assert (first.change.commits, again.change.commits) == (2, 0)


def test_an_internal_ones_laptop_needs_no_agreement(four: dict[str, Machine], tmp_path: Path) -> None:
    inner = machine(tmp_path, "inner", COUNTY, INTERNAL)
    enrol(inner, four["county"])
    assert holder_of(inner.session.writer.seat.certificate).position == INTERNAL
    registered = make_customer(inner.session, "内部申报的公司")
    settle(four["city"], four["county"], inner)
    assert (four["county"].holds(registered), inner.holds(registered)) == (True, True)
    inner.session.close()

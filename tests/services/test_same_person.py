"""Who is on the people list and enrols with a machine of his own is one person: by the word of who grants, and by
nobody else's."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewValues
from bigclient_desktop.services import visits
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.enrolment import accept_grant, grant, read_request, request_enrolment
from bigclient_desktop.services.people import list_staff, save_staff, transfer_staff
from bigclient_desktop.services.portfolios import portfolio
from bigclient_desktop.services.same_person import EntryHasKey, SamePersonItself, join
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.trust import revoke
from bigclient_desktop.services.units import known_here, unit_file
from bigclient_desktop.services.visits import visit_file
from bigclient_desktop.services.what_if import manager_loads
from tests.services.exchanging import COUNTY, Machine, machine, offices, settle
from tests.services.making import make_customer
from tests.services.test_attacks import forged

NAME, MOBILE = "人new", "13911112222"


@pytest.fixture
def four(tmp_path: Path) -> Iterator[dict[str, Machine]]:
    """City, county and a laptop, all enrolled; and a new machine of somebody whom the county has on its list."""
    with offices(tmp_path) as found:
        found["new"] = machine(tmp_path, "new", COUNTY, "manager")
        save_staff(found["county"].session, [Staff(unit=COUNTY, name=NAME, position="manager", mobile=MOBILE)])
        yield found


def listed(session: Session, name: str = NAME) -> list[Staff]:
    return [one for one in list_staff(session) if one.name == name]


def visit_of(session: Session, customer: str, manager: str, *, planned: bool) -> str:
    draft = visits.new_visit_draft(session, customer, planned=planned)
    said = {"manager": manager, "talk": "谈过", "result": "有意向", "no_next_reason": "已约好"}
    told = said if not planned else {"manager": manager, "purpose": "回访"}
    visits.save_visit(session, replace(draft, visit=replace(draft.visit, **told)))
    return str(draft.visit.id)


def enrol_as(four: dict[str, Machine], same_as: str = "", above: str = "county") -> None:
    new = four["new"]
    request = request_enrolment(new.session, new.sticks).path
    accept_grant(new.session, grant(four[above].session, request, new.sticks, same_as=same_as).path)


def everywhere(four: dict[str, Machine]) -> None:
    settle(four["city"], four["county"], four["laptop"], four["new"])


def test_he_stands_once_everywhere_with_what_was_his(four) -> None:
    county, new = four["county"].session, four["new"].session
    ((entry,), lead_of) = listed(county), make_customer(county, "甲公司", lead_manager=listed(county)[0].id)
    deputy_of = make_customer(county, "乙公司", lead_manager=county.staff_id, deputy_manager=entry.id)
    plan = visit_of(county, lead_of, entry.id, planned=True)
    done = visit_of(county, deputy_of, entry.id, planned=False)
    info = read_request(county, request_enrolment(new, four["new"].sticks).path)
    assert info.candidates[0] == entry
    assert four["laptop"].session.staff_id not in {one.id for one in info.candidates}, "he has a key"
    enrol_as(four, entry.id)

    (one,) = listed(county)
    assert (one.id, one.mobile, one.unit) == (new.staff_id, MOBILE, COUNTY), "before his first package too"
    everywhere(four)
    for name in ("city", "county", "new", "laptop"):
        session = four[name].session
        (one,) = listed(session)
        assert (one.id, one.mobile, one.seat_key is not None) == (new.staff_id, MOBILE, True), name
        assert [person.name for person in known_here(session).staff].count(NAME) == 1
    assert four["new"].holds(lead_of)
    assert four["new"].customer(lead_of).lead_manager == new.staff_id
    assert four["new"].customer(deputy_of).deputy_manager == new.staff_id
    assert visit_file(county, plan).visit.manager == new.staff_id
    assert visit_file(county, done).names[entry.id] == NAME, "what was done keeps the entry, under its name"
    found = visits.list_visits(county, VisitQuery(managers=(new.staff_id,)), 0, 9)
    assert {row.id for row in found} == {plan, done}, "and is found with what is his"
    assert {line.name for line in portfolio(county, new.staff_id)} == {"甲公司", "乙公司"}
    assert portfolio(county, entry.id) == []
    (load,) = [one for one in manager_loads(county)[0] if one.name == NAME]
    assert (load.lead, load.deputy) == (1, 1)
    assert [one.staff.id for one in unit_file(county, COUNTY).people if one.staff.name == NAME] == [new.staff_id]


def test_nobody_is_somebody_of_the_list_by_his_own_word(four, tmp_path) -> None:
    county, new = four["county"].session, four["new"].session
    (entry,) = listed(county)
    customer = make_customer(county, "甲公司", lead_manager=entry.id)
    claims = forged(new, tmp_path, person=entry.id)
    assert "enrolment.problem_listed" in read_request(county, claims).problems
    assert read_request(county, claims).candidates == ()
    enrol_as(four)
    everywhere(four)
    assert {one.id for one in listed(county)} == {entry.id, new.staff_id}, "nobody said that they are one"
    with pytest.raises(NotAllowed):
        join(new, entry.id, new.staff_id)
    # Past his own program it is a proposal that nobody has decided: it does not count here, nor above.
    said = NewValues("staff", entry.id, {"same_as": new.staff_id}, ())
    draft = AggregateDraft("org_unit", unit_row_id(COUNTY), (said,))
    new.store.append(new.writer, [draft], "change.same_person", "")
    everywhere(four)
    for name in ("county", "city"):
        assert {one.id for one in listed(four[name].session)} == {entry.id, new.staff_id}
    assert four["county"].customer(customer).lead_manager == entry.id
    assert not four["new"].holds(customer)


def test_who_has_a_key_is_nobody_elses_entry(four, tmp_path) -> None:
    county, holder = four["county"].session, four["laptop"].session
    settle(four["city"], four["county"], four["laptop"])
    with pytest.raises(EntryHasKey):
        enrol_as(four, holder.staff_id)
    # The lost laptop's owner comes back: its certificate is revoked first.
    revoke(county, holder.writer.holder.name, "lost")
    enrol_as(four, holder.staff_id)
    assert holder.staff_id not in {one.id for one in list_staff(county)}


def test_two_that_stand_already_are_joined_and_parted_again(four) -> None:
    county, new = four["county"].session, four["new"].session
    (entry,) = listed(county)
    customer = make_customer(county, "甲公司", lead_manager=entry.id, deputy_manager=county.staff_id)
    enrol_as(four)
    everywhere(four)
    assert len(listed(county)) == 2
    join(county, entry.id, new.staff_id)
    (one,) = listed(county)
    assert (one.id, one.mobile) == (new.staff_id, MOBILE)
    for again in ((entry.id, county.staff_id), (county.staff_id, county.staff_id)):
        with pytest.raises(SamePersonItself):
            join(county, *again)
    undo(county)
    assert len(listed(county)) == 2
    assert four["county"].customer(customer).lead_manager == entry.id


def test_who_would_be_a_and_b_of_one_customer_leads_it(four) -> None:
    county, new = four["county"].session, four["new"].session
    (entry,) = listed(county)
    enrol_as(four)
    everywhere(four)
    one = make_customer(county, "甲公司", lead_manager=new.staff_id, deputy_manager=entry.id)
    other = make_customer(county, "乙公司", lead_manager=entry.id, deputy_manager=new.staff_id)
    join(county, entry.id, new.staff_id)
    for customer in (one, other):
        stored = four["county"].customer(customer)
        assert (stored.lead_manager, stored.deputy_manager) == (new.staff_id, None)


def test_a_transferred_person_is_one_where_he_came_to(four) -> None:
    city, county, new = four["city"].session, four["county"].session, four["new"].session
    save_staff(city, [Staff(unit="440104", name="陈调入", position="manager", mobile=MOBILE)])
    (moved,) = listed(city, "陈调入")
    transfer_staff(city, moved.id, COUNTY, "manager", china_today() - timedelta(days=1))
    settle(four["city"], four["county"], four["laptop"])
    assert [one.id for one in listed(county, "陈调入")] == [moved.id]
    enrol_as(four, moved.id)
    everywhere(four)
    for session in (city, county, new):
        assert listed(session, "陈调入") == []
        assert [one.mobile for one in list_staff(session) if one.id == new.staff_id] == [MOBILE]


def test_a_ring_said_apart_hides_nobody(four) -> None:
    city, county = four["city"].session, four["county"].session
    save_staff(county, [Staff(unit=COUNTY, name="重名", position="manager") for _ in range(2)])
    settle(four["city"], four["county"], four["laptop"])
    one, other = listed(county, "重名")
    join(county, one.id, other.id)
    join(city, other.id, one.id)
    settle(four["city"], four["county"], four["laptop"])
    for session in (city, county):
        assert {found.id for found in listed(session, "重名")} == {one.id, other.id}


def test_at_the_city_too(four) -> None:
    """The centre above may grant to a county's machine."""
    settle(four["city"], four["county"], four["laptop"])
    (entry,) = listed(four["city"].session)
    enrol_as(four, entry.id, above="city")
    settle(four["city"], four["county"], four["laptop"])
    assert [one.id for one in listed(four["city"].session)] == [four["new"].session.staff_id]

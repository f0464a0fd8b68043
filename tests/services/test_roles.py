"""A and B: who leads follows the stage, who is missing is told, and the change into care is one step."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.roles import CARE, DEPUTY, LEAD, main_person, main_role
from bigclient_desktop.services import customers
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.handover import hand_over
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.roles import SamePersonTwice, begin_care, care_plan, role_gaps
from bigclient_desktop.services.visit_plans import overdue_customers
from tests.services.making import make_customer
from tests.services.test_grading_runs import WAN, bureau, spend
from tests.services.test_portfolios import NOW, TODAY, person, row, value

WHO = st.sampled_from((None, "甲", "乙"))


@pytest.fixture
def people(session):
    return person(session, "甲"), person(session, "乙"), person(session, "丙")


@given(st.sampled_from((None, *CUSTOMER.by_name["stage"].choices)), WHO, WHO)
def test_a_leads_until_success_and_b_the_care(stage, lead, deputy):
    role = main_role(stage, lead, deputy)
    if lead and deputy:
        assert role == (DEPUTY if stage == "maintaining" else LEAD)
    assert bool(role) == bool(lead or deputy)
    assert main_person(stage, lead, deputy) == {LEAD: lead, DEPUTY: deputy, "": None}[role]


def test_who_is_missing_or_gone_is_told_whom_it_concerns(session, people):
    a, b, c = people
    session.staff = replace(session.staff, position="administrator")
    bureau(session, 1_000 * WAN)
    gold = make_customer(session, "黄金公司", lead_manager=a)
    spend(session, gold, 900 * WAN)
    both = make_customer(session, "两人公司", lead_manager=a, deputy_manager=b)
    left = make_customer(session, "走人公司", lead_manager=c)
    make_customer(session, "一般公司", lead_manager=a)
    gone = next(one for one in list_staff(session) if one.id == c)
    save_staff(session, [replace(gone, left_on=TODAY)])
    found = {gap.customer: (gap.missing, gap.gone) for gap in role_gaps(session)}
    assert found[left] == ((), (LEAD,))
    assert found[gold] == ((DEPUTY,), ())
    assert both not in found
    assert set(found) == {gold, left}
    session.staff = replace(session.staff, position="manager")
    assert role_gaps(session) == [], "neither is his, and both are somebody's"
    customers.change_field(session, [gold], "lead_manager", session.staff_id)
    assert [gap.customer for gap in role_gaps(session)] == [gold]
    customers.change_field(session, [gold], "lead_manager", None)
    assert [gap.missing for gap in role_gaps(session)] == [(LEAD, DEPUTY)], "nobody's, and of his unit"
    customers.change_field(session, [gold], "responsible_unit", "440300")
    assert role_gaps(session) == []


def test_the_change_into_care_hands_open_work_to_b(session, people):
    a, b, _ = people
    one = make_customer(session, "甲公司", lead_manager=a, deputy_manager=b, stage="developing")
    assert not care_plan(session, one, NOW).is_due
    customers.change_field(session, [one], "stage", CARE)
    plan = row(session, "visit", one, state="planned", starts_at=NOW + timedelta(3), manager=a, way="visit")
    found = care_plan(session, one, NOW)
    assert (found.is_due, found.work, found.lead, found.deputy) == (True, 1, a, b)
    begin_care(session, one, a, b, move_work=True, now=NOW)
    file = customers.customer_file(session, one).customer
    assert (file.lead_manager, file.deputy_manager) == (a, b), "roles stay: who leads follows the stage"
    assert value(session, "visit", plan, "manager") == b
    undo(session)
    assert value(session, "visit", plan, "manager") == a


def test_a_goes_on_leading_where_the_two_change_places(session, people):
    a, b, _ = people
    one = make_customer(session, "甲公司", lead_manager=a, deputy_manager=b, stage=CARE)
    plan = row(session, "visit", one, state="planned", starts_at=NOW, manager=a, way="visit")
    begin_care(session, one, b, a, move_work=True, now=NOW)
    file = customers.customer_file(session, one).customer
    assert main_person(file.stage, file.lead_manager, file.deputy_manager) == a
    assert value(session, "visit", plan, "manager") == a
    told = {change.field for change in customers.field_history(session, one)}
    assert {"lead_manager", "deputy_manager"} <= told, "who it was before stays in the history"


def test_nobody_is_both(session, people):
    a, *_ = people
    one = make_customer(session, "甲公司", lead_manager=a, stage=CARE)
    with pytest.raises(SamePersonTwice):
        begin_care(session, one, a, a, move_work=False)
    with pytest.raises(SamePersonTwice):
        hand_over(session, [one], "440104", a, a)


def test_who_leads_the_care_is_who_is_told_to_visit(session, people):
    a, b, _ = people
    cared = make_customer(session, "甲公司", lead_manager=a, deputy_manager=b, stage=CARE)
    developed = make_customer(session, "乙公司", lead_manager=a, deputy_manager=b, stage="developing")
    alone = make_customer(session, "丙公司", lead_manager=a, stage=CARE)
    told = {one: {due.who.customer for due in overdue_customers(session, [one], now=NOW)} for one in (a, b)}
    assert told == {a: {developed, alone}, b: {cared}}

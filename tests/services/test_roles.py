"""A and B: who leads follows the stage, who is missing is told, and the change into care is one step."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.bulk_edits import Edit
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.roles import (
    CARE,
    DEPUTY,
    LEAD,
    NO_QUESTION,
    RoleState,
    main_person,
    main_role,
    role_question,
)
from bigclient_desktop.services import customers
from bigclient_desktop.services.bulk_edits import plan_edits
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.handover import hand_over
from bigclient_desktop.services.imports import apply_plan, plan_customers
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.roles import SamePersonTwice, begin_care, care_plan, role_gaps
from bigclient_desktop.services.visit_plans import overdue_customers
from bigclient_desktop.translations import catalogue
from tests.services.making import make_customer
from tests.services.test_grading_runs import WAN, bureau, spend
from tests.services.test_portfolios import NOW, TODAY, person, row, value
from tests.spreadsheets.workbooks import save_rows

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


STATE = RoleState("1", "甲公司", "commercial", "gold", "developing", "甲", None)


@pytest.mark.parametrize(
    ("before", "after", "lacking", "led"),
    [
        ({}, {"stage": CARE}, (DEPUTY,), False),
        ({"lead_manager": None}, {"stage": CARE}, (LEAD, DEPUTY), False),
        ({"deputy_manager": "乙"}, {"stage": CARE}, (), True),
        ({"deputy_manager": "乙"}, {"deputy_manager": None}, (DEPUTY,), False),
        ({"kind": "policy"}, {"kind": "commercial"}, (DEPUTY,), False),
        ({"grade": "general"}, {"stage": CARE}, (), False),
        ({"grade": "general", "deputy_manager": "乙"}, {"stage": CARE}, (), True),
        ({"kind": "policy"}, {"stage": CARE}, (), False),
        ({"stage": CARE}, {"lead_manager": "丙"}, (), False),
        ({"stage": CARE, "deputy_manager": "乙"}, {"lead_manager": "丙"}, (), False),
        ({}, {"stage": "lost"}, (), False),
    ],
)
def test_many_who_come_into_care_or_lose_a_role_are_asked_about(before, after, lacking, led):
    first = replace(STATE, **before)
    asked = role_question([(first, replace(first, **after))])
    assert [gap.missing for gap in asked.lacking] == ([lacking] if lacking else [])
    assert asked.led_by_deputy == (("甲公司",) if led else ())


def test_the_best_grade_is_asked_about_first():
    pairs = [
        (one, replace(one, stage=CARE)) for one in (replace(STATE, grade=g) for g in ("silver", "diamond", "gold"))
    ]
    assert [gap.grade for gap in role_question(pairs).lacking] == ["diamond", "gold", "silver"]


@pytest.fixture
def graded(session, people):
    """A gold customer with A alone, a gold one with both, a general one with A alone; all being developed."""
    a, b, _ = people
    bureau(session, 1_000 * WAN)
    gold = make_customer(session, "黄金公司", lead_manager=a, stage="developing")
    spend(session, gold, 900 * WAN)
    both = make_customer(session, "两人公司", lead_manager=a, deputy_manager=b, stage="developing")
    general = make_customer(session, "一般公司", lead_manager=a, stage="developing")
    return gold, both, general


def test_a_bulk_edit_into_care_says_who_lacks_b_and_whom_b_leads(session, graded):
    plan = plan_edits(session, graded, {"stage": Edit(CARE)})
    assert [(gap.customer, gap.missing) for gap in plan.roles.lacking] == [(graded[0], (DEPUTY,))]
    assert plan.roles.led_by_deputy == ("两人公司",)
    assert plan.is_possible, "told, and not refused"
    assert (
        plan_edits(session, graded, {"stage": Edit(CARE), "deputy_manager": Edit(session.staff_id)}).roles.lacking == ()
    )
    assert plan_edits(session, graded, {"town": Edit("石牌")}).roles == NO_QUESTION


def test_an_import_into_care_reports_who_lacks_b(session, graded, tmp_path):
    names = ("黄金公司", "两人公司", "一般公司", "新来的公司")
    path = save_rows(tmp_path / "名单.xlsx", [["客户名称", "客户阶段"], *([name, "维护中"] for name in names)])
    plan = plan_customers(session, path)
    result = apply_plan(session, plan)
    assert plan.roles == result.roles
    assert [(gap.name, gap.missing) for gap in result.roles.lacking] == [("黄金公司", (DEPUTY,))]
    assert result.roles.led_by_deputy == ("两人公司",)
    told = result.as_json(catalogue("zh_CN"))
    (grade,) = {gap.grade for gap in result.roles.lacking}
    lacking = {"id": graded[0], "name": "黄金公司", "grade": grade, "missing": [DEPUTY]}
    assert (told["lacking_roles"], told["led_by_deputy"]) == ([lacking], ["两人公司"])
    assert plan_customers(session, path).roles == NO_QUESTION, "asked once"


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

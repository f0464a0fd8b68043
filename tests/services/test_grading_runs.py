"""Grading runs: frozen when computed, taken through their steps by those who may, and unchanged once published."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.grading import MissingDenominator
from bigclient_desktop.domain.grading_runs import (
    NothingToGrade,
    PolicyNotGraded,
    ReasonMissing,
    RunFixed,
    StepNotYours,
    StepRefused,
)
from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.domain.rule_set_checks import RuleSetRefused, RuleSetShipped
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services import changes
from bigclient_desktop.services.customers import change_field, customer_file, list_customers, write_change
from bigclient_desktop.services.grading import grade_year
from bigclient_desktop.services.grading_runs import adjust_grade, list_runs, run_details, start_run, take_step
from bigclient_desktop.services.organisation_tree import move_branches
from bigclient_desktop.services.revenue import list_bureau_revenue, save_bureau_revenue
from bigclient_desktop.services.rule_sets import (
    definition_of,
    list_rule_sets,
    rule_set,
    rule_set_history,
    save_rule_set,
)
from bigclient_desktop.services.session import Session, open_session, set_up
from bigclient_desktop.services.what_if import customer_scores
from bigclient_desktop.store.new_year import regrade_for_year
from bigclient_desktop.translations import catalogue
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

WAN = 1_000_000
YEAR = 2024


def spend(session: Session, customer: str, amount: int, month: str = f"{YEAR}-03") -> None:
    values = {"customer": customer, "month": month, "service": "letters", "amount": amount}
    write_change(session, {customer: [NewRow("revenue_line", new_row_id(), values)]}, "change.import_revenue", "")


def bureau(session: Session, amount: int, year: int = YEAR, unit: str = "440100") -> None:
    save_bureau_revenue(session, [BureauRevenue(unit=unit, year=year, amount=amount, source="财务年报")])


@pytest.fixture
def director(tmp_path) -> Session:
    made = set_up(tmp_path / "d", unit="440106", name="李总监", position="director", password=PASSWORD, cost=CHEAP_COST)
    yield made.session
    made.session.close()


@pytest.fixture
def firms(director) -> dict[str, str]:
    ids = {
        "silver": make_customer(director, "白银公司"),
        "diamond": make_customer(director, "钻石公司"),
        "policy": make_customer(director, "区政府", kind="policy", industry="party"),
    }
    spend(director, ids["silver"], 60 * WAN)
    spend(director, ids["diamond"], 100 * WAN)
    spend(director, ids["policy"], 500 * WAN)
    bureau(director, 20_000 * WAN)
    return ids


def listed(session: Session) -> dict[str, str | None]:
    return {row.full_name: row.grade for row in list_customers(session, CustomerQuery(), 0, 10)}


def publish(session: Session, run: str) -> None:
    for state in ("reviewed", "approved", "published"):
        take_step(session, run, state)


def test_run_freezes_inputs_rules_and_results(director, firms):
    run, _ = start_run(director, YEAR)
    details = run_details(director, run)
    assert [(one.name, one.grade, one.total) for one in details.results][:2] == [
        ("钻石公司", "diamond", 100),
        ("白银公司", "silver", 76),
    ]
    policy = details.results[2]
    assert (policy.name, policy.revenue, policy.total, policy.grade) == ("区政府", 500 * WAN, None, None)
    assert details.denominators == {"440100": (20_000 * WAN, "财务年报")}
    assert details.distribution == {"diamond": 1, "gold": 0, "silver": 1, "general": 0, "policy": 1}
    assert details.rules == rule_set(director, "gd-2005")
    assert details.results[0].part_year is True


def test_missing_denominator_names_unit_and_year_and_writes_nothing(director):
    make_customer(director)
    with pytest.raises(MissingDenominator) as missing:
        start_run(director, YEAR)
    assert missing.value.values == {"unit": "广州市邮政局", "year": YEAR}
    assert list_runs(director) == []


def test_nobody_in_scope(director, firms):
    with pytest.raises(NothingToGrade):
        start_run(director, YEAR, scope="440300")


def test_published_grade_wins_over_the_computed_one(director, firms):
    before = {row.full_name: row for row in list_customers(director, CustomerQuery(), 0, 9)}
    run, _ = start_run(director, YEAR)
    result = next(one for one in run_details(director, run).results if one.name == "白银公司")
    adjust_grade(director, result.id, "gold", "重点扶持")
    publish(director, run)
    after = {row.full_name: row for row in list_customers(director, CustomerQuery(), 0, 9)}
    assert after["白银公司"].grade == "gold"
    assert not after["白银公司"].grade_provisional
    assert before["白银公司"].grade is None or before["白银公司"].grade_provisional
    assert after["区政府"].grade is None
    (grade,) = customer_file(director, firms["silver"]).grades
    assert (grade.year, grade.grade, grade.provisional) == (YEAR, "gold", False)


def test_steps_go_in_order_and_by_position(director, session, firms):
    run, _ = start_run(director, YEAR)
    with pytest.raises(StepRefused):
        take_step(director, run, "published")
    take_step(director, run, "reviewed")
    take_step(director, run, "draft")
    publish(director, run)
    for state in ("draft", "discarded"):
        with pytest.raises(RunFixed):
            take_step(director, run, state)
    make_customer(session)
    bureau(session, WAN)
    draft, _ = start_run(session, YEAR)
    with pytest.raises(StepNotYours):
        take_step(session, draft, "reviewed")


def test_adjusting_needs_a_reason_and_never_touches_policy_customers(director, firms):
    run, _ = start_run(director, YEAR)
    first, _, policy = run_details(director, run).results
    with pytest.raises(ReasonMissing):
        adjust_grade(director, first.id, "gold", "  ")
    with pytest.raises(PolicyNotGraded):
        adjust_grade(director, policy.id, "gold", "理由")
    adjust_grade(director, first.id, "gold", "合同未续签")
    changed = run_details(director, run).results[0]
    assert (changed.grade, changed.computed_grade, changed.reason) == ("gold", "diamond", "合同未续签")
    changes.undo(director)
    assert run_details(director, run).results[0].grade == "diamond"


def test_changes_against_last_year(director, firms):
    for customer in (firms["silver"], firms["diamond"]):
        spend(director, customer, 60 * WAN, f"{YEAR - 1}-05")
    bureau(director, 20_000 * WAN, YEAR - 1)
    publish(director, start_run(director, YEAR - 1)[0])
    details = run_details(director, start_run(director, YEAR)[0])
    assert details.changes == {"up": 1, "down": 0, "same": 1, "new": 0}
    assert [one.previous_grade for one in details.results] == ["silver", "silver", None]


DEEDS = st.lists(st.sampled_from(("spend", "bureau", "rename", "undo", "adjust", "kind", "step")), max_size=6)


@settings(max_examples=12, deadline=None)
@given(deeds=DEEDS)
def test_published_run_never_changes(director, firms, deeds):
    run, _ = start_run(director, YEAR)
    result = run_details(director, run).results[0]
    adjust_grade(director, result.id, "gold", "理由")
    publish(director, run)
    stands = run_details(director, run)
    assert stands.intact
    for deed in deeds:
        if deed == "spend":
            spend(director, firms["silver"], 7 * WAN)
        elif deed == "bureau":
            bureau(director, (30_000 + len(deeds)) * WAN)
        elif deed == "rename":
            change_field(director, [firms["silver"]], "full_name", f"改名公司{len(deeds)}")
        elif deed == "kind":
            change_field(director, [firms["diamond"]], "kind", "policy")
        elif deed == "undo":
            for step in changes.list_changes(director, 6):
                if step.undoable and step.label in (
                    "change.adjust_grade",
                    "change.start_grading",
                    "change.grading_approved",
                ):
                    with pytest.raises(changes.UndoRefused):
                        changes.undo(director, step.id)
        elif deed == "adjust":
            with pytest.raises(RunFixed):
                adjust_grade(director, result.id, "general", "再改")
        else:
            with pytest.raises(RunFixed):
                take_step(director, run, "reviewed")
    assert run_details(director, run) == stands
    change_field(director, [firms["diamond"]], "kind", "commercial")


def test_denominators_are_kept_with_their_source_and_changed_in_place(director):
    bureau(director, 5 * WAN)
    bureau(director, 6 * WAN)
    (one,) = list_bureau_revenue(director)
    assert (one.unit, one.year, one.amount, one.source) == ("440100", YEAR, 6 * WAN, "财务年报")


def test_rule_sets_are_versions_and_the_shipped_one_stands(director):
    definition = definition_of(rule_set(director, "gd-2005"))
    with pytest.raises(RuleSetShipped):
        save_rule_set(director, "gd-2005", definition)
    with pytest.raises(RuleSetRefused) as refused:
        save_rule_set(director, "gz-2026", definition | {"grades": [["diamond", 80], ["gold", 90], ["general", 0]]})
    assert [problem.key for problem in refused.value.problems] == ["problem.rule_set_bounds_order"]
    save_rule_set(director, "gz-2026", definition)
    save_rule_set(
        director, "gz-2026", definition | {"grades": [["diamond", 95], ["gold", 80], ["silver", 70], ["general", 0]]}
    )
    assert [line.version for line in rule_set_history(director, "gz-2026")] == [2, 1]
    assert rule_set(director, "gz-2026").grades[0] == ("diamond", 95)
    assert [(line.name, line.editable) for line in list_rule_sets(director)] == [("gd-2005", False), ("gz-2026", True)]


def test_a_headquarters_is_graded_on_all_below_it_where_the_rule_says_so(director):
    top, middle, leaf = (make_customer(director, name) for name in ("总公司", "分公司", "营业部"))
    move_branches(director, [middle], top)
    move_branches(director, [leaf], middle)
    for customer, amount in ((top, 1), (middle, 20), (leaf, 300)):
        spend(director, customer, amount * WAN)
    bureau(director, 20_000 * WAN)
    definition = definition_of(rule_set(director, "gd-2005"))
    save_rule_set(director, "gz-2026", definition | {"headquarters_with_branches": True})
    found = {line.name: line.revenue for line in grade_year(director, YEAR, "gz-2026")}
    assert found == {"总公司": 321 * WAN, "分公司": 320 * WAN, "营业部": 300 * WAN}
    assert customer_scores(director, top, YEAR, "gz-2026").revenue == 321 * WAN
    assert customer_scores(director, top, YEAR).revenue == WAN


def test_run_keeps_the_rules_it_was_computed_by(director, firms):
    definition = definition_of(rule_set(director, "gd-2005"))
    save_rule_set(director, "gz-2026", definition)
    run, _ = start_run(director, YEAR, "gz-2026")
    save_rule_set(director, "gz-2026", definition | {"headquarters_with_branches": True})
    assert run_details(director, run).rules == replace(rule_set(director, "gd-2005"), name="gz-2026")


def test_failures_have_sentences():
    words = catalogue("zh_CN")
    for failure in (NothingToGrade(unit="天河", year=1), RunFixed(year=1, state="published"), ReasonMissing(name="甲")):
        assert "{" not in failure.sentence(words)
        assert failure.key not in failure.sentence(words)


def test_the_list_is_graded_for_the_new_year_when_it_is_opened_first(director, firms):
    spend(director, firms["silver"], 100 * WAN, f"{YEAR + 1}-03")
    spend(director, firms["diamond"], 60 * WAN, f"{YEAR + 1}-03")
    bureau(director, 20_000 * WAN, YEAR + 1)
    regrade_for_year(director.store, china_instant(date(YEAR + 1, 12, 31)))
    assert listed(director) == {"白银公司": "silver", "钻石公司": "diamond", "区政府": None}
    assert not regrade_for_year(director.store, china_instant(date(YEAR + 1, 12, 31)))
    director.close()
    opened = open_session(director.folder, password=PASSWORD)
    assert listed(opened) == {"白银公司": "diamond", "钻石公司": "silver", "区政府": None}
    opened.close()

"""Headquarters and branches over a real store: sums, moving, rings refused, and rings that arise apart cut alike."""

from dataclasses import replace

import pytest

from bigclient_desktop.domain.customer_tree import BranchesFull, Figures, HeadquartersRing
from bigclient_desktop.domain.merging import MergeWithBranch
from bigclient_desktop.domain.revenue_pivot import PivotQuery, RollUp
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import changes, checks, customers, merging, revenue
from bigclient_desktop.services.access import NotOfUnit
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.customers import CustomerUnknown, DraftRefused
from bigclient_desktop.services.organisation_tree import customer_tree, move_branches, rings_to_review
from bigclient_desktop.services.session import Session, new_row_id, open_session
from bigclient_desktop.services.store_people import add_person
from tests.conftest import PASSWORD
from tests.services.exchanging import offices, settle
from tests.services.making import make_customer
from tests.services.test_visit_plans import complain, record
from tests.tabs.revenue_making import add_revenue


def branch(session: Session, name: str, above: str | None) -> str:
    return make_customer(session, name, headquarters=above)


def shape(session: Session, customer: str) -> dict[str, str]:
    """Name → name above."""
    nodes = customer_tree(session, customer).nodes
    return {node.customer.name: nodes[node.parent].customer.name if node.parent else "" for node in nodes.values()}


@pytest.fixture
def three(session: Session) -> tuple[str, str, str]:
    top = make_customer(session, "总公司")
    middle = branch(session, "分公司", top)
    return top, middle, branch(session, "营业部", middle)


def test_the_tree_is_the_same_from_every_page(session: Session, three) -> None:
    for customer in three:
        assert shape(session, customer) == {"总公司": "", "分公司": "总公司", "营业部": "分公司"}
        assert customer_tree(session, customer).asked == customer
    with pytest.raises(CustomerUnknown):
        customer_tree(session, new_row_id())


def test_figures_are_summed_upwards(session: Session, three) -> None:
    top, middle, leaf = three
    year = china_today().year
    add_revenue(session, f"{year}-01", {leaf: 300, middle: 50})
    complain(session, top)
    record(session, leaf, china_today())
    nodes = customer_tree(session, middle).nodes
    assert nodes[leaf].summed == Figures(1, 300, 1, 0)
    assert nodes[middle].summed == Figures(2, 350, 1, 0)
    assert nodes[top].summed == Figures(3, 350, 1, 1)
    assert nodes[top].customer.own == Figures(1, 0, 0, 1)


def pivot(session: Session, year: int) -> dict[str, int]:
    rows = revenue.list_revenue(session, PivotQuery(year, RollUp.HEADQUARTERS))
    assert revenue.count_revenue(session, PivotQuery(year, RollUp.HEADQUARTERS)) == len(rows)
    return {row.name: row.total for row in rows}


def test_the_pivot_sums_the_whole_tree_under_its_top(session: Session, three) -> None:
    top, middle, leaf = three
    deepest, alone = make_customer(session, "代办点"), make_customer(session, "独立公司")
    between = branch(session, "揽收站", leaf)
    move_branches(session, [deepest], between)
    add_revenue(session, "2026-01", {top: 1, middle: 20, leaf: 300, deepest: 4000, alone: 7})
    add_revenue(session, "2026-02", {deepest: 50_000})
    add_revenue(session, "2025-01", {deepest: 600_000})
    assert pivot(session, 2026) == {"总公司": 54_321, "独立公司": 7}
    (row, _) = revenue.list_revenue(session, PivotQuery(2026, RollUp.HEADQUARTERS))
    assert (row.key, row.months[:3], row.last_year[0]) == (top, (4321, 50_000, 0), 600_000)
    assert row.total == customer_tree(session, leaf).nodes[top].summed.revenue
    behind = revenue.revenue_details(session, customer=top, first="2026-01", last="2026-12", with_branches=True)
    assert sum(one.line.amount or 0 for one in behind) == row.total
    assert len(revenue.revenue_details(session, customer=top, first="2026-01", last="2026-12")) == 1


def test_who_stands_below_nobody_any_more_has_a_row_of_his_own(session: Session, three) -> None:
    top, middle, leaf = three
    deepest = branch(session, "代办点", leaf)
    add_revenue(session, "2026-01", {top: 1, middle: 20, leaf: 300, deepest: 4000})
    customers.delete_customers(session, [middle])
    assert pivot(session, 2026) == {"营业部": 4300, "总公司": 1}
    changes.undo(session)
    assert pivot(session, 2026) == {"总公司": 4321}


def test_a_branch_moves_with_all_below_it_and_back(session: Session, three) -> None:
    top, middle, leaf = three
    other = make_customer(session, "另一总部")
    assert move_branches(session, [middle], other).commits == 1
    assert shape(session, leaf) == {"另一总部": "", "分公司": "另一总部", "营业部": "分公司"}
    move_branches(session, [leaf], None)
    assert shape(session, leaf) == {"营业部": ""}
    changes.undo(session)
    changes.undo(session)
    assert shape(session, top)["营业部"] == "分公司"
    assert checks.check_store(session) == []


def test_a_ring_is_refused_in_a_sentence_and_nothing_is_written(session: Session, three) -> None:
    top, middle, leaf = three
    for child, parent in ((top, leaf), (top, middle), (middle, leaf), (top, top)):
        with pytest.raises(HeadquartersRing) as refusal:
            move_branches(session, [child], parent)
        assert refusal.value.values["way"]
    with pytest.raises(HeadquartersRing):
        customers.change_field(session, [top], "headquarters", leaf)
    form = customers.draft_of(customers.customer_file(session, top))
    with pytest.raises(DraftRefused) as refused:
        customers.save_customer(session, replace(form, customer=replace(form.customer, headquarters=leaf)))
    assert [problem.key for problem in refused.value.problems] == ["failure.headquarters_ring"]
    assert shape(session, top) == {"总公司": "", "分公司": "总公司", "营业部": "分公司"}


def test_the_thousandth_branch_is_refused_wherever_it_would_hang(session: Session) -> None:
    top, lone = make_customer(session, "总公司"), make_customer(session, "独立公司")
    ids = [new_row_id() for _ in range(999)]
    rows = [
        AggregateDraft("customer", one, (NewRow("customer", one, {"full_name": "分", "headquarters": above}),))
        for one, above in zip(ids, [top, *ids], strict=False)
    ]
    append_many(session, rows, "change.import_customers", "999")
    tree = customer_tree(session, top)
    assert (tree.branches, tree.nodes[top].summed.customers) == (999, 1000)
    for above in (top, ids[-1]):
        with pytest.raises(BranchesFull):
            move_branches(session, [lone], above)
        with pytest.raises(BranchesFull):
            customers.new_branch_draft(session, above)
    assert move_branches(session, [ids[-1]], top).commits == 1


def test_what_lies_in_the_bin_stands_alone_and_lets_go_of_its_branches(session: Session, three) -> None:
    top, middle, leaf = three
    customers.delete_customers(session, [middle])
    assert shape(session, top) == {"总公司": ""}
    assert shape(session, leaf) == {"营业部": ""}
    assert shape(session, middle) == {"分公司": ""}


def test_branches_of_a_merged_customer_stand_below_who_stands_for_it(session: Session, three) -> None:
    top, middle, leaf = three
    twin = make_customer(session, "分公司(重复)")
    below = branch(session, "仓库", twin)
    with pytest.raises(MergeWithBranch):
        merging.merge_customers(session, [top, leaf])
    merging.merge_customers(session, [middle, twin])
    assert shape(session, below) == {"总公司": "", "分公司": "总公司", "营业部": "分公司", "仓库": "分公司"}
    add_revenue(session, "2026-01", {middle: 20, leaf: 300, twin: 4000, below: 50_000})
    assert pivot(session, 2026) == {"总公司": 54_320}
    behind = revenue.revenue_details(session, customer=top, with_branches=True)
    assert sum(one.line.amount or 0 for one in behind) == 54_320
    with pytest.raises(HeadquartersRing):
        move_branches(session, [middle], below)


def test_a_ring_that_two_offices_closed_is_cut_alike_and_told(tmp_path) -> None:
    """Each puts the other's customer below its own; both show one tree, cut at the later word."""
    with offices(tmp_path) as machines:
        city, county = machines["city"], machines["county"]
        one, other = make_customer(county.session, "甲公司"), make_customer(county.session, "乙公司")
        settle(city, county)
        move_branches(county.session, [other], one)
        move_branches(city.session, [one], other)
        add_revenue(county.session, "2026-01", {one: 20, other: 300})
        settle(city, county)
        for office in (city.session, county.session):
            assert pivot(office, 2026) == {"甲公司": 320}
            assert shape(office, one) == shape(office, other) == {"甲公司": "", "乙公司": "甲公司"}
            (cut,) = rings_to_review(office)
            assert (cut.customer, cut.names) == (one, ("甲公司", "乙公司", "甲公司"))
            assert customer_tree(office, one).cut == (cut,)
        move_branches(county.session, [one], None)
        settle(city, county)
        assert rings_to_review(city.session) == rings_to_review(county.session) == ()


def test_who_may_not_see_or_edit_a_branch_has_neither_its_figures_nor_its_place(session: Session, three) -> None:
    """The person is a manager of 440106; a branch of a sibling county is a name to him."""
    top, middle, leaf = three
    add_person(session, unit="440106", name="李四", position="manager", password=PASSWORD)
    customers.change_field(session, [leaf], "responsible_unit", "440105")
    customers.change_field(session, [leaf], "lead_manager", None)
    manager = open_session(session.folder, password=PASSWORD, user="李四")
    try:
        nodes = customer_tree(manager, top).nodes
        assert (nodes[leaf].customer.own, nodes[leaf].customer.may_edit) == (None, False)
        far = make_customer(session, "外县总部", responsible_unit="440105", code="44010500001000", lead_manager=None)
        add_revenue(session, "2026-01", {middle: 20, leaf: 300, far: 4000, branch(session, "本县分部", far): 50_000})
        rows = revenue.list_revenue(manager, PivotQuery(2026, RollUp.HEADQUARTERS))
        assert [(row.name, row.code, row.total) for row in rows] == [("外县总部", None, 50_000), ("总公司", None, 20)]
        assert (nodes[top].summed.customers, nodes[top].hidden) == (2, 1)
        assert nodes[middle].customer.may_edit
        with pytest.raises(NotOfUnit):
            move_branches(manager, [leaf], top)
    finally:
        manager.close()

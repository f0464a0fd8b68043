"""Two customers that are one: visits, complaints and revenue follow, undo brings the two back, no edit is lost."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.customers import Customer, values_of
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.merging import MergeInBin, MergeWithBranch, MergeWithItself
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.services import checks, customers, merging, visits
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.changes import redo, undo
from bigclient_desktop.services.customers import CustomerUnknown
from bigclient_desktop.services.enrolment import become_centre
from bigclient_desktop.store import rebuild
from bigclient_desktop.store.tables import DERIVED, PROJECTED
from bigclient_desktop.translations import catalogue
from tests.services.enrolling import Maker, enrol, make
from tests.services.making import make_customer
from tests.services.test_complaints import receive
from tests.services.test_visits import record
from tests.tabs.revenue_making import add_revenue

__all__ = ["make"]

NOW = china_instant(date(2026, 3, 4), time(10))


def shown(session, *without):
    """All that the tables say, so that before and after can be compared: what is visible, not who said it when,
    nor what the audit log keeps of it."""
    found = {}
    with session.store.reading() as connection:
        for table in (*PROJECTED.values(), *DERIVED):
            if table.name in without or table.name.startswith("audit_"):
                continue
            skipped = {"made_by", "changed_at"}
            columns = [column for column in table.c if column.name not in skipped]
            found[table.name] = sorted(
                # An empty set and none at all are the same record.
                (
                    tuple(None if value == "[]" else value for value in row)
                    for row in connection.execute(table.select().with_only_columns(*columns))
                ),
                key=repr,
            )
    return found


def listed(session, **query):
    return [row.full_name for row in customers.list_customers(session, CustomerQuery(**query), 0, 100)]


@pytest.fixture
def two(session):
    first = make_customer(session, "东莞市粤华电子有限公司", phone="0769-1", contact="区小姐", tags=("甲",))
    second = make_customer(session, "粤华电子厂", phone="0769-2", fax="0769-3", contact="陈先生", tags=("乙",))
    return first, second


def test_the_two_are_one_in_list_search_and_figures(session, two):
    first, second = two
    record(session, first, talk="一")
    record(session, second, talk="二", now=china_instant(date(2026, 3, 5), time(10)))
    add_revenue(session, "2026-01", {second: 100_00, first: 50_00})
    merging.merge_customers(session, [second, first])
    assert listed(session) == ["东莞市粤华电子有限公司"]
    assert listed(session, search="粤华电子厂") == ["东莞市粤华电子有限公司"], "found by the old name"
    assert listed(session, recycle_bin=True) == []
    row = customers.list_customers(session, CustomerQuery(), 0, 1)[0]
    assert row.last_visit == date(2026, 3, 5)
    file = customers.customer_file(session, second)
    assert file.customer.id == first, "who opens the merged one gets the one"
    assert [year.total for year in file.revenue] == [150_00]
    assert len(file.timeline) == 2
    assert {contact.name for contact in file.contacts} == {"区小姐", "陈先生"}
    assert file.customer.fax == "0769-3", "an empty field takes what the other says"
    assert file.customer.phone == "0769-1"
    assert set(file.customer.tags) == {"甲", "乙"}
    found = visits.list_visits(session, VisitQuery(customers=(first,)), 0, 10, NOW)
    assert {visit.customer_name for visit in found} == {"东莞市粤华电子有限公司"}
    assert len(found) == 2
    assert len(visits.list_visits(session, VisitQuery(search="粤华电子厂"), 0, 10, NOW)) == 2
    assert checks.check_store(session) == []


def test_what_is_chosen_stands(session, two):
    first, second = two
    plan = merging.plan_merge(session, [first, second])
    assert {choice.name for choice in plan.choices} >= {"full_name", "phone", "fax"}
    assert "tags" not in {choice.name for choice in plan.choices}
    merging.merge_customers(
        session, [first, second], {"full_name": 1, "phone": 1}, without=[plan.contacts[0].contact.id]
    )
    file = customers.customer_file(session, first)
    assert (file.customer.full_name, file.customer.phone) == ("粤华电子厂", "0769-2")
    assert [contact.name for contact in file.contacts] == ["区小姐"]


def test_a_person_whom_both_know_stays_one(session):
    first = make_customer(session, "甲公司", contact="区小姐")
    second = make_customer(session, "乙公司", contact="区小姐")
    plan = merging.plan_merge(session, [first, second])
    assert [one.is_known for one in plan.contacts] == [True]
    merging.merge_customers(session, [first, second])
    assert len(customers.customer_file(session, first).contacts) == 1


def test_the_code_of_a_merged_customer_leads_to_the_one(session):
    first = make_customer(session, "甲公司")
    second = make_customer(session, "乙公司", code="44010600002000")
    merging.merge_customers(session, [first, second])
    assert customers.find_customer(session, "44010600002000") == first
    file = customers.customer_file(session, first)
    assert file.customer.code == "44010600002000"
    assert not [p for p in customers.check_draft(session, customers.draft_of(file)) if p.field == "code"]


def test_three_and_a_chain_have_one_survivor(session):
    ids = [make_customer(session, name) for name in ("甲公司", "乙公司", "丙公司", "丁公司")]
    merging.merge_customers(session, ids[2:])
    merging.merge_customers(session, [ids[3], ids[1]])
    merging.merge_customers(session, [ids[1], ids[0]])
    assert listed(session) == ["甲公司"]
    assert {customers.customer_file(session, one).customer.id for one in ids} == {ids[0]}


def test_branches_of_a_merged_headquarters_are_the_survivors(session):
    first, second = make_customer(session, "甲公司"), make_customer(session, "乙公司")
    branch = customers.new_branch_draft(session, second)
    customers.save_customer(session, replace(branch, customer=replace(branch.customer, full_name="乙公司分公司")))
    merging.merge_customers(session, [first, second])
    assert [row.full_name for row in customers.customer_file(session, first).branches] == ["乙公司分公司"]
    assert customers.list_customers(session, CustomerQuery(search="甲"), 0, 1)[0].branch_count == 1


def test_refusals_say_why(session, two):
    first, second = two
    for ids in ([first], [first, first]):
        with pytest.raises(MergeWithItself):
            merging.merge_customers(session, ids)
    branch = customers.new_branch_draft(session, first)
    customers.save_customer(session, branch)
    with pytest.raises(MergeWithBranch):
        merging.merge_customers(session, [first, branch.customer.id])
    with pytest.raises(CustomerUnknown):
        merging.merge_customers(session, [first, "0" * 32])
    customers.delete_customers(session, [second])
    with pytest.raises(MergeInBin):
        merging.merge_customers(session, [first, second])
    merged = make_customer(session, "丙公司")
    merging.merge_customers(session, [first, merged])
    with pytest.raises(MergeWithItself):
        merging.merge_customers(session, [first, merged])


def test_one_undo_brings_the_two_back(session, two):
    first, second = two
    record(session, second)
    before = shown(session)
    merging.merge_customers(session, [first, second])
    merged = shown(session)
    assert merged != before
    undo(session)
    assert shown(session) == before
    assert sorted(listed(session, search="粤华电子厂")) == ["粤华电子厂"]
    redo(session)
    assert shown(session) == merged


def test_tables_made_anew_say_the_same(session, two):
    first, second = two
    record(session, second)
    add_revenue(session, "2026-01", {second: 100_00})
    merging.merge_customers(session, [first, second])
    add_revenue(session, "2026-02", {second: 11_00})
    record(session, second, talk="后来", now=china_instant(date(2026, 3, 6), time(10)))
    held = shown(session)
    with session.store.at_the_door() as connection:
        rebuild.rebuild(connection)
    assert shown(session) == held
    assert [year.total for year in customers.customer_file(session, first).revenue] == [111_00]


KINDS = ("visit", "complaint", "revenue", "branch")
_texts = st.sampled_from([None, "1", "2"])
_files = st.fixed_dictionaries(
    {"phone": _texts, "fax": _texts, "remark": _texts, "tags": st.sets(st.sampled_from("甲乙")).map(sorted).map(tuple)}
)


@settings(max_examples=8, deadline=None)
@given(
    files=st.lists(_files, min_size=2, max_size=3),
    chosen=st.dictionaries(st.sampled_from(["phone", "fax"]), st.integers(0, 1)),
    work=st.lists(
        st.tuples(st.integers(0, 1), st.sampled_from(["visit", "complaint", "revenue", "branch"])), max_size=4
    ),
    stays=st.booleans(),
)
def test_merge_and_undo_leave_the_store_equal(session, files, chosen, work, stays):
    """Whatever hangs on the customers: fields, sets, contacts, visits, complaints, revenue, branches."""
    ids = [make_customer(session, f"公司{n}", contact=f"人{n}", **values) for n, values in enumerate(files)]
    made = list(ids)
    for place, kind in work:
        made += add_work(session, ids[place], kind)
    before = shown(session)
    merging.merge_customers(session, ids, chosen, () if stays else _contacts(session, ids))
    merged = shown(session)
    assert merged != before
    undo(session)
    assert shown(session) == before
    redo(session)
    assert shown(session) == merged
    undo(session)
    assert shown(session) == before
    customers.delete_customers(session, made)


def _contacts(session, ids):
    return [one.contact.id for one in merging.plan_merge(session, ids).contacts]


def add_work(session, customer, kind):
    """Something that hangs on the customer; gives the ids of new customers."""
    if kind == "visit":
        record(session, customer)
    elif kind == "complaint":
        receive(session, customer)
    elif kind == "revenue":
        add_revenue(session, "2026-01", {customer: 100_00})
    else:
        branch = customers.new_branch_draft(session, customer)
        customers.save_customer(session, replace(branch, customer=replace(branch.customer, full_name="分公司")))
        return [branch.customer.id]
    return []


def test_every_field_is_chosen_joined_or_left():
    """A field added later must be thought of: each is in a choice, joined, or said to be left."""
    from bigclient_desktop.domain.merging import _NOT_CHOSEN, choices_of

    different = [
        Customer(id=str(n), **{field.name: (str(n),) if "set" in field.kind else str(n) for field in CUSTOMER.fields})
        for n in range(2)
    ]
    chosen = {name for choice in choices_of(different) for name in choice.names}
    joined = {field.name for field in CUSTOMER.fields if "set" in field.kind}
    assert chosen | joined | _NOT_CHOSEN == {field.name for field in CUSTOMER.fields}
    assert values_of(different[0]).keys() >= chosen


def test_who_may_not_decide_is_told_who_may(make: Maker, tmp_path):
    centre, device = make("市", "440100", "director"), make("员")
    become_centre(centre)
    stick = tmp_path / "stick"
    stick.mkdir()
    enrol(centre, device, stick)
    ids = [make_customer(device, name) for name in ("甲公司", "乙公司")]
    with pytest.raises(NotAllowed) as refusal:
        merging.plan_merge(device, ids)
    assert "总监" in refusal.value.sentence(catalogue("zh_CN"))
    assert sorted(listed(device)) == ["乙公司", "甲公司"]

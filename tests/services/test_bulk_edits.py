"""Several fields of many customers at once: one change, one undo, nothing that cannot be, nothing said unseen."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.bulk_edits import OFFERED, Edit, Way, not_offered
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import changes, checks, customers
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.bulk_edits import EditRefused, NothingToEdit, edit_customers, plan_edits
from bigclient_desktop.services.enrolment import become_centre
from bigclient_desktop.services.review import proposals
from bigclient_desktop.services.session import new_row_id
from tests.services.enrolling import Maker, enrol, make
from tests.services.making import make_customer

__all__ = ["make"]


def stored(session, identity):
    return customers.customer_file(session, identity).customer


@pytest.fixture
def three(session):
    return [make_customer(session, f"第{n}公司", tags=("甲",), town="石牌街" if n == 0 else None) for n in range(3)]


def test_every_field_of_the_form_is_offered_or_says_why_not():
    told = {name for name, _ in not_offered()}
    assert told | set(OFFERED) == {field.name for field in CUSTOMER.fields if field.section}
    assert not told & set(OFFERED)


def test_several_fields_are_one_change_and_one_undo(session, three):
    before = [stored(session, one) for one in three]
    edits = {"town": Edit("石牌街"), "industry": Edit("finance"), "tags": Edit(("乙",), Way.ADD)}
    plan = plan_edits(session, three, edits)
    assert (plan.customers, plan.unchanged, plan.problems, plan.proposed) == (3, 0, (), {})
    assert [stored(session, one) for one in three] == before, "a plan writes nothing"
    change = edit_customers(session, three, edits)
    assert change.commits == 3
    after = [stored(session, one) for one in three]
    assert {(one.town, one.industry, one.tags) for one in after} == {("石牌街", "finance", ("乙", "甲"))}
    changes.undo(session)
    assert [stored(session, one) for one in three] == before
    assert checks.check_store(session) == []


def test_who_says_it_already_is_not_touched(session, three):
    plan = plan_edits(session, three, {"town": Edit("石牌街")})
    assert (plan.customers, plan.unchanged) == (2, 1)
    assert edit_customers(session, three, {"town": Edit("石牌街")}).commits == 2
    assert not plan_edits(session, three, {"town": Edit("石牌街")}).is_possible
    with pytest.raises(NothingToEdit):
        edit_customers(session, three, {"town": Edit("石牌街")})


def test_sets_are_added_to_taken_from_or_replaced(session, three):
    edit_customers(session, three[:1], {"tags": Edit(("乙", "丙"), Way.ADD)})
    assert stored(session, three[0]).tags == ("丙", "乙", "甲")
    edit_customers(session, three, {"tags": Edit(("甲", "丁"), Way.REMOVE)})
    assert [stored(session, one).tags for one in three] == [("丙", "乙"), (), ()]
    edit_customers(session, three, {"tags": Edit(("新",))})
    assert {stored(session, one).tags for one in three} == {("新",)}


def test_another_stage_is_from_today_unless_it_is_said_since_when(session, three):
    edit_customers(session, three[:1], {"stage": Edit("maintaining")})
    assert stored(session, three[0]).stage_since == china_today()
    since = date(2025, 1, 2)
    edit_customers(session, three[1:], {"stage": Edit("maintaining"), "stage_since": Edit(since)})
    assert {stored(session, one).stage_since for one in three[1:]} == {since}


def test_what_cannot_be_is_named_with_its_customers_and_blocks_all(session, three):
    person = new_row_id()
    customers.change_field(session, three[:1], "lead_manager", person)
    before = [stored(session, one) for one in three]
    plan = plan_edits(session, three, {"deputy_manager": Edit(person), "postcode": Edit("12")})
    assert not plan.is_possible
    assert {(one.field, one.count, one.hard) for one in plan.problems} == {
        ("deputy_manager", 1, True),
        ("postcode", 3, True),
    }
    with pytest.raises(EditRefused):
        edit_customers(session, three, {"deputy_manager": Edit(person)})
    with pytest.raises(EditRefused):
        edit_customers(session, three, {"kind": Edit(None)})
    assert [stored(session, one) for one in three] == before


def test_an_old_fault_elsewhere_is_nobodys_hindrance(session):
    identity = make_customer(session, postcode=None)
    assert plan_edits(session, [identity], {"town": Edit("石牌街")}).is_possible


def test_what_may_only_be_proposed_is_said_before_and_becomes_a_proposal(make: Maker, tmp_path):
    centre, device = make("市", "440100", "director"), make("员")
    become_centre(centre)
    stick = tmp_path / "stick"
    stick.mkdir()
    enrol(centre, device, stick)
    one = make_customer(device)
    before = stored(device, one)
    edits = {"lead_manager": Edit(new_row_id()), "town": Edit("石牌街")}
    plan = plan_edits(device, [one], edits)
    assert (plan.customers, plan.proposed) == (1, {"lead_manager": 1})
    assert stored(device, one) == before
    assert edit_customers(device, [one], edits).proposed == 1
    after = stored(device, one)
    assert (after.lead_manager, after.town) == (before.lead_manager, "石牌街")
    assert [item.unit for item in proposals(device)] == ["lead_manager"]


def test_who_may_not_edit_is_told_before_and_refused(session):
    elsewhere = make_customer(session, responsible_unit="440305", lead_manager=None)
    plan = plan_edits(session, [elsewhere], {"town": Edit("石牌街")})
    assert isinstance(plan.refused, NotAllowed)
    assert not plan.is_possible
    with pytest.raises(NotAllowed):
        edit_customers(session, [elsewhere], {"town": Edit("石牌街")})


_edit = st.fixed_dictionaries(
    {},
    optional={
        "town": st.sampled_from([None, "甲街", "乙街"]).map(Edit),
        "scope": st.sampled_from([None, "industry"]).map(Edit),
        "tags": st.builds(Edit, st.sampled_from([(), ("甲",), ("甲", "乙")]), st.sampled_from(Way)),
    },
)


@settings(max_examples=15, deadline=None)
@given(edits=_edit)
def test_the_plan_says_what_the_edit_does_and_undo_leaves_the_files_equal(session, three, edits):
    before = [stored(session, one) for one in three]
    plan = plan_edits(session, three, edits)
    try:
        change = edit_customers(session, three, edits)
    except NothingToEdit:
        assert plan.customers == 0
        return
    assert change.commits == plan.customers
    assert sum(stored(session, one) != old for one, old in zip(three, before, strict=True)) == plan.customers
    changes.undo(session)
    assert [stored(session, one) for one in three] == before

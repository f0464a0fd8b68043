"""Steps taken back and repeated: what stood on the screen comes back, and nobody's later work is overwritten."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import bulk, changes, checks, customers, people
from bigclient_desktop.services.change_steps import step_detail
from bigclient_desktop.services.changes import NothingToRedo, NothingToUndo, UndoRefused
from bigclient_desktop.services.session import Session, new_row_id, open_session
from bigclient_desktop.services.store_people import add_person
from tests.services.making import make_customer


@pytest.fixture
def colleague(session: Session) -> Iterator[Session]:
    """李四, who shares the store."""
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    other = open_session(session.folder, password="another password", user="李四")
    yield other
    assert checks.check_store(session) == []
    other.close()


def form(session: Session, identity: str):
    return customers.draft_of(customers.customer_file(session, identity))


def edit(session: Session, identity: str, **values: object) -> None:
    draft = form(session, identity)
    customers.save_customer(session, replace(draft, customer=replace(draft.customer, **values)))


def phone(session: Session, identity: str) -> str | None:
    return customers.customer_file(session, identity).customer.phone


def test_steps_are_taken_back_and_repeated_one_by_one(session: Session) -> None:
    identity = make_customer(session)
    for number in ("1", "2", "3"):
        edit(session, identity, phone=number)
    seen = []
    for _ in range(3):
        changes.undo(session)
        seen.append(phone(session, identity))
    assert seen == ["2", "1", None]
    for _ in range(3):
        changes.redo(session)
        seen.append(phone(session, identity))
    assert seen[3:] == ["1", "2", "3"]
    with pytest.raises(NothingToRedo):
        changes.redo(session)
    changes.undo(session)
    assert phone(session, identity) == "2"
    assert checks.check_store(session) == []


def test_something_new_ends_what_can_be_repeated(session: Session) -> None:
    identity = make_customer(session)
    edit(session, identity, phone="1")
    changes.undo(session)
    edit(session, identity, fax="2")
    with pytest.raises(NothingToRedo):
        changes.redo(session)
    changes.undo(session)
    changes.redo(session)
    with pytest.raises(NothingToRedo):
        changes.redo(session)
    assert (phone(session, identity), customers.customer_file(session, identity).customer.fax) == (None, "2")


def test_the_list_of_steps_tells_what_is_undone(session: Session) -> None:
    with pytest.raises(NothingToUndo):
        changes.undo(session)
    identity = make_customer(session)
    edit(session, identity, phone="1")
    changes.undo(session)
    steps = changes.list_changes(session)
    assert [(step.label, step.undone, step.undoable) for step in steps] == [
        ("change.save_customer", True, False),
        ("change.new_customer", False, True),
        ("change.set_up", False, False),
    ]
    assert {step.person for step in steps} == {"张三"}


def test_a_step_saved_from_an_old_form_gives_back_what_stood_before_it(session: Session) -> None:
    identity = make_customer(session)
    old = form(session, identity)
    edit(session, identity, phone="1")
    customers.save_customer(session, replace(old, customer=replace(old.customer, phone="2")))
    changes.undo(session)
    assert phone(session, identity) == "1"


def test_two_writes_to_one_field_in_one_step_go_back_together(session: Session) -> None:
    identity = make_customer(session)
    draft = form(session, identity)
    from bigclient_desktop.journal.writes import NewValues

    seen = draft.heads["customer", identity, ""]
    drafts = [
        AggregateDraft("customer", identity, (NewValues("customer", identity, {"phone": number}, seen),))
        for number in ("1", "2")
    ]
    bulk.append_many(session, drafts, "change.import_customers", "2")
    assert phone(session, identity) == "2"
    changes.undo(session)
    assert phone(session, identity) is None
    assert checks.check_store(session) == []


def test_a_new_customer_is_taken_back_whole_and_comes_back_whole(session: Session) -> None:
    identity = make_customer(session, tags=("重点",), legal_representative="曾国强")
    before = customers.customer_file(session, identity)
    changes.undo(session)
    with pytest.raises(customers.CustomerUnknown):
        customers.customer_file(session, identity)
    assert customers.count_customers(session, CustomerQuery(search="移动")) == 0
    changes.redo(session)
    after = customers.customer_file(session, identity)
    assert (after.customer, after.contacts, after.heads) == (before.customer, before.contacts, before.heads)
    assert customers.count_customers(session, CustomerQuery(search="移动")) == 1
    edit(session, identity, phone="1")
    assert [step.field for step in customers.field_history(session, identity) if step.at and step.field == "phone"] == [
        "phone"
    ]
    changes.undo(session)
    assert checks.check_store(session) == []


def test_nobody_overwrites_what_another_wrote_since(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    edit(session, identity, phone="1")
    edit(colleague, identity, phone="2")
    with pytest.raises(UndoRefused) as refusal:
        changes.undo(session)
    assert refusal.value.values["person"] == "李四"
    assert phone(session, identity) == "2"
    changes.undo(colleague)
    changes.undo(session)
    assert phone(session, identity) is None


def test_each_takes_back_his_own_steps_alone(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    edit(session, identity, phone="1")
    edit(colleague, identity, fax="2")
    with pytest.raises(NothingToRedo):
        changes.redo(session)
    changes.undo(session)
    stored = customers.customer_file(session, identity).customer
    assert (stored.phone, stored.fax) == (None, "2")
    with pytest.raises(NothingToRedo):
        changes.redo(colleague)


def test_a_customer_to_whom_another_added_something_is_not_taken_back(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    draft = form(colleague, identity)
    people_now = (*draft.contacts, Contact(new_row_id(), name="李四的人"))
    customers.save_customer(colleague, replace(draft, contacts=people_now))
    with pytest.raises(UndoRefused):
        changes.undo(session)
    assert len(customers.customer_file(session, identity).contacts) == 2


def test_a_customer_that_another_touched_and_left_again_is_taken_back(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    edit(colleague, identity, phone="2")
    changes.undo(colleague)
    changes.undo(session)
    with pytest.raises(customers.CustomerUnknown):
        customers.customer_file(session, identity)


def test_nothing_is_repeated_on_a_customer_that_was_taken_away(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    edit(colleague, identity, phone="2")
    changes.undo(colleague)
    changes.undo(session)
    with pytest.raises(UndoRefused):
        changes.redo(colleague)
    with pytest.raises(customers.CustomerUnknown):
        customers.customer_file(session, identity)


def test_a_bulk_step_is_taken_back_and_repeated_as_one(session: Session) -> None:
    ids = [new_row_id() for _ in range(1100)]
    drafts = [
        AggregateDraft(
            "customer",
            row,
            (
                NewRow("customer", row, {"full_name": f"第{at}家有限公司", "kind": "commercial", "tags": ("甲",)}),
                NewRow("contact", new_row_id(), {"customer": row, "name": "区小姐"}),
            ),
        )
        for at, row in enumerate(ids)
    ]
    bulk.append_many(session, drafts, "change.import_customers", "1100")
    assert customers.count_customers(session, CustomerQuery()) == 1100
    change = changes.undo(session)
    assert (change.everything, change.commits) == (True, 1100)
    assert customers.count_customers(session, CustomerQuery()) == 0
    changes.redo(session)
    assert customers.count_customers(session, CustomerQuery()) == 1100
    assert checks.check_store(session) == []


def test_a_person_who_is_taken_back_leaves_no_name_behind(session: Session) -> None:
    identity = make_customer(session)
    manager = new_row_id()
    people.save_staff(session, [Staff(id=manager, unit="440106", name="王五", position="manager")])
    customers.change_field(session, [identity], "lead_manager", manager)
    (row,) = customers.list_customers(session, CustomerQuery(), 0, 9)
    assert row.lead_manager == "王五"
    changes.undo(session, changes.list_changes(session)[1].id)
    (row,) = customers.list_customers(session, CustomerQuery(), 0, 9)
    assert row.lead_manager is None
    with session.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT lead_name FROM customer_list").scalar() is None


def test_sixty_five_heads_still_go_back(session: Session) -> None:
    """A commit names 64 versions at most; a row may have more."""
    identity = make_customer(session)
    for number in range(70):
        edit(session, identity, tags=(f"标签{number}",))
        changes.undo(session)
    changes.undo(session)
    with pytest.raises(customers.CustomerUnknown):
        customers.customer_file(session, identity)
    assert checks.check_store(session) == []


def test_any_step_is_taken_back_and_repeated_by_its_name(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    edit(session, identity, phone="1")
    edit(session, identity, fax="2")
    edit(colleague, identity, web="3")
    named = {step.id: step for step in changes.list_changes(session)}
    theirs, second, first = list(named)[:3]
    assert [named[one].customers for one in (theirs, second, first)] == [1, 1, 1]
    with pytest.raises(changes.StepNotYours):
        changes.undo(session, theirs)
    changes.undo(session, first)
    stored = customers.customer_file(session, identity).customer
    assert (stored.phone, stored.fax, stored.web) == (None, "2", "3")
    with pytest.raises(changes.StepUndone):
        changes.undo(session, first)
    with pytest.raises(NothingToRedo):
        changes.redo_step(session, second)
    with pytest.raises(NothingToRedo):
        changes.redo_step(colleague, first)
    edit(session, identity, remark="4")
    changes.redo_step(session, first)
    assert phone(session, identity) == "1"
    after = {step.id: step for step in changes.list_changes(session)}
    assert (after[first].undone, after[first].repeated, after[first].redoable) == (True, True, False)
    with pytest.raises(NothingToRedo):
        changes.redo_step(session, first)
    assert checks.check_store(session) == []


def test_a_step_says_what_it_did_and_whether_it_can_be_taken_back(session: Session, colleague: Session) -> None:
    ids = [make_customer(session, f"第{n}公司") for n in range(25)]
    customers.change_field(session, ids, "phone", "1")
    step = changes.list_changes(session)[0]
    assert step.customers == 25
    detail = step_detail(session, step.id)
    assert (len(detail.parts), detail.is_cut, detail.refusal) == (20, True, None)
    assert {(part.name, part.changes[0].new) for part in detail.parts} <= {(f"第{n}公司", "1") for n in range(25)}
    foreign = step_detail(colleague, step.id)
    assert isinstance(foreign.refusal, changes.StepNotYours)
    assert not any(part.changes for part in foreign.parts), "what others did is theirs to show"
    edit(colleague, ids[7], phone="2")
    before = changes.list_changes(session)
    assert isinstance(step_detail(session, step.id).refusal, UndoRefused)
    assert changes.list_changes(session) == before, "looking writes nothing"
    changes.undo(colleague)
    changes.undo(session, step.id)
    assert step_detail(session, step.id).refusal is None, "it can be repeated"
    edit(colleague, ids[7], phone="2")
    assert isinstance(step_detail(session, step.id).refusal, UndoRefused)


_step = st.tuples(st.booleans(), st.integers(0, 1), st.sampled_from(["phone", "fax", "town"]), st.sampled_from("123"))


@settings(max_examples=8, deadline=None)
@given(steps=st.lists(_step, min_size=1, max_size=6))
def test_what_a_step_says_of_itself_is_what_happens(session: Session, colleague: Session, steps: list) -> None:
    """Two people at two customers: the history says before of every step whether it can be taken back or repeated, and
    both leave the customers as they were."""
    ids = [make_customer(session, f"第{n}公司") for n in range(2)]

    def files() -> list:
        return [customers.customer_file(session, one).customer for one in ids]

    made = []
    for is_mine, place, field, value in steps:
        change = customers.change_field(session if is_mine else colleague, [ids[place]], field, value)
        made += [change.id] if change.id and is_mine else []
    for one in reversed(made):
        before = files()
        refusal = step_detail(session, one).refusal
        if refusal is not None:
            with pytest.raises(UndoRefused) as raised:
                changes.undo(session, one)
            assert raised.value.values == refusal.values
            assert files() == before
            continue
        changes.undo(session, one)
        assert step_detail(session, one).refusal is None
        undone = files()
        changes.redo_step(session, one)
        assert files() == before
        changes.undo(session)
        assert files() == undone

"""One person at several customers: suggested, said, told apart, taken back."""

from dataclasses import replace

import pytest

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import changes, checks, customers, merging
from bigclient_desktop.services.persons import (
    ContactGone,
    link_persons,
    persons_elsewhere,
    suspect_persons_again,
    tell_persons_apart,
    unlink_person,
)
from bigclient_desktop.services.session import Session, new_child_id
from tests.services.exchanging import offices, settle
from tests.services.making import make_customer


def with_contact(session: Session, company: str, /, **contact: str) -> tuple[str, str]:
    """A customer with one contact; their ids."""
    customer = make_customer(session, company, contact=None)
    row = new_child_id(customer)
    draft = customers.draft_of(customers.customer_file(session, customer))
    customers.save_customer(session, replace(draft, contacts=(Contact(row, **contact),)))
    return customer, row


@pytest.fixture
def three(session: Session) -> list[tuple[str, str]]:
    return [
        with_contact(session, "甲公司", name="区志明", mobile="13800138000"),
        with_contact(session, "乙公司", name="区生", mobile="138-0013-8000", title="采购经理"),
        with_contact(session, "丙公司", name="区志明"),
    ]


def told(session: Session, customer: str) -> list[tuple[str, bool, bool]]:
    return [(one.customer_name, one.is_linked, one.same_mobile) for one in persons_elsewhere(session, customer)]


def test_the_same_mobile_or_name_is_suggested_two_numbers_are_not(session: Session, three) -> None:
    with_contact(session, "丁公司", name="区志明", mobile="13900139000")
    with_contact(session, "戊公司", name="陈伟")
    assert told(session, three[0][0]) == [("乙公司", False, True), ("丙公司", False, False)]


def test_what_was_said_holds_at_every_customer_and_comes_back_with_undo(session: Session, three) -> None:
    (first, one), (second, other), (third, last) = three
    assert link_persons(session, one, other).commits == 2
    assert told(session, first)[0] == ("乙公司", True, True)
    assert told(session, second)[0] == ("甲公司", True, True)
    link_persons(session, last, other)
    assert {name for name, linked, _ in told(session, third) if linked} == {"甲公司", "乙公司"}
    unlink_person(session, other)
    assert [name for name, linked, _ in told(session, first) if linked] == ["丙公司"]
    changes.undo(session)
    assert len([linked for _, linked, _ in told(session, second) if linked]) == 2
    unlink_person(session, other)
    unlink_person(session, one)
    assert not any(linked for customer, _ in three for _, linked, _ in told(session, customer))
    assert not any(customers.customer_file(session, customer).contacts[0].person for customer, _ in three)
    assert checks.check_store(session) == []


def test_a_contact_that_is_gone_is_told(session: Session, three) -> None:
    (first, one), (_, other), _ = three
    draft = customers.draft_of(customers.customer_file(session, first))
    customers.save_customer(session, replace(draft, contacts=(replace(draft.contacts[0], deleted=True),)))
    for refused in (lambda: link_persons(session, other, one), lambda: unlink_person(session, one)):
        with pytest.raises(ContactGone):
            refused()


def test_the_bin_and_merged_customers_are_not_elsewhere(session: Session, three) -> None:
    (first, one), (second, other), (third, _) = three
    link_persons(session, one, other)
    customers.delete_customers(session, [third])
    merging.merge_customers(session, [first, second])
    assert told(session, first) == []


def test_a_form_keeps_the_mark(session: Session, three) -> None:
    (first, one), (_, other), _ = three
    link_persons(session, one, other)
    draft = customers.draft_of(customers.customer_file(session, first))
    customers.save_customer(session, replace(draft, contacts=(replace(draft.contacts[0], title="主任"),)))
    assert told(session, first)[0] == ("乙公司", True, True)


def apart(session: Session, customer: str) -> list[str]:
    return [one.customer_name for one in persons_elsewhere(session, customer) if one.told_apart]


def maybe(session: Session, customer: str) -> list[str]:
    found = persons_elsewhere(session, customer)
    return [one.customer_name for one in found if not one.is_linked and not one.told_apart]


def test_who_was_told_apart_is_suggested_no_more_and_can_be_again(session: Session, three) -> None:
    (first, one), (second, other), (third, last) = three
    assert tell_persons_apart(session, other, one).commits == 1
    assert (maybe(session, first), apart(session, first)) == (["丙公司"], ["乙公司"])
    assert (maybe(session, second), apart(session, second)) == ([], ["甲公司"])
    assert not tell_persons_apart(session, one, other).id, "once is enough"
    tell_persons_apart(session, one, last)
    assert apart(session, first) == ["乙公司", "丙公司"], "what may still be taken back is listed"
    changes.undo(session)
    assert maybe(session, first) == ["丙公司"]
    suspect_persons_again(session, one, other)
    assert (maybe(session, first), apart(session, first)) == (["乙公司", "丙公司"], [])
    changes.undo(session)
    assert apart(session, second) == ["甲公司"]
    assert not suspect_persons_again(session, one, last).id
    assert third
    assert checks.check_store(session) == []


def test_who_is_parted_is_not_suggested_the_next_moment(session: Session, three) -> None:
    (first, one), (second, other), _ = three
    link_persons(session, one, other)
    assert unlink_person(session, one).commits == 3
    assert apart(session, first) == ["乙公司"]
    changes.undo(session)
    assert [name for name, linked, _ in told(session, second) if linked] == ["甲公司"], "one step with the word"
    assert apart(session, first) == []


def test_said_to_be_one_after_all_they_are_one(session: Session, three) -> None:
    (first, one), (_, other), _ = three
    tell_persons_apart(session, one, other)
    link_persons(session, one, other)
    assert told(session, first)[0] == ("乙公司", True, True)
    assert apart(session, first) == []


def test_a_word_follows_the_merge_of_either_customer(session: Session, three) -> None:
    (first, one), (second, other), _ = three
    beside = make_customer(session, "甲公司分部", contact=None)
    survivor, gone = sorted((first, beside))
    tell_persons_apart(session, one, other)
    merging.merge_customers(session, [first, beside])
    assert (maybe(session, survivor), apart(session, survivor)) == (["丙公司"], ["乙公司"])
    assert apart(session, second) == [customers.customer_file(session, survivor).customer.full_name]
    mine = persons_elsewhere(session, second)[-1]
    assert mine.customer == survivor
    suspect_persons_again(session, mine.here, mine.contact)
    assert apart(session, survivor) == []
    changes.undo(session)
    changes.undo(session)
    assert apart(session, first) == ["乙公司"], "the merge was taken back"
    assert gone


def test_a_word_of_the_one_that_went_into_another_holds_of_who_stands_in(session: Session) -> None:
    early = make_customer(session, "甲公司", contact=None)
    late, one = with_contact(session, "甲公司分部", name="区志明", mobile="13800138000")
    _, other = with_contact(session, "乙公司", name="区志明")
    tell_persons_apart(session, one, other)
    merging.merge_customers(session, [early, late])
    (copied,) = customers.customer_file(session, early).contacts
    assert copied.id != one
    assert (maybe(session, early), apart(session, early)) == ([], ["乙公司"])
    (seen,) = persons_elsewhere(session, early)
    suspect_persons_again(session, seen.here, seen.contact)
    assert maybe(session, early) == ["乙公司"]


def test_two_words_of_one_pair_are_taken_back_together(session: Session, three) -> None:
    (first, one), (_, other), _ = three
    tell_persons_apart(session, one, other)
    root = unit_row_id(session.unit)
    values = {"unit": session.unit, "one": min(one, other), "other": max(one, other)}
    row = NewRow("not_same_person", new_child_id(root), values)
    session.store.append(session.writer, [AggregateDraft("org_unit", root, (row,))], "change.tell_persons_apart", "")
    suspect_persons_again(session, other, one)
    assert apart(session, first) == []


def test_contacts_that_are_gone_are_not_told_apart(session: Session, three) -> None:
    (first, one), (_, other), _ = three
    draft = customers.draft_of(customers.customer_file(session, first))
    customers.save_customer(session, replace(draft, contacts=(replace(draft.contacts[0], deleted=True),)))
    for refused in (tell_persons_apart, suspect_persons_again):
        with pytest.raises(ContactGone):
            refused(session, one, other)


def test_it_travels_with_the_unit(tmp_path) -> None:
    with offices(tmp_path) as found:
        city, county, laptop = found["city"], found["county"], found["laptop"]
        first, one = with_contact(laptop.session, "甲公司", name="区志明", mobile="13800138000")
        second, other = with_contact(laptop.session, "乙公司", name="区生", mobile="13800138000")
        settle(city, county, laptop)
        tell_persons_apart(county.session, one, other)
        settle(city, county, laptop)
        for machine in (city, county, laptop):
            assert (maybe(machine.session, first), apart(machine.session, second)) == ([], ["甲公司"])
        suspect_persons_again(laptop.session, one, other)
        settle(city, county, laptop)
        for machine in (city, county, laptop):
            assert maybe(machine.session, first) == ["乙公司"]
            assert checks.check_store(machine.session) == []

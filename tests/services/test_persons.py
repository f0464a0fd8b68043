"""One person at several customers: suggested, said, told apart, taken back."""

from dataclasses import replace

import pytest

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.services import changes, checks, customers, merging
from bigclient_desktop.services.persons import ContactGone, link_persons, persons_elsewhere, unlink_person
from bigclient_desktop.services.session import Session, new_child_id
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

"""Reminders of what must not be kept longer, over a real store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bigclient_desktop.domain.consent import NOTICE_DAYS
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import customers, erasure, retention
from bigclient_desktop.services.archive import archive_forms
from bigclient_desktop.services.session import new_child_id
from bigclient_desktop.services.settings import set_setting
from tests.services.making import make_customer, make_draft


def _with_person(session, name, **values):
    draft = make_draft(session, name, contact=f"{name}的人", lead_manager=session.staff_id)
    (person,) = draft.contacts
    customers.save_customer(session, replace(draft, contacts=(replace(person, **values),)))
    return draft.customer.id, person.id


def test_the_most_urgent_first_and_only_what_is_due(session):
    soon = china_today() + timedelta(days=20)
    withdrawn, person = _with_person(
        session, "甲", legal_basis="consent", consent_on=china_today() - timedelta(9), withdrawn_on=china_today()
    )
    _with_person(session, "乙", valid_until=china_today() - timedelta(1))
    _with_person(session, "丙", valid_until=soon)
    _with_person(session, "丁", valid_until=china_today() + timedelta(200))
    make_customer(session, "戊", retention_until=china_today() - timedelta(3), lead_manager=session.staff_id)
    make_customer(session, "己", retention_until=soon)
    found = retention.retention_ends(session)
    assert [(one.customer_name, one.contact_name, one.standing) for one in found] == [
        ("甲", "甲的人", "withdrawn"),
        ("乙", "乙的人", "expired"),
        ("戊", "", "file_over"),
        ("丙", "丙的人", "ending"),
        ("己", "", "file_ending"),
    ]
    set_setting(session, NOTICE_DAYS[0], 10)
    assert [one.customer_name for one in retention.retention_ends(session)] == ["甲", "乙", "戊"]
    # An erased person has no date left, and a customer in the recycle bin is looked after there.
    erasure.erase(session, withdrawn, [("contact", person)], "本人撤回同意")
    assert [one.customer_name for one in retention.retention_ends(session)] == ["乙", "戊"]
    (binned,) = [one.customer for one in found if one.customer_name == "戊"]
    customers.delete_customers(session, [binned])
    assert [one.customer_name for one in retention.retention_ends(session)] == ["乙"]


def test_a_manager_is_told_of_his_own_customers(session):
    _with_person(session, "甲", valid_until=china_today())
    assert [one.customer_name for one in retention.retention_ends(session)] == ["甲"]
    assert retention.retention_ends(session, managers=["ab" * 16]) == []


def test_who_withdrew_his_consent_is_neither_listed_as_contact_nor_printed(session):
    draft = make_draft(session, "甲", contact="区小姐", lead_manager=session.staff_id)
    (first,) = draft.contacts
    second = Contact(id=new_child_id(draft.customer.id), name="李先生", mobile="13900139000")
    customers.save_customer(session, replace(draft, contacts=(first, second)))
    (row,) = customers.list_customers(session, CustomerQuery(), 0, 9)
    assert (row.contact, row.phone) == ("区小姐", "13800138000")
    form = customers.draft_of(customers.customer_file(session, draft.customer.id))
    people = tuple(replace(one, withdrawn_on=china_today()) if one.id == first.id else one for one in form.contacts)
    customers.save_customer(session, replace(form, contacts=people))
    (row,) = customers.list_customers(session, CustomerQuery(), 0, 9)
    assert (row.contact, row.phone) == ("李先生", "13900139000")
    (printed,) = archive_forms(session, [draft.customer.id])
    assert [one.name for one in printed.contacts] == ["李先生"]
    # Nobody else there: the company's own number.
    form = customers.draft_of(customers.customer_file(session, draft.customer.id))
    expired = tuple(replace(one, withdrawn_on=china_today()) for one in form.contacts)
    customers.save_customer(session, replace(form, contacts=expired))
    (row,) = customers.list_customers(session, CustomerQuery(), 0, 9)
    assert (row.contact, row.phone) == (None, None)
    assert customers.count_customers(session, CustomerQuery(search="区小姐")) == 1


def test_what_is_kept_longer_says_why(session):
    customer, person = _with_person(session, "甲", valid_until=china_today() - timedelta(1))
    with pytest.raises(retention.NotLaterThanToday):
        retention.keep_longer(session, customer, person, china_today() - timedelta(1), "还在合作")
    with pytest.raises(retention.KeepingReasonMissing):
        retention.keep_longer(session, customer, person, china_today(), " ")
    retention.keep_longer(session, customer, person, china_today() + timedelta(300), "还在合作")
    (kept,) = customers.customer_file(session, customer).contacts
    assert (kept.valid_until, kept.valid_reason) == (china_today() + timedelta(300), "还在合作")
    assert retention.retention_ends(session) == []
    retention.keep_longer(session, customer, "", china_today() + timedelta(5), "审计未结束")
    assert [one.standing for one in retention.retention_ends(session)] == ["file_ending"]

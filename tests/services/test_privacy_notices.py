"""The notice to a contact: what it says of him, and the day on which it was given."""

from dataclasses import replace
from datetime import date

import pytest

from bigclient_desktop.services import customers, erasure
from bigclient_desktop.services.privacy_notices import (
    ContactUnknown,
    note_given,
    privacy_notice,
    privacy_notice_bytes,
)
from tests.pdf.reading import page_texts
from tests.services.making import make_customer


def test_it_names_who_keeps_what_until_when(session):
    customer = make_customer(session, "甲公司", contact="曾国强")
    form = customers.draft_of(customers.customer_file(session, customer))
    (person,) = form.contacts
    values = {"legal_basis": "consent", "consent_on": date(2026, 1, 1), "valid_until": date(2030, 12, 31)}
    customers.save_customer(session, replace(form, contacts=(replace(person, title="科长", **values),)))
    notice = privacy_notice(session, customer, person.id)
    assert (notice.person, notice.customer, notice.handler) == ("曾国强", "甲公司", "张三")
    assert notice.kinds == ("name", "title", "mobile")
    (page,) = page_texts(privacy_notice_bytes(session, customer, person.id))
    for words in (
        "个人信息处理告知书",
        "曾国强先生/女士（甲公司）",
        "姓名、职务、手机",
        "本人同意",
        "至2030年12月31日",
    ):
        assert words in page.replace(" ", "")
    assert "13800138000" not in page
    note_given(session, customer, person.id, date(2026, 2, 3))
    assert customers.customer_file(session, customer).contacts[0].notice_given_on == date(2026, 2, 3)
    erasure.erase(session, customer, [("contact", person.id)], "本人要求")
    with pytest.raises(ContactUnknown):
        privacy_notice(session, customer, person.id)

"""What blocks saving, what wants a confirmation, and what passes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bigclient_desktop.domain.customer_checks import check_customer
from bigclient_desktop.domain.customer_file import CustomerDraft
from bigclient_desktop.domain.customers import Competitor, Contact, Customer, CustomerId, Demand, MailUse
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.translations import catalogue

TODAY = date(2025, 6, 3)
GOOD = Customer(
    id=CustomerId("a" * 32),
    code="44010600012000",
    full_name="广州市天河区粤华电子（集团）有限公司",
    kind="commercial",
    industry="manufacturing",
    division="440106",
    postal_address="广州市天河区天河路385号",
    postcode="510620",
    phone="020-38886666",
    email="Info@yuehua.example",
    credit_code="91350100M000100Y43",
    services_used=("express", "letters"),
    contract_signed_on=date(2025, 1, 1),
    contract_until=date(2026, 1, 1),
    responsible_unit="440106",
    reporting_sub_branch="440106-001",
    lead_manager="b" * 32,
    deputy_manager="c" * 32,
)
CONTACT = Contact(id="1", customer=GOOD.id, name="曾国强", mobile="13800138000")


def problems_of(draft: CustomerDraft, grade: str | None = None) -> list[tuple[str, str, str, bool]]:
    found = check_customer(draft, TODAY, grade)
    for problem in found:
        words = catalogue("zh_CN")
        assert problem.key in words, problem.key
        words(problem.key, **problem.values)
    return [(problem.entity, problem.field, problem.key, problem.hard) for problem in found]


def one_problem(**changes: Any) -> tuple[str, str, bool] | None:
    found = problems_of(CustomerDraft(replace(GOOD, **changes)))
    assert len(found) <= 1, found
    return found[0][1:] if found else None


def test_a_good_file_has_no_problem() -> None:
    assert problems_of(CustomerDraft(GOOD, contacts=(CONTACT,))) == []


def test_an_empty_file_lacks_what_is_required() -> None:
    found = problems_of(CustomerDraft(Customer()))
    assert {field for _, field, _, _ in found} == {field.name for field in CUSTOMER.fields if field.required}
    assert {field for _, field, _, hard in found if hard} == {"full_name", "kind"}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"full_name": "  "}, ("full_name", "problem.required", True)),
        ({"full_name": "公" * 201}, ("full_name", "problem.too_long", True)),
        ({"full_name": "𠅤" * 200}, None),
        ({"full_name": "👍公司"}, None),
        ({"full_name": "张\ue815公司"}, ("full_name", "problem.private_use", False)),
        ({"short_name": "a\x00b"}, ("short_name", "problem.control_character", True)),
        ({"short_name": "\ud800"}, ("short_name", "problem.control_character", True)),
        ({"remark": "一\n二\t三"}, None),
        ({"former_names": ("好", "\x07")}, ("former_names", "problem.control_character", True)),
        ({"code": None}, None),
        ({"code": "4401060001200"}, ("code", "problem.code_length", True)),
        ({"code": "44010600012003"}, ("code", "problem.code_is_branch", False)),
        ({"code": "44010600012003", "headquarters": "d" * 32}, None),
        ({"headquarters": "d" * 32}, ("code", "problem.code_is_headquarters", False)),
        ({"code": "44060500012000"}, ("code", "problem.code_division_differs", False)),
        ({"code": "44010000012000"}, None),
        ({"code": "44000000012000"}, None),
        ({"code": "44010200012000", "division": "440104"}, None),
        ({"headquarters": "a" * 32, "code": None}, ("headquarters", "problem.own_headquarters", True)),
        ({"credit_code": "91350211M0000XUF46"}, ("credit_code", "problem.credit_code_check", False)),
        ({"kind": "private"}, ("kind", "problem.not_a_choice", True)),
        ({"industry": "farming"}, ("industry", "problem.not_a_choice", True)),
        ({"services_used": ("letters", "pigeons")}, ("services_used", "problem.not_a_choice", True)),
        ({"division": "110105", "code": None}, ("division", "problem.not_a_choice", True)),
        ({"division": "440102", "code": None}, ("division", "problem.division_abolished", False)),
        ({"responsible_unit": "440106-XX"}, ("responsible_unit", "problem.unit_unknown", True)),
        ({"postcode": "51062"}, ("postcode", "problem.postcode", True)),
        ({"postcode": "５１０６２０"}, ("postcode", "problem.postcode", True)),
        ({"postcode": None}, ("postcode", "problem.should_be_filled", False)),
        ({"phone": "12"}, ("phone", "problem.phone", False)),
        ({"email": "nobody"}, ("email", "problem.email", False)),
        ({"founded_on": date(2025, 6, 4)}, ("founded_on", "problem.future_date", True)),
        ({"founded_on": TODAY}, None),
        ({"contract_until": date(2024, 12, 31)}, ("contract_until", "problem.date_order", True)),
        ({"contract_until": date(2025, 1, 1)}, None),
        ({"registered_capital": -1}, ("registered_capital", "problem.negative", True)),
        ({"staff_count": 2**60}, ("staff_count", "problem.number_too_large", True)),
        ({"deputy_manager": "b" * 32}, ("deputy_manager", "problem.same_manager", True)),
    ],
)
def test_one_thing_wrong(changes: dict[str, Any], problem: tuple[str, str, bool] | None) -> None:
    assert one_problem(**changes) == problem


def test_two_managers_from_silver_up() -> None:
    alone = CustomerDraft(replace(GOOD, deputy_manager=None))
    assert problems_of(alone, "silver") == [("customer", "deputy_manager", "problem.two_managers", False)]
    assert problems_of(alone, "general") == []
    assert problems_of(CustomerDraft(GOOD), "diamond") == []


@pytest.mark.parametrize(
    ("contact", "problem"),
    [
        (replace(CONTACT, name=None), ("contact", "name", "problem.required", True)),
        (replace(CONTACT, mobile="1380013800"), ("contact", "mobile", "problem.mobile_length", False)),
        (replace(CONTACT, consent_on=date(2026, 1, 1)), ("contact", "consent_on", "problem.future_date", True)),
        (replace(CONTACT, valid_until=date(2026, 1, 1)), None),
        (replace(CONTACT, reports_to="9"), ("contact", "reports_to", "problem.contact_unknown", False)),
        (replace(CONTACT, reports_to="1"), ("contact", "reports_to", "problem.reports_to_himself", True)),
        (replace(CONTACT, role="boss"), ("contact", "role", "problem.not_a_choice", True)),
        (replace(CONTACT, name=None, deleted=True), None),
    ],
)
def test_contacts(contact: Contact, problem: tuple[str, str, str, bool] | None) -> None:
    assert problems_of(CustomerDraft(GOOD, contacts=(contact,))) == ([problem] if problem else [])


def test_other_rows() -> None:
    draft = CustomerDraft(
        GOOD,
        competitors=(
            Competitor("1", name="甲", share_percent=Decimal(60)),
            Competitor("2", name="乙", share_percent=Decimal(50)),
        ),
        mail_uses=(MailUse("3", our_share_percent=Decimal(101)),),
        demands=(Demand("4", noted_on=date(2025, 6, 4), content="要"),),
    )
    assert problems_of(draft) == [
        ("mail_use", "service", "problem.required", True),
        ("mail_use", "our_share_percent", "problem.percent", True),
        ("demand", "noted_on", "problem.future_date", True),
        ("competitor", "share_percent", "problem.shares_above_hundred", False),
    ]


def test_problems_name_their_row() -> None:
    found = check_customer(CustomerDraft(GOOD, contacts=(replace(CONTACT, name=""),)), TODAY)
    assert [problem.row for problem in found] == ["1"]
    found = check_customer(CustomerDraft(replace(GOOD, kind=None)), TODAY)
    assert [problem.row for problem in found] == [GOOD.id]

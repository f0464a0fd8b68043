"""How alike two customers are, and the reason shown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.customers import Contact, Customer
from bigclient_desktop.domain.duplicates import SUSPECT, Likeness, likeness, possible_doubles, traits_of, traits_of_name
from bigclient_desktop.translations import LANGUAGES, catalogue

YUEHUA = Customer(
    full_name="广东省东莞市粤华电子有限公司",
    short_name="粤华",
    former_names=("东莞市华光电器厂",),
    credit_code="91350100M000100Y43",
    phone="0769-22881234",
    postal_address="东莞市虎门镇太平路1号",
)


def alike(other: Customer, one: Customer = YUEHUA) -> Likeness:
    found = likeness(traits_of(one), traits_of(other))
    assert likeness(traits_of(other), traits_of(one)) == found
    assert all(found.reason_key in catalogue(language) for language in LANGUAGES)
    return found


@pytest.mark.parametrize(
    ("other", "reason", "least"),
    [
        (Customer(full_name="广东省东莞市粤华电子有限公司"), "same_name", 100),
        (Customer(full_name="广东省东莞市粤华电子（有限公司）"), "same_name", 100),
        (Customer(full_name="东莞粤华电子"), "same_core_name", 95),
        (Customer(full_name="完全不同公司", credit_code="9135 0100 m000100y43"), "same_credit_code", 99),
        (Customer(full_name="东莞市华光电器厂"), "same_former_name", 90),
        (Customer(full_name="东莞市悦华电子有限公司"), "same_pinyin", 90),
        (Customer(full_name="东莞粤华电器", phone="076922881234"), "same_phone", 85),
        (Customer(full_name="粤华电子虎门厂", postal_address="东莞虎门镇太平路1号"), "same_address", 80),
        (Customer(full_name="东莞粤华电子科技有限公司"), "similar_name", 80),
    ],
)
def test_doubles_and_their_reasons(other: Customer, reason: str, least: int) -> None:
    found = alike(other)
    assert found.reason_key == f"duplicate.{reason}"
    assert found.score >= least >= SUSPECT


@pytest.mark.parametrize(
    "other",
    [
        Customer(full_name="佛山市南海区顺风物流有限公司"),
        Customer(full_name="东莞市宏远食品有限公司", postal_address="东莞市虎门镇太平路1号"),
        Customer(full_name="佛山明珠旅行社", phone="0769-22881234"),
        Customer(full_name="东莞市宏华电子有限公司"),
        Customer(full_name="东莞市粤华电器有限公司"),
        Customer(),
    ],
)
def test_strangers(other: Customer) -> None:
    assert alike(other).score < SUSPECT


def test_phones_of_contacts_count() -> None:
    one = traits_of(YUEHUA, [Contact(name="张", mobile="138-0013-8000")])
    other = traits_of(Customer(full_name="东莞粤华电器"), [Contact(name="李", phone="13800138000")])
    assert likeness(one, other).reason_key == "duplicate.same_phone"
    gone = traits_of(Customer(full_name="东莞粤华电器"), [Contact(phone="13800138000", deleted=True)])
    assert likeness(one, gone).reason_key == "duplicate.similar_name"


def test_a_branch_is_no_double_of_its_headquarters() -> None:
    branch = replace(YUEHUA, full_name="东莞市粤华电子有限公司虎门分公司", headquarters="x")
    assert alike(branch).score < SUSPECT
    assert alike(replace(branch, headquarters=None)).score == 99


def test_possible_doubles_come_likeliest_first() -> None:
    others = [
        ("a", traits_of_name("佛山顺风物流")),
        ("b", traits_of_name("东莞粤华电子科技有限公司")),
        ("c", traits_of_name("东莞粤华电子")),
        ("d", traits_of_name("广东省东莞市粤华电子有限公司")),
    ]
    found = possible_doubles(traits_of(YUEHUA), others)
    assert [row for row, _ in found] == ["d", "c", "b"]
    assert [row for row, _ in possible_doubles(traits_of(YUEHUA), others, limit=1)] == ["d"]


@given(st.text(max_size=12), st.text(max_size=12))
def test_scores_are_symmetric_and_bounded(one: str, other: str) -> None:
    first, second = traits_of_name(one), traits_of_name(other)
    assert likeness(first, second) == likeness(second, first)
    assert 0 <= likeness(first, second).score <= 100
    if first.name:
        assert likeness(first, first).score == 100

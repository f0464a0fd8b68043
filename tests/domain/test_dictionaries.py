"""The lists that fields choose from, and the ways people write their entries."""

import pytest

from bigclient_desktop.domain.dictionaries import (
    DICTIONARIES,
    code_of,
    default_kind,
    dictionary,
    is_keyed,
    label,
)
from bigclient_desktop.domain.fields import CUSTOMER, ENTITIES
from bigclient_desktop.translations import LANGUAGES, catalogue


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_has_a_label_of_its_own(language: str) -> None:
    for name in filter(is_keyed, DICTIONARIES):
        words = catalogue(language)
        labels = [words.get(key, "") for key in dictionary(name).values()]
        assert all(labels), name
        assert len(labels) == len(set(labels)), name


def test_every_dictionary_that_fields_name_exists() -> None:
    named = {field.dictionary for entity in ENTITIES for field in entity.fields if field.dictionary}
    rows = {"staff", "customers", "contacts"}
    assert named - rows <= set(DICTIONARIES)
    with pytest.raises(KeyError):
        dictionary("nonsense")


def test_the_guideline_s_categories_come_first() -> None:
    labels = [label("industries", code) for code in dictionary("industries")]
    assert labels[:11] == [
        "公检法", "社会团体", "大中专院校", "新闻", "文艺", "出版社", "通讯", "金融", "服务", "制造", "大型集团公司",
    ]  # fmt: skip
    assert labels[-6:] == ["党委", "政府", "人大", "政协", "武警", "驻军"]


def test_services_in_order() -> None:
    labels = [label("services", code) for code in dictionary("services")]
    assert labels == ["函件", "集邮", "包件", "速递", "物流", "报刊", "储蓄", "汇兑", "信息", "代理", "其他"]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("industries", "finance", "finance"),
        ("industries", "金融", "finance"),
        ("industries", "金融业", "finance"),
        ("industries", "Finance", "finance"),
        ("services", "ems", "express"),
        ("services", " 函件 ", "letters"),
        ("gbt4754", "制造业", "C"),
        ("gbt4754", "C", "C"),
        ("divisions", "天河区", "440106"),
        ("divisions", "广州市天河区", "440106"),
        ("divisions", "广东省广州市天河区", "440106"),
        ("divisions", "天河", "440106"),
        ("divisions", "440106", "440106"),
        ("divisions", "东莞", "441900"),
        ("units", "天河区邮政局大客户中心", "440106"),
        ("units", "广州市邮政局", "440100"),
        ("units", "440100-lp", "440100-LP"),
        ("units", "虎门镇分局", "441900-121"),
        ("industries", "种田", None),
        ("divisions", "", None),
        ("divisions", "东山区", None),
    ],
)
def test_ways_to_write_an_entry(name: str, text: str, code: str | None) -> None:
    assert code_of(name, text) == code


def test_every_label_means_its_own_code() -> None:
    for name in DICTIONARIES:
        for code in dictionary(name):
            assert code_of(name, code) == code
            assert code_of(name, label(name, code)) in (code, None if name == "units" else code), (name, code)


def test_kinds_of_industries() -> None:
    kinds = set(CUSTOMER.by_name["kind"].choices)
    assert {default_kind(code) for code in dictionary("industries")} == kinds
    assert default_kind("garrison") == "policy"
    assert default_kind("nonsense") is None


def test_an_unknown_code_is_its_own_label() -> None:
    assert label("industries", "x9") == "x9"
    assert label("industries", "finance", "en") == "Finance"

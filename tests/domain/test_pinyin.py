"""Pinyin keys and the search by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.pinyin import (
    PinyinKeys,
    company_pinyin,
    matches,
    person_pinyin,
)

NAMES = st.text(
    st.sampled_from("广东移动通信重庆银行曾单乐长大厦朝阳绿女区会计西藏佛山顺德番禺石油AB21有限公司吕"),
    min_size=1,
    max_size=10,
)


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("曾国强", "zeng guo qiang"),
        ("区志明", "ou zhi ming"),
        ("单雄信", "shan xiong xin"),
        ("覃辉", "qin hui"),
        ("解晓东", "xie xiao dong"),
        ("仇和", "qiu he"),
        ("冼星海", "xian xing hai"),
        ("欧阳锋", "ou yang feng"),
        ("尉迟恭", "yu chi gong"),
        ("万俟卨", "mo qi xie"),
        ("查良镛", "zha liang yong"),
        ("任我行", "ren wo xing"),
    ],
)
def test_surnames_are_read_as_surnames(name: str, pinyin: str) -> None:
    assert person_pinyin(name).sort == pinyin


@pytest.mark.parametrize(
    ("name", "queries"), [("曾国强", "ceng zeng cgq zgq"), ("区志明", "quzm ouzm qzm ozm"), ("单雄信", "danxx sxx cxx")]
)
def test_every_reading_finds_the_person(name: str, queries: str) -> None:
    keys = person_pinyin(name)
    assert [query for query in queries.split() if not matches(query, keys)] == []


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("重庆银行", "chong qing yin hang"),
        ("东莞音乐厅", "dong guan yin yue ting"),
        ("番禺大厦", "pan yu da sha"),
        ("厦门旅行社", "xia men lv xing she"),
        ("长城会计", "chang cheng kuai ji"),
    ],
)
def test_words_of_companies(name: str, pinyin: str) -> None:
    assert company_pinyin(name).sort == pinyin


@pytest.mark.parametrize(
    "query",
    [
        "guangdongyidong",
        "gdyd",
        "gd移动",
        "guangdyd",
        "gdyid",
        "广dyd",
        "移动",
        "yd",
        "yidongt",
        "tx",
        "GDYD",
        "gd'yd",
        "g",
        "gua",
        "广东移动通信",
        "gdongydong",
        "gd yd",
    ],
)
def test_queries_that_find(query: str) -> None:
    assert matches(query, company_pinyin("广东移动通信"))


@pytest.mark.parametrize(
    "query", ["uangdong", "dg", "gddy", "gdx", "移东", "gd联通", "guangdongx", "dongxin", "gdydtxx", "anhui"]
)
def test_queries_that_do_not(query: str) -> None:
    assert not matches(query, company_pinyin("广东移动通信"))


def test_letters_digits_and_brackets() -> None:
    keys = company_pinyin("ＴＣＬ（中国）21世纪")
    assert all(matches(query, keys) for query in ("tclzg", "TCL中国", "tcl(中国)", "21sj", "zhongguo21", "c"))
    assert keys.initials == "tclzg21sj"


def test_umlauts_are_typed_v_or_u() -> None:
    keys = company_pinyin("绿女")
    assert all(matches(query, keys) for query in ("lvnv", "lunv", "ln"))


def test_retroflex_initials() -> None:
    assert matches("zhsh", company_pinyin("中山"))
    assert matches("zshan", company_pinyin("中山"))
    assert not matches("zhsh", company_pinyin("紫山"))


def test_sorting_is_a_chinese_list() -> None:
    names = ["第10中学", "第2中学", "安徽", "阿里", "重庆", "长沙", "曾记"]
    assert sorted(names, key=lambda name: company_pinyin(name).sort) == [
        "阿里", "安徽", "长沙", "重庆", "第2中学", "第10中学", "曾记",
    ]  # fmt: skip


def test_rare_characters_and_none() -> None:
    assert person_pinyin("𠅤").syllables[0][0] == "𠅤"
    assert company_pinyin("") == PinyinKeys("", "", "", (), "")
    assert matches("", company_pinyin("广东"))
    assert not matches("a", company_pinyin(""))
    assert matches("👍", company_pinyin("广东"))


@given(NAMES, st.data())
def test_any_mixture_of_a_stretch_finds_it(name: str, data: st.DataObject) -> None:
    keys = company_pinyin(name)
    start = data.draw(st.integers(0, len(keys.syllables) - 1))
    end = data.draw(st.integers(start + 1, len(keys.syllables)))
    pieces = [
        data.draw(st.sampled_from([*cell, *(reading[0] for reading in cell[1:])])) for cell in keys.syllables[start:end]
    ]
    query = "".join(pieces)
    assert matches(query, keys)


@given(NAMES, st.text(st.sampled_from("abcdeghijlnoqrstuxyz广东重2"), min_size=1, max_size=8))
def test_a_longer_query_never_finds_more(name: str, query: str) -> None:
    keys = company_pinyin(name)
    assert matches(query[:-1], keys) or not matches(query, keys)


@given(NAMES)
def test_initials_hold_every_reading_of_every_character(name: str) -> None:
    keys = company_pinyin(name)
    variants = keys.initials.split(" ")
    for place, cell in enumerate(keys.syllables):
        assert {variant[place] for variant in variants} == {reading[0] for reading in cell[1:] or cell}


@given(NAMES)
def test_the_first_variant_is_the_sort_key_s(name: str) -> None:
    keys = company_pinyin(name)
    assert keys.full.split(" ")[0] == "".join(cell[1] if len(cell) > 1 else cell[0] for cell in keys.syllables)
    assert len(keys.full.split(" ")[0]) >= len(keys.initials.split(" ")[0]) == len(keys.syllables)

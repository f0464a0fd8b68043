"""Names compared, and characters that would be lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.names import (
    distinctive_name,
    matching_name,
    normalise_name,
    private_use_characters,
    repair_private_use,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＴＣＬ（集团）", "tcl(集团)"),
        ("东莞市　粤华 电子", "东莞市粤华电子"),
        ("广州【天河】分公司", "广州天河分公司"),
        ("宝洁·中国", "宝洁•中国"),
        ("A&B", "ab"),
    ],
)
def test_spellings_that_count_as_one(one: str, other: str) -> None:
    assert normalise_name(one) == normalise_name(other)


def test_the_legal_form_counts_in_the_name_and_not_in_the_match() -> None:
    assert normalise_name("粤华有限公司") != normalise_name("粤华股份有限公司")
    assert matching_name("粤华有限公司") == matching_name("粤华股份有限公司") == "粤华"


@pytest.mark.parametrize(
    "name",
    [
        "广东省东莞市粤华电子有限公司",
        "东莞粤华电子（集团）股份有限公司",
        "东莞市粤华电子有限责任公司",
        "东莞市粤华电子",
        "广东东莞粤华电子公司",
    ],
)
def test_one_company_under_many_names(name: str) -> None:
    assert matching_name(name) == "东莞粤华电子"


def test_what_is_no_place_word_stays() -> None:
    assert matching_name("广东移动通信有限责任公司") == "广东移动通信"
    assert matching_name("超市") == "超市"
    assert matching_name("有限公司") == "有限公司"
    assert matching_name("Vincent Ltd") == "vincent"


def test_a_branch_is_not_its_headquarters() -> None:
    assert matching_name("粤华电子有限公司天河分公司") != matching_name("粤华电子有限公司天河")


@given(st.text(st.sampled_from("粤华电子科技广东莞市区县省天河ＡＢabＣ（） ·-有限公司"), max_size=20))
def test_normalising_again_changes_nothing(text: str) -> None:
    once = normalise_name(text)
    assert normalise_name(once) == once
    assert matching_name(once) == matching_name(text)
    assert not set(once) & set("ＡＢＣ（） ·-")


def test_places_do_not_tell_companies_apart() -> None:
    assert distinctive_name("广东省东莞市粤华电子有限公司") == "粤华电子"
    assert distinctive_name("广州市天河区粤华电子") == "粤华电子"
    assert distinctive_name("广州") == "广州"
    assert distinctive_name("粤华东莞厂") == "粤华东莞厂"


def test_private_use_characters_are_named_once_each() -> None:
    assert private_use_characters("张\ue815三\ue815\U000f0001") == ("\ue815", "\U000f0001")
    assert private_use_characters("张三𠅤㛃") == ()


def test_the_moved_characters_of_gb18030_come_home() -> None:
    text = b"\xfe\x59\xa6\xd9".decode("gb18030")
    assert private_use_characters(text) == tuple(text)
    assert repair_private_use(text) == "\u9fb4\ufe10"
    assert repair_private_use("张三") == "张三"


def test_characters_are_counted_as_code_points() -> None:
    assert len(normalise_name("𠅤")) == 1

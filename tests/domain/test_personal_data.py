"""How a person is looked for, and how his name is struck out of a text that goes on standing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.personal_data import GONE, SearchTooShort, search_for, without


def test_a_number_is_looked_for_in_every_way_it_is_written() -> None:
    mobile = search_for("+86 138 0013 8000")
    assert mobile.number == "13800138000"
    assert {"13800138000", "138-0013-8000", "138 0013 8000"} <= set(mobile.spellings)
    assert mobile.is_exactly("mobile", "138-0013 8000")
    assert not mobile.is_exactly("remark", "13800138000")
    assert mobile.is_in("请打138-0013-8000找他")
    landline = search_for("020-87654321")
    assert {"02087654321", "020-87654321", "020 87654321", "(020)87654321"} <= set(landline.spellings)
    assert "0769-22334455" in search_for("076922334455").spellings


def test_a_name_is_exact_alone_or_in_a_list_of_names() -> None:
    name = search_for(" 曾国强 ")
    assert (name.text, name.number) == ("曾国强", "")
    assert name.is_exactly("name", "曾国强")
    assert name.is_exactly("persons_met", "区小姐、曾国强")
    assert not name.is_exactly("persons_met", "曾国强夫人")
    assert name.is_exactly("persons_met", "区小姐和曾国强(科长)")
    assert search_for("李和平").is_exactly("persons_met", "李和平，张三")
    assert not name.is_exactly("talk", "曾国强")
    assert name.is_in(["别的", "曾国强介绍"])
    assert not name.is_in(13)
    assert search_for("John  Smith").spellings == ("John Smith", "John  Smith", "JohnSmith")


@pytest.mark.parametrize("text", ["", " ", "曾", "1", "1380", "+86 13"])
def test_too_little_is_refused(text: str) -> None:
    with pytest.raises(SearchTooShort):
        search_for(text)


def test_what_is_left_of_a_text() -> None:
    searches = [search_for("曾国强"), search_for("13800138000")]
    assert without("曾国强说下月再谈", searches) == f"{GONE}说下月再谈"
    assert without("曾国强、138-0013-8000。", searches) is None
    assert without("没有他", searches) == "没有他"


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_spelling_survives(before: str, after: str) -> None:
    search = search_for("13800138000")
    for spelling in search.spellings:
        left = without(f"{before}{spelling}{after}", [search])
        assert left is None or not search.is_in(left)

"""The quick search finds what `domain.pinyin.matches` says, in list order, and follows what is written."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.customer_file import CustomerQuery, SortBy
from bigclient_desktop.domain.pinyin import company_pinyin, person_pinyin
from bigclient_desktop.services import changes, customers
from bigclient_desktop.services.session import Session, open_session
from tests.conftest import PASSWORD
from tests.services.making import make_customer

NAMES = [
    "广东移动通信有限公司",
    "重庆长安汽车东莞公司",
    "高安陶瓷有限公司",
    "中国银行广州分行",
    "佛山照明股份有限公司",
    "厦门单立文化",
    "3M中国有限公司",
    "𠅤記貿易有限公司",
]


def found(session: Session, text: str, **more: object) -> list[str]:
    query = replace(CustomerQuery(search=text), **more)  # type: ignore[arg-type]
    rows = customers.list_customers(session, query, 0, 100)
    assert customers.count_customers(session, query) == len(rows)
    assert customers.customer_ids(session, query) == [row.id for row in rows]
    return [row.full_name for row in rows]


@pytest.fixture
def stocked(session: Session) -> Session:
    people = ["区小姐", "单雄信", "曾国强", "覃卫", "解缙", "仇英", "冼星海", "王重阳"]
    for number, (name, person) in enumerate(zip(NAMES, people, strict=True)):
        make_customer(session, name, contact=person, code=f"440106{number + 1:05}000", phone=f"020-3888{number:04}")
    return session


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("移", NAMES[0]),
        ("gd移动", NAMES[0]),
        ("guangdyd", NAMES[0]),
        ("gdyidong", NAMES[0]),
        ("广dong", NAMES[0]),
        ("guangdongyidong", NAMES[0]),
        ("GDYD", NAMES[0]),
        ("cqca", NAMES[1]),
        ("chongqing", NAMES[1]),
        ("zgyh", NAMES[3]),
        ("yinhang", NAMES[3]),
        ("44010600003", NAMES[2]),
        ("440106-00003-000", NAMES[2]),
        ("38880002", NAMES[2]),
        ("020-38880002", NAMES[2]),
        ("ouxj", NAMES[0]),
        ("oxj", NAMES[0]),
        ("shanxiongxin", NAMES[1]),
        ("zgq", NAMES[2]),
        ("qinwei", NAMES[3]),
        ("xiejin", NAMES[4]),
        ("qiuying", NAMES[5]),
        ("xianxh", NAMES[6]),
        ("3m", NAMES[6]),
        ("𠅤", NAMES[7]),
        ("fs 照明", NAMES[4]),
    ],
)
def test_each_way_of_typing_finds_its_customer(stocked: Session, text: str, name: str) -> None:
    assert name in found(stocked, text)


def test_what_is_not_there_is_not_found(stocked: Session) -> None:
    assert found(stocked, "zzz") == []
    assert found(stocked, "移电") == []
    assert found(stocked, "99999") == []
    assert found(stocked, "angdong") == []


def test_results_come_in_list_order_and_with_filters_and_any_sort(stocked: Session) -> None:
    listed = [row.full_name for row in customers.list_customers(stocked, CustomerQuery(), 0, 100)]
    assert found(stocked, "公司") == [name for name in listed if "公司" in name]
    assert found(stocked, "公司", kinds=("policy",)) == []
    by_code = found(stocked, "公司", sort_by=SortBy.CODE, descending=True)
    assert by_code == sorted(by_code, key=NAMES.index, reverse=True)
    page = customers.list_customers(stocked, CustomerQuery(search="公司"), 2, 2)
    assert [row.full_name for row in page] == found(stocked, "公司")[2:4]


def test_the_index_follows_every_write(stocked: Session) -> None:
    assert found(stocked, "崭新") == []
    identity = make_customer(stocked, "崭新有限公司")
    assert found(stocked, "zhanxin") == ["崭新有限公司"]
    file = customers.customer_file(stocked, identity)
    draft = customers.draft_of(file)
    customers.save_customer(stocked, replace(draft, customer=replace(draft.customer, full_name="陈旧有限公司")))
    assert found(stocked, "崭新") == []
    assert found(stocked, "陈旧") == ["陈旧有限公司"]
    changes.undo(stocked)
    assert found(stocked, "崭新") == ["崭新有限公司"]
    customers.delete_customers(stocked, [identity])
    assert found(stocked, "崭新") == []
    assert found(stocked, "崭新", recycle_bin=True) == ["崭新有限公司"]


def test_another_window_finds_what_was_written_meanwhile(stocked: Session) -> None:
    other = open_session(stocked.folder, password=PASSWORD)
    try:
        assert found(other, "崭新") == []
        make_customer(stocked, "崭新有限公司")
        assert found(other, "崭新") == ["崭新有限公司"]
    finally:
        other.close()


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_mixture_of_characters_syllables_and_initials_finds_the_name(stocked: Session, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES[:6]))
    cells = company_pinyin(name).syllables
    start = data.draw(st.integers(0, len(cells) - 2))
    size = data.draw(st.integers(1, min(4, len(cells) - start)))
    typed = "".join(data.draw(st.sampled_from([cell[0], cell[1], cell[1][0]])) for cell in cells[start : start + size])
    assert name in found(stocked, typed), typed


def test_persons_are_found_by_their_surname_reading() -> None:
    assert person_pinyin("单雄信").sort.startswith("shan")

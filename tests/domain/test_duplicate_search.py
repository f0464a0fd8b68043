"""The search of doubles over many finds what comparing everybody with everybody finds."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.customers import Contact, Customer
from bigclient_desktop.domain.duplicate_search import MOST_SHARED, find_doubles
from bigclient_desktop.domain.duplicates import SUSPECT, likeness, traits_of

_words = st.sampled_from(
    ["粤华", "粤花", "宏远", "宏达", "光大", "电子", "电器", "食品", "科技", "东莞市", "虎门", "A", "Ａ"]
)
_forms = st.sampled_from(["有限公司", "股份有限公司", "厂", ""])
_names = st.builds(lambda parts, form: "".join(parts) + form, st.lists(_words, min_size=1, max_size=5), _forms)
_customers = st.builds(
    Customer,
    full_name=_names,
    short_name=st.none() | _words,
    former_names=st.lists(_names, max_size=1).map(tuple),
    code=st.sampled_from([None, "44190000001000", "44190000002000"]),
    phone=st.sampled_from([None, "0769-22881234", "13800138000"]),
    postal_address=st.sampled_from([None, "东莞市虎门镇太平路1号", "天河路1号"]),
    headquarters=st.sampled_from([None, "x"]),
)
_people = st.lists(st.builds(Contact, mobile=st.sampled_from(["13800138000", "13900139000"])), max_size=1)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(_customers, _people), max_size=14))
def test_nothing_is_missed_and_nothing_invented(known):
    traits = [traits_of(customer, people) for customer, people in known]
    expected = {
        (one, other): likeness(traits[one], traits[other])
        for one, other in combinations(range(len(traits)), 2)
        if likeness(traits[one], traits[other]).score >= SUSPECT
    }
    assert {(pair.one, pair.other): pair.likeness for pair in find_doubles(traits)} == expected


def test_the_likeliest_come_first():
    names = ["东莞市粤华电子有限公司", "粤华电子厂", "东莞粤华电子", "东莞市粤华电子有限公司"]
    found = find_doubles([traits_of(Customer(full_name=name)) for name in names])
    assert [pair.likeness.score for pair in found] == sorted((pair.likeness.score for pair in found), reverse=True)
    assert (found[0].one, found[0].other) == (0, 3)


def test_a_number_that_everybody_shares_says_nothing():
    """An exchange's number makes no pairs, a number of two does."""
    many = [
        traits_of(Customer(full_name=f"{chr(0x4E00 + n)}电子厂", phone="020-12345678")) for n in range(MOST_SHARED + 1)
    ]
    assert not [pair for pair in find_doubles(many) if pair.likeness.reason_key == "duplicate.same_phone"]
    assert [pair for pair in find_doubles(many[:2]) if pair.likeness.reason_key == "duplicate.same_phone"]


def test_many_of_one_name_are_each_paired_with_the_first():
    same = [traits_of(Customer(full_name="东莞市粤华电子有限公司"))] * 50
    assert {(pair.one, pair.other) for pair in find_doubles(same)} == {(0, other) for other in range(1, 50)}


def test_it_says_how_far_it_is_and_stops_when_told():
    traits = [traits_of(Customer(full_name=f"甲{n}电子")) for n in range(1200)]
    said: list[tuple[int, int]] = []
    find_doubles(traits, lambda done, total: said.append((done, total)))
    assert [done for done, _ in said] == [0, 500, 1000]
    assert find_doubles([*traits, *traits], cancelled=lambda: True) == []

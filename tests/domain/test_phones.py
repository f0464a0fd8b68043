"""Phone numbers: split, compared, doubted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.phones import check_mobile, check_phone, phone_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("020-38886666", ("02038886666",)),
        ("０２０－３８８８６６６６", ("02038886666",)),
        ("(020)38886666转801", ("02038886666",)),
        ("020-38886666、13800138000", ("02038886666", "13800138000")),
        ("+86 138 0013 8000", ("13800138000",)),
        ("13800138000/13800138000", ("13800138000",)),
        ("无", ()),
        ("", ()),
    ],
)
def test_numbers_in_a_field(text: str, numbers: tuple[str, ...]) -> None:
    assert phone_numbers(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "020-38886666",
        "0769-22881234转12",
        "38886666",
        "13800138000",
        "400-830-0000",
        "11185",
        "95555",
        "+852 2345 6789",
        "020-38886666;0755-25881234",
    ],
)
def test_good_phones(text: str) -> None:
    assert check_phone(text) is None


@pytest.mark.parametrize("text", ["1234567890123", "020-388", "无电话", "1380013800", "020-38886666、12"])
def test_doubtful_phones(text: str) -> None:
    found = check_phone(text)
    assert found is not None
    assert found[0] == "problem.phone"


def test_mobiles() -> None:
    assert check_mobile("138 0013 8000") is None
    assert check_mobile("+86-13800138000") is None
    assert check_mobile("+852 9123 4567") is None
    assert check_mobile("1380013800") == ("problem.mobile_length", {"length": 10})
    assert check_mobile("23800138000") == ("problem.mobile", {})


@given(st.text(max_size=40))
def test_any_text_gets_an_answer(text: str) -> None:
    check_phone(text)
    check_mobile(text)
    assert all(number.isdigit() and len(number) >= 5 for number in phone_numbers(text))

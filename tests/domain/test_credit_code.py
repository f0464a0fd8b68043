"""The unified social credit code and what may be doubtful about it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from bigclient_desktop.domain.credit_code import check_credit_code, normalise_credit_code

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@pytest.mark.parametrize("code", ["91350100M000100Y43", "91110000101623741K", "911101066976941872"])
def test_real_codes_are_good(code: str) -> None:
    assert check_credit_code(code) is None


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("91350211M0000XUF46", "problem.credit_code_check"),
        ("91110000101623741", "problem.credit_code_length"),
        ("91110000I01623741K", "problem.credit_code_letters"),
        ("9111A000101623741K", "problem.credit_code_division"),
    ],
)
def test_doubtful_codes(code: str, key: str) -> None:
    assert check_credit_code(code) == key


def test_writing_does_not_matter() -> None:
    assert normalise_credit_code(" 9135 0100-m000100y43 ") == "91350100M000100Y43"
    assert check_credit_code("９１３５０１００m000100y43") is None


@given(st.text(ALPHABET, min_size=2, max_size=2), st.integers(0, 999_999), st.text(ALPHABET, min_size=9, max_size=9))
def test_exactly_one_check_character_is_right(start: str, division: int, body: str) -> None:
    stem = f"{start}{division:06d}{body}"
    good = [letter for letter in ALPHABET if check_credit_code(stem + letter) is None]
    assert good == [uscc.calc_check_digit(stem)]


@given(st.text(max_size=24))
def test_any_text_gets_an_answer(text: str) -> None:
    key = check_credit_code(text)
    assert key is None or key.startswith("problem.credit_code_")

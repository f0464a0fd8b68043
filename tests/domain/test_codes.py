"""The 14 digits of a customer: read, shown, refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.codes import (
    CodeDivisionUnknown,
    CodeNotDigits,
    CodeRefused,
    CodeSerialZero,
    CodeWrongLength,
    CustomerCode,
    check_code,
    normalise_code,
    parse_code,
)
from bigclient_desktop.domain.divisions import abolished_divisions, divisions

DIVISIONS = [entry.code for entry in (*divisions(), *abolished_divisions())]
CODES = st.builds(
    CustomerCode,
    st.sampled_from(DIVISIONS),
    st.integers(1, 99_999).map(lambda serial: f"{serial:05d}"),
    st.integers(0, 999).map(lambda branch: f"{branch:03d}"),
)


@given(CODES)
def test_what_is_shown_can_be_read_again(code: CustomerCode) -> None:
    assert parse_code(code.display) == code
    assert parse_code(code.text) == code
    assert normalise_code(code.display) == code.text
    assert check_code(code.text) == []


def test_layers_and_display() -> None:
    code = parse_code("44010600012003")
    assert (code.division, code.serial, code.branch) == ("440106", "00012", "003")
    assert code.display == "440106-00012-003"
    assert code.division_name == "天河区"
    assert not code.is_headquarters
    assert code.headquarters.text == "44010600012000"
    assert code.headquarters.is_headquarters


@pytest.mark.parametrize(
    "text",
    [
        "４４０１０６０００１２００３",
        "440106 00012 003",
        " 440106-00012-003 ",
        "440106－00012－003",
        "440106—00012.003",
    ],
)
def test_ways_to_write_it(text: str) -> None:
    assert parse_code(text).text == "44010600012003"


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("4401060001200", CodeWrongLength),
        ("440106000120030", CodeWrongLength),
        ("", CodeWrongLength),
        ("4401060001200A", CodeNotDigits),
        ("4.40106E+13", CodeNotDigits),
        ("4.4E13", CodeNotDigits),
        ("٤٤٠١٠٦٠٠٠١٢٠٠٣", CodeNotDigits),
        ("11010500012000", CodeDivisionUnknown),
        ("44019900012000", CodeDivisionUnknown),
        ("44010600000000", CodeSerialZero),
    ],
)
def test_refusals(text: str, refusal: type[CodeRefused]) -> None:
    expected = refusal if text else CodeRefused
    with pytest.raises(expected) as caught:
        parse_code(text)
    assert caught.value.values["code"] == text
    if text:
        assert check_code(text) == [(refusal.key, dict(caught.value.values), True)]


def test_an_abolished_division_is_good_on_a_code() -> None:
    assert parse_code("44010200012000").division_name == "东山区"


def test_no_code_is_no_problem() -> None:
    assert check_code("") == []


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    problems = check_code(text)
    if text.strip() and not problems:
        assert len(parse_code(text).text) == 14
    assert all(key.startswith("problem.code_") for key, _, _ in problems)

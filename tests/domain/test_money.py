"""Money in, money out, and its capitals; nothing is rounded on the way in."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.money import (
    MOST,
    MoneyTooFine,
    MoneyTooLarge,
    MoneyUnreadable,
    Unit,
    chinese_capitals,
    exact_money,
    fen_from_number,
    format_money,
    parse_money,
)

AMOUNTS = st.integers(-(10**14), 10**14)
UNITS = st.sampled_from(["元", "万元"])


@given(AMOUNTS)
def test_yuan_as_shown_read_back(fen: int) -> None:
    assert parse_money(format_money(fen)) == fen


@given(AMOUNTS, UNITS)
def test_what_is_edited_is_exact(fen: int, unit: Unit) -> None:
    assert parse_money(exact_money(fen, unit), unit) == fen


@given(AMOUNTS)
def test_ten_thousands_are_shown_within_half_of_the_last_place(fen: int) -> None:
    shown = parse_money(format_money(fen, "万元"), "万元")
    assert abs(shown - fen) <= 5_000
    assert shown == 0 or (shown > 0) == (fen > 0)


@given(st.decimals(-(10**9), 10**9, places=2), UNITS)
def test_numbers_of_spreadsheets(number: Decimal, unit: Unit) -> None:
    exact = int(number * (100 if unit == "元" else 1_000_000))
    assert fen_from_number(number, unit) == exact
    assert fen_from_number(float(number), unit) == exact


@pytest.mark.parametrize(
    ("text", "unit", "fen"),
    [
        ("1,234.5", "元", 123_450),
        ("￥1234.56", "元", 123_456),
        ("1 234", "元", 123_400),
        ("１２３４．５", "元", 123_450),
        ("12.5万元", "元", 12_500_000),
        ("12.5万", "元", 12_500_000),
        ("12.5", "万元", 12_500_000),
        ("300元", "万元", 30_000),
        ("1.234567", "万元", 1_234_567),
        ("(300)", "元", -30_000),
        ("-0.01", "元", -1),
        ("−5", "元", -500),
        (".5", "元", 50),
        ("7.", "元", 700),
        ("1.500", "元", 150),
    ],
)
def test_ways_to_write_an_amount(text: str, unit: Unit, fen: int) -> None:
    assert parse_money(text, unit) == fen


@pytest.mark.parametrize("text", ["", "abc", "1,23", "12,34.5", "1.2.3", "--5", "(-5)", ".", "1e5", "12万3", "五元"])
def test_no_amounts(text: str) -> None:
    with pytest.raises(MoneyUnreadable):
        parse_money(text)


def test_fractions_of_a_fen_are_refused() -> None:
    with pytest.raises(MoneyTooFine):
        parse_money("0.005")
    with pytest.raises(MoneyTooFine):
        parse_money("1.2345678", "万元")
    with pytest.raises(MoneyTooFine):
        fen_from_number(Decimal("0.001"))


def test_the_noise_of_a_float_is_no_fraction() -> None:
    assert fen_from_number(0.1 + 0.2) == 30
    assert fen_from_number(1234.56, "万元") == 1_234_560_000


def test_monstrous_amounts_are_refused() -> None:
    with pytest.raises(MoneyTooLarge):
        parse_money(str(MOST))
    with pytest.raises(MoneyTooLarge):
        fen_from_number(1e300)
    with pytest.raises(MoneyUnreadable):
        fen_from_number(float("nan"))


def test_amounts_as_shown() -> None:
    assert format_money(123_456_789) == "1,234,567.89"
    assert format_money(-5) == "-0.05"
    assert format_money(0) == "0.00"
    assert format_money(12_345_678, "万元") == "12.35"
    assert format_money(-4_999, "万元") == "0.00"
    assert exact_money(12_345_678, "万元") == "12.345678"
    assert exact_money(1_000_000, "万元") == "1.00"


@pytest.mark.parametrize(
    ("fen", "capitals"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角整"),
        (55, "伍角伍分"),
        (105, "壹元零伍分"),
        (1_000, "壹拾元整"),
        (10_10, "壹拾元壹角整"),
        (100_705, "壹仟零柒元零伍分"),
        (123_456, "壹仟贰佰叁拾肆元伍角陆分"),
        (1_640_902, "壹万陆仟肆佰零玖元零贰分"),
        (600_714, "陆仟零柒元壹角肆分"),
        (32_500, "叁佰贰拾伍元整"),
        (10_000_000_000, "壹亿元整"),
        (10_000_000_100, "壹亿零壹元整"),
        (10_001_000_000, "壹亿零壹万元整"),
        (123_400_000_000, "壹拾贰亿叁仟肆佰万元整"),
        (100_000_000_000_000, "壹万亿元整"),
        (100_010_000_000_000, "壹万零壹亿元整"),
        (-123_456, "负壹仟贰佰叁拾肆元伍角陆分"),
    ],
)
def test_capitals(fen: int, capitals: str) -> None:
    assert chinese_capitals(fen) == capitals


def read_capitals(text: str) -> int:
    """分 of capitals, read place by place without the writer's rules."""
    digits = {digit: value for value, digit in enumerate("零壹贰叁肆伍陆柒捌玖")}
    text = text.rstrip("整")
    yuan, _, rest = text.rpartition("元") if "元" in text else ("", "", text)
    total = group = digit = high = 0
    for letter in yuan:
        if letter in digits:
            digit = digits[letter]
        elif letter in "拾佰仟":
            group += digit * 10 ** ("拾佰仟".index(letter) + 1)
            digit = 0
        elif letter == "万":
            total += (group + digit) * 10_000
            group = digit = 0
        else:
            high = (total + group + digit) * 10**8
            total = group = digit = 0
    fen = (high + total + group + digit) * 100
    for letter in rest:
        if letter in digits:
            digit = digits[letter]
        else:
            fen += digit * (10 if letter == "角" else 1)
    return fen


@given(st.integers(0, 10**17 - 1))
def test_capitals_say_the_amount(fen: int) -> None:
    text = chinese_capitals(fen)
    assert read_capitals(text) == fen
    assert "零零" not in text

"""Money: integers of 分 inside, 元 or 万元 before people, capitals on forms. Nothing is rounded on the way in."""

import re
import unicodedata
from decimal import Decimal
from typing import ClassVar, Literal

from bigclient_desktop.failures import Failure

Unit = Literal["元", "万元"]

_FEN_DIGITS: dict[str, int] = {"元": 2, "万元": 6}
_AMOUNT = re.compile(
    r"(?P<sign>[+-]?)(?P<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?P<part>\d*))?(?P<unit>万元|万|元)?", re.ASCII
)
_CURRENCY = re.compile(r"[\s¥]|RMB|人民币|CNY", re.IGNORECASE)
_MINUS = str.maketrans({"−": "-", "–": "-", "—": "-", "，": ","})
MOST = 10**17
"""No amount reaches a thousand billion 元; a larger one is a slip (and would not fit the store's integers for long)."""


class MoneyUnreadable(Failure):
    """A text that is no amount."""

    key: ClassVar[str] = "problem.money_unreadable"


class MoneyTooFine(MoneyUnreadable):
    """An amount with fractions of a 分."""

    key: ClassVar[str] = "problem.money_too_fine"


class MoneyTooLarge(MoneyUnreadable):
    """An amount beyond anything a customer can spend."""

    key: ClassVar[str] = "problem.money_too_large"


def _whole_fen(digits: str, decimals: int, power: int, text: object) -> int:
    """`digits` × 10^(power − decimals) as an integer, refused where that leaves a rest."""
    surplus = decimals - power
    if surplus > 0:
        if digits[-surplus:].strip("0"):
            raise MoneyTooFine(text=text)
        fen = int(digits[:-surplus] or "0")
    else:
        fen = int(digits) * 10**-surplus
    if fen > MOST:
        raise MoneyTooLarge(text=text)
    return fen


def parse_money(text: str, unit: Unit = "元") -> int:
    """分 of an amount such as `1,234.50`, `￥1234.5`, `12.5万元`, `(300)`; a unit in the text wins over `unit`.

    Refuses what is no number, misplaced thousands separators, and fractions of a 分.
    """
    plain = _CURRENCY.sub("", unicodedata.normalize("NFKC", text)).translate(_MINUS)
    negative = plain.startswith("(") and plain.endswith(")")
    match = _AMOUNT.fullmatch(plain[1:-1] if negative else plain)
    if match is None or not (match["whole"] or match["part"]) or (negative and match["sign"]):
        raise MoneyUnreadable(text=text)
    written = match["unit"]
    power = _FEN_DIGITS[unit if written is None else "元" if written == "元" else "万元"]
    part = match["part"] or ""
    digits = match["whole"].replace(",", "") + part
    fen = _whole_fen(digits, len(part), power, text)
    return -fen if negative or match["sign"] == "-" else fen


def fen_from_number(value: int | float | Decimal, unit: Unit = "元") -> int:
    """分 of a number from a spreadsheet cell. A float counts as the 15 digits that the spreadsheet shows."""
    power = 100 if unit == "元" else 1_000_000
    if isinstance(value, float) and -1e15 < value * power < 1e15:
        fen = round(value * power)
        if fen / power == value:  # the float nearest to that many 分, which 15 digits tell from every other
            return fen
    exact = Decimal(format(value, ".15g")) if isinstance(value, float) else Decimal(value)
    if not exact.is_finite():
        raise MoneyUnreadable(text=value)
    if abs(exact) >= MOST:
        raise MoneyTooLarge(text=value)
    sign, digits, exponent = exact.normalize().as_tuple()
    assert isinstance(exponent, int)
    text = "".join(map(str, digits)) + "0" * max(exponent, 0)
    fen = _whole_fen(text.rjust(max(-exponent, 0) + 1, "0"), max(-exponent, 0), _FEN_DIGITS[unit], value)
    return -fen if sign else fen


def format_money(fen: int, unit: Unit = "元") -> str:
    """The amount for reading: two decimals and thousands separators; in 万元 rounded half away from zero."""
    hundredths = abs(fen)
    if unit == "万元":
        hundredths = (hundredths + 5_000) // 10_000
    sign = "-" if fen < 0 and hundredths else ""
    return f"{sign}{hundredths // 100:,}.{hundredths % 100:02d}"


def exact_money(fen: int, unit: Unit = "元") -> str:
    """The amount for editing: nothing rounded, no separators, no zeros beyond the second decimal."""
    power = _FEN_DIGITS[unit]
    whole, part = divmod(abs(fen), 10**power)
    decimals = f"{part:0{power}d}".rstrip("0").ljust(2, "0")
    return f"{'-' if fen < 0 else ''}{whole}.{decimals}"


_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")


def _capital_group(group: int) -> str:
    """Four digits in capitals, inner zeros read once, without leading or trailing zeros."""
    text, gap = "", False
    for place in (3, 2, 1, 0):
        digit = group // 10**place % 10
        if digit == 0:
            gap = bool(text)
            continue
        text += ("零" if gap else "") + _CAPITALS[digit] + _PLACES[place]
        gap = False
    return text


def _capital_yuan(yuan: int) -> str:
    """A whole number in capitals with 万 and 亿."""
    text, gap = "", False
    for index in (3, 2, 1, 0):
        group = yuan // 10_000**index % 10_000
        if group == 0:
            gap = bool(text)
            continue
        needs_zero = text and (gap or group < 1000)
        text += ("零" if needs_zero else "") + _capital_group(group) + _GROUPS[index]
        gap = False
    return text.replace("万亿", "万", 1) if text.count("亿") > 1 else text


def chinese_capitals(fen: int) -> str:
    """The amount in the capitals that forms and receipts want: 壹仟贰佰叁拾肆元伍角陆分, 壹佰元整, 零元整, 负…"""
    yuan, rest = divmod(abs(fen), 100)
    jiao, last = divmod(rest, 10)
    text = f"{_capital_yuan(yuan)}元" if yuan else ""
    if jiao:
        text += f"{_CAPITALS[jiao]}角"
    elif last and yuan:
        text += "零"
    if last:
        text += f"{_CAPITALS[last]}分"
    else:
        text = f"{text or '零元'}整"
    return f"负{text}" if fen < 0 else text

"""From what stands in a cell to the value of a field: one converter a column, made once, remembering what it has seen.

A converter gives the value, None for nothing to import, or a Flawed with what is to be said about the cell.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from bigclient_desktop.domain.codes import CODE_LENGTH, CodeRefused, parse_code
from bigclient_desktop.domain.credit_code import normalise_credit_code
from bigclient_desktop.domain.dates import DateUnreadable, parse_date
from bigclient_desktop.domain.field_checks import check_value
from bigclient_desktop.domain.fields import CONTACT, CUSTOMER, Field, Kind
from bigclient_desktop.domain.money import MoneyUnreadable, Unit, fen_from_number, parse_money
from bigclient_desktop.domain.names import repair_private_use
from bigclient_desktop.spreadsheets.choices import Choices, plain_choice
from bigclient_desktop.spreadsheets.columns import target_of
from bigclient_desktop.spreadsheets.reading import Cell
from bigclient_desktop.spreadsheets.synonyms import NO, YES

Converter = Callable[[Cell], Any]
MOST_REMEMBERED = 20_000
EXACT_INTEGER = 10**15
"""A spreadsheet keeps 15 digits of a number; what is longer has lost its end."""

_NOTHING = frozenset({"-", "--", "—", "——", "/", "\\", "N/A", "n/a", "#N/A", "null", "NULL", "None"})
_NO_VALUE = _NOTHING | {"无", "暂无", "没有", "待编码", "未知", "不详", "空"}
_ERRORS = frozenset({"#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_SCIENTIFIC = re.compile(r"[+-]?\d(?:\.\d+)?[eE]\+?\d+")
_CONTROLS = re.compile(r"(?:_x000[dD]_|[\x00-\x08\x0b-\x1f\x7f\u200b\ufeff])+")
_LINE_BREAKS = re.compile(r"\s*\n\s*")
_PARTS = re.compile(r"[、，,；;/\n|]+")
_LINES = re.compile(r"[；;\n|]+")
_COUNTED = re.compile(r"人|名|天|日|户|个|家|,|\s")
_HALF_WIDTH = frozenset(
    {"postcode", "phone", "fax", "web", "email", "mobile", "bank_account", "tax_number", "gbt4754_code"}
)
_NAMES = frozenset({"full_name", "short_name", "name", "legal_representative"})
_FIRST_DAY = date(1899, 12, 30)
_NO_DAY = date.min
"""No rule of a text looks at the calendar."""
_SERIALS = range(10_000, 80_000)


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is to be said about a cell: a catalogue key with its values. A hard one keeps the row out."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Flawed:
    """A value (or None) that comes with flaws."""

    value: Any
    flaws: tuple[Flaw, ...]


def _refused(key: str, **values: object) -> Flawed:
    return Flawed(None, (Flaw(key, values, hard=True),))


def converter(target: str, unit: Unit, today: date, choices: Mapping[str, Choices]) -> Converter:
    """The converter of a column. `choices` has an entry for every field with choices, a dictionary or people."""
    goal = target_of(target)
    if goal.field == "reach":
        return _reach
    entity = CONTACT if goal.entity == "contact" else CUSTOMER
    definition = entity.by_name[goal.field]
    if definition.kind in (Kind.TEXT, Kind.LONG_TEXT) and definition.name not in _CODES:
        return _text_converter(entity.name, definition)
    convert = _CODES.get(definition.name) or _by_kind(definition, unit, today, choices)

    def checked(cell: Cell) -> Any:
        return _checked(entity.name, definition.name, convert(cell), today)

    return checked if definition.name in _CODES else _remembering(checked)


def _by_kind(definition: Field, unit: Unit, today: date, choices: Mapping[str, Choices]) -> Converter:
    match definition.kind:
        case Kind.DATE:
            return lambda cell: _date(cell, today)
        case Kind.MONEY:
            return lambda cell: _money(cell, unit)
        case Kind.INTEGER:
            return _integer
        case Kind.BOOLEAN:
            return _boolean
        case Kind.TEXT_SET:
            return lambda cell: _texts(cell, definition)
        case Kind.CHOICE_SET:
            return lambda cell: _choice_set(cell, choices[definition.name])
        case _:
            return lambda cell: _choice(cell, choices[definition.name], definition)


def _checked(entity: str, name: str, value: Any, today: date) -> Any:
    """The value with what the field's own rules say of it; people are known by their ids already."""
    plain = value.value if isinstance(value, Flawed) else value
    if plain is None:
        return value
    found = check_value(entity, name, plain, today)
    if not found:
        return value
    flaws = tuple(Flaw(key, values, hard) for _, key, values, hard in found)
    return Flawed(plain, (*(value.flaws if isinstance(value, Flawed) else ()), *flaws))


def _remembering(convert: Converter) -> Converter:
    """Most columns repeat a few values; of numbers the type counts too, since 1, 1.0 and True are equal."""
    known: dict[Any, Any] = {}

    def remembered(cell: Cell) -> Any:
        key = cell if cell.__class__ is str else (cell.__class__, cell)
        try:
            return known[key]
        except KeyError:
            value = convert(cell)
            if len(known) < MOST_REMEMBERED:
                known[key] = value
            return value

    return remembered


def text_of(cell: Cell) -> str | Flawed:
    """The cell as text: a whole number without its decimals, a day as ISO date. Flawed where digits were lost."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float):
        if abs(cell) >= EXACT_INTEGER:
            return _refused("import.digits_lost", text=f"{cell:.15g}")
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d") if not (cell.hour or cell.minute) else cell.strftime("%Y-%m-%d %H:%M")
    return str(cell)


def _plain(cell: Cell, empty: frozenset[str] = _NO_VALUE) -> str | Flawed:
    text = text_of(cell)
    if isinstance(text, Flawed):
        return text
    if text in _ERRORS:
        return _refused("import.cell_error", text=text)
    return "" if text in empty else text


def _text_converter(entity: str, definition: Field) -> Converter:
    most = definition.max_length
    half_width = definition.name in _HALF_WIDTH
    is_name = definition.name in _NAMES
    long = definition.kind is Kind.LONG_TEXT
    empty = _NO_VALUE if half_width else _NOTHING

    def convert(cell: Cell) -> Any:
        text: Any = cell.strip() if isinstance(cell, str) else text_of(cell)
        if text.__class__ is Flawed:
            return text
        if text in empty:
            return None
        if not text.isprintable():
            text = _CONTROLS.sub("", text if long else _LINE_BREAKS.sub(" ", text)).strip()
        if text[:1] == "#" and text in _ERRORS:
            return _refused("import.cell_error", text=text)
        if half_width:
            if not text.isascii():
                text = unicodedata.normalize("NFKC", text).strip()
            if _SCIENTIFIC.fullmatch(text):
                return _refused("import.digits_lost", text=text)
        elif is_name and not text.isprintable():
            text = repair_private_use(text)
        if len(text) > most or not text.isprintable():
            return _checked(entity, definition.name, text, _NO_DAY)
        return text or None

    return convert


def _code(cell: Cell) -> Any:
    flaws: tuple[Flaw, ...] = ()
    if isinstance(cell, str) and len(cell) == CODE_LENGTH:
        try:
            return parse_code(cell).text
        except CodeRefused:
            pass  # words for nothing, and codes of another spelling that happen to be as long
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        if abs(cell) >= EXACT_INTEGER or cell != int(cell):
            return _refused("import.digits_lost", text=f"{cell:.15g}")
        cell = str(int(cell))
        if len(cell) == CODE_LENGTH:
            flaws = (Flaw("import.code_as_number", {"code": cell}),)
    text = _plain(cell)
    if isinstance(text, Flawed) or not text:
        return text or None
    if _SCIENTIFIC.fullmatch(unicodedata.normalize("NFKC", text)):
        return _refused("import.digits_lost", text=text)
    try:
        code = parse_code(text.lstrip("'‘’`")).text
    except CodeRefused as refusal:
        return _refused(refusal.key, **refusal.values)
    return Flawed(code, flaws) if flaws else code


def _credit_code(cell: Cell) -> Any:
    text = _plain(cell)
    if isinstance(text, Flawed):
        return text
    if _SCIENTIFIC.fullmatch(text):
        return _refused("import.digits_lost", text=text)
    return normalise_credit_code(text) or None


def _date(cell: Cell, today: date) -> Any:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float) and cell.is_integer() and int(cell) in _SERIALS:
        day = _FIRST_DAY + timedelta(days=int(cell))
        return Flawed(day, (Flaw("import.date_as_number", {"number": int(cell), "date": day}),))
    text = _plain(cell)
    if isinstance(text, Flawed) or not text:
        return text or None
    try:
        return parse_date(text, today)
    except DateUnreadable as refusal:
        return _refused(refusal.key, **refusal.values)


def _money(cell: Cell, unit: Unit) -> Any:
    try:
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            return fen_from_number(cell, unit)
        text = _plain(cell)
        return text or None if isinstance(text, Flawed) or not text else parse_money(text, unit)
    except MoneyUnreadable as refusal:
        return _refused(refusal.key, **refusal.values)


_CODES: Mapping[str, Converter] = {"code": _code, "credit_code": _credit_code}


def _integer(cell: Cell) -> Any:
    text = _plain(cell)
    if isinstance(text, Flawed) or not text:
        return text or None
    digits = _COUNTED.sub("", unicodedata.normalize("NFKC", text))
    if not (digits.isascii() and digits.lstrip("+-").isdigit()) or len(digits) > 15:
        return _refused("import.not_whole_number", text=text)
    return int(digits)


def _boolean(cell: Cell) -> Any:
    text = _plain(cell, _NOTHING)
    if isinstance(text, Flawed) or not text:
        return text or None
    plain = plain_choice(text)
    if plain in YES or plain in NO:
        return plain in YES
    return Flawed(None, (Flaw("import.choice_unknown", {"text": text}),))


def _split(text: str, pattern: re.Pattern[str]) -> Sequence[str]:
    return tuple(dict.fromkeys(part for part in map(str.strip, pattern.split(text)) if part and part not in _NO_VALUE))


def _texts(cell: Cell, definition: Field) -> Any:
    text = _plain(cell)
    if isinstance(text, Flawed) or not text:
        return text or None
    return tuple(sorted(_split(text, _LINES if "address" in definition.name else _PARTS))) or None


def _choice(cell: Cell, choices: Choices, definition: Field) -> Any:
    text = _plain(cell)
    if isinstance(text, Flawed) or not text:
        return text or None
    if (code := choices.find(text)) is not None:
        return code
    if definition.dictionary == "staff":
        key = "import.person_ambiguous" if choices.is_shared(text) else "import.person_unknown"
    else:
        key = "import.choice_unknown"
    return Flawed(None, (Flaw(key, {"text": text}),))


def _choice_set(cell: Cell, choices: Choices) -> Any:
    text = _plain(cell)
    if isinstance(text, Flawed) or not text:
        return text or None
    whole = choices.find(text)
    parts = (text,) if whole else _split(text, _PARTS)
    found = {part: choices.find(part) for part in parts}
    value = tuple(sorted({code for code in found.values() if code is not None})) or None
    flaws = tuple(Flaw("import.choice_unknown", {"text": part}) for part, code in found.items() if code is None)
    return Flawed(value, flaws) if flaws else value


def _reach(cell: Cell) -> Any:
    """Phones and addresses from one cell, as (field, text) pairs told apart by their form."""
    text = _plain(cell)
    if isinstance(text, Flawed) or not text:
        return text or None
    found: dict[str, str] = {}
    for part in _split(unicodedata.normalize("NFKC", text), _PARTS):
        digits = re.sub(r"\D", "", part)
        name = "email" if "@" in part else "mobile" if len(digits) == 11 and digits[0] == "1" else "phone"
        found[name] = f"{found[name]}、{part}" if name in found else part
    return found

"""Which column fills which field: guessed by the headings, corrected by the user, remembered for the next such file.

A target is a customer field (`full_name`), a field of the first contact (`contact.mobile`) or of a further one
(`contact2.mobile`).
"""

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bigclient_desktop.domain.fields import CONTACT, CUSTOMER, Kind
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.spreadsheets.headings import PART, Headings
from bigclient_desktop.spreadsheets.sources import letter
from bigclient_desktop.spreadsheets.synonyms import CONTACT_HEADINGS, CUSTOMER_HEADINGS, WITHOUT_CONTACT
from bigclient_desktop.translations import LANGUAGES, catalogue

MOST_CONTACTS = 5
NOT_IMPORTED = ("headquarters", "merged_into", "deleted")
CONTACT_TARGETS = ("name", "department", "title", "role", "phone", "mobile", "email", "reach", "remark")

_NOTE = re.compile(r"[(\[【][^()\[\]【】]*[)\]】]")
_UNIT = re.compile(r"[(\[【,，/:]?\s*(?:单位|人民币)?[::]?\s*(万元|元)\s*[)\]】]?$")
_NOISE = re.compile(r"[\s*★#:：_\-–—.。、/]+")
_NUMBERED = re.compile(r"^(?P<word>.*?)(?P<number>[1-5一二三四五])(?P<rest>.*)$")
_DIGIT = {digit: index for index, digit in enumerate("一二三四五", 1)}
_OWN_BEFORE_PEOPLE = frozenset({"电话", "phone", "telephone", "tel", "email", "电子邮箱", "邮箱", "电子邮件"})
"""Left of the contact these are the customer's own, right of it the contact's."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the sheet: where it stands, its heading, and the field it fills (empty: it is left out)."""

    index: int
    """Place in a row, from 0."""
    letter: str
    heading: str
    target: str = ""
    unit: Unit = "元"
    """For money: how the cells count."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a target means: the entity, its field, and which contact (0 for the customer)."""

    entity: str
    field: str
    contact: int = 0


def target_of(name: str) -> Target:
    """`contact2.mobile` taken apart."""
    before, dot, field = name.partition(".")
    if not dot:
        return Target("customer", name)
    return Target("contact", field, int(before.removeprefix("contact") or 1))


@cache
def all_targets() -> tuple[str, ...]:
    """Every target that a column may fill, in the order of the customer file, with two contacts (more are guessed)."""
    own = tuple(field.name for field in CUSTOMER.fields if field.name not in NOT_IMPORTED)
    return own + tuple(f"contact{n}.{name}" for n in ("", 2) for name in CONTACT_TARGETS)


def is_target(name: str) -> bool:
    """Whether a column may fill it."""
    target = target_of(name)
    if target.entity == "customer":
        return name in all_targets()
    return 1 <= target.contact <= MOST_CONTACTS and target.field in CONTACT_TARGETS


def is_money(name: str) -> bool:
    """Whether the column has a unit, 元 or 万元."""
    field = CUSTOMER.by_name.get(name)
    return field is not None and field.kind is Kind.MONEY


def exact_heading(text: str) -> str:
    """The heading as a word of the table: half-width, lower case, without blanks and stars."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text)).casefold()


def plain_heading(text: str) -> str:
    """The same without notes in brackets: 客户名称(必填), 注册资本(万元)."""
    text = unicodedata.normalize("NFKC", text)
    return exact_heading(_NOTE.sub("", text) or text)


def unit_in(heading: str) -> Unit | None:
    """The unit of money that a heading names: 注册资本(万元)."""
    match = _UNIT.search(unicodedata.normalize("NFKC", heading))
    return None if match is None else "万元" if match[1] == "万元" else "元"


@cache
def _customer_words() -> Mapping[str, str]:
    words = {exact_heading(word): field for field, synonyms in CUSTOMER_HEADINGS.items() for word in synonyms}
    return _with_labels(words, "customer", tuple(name for name in all_targets() if "." not in name))


@cache
def _contact_words() -> Mapping[str, str]:
    return {exact_heading(word): field for field, synonyms in CONTACT_HEADINGS.items() for word in synonyms}


@cache
def _contact_leaves() -> Mapping[str, str]:
    """What a heading means below 联系人: 姓名, 电话, 备注 …"""
    return _with_labels(dict(_contact_words()), "contact", tuple(field.name for field in CONTACT.fields))


def _with_labels(words: dict[str, str], entity: str, fields: Sequence[str]) -> Mapping[str, str]:
    for language in LANGUAGES:
        for field in fields:
            if label := catalogue(language).get(f"{entity}.{field}"):
                words.setdefault(exact_heading(label), field)
    return words


def knows_heading(path: str) -> bool:
    """Whether the guess finds a field for a heading."""
    return bool(_guess(path))


def _guess(path: str) -> str:
    """The target that a heading path means by itself; a contact's fields come as `contact.…` or `contactN.…`."""
    parts = path.split(PART)
    leaf = plain_heading(parts[-1])
    if len(parts) > 1 and (number := _contact_number(plain_heading(parts[0]))) is not None:
        return _contact(number, _contact_leaves().get(exact_heading(parts[-1])) or _contact_leaves().get(leaf, ""))
    for word in dict.fromkeys((exact_heading(path), exact_heading(parts[-1]), plain_heading(path), leaf)):
        if field := _contact_words().get(word):
            return _contact(1, field)
        if field := _customer_words().get(word):
            return field
        if match := _NUMBERED.match(word):
            number = int(match["number"]) if match["number"].isdigit() else _DIGIT[match["number"]]
            if field := _contact_words().get(match["word"] + match["rest"]):
                return _contact(number, field)
            if match["word"] in ("联系人", "contact") and (field := _contact_leaves().get(match["rest"])):
                return _contact(number, field)
    return ""


def _contact_number(word: str) -> int | None:
    match = re.fullmatch(
        r"(?:业务|主要|客户|第)?(?:联系人|contacts?|contactpersons?)(?:信息|情况)?([1-5一二三四五])?", word
    )
    if match is None:
        return None
    return 1 if match[1] is None else int(match[1]) if match[1].isdigit() else _DIGIT[match[1]]


def _contact(number: int, field: str) -> str:
    return field and f"contact{'' if number == 1 else number}.{field}"


def guess_columns(
    headings: Headings, first_column: int = 0, remembered: Mapping[str, tuple[str, Unit]] | None = None
) -> tuple[Column, ...]:
    """A column for every heading, each target at most once.

    What was remembered for the same headings (heading → target and unit) wins over the guess.
    """
    columns = []
    seen: dict[str, int] = {}
    guesses = [_guess(path) for path in headings.paths]
    people = guesses.index("contact.name") if "contact.name" in guesses else len(guesses)
    for index, path in enumerate(headings.paths):
        if not path:
            continue
        kept = (remembered or {}).get(path)
        target = kept[0] if kept else guesses[index]
        if not kept and index < people and exact_heading(path) in _OWN_BEFORE_PEOPLE:
            target = target.removeprefix("contact.")
        unit = kept[1] if kept else unit_in(path) or "元"
        if not kept and target.startswith("contact.") and target in seen:
            target = _next_contact(target, seen)
        if not target or not is_target(target) or target in seen:
            target = ""
        else:
            seen[target] = index
        columns.append(Column(index, letter(index + first_column), path, target, unit))
    return tuple(columns) if remembered else _without_contact(columns, seen)


def _next_contact(target: str, seen: Mapping[str, int]) -> str:
    """A second column of the same heading belongs to the next contact."""
    field = target.partition(".")[2]
    for number in range(2, MOST_CONTACTS + 1):
        if (name := f"contact{number}.{field}") not in seen:
            return name
    return ""


def _without_contact(columns: list[Column], seen: Mapping[str, int]) -> tuple[Column, ...]:
    """Phones of a sheet that names no contact are the customer's."""
    if "contact.name" in seen:
        return tuple(columns)
    taken = set(seen)
    result = []
    for column in columns:
        target = target_of(column.target) if column.target else None
        if target is not None and target.entity == "contact":
            own = WITHOUT_CONTACT.get(target.field, "") if target.contact == 1 else ""
            column = replace(column, target="" if own in taken else own)
            taken.add(own)
        result.append(column)
    return tuple(result)


def signature(headings: Headings) -> str:
    """What files of one kind have in common: their headings."""
    text = "\n".join(sorted(plain_heading(path) for path in headings.paths if path))
    return hashlib.sha256(text.encode()).hexdigest()[:16]

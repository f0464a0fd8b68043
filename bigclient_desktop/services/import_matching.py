"""Which known customer a row means: by code, credit code, name, former name; and twins inside the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

Ids = Sequence[str]
_LAYERS = 11
"""Digits of a code that headquarters and branches share."""


@dataclass(frozen=True)
class Known:
    """Who is in the store, read once before an import. Names are normalised."""

    by_code: Mapping[str, Ids] = field(default_factory=dict)
    by_credit_code: Mapping[str, Ids] = field(default_factory=dict)
    by_name: Mapping[str, Ids] = field(default_factory=dict)
    by_former_name: Mapping[str, Ids] = field(default_factory=dict)
    deleted_codes: Mapping[str, Ids] = field(default_factory=dict)
    """Codes in the recycle bin: they are never given again."""
    closed: Mapping[str, str] = field(default_factory=dict)
    """Customers whose file the person may not change, with the name of their unit."""

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """Id to code."""
        return {identity: code for code, ids in self.by_code.items() for identity in ids}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row cannot be placed: the field that shows it, a catalogue key, its values."""

    field: str
    key: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Match:
    """The customer that a row means and by what; no id for a new one."""

    customer: str | None = None
    by: str = ""
    refusal: Refusal | None = None


_NEW = Match()


def match(known: Known, values: Mapping[str, Any], name: str) -> Match:
    """The customer that the row means. `name` is its normalised full name."""
    code = values.get("code")
    credit_code = values.get("credit_code")
    named = known.by_name.get(name, ()) if name else ()
    credited = known.by_credit_code.get(credit_code, ()) if credit_code else ()
    if code:
        if code in known.by_code:
            return _by_code(known, code, named, credited)
        if code in known.deleted_codes:
            return Match(refusal=Refusal("code", "import.code_in_bin", {"code": code}))
    if credited:
        both = [identity for identity in credited if identity in named]
        return _one(known, code, both or credited, "credit_code")
    if named:
        return _one(known, code, named, "full_name")
    if name and name in known.by_former_name:
        return _one(known, code, known.by_former_name[name], "former_names")
    return _NEW


def _by_code(known: Known, code: str, named: Ids, credited: Ids) -> Match:
    ids = known.by_code[code]
    if len(ids) > 1:
        return Match(refusal=Refusal("code", "import.code_ambiguous", {"code": code, "count": len(ids)}))
    identity = ids[0]
    if named and identity not in named:
        return Match(refusal=Refusal("full_name", "import.name_of_another", {"code": code}))
    if credited and identity not in credited:
        return Match(refusal=Refusal("credit_code", "import.credit_code_of_another", {"code": code}))
    return Match(identity, "code")


def _one(known: Known, code: str | None, ids: Ids, by: str) -> Match:
    """The one customer among those found that the code allows. Another branch of the same firm is another customer."""
    codes = known.codes
    if code:
        free = [identity for identity in ids if identity not in codes]
        if not free:
            stored = codes[ids[0]]
            if all(codes[identity][:_LAYERS] == code[:_LAYERS] for identity in ids):
                return _NEW
            return Match(refusal=Refusal("code", "import.code_differs", {"code": code, "stored": stored}))
        ids = free
    if len(ids) > 1:
        return Match(
            refusal=Refusal(by if by == "credit_code" else "full_name", "import.ambiguous", {"count": len(ids)})
        )
    return Match(ids[0], by)


class Twins:
    """Rows of the file that mean the same customer; the first one counts."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}
        self._customers: dict[str, int] = {}
        self._names: dict[str, list[tuple[int, str | None, str | None]]] = {}

    def note(self, row: int, values: Mapping[str, Any], name: str, customer: str | None) -> Refusal | None:
        """Remembers the row; a refusal names the earlier row that means the same customer."""
        code = values.get("code")
        credit_code = values.get("credit_code")
        if code and (first := self._codes.setdefault(code, row)) != row:
            return Refusal("code", "import.twin_code", {"first": first, "code": code})
        if customer and (first := self._customers.setdefault(customer, row)) != row:
            return Refusal("full_name", "import.twin_customer", {"first": first})
        if not name or customer:
            return None
        for first, other_code, other_credit in self._names.setdefault(name, []):
            apart = (code and other_code) or (credit_code and other_credit and credit_code != other_credit)
            if not apart:
                return Refusal("full_name", "import.twin_name", {"first": first})
        self._names[name].append((row, code, credit_code))
        return None

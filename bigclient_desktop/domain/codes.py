"""The customer code: 14 digits in three layers, issued by the province alone.

Six digits of administrative division, five of serial number (from 00001), three of branch (001 upward; 000 is the
headquarters or a customer without branches). Codes are text, never numbers; until one is issued the customer lives
under its internal id.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import ClassVar

from bigclient_desktop.domain.divisions import division, division_name
from bigclient_desktop.failures import Failure

CODE_LENGTH = 14
HEADQUARTERS_BRANCH = "000"
_SEPARATORS = re.compile(r"[\s\-‐‑‒–—―−_./·]+")
_FORM = re.compile(r"[0-9]{14}", re.ASCII)
_SCIENTIFIC = re.compile(r"\s*[0-9]\.?[0-9]*E\+?[0-9]+\s*", re.ASCII | re.IGNORECASE)


class CodeRefused(Failure):
    """A text that is no customer code."""

    key: ClassVar[str] = "problem.code_not_digits"


class CodeWrongLength(CodeRefused):
    """Not 14 digits."""

    key: ClassVar[str] = "problem.code_length"


class CodeNotDigits(CodeRefused):
    """Something other than digits, as 4.40106E+13 after a spreadsheet took it for a number."""


class CodeDivisionUnknown(CodeRefused):
    """The first six digits were never a division of Guangdong."""

    key: ClassVar[str] = "problem.code_division"


class CodeSerialZero(CodeRefused):
    """Serial numbers start at 00001."""

    key: ClassVar[str] = "problem.code_serial"


@dataclass(frozen=True, slots=True)
class CustomerCode:
    """A code in its three layers."""

    division: str
    serial: str
    branch: str

    @property
    def text(self) -> str:
        """The 14 digits, as they are stored."""
        return self.division + self.serial + self.branch

    @property
    def display(self) -> str:
        """DDDDDD-NNNNN-BBB, as people read it."""
        return f"{self.division}-{self.serial}-{self.branch}"

    @property
    def is_headquarters(self) -> bool:
        """True for a headquarters, and for a customer without branches."""
        return self.branch == HEADQUARTERS_BRANCH

    @property
    def headquarters(self) -> "CustomerCode":
        """The headquarters' code, whose eleven digits every branch keeps."""
        return CustomerCode(self.division, self.serial, HEADQUARTERS_BRANCH)

    @property
    def division_name(self) -> str | None:
        """The division's name, abolished or not."""
        return division_name(self.division)


def normalise_code(text: str) -> str:
    """The bare code: full-width digits made half-width, separators and blanks taken out."""
    if _FORM.fullmatch(text):
        return text
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text))


def _digits(text: str) -> str:
    """The 14 digits of a code in any other spelling."""
    if _SCIENTIFIC.fullmatch(unicodedata.normalize("NFKC", text)):
        raise CodeNotDigits(code=text)
    digits = normalise_code(text)
    if not (digits.isascii() and digits.isdigit()):
        raise CodeNotDigits(code=text)
    if len(digits) != CODE_LENGTH:
        raise CodeWrongLength(code=text, length=len(digits))
    return digits


def parse_code(text: str) -> CustomerCode:
    """The code in `text`, however it was separated; raises a CodeRefused that says what is wrong."""
    digits = text if _FORM.fullmatch(text) else _digits(text)
    code = CustomerCode(digits[:6], digits[6:11], digits[11:])
    if division(code.division) is None:
        raise CodeDivisionUnknown(code=text, division=code.division)
    if code.serial == "00000":
        raise CodeSerialZero(code=text)
    return code


def check_code(text: str) -> list[tuple[str, dict[str, object], bool]]:
    """What is wrong with a code as (catalogue key, values, hard); nothing for a good one and for none (待编码)."""
    if not text.strip():
        return []
    try:
        parse_code(text)
    except CodeRefused as refusal:
        return [(refusal.key, dict(refusal.values), True)]
    return []

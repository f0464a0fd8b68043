"""The unified social credit code (统一社会信用代码, GB 32100): 18 characters with a check character.

A wrong check character is only ever a warning: companies exist whose certificate carries one.
"""

import re
import unicodedata
from functools import lru_cache

from stdnum.cn import uscc

_SEPARATORS = re.compile(r"[\s\-‐–—_.]+")
_ALPHABET = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}", re.ASCII)


def normalise_credit_code(text: str) -> str:
    """The bare code: half-width capitals without separators."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()


@lru_cache(maxsize=4096)
def check_credit_code(text: str) -> str | None:
    """The catalogue key of what is doubtful about the code, None where nothing is."""
    code = normalise_credit_code(text)
    if len(code) != 18:
        return "problem.credit_code_length"
    if not _ALPHABET.fullmatch(code):
        return "problem.credit_code_letters"
    if not code[2:8].isdigit():
        return "problem.credit_code_division"
    if check_character(code[:-1]) != code[-1]:
        return "problem.credit_code_check"
    return None


def check_character(first_17: str) -> str:
    """The last character that belongs to the 17 before it."""
    return str(uscc.calc_check_digit(first_17))

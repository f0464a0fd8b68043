"""Phone numbers: read, checked, masked."""

import re
import unicodedata

_PARTS = re.compile(r"[、/;;,,|\n]+|\s{2,}|(?<=\d)\s+(?=1[3-9]\d{9})")
_EXTENSION = re.compile(r"(?:转|分机|ext\.?|x|#)\s*\d+$", re.IGNORECASE)
_NOT_DIGITS = re.compile(r"[^\d]+")
_LANDLINE = re.compile(r"(?:86)?(?:0\d{2,3})?[2-9]\d{6,7}", re.ASCII)
_MOBILE = re.compile(r"(?:86)?1[3-9]\d{9}", re.ASCII)
_SHORT = re.compile(r"(?:400|800)\d{7}|9[56]\d{3,6}|1[0-2]\d{1,4}", re.ASCII)
_ALLOWED = re.compile(r"[\d\s\-+()./转分机extEXT#x]+")


def normalise_phone(text: str) -> str:
    """The phone as typed, in half-width, with plain hyphens."""
    return re.sub(r"[‐‑‒–—―−]+", "-", unicodedata.normalize("NFKC", text)).strip()


def phone_numbers(text: str) -> tuple[str, ...]:
    """The single numbers in a field, digits alone, without extensions and the country code; for comparing."""
    found = []
    for part in _PARTS.split(normalise_phone(text)):
        digits = _NOT_DIGITS.sub("", _EXTENSION.sub("", part))
        if len(digits) > 10 and digits.startswith("86"):
            digits = digits[2:]
        if len(digits) >= 5:
            found.append(digits)
    return tuple(dict.fromkeys(found))


def check_phone(text: str) -> tuple[str, dict[str, object]] | None:
    """Catalogue key and values of what is doubtful about a field of phone numbers; None where nothing is."""
    for part in _PARTS.split(normalise_phone(text)):
        if not part.strip():
            continue
        digits = _NOT_DIGITS.sub("", _EXTENSION.sub("", part))
        known = _LANDLINE.fullmatch(digits) or _MOBILE.fullmatch(digits) or _SHORT.fullmatch(digits)
        abroad = part.strip().startswith(("+", "00")) and 8 <= len(digits) <= 17
        if not _ALLOWED.fullmatch(part) or not (known or abroad):
            return "problem.phone", {"number": part.strip()}
    return None


def check_mobile(text: str) -> tuple[str, dict[str, object]] | None:
    """The same for a mobile number; numbers from abroad (+852 …) pass."""
    plain = normalise_phone(text)
    digits = _NOT_DIGITS.sub("", plain)
    if _MOBILE.fullmatch(digits) and re.fullmatch(r"[\d\s\-+()]+", plain):
        return None
    if plain.startswith(("+", "00")) and not digits.startswith(("86", "0086")) and 8 <= len(digits) <= 17:
        return None
    if digits == _NOT_DIGITS.sub("", plain.replace(" ", "")) and len(digits) != 11:
        return "problem.mobile_length", {"length": len(digits)}
    return "problem.mobile", {}

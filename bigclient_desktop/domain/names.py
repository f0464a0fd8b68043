"""Names of customers: one spelling to compare by, and the characters that other systems would lose."""

import re
import unicodedata
from functools import cache

from bigclient_desktop.domain.divisions import divisions

_BARE = re.compile(
    r"[\s()\[\]{}<>《》〈〉【】〔〕「」『』\"'“”‘’`´·•‧・･.,,、。;:!?\-‐‑‒–—―−_/\\|*#&+@~^=\u200b-\u200f\u2060\ufeff]+"
)
_LEGAL_FORM = re.compile(
    r"股份有限公司|有限责任公司|有限公司|总公司|集团|(?<!分)公司|(?:特殊)?普通合伙|有限合伙|个体工商户|(?:coltd|limited|ltd|inc)$"
)
_PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")
_GB18030_2022 = {
    "a6d9": "\ufe10", "a6da": "\ufe12", "a6db": "\ufe11", "a6dc": "\ufe13",
    "a6dd": "\ufe14", "a6de": "\ufe15", "a6df": "\ufe16",
    "a6ec": "\ufe17", "a6ed": "\ufe18", "a6f3": "\ufe19",
    "fe59": "\u9fb4", "fe61": "\u9fb5", "fe66": "\u9fb6", "fe67": "\u9fb7",
    "fe6d": "\u9fb8", "fe7e": "\u9fb9", "fe90": "\u9fba", "fea0": "\u9fbb",
}  # fmt: skip
_REPAIRED = str.maketrans({bytes.fromhex(code).decode("gb18030"): real for code, real in _GB18030_2022.items()})


def normalise_name(text: str) -> str:
    """The name to compare by: one width, lower case, no blanks, brackets or punctuation. Keeps the legal form."""
    text = unicodedata.normalize("NFKC", text)
    return (text if text.isalnum() else _BARE.sub("", text)).casefold()


@cache
def _places() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The province before a place in it; the word 省, 市, 区, 县 behind a place; the places at the beginning."""
    stems = {entry.name.rstrip("省市区县") for entry in divisions() if not entry.name.endswith("自治县")}
    alternatives = "|".join(sorted((stem for stem in stems if len(stem) > 1), key=lambda stem: (-len(stem), stem)))
    return (
        re.compile(rf"^广东省?(?=(?:{alternatives})(?!省))"),
        re.compile(rf"({alternatives})[省市区县]"),
        re.compile(rf"^(?:(?:{alternatives})[省市区县]?)+"),
    )


def matching_name(text: str) -> str:
    """The name to find doubles by: also without legal form (有限公司, 集团 …), 省 市 区 县 behind a Guangdong place,
    and 广东 before one. A name that consists of such words alone stays as it is."""
    name = normalise_name(text)
    bare = _LEGAL_FORM.sub("", name)
    province, suffix, _ = _places()
    if bare.startswith("广东"):
        bare = province.sub("", bare)
    if "市" in bare or "区" in bare or "县" in bare or "省" in bare:
        bare = suffix.sub(r"\1", bare)
    return bare or name


def distinctive_name(text: str) -> str:
    """The matching name without the places it begins with: what tells companies of one town apart."""
    core = matching_name(text)
    return _places()[2].sub("", core) or core


def private_use_characters(text: str) -> tuple[str, ...]:
    """Characters from private areas: another machine shows something else, or nothing. Each once, in order."""
    return tuple(dict.fromkeys(_PRIVATE_USE.findall(text)))


def repair_private_use(text: str) -> str:
    """The text with 18 characters of GB 18030 moved from the private area to where they stand since 2022."""
    return text.translate(_REPAIRED) if _PRIVATE_USE.search(text) else text

"""Breaking text into lines the Chinese way: between any characters, but never before 。 or after （."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from bigclient_desktop.pdf.fonts import Face, widths

NEVER_FIRST = frozenset("，。、；：？！）」』】〉》〕］｝”’…—～·,.;:?!)]}%‰℃々")
NEVER_LAST = frozenset("（「『【〈《〔［｛“‘([{￥¥$№")
_WORDS = re.compile(r"□[^\s□]+|@?[0-9A-Za-zÀ-ɏ_./:+&'%#=?~*-]+|.")
_PARTS = re.compile(r"(?<=[./_&?=-])")
_BEFORE_BRACKET = re.compile(r"(?<=.)(?=[(（])|(?<=[\u3400-\u9fff]/)")


class Fitted(NamedTuple):
    """Lines and the size in points at which they fit."""

    size: float
    lines: tuple[str, ...]


def printable(text: str) -> str:
    """The text as paper shows it: invisible marks left out, other blanks as one space, line ends kept."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    return "".join(shown for character in text if (shown := _shown(character)))


def _shown(character: str) -> str:
    if character in "\n\u3000":
        return character
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    return " " if category in ("Cc", "Zs", "Zl", "Zp") else character


@lru_cache(maxsize=32768)
def fit(text: str, face: Face, width: float, sizes: tuple[float, ...], most: int = 1) -> Fitted:
    """The text at the first of `sizes` where it takes at most `most` lines of `width`.

    Where none is small enough, at the last of them in as many lines as it takes.
    """
    for size in sizes:
        lines = break_lines(text, face, size, width)
        if len(lines) <= most:
            break
    return Fitted(size, lines)


@lru_cache(maxsize=4096)
def fit_evenly(text: str, face: Face, width: float, sizes: tuple[float, ...], most: int = 2) -> Fitted:
    """Like `fit`, broken before a bracket or into lines about equally long (统一社会/信用代码), as labels want it."""
    fitted = fit(text, face, width, sizes, most)
    count = len(fitted.lines)
    if count < 2:
        return fitted
    table, size = widths(face), fitted.size
    parts = _BEFORE_BRACKET.split(text)
    if len(parts) == count and all(sum(map(table.__getitem__, part)) * size <= width for part in parts):
        return Fitted(size, tuple(parts))
    longest = max(sum(map(table.__getitem__, word)) for word in _WORDS.findall(text))
    tried = max(sum(map(table.__getitem__, text)) / count, longest) * size
    while tried < width:
        lines = break_lines(text, face, size, tried)
        if len(lines) <= count:
            return Fitted(size, lines)
        tried += size / 4
    return fitted


def break_lines(text: str, face: Face, size: float, width: float) -> tuple[str, ...]:
    """The lines of `text` at `size` points within `width` points; line ends in the text stay."""
    table, limit = widths(face), width / size + 1e-6
    if "\n" not in text and sum(map(table.__getitem__, text)) <= limit:
        return (text,)
    return tuple(line for paragraph in text.split("\n") for line in _broken(paragraph, table, limit))


def _broken(text: str, table: dict[str, float], limit: float) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for word in _words(text, table, limit):
        width = sum(map(table.__getitem__, word))
        if line and used + width > limit:
            stays, carried = _break_before(word, line)
            used = sum(table[character] for part in carried for character in part)
            if used + width > limit:
                stays, carried, used = line, [], 0.0
            lines.append("".join(stays).rstrip())
            line = carried
            if not line and word.isspace():
                continue
        line.append(word)
        used += width
    return [*lines, "".join(line).rstrip()]


def _words(text: str, table: dict[str, float], limit: float) -> list[str]:
    """Latin words and numbers whole where they fit a line, longer ones in parts; all else by character."""
    words: list[str] = []
    for word in _WORDS.findall(text):
        if len(word) == 1 or sum(map(table.__getitem__, word)) <= limit:
            words.append(word)
            continue
        for part in _PARTS.split(word):
            words.extend([part] if sum(map(table.__getitem__, part)) <= limit else part)
    return words


def _break_before(word: str, line: list[str]) -> tuple[list[str], list[str]]:
    """What stays in the line and what must go down with `word`, so that neither line starts or ends wrongly."""
    cut, first = len(line), word
    while cut > 1 and (first[0] in NEVER_FIRST or line[cut - 1][-1] in NEVER_LAST):
        cut -= 1
        first = line[cut]
    if cut == 1 and (first[0] in NEVER_FIRST or line[0][-1] in NEVER_LAST):
        cut = len(line)
    return line[:cut], line[cut:]

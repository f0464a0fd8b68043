"""How typed letters can be read: as initials, as spelled syllables, or as a mixture; a list search sifts by these
before it decides."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bigclient_desktop.domain.pinyin import company_pinyin, normalise_query, syllables

_LONGEST_SYLLABLE = 6
_MOST_LETTERS = 24
_MOST_READINGS = 64
_MOST_SIFTS = 10
_NO_NAME = ("m", "n", "ng", "hm", "hng")
"""Syllables of interjections alone (嗯 呣)."""


@dataclass(frozen=True, slots=True)
class QueryReadings:
    """Ways to read a query of letters a–z, besides the plain one in which every letter is an initial.

    `syllable`: the whole query as one syllable, perhaps unfinished, after a blank (' gua'); empty where it is none.
    `several`: the initials of every reading as several characters, with the pattern that decides on the `spelled` key
    of a name with such initials.
    """

    syllable: str
    several: Mapping[str, tuple[str, ...]]


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(syllable[:length] for syllable in syllables() for length in range(1, len(syllable) + 1))


def readings_of_query(query: str) -> QueryReadings:
    """How the letters may be read: spelled, or some syllables spelled and some given as their initial; readings of
    few characters first, and no more than a keystroke can look for (guangzhou is 广州, not 古 啊 n g z 猴)."""
    wanted = normalise_query(query)[:_MOST_LETTERS]
    patterns: dict[str, list[str]] = {}
    waiting: deque[tuple[int, tuple[str, ...], str]] = deque([(0, (), "")])
    while waiting and len(patterns) < _MOST_SIFTS:
        position, pieces, kinds = waiting.popleft()
        if position < len(wanted):
            found = _pieces(wanted, position)
            waiting.extend((position + len(piece), (*pieces, piece), kinds + kind) for piece, kind in found)
        elif "s" in kinds and len(pieces) > 1:
            given = zip(pieces, kinds, strict=True)
            pattern = "".join(f" {piece}[a-z]*" if kind == "i" else f" {piece}" for piece, kind in given)
            patterns.setdefault("".join(piece[0] for piece in pieces), []).append(pattern)
    several = {initials: tuple(found) for initials, found in patterns.items()}
    return QueryReadings(f" {wanted}" if wanted in _beginnings() else "", several)


def _pieces(wanted: str, position: int) -> Iterator[tuple[str, str]]:
    """What may stand for one character from `position` on: 's' spelled, 'i' as its initial, 'u' unfinished at the
    end."""
    for length in range(1, min(_LONGEST_SYLLABLE, len(wanted) - position) + 1):
        piece = wanted[position : position + length]
        last = position + length == len(wanted)
        if last and piece in _beginnings():
            yield piece, "s" if length > 1 else "u"
            continue
        if piece in syllables() and piece not in _NO_NAME:
            yield piece, "s"
        if (length == 1 and piece in _beginnings()) or piece in ("zh", "ch", "sh"):
            yield piece, "i"


def sifting_initials(query: str) -> tuple[str, ...]:
    """Strings of initials of which one stands in the initials of every name that a mixture of characters and letters
    matches."""
    wanted = normalise_query(query)[:_MOST_LETTERS]
    found: dict[str, None] = {}
    waiting = deque([(0, "")])
    while waiting and len(found) < _MOST_READINGS:
        position, initials = waiting.popleft()
        if position == len(wanted):
            found[initials] = None
        elif "a" <= wanted[position] <= "z":
            lengths = dict.fromkeys(len(piece) for piece, _ in _pieces(wanted, position))
            waiting.extend((position + length, initials + wanted[position]) for length in lengths)
        else:
            choices = company_pinyin(wanted[position]).initials.split() or [wanted[position]]
            waiting.extend((position + 1, initials + choice) for choice in choices)
    return tuple(found)

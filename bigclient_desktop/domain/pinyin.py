"""Pinyin of names: sort keys, and a search that takes full pinyin, initials, characters, or a mixture of them.

Every living reading of a character counts; a surname is read as a surname first (曾 zeng, 区 ou, 单 shan). Readings
under an initial that no word of today has (大 tai) are left out. Letters and digits stand for themselves; blanks,
brackets and punctuation do not count.
"""

import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from bigclient_desktop.assets import resource
from bigclient_desktop.domain.pinyin_words import COMPOUND_SURNAMES, FIRST_READINGS, SURNAMES, WORDS

Cell = tuple[str, ...]
"""One character of a name: itself in lower case, then its readings, the likeliest first."""

_MOST_VARIANTS = 64
_DIGITS = re.compile(r"\d+")
_WINDOW = 3
"""Neighbours that stand beside a further reading of a character."""


@dataclass(frozen=True, slots=True)
class PinyinKeys:
    """What a name is sorted and found by."""

    sort: str
    """Syllables with blanks between, numbers padded: in plain binary order this is the order of a Chinese list."""
    full: str
    """The pinyin in one piece; further variants follow, each after a blank."""
    initials: str
    """The initial letters; every combination of living initials, each after a blank."""
    syllables: tuple[Cell, ...]
    spelled: str
    """The syllables, each after a blank; further readings of a character follow with their neighbours, a line each."""


@cache
def _dictionary() -> dict[int, str]:
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # 47,000 phrases would cost a quarter of a second at the start
    from pypinyin.pinyin_dict import pinyin_dict

    return pinyin_dict


@cache
def _living_initials() -> dict[str, str]:
    lines = resource("reference", "living_initials.txt").read_text(encoding="utf-8").splitlines()
    return {line[0]: line[2:] for line in lines}


def _plain(reading: str) -> list[str]:
    """A reading without its tone; ü is typed v, and u by some."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    plain = "".join(letter for letter in letters if "a" <= letter <= "z")
    return [plain, plain.replace("v", "u")] if "v" in plain else [plain] if plain else []


@dataclass(frozen=True, slots=True)
class _Reading:
    """A cell with what its keys are made of: one reading for each of its initials, the likeliest first."""

    cell: Cell
    first: str
    several: tuple[str, ...]
    initials: tuple[str, ...]


def _reading(cell: Cell) -> _Reading:
    by_initial: dict[str, str] = {}
    for reading in cell[1:] or cell:
        by_initial.setdefault(reading[0] if len(cell) > 1 else reading, reading)
    return _Reading(cell, cell[1] if len(cell) > 1 else cell[0], tuple(by_initial.values()), tuple(by_initial))


class _Characters(dict[str, _Reading | None]):
    """Character to reading, worked out once each; None for a character that does not count."""

    def __missing__(self, character: str) -> _Reading | None:
        self[character] = found = self._worked_out(character) if character.isalnum() else None
        return found

    @staticmethod
    def _worked_out(character: str) -> _Reading:
        readings = [FIRST_READINGS[character]] if character in FIRST_READINGS else []
        living = _living_initials().get(character)
        for reading in _dictionary().get(ord(character), "").split(","):
            readings += [plain for plain in _plain(reading) if living is None or plain[0] in living]
        return _reading((character.casefold(), *dict.fromkeys(readings)))


_CHARACTERS = _Characters()
_WORD_CHARACTERS = frozenset("".join(WORDS))
_WORD = re.compile("|".join(sorted(WORDS, key=len, reverse=True)))
_Readings = list[_Reading | None]


def _prefer(readings: _Readings, index: int, reading: str) -> None:
    """Put `reading` first at `index`, adding it where the dictionary lacks it."""
    known = readings[index]
    if known is not None and reading:
        others = (other for other in known.cell[1:] if other != reading)
        readings[index] = _reading((known.cell[0], reading, *others))


def _company_readings(name: str) -> _Readings:
    readings: _Readings = [_CHARACTERS[character] for character in name]
    if not _WORD_CHARACTERS.isdisjoint(name):
        for word in _WORD.finditer(name):
            for offset, reading in enumerate(WORDS[word[0]]):
                _prefer(readings, word.start() + offset, reading)
    if name and name[0] in SURNAMES and (known := readings[0]) and SURNAMES[name[0]] not in known.cell:
        readings[0] = _reading((*known.cell, SURNAMES[name[0]]))
    return readings


def _person_readings(name: str) -> _Readings:
    readings: _Readings = [_CHARACTERS[character] for character in name]
    surname = COMPOUND_SURNAMES.get(name[:2]) or (SURNAMES.get(name[:1], ""),)
    for index, reading in enumerate(surname[: len(name)]):
        _prefer(readings, index, reading)
    return readings


def _variants(choices: Sequence[Sequence[str]]) -> str:
    """Every combination of choices, the first ones first; where there are too many, each further choice alone."""
    count = 1
    for choice in choices:
        count *= len(choice)
    if count <= _MOST_VARIANTS:
        return " ".join(map("".join, product(*choices)))
    first = [choice[0] for choice in choices]
    found = ["".join(first)]
    for index, choice in enumerate(choices):
        found += ["".join([*first[:index], other, *first[index + 1 :]]) for other in choice[1:]]
    return " ".join(found)


def _keys(all_readings: _Readings) -> PinyinKeys:
    readings = [reading for reading in all_readings if reading is not None]
    first = [reading.first for reading in readings]
    initials = [reading.initials for reading in readings]
    sort = " ".join(first)
    if not sort.isascii() or any(map(sort.__contains__, "0123456789")):
        sort = _DIGITS.sub(lambda number: number[0].rjust(8, "0"), re.sub(r"(?<=\d) (?=\d)", "", sort))
    if max(map(len, initials), default=1) == 1:
        full, letters = "".join(first), "".join([choice[0] for choice in initials])
    else:
        full, letters = _variants([reading.several for reading in readings]), _variants(initials)
    cells = tuple([reading.cell for reading in readings])
    return PinyinKeys(sort, full, letters, cells, _spelled(cells))


def _spelled(cells: tuple[Cell, ...]) -> str:
    first = [cell[1] if len(cell) > 1 else cell[0] for cell in cells]
    lines = [" ".join(["", *first])]
    for index, cell in enumerate(cells):
        for other in cell[2:]:
            start = max(0, index - _WINDOW)
            near = [*first[start:index], other, *first[index + 1 : index + 1 + _WINDOW]]
            lines.append(" ".join(["", *near]))
    return "\n".join(lines)


@lru_cache(maxsize=8192)
def company_pinyin(name: str) -> PinyinKeys:
    """The keys of a company's name; common words are read as words (银行 yin hang, 重庆 chong qing)."""
    return _keys(_company_readings(unicodedata.normalize("NFKC", name)))


@lru_cache(maxsize=8192)
def person_pinyin(name: str) -> PinyinKeys:
    """The keys of a person's name, its surname read as a surname."""
    return _keys(_person_readings(unicodedata.normalize("NFKC", name)))


@cache
def syllables() -> frozenset[str]:
    """Every syllable that has a character."""
    entries = _dictionary().values()
    return frozenset(plain for entry in entries for reading in entry.split(",") for plain in _plain(reading))


def normalise_query(query: str) -> str:
    """The query without what does not count: blanks, apostrophes, brackets; in lower case."""
    return "".join(character for character in unicodedata.normalize("NFKC", query).casefold() if character.isalnum())


def matches(query: str, keys: PinyinKeys) -> bool:
    """True where the query reads some stretch of the name, each character given as itself, as a whole syllable, or as
    its initial (zh, ch, sh too); the last syllable may be unfinished."""
    wanted = normalise_query(query)
    size = len(wanted)
    if not size:
        return True
    reached: set[int] = set()
    for cell in keys.syllables:
        reached.add(0)
        following: set[int] = set()
        for position in reached:
            rest = wanted[position:]
            if rest.startswith(cell[0]):
                following.add(position + len(cell[0]))
            for reading in cell[1:]:
                if reading.startswith(rest):
                    return True
                if rest.startswith(reading):
                    following.add(position + len(reading))
                if rest[0] == reading[0]:
                    following.add(position + 1)
                    if rest[1:2] == "h" == reading[1:2]:
                        following.add(position + 2)
        if size in following:
            return True
        reached = following
    return False

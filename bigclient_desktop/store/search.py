"""The quick search: which customers a typed text finds, as a condition that scans one covering index.

Digits look at codes and phones; letters at initials and spelled syllables; Chinese at the names; mixtures sift by what can be sifted and
ask `domain.pinyin.matches` for the rest.
"""

from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_

from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.pinyin import company_pinyin, initial_patterns, matches, normalise_query, person_pinyin
from bigclient_desktop.domain.pinyin_query import readings_of_query
from bigclient_desktop.store.tables import customer_search

_key = customer_search.c
_LONGEST_PERSON = 5


def matching(text: str) -> ColumnElement[bool]:
    """The condition on `customer_search` for what was typed (one word; several words must all be found)."""
    return and_(*(_word(word) for word in text.split()))


def _word(word: str) -> ColumnElement[bool]:
    query = normalise_query(word)
    if not query:
        return _has(_key.words, normalise_name(word) or word)
    if query.isascii() and query.isdigit():
        return or_(_has(_key.digits, query), _has(_key.words, query))
    if query.isascii() and query.isalpha():
        return _letters(query)
    plain = _has(_key.words, query)
    if not any("a" <= letter <= "z" for letter in query):
        return plain
    sifts = [_key.initials.like(f"%{pattern}%") for pattern in initial_patterns(query)]
    code = _has(_key.digits, query.upper())
    return or_(plain, code, and_(or_(*sifts), func.name_matches(_key.words, query) == 1))


def _letters(query: str) -> ColumnElement[bool]:
    readings = readings_of_query(query)
    ways = [_has(_key.initials, query), *(_has(_key.pinyin, spelled) for spelled in readings.spelled)]
    if len(query) > 1:
        ways.append(_has(_key.words, query))
    if readings.mixed:
        sift = or_(*(_has(_key.initials, initials) for initials in readings.mixed))
        ways.append(and_(sift, func.name_matches(_key.words, query) == 1))
    return or_(*ways)


def _has(column: ColumnElement[Any], part: str) -> ColumnElement[bool]:
    return func.instr(column, part) > 0


def name_matches(words: str, query: str) -> int:
    """1 where the query reads a stretch of one of the names; a function of SQL."""
    for name in words.split("\n"):
        if matches(query, company_pinyin(name)):
            return 1
        if len(name) <= _LONGEST_PERSON and matches(query, person_pinyin(name)):
            return 1
    return 0

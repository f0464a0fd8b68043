"""Fingerprints to compare by voice: eight words of 2,048, no two of which sound alike."""

from functools import cache

from bigclient_desktop.assets import resource

COUNT = 8
_BITS = 11


def words(digest: bytes, language: str) -> tuple[str, ...]:
    """The eight words of a SHA-256 (its first 88 bits); in English the same words' pinyin."""
    number = int.from_bytes(digest[: COUNT * _BITS // 8], "big")
    column = 0 if language.startswith("zh") else 1
    listed = _listed()
    return tuple(listed[number >> _BITS * place & (1 << _BITS) - 1][column] for place in reversed(range(COUNT)))


@cache
def _listed() -> tuple[tuple[str, str], ...]:
    text = resource("reference", "fingerprint_words.txt").read_text(encoding="utf-8")
    return tuple((word, pinyin) for word, pinyin in map(str.split, text.splitlines()))

"""Fingerprints to compare by voice: eight words of 2,048, no two of which sound alike."""

from collections.abc import Sequence
from functools import cache

from bigclient_desktop.assets import resource

COUNT = 8
_BITS = 11


def words(digest: bytes, language: str) -> tuple[str, ...]:
    """The eight words of a SHA-256; in English the same words' pinyin."""
    number = int.from_bytes(digest[:COUNT], "big")
    raise NotImplementedError(number, language, _BITS, resource, cache, Sequence)

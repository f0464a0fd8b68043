"""The bundled fonts: registered once, embedded as subsets, each helping out where another lacks a character."""

import re
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from bigclient_desktop.assets import resource
from bigclient_desktop.failures import Failure


class Face(StrEnum):
    """A bundled font by its file name: text in serif (宋体), titles in bold, headings in sans (黑体)."""

    SERIF = "NotoSerifSC-Regular"
    BOLD = "NotoSerifSC-Bold"
    SANS = "NotoSansSC-Regular"


_ORDER = {
    Face.SERIF: (Face.SERIF, Face.SANS),
    Face.BOLD: (Face.BOLD, Face.SANS),
    Face.SANS: (Face.SANS, Face.SERIF),
}
_BEYOND_16_BITS = re.compile(r"<([0-9A-F]{5,6})>")


class NoGlyph(Failure):
    """A character that no bundled font can print reached the pen."""

    key = "failure.no_glyph"


class _BundledFont(TTFont):  # type: ignore[misc]
    """A TrueType font whose text can be searched and copied beyond the first 65,536 characters too."""

    def addObjects(self, doc: Any) -> None:
        super().addObjects(doc)
        for name, part in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                part.content = _BEYOND_16_BITS.sub(_as_utf16, part.content)


def _as_utf16(found: re.Match[str]) -> str:
    return f"<{chr(int(found.group(1), 16)).encode('utf-16-be').hex().upper()}>"


class _Widths(dict[str, float]):
    """Width of each character in em, looked up once; a character the font lacks counts as in the font that lends it."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> float:
        font = registered(lender(character, self._face) or self._face)
        width: float = font.face.charWidths.get(ord(character), font.face.defaultWidth) / 1000
        self[character] = width
        return width


@cache
def registered(face: Face) -> Any:
    """ReportLab's font object of a face, read and registered at first use."""
    font = _BundledFont(face.value, str(resource("fonts", f"{face.value}.ttf")), shapable=False)
    pdfmetrics.registerFont(font)
    return font


@cache
def characters(face: Face) -> frozenset[str]:
    """Every character the face has a glyph for."""
    return frozenset(map(chr, registered(face).face.charToGlyph))


@cache
def widths(face: Face) -> dict[str, float]:
    """The face's table of character widths in em."""
    return _Widths(face)


def text_width(text: str, face: Face, size: float) -> float:
    """How long the text is in points, helped-out characters included."""
    return sum(map(widths(face).__getitem__, text)) * size


def lender(character: str, face: Face) -> Face | None:
    """The face that prints the character when `face` is asked to; None where no bundled font has it."""
    for candidate in _ORDER[face]:
        if character in characters(candidate):
            return candidate
    return None


def runs(text: str, face: Face) -> list[tuple[Face, str]]:
    """The text in pieces of one face each. Raises NoGlyph rather than leave a character out."""
    if characters(face).issuperset(text):
        return [(face, text)]
    pieces = groupby(text, key=lambda character: _lender_or_refuse(character, face))
    return [(lent, "".join(piece)) for lent, piece in pieces]


def _lender_or_refuse(character: str, face: Face) -> Face:
    lent = lender(character, face)
    if lent is None:
        raise NoGlyph(character=character, code=code_point(character))
    return lent


def code_point(character: str) -> str:
    """U+1F600, as tables of characters name it."""
    return f"U+{ord(character):04X}"


def without_glyph(text: str) -> list[str]:
    """The characters of `text` that no bundled font can print, in order of appearance, each once."""
    if characters(Face.SERIF).issuperset(text):
        return []
    return [character for character in dict.fromkeys(text) if lender(character, Face.SERIF) is None]

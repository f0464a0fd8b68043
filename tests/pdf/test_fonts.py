"""The bundled fonts print what people in China write, help one another out, and say what none of them has."""

import re
import zlib
from pathlib import Path

import pytest

from bigclient_desktop.assets import resource
from bigclient_desktop.pdf import NoGlyph
from bigclient_desktop.pdf.fonts import Face, characters, lender, runs, text_width, widths, without_glyph
from bigclient_desktop.pdf.page import Document, Sheet, pdf_of
from tests.pdf.reading import page_texts

DATA = Path(__file__).parent / "data"
EXTENSION_B = "\U000221c3"  # 𢇃, in no bundled font


def standard_characters() -> str:
    lines = (DATA / "general_standard_characters.txt").read_text(encoding="utf-8").splitlines()
    return "".join(line for line in lines if not line.startswith("#"))


def only_in(face: Face, other: Face) -> str:
    return min(characters(face) - characters(other))


def test_the_standard_table_is_whole():
    table = standard_characters()
    assert len(table) == len(set(table)) == 8105
    assert table.startswith("一乙二十丁")
    assert len([character for character in table if ord(character) > 0xFFFF]) == 196


@pytest.mark.parametrize("face", Face)
def test_every_standard_character_has_a_glyph(face):
    assert [character for character in standard_characters() if character not in characters(face)] == []


def test_every_standard_character_comes_back_from_a_printed_file():
    table = standard_characters()
    sheet = Sheet()
    for row in range(0, len(table), 85):
        sheet.text(40, 800 - row / 85 * 8, table[row : row + 85], size=6)
    content = pdf_of([Document("", [sheet])], title="", author="", bookmarks=False)
    assert set(page_texts(content)[0]) >= set(table)


@pytest.mark.parametrize(("face", "other"), [(Face.SERIF, Face.SANS), (Face.SANS, Face.SERIF), (Face.BOLD, Face.SANS)])
def test_one_font_lends_another_what_it_lacks(face, other):
    lent = only_in(other, face)
    assert runs(f"前{lent}后", face) == [(face, "前"), (other, lent), (face, "后")]
    assert lender(lent, face) is other
    assert without_glyph(lent) == []


def test_a_lent_character_is_measured_and_printed_in_its_place():
    lent = only_in(Face.SANS, Face.SERIF)
    assert text_width(f"前{lent}后", Face.SERIF, 10) == pytest.approx(20 + 10 * widths(Face.SANS)[lent])
    sheet = Sheet()
    sheet.text(100, 100, f"前{lent}后")
    assert page_texts(pdf_of([Document("", [sheet])], title="", author="", bookmarks=False)) == [f"前{lent}后"]


def test_what_no_font_has_is_named_once_in_order():
    assert without_glyph(f"甲👍{EXTENSION_B}乙👍") == ["👍", EXTENSION_B]
    assert without_glyph("𠅤𬭎龘①㎡") == []


def test_the_pen_refuses_what_it_cannot_draw():
    sheet = Sheet()
    sheet.text(100, 100, "甲👍")
    with pytest.raises(NoGlyph) as refused:
        pdf_of([Document("", [sheet])], title="", author="", bookmarks=False)
    assert refused.value.values == {"character": "👍", "code": "U+1F44D"}


def test_every_font_in_a_file_is_embedded_as_a_subset():
    sheet = Sheet()
    sheet.text(100, 100, "客户档案")
    content = pdf_of([Document("", [sheet])], title="", author="", bookmarks=False)
    assert re.findall(rb"/BaseFont /(\S+)", content) == [b"AAAAAA+NotoSerifSC-Regular"]
    streams = re.findall(rb"stream\r?\n(.*?)endstream", content, re.S)
    assert any(zlib.decompressobj().decompress(stream).startswith(b"\0\1\0\0") for stream in streams)
    assert len(content) < 60_000


def test_the_licences_lie_beside_the_fonts():
    fonts = resource("fonts")
    assert {path.stem for path in fonts.glob("*.ttf")} == {face.value for face in Face}
    for family in ("NotoSansSC", "NotoSerifSC"):
        assert "SIL OPEN FONT LICENSE" in (fonts / f"OFL-{family}.txt").read_text(encoding="utf-8")

"""Workbooks are read whole, whoever saved them; what cannot be read is refused with its reason."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

from bigclient_desktop.spreadsheets import failures, sources
from bigclient_desktop.spreadsheets.reading import Merged, decoded, open_workbook, read_rows
from bigclient_desktop.translations import LANGUAGES, catalogue
from tests.spreadsheets.workbooks import compound_file, edit_part, save_rows, with_dimension, xls_file

ROWS = [["客户编号", "客户名称"], ["44010600001000", "粤华电子有限公司"], ["44010600002000", "天河物流"]]


@pytest.mark.parametrize("dimension", ["A1", "A1:A1", "A1:XFD1048576", "B9:C10"])
def test_a_wrong_dimension_record_is_not_believed(tmp_path: Path, dimension: str):
    path = with_dimension(save_rows(tmp_path / "wps.xlsx", ROWS), dimension)
    assert read_rows(path).rows == ROWS


def test_a_missing_dimension_record_is_not_missed(tmp_path: Path):
    path = edit_part(
        save_rows(tmp_path / "wps.xlsx", ROWS),
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace('<dimension ref="A1:B3"/>', "").replace('<dimension ref="A1:B3" />', ""),
    )
    with zipfile.ZipFile(path) as archive:
        assert b"dimension" not in archive.read("xl/worksheets/sheet1.xml")
    assert read_rows(path).rows == ROWS


def test_row_numbers_count_from_the_top_of_the_sheet_and_letters_from_its_left(tmp_path: Path):
    path = save_rows(tmp_path / "far.xlsx", [[], [], ["", "", "甲", "乙"], ["", "", date(2025, 6, 3), 1.5]])
    sheet = read_rows(path)
    assert sheet.rows == [["", ""], ["", ""], ["甲", "乙"], [date(2025, 6, 3), 1.5]]
    assert [sheet.letter(0), sheet.letter(1)] == ["C", "D"]


def test_merged_areas_follow_the_shifted_columns(tmp_path: Path):
    path = save_rows(tmp_path / "merged.xlsx", [["", "联系人", ""], ["", "姓名", "电话"]], merged=["B1:C1"])
    assert read_rows(path).merged == (Merged(0, 0, 0, 1),)


def test_old_workbooks_are_read(tmp_path: Path):
    path = xls_file(tmp_path / "old.xls", [["客户名称", "人数"], ["𠅤记商行", 12.0]])
    assert read_rows(path).rows == [["客户名称", "人数"], ["𠅤记商行", 12.0]]


def test_content_counts_and_not_the_name(tmp_path: Path):
    old = xls_file(tmp_path / "really_old.xlsx", ROWS)
    new = save_rows(tmp_path / "really_new.xls", ROWS)
    assert read_rows(old).rows == read_rows(new).rows == ROWS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_texts_are_read_by_their_encoding(tmp_path: Path, encoding: str):
    path = tmp_path / "list.csv"
    path.write_bytes("客户名称,邮编\r\n粤华电子,510630\r\n".encode(encoding))
    assert read_rows(path).rows == [["客户名称", "邮编"], ["粤华电子", "510630"]]


def test_rare_characters_survive_gb18030(tmp_path: Path):
    path = tmp_path / "list.csv"
    path.write_bytes("名称\n𢇃𠅤㛃有限公司\n".encode("gb18030"))
    assert decoded(path) == ("名称\n𢇃𠅤㛃有限公司\n", "gb18030")


def test_characters_that_gb18030_moved_come_out_where_they_stand_now(tmp_path: Path):
    path = tmp_path / "list.csv"
    path.write_bytes("名称\n".encode("gb18030") + bytes.fromhex("fe59 a6d9 fea0"))
    assert decoded(path)[0] == "名称\n\u9fb4\ufe10\u9fbb"


def test_quoted_line_breaks_and_other_delimiters(tmp_path: Path):
    path = tmp_path / "list.csv"
    path.write_text('名称;备注\n甲;"第一行\n第二行"\n乙\n\n\n', encoding="utf-8")
    assert read_rows(path).rows == [["名称", "备注"], ["甲", "第一行\n第二行"], ["乙", ""]]


def test_previews_name_every_sheet(tmp_path: Path):
    path = save_rows(tmp_path / "many.xlsx", [["名称"], *[[f"客户{number}"] for number in range(200)]])
    [preview] = open_workbook(path)
    assert (preview.name, preview.row_count, preview.column_count, len(preview.rows)) == ("客户", 201, 1, 60)


def encrypted(path: Path) -> Path:
    return compound_file(path, {"EncryptionInfo": b"\4\0\4\0" * 20, "EncryptedPackage": b"\1" * 5000})


def empty(path: Path) -> Path:
    return save_rows(path, [])


def cut_off(path: Path) -> Path:
    save_rows(path, ROWS)
    path.write_bytes(path.read_bytes()[:-900])
    return path


def broken_inside(path: Path) -> Path:
    return edit_part(save_rows(path, ROWS), "xl/worksheets/sheet1.xml", lambda xml: xml[: len(xml) // 2] + "<<<")


def with_stray_cell(path: Path) -> Path:
    save_rows(path, ROWS)
    stray = '<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>'
    return edit_part(path, "xl/worksheets/sheet1.xml", lambda xml: xml.replace("</sheetData>", stray))


def web_page(path: Path) -> Path:
    path.write_text("<html><table><tr><td>客户</td></tr></table></html>", encoding="utf-8")
    return path


def half_text(path: Path) -> Path:
    path.write_bytes("名称,".encode() + b"\x81\xff\xfe\xff\n")
    return path


def nothing(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def missing(path: Path) -> Path:
    return path


REFUSED = [
    (encrypted, "a.xlsx", failures.WorkbookEncrypted),
    (empty, "a.xlsx", failures.WorkbookEmpty),
    (cut_off, "a.xlsx", failures.WorkbookDamaged),
    (broken_inside, "a.xlsx", failures.WorkbookDamaged),
    (with_stray_cell, "a.xlsx", failures.SheetTooLarge),
    (web_page, "a.xls", failures.NotAWorkbook),
    (web_page, "a.xlsx", failures.NotAWorkbook),
    (web_page, "a.et", failures.WorkbookOfWps),
    (half_text, "a.csv", failures.TextUnreadable),
    (nothing, "a.csv", failures.WorkbookEmpty),
    (missing, "a.xlsx", failures.WorkbookMissing),
]


@pytest.mark.parametrize(("make", "name", "expected"), REFUSED)
def test_what_cannot_be_read_is_refused_with_its_reason(tmp_path: Path, make, name, expected):
    path = make(tmp_path / name)
    for read in (open_workbook, read_rows):
        with pytest.raises(failures.Failure) as refusal:
            read(path)
        assert type(refusal.value) is expected
    for language in LANGUAGES:
        sentence = refusal.value.sentence(catalogue(language))
        assert name in sentence
        assert "{" not in sentence


def test_a_hundred_megabytes_are_too_much(tmp_path: Path):
    path = tmp_path / "giant.xlsx"
    with path.open("wb") as file:
        file.truncate(sources.MOST_BYTES + 1)
    with pytest.raises(failures.WorkbookTooLarge) as refusal:
        read_rows(path)
    assert "100 MB" in refusal.value.sentence(catalogue("zh_CN"))


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sources, "MOST_UNPACKED", 20 * 1024**2)
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * 21 * 1024**2)
    assert path.stat().st_size < 100_000
    with pytest.raises(failures.WorkbookTooLarge):
        read_rows(path)


def test_styled_empty_cells_far_away_do_no_harm(tmp_path: Path):
    path = save_rows(tmp_path / "styled.xlsx", ROWS)
    styled = '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
    edit_part(path, "xl/worksheets/sheet1.xml", lambda xml: xml.replace("</sheetData>", styled))
    assert read_rows(path).rows == ROWS


def test_a_sheet_that_is_not_there_is_named_with_those_that_are(tmp_path: Path):
    path = save_rows(tmp_path / "a.xlsx", ROWS)
    with pytest.raises(failures.SheetMissing) as refusal:
        read_rows(path, "客户表")
    assert "客户表" in refusal.value.sentence(catalogue("zh_CN"))
    assert "现有工作表：客户。" in refusal.value.sentence(catalogue("zh_CN"))


def test_reading_stops_when_asked_and_tells_how_far_it_is(tmp_path: Path):
    path = save_rows(tmp_path / "long.xlsx", [[number] for number in range(3000)])
    told: list[tuple[int, int]] = []
    read_rows(path, progress=lambda done, total: told.append((done, total)))
    assert told == [(done, 3000) for done in range(500, 3001, 500)]
    with pytest.raises(failures.WorkCancelled):
        read_rows(path, cancel=lambda: True)

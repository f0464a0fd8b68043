"""What we write is what another library reads: text that stays text, real dates, money in its unit, ready to print."""

import os
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bigclient_desktop.domain.fields import Kind
from bigclient_desktop.spreadsheets.columns import guess_columns, is_money, knows_heading
from bigclient_desktop.spreadsheets.errors_copy import write_errors
from bigclient_desktop.spreadsheets.failures import WorkbookUnwritable, WorkCancelled
from bigclient_desktop.spreadsheets.headings import find_headings
from bigclient_desktop.spreadsheets.reading import open_workbook, read_rows
from bigclient_desktop.spreadsheets.template import TEMPLATE_TARGETS, write_template
from bigclient_desktop.spreadsheets.writing import SheetColumn, write_customers
from bigclient_desktop.translations import LANGUAGES, catalogue
from tests.spreadsheets.workbooks import save_rows, with_dimension, xls_file

COLUMNS = (
    SheetColumn("客户编号"),
    SheetColumn("客户名称"),
    SheetColumn("手机"),
    SheetColumn("收入(万元)", Kind.MONEY, "万元"),
    SheetColumn("赔偿(元)", Kind.MONEY),
    SheetColumn("到期", Kind.DATE),
    SheetColumn("人数", Kind.INTEGER),
    SheetColumn("得分", Kind.DECIMAL),
)
ROW = ("44010600001000", "粤华电子", "013800138000", 123_456_789, -5, date(2027, 6, 3), 12, Decimal("89.99"))


def test_another_library_reads_what_was_written(tmp_path: Path):
    path = tmp_path / "out.xlsx"
    assert write_customers(path, COLUMNS, [ROW, (None,) * 8], sheet="客户") == 2
    sheet = read_rows(path)
    assert sheet.rows[0] == [column.heading for column in COLUMNS]
    assert sheet.rows[1] == [*ROW[:3], 123.456789, -0.05, date(2027, 6, 3), 12.0, 89.99]


def test_the_sheet_is_made_for_paper_and_for_filtering(tmp_path: Path):
    path = tmp_path / "out.xlsx"
    write_customers(path, COLUMNS, [ROW], sheet="客户")
    page = load_workbook(path)["客户"]
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:H2"
    assert (page.page_setup.paperSize, page.page_setup.orientation) == (9, "landscape")
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == "$1:$1"
    assert page["A2"].number_format == "@"
    assert page["C2"].number_format == "@"
    assert page["D2"].number_format == "#,##0.00"
    assert page["F2"].number_format == "yyyy-mm-dd"
    assert page.column_dimensions["B"].width >= 14


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "\t=1"])
def test_a_text_that_begins_like_a_formula_stays_text(tmp_path: Path, text: str):
    path = tmp_path / "out.xlsx"
    write_customers(path, [SheetColumn("备注")], [(text,)], sheet="客户")
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    cell = load_workbook(path)["客户"]["A2"]
    assert cell.data_type == "s"
    assert cell.value.strip() == text.strip()


def test_characters_that_xml_cannot_hold_are_left_out(tmp_path: Path):
    path = tmp_path / "out.xlsx"
    write_customers(path, [SheetColumn("名称")], [("𠅤记\x07😀",)], sheet="客户")
    assert read_rows(path).rows[1] == ["𠅤记😀"]


def test_times_are_written_as_the_office_clock_shows_them(tmp_path: Path):
    path = tmp_path / "out.xlsx"
    at = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
    write_customers(path, [SheetColumn("时间", Kind.DATETIME)], [(at,)], sheet="客户")
    assert read_rows(path).rows[1] == [datetime(2026, 3, 4, 13, 6)]


def test_a_stopped_or_impossible_export_leaves_no_file(tmp_path: Path):
    with pytest.raises(WorkCancelled):
        write_customers(tmp_path / "a.xlsx", COLUMNS, [ROW] * 600, sheet="客户", cancel=lambda: True)
    with pytest.raises(WorkbookUnwritable) as refusal:
        write_customers(tmp_path / "nowhere" / "a.xlsx", COLUMNS, [ROW], sheet="客户")
    assert "a.xlsx" in refusal.value.sentence(catalogue("zh_CN"))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_understood_by_the_import(tmp_path: Path, language: str):
    path = tmp_path / "template.xlsx"
    write_template(path, catalogue(language), language)
    data, notes, lists = open_workbook(path)
    words = catalogue(language)
    assert [data.name, notes.name, lists.name] == [
        words("export.sheet_customers"),
        words("export.sheet_notes"),
        words("export.sheet_lists"),
    ]
    columns = guess_columns(find_headings(data.rows, data.merged, knows_heading))
    assert tuple(column.target for column in columns) == TEMPLATE_TARGETS
    assert {column.unit for column in columns if is_money(column.target)} == {"万元"}
    assert notes.row_count > len(TEMPLATE_TARGETS)


def test_the_template_offers_its_lists(tmp_path: Path):
    path = tmp_path / "template.xlsx"
    write_template(path, catalogue("zh_CN"), "zh_CN")
    workbook = load_workbook(path)
    page, lists = workbook["客户"], workbook["字典"]
    kind = page.cell(1, TEMPLATE_TARGETS.index("kind") + 1).column_letter
    [rule] = [rule for rule in page.data_validations.dataValidation if f"{kind}2" in rule.sqref]
    place = rule.formula1.partition("!")[2].replace("$", "")
    assert [row[0].value for row in lists[place]] == ["商业性", "政策性"]
    assert page.column_dimensions["A"].number_format == "@"


ORIGINAL = [
    ["客户名单", "", ""],
    ["客户名称", "邮编", "人数"],
    ["甲公司", "510000", 12],
    ["", "", ""],
    ["乙公司", "51", 3],
]


def returned(original: Path, out: Path, reasons: dict[int, str] | None = None) -> None:
    texts = {5: "B 邮编:邮政编码应为 6 位数字。"} if reasons is None else reasons
    write_errors(original, out, texts, sheet="客户", heading_row=2, heading="错误原因")


def test_the_original_comes_back_with_a_red_column(tmp_path: Path):
    original = with_dimension(save_rows(tmp_path / "a.xlsx", ORIGINAL, merged=["A1:C1"]), "A1")
    returned(original, tmp_path / "out.xlsx")
    page = load_workbook(tmp_path / "out.xlsx")["客户"]
    assert [[cell.value or "" for cell in row[:3]] for row in page.iter_rows()] == ORIGINAL
    assert page["D2"].value == "错误原因"
    assert page["D5"].value == "B 邮编:邮政编码应为 6 位数字。"
    assert page["D5"].font.color.rgb == "FFC00000"
    assert page["D3"].value is None
    assert "A1:C1" in {str(area) for area in page.merged_cells.ranges}


def test_a_second_round_uses_the_same_column_and_clears_what_was_mended(tmp_path: Path):
    returned(save_rows(tmp_path / "a.xlsx", ORIGINAL), tmp_path / "first.xlsx")
    returned(tmp_path / "first.xlsx", tmp_path / "second.xlsx", {3: "新"})
    page = load_workbook(tmp_path / "second.xlsx")["客户"]
    assert page.max_column == 4
    assert [page["D3"].value, page["D5"].value] == ["新", None]


def test_old_workbooks_and_texts_come_back_as_xlsx(tmp_path: Path):
    old = xls_file(tmp_path / "a.xls", [["", ""], ["客户名称", "邮编"], ["", ""], ["", ""], ["=乙", "510000"]])
    returned(old, tmp_path / "a.xlsx")
    text = tmp_path / "b.csv"
    text.write_bytes("名单\n客户名称,邮编\n\n\n=乙,510000\n".encode("gb18030"))
    returned(text, tmp_path / "b.xlsx")
    for name in ("a.xlsx", "b.xlsx"):
        assert read_rows(tmp_path / name).rows[4] == ["=乙", "510000", "B 邮编:邮政编码应为 6 位数字。"]

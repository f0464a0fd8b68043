"""Headings are found whatever stands above them; what is no data is skipped and named."""

from pathlib import Path

import pytest

from bigclient_desktop.spreadsheets.columns import knows_heading
from bigclient_desktop.spreadsheets.failures import HeadingsMissing
from bigclient_desktop.spreadsheets.headings import (
    SkippedAs,
    SkippedRow,
    data_rows,
    fill_merged,
    find_headings,
    headings_at,
)
from bigclient_desktop.spreadsheets.reading import Merged, read_rows
from tests.spreadsheets.workbooks import save_rows


def found(path: Path):
    sheet = read_rows(path)
    return find_headings(sheet.rows, sheet.merged, knows_heading)


def test_a_title_and_its_line_are_passed_over(tmp_path: Path):
    rows = [
        ["天河区大客户名单"],
        ["填报单位:天河", "", "单位:万元"],
        [],
        ["编号", "客户名称", "邮编"],
        ["1", "甲公司", "510000"],
    ]
    headings = found(save_rows(tmp_path / "a.xlsx", rows, merged=["A1:C1"]))
    assert headings.rows == (4,)
    assert headings.paths == ("编号", "客户名称", "邮编")


def test_merged_headings_of_two_rows_become_paths(tmp_path: Path):
    rows = [
        ["客户名称", "联系人", "", "", "函件", ""],
        ["", "姓名", "电话", "手机", "商函", "账单"],
        ["甲公司", "陈伟", "020-38880000", "13800138000", 1, 2],
    ]
    path = save_rows(tmp_path / "a.xlsx", rows, merged=["A1:A2", "B1:D1", "E1:F1"])
    headings = found(path)
    assert headings.rows == (1, 2)
    assert headings.paths == ("客户名称", "联系人/姓名", "联系人/电话", "联系人/手机", "函件/商函", "函件/账单")


def test_two_rows_of_headings_in_a_csv_have_no_merged_cells_to_tell(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("客户名称,联系人,,备注\n,姓名,电话,\n甲公司,陈伟,38880000,好\n", encoding="utf-8")
    assert found(path).paths == ("客户名称", "联系人/姓名", "联系人/电话", "备注")


def test_three_rows_of_headings(tmp_path: Path):
    rows = [["客户名称", "用邮", "", ""], ["", "函件", "", "包裹"], ["", "商函", "账单", ""], ["甲", 1, 2, 3]]
    path = save_rows(tmp_path / "a.xlsx", rows, merged=["A1:A3", "B1:D1", "B2:C2", "D2:D3"])
    headings = found(path)
    assert headings.rows == (1, 2, 3)
    assert headings.paths == ("客户名称", "用邮/函件/商函", "用邮/函件/账单", "用邮/包裹")


def test_the_first_row_of_texts_is_not_taken_for_a_second_row_of_headings(tmp_path: Path):
    rows = [["客户名称", "简称", "备注"], ["甲", "甲", "好"], ["乙", "", "好"]]
    assert found(save_rows(tmp_path / "a.xlsx", rows)).rows == (1,)


def test_line_breaks_and_blanks_in_headings_do_not_matter(tmp_path: Path):
    headings = found(save_rows(tmp_path / "a.xlsx", [["客 户\n名 称", "邮 编 "], ["甲", "510000"]]))
    assert headings.paths == ("客户名称", "邮编")


def test_the_user_names_the_rows(tmp_path: Path):
    sheet = read_rows(save_rows(tmp_path / "a.xlsx", [["客户名称", "邮编"], ["名称", "编码"], ["甲", "510000"]]))
    assert headings_at(sheet.rows, (2,)).paths == ("名称", "编码")
    assert headings_at(sheet.rows, (2,)).first_data_row == 3
    for outside in ((), (0,), (9,)):
        with pytest.raises(HeadingsMissing):
            headings_at(sheet.rows, outside)


def test_figures_alone_have_no_headings(tmp_path: Path):
    with pytest.raises(HeadingsMissing):
        found(save_rows(tmp_path / "a.xlsx", [[1, 2], [3, 4]]))


def test_blank_total_and_repeated_rows_are_skipped_and_named(tmp_path: Path):
    rows = [
        ["客户名称", "人数"],
        ["甲", 1],
        [],
        ["小  计", 1],
        ["客户名称", "人数"],
        ["广州审计师事务所", 2],
        ["天河合计", 2],
        ["", "总计:"],
        ["共计", 3],
        [],
        [],
    ]
    sheet = read_rows(save_rows(tmp_path / "a.xlsx", rows))
    data, skipped = data_rows(sheet.rows, found(tmp_path / "a.xlsx"))
    assert [number for number, _ in data] == [2, 6]
    assert skipped == [
        SkippedRow(3, SkippedAs.BLANK),
        SkippedRow(4, SkippedAs.TOTAL, "小  计"),
        SkippedRow(5, SkippedAs.REPEATED, "客户名称"),
        SkippedRow(7, SkippedAs.TOTAL, "天河合计"),
        SkippedRow(8, SkippedAs.TOTAL, "总计:"),
        SkippedRow(9, SkippedAs.TOTAL, "共计"),
    ]


def test_a_cell_merged_over_data_rows_counts_for_each():
    rows = [["区县", "客户名称"], ["天河", "甲"], ["", "乙"], ["", "丙"], ["越秀", "丁"]]
    fill_merged(rows, [Merged(1, 0, 3, 0)], headings_at(rows, (1,)))
    assert [row[0] for row in rows] == ["区县", "天河", "天河", "天河", "越秀"]

"""Annex 1, annex 4 and the grading list: on paper, in a workbook, empty, and with what cannot be printed."""

from io import BytesIO

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from bigclient_desktop.domain.list_form import ColumnKind, ListColumn, ListForm, ListSection, cell_text
from bigclient_desktop.pdf import MissingCharacters
from bigclient_desktop.pdf.list_form import list_pdf
from bigclient_desktop.services.grading_runs import adjust_grade, run_details, start_run
from bigclient_desktop.services.revenue_forms import (
    grading_list,
    month_statement,
    preview_list,
    ranking_table,
    save_list,
    year_statement,
)
from bigclient_desktop.translations import catalogue
from tests.services.making import make_customer
from tests.services.test_grading_runs import WAN, YEAR, bureau, spend

WORDS = catalogue("zh_CN")


def texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


def form(rows: int, name: str = "广州粤华电子有限公司") -> ListForm:
    columns = (
        ListColumn("序号", 10, ColumnKind.COUNT),
        ListColumn("客户名称", 60),
        ListColumn("收入", 20, ColumnKind.MONEY),
    )
    lines = tuple((number, name, number * 100) for number in range(1, rows + 1))
    return ListForm(
        "名册",
        "附件1",
        ("左", "中", "右"),
        columns,
        (ListSection(lines, "通讯"),),
        "说明",
        ("制表人:",),
        landscape=True,
    )


@pytest.fixture
def graded(session) -> str:
    gold, policy = (
        make_customer(session, "黄金公司", code="44010600001000"),
        make_customer(session, "区政府", kind="policy"),
    )
    make_customer(session, "一般公司", industry="finance")
    spend(session, gold, 6667 * WAN // 100)
    spend(session, policy, 3 * WAN)
    bureau(session, 20_000 * WAN)
    run, _ = start_run(session, YEAR)
    return run


def test_headings_come_again_on_every_page_and_signatures_on_the_last_alone():
    pages = texts(list_pdf(form(80), WORDS))
    assert len(pages) > 2
    assert all("客户名称" in page and "名册" in page for page in pages)
    assert [("制表人" in page) for page in pages] == [False] * (len(pages) - 1) + [True]
    assert f"共 {len(pages)} 页" in pages[0]
    joined = "".join(pages)
    assert joined.count("广州粤华电子有限公司") == 80


def test_pages_lie_on_their_side():
    document = pypdfium2.PdfDocument(BytesIO(list_pdf(form(1), WORDS)))
    assert document[0].get_width() > document[0].get_height()
    document.close()


def test_character_without_glyph_is_named_before_anything_is_written(session, tmp_path):
    with pytest.raises(MissingCharacters) as missing:
        save_list(session, form(1, name="甲\U0001f600公司"), tmp_path / "x.pdf")
    assert "甲" in missing.value.sentence(WORDS)
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (ColumnKind.MONEY, 123456, "1,234.56"),
        (ColumnKind.MONEY, -100, "-1.00"),
        (ColumnKind.MONEY, 0, "—"),
        (ColumnKind.COUNT, 1234, "1,234"),
        (ColumnKind.TEXT, "=1+1", "=1+1"),
        (ColumnKind.TEXT, None, ""),
    ],
)
def test_cells_as_paper_shows_them(kind, value, shown):
    assert cell_text(ListColumn("x", 1, kind), value) == shown


def test_score_is_cut_never_rounded(session, graded):
    from decimal import Decimal

    assert cell_text(ListColumn("x", 1, ColumnKind.SCORE), Decimal("89.999")) == "89.99"


def test_ranking_lists_industries_and_policy_customers_apart(session, graded, tmp_path):
    made = ranking_table(session, YEAR)
    assert [section.title for section in made.sections][-1] == "政策性客户（不评分）"
    text = "".join(texts(preview_list(session, made)))
    for wanted in (
        "附件1",
        "广东邮政大客户分类排序表",
        "黄金公司",
        "44010600001000",
        "80.00",
        "黄金",
        "区政府",
        "大客户中心总监",
    ):
        assert wanted in text
    assert ranking_table(session, YEAR, run_id=graded).sections == made.sections


def test_grading_list_shows_what_was_changed_by_hand(session, graded):
    result = run_details(session, graded).results[0]
    adjust_grade(session, result.id, "silver", "合同到期未续")
    text = "".join(texts(preview_list(session, grading_list(session, graded))))
    for wanted in ("白银*", "合同到期未续", "客户管理员", "局领导（盖章）", "等级分布", "草稿"):
        assert wanted in text


def test_statement_of_month_and_year(session, graded):
    month = month_statement(session, YEAR, 3)
    assert [row[5] for row in month.sections[0].rows] == [6667 * WAN // 100, 3 * WAN]
    assert month.total[5] == 6667 * WAN // 100 + 3 * WAN
    year = year_statement(session, YEAR)
    assert year.total[3 + 2] == month.total[5]
    text = "".join(texts(preview_list(session, month)))
    assert "附件4" in text
    assert "统计期：2024年3月" in text


def test_workbook_holds_numbers_as_numbers_and_codes_as_text(session, graded, tmp_path):
    out = save_list(session, ranking_table(session, YEAR), tmp_path / "r.xlsx")
    rows = list(CalamineWorkbook.from_path(out).get_sheet_by_index(0).iter_rows())
    assert rows[0][0] == "广东邮政大客户分类排序表"
    line = next(row for row in rows if "黄金公司" in row)
    assert line[2] == "44010600001000"
    assert line[4] == 66.67
    assert line[8] == 80.0


def test_empty_forms_are_printed_to_be_filled_in_by_hand(session):
    assert "附件4" in texts(preview_list(session, year_statement(session, 2031)))[0]

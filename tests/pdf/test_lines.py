"""Lines break where Chinese typesetting allows it, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.pdf.fonts import Face, text_width
from bigclient_desktop.pdf.lines import NEVER_FIRST, NEVER_LAST, break_lines, fit, fit_evenly, printable

SIZE = 10.0
TEXTS = st.text(alphabet="中文字一二三，。、；）（「」“”abcXYZ019.-@ ", min_size=1, max_size=120)


@given(TEXTS, st.floats(min_value=60, max_value=400))
def test_lines_hold_the_whole_text_within_the_width(text, width):
    lines = break_lines(text, Face.SERIF, SIZE, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(text_width(line, Face.SERIF, SIZE) for line in lines) <= width + 0.01


@given(
    st.lists(st.sampled_from(["电子", "公司，", "（集团）", "厂。", "“名”、"]), min_size=4, max_size=40).map("".join)
)
def test_no_line_begins_with_a_closing_or_ends_with_an_opening_mark(text):
    for line in break_lines(text, Face.SERIF, SIZE, 75):
        assert line[0] not in NEVER_FIRST
        assert line[-1] not in NEVER_LAST


def test_a_comma_takes_its_neighbour_down():
    assert break_lines("一二三四五六，七八", Face.SERIF, SIZE, 60) == ("一二三四五", "六，七八")


def test_an_opening_bracket_goes_down():
    assert break_lines("一二三四五（六）", Face.SERIF, SIZE, 60) == ("一二三四五", "（六）")


def test_latin_words_and_numbers_stay_whole():
    assert break_lines("合同编号2024-0158号", Face.SERIF, SIZE, 70) == ("合同编号", "2024-0158号")


def test_a_word_longer_than_the_line_breaks_at_its_joints_first():
    assert break_lines("contact10@post.example.com", Face.SERIF, SIZE, 90) == ("contact10@post.", "example.com")
    assert "".join(break_lines("A" * 80, Face.SERIF, SIZE, 90)) == "A" * 80


def test_line_ends_in_the_text_stay():
    assert break_lines("甲\n\n乙", Face.SERIF, SIZE, 90) == ("甲", "", "乙")


def test_text_shrinks_before_it_wraps():
    assert fit("一二三四五六", Face.SERIF, 60.0, (10.5, 10.0, 9.0)).size == 10.0
    wrapped = fit("一二三四五六七", Face.SERIF, 60.0, (10.5, 10.0, 9.0))
    assert wrapped == (9.0, ("一二三四五六", "七"))


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("统一社会信用代码", ("统一社会", "信用代码")),
        ("营业执照注册号(组织机构代码)", ("营业执照注册号", "(组织机构代码)")),
        ("处理依据/同意日期", ("处理依据/", "同意日期")),
        ("Focus customer", ("Focus", "customer")),
    ],
)
def test_labels_break_evenly_and_never_inside_a_word(label, lines):
    assert fit_evenly(label, Face.SERIF, 60.0, (8.25,)).lines == lines


def test_invisible_marks_are_left_out_and_blanks_made_plain():
    assert printable("广\u200b州\ufeff\t天\u00a0河\r\n区") == "广州 天 河\n区"
    assert printable("甲\u3000乙") == "甲\u3000乙"

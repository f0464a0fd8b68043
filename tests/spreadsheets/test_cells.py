"""What stands in a cell becomes a field's value, or a sentence about it."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.spreadsheets.cells import Flawed, converter
from bigclient_desktop.spreadsheets.choices import all_choices
from bigclient_desktop.spreadsheets.columns import all_targets

TODAY = date(2026, 5, 20)
PEOPLE = [("a" * 32, "陈伟"), ("b" * 32, "李娜"), ("c" * 32, "李娜")]
CHOICES = all_choices(PEOPLE, {"industry": {"造纸": "manufacturing"}})


def wide(text: str) -> str:
    """The text in full-width characters."""
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


def converted(target: str, cell, unit="元"):
    return converter(target, unit, TODAY, CHOICES)(cell)


def flaw_of(target: str, cell, unit="元") -> tuple[object, str, bool]:
    found = converted(target, cell, unit)
    assert isinstance(found, Flawed), found
    [flaw] = found.flaws
    return found.value, flaw.key, flaw.hard


@pytest.mark.parametrize(
    "cell", ["44010600001000", "440106-00001-000", wide("44010600001000"), " 440106 00001 000 ", "'44010600001000"]
)
def test_codes_in_every_spelling(cell: str):
    assert converted("code", cell) == "44010600001000"


def test_a_code_as_number_is_read_and_mentioned():
    assert flaw_of("code", 44010600001000.0) == ("44010600001000", "import.code_as_number", False)
    assert flaw_of("code", 44010600001000) == ("44010600001000", "import.code_as_number", False)


@pytest.mark.parametrize("cell", ["4.40106E+13", "1.2E+13", 4.4010600001e16, "1.2e13"])
def test_a_code_that_lost_its_digits_is_refused(cell):
    assert flaw_of("code", cell) == (None, "import.digits_lost", True)


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ("4401060000100", "problem.code_length"),
        ("99010600001000", "problem.code_division"),
        ("44010600000000", "problem.code_serial"),
        ("4401060000100X", "problem.code_not_digits"),
    ],
)
def test_a_wrong_code_is_refused(cell: str, key: str):
    assert flaw_of("code", cell) == (None, key, True)


@pytest.mark.parametrize("cell", ["待编码", "-", "无", "—"])
def test_words_for_nothing_are_nothing(cell: str):
    assert converted("code", cell) is None
    assert converted("phone", cell) is None
    assert converted("mail_budget", cell) is None
    assert converted("founded_on", cell) is None


def test_dates_from_cells_and_texts():
    day = date(2025, 6, 3)
    for cell in (day, datetime(2025, 6, 3, 14, 30), "2025-06-03", "2025.6.3", "2025年6月3日", "20250603", 20250603.0):
        assert converted("founded_on", cell) == day
    assert flaw_of("founded_on", 45811.0) == (day, "import.date_as_number", False)
    assert flaw_of("founded_on", "去年")[1:] == ("problem.date_unreadable", True)
    assert flaw_of("founded_on", "2025-06-31")[1:] == ("problem.date_impossible", True)


def test_money_counts_in_the_unit_of_its_heading():
    assert converted("registered_capital", 12.5, "万元") == 12_500_000
    assert converted("registered_capital", 12.5) == 1250
    assert converted("registered_capital", "1,234.50") == 123_450
    assert converted("registered_capital", "500万元") == 500_000_000
    assert converted("registered_capital", 0.1 + 0.2) == 30
    assert flaw_of("registered_capital", "很多")[1:] == ("problem.money_unreadable", True)


def test_full_width_becomes_half_width_in_codes_and_phones():
    assert converted("contact.mobile", "１３８００１３８０００") == "13800138000"
    assert converted("phone", "０２０－３８８８００００") == "020-38880000"
    assert converted("postcode", "５１０６３０") == "510630"
    assert converted("full_name", "广州(天河)公司") == "广州(天河)公司"


def test_numbers_in_text_columns_lose_no_digit():
    assert converted("contact.mobile", 13800138000.0) == "13800138000"
    assert converted("postcode", 510630.0) == "510630"
    assert converted("bank_account", 123456789012345.0) == "123456789012345"
    assert flaw_of("bank_account", 6.22202360000123e18) == (None, "import.digits_lost", True)
    assert flaw_of("bank_account", "6.2E+18") == (None, "import.digits_lost", True)


def test_choices_by_label_code_and_other_words():
    for cell in ("商业性", "商业", "商业性大客户", "commercial", "Commercial", " 商 业 "):
        assert converted("kind", cell) == "commercial"
    assert converted("industry", "银行") == "finance"
    assert converted("industry", "造纸") == "manufacturing"
    assert converted("division", "广东省广州市天河区") == converted("division", "440106") == "440106"
    assert converted("division", 440106.0) == "440106"
    assert converted("responsible_unit", "天河区邮政局大客户中心") == "440106"
    assert converted("reporting_sub_branch", "440106-001") == "440106-001"
    assert flaw_of("industry", "炼金") == (None, "import.choice_unknown", False)


def test_people_by_name():
    assert converted("lead_manager", "陈伟") == "a" * 32
    assert flaw_of("lead_manager", "李娜") == (None, "import.person_ambiguous", False)
    assert flaw_of("lead_manager", "王五") == (None, "import.person_unknown", False)


def test_several_values_in_one_cell():
    for cell in ("函件、速递", "速递,函件", "速递;函件", "函件/速递", "函件\n速递"):
        assert converted("services_used", cell) == ("express", "letters")
    assert flaw_of("services_used", "函件、飞鸽") == (("letters",), "import.choice_unknown", False)
    assert converted("former_names", "甲厂、乙厂") == ("乙厂", "甲厂")
    assert converted("service_addresses", "人民路1号、2号;中山路3号") == ("中山路3号", "人民路1号、2号")


def test_phone_and_address_in_one_cell_are_told_apart():
    assert converted("contact.reach", "020-38880000/a@b.com") == {"phone": "020-38880000", "email": "a@b.com"}
    assert converted("contact.reach", "13800138000;38880000、38880001") == {
        "mobile": "13800138000",
        "phone": "38880000、38880001",
    }


def test_whole_numbers_and_yes_or_no():
    assert (
        converted("staff_count", 120.0) == converted("staff_count", "120人") == converted("staff_count", "120") == 120
    )
    assert flaw_of("staff_count", "许多")[1:] == ("import.not_whole_number", True)
    assert flaw_of("staff_count", 1.5)[1:] == ("import.not_whole_number", True)
    assert converted("is_focus", "是") is converted("is_focus", True) is converted("is_focus", "√") is True
    assert converted("is_focus", "否") is converted("is_focus", False) is False


def test_texts_lose_control_characters_and_line_breaks_but_keep_rare_ones():
    assert converted("full_name", "  𠅤记\x07商行\n有限公司 ") == "𠅤记商行 有限公司"
    assert converted("remark", "第一行\n第二行") == "第一行\n第二行"
    assert converted("full_name", "甲😀公司") == "甲😀公司"
    assert converted("full_name", "\ue81e公司") == "\u9fb4公司"


def test_error_values_are_refused():
    assert flaw_of("full_name", "#REF!") == (None, "import.cell_error", True)
    assert flaw_of("mail_budget", "#DIV/0!") == (None, "import.cell_error", True)


def test_one_and_true_are_remembered_apart():
    convert = converter("remark", "元", TODAY, CHOICES)
    assert [convert(cell) for cell in (1.0, True, 1)] == ["1", "是", "1"]
    count = converter("staff_count", "元", TODAY, CHOICES)
    assert count(1.0) == 1
    assert isinstance(count(True), Flawed)


CELLS = st.one_of(
    st.text(), st.floats(allow_nan=False, allow_infinity=False), st.booleans(), st.dates(), st.datetimes(), st.times()
)


@given(st.sampled_from(all_targets()), CELLS)
def test_no_cell_stops_the_import(target: str, cell):
    converted(target, cell)


def test_every_field_has_a_converter():
    assert {field.name for field in CUSTOMER.fields} - set(all_targets()) == {"headquarters", "merged_into", "deleted"}

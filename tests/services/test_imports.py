"""Customers from a workbook into a real store: planned, applied as one change, undone, given back with reasons."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.customers import (
    count_customers,
    customer_file,
    delete_customers,
    find_customer,
    list_customers,
)
from bigclient_desktop.services.import_records import Action, ImportPlan, Light, skipped_sentence
from bigclient_desktop.services.imports import apply_plan, layout_of, plan_customers, preview_workbook, save_errors
from bigclient_desktop.services.people import save_staff
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.customers import with_column
from bigclient_desktop.spreadsheets.failures import HeadingsMissing, WorkCancelled
from bigclient_desktop.translations import LANGUAGES, catalogue
from tests.spreadsheets.workbooks import save_rows, with_dimension

HEAD = ["客户编号", "客户名称", "客户类型", "行业", "行政区划", "通信地址", "邮编", "注册资本(万元)", "联系人", "手机"]
YUEHUA = [
    "44010600001000",
    "粤华电子有限公司",
    "商业性",
    "制造",
    "天河区",
    "天河路1号",
    "510630",
    500,
    "陈伟",
    "13800138000",
]
TIANHE = ["", "天河物流公司", "商业性", "运输", "天河区", "中山大道2号", "510640", "", "", ""]


@pytest.fixture
def book(tmp_path: Path):
    """Makes a workbook of the given rows."""

    def make(*rows: list[Any], head: list[str] | None = None, name: str = "list.xlsx") -> Path:
        return save_rows(tmp_path / name, [head or HEAD, *rows])

    return make


def row_with(row: list[Any], **changes: Any) -> list[Any]:
    names = dict(zip(("code", "name", "kind", "industry", "division", "address", "postcode"), range(7), strict=True))
    changed = list(row)
    for name, value in changes.items():
        changed[names[name]] = value
    return changed


def imported(session: Session, path: Path, **options: Any):
    return apply_plan(session, plan_customers(session, path, **options))


def keys(plan: ImportPlan, row: int) -> list[str]:
    [planned] = [planned for planned in plan.rows if planned.row == row]
    return [problem.key for problem in planned.problems]


def test_new_customers_come_in_whole(session: Session, book):
    result = imported(session, book(YUEHUA, TIANHE))
    assert (result.added, result.updated, result.unchanged, result.skipped, result.errors) == (2, 0, 0, 0, ())
    file = customer_file(session, find_customer(session, "44010600001000"))
    customer, [contact] = file.customer, file.contacts
    assert customer.full_name == "粤华电子有限公司"
    assert (customer.kind, customer.industry, customer.division) == ("commercial", "manufacturing", "440106")
    assert customer.registered_capital == 500_000_000
    assert customer.responsible_unit == "440106"
    assert customer.lead_manager == session.staff_id
    assert (contact.name, contact.mobile, contact.is_primary) == ("陈伟", "13800138000", True)


def test_a_plan_writes_nothing(session: Session, book):
    plan = plan_customers(session, book(YUEHUA, TIANHE))
    assert plan.result.added == 2
    assert plan.result.change is None
    assert count_customers(session, CustomerQuery()) == 0


def test_the_same_file_again_changes_nothing(session: Session, book):
    path = book(YUEHUA, TIANHE)
    imported(session, path)
    result = imported(session, path)
    assert (result.added, result.updated, result.unchanged) == (0, 0, 2)
    assert result.change is not None
    assert result.change.commits == 0


def test_an_update_says_what_changes_and_leaves_the_rest(session: Session, book):
    imported(session, book(YUEHUA))
    changed = row_with(YUEHUA, address="天河路99号", postcode="", industry="")
    plan = plan_customers(session, book(changed))
    [row] = plan.rows
    assert (row.action, row.matched_by, row.light) == (Action.UPDATE, "code", Light.GREEN)
    assert [(difference.field, difference.old, difference.new) for difference in row.differences] == [
        ("postal_address", "天河路1号", "天河路99号")
    ]
    apply_plan(session, plan)
    customer = customer_file(session, find_customer(session, "44010600001000")).customer
    assert (customer.postal_address, customer.postcode, customer.industry) == ("天河路99号", "510630", "manufacturing")


def test_contacts_are_matched_by_name(session: Session, book):
    imported(session, book(YUEHUA))
    imported(session, book([*YUEHUA[:8], "陈伟", "13900139000"]))
    imported(session, book([*YUEHUA[:8], "李娜", "13700137000"]))
    contacts = customer_file(session, find_customer(session, "44010600001000")).contacts
    assert [(contact.name, contact.mobile, bool(contact.is_primary)) for contact in contacts] == [
        ("陈伟", "13900139000", True),
        ("李娜", "13700137000", False),
    ]


def test_modes(session: Session, book):
    imported(session, book(YUEHUA))
    both = book(row_with(YUEHUA, address="新址1号"), TIANHE)
    only_new = plan_customers(session, both, mode="add").result
    assert (only_new.added, only_new.updated, only_new.skipped) == (1, 0, 1)
    only_known = plan_customers(session, both, mode="update").result
    assert (only_known.added, only_known.updated, only_known.skipped) == (0, 1, 1)
    everything = plan_customers(session, both).result
    assert (everything.added, everything.updated, everything.skipped) == (1, 1, 0)


def test_customers_are_known_by_code_credit_code_name_and_former_name(session: Session, book):
    head = ["客户编号", "客户名称", "统一社会信用代码", "曾用名", "备注"]
    imported(session, book(["44010600001000", "甲公司", "91350100M000100Y43", "老甲厂、甲记", "一"], head=head))
    for row, how in (
        (["44010600001000", "", "", "", "二"], "code"),
        (["", "", "91350100M000100Y43", "", "三"], "credit_code"),
        (["", "甲 公司", "", "", "四"], "full_name"),
        (["", "甲记", "", "", "五"], "former_names"),
    ):
        plan = plan_customers(session, book(row, head=head))
        assert [(found.action, found.matched_by) for found in plan.rows] == [(Action.UPDATE, how)]
        apply_plan(session, plan)
    customer = customer_file(session, find_customer(session, "44010600001000")).customer
    assert (customer.full_name, customer.remark) == ("甲公司", "五")


def test_a_new_name_is_told_and_keeps_the_old_one(session: Session, book):
    imported(session, book(YUEHUA))
    plan = plan_customers(session, book(row_with(YUEHUA, name="粤华科技有限公司")))
    assert keys(plan, 2) == ["import.renamed"]
    assert plan.rows[0].light is Light.AMBER
    apply_plan(session, plan)
    customer = customer_file(session, find_customer(session, "44010600001000")).customer
    assert (customer.full_name, customer.former_names) == ("粤华科技有限公司", ("粤华电子有限公司",))


def test_codes_are_set_once_and_never_replaced(session: Session, book):
    imported(session, book(YUEHUA, TIANHE))
    given = plan_customers(session, book(row_with(TIANHE, code="44010600002000")))
    assert given.rows[0].action is Action.UPDATE
    apply_plan(session, given)
    assert find_customer(session, "44010600002000")
    other = plan_customers(session, book(row_with(TIANHE, code="44010600003000")))
    assert keys(other, 2) == ["import.code_differs"]
    assert other.rows[0].action is Action.REFUSE


def test_branches_of_the_file_find_their_headquarters(session: Session, book):
    branch = row_with(YUEHUA, code="44010600001001", name="粤华电子有限公司")
    result = imported(session, book(branch, YUEHUA))
    assert (result.added, result.errors) == (2, ())
    main = customer_file(session, find_customer(session, "44010600001000"))
    assert [row.code for row in main.branches] == ["44010600001001"]
    imported(session, book(row_with(YUEHUA, code="44010600001002", name="粤华番禺分公司")))
    assert len(customer_file(session, main.customer.id).branches) == 2


def test_a_branch_whose_headquarters_is_refused_comes_in_without_it(session: Session, book):
    branch = row_with(YUEHUA, code="44010600001001", name="粤华分公司")
    result = imported(session, book(branch, row_with(YUEHUA, postcode="51")))
    assert (result.added, len(result.errors)) == (1, 1)
    assert customer_file(session, find_customer(session, "44010600001001")).customer.headquarters is None


REFUSED = [
    ({"code": "440106"}, "problem.code_length", "A"),
    ({"code": "99010600001000"}, "problem.code_division", "A"),
    ({"code": "4.40106E+13"}, "import.digits_lost", "A"),
    ({"name": ""}, "import.name_missing", "B"),
    ({"postcode": "51063"}, "problem.postcode", "G"),
    ({"name": "长" * 201}, "problem.too_long", "B"),
]


@pytest.mark.parametrize(("changes", "key", "column"), REFUSED)
def test_wrong_rows_are_refused_and_the_others_come_in(session: Session, book, changes, key, column):
    plan = plan_customers(session, book(row_with(YUEHUA, **changes), TIANHE))
    [error] = plan.errors
    assert (error.row, error.column, error.key) == (2, column, key)
    assert apply_plan(session, plan).added == 1


def test_a_day_in_the_future_is_refused(session: Session, book):
    tomorrow = china_today() + timedelta(days=2)
    plan = plan_customers(session, book(["甲公司", tomorrow], head=["客户名称", "成立日期"]))
    assert [(error.key, error.column) for error in plan.errors] == [("problem.future_date", "B")]


def test_twins_in_the_file_name_the_first_row(session: Session, book):
    rows = [YUEHUA, row_with(YUEHUA, name="别的名称"), TIANHE, row_with(TIANHE, address="别处")]
    plan = plan_customers(session, book(*rows))
    assert [(error.row, error.key, error.values["first"]) for error in plan.errors] == [
        (3, "import.twin_code", 2),
        (5, "import.twin_name", 4),
    ]


def test_twins_of_a_known_customer_are_refused_too(session: Session, book):
    imported(session, book(YUEHUA))
    by_name = row_with(YUEHUA, code="", address="二")
    plan = plan_customers(session, book(row_with(YUEHUA, address="一"), by_name))
    assert [(error.row, error.key) for error in plan.errors] == [(3, "import.twin_customer")]


def test_a_row_that_means_two_customers_is_refused(session: Session, book):
    imported(session, book(YUEHUA, row_with(YUEHUA, code="44010600002000", name="另一家公司")))
    mixed = plan_customers(session, book(row_with(YUEHUA, code="44010600002000")))
    assert keys(mixed, 2) == ["import.name_of_another"]
    imported(session, book(row_with(YUEHUA, code="44010600003000", name="同名公司"),
                           row_with(YUEHUA, code="44010600004000", name="同名公司")))  # fmt: skip
    vague = plan_customers(session, book(row_with(YUEHUA, code="", name="同名公司")))
    assert keys(vague, 2) == ["import.ambiguous"]


def test_a_code_in_the_recycle_bin_is_not_given_again(session: Session, book):
    imported(session, book(YUEHUA))
    delete_customers(session, [find_customer(session, "44010600001000")])
    plan = plan_customers(session, book(row_with(YUEHUA, name="新公司")))
    assert keys(plan, 2) == ["import.code_in_bin"]


def test_texts_that_no_dictionary_knows_are_told_and_can_be_mapped(session: Session, book):
    path = book(row_with(YUEHUA, industry="造纸"), row_with(TIANHE, industry="造纸"))
    plan = plan_customers(session, path)
    assert plan.unknown == {"industry": {"造纸": 2}}
    assert plan.rows[0].light is Light.AMBER
    mapped = plan_customers(session, path, choices={"industry": {"造纸": "manufacturing"}})
    assert mapped.unknown == {}
    apply_plan(session, mapped)
    assert {row.industry for row in list_customers(session, CustomerQuery(), 0, 9)} == {"manufacturing"}


def test_managers_are_found_by_name(session: Session, book):
    save_staff(session, [Staff(unit="440106", name="李娜", position="manager")])
    imported(session, book(["甲公司", "李娜", "张三"], head=["客户名称", "A角", "B角"]))
    [row] = list_customers(session, CustomerQuery(), 0, 9)
    assert (row.lead_manager, row.deputy_manager) == ("李娜", "张三")


def test_skipped_rows_are_named_in_both_languages(session: Session, book):
    plan = plan_customers(session, book(YUEHUA, [], ["", "合计", "", "", "", "", "", 500]))
    assert [skipped_sentence(skipped, catalogue("zh_CN")) for skipped in plan.skipped] == [
        "第 3 行是空行，已跳过。",
        "第 4 行是合计行“合计”，已跳过。",
    ]
    assert "row “合计”" in skipped_sentence(plan.skipped[1], catalogue("en"))


def test_the_whole_import_is_one_step_back(session: Session, book):
    imported(session, book(YUEHUA))
    imported(session, book(row_with(YUEHUA, address="新址"), TIANHE))
    undo(session)
    [row] = list_customers(session, CustomerQuery(), 0, 9)
    assert (row.full_name, row.postal_address) == ("粤华电子有限公司", "天河路1号")


def test_a_stopped_import_has_written_nothing(session: Session, book):
    path = book(*[row_with(TIANHE, name=f"第{number}公司") for number in range(2500)])
    with pytest.raises(WorkCancelled):
        plan_customers(session, path, cancel=lambda: True)
    plan = plan_customers(session, path)
    asked = iter([False, False, True])
    with pytest.raises(Failure) as stopped:
        apply_plan(session, plan, cancel=lambda: next(asked))
    assert stopped.value.sentence(catalogue("zh_CN")) != stopped.value.key
    assert count_customers(session, CustomerQuery()) == 0
    told: list[tuple[int, int]] = []
    apply_plan(session, plan, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (2500, 2500)


def test_a_store_that_moved_since_the_plan_is_looked_at_again(session: Session, book):
    plan = plan_customers(session, book(YUEHUA))
    imported(session, book(row_with(YUEHUA, address="先来的"), name="other.xlsx"))
    result = apply_plan(session, plan)
    assert (result.added, result.updated) == (0, 1)
    assert count_customers(session, CustomerQuery()) == 1


def test_columns_are_remembered_for_the_next_file_of_the_kind(session: Session, book):
    path = book(["甲公司", "好"], head=["甲方", "评语"])
    [sheet] = preview_workbook(path)
    layout = layout_of(session, sheet, (1,))
    assert [column.target for column in layout.columns] == ["", ""]
    columns = with_column(with_column(layout.columns, 0, target="full_name"), 1, target="remark")
    apply_plan(session, plan_customers(session, path, mapping=columns, heading_rows=(1,)))
    again = layout_of(session, preview_workbook(book(["乙公司", "好"], head=["甲方", "评语"]))[0], (1,))
    assert again.is_remembered
    assert [column.target for column in again.columns] == ["full_name", "remark"]


def test_a_sheet_without_any_known_column_is_refused(session: Session, book):
    with pytest.raises(HeadingsMissing):
        plan_customers(session, book(["甲", "乙"], head=["天", "地"]))


def test_two_rows_of_headings_and_a_wrong_dimension(session: Session, tmp_path: Path):
    rows = [
        ["天河区大客户名单", "", "", ""],
        ["客户全称", "联系人", "", "邮编"],
        ["", "姓名", "手机", ""],
        ["甲公司", "陈伟", "13800138000", "510630"],
    ]
    path = with_dimension(save_rows(tmp_path / "wps.xlsx", rows, merged=["A1:D1", "A2:A3", "B2:C2", "D2:D3"]), "A1")
    assert imported(session, path).added == 1
    [row] = list_customers(session, CustomerQuery(), 0, 9)
    assert (row.full_name, row.contact) == ("甲公司", "陈伟")


def test_the_result_for_the_command_line(session: Session, book):
    plan = plan_customers(session, book(row_with(YUEHUA, postcode="51"), TIANHE))
    assert plan.result.as_json(catalogue("zh_CN")) == {
        "added": 1,
        "updated": 0,
        "unchanged": 0,
        "skipped": 0,
        "errors": [{"row": 2, "column": "G", "message": "第 2 行 G 列“邮编”：邮政编码应为 6 位数字。"}],
        "warnings": [],
        "lacking_roles": [],
        "led_by_deputy": [],
    }
    assert plan.result.as_json(catalogue("en"))["errors"][0]["message"].startswith("Row 2, column G “邮编”")


def test_what_comes_in_with_less_than_the_sheet_says_is_told(session: Session, book):
    plan = plan_customers(session, book(row_with(YUEHUA, industry="不存在的行业")))
    told = plan.result.as_json(catalogue("zh_CN"))
    assert (told["added"], told["errors"]) == (1, [])
    assert any(warning["row"] == 2 and "不存在的行业" in warning["message"] for warning in told["warnings"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_original_comes_back_with_the_reasons(session: Session, book, tmp_path: Path, language: str):
    words = catalogue(language)
    plan = plan_customers(session, book(row_with(YUEHUA, postcode="51", code="123"), TIANHE))
    save_errors(plan, tmp_path / "back.xlsx", words)
    page = load_workbook(tmp_path / "back.xlsx")["客户"]
    assert page["K1"].value == words("import.error_column")
    assert words("problem.code_length", length=3, code="123") in page["K2"].value
    assert page["K3"].value is None


def test_emoji_and_extension_b_characters_survive(session: Session, book):
    imported(session, book(row_with(TIANHE, name="𠅤😀记商行")))
    [row] = list_customers(session, CustomerQuery(), 0, 9)
    assert row.full_name == "𠅤😀记商行"

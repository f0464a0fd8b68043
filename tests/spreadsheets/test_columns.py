"""Columns are guessed by what offices write above them, each field once."""

import pytest

from bigclient_desktop.spreadsheets.columns import all_targets, guess_columns, is_target, signature, unit_in
from bigclient_desktop.spreadsheets.customers import label_key, with_column
from bigclient_desktop.spreadsheets.headings import Headings
from bigclient_desktop.translations import LANGUAGES, catalogue


def targets(*paths: str) -> list[str]:
    return [column.target for column in guess_columns(Headings((1,), paths))]


HEADINGS = {
    "code": ["客户ID号", "客户编号", "大客户代码", "编号*"],
    "full_name": ["客户全称", "客户名称(必填)", "单位名称", "*单位 名称", "Company name"],
    "postal_address": ["通信地址", "联系地址"],
    "postcode": ["邮政编码", "邮编", "POSTCODE", "邮\u3000编"],
    "kind": ["客户类型", "类别"],
    "industry": ["客户所属行业", "行业"],
    "services_used": ["用邮种类"],
    "lead_manager": ["A角", "客户经理", "客户经理(A角)", "客户经理\uff08A角\uff09"],
    "deputy_manager": ["B角", "客户经理(B角)"],
    "registered_capital": ["注册资本(万元)", "注册资本\uff08万元\uff09", "注册资金"],
    "credit_code": ["统一社会信用代码"],
    "web": ["网址"],
    "": ["天气", "序号"],
}


@pytest.mark.parametrize(
    ("target", "heading"), [(target, word) for target, words in HEADINGS.items() for word in words]
)
def test_headings_of_offices(target: str, heading: str):
    assert targets(heading) == [target]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_own_labels_are_understood(language: str):
    for target in all_targets():
        if "." not in target:
            assert targets(catalogue(language)(label_key(target))) == [target]


def test_the_nine_fields_of_the_guideline():
    organisation = ("客户ID号", "客户全称", "通信地址", "邮政编码")
    people = ("业务联系人", "联系电话/E-mail")
    assert targets(*organisation, *people, "客户类型", "客户所属行业", "用邮种类") == [
        "code", "full_name", "postal_address", "postcode", "contact.name", "contact.reach", "kind", "industry",
        "services_used",
    ]  # fmt: skip


def test_several_contacts():
    assert targets("客户名称", "联系人1", "电话1", "联系人2", "电话2", "手机2") == [
        "full_name", "contact.name", "contact.phone", "contact2.name", "contact2.phone", "contact2.mobile",
    ]  # fmt: skip
    assert targets("联系人/姓名", "联系人/电话", "联系人二/姓名") == ["contact.name", "contact.phone", "contact2.name"]
    assert targets("联系人", "手机", "联系人", "手机") == [
        "contact.name", "contact.mobile", "contact2.name", "contact2.mobile",
    ]  # fmt: skip


def test_phones_belong_to_whom_they_stand_beside():
    assert targets("客户名称", "电话", "联系人", "联系电话") == ["full_name", "phone", "contact.name", "contact.phone"]
    assert targets("客户名称", "联系人", "电话") == ["full_name", "contact.name", "contact.phone"]
    assert targets("客户名称", "联系电话", "邮箱") == ["full_name", "phone", "email"]


def test_each_field_is_filled_once():
    assert targets("客户名称", "单位名称", "名称") == ["full_name", "", ""]


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("注册资本(万元)", "万元"),
        ("注册资本(单位:元)", "元"),
        ("年营业额/万元", "万元"),
        ("营业额 万元", "万元"),
        ("注册资本", None),
    ],
)
def test_the_heading_names_the_unit(heading: str, unit: str | None):
    assert unit_in(heading) == unit


def test_what_was_remembered_wins_over_the_guess():
    headings = Headings((1,), ("名称", "说明", "额外"))
    remembered = {"名称": ("short_name", "元"), "说明": ("", "元"), "额外": ("mail_budget", "万元")}
    columns = guess_columns(headings, 0, remembered)
    assert [(column.target, column.unit) for column in columns] == [
        ("short_name", "元"),
        ("", "元"),
        ("mail_budget", "万元"),
    ]


def test_files_of_one_kind_have_one_signature():
    assert signature(Headings((1,), ("客户名称", "邮编"))) == signature(Headings((3,), ("邮 编", "", "客户名称*")))
    assert signature(Headings((1,), ("客户名称",))) != signature(Headings((1,), ("客户编号",)))


def test_a_target_chosen_by_the_user_leaves_its_old_column():
    columns = guess_columns(Headings((1,), ("客户名称", "甲方")))
    assert [column.target for column in with_column(columns, 1, target="full_name")] == ["", "full_name"]


def test_only_fields_that_an_import_may_fill_are_targets():
    assert is_target("contact5.mobile")
    assert is_target("remark")
    for never in ("headquarters", "deleted", "merged_into", "contact.reports_to", "contact6.name", "nonsense"):
        assert not is_target(never)

"""Old visits and complaints from workbooks: author, date and unit stay, bad rows get a sentence, twice adds nothing."""

from datetime import date, datetime, time

import pytest
from openpyxl import Workbook

from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.services.activity_exports import export_complaints, export_visits
from bigclient_desktop.services.activity_imports import apply_activities, plan_activities, save_activity_errors
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.complaints import complaint_file, list_complaints
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.visits import list_visits, visit_file
from bigclient_desktop.spreadsheets.failures import HeadingsMissing
from bigclient_desktop.spreadsheets.reading import read_rows
from bigclient_desktop.translations import catalogue
from tests.services.making import make_customer

NOW = china_instant(date(2026, 3, 4), time(10))
WORDS = catalogue("zh_CN")
VISITS = [
    ["走访情况登记表"],
    ["客户名称", "走访日期", "开始时刻", "走访人", "走访单位", "方式", "内容", "下次走访", "状态", "结束时间"],
    ["广东移动通信有限公司", date(2019, 5, 6), None, "老李", "440103", "上门", "谈账单", None, None, None],
    ["广东移动通信有限公司", "2025.6.3 9:30", None, "张三", "天河区邮政局", "微信", "约时间", "6-20", "完成", "10:15"],
    ["没有这家公司", date(2025, 6, 3), None, "张三", None, "电话", "x", None, None, None],
    ["广东移动通信有限公司", date(2027, 6, 3), None, "张三", None, "电话", "x", None, "已完成", None],
    ["广东移动通信有限公司", "2025-06-03 15:00", None, "张三", None, "电话", "x", None, None, "14:00"],
    ["广东移动通信有限公司", "2025-13-03", None, "张三", None, "电话", "x", None, None, None],
    ["合计", None, None, None, None, None, None, None, None, None],
]
COMPLAINTS = [
    ["单号", "客户名称", "受理时间", "类别", "事由", "邮件号", "赔偿(元)", "处理状态", "结案时间", "经办人",
     "首次答复时间"],
    ["T1", "广东移动通信有限公司", "2025-06-03 9:00", "延误", "晚到", "EA123456785CN 1123456789012", 12.5, "已结案",
     "2025-06-05 17:00", "老李", "2025-06-03 10:00"],
    ["T2", "广东移动通信有限公司", "2026-03-03", "丢件", "丢失", None, None, "未结", None, "张三", None],
    ["T3", "广东移动通信有限公司", "2026-03-03", "奇怪", "x", None, None, "未结", None, None, None],
    ["T4", "没有这家公司", "2026-03-03", "丢失", "x", None, None, None, None, None, None],
    ["T5", "广东移动通信有限公司", "2026-03-03", "丢失", "y", None, None, "已结案", None, None, None],
    ["T6", "广东移动通信有限公司", "2026-03-03", "丢失", "z", None, None, "已结案", "2026-03-01", None, None],
]  # fmt: skip


@pytest.fixture
def customer(session):
    return make_customer(session)


def sheet(path, rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_a_diary_comes_in_with_author_date_and_unit(session, customer, tmp_path):
    path = sheet(tmp_path / "日志.xlsx", VISITS)
    plan = plan_activities(session, "visit", path, now=NOW)
    said = {error.row: error.message(WORDS) for error in plan.errors}
    assert "没有“没有这家公司”" in said[5]
    assert "还没有到" in said[6]
    assert "早于开始时间" in said[7]
    assert "2025-13-03" in said[8]
    assert said[5].startswith("第 5 行 A 列“客户名称”")
    assert [skip.row for skip in plan.skipped] == [9]
    result = apply_activities(session, plan)
    assert (result.added, result.unchanged, len(result.errors)) == (2, 0, 4)
    new, old = list_visits(session, VisitQuery(), 0, 10, NOW)
    assert (old.manager, old.unit, old.starts_at) == ("老李", "440103", china_instant(date(2019, 5, 6)))
    assert (new.manager, new.unit, new.way, new.next_on) == ("张三", "440106", "message", date(2026, 6, 20))
    assert new.ends_at == china_instant(date(2025, 6, 3), time(10, 15))
    visit = visit_file(session, new.id).visit
    assert (visit.manager, visit.recorded_by, visit.source) == (session.staff_id, session.staff_id, "日志.xlsx")
    assert visit_file(session, old.id).visit.manager is None
    again = plan_activities(session, "visit", path, now=NOW)
    assert (again.count("add"), again.count("unchanged")) == (0, 2)
    undo(session)
    assert list_visits(session, VisitQuery(), 0, 10, NOW) == []


def test_two_people_of_one_name_are_kept_as_written(session, customer, tmp_path):
    save_staff(session, [Staff(unit="440106", name="张三", position="manager")])
    apply_activities(session, plan_activities(session, "visit", sheet(tmp_path / "a.xlsx", VISITS), now=NOW))
    assert len(list_staff(session)) == 2
    row = list_visits(session, VisitQuery(), 0, 1, NOW)[0]
    assert (row.manager, visit_file(session, row.id).visit.manager) == ("张三", None)


def test_complaints_come_in_with_their_steps(session, customer, tmp_path):
    plan = plan_activities(session, "complaint", sheet(tmp_path / "投诉.xlsx", COMPLAINTS), now=NOW)
    said = {error.row: error.message(WORDS) for error in plan.errors}
    assert set(said) == {4, 5, 6, 7}
    assert "奇怪" in said[4]
    assert "没有这家公司" in said[5]
    assert "须有处理时间或结案时间" in said[6]
    assert "早于上一步" in said[7]
    result = apply_activities(session, plan)
    assert result.added == 2
    open_one, closed = list_complaints(session, ComplaintQuery(), now=NOW)
    assert (closed.number, closed.state, closed.stage, closed.compensation) == ("T1", "closed", "closed", 1250)
    assert (closed.handler, open_one.handler) == ("老李", "张三")
    file = complaint_file(session, closed.id, NOW)
    assert file.complaint.item_numbers == ("1123456789012", "EA123456785CN")
    assert [event.step for event in file.events] == ["received", "answered", "handled", "closed"]
    assert [clock.level for clock in file.clocks.all] == ["done", "done", "done"]
    assert (open_one.stage, open_one.clocks.answer.is_running) == ("received", True)


def test_what_is_exported_can_be_imported_elsewhere(session, customer, tmp_path):
    apply_activities(session, plan_activities(session, "visit", sheet(tmp_path / "a.xlsx", VISITS), now=NOW))
    apply_activities(session, plan_activities(session, "complaint", sheet(tmp_path / "b.xlsx", COMPLAINTS), now=NOW))
    assert export_visits(session, VisitQuery(), tmp_path / "v.xlsx", now=NOW) == 2
    assert export_complaints(session, ComplaintQuery(), tmp_path / "c.xlsx", now=NOW) == 2
    rows = read_rows(tmp_path / "v.xlsx").rows
    assert rows[1][2] == date(2019, 5, 6)
    assert rows[2][2] == datetime(2025, 6, 3, 9, 30)
    for entity, name in (("visit", "v.xlsx"), ("complaint", "c.xlsx")):
        plan = plan_activities(session, entity, tmp_path / name, now=NOW)
        assert plan.errors == []
        assert plan.count("unchanged") == 2
        assert {column.heading for column in plan.columns if not column.target} <= {
            "更正原因",
            "未经客户确认结案的原因",
        }


def test_what_is_missing_is_named_also_where_the_sheet_has_no_column_for_it(session, customer, tmp_path):
    name = "广东移动通信有限公司"
    heads = ["客户名称", "受理时间", "类别", "事由", "赔偿金额"]
    rows = [heads, [name, "2026-03-03", "丢失", "x", 12], ["", "2026-03-03", "丢失", "x", None]]
    plan = plan_activities(session, "complaint", sheet(tmp_path / "a.xlsx", rows), now=NOW)
    said = [problem.message(WORDS) for row in plan.rows for problem in row.problems]
    assert said == ["第 2 行：“赔偿依据”：有赔偿金额，请填写赔偿依据。", "第 3 行 A 列“客户名称”：必须填写。"]
    without_kind = [heads[:2], [name, "2026-03-03"]]
    plan = plan_activities(session, "complaint", sheet(tmp_path / "b.xlsx", without_kind), now=NOW)
    assert [error.message(WORDS) for error in plan.errors] == ["第 2 行：“投诉类别”：必须填写。"]


def test_refused_rows_come_back_with_reasons(session, customer, tmp_path):
    plan = plan_activities(session, "visit", sheet(tmp_path / "a.xlsx", VISITS), now=NOW)
    save_activity_errors(plan, tmp_path / "错误.xlsx", WORDS)
    rows = read_rows(tmp_path / "错误.xlsx").rows
    assert rows[1][-1] == WORDS("import.error_column")
    assert "没有这家公司" in rows[4][-1]


def test_a_sheet_that_names_no_customer_is_refused(session, tmp_path):
    path = sheet(tmp_path / "a.xlsx", [["走访日期", "走访人", "内容"], [date(2025, 1, 1), "张三", "x"]])
    with pytest.raises(HeadingsMissing):
        plan_activities(session, "visit", path, now=NOW)

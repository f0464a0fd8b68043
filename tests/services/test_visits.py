"""The visit diary on a real store: plans become records, corrections keep what stood, bad input gets a sentence."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.visit_lists import FollowUpQuery, VisitQuery, VisitSort
from bigclient_desktop.domain.visits import FollowUp
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.journal.values import is_bound
from bigclient_desktop.services import visit_changes, visits
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.customers import (
    CustomerUnknown,
    DraftRefused,
    customer_file,
    draft_of,
    list_customers,
    save_customer,
)
from bigclient_desktop.services.office import ClockWentBack, confirm_clock
from bigclient_desktop.services.session import new_child_id, new_row_id
from bigclient_desktop.store import rebuild, visit_days
from bigclient_desktop.translations import catalogue
from tests.services.making import make_customer

NOW = china_instant(date(2026, 3, 4), time(10))
WORDS = catalogue("zh_CN")


@pytest.fixture
def customer(session):
    return make_customer(session)


def record(session, customer, now=NOW, **fields):
    draft = visits.new_visit_draft(session, customer, now=now)
    values = {"talk": "谈了国庆寄递", "result": "有意向", "no_next_reason": "已约好下月再谈"} | fields
    draft = replace(draft, visit=replace(draft.visit, **values))
    visits.save_visit(session, draft, now=now)
    return draft.visit.id


def plan(session, customer, day=date(2026, 3, 6), now=NOW, **fields):
    draft = visits.new_visit_draft(session, customer, planned=True, now=now)
    draft = replace(draft, visit=replace(draft.visit, starts_at=china_instant(day, time(9, 30)), **fields))
    visits.save_visit(session, draft, now=now)
    return draft.visit.id


def rows(session, now=NOW, **query):
    return visits.list_visits(session, VisitQuery(**query), 0, 100, now)


def refused(session, draft, now=NOW):
    with pytest.raises(DraftRefused) as caught:
        visits.save_visit(session, draft, now=now)
    return {problem.field: WORDS(problem.key, **problem.values) for problem in caught.value.problems}


def test_a_plan_becomes_a_record_in_one_action(session, customer):
    made = plan(session, customer, purpose="送方案")
    draft = visits.record_draft(session, made, now=NOW + timedelta(days=3))
    draft = replace(draft, visit=replace(draft.visit, talk="已送", next_step="回访", next_on=date(2026, 3, 20)))
    visits.save_visit(session, draft, now=china_instant(date(2026, 3, 6), time(17)))
    (row,) = rows(session)
    assert (row.id, row.state, row.purpose, row.next_on) == (made, "done", "送方案", date(2026, 3, 20))
    assert row.recorded_on == date(2026, 3, 6)
    assert not row.is_late
    undo(session)
    assert [row.state for row in rows(session)] == ["planned"]


def test_the_next_step_can_become_a_plan(session, customer):
    draft = visits.new_visit_draft(session, customer, now=NOW)
    visit = replace(draft.visit, talk="x", next_step="签约", next_on=date(2026, 3, 10))
    visits.save_visit(session, replace(draft, visit=visit), plan_next=True, now=NOW)
    assert [(row.state, row.purpose) for row in rows(session)] == [("planned", "签约"), ("done", None)]
    assert customer_file(session, customer).timeline[0].state == "planned"


def test_a_correction_is_a_new_version_with_a_reason(session, customer):
    first = record(session, customer, starts_at=NOW - timedelta(hours=3))
    draft = visits.visit_draft(session, first)
    changed = replace(draft, visit=replace(draft.visit, result="改为下月", starts_at=NOW - timedelta(hours=2)))
    assert refused(session, changed) == {"correction_reason": WORDS("problem.correction_reason")}
    changed = replace(changed, visit=replace(changed.visit, correction_reason="时间记错"))
    visits.save_visit(session, changed, now=NOW)
    (row,) = rows(session)
    assert (row.result, row.is_corrected) == ("改为下月", True)
    again = visits.visit_draft(session, first)
    assert again.visit.id == row.id
    again = replace(again, visit=replace(again.visit, result="再改", correction_reason="笔误"))
    visits.save_visit(session, again, now=NOW)
    file = visits.visit_file(session, first)
    assert [version.result for version in file.versions] == ["再改", "改为下月", "有意向"]
    assert {version.corrects for version in file.versions} == {None, first}
    assert len(rows(session)) == 1
    assert len(visits.time_line(session, customer, NOW)) == 1
    assert len(customer_file(session, customer).timeline) == 1
    undo(session)
    assert rows(session)[0].result == "改为下月"


def test_the_list_of_customers_knows_the_corrected_day(session, customer):
    first = record(session, customer, starts_at=NOW - timedelta(days=1), late_reason="")
    draft = visits.visit_draft(session, first)
    earlier = replace(draft.visit, starts_at=NOW - timedelta(days=20), correction_reason="日期记错")
    visits.save_visit(session, replace(draft, visit=earlier), now=NOW)
    with session.store.reading() as connection:
        text = connection.exec_driver_sql("SELECT last_visit FROM customer_list").scalar_one()
    assert text.startswith("2026-02-12")


def test_a_late_entry_asks_for_a_reason_and_keeps_both_dates(session, customer):
    draft = visits.new_visit_draft(session, customer, now=NOW)
    friday = china_instant(date(2026, 2, 27), time(15))
    visit = replace(draft.visit, starts_at=friday, talk="x", no_next_reason="无")
    said = refused(session, replace(draft, visit=visit))
    assert "2026-02-27" in said["late_reason"]
    assert "2026-03-04" in said["late_reason"]
    visits.save_visit(session, replace(draft, visit=replace(visit, late_reason="出差")), now=NOW)
    (row,) = rows(session, late_only=True)
    assert (row.starts_at, row.recorded_on, row.is_late) == (friday, date(2026, 3, 4), True)


def test_the_working_day_after_a_holiday_is_in_time(session, customer):
    eve = china_instant(date(2026, 9, 30), time(15))
    back = china_instant(date(2026, 10, 8), time(9))
    record(session, customer, now=back, starts_at=eve)
    assert len(rows(session, now=back)) == 1


@pytest.mark.parametrize(
    ("fields", "field", "word"),
    [
        ({"starts_at": NOW + timedelta(hours=2)}, "starts_at", "还没有到"),
        ({"ends_at": NOW - timedelta(hours=1)}, "ends_at", "早于开始时间"),
        ({"no_next_reason": None}, "next_step", "下一步计划"),
        ({"no_next_reason": None, "next_step": "回访"}, "next_on", "下一步计划"),
        ({"next_step": "回访"}, "no_next_reason", "只留一项"),
        ({"no_next_reason": None, "next_step": "回访", "next_on": date(2026, 3, 1)}, "next_on", "早于走访日期"),
        ({"customer": None}, "customer", "必须填写"),
        ({"manager": None}, "manager", "必须填写"),
        ({"way": "teleport"}, "way", "不在可选项中"),
        ({"talk": "长" * 4001}, "talk", "最多 4000 个字"),
    ],
)
def test_bad_input_gets_a_sentence(session, customer, fields, field, word):
    draft = visits.new_visit_draft(session, customer, now=NOW)
    visit = replace(draft.visit, **({"talk": "x", "no_next_reason": "无"} | fields))
    assert word in refused(session, replace(draft, visit=visit))[field]
    assert rows(session) == []


def test_an_unknown_customer_is_refused(session):
    draft = visits.new_visit_draft(session, new_row_id(), now=NOW)
    visit = replace(draft.visit, talk="x", no_next_reason="无")
    with pytest.raises(CustomerUnknown):
        visits.save_visit(session, replace(draft, visit=visit), now=NOW)


def test_a_clock_that_went_back_is_said_and_can_be_confirmed(session, customer):
    record(session, customer)
    earlier = NOW - timedelta(days=2)
    draft = visits.new_visit_draft(session, customer, now=earlier)
    draft = replace(draft, visit=replace(draft.visit, talk="x", no_next_reason="无"))
    with pytest.raises(ClockWentBack) as caught:
        visits.save_visit(session, draft, now=earlier)
    assert "2026-03-04 10:00" in caught.value.sentence(WORDS)
    confirm_clock(session, earlier)
    visits.save_visit(session, draft, now=earlier)
    assert len(rows(session)) == 2


def test_a_year_without_holidays_says_so(session, customer):
    draft = visits.new_visit_draft(session, customer, planned=True, now=NOW)
    later = replace(draft, visit=replace(draft.visit, starts_at=china_instant(date(2031, 1, 1), time(9))))
    said = [WORDS(problem.key, **problem.values) for problem in visits.check_visit_draft(session, later, NOW)]
    assert any("2031 年的放假安排尚未收录" in one for one in said)


def test_a_clash_is_a_warning(session, customer):
    plan(session, customer)
    other = make_customer(session, "佛山陶瓷有限公司")
    draft = visits.new_visit_draft(session, other, planned=True, now=NOW)
    draft = replace(draft, visit=replace(draft.visit, starts_at=china_instant(date(2026, 3, 6), time(10))))
    (problem,) = visits.check_visit_draft(session, draft, NOW)
    assert not problem.hard
    assert WORDS(problem.key, **problem.values) == "同一时间（09:30）还安排了“广东移动通信有限公司”。"


def test_a_clash_is_seen_across_midnight_of_utc(session, customer):
    morning = china_instant(date(2026, 3, 6), time(7, 30))
    draft = visits.new_visit_draft(session, customer, planned=True, now=NOW)
    visits.save_visit(session, replace(draft, visit=replace(draft.visit, starts_at=morning)), now=NOW)
    other = visits.new_visit_draft(session, make_customer(session, full_name="珠江面粉厂"), planned=True, now=NOW)
    other = replace(other, visit=replace(other.visit, starts_at=morning + timedelta(minutes=40)))
    assert "problem.visit_clash" in {one.key for one in visits.check_visit_draft(session, other, NOW)}
    later = replace(other, visit=replace(other.visit, starts_at=morning + timedelta(hours=1)))
    assert "problem.visit_clash" not in {one.key for one in visits.check_visit_draft(session, later, NOW)}


def test_two_plans_for_a_customer_on_a_day_are_a_warning(session, customer):
    made = plan(session, customer)
    draft = visits.new_visit_draft(session, customer, planned=True, now=NOW)
    again = replace(draft, visit=replace(draft.visit, starts_at=china_instant(date(2026, 3, 6), time(15))))
    (problem,) = visits.check_visit_draft(session, again, NOW)
    assert (problem.key, problem.hard) == ("problem.visit_same_day", False)
    assert visits.check_visit_draft(session, visits.visit_draft(session, made), NOW) == ()


def test_overdue_plans_and_filters(session, customer):
    plan(session, customer, date(2026, 3, 2))
    plan(session, customer, date(2026, 3, 9))
    record(session, customer, way="phone", talk="电话谈报价")
    assert [row.state for row in rows(session, sort_by=VisitSort.STARTS, descending=False)] == [
        "overdue",
        "done",
        "planned",
    ]
    assert [row.way for row in rows(session, states=("done",))] == ["phone"]
    assert len(rows(session, states=("overdue",))) == 1
    assert len(rows(session, first=date(2026, 3, 3), last=date(2026, 3, 4))) == 1
    assert len(rows(session, search="ydtx")) == 3
    assert len(rows(session, search="报价")) == 1
    assert rows(session, search="没有这样的") == []
    assert visits.count_visits(session, VisitQuery(ways=("phone",)), NOW) == 1
    assert len(rows(session, managers=(session.staff_id,), units=("440106",), customers=(customer,))) == 3
    assert rows(session, grades=("diamond",)) == []
    marks = visits.visit_marks(session, date(2026, 3, 1), date(2026, 3, 31), now=NOW)
    assert [mark.state for mark in marks] == ["overdue", "done", "planned"]
    for sort in VisitSort:
        assert len(rows(session, sort_by=sort)) == 3


def test_a_plan_whose_day_has_passed_gives_way_to_the_next_one(session, customer, monkeypatch):
    for day in (date(2026, 3, 6), date(2026, 3, 12)):
        plan(session, customer, day)

    def next_visit_on(today):
        monkeypatch.setattr(visit_days, "china_today", lambda: today)
        (listed,) = list_customers(session, CustomerQuery(), 0, 10)
        (found,) = list_customers(session, CustomerQuery(search="ydtx"), 0, 10)
        assert listed.next_visit == found.next_visit
        return listed.next_visit

    monkeypatch.setattr(visit_days, "china_today", lambda: date(2026, 3, 4))
    draft = draft_of(customer_file(session, customer))
    save_customer(session, replace(draft, customer=replace(draft.customer, remark="写一次清单")))
    assert next_visit_on(date(2026, 3, 6)) == date(2026, 3, 6)
    assert next_visit_on(date(2026, 3, 7)) == date(2026, 3, 12)
    assert next_visit_on(date(2026, 3, 13)) is None


def test_putting_off_keeps_the_first_time(session, customer):
    made = plan(session, customer)
    visit_changes.put_off(session, {made: china_instant(date(2026, 3, 12), time(14))}, NOW)
    visit_changes.put_off(session, {made: china_instant(date(2026, 3, 13), time(14))}, NOW)
    visit = visits.visit_file(session, made).visit
    assert visit.first_planned_at == china_instant(date(2026, 3, 6), time(9, 30))
    assert rows(session)[0].is_put_off
    with pytest.raises(visit_changes.PutOffIntoPast) as caught:
        visit_changes.put_off(session, {made: NOW - timedelta(days=1)}, NOW)
    assert "2026-03-03" in caught.value.sentence(WORDS)
    with pytest.raises(visit_changes.CancelReasonMissing):
        visit_changes.cancel_visits(session, [made], " ")
    visit_changes.cancel_visits(session, [made], "客户停产")
    assert rows(session)[0].state == "cancelled"
    with pytest.raises(visits.NotAPlan):
        visit_changes.put_off(session, {made: NOW}, NOW)
    copy = visits.copy_as_plan(session, made, NOW)
    assert copy.visit.starts_at == china_instant(date(2026, 3, 5), time(9, 30))


def test_lines_become_items_that_are_followed_up(session, customer):
    made = record(session, customer, needs="国际小包\n账单打印", problems="取件晚", competitor_news="顺丰报价低")
    found = visit_changes.list_follow_ups(session, FollowUpQuery())
    assert [(row.item.kind, row.item.content) for row in found] == [
        ("need", "国际小包"),
        ("need", "账单打印"),
        ("competitor_news", "顺丰报价低"),
        ("problem", "取件晚"),
    ]
    assert {row.item.visit for row in found} == {made}
    assert rows(session)[0].open_items == 4
    item = replace(found[0].item, state="done")
    with pytest.raises(DraftRefused):
        visit_changes.save_follow_up(session, item, NOW)
    visit_changes.save_follow_up(session, replace(item, outcome="已签约"), NOW)
    assert rows(session, with_follow_ups=True)[0].open_items == 3
    (done,) = visit_changes.list_follow_ups(session, FollowUpQuery(states=("done",)))
    assert done.item.finished_on == date(2026, 3, 4)
    draft = visits.visit_draft(session, made)
    visit = replace(draft.visit, needs="国际小包\n账单打印\n同城配送", correction_reason="漏记")
    visits.save_visit(session, replace(draft, visit=visit), now=NOW)
    assert rows(session)[0].open_items == 4


def test_items_of_ones_own_and_none(session, customer):
    draft = visits.new_visit_draft(session, customer, now=NOW)
    draft = replace(draft, visit=replace(draft.visit, needs="国际小包", talk="x", no_next_reason="无"))
    visits.save_visit(session, draft, items=[FollowUp(kind="need", content="小包", due_on=date(2026, 4, 1))], now=NOW)
    assert [row.item.due_on for row in visit_changes.list_follow_ups(session, FollowUpQuery())] == [date(2026, 4, 1)]


def test_remarks_are_the_superiors(session, customer):
    made = record(session, customer)
    with pytest.raises(visit_changes.RemarkRefused):
        visit_changes.remark_on_visits(session, [made], "好")
    session.staff = replace(session.staff, position="director")
    with pytest.raises(visit_changes.RemarkRefused):
        visit_changes.remark_on_visits(session, [made], "自己的")
    session.staff = replace(session.staff, id=new_row_id())
    visit_changes.remark_on_visits(session, [made], "请跟进", NOW)
    assert rows(session, remarked_only=True)[0].has_remark
    assert visits.visit_file(session, made).visit.remark_at == NOW.astimezone(UTC)


def test_tables_say_what_the_log_says(session, customer):
    first = record(session, customer, needs="a")
    draft = visits.visit_draft(session, first)
    visits.save_visit(session, replace(draft, visit=replace(draft.visit, correction_reason="x")), now=NOW)
    plan(session, customer)
    with session.store.reading() as connection:
        assert list(rebuild.mismatches(connection)) == []


def test_an_unknown_visit(session):
    with pytest.raises(visits.VisitUnknown):
        visits.visit_file(session, new_row_id())


def test_corrections_sort_after_what_they_correct_though_the_clock_went_back():
    future = f"{int(datetime(2036, 1, 1, tzinfo=UTC).timestamp() * 1000):012x}7000800000000000aaaa"
    customer = new_row_id()
    later = new_child_id(customer, after=future)
    assert later > future
    assert is_bound(bytes.fromhex(later), bytes.fromhex(customer))


def test_a_correction_plans_the_next_step_no_second_time(session, customer):
    draft = visits.new_visit_draft(session, customer, now=NOW)
    visit = replace(draft.visit, talk="x", next_step="签约", next_on=date(2026, 3, 10))
    visits.save_visit(session, replace(draft, visit=visit), plan_next=True, now=NOW)
    again = visits.visit_draft(session, draft.visit.id)
    again = replace(again, visit=replace(again.visit, result="有意向", correction_reason="漏写结果"))
    visits.save_visit(session, again, plan_next=True, now=NOW)
    assert [row.state for row in rows(session)] == ["planned", "done"]


def test_a_plan_with_the_wrong_customer_goes_to_the_right_one(session, customer):
    other = make_customer(session, full_name="珠江面粉厂")
    made = plan(session, customer, purpose="送方案")
    draft = visits.visit_draft(session, made)
    visits.save_visit(session, replace(draft, visit=replace(draft.visit, customer=other)), now=NOW)
    assert {(row.customer, row.state, row.purpose) for row in rows(session)} == {
        (other, "planned", "送方案"),
        (customer, "cancelled", "送方案"),
    }
    assert "珠江面粉厂" in (visits.visit_file(session, made).visit.cancel_reason or "")
    undo(session)
    assert [(row.customer, row.state) for row in rows(session)] == [(customer, "planned")]


def test_a_plan_recorded_with_another_customer_is_his(session, customer):
    other = make_customer(session, full_name="珠江面粉厂")
    made = plan(session, customer)
    draft = visits.record_draft(session, made, now=NOW)
    visit = replace(draft.visit, customer=other, talk="改访此户", no_next_reason="已约好")
    visits.save_visit(session, replace(draft, visit=visit), now=NOW)
    assert {(row.customer, row.state) for row in rows(session)} == {(other, "done"), (customer, "cancelled")}


def test_a_record_corrected_to_another_customer_takes_its_items_along(session, customer):
    other = make_customer(session, full_name="珠江面粉厂")
    made = record(session, customer, needs="晚间揽收")
    draft = visits.visit_draft(session, made)
    moved = replace(draft.visit, customer=other, correction_reason="客户选错")
    visits.save_visit(session, replace(draft, visit=moved), now=NOW)
    assert [row.customer for row in rows(session)] == [other]
    assert visits.time_line(session, customer, NOW) == []
    assert len(visits.time_line(session, other, NOW)) == 1
    (item,) = visit_changes.list_follow_ups(session, FollowUpQuery())
    assert (item.item.customer, item.item.content) == (other, "晚间揽收")
    assert [one.customer for one in visits.visit_file(session, made).follow_ups] == [other]
    undo(session)
    (item,) = visit_changes.list_follow_ups(session, FollowUpQuery())
    assert item.item.customer == customer
    assert [row.customer for row in rows(session)] == [customer]

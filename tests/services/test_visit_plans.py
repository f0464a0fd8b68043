"""The plan, the home page, the reminders and the day's sheet on a real store."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bigclient_desktop.domain.complaints import machine_mark
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.domain.visit_plan import Standing
from bigclient_desktop.domain.working_days import china_day, china_instant, known_years
from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services import complaints, office, reminders, visit_forms, visit_plans, visits
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.complaint_steps import take_step
from bigclient_desktop.services.customers import list_customers, write_change
from bigclient_desktop.services.session import new_row_id
from bigclient_desktop.services.today import save_today, today_sheet
from tests.pdf.reading import bookmarks, page_texts
from tests.services.making import make_customer

NOW = china_instant(date(2026, 3, 4), time(10))


def record(session, customer, day, now=None, **fields):
    at = china_instant(day, time(9))
    draft = visits.new_visit_draft(session, customer, now=at)
    values = {"talk": "x", "result": "有意向", "no_next_reason": "无"} | fields
    visits.save_visit(session, replace(draft, visit=replace(draft.visit, **values)), now=now or at)
    return draft.visit.id


def plan(session, customer, day, at=time(9, 30), now=NOW, **fields):
    draft = visits.new_visit_draft(session, customer, planned=True, now=now)
    visits.save_visit(
        session, replace(draft, visit=replace(draft.visit, starts_at=china_instant(day, at), **fields)), now=now
    )
    return draft.visit.id


def complain(session, customer, now=NOW, **fields):
    draft = complaints.new_complaint_draft(session, customer, now=now)
    values = {"kind": "delay", "service": "express", "what_happened": "晚到三天"} | fields
    complaints.save_complaint(session, replace(draft, complaint=replace(draft.complaint, **values)), now=now)
    return draft.complaint.id


def test_never_and_overdue_customers_stand_out(session):
    never = make_customer(session, "从未公司")
    late = make_customer(session, "逾期公司")
    calm = make_customer(session, "正常公司")
    record(session, late, date(2025, 10, 8))
    record(session, calm, date(2026, 3, 2))
    dues = visit_plans.standings(session, now=NOW)
    assert [(due.who.customer, due.standing) for due in dues] == [
        (never, Standing.NEVER),
        (late, Standing.OVERDUE),
        (calm, Standing.CALM),
    ]
    assert [due.who.customer for due in visit_plans.overdue_customers(session, now=NOW)] == [never, late]
    assert dues[1].days_over == (date(2026, 3, 4) - date(2025, 10, 8)).days - 90
    office.save_visit_limits(session, {"ungraded_days": 400})
    assert visit_plans.standings(session, now=NOW)[1].standing is Standing.CALM


def test_a_proposal_is_accepted_as_one_change_and_nobody_twice(session):
    for number in range(8):
        make_customer(session, f"第{number}公司")
    found = visit_plans.propose_plan(session, weeks=1, now=NOW)
    assert len(found.proposals) == 8
    assert found.unknown_years == ()
    assert {proposal.day for proposal in found.proposals} == {date(2026, 3, 5), date(2026, 3, 6)}
    visit_plans.accept_plan(session, found.proposals, now=NOW)
    visit_plans.accept_plan(session, found.proposals, now=NOW)
    rows = visits.list_visits(session, VisitQuery(states=("planned",)), 0, 100, NOW)
    assert len(rows) == 8
    assert len({row.starts_at for row in rows}) == 8
    assert visit_plans.propose_plan(session, weeks=1, now=NOW).proposals == ()
    undo(session)
    assert visits.count_visits(session, VisitQuery(), NOW) == 0


def test_a_plan_into_a_year_without_holidays_says_so(session):
    make_customer(session)
    year = max(known_years()) + 1
    begin = china_instant(date(year, 1, 5), time(9))
    assert visit_plans.propose_plan(session, now=begin).unknown_years == (year,)
    office.save_days(session, {date(year, 1, 6): False}, (year,))
    again = visit_plans.propose_plan(session, now=begin)
    assert again.unknown_years == ()
    assert all(proposal.day != date(year, 1, 6) for proposal in again.proposals)


def test_a_ghost_can_be_moved_before_it_is_accepted(session):
    make_customer(session)
    (ghost,) = visit_plans.propose_plan(session, now=NOW).proposals
    visit_plans.accept_plan(session, [visit_plans.moved(ghost, date(2026, 3, 11))], now=NOW)
    (row,) = visits.list_visits(session, VisitQuery(), 0, 10, NOW)
    assert china_day(row.starts_at) == date(2026, 3, 11)


def test_the_cards_of_the_home_page(session):
    customer = make_customer(session, contract_until=date(2026, 4, 1))
    make_customer(session, "远期公司", contract_until=date(2027, 1, 1))
    old = complain(session, customer, now=NOW - timedelta(days=20))
    complain(session, customer)
    today = plan(session, customer, date(2026, 3, 4), time(15))
    plan(session, customer, date(2026, 3, 6))
    assert [row.id for row in reminders.todays_visits(session, now=NOW)] == [today]
    assert [row.id for row in reminders.complaints_running_out(session, now=NOW)] == [old]
    assert [end.customer for end in reminders.contracts_ending(session, now=NOW)] == [customer]
    query = CustomerQuery(contract_ends=reminders.contract_days(session, NOW))
    assert [row.id for row in list_customers(session, query, 0, 10)] == [customer]
    assert len(reminders.files_to_complete(session)) == 2
    assert len(reminders.files_to_complete(session, limit=1)) == 1
    record(
        session,
        customer,
        date(2026, 3, 4),
        now=NOW,
        needs="小包",
        next_on=date(2026, 3, 9),
        next_step="报价",
        no_next_reason=None,
    )
    assert [row.item.content for row in reminders.items_due(session, now=NOW)] == ["小包"]


def test_what_was_missed_since_the_last_start(session):
    customer = make_customer(session, contract_until=date(2026, 3, 3))
    assert reminders.remember_start(session, NOW - timedelta(days=9)) is None
    since = reminders.remember_start(session, NOW)
    assert since == NOW - timedelta(days=9)
    missed = plan(session, customer, date(2026, 3, 3), now=NOW - timedelta(days=9))
    plan(session, customer, date(2026, 3, 4), time(15), now=NOW - timedelta(days=9))
    over = complain(session, customer, now=NOW - timedelta(days=9))
    found = reminders.missed_since(session, since, NOW)
    assert [row.id for row in found.visits] == [missed]
    assert [row.id for row in found.complaints] == [over]
    assert [end.customer for end in found.contracts] == [customer]
    assert found.count == 3
    assert reminders.missed_since(session, NOW, NOW).count == 0


def test_reminders_say_when_to_ask_again(session):
    customer = make_customer(session)
    assert reminders.reminders(session, NOW, NOW).wake_at == china_instant(date(2026, 3, 5), time(8, 30))
    visit = plan(session, customer, date(2026, 3, 4), time(15))
    found = reminders.reminders(session, NOW, NOW)
    assert (found.due, found.wake_at) == ((), china_instant(date(2026, 3, 4), time(14, 30)))
    then = found.wake_at
    (due,) = reminders.reminders(session, NOW, then).due
    assert (due.kind, due.id, due.key) == ("visit", visit, "reminder.visit")
    assert reminders.reminders(session, then, then + timedelta(minutes=1)).due == ()
    made = complain(session, customer)
    asked = reminders.reminders(session, NOW, china_instant(date(2026, 3, 5), time(10)))
    assert {found.key for found in asked.due if found.id == made} == {"reminder.answer_soon", "reminder.answer_over"}
    take_step(session, made, "answered", now=NOW + timedelta(hours=1))
    asked = reminders.reminders(session, NOW, china_instant(date(2026, 3, 5), time(10)))
    assert [found for found in asked.due if found.id == made] == []


def test_the_days_sheet_knows_the_customer(session, tmp_path):
    customer = make_customer(session)
    for day in (date(2026, 1, 5), date(2026, 2, 3), date(2026, 2, 10), date(2026, 2, 24)):
        record(session, customer, day, result=f"{day:%m%d}谈成")
    complain(session, customer)
    lines = [
        NewRow(
            "revenue_line",
            new_row_id(),
            {"customer": customer, "month": month, "service": "express", "amount": amount},
        )
        for month, amount in (("2025-01", 100_00), ("2026-01", 150_00), ("2026-02", 90_00))
    ]
    write_change(session, {customer: lines}, "change.import_visits", "x")
    plan(session, customer, date(2026, 3, 5))
    sheet = today_sheet(session, date(2026, 3, 5), now=NOW)
    (visit,) = sheet.visits
    assert [earlier.summary for earlier in visit.earlier] == ["0224谈成", "0210谈成", "0203谈成"]
    assert visit.people[0].phone == "13800138000"
    assert [complaint.what_happened for complaint in visit.complaints] == ["晚到三天"]
    assert visit.revenue[-1].amount == 90_00
    assert visit.revenue[-2].year_before == 100_00
    assert visit.trend == 140
    assert "credit_code" in visit.missing
    assert (sheet.person, sheet.day_off) == ("张三", False)
    out = save_today(session, [sheet], tmp_path / "今日.pdf")
    assert "0224谈成" in page_texts(out.read_bytes())[0]
    assert today_sheet(session, date(2026, 3, 7), now=NOW).day_off


def test_forms_of_the_diary_from_the_store(session, tmp_path):
    customer = make_customer(session)
    record(session, customer, date(2026, 3, 2))
    plan(session, customer, date(2026, 3, 9), now=NOW, purpose="签约")
    week = visit_forms.diary_of_week(session, date(2026, 3, 4), now=NOW)
    assert [len(week.entries), len(week.plans)] == [1, 1]
    assert visit_forms.diary_of_day(session, date(2026, 3, 4), now=NOW).entries == ()
    one = visit_forms.diary_of_customer(session, customer, now=NOW)
    out = visit_forms.save_diary(session, [week, one], tmp_path / "日志.pdf")
    assert [page for _, page in bookmarks(out.read_bytes())] == [0, 1]


def test_complaint_forms_in_one_file_and_apart(session, tmp_path):
    customer = make_customer(session)
    ids = [complain(session, customer), complain(session, customer, kind="loss")]
    (out,) = visit_forms.save_complaints(session, ids, tmp_path / "投诉.pdf", now=NOW)
    assert len(bookmarks(out.read_bytes())) == 2
    apart = visit_forms.save_complaints(session, ids, tmp_path, one_file=False, now=NOW)
    mark = machine_mark(session.writer.installation)
    assert sorted(path.name for path in apart) == [
        f"投诉处理表_广东移动通信有限公司_440106-20260304-001-{mark}.pdf",
        f"投诉处理表_广东移动通信有限公司_440106-20260304-002-{mark}.pdf",
    ]
    assert "法定期限2026年3月11日" in "".join(page_texts(out.read_bytes()))


@pytest.mark.parametrize("form", ["visit-diary", "complaint", "today"])
def test_blank_forms_are_written(form, tmp_path):
    assert visit_forms.save_blank(form, tmp_path / "空白.pdf").stat().st_size > 1000

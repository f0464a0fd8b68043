"""Customers marked secret stay out of workbooks and papers, unless somebody says why; packages carry them."""

from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.list_form import rows_of
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import (
    activity_exports,
    archive,
    attachments,
    handover_sheet,
    revenue_forms,
    secrecy,
    today,
    visit_forms,
)
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.session import new_child_id, open_session
from tests.conftest import PASSWORD
from tests.pdf.reading import page_texts
from tests.services.making import make_customer
from tests.services.test_access import at
from tests.services.test_personal_data import complaint_with, visit_with


@pytest.fixture
def two(session):
    """An open customer and a secret one, each with a visit, a complaint and revenue."""
    found = {}
    for name, mark in (("公开的公司", "internal"), ("秘密的公司", "secret")):
        customer = make_customer(session, name, secrecy=mark)
        complaint = complaint_with(session, customer, complainant="来人", what_happened="晚到")
        line = {"customer": customer, "month": "2026-05", "service": "express", "amount": 10_000}
        rows = (NewRow("revenue_line", new_child_id(customer), line),)
        append_many(session, [AggregateDraft("customer", customer, rows)], "change.import_revenue", "1")
        visit_with(session, customer, persons_met="来人", talk="谈了")
        found[mark] = (customer, complaint)
    return found


def cells(path) -> str:
    book = load_workbook(path)
    return "\n".join(str(cell.value) for page in book for row in page for cell in row if cell.value is not None)


def test_lists_of_visits_and_complaints_leave_them_out_and_say_so(session, two, tmp_path):
    out = tmp_path / "走访.xlsx"
    assert activity_exports.export_visits(session, VisitQuery(), out) == 1
    assert "秘密的公司" not in cells(out)
    assert "另有 1 户标为“秘密”的客户没有列入。" in cells(out)
    assert activity_exports.export_complaints(session, ComplaintQuery(), out) == 1
    assert "秘密的公司" not in cells(out)
    assert activity_exports.visits_customers(session, VisitQuery()) == {who for who, _ in two.values()}
    assert activity_exports.complaints_customers(session, ComplaintQuery()) == {who for who, _ in two.values()}


def test_with_a_reason_they_are_written_and_the_audit_log_says_why(session, two, tmp_path):
    out = tmp_path / "走访.xlsx"
    assert activity_exports.export_visits(session, VisitQuery(), out, secret_reason="上级调阅") == 2
    assert "秘密的公司" in cells(out)
    assert "另有" not in cells(out)
    lines = [line for line in audit_lines(session, AuditQuery()) if "上级调阅" in line.subject]
    assert [(line.kind, line.customer, line.count) for line in lines] == [("export", two["secret"][0], 1)]


def test_archive_forms_and_complaint_forms(session, two, tmp_path):
    ids = [who for who, _ in two.values()]
    assert secrecy.held_back(session, ids) == {two["secret"][0]}
    (path,) = archive.save_archive(session, ids, tmp_path / "档案.pdf")
    alone = path.stat().st_size
    archive.save_archive(session, ids, path, secret_reason="上级调阅")
    assert path.stat().st_size > alone
    with pytest.raises(secrecy.OnlySecret):
        archive.save_archive(session, [two["secret"][0]], path)
    with pytest.raises(secrecy.OnlySecret):
        visit_forms.save_complaints(session, [two["secret"][1]], path)
    complaints = [complaint for _, complaint in two.values()]
    assert visit_forms.customers_of_complaints(session, complaints) == dict(zip(complaints, ids, strict=True))


SAID = "另有1户标为“秘密”的客户没有列入。"


NOW = datetime(2031, 3, 4, 2, tzinfo=UTC)
TODAY = date(2031, 3, 4)


def visit_at(session, customer, **values):
    values = {"customer": customer, "starts_at": NOW, "way": "visit", "manager": session.staff_id} | values
    row = NewRow("visit", new_child_id(customer), values)
    append_many(session, [AggregateDraft("customer", customer, (row,))], "change.save_visit", "")


def test_papers_say_at_their_very_end_how_many_are_not_on_them(session, two, tmp_path):
    ids, complaints = ([one[place] for one in two.values()] for place in (0, 1))
    out = tmp_path / "纸.pdf"
    for customer in ids:
        visit_at(session, customer, state="done", result="有意向")
    day = visit_forms.diary_of_day(session, TODAY, now=NOW)
    assert visit_forms.customers_of_diary([day]) == set(ids)
    for write in (
        lambda **reason: archive.save_archive(session, ids, out, **reason),
        lambda **reason: visit_forms.save_complaints(session, complaints, out, **reason),
        lambda **reason: visit_forms.save_diary(session, [day], out, **reason),
    ):
        write()
        *before, last = page_texts(out.read_bytes())
        assert SAID in last
        assert "秘密的公司" not in last
        assert not any("另有" in text or "秘密的公司" in text for text in before)
        write(secret_reason="上级调阅")
        text = "".join(page_texts(out.read_bytes()))
        assert "秘密的公司" in text
        assert "另有" not in text
    assert "另有" not in "".join(page_texts(visit_forms.complaint_bytes(session, complaints[:1])))
    assert SAID in page_texts(visit_forms.complaint_bytes(session, complaints))[-1]


def test_a_diary_of_a_secret_customer_needs_a_reason(session, two, tmp_path):
    open_one, secret = (visit_forms.diary_of_customer(session, who, now=NOW) for who, _ in two.values())
    empty = make_customer(session, "还没去过的公司", secrecy="secret")
    for forms in ([secret], [visit_forms.diary_of_customer(session, empty, now=NOW)]):
        with pytest.raises(secrecy.OnlySecret):
            visit_forms.diary_bytes(session, forms)
    text = "".join(page_texts(visit_forms.diary_bytes(session, [secret], "上级调阅")))
    assert "秘密的公司" in text
    text = "".join(page_texts(visit_forms.diary_bytes(session, [open_one, secret])))
    assert SAID in text
    assert "秘密的公司" not in text


def test_who_may_not_be_printed_stays_out_and_is_counted_and_nobody_else(tmp_path):
    """A manager sees customers of the sub-branches, and may not print them."""
    at(tmp_path / "s", "manager").close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    closed_said = "另有1户客户按您的岗位和单位不能打印、导出，没有列入。"
    one, below, secret = customers = [
        make_customer(director, name, responsible_unit=unit, secrecy=mark, lead_manager=director.staff_id)
        for name, unit, mark in (
            ("看得见的公司", "440106", None),
            ("支局的公司", "440106-001", None),
            ("秘密的公司", "440106", "secret"),
        )
    ]
    for customer in customers:
        visit_at(director, customer, state="done", result="有意向")
    complaints = [complaint_with(director, who, complainant="来人", what_happened="晚到") for who in customers]
    whose = director.staff_id
    director.close()
    manager = open_session(tmp_path / "s", password=PASSWORD, user="李四")
    day = visit_forms.diary_of_day(manager, TODAY, whose, now=NOW)
    assert visit_forms.customers_of_diary([day]) == set(customers)
    of_below = visit_forms.diary_of_customer(manager, below, now=NOW)
    assert visit_forms.customers_of_diary([day]) == {one, below, secret}
    for paper in (
        lambda **reason: visit_forms.diary_bytes(manager, [day, of_below], **reason),
        lambda **reason: visit_forms.complaint_bytes(manager, complaints, **reason),
    ):
        text = page_texts(paper())
        assert "看得见的公司" in "".join(text)
        assert "支局的公司" not in "".join(text)
        assert (closed_said in text[-1], SAID in text[-1]) == (True, True)
        text = page_texts(paper(secret_reason="上级调阅"))
        assert "秘密的公司" in "".join(text)
        assert "支局的公司" not in "".join(text), "no reason opens what one may not print"
        assert (closed_said in text[-1], SAID in text[-1]) == (True, False)
    for refused in (
        lambda: visit_forms.diary_bytes(manager, [of_below]),
        lambda: visit_forms.diary_bytes(manager, [of_below], "上级调阅"),
        lambda: visit_forms.complaint_bytes(manager, complaints[1:2]),
    ):
        with pytest.raises(NotAllowed):
            refused()
    manager.close()


def test_the_today_sheet_keeps_the_visit_and_leaves_the_file(session, two):
    for customer, _ in two.values():
        visit_at(session, customer, state="planned", purpose="谈续约")
    sheet = today.today_sheet(session, TODAY, now=NOW)
    assert {visit.customer_name: visit.withheld for visit in sheet.visits} == {"公开的公司": "", "秘密的公司": "secret"}
    (closed,) = (visit for visit in sheet.visits if visit.withheld)
    assert (closed.purpose, closed.people, closed.revenue, closed.earlier) == ("谈续约", (), (), ())
    (text,) = page_texts(today.today_bytes(session, [sheet]))
    assert "秘密的公司" in text
    assert "密级为“秘密”，档案内容不印在纸上" in text
    assert text.count("区小姐") == 1


def test_the_handover_sheet_counts_them_and_lists_them_with_a_reason_alone(session, two):
    takers = {who: "" for who, _ in two.values()}
    form = handover_sheet.handover_sheet(session, takers)
    assert [row[2] for row in rows_of(form)] == ["公开的公司"]
    assert form.sections[0].total[2] == "合计 2 户"
    assert "另有 1 户标为“秘密”的客户没有逐户列出，合计已包含。" in form.notes
    form = handover_sheet.handover_sheet(session, takers, secret_reason="监交人核对")
    assert [row[2] for row in rows_of(form)] == ["公开的公司", "秘密的公司"]
    assert "另有" not in form.notes
    assert "监交人核对" in audit_lines(session, AuditQuery())[0].subject
    alone = handover_sheet.handover_sheet(session, {two["secret"][0]: ""})
    (text,) = page_texts(revenue_forms.preview_list(session, alone))
    assert "合计1户" in text
    assert "秘密的公司" not in text


def test_an_attachment_is_saved_with_a_reason_alone(session, two, tmp_path):
    given, out = tmp_path / "合同.txt", tmp_path / "副本.txt"
    given.write_text("合同", encoding="utf-8")
    for customer, _ in two.values():
        attachments.add_files(session, "customer", customer, [given])
    one, other = (attachments.list_attachments(session, who)[0].id for who, _ in two.values())
    attachments.save_as(session, one, out)
    out.unlink()
    with pytest.raises(secrecy.OnlySecret):
        attachments.save_as(session, other, out)
    assert not out.exists()
    attachments.save_as(session, other, out, "上级调阅")
    assert out.read_text(encoding="utf-8") == "合同"


def test_forms_of_revenue_do_not_list_them_but_count_them(session, two):
    month = revenue_forms.month_statement(session, 2026, 5)
    year = revenue_forms.year_statement(session, 2026)
    for form in (month, year):
        assert [row[2] for section in form.sections for row in section.rows] == ["公开的公司"]
        assert "另有 1 户标为“秘密”的客户没有逐户列出，合计已包含。" in form.notes
    assert month.total is not None
    assert month.total[5] == 20_000


def test_without_a_mark_nothing_is_said(session, tmp_path):
    customer = make_customer(session, "公开的公司")
    visit_with(session, customer, persons_met="来人", talk="谈了")
    out = tmp_path / "走访.xlsx"
    assert activity_exports.export_visits(session, VisitQuery(first=date(2020, 1, 1)), out) == 1
    assert load_workbook(out).sheetnames == ["营销日志"]

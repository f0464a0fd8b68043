"""Customers marked secret stay out of workbooks and papers, unless somebody says why; packages carry them."""

from datetime import date

import pytest
from openpyxl import load_workbook

from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import activity_exports, archive, revenue_forms, secrecy, visit_forms
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.session import new_child_id
from tests.services.making import make_customer
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
    assert visit_forms.customers_of_complaints(session, complaints) == set(ids)
    assert visit_forms.complaint_bytes(session, complaints).startswith(b"%PDF")


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

"""What the offices call their units is what files, forms, pivots and imports call them."""

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.revenue_pivot import PivotQuery, RollUp
from bigclient_desktop.domain.staff import OrgUnit
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import customers, unit_changes
from bigclient_desktop.services.archive import archive_forms
from bigclient_desktop.services.imports import apply_plan, plan_customers
from bigclient_desktop.services.revenue import list_revenue
from bigclient_desktop.services.revenue_forms import month_statement
from bigclient_desktop.services.revenue_imports import apply_revenue, plan_revenue
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.unit_names import official_name_here, unit_name_here, units_by_name
from tests.services import test_imports as customer_books
from tests.services import test_revenue_imports as revenue_books
from tests.services.making import make_customer
from tests.spreadsheets.workbooks import save_rows


@pytest.fixture
def named(session: Session) -> Session:
    unit_changes.add_sub_branch(session, "440106", OrgUnit(name="龙洞支局"))
    unit_changes.rename_unit(session, "440106", "天河区邮政分公司", china_today())
    return session


def test_a_file_and_its_form_say_the_name_in_force(named: Session) -> None:
    identity = make_customer(named, reporting_sub_branch="440106-001", service_unit="440104")
    names = customers.customer_file(named, identity).names
    assert (names["440106-001"], names["440106"], names["440104"]) == ("龙洞支局", "天河区邮政分公司", "越秀区邮政局")
    (form,) = archive_forms(named, [identity])
    assert form.fill_unit == "天河区邮政分公司大客户中心"
    assert (unit_name_here(named, None), official_name_here(named, "")) == ("", None)


def test_an_import_knows_the_sub_branch_by_its_name(named: Session, tmp_path) -> None:
    head = [*customer_books.HEAD, "上报支局", "责任单位"]
    row = [*customer_books.YUEHUA, "龙洞支局", "天河区邮政分公司"]
    plan = plan_customers(named, save_rows(tmp_path / "客户.xlsx", [head, row]))
    assert apply_plan(named, plan).added == 1
    (found,) = customers.list_customers(named, CustomerQuery(), 0, 9)
    customer = customers.customer_file(named, found.id).customer
    assert (customer.reporting_sub_branch, customer.responsible_unit) == ("440106-001", "440106")


def test_a_name_that_two_sub_branches_bear_means_neither(named: Session) -> None:
    assert units_by_name(named)["龙洞支局"] == "440106-001"
    unit_changes.add_sub_branch(named, "440104", OrgUnit(name="龙洞支局"))
    assert "龙洞支局" not in units_by_name(named)


def test_revenue_of_a_sub_branch_is_read_and_shown_by_its_name(named: Session, tmp_path) -> None:
    make_customer(named, "广东移动通信有限公司", code=revenue_books.CODE)
    row = (revenue_books.CODE, "广东移动通信有限公司", "2025-05", "函件", 1234.5, None, None, "龙洞支局")
    path = revenue_books.workbook(tmp_path / "收入.xlsx", revenue_books.HEAD, row)
    apply_revenue(named, plan_revenue(named, path))
    (line,) = list_revenue(named, PivotQuery(2025, RollUp.SUB_BRANCH), 0, 9)
    assert (line.key, line.name) == ("440106-001", "龙洞支局")
    form = month_statement(named, 2025, 5)
    assert "龙洞支局" in str(form.sections)
    assert "天河区邮政分公司" in form.file_name

"""What a person does not see: of siblings' customers nothing but name, owner and stage, whichever way he asks."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.customer_file import REACHES, CustomerQuery, SortBy
from bigclient_desktop.domain.revenue_pivot import PivotQuery, RollUp
from bigclient_desktop.domain.visit_lists import FollowUpQuery, VisitQuery
from bigclient_desktop.services import (
    attachments,
    change_steps,
    changes,
    charts,
    complaints,
    customers,
    duplicates,
    exchange_lists,
    grading,
    imports,
    marks,
    organisation_tree,
    personal_data,
    persons,
    portfolios,
    reminders,
    retention,
    revenue,
    revenue_alerts,
    revenue_forms,
    review,
    roles,
    today,
    visit_changes,
    visit_forms,
    visit_plans,
    visits,
    what_if,
)
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.activity_imports import plan_activities
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.session import Session
from bigclient_desktop.translations import catalogue
from tests.services.siblings import YEAR, Known, add_all
from tests.services.test_access import at

WORDS = catalogue("zh_CN")
HIDDEN = ("above", "sibling")
MASKED = ("below",)
OPEN = ("own", "nobodys", "held", "served")
HIDDEN_SORTS = [one for one in SortBy if one not in ("full_name", "stage", "unit", "lead_manager")]
MARCH = (date(YEAR, 3, 1), date(YEAR, 3, 31))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Session, dict[str, Known]]]:
    """李四, manager of 天河, beside his director; and a customer of every relation."""
    session = at(tmp_path / "s", "manager")
    yield session, add_all(session)
    session.close()


EVERYBODY = CustomerQuery(reach=REACHES)


def names(session: Session, **query: Any) -> list[str]:
    asked = replace(EVERYBODY, **query)
    return [row.full_name[2:4] for row in customers.list_customers(session, asked, 0, 100)]


def test_list_shows_name_owner_and_stage_alone(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    rows = {row.id: row for row in customers.list_customers(session, EVERYBODY, 0, 100)}
    assert len(rows) == customers.count_customers(session, EVERYBODY) == 7
    for name in HIDDEN:
        row = rows[known[name].id]
        assert (row.full_name, row.stage, row.unit is not None) == (known[name].name, "maintaining", True)
        assert (row.sight, row.code, row.contact, row.phone, row.revenue, row.grade) == (
            Sight.EXISTENCE,
            None,
            None,
            None,
            None,
            None,
        )
    for name in OPEN:
        row = rows[known[name].id]
        assert (row.sight, row.contact, row.phone) == (Sight.WHOLE, known[name].contact, known[name].mobile)
        assert row.revenue == known[name].revenue
    assert (rows[known["below"].id].sight, rows[known["below"].id].phone) == (Sight.MASKED, "138****0003")


def test_search_finds_a_sibling_by_name_and_by_nothing_else(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    sibling, own = known["sibling"], known["own"]
    assert names(session, search="兄弟七") == ["兄弟"]
    assert names(session, search="xdq") == ["兄弟"], "initials of the name"
    assert len(names(session, search="广州")) == 7
    for secret in (sibling.mobile, sibling.contact, "44010600007", "0208000", "qumimi"):
        assert "兄弟" not in names(session, search=secret), secret
    assert names(session, search=own.mobile) == ["本局"]
    assert names(session, search=own.contact) == ["本局"]


def test_search_hears_of_a_hand_over(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    own = known["own"]
    assert names(session, search=own.mobile) == ["本局"]
    customers.change_field(session, [own.id], "responsible_unit", "440104")
    assert names(session, search=own.mobile) == []
    assert names(session, search="本局一") == ["本局"]


@pytest.mark.parametrize(
    "query",
    [
        {"grades": ("general", "silver", "gold", "diamond")},
        {"industries": ("finance",)},
        {"kinds": ("commercial",)},
        {"divisions": ("440100",)},
        {"code_pending": False},
        {"incomplete_below": 100},
        {"contract_ends": (date(YEAR, 1, 1), date(YEAR, 12, 31))},
        {"has_conflict": False},
    ],
    ids=lambda query: next(iter(query)),
)
def test_filter_by_what_is_hidden_leaves_siblings_out(store: tuple[Session, dict[str, Known]], query: Any) -> None:
    session, _ = store
    assert not {"兄弟", "上级"} & set(names(session, **query))
    assert customers.count_customers(session, replace(EVERYBODY, **query)) == len(names(session, **query))
    assert names(session, units=("440104",)) == ["代管", "协管", "兄弟"]


@pytest.mark.parametrize("search", ["", "广州"])
@pytest.mark.parametrize("sort_by", SortBy)
def test_own_come_first_and_others_where_they_are_asked_for(
    store: tuple[Session, dict[str, Known]], sort_by: SortBy, search: str
) -> None:
    session, _ = store
    asked = {"sort_by": sort_by, "search": search}
    own, others = names(session, **asked, reach=("own",)), names(session, **asked, reach=("others",))
    assert names(session, **asked, reach=()) == own
    assert (set(own), set(others)) == ({"本局", "无主", "下级", "协管", "代管"}, {"兄弟", "上级"})
    assert names(session, **asked) == own + others
    assert customers.count_customers(session, CustomerQuery(**asked)) == 5


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort_by", HIDDEN_SORTS)
def test_order_tells_nothing_of_siblings(
    store: tuple[Session, dict[str, Known]], sort_by: SortBy, descending: bool
) -> None:
    session, _ = store
    found = names(session, sort_by=sort_by, descending=descending)
    assert found[-2:] == (["兄弟", "上级"] if descending else ["上级", "兄弟"])
    query = replace(EVERYBODY, sort_by=sort_by, descending=descending)
    whole = customers.list_customers(session, query, 0, 100)
    pages = [row for offset in range(0, 9, 3) for row in customers.list_customers(session, query, offset, 3)]
    assert pages == whole
    assert customers.customer_ids(session, query) == [row.id for row in whole]
    assert names(session, sort_by=sort_by, descending=descending, search="广州") == found


def test_bin_holds_no_sibling(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    customers.delete_customers(session, [known["own"].id])
    assert names(session, recycle_bin=True) == ["本局"]
    assert names(session, recycle_bin=True, search="广州") == ["本局"]


def test_page_of_a_sibling_says_whose_it_is(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    file = customers.customer_file(session, known["sibling"].id)
    assert (file.sight, file.customer.full_name, file.customer.responsible_unit) == (
        Sight.EXISTENCE,
        "广州兄弟七公司",
        "440104",
    )
    assert file.names["440104"] == "越秀区邮政局"
    assert (file.contacts, file.revenue, file.timeline, dict(file.heads)) == ((), (), (), {})
    assert customers.field_history(session, known["sibling"].id) == []
    held = customers.customer_file(session, known["held"].id)
    assert (held.sight, held.contacts[0].mobile) == (Sight.WHOLE, known["held"].mobile)


def everything(session: Session, known: dict[str, Known]) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Every way to ask for something of customers."""
    every = tuple(one.id for one in known.values())
    yield "list", lambda: customers.list_customers(session, EVERYBODY, 0, 100)
    yield "visits", lambda: visits.list_visits(session, VisitQuery(), 0, 100)
    yield "visits of them", lambda: visits.list_visits(session, VisitQuery(customers=every), 0, 100)
    yield "calendar", lambda: visits.visit_marks(session, *MARCH)
    yield "complaints", lambda: complaints.list_complaints(session, ComplaintQuery())
    yield "complaints of them", lambda: complaints.list_complaints(session, ComplaintQuery(customers=every))
    yield "items", lambda: visit_changes.list_follow_ups(session, FollowUpQuery())
    yield "due", lambda: visit_plans.standings(session, ())
    yield "duplicates", lambda: duplicates.find_duplicates(session)
    yield "contracts", lambda: reminders.contracts_ending(session)
    yield "incomplete", lambda: reminders.files_to_complete(session)
    yield "alerts", lambda: revenue_alerts.list_alerts(session)
    yield "roles", lambda: what_if.missing_managers(session)
    yield "month", lambda: revenue_forms.month_statement(session, YEAR, 2)
    yield "year", lambda: revenue_forms.year_statement(session, YEAR)
    yield "lines", lambda: revenue.revenue_details(session)
    yield "grades", lambda: grading.grade_year(session, YEAR, "gd-2005")
    yield "ranking", lambda: revenue_forms.ranking_table(session, YEAR)
    yield "today", lambda: today.today_sheet(session, MARCH[0].replace(day=4))
    yield "retention", lambda: retention.retention_ends(session, ())
    yield "gaps", lambda: roles.role_gaps(session)
    yield "portfolio", lambda: portfolios.portfolio(session, session.staff_id)
    yield "hand-over lines", lambda: portfolios.handover_lines(session, every)
    yield "review", lambda: review.review_items(session)
    yield "provisional", lambda: review.provisional(session)
    yield "proposals", lambda: review.proposals(session)
    yield "person", lambda: personal_data.find_person(session, "区秘密")
    yield "unsent", lambda: exchange_lists.unsent_lines(session, 0, 100)
    yield "steps", lambda: [change_steps.step_detail(session, step.id) for step in changes.list_changes(session)]
    yield "diary", lambda: [visit_forms.diary_of_week(session, MARCH[0].replace(day=day)) for day in (1, 4, 8)]
    for rows in RollUp:
        query = PivotQuery(YEAR, rows)
        yield f"pivot {rows}", lambda query=query: revenue.list_revenue(session, query)  # type: ignore[misc]
        yield f"totals {rows}", lambda query=query: revenue.revenue_totals(session, query)  # type: ignore[misc]
    for name in known:
        one = known[name]
        yield f"file {name}", lambda one=one: customers.customer_file(session, one.id)  # type: ignore[misc]
        yield f"history {name}", lambda one=one: customers.field_history(session, one.id)  # type: ignore[misc]
        yield f"line {name}", lambda one=one: visits.time_line(session, one.id)  # type: ignore[misc]
        yield f"visit {name}", lambda one=one: visits.visit_file(session, one.visit)  # type: ignore[misc]
        yield f"complaint {name}", lambda one=one: complaints.complaint_file(session, one.complaint)  # type: ignore[misc]
        yield f"tree {name}", lambda one=one: organisation_tree.customer_tree(session, one.id)  # type: ignore[misc]
        yield f"elsewhere {name}", lambda one=one: persons.persons_elsewhere(session, one.id)  # type: ignore[misc]
        yield f"care {name}", lambda one=one: roles.care_plan(session, one.id)  # type: ignore[misc]
        yield f"scores {name}", lambda one=one: what_if.customer_scores(session, one.id, YEAR)  # type: ignore[misc]
        yield f"grades of {name}", lambda one=one: charts.customer_scores_over_years(session, one.id)  # type: ignore[misc]
        yield f"diary {name}", lambda one=one: visit_forms.diary_of_customer(session, one.id)  # type: ignore[misc]
        yield f"form {name}", lambda one=one: visit_forms.complaint_form(session, one.complaint)  # type: ignore[misc]
        yield f"marks {name}", lambda one=one: marks.field_marks(session, one.id)  # type: ignore[misc]
        yield f"attached {name}", lambda one=one: attachments.list_attachments(session, one.id)  # type: ignore[misc]
        yield f"revenue {name}", lambda one=one: revenue.revenue_details(session, customer=one.id)  # type: ignore[misc]
        lookup = CustomerQuery(search=one.mobile)
        yield f"search {name}", lambda lookup=lookup: customers.list_customers(session, lookup, 0, 9)  # type: ignore[misc]


def test_nothing_gives_a_siblings_secret(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    seen, leaks = "", []
    for way, ask in everything(session, known):
        try:
            text = repr(ask())
        except (NotAllowed, customers.CustomerUnknown):
            continue
        seen += text
        for name in HIDDEN:
            leaks += [f"{way} tells {secret} of {name}" for secret in known[name].secrets if secret in text]
        leaks += [f"{way} tells the number of {name}" for name in MASKED if known[name].mobile in text]
    assert not leaks, "\n".join(leaks)
    for name in OPEN:
        assert [secret for secret in known[name].secrets if secret not in seen] == [], name


def test_sums_leave_siblings_out(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    total = sum(known[name].revenue for name in (*OPEN, *MASKED))
    for rows in RollUp:
        query = PivotQuery(YEAR, rows)
        assert sum(row.total for row in revenue.list_revenue(session, query)) == total, rows
    assert revenue.count_revenue(session, PivotQuery(YEAR)) == len(OPEN) + len(MASKED)


@pytest.mark.parametrize("name", HIDDEN)
def test_siblings_records_are_refused_with_a_reason(store: tuple[Session, dict[str, Known]], name: str) -> None:
    session, known = store
    one = known[name]
    for ask in (
        lambda: visits.visit_file(session, one.visit),
        lambda: complaints.complaint_file(session, one.complaint),
        lambda: customers.delete_customers(session, [one.id]),
        lambda: customers.change_field(session, [one.id], "industry", "telecom"),
        lambda: customers.reveal_phones(session, one.id),
    ):
        with pytest.raises(NotAllowed):
            ask()
    assert len(audit_lines(session, AuditQuery(kinds=("refused",)))) == 5


def test_saving_a_siblings_file_is_refused(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    for name in (*HIDDEN, *MASKED):
        draft = customers.draft_of(customers.customer_file(session, known[name].id))
        values = {"kind": "commercial", "industry": "finance", "division": "440106", "postal_address": "新址1号"}
        values |= {"postcode": "510000"}
        changed = replace(draft, customer=replace(draft.customer, **values))
        with pytest.raises(NotAllowed):
            customers.save_customer(session, changed)
    with session.store.reading() as connection:
        addresses = connection.exec_driver_sql("SELECT count(*) FROM customer WHERE postal_address = '新址1号'")
        assert addresses.scalar_one() == 0


def test_number_shown_is_noted(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    below = known["below"]
    assert customers.customer_file(session, below.id).contacts[0].mobile == "138****0003"
    assert customers.reveal_phones(session, below.id)[0].mobile == below.mobile
    (line,) = audit_lines(session, AuditQuery(kinds=("reveal",)))
    assert (line.subject, line.customer, line.person) == (below.name, below.id, "李四")


def test_import_changes_no_file_that_is_not_ones_own(store: tuple[Session, dict[str, Known]], tmp_path: Path) -> None:
    session, known = store
    book = Workbook()
    book.active.append(["客户名称", "通信地址", "邮政编码"])
    for name in ("own", "held", "below", "above", "sibling"):
        book.active.append([known[name].name, f"改后的{name}路", "510000"])
    book.save(tmp_path / "客户.xlsx")
    plan = imports.plan_customers(session, tmp_path / "客户.xlsx")
    assert [row.action.value for row in plan.rows] == ["update", "update", "refuse", "refuse", "refuse"]
    problem = plan.rows[4].problems[0]
    assert WORDS(problem.key, **problem.values) == (
        "“广州兄弟七公司”属于越秀区邮政局，按您的岗位和单位不能修改它的档案；这一行没有导入。"
    )
    imports.apply_plan(session, plan)
    with session.store.reading() as connection:
        changed = connection.exec_driver_sql("SELECT full_name FROM customer WHERE postal_address LIKE '改后的%'")
        assert {name for (name,) in changed} == {known["own"].name, known["held"].name}


def test_old_visits_come_to_no_sibling(store: tuple[Session, dict[str, Known]], tmp_path: Path) -> None:
    session, known = store
    book = Workbook()
    book.active.append(["客户名称", "走访日期", "走访人", "方式", "内容"])
    for name in ("own", "sibling"):
        book.active.append([known[name].name, date(YEAR, 6, 3), "李四", "电话", "谈账单"])
    book.save(tmp_path / "走访.xlsx")
    plan = plan_activities(session, "visit", tmp_path / "走访.xlsx")
    assert [row.action for row in plan.rows] == ["add", "refuse"]
    assert "属于越秀区邮政局" in WORDS(plan.rows[1].problems[0].key, **plan.rows[1].problems[0].values)

"""Revenue files: matched, checked, written as statements in one step, and taken back."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from bigclient_desktop.domain.revenue_pivot import PivotQuery, RollUp
from bigclient_desktop.journal.values import new_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import changes
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.revenue import (
    keep_statement,
    list_revenue,
    list_statements,
    revenue_details,
    revenue_totals,
    statement_review,
    withdraw_statements,
)
from bigclient_desktop.services.revenue_imports import apply_revenue, plan_revenue
from bigclient_desktop.services.revenue_matching import suggest_customers
from bigclient_desktop.services.revenue_plans import OnExisting, RevenueChoices, RevenueRefused
from bigclient_desktop.spreadsheets.revenue import (
    AmountsMissing,
    CustomersMissing,
    MonthMissing,
    ServiceMissing,
)
from bigclient_desktop.store.rebuild import mismatches
from bigclient_desktop.store.tables import projection_metadata
from bigclient_desktop.translations import catalogue
from tests.services.making import make_customer

WORDS = catalogue("zh_CN")
HEAD = ("客户编号", "客户名称", "月份", "业务种类", "收入(元)", "业务量", "计量单位", "来源支局")
CODE, OTHER = "44010600001000", "44010600002000"


@pytest.fixture
def firms(session) -> tuple[str, str]:
    return (
        make_customer(session, "广州粤华电子有限公司", code=CODE),
        make_customer(session, "广东移动通信有限公司", code=OTHER, former_names=("广东移动局",)),
    )


def workbook(path: Path, *rows: tuple[object, ...], title: str = "") -> Path:
    made = Workbook()
    page = made.active
    if title:
        page.append((title,))
    for row in rows:
        page.append(row)
    made.save(path)
    return path


def messages(plan) -> list[str]:
    return [problem.message(WORDS) for problem in plan.errors]


def tables(session) -> dict[str, list[tuple]]:
    """Every projected and derived row, but for what tells when and by which commit."""
    found = {}
    with session.store.reading() as connection:
        for table in projection_metadata.sorted_tables:
            if table.name in ("head", "withdrawn"):
                continue
            names = [f'"{column.name}"' for column in table.columns if column.name not in ("changed_at", "made_by")]
            rows = connection.exec_driver_sql(f'SELECT {",".join(names)} FROM "{table.name}"').all()
            found[table.name] = sorted(map(repr, rows))
    return found


def test_rows_by_code_name_and_former_name_become_one_statement(session, firms, tmp_path):
    path = workbook(
        tmp_path / "5月.xlsx",
        HEAD,
        (CODE, "", "2025-05", "函件", 1234.5, 100, "件", "440106-001"),
        ("", "广东移动通信有限公司", "2025-05", "速递", 20, None, None, None),
        ("", "广东移动局", "2025年5月", "函件", "1,000.00", None, None, None),
        ("合计", "", "", "", 2254.5, None, None, None),
    )
    plan = plan_revenue(session, path)
    assert [line.matched_by for line in plan.lines] == ["code", "full_name", "former_names"]
    assert plan.errors == ()
    assert plan.checked_totals == 1
    result = apply_revenue(session, plan)
    assert (result.lines, result.total, result.customers) == (3, 225450, 2)
    ((statement, counts),) = list_statements(session, 2025)
    assert (statement.month, statement.total, statement.file_name, counts) == ("2025-05", 225450, "5月.xlsx", True)
    detail = revenue_details(session, customer=firms[0])[0]
    assert (detail.line.source_row, detail.line.reporting_sub_branch, detail.file_name) == (2, "440106-001", "5月.xlsx")
    assert str(detail.line.volume) == "100"
    row = list_revenue(session, PivotQuery(2025))[0]
    assert (row.name, row.months[4], row.until) == ("广州粤华电子有限公司", 123450, 5)


def test_months_as_columns_with_year_and_unit_from_the_title(session, firms, tmp_path):
    path = workbook(
        tmp_path / "table.xlsx",
        ("", "", "单位:万元"),
        ("客户名称", "业务", "1月", "2月", "合计"),
        ("广州粤华电子有限公司", "函件", 1.5, 2, 3.5),
        ("广东移动通信有限公司", "速递", 0.25, "—", 0.25),
        title="2024年度用邮收入统计表",
    )
    plan = plan_revenue(session, path)
    assert messages(plan) == []
    apply_revenue(session, plan)
    totals = revenue_totals(session, PivotQuery(2024))
    assert totals.months[:3] == (1_750_000, 2_000_000, 0)
    assert [month.month for month in plan.months] == ["2024-01", "2024-02"]


def test_services_as_columns_under_a_merged_head_with_the_month_in_the_file_name(session, firms, tmp_path):
    made = Workbook()
    page = made.active
    page.append(("客户名称", "业务收入(元)", None, "合计"))
    page.append((None, "函件", "速递", None))
    page.merge_cells("A1:A2")
    page.merge_cells("B1:C1")
    page.merge_cells("D1:D2")
    page.append(("广州粤华电子有限公司", 100, 50, 150))
    path = tmp_path / "用邮收入2025年03月.xlsx"
    made.save(path)
    plan = plan_revenue(session, path)
    assert [(line.entry.month, line.entry.service, line.entry.amount) for line in plan.lines] == [
        ("2025-03", "letters", 10000),
        ("2025-03", "express", 5000),
    ]


LINE = ("", "广州粤华电子有限公司", "2025-05", "函件", 100, None, None, None)


def line(**changes: object) -> tuple[object, ...]:
    names = ("code", "name", "month", "service", "amount", "volume", "volume_unit", "branch")
    return tuple(changes.get(name, value) for name, value in zip(names, LINE, strict=True))


BAD = {
    "unknown service": (line(service="飞鸽传书"), "第 2 行 D 列“业务种类”", "飞鸽传书"),
    "negative": (line(amount=-300), "第 2 行 E 列“收入(元)”", "-300.00"),
    "scientific code": (line(code="1.2E+13"), "第 2 行 A 列“客户编号”", "1.2E+13"),
    "unknown code": (line(code="44010699999000", name="没有的公司"), "第 2 行 B 列“客户名称”", "44010699999000"),
    "unknown name": (line(name="天外来客公司"), "第 2 行 B 列“客户名称”", "天外来客公司"),
    "no customer": (line(name=""), "第 2 行 B 列“客户名称”", "没有客户编号和名称"),
    "no month": (line(month="某月"), "第 2 行 C 列“月份”", "某月"),
    "no amount": (line(amount="很多"), "第 2 行 E 列“收入(元)”", "很多"),
    "part of a 分": (line(amount="1.005"), "第 2 行 E 列“收入(元)”", "1.005"),
}


@pytest.mark.parametrize(("row", "where", "what"), BAD.values(), ids=BAD)
def test_bad_cell_is_told_with_row_and_column_and_keeps_everything_out(session, firms, tmp_path, row, where, what):
    before = tables(session)
    path = workbook(tmp_path / "bad.xlsx", HEAD, row, line(name="广东移动通信有限公司"))
    plan = plan_revenue(session, path)
    assert len(plan.errors) == 1
    assert where in messages(plan)[0]
    assert what in messages(plan)[0]
    with pytest.raises(RevenueRefused) as refused:
        apply_revenue(session, plan)
    assert where in refused.value.sentence(WORDS)
    assert tables(session) == before


def test_exact_number_as_code_is_taken_with_a_warning(session, firms, tmp_path):
    path = workbook(tmp_path / "number.xlsx", HEAD, line(code=float(CODE), name=""))
    plan = plan_revenue(session, path)
    assert plan.errors == ()
    assert [problem.key for problem in plan.warnings] == ["import.code_as_number"]
    assert plan.lines[0].customer == firms[0]


def test_zero_is_told_and_not_written(session, firms, tmp_path):
    plan = plan_revenue(session, workbook(tmp_path / "zero.xlsx", HEAD, line(amount=0), line(service="速递")))
    assert [(problem.row, problem.letter, problem.key) for problem in plan.warnings] == [(2, "E", "revenue.zero")]
    assert apply_revenue(session, plan).lines == 1


def test_negative_amounts_count_as_corrections_where_they_are_meant(session, firms, tmp_path):
    path = workbook(tmp_path / "c.xlsx", HEAD, line(amount=-300))
    plan = plan_revenue(session, path, choices=RevenueChoices(corrections=True))
    apply_revenue(session, plan)
    assert revenue_totals(session, PivotQuery(2025)).total == -30000


def test_month_said_twice_for_a_customer_and_service(session, firms, tmp_path):
    plan = plan_revenue(session, workbook(tmp_path / "twice.xlsx", HEAD, line(), line(amount=5)))
    assert [(problem.row, problem.letter, problem.key) for problem in plan.errors] == [(3, "E", "revenue.twice")]
    assert "第 2 行" in messages(plan)[0]


def test_month_column_said_twice(session, firms, tmp_path):
    path = workbook(
        tmp_path / "2024年.xlsx", ("客户名称", "业务", "5月", "5月份"), ("广州粤华电子有限公司", "函件", 1, 2)
    )
    assert [(problem.letter, problem.key) for problem in plan_revenue(session, path).errors] == [
        ("D", "revenue.column_twice")
    ]


def test_totals_that_do_not_agree(session, firms, tmp_path):
    path = workbook(
        tmp_path / "total.xlsx",
        HEAD,
        line(amount=1203040),
        ("合计", "", "", "", 1203400, None, None, None),
    )
    plan = plan_revenue(session, path)
    assert messages(plan) == ["第 3 行 E 列“收入(元)”：表内合计 1,203,400.00 与明细合计 1,203,040.00 相差 360.00 元"]
    with pytest.raises(RevenueRefused):
        apply_revenue(session, plan)


def test_subtotals_of_blocks_and_grand_total_agree(session, firms, tmp_path):
    path = workbook(
        tmp_path / "blocks.xlsx",
        HEAD,
        line(),
        line(service="速递", amount=50),
        ("小计", "", "", "", 150, None, None, None),
        line(name="广东移动通信有限公司", amount=25),
        ("小计", "", "", "", 25, None, None, None),
        ("总计", "", "", "", 175, None, None, None),
    )
    plan = plan_revenue(session, path)
    assert messages(plan) == []
    assert plan.checked_totals == 3


def test_row_total_that_does_not_agree(session, firms, tmp_path):
    path = workbook(
        tmp_path / "2024.xlsx", ("客户名称", "业务", "1月", "2月", "合计"), ("广州粤华电子有限公司", "函件", 1, 2, 4)
    )
    plan = plan_revenue(session, path, choices=RevenueChoices(year=2024))
    assert [(one.row, one.letter, one.key) for one in plan.errors] == [(2, "E", "revenue.row_total_differs")]


@pytest.mark.parametrize(
    ("failure", "rows"),
    [
        (AmountsMissing, (("客户名称", "月份", "业务"), ("甲", "2025-05", "函件"))),
        (CustomersMissing, (("月份", "业务", "收入"), ("2025-05", "函件", 1))),
        (MonthMissing, (("客户名称", "业务", "收入"), ("甲", "函件", 1))),
        (MonthMissing, (("客户名称", "业务", "5月", "6月"), ("甲", "函件", 1, 2))),
        (ServiceMissing, (("客户名称", "月份", "收入"), ("甲", "2025-05", 1))),
    ],
)
def test_sheet_that_leaves_something_out_is_refused_with_a_sentence(session, tmp_path, failure, rows):
    with pytest.raises(failure) as refused:
        plan_revenue(session, workbook(tmp_path / "sheet.xlsx", *rows))
    assert "{" not in refused.value.sentence(WORDS)


def test_month_and_service_given_by_hand(session, firms, tmp_path):
    path = workbook(tmp_path / "sheet.xlsx", ("客户名称", "收入"), ("广州粤华电子有限公司", 7))
    plan = plan_revenue(session, path, choices=RevenueChoices(month="2025-06", service="express", money_unit="万元"))
    assert plan.lines[0].entry[4:7] == ("2025-06", "express", 7_000_000)


class TestMonthsReportedBefore:
    @pytest.fixture
    def reported(self, session, firms, tmp_path) -> Path:
        path = workbook(tmp_path / "may.xlsx", HEAD, line(amount=100))
        apply_revenue(session, plan_revenue(session, path))
        return workbook(tmp_path / "may2.xlsx", HEAD, line(amount=60))

    def total(self, session) -> int:
        return revenue_totals(session, PivotQuery(2025)).months[4]

    def test_is_asked_about(self, session, reported):
        plan = plan_revenue(session, reported)
        assert [problem.key for problem in plan.errors] == ["revenue.month_exists"]
        with pytest.raises(RevenueRefused):
            apply_revenue(session, plan)

    @pytest.mark.parametrize(
        ("choice", "expected"), [(OnExisting.REPLACE, 6000), (OnExisting.ADD, 16000), (OnExisting.SKIP, 10000)]
    )
    def test_is_replaced_added_to_or_skipped_and_each_is_undone(self, session, reported, choice, expected):
        before = tables(session)
        plan = plan_revenue(session, reported, choices=RevenueChoices(existing=choice))
        result = apply_revenue(session, plan)
        assert self.total(session) == expected
        if choice is OnExisting.SKIP:
            assert result.skipped_months == ("2025-05",)
            return
        changes.undo(session)
        assert self.total(session) == 10000
        assert tables(session) == before

    def test_replacing_replaces_what_was_added_too(self, session, reported):
        apply_revenue(session, plan_revenue(session, reported, choices=RevenueChoices(existing=OnExisting.ADD)))
        apply_revenue(session, plan_revenue(session, reported, choices=RevenueChoices(existing=OnExisting.REPLACE)))
        assert self.total(session) == 6000

    def test_another_source_stands_beside(self, session, reported):
        apply_revenue(session, plan_revenue(session, reported, choices=RevenueChoices(source="速递系统")))
        assert self.total(session) == 16000
        assert statement_review(session).twins == ()

    def test_withdrawn_and_restored(self, session, reported):
        ((statement, _),) = list_statements(session)
        withdraw_statements(session, [statement.id])
        assert self.total(session) == 0
        withdraw_statements(session, [statement.id], withdrawn=False)
        assert self.total(session) == 10000

    def test_two_live_statements_are_twins_and_one_counts(self, session, firms, reported):
        ((first, _),) = list_statements(session)
        statement, line_id = new_row_id(), new_row_id()
        stream = {"unit": first.unit, "month": first.month, "source": first.source}
        amounts = {
            "customer": firms[0],
            "statement": statement,
            "month": "2025-05",
            "service": "letters",
            "amount": 6000,
        }
        drafts = (
            AggregateDraft("org_unit", unit_row_id("440106"), (NewRow("revenue_statement", statement, stream),)),
            AggregateDraft("customer", firms[0], (NewRow("revenue_line", line_id, amounts),)),
        )
        append_many(session, drafts, "change.import_revenue", "")
        (twins,) = statement_review(session).twins
        assert (twins.unit, twins.month, len(twins.statements)) == ("440106", "2025-05", 2)
        assert self.total(session) == 6000
        keep_statement(session, twins.statements[0].id)
        assert statement_review(session).twins == ()
        assert self.total(session) == 10000


def test_whose_short_name_it_is_is_proposed_before_his_branches(session):
    branch = make_customer(session, "南粤农商行龙岗支行", short_name="龙岗支行")
    whole = make_customer(session, "深圳南粤农村商业银行股份有限公司", short_name="南粤农商行")
    first, second = suggest_customers(session, " 南粤农商行")[:2]
    assert (first.customer, first.score, first.name) == (whole, 100, "深圳南粤农村商业银行股份有限公司")
    assert second.customer == branch
    assert second.score < 100
    assert [one.customer for one in suggest_customers(session, "南粤农商行", 1)] == [whole]


def test_answer_is_remembered_as_an_alias_and_undone_with_the_import(session, firms, tmp_path):
    path = workbook(tmp_path / "a.xlsx", HEAD, line(name="粤华电子(天河)"))
    plan = plan_revenue(session, path)
    (unmatched,) = plan.unmatched
    assert (unmatched.name, unmatched.rows, unmatched.amount) == ("粤华电子(天河)", (2,), 10000)
    best = suggest_customers(session, unmatched.name)[0]
    assert (best.customer, best.name) == (firms[0], "广州粤华电子有限公司")
    assert 55 <= best.score <= 100
    before = tables(session)
    answered = plan_revenue(session, path, choices=RevenueChoices(answers={unmatched.name: firms[0]}))
    apply_revenue(session, answered)
    again = plan_revenue(session, path, choices=RevenueChoices(existing=OnExisting.ADD))
    assert again.lines[0].matched_by == "alias"
    changes.undo(session)
    assert tables(session) == before
    assert plan_revenue(session, path).lines == []


def test_unmatched_customers_can_be_left_out(session, firms, tmp_path):
    path = workbook(tmp_path / "a.xlsx", HEAD, line(name="谁也不认识"), line())
    result = apply_revenue(session, plan_revenue(session, path, choices=RevenueChoices(leave_out_unmatched=True)))
    assert (result.lines, result.left_out) == (1, 1)


def test_import_then_undo_leaves_the_store_equal_and_sound(session, firms, tmp_path):
    before = tables(session)
    rows = [line(service=service, month=month) for service in ("函件", "速递") for month in ("2024-01", "2025-02")]
    apply_revenue(session, plan_revenue(session, workbook(tmp_path / "u.xlsx", HEAD, *rows)))
    assert tables(session) != before
    changes.undo(session)
    assert tables(session) == before
    changes.redo(session)
    assert revenue_totals(session, PivotQuery(2025)).total == 20000
    with session.store.reading() as connection:
        assert list(mismatches(connection)) == []


def test_csv_in_gb18030(session, firms, tmp_path):
    path = tmp_path / "2025年5月.csv"
    path.write_bytes("客户名称,业务种类,收入\n广州粤华电子有限公司,函件,12.30\n".encode("gb18030"))
    apply_revenue(session, plan_revenue(session, path))
    assert [row.name for row in list_revenue(session, PivotQuery(2025, RollUp.SERVICE))] == ["函件"]

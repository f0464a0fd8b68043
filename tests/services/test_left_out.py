"""Lists on paper and in workbooks name nobody whom the person may not print or export, and say how many there are."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.list_form import ListForm
from bigclient_desktop.domain.revenue_pivot import PivotQuery, RollUp
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import archive, revenue, revenue_forms, today
from bigclient_desktop.services.access import Action, NotAllowed, refused_with
from bigclient_desktop.services.activity_exports import export_complaints, export_visits
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.left_out import LeftOut
from bigclient_desktop.services.session import Session, new_child_id, open_session
from bigclient_desktop.tabs.revenue.export import not_listed, write_pivot
from bigclient_desktop.translations import catalogue
from tests.conftest import PASSWORD
from tests.pdf.reading import page_texts
from tests.services.siblings import YEAR, Known, add_all
from tests.services.test_access import at

LISTED = {"广州本局一公司", "广州无主二公司", "广州协管四公司", "广州代管五公司"}
SAID = "另有 1 户客户按您的岗位和单位不能打印、导出，"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Session, dict[str, Known]]]:
    """李四, manager of 天河, who sees the customers of units below and may not print them."""
    session = at(tmp_path / "s", "manager")
    yield session, add_all(session)
    session.close()


def named(form: ListForm, column: int = 2) -> set[object]:
    return {row[column] for section in form.sections for row in section.rows}


def test_statements_list_whom_one_may_print_and_count_the_others(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    total = revenue.revenue_totals(session, PivotQuery(YEAR)).total
    for form in (revenue_forms.month_statement(session, YEAR, 2), revenue_forms.year_statement(session, YEAR)):
        assert named(form) == LISTED
        assert f"{SAID}没有逐户列出，合计已包含。" in form.notes
        assert form.total is not None
        assert total in form.total
    assert total == sum(known[name].revenue for name in ("own", "nobodys", "held", "served", "below"))


def test_ranking_lists_nobody_else_either(store: tuple[Session, dict[str, Known]]) -> None:
    session, _ = store
    form = revenue_forms.ranking_table(session, YEAR)
    assert named(form, 3) == LISTED
    assert f"{SAID}没有列入。" in form.notes


def test_who_may_print_them_lists_all(store: tuple[Session, dict[str, Known]]) -> None:
    session, _ = store
    director = open_session(session.folder, password=PASSWORD, user="王主任")
    assert "广州下级三公司" in named(revenue_forms.month_statement(director, YEAR, 2))
    assert "不能打印" not in revenue_forms.ranking_table(director, YEAR).notes
    assert not_listed(director, PivotQuery(YEAR)) == LeftOut(frozenset(), frozenset())
    director.close()


@pytest.mark.parametrize("rows", [RollUp.CUSTOMER, RollUp.HEADQUARTERS, RollUp.SERVICE])
def test_pivots_workbook(store: tuple[Session, dict[str, Known]], tmp_path: Path, rows: RollUp, qtbot: object) -> None:
    session, _ = store
    query = PivotQuery(YEAR, rows)
    gone, totals = not_listed(session, query), revenue.revenue_totals(session, query)
    out = tmp_path / "收入.xlsx"
    write_pivot(out, session, query, totals, "元", gone=gone)
    book = load_workbook(out)
    cells = {str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row}
    assert not {"广州下级三公司", "广州兄弟七公司", "广州上级六公司"} & cells
    if rows is RollUp.SERVICE:
        assert len(book.sheetnames) == 1
    else:
        assert cells >= LISTED
        assert book["说明"]["A1"].value == f"{SAID}没有逐户列出，合计已包含。"


def test_todays_sheet_keeps_the_plan_and_leaves_the_file(
    store: tuple[Session, dict[str, Known]], tmp_path: Path
) -> None:
    session, known = store
    for hour, name in ((1, "own"), (3, "below")):
        starts = datetime(2031, 3, 4, hour, tzinfo=UTC)
        plan = {"customer": known[name].id, "state": "planned", "starts_at": starts, "purpose": f"看望{hour}"}
        row = NewRow("visit", new_child_id(known[name].id), plan | {"manager": session.staff_id, "way": "visit"})
        append_many(session, [AggregateDraft("customer", known[name].id, (row,))], "change.save_visit", "")
    sheet = today.today_sheet(session, date(2031, 3, 4), now=datetime(2031, 3, 4, tzinfo=UTC))
    own, below = sheet.visits
    assert (own.withheld, own.people[0].name) == ("", known["own"].contact)
    assert (below.withheld, below.customer_name, below.purpose) == ("rights", known["below"].name, "看望3")
    (text,) = page_texts(today.save_today(session, [sheet], tmp_path / "今日.pdf").read_bytes())
    assert "不能打印这户客户的档案" in text
    assert known["own"].contact in text
    assert not [secret for secret in known["below"].secrets if secret in text]


def forms_of(session: Session, ids: list[str]) -> list[str]:
    """The archive forms of these customers, as the window makes them."""
    kept, gone = archive.archives_to_print(session, ids, "")
    forms = list(archive.archive_forms(session, kept))
    return page_texts(archive.preview_forms(session, forms, note=gone.note(catalogue("zh_CN"))))


def test_archive_forms_of_a_selection_leave_out_whom_one_may_not_print(
    store: tuple[Session, dict[str, Known]], tmp_path: Path
) -> None:
    session, known = store
    both = [known["own"].id, known["below"].id]
    (path,) = archive.save_archive(session, both, tmp_path / "forms.pdf")
    for pages in (forms_of(session, both), page_texts(path.read_bytes())):
        assert known["own"].name in "".join(pages)
        assert known["below"].name not in "".join(pages)
        assert f"{SAID}没有列入。".replace(" ", "") in pages[-1].replace(" ", "")
    assert "没有列入" not in "".join(forms_of(session, both[:1]))
    with pytest.raises(NotAllowed):
        forms_of(session, both[1:])
    with pytest.raises(NotAllowed):
        archive.save_archive(session, both[1:], tmp_path / "none.pdf")
    assert not (tmp_path / "none.pdf").exists()


def test_workbooks_of_visits_and_complaints_leave_out_whom_one_may_not_export(
    store: tuple[Session, dict[str, Known]], tmp_path: Path
) -> None:
    session, known = store
    for number, write in enumerate(
        (
            lambda search, out: export_visits(session, VisitQuery(search=search), out),
            lambda search, out: export_complaints(session, ComplaintQuery(search=search), out),
        )
    ):
        out = tmp_path / f"{number}.xlsx"
        assert write("", out) == len(LISTED)
        sheets = load_workbook(out).worksheets
        assert {row[1] for row in sheets[0].iter_rows(min_row=2, values_only=True)} == LISTED
        assert f"{SAID}没有列入。" in str(list(sheets[1].values))
        with pytest.raises(NotAllowed):
            write(known["below"].name, tmp_path / "none.xlsx")
        assert not (tmp_path / "none.xlsx").exists()


def test_what_is_refused_with_some_is_not_refused_with_all(store: tuple[Session, dict[str, Known]]) -> None:
    session, known = store
    own, below = known["own"].id, known["below"].id
    assert Action.PRINT in refused_with(session, [own, below])
    assert Action.PRINT not in refused_with(session, [own, below], by_all=True)
    assert Action.PRINT in refused_with(session, [below], by_all=True)
    assert refused_with(session, [], by_all=True) == {}

"""The commands about revenue and gradings, run as a person would."""

import json
from pathlib import Path

import pytest

from bigclient_desktop.command_line import run
from tests.conftest import PASSWORD
from tests.pdf.reading import page_texts
from tests.services.making import make_customer
from tests.services.test_grading_runs import WAN, bureau


@pytest.fixture
def bigclient(session, store_folder, monkeypatch, capsys):
    """Runs a command on the test's store; gives its status, output and complaints."""
    make_customer(session, "广州粤华电子有限公司", code="44010600001000")
    bureau(session, 20_000 * WAN)
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def call(*arguments: object) -> tuple[int, str, str]:
        status = run(["--language", "zh", "--store", str(store_folder), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


@pytest.fixture
def sheet(tmp_path) -> Path:
    path = tmp_path / "用邮收入2024年05月.csv"
    path.write_text("客户编号,业务种类,收入(万元)\n44010600001000,函件,60\n44010600001000,速递,10\n合计,,70\n", "utf-8")
    return path


def test_import_list_grade_and_print(bigclient, sheet, tmp_path):
    status, said, _ = bigclient("import", "revenue", sheet, "--dry-run")
    assert status == 0
    assert "试运行" in said
    assert json.loads(bigclient("list", "revenue", "--year", 2024, "--json")[1]) == []
    found = json.loads(bigclient("import", "revenue", sheet, "--json")[1])
    assert (found["lines"], found["total"], found["checked_totals"], found["written"]) == (2, 70 * WAN, 1, True)
    (row,) = json.loads(bigclient("list", "revenue", "--year", 2024, "--json")[1])
    assert (row["name"], row["total"], row["months"][4]) == ("广州粤华电子有限公司", 70 * WAN, 70 * WAN)
    services = json.loads(bigclient("list", "revenue", "--year", 2024, "--by", "service", "--json")[1])
    assert [(one["name"], one["total"]) for one in services] == [("函件", 60 * WAN), ("速递", 10 * WAN)]
    months = json.loads(bigclient("list", "revenue", "--year", 2024, "--by", "month", "--json")[1])
    assert (months[4]["month"], months[4]["total"]) == ("2024-05", 70 * WAN)
    assert "张三" in bigclient("list", "revenue", "--year", 2024, "--by", "manager")[1]
    (graded,) = json.loads(bigclient("grade", 2024, "--json")[1])
    assert (graded["total"], graded["grade"]) == ("82.00", "gold")
    out = tmp_path / "out.pdf"
    for arguments in (("ranking",), ("revenue",), ("revenue", "--month", 5)):
        assert bigclient("print", *arguments, "--year", 2024, "--out", out)[0] == 0
        assert "粤华电子" in page_texts(out.read_bytes())[0]
    assert bigclient("print", "ranking", "--year", 2024, "--out", tmp_path / "r.xlsx")[0] == 0


def test_month_reported_before_waits_for_a_decision(bigclient, sheet):
    bigclient("import", "revenue", sheet)
    status, said, complaint = bigclient("import", "revenue", sheet)
    assert status == 1
    assert "2024-05" in said
    assert "什么也没有写入" in complaint
    assert bigclient("import", "revenue", sheet, "--existing", "add")[0] == 0
    (row,) = json.loads(bigclient("list", "revenue", "--year", 2024, "--json")[1])
    assert row["total"] == 140 * WAN


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("1.2E+13,函件,1", "第 2 行 A 列"),
        ("44010600001000,飞鸽,1", "第 2 行 B 列"),
        ("44010600001000,函件,-1", "第 2 行 C 列"),
    ],
)
def test_mistake_is_told_with_row_and_column(bigclient, tmp_path, row, wanted):
    path = tmp_path / "2024-05.csv"
    path.write_text(f"客户编号,业务种类,收入\n{row}\n", "utf-8")
    status, said, complaint = bigclient("import", "revenue", path)
    assert status == 1
    assert wanted in said
    assert "什么也没有写入" in complaint
    assert json.loads(bigclient("list", "revenue", "--year", 2024, "--json")[1]) == []


def test_missing_denominator_names_unit_and_year(bigclient):
    status, _, complaint = bigclient("grade", 2023)
    assert status == 1
    assert "广州市邮政局" in complaint
    assert "2023" in complaint


def test_wrong_month_is_refused(bigclient, sheet):
    assert bigclient("import", "revenue", sheet, "--month", "2024-13")[0] == 2

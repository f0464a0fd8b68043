"""The commands about visits and complaints, run as a person would."""

import json

import pytest

from bigclient_desktop.command_line import run
from tests.conftest import PASSWORD
from tests.pdf.reading import page_texts
from tests.services.making import make_customer
from tests.services.test_activity_imports import COMPLAINTS, VISITS, sheet
from tests.services.test_personal_data import complaint_with, visit_with


@pytest.fixture
def bigclient(session, store_folder, monkeypatch, capsys):
    """Runs a command on the test's store; gives its status, output and complaints."""
    make_customer(session)
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def call(*arguments: object) -> tuple[int, str, str]:
        status = run(["--language", "zh", "--store", str(store_folder), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


def test_import_list_and_print(bigclient, tmp_path):
    visits, complaints = sheet(tmp_path / "v.xlsx", VISITS), sheet(tmp_path / "c.xlsx", COMPLAINTS)
    status, said, _ = bigclient("import", "visits", visits, "--dry-run")
    assert status == 0
    assert "客户档案中没有“没有这家公司”" in said
    assert "仅检查" in said
    assert json.loads(bigclient("list", "visits", "--json")[1]) == []
    found = json.loads(bigclient("import", "visits", visits, "--json")[1])
    assert (found["added"], found["unchanged"], len(found["errors"])) == (2, 0, 4)
    assert json.loads(bigclient("import", "visits", visits, "--json")[1])["unchanged"] == 2
    status, said, _ = bigclient("list", "visits", "--search", "账单")
    assert "老李" in said
    assert "共 1 条" in said
    (row,) = json.loads(bigclient("list", "visits", "--to", "2020-01-01", "--json")[1])
    assert row["starts_at"] == "2019-05-05T16:00:00Z"
    bigclient("import", "complaints", complaints)
    rows = json.loads(bigclient("list", "complaints", "--json")[1])
    assert {row["number"]: row["state"] for row in rows} == {"T1": "closed", "T2": "open"}
    assert set(rows[0]["clocks"]) == {"answer", "solution", "statutory"}
    status, said, _ = bigclient("list", "complaints", "--state", "closed")
    assert "按时完成" in said
    out = tmp_path / "T1.pdf"
    assert bigclient("print", "complaint", "T1", "--out", out)[0] == 0
    assert "投诉处理表" in page_texts(out.read_bytes())[0]
    assert bigclient("print", "visit-diary", "--day", "2025-06-03", "--out", out)[0] == 0
    assert "约时间" in page_texts(out.read_bytes())[0]
    assert bigclient("print", "today", "--out", out)[0] == 0
    assert "今日走访单" in page_texts(out.read_bytes())[0]
    assert bigclient("list", "visits", "--xlsx", tmp_path / "out.xlsx")[0] == 0
    assert (tmp_path / "out.xlsx").exists()


def test_wrong_use_gets_a_sentence(bigclient, tmp_path):
    status, _, said = bigclient("print", "complaint", "nobody", "--out", tmp_path / "x.pdf")
    assert (status, said.strip()) == (1, "找不到这件投诉，可能已被撤销。")
    assert bigclient("print", "complaint", "--out", tmp_path / "x.pdf")[0] == 1
    assert bigclient("list", "visits", "--from", "gestern")[0] == 2
    assert not (tmp_path / "x.pdf").exists()
    for what in ("visits", "complaints"):
        status, _, said = bigclient("list", what, "--from", "2026-03-02", "--to", "2026-03-01")
        assert (status, said.strip()) == (
            1,
            "起始日期 2026-03-02 晚于截止日期 2026-03-01，请对调 --from 和 --to。",
        )


@pytest.mark.parametrize("form", ["visit-diary", "complaint", "today"])
def test_empty_forms_need_no_store(form, tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("BIGCLIENT_PASSWORD", raising=False)
    out = tmp_path / "x.pdf"
    assert run(["--language", "en", "print", form, "--blank", "--out", str(out)]) == 0
    assert out.exists()


def test_customers_marked_secret_are_neither_printed_nor_counted(bigclient, session, tmp_path):
    ids = [make_customer(session, name, secrecy=mark) for name, mark in (("甲公司", "internal"), ("乙公司", "secret"))]
    filed = [complaint_with(session, one, complainant="来人", what_happened="晚到") for one in ids]
    left_out = "另有 1 户标为“秘密”的客户没有列入。"
    for what, asked, count in (("archive", ids, "1 份客户档案"), ("complaint", filed, "1 ")):
        status, said, told = bigclient("print", what, *asked, "--out", tmp_path / "a.pdf")
        assert (status, told.strip()) == (0, left_out)
        assert count in said
    status, said, told = bigclient("print", "archive", ids[0], "--out", tmp_path / "a.pdf")
    assert (status, told) == (0, "")
    for one in ids:
        visit_with(session, one, talk="谈了")
    for name in ("visits", "complaints"):
        status, said, told = bigclient("list", name, "--xlsx", tmp_path / "a.xlsx")
        assert (status, told.strip()) == (0, left_out)
    status, said, told = bigclient("print", "visit-diary", "--out", tmp_path / "a.pdf")
    assert (status, told.strip()) == (0, left_out)
    assert "1 " in said
    status, _, told = bigclient("print", "visit-diary", "--customer", ids[1], "--out", tmp_path / "b.pdf")
    assert (status, "--secret-reason" in told) == (1, True)
    status, _, told = bigclient("print", "handover", *ids, "--out", tmp_path / "a.pdf")
    assert (status, told.strip()) == (0, "另有 1 户标为“秘密”的客户没有逐户列出，合计已包含。")


def test_a_reason_takes_them_along_and_is_noted(bigclient, session, tmp_path):
    secret = make_customer(session, "乙公司", secrecy="secret")
    filed = complaint_with(session, secret, complainant="来人", what_happened="晚到")
    out = tmp_path / "a.pdf"
    for what, asked in (("archive", [secret]), ("complaint", [filed]), ("handover", [secret])):
        asked += ["--out", out, "--secret-reason", f"上级调阅{what}"]
        status, _, told = bigclient("print", what, *asked)
        assert (status, told) == (0, "")
        assert "乙公司" in "".join(page_texts(out.read_bytes()))
        assert f"上级调阅{what}" in bigclient("audit")[1]
    status, said, told = bigclient("list", "complaints", "--xlsx", tmp_path / "a.xlsx", "--secret-reason", "调阅")
    assert (status, "1 " in said, told) == (0, True, "")

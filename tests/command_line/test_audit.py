"""`bigclient audit`, and what the other commands show of siblings' customers, run as a person would."""

import json
from collections.abc import Iterator

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.session import open_session
from tests.conftest import PASSWORD
from tests.services.siblings import Known, add_all
from tests.services.test_access import at


@pytest.fixture
def known(tmp_path) -> dict[str, Known]:
    session = at(tmp_path / "s", "manager")
    found = add_all(session)
    note(session, "print", "广州本局一公司", form="audit.form.archive")
    session.close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    note(director, "export", "客户", count=12, target="/media/usb/客户.xlsx", form="audit.form.list")
    director.close()
    return found


@pytest.fixture
def bigclient(tmp_path, monkeypatch, capsys) -> Iterator:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def call(*arguments: object, user: str = "王主任") -> tuple[int, str, str]:
        status = run(["--language", "zh", "--store", str(tmp_path / "s"), "--user", user, *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


def test_director_reads_everybodys_entries(bigclient, known) -> None:
    status, said, _ = bigclient("audit")
    assert status == 0
    assert "王主任" in said
    assert "/media/usb/客户.xlsx" in said
    assert "李四" in said
    assert "客户档案" in said
    assert "共 2 条" in said
    status, said, _ = bigclient("audit", "--json", "--kind", "export")
    (entry,) = json.loads(said)
    assert (entry["person"], entry["count"], entry["kind"]) == ("王主任", 12, "export")
    status, said, _ = bigclient("audit", "--person", "李四", "--json")
    assert [entry["kind"] for entry in json.loads(said)] == ["print"]
    assert bigclient("audit", "--from", "2020-01-01", "--to", "2020-12-31")[1].strip().endswith("共 0 条")


def test_manager_reads_his_own(bigclient, known) -> None:
    status, said, told = bigclient("audit", user="李四")
    assert (status, "王主任" in said, "共 1 条" in said) == (0, False, True)
    assert "只能看到自己的记录" in told


def test_unknown_person_is_named(bigclient, known) -> None:
    status, _, told = bigclient("audit", "--person", "无此人")
    assert status != 0
    assert "无此人" in told


def test_commands_show_the_existence_of_a_sibling_alone(bigclient, known, tmp_path) -> None:
    sibling = known["sibling"]
    assert sibling.name not in bigclient("list", "customers", "--own", user="李四")[1]
    _, said, _ = bigclient("list", "customers", user="李四")
    assert sibling.name in said
    _, shown, _ = bigclient("show", "customer", sibling.id, user="李四")
    assert sibling.name in shown
    for text in (said, shown):
        assert not [secret for secret in sibling.secrets if secret in text]
    assert sibling.name not in bigclient("list", "customers", "--search", sibling.mobile, user="李四")[1]
    status, _, told = bigclient("print", "archive", sibling.id, "--out", tmp_path / "a.pdf", user="李四")
    assert status != 0
    assert "属于越秀区邮政局" in told
    assert not (tmp_path / "a.pdf").exists()
    status, _, _ = bigclient("print", "archive", known["own"].id, "--out", tmp_path / "b.pdf", user="李四")
    assert (status, (tmp_path / "b.pdf").exists()) == (0, True)
    entries = json.loads(bigclient("audit", "--json", "--limit", 2)[1])
    assert [(entry["kind"], entry["target"]) for entry in entries] == [
        ("print", str(tmp_path / "b.pdf")),
        ("refused", ""),
    ]

"""The commands, as a person or a scheduled job uses them: exit status, what is printed, what is written."""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from openpyxl import Workbook

import bigclient_desktop
from bigclient_desktop import command_line
from bigclient_desktop.domain.grading import grade, load_rule_set, truncated
from bigclient_desktop.services.backups import list_backups
from bigclient_desktop.services.demo import open_sample_store
from bigclient_desktop.services.passwords import open_with_recovery_key
from bigclient_desktop.services.session import open_session
from bigclient_desktop.store import encryption
from bigclient_desktop.store.encryption import connect
from tests.conftest import CHEAP_COST, PASSWORD

CUSTOMERS = 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did: its exit status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.status == 0, self.err
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one sentence of a refusal."""
        assert self.status == 1
        assert self.out == ""
        assert self.err.count("\n") == 1
        return self.err.strip()


Run = Callable[..., Outcome]


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "store"
    open_sample_store(folder, password=PASSWORD, customers=CUSTOMERS, cost=CHEAP_COST).session.close()
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """A sample store of the test's own."""
    return shutil.copytree(made_once, tmp_path / "store")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the person who runs the tests is read or written."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.delenv("BIGCLIENT_PASSWORD", raising=False)
    return tmp_path / "home"


@pytest.fixture
def bare(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the arguments as they are, with nobody at the keyboard."""

    def run(*arguments: object, **options: Any) -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.StringIO())
        status = command_line.run([str(argument) for argument in arguments], **options)
        printed = capfd.readouterr()
        return Outcome(status, printed.out, printed.err)

    return run


@pytest.fixture
def run(bare: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on the sample store with its password."""
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    return lambda *arguments: bare("--store", folder, "--language", "zh", *arguments)


def customers(run: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = run("list", "customers", "--json").json
    return found


# setup


def test_setup_makes_a_store_that_opens_with_password_and_recovery_key(bare: Run, tmp_path: Path) -> None:
    (tmp_path / "password").write_text("ein langes Wort\n", encoding="utf-8-sig")
    store, recovery = tmp_path / "new", tmp_path / "recovery.txt"
    given = ("--store", store, "--password-file", tmp_path / "password")
    made = bare(
        *given, "setup", "--unit", "440100-LP", "--name", "李四", "--position", "director", "--recovery-out", recovery
    )
    assert (made.status, made.err) == (0, "")
    key = recovery.read_text().strip()
    assert key not in made.out
    if os.name == "posix":
        assert recovery.stat().st_mode & 0o077 == 0
    session = open_session(store, password="ein langes Wort")
    assert (session.person_name, session.unit, session.position) == ("李四", "440100-LP", "director")
    session.close()
    open_with_recovery_key(store, key, "a new password").close()


def test_setup_shows_the_recovery_key_where_no_file_is_named(
    bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    made = bare("--store", tmp_path / "new", "setup", "--unit", "440106", "--name", "李四", "--position", "manager")
    key = made.out.strip().splitlines()[-1]
    open_with_recovery_key(tmp_path / "new", key, "a new password").close()


def test_setup_overwrites_neither_a_store_nor_a_file(run: Run, folder: Path, tmp_path: Path) -> None:
    setup = ("setup", "--unit", "440106", "--name", "李四", "--position", "manager")
    before = (folder / "store.db").read_bytes()
    assert str(folder) in run(*setup).sentence
    (tmp_path / "note.txt").write_text("mine")
    assert "note.txt" in run(*setup, "--recovery-out", tmp_path / "note.txt").sentence
    assert (folder / "store.db").read_bytes() == before
    assert (tmp_path / "note.txt").read_text() == "mine"


def test_setup_makes_no_store_whose_recovery_key_has_no_place(
    bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    store, lost = tmp_path / "new", tmp_path / "missing" / "key.txt"
    setup = ("--store", store, "setup", "--name", "李四", "--position", "manager", "--recovery-out")
    assert str(lost) in bare(*setup, lost, "--unit", "440106").sentence
    assert not store.exists()
    assert bare(*setup, tmp_path / "key.txt", "--unit", "999999").sentence
    assert not (tmp_path / "key.txt").exists()


@pytest.mark.parametrize(
    ("unit", "name", "password"), [("999999", "李四", PASSWORD), ("440106", " ", PASSWORD), ("440106", "李四", "short")]
)
def test_setup_refuses_what_cannot_be(
    bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unit: str, name: str, password: str
) -> None:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", password)
    refused = bare("--store", tmp_path / "new", "setup", "--unit", unit, "--name", name, "--position", "manager")
    assert refused.sentence
    assert not (tmp_path / "new" / "slots").exists()


def test_a_store_in_a_cloud_folder_is_refused_with_the_reason(
    bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    refused = bare(
        "--store", tmp_path / "坚果云" / "x", "setup", "--unit", "440106", "--name", "李四", "--position", "manager"
    )
    assert "坚果云" in refused.sentence


# passwords and language


def test_the_password_file_comes_before_the_variable(
    bare: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", "wrong")
    (tmp_path / "password").write_text(PASSWORD + "\r\n", encoding="utf-8")
    listed = bare("--store", folder, "--password-file", tmp_path / "password", "list", "customers", "--json")
    assert len(listed.json) == CUSTOMERS


def test_without_a_password_and_a_person_there_is_a_sentence(bare: Run, folder: Path) -> None:
    assert "BIGCLIENT_PASSWORD" in bare("--store", folder, "list", "customers").sentence


@pytest.mark.parametrize("language", ["zh", "en"])
def test_refusals_are_one_sentence_in_the_chosen_language(
    bare: Run, folder: Path, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", "wrong password")
    (tmp_path / "rubbish.bcbackup").write_text("no backup")
    refused = [
        bare("--store", folder, "--language", language, "list", "customers"),
        bare("--store", folder, "--language", language, "--user", "谁", "list", "customers"),
        bare("--store", tmp_path / "none", "--language", language, "list", "customers"),
        bare("--store", folder, "--language", language, "--password-file", tmp_path / "none", "list", "customers"),
        bare("--store", folder, "--language", language, "restore", tmp_path / "none"),
        bare("--store", folder, "--language", language, "restore", tmp_path / "rubbish.bcbackup"),
    ]
    for outcome in refused:
        assert is_chinese(outcome.sentence) == (language == "zh")
    assert len({outcome.err for outcome in refused}) == len(refused)


def is_chinese(text: str) -> bool:
    without_names = text.replace("谁", "")
    return any("一" <= c <= "鿿" for c in without_names)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_help_page_speaks_the_language(bare: Run, language: str) -> None:
    pages = [
        [],
        *(
            ["setup"],
            ["demo"],
            ["backup"],
            ["restore"],
            ["check"],
            ["grade"],
            ["import"],
            ["list"],
            ["show"],
            ["print"],
        ),
        *(["import", "customers"], ["list", "customers"], ["show", "customer"], ["print", "archive"]),
    ]
    for page in pages:
        shown = bare("--language", language, *page, "--help")
        assert shown.status == 0
        assert "command_line." not in shown.out
        assert is_chinese(shown.out) == (language == "zh")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["frobnicate"],
        ["list"],
        ["list", "customers", "--limit", "0"],
        ["list", "customers", "--limit", "many"],
        ["list", "customers", "extra"],
        ["show", "customer"],
        ["grade", "25"],
        ["grade"],
        ["import", "customers", "x.xlsx", "--mode", "replace"],
        ["setup", "--unit", "440106", "--name", "x", "--position", "king"],
        ["print", "archive", "--out", "x.pdf"],
        ["print", "archive", "44010600001000", "--blank", "--out", "x.pdf"],
        ["print", "archive", "44010600001000"],
        ["backup"],
        ["demo", "--seed", "x"],
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_wrong(bare: Run, arguments: list[str]) -> None:
    outcome = bare("--language", "zh", *arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert is_chinese(outcome.err.splitlines()[-1])


def test_output_is_utf_8_whatever_the_console_speaks(folder: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "BIGCLIENT_PASSWORD": PASSWORD}
    environment["PYTHONPATH"] = str(Path(bigclient_desktop.__file__).parents[1])
    command = [sys.executable, "-m", "bigclient_desktop", "--store", str(folder), "list", "customers", "--json"]
    done = subprocess.run(command, capture_output=True, env=environment, check=True)
    assert len(json.loads(done.stdout.decode("utf-8"))) == CUSTOMERS
    refused = subprocess.run([*command[:-1], "--limit", "0"], capture_output=True, env=environment)
    assert refused.returncode == 2
    refused.stderr.decode("utf-8")


def test_a_reader_who_stops_reading_is_no_error(folder: Path) -> None:
    environment = {**os.environ, "BIGCLIENT_PASSWORD": PASSWORD}
    environment["PYTHONPATH"] = str(Path(bigclient_desktop.__file__).parents[1])
    command = [sys.executable, "-m", "bigclient_desktop", "--store", str(folder), "list", "customers", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


# list and show


def test_the_list_has_what_the_issue_names(run: Run) -> None:
    found = customers(run)
    assert len(found) == CUSTOMERS
    for customer in found:
        assert {"id", "code", "name", "short_name", "kind", "industry", "unit", "lead_manager", "grade"} <= set(
            customer
        )
        assert customer["provisional"] is (customer["grade"] is not None)
    assert {customer["grade"] for customer in found} == {"diamond", "gold", "silver", "general", None}


def test_the_list_can_be_searched_and_cut(run: Run) -> None:
    code = next(customer["code"] for customer in customers(run) if customer["code"])
    assert [customer["code"] for customer in run("list", "customers", "--search", code, "--json").json] == [code]
    assert [customer["code"] for customer in run("list", "customers", "--limit", "3", "--json").json] == [
        customer["code"] for customer in customers(run)[:3]
    ]
    assert run("list", "customers", "--search", "没有这样的客户", "--json").json == []


def test_the_table_lines_up(run: Run) -> None:
    from bigclient_desktop.command_line.output import width

    lines = run("list", "customers", "--limit", "20").out.splitlines()
    assert len(lines) == 2 + 20 + 1
    for line in lines[:-1]:
        before = next(line[:at] for at in range(len(line)) if width(line[:at]) == 16)
        assert before.endswith("  ")
        assert not line[len(before)].isspace()
    assert lines[-1] == f"共 {CUSTOMERS} 户，显示前 20 户"


def test_a_customer_is_shown_by_id_and_by_code_in_any_spelling(run: Run) -> None:
    customer = next(found for found in customers(run) if found["code"] and found["grade"] == "diamond")
    code = customer["code"]
    shown = run("show", "customer", customer["id"], "--json").json
    assert shown == run("show", "customer", code, "--json").json
    assert shown == run("show", "customer", f"{code[:6]}-{code[6:11]}-{code[11:]}", "--json").json
    assert (shown["id"], shown["code"], shown["full_name"]) == (customer["id"], code, customer["name"])
    assert shown["contacts"][0]["name"]
    assert [year["year"] for year in shown["revenue"]] == sorted(
        (year["year"] for year in shown["revenue"]), reverse=True
    )
    assert isinstance(shown["revenue"][0]["total"], int)
    assert {change["field"] for change in shown["history"]} >= {"full_name", "code", "industry"}
    page = run("show", "customer", code).out
    assert customer["name"] in page
    assert "None" not in page


def test_branches_are_shown_under_their_headquarters(run: Run) -> None:
    top = next((found for found in customers(run) if found["branch_count"]), None)
    assert top is not None
    shown = run("show", "customer", top["id"], "--json").json
    assert len(shown["branches"]) == top["branch_count"]
    assert all(branch["name"].startswith(top["name"]) for branch in shown["branches"])


def test_an_unknown_customer_is_refused_by_name(run: Run) -> None:
    assert "44019900001000" in run("show", "customer", "44019900001000").sentence


# archive forms


def test_archive_forms_of_some_customers_come_in_one_file(run: Run, tmp_path: Path) -> None:
    chosen = [found for found in customers(run) if found["code"]][:2]
    assert run("print", "archive", chosen[0]["code"], chosen[1]["id"], "--out", tmp_path / "a.pdf").status == 0
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    for customer in chosen:
        assert customer["name"] in text.replace("\r\n", "")


def test_the_empty_form_needs_neither_store_nor_password(bare: Run, tmp_path: Path) -> None:
    assert bare("--store", tmp_path / "none", "print", "archive", "--blank", "--out", tmp_path / "b.pdf").status == 0
    document = pypdfium2.PdfDocument(tmp_path / "b.pdf")
    assert len(document) >= 1
    document.close()


def test_nothing_is_printed_where_one_customer_is_unknown(run: Run, tmp_path: Path) -> None:
    code = next(found["code"] for found in customers(run) if found["code"])
    assert run("print", "archive", code, "1", "--out", tmp_path / "a.pdf").sentence
    assert not (tmp_path / "a.pdf").exists()


# grades


def test_grades_follow_from_revenue_and_denominator(run: Run) -> None:
    own = next(one["id"] for one in customers(run) if one["sight"] == "whole")
    year = run("show", "customer", own, "--json").json["history"][0]["at"][:4]
    graded = run("grade", str(int(year) - 1), "--json").json
    assert len(graded) == sum(one["sight"] == "whole" for one in customers(run))
    rules = load_rule_set("gd-2005")
    scored = [line for line in graded if line["grade"]]
    for line in scored:
        score = grade(line["revenue"], line["denominator"], rules)
        assert line["grade"] == score.grade
        for name in ("revenue_score", "share_score", "total"):
            assert Decimal(line[name]) == truncated(getattr(score, name))
    totals = [Decimal(line["total"]) for line in scored]
    assert totals == sorted(totals, reverse=True)
    policy = graded[len(scored) :]
    assert policy
    assert all(line["kind"] == "policy" and line["total"] is None for line in policy)
    table = run("grade", str(int(year) - 1)).out.splitlines()
    assert len(table) == 2 + len(graded)


def test_a_year_without_denominator_is_refused_by_unit_and_year(run: Run) -> None:
    refused = run("grade", "1999", "--json").sentence
    assert "广州市邮政局" in refused
    assert "1999" in refused


def test_an_unknown_rule_set_is_refused_by_name(run: Run) -> None:
    assert "gd-1949" in run("grade", "2024", "--rule-set", "gd-1949").sentence


# backup, restore, check


def test_a_backup_is_put_back_by_command(run: Run, tmp_path: Path, folder: Path) -> None:
    assert run("backup", "--out", tmp_path / "a.bcbackup").status == 0
    import_one(run, tmp_path)
    assert len(customers(run)) == CUSTOMERS + 1
    assert run("restore", tmp_path / "a.bcbackup").status == 0
    assert len(customers(run)) == CUSTOMERS
    assert [info.reason for info in list_backups(folder)] == ["before-restore", "before-import"]
    assert run("check", "--json").json == {"ok": True, "problems": []}


def test_a_restore_waits_for_nobody_and_is_refused_while_a_window_is_open(
    run: Run, tmp_path: Path, folder: Path
) -> None:
    run("backup", "--out", tmp_path / "a.bcbackup")
    session = open_session(folder, password=PASSWORD)
    try:
        assert str(folder) in run("restore", tmp_path / "a.bcbackup").sentence
        assert len(customers(run)) == CUSTOMERS
    finally:
        session.close()


def test_a_check_that_finds_something_ends_with_1(run: Run, folder: Path) -> None:
    session = open_session(folder, password=PASSWORD)
    key = session.store.file_key
    session.close()
    connection = connect(folder / "store.db", key)
    connection.execute("UPDATE customer SET full_name = 'tampered' WHERE id = (SELECT min(id) FROM customer)")
    connection.close()
    outcome = run("check", "--json")
    found = json.loads(outcome.out)
    assert outcome.status == 1
    assert found["ok"] is False
    assert found["problems"]
    assert outcome.err.count("\n") == 1
    assert run("check", "--rebuild", "--json").json == {"ok": True, "problems": []}


def test_a_damaged_store_is_told_in_one_sentence(run: Run, folder: Path) -> None:
    content = bytearray((folder / "store.db").read_bytes())
    for at in range(4096 * 2, len(content), 4096 * 2):
        content[at + 100] ^= 1
    (folder / "store.db").write_bytes(content)
    assert "备份" in run("list", "customers").sentence
    checked = run("check", "--json")
    assert checked.status == 1
    assert json.loads(checked.out)["ok"] is False
    assert len(json.loads(checked.out)["problems"]) == 1
    assert (folder / "store.db").read_bytes() == content


# import


def import_one(run: Run, folder: Path, *options: str) -> Outcome:
    book = Workbook()
    assert book.active is not None
    book.active.append(["客户名称", "所属行业", "行政区划", "通信地址", "邮政编码", "联系人", "客户类别"])
    book.active.append(["广州测试电器有限公司", "制造", "天河区", "天河路1号", "510620", "张三", "商业性"])
    book.active.append(["广州坏行有限公司", "制造", "天河区", "天河路2号", "5106", "李四", "商业性"])
    book.save(folder / "customers.xlsx")
    return run("import", "customers", folder / "customers.xlsx", *options)


def test_an_import_says_what_it_did_and_a_second_one_changes_nothing(run: Run, tmp_path: Path, folder: Path) -> None:
    dry = import_one(run, tmp_path, "--dry-run", "--json").json
    assert len(customers(run)) == CUSTOMERS
    assert list_backups(folder) == []
    done = import_one(run, tmp_path, "--json").json
    assert dry == done
    assert {key: done[key] for key in ("added", "updated", "unchanged", "skipped")} == {
        "added": 1,
        "updated": 0,
        "unchanged": 0,
        "skipped": 0,
    }
    (error,) = done["errors"]
    assert error["row"] == 3
    assert error["column"]
    assert error["message"]
    again = import_one(run, tmp_path, "--json").json
    assert (again["added"], again["unchanged"]) == (0, 1)
    assert len(customers(run)) == CUSTOMERS + 1
    assert [info.reason for info in list_backups(folder)] == ["before-import"]


def test_a_write_waits_its_turn_and_is_then_refused(
    run: Run, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encryption, "_BUSY_SECONDS", 0.3)
    session = open_session(folder, password=PASSWORD)
    writer = connect(folder / "store.db", session.store.file_key)
    writer.execute("BEGIN IMMEDIATE")
    try:
        assert import_one(run, tmp_path).sentence
        assert len(customers(run)) == CUSTOMERS
    finally:
        writer.execute("ROLLBACK")
        writer.close()
        session.close()
    assert import_one(run, tmp_path).status == 0


# demo


def test_the_demo_has_a_folder_of_its_own_and_opens_the_window(bare: Run, home: Path) -> None:
    opened: list[tuple[Path, str]] = []

    def open_window(folder: Path, password: str) -> int:
        opened.append((folder, password))
        return 0

    first = bare("--language", "zh", "demo", "--customers", "20", open_window=open_window)
    assert first.status == 0
    ((folder, password),) = opened
    assert folder.is_relative_to(home)
    assert f"示例密码：{password}" in first.out
    open_session(folder, password=password).close()
    second = bare("--language", "zh", "demo", "--no-window", open_window=open_window)
    assert second.status == 0
    assert len(opened) == 1
    assert "20" in second.out


def test_the_demo_takes_a_given_password_and_does_not_show_it(
    bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    made = bare("--store", tmp_path / "demo", "demo", "--customers", "20", "--seed", "3", "--no-window")
    assert made.status == 0
    assert PASSWORD not in made.out
    assert len(bare("--store", tmp_path / "demo", "list", "customers", "--json").json) == 20


def test_the_demo_never_touches_a_real_store(bare: Run, session: Any, store_folder: Path) -> None:
    session.close()
    assert str(store_folder) in bare("--store", store_folder, "demo", "--no-window").sentence

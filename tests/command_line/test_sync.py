"""`bigclient sync` as a centre's scheduled job and a laptop's user run it."""

import json
from datetime import timedelta

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.people import save_staff
from bigclient_desktop.services.unit_changes import allow_external
from tests.conftest import PASSWORD
from tests.services.exchanging import CITY, COUNTY, machine
from tests.services.making import make_customer


@pytest.fixture
def bigclient(tmp_path, monkeypatch, capsys):
    """Runs a command on a machine's store; gives its status, output and complaints."""
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def call(name: str, *arguments: object) -> tuple[int, str, str]:
        status = run(["--language", "zh", "--store", str(tmp_path / name), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


@pytest.fixture
def enrolled(tmp_path, bigclient):
    """A city centre and a laptop of a county, enrolled by the command line alone."""
    for name, unit, position in (("city", CITY, "director"), ("laptop", COUNTY, "manager")):
        made = machine(tmp_path, name, unit, position)
        if name == "laptop":
            make_customer(made.session)
        made.session.close()
    key = tmp_path / "root.key"
    assert bigclient("city", "sync", "centre", "--key-out", key)[0] == 0
    assert key.read_text().strip()
    stick = tmp_path / "stick"
    stick.mkdir()
    asked = json.loads(bigclient("laptop", "sync", "request", stick, "--json")[1])
    assert bigclient("city", "sync", "grant", asked["path"], "--out", stick)[0] == 1
    status, _, said = bigclient("city", "sync", "grant", asked["path"], "--out", stick, "--words", "不对的词")
    assert status == 1
    assert "核对词不一致" in said
    words = " ".join(asked["words"])
    status, out, _ = bigclient("city", "sync", "grant", asked["path"], "--out", stick, "--words", words, "--json")
    assert status == 0
    granted = json.loads(out)
    says = json.loads(bigclient("laptop", "sync", "accept", granted["path"], "--dry-run", "--json")[1])
    assert says["words"] == granted["words"]
    assert not says["accepted"]
    assert bigclient("laptop", "sync", "accept", granted["path"])[0] == 1
    assert bigclient("laptop", "sync", "accept", granted["path"], "--words", " ".join(granted["words"]))[0] == 0
    return stick


def test_there_and_back(enrolled, bigclient, tmp_path):
    (made,) = json.loads(bigclient("laptop", "sync", "export", "--out", enrolled, "--json")[1])
    assert made["number"] == 1
    assert made["slip"].endswith(".pdf")
    seen = json.loads(bigclient("laptop", "sync", "inspect", made["path"], "--json")[1])
    assert seen["id"] == made["id"]
    assert COUNTY not in str(seen)
    assert bigclient("city", "sync", "verify", made["path"])[0] == 0
    dry = json.loads(bigclient("city", "sync", "import", made["path"], "--dry-run", "--json")[1])
    assert any(row["is_new"] and row["name"] == "广东移动通信有限公司" for row in dry["packages"][0]["rows"])
    assert json.loads(bigclient("city", "list", "customers", "--json")[1]) == []
    assert bigclient("city", "sync", "import", made["path"])[0] == 0
    assert len(json.loads(bigclient("city", "list", "customers", "--json")[1])) == 1
    status, _, said = bigclient("city", "sync", "import", enrolled)
    assert status == 0, "what came twice and what is one's own stand in no job's way"
    assert "本机" in said
    assert "导入过" in said
    grant = next(enrolled.glob("grant*.bcpkg"))
    status, _, said = bigclient("laptop", "sync", "import", grant)
    assert status == 1
    assert "加入中心" in said
    back = json.loads(bigclient("city", "sync", "export", "--out", enrolled, "--peer", COUNTY, "--json")[1])
    assert bigclient("laptop", "sync", "import", back[0]["path"])[0] == 0
    found = json.loads(bigclient("laptop", "sync", "status", "--json")[1])
    assert found["status"]["unsent"] == 0
    assert found["links"][0]["acked_number"] == 1
    assert json.loads(bigclient("laptop", "sync", "unsent", "--json")[1]) == []
    assert "广州" in bigclient("laptop", "sync", "status")[1]


def test_double_import_is_no_mistake_for_a_job(enrolled, bigclient):
    (made,) = json.loads(bigclient("laptop", "sync", "export", "--out", enrolled, "--json")[1])
    assert bigclient("city", "sync", "import", made["path"])[0] == 0
    status, _, said = bigclient("city", "sync", "import", made["path"])
    assert status == 0
    assert "第 1 号" in said


def test_revoked_is_refused_and_can_be_quarantined(enrolled, bigclient):
    (made,) = json.loads(bigclient("laptop", "sync", "export", "--out", enrolled, "--json")[1])
    known = json.loads(bigclient("city", "sync", "devices", "--json")[1])
    (name,) = [one["certificate"] for one in known if one["kind"] == "device"]
    assert bigclient("city", "sync", "revoke", name[:12], "--reason", "lost")[0] == 0
    status, _, said = bigclient("city", "sync", "import", made["path"])
    assert status == 1
    assert "吊销" in said
    assert bigclient("city", "sync", "import", made["path"], "--quarantine")[0] == 0
    parked = json.loads(bigclient("city", "sync", "parked", "--json")[1])
    assert {one["reason"] for one in parked} == {"revoked"}
    assert json.loads(bigclient("city", "list", "customers", "--json")[1]) == []


def test_wrong_use_gets_a_sentence(bigclient, tmp_path, enrolled):
    assert bigclient("laptop", "sync", "export", "--out", tmp_path / "nowhere")[0] == 1
    status, _, said = bigclient("laptop", "sync", "export", "--out", enrolled, "--peer", "北京")
    assert (status, "北京" in said) == (1, True)
    assert bigclient("laptop", "sync", "inspect", tmp_path / "none.bcpkg")[0] == 1
    assert bigclient("laptop", "sync")[0] == 2
    status, out, _ = bigclient("laptop", "sync", "review")
    assert (status, out.strip()) == (0, "没有待核对的内容。")


def test_english_too(enrolled, tmp_path, capsys):
    status = run(["--language", "en", "--store", str(tmp_path / "laptop"), "sync", "status"])
    assert status == 0
    assert "unsent step" in capsys.readouterr().out


def test_an_external_marketer_is_granted_with_the_agreement_typed(bigclient, tmp_path):
    today = china_today()
    for name, unit, position in (("city", CITY, "director"), ("his", COUNTY, "external_part_time")):
        made = machine(tmp_path, name, unit, position)
        if name == "city":
            allow_external(made.session, CITY, True)
        made.session.close()
    assert bigclient("city", "sync", "centre", "--key-out", tmp_path / "root.key")[0] == 0
    status, _, said = bigclient("his", "sync", "centre")
    assert (status, "兼职营销人员，其电脑不能作为大客户中心" in said) == (1, True)
    asked = json.loads(bigclient("his", "sync", "request", tmp_path, "--json")[1])
    words = ("--out", tmp_path, "--words", " ".join(asked["words"]))
    status, _, said = bigclient("city", "sync", "grant", asked["path"], *words)
    assert (status, "必须签有协议" in said) == (1, True)
    status, _, said = bigclient("city", "sync", "grant", asked["path"], *words, "--agreement", "兼-7")
    assert (status, "必须签有协议" in said) == (1, True)
    term = ("--agreement-from", today, "--agreement-until", today + timedelta(days=90))
    status, out, _ = bigclient("city", "sync", "grant", asked["path"], *words, "--agreement", "兼-7", *term, "--json")
    assert status == 0
    granted = json.loads(out)
    says = json.loads(
        bigclient("his", "sync", "accept", granted["path"], "--words", " ".join(granted["words"]), "--json")[1]
    )
    assert (says["scope"], says["position"]) == ("registered", "external_part_time")


def test_who_is_on_the_list_is_named_with_the_grant(bigclient, tmp_path):
    for name, unit, position in (("city", CITY, "director"), ("his", COUNTY, "manager")):
        made = machine(tmp_path, name, unit, position)
        if name == "city":
            for one in ("孙六", "孙六", "钱五"):
                save_staff(made.session, [Staff(unit=COUNTY, name=one, position="manager", phone="020-87654321")])
        made.session.close()
    assert bigclient("city", "sync", "centre", "--key-out", tmp_path / "root.key")[0] == 0
    asked = json.loads(bigclient("his", "sync", "request", tmp_path, "--json")[1])
    says = json.loads(bigclient("city", "sync", "grant", asked["path"], "--out", tmp_path, "--dry-run", "--json")[1])
    assert sorted(one["name"] for one in says["candidates"]) == ["孙六", "孙六", "钱五"]
    assert (
        "名单中可能就是他：钱五" in bigclient("city", "sync", "grant", asked["path"], "--out", tmp_path, "--dry-run")[1]
    )
    words = ("--out", tmp_path, "--words", " ".join(asked["words"]))
    for unclear in ("孙六", "没有的人"):
        status, _, said = bigclient("city", "sync", "grant", asked["path"], *words, "--listed", unclear)
        assert (status, f"“{unclear}”" in said) == (1, True)
    assert bigclient("city", "sync", "grant", asked["path"], *words, "--listed", "钱五")[0] == 0
    listed = bigclient("city", "list", "staff", "--json")[1]
    (his,) = [one for one in json.loads(listed) if one["name"] == "钱五"]
    assert his["id"] != next(one["id"] for one in says["candidates"] if one["name"] == "钱五")

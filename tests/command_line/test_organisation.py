"""`bigclient list units` and `bigclient list staff`, run as a person would."""

import json

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.domain.organisation import subtree, units
from bigclient_desktop.domain.staff import OrgUnit, Staff
from bigclient_desktop.services import people, unit_changes
from tests.conftest import PASSWORD
from tests.services.making import make_customer


@pytest.fixture
def bigclient(session, store_folder, monkeypatch, capsys):
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    unit_changes.add_sub_branch(session, "440106", OrgUnit(name="龙洞支局"))
    people.save_staff(session, [Staff(unit="440104", name="李四", position="director", mobile="13800138000")])
    make_customer(session, lead_manager=session.staff_id)

    def call(*arguments: object) -> tuple[int, str, str]:
        status = run(["--language", "zh", "--store", str(store_folder), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


def test_units_are_listed_with_what_the_office_added(bigclient):
    status, said, _ = bigclient("list", "units", "--json")
    lines = {line["code"]: line for line in json.loads(said)}
    assert (status, set(lines)) == (0, {one.code for one in units()} | {"440106-001"})
    assert (lines["440106"]["people"], lines["440106"]["customers"]) == (1, 1)
    assert (lines["440106-001"]["name"], lines["440106-001"]["parent"]) == ("龙洞支局", "440106")
    assert lines["440100"]["official_name"] == "广州市邮政局大客户中心"
    assert lines["440100"]["closed"] is False


def test_a_citys_units_alone(bigclient):
    _, said, _ = bigclient("list", "units", "--city", "440100")
    assert "龙洞支局" in said
    assert "深圳" not in said
    assert f"共 {len(subtree('440100')) + 1} 个单位" in said
    _, said, _ = bigclient("list", "units", "--city", "440100-lp", "--json")
    assert [line["code"] for line in json.loads(said)] == ["440100-LP"]


def test_people_are_listed_with_their_load(bigclient):
    status, said, _ = bigclient("list", "staff")
    assert status == 0
    assert "低于 8 户" in said
    assert "在岗 2 人" in said
    _, said, _ = bigclient("list", "staff", "--unit", "440106", "--json")
    (person,) = json.loads(said)
    assert (person["name"], person["load"], person["present"]) == (
        "张三",
        {"lead": 1, "deputy": 0, "state": "below"},
        True,
    )
    assert "seat_key" not in person


@pytest.mark.parametrize(
    "arguments", [("units", "--city", "999999"), ("staff", "--unit", "44010"), ("units", "--city", "440106-LP")]
)
def test_an_unknown_unit_is_told(bigclient, arguments):
    status, _, told = bigclient("list", *arguments)
    assert status == 1
    assert arguments[-1] in told

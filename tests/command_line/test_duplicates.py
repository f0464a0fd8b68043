"""`bigclient list duplicates` and `bigclient merge`, run as a person would."""

import json

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.services import customers
from tests.conftest import PASSWORD
from tests.services.making import make_customer


@pytest.fixture
def bigclient(store_folder, monkeypatch, capsys):
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def call(*arguments: object) -> tuple[int, str, str]:
        status = run(["--language", "zh", "--store", str(store_folder), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


@pytest.fixture
def two(session):
    return make_customer(session, "东莞市粤华电子有限公司", phone="0769-22881234"), make_customer(
        session, "东莞粤华电子", phone="0769-22885678"
    )


def test_doubles_are_listed(bigclient, two):
    status, said, _ = bigclient("list", "duplicates")
    assert status == 0
    assert "东莞粤华电子" in said
    assert "共 1 对" in said
    status, said, _ = bigclient("list", "duplicates", "--json")
    (pair,) = json.loads(said)
    assert {pair["one"]["id"], pair["other"]["id"]} == set(two)


def test_merging_is_tried_then_done(bigclient, session, two):
    status, said, _ = bigclient("merge", *two, "--dry-run")
    assert (status, "* 东莞市粤华电子有限公司" in said, "可以合并" in said) == (0, True, True)
    assert customers.customer_file(session, two[1]).customer.id == two[1], "nothing was merged"
    status, said, _ = bigclient("merge", two[1], two[0], "--take", "phone=1", "--json")
    assert status == 0
    assert json.loads(said)["customer"] == min(two)
    file = customers.customer_file(session, two[1])
    assert (file.customer.id, file.customer.phone) == (two[0], "0769-22885678")


@pytest.mark.parametrize("take", ["phone=3", "phone=0", "phone", "nothing=1", "phone=x"])
def test_a_wrong_choice_changes_nothing(bigclient, session, two, take):
    status, _, told = bigclient("merge", *two, "--take", take)
    assert status == 1
    assert take in told
    assert "phone" in told
    assert customers.customer_file(session, two[1]).customer.id == two[1]


def test_a_customer_with_itself_is_refused(bigclient, two):
    status, _, told = bigclient("merge", two[0], two[0])
    assert status == 1
    assert "两个不同的客户" in told

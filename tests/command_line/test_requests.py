"""`bigclient requests`, run as the two people who share a store would."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import file_requests
from bigclient_desktop.services.session import open_session
from tests.conftest import PASSWORD
from tests.services.siblings import add_known
from tests.services.test_access import at

NAME = "广州越秀曾记茶行"
ASKER, DIRECTOR = "李四", "王主任"
Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def bigclient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """李四, who registers customers part-time, has asked to see one of the office's."""
    folder = tmp_path / "s"
    at(folder, "internal_part_time").close()
    director = open_session(folder, password=PASSWORD, user=DIRECTOR)
    known = add_known(director, 1, NAME)
    director.close()
    session = open_session(folder, password=PASSWORD, user=ASKER)
    file_requests.ask_to_see(session, known.id, "客户找到我家来了")
    session.close()
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def call(user: str, *arguments: str) -> tuple[int, str, str]:
        status = run(["--language", "zh", "--store", str(folder), "--user", user, "requests", *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


def waiting(bigclient: Call, user: str, *more: str) -> list[dict[str, object]]:
    status, said, _ = bigclient(user, "list", "--json", *more)
    assert status == 0
    found: list[dict[str, object]] = json.loads(said)
    return found


def test_listed_answered_and_read_by_who_asked(bigclient: Call) -> None:
    status, said, _ = bigclient(DIRECTOR, "list")
    assert (status, NAME in said, "客户找到我家来了" in said) == (0, True, True)
    assert "共 1 件申请，其中 1 件由您答复" in said
    (one,) = waiting(bigclient, DIRECTOR)
    assert (one["state"], one["own"], one["may_answer"], one["person_name"]) == ("waiting", False, True, ASKER)
    (own,) = waiting(bigclient, ASKER)
    assert (own["id"], own["own"], own["may_answer"]) == (one["id"], True, False)
    until = china_today() + timedelta(days=7)
    status, said, _ = bigclient(
        DIRECTOR, "answer", "granted", str(one["id"]), "--text", "请来办公室看", "--until", until.isoformat(), "--json"
    )
    assert (status, json.loads(said)) == (
        0,
        {"requests": [one["id"]], "outcome": "granted", "until": until.isoformat()},
    )
    assert waiting(bigclient, DIRECTOR) == []
    (got,) = waiting(bigclient, ASKER, "--answered")
    told = (got["state"], got["until"], got["answer"], got["answered_by"])
    assert told == ("granted", until.isoformat(), "请来办公室看", DIRECTOR)
    assert f"已同意（到 {until}）" in bigclient(ASKER, "list", "--answered")[1]


def test_without_a_day_it_holds_as_long_as_is_usual(bigclient: Call) -> None:
    (one,) = waiting(bigclient, DIRECTOR)
    before = china_today()
    status, said, _ = bigclient(DIRECTOR, "answer", "granted", str(one["id"]), "--text", "好")
    assert (status, "已同意 1 件" in said) == (0, True)
    (got,) = waiting(bigclient, DIRECTOR, "--answered")
    assert got["until"] in {(day + timedelta(days=30)).isoformat() for day in (before, china_today())}


def test_what_cannot_be_answered_is_one_sentence(bigclient: Call) -> None:
    (one,) = waiting(bigclient, DIRECTOR)
    identity = str(one["id"])
    for who, given, sentence in (
        (DIRECTOR, ("nonsense", "--text", "好"), "已经答复或撤回"),
        (DIRECTOR, ("0c" * 16, "--text", "好"), "已经答复或撤回"),
        (DIRECTOR, (identity, "--text", " "), "请写明理由"),
        (DIRECTOR, (identity, "--text", "好", "--until", "2020-01-01"), "今天或以后"),
        (ASKER, (identity, "--text", "好"), "不能审批"),
    ):
        status, said, told = bigclient(who, "answer", "granted", *given)
        assert (status, said, sentence in told) == (1, "", True), told
    assert [line["id"] for line in waiting(bigclient, DIRECTOR)] == [identity]
    assert bigclient(DIRECTOR, "answer", "refused", identity, "--text", "由A角处理")[0] == 0
    (got,) = waiting(bigclient, ASKER, "--answered")
    assert (got["state"], got["until"], got["answer"]) == ("refused", None, "由A角处理")

"""`bigclient attach`, run as a person would."""

import json

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.services.attachments import list_attachments
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


def test_files_are_added_and_refused_with_a_sentence(bigclient, session, tmp_path):
    customer = make_customer(session)
    good, runs = tmp_path / "合同.pdf", tmp_path / "坏.exe"
    good.write_bytes(b"%PDF-1.7\n")
    runs.write_bytes(b"MZ" + bytes(80))
    status, said, told = bigclient("attach", customer, good, runs, "--note", "续签")
    assert (status, "已添加 1 个附件" in said, "坏.exe" in told) == (1, True, True)
    (row,) = list_attachments(session, customer)
    assert (row.file_name, row.note) == ("合同.pdf", "续签")
    status, said, _ = bigclient("attach", customer, good, "--json")
    assert (status, json.loads(said)["known"]) == (0, ["合同.pdf"])
    status, _, told = bigclient("attach", customer, runs)
    assert status == 1
    assert "坏.exe" in told

"""`--user`: who of several people runs a command; what he writes is his."""

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.services.changes import list_changes
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.store_people import add_person
from tests.conftest import PASSWORD
from tests.services.making import make_customer

OTHER = "another password"


@pytest.fixture
def shared(session, tmp_path, capsys):
    """`shared(password, *arguments)` runs a command at a store of 张三 and 李四."""
    add_person(session, unit="440106", name="李四", position="manager", password=OTHER)
    make_customer(session, "甲公司", code="44010600001000")
    session.close()
    secret = tmp_path / "secret"

    def call(password, *arguments):
        secret.write_text(password, encoding="utf-8")
        given = ["--language", "zh", "--store", str(session.folder), "--password-file", str(secret)]
        status = run([*given, *map(str, arguments)])
        return status, capsys.readouterr()

    return call


def test_each_opens_with_his_own_password_and_writes_under_his_name(shared, session, tmp_path):
    status, said = shared(OTHER, "list", "customers")
    assert status == 1
    assert "张三" in said.err
    assert "李四" in said.err
    assert shared(OTHER, "--user", "张三", "list", "customers")[0] == 1
    assert shared(OTHER, "--user", "王五", "list", "customers")[0] == 1
    status, said = shared(OTHER, "--user", "李四", "list", "customers")
    assert (status, "甲公司" in said.out) == (0, True)
    (tmp_path / "照片.txt").write_text("说明")
    assert shared(OTHER, "--user", "李四", "attach", "44010600001000", tmp_path / "照片.txt")[0] == 0
    again = open_session(session.folder, password=PASSWORD, user="张三")
    assert list_changes(again)[0].person == "李四"
    again.close()

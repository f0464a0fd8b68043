"""Backup files: what is written is verified, what is damaged is refused, what is put back is what was there."""

import hashlib
import json
import os
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bigclient_desktop.store.backup import BackupNotWritten, back_up_closed, back_up_open
from bigclient_desktop.store.backup_file import (
    BackupDamaged,
    BackupHead,
    BackupNewer,
    BackupUnreadable,
    Member,
    NotABackup,
    append_end,
    read_head,
    verify,
)
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.presence import Presence, StoreInUse, alone_in
from bigclient_desktop.store.restore import finish_restore, put_back

KEY = bytes(range(32))
NOW = datetime(2025, 6, 3, 9, 12, 30, tzinfo=UTC)


def make_store(folder: Path, *names: str) -> Path:
    (folder / "slots").mkdir(parents=True, exist_ok=True)
    (folder / "slots" / "person.json").write_text('{"kind": "person"}')
    connection = connect(folder / "store.db", KEY)
    connection.execute("CREATE TABLE IF NOT EXISTS customer (name TEXT)")
    connection.executemany("INSERT INTO customer VALUES (?)", [(name,) for name in names])
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    return folder


def names_in(folder: Path) -> list[str]:
    connection = connect(folder / "store.db", KEY)
    names = [name for (name,) in connection.execute("SELECT name FROM customer ORDER BY rowid")]
    connection.close()
    return names


def restore(folder: Path, backup: Path) -> None:
    with alone_in(folder):
        put_back(folder, backup, verify(backup))


def test_an_open_store_is_copied_as_it_is_at_that_moment(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    reader, writer = connect(folder / "store.db", KEY), connect(folder / "store.db", KEY)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM customer").fetchall()
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO customer VALUES ('未提交')")
    head = back_up_open(folder, KEY, tmp_path / "a.bcbackup", "exit", NOW)
    writer.execute("COMMIT")
    reader.close()
    writer.close()
    assert (head.reason, head.made_at, head.store_version) == ("exit", NOW, 1)
    assert [member.name for member in head.members] == ["store.db", "slots/person.json"]
    restore(folder, tmp_path / "a.bcbackup")
    assert names_in(folder) == ["甲公司"]


def test_the_copy_stays_encrypted(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "PLAINTEXT-MARK" * 20)
    back_up_open(folder, KEY, tmp_path / "a.bcbackup", "exit", NOW)
    content = (tmp_path / "a.bcbackup").read_bytes()
    assert b"PLAINTEXT-MARK" not in content
    assert not content.startswith(b"SQLite format 3")


def test_a_closed_store_is_kept_with_its_unfinished_log(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    connection = connect(folder / "store.db", KEY)
    connection.execute("INSERT INTO customer VALUES ('乙公司')")
    crashed = tmp_path / "crashed"
    (crashed / "slots").mkdir(parents=True)
    for name in ("store.db", "store.db-wal"):
        (crashed / name).write_bytes((folder / name).read_bytes())
    connection.close()
    head = back_up_closed(crashed, tmp_path / "b.bcbackup", "before-restore", NOW)
    assert [member.name for member in head.members] == ["store.db", "store.db-wal"]
    make_store(crashed, "丙公司")
    restore(crashed, tmp_path / "b.bcbackup")
    assert names_in(crashed) == ["甲公司", "乙公司"]


def test_restoring_replaces_everything_and_marks_the_store(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    back_up_open(folder, KEY, tmp_path / "a.bcbackup", "exit", NOW)
    make_store(folder, "乙公司")
    (folder / "slots" / "later.json").write_text("{}")
    restore(folder, tmp_path / "a.bcbackup")
    assert names_in(folder) == ["甲公司"]
    assert [path.name for path in (folder / "slots").iterdir()] == ["person.json"]
    assert json.loads((folder / "restored").read_text())["backup"] == "a.bcbackup"
    assert {path.name for path in folder.iterdir()} == {"store.db", "slots", "restored", "in-use"}


def test_an_old_log_is_never_played_into_the_new_store(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    back_up_open(folder, KEY, tmp_path / "a.bcbackup", "exit", NOW)
    connection = connect(folder / "store.db", KEY)
    connection.execute("INSERT INTO customer VALUES ('乙公司')")
    log = (folder / "store.db-wal").read_bytes()
    connection.close()
    (folder / "store.db-wal").write_bytes(log)
    restore(folder, tmp_path / "a.bcbackup")
    assert names_in(folder) == ["甲公司"]


def test_drafts_stay_with_their_store_and_are_set_aside_from_another(tmp_path: Path) -> None:
    def slot(person: str) -> str:
        return json.dumps({"kind": "person", "name": "张三", "person": person})

    folder = make_store(tmp_path / "store", "甲公司")
    (folder / "slots" / "person.json").write_text(slot("a" * 32))
    (folder / "drafts.db").write_text("drafts")
    back_up_open(folder, KEY, tmp_path / "mine.bcbackup", "exit", NOW)
    restore(folder, tmp_path / "mine.bcbackup")
    assert (folder / "drafts.db").read_text() == "drafts"
    (folder / "slots" / "person.json").write_text(slot("b" * 32))
    restore(folder, tmp_path / "mine.bcbackup")
    assert not (folder / "drafts.db").exists()
    assert [path.read_text() for path in folder.glob("drafts-before-*.db")] == ["drafts"]


def test_every_flipped_byte_and_every_truncation_is_refused(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    backup = tmp_path / "a.bcbackup"
    back_up_open(folder, KEY, backup, "exit", NOW)
    good = backup.read_bytes()
    tail = range(len(good) - 600, len(good))
    for at in [*random.Random(1).sample(range(len(good)), 60), *tail]:
        backup.write_bytes(good[:at] + bytes([good[at] ^ 0x41]) + good[at + 1 :])
        with pytest.raises((BackupDamaged, NotABackup, BackupNewer)):
            verify(backup)
    for length in [0, 1, 45, 46, len(good) // 2, len(good) - 1]:
        backup.write_bytes(good[:length])
        with pytest.raises((BackupDamaged, NotABackup)):
            verify(backup)
    backup.write_bytes(good + b"\0")
    with pytest.raises(NotABackup):
        verify(backup)
    backup.write_bytes(b"\0" + good)
    with pytest.raises(BackupDamaged):
        verify(backup)


def handmade(path: Path, *members: tuple[str, bytes], version: int | None = 1) -> Path:
    named = tuple(Member(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in members)
    with path.open("wb") as file:
        file.write(b"".join(data for _, data in members))
        append_end(file, BackupHead(NOW, "exit", version, named))
    return path


@pytest.mark.parametrize(
    "name", ["../store.db", "slots/../../evil", "/etc/passwd", "slots\\x", "slots/.hidden", "drafts.db", ""]
)
def test_a_member_that_no_store_has_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BackupDamaged):
        read_head(handmade(tmp_path / "a.bcbackup", ("store.db", b"x"), (name, b"y")))


@pytest.mark.parametrize("members", [[], [("slots/a.json", b"{}")], [("store.db", b"x"), ("store.db", b"x")]])
def test_a_backup_without_exactly_one_store_is_refused(tmp_path: Path, members: list[tuple[str, bytes]]) -> None:
    with pytest.raises(BackupDamaged):
        read_head(handmade(tmp_path / "a.bcbackup", *members))


def test_a_backup_of_a_newer_store_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    with pytest.raises(BackupNewer):
        restore(folder, handmade(tmp_path / "a.bcbackup", ("store.db", b"x"), version=9999))
    assert names_in(folder) == ["甲公司"]


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BackupUnreadable) as refusal:
        verify(tmp_path / "missing.bcbackup")
    assert refusal.value.values["reason"]


def test_a_failed_backup_leaves_the_old_one(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    out = tmp_path / "a.bcbackup"
    back_up_open(folder, KEY, out, "exit", NOW)
    before = out.read_bytes()
    content = bytearray((folder / "store.db").read_bytes())
    content[-100] ^= 1
    (folder / "store.db").write_bytes(content)
    with pytest.raises(BackupNotWritten):
        back_up_open(folder, KEY, out, "exit", NOW)
    assert out.read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["a.bcbackup", "store"]


@pytest.mark.parametrize("hold", [lambda folder: Presence(folder), lambda folder: Presence(folder, alone=True)])
def test_an_open_store_cannot_be_replaced(tmp_path: Path, hold: Callable[[Path], Presence]) -> None:
    folder = make_store(tmp_path / "store", "甲公司")
    presence = hold(folder)
    with pytest.raises(StoreInUse), alone_in(folder):
        pass
    presence.leave()
    presence.leave()
    with alone_in(folder), pytest.raises(StoreInUse):
        Presence(folder)


def test_two_windows_may_share_a_store(tmp_path: Path) -> None:
    first, second = Presence(tmp_path), Presence(tmp_path)
    first.leave()
    second.leave()


def test_nothing_to_finish_needs_no_lock(tmp_path: Path) -> None:
    presence = Presence(tmp_path)
    finish_restore(tmp_path)
    presence.leave()

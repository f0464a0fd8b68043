"""Backups and restores on a full disk and under SIGKILL: the old state or the new one, never one in between."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import bigclient_desktop
from bigclient_desktop.store.backup import BackupNotWritten, NoRoomForBackup, back_up_closed, back_up_open
from bigclient_desktop.store.backup_file import verify
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.presence import alone_in
from bigclient_desktop.store.restore import NotRestored, put_back

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork, SIGKILL and limits of POSIX")
KEY = bytes(32)
NOW = datetime(2025, 6, 3, tzinfo=UTC)


@pytest.mark.parametrize("what", ["backup", "restore"])
def test_a_kill_leaves_the_old_state_or_the_new(tmp_path: Path, what: str) -> None:
    script = Path(__file__).with_name("kill_sweep.py")
    environment = {**os.environ, "PYTHONPATH": str(Path(bigclient_desktop.__file__).parents[1])}
    command = [sys.executable, str(script), what, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr[-2000:]
    counts = json.loads(done.stdout)
    assert counts["kills"] >= 35, counts
    assert counts["old"] >= 5, counts
    assert counts["new"] >= 5, counts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    (folder / "slots").mkdir(parents=True)
    (folder / "slots" / "person.json").write_text("{}")
    connection = connect(folder / "store.db", KEY)
    connection.execute("CREATE TABLE filling (data BLOB)")
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)"
        " INSERT INTO filling SELECT randomblob(1000) FROM n"
    )
    connection.close()
    return folder


@pytest.fixture
def file_limit(folder: Path) -> Iterator[None]:
    """No file may grow beyond 300 KiB, as if the disk were full there."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300 * 1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("file_limit")
def test_a_backup_that_does_not_fit_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    with pytest.raises((NoRoomForBackup, BackupNotWritten)):
        back_up_open(folder, KEY, tmp_path / "a.bcbackup", "exit", NOW)
    with pytest.raises(NoRoomForBackup):
        back_up_closed(folder, tmp_path / "a.bcbackup", "before-restore", NOW)
    assert os.listdir(tmp_path) == ["store"]


def test_a_restore_that_does_not_fit_leaves_the_store(
    folder: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    backup = tmp_path / "a.bcbackup"
    back_up_open(folder, KEY, backup, "exit", NOW)
    before = (folder / "store.db").read_bytes()
    request.getfixturevalue("file_limit")
    with alone_in(folder), pytest.raises(NotRestored):
        put_back(folder, backup, verify(backup))
    assert (folder / "store.db").read_bytes() == before
    assert sorted(os.listdir(folder)) == ["in-use", "slots", "store.db"]


def test_a_small_disk_is_noticed_before_anything_is_written(
    folder: Path, small_disk: Path, fill: Callable[[Path, int], Path]
) -> None:
    filler = fill(small_disk, 512 * 1024)
    with pytest.raises(NoRoomForBackup) as refusal:
        back_up_open(folder, KEY, small_disk / "a.bcbackup", "manual", NOW)
    assert refusal.value.values["needed"] == 1 + (folder / "store.db").stat().st_size // 1024**2
    assert os.listdir(small_disk) == ["filler"]
    filler.unlink()
    back_up_open(folder, KEY, small_disk / "a.bcbackup", "manual", NOW)
    verify(small_disk / "a.bcbackup")

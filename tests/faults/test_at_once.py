"""Several programs at one stick and one store at the same moment (each scene of `at_once.py`, once)."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bigclient_desktop.services.backups import automatic_backup, list_backups
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.store import presence
from bigclient_desktop.store.faults import StoreBusy
from tests.conftest import PASSWORD

ROOT = Path(__file__).parents[2]


def test_programs_at_one_store_and_one_stick_do_not_spoil_each_others_work() -> None:
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.at_once", "1"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    assert run.returncode == 0, run.stderr
    assert all(sum(counts.values()) == 1 for counts in json.loads(run.stdout).values())


def test_two_programs_back_a_store_up_one_after_the_other(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would write under one name, and neither would have a backup."""
    other = open_session(session.folder, password=PASSWORD)
    monkeypatch.setattr(presence, "_BACKUP_SECONDS", 0.1)
    with presence.backing_up_in(other.folder), pytest.raises(StoreBusy):
        automatic_backup(session, "before-sync")
    assert list_backups(session.folder) == []
    monkeypatch.setattr(presence, "_BACKUP_SECONDS", 300.0)
    with ThreadPoolExecutor(2) as both:
        made = list(both.map(lambda one: automatic_backup(one, "before-sync"), (session, other)))
    assert made.count(None) == 1
    assert len(list_backups(session.folder)) == 1
    other.close()

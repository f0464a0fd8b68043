"""Run as a program: a backup or a restore again and again, killed one step later each time, and a look at what is left.

`kill_sweep.py restore|backup FOLDER` prints {"kills": n, "old": n, "new": n}; a bad state stops it with a traceback.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.store.backup import back_up_open
from bigclient_desktop.store.backup_file import verify
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.presence import alone_in
from bigclient_desktop.store.restore import finish_restore, put_back

KEY = bytes(32)
NOW = datetime(2025, 6, 3, tzinfo=UTC)
LATE = 5
"""As many kills come when the new state stands."""
STEPS = {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree"}


def make_store(folder: Path, name: str, rows: int) -> None:
    (folder / "slots").mkdir(parents=True)
    (folder / "slots" / "person.json").write_text(name)
    connection = connect(folder / "store.db", KEY)
    connection.execute("CREATE TABLE customer (name TEXT, filling BLOB)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO customer VALUES (?, randomblob(300))", [(name,)] * rows)
    connection.execute("COMMIT")
    connection.close()


def state_of(folder: Path) -> str:
    """'old' or 'new'; anything in between fails."""
    finish_restore(folder)
    connection = connect(folder / "store.db", KEY)
    names = {name for (name,) in connection.execute("SELECT DISTINCT name FROM customer")}
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not connection.execute("PRAGMA cipher_integrity_check").fetchone()
    connection.close()
    (name,) = names
    assert (folder / "slots" / "person.json").read_text() == name
    assert (folder / "restored").exists() == (name == "new")
    assert not (folder / "restoring").exists()
    assert not (folder / "restored-in").exists()
    return str(name)


def killed_at_step(step: int, work: Callable[[], None]) -> bool:
    """Does the work in a child that kills itself before its n-th step on the file system; False if it had fewer."""
    child = os.fork()
    if not child:
        left = [step]

        def count(event: str, _: object) -> None:
            if event in STEPS:
                left[0] -= 1
                if not left[0]:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def killed_after(seconds: float, work: Callable[[], None]) -> bool:
    """Does the work in a child that is killed after so many seconds; False if it was done by then."""
    child = os.fork()
    if not child:
        work()
        os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def sweep(once: Callable[[Callable[[Callable[[], None]], bool]], str]) -> dict[str, int]:
    """Kills at every step in turn, then at random moments of an undisturbed run's length."""
    counts = {"kills": 0, "old": 0, "new": 0}
    step, killed = 0, True
    while killed:
        step += 1

        def at_step(work: Callable[[], None], step: int = step) -> bool:
            nonlocal killed
            killed = killed_at_step(step, work)
            return killed

        counts[once(at_step)] += 1
        counts["kills"] += killed
    started = time.perf_counter()
    once(lambda work: killed_at_step(0, work))
    length = time.perf_counter() - started
    moments = random.Random(2005)
    for _ in range(30):
        counts[once(lambda work: killed_after(moments.uniform(0, length), work))] += 1
        counts["kills"] += 1
    # A busy machine is slower now than when it was measured: on, until the end has been seen often enough.
    while counts["new"] < LATE:
        length *= 1.25
        moment = moments.uniform(length / 2, length)
        counts[once(lambda work, moment=moment: killed_after(moment, work))] += 1
        counts["kills"] += 1
    return counts


def restores(folder: Path) -> dict[str, int]:
    make_store(folder / "old", "old", 2000)
    make_store(folder / "source", "new", 3000)
    backup = folder / "new.bcbackup"
    back_up_open(folder / "source", KEY, backup, "exit", NOW)
    target = folder / "target"

    def restore() -> None:
        with alone_in(target):
            put_back(target, backup, verify(backup))

    def once(kill: Callable[[Callable[[], None]], bool]) -> str:
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(folder / "old", target)
        kill(restore)
        # The start that finishes it may be killed as well.
        for step in (1, 2, 3, 5, 8):
            killed_at_step(step, lambda: finish_restore(target))
        return state_of(target)

    return sweep(once)


def backups(folder: Path) -> dict[str, int]:
    make_store(folder / "store", "new", 3000)
    make_store(folder / "earlier", "old", 500)
    out = folder / "a.bcbackup"
    back_up_open(folder / "earlier", KEY, folder / "earlier.bcbackup", "old", NOW)

    def once(kill: Callable[[Callable[[], None]], bool]) -> str:
        shutil.copy(folder / "earlier.bcbackup", out)
        kill(lambda: back_up_open(folder / "store", KEY, out, "new", NOW) and None)
        return verify(out).reason

    return sweep(once)


if __name__ == "__main__":
    print(json.dumps({"restore": restores, "backup": backups}[sys.argv[1]](Path(sys.argv[2]))))

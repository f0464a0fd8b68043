"""Files that a session makes beside its store: the backup before a migration, and copies of attachments for other
programs to show; those are readable, so they go with the session, or at the next start."""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.store.backup import back_up_open
from bigclient_desktop.store.presence import StoreInUse, alone_in
from bigclient_desktop.store.store import Store

_OPENED = "opened"


def opened_folder(folder: Path) -> Path:
    """Where this process puts its copies."""
    return folder / _OPENED / str(os.getpid())


def discard_opened(folder: Path) -> None:
    """Removes the copies of this process; one that another program holds open stays until the next start."""
    shutil.rmtree(opened_folder(folder), ignore_errors=True)
    with suppress(OSError):
        (folder / _OPENED).rmdir()


def discard_left_open(folder: Path) -> None:
    """Removes what a killed program left, unless another one is at work here."""
    if (folder / _OPENED).exists():
        with suppress(StoreInUse, EnvironmentFailure, OSError), alone_in(folder):
            shutil.rmtree(folder / _OPENED, ignore_errors=True)


def back_up_before_migration(store: Store) -> None:
    """Into the store's own backups."""
    now = datetime.now(UTC)
    backups = store.folder / "backups"
    backups.mkdir(exist_ok=True)
    out = backups / f"{now:%Y%m%dT%H%M%SZ}-before-migration.bcbackup"
    back_up_open(store.folder, store.file_key, out, "before-migration", now)

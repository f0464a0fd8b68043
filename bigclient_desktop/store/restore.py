"""A backup put back in place of the store, so that a kill at any point leaves the old store or the new one.

    folder/restoring/   the members, being written; thrown away at the next start
    folder/restored-in/ complete and synced: from this rename on the new store wins, and the next start finishes what is left
    folder/restored     left for the session, which opens a new incarnation and removes it
"""

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.store.backup import LOG_FILE, SLOTS, STORE_FILE, sync_folder
from bigclient_desktop.store.backup_file import BackupHead, BackupNewer, extract, names_of_slots
from bigclient_desktop.store.presence import alone_in
from bigclient_desktop.store.tables import STORE_VERSION

RESTORED = "restored"
_INCOMING, _COMPLETE = "restoring", "restored-in"
_DRAFTS = "drafts.db"
_SHARED_MEMORY = ("-shm", "-wal")


class NotRestored(EnvironmentFailure):
    """The disk refused; the store is as it was. `reason` is the system's own."""

    key = "failure.not_restored"


def put_back(folder: Path, backup: Path, head: BackupHead) -> None:
    """Replaces the store by the backup. The caller holds the folder alone, has verified the backup and kept what was there.

    Raises BackupNewer, BackupDamaged, NotRestored; then the store is as it was.
    """
    if head.store_version is not None and head.store_version > STORE_VERSION:
        raise BackupNewer(path=str(backup))
    incoming = folder / _INCOMING
    try:
        shutil.rmtree(incoming, ignore_errors=True)
        (incoming / SLOTS).mkdir(parents=True)
        extract(backup, head, incoming)
        note = {"backup": backup.name, "made_at": head.made_at.isoformat(), "restored_at": datetime.now(UTC).isoformat()}
        _write_synced(incoming / RESTORED, json.dumps(note))
        for made in (incoming / SLOTS, incoming):
            sync_folder(made)
        os.replace(incoming, folder / _COMPLETE)
        sync_folder(folder)
    except OSError as error:
        shutil.rmtree(incoming, ignore_errors=True)
        raise NotRestored(path=str(backup), reason=error.strerror or str(error)) from error
    _take_over(folder)


def finish_restore(folder: Path) -> None:
    """Called before a store is opened: finishes a restore that was cut short, or forgets one that had not come far enough.

    Raises StoreInUse while another program is at it.
    """
    if not (folder / _COMPLETE).exists() and not (folder / _INCOMING).exists():
        return
    with alone_in(folder):
        shutil.rmtree(folder / _INCOMING, ignore_errors=True)
        if (folder / _COMPLETE).exists():
            _take_over(folder)


def _take_over(folder: Path) -> None:
    """Every step may be done again after a kill; the folder of the new members goes last."""
    complete = folder / _COMPLETE
    if (complete / RESTORED).exists():
        os.replace(complete / RESTORED, folder / RESTORED)
    if (complete / STORE_FILE).exists():
        _set_foreign_drafts_aside(folder, complete)
        # An old log beside the new database would be played into it.
        for ending in _SHARED_MEMORY:
            (folder / f"{STORE_FILE}{ending}").unlink(missing_ok=True)
        sync_folder(folder)
        os.replace(complete / STORE_FILE, folder / STORE_FILE)
    if (complete / LOG_FILE).exists():
        os.replace(complete / LOG_FILE, folder / LOG_FILE)
    if (complete / SLOTS).exists():
        if (folder / SLOTS).exists():
            os.replace(folder / SLOTS, _free(complete / "slots-before"))
        os.replace(complete / SLOTS, folder / SLOTS)
    sync_folder(folder)
    shutil.rmtree(complete)
    sync_folder(folder)


def _set_foreign_drafts_aside(folder: Path, complete: Path) -> None:
    """Drafts of another store cannot be opened with the new one's key; they are kept under another name."""
    if not (folder / _DRAFTS).exists() or not (folder / SLOTS).exists():
        return
    if not {slot.name for slot in (folder / SLOTS).iterdir()} & {slot.name for slot in (complete / SLOTS).iterdir()}:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        os.replace(folder / _DRAFTS, _free(folder / f"drafts-of-the-store-before-{stamp}.db"))
        for ending in _SHARED_MEMORY:
            (folder / f"{_DRAFTS}{ending}").unlink(missing_ok=True)


def _free(path: Path) -> Path:
    """The path, or one beside it that is not taken."""
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _write_synced(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())

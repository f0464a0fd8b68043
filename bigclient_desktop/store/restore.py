"""A backup put back in place of the store, so that a kill at any point leaves the old store or the new one.

folder/restoring/   the members, being written; thrown away at the next start
folder/restored-in/ complete and synced: from this rename on the new store wins, and the next start finishes it
folder/restored     left for the session, which opens a new incarnation and removes it
"""

import json
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.signing.slots import SlotDamaged, slot_head
from bigclient_desktop.store.backup import ATTACHMENTS, LOG_FILE, SLOTS, STORE_FILE, attachment_files, sync_folder
from bigclient_desktop.store.backup_file import BackupHead, BackupNewer, extract
from bigclient_desktop.store.presence import alone_in
from bigclient_desktop.store.tables import STORE_VERSION

RESTORED = "restored"
_INCOMING, _COMPLETE = "restoring", "restored-in"
_DRAFTS = "drafts.db"


class NotRestored(EnvironmentFailure):
    """The disk refused; the store is as it was. `reason` is the system's own."""

    key = "failure.not_restored"


class RestoreUnfinished(EnvironmentFailure):
    """The new store is complete on the disk, but could not take its place yet; the next start goes on with it."""

    key = "failure.restore_unfinished"


def put_back(folder: Path, backup: Path, head: BackupHead) -> None:
    """Replaces the store by the backup. The caller holds the folder alone, and has kept what was there.

    Raises BackupNewer, BackupDamaged, NotRestored; then the store is as it was. Raises RestoreUnfinished; then the next
    start finishes it.
    """
    if head.store_version is not None and head.store_version > STORE_VERSION:
        raise BackupNewer(path=str(backup))
    incoming = folder / _INCOMING
    try:
        shutil.rmtree(incoming, ignore_errors=True)
        for made in (SLOTS, ATTACHMENTS):
            (incoming / made).mkdir(parents=True)
        extract(backup, head, incoming)
        note = {
            "backup": backup.name,
            "made_at": head.made_at.isoformat(),
            "restored_at": datetime.now(UTC).isoformat(),
        }
        _write_synced(incoming / RESTORED, json.dumps(note))
        for written in (incoming / SLOTS, incoming / ATTACHMENTS, incoming):
            sync_folder(written)
        os.replace(incoming, folder / _COMPLETE)
    except OSError as error:
        raise NotRestored(path=str(backup), reason=error.strerror or str(error)) from error
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    _finish(folder)


def finish_restore(folder: Path) -> None:
    """Called before a store is opened: finishes a restore that was cut short, or forgets one not far enough.

    Raises StoreInUse while another program is at it, and RestoreUnfinished.
    """
    if not (folder / _COMPLETE).exists() and not (folder / _INCOMING).exists():
        return
    with alone_in(folder):
        shutil.rmtree(folder / _INCOMING, ignore_errors=True)
        if (folder / _COMPLETE).exists():
            _finish(folder)


def _finish(folder: Path) -> None:
    try:
        _take_over(folder)
    except OSError as error:
        raise RestoreUnfinished(folder=str(folder), reason=error.strerror or str(error)) from error


def _take_over(folder: Path) -> None:
    """Every step may be done again after a kill; the folder of the new members goes last."""
    sync_folder(folder)
    complete = folder / _COMPLETE
    if (complete / RESTORED).exists():
        os.replace(complete / RESTORED, folder / RESTORED)
    if (complete / STORE_FILE).exists():
        _set_foreign_drafts_aside(folder, complete)
        # An old log beside the new database would be played into it.
        for ending in ("-shm", "-wal"):
            (folder / f"{STORE_FILE}{ending}").unlink(missing_ok=True)
        sync_folder(folder)
        os.replace(complete / STORE_FILE, folder / STORE_FILE)
    if (complete / LOG_FILE).exists():
        os.replace(complete / LOG_FILE, folder / LOG_FILE)
    if (complete / SLOTS).exists():
        if (folder / SLOTS).exists():
            os.replace(folder / SLOTS, complete / "slots-before")
        os.replace(complete / SLOTS, folder / SLOTS)
    # Named by their content, they stand beside those that are there; what no row names goes later.
    for path in attachment_files(complete):
        (folder / ATTACHMENTS).mkdir(exist_ok=True)
        os.replace(path, folder / ATTACHMENTS / path.name)
    if (folder / ATTACHMENTS).exists():
        sync_folder(folder / ATTACHMENTS)
    sync_folder(folder)
    shutil.rmtree(complete)
    sync_folder(folder)


def _set_foreign_drafts_aside(folder: Path, complete: Path) -> None:
    """Drafts of another store cannot be opened with the new one's key; they are kept under another name."""
    if not (folder / _DRAFTS).exists() or _people(folder / SLOTS) & _people(complete / SLOTS):
        return
    aside = f"drafts-before-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.db"
    for ending in ("-wal", ""):
        if (folder / f"{_DRAFTS}{ending}").exists():
            os.replace(folder / f"{_DRAFTS}{ending}", folder / f"{aside}{ending}")
    (folder / f"{_DRAFTS}-shm").unlink(missing_ok=True)


def _people(slots: Path) -> set[str]:
    people = set()
    for slot in slots.glob("*"):
        with suppress(SlotDamaged, OSError, UnicodeDecodeError):
            people.add(slot_head(slot.read_text("utf-8"))[2])
    return people


def _write_synced(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())

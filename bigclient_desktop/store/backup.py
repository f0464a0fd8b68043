"""Backups made: a consistent copy of the encrypted database with the key slots and attachments beside it, in one
verified file."""

import errno
import os
import re
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, func, select
from sqlcipher3 import dbapi2

from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.store.backup_file import BackupHead, Member, append_end, measure, verify
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.tables import commit_log

STORE_FILE, LOG_FILE, SLOTS, ATTACHMENTS = "store.db", "store.db-wal", "slots", "attachments"
_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_BLOB_NAME = re.compile(r"[0-9a-f]{32}")


class NoRoomForBackup(EnvironmentFailure):
    """The disk, or the person's share of it, is full; `needed` in MiB."""

    key = "failure.no_room_for_backup"


class BackupNotWritten(EnvironmentFailure):
    """The backup could not be written, or did not read back as written; `reason` is the system's own."""

    key = "failure.backup_not_written"


def back_up_open(folder: Path, file_key: bytes, out: Path, reason: str, now: datetime) -> BackupHead:
    """Backs up the store while it may be open and read elsewhere; the copy stays under the same key.

    Raises NoRoomForBackup, BackupNotWritten; then `out` is as it was before.
    """
    return _write(out, folder, reason, now, lambda part: _copy_database(folder / STORE_FILE, file_key, part))


def back_up_closed(folder: Path, out: Path, reason: str, now: datetime) -> BackupHead:
    """Backs up a store that nobody has open, without its key and however damaged it is. Raises as `back_up_open`."""
    return _write(out, folder, reason, now, lambda part: _copy_bytes(folder, part))


def log_length(connection: Connection) -> int:
    """The number of the newest log row: equal numbers mean that nothing was written in between."""
    return int(connection.scalar(select(func.max(commit_log.c.row))) or 0)


def _write(
    out: Path,
    folder: Path,
    reason: str,
    now: datetime,
    copy_store: Callable[[BinaryIO], tuple[tuple[Member, ...], int | None]],
) -> BackupHead:
    part = out.with_name(f".{out.name}.part")
    needed = sum(path.stat().st_size for path in (folder / STORE_FILE, folder / LOG_FILE) if path.exists())
    needed += sum(path.stat().st_size for path in attachment_files(folder))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(out.parent).free < needed + _CHUNK:
            raise NoRoomForBackup(path=str(out), needed=(needed >> 20) + 1)
        with part.open("w+b") as file:
            members, version = copy_store(file)
            members += (*_add_slots(folder, file), *_add_attachments(folder, file))
            head = BackupHead(now.astimezone(UTC), reason, version, members)
            append_end(file, head)
            file.flush()
            os.fsync(file.fileno())
        if verify(part) != head:
            raise BackupNotWritten(path=str(out), reason="read back differently")
        os.replace(part, out)
        sync_folder(out.parent)
    except OSError as error:
        if error.errno in _FULL:
            raise NoRoomForBackup(path=str(out), needed=(needed >> 20) + 1) from error
        raise BackupNotWritten(path=str(out), reason=error.strerror or str(error)) from error
    except dbapi2.Error as error:
        if "full" in str(error):
            raise NoRoomForBackup(path=str(out), needed=(needed >> 20) + 1) from error
        raise BackupNotWritten(path=str(out), reason=str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return head


def _copy_database(store: Path, file_key: bytes, part: BinaryIO) -> tuple[tuple[Member, ...], int]:
    # SQLite's backup API passes over a page whose authentication fails and copies rubbish; VACUUM INTO stops there.
    # The copy has the source's key, sees one moment of it, and blocks no writer.
    with closing(connect(store, file_key)) as source:
        version = int(source.execute("PRAGMA user_version").fetchone()[0])
        source.execute("VACUUM INTO ?", (part.name,))
    return (_measure_from(part, 0, STORE_FILE),), version


def _copy_bytes(folder: Path, part: BinaryIO) -> tuple[tuple[Member, ...], None]:
    members = []
    for name in (STORE_FILE, LOG_FILE):
        if (folder / name).exists() or name == STORE_FILE:
            start = part.tell()
            with (folder / name).open("rb") as source:
                shutil.copyfileobj(source, part, _CHUNK)
            members.append(_measure_from(part, start, name))
    return tuple(members), None


def _add_slots(folder: Path, part: BinaryIO) -> tuple[Member, ...]:
    members = []
    for slot in sorted((folder / SLOTS).glob("*")):
        start = part.tell()
        part.write(slot.read_bytes())
        members.append(_measure_from(part, start, f"{SLOTS}/{slot.name}"))
    return tuple(members)


def attachment_files(folder: Path) -> list[Path]:
    """The sealed attachments beside the store, by name."""
    with suppress(OSError):
        return sorted(path for path in (folder / ATTACHMENTS).iterdir() if is_blob_name(path.name))
    return []


def is_blob_name(name: str) -> bool:
    """Whether a file of the attachments' folder is one of them, and not left over from writing."""
    return _BLOB_NAME.fullmatch(name) is not None


def _add_attachments(folder: Path, part: BinaryIO) -> tuple[Member, ...]:
    """The sealed files as they are, written after the database: all that its rows name stands there already."""
    members = []
    for path in attachment_files(folder):
        start = part.tell()
        with suppress(FileNotFoundError), path.open("rb") as source:  # erased meanwhile
            shutil.copyfileobj(source, part, _CHUNK)
            members.append(_measure_from(part, start, f"{ATTACHMENTS}/{path.name}"))
    return tuple(members)


def _measure_from(part: BinaryIO, start: int, name: str) -> Member:
    """The member between `start` and the end of the file, which is where the file then stands."""
    part.flush()
    size = part.seek(0, os.SEEK_END) - start
    part.seek(start)
    return measure(part, name, size)


def sync_folder(folder: Path) -> None:
    """Makes renames in the folder last through a power cut, where the system lets a folder be synced."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

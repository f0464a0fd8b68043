"""The backup file (`.bcbackup`): the members one after the other, then a head that names them, and a fixed end.

    members ‖ head (JSON, UTF-8) ‖ SHA-256 of the head ‖ its length (4 bytes) ‖ version (2 bytes) ‖ magic (8 bytes)

The head stands last so that the database is written once, straight into its place. The members are encrypted as they
were in the store; the hashes find damage, not forgery. Nothing may stand between, before or after what the head names.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from bigclient_desktop.failures import EnvironmentFailure, Failure

MAGIC = b"BCBACKUP"
VERSION = 1
_END = 32 + 4 + 2 + len(MAGIC)
_MAX_HEAD = 64 << 20
"""A line for each attachment."""
_CHUNK = 1 << 20
_MEMBER_NAME = re.compile(r"store\.db(-wal)?|slots/[^/\\:.\x00][^/\\:\x00]{0,120}|attachments/[0-9a-f]{32}")


class NotABackup(Failure):
    """The file is something else, or was cut off."""

    key = "failure.not_a_backup"


class BackupDamaged(Failure):
    """A hash does not agree; `member` is what is damaged."""

    key = "failure.backup_damaged"


class BackupNewer(Failure):
    """Made by a later version of the program."""

    key = "failure.backup_newer"


class BackupUnreadable(EnvironmentFailure):
    """The file cannot be read; `reason` is the system's own."""

    key = "failure.backup_unreadable"


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside: its name in the store's folder, its length in bytes, its SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BackupHead:
    """What a backup says of itself. `store_version` is None where the store was copied without its key."""

    made_at: datetime
    reason: str
    store_version: int | None
    members: tuple[Member, ...]


def append_end(file: BinaryIO, head: BackupHead) -> None:
    """Writes the head and the end behind the members."""
    fields = {
        "made_at": head.made_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "reason": head.reason,
        "store_version": head.store_version,
        "members": [[member.name, member.size, member.sha256] for member in head.members],
    }
    text = json.dumps(fields, ensure_ascii=False).encode()
    file.write(text + hashlib.sha256(text).digest() + len(text).to_bytes(4, "big") + VERSION.to_bytes(2, "big") + MAGIC)


def read_head(path: Path) -> BackupHead:
    """The head, whose own hash and lengths agree with the file; the members are not read.

    Raises NotABackup, BackupDamaged, BackupNewer, BackupUnreadable.
    """
    try:
        with path.open("rb") as file:
            return _read_head(file, path)
    except OSError as error:
        raise BackupUnreadable(path=str(path), reason=error.strerror or str(error)) from error


def verify(path: Path) -> BackupHead:
    """The head, after every member was read and its hash compared; raises as `read_head`."""
    try:
        with path.open("rb") as file:
            head = _read_head(file, path)
            _forget_cached(file)
            file.seek(0)
            for member in head.members:
                digest = hashlib.sha256()
                for chunk in _chunks(file, member.size):
                    digest.update(chunk)
                if digest.hexdigest() != member.sha256:
                    raise BackupDamaged(path=str(path), member=member.name)
    except OSError as error:
        raise BackupUnreadable(path=str(path), reason=error.strerror or str(error)) from error
    return head


def extract(path: Path, head: BackupHead, folder: Path) -> None:
    """Writes the members under `folder`, each synced to the disk and compared with its hash.

    Raises BackupDamaged; OSError where the folder cannot take them.
    """
    with path.open("rb") as file:
        for member in head.members:
            target = folder / member.name
            target.parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            with target.open("wb") as copy:
                for chunk in _chunks(file, member.size):
                    digest.update(chunk)
                    copy.write(chunk)
                copy.flush()
                os.fsync(copy.fileno())
            if digest.hexdigest() != member.sha256:
                raise BackupDamaged(path=str(path), member=member.name)


def measure(file: BinaryIO, name: str, size: int) -> Member:
    """The member that the next `size` bytes of the file make."""
    digest = hashlib.sha256()
    for chunk in _chunks(file, size):
        digest.update(chunk)
    return Member(name, size, digest.hexdigest())


def _read_head(file: BinaryIO, path: Path) -> BackupHead:
    length = file.seek(0, os.SEEK_END)
    file.seek(max(0, length - _END))
    end = file.read(_END)
    if len(end) < _END or end[-len(MAGIC) :] != MAGIC:
        raise NotABackup(path=str(path))
    if int.from_bytes(end[36:38], "big") > VERSION:
        raise BackupNewer(path=str(path))
    size = int.from_bytes(end[32:36], "big")
    if size > _MAX_HEAD or size + _END > length:
        raise BackupDamaged(path=str(path), member="head")
    file.seek(length - _END - size)
    text = file.read(size)
    if hashlib.sha256(text).digest() != end[:32]:
        raise BackupDamaged(path=str(path), member="head")
    try:
        head = _head(json.loads(text))
    except (ValueError, KeyError, TypeError) as error:
        raise BackupDamaged(path=str(path), member="head") from error
    if sum(member.size for member in head.members) + size + _END != length:
        raise BackupDamaged(path=str(path), member="head")
    return head


def _head(fields: Any) -> BackupHead:
    members = tuple(Member(str(name), int(size), str(sha256)) for name, size, sha256 in fields["members"])
    names = [member.name for member in members]
    if len(set(names)) != len(names) or not all(_MEMBER_NAME.fullmatch(name) for name in names):
        raise ValueError("a member that no store has")
    if any(member.size < 0 for member in members) or "store.db" not in names:
        raise ValueError("no store inside")
    version = fields["store_version"]
    made_at = datetime.fromisoformat(fields["made_at"])
    return BackupHead(
        made_at.astimezone(UTC), str(fields["reason"]), None if version is None else int(version), members
    )


def _chunks(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size:
        chunk = file.read(min(_CHUNK, size))
        if not chunk:
            raise OSError("the file ends too early")
        size -= len(chunk)
        yield chunk


def _forget_cached(file: BinaryIO) -> None:
    """Lets the next read come from the disk, where the system allows to ask for it."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

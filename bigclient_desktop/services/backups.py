"""Use cases of backups: by hand, automatic with rotation, the list of them, and the way back."""

from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.backup import STORE_FILE, back_up_closed, back_up_open, log_length
from bigclient_desktop.store.backup_file import BackupUnreadable, NotABackup, read_head, verify
from bigclient_desktop.store.location import refuse_unsafe_folder
from bigclient_desktop.store.presence import alone_in, backing_up_in
from bigclient_desktop.store.restore import finish_restore, put_back

REASONS = ("exit", "before-import", "before-migration", "before-restore", "before-sync", "manual")
DAMAGED = "damaged"
SPACE_SETTING = "backups.space_mib"
DEFAULT_SPACE_MIB = 2048
_LAST_SETTING = "backups.last"
"""Which file holds how much of the log: a backup of the same is not made twice."""
_ENDING = ".bcbackup"
_DAILY, _WEEKLY, _MONTHLY, _ALWAYS = 7, 4, 12, 2
_KEEP_EACH = timedelta(days=7)


class WouldOverwrite(Failure):
    """The file that the backup should become is something else; only an older backup is replaced."""

    key = "failure.backup_would_overwrite"


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup in the list; size in bytes, reason one of REASONS or DAMAGED."""

    path: Path
    made_at: datetime
    size: int
    reason: str


def backup(session: Session, out: Path) -> BackupInfo:
    """Backs the store up to a file of the person's choice; an older backup there is replaced once the new one is whole.

    Raises WouldOverwrite, NoRoomForBackup, BackupNotWritten.
    """
    if out.exists():
        try:
            read_head(out)
        except (NotABackup, BackupUnreadable) as error:
            raise WouldOverwrite(path=str(out)) from error
    return _back_up(session, out, "manual", datetime.now(UTC))


def automatic_backup(session: Session, reason: str) -> BackupInfo | None:
    """Backs up into the store's own folder and lets old ones go; None where the last backup holds all that was written.

    One that a person asks for (`manual`) is always made. Raises NoRoomForBackup, BackupNotWritten, StoreBusy.
    """
    with backing_up_in(session.folder):
        return _automatic_backup(session, reason)


def _automatic_backup(session: Session, reason: str) -> BackupInfo | None:
    with session.store.reading() as connection:
        length = log_length(connection)
    last = session.store.get_setting(_LAST_SETTING, {})
    if reason != "manual" and last.get("log") == length and (backups_folder(session.folder) / last["file"]).exists():
        return None
    now = datetime.now(UTC)
    made = _back_up(session, _new_path(session.folder, reason, now), reason, now)
    session.store.set_setting(_LAST_SETTING, {"log": length, "file": made.path.name})
    let_go(session.folder, now, int(session.store.get_setting(SPACE_SETTING, DEFAULT_SPACE_MIB)))
    return made


def list_backups(folder: Path) -> list[BackupInfo]:
    """The automatic backups of the store, newest first; one whose head cannot be read is listed as damaged."""
    return sorted(map(_info, backups_folder(folder).glob(f"*{_ENDING}")), key=lambda info: info.made_at, reverse=True)


def restore(folder: Path, backup: Path) -> BackupInfo | None:
    """Puts the backup in place of the store that nobody has open, and gives the backup made of what was there.

    The restored store opens a new incarnation. Raises NotABackup, BackupDamaged, BackupNewer, BackupUnreadable,
    StoreInUse, NoRoomForBackup, NotRestored: then the store is as it was; and RestoreUnfinished.
    """
    head = verify(backup)
    folder.mkdir(parents=True, exist_ok=True)
    refuse_unsafe_folder(folder)
    finish_restore(folder)
    now = datetime.now(UTC)
    kept = None
    with alone_in(folder):
        if (folder / STORE_FILE).exists():
            path = _new_path(folder, "before-restore", now)
            back_up_closed(folder, path, "before-restore", now)
            kept = _info(path)
        put_back(folder, backup, head)
    let_go(folder, now, DEFAULT_SPACE_MIB)
    return kept


def backups_folder(folder: Path) -> Path:
    """Where a store keeps its automatic backups."""
    return folder / "backups"


def let_go(folder: Path, now: datetime, space_mib: int) -> None:
    """Deletes the automatic backups that rotation does not keep, and what interrupted ones left behind.

    A damaged one stays for a person to look at.
    """
    backups = list_backups(folder)
    kept = set(to_keep(backups, now, space_mib << 20))
    for info in backups:
        if info not in kept and info.reason != DAMAGED:
            with suppress(OSError):
                info.path.unlink()
    for part in backups_folder(folder).glob(f".*{_ENDING}.part"):
        with suppress(OSError):
            if now.timestamp() - part.stat().st_mtime > 24 * 3600:
                part.unlink()


def to_keep(backups: Sequence[BackupInfo], now: datetime, space: int) -> list[BackupInfo]:
    """What rotation keeps, newest first: the last of 7 days, 4 weeks and 12 months; for a week all that are no exit's.

    As many of them, from the newest on, as fit into `space` bytes; the newest two in any case. Days are local ones.
    """
    newest_first = sorted(backups, key=lambda info: info.made_at, reverse=True)
    sound = [info for info in newest_first if info.reason != DAMAGED]
    wanted = {info for info in sound if info.reason != "exit" and now - info.made_at < _KEEP_EACH}
    wanted.update(_last_of_each(sound, _DAILY, lambda at: at.date()))
    wanted.update(_last_of_each(sound, _WEEKLY, lambda at: at.isocalendar()[:2]))
    wanted.update(_last_of_each(sound, _MONTHLY, lambda at: (at.year, at.month)))
    wanted.update(sound[:_ALWAYS])
    kept: list[BackupInfo] = []
    for info in sound:
        if info in wanted:
            space -= info.size
            if space < 0 and len(kept) >= _ALWAYS:
                break
            kept.append(info)
    return kept


def _last_of_each(
    backups: Sequence[BackupInfo], count: int, period: Callable[[datetime], Hashable]
) -> list[BackupInfo]:
    """The newest backup of each of the newest `count` periods that have any; `backups` stand newest first."""
    last: dict[Hashable, BackupInfo] = {}
    for info in backups:
        last.setdefault(period(china_time(info.made_at)), info)
    return list(last.values())[:count]


def _back_up(session: Session, out: Path, reason: str, now: datetime) -> BackupInfo:
    back_up_open(session.folder, session.store.file_key, out, reason, now)
    return _info(out)


def _new_path(folder: Path, reason: str, now: datetime) -> Path:
    stem = f"{now:%Y%m%dT%H%M%SZ}-{reason}"
    path, number = backups_folder(folder) / f"{stem}{_ENDING}", 1
    while path.exists():
        number += 1
        path = path.with_name(f"{stem}-{number}{_ENDING}")
    return path


def _info(path: Path) -> BackupInfo:
    status = path.stat()
    try:
        head = read_head(path)
    except Failure:
        return BackupInfo(path, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size, DAMAGED)
    return BackupInfo(path, head.made_at, status.st_size, head.reason)

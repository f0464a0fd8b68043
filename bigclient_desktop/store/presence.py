"""Who uses a store's folder: every open store holds a shared lock, a restore needs the only one.

The lock is the system's, so that it goes with the process that held it, however that ended.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bigclient_desktop.failures import Failure
from bigclient_desktop.store.faults import StoreBusy, plain_disk_failures

LOCK_FILE, EXPORT_FILE, BACKUP_FILE = "in-use", "exporting", "backing-up"
_BACKUP_SECONDS, _LOOK_SECONDS = 60.0, 0.05


class StoreInUse(Failure):
    """Another window or command has the store open, or a restore is going on."""

    key = "failure.store_in_use"


class Presence:
    """A held lock on the folder; `leave` gives it up. Raises StoreInUse, DiskFull, DiskFailed."""

    def __init__(self, folder: Path, *, alone: bool = False, name: str = LOCK_FILE) -> None:
        with plain_disk_failures():
            self._file = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._file, alone)
        except OSError as error:
            os.close(self._file)
            raise StoreInUse(folder=str(folder)) from error

    def leave(self) -> None:
        """Gives the lock up; a second call does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Nobody else has the store open meanwhile; raises StoreInUse."""
    presence = Presence(folder, alone=True)
    try:
        yield
    finally:
        presence.leave()


@contextmanager
def exporting_in(folder: Path) -> Iterator[None]:
    """Nobody else makes packages of this store meanwhile: two would have one number. Raises StoreBusy."""
    try:
        presence = Presence(folder, alone=True, name=EXPORT_FILE)
    except StoreInUse as error:
        raise StoreBusy() from error
    try:
        yield
    finally:
        presence.leave()


@contextmanager
def backing_up_in(folder: Path) -> Iterator[None]:
    """Nobody else makes an automatic backup of this store meanwhile: two would write under one name. Waits for whoever
    does. Raises StoreBusy."""
    latest = time.monotonic() + _BACKUP_SECONDS
    while True:
        try:
            presence = Presence(folder, alone=True, name=BACKUP_FILE)
            break
        except StoreInUse as error:
            if time.monotonic() > latest:
                raise StoreBusy() from error
            time.sleep(_LOOK_SECONDS)
    try:
        yield
    finally:
        presence.leave()


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    class _Overlapped(ctypes.Structure):
        _fields_ = (
            ("internal", ctypes.c_void_p),
            ("internal_high", ctypes.c_void_p),
            ("offset", wintypes.DWORD),
            ("offset_high", wintypes.DWORD),
            ("event", wintypes.HANDLE),
        )

    def _lock(file: int, alone: bool) -> None:
        fail_at_once, exclusive = 1, 2
        flags = fail_at_once | (exclusive if alone else 0)
        handle = wintypes.HANDLE(msvcrt.get_osfhandle(file))
        if not ctypes.windll.kernel32.LockFileEx(handle, flags, 0, 1, 0, ctypes.byref(_Overlapped())):
            raise ctypes.WinError()
else:
    import fcntl

    def _lock(file: int, alone: bool) -> None:
        fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)

"""What the machine does to a store, each with its sentence; and how SQLite and the system say it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from bigclient_desktop.failures import EnvironmentFailure, Failure

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}


class StoreDamaged(Failure):
    """The key is right, but the file is no longer a database."""

    key = "failure.store_damaged"


class StoreUnreachable(EnvironmentFailure):
    """The file cannot be opened for reading and writing."""

    key = "failure.store_unreachable"


class StoreBusy(EnvironmentFailure):
    """Another window or command is writing."""

    key = "failure.store_busy"


class DiskFull(EnvironmentFailure):
    """No room left; the transaction was undone."""

    key = "failure.disk_full"


class DiskFailed(EnvironmentFailure):
    """The disk refuses to read or write."""

    key = "failure.disk_failed"


def told(error: BaseException, path: Path | None = None) -> Failure | None:
    """The failure that SQLite's own words mean; None where they mean a fault of the program's."""
    text = str(error)
    if "locked" in text or "busy" in text:
        return StoreBusy()
    if "is full" in text:
        return DiskFull()
    if "malformed" in text or "not a database" in text or "encrypted" in text:
        return StoreDamaged(path=str(path or ""))
    if "readonly" in text or "I/O" in text or "unable to open" in text:
        return DiskFailed(reason=text)
    return None


@contextmanager
def plain_failures(path: Path | None = None) -> Iterator[None]:
    """Turns what SQLite says of the machine into the failures of this module."""
    try:
        yield
    except (DatabaseError, dbapi2.DatabaseError) as error:
        failure = told(error.orig if isinstance(error, DatabaseError) and error.orig else error, path)
        if failure is None:
            raise
        raise failure from error


@contextmanager
def plain_disk_failures() -> Iterator[None]:
    """Turns what the system says of files beside the store into DiskFull and DiskFailed."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull() from error
        raise DiskFailed(reason=error.strerror or str(error)) from error

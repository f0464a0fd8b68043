"""What is SQLCipher's alone: connections with the raw file key, pragmas, and the guard that keeps writes at the
door."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from bigclient_desktop.store.faults import StoreUnreachable, told
from bigclient_desktop.store.kept import KEEPER, Keeper

_DENY, _ALLOW = 1, 0
_WRITES = {
    dbapi2.SQLITE_INSERT,
    dbapi2.SQLITE_UPDATE,
    dbapi2.SQLITE_DELETE,
    dbapi2.SQLITE_DROP_TABLE,
    dbapi2.SQLITE_ALTER_TABLE,
    dbapi2.SQLITE_DROP_INDEX,
}
_NEVER = {dbapi2.SQLITE_CREATE_TRIGGER, dbapi2.SQLITE_CREATE_TEMP_TRIGGER, dbapi2.SQLITE_ATTACH}
"""A trigger would write behind the guard, an attached name would go round it."""
_CACHE_KIB = 96 * 1024
_BUSY_SECONDS = 8.0


def connect(path: Path, file_key: bytes, *, guarded: frozenset[str] = frozenset()) -> Any:
    """A DB-API connection; writes to the `guarded` tables are refused on it for ever.

    Raises StoreDamaged, StoreUnreachable, StoreBusy, DiskFull, DiskFailed.
    """
    try:
        connection = dbapi2.connect(
            str(path), timeout=_BUSY_SECONDS, check_same_thread=False, isolation_level=None, cached_statements=256
        )
    except dbapi2.OperationalError as error:
        raise StoreUnreachable(path=str(path), reason=str(error)) from error
    try:
        # SQLCipher would tell its errors on stderr as well; ours go to the person as one sentence.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{file_key.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        connection.close()
        raise (told(error, path) or StoreUnreachable(path=str(path), reason=str(error))) from error
    if guarded:
        connection.set_authorizer(_guard(guarded))
    return connection


def _guard(guarded: frozenset[str]) -> Callable[..., int]:
    def authorise(action: int, first: str | None, second: str | None, database: str | None, trigger: str | None) -> int:
        round_the_door = action in _NEVER or (action == dbapi2.SQLITE_PRAGMA and first == "writable_schema")
        if round_the_door or (action in _WRITES and (first in guarded or second in guarded)):
            return _DENY
        return _ALLOW

    return authorise


def open_engine(
    path: Path, file_key: bytes, *, guarded: frozenset[str] = frozenset(), writes: bool = False, size: int = 4
) -> Engine:
    """An engine whose connections carry the key; with `writes` every transaction waits for its turn to write at the
    start."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect(path, file_key, guarded=guarded),
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=4,
    )

    if guarded and not writes:

        @event.listens_for(engine, "connect")
        def _connected(raw: Any, pooled: Any) -> None:
            pooled.info[KEEPER] = Keeper()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine

"""Unsaved forms, in a small encrypted file of their own, so that a long write to the store never blocks a draft or a
lock."""

import json
import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.faults import StoreDamaged, plain_failures

DRAFTS_FILE = "drafts.db"
_TABLE = """CREATE TABLE IF NOT EXISTS draft
    (key TEXT PRIMARY KEY, person TEXT NOT NULL, saved_at TEXT NOT NULL, body TEXT NOT NULL)"""

_ABOUT = "FROM draft WHERE instr(key, ?) OR instr(body, ?)"


class DraftFile:
    """The drafts of everybody who shares the store; each person sees his own."""

    def __init__(self, folder: Path, file_key: bytes, person: str) -> None:
        self._path = folder / DRAFTS_FILE
        self._file_key = file_key
        self._person = person

    @contextmanager
    def _open(self) -> Iterator[Any]:
        """The file, made where there is none; a damaged one is set aside, for it must keep nobody from his work."""
        try:
            connection = self._connect()
        except StoreDamaged:
            aside = f"drafts-damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.db"
            for ending in ("-wal", "-shm", ""):
                if (found := self._path.with_name(f"{DRAFTS_FILE}{ending}")).exists():
                    os.replace(found, self._path.with_name(f"{aside}{ending}"))
            connection = self._connect()
        with closing(connection), plain_failures(self._path):
            yield connection

    def _connect(self) -> Any:
        connection = connect(self._path, self._file_key)
        try:
            with plain_failures(self._path):
                connection.execute(_TABLE)
                if connection.execute("PRAGMA cipher_integrity_check").fetchone():
                    raise StoreDamaged(path=str(self._path))
        except BaseException:
            connection.close()
            raise
        return connection

    def save(self, key: str, body: Any) -> datetime:
        """Keeps the draft (JSON) and says when."""
        now = datetime.now(UTC).replace(microsecond=0)
        with self._open() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO draft VALUES (?,?,?,?)",
                (self._key(key), self._person, now.isoformat(), json.dumps(body, ensure_ascii=False)),
            )
        return now

    def load(self, key: str) -> tuple[Any, datetime] | None:
        """The draft and when it was saved, or None."""
        if not self._path.exists():
            return None
        with self._open() as connection:
            row = connection.execute("SELECT body, saved_at FROM draft WHERE key=?", (self._key(key),)).fetchone()
        return (json.loads(row[0]), datetime.fromisoformat(row[1])) if row else None

    def discard(self, key: str) -> None:
        """Forgets the draft."""
        if self._path.exists():
            with self._open() as connection:
                connection.execute("DELETE FROM draft WHERE key=?", (self._key(key),))

    def count_about(self, identity: str) -> int:
        """How many drafts of anybody are about this customer, in whichever form."""
        if not self._path.exists():
            return 0
        with self._open() as connection:
            return int(connection.execute(f"SELECT count(*) {_ABOUT}", (identity, identity)).fetchone()[0])

    def discard_about(self, identity: str) -> None:
        """Forgets the drafts of everybody that are about this customer, as an erasure has to: none of their bytes
        stay."""
        if self._path.exists():
            with self._open() as connection:
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute(f"DELETE {_ABOUT}", (identity, identity))
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def count_naming(self, spellings: Sequence[str], spared: Collection[str]) -> int:
        """How many drafts of anybody hold one of these texts, drafts about the `spared` customers left out."""
        if not spellings or not self._path.exists():
            return 0
        where, values = _naming(spellings)
        with self._open() as connection:
            found = connection.execute(f"SELECT key, body FROM draft WHERE {where}", values).fetchall()
        return sum(not any(one in key or one in body for one in spared) for key, body in found)

    def strike(self, spellings: Sequence[str], mark: str) -> None:
        """Puts the mark in place of a person's name or number in everybody's drafts."""
        if not spellings or not self._path.exists():
            return
        with self._open() as connection:
            for spelling in sorted(spellings, key=len, reverse=True):
                where, values = _naming([spelling])
                statement = f"UPDATE draft SET body = replace(body, ?, ?) WHERE {where}"
                connection.execute(statement, (*values, mark, *values))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def keys(self) -> list[str]:
        """Keys of the person's drafts, newest first."""
        if not self._path.exists():
            return []
        with self._open() as connection:
            rows = connection.execute(
                "SELECT key FROM draft WHERE person=? ORDER BY saved_at DESC", (self._person,)
            ).fetchall()
        return [row[0].removeprefix(f"{self._person}:") for row in rows]

    def _key(self, key: str) -> str:
        return f"{self._person}:{key}"


def _naming(spellings: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Where a draft holds one of these texts, as they stand in JSON."""
    told = tuple(json.dumps(spelling, ensure_ascii=False)[1:-1] for spelling in spellings)
    return " OR ".join("instr(body, ?)" for _ in told), told

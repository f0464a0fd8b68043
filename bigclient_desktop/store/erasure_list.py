"""What was erased here, by ids alone, in a small encrypted file beside the store: a backup put back is told by it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.store import derived
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.erasures import wipe_parts
from bigclient_desktop.store.faults import StoreDamaged, plain_failures
from bigclient_desktop.store.projection import reproject

ERASURES_FILE = "erasures.db"
_TABLE = (
    "CREATE TABLE IF NOT EXISTS erased (customer BLOB NOT NULL, part TEXT NOT NULL, PRIMARY KEY (customer, part))"
    " WITHOUT ROWID"
)


class ErasureList:
    """No backup holds this file and no restore takes it away; it names nobody."""

    def __init__(self, folder: Path, file_key: bytes) -> None:
        self._path = folder / ERASURES_FILE
        self._file_key = file_key

    def add(self, parts: Mapping[str, Iterable[str]]) -> None:
        """Notes parts ("commithex:part") by customer."""
        rows = [(bytes.fromhex(customer), part) for customer, some in parts.items() for part in some]
        with closing(self._connect()) as connection, plain_failures(self._path):
            connection.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", rows)

    def take_back(self, parts: Mapping[str, Iterable[str]]) -> None:
        """Forgets what was noted and then not erased."""
        rows = [(bytes.fromhex(customer), part) for customer, some in parts.items() for part in some]
        with closing(self._connect()) as connection, plain_failures(self._path):
            connection.executemany("DELETE FROM erased WHERE customer = ? AND part = ?", rows)

    def all(self) -> dict[bytes, list[str]]:
        """Parts by customer. Empty where the file is of another store, or damaged: then peers alone can tell."""
        found: dict[bytes, list[str]] = defaultdict(list)
        if self._path.exists():
            try:
                with closing(self._connect()) as connection, plain_failures(self._path):
                    for customer, part in connection.execute("SELECT customer, part FROM erased").fetchall():
                        found[customer].append(part)
            except StoreDamaged:
                return {}
        return dict(found)

    def _connect(self) -> Any:
        connection = connect(self._path, self._file_key)
        try:
            with plain_failures(self._path):
                connection.execute(_TABLE)
        except BaseException:
            connection.close()
            raise
        return connection


def erase_again(connection: Connection, folder: Path, file_key: bytes) -> int:
    """After a backup was put back: what had been erased goes once more. Gives how many customers it was about."""
    listed = ErasureList(folder, file_key).all()
    changed = [customer for customer, parts in listed.items() if wipe_parts(connection, customer, parts)]
    touched = {bytes([CUSTOMER.id]) + customer for customer in changed}
    touched |= reproject(connection, sorted(touched))
    derived.refresh(connection, [(key[0], key[1:]) for key in sorted(touched)])
    return len(changed)

"""What an import cannot do without, measured bare: the signature checks, and the writes of the rows that come of it."""

import shutil
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bigclient_desktop.services.session import open_session
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.tables import PROJECTED

_TABLES = (*PROJECTED, "head", "customer_list", "customer_search")


class Yardstick:
    """Two states of a store, before and after an import: the writes that lead from one to the other, and the checks."""

    def __init__(self, before: Path, after: Path, after_row: int, password: str) -> None:
        self._before = before
        session = open_session(before, password=password)
        self._key = session.store.file_key
        session.close()
        old, new = connect(before / "store.db", self._key), connect(after / "store.db", self._key)
        self._statements = list(_differences(old, new))
        names = [row[1] for row in new.execute("PRAGMA table_info(commit_log)")]
        log = new.execute(
            f"SELECT {','.join(names)} FROM commit_log WHERE row > ? ORDER BY row", (after_row,)
        ).fetchall()
        log = [row for row in log if row[names.index("source")] != "local"]
        marks = ",".join("?" * len(names))
        self._statements.insert(0, (f"INSERT INTO commit_log ({','.join(names)}) VALUES ({marks})", log))
        place = {name: at for at, name in enumerate(names)}
        known = dict(new.execute("SELECT name, certificate FROM known_certificate").fetchall())
        verifiers = {name: Verifier(certificate) for name, certificate in known.items()}
        self._checks = [
            (verifiers[row[place["certificate"]]], row[place["signature"]], row[place["header"]]) for row in log
        ]
        old.close()
        new.close()

    def check(self) -> float:
        """Seconds for the signatures alone, one after the other."""
        start = time.perf_counter()
        for verifier, signature, header in self._checks:
            assert verifier.accepts(signature, header)
        return time.perf_counter() - start

    def write(self, folder: Path) -> float:
        """Seconds for the rows alone, in one transaction."""
        shutil.copytree(self._before, folder)
        raw = connect(folder / "store.db", self._key)
        start = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        for statement, rows in self._statements:
            raw.executemany(statement, rows)
        raw.execute("COMMIT")
        taken = time.perf_counter() - start
        raw.close()
        shutil.rmtree(folder)
        return taken


def _differences(old: Any, new: Any) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """Inserts of new rows, and of rows that are there updates of the columns that changed, one statement a shape."""
    for table in _TABLES:
        info = new.execute(f"PRAGMA table_info({table})").fetchall()
        names = [f'"{row[1]}"' for row in info]
        keys = [at for at, row in enumerate(info) if row[5]]
        select = f'SELECT {",".join(names)} FROM "{table}"'
        before = {tuple(row[at] for at in keys): row for row in old.execute(select)}
        added: list[tuple[Any, ...]] = []
        changed: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
        for row in new.execute(select):
            key = tuple(row[at] for at in keys)
            held = before.pop(key, None)
            if held is None:
                added.append(row)
            elif held != row:
                places = tuple(at for at, value in enumerate(row) if value != held[at])
                changed[places].append((*(row[at] for at in places), *key))
        where = " AND ".join(f"{names[at]}=?" for at in keys)
        if added:
            yield f'INSERT INTO "{table}" ({",".join(names)}) VALUES ({",".join("?" * len(names))})', added
        for places, rows in changed.items():
            yield f'UPDATE "{table}" SET {",".join(f"{names[at]}=?" for at in places)} WHERE {where}', rows
        if before:
            yield f'DELETE FROM "{table}" WHERE {where}', list(before)

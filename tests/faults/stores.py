"""What a store says, so that two states of it can be told apart or found equal."""

import json
from pathlib import Path
from typing import Any

from bigclient_desktop.services import checks
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.store.attachments import live
from tests.conftest import PASSWORD

NEVER_TWICE = {
    "change_log": {"action", "stamp", "undone_by", "undoes"},
    "link": {"last_export_at", "last_import_at", "out_id", "acked_at"},
    "package_out": {"id", "made_at", "file", "size", "words", "acked_at"},
    "package_in": {"imported_at"},
    "commit_log": {"id", "stamp", "action", "header", "signature", "parts"},
    "head": {"commit_id", "stamp"},
    "seat": {"incarnation"},
    "receipt": {"id", "at"},
}
"""Columns that come out otherwise each time that something is done: moments, random ids, what rests on them."""
_HOW_MANY = """length("cross") - length(replace("cross", char(10), ''))"""
"""Of certificates, a line each: their signatures are random."""
_LAGS = "chain_tip"
"""How far chains were followed when somebody last asked; it catches up whenever somebody does."""
_SETTINGS = ("backups.last", "sync_stubs_row")
"""Where something stood last; it comes out otherwise where a step was taken twice."""


def opened(folder: Path) -> Session:
    """As the next start of the program does."""
    return open_session(folder, password=PASSWORD)


def told(session: Session, *, exactly: bool = False) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, local ones too, sorted; without what never comes out the same twice, if not `exactly`."""
    found = {}
    with session.store.reading() as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        for name in set(names.scalars()) - ({_LAGS} if not exactly else set()):
            columns = [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{name}")')]
            left_out = () if exactly else NEVER_TWICE.get(name, ())
            chosen = ",".join(f'"{column}"' for column in columns if column not in left_out)
            if name == "issuer" and not exactly:
                chosen = chosen.replace('"cross"', _HOW_MANY)
            rows = [tuple(row) for row in connection.exec_driver_sql(f'SELECT {chosen} FROM "{name}"')]
            if name == "setting" and not exactly:
                rows = [row for row in rows if row[0] not in _SETTINGS]
            found[name] = sorted(rows, key=repr)
    return found


def differences(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """By table what only one of the two has."""
    return {
        name: (
            [row for row in one[name] if row not in other[name]],
            [row for row in other[name] if row not in one[name]],
        )
        for name in one
        if one[name] != other[name]
    }


def must_be_sound(session: Session) -> None:
    """Integrity of the file, signatures and chains of the log, tables as the log says; every named attachment there."""
    problems = [(found.finding_key, found.values) for found in checks.check_store(session)]
    assert problems == [], problems
    with session.store.reading() as connection:
        contents = set(live(connection))
    assert session.store.blobs.held(contents) == contents


def at_rest(folder: Path) -> dict[str, Any]:
    """The store as the next start finds it, sound; nothing but its rows, and the names of what lies beside it."""
    session = opened(folder)
    try:
        must_be_sound(session)
        session.store.blobs.sweep(_named(session), now=float("inf"))
        beside = sorted(path.name for path in session.store.blobs.folder.glob("*"))
        return {**told(session), "attachments": [(name,) for name in beside]}
    finally:
        session.close()


def _named(session: Session) -> list[bytes]:
    with session.store.reading() as connection:
        return sorted(live(connection))


def as_text(state: dict[str, Any]) -> str:
    """For a message."""
    return json.dumps(state, default=repr, ensure_ascii=False)[:4000]

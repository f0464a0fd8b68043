"""Which version a store has, and how an older one is brought up: backed up first, forward only."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect

from bigclient_desktop.failures import Failure
from bigclient_desktop.store.tables import DERIVED, PROJECTED, PROJECTION_VERSION, STORE_VERSION, projection_metadata

_PROJECTION_KEY = "projection_version"


class StoreNewer(Failure):
    """The store was written by a newer program."""

    key = "failure.store_newer"


def has_tables(connection: Connection) -> bool:
    """Whether there is anything at all: a file cut to nothing opens as a new one."""
    return connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").first() is not None


def is_current(connection: Connection) -> bool:
    """Whether log and projection are both of this program's version."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    return bool(version == STORE_VERSION and _noted_projection(connection) == PROJECTION_VERSION)


def bring_up_to_date(connection: Connection, back_up: Callable[[], None]) -> None:
    """Migrates log and local tables, and fills projected columns that are new. Raises StoreNewer.

    Alembic is loaded only where there is something to migrate: it would cost every start a tenth of a second.
    """
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > STORE_VERSION:
        raise StoreNewer(found=version, known=STORE_VERSION)
    if version < STORE_VERSION:
        if version:
            back_up()
        _migrate(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {STORE_VERSION}")
        projection_metadata.create_all(connection)
        _note_projection(connection)
    elif _noted_projection(connection) != PROJECTION_VERSION:
        back_up()
        _extend_projection(connection)
        _note_projection(connection)


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _noted_projection(connection: Connection) -> int:
    row = connection.exec_driver_sql("SELECT value FROM identity WHERE key = ?", (_PROJECTION_KEY,)).first()
    return int(row[0]) if row else 0


def _note_projection(connection: Connection) -> None:
    connection.exec_driver_sql(
        "INSERT INTO identity (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_PROJECTION_KEY, str(PROJECTION_VERSION).encode()),
    )


def _extend_projection(connection: Connection) -> None:
    """New tables and columns appear at once; what older commits hold for them is projected from the log."""
    from bigclient_desktop.store.rebuild import rebuild

    known = inspect(connection)
    for name, table in PROJECTED.items():
        if known.has_table(name):
            present = {column["name"] for column in known.get_columns(name)}
            for column in table.columns:
                if column.name not in present:
                    kind = column.type.compile(connection.dialect)
                    connection.exec_driver_sql(f'ALTER TABLE "{name}" ADD COLUMN "{column.name}" {kind}')
    for table in DERIVED:
        table.drop(connection, checkfirst=True)
    projection_metadata.create_all(connection)
    for table in PROJECTED.values():
        for index in table.indexes:
            index.create(connection, checkfirst=True)
    rebuild(connection)

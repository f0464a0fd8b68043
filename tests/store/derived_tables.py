"""What lists and searches rest on, compared with what is made of the tables from the beginning."""

from contextlib import suppress
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.store import derived
from bigclient_desktop.store.store import Store
from bigclient_desktop.store.tables import DERIVED


class Back(Exception):
    """A comparison leaves nothing behind."""


def derived_rows(connection: Connection) -> dict[str, list[Any]]:
    """All rows of the derived tables."""
    return {
        table.name: sorted(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {table.name}")), key=repr)
        for table in DERIVED
    }


def differing(connection: Connection) -> dict[str, list[Any]]:
    """Derived rows that are others when they are made anew; in a transaction that is to be taken back."""
    held = derived_rows(connection)
    aggregates = connection.exec_driver_sql("SELECT DISTINCT aggregate FROM commit_log").scalars().all()
    derived.refresh(connection, [(aggregate[0], aggregate[1:]) for aggregate in aggregates])
    made = derived_rows(connection)
    return {name: sorted(set(rows) ^ set(made[name]), key=repr) for name, rows in held.items() if rows != made[name]}


def assert_derived_stand(store: Store, name: str = "") -> None:
    """The derived tables of a store say what its tables say."""
    with suppress(Back), store.at_the_door() as connection:
        assert differing(connection) == {}, name
        raise Back

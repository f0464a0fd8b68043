"""What many reads rest on and few writes change: asked once, and again after anything was written, by whomever."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy import Connection

Kept = TypeVar("Kept")

KEEPER = "kept"
"""Where a connection that only reads has its keeper (store/encryption.py). One that writes has none: what it sees may
be taken back."""


class Keeper:
    """What is kept for one connection, as it was at one version of the store."""

    __slots__ = ("values", "version")

    def __init__(self) -> None:
        self.version: object = None
        self.values: dict[Hashable, Any] = {}


def kept(connection: Connection, name: Hashable, make: Callable[[], Kept]) -> Kept:
    """What `make` gives, asked again only where the connection sees another state of the store than it did then.

    `name` names everything that it rests on beside the store. SQLite's data_version tells of each commit that is not
    the connection's own: other programs' as well as the door's.
    """
    pooled = connection.connection
    keeper: Keeper | None = pooled.info.get(KEEPER)
    raw = pooled.dbapi_connection
    if keeper is None or raw is None:
        return make()
    # Past SQLAlchemy, which would take as long as what is spared. It opens the transaction's view of the file.
    version = raw.execute("PRAGMA data_version").fetchone()
    if version != keeper.version:
        keeper.version, keeper.values = version, {}
    try:
        found: Kept = keeper.values[name]
    except KeyError:
        found = keeper.values[name] = make()
    return found

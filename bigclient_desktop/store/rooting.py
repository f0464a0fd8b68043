"""The root of trust accepted: from here on the tables say what counts under it."""

from sqlalchemy import Connection

from bigclient_desktop.store import derived, seats
from bigclient_desktop.store.judging import judge_again


def accept_root(connection: Connection, root: bytes) -> None:
    """Takes a root key (its hash) whose statements are in the log already, and projects all that hangs on it anew."""
    seats.accept_root(connection, root)
    touched = judge_again(connection, [])
    derived.refresh(connection, sorted((key[0], key[1:]) for key in touched))

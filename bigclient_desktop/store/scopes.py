"""Which aggregates an installation may receive (sync.md, Links, acknowledgement, scope)."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import Scope


def scope_key(scope: Scope) -> str:
    """A scope as the cursors remember it."""
    return f"{scope.kind}:{scope.unit}:{scope.person}"


def in_scope(connection: Connection, scope: Scope, aggregates: Iterable[bytes]) -> set[bytes]:
    """Those of the aggregates (17 bytes) that lie in the scope, by what the tables say now."""
    raise NotImplementedError


def all_in_scope(connection: Connection, scope: Scope) -> Iterator[bytes]:
    """Every aggregate in the scope that is held here."""
    raise NotImplementedError

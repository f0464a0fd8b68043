"""A customer that was handed over, and that two holders have confirmed, leaves this store (sync.md, Links)."""

import os

from sqlalchemy import Connection, delete, select, update

from bigclient_desktop.domain.fields import ENTITY_BY_ID
from bigclient_desktop.store import derived
from bigclient_desktop.store.chains import own_names
from bigclient_desktop.store.exchange_tables import link_aggregate, link_gap, package_out_aggregate, waiting_commit
from bigclient_desktop.store.projection import chunks, clear_rows, commits_of, reproject
from bigclient_desktop.store.tables import (
    commit_log,
    conflict,
    erased,
    parked,
    provisional,
    seat,
    wanting,
    withdrawn,
)


def purge(connection: Connection, aggregate: bytes) -> dict[bytes, bytes]:
    """Takes an aggregate out of log and tables; two holders have confirmed it.

    Gives the new incarnations of own seats (by certificate) whose last commit went with it: their sequence would say
    two things otherwise.
    """
    rows = _rows_of(connection, aggregate)
    renewed = _renewed(connection, aggregate)
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO purged_commit (id, certificate, incarnation, sequence)"
        " SELECT id, certificate, incarnation, sequence FROM commit_log WHERE aggregate = ?",
        (aggregate,),
    )
    claimants = _claimants(connection, rows) - {aggregate}
    clear_rows(connection, sorted(rows), [aggregate, *claimants])
    for log in (commit_log, waiting_commit):
        connection.execute(delete(log).where(log.c.aggregate == aggregate))
    for marks in (conflict, parked, provisional, erased, wanting, withdrawn):
        connection.execute(delete(marks).where(marks.c.aggregate == aggregate))
    for cursors in (link_aggregate, link_gap, package_out_aggregate):
        connection.execute(delete(cursors).where(cursors.c.aggregate == aggregate))
    reproject(connection, sorted(claimants))
    derived.refresh(connection, [(one[0], one[1:]) for one in (aggregate, *sorted(claimants))])
    return renewed


def _claimants(connection: Connection, rows: set[tuple[str, bytes]]) -> set[bytes]:
    """Aggregates that speak of these rows as well, without having them or as who has them."""
    found: set[bytes] = set()
    for name in {name for name, _ in rows}:
        for some in chunks([row for entity, row in rows if entity == name]):
            said = select(withdrawn.c.aggregate).where(withdrawn.c.entity == name, withdrawn.c.row.in_(some))
            found.update(connection.scalars(said))
    return found


def _rows_of(connection: Connection, aggregate: bytes) -> set[tuple[str, bytes]]:
    """Every row that its commits speak of."""
    return {
        (ENTITY_BY_ID[operation.entity].name, operation.row)
        for _, commit in commits_of(connection, [aggregate]).get(aggregate, ())
        for operation in commit.operations
        if operation.entity in ENTITY_BY_ID
    }


def _renewed(connection: Connection, aggregate: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    tip = "SELECT aggregate FROM commit_log WHERE certificate = ? AND incarnation = ? ORDER BY sequence DESC LIMIT 1"
    for name, own in own_names(connection).items():
        if connection.exec_driver_sql(tip, (name, own.incarnation)).scalar() == aggregate:
            found[name] = os.urandom(8)
            connection.execute(update(seat).where(seat.c.person == own.person).values(incarnation=found[name]))
    return found

"""What the exchange's services ask of the store: counts for previews, names, steps of the change log."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

import uuid_utils
from sqlalchemy import Connection, func, select

from bigclient_desktop.journal.clock import next_stamp
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.store import Store
from bigclient_desktop.store.tables import change_log, commit_log


class _Undone(Exception):
    """Ends a trial."""


@contextmanager
def trial(store: Store) -> Iterator[Connection]:
    """A writing transaction that is taken back at its end: what would come of an import, told exactly."""
    try:
        with store.at_the_door() as connection:
            yield connection
            raise _Undone
    except _Undone:
        return


def count_by_aggregate(connection: Connection, table: str, aggregates: Sequence[bytes]) -> Counter[bytes]:
    """How many rows of `conflict`, `parked` or `waiting_commit` each of the aggregates has."""
    counts: Counter[bytes] = Counter()
    for some in chunks(aggregates):
        marks = ",".join("?" * len(some))
        rows = connection.exec_driver_sql(
            f'SELECT aggregate, count(*) FROM "{table}" WHERE aggregate IN ({marks}) GROUP BY aggregate', tuple(some)
        )
        counts.update({row[0]: row[1] for row in rows})
    return counts


def names_of_customers(connection: Connection, customers: Sequence[bytes]) -> dict[bytes, tuple[str, str]]:
    """Name and responsible unit of the customers that are here."""
    found: dict[bytes, tuple[str, str]] = {}
    for some in chunks(customers):
        rows = connection.exec_driver_sql(
            f"SELECT id, full_name, responsible_unit FROM customer WHERE id IN ({','.join('?' * len(some))})",
            tuple(some),
        )
        found.update({row[0]: (row[1] or "", row[2] or "") for row in rows})
    return found


def units_of_aggregates(connection: Connection, roots: Sequence[bytes]) -> dict[bytes, str]:
    """Unit code by row id of the unit."""
    found: dict[bytes, str] = {}
    for some in chunks(roots):
        rows = connection.exec_driver_sql(
            f"SELECT id, code FROM org_unit WHERE id IN ({','.join('?' * len(some))})", tuple(some)
        )
        found.update({row[0]: row[1] or "" for row in rows})
    return found


def note_step(connection: Connection, person: str, label: str, subject: str, at: datetime) -> str:
    """A step of the operation history that has no commits of its own; gives its id."""
    action = uuid_utils.uuid7().bytes
    last = connection.scalar(select(func.max(change_log.c.stamp))) or 0
    stamp = next_stamp(last, int(at.timestamp() * 1000))
    connection.execute(
        change_log.insert().values(action=action, stamp=stamp, person=person, label=label, subject=subject)
    )
    return action.hex()


def log_end(connection: Connection) -> int:
    """The last row of the log."""
    return connection.scalar(select(func.max(commit_log.c.row))) or 0


def rows_held(connection: Connection, entity: str, rows: Sequence[bytes]) -> set[bytes]:
    """Those of an entity's rows that stand in its table."""
    found: set[bytes] = set()
    for some in chunks(rows):
        found.update(
            connection.exec_driver_sql(
                f'SELECT id FROM "{entity}" WHERE id IN ({",".join("?" * len(some))})', tuple(some)
            ).scalars()
        )
    return found


def authors_of(connection: Connection, commits: Sequence[bytes]) -> dict[bytes, bytes]:
    """Certificate by commit."""
    found: dict[bytes, bytes] = {}
    for some in chunks(commits):
        rows = connection.exec_driver_sql(
            f"SELECT id, certificate FROM commit_log WHERE id IN ({','.join('?' * len(some))})", tuple(some)
        )
        found.update({row[0]: row[1] for row in rows})
    return found


def count_parked(connection: Connection, reason: str) -> int:
    """How many commits are parked for this reason."""
    return connection.exec_driver_sql("SELECT count(*) FROM parked WHERE reason = ?", (reason,)).scalar() or 0


def stated_certificates(connection: Connection) -> list[str]:
    """Certificates (base64) that issuers state, those from before an enrolment too."""
    rows = connection.exec_driver_sql(
        "SELECT certificate FROM issued_certificate UNION SELECT earlier FROM issued_certificate"
        " UNION SELECT certificate FROM issuer"
    ).scalars()
    return [line for text in rows if text for line in text.split()]

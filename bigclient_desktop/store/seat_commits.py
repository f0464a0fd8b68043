"""The newest commits of one certificate, for whoever must say which of them was the last good one."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.store.exchange_reads import names_of_customers
from bigclient_desktop.store.tables import commit_log


@dataclass(frozen=True, slots=True)
class SeatCommit:
    """One commit, in short."""

    id: str
    sequence: int
    at: datetime
    subject: str
    """Name of the customer it is about, empty for what is no customer's."""
    source: str
    """'local' or the package it came in."""


def newest_of(connection: Connection, certificate: str, limit: int = 200) -> list[SeatCommit]:
    """The last commits of a certificate, newest first."""
    log = commit_log.c
    columns = select(log.id, log.sequence, log.stamp, log.aggregate, log.source)
    chosen = columns.where(log.certificate == bytes.fromhex(certificate)).order_by(log.row.desc()).limit(limit)
    rows = connection.execute(chosen).all()
    names = names_of_customers(connection, list({row.aggregate[1:] for row in rows}))
    return [
        SeatCommit(
            row.id.hex(),
            row.sequence,
            instant_of(row.stamp),
            names.get(row.aggregate[1:], ("", ""))[0],
            row.source,
        )
        for row in rows
    ]

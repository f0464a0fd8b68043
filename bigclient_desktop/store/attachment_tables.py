"""The tables of attachments on their way: what a peer lacks of those whose rows went to it, and what it was asked
for."""

from sqlalchemy import Column, Integer, LargeBinary, Table

from bigclient_desktop.store.exchange_tables import log_metadata

attachment_due = Table(
    "attachment_due",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("passed_over", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)
"""Files that a peer shall get. `number` is the last package in which the row that names it went there (0: the peer
asked); once that is acknowledged and the peer does not ask for the file, it has it. `passed_over` counts the packages
in which there was no room."""

attachment_asked = Table(
    "attachment_asked",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Files that are missing here and that a peer was asked for, first in the package of this number."""

"""The tables of the exchange: links with their cursors, the registers of packages, forks (sync.md, Links)."""

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

log_metadata = MetaData()
"""Log and local tables, under Alembic; the log itself stands in tables.py."""

link = Table(
    "link",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("name", Text, nullable=False, server_default=""),
    Column("unit", Text, nullable=False, server_default=""),
    Column("relation", Text, nullable=False),
    Column("out_number", Integer, nullable=False, server_default="0"),
    Column("out_id", LargeBinary),
    Column("out_ack", Integer, nullable=False, server_default="0"),
    Column("in_number", Integer, nullable=False, server_default="0"),
    Column("in_id", LargeBinary),
    Column("in_owed", Integer, nullable=False, server_default="0"),
    Column("acked_number", Integer, nullable=False, server_default="0"),
    Column("acked_id", LargeBinary),
    Column("acked_row", Integer, nullable=False, server_default="0"),
    Column("acked_scope", Text, nullable=False, server_default=""),
    Column("acked_at", Text),
    Column("wants_resync", Integer, nullable=False, server_default="0"),
    Column("resync_number", Integer, nullable=False, server_default="0"),
    Column("returns_own", Integer, nullable=False, server_default="0"),
    Column("last_export_at", Text),
    Column("last_import_at", Text),
    Column("budget_commits", Integer),
    Column("budget_bytes", Integer),
)
"""A peer with whom packages are exchanged, by its installation.

out: the last package made for it, `out_ack` the number of its package that this one acknowledged. in: the last of its
packages that was imported in order, `in_owed` the last of those that brought commits. acked: the last of ours that it
acknowledged, with the log row and the scope up to which it has everything. `wants_resync`: this store lost what came
after a backup; `resync_number` is the request that says so, answered once the peer acknowledges it.
"""

link_aggregate = Table(
    "link_aggregate",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("aggregate", LargeBinary(17), primary_key=True),
    Column("row", Integer, nullable=False, server_default="0"),
    Column("state", Text, nullable=False, server_default="sent"),
    sqlite_with_rowid=False,
)
"""The log row up to which a peer acknowledged an aggregate. State: sent; theirs (came from it, nothing went back yet);
due (it lost some: all goes again, its own too); left (out of its scope: all goes again where it comes back)."""
Index(
    "link_aggregate_due",
    link_aggregate.c.peer,
    sqlite_where=link_aggregate.c.state == "due",
)

package_out = Table(
    "package_out",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("part", Integer, primary_key=True, server_default="1"),
    Column("parts", Integer, nullable=False, server_default="1"),
    Column("id", LargeBinary(32), nullable=False),
    Column("kind", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("commits", Integer, nullable=False),
    Column("counts", Text, nullable=False),
    Column("up_to_row", Integer, nullable=False),
    Column("scope", Text, nullable=False, server_default=""),
    Column("basis_number", Integer, nullable=False, server_default="0"),
    Column("state", Text, nullable=False, server_default="made"),
    Column("acked_at", Text),
    Column("words", Text, nullable=False),
)
"""Outgoing register. State: made, delivered, acked, replaced (the peer lost it since: its acknowledgement says nothing
any more)."""
Index("package_out_made_at", package_out.c.made_at)

package_out_aggregate = Table(
    "package_out_aggregate",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("aggregate", LargeBinary(17), primary_key=True),
    Column("row", Integer, nullable=False),
    Column("state", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What link_aggregate becomes when the package is acknowledged; gone afterwards."""

package_in = Table(
    "package_in",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("id", LargeBinary(32), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("imported_at", Text, nullable=False),
    Column("imported_by", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("commits", Integer, nullable=False),
    Column("counts", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("after_row", Integer, nullable=False),
)
"""Incoming register; `after_row` is the end of the log before it. Two ids of one number: the peer was restored or
cloned."""
Index("package_in_number", package_in.c.peer, package_in.c.number)
Index("package_in_imported_at", package_in.c.imported_at)

link_gap = Table(
    "link_gap",
    log_metadata,
    Column("peer", LargeBinary(16), primary_key=True),
    Column("aggregate", LargeBinary(17), primary_key=True),
    Column("certificate", LargeBinary(32), primary_key=True),
    Column("incarnation", LargeBinary(8), primary_key=True),
    Column("commits", Integer, nullable=False),
    Column("tip", LargeBinary(32), nullable=False),
    sqlite_with_rowid=False,
)
"""What a peer's digest named and this store does not hold: asked for until it is here."""

waiting_commit = Table(
    "waiting_commit",
    log_metadata,
    Column("id", LargeBinary(32), primary_key=True),
    Column("copy", LargeBinary(32), primary_key=True),
    Column("certificate", LargeBinary(32), nullable=False),
    Column("aggregate", LargeBinary(17), nullable=False),
    Column("stamp", Integer, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("parts", LargeBinary, nullable=False),
    Column("source", Text, nullable=False),
)
"""Commits whose author's certificate is not known here: no part of the log until their signature can be checked, and
gone if they are forged. The id says nothing of signature and values, so there may be several copies of one."""
Index("waiting_commit_certificate", waiting_commit.c.certificate)
Index("waiting_commit_aggregate", waiting_commit.c.aggregate)

purged_commit = Table(
    "purged_commit",
    log_metadata,
    Column("id", LargeBinary(32), primary_key=True),
    Column("certificate", LargeBinary(32), nullable=False),
    Column("incarnation", LargeBinary(8), nullable=False),
    Column("sequence", Integer, nullable=False),
)
"""Commits of customers that were handed over and removed here: holes in the chains that are no faults."""
Index("purged_commit_chain", purged_commit.c.certificate, purged_commit.c.incarnation, purged_commit.c.sequence)

fork = Table(
    "fork",
    log_metadata,
    Column("certificate", LargeBinary(32), primary_key=True),
    Column("incarnation", LargeBinary(8), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("found_at", Text, nullable=False),
    Column("settled", Integer, nullable=False, server_default="0"),
)
"""A key that said two things under one sequence, noted when the second arrived."""

chain_tip = Table(
    "chain_tip",
    log_metadata,
    Column("certificate", LargeBinary(32), primary_key=True),
    Column("incarnation", LargeBinary(8), primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("id", LargeBinary(32), nullable=False),
)
"""How far each key's chain was found without a gap; what is purged afterwards leaves it as it is."""

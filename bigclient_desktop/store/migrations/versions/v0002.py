"""Store version 2: links with their cursors, the registers of packages, forks, and the keys that packages are encrypted
to."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("seat", sa.Column("encryption_key", sa.LargeBinary))
    _links()
    _registers()
    _chains()


def _chains() -> None:
    op.create_table(
        "waiting_commit",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("copy", sa.LargeBinary(32), primary_key=True),
        sa.Column("certificate", sa.LargeBinary(32), nullable=False),
        sa.Column("aggregate", sa.LargeBinary(17), nullable=False),
        sa.Column("stamp", sa.Integer, nullable=False),
        sa.Column("header", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("parts", sa.LargeBinary, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
    )
    op.create_index("waiting_commit_certificate", "waiting_commit", ["certificate"])
    op.create_index("waiting_commit_aggregate", "waiting_commit", ["aggregate"])
    op.create_table(
        "purged_commit",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("certificate", sa.LargeBinary(32), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(8), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
    )
    op.create_index("purged_commit_chain", "purged_commit", ["certificate", "incarnation", "sequence"])
    op.create_table(
        "fork",
        sa.Column("certificate", sa.LargeBinary(32), primary_key=True),
        sa.Column("incarnation", sa.LargeBinary(8), primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("found_at", sa.Text, nullable=False),
        sa.Column("settled", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_table(
        "chain_tip",
        sa.Column("certificate", sa.LargeBinary(32), primary_key=True),
        sa.Column("incarnation", sa.LargeBinary(8), primary_key=True),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("id", sa.LargeBinary(32), nullable=False),
    )


def _links() -> None:
    op.create_table(
        "link",
        sa.Column("peer", sa.LargeBinary(16), primary_key=True),
        sa.Column("name", sa.Text, nullable=False, server_default=""),
        sa.Column("unit", sa.Text, nullable=False, server_default=""),
        sa.Column("relation", sa.Text, nullable=False),
        sa.Column("out_number", sa.Integer, nullable=False, server_default="0"),
        sa.Column("out_id", sa.LargeBinary),
        sa.Column("out_ack", sa.Integer, nullable=False, server_default="0"),
        sa.Column("in_number", sa.Integer, nullable=False, server_default="0"),
        sa.Column("in_id", sa.LargeBinary),
        sa.Column("in_owed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("acked_number", sa.Integer, nullable=False, server_default="0"),
        sa.Column("acked_id", sa.LargeBinary),
        sa.Column("acked_row", sa.Integer, nullable=False, server_default="0"),
        sa.Column("acked_scope", sa.Text, nullable=False, server_default=""),
        sa.Column("acked_at", sa.Text),
        sa.Column("wants_resync", sa.Integer, nullable=False, server_default="0"),
        sa.Column("resync_number", sa.Integer, nullable=False, server_default="0"),
        sa.Column("returns_own", sa.Integer, nullable=False, server_default="0"),
        sa.Column("last_export_at", sa.Text),
        sa.Column("last_import_at", sa.Text),
        sa.Column("budget_commits", sa.Integer),
        sa.Column("budget_bytes", sa.Integer),
    )
    op.create_table(
        "link_aggregate",
        sa.Column("peer", sa.LargeBinary(16), primary_key=True),
        sa.Column("aggregate", sa.LargeBinary(17), primary_key=True),
        sa.Column("row", sa.Integer, nullable=False, server_default="0"),
        sa.Column("state", sa.Text, nullable=False, server_default="sent"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "link_gap",
        sa.Column("peer", sa.LargeBinary(16), primary_key=True),
        sa.Column("aggregate", sa.LargeBinary(17), primary_key=True),
        sa.Column("certificate", sa.LargeBinary(32), primary_key=True),
        sa.Column("incarnation", sa.LargeBinary(8), primary_key=True),
        sa.Column("commits", sa.Integer, nullable=False),
        sa.Column("tip", sa.LargeBinary(32), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("link_aggregate_due", "link_aggregate", ["peer"], sqlite_where=sa.text("state = 'due'"))


def _registers() -> None:
    op.create_table(
        "package_out",
        sa.Column("peer", sa.LargeBinary(16), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("part", sa.Integer, primary_key=True, server_default="1"),
        sa.Column("parts", sa.Integer, nullable=False, server_default="1"),
        sa.Column("id", sa.LargeBinary(32), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("commits", sa.Integer, nullable=False),
        sa.Column("counts", sa.Text, nullable=False),
        sa.Column("up_to_row", sa.Integer, nullable=False),
        sa.Column("scope", sa.Text, nullable=False, server_default=""),
        sa.Column("basis_number", sa.Integer, nullable=False, server_default="0"),
        sa.Column("state", sa.Text, nullable=False, server_default="made"),
        sa.Column("acked_at", sa.Text),
        sa.Column("words", sa.Text, nullable=False),
    )
    op.create_index("package_out_made_at", "package_out", ["made_at"])
    op.create_table(
        "package_out_aggregate",
        sa.Column("peer", sa.LargeBinary(16), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("aggregate", sa.LargeBinary(17), primary_key=True),
        sa.Column("row", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "package_in",
        sa.Column("peer", sa.LargeBinary(16), primary_key=True),
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("imported_at", sa.Text, nullable=False),
        sa.Column("imported_by", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("commits", sa.Integer, nullable=False),
        sa.Column("counts", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("after_row", sa.Integer, nullable=False),
    )
    op.create_index("package_in_number", "package_in", ["peer", "number"])
    op.create_index("package_in_imported_at", "package_in", ["imported_at"])

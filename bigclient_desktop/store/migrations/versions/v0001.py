"""Store version 1: the log, identity, seats, changes, settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "commit_log",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary(32), nullable=False, unique=True),
        sa.Column("certificate", sa.LargeBinary(32), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(8), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("aggregate", sa.LargeBinary(17), nullable=False),
        sa.Column("stamp", sa.Integer, nullable=False),
        sa.Column("action", sa.LargeBinary(16), nullable=False),
        sa.Column("header", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary(64), nullable=False),
        sa.Column("parts", sa.LargeBinary, nullable=False),
        sa.Column("source", sa.Text, nullable=False, server_default="local"),
    )
    op.create_index("commit_log_aggregate", "commit_log", ["aggregate"])
    op.create_index("commit_log_stamp", "commit_log", ["stamp"])
    op.create_index("commit_log_action", "commit_log", ["action"])
    op.create_index("commit_log_chain", "commit_log", ["certificate", "incarnation", "sequence"])
    op.create_table(
        "known_certificate",
        sa.Column("name", sa.LargeBinary(32), primary_key=True),
        sa.Column("certificate", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "identity",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "seat",
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("certificate", sa.LargeBinary, nullable=False),
        sa.Column("private_key", sa.LargeBinary, nullable=False),
        sa.Column("incarnation", sa.LargeBinary(8), nullable=False),
    )
    op.create_table(
        "change_log",
        sa.Column("action", sa.LargeBinary(16), primary_key=True),
        sa.Column("stamp", sa.Integer, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("undoes", sa.LargeBinary(16)),
        sa.Column("undone_by", sa.LargeBinary(16)),
    )
    op.create_index("change_log_stamp", "change_log", ["stamp"])
    op.create_table(
        "setting",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )

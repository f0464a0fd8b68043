"""Alembic's entry: runs on the connection that `versions.bring_up_to_date` hands over."""

from alembic import context

from bigclient_desktop.store.tables import log_metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=log_metadata)
with context.begin_transaction():
    context.run_migrations()

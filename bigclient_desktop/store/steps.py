"""What the steps of the edit history touched: how many customers, and a step's first commits."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.store.tables import commit_log


def customers_touched(connection: Connection, actions: Sequence[str]) -> dict[str, int]:
    """How many customers each of the actions wrote to."""
    mine = commit_log.c.action.in_([bytes.fromhex(action) for action in actions])
    of_customers = func.substr(commit_log.c.aggregate, 1, 1) == bytes([CUSTOMER.id])
    counted = select(commit_log.c.action, func.count(commit_log.c.aggregate.distinct()).label("customers"))
    rows = connection.execute(counted.where(mine, of_customers).group_by(commit_log.c.action))
    return {row.action.hex(): row.customers for row in rows}


def commits_of_action(connection: Connection, action: str, limit: int) -> list[tuple[bytes, bytes]]:
    """Its first commits: id and aggregate."""
    statement = select(commit_log.c.id, commit_log.c.aggregate).where(commit_log.c.action == bytes.fromhex(action))
    return [(row.id, row.aggregate) for row in connection.execute(statement.order_by(commit_log.c.row).limit(limit))]

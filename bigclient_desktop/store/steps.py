"""What the steps of the edit history touched: how many customers, and a step's first commits."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.store.tables import commit_log

_COUNTED_EXACTLY = 2000


def customers_touched(connection: Connection, actions: Sequence[str]) -> dict[str, int]:
    """How many customers each of the actions wrote to. A long one (bulk work is one commit a customer) is counted by
    its commits, from the index alone."""
    mine = commit_log.c.action.in_([bytes.fromhex(action) for action in actions])
    sizes = select(commit_log.c.action, func.count()).where(mine).group_by(commit_log.c.action)
    found: dict[bytes, int] = dict(connection.execute(sizes).all())
    exact = [key for key, size in found.items() if size <= _COUNTED_EXACTLY]
    of_customers = func.substr(commit_log.c.aggregate, 1, 1) == bytes([CUSTOMER.id])
    counted = select(commit_log.c.action, func.count(commit_log.c.aggregate.distinct())).where(
        commit_log.c.action.in_(exact), of_customers
    )
    counts: dict[bytes, int] = dict(connection.execute(counted.group_by(commit_log.c.action)).all())
    for key in found.keys() - set(exact):
        first = connection.scalar(select(commit_log.c.aggregate).where(commit_log.c.action == key).limit(1))
        counts[key] = found[key] if first is not None and first[0] == CUSTOMER.id else 0
    return {key.hex(): count for key, count in counts.items()}


def commits_of_action(connection: Connection, action: str, limit: int) -> list[tuple[bytes, bytes]]:
    """Its first commits: id and aggregate."""
    statement = select(commit_log.c.id, commit_log.c.aggregate).where(commit_log.c.action == bytes.fromhex(action))
    return [(row.id, row.aggregate) for row in connection.execute(statement.order_by(commit_log.c.row).limit(limit))]

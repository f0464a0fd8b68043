"""The office's weights of completeness as this store keeps them, and every file measured by them."""

import json
from collections import defaultdict, namedtuple
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.completeness import (
    COMPETITORS,
    CONTACTS,
    DECISION_MAKER,
    Weights,
    completeness_percent,
    weights_with,
)
from bigclient_desktop.store.tables import setting

WEIGHTS = "office_completeness"
_REACHABLE = "(phone <> '' OR mobile <> '' OR email <> '')"
"""SQL: the contact can be reached."""


def weights_of(connection: Connection) -> Weights:
    """The weights in force."""
    text = connection.scalar(select(setting.c.value).where(setting.c.key == WEIGHTS))
    return weights_with(json.loads(text) if text else None)


def measure(connection: Connection, weights: Weights) -> int:
    """Every customer's completeness anew, without the cost of its whole row; gives how many are others now."""
    there = _there(connection)
    names = sorted({name for kind in weights.by_kind for name in weights.of(kind).names})
    values_of: Any = namedtuple("_Values", names)  # type: ignore[misc]  # the fields are known at run time
    held: dict[bytes, int] = dict(
        connection.exec_driver_sql("SELECT id, completeness FROM customer_list WHERE deleted < 2").all()
    )
    listed = ",".join(f'"{name}"' for name in names)
    changed = []
    for identity, kind, *values in connection.exec_driver_sql(f"SELECT id, kind, {listed} FROM customer"):
        filled = values_of._make([None if value == "[]" else value for value in values])
        percent = completeness_percent(weights, kind, filled, there[identity])
        if identity in held and held[identity] != percent:
            changed.append((percent, identity))
    if changed:
        connection.exec_driver_sql("UPDATE customer_list SET completeness = ? WHERE id = ?", changed)
    return len(changed)


def _there(connection: Connection) -> dict[bytes, set[str]]:
    """What each customer has beside its own fields."""
    found: dict[bytes, set[str]] = defaultdict(set)
    people, rivals = "contact WHERE deleted IS NOT 1 AND name <> ''", "competitor WHERE deleted IS NOT 1 AND name <> ''"
    statements = (
        (CONTACTS, f"SELECT DISTINCT customer FROM {people} AND {_REACHABLE}"),
        (DECISION_MAKER, f"SELECT DISTINCT customer FROM {people} AND role = 'decides'"),
        (COMPETITORS, f"SELECT DISTINCT customer FROM {rivals}"),
    )
    for name, statement in statements:
        for customer in connection.exec_driver_sql(statement).scalars():
            found[customer].add(name)
    return found

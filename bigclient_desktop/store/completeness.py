"""The offices' weights of completeness as the log says them, and every file measured by them."""

import json
from collections import defaultdict, namedtuple
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.completeness import (
    COMPETITORS,
    CONTACTS,
    DECISION_MAKER,
    OfficeWeights,
    completeness_percent,
    weights_said,
)
from bigclient_desktop.store.merging import write_stand_ins
from bigclient_desktop.store.tables import setting
from bigclient_desktop.store.trust import root_key

WEIGHTS = "office_completeness"
"""The setting in which one machine kept weights of its own, before they stood in the log; it counts where no office has
said any."""
_MEASURED = "completeness_measured"
_SAID = (
    "SELECT u.code, u.completeness_weights FROM org_unit u WHERE u.completeness_weights IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM provisional p WHERE p.row = u.id AND p.unit = 'completeness_weights')"
    " ORDER BY u.code"
)
"""What was said alone before an enrolment counts for nobody until the office confirms it."""
_REACHABLE = "(phone <> '' OR mobile <> '' OR email <> '')"
"""SQL: the contact can be reached."""


def weights_of(connection: Connection) -> OfficeWeights:
    """The weights in force."""
    said, kept = _said(connection)
    by_office = {str(code): weights_said(text) for code, text in said if code}
    if by_office and root_key(connection) is None:
        # A store with nobody above has one word for all its customers.
        return OfficeWeights(by_office, next(iter(by_office.values())))
    return OfficeWeights(by_office, weights_said(kept) if kept else None)


def own_weights(connection: Connection) -> str | None:
    """What this machine kept for itself before weights stood in the log."""
    found: str | None = connection.scalar(select(setting.c.value).where(setting.c.key == WEIGHTS))
    return found


def _said(connection: Connection) -> tuple[list[tuple[str, str]], str | None]:
    return [(code, text) for code, text in connection.exec_driver_sql(_SAID)], own_weights(connection)


def measure_if_others(connection: Connection) -> None:
    """Every file anew where other weights are in force than those by which the list was measured last."""
    said = json.dumps(_said(connection))
    if said == (connection.scalar(select(setting.c.value).where(setting.c.key == _MEASURED)) or json.dumps(([], None))):
        return
    connection.exec_driver_sql("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (_MEASURED, said))
    if measure(connection, weights_of(connection)):
        write_stand_ins(connection, None)


def measure(connection: Connection, weights: OfficeWeights) -> int:
    """Every customer's completeness anew, without the cost of its whole row; gives how many are others now."""
    there = _there(connection)
    names = sorted(weights.names)
    values_of: Any = namedtuple("_Values", names)  # type: ignore[misc]  # the fields are known at run time
    held: dict[bytes, int] = dict(
        connection.exec_driver_sql("SELECT id, completeness FROM customer_list WHERE deleted < 2").all()
    )
    listed = ",".join(f'"{name}"' for name in names)
    changed = []
    asked = f"SELECT id, kind, responsible_unit, {listed} FROM customer"
    for identity, kind, unit, *values in connection.exec_driver_sql(asked):
        filled = values_of._make([None if value == "[]" else value for value in values])
        percent = completeness_percent(weights.of_unit(unit), kind, filled, there[identity])
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

"""What an import would change, customer by customer: tried in a transaction that is taken back."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from bigclient_desktop.domain.exchange import PlannedRow
from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_ID, ORG_UNIT
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.services.exchange_frames import Arrived
from bigclient_desktop.services.exchange_peers import unit_name
from bigclient_desktop.store import exchange_reads


def planned_rows(
    connection: Any, arrived: Sequence[Arrived], take: Callable[[Sequence[Arrived]], object]
) -> tuple[PlannedRow, ...]:
    """What `take` makes of the commits (those that are not here yet), for each customer and unit."""
    aggregates = sorted({_key(commit) for commit, _ in arrived})
    before = _Marks(connection, aggregates)
    new, changed = _counted(arrived)
    there = exchange_reads.rows_held(connection, "customer", _roots(aggregates, CUSTOMER.id))
    take(arrived)
    after = _Marks(connection, aggregates)
    customers = exchange_reads.names_of_customers(connection, _roots(aggregates, CUSTOMER.id))
    units = exchange_reads.units_of_aggregates(connection, _roots(aggregates, ORG_UNIT.id))
    rows = []
    for aggregate in aggregates:
        entity, root = aggregate[0], aggregate[1:]
        name, unit = customers.get(root, ("", "")) if entity == CUSTOMER.id else ("", units.get(root, ""))
        rows.append(
            PlannedRow(
                root.hex() if entity == CUSTOMER.id else "",
                name or unit_name(unit),
                unit,
                new[aggregate],
                changed[aggregate],
                max(0, after.conflicts[aggregate] - before.conflicts[aggregate]),
                max(0, after.parked[aggregate] - before.parked[aggregate]),
                is_new=entity == CUSTOMER.id and root not in there,
                kind=ENTITY_BY_ID[entity].name if entity in ENTITY_BY_ID else "",
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.conflicts == 0, row.parked == 0, row.kind != "customer", row.name)))


class _Marks:
    """How many conflicts and parked commits the aggregates have."""

    def __init__(self, connection: Any, aggregates: Sequence[bytes]) -> None:
        self.conflicts = exchange_reads.count_by_aggregate(connection, "conflict", aggregates)
        self.parked = exchange_reads.count_by_aggregate(connection, "parked", aggregates)
        self.parked += exchange_reads.count_by_aggregate(connection, "waiting_commit", aggregates)


def _counted(arrived: Sequence[Arrived]) -> tuple[Counter[bytes], Counter[bytes]]:
    """Operations that make rows, and those that change rows, by aggregate."""
    new: Counter[bytes] = Counter()
    changed: Counter[bytes] = Counter()
    for commit, _ in arrived:
        if isinstance(commit, Commit):
            made = {(o.entity, o.row) for o in commit.operations if o.act == Act.CREATE}
            new[_key(commit)] += len(made)
            changed[_key(commit)] += sum(operation.act != Act.CREATE for operation in commit.operations)
    return new, changed


def _key(commit: Any) -> bytes:
    entity, root = commit.aggregate
    return bytes([entity]) + bytes(root)


def _roots(aggregates: Sequence[bytes], entity: int) -> list[bytes]:
    return [aggregate[1:] for aggregate in aggregates if aggregate[0] == entity]

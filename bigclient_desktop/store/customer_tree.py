"""Reads of headquarters and branches: who stands above and below a customer, rings cut, and everybody's figures."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.customer_tree import Figures, TreeCustomer
from bigclient_desktop.domain.trees import cut, rings
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.store.merging import survivors, with_members
from bigclient_desktop.store.projection import chunks, tuples
from bigclient_desktop.store.visit_days import IS_CURRENT

Rank = tuple[int, bytes]
"""Of a decision: its stamp, and its commit, so that every machine cuts a ring at the same place."""


def chain_above(connection: Connection, customer: bytes) -> dict[bytes, bytes]:
    """Customer → headquarters from here upwards, until nobody stands above, or a ring closes. Merged ones are passed
    to who stands for them; what lies in the recycle bin or has not arrived stands above nobody."""
    standing, above = survivors(connection), dict[bytes, bytes]()
    one = standing.get(customer, customer)
    while one not in above:
        said = connection.exec_driver_sql("SELECT headquarters FROM customer WHERE id = ?", (one,)).scalar()
        parent: bytes | None = standing.get(said, said) if said else None
        if parent is None or parent == one or not _is_there(connection, parent):
            break
        above[one] = parent
        one = parent
    return above


def _is_there(connection: Connection, customer: bytes) -> bool:
    found = connection.exec_driver_sql("SELECT deleted IS NOT 1 FROM customer WHERE id = ?", (customer,)).scalar()
    return bool(found)


def family_tree(connection: Connection, customer: bytes) -> tuple[bytes, dict[bytes, bytes], tuple[str, ...]]:
    """The top, customer → headquarters of everybody below it, and the ring that was cut at the top, if there is one.

    What lies in the recycle bin stands alone.
    """
    customer = survivors(connection).get(customer, customer)
    if not _is_there(connection, customer):
        return customer, {}, ()
    chain = {child.hex(): parent.hex() for child, parent in chain_above(connection, customer).items()}
    ring = next(rings(chain), ())
    kept, _ = cut(chain, decided(connection, ring)) if ring else (chain, {})
    top = customer.hex()
    while top in kept:
        top = kept[top]
    root = bytes.fromhex(top)
    at = ring.index(top) if ring else 0
    return root, all_below(connection, root), (*ring[at:], *ring[:at])


def all_below(connection: Connection, root: bytes) -> dict[bytes, bytes]:
    """Customer → headquarters of everybody below a customer, level by level."""
    above, level = dict[bytes, bytes](), [root]
    while level:
        found = [pair for pair in _below(connection, level) if pair[0] != root and pair[0] not in above]
        above.update(found)
        level = [child for child, _ in found]
    return above


def _below(connection: Connection, parents: Sequence[bytes]) -> Iterable[tuple[bytes, bytes]]:
    """Branches of these, and of those merged into them."""
    everybody, merged = with_members(connection, parents)
    for some in chunks(everybody):
        statement = (
            f"SELECT id, headquarters FROM customer WHERE headquarters IN ({','.join('?' * len(some))})"
            " AND deleted IS NOT 1 AND id NOT IN (SELECT id FROM merged_customer)"
        )
        for child, parent in connection.exec_driver_sql(statement, tuple(some)):
            yield child, merged.get(parent, parent)


def decided(connection: Connection, customers: Iterable[str]) -> dict[str, Rank]:
    """When it was said last whom each stands below: by its newest head, else with its creation."""
    found: dict[str, Rank] = {}
    for some in chunks([bytes.fromhex(one) for one in customers]):
        marks = ",".join("?" * len(some))
        statement = (
            "SELECT c.id, l.stamp, l.id FROM customer c JOIN commit_log l ON l.row = c.made_by"
            f" WHERE c.id IN ({marks}) UNION ALL SELECT h.row, l.stamp, l.id FROM head h"
            f" JOIN commit_log l ON l.id = h.commit_id WHERE h.unit = 'headquarters' AND h.row IN ({marks})"
        )
        for row, stamp, commit in connection.exec_driver_sql(statement, (*some, *some)):
            found[row.hex()] = max(found.get(row.hex(), (0, b"")), (stamp, commit))
    return found


def all_tops(connection: Connection) -> dict[bytes, bytes]:
    """The top of the tree by everybody in the store who stands below somebody, as `family_tree` has it."""
    standing = survivors(connection)
    above = "c.headquarters"
    if standing:
        above = f"coalesce((SELECT m.survivor FROM merged_customer m WHERE m.id = {above}), {above})"
    statement = (
        f"SELECT c.id, p.id FROM customer c JOIN customer p ON p.id = {above} WHERE c.headquarters IS NOT NULL"
        " AND p.id <> c.id AND c.deleted IS NOT 1 AND p.deleted IS NOT 1"
    )
    kept = {child: parent for child, parent in tuples(connection, statement) if child not in standing}
    parents = set(kept.values())
    steps = {child.hex(): parent.hex() for child, parent in kept.items() if child in parents}
    closed = [one for ring in rings(steps) for one in ring]
    for child in cut(steps, decided(connection, closed))[1]:
        del kept[bytes.fromhex(child)]
    tops: dict[bytes, bytes] = {}
    for start in kept:
        way, one = list[bytes](), start
        while one in kept and one not in tops:
            way.append(one)
            one = kept[one]
        tops.update(dict.fromkeys(way, tops.get(one, one)))
    return tops


def all_rings(connection: Connection) -> list[tuple[str, ...]]:
    """Every ring of the store, each from the customer at whose latest word it is cut. Only a customer whose
    headquarters has one itself can be in a ring."""
    statement = (
        "SELECT c.id, c.headquarters FROM customer c JOIN customer p ON p.id = c.headquarters"
        " WHERE (p.headquarters IS NOT NULL OR p.id IN (SELECT id FROM merged_customer))"
        " AND c.deleted IS NOT 1 AND p.deleted IS NOT 1 AND c.id NOT IN (SELECT id FROM merged_customer)"
    )
    standing = survivors(connection)
    above = {child.hex(): standing.get(parent, parent).hex() for child, parent in connection.exec_driver_sql(statement)}
    found = list(rings({child: parent for child, parent in above.items() if child != parent}))
    ranks = decided(connection, [one for ring in found for one in ring])
    turned = []
    for ring in found:
        at = ring.index(max(ring, key=lambda one: (ranks[one], one)))
        turned.append((*ring[at:], *ring[:at]))
    return turned


def names_of(connection: Connection, customers: Iterable[str]) -> dict[str, str]:
    """What these customers are called."""
    found: dict[str, str] = {}
    for some in chunks([bytes.fromhex(one) for one in customers]):
        statement = f"SELECT id, full_name FROM customer WHERE id IN ({','.join('?' * len(some))})"
        found.update((row.hex(), name or "") for row, name in connection.exec_driver_sql(statement, tuple(some)))
    return found


def tree_customers(
    connection: Connection,
    customers: Sequence[bytes],
    year: int,
    revenue_year: int,
    rights: Callable[[str], tuple[bool, bool]],
) -> dict[str, TreeCustomer]:
    """These customers with their figures, in a few statements; `rights` says of each whether its figures may be seen,
    and whether it may be edited."""
    revenue, visits = _revenue(connection, customers, revenue_year), _visits(connection, customers, year)
    found: dict[str, TreeCustomer] = {}
    for some in chunks(customers):
        statement = (
            "SELECT id, full_name, code, unit, lead_name, grade, open_complaints FROM customer_list"
            f" WHERE id IN ({','.join('?' * len(some))})"
        )
        for row, name, code, unit, lead, grade, complaints in connection.exec_driver_sql(statement, tuple(some)):
            identity = row.hex()
            is_seen, may_edit = rights(identity)
            own = Figures(1, revenue.get(row, 0), visits.get(row, 0), complaints) if is_seen else None
            shown = (code, grade) if is_seen else (None, None)
            found[identity] = TreeCustomer(identity, name, shown[0], unit, lead, shown[1], own, may_edit)
    return found


def _revenue(connection: Connection, customers: Sequence[bytes], year: int) -> dict[bytes, int]:
    found: dict[bytes, int] = {}
    for some in chunks(customers):
        statement = (
            f"SELECT customer, total FROM revenue_year WHERE year = ? AND customer IN ({','.join('?' * len(some))})"
        )
        found.update(connection.exec_driver_sql(statement, (year, *some)).all())
    return found


def _visits(connection: Connection, customers: Sequence[bytes], year: int) -> dict[bytes, int]:
    """Visits made in the year, those of merged customers counted at who stands for them."""
    everybody, merged = with_members(connection, customers)
    begins, ends = (f"{china_instant(date(one, 1, 1)):%Y-%m-%dT%H:%M:%SZ}" for one in (year, year + 1))
    found: dict[bytes, Any] = {}
    for some in chunks(everybody):
        statement = (
            "SELECT customer, count(*) FROM visit WHERE state = 'done' AND starts_at >= ? AND starts_at < ?"
            f" AND {IS_CURRENT} AND customer IN ({','.join('?' * len(some))}) GROUP BY customer"
        )
        for customer, count in connection.exec_driver_sql(statement, (begins, ends, *some)):
            survivor = merged.get(customer, customer)
            found[survivor] = found.get(survivor, 0) + count
    return found

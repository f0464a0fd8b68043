"""Customers that were merged into another: who stands for whom, and the rows that stand in for them in the list.

A merged customer keeps its log and its rows; `merged_into` alone says that it is another one. All that are tied by
such words are one customer, and the one of the smallest id stands for them: the same on every machine, whatever was
merged first, also where two people merged each into the other.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection

from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.tables import customer_list

STANDS_IN = 2
"""Added to `customer_list.deleted` of a merged customer: its row says what its survivor's says, for the visits and
complaints that name it, and stands in no list of customers."""
IN_CARE = (0, STANDS_IN)
"""`customer_list.deleted` of those whose visits and complaints are listed."""
_COPIED = [column.name for column in customer_list.c if column.name not in ("id", "deleted")]


def survivors(connection: Connection) -> dict[bytes, bytes]:
    """Who stands for each merged customer."""
    return dict(connection.exec_driver_sql("SELECT id, survivor FROM merged_customer").all())


def families(connection: Connection, customers: Iterable[bytes]) -> dict[bytes, list[bytes]]:
    """Each survivor among the customers with everybody it stands for, itself first; a merged one counts as its
    survivor."""
    known = survivors(connection)
    found: dict[bytes, list[bytes]] = {}
    for customer in customers:
        survivor = known.get(customer, customer)
        found.setdefault(survivor, [survivor])
    if known:
        for customer, survivor in sorted(known.items()):
            if survivor in found:
                found[survivor].append(customer)
    return found


def members(connection: Connection, customer: bytes) -> list[bytes]:
    """The customer and all that it stands for."""
    return next(iter(families(connection, [customer]).values()))


def with_members(connection: Connection, customers: Sequence[bytes]) -> tuple[list[bytes], dict[bytes, bytes]]:
    """The customers and all that they stand for, and who stands for each of the merged among these."""
    known = survivors(connection)
    wanted = set(customers)
    merged = {customer: survivor for customer, survivor in known.items() if survivor in wanted}
    return [*customers, *(customer for customer in merged if customer not in wanted)], merged


def everyone(connection: Connection, customers: Iterable[str]) -> list[bytes]:
    """The customers and all that stand or stood beside them as one, as the tables name them."""
    found = families(connection, [bytes.fromhex(customer) for customer in customers])
    return [member for family in found.values() for member in family]


def relatives(connection: Connection, customers: Iterable[str]) -> dict[str, list[str]]:
    """Each of the customers with everybody who is one with it, itself among them, the survivor first."""
    known = survivors(connection)
    asked = list(customers)
    if not known:
        return {customer: [customer] for customer in asked}
    found = families(connection, [bytes.fromhex(customer) for customer in asked])
    by_member = {member.hex(): [one.hex() for one in family] for family in found.values() for member in family}
    return {customer: by_member[customer] for customer in asked}


def refresh_merged(connection: Connection) -> set[bytes]:
    """Works out anew who stands for whom; gives the customers for whom that is another one than before."""
    said: dict[bytes, bytes] = dict(
        connection.exec_driver_sql("SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL").all()
    )
    before = survivors(connection)
    if not said and not before:
        return set()
    now = _united(connection, said)
    changed = {customer for customer in now.keys() | before.keys() if now.get(customer) != before.get(customer)}
    if not changed:
        return set()
    connection.exec_driver_sql("DELETE FROM merged_customer")
    if now:
        connection.exec_driver_sql("INSERT INTO merged_customer (id, survivor) VALUES (?, ?)", list(now.items()))
    touched = {one for customer in changed for one in (now.get(customer), before.get(customer)) if one}
    return changed | touched


def _united(connection: Connection, said: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
    """Union-find over those that are here; one that is alone stands for itself."""
    here: set[bytes] = set()
    for some in chunks(sorted({*said, *said.values()})):
        marks = ",".join("?" * len(some))
        here.update(connection.exec_driver_sql(f"SELECT id FROM customer WHERE id IN ({marks})", tuple(some)).scalars())
    above: dict[bytes, bytes] = {}

    def top(customer: bytes) -> bytes:
        while (next_one := above.get(customer, customer)) != customer:
            customer = next_one
        return customer

    for customer, into in sorted(said.items()):
        one, other = sorted((top(customer), top(into)))
        above[other] = one
    groups: dict[bytes, list[bytes]] = defaultdict(list)
    for customer in sorted({*said, *said.values()} & here):
        groups[top(customer)].append(customer)
    return {customer: group[0] for group in groups.values() for customer in group[1:]}


def write_stand_ins(connection: Connection, changed: Collection[bytes] | None) -> None:
    """The list rows of merged customers say what their survivors' say; of the survivors `changed`, or of all."""
    known = survivors(connection)
    wanted = [one for one, survivor in known.items() if changed is None or survivor in changed or one in changed]
    names = ",".join(f'"{name}"' for name in _COPIED)
    for some in chunks(wanted):
        marks = ",".join("?" * len(some))
        connection.exec_driver_sql(
            f"INSERT OR REPLACE INTO customer_list (id, deleted, {names})"
            f" SELECT m.id, s.deleted + {STANDS_IN},"
            f" {','.join(f's.{name}' for name in _COPIED)} FROM merged_customer m"
            f" JOIN customer_list s ON s.id = m.survivor WHERE m.id IN ({marks})",
            tuple(some),
        )
        connection.exec_driver_sql(f"DELETE FROM customer_search WHERE id IN ({marks})", tuple(some))

"""Erasure: parts of commits that a decision names lose value and salt; the hash in the header stays."""

import json
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_NAME
from bigclient_desktop.journal.commits import pack_parts, unpack_parts
from bigclient_desktop.store.projection import chunks, commits_of

_SEPARATOR = ":"
_WIPED = "wiped"


def parts_about(connection: Connection, customer: bytes, rows: Sequence[tuple[str, bytes]]) -> list[str]:
    """Every part ("commithex:part") that holds personal values of these rows, erased ones left out."""
    aggregate = bytes([CUSTOMER.id]) + customer
    wanted = {(ENTITY_BY_NAME[entity].id, row) for entity, row in rows}
    return sorted(
        {
            f"{commit.id.hex()}{_SEPARATOR}{operation.part}"
            for _, commit in commits_of(connection, [aggregate]).get(aggregate, [])
            for operation in commit.operations
            if operation.part > 0 and (operation.entity, operation.row) in wanted and operation.values is not None
        }
    )


def wipe(connection: Connection, customers: Sequence[bytes]) -> set[bytes]:
    """Takes value and salt of all erased parts of these customers out of the log; gives the customers changed.

    What came anew (from a package, or with a backup put back) goes the same way.
    """
    changed: set[bytes] = set()
    for some in chunks(customers):
        # Before a root is accepted nobody else's word is judged, and what is wiped never comes back.
        rows = connection.exec_driver_sql(
            "SELECT e.customer, e.parts FROM erasure e JOIN commit_log c ON c.row = e.made_by"
            f" WHERE e.customer IN ({','.join('?' * len(some))})"
            " AND (c.source = 'local' OR EXISTS (SELECT 1 FROM identity WHERE key = 'root'))",
            tuple(some),
        ).all()
        for customer, text in rows:
            if _wipe_parts(connection, customer, _numbers(text or "")):
                changed.add(customer)
    if changed:
        connection.info[_WIPED] = True
    return changed


def has_wiped(connection: Connection) -> bool:
    """Whether something was wiped in the transaction under way; `forget_wiped` begins it."""
    return _WIPED in connection.info


def forget_wiped(connection: Connection) -> None:
    """What an earlier transaction wiped is of no matter."""
    connection.info.pop(_WIPED, None)


def _numbers(text: str) -> dict[bytes, set[int]]:
    numbers: dict[bytes, set[int]] = defaultdict(set)
    for entry in json.loads(text) if text else ():
        commit, _, part = entry.partition(_SEPARATOR)
        if part.isdecimal() and int(part) > 0:
            numbers[bytes.fromhex(commit)].add(int(part))
    return numbers


def _wipe_waiting(
    connection: Connection, aggregate: bytes, commits: Sequence[bytes], numbers: dict[bytes, set[int]]
) -> None:
    """Copies that wait for their author's certificate lose them too."""
    for identity, copy, packed in connection.exec_driver_sql(
        f"SELECT id, copy, parts FROM waiting_commit WHERE aggregate = ? AND id IN ({','.join('?' * len(commits))})",
        (aggregate, *commits),
    ).all():
        left = pack_parts([None if at in numbers[identity] else part for at, part in enumerate(unpack_parts(packed))])
        connection.exec_driver_sql(
            "UPDATE waiting_commit SET parts = ? WHERE id = ? AND copy = ?", (left, identity, copy)
        )


def _wipe_parts(connection: Connection, customer: bytes, numbers: dict[bytes, set[int]]) -> bool:
    """Of this customer's own commits alone: who decides on one customer decides on no other."""
    is_changed = False
    aggregate = bytes([CUSTOMER.id]) + customer
    for some in chunks(sorted(numbers)):
        found = connection.exec_driver_sql(
            f"SELECT row, id, parts FROM commit_log WHERE aggregate = ? AND id IN ({','.join('?' * len(some))})",
            (aggregate, *some),
        ).all()
        for row, commit, packed in found:
            parts = unpack_parts(packed)
            left = tuple(None if at in numbers[commit] else part for at, part in enumerate(parts))
            if left != parts:
                is_changed = True
                connection.exec_driver_sql("UPDATE commit_log SET parts = ? WHERE row = ?", (pack_parts(left), row))
        _wipe_waiting(connection, aggregate, some, numbers)
    return is_changed

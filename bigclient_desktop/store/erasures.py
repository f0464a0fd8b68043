"""Erasure: parts of commits that a decision names lose value and salt; the hash in the header stays."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_NAME, ORG_UNIT, Entity
from bigclient_desktop.domain.personal_data import GONE
from bigclient_desktop.journal.commits import pack_parts, unpack_parts
from bigclient_desktop.journal.redactions import part_name, part_named, told_about
from bigclient_desktop.store.projection import chunks, commits_of

PUT_BACK = "redactions"
"""The source of decisions of this store that a backup did not know when it was put back."""
_WIPED = "wiped"


def parts_about(
    connection: Connection, root: bytes, rows: Sequence[tuple[str, bytes]], entity_of_root: Entity = CUSTOMER
) -> list[str]:
    """Every part ("commithex:part") that holds personal values of these rows of a customer, or of a unit, erased ones
    left out; also what redactions tell of such a part."""
    aggregate = bytes([entity_of_root.id]) + root
    wanted = {(ENTITY_BY_NAME[entity].id, row) for entity, row in rows}
    commits = {commit.id: commit for _, commit in commits_of(connection, [aggregate]).get(aggregate, [])}
    own = {
        (commit.id, operation.part)
        for commit in commits.values()
        for operation in commit.operations
        if operation.part > 0 and (operation.entity, operation.row) in wanted and operation.values is not None
    }
    return sorted(map(part_name, own | set(told_about(commits, wanted))))


_JUDGED = f"(c.source IN ('local', '{PUT_BACK}') OR EXISTS (SELECT 1 FROM identity WHERE key = 'root'))"
"""SQL: before a root is accepted nobody else's word is judged, and what is wiped never comes back."""


def wipe(connection: Connection, aggregates: Iterable[bytes]) -> set[bytes]:
    """Takes value and salt of all erased parts of these aggregates (17 bytes each) out of the log; gives the customers
    changed.

    What came anew (from a package, or with a backup put back) goes the same way.
    """
    keys = list(aggregates)
    _wipe_people(connection, [key for key in keys if key[0] == ORG_UNIT.id])
    changed: set[bytes] = set()
    for some in chunks([key[1:] for key in keys if key[0] == CUSTOMER.id]):
        whose = (
            f"JOIN commit_log c ON c.row = d.made_by WHERE d.customer IN ({','.join('?' * len(some))}) AND {_JUDGED}"
        )
        erased = connection.exec_driver_sql(f"SELECT d.customer, d.parts FROM erasure d {whose}", tuple(some)).all()
        redacted = connection.exec_driver_sql(f"SELECT d.customer, d.part FROM redaction d {whose}", tuple(some)).all()
        for customer, text in erased:
            if wipe_parts(connection, customer, json.loads(text) if text else ()):
                changed.add(customer)
        for customer, part in redacted:
            if wipe_parts(connection, customer, (), [part or ""]):
                changed.add(customer)
    return changed


def _wipe_people(connection: Connection, units: Sequence[bytes]) -> None:
    for unit, parts in _of_units(connection, units, f" AND {_JUDGED}").items():
        wipe_parts(connection, unit[1:], parts, entity=ORG_UNIT)


def people_erased(connection: Connection, roots: Iterable[bytes]) -> dict[str, list[str]]:
    """What counting decisions have erased of people, by the root of the unit with which they are kept."""
    keys = [bytes([ORG_UNIT.id]) + root for root in sorted(roots)]
    return {unit[1:].hex(): parts for unit, parts in _of_units(connection, keys).items()}


def _of_units(connection: Connection, units: Sequence[bytes], only: str = "") -> dict[bytes, list[str]]:
    """Parts by aggregate. Whose a decision is says where it was taken, not what it says of itself."""
    found: dict[bytes, list[str]] = defaultdict(list)
    for some in chunks(units):
        statement = (
            "SELECT c.aggregate, d.parts FROM staff_erasure d JOIN commit_log c ON c.row = d.made_by"
            f" WHERE c.aggregate IN ({','.join('?' * len(some))}){only}"
        )
        for unit, text in connection.exec_driver_sql(statement, tuple(some)):
            found[unit] += json.loads(text) if text else ()
    return dict(found)


def parts_erased(connection: Connection, customers: Iterable[bytes]) -> dict[str, list[str]]:
    """What counting decisions have erased of these customers, by customer. What was redacted is not among it: of that
    something is left, and it goes with what tells so alone."""
    found: dict[str, list[str]] = defaultdict(list)
    for some in chunks(sorted(customers)):
        statement = f"SELECT customer, parts FROM erasure WHERE customer IN ({','.join('?' * len(some))})"
        for customer, text in connection.exec_driver_sql(statement, tuple(some)):
            found[customer.hex()] += json.loads(text) if text else ()
    return dict(found)


def has_wiped(connection: Connection) -> bool:
    """Whether something was wiped in the transaction under way; `forget_wiped` begins it."""
    return _WIPED in connection.info


def forget_wiped(connection: Connection) -> None:
    """What an earlier transaction wiped is of no matter."""
    connection.info.pop(_WIPED, None)


def wipe_parts(
    connection: Connection,
    root: bytes,
    parts: Iterable[str],
    redacted: Iterable[str] = (),
    entity: Entity = CUSTOMER,
) -> bool:
    """Takes value and salt of these parts ("commithex:part") of a customer, or a unit, out of the log; whether any was
    there.

    A part 0 holds what is not personal, and goes where it was `redacted` alone: then something stands for it.
    """
    numbers = {commit: some - {0} for commit, some in _numbers(parts).items()}
    for commit, some in _numbers(redacted).items():
        numbers[commit] = numbers.get(commit, set()) | some
    is_changed = _wipe_parts(connection, bytes([entity.id]) + root, numbers)
    if is_changed:
        connection.info[_WIPED] = True
    return is_changed


def _numbers(parts: Iterable[str]) -> dict[bytes, set[int]]:
    numbers: dict[bytes, set[int]] = defaultdict(set)
    for entry in parts:
        if (named := part_named(entry)) is not None:
            numbers[named[0]].add(named[1])
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


def _wipe_parts(connection: Connection, aggregate: bytes, numbers: dict[bytes, set[int]]) -> bool:
    """Of this aggregate's own commits alone: who decides on one customer decides on no other."""
    is_changed = False
    for some in chunks(sorted(numbers)):
        found = connection.exec_driver_sql(
            f"SELECT row, id, parts FROM commit_log WHERE aggregate = ? AND id IN ({','.join('?' * len(some))})",
            (aggregate, *some),
        ).all()
        wiped: list[int] = []
        for row, commit, packed in found:
            parts = unpack_parts(packed)
            left = tuple(None if at in numbers[commit] else part for at, part in enumerate(parts))
            if left != parts:
                is_changed = True
                wiped.append(row)
                connection.exec_driver_sql("UPDATE commit_log SET parts = ? WHERE row = ?", (pack_parts(left), row))
        _wipe_waiting(connection, aggregate, some, numbers)
        _wipe_history(connection, aggregate, wiped)
    return is_changed


def _wipe_history(connection: Connection, aggregate: bytes, rows: Sequence[int]) -> None:
    """This machine's own history names a step by its subject, and that may be the name of a file or a person."""
    if not rows:
        return
    named = "SELECT full_name FROM customer WHERE id = ?", (aggregate[1:],)
    name = GONE if aggregate[0] == ORG_UNIT.id else connection.exec_driver_sql(*named).scalar() or ""
    marks = ",".join("?" * len(rows))
    subjects = connection.exec_driver_sql(
        "SELECT DISTINCT subject FROM change_log WHERE subject <> ? AND action IN"
        f" (SELECT action FROM commit_log WHERE row IN ({marks}))",
        (name, *rows),
    ).scalars()
    for subject in [one for one in subjects if one and not one.isdecimal()]:
        # The undo of the step, and its repetition, are called the same.
        connection.exec_driver_sql("UPDATE change_log SET subject = ? WHERE subject = ?", (name, subject))

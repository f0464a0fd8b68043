"""The chains of keys: forks, how far each is here without a gap, and what a peer holds beyond it (sync.md, Links)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from itertools import chain, groupby
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from bigclient_desktop.journal.commits import Commit, Prefix, read_prefix
from bigclient_desktop.store import waiting
from bigclient_desktop.store.exchange_tables import chain_tip, fork
from bigclient_desktop.store.links import Digest
from bigclient_desktop.store.outgoing import held_keys
from bigclient_desktop.store.projection import chunks, unknown
from bigclient_desktop.store.seats import KnownSeat, own_seats

Key = tuple[bytes, bytes]
"""Certificate and incarnation."""
Vector = dict[Key, tuple[int, bytes]]


@dataclass(frozen=True, slots=True)
class Fork:
    """A key that said two things under one sequence: both are kept."""

    certificate: str
    incarnation: str
    sequence: int
    commits: tuple[str, ...]
    settled: bool
    is_own: bool
    """Of a seat of this store."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Commits of one key on one aggregate that the peer holds and this store does not."""

    aggregate: bytes
    certificate: bytes
    incarnation: bytes
    held: int
    said: int
    tip: bytes


def last_held(connection: Connection, keys: Collection[Key]) -> dict[Key, int]:
    """The largest sequence that this store holds of each key, -1 where it holds none: what is beyond is unknown."""
    found: dict[Key, int] = {}
    for some in chunks(list(keys)):
        rows = connection.exec_driver_sql(
            f"WITH asked (certificate, incarnation) AS (VALUES {','.join(['(?,?)'] * len(some))})"
            " SELECT certificate, incarnation, (SELECT max(sequence) FROM commit_log AS held"
            " WHERE held.certificate = asked.certificate AND held.incarnation = asked.incarnation) FROM asked",
            tuple(chain.from_iterable(some)),
        )
        found.update({(row[0], row[1]): -1 if row[2] is None else row[2] for row in rows})
    return found


def own_names(connection: Connection) -> dict[bytes, KnownSeat]:
    """The seats of this store by the names of their certificates."""
    return {sha256(one.certificate).digest(): one for one in own_seats(connection)}


def note_forks(connection: Connection, new: Iterable[Commit | Prefix]) -> list[Fork]:
    """Notes where commits about to be appended say another thing than is held, or than each other."""
    places: dict[Key, dict[int, bytes]] = defaultdict(dict)
    found: set[tuple[bytes, bytes, int]] = set()
    for commit in new:
        key = (commit.author.certificate, commit.author.incarnation)
        if places[key].setdefault(commit.sequence, commit.id) != commit.id:
            found.add((*key, commit.sequence))
    last = last_held(connection, places)
    for key, by_sequence in places.items():
        for some in chunks([sequence for sequence in by_sequence if sequence <= last[key]]):
            held = connection.exec_driver_sql(
                "SELECT sequence FROM commit_log WHERE certificate = ? AND incarnation = ?"
                f" AND sequence IN ({','.join('?' * len(some))})",
                (*key, *some),
            )
            found.update((*key, sequence) for sequence in held.scalars())
    if not found:
        return []
    now = datetime.now(UTC).isoformat()
    connection.exec_driver_sql(
        "INSERT INTO fork (certificate, incarnation, sequence, found_at) VALUES (?,?,?,?)"
        " ON CONFLICT DO UPDATE SET settled = 0",
        [(*place, now) for place in sorted(found)],
    )
    ids: dict[tuple[bytes, bytes, int], list[str]] = defaultdict(list)
    for commit in new:
        place = (commit.author.certificate, commit.author.incarnation, commit.sequence)
        if place in found:
            ids[place].append(commit.id.hex())
    own = own_names(connection)
    return [
        Fork(c.hex(), i.hex(), s, tuple(_ids_at(connection, c, i, s) + ids[c, i, s]), False, c in own)
        for c, i, s in sorted(found)
    ]


def _ids_at(connection: Connection, certificate: bytes, incarnation: bytes, sequence: int) -> list[str]:
    statement = "SELECT id FROM commit_log WHERE certificate = ? AND incarnation = ? AND sequence = ? ORDER BY id"
    return [one.hex() for one in connection.exec_driver_sql(statement, (certificate, incarnation, sequence)).scalars()]


def forks(connection: Connection) -> list[Fork]:
    """Every fork that was found."""
    own = own_names(connection)
    return [
        Fork(
            row.certificate.hex(),
            row.incarnation.hex(),
            row.sequence,
            tuple(_ids_at(connection, row.certificate, row.incarnation, row.sequence)),
            bool(row.settled),
            row.certificate in own,
        )
        for row in connection.execute(
            select(fork).order_by(fork.c.certificate, fork.c.incarnation, fork.c.sequence)
        ).all()
    ]


def settle_fork(connection: Connection, found: Fork) -> None:
    """The fork was looked at and confirmed."""
    this = (fork.c.certificate == bytes.fromhex(found.certificate)) & (fork.c.sequence == found.sequence)
    this &= fork.c.incarnation == bytes.fromhex(found.incarnation)
    connection.execute(update(fork).where(this).values(settled=1))


def gaps(connection: Connection, digest: Digest) -> list[Gap]:
    """What the sender holds of these aggregates and this store does not; holding more is normal."""
    held = set(held_keys(connection, list(dict.fromkeys(aggregate for aggregate, _ in digest))))
    # Mostly both hold the same, and nothing else has to be asked.
    others = [one for aggregate, keys in digest for key in keys if (one := (aggregate, *key)) not in held]
    if not others:
        return []
    tips = {one[:3]: one[4] for one in held}
    counts = {one[:3]: one[3] for one in held}
    lacking = unknown(connection, [one[4] for one in others if tips.get(one[:3]) != one[4]])
    # What waits for its author's certificate is here: to have it again would help nobody.
    for aggregate, certificate, incarnation, commit in waiting.ids(
        connection, list(dict.fromkeys(one[0] for one in others))
    ):
        place = (aggregate, certificate, incarnation)
        counts[place] = counts.get(place, 0) + 1
        lacking.discard(commit)
    return [
        Gap(*one[:3], counts.get(one[:3], 0), *one[3:])
        for one in others
        if one[4] in lacking or counts.get(one[:3], 0) < one[3]
    ]


def contiguous(connection: Connection) -> Vector:
    """(certificate, incarnation) → sequence and id up to which the key's chain is here without a gap; beyond a fork
    only once it is settled, and then along all its branches.

    Only at the door: it notes how far it came, so that the next call walks what is new alone.
    """
    columns = (chain_tip.c.certificate, chain_tip.c.incarnation, chain_tip.c.sequence, chain_tip.c.id)
    vector: Vector = {(c, i): (sequence, tip) for c, i, sequence, tip in connection.execute(select(*columns))}
    before = dict(vector)
    waiting = set(_keys(connection))
    moved = True
    # A renewed certificate goes on where the earlier one stopped, so one chain may wait for another.
    while moved:
        moved = False
        for key in sorted(waiting):
            tip = _advanced(connection, key, vector)
            if tip is not None and tip != vector.get(key):
                vector[key] = tip
                moved = True
            if tip is not None:
                waiting.discard(key)
    changed = [(*key, *tip) for key, tip in vector.items() if before.get(key) != tip]
    if changed:
        connection.exec_driver_sql(
            "INSERT INTO chain_tip (certificate, incarnation, sequence, id) VALUES (?,?,?,?)"
            " ON CONFLICT DO UPDATE SET sequence = excluded.sequence, id = excluded.id",
            changed,
        )
    return vector


def _keys(connection: Connection) -> Iterable[Key]:
    """Every certificate and incarnation of the log: a hop each over the index."""
    last: Key = (b"", b"")
    following = (
        "SELECT certificate, incarnation FROM commit_log WHERE (certificate, incarnation) > (?, ?)"
        " ORDER BY certificate, incarnation LIMIT 1"
    )
    while row := connection.exec_driver_sql(following, last).first():
        last = (row[0], row[1])
        yield last


def _advanced(connection: Connection, key: Key, vector: Mapping[Key, tuple[int, bytes]]) -> tuple[int, bytes] | None:
    """The tip of the chain after what follows it directly; None where its beginning is not here yet."""
    tip = vector.get(key)
    open_from = _open_fork(connection, key)
    statement = (
        "SELECT sequence, id, header FROM commit_log WHERE certificate = ? AND incarnation = ? AND sequence > ?"
        " ORDER BY sequence, id"
    )
    ends = _ids_of(connection, key, tip[0]) | {tip[1]} if tip else set()
    with connection.exec_driver_sql(statement, (*key, tip[0] if tip else 0)) as rows:
        for sequence, some in groupby(rows, key=lambda row: int(row.sequence)):
            branches = list(some)
            if open_from is not None and sequence >= open_from:
                return tip
            if not all(_takes(connection, row, tip, ends, vector) for row in branches):
                return tip
            tip, ends = (sequence, branches[-1].id), {row.id for row in branches}
    return tip


def _open_fork(connection: Connection, key: Key) -> int | None:
    """From which number on the chain says two things that nobody has looked at."""
    this = (fork.c.certificate == key[0]) & (fork.c.incarnation == key[1]) & (fork.c.settled == 0)
    found = connection.scalar(select(func.min(fork.c.sequence)).where(this))
    return None if found is None else int(found)


def _ids_of(connection: Connection, key: Key, sequence: int) -> set[bytes]:
    """What the chain says under a number: one commit, or one of each branch."""
    statement = "SELECT id FROM commit_log WHERE certificate = ? AND incarnation = ? AND sequence = ?"
    return set(connection.exec_driver_sql(statement, (*key, sequence)).scalars())


def _takes(
    connection: Connection,
    row: Row[Any],
    tip: tuple[int, bytes] | None,
    ends: Collection[bytes],
    vector: Mapping[Key, tuple[int, bytes]],
) -> bool:
    """Whether a commit follows the tip (of any branch) by number and hash."""
    previous = read_prefix(row.header).device_prev
    if tip is not None:
        return bool(row.sequence == tip[0] + 1 and previous in ends)
    if row.sequence == 1:
        return True
    earlier = connection.exec_driver_sql(
        "SELECT certificate, incarnation, sequence FROM commit_log WHERE id = ?", (previous,)
    ).first()
    if earlier is None or earlier.sequence != row.sequence - 1:
        return False
    reached = vector.get((earlier.certificate, earlier.incarnation), (0, b""))[0]
    return bool(reached >= earlier.sequence)

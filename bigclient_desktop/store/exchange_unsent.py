"""Reads of one's own chains against receipts: how much is unsent, and which steps; by index, in a store of any size."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bigclient_desktop.store.kept import kept
from bigclient_desktop.store.projection import chunks

Chain = tuple[bytes, bytes]
"""Certificate and incarnation."""

_INCARNATIONS = """
WITH RECURSIVE one(incarnation) AS (
  SELECT min(incarnation) FROM commit_log WHERE certificate = :certificate
  UNION ALL
  SELECT (SELECT min(incarnation) FROM commit_log WHERE certificate = :certificate AND incarnation > one.incarnation)
  FROM one WHERE one.incarnation IS NOT NULL
)
SELECT incarnation FROM one WHERE incarnation IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class UnsentStep:
    """A step of which some commits are not covered by a receipt."""

    action: bytes
    stamp: int
    rows: tuple[int, ...]
    commits: tuple[bytes, ...]
    aggregates: tuple[bytes, ...]
    label: str
    subject: str
    person: str


def chain_ends(connection: Connection, certificates: Sequence[bytes]) -> dict[Chain, int]:
    """The last sequence of every chain written under these certificates."""
    ends: dict[Chain, int] = {}
    for certificate in certificates:
        found = connection.exec_driver_sql(_INCARNATIONS, {"certificate": certificate}).scalars().all()
        for incarnation in found:
            ends[certificate, incarnation] = (
                connection.exec_driver_sql(
                    "SELECT max(sequence) FROM commit_log WHERE certificate = ? AND incarnation = ?",
                    (certificate, incarnation),
                ).scalar()
                or 0
            )
    return ends


def stamp_of(connection: Connection, chain: Chain, sequence: int) -> int | None:
    """When that commit of a chain was made."""
    return connection.exec_driver_sql(
        "SELECT stamp FROM commit_log WHERE certificate = ? AND incarnation = ? AND sequence = ?", (*chain, sequence)
    ).scalar()


def unsent_steps(connection: Connection, above: Mapping[Chain, int], offset: int, limit: int) -> list[UnsentStep]:
    """Steps with commits above these sequences, newest first."""
    if not above:
        return []
    terms, values = _commits_above(above, "row, id, action, stamp, aggregate")
    actions = connection.exec_driver_sql(
        f"SELECT action, max(stamp) AS last FROM ({terms}) GROUP BY action ORDER BY last DESC LIMIT ? OFFSET ?",
        (*values, limit, offset),
    ).all()
    commits: dict[bytes, list[tuple[int, bytes, bytes]]] = {}
    words: dict[bytes, tuple[str, str, str]] = {}
    for some in chunks([action for action, _ in actions]):
        marks = ",".join("?" * len(some))
        for row, identity, action, aggregate in connection.exec_driver_sql(
            f"SELECT row, id, action, aggregate FROM ({terms}) WHERE action IN ({marks}) ORDER BY row",
            (*values, *some),
        ):
            commits.setdefault(action, []).append((row, identity, aggregate))
        for action, label, subject, person in connection.exec_driver_sql(
            f"SELECT action, label, subject, person FROM change_log WHERE action IN ({marks})", tuple(some)
        ):
            words[action] = (label, subject, person)
    return [
        UnsentStep(
            action,
            stamp,
            tuple(row for row, _, _ in commits[action]),
            tuple(identity for _, identity, _ in commits[action]),
            tuple(dict.fromkeys(aggregate for _, _, aggregate in commits[action])),
            *words.get(action, ("", "", "")),
        )
        for action, stamp in actions
    ]


def count_steps(connection: Connection, above: Mapping[Chain, int]) -> int:
    """How many steps these are; counted once, and again when something was written."""
    if not above:
        return 0
    terms, values = _commits_above(above, "action")

    def count() -> int:
        return connection.exec_driver_sql(f"SELECT count(DISTINCT action) FROM ({terms})", values).scalar() or 0

    return kept(connection, ("unsent steps", values), count)


def _commits_above(above: Mapping[Chain, int], columns: str) -> tuple[str, tuple[bytes | int, ...]]:
    """A SELECT of the commits above these sequences, and its values."""
    one = f"SELECT {columns} FROM commit_log WHERE certificate = ? AND incarnation = ? AND sequence > ?"
    values = tuple(value for chain, sequence in above.items() for value in (*chain, sequence))
    return " UNION ALL ".join([one] * len(above)), values


def open_packages(connection: Connection, peer: bytes) -> list[tuple[int, int]]:
    """Number and last log row of the packages to a peer that it has not acknowledged, oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT number, up_to_row FROM package_out WHERE peer = ? AND state IN ('made', 'delivered')"
        " ORDER BY number",
        (peer,),
    )
    return [(row[0], row[1]) for row in rows]


def counts(connection: Connection) -> tuple[int, int, int]:
    """How many units wait for review, commits are parked, and proposals wait for a decision."""
    reviews = connection.exec_driver_sql("SELECT count(*) FROM conflict WHERE kind <> 'quiet'").scalar() or 0
    parked = connection.exec_driver_sql("SELECT count(*) FROM parked").scalar() or 0
    parked += connection.exec_driver_sql("SELECT count(DISTINCT id) FROM waiting_commit").scalar() or 0
    proposals = (
        connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM proposal WHERE outcome IS NULL)"
            " + (SELECT count(*) FROM unit_proposal WHERE outcome IS NULL)"
        ).scalar()
        or 0
    )
    return reviews, parked, proposals

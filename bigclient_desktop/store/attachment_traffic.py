"""Attachments on their way: what a peer is due, what is missing here, and what its packages say of both (sync.md,
Links).

The rows travel as commits; their contents follow, as many as there is room for. A content counts as delivered once
the peer acknowledged the package that its row went in and does not ask for the content.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.store.attachment_tables import attachment_asked, attachment_due
from bigclient_desktop.store.attachments import live
from bigclient_desktop.store.blobs import Blobs
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.scopes import in_scope

_PATIENCE = 3
"""Packages in which a large file makes room for smaller ones; then it goes first."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A content that is here and that a peer shall get."""

    content: bytes
    size: int
    made_by: int
    """Log row of the newest row that names it."""
    passed_over: int = 0


def named_by_rows(connection: Connection, rows: Sequence[int]) -> set[bytes]:
    """The contents that the commits of these log rows give names to."""
    if not rows:
        return set()
    found = connection.exec_driver_sql(
        "SELECT made_by, sha256 FROM attachment WHERE made_by BETWEEN ? AND ? AND sha256 IS NOT NULL",
        (min(rows), max(rows)),
    ).all()
    sent = {made_by for made_by, _ in found}.intersection(rows)
    return {bytes.fromhex(text) for made_by, text in found if made_by in sent}


def waiting(connection: Connection, blobs: Blobs, peer: str, scope: Scope, rows: Sequence[int]) -> list[Waiting]:
    """What the peer lacks and may have, with what the rows about to go name; in the order in which they should go."""
    mine = select(attachment_due).where(attachment_due.c.peer == bytes.fromhex(peer))
    due = {row.sha256: row.passed_over for row in connection.execute(mine)}
    fresh = named_by_rows(connection, rows)
    named = live(connection, due.keys() | fresh)
    allowed = fresh | _inside(connection, scope, {key: named[key] for key in named if key not in fresh})
    held = blobs.held(allowed & named.keys())
    found = [
        Waiting(
            content,
            max(row.size or 0 for row in named[content]),
            max(row.made_by for row in named[content]),
            due.get(content, 0),
        )
        for content in held
    ]
    return sorted(found, key=lambda one: (one.passed_over < _PATIENCE, one.size, -one.made_by))


def _inside(connection: Connection, scope: Scope, named: dict[bytes, list[Any]]) -> set[bytes]:
    """Those of the contents that hang on a customer of the scope."""
    customers = {row.customer for rows in named.values() for row in rows if row.customer}
    inside = in_scope(connection, scope, [bytes([CUSTOMER.id]) + customer for customer in customers])
    return {
        content
        for content, rows in named.items()
        if any(row.customer and bytes([CUSTOMER.id]) + row.customer in inside for row in rows)
    }


def chosen(waiting_ones: Sequence[Waiting], budget: int, largest: int | None) -> list[Waiting]:
    """As many as fit into the budget, at least one; none that is larger than a part may be."""
    taken: list[Waiting] = []
    left = budget
    for one in waiting_ones:
        if largest is not None and one.size > largest:
            continue
        if one.size <= left or not taken:
            taken.append(one)
            left -= one.size
    return taken


def missing(connection: Connection, blobs: Blobs, scope: Scope) -> list[bytes]:
    """Contents that rows of the scope name and that are not here, newest first."""
    named = live(connection)
    lacking = named.keys() - blobs.held(named.keys())
    inside = _inside(connection, scope, {content: named[content] for content in lacking})
    return sorted(inside, key=lambda content: max(row.made_by for row in named[content]), reverse=True)


def is_news(connection: Connection, peer: str, acked: int, wanted: Collection[bytes]) -> bool:
    """Whether the peer has to be told of something that is missing here: it has acknowledged no package that did."""
    mine = select(attachment_asked).where(attachment_asked.c.peer == bytes.fromhex(peer))
    told = {row.sha256 for row in connection.execute(mine) if row.number <= acked}
    return any(content not in told for content in wanted)


def note_due(connection: Connection, peer: str, number: int, rows: Sequence[int]) -> None:
    """The contents that these rows name are due to the peer, until it acknowledged the package of that number."""
    named = named_by_rows(connection, rows)
    if named:
        connection.exec_driver_sql(
            "INSERT INTO attachment_due (peer, sha256, number) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET number = max(number, excluded.number)",
            [(bytes.fromhex(peer), content, number) for content in sorted(named)],
        )


def note_sent(connection: Connection, peer: str, number: int, sent: Iterable[Waiting], left: Iterable[Waiting]) -> None:
    """What was asked for and went is acknowledged with this package; what had no room was passed over once more."""
    key = bytes.fromhex(peer)
    for ones, statement in (
        (sent, "UPDATE attachment_due SET number = ? WHERE number = 0 AND peer = ? AND sha256 = ?"),
        (left, "UPDATE attachment_due SET passed_over = passed_over + (? > 0) WHERE peer = ? AND sha256 = ?"),
    ):
        rows = [(number, key, one.content) for one in ones]
        if rows:
            connection.exec_driver_sql(statement, rows)


def note_asked(connection: Connection, peer: str, number: int, wanted: Iterable[bytes], acked: int) -> None:
    """The package of this number asks for these; an earlier one that was not acknowledged says nothing."""
    key = bytes.fromhex(peer)
    connection.execute(
        update(attachment_asked)
        .where(attachment_asked.c.peer == key, attachment_asked.c.number > acked)
        .values(number=number)
    )
    rows = [(key, content, number) for content in wanted]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO attachment_asked (peer, sha256, number) VALUES (?, ?, ?)", rows
        )


def settle(connection: Connection, peer: str, acked: int, wanted: Iterable[bytes]) -> None:
    """The peer acknowledged the package of this number and lacks these contents: the others have arrived there."""
    key, asked = bytes.fromhex(peer), sorted(set(wanted))
    lacking = set(asked)
    delivered = [
        (key, content)
        for content in connection.exec_driver_sql(
            "SELECT sha256 FROM attachment_due WHERE peer = ? AND number > 0 AND number <= ?", (key, acked)
        ).scalars()
        if content not in lacking
    ]
    if delivered:
        connection.exec_driver_sql("DELETE FROM attachment_due WHERE peer = ? AND sha256 = ?", delivered)
    if asked:
        connection.exec_driver_sql(
            "INSERT INTO attachment_due (peer, sha256, number) VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET number = 0",
            [(key, content) for content in asked],
        )


def note_arrived(connection: Connection, contents: Iterable[bytes]) -> None:
    """Nobody has to be asked for these any more."""
    for some in chunks(sorted(contents)):
        connection.exec_driver_sql(
            f"DELETE FROM attachment_asked WHERE sha256 IN ({','.join('?' * len(some))})", tuple(some)
        )

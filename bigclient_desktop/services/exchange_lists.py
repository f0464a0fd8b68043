"""The exchange's lists as the screens show them: what each unsent step changed, and numbers that never came."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bigclient_desktop.domain.customer_file import CommitChange
from bigclient_desktop.domain.exchange import IncomingRow, UnsentItem
from bigclient_desktop.services.exchange_status import incoming, unsent
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import history

_COMMITS_TOLD = 3
"""Of a step with more commits (a bulk import) only the first are told."""
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class UnsentLine:
    """An unsent step, with what it changed."""

    item: UnsentItem
    changes: tuple[CommitChange, ...]
    words: str = ""
    """Filled by the page, which knows the language."""


@dataclass(frozen=True, slots=True)
class IncomingLine:
    """A package taken in; without `row` the numbers that are missing."""

    peer: str
    peer_name: str
    first: int
    last: int
    row: IncomingRow | None = None


def unsent_lines(session: Session, offset: int, limit: int) -> list[UnsentLine]:
    """One's own steps that no receipt covers yet, newest first, each with its changes."""
    items = unsent(session, offset, limit)
    commits = {bytes.fromhex(commit) for item in items for commit in item.commits[:_COMMITS_TOLD]}
    with session.store.reading() as connection:
        told = history.changes_of(connection, commits)
    return [
        UnsentLine(
            item,
            tuple(change for commit in item.commits[:_COMMITS_TOLD] for change in told.get(bytes.fromhex(commit), ())),
        )
        for item in items
    ]


def unsent_counts(session: Session) -> Counter[str]:
    """How many unsent steps there are of each kind."""
    counts: Counter[str] = Counter()
    offset = 0
    while some := unsent(session, offset, _AT_ONCE):
        counts.update(item.kind for item in some)
        offset += len(some)
        if len(some) < _AT_ONCE:
            break
    return counts


def incoming_lines(session: Session) -> list[IncomingLine]:
    """The incoming register, newest first, with the numbers of each peer that never came between those that did."""
    return with_missing(incoming(session))


def with_missing(rows: Iterable[IncomingRow]) -> list[IncomingLine]:
    """Numbers count from 1 for each peer: what lies between two that came, or before the first, is missing."""
    rows = list(rows)
    numbers: dict[str, set[int]] = {}
    for row in rows:
        numbers.setdefault(row.peer, set()).add(row.number)
    before = {
        (peer, number): previous
        for peer, taken in numbers.items()
        for previous, number in zip([0, *sorted(taken)], sorted(taken), strict=False)
    }
    lines = []
    for row in rows:
        lines.append(IncomingLine(row.peer, row.peer_name, row.number, row.number, row))
        # Two packages of one number, as of a restored peer, have one gap before them.
        previous = before.pop((row.peer, row.number), row.number)
        if row.number - previous > 1:
            lines.append(IncomingLine(row.peer, row.peer_name, previous + 1, row.number - 1))
    return lines

"""Which revenue statements count: the live one of each unit, month and source, with what was added to it.

A statement may be withdrawn, replaced by a later one, or add to one. Where two offices hand in a statement of the
same unit, month and source, neither knowing of the other, it is a matter for review, and meanwhile one of the two
counts, the same one on every machine.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bigclient_desktop.domain.revenue import RevenueStatement


@dataclass(frozen=True, slots=True)
class TwinStatements:
    """Live statements of one unit, month and source, of which only `counted` counts until somebody decides."""

    unit: str
    month: str
    source: str
    statements: tuple[RevenueStatement, ...]
    counted: str


@dataclass(frozen=True, slots=True)
class StatementReview:
    """What the statements say together: ids of those that do not count, and the twins to decide on."""

    not_counting: frozenset[str]
    twins: tuple[TwinStatements, ...]


def review_statements(statements: Iterable[RevenueStatement]) -> StatementReview:
    """Judges all statements of a store; a withdrawn statement replaces nothing."""
    known = {statement.id: statement for statement in statements}
    live = [statement for statement in known.values() if not statement.withdrawn]
    replaced = {statement.replaces for statement in live if statement.replaces}
    heads = [statement for statement in live if statement.id not in replaced]
    streams: dict[tuple[str, str, str], list[RevenueStatement]] = defaultdict(list)
    for statement in heads:
        if not statement.adds_to:
            streams[statement.unit or "", statement.month or "", statement.source or ""].append(statement)
    counting: set[str] = set()
    twins = []
    for (unit, month, source), found in streams.items():
        found.sort(key=lambda statement: statement.id)
        counting.add(found[-1].id)
        if len(found) > 1:
            twins.append(TwinStatements(unit, month, source, tuple(found), found[-1].id))
    for statement in sorted(heads, key=lambda one: one.id):
        base = statement.adds_to
        if base and (base in counting or base not in known):
            counting.add(statement.id)
    twins.sort(key=lambda twin: (twin.month, twin.unit, twin.source))
    return StatementReview(frozenset(known.keys() - counting), tuple(twins))


def live_statement(
    statements: Iterable[RevenueStatement], unit: str, month: str, source: str
) -> RevenueStatement | None:
    """The statement that counts for the month, to which another adds or which it replaces."""
    known = list(statements)
    not_counting = review_statements(known).not_counting
    wanted = (unit, month, source)
    for statement in known:
        stream = (statement.unit, statement.month, statement.source or "")
        if stream == wanted and not statement.adds_to and statement.id not in not_counting:
            return statement
    return None

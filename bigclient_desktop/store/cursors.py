"""The cursors of one peer, aggregate by aggregate: which commits it lacks, and what goes to it no more (sync.md,
Links)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.fields import CUSTOMER, HOLDING, ISSUER, RECEIPT
from bigclient_desktop.journal.commits import CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.store.exchange_tables import link_aggregate
from bigclient_desktop.store.links import Link
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.scopes import all_in_scope, scope_key, sort_out
from bigclient_desktop.store.tables import commit_log

SENT, THEIRS, DUE, LEFT = "sent", "theirs", "due", "left"
OWNERSHIP = frozenset(
    CUSTOMER.by_name[name].id for name in ("responsible_unit", "service_unit", "lead_manager", "deputy_manager")
)
"""What hands a customer over."""


@dataclass(slots=True)
class Unsent:
    """What a peer lacks of one aggregate, and its cursor once it acknowledged that."""

    cursor: tuple[int, str]
    rows: list[int] = field(default_factory=list)
    is_whole: bool = True
    """False of an aggregate that it only learns to have lost."""


class Cursors:
    """What was written since the peer's last acknowledgement, sorted by what it may receive."""

    def __init__(self, connection: Connection, held: Link, scope: Scope, up_to: int) -> None:
        self._connection = connection
        self._link = held
        self._peer = bytes.fromhex(held.peer)
        self._scope = scope
        self._up_to = up_to
        # What came from the peer, by any of its packages.
        self._source = f"package:{held.peer}:"
        self._fresh: dict[bytes, list[int]] = defaultdict(list)
        self._fresh_theirs: dict[bytes, list[int]] = defaultdict(list)

    def unsent(self) -> Iterator[tuple[bytes, Unsent]]:
        """Every aggregate of which something may have to go, or whose cursor moves."""
        self._read_fresh()
        candidates = set(self._fresh) | set(self._fresh_theirs) | set(self._due())
        if self._scope_moved():
            candidates |= self._walk()
        for some in chunks(sorted(candidates)):
            states = self._states(some)
            sorted_out = sort_out(self._connection, self._scope, some)
            known = {one for one in sorted_out.open if self._knows(states, one)}
            known |= self._under_way(sorted_out.open - known)
            inside = [aggregate for aggregate in some if aggregate in sorted_out.inside or aggregate in known]
            yield from self._inside(inside, states)
            for aggregate in sorted(set(some) - set(inside)):
                if self._knows(states, aggregate):
                    yield aggregate, self._leaving(aggregate, states[aggregate][0])

    @staticmethod
    def _knows(states: dict[bytes, tuple[int, str]], aggregate: bytes) -> bool:
        return states.get(aggregate, (0, LEFT))[1] != LEFT

    def _under_way(self, aggregates: set[bytes]) -> set[bytes]:
        """Those in packages that the peer has not acknowledged: it may hold them by now."""
        found: set[bytes] = set()
        made = "SELECT number FROM package_out WHERE peer = ? AND number > ?"
        for some in chunks(sorted(aggregates)):
            statement = (
                f"SELECT aggregate FROM package_out_aggregate WHERE peer = ? AND number IN ({made})"
                f" AND aggregate IN ({','.join('?' * len(some))}) AND state <> 'left'"
            )
            values = (self._peer, self._peer, self._link.acked_number, *some)
            found.update(self._connection.exec_driver_sql(statement, values).scalars())
        return found

    def _read_fresh(self) -> None:
        statement = "SELECT row, aggregate, source FROM commit_log WHERE row > ? AND row <= ?"
        bounds = (self._link.acked_row, self._up_to)
        for row, aggregate, source in self._connection.exec_driver_sql(statement, bounds):
            (self._fresh_theirs if source.startswith(self._source) else self._fresh)[aggregate].append(row)

    def _due(self) -> Sequence[bytes]:
        statement = "SELECT aggregate FROM link_aggregate WHERE peer = ? AND state = 'due'"
        return self._connection.exec_driver_sql(statement, (self._peer,)).scalars().all()

    def _scope_moved(self) -> bool:
        """Whether aggregates may have entered or left by something else than a commit of their own."""
        if not self._link.acked_row and not self._link.returns_own:
            return False
        if self._link.acked_scope != scope_key(self._scope):
            return True
        return self._scope.kind != "all" and self._trust_moved()

    def _trust_moved(self) -> bool:
        """A revocation or a certificate can change who a customer belongs to; a receipt cannot."""
        rows = [row for key, found in self._fresh.items() if key[0] == ISSUER.id for row in found]
        rows += [row for key, found in self._fresh_theirs.items() if key[0] == ISSUER.id for row in found]
        return any(
            operations is None or any(operation.entity not in (RECEIPT.id, HOLDING.id) for operation in operations)
            for _, operations in self._operations(rows)
        )

    def _operations(self, rows: Sequence[int]) -> Iterator[tuple[int, tuple[Operation, ...] | None]]:
        """Row and operations, None of what this program cannot read."""
        columns = (commit_log.c.row, commit_log.c.header, commit_log.c.signature, commit_log.c.parts)
        for some in chunks(rows):
            statement = select(*columns).where(commit_log.c.row.in_(some)).order_by(commit_log.c.row)
            for row, header, signature, parts in self._connection.execute(statement):
                try:
                    yield row, read_commit(header, signature, unpack_parts(parts)).operations
                except CommitUnreadable:
                    yield row, None

    def _walk(self) -> set[bytes]:
        """All that the scope holds and the peer does not know up to its last commit, and all that it may know."""
        found: set[bytes] = set()
        for some in chunks(list(all_in_scope(self._connection, self._scope))):
            states = self._states(some)
            marks = ",".join("?" * len(some))
            last = f"SELECT aggregate, max(row) FROM commit_log WHERE aggregate IN ({marks}) GROUP BY aggregate"
            for aggregate, row in self._connection.exec_driver_sql(last, tuple(some)):
                cursor, state = states.get(aggregate, (0, SENT))
                if cursor < row or state != SENT:
                    found.add(aggregate)
        known = select(link_aggregate.c.aggregate).where(link_aggregate.c.peer == self._peer)
        # The few that left the scope are told from the many that did not by looking at them again.
        known_now = self._connection.scalars(known.where(link_aggregate.c.state.in_((SENT, THEIRS, DUE)))).all()
        for some in chunks(known_now):
            sorted_out = sort_out(self._connection, self._scope, some)
            found.update(set(some) - sorted_out.inside - sorted_out.open)
        return found

    def _states(self, aggregates: Sequence[bytes]) -> dict[bytes, tuple[int, str]]:
        columns = (link_aggregate.c.aggregate, link_aggregate.c.row, link_aggregate.c.state)
        mine = (link_aggregate.c.peer == self._peer) & link_aggregate.c.aggregate.in_(aggregates)
        return {key: (row, state) for key, row, state in self._connection.execute(select(*columns).where(mine))}

    def _inside(
        self, aggregates: Sequence[bytes], states: dict[bytes, tuple[int, str]]
    ) -> Iterator[tuple[bytes, Unsent]]:
        starts: dict[bytes, int] = {}
        returning: set[bytes] = set()
        for aggregate in aggregates:
            row, state = states.get(aggregate, (0, SENT))
            starts[aggregate] = row if state in (SENT, THEIRS) else 0
            if state in (DUE, LEFT) or (self._link.returns_own and not row):
                returning.add(aggregate)
        earlier = self._earlier(starts, returning)
        for aggregate in aggregates:
            start = starts[aggregate]
            fresh = self._fresh.get(aggregate, [])
            if aggregate in returning:
                fresh = sorted(fresh + self._fresh_theirs.get(aggregate, []))
            rows = earlier.get(aggregate, []) + [row for row in fresh if row > start]
            yield aggregate, Unsent((self._up_to, SENT), rows)

    def _earlier(self, starts: dict[bytes, int], returning: set[bytes]) -> dict[bytes, list[int]]:
        """Commits from before the last acknowledgement, of aggregates that the peer knows less far."""
        last = self._link.acked_row
        found: dict[bytes, list[int]] = defaultdict(list)
        if not last:
            return found

        def take(rows: Iterable[tuple[int, bytes, str]]) -> None:
            for row, aggregate, source in rows:
                if aggregate in returning or not source.startswith(self._source):
                    found[aggregate].append(row)

        statement = "SELECT row, aggregate, source FROM commit_log WHERE aggregate"
        for some in chunks([aggregate for aggregate, start in starts.items() if not start]):
            marks = ",".join("?" * len(some))
            # The plus keeps SQLite to the aggregates; it would walk half the log otherwise.
            take(
                self._connection.exec_driver_sql(
                    f"{statement} IN ({marks}) AND +row <= ? ORDER BY aggregate, row", (*some, last)
                )
            )
        for aggregate, start in starts.items():
            if 0 < start < last:
                take(
                    self._connection.exec_driver_sql(
                        f"{statement} = ? AND row > ? AND row <= ? ORDER BY row", (aggregate, start, last)
                    )
                )
        return found

    def _leaving(self, aggregate: bytes, start: int) -> Unsent:
        """Of a customer that was handed over its holder learns that it was, and no more."""
        gone = Unsent((0, LEFT), is_whole=False)
        if aggregate[0] != CUSTOMER.id:
            return gone
        statement = "SELECT row, source FROM commit_log WHERE aggregate = ? AND row > ? AND row <= ? ORDER BY row"
        rows = [
            row
            for row, source in self._connection.exec_driver_sql(statement, (aggregate, start, self._up_to))
            if not source.startswith(self._source)
        ]
        gone.rows = [row for row, operations in self._operations(rows) if operations and _hands_over(operations)]
        return gone


def _hands_over(operations: Iterable[Operation]) -> bool:
    return any(
        operation.act == Act.SET and operation.entity == CUSTOMER.id and OWNERSHIP & set(operation.fields)
        for operation in operations
    )

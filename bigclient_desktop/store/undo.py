"""The inverse of an action, from its commits: what stood before, said about what stands now (sync.md, Undo)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.fields import ENTITY_BY_ID, Entity
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.commits import MAX_PREV
from bigclient_desktop.journal.merge import RowState, merge
from bigclient_desktop.journal.operations import Act, Operation, unit_of
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import EXISTENCE, from_wire, merge_unit
from bigclient_desktop.journal.writes import AggregateDraft, NewElement, NewExistence, NewValues, Write
from bigclient_desktop.store.projection import AggregateLog, chunks, log_of
from bigclient_desktop.store.tables import change_log, commit_log
from bigclient_desktop.store.trust import load_trust


@dataclass(frozen=True, slots=True)
class RecordedChange:
    """A line of the change log."""

    action: str
    label: str
    subject: str
    person: str
    at: datetime
    undoes: str | None
    undone_by: str | None


AUDIT = "change.audit"
"""The label of what the audit log is told; nobody's step, and nothing to take back."""


class WrittenSince(Exception):
    """Somebody has written to a row since; carries the author's certificate."""

    def __init__(self, author: bytes) -> None:
        super().__init__(author.hex())
        self.author = author


def recorded_changes(connection: Connection, limit: int, person: str | None = None) -> list[RecordedChange]:
    """The newest changes first; of one person where one is named. What the audit log was told is none of them."""
    statement = select(change_log).where(change_log.c.label != AUDIT).order_by(change_log.c.stamp.desc()).limit(limit)
    if person is not None:
        statement = statement.where(change_log.c.person == person)
    return [_recorded(row) for row in connection.execute(statement)]


def recorded_change(connection: Connection, action: str) -> RecordedChange | None:
    """The change of that id, whosever it is."""
    statement = select(change_log).where(change_log.c.label != AUDIT, change_log.c.action == bytes.fromhex(action))
    row = connection.execute(statement).first()
    return None if row is None else _recorded(row)


def _recorded(row: Any) -> RecordedChange:
    return RecordedChange(
        row.action.hex(),
        row.label,
        row.subject,
        row.person,
        instant_of(row.stamp),
        row.undoes.hex() if row.undoes else None,
        row.undone_by.hex() if row.undone_by else None,
    )


def inverse(connection: Connection, action: str) -> Iterator[AggregateDraft]:
    """The drafts that undo the action, aggregate by aggregate; what was erased since is passed over. Raises
    WrittenSince."""
    key = bytes.fromhex(action)
    cancelled = _cancelled_since(connection, key)
    trust = load_trust(connection)
    aggregates: Sequence[bytes] = connection.scalars(
        select(commit_log.c.aggregate).where(commit_log.c.action == key).distinct()
    ).all()
    for some in chunks(aggregates, 200):
        for aggregate, log in log_of(connection, some).items():
            inversion = _Inversion(aggregate, log, trust, key, cancelled)
            writes = tuple(inversion.writes())
            if writes or not inversion.met_erased:
                yield AggregateDraft(ENTITY_BY_ID[aggregate[0]].name, aggregate[1:].hex(), writes)


def _cancelled_since(connection: Connection, action: bytes) -> set[bytes]:
    """Later steps that came to nothing: undone, or an undo that was itself taken back, and so on in pairs."""
    stamp = select(change_log.c.stamp).where(change_log.c.action == action).scalar_subquery()
    later = select(change_log.c.action, change_log.c.undone_by).where(change_log.c.stamp > stamp)
    undone_by: dict[bytes, bytes | None] = dict(connection.execute(later).all())
    cancelled: set[bytes] = set()
    for first in undone_by.keys() - set(undone_by.values()):
        chain = [first]
        while (following := undone_by.get(chain[-1])) is not None:
            chain.append(following)
        if len(chain) % 2 == 0:
            cancelled.update(chain)
    return cancelled


class _Inversion:
    """What takes one action back on one aggregate: the visible values from before it, said about the heads of now.

    Steps since then that are `cancelled` stand in nobody's way.
    """

    def __init__(
        self, aggregate: bytes, log: AggregateLog, trust: Trust | None, action: bytes, cancelled: Set[bytes]
    ) -> None:
        numbered = log.numbered
        mine = [(row, commit) for row, commit in numbered if commit.action == action]
        first, last = mine[0][0], mine[-1][0]
        self._root = aggregate[1:]
        self.met_erased = False
        judge = log.judge(trust)
        self._operations = [operation for _, commit in mine for operation in judge.commits[commit.id].operations]
        self._author = mine[0][1].author.certificate
        self._now = merge((), judge)
        self._before = merge((), log.judge(trust, first))
        self._earlier = {commit.id for row, commit in numbered if row < first}
        self._since = {
            commit.id: commit.author.certificate
            for row, commit in numbered
            if row > last and commit.action not in cancelled
        }

    def writes(self) -> Iterator[Write]:
        """One a merge unit, however often the action wrote it. Raises WrittenSince."""
        created = {operation.row for operation in self._operations if operation.act == Act.CREATE}
        done: set[tuple[bytes, str]] = set()
        for operation in self._operations:
            entity = ENTITY_BY_ID[operation.entity]
            state = self._now.get((entity.name, operation.row))
            is_existence = operation.act in (Act.CREATE, Act.EXIST)
            unit = EXISTENCE if is_existence else unit_of(operation)
            if state is None or (operation.row, unit) in done or (operation.row in created and not is_existence):
                continue
            done.add((operation.row, unit))
            before = self._before.get((entity.name, operation.row))
            if before is not None and unit in before.erased:
                # There is nothing to go back to, and an empty value would say that nobody erased it.
                self.met_erased = True
                continue
            if is_existence:
                yield self._existence(entity, operation.row, state)
            else:
                yield self._value(entity, operation, unit, state)

    def _existence(self, entity: Entity, row: bytes, state: RowState) -> Write:
        before = self._before.get((entity.name, row))
        present = before is not None and before.exists
        if present and row != self._root:
            self._refuse_withdrawn_root()
        # With its root goes all that hangs on it.
        gone = [other for other in self._now.values() if other.exists] if row == self._root and not present else []
        for other in (state, *gone):
            for heads in other.heads.values():
                self._refuse_newer(heads)
        authors = {v.commit.id: v.commit.author.certificate for versions in state.versions.values() for v in versions}
        fields = sorted({head for heads in state.heads.values() for head in heads} - set(state.heads[EXISTENCE]))
        # A withdrawal has to name what others wrote; what its author wrote himself never brings a row back.
        fields.sort(key=lambda head: authors[head] == self._author)
        prev = (*state.heads[EXISTENCE], *fields)[:MAX_PREV]
        return NewExistence(entity.name, row.hex(), present, prev)

    def _value(self, entity: Entity, operation: Operation, unit: str, state: RowState) -> Write:
        self._refuse_withdrawn(state)
        self._refuse_withdrawn_root()
        self._refuse_newer(state.heads[unit])
        # What stood beside it before goes on standing beside it: no conflict is closed unseen.
        prev = tuple(head for head in state.heads[unit] if head not in self._earlier)
        before = self._before.get((entity.name, operation.row))
        old: Mapping[str, Any] = before.values if before else {}
        field = entity.by_id[operation.fields[0]]
        if operation.act == Act.ELEMENT:
            element = unit.partition("=")[2]
            present = element in (old.get(field.name) or ())
            return NewElement(entity.name, operation.row.hex(), field.name, element, present, prev)
        fields = [other for other in entity.fields if merge_unit(other) == unit]
        restored = {other.name: from_wire(other, old.get(other.name)) for other in fields}
        return NewValues(entity.name, operation.row.hex(), restored, prev)

    def _refuse_newer(self, heads: Iterable[bytes]) -> None:
        for head in heads:
            if head in self._since:
                raise WrittenSince(self._since[head])

    def _refuse_withdrawn_root(self) -> None:
        about_root = any(
            operation.row == self._root and operation.act in (Act.CREATE, Act.EXIST) for operation in self._operations
        )
        for (_, row), state in self._now.items():
            if row == self._root and not about_root:
                self._refuse_withdrawn(state)

    @staticmethod
    def _refuse_withdrawn(state: RowState) -> None:
        """Nothing is given back to a row that somebody has taken away."""
        if not state.exists:
            last = max(state.versions[EXISTENCE], key=lambda version: version.rank)
            raise WrittenSince(last.commit.author.certificate)

"""The parts of the log that name a person, and what is left of them once he is struck out."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_ID, ERASURE, REDACTION, Field, Kind
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.domain.personal_data import Search, names_any
from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.commits import Commit, CommitUnreadable, read_commit, unpack_parts
from bigclient_desktop.journal.operations import Operation
from bigclient_desktop.journal.redactions import (
    Part,
    Place,
    Redaction,
    kept_text,
    operations_in,
    owner_given,
    read_kept,
    redactions_in,
    restated,
)
from bigclient_desktop.journal.values import Wire
from bigclient_desktop.store.projection import log_of
from bigclient_desktop.store.trust import load_trust

TEXTS = (Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT_SET)
"""Kinds of fields in which a name can stand."""
UNTOLD = ("sha256", "seat_key", "person")
"""Personal by their part alone; they tell nothing of a person."""
_TAKING = (ERASURE, REDACTION)


@dataclass(frozen=True, slots=True)
class HeldPart:
    """A part that names him: the commit it belongs to, with the values as they lie in the log now.

    `told_in`: of a redacted part where they lie, in a redaction.
    """

    commit: Commit
    part: int
    told_in: Part | None = None

    @property
    def operations(self) -> list[Operation]:
        """What it says."""
        return operations_in(self.commit, self.part)


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What a redaction shall say of a part, and where earlier ones told it: that goes."""

    target: Part
    kept: str | None
    told_in: tuple[Part, ...] = ()
    wanted_of: str = ""
    """Whose decision it takes, where the part says whose the customer is: a unit; empty where the writer's will do."""


Rewrite = Callable[[Operation, Field, Wire], tuple[bool, Wire]]
"""Whether a value is to be written again, and how."""


def names_in(operation: Operation, searches: Sequence[Search]) -> Iterator[tuple[int, Field, Wire]]:
    """Place, field and value of everything in an operation that names him."""
    entity = ENTITY_BY_ID.get(operation.entity)
    if entity is None or operation.values is None or entity in _TAKING:
        return
    for place, number in enumerate(operation.fields):
        field = entity.by_id.get(number)
        if field is None or field.kind not in TEXTS or field.name in UNTOLD:
            continue
        value = operation.values[place]
        if names_any(value, searches):
            yield place, field, value


def parts_naming(connection: Connection, searches: Sequence[Search]) -> Iterator[HeldPart]:
    """Every part that is held and names him, by the commits' age.

    The bytes of texts stand in the parts as they are, so that one look at each is enough.
    """
    spellings = [spelling for search in searches for spelling in search.spellings]
    if not spellings:
        return
    where = " OR ".join("instr(parts, ?) > 0" for _ in spellings)
    values = tuple(spelling.encode() for spelling in spellings)
    rows = connection.exec_driver_sql(
        f"SELECT header, signature, parts FROM commit_log WHERE {where} ORDER BY stamp, id", values
    ).all()
    for header, signature, parts in rows:
        with suppress(CommitUnreadable):
            commit = read_commit(header, signature, unpack_parts(parts))
            for held in (*_own(commit), *_told(connection, commit)):
                if any(True for operation in held.operations for _ in names_in(operation, searches)):
                    yield held


def _own(commit: Commit) -> Iterator[HeldPart]:
    for part, value in enumerate(commit.parts):
        if value is not None:
            yield HeldPart(commit, part)


def _told(connection: Connection, commit: Commit) -> Iterator[HeldPart]:
    """The parts of which redactions in the commit tell what is left."""
    for one in redactions_in([commit]):
        target = commit if one.target[0] == commit.id else _commit(connection, one.target[0])
        told = None if target is None else _as_told(one, target)
        if told is not None:
            yield told


def _as_told(one: Redaction, target: Commit) -> HeldPart | None:
    kept = read_kept(one.text, operations_in(target, one.target[1])) if one.text is not None else None
    if kept is None or one.kept_in is None:
        return None
    return HeldPart(restated(target, {one.target[1]: kept}), one.target[1], one.kept_in)


def _commit(connection: Connection, identity: bytes) -> Commit | None:
    row = connection.exec_driver_sql(
        "SELECT header, signature, parts FROM commit_log WHERE id = ?", (identity,)
    ).first()
    if row is None:
        return None
    with suppress(CommitUnreadable):
        return read_commit(row[0], row[1], unpack_parts(row[2]))
    return None


def rewritten(
    connection: Connection, customer: bytes, rewrite: Rewrite, spared: Sequence[tuple[str, bytes]], writer: Holder
) -> list[Rewritten]:
    """What redactions of a customer's parts shall say, so that everything is written again that `rewrite` asks for.

    Personal parts of the rows (entity, row) `spared` are left out: they go whole. `writer`: who is to decide.
    """
    aggregate = bytes([CUSTOMER.id]) + customer
    log = log_of(connection, [aggregate]).get(aggregate)
    if log is None:
        return []
    judge = log.judge(load_trust(connection))
    raw = {commit.id: commit for _, commit in log.numbered}
    told: dict[Part, list[HeldPart]] = {}
    for one in redactions_in(raw.values()):
        target = raw.get(one.target[0])
        held = None if target is None else _as_told(one, target)
        if held is not None:
            told.setdefault(one.target, []).append(held)
    found = []
    for commit in raw.values():
        for part, value in enumerate(commit.parts):
            said = [HeldPart(commit, part)] if value is not None else []
            said += told.get((commit.id, part), [])
            if any(_asks(held, rewrite, spared) for held in said):
                found.append(_rewritten(judge, (commit.id, part), said, rewrite, writer))
    return found


def _asks(held: HeldPart, rewrite: Rewrite, spared: Sequence[tuple[str, bytes]]) -> bool:
    if any(ENTITY_BY_ID.get(operation.entity) in _TAKING for operation in held.operations):
        return False  # what decisions rest on is said once
    return any(_changes(operation, rewrite) for operation in held.operations if not _is_spared(operation, spared))


def _is_spared(operation: Operation, spared: Sequence[tuple[str, bytes]]) -> bool:
    entity = ENTITY_BY_ID.get(operation.entity)
    return operation.part > 0 and entity is not None and (entity.name, operation.row) in spared


def _changes(operation: Operation, rewrite: Rewrite) -> dict[int, Wire]:
    """The values of an operation that are to be written again, by place."""
    entity = ENTITY_BY_ID.get(operation.entity)
    if entity is None or entity in _TAKING or operation.values is None:
        return {}
    found: dict[int, Wire] = {}
    for place, number in enumerate(operation.fields):
        field = entity.by_id.get(number)
        if field is not None and field.kind in TEXTS and field.name not in UNTOLD:
            is_asked, value = rewrite(operation, field, operation.values[place])
            if is_asked:
                found[place] = value
    return found


def _rewritten(judge: Judge, part: Part, said: Sequence[HeldPart], rewrite: Rewrite, writer: Holder) -> Rewritten:
    """Begins at what counts now; where nothing does any more, what tells of it goes without another word."""
    told_in = tuple(held.told_in for held in said if held.told_in is not None)
    commit = judge.commits[part[0]]
    operations = operations_in(commit, part[1])
    if judge.is_erased(commit, part[1]) or any(operation.values is None for operation in operations):
        return Rewritten(part, None, told_in)
    struck: dict[Place, Wire] = {
        (number, place): value
        for number, operation in enumerate(operations)
        for place, value in _changes(operation, rewrite).items()
    }
    if part in judge.redacted:
        earlier = judge.redacted[part][1]
        struck = {place: earlier.values[place[0]][place[1]] for place in earlier.struck} | struck
    kept = kept_text(operations, struck)
    if read_kept(kept, operations) is None:
        return Rewritten(part, None)  # what nobody could read again stays as it is
    return Rewritten(part, kept, told_in, _wanted_of(judge, commit, part[1], operations, writer))


def _wanted_of(judge: Judge, commit: Commit, part: int, operations: Sequence[Operation], writer: Holder) -> str:
    tells, owner = owner_given(commit, part, [operation.values or () for operation in operations])
    author = judge.holder(commit)
    if not tells or author is None or owner is None or owner == author.unit:
        return ""
    is_above = is_within(author.unit, writer.unit) and is_within(str(owner), writer.unit)
    return "" if is_above else author.unit

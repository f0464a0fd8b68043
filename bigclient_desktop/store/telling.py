"""What a commit tells by itself, before anything is looked up: one pass over its operations for all that is asked of it
on the short way to the tables (quick_projection.py)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from types import NoneType
from typing import Any, NamedTuple

from bigclient_desktop.domain.fields import (
    COMPLAINT,
    COMPLAINT_EVENT,
    CUSTOMER,
    ENTITY_BY_ID,
    ENTITY_BY_NAME,
    ERASURE,
    REDACTION,
    STAFF_ERASURE,
    Entity,
    Field,
    Merge,
)
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.journal.commits import SCHEMA, Commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import SET_KINDS, is_of_kind, merge_unit, wire_check
from bigclient_desktop.store.projection import aggregate_bytes

_TAKING = (ERASURE.id, STAFF_ERASURE.id, REDACTION.id)
_JUDGED = frozenset(
    ENTITY_BY_NAME[name].id
    for name in ("customer_stub", "erasure", "staff_erasure", "redaction", "proposal", "unit_proposal")
)
_STATE = COMPLAINT.by_name["state"].id
_OWNER = CUSTOMER.by_name["responsible_unit"].id
_NOWHERE = -1
# Looked up fifteen thousand times an import.
_CREATE, _EXIST = Act.CREATE, Act.EXIST


class Told(NamedTuple):
    """A commit with its row in the log and the key of its aggregate."""

    row: int
    key: bytes
    commit: Commit
    is_simple: bool
    """Whether it is whole, of this version, as this program says it, and speaks of its own aggregate: of existence
    alone or not at all."""
    stands_alone: bool
    """Under trust: whether it counts in full by itself, as a known author's whom nobody revoked, with nothing
    guarded."""
    withdraws: bool
    """Whether it is about existence."""
    named: set[bytes]
    """Ids of the commits that it names."""
    made: tuple[Operation, ...]
    """Its creations."""
    changed: tuple[Operation, ...]
    """New values; a record both makes and changes: it is a plan's new state, a need found, the next plan."""
    complaints: tuple[bytes, ...]
    """Rows that its steps of complaints name."""


class _Form(NamedTuple):
    """What the act, entity and fields of an operation tell, and the types of its values, whatever row it is about."""

    home: int
    """Entity of the root of the only aggregates where it may stand."""
    is_child: bool
    takes: bool
    """Whether it is a decision by which values go."""
    is_usual: bool
    """Whether fields and types of values are as this program signs them; the signature says nothing of that."""
    checks: tuple[tuple[int, Callable[[Any], bool]], ...]
    """Values, by their places, of which it takes more than the type to know whether they may stand as they are."""
    is_step: bool
    """Whether it is a step of a complaint."""
    is_everybodys: bool | None
    """Whether everybody who has a certificate may say it; None where that depends on the values."""


def told_by(commits: Iterable[tuple[int, Commit]], trust: Trust | None) -> list[Told]:
    """What each commit (log row, commit) tells."""
    units: dict[tuple[bytes, bytes], str | None] = {}
    told = []
    for row, commit in commits:
        author = commit.author.certificate, commit.author.installation
        if author not in units:
            units[author] = _unit_of(trust, *author)
        told.append(_told(row, commit, units[author]))
    return told


def _unit_of(trust: Trust | None, certificate: bytes, installation: bytes) -> str | None:
    """The unit of an author; None of one whom trust does not carry."""
    holder = trust.holder(certificate) if trust is not None else None
    if trust is None or holder is None or holder.installation != installation.hex() or trust.cuts(certificate):
        return None
    return holder.unit


def _told(row: int, commit: Commit, unit: str | None) -> Told:
    root_entity, root = commit.aggregate
    is_simple, stands_alone = commit.schema == SCHEMA, unit is not None
    named = {commit.aggregate_prev, *commit.auth}
    creations = existences = 0
    complaints: list[bytes] = []
    operations = commit.operations
    for operation in operations:
        act, values = operation.act, operation.values
        form = _form(act, operation.entity, operation.fields, tuple(map(type, values or ())))
        if act == _CREATE:
            creations += 1
        elif act == _EXIST:
            existences += 1
        if operation.prev:
            named.update(operation.prev)
        if (
            values is None
            or form.takes
            or form.home != root_entity
            or not (form.is_child or operation.row == root)
            or not form.is_usual
            or (form.checks and not all(check(values[place]) for place, check in form.checks))
        ):
            is_simple = False
        if not form.is_everybodys and stands_alone:
            stands_alone = form.is_everybodys is None and _is_his(operation, commit, unit or "")
        if form.is_step and values is not None:
            complaints += [value for value in values if value.__class__ is bytes]
    count = len(operations)
    made, changed = _parted(operations, creations, count - creations - existences)
    is_simple = is_simple and existences in (0, count)
    key = aggregate_bytes(commit.aggregate)
    return Told(row, key, commit, is_simple, stands_alone, existences > 0, named, made, changed, tuple(complaints))


def _parted(
    operations: tuple[Operation, ...], creations: int, changes: int
) -> tuple[tuple[Operation, ...], tuple[Operation, ...]]:
    if not changes:
        return (operations, ()) if creations else ((), ())
    if not creations:
        return (), operations
    return (
        tuple([one for one in operations if one.act == _CREATE]),
        tuple([one for one in operations if one.act != _CREATE]),
    )


@lru_cache(maxsize=4096)
def _form(act: Act, number: int, fields: tuple[int, ...], types: tuple[type, ...]) -> _Form:
    entity = ENTITY_BY_ID.get(number)
    if entity is None:
        return _Form(_NOWHERE, False, False, False, (), False, False)
    known = [entity.by_id[one] for one in fields if one in entity.by_id]
    return _Form(
        ENTITY_BY_NAME[entity.aggregate].id,
        entity.parent != "",
        number in _TAKING,
        _is_usual(act, entity, fields, types),
        tuple(_checks(act, known, types)),
        number == COMPLAINT_EVENT.id,
        _is_everybodys(act, entity, {one.merge for one in known}),
    )


def _is_usual(act: Act, entity: Entity, fields: tuple[int, ...], types: tuple[type, ...]) -> bool:
    """Whether an operation is such as journal/writes.py makes it."""
    if len(set(fields)) < len(fields) or not entity.by_id.keys() >= set(fields):
        return False
    known = [entity.by_id[one] for one in fields]
    if act == Act.EXIST:
        return types == (bool,)
    if act == Act.ELEMENT:
        return known[0].kind in SET_KINDS and types == (str, bool)
    if not all(map(is_of_kind, known, types)):
        return False
    if act == Act.CREATE:
        return True
    units = {merge_unit(one) for one in known}
    whole = {one.id for one in entity.fields if merge_unit(one) in units}
    return len(units) == 1 and whole == set(fields) and not any(one.kind in SET_KINDS for one in known)


def _checks(act: Act, fields: Sequence[Field], types: tuple[type, ...]) -> Iterator[tuple[int, Callable[[Any], bool]]]:
    if act in (Act.CREATE, Act.SET):
        for place, (field, wire_type) in enumerate(zip(fields, types, strict=False)):
            check = _is_set if field.kind in SET_KINDS else wire_check(field)
            if check is not None and wire_type is not NoneType:
                yield place, check


def _is_set(value: Any) -> bool:
    """Whether a value is a set as this program writes it, so that its column can be taken from it as it is."""
    if value.__class__ is not list or not value:
        return False
    return {*map(type, value)} == {str} and value == sorted(set(value))


def _is_everybodys(act: Act, entity: Entity, merges: Collection[Merge]) -> bool | None:
    if entity.id in _JUDGED or act == Act.EXIST:
        return False
    if act != Act.CREATE:
        return Merge.GUARDED not in merges and Merge.APPEND not in merges
    return None if Merge.GUARDED in merges else True


def _is_his(operation: Operation, commit: Commit, unit: str) -> bool:
    """Whether an author of this unit may make a row with these guarded values."""
    if operation.values is None:
        return False  # redacted before it came here
    values = dict(zip(operation.fields, operation.values, strict=True))
    if operation.entity == COMPLAINT.id:
        return values.get(_STATE) == "open"
    if operation.entity != CUSTOMER.id or operation.row != commit.aggregate[1] or operation.part != 0:
        return False
    return is_within(str(values.get(_OWNER) or unit), unit)

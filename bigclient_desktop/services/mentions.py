"""Texts that tell of something else and name a person: found, with what would be left of them, and written again."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as with_default
from typing import Any

from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_NAME, Entity, Field, Kind, Merge
from bigclient_desktop.domain.personal_data import (
    GONE,
    NAME_FIELDS,
    OWN_NAMES,
    Mention,
    MentionKey,
    Mentions,
    Search,
    is_wanted,
    names_any,
    struck,
)
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.redactions import part_name
from bigclient_desktop.journal.values import Wire, from_wire, new_child_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, unit_name, why_not
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import personal_data, redacting
from bigclient_desktop.store.customer_files import visible_heads_of
from bigclient_desktop.store.redacting import HeldPart, Rewritten

ErasedRow = tuple[str, str, str]
"""Customer, entity, row id."""
Standing = Mapping[tuple[str, bytes], personal_data.Standing]


class WantsAbove(Failure):
    """Older versions of the text lie in one piece with whose the customer is: who made the file stands over that."""

    key = "failure.redaction_wants_above"


class TextStillNames(Failure):
    """What is to stand from now on names him again."""

    key = "failure.redaction_still_names"


@dataclass(slots=True)
class _Named:
    """One text of a row in all its versions, the newest last."""

    entity: Entity
    field: Field
    root: bytes
    row: bytes
    values: list[Any] = with_default(default_factory=list)
    is_exact: bool = False
    """It stands in a part of the person whom the row is about, and is his very name or number."""


def mentions_of(session: Session, searches: Sequence[Search], rows: Sequence[ErasedRow] = ()) -> Mentions:
    """Every text of customers that names whom the searches look for, but what goes whole with these rows, and what is
    said of a person in a row of his own that bears the name: that goes whole as well, or it is another's."""
    whole = {(name, bytes.fromhex(row)) for _, name, row in rows}
    with session.store.reading() as connection:
        named: dict[tuple[str, bytes, str], _Named] = {}
        for held in redacting.parts_naming(connection, searches):
            _note(named, held, searches, whole)
        standing = personal_data.rows_as_they_stand(connection, sorted({(k[0], k[1]) for k in named}))
        customers = personal_data.customer_names(connection, sorted({one.root for one in named.values()}))
    exact = [one for one in named.values() if one.is_exact]
    own = {(one.entity.name, one.row) for one in exact if not _is_anothers(one, standing, searches)}
    refusals: dict[str, Failure | None] = {}
    found: list[Mention] = []
    elsewhere: Counter[str] = Counter()
    for one in named.values():
        if (one.entity.name, one.row) in own and one.field.personal:
            continue
        customer = one.root.hex()
        if customer not in refusals:
            refusals[customer] = why_not(session, Action.ERASE, customer)
        if refusals[customer] is not None:
            elsewhere[customer] += 1
        else:
            found.append(_mention(one, standing, customers.get(one.root, ""), searches))
    found.sort(key=lambda one: (not one.is_wanted, one.customer_name, one.entity, one.row, one.field))
    return Mentions(tuple(found), tuple(_by_reason(refusals, elsewhere)))


def _by_reason(refusals: Mapping[str, Failure | None], elsewhere: Counter[str]) -> list[tuple[Failure, int]]:
    told: dict[str, tuple[Failure, int]] = {}
    for customer, count in elsewhere.items():
        why = refusals[customer]
        if why is not None:
            reason = f"{why.key}{sorted(why.values.items())}"
            told[reason] = (why, told[reason][1] + count if reason in told else count)
    return list(told.values())


def _note(
    named: dict[tuple[str, bytes, str], _Named],
    held: HeldPart,
    searches: Sequence[Search],
    whole: set[tuple[str, bytes]],
) -> None:
    if held.commit.aggregate[0] != CUSTOMER.id:
        return
    for operation in held.operations:
        for _, one, value in redacting.names_in(operation, searches):
            entity = next(known for known in ENTITY_BY_NAME.values() if known.id == operation.entity)
            if operation.part > 0 and (entity.name, operation.row) in whole:
                continue
            key = (entity.name, operation.row, one.name)
            if key not in named:
                named[key] = _Named(entity, one, held.commit.aggregate[1], operation.row)
            told = value if operation.act == Act.ELEMENT else from_wire(one, value)
            named[key].values.append(told)
            is_his = operation.part > 0 and one.name in (*NAME_FIELDS, "phone", "mobile")
            named[key].is_exact |= is_his and any(search.is_exactly(one.name, told) for search in searches)


def _is_anothers(one: _Named, standing: Standing, searches: Sequence[Search]) -> bool:
    """Whether the row bears another's name, though he had his there once, or the same number."""
    now = standing.get((one.entity.name, one.row))
    names = [(name, now.values[name]) for name in OWN_NAMES if now.values.get(name)] if now is not None else []
    is_his = any(search.is_exactly(name, text) for name, text in names for search in searches)
    return bool(names) and not is_his


def _mention(one: _Named, standing: Standing, customer_name: str, searches: Sequence[Search]) -> Mention:
    now = standing.get((one.entity.name, one.row))
    stands = now.values.get(one.field.name) if now is not None else None
    is_current = names_any(stands, searches)
    value = stands if is_current else one.values[-1]
    return Mention(
        one.root.hex(),
        customer_name,
        one.entity.name,
        one.row.hex(),
        one.field.name,
        _title(one.entity, now),
        _words(one, value),
        _words(one, struck(list(value) if isinstance(value, tuple) else value, one.field, searches)),
        len({str(told) for told in one.values}),
        is_current,
        is_current and _may_be_written(one),
        # A number that stands at another may be his as well.
        not is_current if one.is_exact else is_wanted(one.field),
    )


def _may_be_written(one: _Named) -> bool:
    is_text = one.field.kind in (Kind.TEXT, Kind.LONG_TEXT)
    return is_text and one.field.merge not in (Merge.APPEND, Merge.GUARDED)


def _title(entity: Entity, now: personal_data.Standing | None) -> str:
    values = now.values if now is not None else {}
    for name in ("name", "complainant", "title", "number", "purpose", "file_name"):
        if values.get(name) and entity is not CUSTOMER:
            return str(values[name])
    return ""


def _words(one: _Named, value: Any) -> str:
    if isinstance(value, list | tuple):
        return "、".join(map(str, value))
    if one.entity.name == "proposal" and one.field.name == "values":
        try:
            said = json.loads(value)
        except (TypeError, ValueError):
            return str(value or "")
        return "、".join(str(text) for text in said.values() if text) if isinstance(said, dict) else str(value)
    return str(value or "")


@dataclass(frozen=True, slots=True)
class Redactions:
    """What is written about a customer so that the mentions go: the decision's rows, corrections, and the parts
    ("commithex:part") of earlier decisions that go with it."""

    decided: tuple[NewRow, ...] = ()
    corrected: tuple[Write, ...] = ()
    gone: tuple[str, ...] = ()
    texts: int = 0


def redactions(
    session: Session,
    customer: str,
    mentions: Mapping[MentionKey, str],
    searches: Sequence[Search],
    rows: Sequence[ErasedRow],
    said: Mapping[str, Any],
) -> Redactions:
    """What has to be written so that the mentions (with the text that shall stand) go out of all versions.

    Where another text than the proposed one is to stand, the old versions go whole. `said`: reason, who, when. Raises
    WantsAbove, TextStillNames.
    """
    if any(names_any(text, searches) for text in mentions.values()):
        raise TextStillNames()
    own = {key[1:]: text for key, text in mentions.items() if key[0] == customer}
    if not own:
        return Redactions()
    whole = [(name, bytes.fromhex(row)) for root, name, row in rows if root == customer]
    keys = sorted({(name, bytes.fromhex(row)) for name, row, _ in own})
    with session.store.reading() as connection:
        standing = personal_data.rows_as_they_stand(connection, keys)
        heads = visible_heads_of(connection, [(name, row.hex()) for name, row in standing])
        otherwise = _otherwise(own, standing, searches)
        rewrite = _Rewrite({*own}, otherwise, searches)
        found = redacting.rewritten(connection, bytes.fromhex(customer), rewrite, whole, session.writer.holder)
    _refuse_above(found)
    corrected = [
        write
        for (name, row, one), text in otherwise.items()
        if text
        for write in _correction(name, row, one, text, standing[name, bytes.fromhex(row)], heads, searches)
    ]
    return Redactions(
        tuple(
            NewRow(
                "redaction",
                new_child_id(customer),
                {"customer": customer, "part": part_name(one.target), "kept": one.kept, **said},
            )
            for one in found
            if one.kept is not None
        ),
        tuple(corrected),
        tuple(sorted(part_name(part) for one in found for part in one.told_in)),
        len(own),
    )


def _refuse_above(found: Sequence[Rewritten]) -> None:
    wanted = sorted({one.wanted_of for one in found if one.wanted_of})
    if wanted:
        raise WantsAbove(unit="、".join(map(unit_name, wanted)))


def _otherwise(
    own: Mapping[tuple[str, str, str], str], standing: Standing, searches: Sequence[Search]
) -> dict[tuple[str, str, str], str]:
    """Where somebody wants another text than what is left without the name."""
    found = {}
    for (name, row, one), text in own.items():
        now = standing.get((name, bytes.fromhex(row)))
        definition = ENTITY_BY_NAME[name].by_name[one]
        value = now.values.get(one) if now is not None else None
        named = _Named(ENTITY_BY_NAME[name], definition, b"", b"")
        if not isinstance(value, str) or not names_any(value, searches) or not _may_be_written(named):
            continue
        if text.strip() != (struck(value, definition, searches) or ""):
            found[name, row, one] = text.strip()
    return found


class _Rewrite:
    """How values are written again: what somebody wants otherwise loses all, else the name goes."""

    def __init__(
        self,
        wanted: set[tuple[str, str, str]],
        otherwise: Mapping[tuple[str, str, str], str],
        searches: Sequence[Search],
    ) -> None:
        self._wanted, self._otherwise, self._searches = wanted, otherwise, searches
        self._names = {entity.id: entity.name for entity in ENTITY_BY_NAME.values()}

    def __call__(self, operation: Operation, one: Field, value: Wire) -> tuple[bool, Wire]:
        key = (self._names[operation.entity], operation.row.hex(), one.name)
        if key not in self._wanted or not names_any(value, self._searches):
            return False, value
        gone = GONE if one.required else None
        left: Wire = gone if key in self._otherwise else struck(value, one, self._searches)
        return left != value, left


def _correction(
    name: str,
    row: str,
    one: str,
    text: str,
    now: personal_data.Standing,
    heads: Mapping[tuple[str, str, str], tuple[bytes, ...]],
    searches: Sequence[Search],
) -> list[Write]:
    """The text as somebody wrote it, beside what else its group says, the name struck out there too."""
    entity = ENTITY_BY_NAME[name]
    left = {
        key: struck(value, entity.by_name[key], searches) if isinstance(value, str) else value
        for key, value in now.values.items()
        if key in entity.by_name
    }
    return changes_between(name, row, left | {one: None}, left | {one: text}, heads)

"""What a seat may decide while it writes: decisions get what they rest on, all else becomes proposals, here alone."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_NAME, ORG_UNIT, Merge
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.journal.authority import Judge, class_of, has_right
from bigclient_desktop.journal.operations import Operation
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import merge_unit, new_child_id, to_wire
from bigclient_desktop.journal.writes import AggregateDraft, NewExistence, NewRow, NewValues, Write, operations_of
from bigclient_desktop.store.projection import AggregateLog, aggregate_bytes, chunks, log_of

_DECISIVE = ("responsible_unit", "lead_manager", "deputy_manager", "deleted")
_KNOWING = ("erasure", "staff_erasure", "redaction", "complaint_event", "proposal", "unit_proposal")
"""New rows of which later judges have to know what their author knew."""
MOST_NAMED = 64
"""As many commits are named by `auth`."""


class Rights:
    """What one seat may say under a trust; without trust everything."""

    def __init__(self, trust: Trust | None, certificate: bytes, person: str) -> None:
        self._trust = trust
        self._certificate = certificate
        self._person = person
        self._holder: Holder | None = trust.holder(certificate) if trust else None
        self.proposed = 0

    def prepared(
        self, connection: Connection, drafts: Sequence[AggregateDraft]
    ) -> Iterator[tuple[AggregateDraft, tuple[bytes, ...]]]:
        """Each draft as it may be said, with what it has to name in `auth`."""
        if self._trust is None:
            yield from ((draft, ()) for draft in drafts)
            return
        decided = self._decided(connection, drafts)
        wanted = [draft for draft in drafts if draft.key[1] in decided or any(map(_needs_judge, draft.writes))]
        logs = log_of(connection, sorted({aggregate_bytes(draft.key) for draft in wanted}))
        for draft in drafts:
            if draft not in wanted:
                yield draft, ()
                continue
            judge = logs.get(aggregate_bytes(draft.key), AggregateLog()).judge(self._trust)
            owners = judge.owners() if draft.key[0] == CUSTOMER.id else []
            made = self._allowed(draft, judge, [unit for _, unit in owners])
            yield made, self._auth(owners, judge)

    def _decided(self, connection: Connection, drafts: Sequence[AggregateDraft]) -> set[bytes]:
        """Roots on which decisions were taken since their creation."""
        found: set[bytes] = set()
        units = ",".join("?" * len(_DECISIVE))
        for some in chunks([draft.key[1] for draft in drafts]):
            marks = ",".join("?" * len(some))
            statement = f"SELECT row FROM head WHERE row IN ({marks}) AND unit IN ({units})"
            found.update(row for (row,) in connection.exec_driver_sql(statement, (*some, *_DECISIVE)))
        return found

    def _allowed(self, draft: AggregateDraft, judge: Judge, owners: list[str]) -> AggregateDraft:
        writes: list[Write] = []
        for write in draft.writes:
            if _is_guarded(write) and not self._may(draft, write, judge, owners):
                assert isinstance(write, NewValues)
                writes.append(self._proposal(draft, write, judge))
                self.proposed += 1
            else:
                writes.append(write)
        return replace(draft, writes=tuple(writes))

    def _may(self, draft: AggregateDraft, write: Write, judge: Judge, owners: list[str]) -> bool:
        holder = self._holder
        if draft.entity not in (CUSTOMER.name, ORG_UNIT.name):
            return True
        if holder is None or not (holder.is_centre or any(has_right(holder.position, o) for o in _said(write))):
            return False
        if draft.entity == CUSTOMER.name:
            return bool(owners) and all(is_within(unit, holder.unit) for unit in owners)
        return is_within(_unit_of(draft, judge), holder.unit)

    def _proposal(self, draft: AggregateDraft, write: NewValues, judge: Judge) -> NewRow:
        entity = ENTITY_BY_NAME[write.entity]
        values = {name: _plain(to_wire(entity.by_name[name], value)) for name, value in write.values.items()}
        is_customers = draft.entity == CUSTOMER.name
        parent = {"customer": draft.root} if is_customers else {"org_unit": _unit_of(draft, judge)}
        said = {
            **parent,
            "entity": write.entity,
            "row": write.row,
            "unit": merge_unit(entity.by_name[next(iter(write.values))]),
            "values": json.dumps(values, ensure_ascii=False),
            "proposed_by": self._person,
        }
        return NewRow("proposal" if is_customers else "unit_proposal", new_child_id(draft.root), said)

    def _auth(self, owners: list[tuple[bytes, str]], judge: Judge) -> tuple[bytes, ...]:
        """The ownership that it rests on, and the last that is known of every other key."""
        assert self._trust is not None
        own = self._trust.key_of(self._certificate)
        followed = {commit.aggregate_prev for commit in judge.commits.values()}
        ends = [commit for commit in judge.commits.values() if commit.id not in followed and judge.key(commit) != own]
        ends.sort(key=lambda commit: (commit.stamp, commit.id), reverse=True)
        named = [owners[0][0]] if owners else []
        return (*named, *(commit.id for commit in ends if commit.id not in named))[:MOST_NAMED]


def would_propose(
    connection: Connection, trust: Trust, certificate: bytes, person: str, drafts: Sequence[AggregateDraft]
) -> Mapping[str, int]:
    """How many of the drafts' values would become proposals, by merge unit; nothing is written."""
    rights = Rights(trust, certificate, person)
    made = (write for draft, _ in rights.prepared(connection, drafts) for write in draft.writes)
    said = (write for draft in drafts for write in draft.writes if isinstance(write, NewRow))
    before = {write.row for write in said}
    proposals = (write for write in made if isinstance(write, NewRow) and write.row not in before)
    return Counter(str(write.values["unit"]) for write in proposals)


def _needs_judge(write: Write) -> bool:
    if isinstance(write, NewRow):
        return write.entity in _KNOWING
    return _is_guarded(write) or (isinstance(write, NewExistence) and not write.present)


def _is_guarded(write: Write) -> bool:
    if not isinstance(write, NewValues):
        return False
    unit = merge_unit(ENTITY_BY_NAME[write.entity].by_name[next(iter(write.values))])
    return class_of(write.entity, unit) == Merge.GUARDED


def _said(write: Write) -> tuple[Operation, ...]:
    return operations_of([write])


def _unit_of(draft: AggregateDraft, judge: Judge) -> str:
    if judge.unit_code:
        return judge.unit_code
    codes = [write.values.get("code") for write in draft.writes if isinstance(write, NewRow)]
    return str(next((code for code in codes if code), ""))


def _plain(value: Any) -> Any:
    """A wire value as JSON holds it; ids as hex, as records have them."""
    return value.hex() if isinstance(value, bytes) else value

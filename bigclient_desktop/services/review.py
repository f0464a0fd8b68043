"""What people must look at: clashes, parked commits, proposals, provisional values."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import Choice, ParkedItem, ProposalItem, ProvisionalItem, ReviewItem
from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_ID, ENTITY_BY_NAME, Merge
from bigclient_desktop.domain.positions import is_part_time, may_decide
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.commits import MAX_PREV
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import EXISTENCE, from_wire
from bigclient_desktop.journal.writes import AggregateDraft, NewExistence, NewValues, Write
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.access import Action, demand, in_sight, why_not
from bigclient_desktop.services.customers import change_written
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import exchange_reads
from bigclient_desktop.store import review as reading
from bigclient_desktop.store.people import staff_by_seat, staff_names

SIDES = ("visible", "other", "mine", "theirs")
APPROVED, REJECTED = "approved", "rejected"
_ORDER = {"decide": 0, "revived": 1, "review": 2, "late": 3, "clock": 4}


class ReviewItemChanged(Failure):
    """Something was written to the field since it was shown; nothing unseen is settled."""

    key = "failure.review_item_changed"


class NotEntitled(Failure):
    """Only who may decide settles this."""

    key = "failure.not_entitled"


class ProposalUnknown(Failure):
    """The proposal is gone, or decided already."""

    key = "failure.proposal_unknown"


class OwnProposal(Failure):
    """Nobody decides on what he proposed himself."""

    key = "failure.own_proposal"


def may_decide_here(session: Session) -> bool:
    """Whether decisions of this seat count: of a centre, of a deciding position, or in a store that is its own root."""
    trust = session.store.trust
    if trust is None:
        return not is_part_time(session.position)
    own = whom.own_holder(session, trust)
    return own.is_centre or may_decide(own.position)


def review_items(session: Session, customer: str | None = None) -> list[ReviewItem]:
    """The review queue: what must be decided first. Of one customer its quiet conflicts as well."""
    with session.store.reading() as connection:
        clashes = reading.clashes(connection, customer)
        people = staff_by_seat(connection)
        names = _customer_names(connection, (clash.aggregate for clash in clashes))
    settles = why_not(session, Action.KEEP_BOOKS) is None
    decides, trust = may_decide_here(session), session.store.trust
    items = [_item(trust, clash, people, names, settles, decides) for clash in clashes]
    items = in_sight(session, items)
    return sorted(items, key=lambda item: (_ORDER.get(item.kind, 9), item.customer_name, item.entity, item.unit))


def _item(
    trust: Trust | None,
    clash: reading.Clash,
    people: Mapping[bytes, Staff],
    names: Mapping[bytes, str],
    settles: bool,
    decides: bool,
) -> ReviewItem:
    choices = tuple(_choice(trust, side, clash, people) for side in clash.sides)
    guarded = any(
        ENTITY_BY_NAME[clash.entity].by_name[name].merge is Merge.GUARDED
        for name in reading.unit_fields(clash.entity, clash.unit)
    )
    return ReviewItem(
        _item_id(clash),
        clash.kind,
        _customer(clash.aggregate),
        names.get(clash.aggregate[1:], ""),
        clash.entity,
        clash.row.hex(),
        clash.unit,
        reading.unit_fields(clash.entity, clash.unit) if clash.unit != EXISTENCE else (reading.EXISTS,),
        clash.before,
        choices,
        f"review.sentence_{clash.kind}",
        settles and (decides or not guarded),
    )


def _item_id(clash: reading.Clash) -> str:
    """Names the unit and what was shown of it, so that nothing that came since is settled unseen."""
    seen = sha256(b"".join(sorted(side.commit for side in clash.sides))).hexdigest()[:12]
    return f"{clash.entity}:{clash.row.hex()}:{clash.unit}:{seen}"


def _choice(trust: Trust | None, side: reading.Side, clash: reading.Clash, people: Mapping[bytes, Staff]) -> Choice:
    author = _author(trust, side.certificate, people)
    return Choice(
        side.commit.hex(),
        side.values or {},
        author.name or "",
        whom.unit_name(author.unit or ""),
        instant_of(side.stamp),
        side.source.rpartition(":")[2],
        side.values is not None and all(clash.shown.get(name) == value for name, value in side.values.items()),
        erased=side.values is None,
    )


def _author(trust: Trust | None, certificate: bytes, people: Mapping[bytes, Staff]) -> Staff:
    """Who signed: as a person where he is known, else as his certificate says."""
    if certificate in people:
        return people[certificate]
    holder = trust.holder(certificate) if trust else None
    if holder is None:
        return Staff()
    known = next((person for person in people.values() if person.id == holder.person), None)
    return known or Staff(id=holder.person, unit=holder.unit, name=whom.unit_name(holder.unit))


def _customer(aggregate: bytes) -> str:
    return aggregate[1:].hex() if aggregate[0] == CUSTOMER.id else ""


def _customer_names(connection: Any, aggregates: Iterable[bytes]) -> dict[bytes, str]:
    """Name by root of the aggregates' customers and units."""
    every = set(aggregates)
    customers = exchange_reads.names_of_customers(connection, [a[1:] for a in every if a[0] == CUSTOMER.id])
    units = exchange_reads.units_of_aggregates(connection, [a[1:] for a in every if a[0] != CUSTOMER.id])
    return {root: name for root, (name, _) in customers.items()} | {r: whom.unit_name(c) for r, c in units.items()}


def resolve(session: Session, item_id: str, choice: str | Mapping[str, Any]) -> Change:
    """Settles a clash: the id of a Choice, or new values by field name. Names all heads that were shown.

    Raises ReviewItemChanged, NotAllowed.
    """
    demand(session, Action.KEEP_BOOKS)
    with session.store.reading() as connection:
        (clash,) = _clashes_of(connection, [item_id])
        subject = _customer_names(connection, [clash.aggregate]).get(clash.aggregate[1:], "")
    write = _settling(clash, _values(clash, choice))
    return _write(session, {clash.aggregate: [write]}, "change.resolve_conflict", subject)


def _clashes_of(connection: Any, item_ids: Sequence[str]) -> list[reading.Clash]:
    only = []
    for item_id in item_ids:
        entity, row, rest = item_id.split(":", 2)
        only.append((entity, bytes.fromhex(row), rest.rpartition(":")[0]))
    found = {_item_id(clash): clash for clash in reading.clashes(connection, only=only)}
    if any(item_id not in found for item_id in item_ids):
        raise ReviewItemChanged()
    return [found[item_id] for item_id in item_ids]


def _values(clash: reading.Clash, choice: str | Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(choice, str):
        return choice
    chosen = next((side for side in clash.sides if side.commit.hex() == choice), None)
    if chosen is None or chosen.values is None:
        raise ReviewItemChanged()
    return chosen.values


def _settling(clash: reading.Clash, values: Mapping[str, Any]) -> Write:
    """Says the value again about every head that was shown."""
    prev = tuple(side.commit for side in clash.sides)[:MAX_PREV]
    if clash.unit == EXISTENCE:
        return NewExistence(clash.entity, clash.row.hex(), bool(values[reading.EXISTS]), prev)
    names = reading.unit_fields(clash.entity, clash.unit)
    return NewValues(clash.entity, clash.row.hex(), {name: values.get(name) for name in names}, prev)


def resolve_all(session: Session, item_ids: Sequence[str], side: str) -> Change:
    """Settles many in one step: 'visible', 'other', 'mine' (written here) or 'theirs'. Raises ReviewItemChanged,
    NotAllowed."""
    demand(session, Action.KEEP_BOOKS)
    with session.store.reading() as connection:
        clashes = _clashes_of(connection, item_ids)
    writes: dict[bytes, list[Write]] = {}
    for clash in clashes:
        chosen = _side_of(clash, side)
        if chosen is not None and chosen.values is not None:
            writes.setdefault(clash.aggregate, []).append(_settling(clash, chosen.values))
    return _write(session, writes, "change.resolve_conflicts", str(sum(map(len, writes.values()))))


def _side_of(clash: reading.Clash, side: str) -> reading.Side | None:
    def is_shown(one: reading.Side) -> bool:
        return one.values is not None and all(clash.shown.get(name) == value for name, value in one.values.items())

    wanted = {
        "visible": [one for one in clash.sides if is_shown(one)],
        "other": [one for one in clash.sides if not is_shown(one)],
        "mine": [one for one in clash.sides if one.source == "local"],
        "theirs": [one for one in clash.sides if one.source != "local"],
    }[side]
    return next(iter(wanted), None)


def _write(session: Session, writes: Mapping[bytes, Sequence[Write]], label: str, subject: str) -> Change:
    drafts = [
        AggregateDraft(ENTITY_BY_ID[aggregate[0]].name, aggregate[1:].hex(), tuple(some))
        for aggregate, some in writes.items()
        if some
    ]
    if not drafts:
        return Change("", label)
    return change_written(session.store.append(session.writer, drafts, label, subject), label)


def parked_items(session: Session) -> list[ParkedItem]:
    """Commits that do not count, with their reasons, newest first."""
    with session.store.reading() as connection:
        found = reading.parked_commits(connection)
        people = staff_by_seat(connection)
        names = _customer_names(connection, (one.aggregate for one in found))
    trust = session.store.trust
    own = whom.own_holder(session, trust) if trust else None
    items = []
    for one in found:
        author = _author(trust, one.certificate, people)
        revoked_by = {cut.by for cut in trust.cuts(one.certificate)} if trust else set()
        items.append(
            ParkedItem(
                one.commit.hex(),
                _customer(one.aggregate),
                names.get(one.aggregate[1:], ""),
                author.name or "",
                whom.unit_name(author.unit or ""),
                instant_of(one.stamp),
                f"exchange.parked_{one.reason}",
                one.reason,
                one.said,
                one.reason == "revoked" and own is not None and own.key in revoked_by,
            )
        )
    return in_sight(session, items)


def proposals(session: Session, *, decided: bool = False) -> list[ProposalItem]:
    """Proposals that wait for a decision, or those `decided`, newest first."""
    decides = may_decide_here(session)
    with session.store.reading() as connection:
        found = reading.proposals(connection, decided=decided)
        names = _customer_names(connection, (aggregate for _, aggregate, _, _ in found))
        people = staff_names(connection)
        items = []
        for _, aggregate, one, stamp in found:
            entity, row, unit = one.entity or "", one.row or "", one.unit or ""
            items.append(
                ProposalItem(
                    one.id,
                    _customer(aggregate),
                    names.get(aggregate[1:], ""),
                    entity,
                    row,
                    unit,
                    proposed_values(entity, one.values),
                    reading.value_now(connection, entity, bytes.fromhex(row), unit),
                    one.reason or "",
                    people.get(one.proposed_by or "", ""),
                    instant_of(stamp),
                    one.outcome or "",
                    people.get(one.decided_by or "", ""),
                    one.decided_at,
                    one.decision_reason or "",
                    decides and one.outcome is None and one.proposed_by != session.staff_id,
                )
            )
    return in_sight(session, items)


def proposed_values(entity: str, text: str | None) -> dict[str, Any]:
    """The values of a proposal as records hold them."""
    by_name = ENTITY_BY_NAME[entity].by_name
    found: dict[str, Any] = {}
    for name, wire in json.loads(text or "{}").items():
        field = by_name.get(name)
        if field is not None:
            found[name] = from_wire(field, bytes.fromhex(wire) if field.kind == "reference" and wire else wire)
    return found


def decide(session: Session, ids: Sequence[str], outcome: str, reason: str = "") -> Change:
    """Decides proposals: 'approved' (their values are set) or 'rejected'. Raises NotEntitled, ProposalUnknown,
    OwnProposal."""
    if not may_decide_here(session):
        raise NotEntitled()
    writes: dict[bytes, list[Write]] = {}
    with session.store.reading() as connection:
        found = {one.id: (name, aggregate, one) for name, aggregate, one, _ in _wanted(connection, ids)}
        for identity in ids:
            if identity not in found or found[identity][2].outcome is not None:
                raise ProposalUnknown()
            name, aggregate, one = found[identity]
            if one.proposed_by == session.staff_id:
                raise OwnProposal()
            some = writes.setdefault(aggregate, [])
            if outcome == APPROVED:
                row = bytes.fromhex(one.row or "")
                heads = reading.heads_of_unit(connection, one.entity or "", row, one.unit or "")
                values = proposed_values(one.entity or "", one.values)
                if one.unit == EXISTENCE:
                    some.append(NewExistence(one.entity or "", row.hex(), bool(values.get(reading.EXISTS)), heads))
                else:
                    some.append(NewValues(one.entity or "", row.hex(), values, heads[:MAX_PREV]))
            said = {
                "outcome": outcome,
                "decided_by": session.staff_id,
                "decided_at": datetime.now(UTC).replace(microsecond=0),
                "decision_reason": reason or None,
            }
            some.append(
                NewValues(name, identity, said, reading.heads_of_unit(connection, name, _key(identity), "outcome"))
            )
    label = "change.approve_proposals" if outcome == APPROVED else "change.reject_proposals"
    return _write(session, writes, label, str(len(ids)))


def _key(identity: str) -> bytes:
    return bytes.fromhex(identity)


def _wanted(connection: Any, ids: Sequence[str]) -> list[Any]:
    return reading.proposals(connection, decided=False, only=ids)


def provisional(session: Session) -> list[ProvisionalItem]:
    """Guarded values that stand until somebody confirms them."""
    with session.store.reading() as connection:
        marked = reading.provisional_units(connection)
        people = staff_by_seat(connection)
        names = _customer_names(connection, (one.aggregate for one in marked))
    decides, trust = may_decide_here(session), session.store.trust
    items = []
    for one in marked:
        author = _author(trust, one.side.certificate, people) if one.side else Staff()
        items.append(
            ProvisionalItem(
                f"{one.entity}:{one.row.hex()}:{one.unit}",
                _customer(one.aggregate),
                names.get(one.aggregate[1:], ""),
                one.entity,
                one.row.hex(),
                one.unit,
                one.shown,
                author.name or "",
                instant_of(one.side.stamp) if one.side else None,
                decides,
            )
        )
    return sorted(in_sight(session, items), key=lambda item: (item.customer_name, item.entity, item.unit))


def confirm_provisional(session: Session, ids: Sequence[str]) -> Change:
    """Confirms provisional values as they stand, by decision. Raises NotEntitled."""
    if not may_decide_here(session):
        raise NotEntitled()
    writes: dict[bytes, list[Write]] = {}
    wanted = set(ids)
    with session.store.reading() as connection:
        for one in reading.provisional_units(connection):
            if f"{one.entity}:{one.row.hex()}:{one.unit}" not in wanted:
                continue
            heads = reading.heads_of_unit(connection, one.entity, one.row, one.unit)[:MAX_PREV]
            some = writes.setdefault(one.aggregate, [])
            if one.unit == EXISTENCE:
                some.append(NewExistence(one.entity, one.row.hex(), bool(one.shown[reading.EXISTS]), heads))
            else:
                some.append(NewValues(one.entity, one.row.hex(), one.shown, heads))
    return _write(session, writes, "change.confirm_provisional", str(sum(map(len, writes.values()))))

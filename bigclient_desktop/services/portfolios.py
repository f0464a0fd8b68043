"""A person's customers handed to others as one step, with nothing left behind: roles, plans, complaints, items."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.agreements import State, standing_of
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Agreement, Customer, values_of
from bigclient_desktop.domain.handing_over import HandoverLine, open_fields, roles_after, taken_over
from bigclient_desktop.domain.handover_form import COUNTED
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.writes import Write, changes_between
from bigclient_desktop.services import access
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.customers import write_change
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files, handing_over
from bigclient_desktop.store.handing_over import OpenRow
from bigclient_desktop.store.people import staff_by_id
from bigclient_desktop.store.sight import sights_of

LABEL = "change.hand_over"


class NobodyTakes(Failure):
    """No customer has a taker yet."""

    key = "failure.nobody_takes"


class TakerUnfit(Failure):
    """The taker is the giver himself, has left, or is nobody known."""

    key = "failure.taker_unfit"


def portfolio(session: Session, person: str, now: datetime | None = None) -> list[HandoverLine]:
    """Every customer that a person is A or B of, or at which something open names him, as far as who asks sees them."""
    today = china_day(now_or(now))
    with seeing(session) as connection:
        standing = handing_over.standing_for(connection)
        held = handing_over.held_by(connection, person)
        named = [
            standing.get(row.root, row.root)
            for row in handing_over.rows_naming(connection, [person])
            if _names(row, person, today)
        ]
        return _lines(connection, list(dict.fromkeys([*held, *named])), person, today)


def handover_lines(
    session: Session, customers: Sequence[str], person: str = "", now: datetime | None = None
) -> list[HandoverLine]:
    """These customers as the sheet shows them; `person` is whose role and work are told."""
    with seeing(session) as connection:
        return _lines(connection, customers, person, china_day(now_or(now)))


def _names(row: OpenRow, person: str, today: date) -> bool:
    return any(row.values.get(name) == person for name in open_fields(row.entity, row.values, today))


def _lines(connection: Any, customers: Sequence[str], person: str, today: date) -> list[HandoverLine]:
    shown = handing_over.shown_of(connection, customers)
    sights = sights_of(connection, customers)
    ids = [one.customer for one in shown]
    standing = handing_over.standing_for(connection)
    at: dict[str, list[OpenRow]] = defaultdict(list)
    for row in handing_over.rows_at(connection, ids):
        if open_fields(row.entity, row.values, today):
            at[standing.get(row.root, row.root)].append(row)
    contacts = handing_over.contacts_of(connection, ids)
    attachments = handing_over.attachments_of(connection, ids)
    agreements = customer_files.children(connection, "agreement", Agreement, ids)
    lines = [
        HandoverLine(
            **asdict(one),
            role=one.role_of(person),
            contact=next(iter(contacts.get(one.customer, ())), ""),
            contacts=len(contacts.get(one.customer, ())),
            plans=_count(at[one.customer], "visit"),
            complaints=sum(
                row.entity == "complaint" and row.values.get("state") != "closed" for row in at[one.customer]
            ),
            items=_count(at[one.customer], "follow_up", "demand"),
            agreements=sum(
                standing_of(known, today).state is not State.ENDED for known in agreements.get(one.customer, ())
            ),
            attachments=attachments[one.customer],
            work=sum(_names(row, person, today) for row in at[one.customer]) if person else 0,
        )
        for one in shown
    ]
    return [_existence_of(line) if sights.get(line.customer) is Sight.EXISTENCE else line for line in lines]


def _existence_of(line: HandoverLine) -> HandoverLine:
    """Of another unit's customer the name, the stage and who holds it: enough not to forget it."""
    hidden: dict[str, Any] = dict.fromkeys(COUNTED, 0)
    return replace(line, code=None, grade=None, contact="", **hidden)


def _count(rows: Iterable[OpenRow], *entities: str) -> int:
    return sum(row.entity in entities for row in rows)


def hand_over_portfolio(session: Session, giver: str, takers: Mapping[str, str], now: datetime | None = None) -> Change:
    """Gives each of these customers to its taker: the giver's role, and all that is open there in his name.

    One transaction, taken back by one undo. Roles are a decision, or a proposal of whoever may not decide; open work is
    taken over at once. Raises NobodyTakes, TakerUnfit, NotAllowed.
    """
    if not takers:
        raise NobodyTakes()
    access.demand(session, access.Action.HAND_OVER, takers)
    today = china_day(now_or(now))
    with session.store.reading() as connection:
        _refuse_unfit(connection, giver, takers)
        stored = customer_files.customers_by_id(connection, list(takers))
        heads = customer_files.visible_heads_of(connection, [("customer", identity) for identity in stored])
        writes = work_writes(connection, {one: {giver: taker} for one, taker in takers.items()}, today)
    for identity, customer in stored.items():
        new = _roles(customer, giver, takers[identity])
        found = changes_between("customer", identity, values_of(customer), values_of(customer) | new, heads)
        writes[identity] = [*found, *writes.get(identity, ())]
    only = next(iter(stored.values())).full_name if len(stored) == 1 else None
    return write_change(session, writes, LABEL, only or str(len(stored)))


def _roles(customer: Customer, giver: str, taker: str) -> dict[str, str | None]:
    lead, deputy = roles_after(customer.lead_manager, customer.deputy_manager, giver, taker)
    return {"lead_manager": lead, "deputy_manager": deputy}


def _refuse_unfit(connection: Any, giver: str, takers: Mapping[str, str]) -> None:
    for taker in set(takers.values()):
        person = staff_by_id(connection, taker)
        if person is None or person.left_on is not None or taker == giver:
            raise TakerUnfit(name=person.name if person and person.name else taker)


def work_writes(connection: Any, takers: Mapping[str, Mapping[str, str]], today: date) -> dict[str, list[Write]]:
    """What hands open work on: for each customer who takes over from whom; by the customer in whose aggregate the rows
    lie, which for merged ones is another."""
    standing = handing_over.standing_for(connection)
    changes: list[tuple[OpenRow, dict[str, str]]] = []
    for row in handing_over.rows_naming(connection, {giver for moves in takers.values() for giver in moves}):
        moves = takers.get(standing.get(row.root, row.root))
        if moves and (new := taken_over(row.entity, row.values, moves, today)):
            changes.append((row, new))
    heads = customer_files.visible_heads_of(connection, [(row.entity, row.row) for row, _ in changes])
    writes: dict[str, list[Write]] = defaultdict(list)
    for row, new in changes:
        writes[row.root] += changes_between(row.entity, row.row, row.values, row.values | new, heads)
    return writes

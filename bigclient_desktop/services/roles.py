"""A and B of customers: where one is missing, and what follows when a customer comes into care."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.grading import needs_two_managers
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.domain.roles import (
    ASKED_ABOUT,
    DEPUTY,
    LEAD,
    NO_QUESTION,
    CarePlan,
    RoleGap,
    RoleQuestion,
    main_person,
    role_question,
)
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.writes import changes_between
from bigclient_desktop.services import access
from bigclient_desktop.services.customers import CustomerUnknown, write_change
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.portfolios import handover_lines, work_writes
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files
from bigclient_desktop.store import roles as stored


class SamePersonTwice(Failure):
    """A and B are two people."""

    key = "problem.same_manager"


def role_gaps(session: Session) -> list[RoleGap]:
    """Customers from silver up without A or B, and every customer one of whose two has left; the best grade first.

    A manager is told of his own, and of those of his unit that nobody has; the others of all in their unit and below.
    """
    with session.store.reading() as connection:
        found = [one for one in stored.gaps(connection) if _concerns(session, one)]
    gaps = []
    for one in found:
        wanted = needs_two_managers(one.grade)
        missing = tuple(
            role for role, lacks in ((LEAD, one.lacks_lead), (DEPUTY, one.lacks_deputy)) if lacks and wanted
        )
        gone = tuple(role for role, left in ((LEAD, one.lead_gone), (DEPUTY, one.deputy_gone)) if left)
        gaps.append(RoleGap(one.id, one.name, one.grade or "", missing, gone))
    return gaps


def _concerns(session: Session, gap: stored.Gap) -> bool:
    if session.staff_id in gap.holders:
        return True
    if gap.unit and not is_within(gap.unit, session.unit):
        return False
    return session.position != "manager" or not gap.holders


def question_of(session: Session, new: Mapping[str, Mapping[str, Any]]) -> RoleQuestion:
    """What new values by customer (those of `ASKED_ABOUT` are looked at) leave open of A and B; nothing is written."""
    asked = {one: told for one, values in new.items() if (told := {k: values[k] for k in ASKED_ABOUT if k in values})}
    if not asked:
        return NO_QUESTION
    with session.store.reading() as connection:
        states = stored.states_of(connection, list(asked))
    return role_question((state, replace(state, **asked[state.customer])) for state in states)


def care_plan(session: Session, customer: str, now: datetime | None = None) -> CarePlan:
    """What the change into care means. Raises CustomerUnknown."""
    with session.store.reading() as connection:
        found = customer_files.customer_by_id(connection, customer)
    if found is None:
        raise CustomerUnknown(customer=customer)
    (line,) = handover_lines(session, [customer], found.lead_manager or "", now) or (None,)
    grade, work = (line.grade, line.work) if line else (None, 0)
    return CarePlan(customer, found.full_name or "", grade, found.stage, found.lead_manager, found.deputy_manager, work)


def begin_care(
    session: Session,
    customer: str,
    lead: str | None,
    deputy: str | None,
    *,
    move_work: bool,
    now: datetime | None = None,
) -> Change:
    """Settles A and B for the care, as one change: with `move_work` what is open in the earlier A's name goes to who
    leads from now on. Raises SamePersonTwice, CustomerUnknown, NotAllowed."""
    if lead is not None and lead == deputy:
        raise SamePersonTwice()
    access.demand(session, access.Action.HAND_OVER, customer)
    with session.store.reading() as connection:
        found = customer_files.customer_by_id(connection, customer)
        if found is None:
            raise CustomerUnknown(customer=customer)
        heads = customer_files.visible_heads_of(connection, [("customer", customer)])
        main = main_person(found.stage, lead, deputy)
        giver = found.lead_manager
        moves = {giver: main} if move_work and giver and main and giver != main else {}
        writes = work_writes(connection, {customer: moves}, china_day(now_or(now)))
    new = {LEAD: lead, DEPUTY: deputy}
    own = changes_between("customer", customer, values_of(found), values_of(found) | new, heads)
    writes[customer] = [*own, *writes.get(customer, ())]
    return write_change(session, writes, "change.begin_care", found.full_name or "")

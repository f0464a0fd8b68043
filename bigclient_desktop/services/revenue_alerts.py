"""Alerts on revenue, the causes that people give, and customers to be proposed as lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Customer, CustomerId, values_of
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.revenue import AlertCause
from bigclient_desktop.domain.revenue_alerts import CAUSES, Alert, AlertLimits, alert_of, months_back
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, seeing
from bigclient_desktop.services.customers import CustomerUnknown, write_change
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files
from bigclient_desktop.store import revenue_alerts as stored
from bigclient_desktop.store.sight import closed_to

LIMITS = "alert_limits"
"""The setting with what differs from the shipped limits."""
_SPAN = 25
"""Months looked at: a year back from the newest, and a year before for who went silent."""


class CauseUnknown(Failure):
    """An alert's cause is one of those offered."""

    key = "failure.alert_cause_unknown"


@dataclass(frozen=True, slots=True)
class RevenueAlert:
    """A customer with its alert; `cause` is the newest given for the kind and month, with its competitor."""

    customer: CustomerId
    code: str | None
    name: str
    unit: str | None
    lead_manager: str | None
    grade: str | None
    alert: Alert
    cause: AlertCause | None
    is_closed: bool = False
    """The person at the store may not write to its file."""


def alert_limits(session: Session) -> AlertLimits:
    """The limits in force."""
    return AlertLimits.of(session.store.get_setting(LIMITS, {}))


def save_alert_limits(session: Session, limits: AlertLimits) -> None:
    """Keeps other limits on this machine."""
    values = {
        "drop_percent": str(limits.drop_percent),
        "silent_months": limits.silent_months,
        "lost_months": limits.lost_months,
        "jump_factor": limits.jump_factor,
    }
    session.store.set_setting(LIMITS, values)


def list_alerts(session: Session, *, managers: Sequence[str] = (), with_cause: bool = True) -> list[RevenueAlert]:
    """Every customer whose newest month calls for an alert, the gravest and largest first.

    The newest month is that of the last statement of the customer's own unit, else of its city: a unit that has not
    reported yet is not silent. Lost customers raise no alert.
    """
    limits = alert_limits(session)
    with seeing(session) as connection:
        reported = stored.last_months(connection)
        causes = stored.causes(connection)
        newest = max(reported.values(), default=None) or stored.newest_month(connection)
        if newest is None:
            return []
        customers = list(stored.watched_customers(connection, newest, _SPAN, managers))
        closed = closed_to(connection, Action.EDIT)
    months = {month: at for at, month in enumerate(months_back(newest, _SPAN))}
    found = []
    for customer, amounts in customers:
        month = reported.get(customer.unit or "") or reported.get(city_of(customer.unit or "")) or newest
        if month not in months:
            continue
        alert = alert_of(amounts[: months[month] + 1], month, limits)
        if alert is None:
            continue
        cause = causes.get((customer.id, alert.kind, month))
        if with_cause or cause is None:
            row = (customer.id, customer.code, customer.name, customer.unit, customer.lead_manager, customer.grade)
            found.append(RevenueAlert(*row, alert, cause, customer.id in closed))
    gravity = {"jump": 0, "lost": 1, "silent": 2, "drop": 3}
    return sorted(found, key=lambda one: (gravity[one.alert.kind], one.alert.amount - one.alert.before, one.name))


def give_cause(
    session: Session, customer: str, alert: Alert, cause: str, *, competitor: str = "", note: str = ""
) -> Change:
    """Says why. Raises CauseUnknown, CustomerUnknown."""
    stored_customer, name = _customer(session, customer)
    row = _cause_row(session, stored_customer.id, alert, cause, competitor, note)
    return write_change(session, {customer: [row]}, "change.alert_cause", name)


def mark_lost(
    session: Session, customer: str, alert: Alert, cause: str, *, competitor: str = "", note: str = ""
) -> Change:
    """Accepts the proposal: the customer's stage becomes lost, the competitor goes into its file, the cause is kept."""
    old, name = _customer(session, customer)
    writes: list[Write] = [_cause_row(session, customer, alert, cause, competitor, note)]
    with seeing(session) as connection:
        heads = customer_files.heads_of(connection, [("customer", customer)])
        rivals = {child.name for child in customer_files.all_children(connection, customer)["competitor"]}
    new = values_of(old) | {"stage": "lost", "stage_since": china_today()}
    writes += changes_between("customer", customer, values_of(old), new, heads)
    if competitor and competitor not in rivals:
        writes.append(NewRow("competitor", new_child_id(customer), {"customer": customer, "name": competitor}))
    return write_change(session, {customer: writes}, "change.mark_lost", name)


def _cause_row(session: Session, customer: str, alert: Alert, cause: str, competitor: str, note: str) -> NewRow:
    if cause not in CAUSES:
        raise CauseUnknown(cause=cause)
    values: dict[str, Any] = {
        "customer": customer,
        "alert": alert.kind,
        "month": alert.month,
        "cause": cause,
        "competitor": competitor or None,
        "note": note or None,
        "noted_by": session.staff_id,
        "noted_on": china_today(),
    }
    return NewRow("alert_cause", new_child_id(customer), values)


def _customer(session: Session, identity: str) -> tuple[Customer, str]:
    with seeing(session) as connection:
        found = customer_files.customer_by_id(connection, identity)
    if found is None:
        raise CustomerUnknown(customer=identity)
    return found, found.full_name or ""

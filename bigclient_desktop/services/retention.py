"""What must not be kept longer: withdrawn consent, people whose time is over, files that were kept long enough."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.consent import NOTICE_DAYS, RetentionEnd
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.writes import Write, changes_between
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.customers import CustomerUnknown, customer_file, write_change
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.services.visit_plans import whose
from bigclient_desktop.store import retention as stored


def notice_days(session: Session) -> int:
    """Days before the end at which the person wants to be reminded."""
    return int(get_setting(session, *NOTICE_DAYS))


def retention_ends(
    session: Session, managers: Sequence[str] | None = None, now: datetime | None = None
) -> list[RetentionEnd]:
    """People and files whose time is over or ends within the days of notice, the most urgent first."""
    today = china_day(now_or(now))
    until = today + timedelta(days=notice_days(session))
    with session.store.reading() as connection:
        return stored.retention_ends(connection, today, until, whose(session, managers))


class NotLaterThanToday(Failure):
    """What is kept longer is kept until a day that has not come yet."""

    key = "failure.not_later_than_today"


class KeepingReasonMissing(Failure):
    """Who keeps something longer says why."""

    key = "failure.keeping_reason_missing"


def keep_longer(session: Session, customer: str, contact: str, until: date, reason: str) -> Change:
    """Another end for a person's data, or (without a contact) for the customer's file, with its reason.

    Raises NotAllowed, NotLaterThanToday, KeepingReasonMissing, CustomerUnknown.
    """
    demand(session, Action.EDIT, customer)
    if until < china_day(now_or(None)):
        raise NotLaterThanToday(day=until.isoformat())
    if not reason.strip():
        raise KeepingReasonMissing()
    file = customer_file(session, customer)
    if not contact:
        own: list[Write] = changes_between(
            "customer",
            customer,
            values_of(file.customer),
            {"retention_until": until, "retention_reason": reason.strip()},
            file.heads,
        )
    else:
        person = next((one for one in file.contacts if one.id == contact), None)
        if person is None:
            raise CustomerUnknown(customer=customer)
        new = {"valid_until": until, "valid_reason": reason.strip()}
        own = changes_between("contact", contact, values_of(person), new, file.heads)
    return write_change(session, {customer: own}, "change.keep_longer", file.customer.full_name or "")

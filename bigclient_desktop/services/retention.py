"""What must not be kept longer: withdrawn consent, people whose time is over, files that were kept long enough."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bigclient_desktop.domain.consent import NOTICE_DAYS, RetentionEnd
from bigclient_desktop.domain.working_days import china_day
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

"""The first opening in a new year: the newest full year is another one, though nothing was written."""

from datetime import UTC, datetime

from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.store.derived import regrade
from bigclient_desktop.store.grades import Grader
from bigclient_desktop.store.merging import write_stand_ins
from bigclient_desktop.store.store import Store

GRADED_FOR = "graded_for_year"


def regrade_for_year(store: Store, now: datetime | None = None) -> bool:
    """Grades the list anew where the year has turned since that was done last; whether it had.

    Where somebody else is writing, or the disk takes nothing, the next opening does it.
    """
    year = china_day(now or datetime.now(UTC)).year - 1
    if store.get_setting(GRADED_FOR) == year:
        return False
    try:
        with store.at_the_door() as connection:
            grader = Grader(connection, last_full_year=year)
            if grader.denominators:
                regrade(connection, grader, None)
                write_stand_ins(connection, None)
        store.set_setting(GRADED_FOR, year)
    except EnvironmentFailure:
        return False
    return True

"""The diary form (营销日志表, annex 3): exactly what the form of a day, a week or a customer prints."""

from dataclasses import dataclass
from datetime import date, datetime

from bigclient_desktop.domain.visits import Visit


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One visit with the names that the form prints."""

    visit: Visit
    customer_name: str
    code: str | None = None
    grade: str | None = None
    manager: str = ""
    remark_by: str = ""


@dataclass(frozen=True, slots=True)
class DiaryForm:
    """`scope` is day, week or customer. `plans` are those of the next working day (day), or of the rest of the week."""

    scope: str
    first: date | None = None
    last: date | None = None
    person: str = ""
    customer_name: str = ""
    customer: str | None = None
    fill_unit: str | None = None
    entries: tuple[DiaryEntry, ...] = ()
    plans: tuple[DiaryEntry, ...] = ()
    filled_on: date | None = None
    printed_by: str | None = None
    printed_at: datetime | None = None

"""What the diary's screens read: the list, the calendar, one visit with its versions, items to follow up."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import date, datetime
from enum import StrEnum

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.customer_file import Heads
from bigclient_desktop.domain.visits import FollowUp, Visit
from bigclient_desktop.failures import Failure


class VisitSort(StrEnum):
    """Columns by which the list can be sorted."""

    STARTS = "starts_at"
    CUSTOMER = "customer"
    GRADE = "grade"
    MANAGER = "manager"
    WAY = "way"
    STATE = "state"
    NEXT = "next_on"
    RECORDED = "recorded_on"


@dataclass(frozen=True, slots=True)
class VisitQuery:
    """Which visits, in which order; empty tuples mean no filter. Days are China's, `last` included."""

    search: str = ""
    """Customer's name, code, pinyin, or words of the record."""
    first: date | None = None
    last: date | None = None
    managers: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    """planned, done, cancelled; `overdue` for plans whose day has passed."""
    with_follow_ups: bool = False
    """Only visits with items still open."""
    without_next: bool = False
    """Only done visits without a next step."""
    late_only: bool = False
    remarked_only: bool = False
    sort_by: VisitSort = VisitSort.STARTS
    descending: bool = True


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One line of the list, everything ready to show."""

    id: str
    customer: str
    customer_name: str
    code: str | None
    grade: str | None
    town: str | None
    state: str
    """planned, overdue, done, cancelled."""
    starts_at: datetime
    ends_at: datetime | None
    way: str | None
    manager: str | None
    """The visitor's name."""
    persons_met: str | None
    purpose: str | None
    result: str | None
    next_step: str | None
    next_on: date | None
    recorded_on: date | None
    is_late: bool
    is_put_off: bool
    is_corrected: bool
    has_remark: bool
    open_items: int
    unit: str | None


@dataclass(frozen=True, slots=True)
class VisitMark:
    """A visit in the calendar."""

    id: str
    customer: str
    customer_name: str
    grade: str | None
    state: str
    starts_at: datetime
    ends_at: datetime | None
    way: str | None
    manager: str | None
    purpose: str | None


@dataclass(frozen=True, slots=True)
class VisitFile:
    """One visit with all its versions (newest first, the first one is `visit`), its items, and names of people."""

    visit: Visit
    customer_name: str
    customer_code: str | None
    grade: str | None
    versions: tuple[Visit, ...]
    follow_ups: tuple[FollowUp, ...]
    names: Mapping[str, str]
    heads: Heads
    refusals: Mapping[Action, Failure] = with_default(default_factory=dict)
    """What the person at the store may not do with its customer."""


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """A visit as the form holds it; `is_correction` where it is to become a new version of a record already made."""

    visit: Visit
    heads: Heads = with_default(default_factory=dict)
    is_new: bool = False
    is_correction: bool = False
    base: Visit | None = None
    """What stood on the form when it was loaded."""


@dataclass(frozen=True, slots=True)
class FollowUpQuery:
    """Which items to follow up."""

    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = ("open", "in_progress")
    customers: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    due_until: date | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """An item with the names that go with it."""

    item: FollowUp
    customer_name: str
    grade: str | None
    responsible: str | None


@dataclass(frozen=True, slots=True)
class LinePart:
    """A stretch of the customer's time line: a visit, a complaint or a step of one, newest first."""

    kind: str
    """visit or complaint."""
    id: str
    at: datetime
    title: str
    person: str | None
    state: str
    detail: str = ""
    """The result of a visit; the kind of a complaint."""
    way: str | None = None
    steps: tuple[tuple[str, datetime], ...] = ()
    """Of a complaint: its steps with their times, oldest first."""

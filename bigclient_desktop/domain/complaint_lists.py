"""What the complaints' screens read: rows with their clocks, one complaint with its steps, repeats."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import date, datetime
from enum import StrEnum

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.complaint_clocks import Clocks
from bigclient_desktop.domain.complaint_flow import Way
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent
from bigclient_desktop.domain.customer_file import Heads
from bigclient_desktop.failures import Failure


class ComplaintSort(StrEnum):
    """Columns by which the list can be sorted."""

    URGENCY = "urgency"
    RECEIVED = "received_at"
    NUMBER = "number"
    CUSTOMER = "customer"
    GRADE = "grade"
    KIND = "kind"
    SEVERITY = "severity"
    COMPENSATION = "compensation"


@dataclass(frozen=True, slots=True)
class ComplaintQuery:
    """Which complaints, in which order; empty tuples mean no filter. Days are China's, `last` included."""

    search: str = ""
    """Customer's name, code, pinyin, number, item number, or words of the form."""
    first: date | None = None
    last: date | None = None
    customers: tuple[str, ...] = ()
    handlers: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    """The responsible unit."""
    kinds: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    """open, closed."""
    stages: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    """Of the most urgent clock: soon (将超时), over (已超时), paused …"""
    unanswered: bool = False
    repeated: bool = False
    sort_by: ComplaintSort = ComplaintSort.URGENCY
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """One line of the list. `repeats`: earlier complaints of the customer and kind within the days that count."""

    id: str
    number: str | None
    received_at: datetime
    customer: str
    customer_name: str
    code: str | None
    grade: str | None
    service: str | None
    kind: str | None
    severity: str | None
    handler: str | None
    responsible_unit: str | None
    state: str
    stage: str
    is_paused: bool
    escalations: int
    compensation: int | None
    satisfaction: str | None
    what_happened: str | None
    repeats: int
    clocks: Clocks


@dataclass(frozen=True, slots=True)
class Repeat:
    """An earlier or later complaint of the same customer and kind within the days that count as a repeat."""

    id: str
    number: str | None
    received_at: datetime
    state: str
    what_happened: str | None


@dataclass(frozen=True, slots=True)
class ComplaintFile:
    """One complaint with its steps in order, where it stands, its clocks and repeats, and names of people and units."""

    complaint: Complaint
    customer_name: str
    customer_code: str | None
    grade: str | None
    events: tuple[ComplaintEvent, ...]
    way: Way
    clocks: Clocks
    repeats: tuple[Repeat, ...]
    names: Mapping[str, str]
    heads: Heads
    refusals: Mapping[Action, Failure] = with_default(default_factory=dict)
    """What the person at the store may not do with its customer."""


@dataclass(frozen=True, slots=True)
class ComplaintDraft:
    """A complaint as the form holds it."""

    complaint: Complaint
    heads: Heads = with_default(default_factory=dict)
    is_new: bool = False
    base: Complaint | None = None
    """What stood on the form when it was loaded."""


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step half typed: its event, and the complaint with what the step teaches of it."""

    event: ComplaintEvent
    form: ComplaintDraft

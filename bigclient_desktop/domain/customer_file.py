"""What the screens, the command line and the forms read of customers: rows of the list, and the whole file of one."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bigclient_desktop.domain.access import Action, Sight
from bigclient_desktop.domain.customers import (
    Address,
    Agreement,
    Competitor,
    Contact,
    Customer,
    CustomerId,
    Demand,
    MailUse,
)
from bigclient_desktop.domain.file_requests import FileRequest
from bigclient_desktop.failures import Failure


@dataclass(frozen=True, slots=True)
class Deletion:
    """Who put a customer into the recycle bin, and when; no name where nobody here knows the seat."""

    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One line of the customer list, everything ready to show. `revenue` in 分 for the graded year."""

    id: CustomerId
    code: str | None
    full_name: str
    short_name: str | None
    kind: str | None
    industry: str | None
    division: str | None
    town: str | None
    stage: str | None
    unit: str | None
    lead_manager: str | None
    """Name of the lead manager (A角)."""
    deputy_manager: str | None
    contact: str | None
    phone: str | None
    postal_address: str | None
    contract_until: date | None
    grade: str | None
    """diamond, gold, silver, general; None for policy customers and where no denominator is known."""
    grade_provisional: bool
    score: Decimal | None
    revenue: int | None
    last_visit: date | None
    next_visit: date | None
    open_complaints: int
    completeness: int
    """Percent, 0 to 100."""
    is_headquarters: bool
    branch_count: int
    has_conflict: bool
    changed_at: datetime | None
    deletion: Deletion | None = None
    """Told of what lies in the recycle bin."""
    sight: Sight = Sight.WHOLE
    """How much of it the person at the store sees; of an existence only name, owner and stage are filled."""


class SortBy(StrEnum):
    """Columns by which the list can be sorted in SQL."""

    NAME = "full_name"
    CODE = "code"
    INDUSTRY = "industry"
    DIVISION = "division"
    STAGE = "stage"
    UNIT = "unit"
    LEAD_MANAGER = "lead_manager"
    GRADE = "grade"
    REVENUE = "revenue"
    COMPLETENESS = "completeness"
    LAST_VISIT = "last_visit"
    CHANGED = "changed_at"


OWN, OTHERS = REACHES = ("own", "others")


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """Which customers, in which order. Empty tuples mean no filter; `search` is the quick-search text."""

    search: str = ""
    reach: tuple[str, ...] = ()
    """Of REACHES: `own` are those whose file the person may see, `others` those of whom he knows name, owner and stage
    alone; they come after his own. Nothing means his own."""
    kinds: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    managers: tuple[str, ...] = ()
    """Staff ids; matches lead or deputy."""
    lead_managers: tuple[str, ...] = ()
    deputy_managers: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    """Division codes; a city code (4401 00) takes its counties along."""
    stages: tuple[str, ...] = ()
    code_pending: bool | None = None
    incomplete_below: int | None = None
    contract_ends: tuple[date, date] | None = None
    """First and last day on which the contract or an agreement ends."""
    headquarters: str | None = None
    has_conflict: bool | None = None
    recycle_bin: bool = False
    sort_by: SortBy = SortBy.NAME
    descending: bool = False

    @property
    def has_own(self) -> bool:
        """Whether it asks for customers whose file the person may see."""
        return OWN in self.reach or not self.reach

    @property
    def has_others(self) -> bool:
        """Whether it asks for customers of whom he sees the existence alone, and for nothing that he may not know."""
        return OTHERS in self.reach and self.is_open and not self.recycle_bin

    @property
    def is_open(self) -> bool:
        """Whether it asks for nothing but what everybody may know of a customer: name, owner, stage."""
        open_to_all = {"search", "reach", "units", "lead_managers", "stages", "sort_by", "descending", "recycle_bin"}
        return self == CustomerQuery(**{name: getattr(self, name) for name in open_to_all})


@dataclass(frozen=True, slots=True)
class YearRevenue:
    """Revenue of one year by service code, in 分."""

    year: int
    total: int
    by_service: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class GradeOfYear:
    """The grade of a year: published, or computed from what is here (`provisional`)."""

    year: int
    grade: str
    total: Decimal
    provisional: bool


@dataclass(frozen=True, slots=True)
class Completeness:
    """How complete a file is: percent and the names of the fields still missing (`contacts` for no contact)."""

    percent: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """A visit or complaint in short, for the customer's page."""

    kind: str
    id: str
    at: datetime
    title: str
    person: str | None
    state: str | None


@dataclass(frozen=True, slots=True)
class CustomerFile:
    """All that hangs on one customer. `heads` is what the form must hand back on saving (sync.md: `prev` is captured
    on load)."""

    customer: Customer
    contacts: tuple[Contact, ...]
    competitors: tuple[Competitor, ...]
    mail_uses: tuple[MailUse, ...]
    demands: tuple[Demand, ...]
    branches: tuple[CustomerRow, ...]
    headquarters_name: str | None
    names: Mapping[str, str]
    """Display names of every unit code and staff id that the file mentions."""
    revenue: tuple[YearRevenue, ...]
    grades: tuple[GradeOfYear, ...]
    timeline: tuple[TimelineItem, ...]
    completeness: Completeness
    heads: "Heads"
    addresses: tuple[Address, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    attached: Mapping[str, int] = with_default(default_factory=dict)
    """How many attachments hang on each agreement."""
    deletion: Deletion | None = None
    """Told of what lies in the recycle bin."""
    sight: Sight = Sight.WHOLE
    """How much of it the person at the store sees."""
    refusals: Mapping[Action, Failure] = with_default(default_factory=dict)
    """What he may not do with it, each with its reason."""
    request: FileRequest | None = None
    """Of a bare existence: what he last asked, to be shown the file."""


Heads = Mapping[tuple[str, str, str], tuple[bytes, ...]]
"""(entity, row id, merge unit) → ids of the operations on screen; opaque to everybody but the journal."""
ERASED_UNIT = "erased:"
"""Before the name of a unit among a form's heads: it was erased when the form was loaded."""
REDACTED = "redacted"
"""In place of a unit among a form's heads: the commits by which texts of the customer had been redacted till then."""


def was_erased(heads: Heads, entity: str, row: str, unit: str) -> bool:
    """Whether the unit's value had been erased under privacy law when the form was loaded."""
    return (entity, row, f"{ERASED_UNIT}{unit}") in heads


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One line of the history: which field, from what to what, who, where, when, from this machine or a package."""

    entity: str
    row: str
    field: str
    old: Any
    new: Any
    person: str
    unit: str
    at: datetime
    source: str
    """'local' or the package's number."""
    current: bool
    set_aside: str = ""
    """Why it was never the value: of a commit, or a decision, that does not count."""


@dataclass(frozen=True, slots=True)
class CommitChange:
    """What one commit did to one field."""

    entity: str
    row: str
    field: str
    old: Any
    new: Any
    is_new: bool
    """The row came with it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found at a field. `hard` blocks saving; a soft one needs a confirmation."""

    entity: str
    row: str
    field: str
    key: str
    values: Mapping[str, object] = with_default(default_factory=dict)
    hard: bool = True


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """An edited customer file as the form holds it. New rows carry an id made by `new_child_id()`; a removed child has
    deleted=True."""

    customer: Customer
    contacts: tuple[Contact, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    mail_uses: tuple[MailUse, ...] = ()
    demands: tuple[Demand, ...] = ()
    heads: Heads = with_default(default_factory=dict)
    is_new: bool = False
    addresses: tuple[Address, ...] = ()
    agreements: tuple[Agreement, ...] = ()

"""What the home page and the tray say: what falls due, what was missed, and when to look again."""

from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import date, datetime

from bigclient_desktop.domain.complaint_lists import ComplaintRow
from bigclient_desktop.domain.visit_lists import FollowUpRow, VisitRow


@dataclass(frozen=True, slots=True)
class ContractEnd:
    """A contract that ends soon or has ended."""

    customer: str
    customer_name: str
    grade: str | None
    until: date
    manager: str | None
    agreement: str = ""
    """Title of the agreement that ends; empty for the contract of the file itself."""
    renews: bool = False
    told_on: tuple[date, ...] = ()
    """The days before on which an agreement's end is told."""


@dataclass(frozen=True, slots=True)
class Missed:
    """What happened since the program ran last: plans whose time passed, clocks that ran out, contracts that ended."""

    since: datetime
    visits: tuple[VisitRow, ...] = ()
    complaints: tuple[ComplaintRow, ...] = ()
    contracts: tuple[ContractEnd, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()

    @property
    def count(self) -> int:
        return len(self.visits) + len(self.complaints) + len(self.contracts) + len(self.follow_ups)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One notice for the tray: a catalogue key with its values; what it opens; when it is due."""

    kind: str
    """visit, complaint, or customer (an agreement of his ends)."""
    id: str
    at: datetime
    key: str
    values: dict[str, str] = with_default(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reminders:
    """The notices due now, and the moment at which the next one comes: one timer until then, nothing runs between."""

    due: tuple[Reminder, ...]
    wake_at: datetime | None

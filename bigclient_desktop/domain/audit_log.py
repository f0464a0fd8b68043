"""The audit log (审计日志) as records: who looked at masked numbers, exported, printed, merged, erased, was refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class AuditLog:
    """The log of one person at one machine; the root that its entries hang on."""

    id: str = ""
    unit: str | None = None
    person: str | None = None
    installation: str | None = None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing that was done, or tried. `subject`: a customer's name, or what kind of list; `target`: the file or the
    printer; `form`: catalogue key of the paper, the workbook, or the action that was refused."""

    id: str = ""
    audit_log: str | None = None
    at: datetime | None = None
    kind: str | None = None
    subject: str | None = None
    customer: str | None = None
    count: int | None = None
    target: str | None = None
    form: str | None = None


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """What is looked for: days by the office's clock, both included."""

    first: date | None = None
    last: date | None = None
    person: str = ""
    """Staff id."""
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An entry as the screen and the command line show it; who it was stands in the certificate that signed it."""

    id: str
    at: datetime
    person_id: str
    person: str
    unit: str
    kind: str
    subject: str
    customer: str | None
    count: int
    target: str
    form: str


@dataclass(frozen=True, slots=True)
class Found:
    """The newest entries, how many there are in all, and whose there are (name by staff id). `of_others`: not one's own
    alone."""

    lines: tuple[AuditLine, ...] = ()
    count: int = 0
    people: Mapping[str, str] = field(default_factory=dict)
    of_others: bool = True
    knows_person: bool = True

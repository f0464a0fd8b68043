"""The complaint form (投诉处理表, annex 5): exactly what the form of one complaint prints."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent


@dataclass(frozen=True, slots=True)
class ComplaintForm:
    """One complaint with its steps in order; `names` has staff ids, unit codes and service codes."""

    complaint: Complaint
    customer_name: str = ""
    customer_code: str | None = None
    grade: str | None = None
    events: tuple[ComplaintEvent, ...] = ()
    answered_at: datetime | None = None
    handled_at: datetime | None = None
    due_at: datetime | None = None
    """When the statutory limit ends."""
    rule: str = ""
    """Of the statutory limit."""
    repeats: int = 0
    names: Mapping[str, str] = field(default_factory=dict)
    fill_unit: str | None = None
    filled_on: date | None = None
    printed_by: str | None = None
    printed_at: datetime | None = None

    def name_of(self, code: str | None) -> str:
        """The display name of a staff id, unit code or service code; the code itself where nobody knows a name."""
        return self.names.get(code, code) if code else ""

"""Asking to see another unit's customer: the request as it is kept, and what is said of it.

An answer is words: whoever agrees says until when and how the file is shown. The program opens no file by it; what
opens one is a role (deputy manager) or a unit that serves, and these are the owner's to give.
"""

from dataclasses import dataclass
from datetime import date, datetime

GRANTED, REFUSED = OUTCOMES = ("granted", "refused")
USUAL_DAYS = 30
"""As long as an agreement is proposed to hold."""


@dataclass(frozen=True, slots=True)
class FileRequest:
    """Somebody asks the unit of a customer to see its file."""

    id: str = ""
    customer: str | None = None
    customer_name: str | None = None
    unit: str | None = None
    """Whose customer it is."""
    person: str | None = None
    person_name: str | None = None
    of_unit: str | None = None
    """The unit of who asks."""
    reason: str | None = None
    asked_at: datetime | None = None
    outcome: str | None = None
    until: date | None = None
    """The last day of what was agreed to."""
    answer: str | None = None
    answered_by: str | None = None
    answered_at: datetime | None = None

    def state(self, today: date) -> str:
        """`waiting`, `refused`, `granted`, or `ended` where the day agreed to has passed."""
        if self.outcome is None:
            return "waiting"
        if self.outcome == GRANTED and self.until is not None and self.until < today:
            return "ended"
        return self.outcome


@dataclass(frozen=True, slots=True)
class AskedFile:
    """A request as somebody at a store sees it."""

    request: FileRequest
    may_answer: bool
    is_own: bool

    @property
    def id(self) -> str:
        """The request's."""
        return self.request.id

    @property
    def may_withdraw(self) -> bool:
        """Whether who asked may take it back: as long as nobody has answered."""
        return self.is_own and self.request.outcome is None

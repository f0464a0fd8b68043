"""Whether a person at a customer may be kept on file: basis, consent, its end and its withdrawal (PIPL art. 13–15, 19).

Nothing here blocks the file as a whole but dates that contradict each other: the rest of a customer has to be kept up
also while somebody's consent is being asked for again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bigclient_desktop.domain.field_checks import Found

NOTICE_DAYS = ("consent/notice_days", 30)
"""Days before the end at which a person is reminded: where he keeps his own, and this project's default (not from the
guideline)."""

WITHDRAWN, EXPIRED, ENDING, FILE_OVER, FILE_ENDING = "withdrawn", "expired", "ending", "file_over", "file_ending"
STANDINGS = (WITHDRAWN, EXPIRED, FILE_OVER, ENDING, FILE_ENDING)
"""Why somebody has to look, the most urgent first."""


@dataclass(frozen=True, slots=True)
class RetentionEnd:
    """What must not be kept longer, or will have to go soon: a person's data, or a whole customer file (no contact)."""

    customer: str
    customer_name: str
    contact: str
    contact_name: str
    day: date
    """The day on which the consent was withdrawn, or the last day on which it may be kept."""
    standing: str
    """One of STANDINGS."""

    @property
    def rank(self) -> tuple[int, date, str]:
        """By urgency, then by day."""
        return STANDINGS.index(self.standing), self.day, self.customer_name


def standing_of(withdrawn_on: date | None, valid_until: date | None, today: date, notice_days: int) -> str:
    """How it stands with a person's data; empty where nothing is to be done."""
    if withdrawn_on is not None:
        return WITHDRAWN
    if valid_until is None or (valid_until - today).days > notice_days:
        return ""
    return EXPIRED if valid_until < today else ENDING


def file_standing_of(retention_until: date | None, today: date, notice_days: int) -> str:
    """How it stands with a customer file; empty where nothing is to be done."""
    if retention_until is None or (retention_until - today).days > notice_days:
        return ""
    return FILE_OVER if retention_until < today else FILE_ENDING


def may_be_approached(contact: Any, today: date) -> bool:
    """Whether the person may still be rung up, visited and printed: consent neither withdrawn nor run out."""
    return standing_of(contact.withdrawn_on, contact.valid_until, today, 0) not in (WITHDRAWN, EXPIRED)


def check_consent(contact: Any, today: date) -> Iterator[Found]:
    """What is wrong or doubtful about basis and consent of a contact."""
    given, withdrawn, until = contact.consent_on, contact.withdrawn_on, contact.valid_until
    if given and until and until < given:
        values = {"given": given.isoformat(), "until": until.isoformat()}
        yield "valid_until", "problem.valid_before_consent", values, True
    if given and withdrawn and withdrawn < given:
        values = {"given": given.isoformat(), "withdrawn": withdrawn.isoformat()}
        yield "withdrawn_on", "problem.withdrawn_before_consent", values, True
    if withdrawn:
        yield "withdrawn_on", "problem.consent_withdrawn", {"date": withdrawn.isoformat()}, False
    elif until and until < today:
        key = "problem.consent_over" if contact.legal_basis == "consent" else "problem.contact_over"
        yield "valid_until", key, {"date": until.isoformat()}, False
    if contact.legal_basis == "consent" and not given:
        yield "consent_on", "problem.consent_without_date", {}, False
    if given and given <= today and not contact.legal_basis:
        yield "legal_basis", "problem.consent_without_basis", {}, False

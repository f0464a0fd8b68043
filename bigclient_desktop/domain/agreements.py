"""Agreements (协议): until when one runs, in what state it is on a day, and when its end is told.

The guideline names the agreement as what makes a customer a key account (用邮协议), not its terms: kinds, reminder days
and renewal are this project's own and editable.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bigclient_desktop.domain.customers import Agreement

FIRST_REMINDER, SECOND_REMINDER = 60, 30
"""Days before the end, where the agreement says nothing else."""
RENEWAL_MONTHS = 12
MOST_MONTHS = 1200
"""A hundred years: what is longer is a slip of the finger."""


class State(StrEnum):
    """How an agreement stands on a day."""

    COMING = "coming"
    IN_FORCE = "in_force"
    ENDING = "ending"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Standing:
    """The state, the day on which the running term ends (None: open), and whether it then goes on by itself."""

    state: State
    until: date | None
    renews: bool


def reminder_days(agreement: Agreement) -> tuple[int, int]:
    """The days before the end on which it is told, the earlier one first."""
    first, second = agreement.first_reminder_days, agreement.second_reminder_days
    if first is None:
        first = max(FIRST_REMINDER, second or 0)
    if second is None:
        second = min(SECOND_REMINDER, first)
    return max(first, second), min(first, second)


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months later, or the month's last; never past the calendar's end."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def term_ends(agreement: Agreement, first: date) -> Iterator[date]:
    """The ends of the terms that end on `first` or later, in order: one, or one after the other where it renews."""
    if agreement.ended_on is not None:
        if agreement.ended_on >= first:
            yield agreement.ended_on
        return
    end = agreement.ends_on
    if end is None:
        return
    if not agreement.auto_renews:
        if end >= first:
            yield end
        return
    months = _renewal(agreement)
    # Counted from the first end: added up step by step, a term that ends on the 31st would end on the 28th for ever.
    past = max(0, (first.year - end.year) * 12 + first.month - end.month)
    times = past // months
    while True:
        found = months_later(end, times * months)
        if found >= first:
            yield found
        if found == date.max:
            return
        times += 1


def _renewal(agreement: Agreement) -> int:
    months = agreement.renewal_months
    return months if months and 0 < months <= MOST_MONTHS else RENEWAL_MONTHS


def ends_between(agreement: Agreement, first: date, last: date) -> date | None:
    """The first end of a term from `first` to `last`, or None."""
    end = next(term_ends(agreement, first), None)
    return end if end is not None and end <= last else None


def standing_of(agreement: Agreement, today: date) -> Standing:
    """How it stands: ended on its day; before that ending, from the first reminder on."""
    end = next(term_ends(agreement, today), None)
    renews = bool(agreement.auto_renews) and agreement.ended_on is None and end is not None
    if end is None and (last := agreement.ended_on or agreement.ends_on) is not None:
        return Standing(State.ENDED, last, False)
    begins = agreement.starts_on or agreement.signed_on
    if begins is not None and begins > today:
        return Standing(State.COMING, end, renews)
    if end is not None and end - today <= timedelta(reminder_days(agreement)[0]):
        return Standing(State.ENDING, end, renews)
    return Standing(State.IN_FORCE, end, renews)


def is_told(agreement: Agreement, today: date) -> bool:
    """Whether its end is near enough, or its last month gone so short ago, that the home page names it."""
    earlier = reminder_days(agreement)[0]
    return ends_between(agreement, today - timedelta(30), today + timedelta(earlier)) is not None

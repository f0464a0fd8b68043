"""The limits of visits and complaints: shipped (resources/reference/limits.json), and the office's own above them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bigclient_desktop.domain.reference import document
from bigclient_desktop.domain.working_hours import Parts, parts_of

GRADES = ("diamond", "gold", "silver", "general")
SEVERITIES = ("normal", "serious", "critical")


@dataclass(frozen=True, slots=True)
class VisitLimits:
    """How often whom, how many a day, when an entry is late. `is_default`: of this project, not from the guideline."""

    rhythm_days: Mapping[str, int]
    ungraded_days: int
    most_a_day: int
    late_after_working_days: int
    sheet_visits: int
    contract_notice_days: int
    incomplete_below: int
    is_default: bool = True

    def rhythm(self, grade: str | None) -> int:
        """Days from visit to visit for a customer of the grade; policy customers have none."""
        return self.rhythm_days.get(grade or "", self.ungraded_days)


@dataclass(frozen=True, slots=True)
class StatutoryLimit:
    """A rule's days, counted by the calendar, and where they are written."""

    rule: str
    days: int
    source: str
    checked_on: str


@dataclass(frozen=True, slots=True)
class ComplaintLimits:
    """Both clocks of complaints. Only the statutory one stands in a law; the rest is a default or the office's own."""

    statutory: Mapping[str, StatutoryLimit]
    answer_working_days: int
    solution_working_days: Mapping[str, Mapping[str, int]]
    soon_working_hours: int
    soon_statutory_hours: int
    repeat_days: int
    office_parts: Parts
    is_default: bool = True

    def solution_days(self, grade: str | None, severity: str | None) -> int:
        """Working days for the solution."""
        by_severity = self.solution_working_days.get(grade or "", self.solution_working_days["general"])
        return by_severity.get(severity or "", by_severity["normal"])


def visit_limits(own: Mapping[str, Any] | None = None) -> VisitLimits:
    """The shipped limits with the office's own values (of the same names) above them."""
    values: dict[str, Any] = {**document("limits")["visits"], **(own or {})}
    values["rhythm_days"] = {**document("limits")["visits"]["rhythm_days"], **(own or {}).get("rhythm_days", {})}
    values.pop("source")
    return VisitLimits(**values, is_default=not own)


def complaint_limits(own: Mapping[str, Any] | None = None) -> ComplaintLimits:
    """The shipped limits with the office's own above them: answer_working_days, solution_working_days (grade → severity
    → days), office_parts, repeat_days; the statutory ones by rule."""
    shipped, own = document("limits"), own or {}
    solution = {
        grade: {**days, **own.get("solution_working_days", {}).get(grade, {})}
        for grade, days in shipped["internal"]["solution_working_days"].items()
    }
    statutory = {
        rule: StatutoryLimit(rule, **{**values, **own.get("statutory", {}).get(rule, {})})
        for rule, values in shipped["statutory"].items()
    }
    return ComplaintLimits(
        statutory=statutory,
        answer_working_days=own.get("answer_working_days", shipped["internal"]["answer_working_days"]),
        solution_working_days=solution,
        soon_working_hours=own.get("soon_working_hours", shipped["soon"]["internal_working_hours"]),
        soon_statutory_hours=own.get("soon_statutory_hours", shipped["soon"]["statutory_hours"]),
        repeat_days=own.get("repeat_days", shipped["repeat_days"]["days"]),
        office_parts=parts_of(own.get("office_parts", shipped["office_hours"]["parts"])),
        is_default=not own,
    )

"""Grading runs, their results and versions of rule sets as records (domain/fields.py has the fields)."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class GradingRun:
    """One grading of a year: the rule set and the denominators it froze (JSON), and how far it has come.

    `scope` is the unit whose customers (and its lower units') are graded. `seal` is the SHA-256 of the published
    results.
    """

    id: str = ""
    unit: str | None = None
    year: int | None = None
    scope: str | None = None
    rule_set: str | None = None
    rules: str | None = None
    denominators: str | None = None
    customers: int | None = None
    computed_by: str | None = None
    computed_at: datetime | None = None
    state: str | None = None
    reviewed_by: str | None = None
    reviewed_at: datetime | None = None
    approved_by: str | None = None
    approved_at: datetime | None = None
    published_by: str | None = None
    published_at: datetime | None = None
    adjustments: int | None = None
    seal: str | None = None


@dataclass(frozen=True, slots=True)
class GradingResult:
    """A customer's result in a run, with everything it was computed from. Policy customers carry no score.

    `grade` is what counts; where somebody changed it by hand it differs from `computed_grade`, with a `reason`.
    """

    id: str = ""
    customer: str | None = None
    run: str | None = None
    code: str | None = None
    name: str | None = None
    kind: str | None = None
    industry: str | None = None
    unit: str | None = None
    revenue: int | None = None
    denominator_unit: str | None = None
    denominator: int | None = None
    revenue_score: Decimal | None = None
    share_score: Decimal | None = None
    total: Decimal | None = None
    computed_grade: str | None = None
    previous_grade: str | None = None
    part_year: bool | None = None
    grade: str | None = None
    reason: str | None = None
    adjusted_by: str | None = None
    adjusted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RuleSetVersion:
    """A rule set as an office saved it; editing makes a new version, runs keep the text of theirs."""

    id: str = ""
    unit: str | None = None
    name: str | None = None
    version: int | None = None
    definition: str | None = None
    note: str | None = None
    retired: bool | None = None

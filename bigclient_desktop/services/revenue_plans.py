"""What a revenue import would do and what it did: choices, months, unmatched customers, the plan, the result."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.failures import Failure, Words
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.headings import Headings, SkippedRow
from bigclient_desktop.spreadsheets.revenue import Entry


class OnExisting(StrEnum):
    """What becomes of a month that the unit has already reported from the same source."""

    ASK = "ask"
    REPLACE = "replace"
    ADD = "add"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class RevenueChoices:
    """What the user says beside the file; what is left out is taken from the file or asked for."""

    unit: str = ""
    """The unit whose statement this is; the person's own."""
    source: str = ""
    """Which of the unit's reports: a statement replaces or adds to one of the same source alone."""
    month: str = ""
    year: int | None = None
    service: str = ""
    money_unit: Unit | None = None
    existing: OnExisting = OnExisting.ASK
    by_month: Mapping[str, OnExisting] = field(default_factory=dict)
    """Other decisions for single months."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """Customer id by the name in the file, for those that were not matched; empty to leave its rows out."""
    services: Mapping[str, str] = field(default_factory=dict)
    corrections: bool = False
    """Negative amounts are meant as corrections."""
    leave_out_unmatched: bool = False


class PlannedLine(NamedTuple):
    """An entry of the file with the customer it was matched with, and by what."""

    entry: Entry
    customer: str
    matched_by: str


@dataclass(frozen=True, slots=True)
class PlannedMonth:
    """A month of the file: its lines and sum, the statement that counts for it already, and what is done about that."""

    month: str
    lines: int
    total: int
    existing: str | None
    existing_total: int | None
    action: OnExisting


@dataclass(frozen=True, slots=True)
class UnmatchedCustomer:
    """A customer of the file that nobody knows, with what hangs on it; `problem` where it is ambiguous."""

    name: str
    code: str
    rows: tuple[int, ...]
    amount: int
    key: str
    values: Mapping[str, object]


@dataclass(frozen=True)
class RevenuePlan:
    """What importing the file would do; nothing has been written. Any hard problem keeps all of it out."""

    path: Path
    sheet: str
    headings: Headings
    columns: tuple[Column, ...]
    encoding: str
    choices: RevenueChoices
    unit: str
    source: str
    lines: Sequence[PlannedLine]
    problems: Sequence[CellProblem]
    skipped: Sequence[SkippedRow]
    months: tuple[PlannedMonth, ...]
    unmatched: tuple[UnmatchedCustomer, ...]
    left_out: int
    """Entries of customers that the user leaves out."""
    checked_totals: int
    position: int
    """How far the log reached when the plan was made."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Answers to remember: normalised text to customer."""

    @cached_property
    def errors(self) -> tuple[CellProblem, ...]:
        """What keeps the file out, in the order of the sheet."""
        return tuple(sorted((problem for problem in self.problems if problem.hard), key=lambda one: one.row))

    @cached_property
    def warnings(self) -> tuple[CellProblem, ...]:
        """What is only told."""
        return tuple(problem for problem in self.problems if not problem.hard)

    @property
    def total(self) -> int:
        """What would be written, in 分."""
        return sum(month.total for month in self.months if month.action is not OnExisting.SKIP)

    @property
    def result(self) -> "RevenueResult":
        """What the import would come to."""
        return self.result_with(None)

    def result_with(self, change: Change | None) -> "RevenueResult":
        """The result once the plan was carried out as `change`."""
        written = [month for month in self.months if month.action is not OnExisting.SKIP]
        return RevenueResult(
            sum(month.lines for month in written),
            self.total,
            len({line.customer for line in self.lines}),
            tuple(written),
            tuple(month.month for month in self.months if month.action is OnExisting.SKIP),
            self.left_out,
            self.checked_totals,
            self.errors,
            self.warnings,
            tuple(self.skipped),
            change,
        )


@dataclass(frozen=True, slots=True)
class RevenueResult:
    """What an import did, or would do when nothing was applied (`change` is None)."""

    lines: int
    total: int
    customers: int
    months: tuple[PlannedMonth, ...]
    skipped_months: tuple[str, ...]
    left_out: int
    checked_totals: int
    errors: tuple[CellProblem, ...]
    warnings: tuple[CellProblem, ...]
    skipped_rows: tuple[SkippedRow, ...]
    change: Change | None = None

    def as_json(self, words: Words) -> dict[str, Any]:
        """The result as the command line prints it; money in 分."""

        def said(problems: Sequence[CellProblem]) -> list[dict[str, Any]]:
            return [{"row": one.row, "column": one.letter, "message": one.message(words)} for one in problems]

        return {
            "lines": self.lines,
            "total": self.total,
            "customers": self.customers,
            "months": [
                {"month": one.month, "lines": one.lines, "total": one.total, "action": str(one.action)}
                for one in self.months
            ],
            "skipped_months": list(self.skipped_months),
            "left_out": self.left_out,
            "checked_totals": self.checked_totals,
            "errors": said(self.errors),
            "warnings": said(self.warnings),
            "written": self.change is not None and bool(self.change.id),
        }


class RevenueRefused(Failure):
    """The file has mistakes; nothing was written. Its sentence names the first of them."""

    key = "failure.revenue_refused"

    def __init__(self, errors: Sequence[CellProblem]) -> None:
        super().__init__(count=len(errors))
        self.errors = tuple(errors)

    def sentence(self, words: Words) -> str:
        """How many mistakes, and the first one with its row and column."""
        first = self.errors[0].message(words) if self.errors else ""
        return words(self.key, count=len(self.errors), first=first)

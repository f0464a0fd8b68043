"""What an import would do and what it did: the plan with its rows, and the result with its errors."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.roles import NO_QUESTION, RoleQuestion
from bigclient_desktop.failures import Words
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.headings import Headings, SkippedRow


class Mode(StrEnum):
    """What an import may do."""

    ADD = "add"
    UPDATE = "update"
    BOTH = "both"


class Action(StrEnum):
    """What becomes of a row."""

    ADD = "add"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    SKIP = "skip"
    """The mode does not allow what the row asks for."""
    REFUSE = "refuse"


class Light(StrEnum):
    """The colour of a row in the check."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """What an update would change. `contact` is the contact's name, empty for the customer's own fields."""

    field: str
    old: Any
    new: Any
    contact: str = ""


@dataclass(frozen=True, slots=True)
class PlannedContact:
    """A contact of a row: the one it updates (id), or a new one (no id)."""

    id: str | None
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What one row would do. `values` are what is written: all of a new customer, what changes of a known one."""

    row: int
    action: Action
    name: str
    code: str | None
    customer: str | None
    """Id of the customer that the row was matched with, or that a new one gets."""
    matched_by: str
    """`code`, `credit_code`, `full_name`, `former_names`; empty for a new customer."""
    values: Mapping[str, Any]
    contacts: tuple[PlannedContact, ...]
    differences: tuple[FieldDifference, ...]
    problems: tuple[CellProblem, ...]

    @property
    def light(self) -> Light:
        """Red keeps the row out, amber tells something, green is plain."""
        if self.action is Action.REFUSE:
            return Light.RED
        return Light.AMBER if self.problems else Light.GREEN


@dataclass(frozen=True)
class ImportPlan:
    """What the import of a sheet would do; nothing has been written."""

    path: Path
    sheet: str
    mode: Mode
    headings: Headings
    columns: tuple[Column, ...]
    encoding: str
    rows: Sequence[PlannedRow]
    skipped: Sequence[SkippedRow]
    unknown: Mapping[str, Mapping[str, int]]
    """Texts that no dictionary knew: target → text → how often."""
    position: int
    """How far the log reached when the plan was made."""
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The user's own mapping of such texts: field → text → code."""
    roles: RoleQuestion = NO_QUESTION
    """What the updates leave open of A and B."""

    @cached_property
    def counts(self) -> Mapping[Action, int]:
        """How many rows of each action."""
        return Counter(row.action for row in self.rows)

    @cached_property
    def lights(self) -> Mapping[Light, int]:
        """How many rows of each colour."""
        return Counter(row.light for row in self.rows)

    @cached_property
    def errors(self) -> tuple[CellProblem, ...]:
        """What keeps rows out, in the order of the sheet."""
        refused = (row.problems for row in self.rows if row.action is Action.REFUSE)
        return tuple(problem for problems in refused for problem in problems if problem.hard)

    @cached_property
    def warnings(self) -> tuple[CellProblem, ...]:
        """What comes in with less than the sheet says, in the order of the sheet."""
        taken = (row.problems for row in self.rows if row.action is not Action.REFUSE)
        return tuple(problem for problems in taken for problem in problems)

    @property
    def result(self) -> "ImportResult":
        """What the import would come to: the result of a dry run."""
        return self.result_with(None)

    def result_with(self, change: Change | None) -> "ImportResult":
        """The result once the plan was carried out as `change`."""
        counts = self.counts
        return ImportResult(
            counts.get(Action.ADD, 0),
            counts.get(Action.UPDATE, 0),
            counts.get(Action.UNCHANGED, 0),
            counts.get(Action.SKIP, 0),
            self.errors,
            tuple(self.skipped),
            change,
            self.warnings,
            self.roles,
        )


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do when nothing was applied (`change` is None)."""

    added: int
    updated: int
    unchanged: int
    skipped: int
    errors: tuple[CellProblem, ...]
    skipped_rows: tuple[SkippedRow, ...]
    change: Change | None = None
    warnings: tuple[CellProblem, ...] = ()
    roles: RoleQuestion = NO_QUESTION

    def as_json(self, words: Words) -> dict[str, Any]:
        """The result as the command line prints it. `column` is the letter, empty where the whole row is meant."""
        return {
            "added": self.added,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "skipped": self.skipped,
            "errors": _told(self.errors, words),
            "warnings": _told(self.warnings, words),
            "lacking_roles": [
                {"id": gap.customer, "name": gap.name, "grade": gap.grade, "missing": list(gap.missing)}
                for gap in self.roles.lacking
            ],
            "led_by_deputy": list(self.roles.led_by_deputy),
        }


def _told(problems: Sequence[CellProblem], words: Words) -> list[dict[str, Any]]:
    return [{"row": problem.row, "column": problem.letter, "message": problem.message(words)} for problem in problems]


def skipped_sentence(skipped: SkippedRow, words: Words) -> str:
    """Why a row was left out: 第 52 行是合计行「合计」,已跳过。"""
    return words(f"import.skipped_{skipped.reason}", row=skipped.row, text=skipped.text)

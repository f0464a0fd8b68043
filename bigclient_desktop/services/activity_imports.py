"""Old visits and complaints from a workbook: planned row by row, one change; author, date and unit stay as they are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.visit_checks import VisitCheck
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Words
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write
from bigclient_desktop.services.access import Action, closed_files, demand
from bigclient_desktop.services.activity_plans import ActivityPlanner, PlannedActivity, Print, print_of
from bigclient_desktop.services.bulk import append_many, existing_customers
from bigclient_desktop.services.import_matching import Known
from bigclient_desktop.services.imports import Layout
from bigclient_desktop.services.office import calendar_of, now_or, visit_limits_of
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.activities import (
    guess_columns,
    knows_heading,
    read_activities,
    refuse_unknown_customers,
)
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.errors_copy import write_errors
from bigclient_desktop.spreadsheets.headings import Headings, SkippedRow, find_headings, headings_at
from bigclient_desktop.spreadsheets.reading import Cancel, Progress, SheetPreview, SheetRows, read_rows
from bigclient_desktop.store import bulk as stored
from bigclient_desktop.store.visits import all_prints


@dataclass(frozen=True, slots=True)
class ActivityPlan:
    """What the import of a sheet would do. `entity` is visit or complaint."""

    entity: str
    path: Path
    sheet: str
    headings: Headings
    columns: tuple[Column, ...]
    encoding: str
    rows: Sequence[PlannedActivity]
    skipped: Sequence[SkippedRow]

    def count(self, action: str) -> int:
        """How many rows are add, unchanged or refuse."""
        return sum(row.action == action for row in self.rows)

    @property
    def errors(self) -> list[CellProblem]:
        """What keeps rows out, in order."""
        return [problem for row in self.rows for problem in row.problems if problem.hard]

    @property
    def warnings(self) -> list[CellProblem]:
        """What is doubtful of rows that are taken."""
        return [problem for row in self.rows for problem in row.problems if not problem.hard]


@dataclass(frozen=True, slots=True)
class ActivityResult:
    """What came of it."""

    added: int
    unchanged: int
    skipped: int
    errors: Sequence[CellProblem] = ()
    change: Change = field(default_factory=lambda: Change("", "change.import_visits"))

    def as_json(self, words: Words) -> dict[str, Any]:
        """For the command line."""
        errors = [{"row": error.row, "column": error.letter, "message": error.reason(words)} for error in self.errors]
        return {"added": self.added, "unchanged": self.unchanged, "skipped": self.skipped, "errors": errors}


def activity_layout(
    entity: str, sheet: SheetPreview | SheetRows, heading_rows: tuple[int, ...] | None = None
) -> Layout:
    """The headings of a sheet (found, or in the rows that the user names) and the guess for its columns.

    Raises HeadingsMissing.
    """
    if heading_rows:
        headings = headings_at(sheet.rows, heading_rows, sheet.merged)
    else:
        headings = find_headings(sheet.rows, sheet.merged, knows_heading(entity))
    return Layout(sheet.name, headings, guess_columns(entity, headings, sheet.first_column))


def plan_activities(
    session: Session,
    entity: str,
    path: Path,
    sheet: str | None = None,
    columns: Sequence[Column] | None = None,
    *,
    heading_rows: tuple[int, ...] | None = None,
    encoding: str | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
    now: datetime | None = None,
) -> ActivityPlan:
    """What importing the sheet would do; writes nothing. `columns` as the user left them, else guessed by the headings.

    Raises a WorkbookRefused, HeadingsMissing, WorkCancelled, NotAllowed.
    """
    demand(session, Action.EDIT)
    moment = now_or(now)
    rows = read_rows(Path(path), sheet, encoding=encoding, cancel=cancel)
    layout = activity_layout(entity, rows, heading_rows)
    headings, used = layout.headings, tuple(columns) if columns else layout.columns
    refuse_unknown_customers(used)
    read = read_activities(entity, rows, headings, used, china_day(moment), cancel=cancel, progress=progress)
    planner = _planner(session, entity, Path(path), used, moment)
    planned = planner.visits(read.rows) if entity == "visit" else planner.complaints(read.rows)
    return ActivityPlan(entity, Path(path), rows.name, headings, used, rows.encoding, planned, read.skipped)


def _planner(session: Session, entity: str, path: Path, columns: tuple[Column, ...], now: datetime) -> ActivityPlanner:
    existing = existing_customers(session)
    with session.store.reading() as connection:
        former = stored.former_names(connection)
        known_prints: frozenset[Print] = frozenset(map(print_of, all_prints(connection, entity)))
    people: dict[str, list[str]] = defaultdict(list)
    for person in list_staff(session):
        people[person.name or ""].append(person.id)
    return ActivityPlanner(
        Known(existing.by_code, existing.by_credit_code, existing.by_name, former, closed=closed_files(session)),
        people,
        now,
        VisitCheck(now, calendar_of(session), visit_limits_of(session).late_after_working_days),
        path.name,
        session.staff_id,
        columns,
        known_prints,
    )


def apply_activities(
    session: Session, plan: ActivityPlan, *, cancel: Cancel | None = None, progress: Progress | None = None
) -> ActivityResult:
    """Writes the rows that a plan adds as one change; the others stay out. Undone as one step.

    Raises Cancelled, StoreBusy, DiskFull; then nothing was written.
    """
    label = f"change.import_{plan.entity}s"
    change = Change("", label)
    by_customer: dict[str, list[PlannedActivity]] = defaultdict(list)
    for row in plan.rows:
        if row.action == "add" and row.customer:
            by_customer[row.customer].append(row)
    total = len(by_customer)
    if total:
        drafts = (
            AggregateDraft("customer", who, tuple(_writes(plan.entity, rows))) for who, rows in by_customer.items()
        )
        change = append_many(
            session,
            drafts,
            label,
            str(plan.count("add")),
            progress=(lambda done: progress(done, total)) if progress else lambda done: None,
            cancelled=cancel or (lambda: False),
        )
    return replace(planned_result(plan), change=change)


def planned_result(plan: ActivityPlan) -> ActivityResult:
    """The result as a dry run tells it."""
    return ActivityResult(plan.count("add"), plan.count("unchanged"), len(plan.skipped), plan.errors)


def _writes(entity: str, rows: Sequence[PlannedActivity]) -> Iterator[Write]:
    for row in rows:
        customer = row.customer or ""
        identity = new_child_id(customer)
        yield NewRow(entity, identity, values_of(row.record))
        for event in row.events:
            values = values_of(event) | {"customer": row.customer, "complaint": identity}
            yield NewRow("complaint_event", new_child_id(customer), values)


def save_activity_errors(plan: ActivityPlan, out: Path, words: Words) -> None:
    """Gives the original back as xlsx with a red column that says why rows were refused. Raises WorkbookUnwritable."""
    reasons: dict[int, list[str]] = defaultdict(list)
    for problem in plan.errors:
        where = f"{problem.letter} {problem.heading}:" if problem.letter else ""
        reasons[problem.row].append(where + problem.reason(words))
    texts = {row: ";".join(found) for row, found in reasons.items()}
    write_errors(
        plan.path,
        out,
        texts,
        sheet=plan.sheet,
        heading_row=plan.headings.rows[-1],
        heading=words("import.error_column"),
        encoding=plan.encoding or None,
    )

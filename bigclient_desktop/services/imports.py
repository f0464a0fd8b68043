"""Customers from a workbook: look at it, guess its columns, plan what it would do, do it as one change."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import Heads
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Words
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import closed_files
from bigclient_desktop.services.backups import automatic_backup
from bigclient_desktop.services.bulk import append_many, current_values, existing_customers
from bigclient_desktop.services.customers import new_customer_draft
from bigclient_desktop.services.import_matching import Known
from bigclient_desktop.services.import_planning import Planner
from bigclient_desktop.services.import_records import Action, ImportPlan, ImportResult, Mode, PlannedRow
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.services.roles import question_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.unit_names import units_by_name
from bigclient_desktop.spreadsheets.choices import Choices, all_choices
from bigclient_desktop.spreadsheets.columns import Column, guess_columns, knows_heading, signature
from bigclient_desktop.spreadsheets.customers import read_customers
from bigclient_desktop.spreadsheets.errors_copy import write_errors
from bigclient_desktop.spreadsheets.headings import Headings, find_headings, headings_at
from bigclient_desktop.spreadsheets.reading import Cancel, Progress, SheetPreview, SheetRows, open_workbook, read_rows
from bigclient_desktop.store import bulk as stored
from bigclient_desktop.store.collecting import without_collecting
from bigclient_desktop.store.customer_files import visible_heads_of

_REMEMBERED = "import.columns"
_MOST_REMEMBERED = 50
_HEADS_AT_ONCE = 500

_Old = dict[tuple[str, str], Mapping[str, Any]]
"""Values by entity and row id."""

__all__ = ["Layout", "apply_plan", "layout_of", "plan_customers", "preview_workbook", "save_errors"]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is read: its headings, what each column fills, and whether that was taken from an earlier file."""

    sheet: str
    headings: Headings
    columns: tuple[Column, ...]
    is_remembered: bool = False


def preview_workbook(path: Path, *, encoding: str | None = None, cancel: Cancel | None = None) -> list[SheetPreview]:
    """The sheets of a file with their first rows. Raises what `open_workbook` raises."""
    return open_workbook(path, encoding=encoding, cancel=cancel)


def layout_of(session: Session, sheet: SheetPreview | SheetRows, heading_rows: tuple[int, ...] | None = None) -> Layout:
    """The headings of a sheet (found, or in the rows that the user names) and the guess for its columns.

    Raises HeadingsMissing.
    """
    if heading_rows:
        headings = headings_at(sheet.rows, heading_rows, sheet.merged)
    else:
        headings = find_headings(sheet.rows, sheet.merged, knows_heading)
    kept = session.store.get_setting(_REMEMBERED, {}).get(signature(headings))
    remembered = {heading: (target, unit) for heading, target, unit in kept} if kept else None
    columns = guess_columns(headings, sheet.first_column, remembered)
    return Layout(sheet.name, headings, columns, is_remembered=bool(kept))


@without_collecting()
def plan_customers(
    session: Session,
    path: Path,
    sheet: str | None = None,
    mapping: Sequence[Column] | None = None,
    mode: str = "both",
    *,
    heading_rows: tuple[int, ...] | None = None,
    choices: Mapping[str, Mapping[str, str]] | None = None,
    encoding: str | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """What importing the sheet would do; writes nothing, so it is the dry run too.

    `mapping` are the columns as the user left them (else guessed), `choices` his mapping of texts that no dictionary
    knows (field → text → code), `mode` is add, update or both. `progress` counts two passes over the rows.
    Raises a WorkbookRefused, HeadingsMissing, WorkCancelled.
    """
    rows = read_rows(Path(path), sheet, encoding=encoding, cancel=cancel)
    layout = layout_of(session, rows, heading_rows)
    columns = tuple(mapping) if mapping is not None else layout.columns
    staff = [(person.id, person.name or "") for person in list_staff(session)]
    first, second = _passes(progress)
    read = read_customers(
        rows, layout.headings, columns, _choices(session, staff, choices), china_today(), cancel=cancel, progress=first
    )
    known, position = _known(session)
    planner = Planner(known, Mode(mode), _defaults(session), columns)
    planned = planner.plan(read.rows, lambda ids: current_values(session, ids), cancel, second)
    new = {row.customer: row.values for row in planned if row.customer and row.action is Action.UPDATE}
    return ImportPlan(
        Path(path),
        rows.name,
        Mode(mode),
        layout.headings,
        columns,
        rows.encoding,
        planned,
        read.skipped,
        read.unknown,
        position,
        choices or {},
        question_of(session, new),
    )


def _passes(progress: Progress | None) -> tuple[Progress | None, Progress | None]:
    """One count for two passes over the same rows."""
    if progress is None:
        return None, None
    return lambda done, total: progress(done, 2 * total), lambda done, total: progress(total + done, 2 * total)


def _choices(
    session: Session, staff: Sequence[tuple[str, str]], own: Mapping[str, Mapping[str, str]] | None
) -> Mapping[str, Choices]:
    """With the units as the offices have named them wherever a unit is asked for; the own mapping goes first."""
    by_name, mapped = units_by_name(session), own or {}
    fields = [field.name for field in CUSTOMER.fields if field.dictionary == "units"]
    return all_choices(staff, {**mapped, **{name: {**by_name, **mapped.get(name, {})} for name in fields}})


def _known(session: Session) -> tuple[Known, int]:
    existing, closed = existing_customers(session), closed_files(session)
    with session.store.reading() as connection:
        former, binned = stored.former_names(connection), stored.codes_in_bin(connection)
        position = stored.log_position(connection)
    return Known(existing.by_code, existing.by_credit_code, existing.by_name, former, binned, closed), position


def _defaults(session: Session) -> dict[str, Any]:
    """What a new customer of the person's unit starts with."""
    draft = values_of(new_customer_draft(session).customer)
    return {name: value for name, value in draft.items() if value not in (None, ())}


@without_collecting()
def apply_plan(
    session: Session, plan: ImportPlan, *, cancel: Cancel | None = None, progress: Progress | None = None
) -> ImportResult:
    """Carries out a plan as one change, without the rows that are refused; where the store has moved, it plans anew.

    The store is backed up first. Raises WorkCancelled or Cancelled, StoreBusy, DiskFull, NoRoomForBackup,
    BackupNotWritten; then nothing was written.
    """
    with session.store.reading() as connection:
        moved = stored.log_position(connection) != plan.position
    if moved:
        plan = plan_customers(
            session,
            plan.path,
            plan.sheet if not plan.encoding else None,
            plan.columns,
            plan.mode,
            heading_rows=plan.headings.rows,
            choices=plan.choices,
            encoding=plan.encoding or None,
            cancel=cancel,
        )
    work = [row for row in plan.rows if row.action in (Action.ADD, Action.UPDATE)]
    change = Change("", "change.import_customers")
    if work:
        automatic_backup(session, "before-import")
        total = len(work)
        change = append_many(
            session,
            _drafts(session, work),
            "change.import_customers",
            str(total),
            progress=(lambda done: progress(done, total)) if progress else lambda done: None,
            cancelled=cancel or (lambda: False),
        )
    _remember(session, plan.headings, plan.columns)
    return plan.result_with(change)


def _drafts(session: Session, rows: Sequence[PlannedRow]) -> Iterator[AggregateDraft]:
    for start in range(0, len(rows), _HEADS_AT_ONCE):
        some = rows[start : start + _HEADS_AT_ONCE]
        updates = [row for row in some if row.action is Action.UPDATE]
        old, heads = _stored(session, updates) if updates else ({}, {})
        for row in some:
            assert row.customer is not None
            writes = _additions(row) if row.action is Action.ADD else _updates(row, old, heads)
            if writes:
                yield AggregateDraft("customer", row.customer, tuple(writes))


def _stored(session: Session, rows: Sequence[PlannedRow]) -> tuple[_Old, Heads]:
    """What stands in the rows that are about to change, and the heads that say so."""
    ids = [row.customer for row in rows if row.customer]
    customers, contacts = current_values(session, ids)
    old: _Old = {("customer", identity): values for identity, values in customers.items()}
    old |= {("contact", identity): values for people in contacts.values() for identity, values in people.items()}
    with session.store.reading() as connection:
        return old, visible_heads_of(connection, list(old))


def _additions(row: PlannedRow) -> list[Write]:
    assert row.customer is not None
    return [NewRow("customer", row.customer, row.values), *_new_contacts(row)]


def _new_contacts(row: PlannedRow) -> list[Write]:
    assert row.customer is not None
    return [
        NewRow("contact", new_child_id(row.customer), {**contact.values, "customer": row.customer})
        for contact in row.contacts
        if contact.id is None
    ]


def _updates(row: PlannedRow, old: _Old, heads: Heads) -> list[Write]:
    assert row.customer is not None
    writes = changes_between("customer", row.customer, old["customer", row.customer], row.values, heads)
    for contact in row.contacts:
        if contact.id is not None:
            writes += changes_between("contact", contact.id, old["contact", contact.id], contact.values, heads)
    return writes + _new_contacts(row)


def _remember(session: Session, headings: Headings, columns: Sequence[Column]) -> None:
    """Keeps what the columns meant, for the next file with the same headings; the oldest are forgotten."""
    kept: dict[str, Any] = dict(session.store.get_setting(_REMEMBERED, {}))
    kept.pop(signature(headings), None)
    kept[signature(headings)] = [[column.heading, column.target, column.unit] for column in columns]
    session.store.set_setting(_REMEMBERED, dict(list(kept.items())[-_MOST_REMEMBERED:]))


def save_errors(
    plan: ImportPlan, out: Path, words: Words, *, cancel: Cancel | None = None, progress: Progress | None = None
) -> None:
    """Gives the original back as xlsx with a red column that says why rows were refused.

    Raises WorkbookUnwritable, WorkCancelled, and a WorkbookRefused where the original is gone.
    """
    reasons: dict[int, list[str]] = {}
    for problem in plan.errors:
        where = f"{problem.letter} {problem.heading}:" if problem.letter else ""
        reasons.setdefault(problem.row, []).append(where + problem.reason(words))
    texts = {row: ";".join(found) for row, found in reasons.items()}
    write_errors(
        plan.path,
        out,
        texts,
        sheet=plan.sheet,
        heading_row=plan.headings.rows[-1],
        heading=words("import.error_column"),
        encoding=plan.encoding or None,
        cancel=cancel,
        progress=progress,
    )

"""Revenue from a workbook: plan it against what is known, write it as statements in one change that can be undone."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.revenue_statements import live_statement
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.imports import Layout
from bigclient_desktop.services.revenue_matching import CustomerMatcher
from bigclient_desktop.services.revenue_plans import (
    OnExisting,
    PlannedLine,
    PlannedMonth,
    RevenueChoices,
    RevenuePlan,
    RevenueRefused,
    RevenueResult,
)
from bigclient_desktop.services.session import Session, UnitUnknown
from bigclient_desktop.services.unit_names import units_by_name
from bigclient_desktop.spreadsheets.columns import Column, signature
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.headings import Headings, find_headings, headings_at
from bigclient_desktop.spreadsheets.reading import Cancel, Progress, SheetPreview, SheetRows, read_rows
from bigclient_desktop.spreadsheets.revenue import Entry, SheetAssumptions, read_revenue
from bigclient_desktop.spreadsheets.revenue_columns import (
    guess_revenue_columns,
    knows_revenue_heading,
    month_around,
    titles,
    unit_around,
    year_around,
)
from bigclient_desktop.store import bulk as stored
from bigclient_desktop.store.collecting import without_collecting
from bigclient_desktop.store.revenue_sums import all_statements
from bigclient_desktop.translations import catalogue

_REMEMBERED = "revenue_columns"
_MOST_REMEMBERED = 50
LABEL = "change.import_revenue"


def revenue_layout(
    session: Session, sheet: SheetPreview | SheetRows, heading_rows: tuple[int, ...] | None = None
) -> Layout:
    """The headings of a sheet and the guess for its columns; what was remembered for the same headings wins.

    Raises HeadingsMissing.
    """
    if heading_rows:
        headings = headings_at(sheet.rows, heading_rows, sheet.merged)
    else:
        headings = find_headings(sheet.rows, sheet.merged, knows_revenue_heading)
    kept = session.store.get_setting(_REMEMBERED, {}).get(signature(headings))
    remembered = {heading: (target, unit) for heading, target, unit in kept} if kept else None
    unit = unit_around(sheet.rows, headings)
    columns = guess_revenue_columns(headings, sheet.first_column, remembered, unit)
    return Layout(sheet.name, headings, columns, is_remembered=bool(kept))


def assumed_month(path: Path, sheet: SheetPreview | SheetRows, headings: Headings) -> tuple[str, int | None]:
    """The month (empty for none) and the year that the titles, the sheet's name or the file's name say."""
    around = [*titles(sheet.rows, headings), sheet.name, path.stem]
    return month_around(around), year_around(around)


def plan_revenue(
    session: Session,
    path: Path,
    sheet: str | None = None,
    columns: Sequence[Column] | None = None,
    choices: RevenueChoices = RevenueChoices(),  # noqa: B008 (frozen)
    *,
    heading_rows: tuple[int, ...] | None = None,
    encoding: str | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> RevenuePlan:
    """What importing the sheet would do; writes nothing.

    Raises a WorkbookRefused (HeadingsMissing, AmountsMissing, CustomersMissing, MonthMissing, ServiceMissing …),
    UnitUnknown, WorkCancelled; NotAllowed.
    """
    demand(session, Action.KEEP_BOOKS)
    with without_collecting():
        return _planned(session, Path(path), sheet, columns, choices, heading_rows, encoding, cancel, progress)


def _planned(
    session: Session,
    path: Path,
    sheet: str | None,
    columns: Sequence[Column] | None,
    choices: RevenueChoices,
    heading_rows: tuple[int, ...] | None,
    encoding: str | None,
    cancel: Cancel | None,
    progress: Progress | None,
) -> RevenuePlan:
    unit = choices.unit or session.unit
    if unit_info(unit) is None:
        raise UnitUnknown(unit=unit)
    with session.store.reading() as connection:
        position = stored.log_position(connection)
    rows = read_rows(path, sheet, encoding=encoding, cancel=cancel)
    layout = revenue_layout(session, rows, heading_rows)
    used = tuple(columns) if columns is not None else layout.columns
    if choices.money_unit:
        used = _with_unit(used, choices)
    month, year = assumed_month(path, rows, layout.headings)
    assumptions = SheetAssumptions(
        choices.month or month,
        choices.year or (int(choices.month[:4]) if choices.month else year),
        choices.service,
        choices.corrections,
        choices.services,
        units_by_name(session),
    )
    read = read_revenue(rows, layout.headings, used, assumptions, cancel=cancel, progress=progress)
    sheet_name, used_encoding = rows.name, rows.encoding
    # A large sheet's cells and its customers need not lie in memory together.
    del rows
    matcher = CustomerMatcher(session, choices.answers)
    lines, problems, unmatched, left_out = matcher.match_all(read.entries, used, leave_out=choices.leave_out_unmatched)
    source = choices.source or catalogue(session.language)("revenue.default_source")
    twins = _twin_lines(lines, used)
    months, unanswered = _months(session, lines, unit, source, choices)
    return RevenuePlan(
        path,
        sheet_name,
        layout.headings,
        used,
        used_encoding,
        choices,
        unit,
        source,
        lines,
        [*read.problems, *problems, *twins, *unanswered],
        read.skipped,
        months,
        unmatched,
        left_out,
        read.checked_totals,
        position,
        matcher.new_aliases,
    )


def _with_unit(columns: Sequence[Column], choices: RevenueChoices) -> tuple[Column, ...]:
    unit = choices.money_unit or "元"
    return tuple(Column(one.index, one.letter, one.heading, one.target, unit) for one in columns)


def _twin_lines(lines: Sequence[PlannedLine], columns: Sequence[Column]) -> list[CellProblem]:
    """A customer, month, service and sub-branch that the file says twice."""
    headings = {column.letter: column.heading for column in columns}
    seen: dict[tuple[str, str, str, str], int] = {}
    problems = []
    for line in lines:
        entry = line.entry
        first = seen.setdefault((line.customer, entry.month, entry.service, entry.sub_branch), entry.row)
        if first != entry.row:
            values = {"first": first, "month": entry.month, "name": entry.name or entry.code}
            problems.append(
                CellProblem(entry.row, entry.letter, headings.get(entry.letter, ""), "revenue.twice", values, hard=True)
            )
    return problems


def _months(
    session: Session, lines: Sequence[PlannedLine], unit: str, source: str, choices: RevenueChoices
) -> tuple[tuple[PlannedMonth, ...], list[CellProblem]]:
    """The months of the file, what stands for them already, and a problem for each that nobody has decided on."""
    counts: dict[str, int] = Counter()
    sums: dict[str, int] = Counter()
    first_rows: dict[str, PlannedLine] = {}
    for line in lines:
        counts[line.entry.month] += 1
        sums[line.entry.month] += line.entry.amount
        first_rows.setdefault(line.entry.month, line)
    with session.store.reading() as connection:
        statements = all_statements(connection)
    months, problems = [], []
    for month in sorted(counts):
        existing = live_statement(statements, unit, month, source)
        action = choices.by_month.get(month, choices.existing) if existing else OnExisting.REPLACE
        if existing and action is OnExisting.ASK:
            entry = first_rows[month].entry
            values = {"month": month, "source": source, "file": existing.file_name or source}
            problems.append(CellProblem(entry.row, "", "", "revenue.month_exists", values, hard=True))
        months.append(
            PlannedMonth(
                month,
                counts[month],
                sums[month],
                existing.id if existing else None,
                existing.total if existing else None,
                action,
            )
        )
    return tuple(months), problems


def apply_revenue(
    session: Session, plan: RevenuePlan, *, cancel: Cancel | None = None, progress: Progress | None = None
) -> RevenueResult:
    """Carries out a plan as one change; where the store has moved, it plans anew.

    Raises RevenueRefused, NotAllowed, WorkCancelled or Cancelled, StoreBusy, DiskFull; then nothing was written.
    """
    demand(session, Action.KEEP_BOOKS)
    with session.store.reading() as connection:
        moved = stored.log_position(connection) != plan.position
    if moved:
        plan = plan_revenue(
            session,
            plan.path,
            plan.sheet if not plan.encoding else None,
            plan.columns,
            plan.choices,
            heading_rows=plan.headings.rows,
            encoding=plan.encoding or None,
            cancel=cancel,
        )
    if plan.errors:
        raise RevenueRefused(plan.errors)
    wanted = {month.month: month for month in plan.months if month.action is not OnExisting.SKIP}
    lines = [line for line in plan.lines if line.entry.month in wanted]
    change = Change("", LABEL)
    if lines:
        total = len({line.customer for line in lines})
        with without_collecting():
            change = append_many(
                session,
                _drafts(plan, wanted, lines),
                LABEL,
                f"{plan.path.name} ({'、'.join(sorted(wanted))})",
                (lambda done: progress(done, total)) if progress else lambda done: None,
                cancel or (lambda: False),
            )
    _remember(session, plan.headings, plan.columns)
    return plan.result_with(change)


def _drafts(
    plan: RevenuePlan, wanted: Mapping[str, PlannedMonth], lines: Sequence[PlannedLine]
) -> Iterator[AggregateDraft]:
    ids = {month: new_child_id(unit_row_id(plan.unit)) for month in wanted}
    rows = [_statement(plan, ids[month], planned) for month, planned in wanted.items()]
    rows += [
        NewRow(
            "customer_alias",
            new_child_id(unit_row_id(plan.unit)),
            {"unit": plan.unit, "text": text, "customer": customer},
        )
        for text, customer in plan.aliases.items()
    ]
    yield AggregateDraft("org_unit", unit_row_id(plan.unit), tuple(rows))
    by_customer: dict[str, list[Entry]] = {}
    for entry, customer, _ in lines:
        by_customer.setdefault(customer, []).append(entry)
    # Rows of one customer at a time: all at once would take more memory than the whole file.
    for customer, entries in by_customer.items():
        yield AggregateDraft(
            "customer", customer, tuple([_line(entry, customer, ids[entry.month]) for entry in entries])
        )


def _line(entry: Entry, customer: str, statement: str) -> NewRow:
    values: dict[str, Any] = {
        "customer": customer,
        "statement": statement,
        "month": entry.month,
        "service": entry.service,
        "amount": entry.amount,
        "source_row": entry.row,
    }
    if entry.volume is not None:
        values["volume"] = entry.volume
        values["volume_unit"] = entry.volume_unit
    if entry.sub_branch:
        values["reporting_sub_branch"] = entry.sub_branch
    return NewRow("revenue_line", new_child_id(customer), values)


def _statement(plan: RevenuePlan, identity: str, planned: PlannedMonth) -> NewRow:
    values = {
        "unit": plan.unit,
        "month": planned.month,
        "source": plan.source,
        "file_name": plan.path.name[:200],
        "line_count": planned.lines,
        "total": planned.total,
    }
    if planned.existing and planned.action is OnExisting.REPLACE:
        values["replaces"] = planned.existing
    elif planned.existing:
        values["adds_to"] = planned.existing
    return NewRow("revenue_statement", identity, values)


def _remember(session: Session, headings: Headings, columns: Sequence[Column]) -> None:
    """Keeps what the columns meant, for the next file with the same headings; the oldest are forgotten."""
    kept = dict(session.store.get_setting(_REMEMBERED, {}))
    kept.pop(signature(headings), None)
    kept[signature(headings)] = [[column.heading, column.target, column.unit] for column in columns]
    session.store.set_setting(_REMEMBERED, dict(list(kept.items())[-_MOST_REMEMBERED:]))

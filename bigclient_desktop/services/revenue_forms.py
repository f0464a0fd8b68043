"""The forms of revenue and grading: annex 4, annex 1 and the grading list, as PDF or as a workbook."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from bigclient_desktop.domain.dictionaries import dictionary, label
from bigclient_desktop.domain.grading_records import GradingResult
from bigclient_desktop.domain.grading_runs import change_of_grade, ranked
from bigclient_desktop.domain.list_form import CellValue, ListForm, ListSection
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.domain.revenue_forms import (
    grading_list_form,
    month_columns,
    ranking_form,
    statement_form,
    year_columns,
)
from bigclient_desktop.domain.revenue_pivot import PivotQuery, PivotSort, change_percent
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.list_form import list_pdf, write_list
from bigclient_desktop.services.access import Action, permit, seeing
from bigclient_desktop.services.audit_log import Entry, note_entry
from bigclient_desktop.services.grading import GradedCustomer, grade_year, unit_name
from bigclient_desktop.services.grading_runs import run_details
from bigclient_desktop.services.left_out import LeftOut, left_out
from bigclient_desktop.services.papers import Paper
from bigclient_desktop.services.revenue import list_revenue, revenue_totals
from bigclient_desktop.services.rule_sets import rule_set
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.unit_names import unit_name_here
from bigclient_desktop.spreadsheets.list_form import write_list_workbook
from bigclient_desktop.store.revenue_forms import statement_lines
from bigclient_desktop.store.units import names_of
from bigclient_desktop.translations import catalogue

_MOST_ROWS = 1_000_000


def month_statement(
    session: Session, year: int, month: int, *, units: Sequence[str] = (), unit: Unit = "元"
) -> ListForm:
    """Annex 4 for one month: customer × service with volume, the year so far, last year, reporting sub-branch."""
    words = catalogue(session.language)
    stems = tuple(code.removesuffix("00").removesuffix("00") if "-" not in code else code for code in units)
    with seeing(session) as connection:
        lines = statement_lines(connection, year, month, stems)
        branches = names_of(connection, [line.branch for line in lines if line.branch], china_today())
    rows: list[tuple[CellValue, ...]] = []
    gone = left_out(session).among(line.customer for line in lines)
    for number, line in enumerate((line for line in lines if line.customer not in gone), 1):
        volume = f"{line.volume:,f}{line.volume_unit}" if line.volume is not None else None
        rows.append(
            (
                number,
                line.code or words("customer.code.pending"),
                line.name,
                label("services", line.service, session.language) if line.service else None,
                volume,
                line.amount,
                line.cumulated,
                line.last_year,
                change_percent(line.amount, line.last_year),
                branches[line.branch].name if line.branch else None,
            )
        )
    amount, cumulated, before = (
        sum(getattr(one, name) for one in lines) for name in ("amount", "cumulated", "last_year")
    )
    total = (None, None, words("revenue_statement_form.total"), None, None, amount, cumulated, before)
    period = words("revenue_statement_form.of_month", year=year, month=month)
    made = statement_form(words, month_columns(words, unit), unit, _who(session, units), period)
    made = _without(session, made, gone)
    return _statement(session, made, rows, (*total, change_percent(amount, before), None), f"{year}-{month:02d}", units)


def year_statement(session: Session, year: int, *, units: Sequence[str] = (), unit: Unit = "万元") -> ListForm:
    """Annex 4 for a year: customer × month with totals and comparisons."""
    words = catalogue(session.language)
    query = PivotQuery(year, units=tuple(units), sort_by=PivotSort.NAME, descending=False)
    rows: list[tuple[CellValue, ...]] = []
    found = sorted(list_revenue(session, query, 0, _MOST_ROWS), key=lambda row: (row.code is None, row.code or ""))
    gone = left_out(session).among(row.key for row in found)
    for number, row in enumerate((row for row in found if row.key not in gone), 1):
        code = row.code or words("customer.code.pending")
        rows.append((number, code, row.name, *row.months, row.total, row.year_on_year))
    whole = revenue_totals(session, query)
    foot = (None, None, words("revenue_statement_form.total"), *whole.months, whole.total, whole.year_on_year)
    period = words("revenue_statement_form.of_year", year=year)
    made = statement_form(words, year_columns(words, unit), unit, _who(session, units), period)
    return _statement(session, _without(session, made, gone), rows, foot, str(year), units)


def _without(session: Session, made: ListForm, gone: LeftOut, *, summed: bool = True) -> ListForm:
    """The form, saying how many customers are not listed and why."""
    said = gone.sentences(catalogue(session.language), summed=summed)
    return replace(made, notes="\n".join(part for part in (made.notes, *said) if part))


def _who(session: Session, units: Sequence[str]) -> str:
    between = catalogue(session.language)("form.between")
    return between.join(unit_name_here(session, code) for code in units or (session.unit,))


def _statement(
    session: Session,
    made: ListForm,
    rows: Sequence[tuple[CellValue, ...]],
    total: tuple[CellValue, ...],
    period: str,
    units: Sequence[str],
) -> ListForm:
    name = catalogue(session.language)("revenue_statement_form.file_name", unit=_who(session, units), period=period)
    return replace(_signed(session, made, [ListSection(tuple(rows))], name), total=total if rows else None)


def _signed(session: Session, made: ListForm, sections: Sequence[ListSection], file_name: str) -> ListForm:
    """The form with its rows, and who printed it when."""
    return replace(
        made,
        sections=tuple(sections),
        printed_by=session.person_name,
        printed_at=datetime.now(UTC),
        file_name=file_name,
    )


def ranking_table(
    session: Session, year: int, rules_name: str = "gd-2005", *, scope: str = "", run_id: str = ""
) -> ListForm:
    """Annex 1: by industry, the best score first, policy customers apart; of a run where one is named, else computed.

    Raises MissingDenominator, RuleSetUnknown, RunUnknown.
    """
    if run_id:
        details = run_details(session, run_id)
        year, rules, scope = details.run.year or year, details.rules, details.run.scope or ""
        results: Sequence[GradingResult] = details.results
    else:
        rules = rule_set(session, rules_name)
        results = ranked([_as_result(line) for line in grade_year(session, year, rules_name, scope)])
    words = catalogue(session.language)
    gone = left_out(session).among(one.customer for one in results)
    sections = _industries(session, words, [one for one in results if one.kind != "policy"], gone)
    policy = tuple(_ranking_row(words, None, one) for one in results if one.kind == "policy")
    if policy:
        sections.append(ListSection(policy, words("ranking_form.policy")))
    who = unit_name_here(session, scope or session.unit)
    name = words("ranking_form.file_name", unit=who, year=year)
    made = _without(session, ranking_form(words, who, year, rules.name), gone, summed=False)
    return _signed(session, made, sections, name)


def _as_result(line: GradedCustomer) -> GradingResult:
    """A line computed now in the form of a frozen one."""
    score = line.score
    return GradingResult(
        customer=line.id,
        code=line.code,
        name=line.name,
        kind=line.kind,
        industry=line.industry,
        unit=line.unit,
        revenue=line.revenue,
        denominator_unit=line.denominator_unit,
        denominator=line.denominator,
        revenue_score=score.revenue_score if score else None,
        share_score=score.share_score if score else None,
        total=score.total if score else None,
        computed_grade=score.grade if score else None,
        grade=score.grade if score else None,
    )


def _industries(session: Session, words: Words, results: Sequence[GradingResult], gone: LeftOut) -> list[ListSection]:
    """A section for each industry in the order of annex 1, numbered, with each customer's place among all."""
    by_industry: dict[str, list[tuple[CellValue, ...]]] = defaultdict(list)
    for place, result in enumerate(results, 1):
        if result.customer in gone:
            continue
        rows = by_industry[result.industry or ""]
        rows.append((len(rows) + 1, *_ranking_row(words, place, result)[1:]))
    order = [code for code in dictionary("industries") if code in by_industry]
    order += sorted(by_industry.keys() - set(order))
    sections = []
    for number, code in enumerate(order, 1):
        name = label("industries", code, session.language) if code else words("ranking_form.none")
        sections.append(ListSection(tuple(by_industry[code]), f"{number}. {name}"))
    return sections


def _ranking_row(words: Words, place: int | None, result: GradingResult) -> tuple[CellValue, ...]:
    return (
        None,
        place,
        result.code or words("customer.code.pending"),
        result.name,
        result.revenue,
        _share(result),
        result.revenue_score,
        result.share_score,
        result.total,
        words(f"grade.{result.grade}") if result.grade else None,
    )


def _share(result: GradingResult) -> Decimal | None:
    """The share in ‰."""
    if not result.denominator or result.revenue is None:
        return None
    return Decimal(result.revenue) * 1000 / result.denominator


def grading_list(session: Session, run_id: str) -> ListForm:
    """The list of a run with its signatures: who holds which grade, against last year, and what was changed by hand.

    Raises RunUnknown.
    """
    words = catalogue(session.language)
    details = run_details(session, run_id)
    gone = left_out(session).among(result.customer for result in details.results)
    placed = [(place, one) for place, one in enumerate(details.results, 1) if one.customer not in gone]
    rows = tuple(_list_row(words, place, one) for place, one in placed if one.total is not None)
    policy = tuple(_list_row(words, None, one) for _, one in placed if one.total is None)
    sections = [ListSection(rows)]
    if policy:
        sections.append(ListSection(policy, words("ranking_form.policy")))
    counted = words("form.between").join(
        f"{words(f'grade.{name}')} {count}" for name, count in details.distribution.items() if name != "policy"
    )
    run = details.run
    who = unit_name_here(session, run.scope or session.unit)
    made = grading_list_form(words, who, words(f"grading_run.state.{run.state}"), counted)
    made = _without(session, made, gone)
    return _signed(session, made, sections, words("grading_list_form.file_name", unit=who, year=run.year))


def _list_row(words: Words, place: int | None, result: GradingResult) -> tuple[CellValue, ...]:
    changed = "*" if result.grade != result.computed_grade else ""
    change = change_of_grade(result)
    return (
        place,
        result.code or words("customer.code.pending"),
        result.name,
        unit_name(result.unit or ""),
        result.revenue,
        result.total,
        f"{words(f'grade.{result.grade}')}{changed}" if result.grade else None,
        words(f"grade.{result.previous_grade}") if result.previous_grade else None,
        words(f"grading.change.{change}") if change else None,
        result.reason,
    )


def save_list(session: Session, form: ListForm, out: Path) -> Path:
    """Writes the form as a workbook where the name ends in .xlsx, else as PDF.

    Raises MissingCharacters, PdfNotWritten, WorkbookUnwritable; then nothing was overwritten.
    """
    is_workbook = out.suffix.lower() == ".xlsx"
    note_entry(session, _entry(session, Action.EXPORT if is_workbook else Action.PRINT, form), out)
    if is_workbook:
        write_list_workbook(out, form)
        return out
    return write_list(out, form, catalogue(session.language))


def preview_list(session: Session, form: ListForm) -> Paper:
    """The form as PDF for the preview. Raises MissingCharacters, NotAllowed."""
    entry = _entry(session, Action.PRINT, form)
    return Paper(list_pdf(form, catalogue(session.language)), entry)


def _entry(session: Session, action: Action, form: ListForm) -> Entry:
    count = sum(len(section.rows) for section in form.sections)
    return permit(session, action, subject=form.file_name or form.title, count=count, form="audit.form.list")

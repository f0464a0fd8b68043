"""The forms of revenue and grading: annex 4, annex 1 and the grading list, as PDF or as a workbook."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from bigclient_desktop.domain.dictionaries import dictionary, label
from bigclient_desktop.domain.grading import RuleSet
from bigclient_desktop.domain.grading_records import GradingResult
from bigclient_desktop.domain.grading_runs import change_of_grade, ranked
from bigclient_desktop.domain.list_form import CellValue, ColumnKind, ListColumn, ListForm, ListSection
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.revenue_pivot import PivotQuery, PivotSort, change_percent
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.list_form import list_pdf, write_list
from bigclient_desktop.services.grading import GradedCustomer, grade_year, unit_name
from bigclient_desktop.services.grading_runs import run_details
from bigclient_desktop.services.revenue import list_revenue, revenue_totals
from bigclient_desktop.services.rule_sets import rule_set
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.list_form import write_list_workbook
from bigclient_desktop.store.revenue_forms import statement_lines
from bigclient_desktop.translations import catalogue

_MOST_ROWS = 1_000_000
_STATEMENT_SIGNATURES = ("form.sign.preparer", "form.sign.reviewer", "form.sign.leader")
_GRADING_SIGNATURES = ("form.sign.administrator", "form.sign.director", "form.sign.bureau")


def month_statement(
    session: Session, year: int, month: int, *, units: Sequence[str] = (), unit: Unit = "元"
) -> ListForm:
    """Annex 4 for one month: customer × service with volume, the year so far, last year, reporting sub-branch."""
    words = catalogue(session.language)
    stems = tuple(code.removesuffix("00").removesuffix("00") if "-" not in code else code for code in units)
    with session.store.reading() as connection:
        lines = statement_lines(connection, year, month, stems)
    rows: list[tuple[CellValue, ...]] = []
    for number, line in enumerate(lines, 1):
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
                _branch_name(line.branch),
            )
        )
    amount, cumulated, before = (
        sum(getattr(one, name) for one in lines) for name in ("amount", "cumulated", "last_year")
    )
    total = (None, None, words("revenue_statement_form.total"), None, None, amount, cumulated, before)
    period = words("revenue_statement_form.of_month", year=year, month=month)
    widths = (7, 21, 40, 13, 14, 20, 22, 20, 11, 22)
    keys = ("number", "code", "name", "service", "volume", "month_amount", "cumulated", "last_year", "year_on_year")
    kinds = ["count", "text", "text", "text", "text", "money", "money", "money", "percent", "text"]
    columns = _columns(words, "revenue_statement_form", (*keys, "sub_branch"), widths, kinds, unit)
    foot = (*total, change_percent(amount, before), None)
    name = f"{year}-{month:02d}"
    return _statement(session, words, columns, rows, foot, period, units, unit, name)


def year_statement(session: Session, year: int, *, units: Sequence[str] = (), unit: Unit = "万元") -> ListForm:
    """Annex 4 for a year: customer × month with totals and comparisons."""
    words = catalogue(session.language)
    query = PivotQuery(year, units=tuple(units), sort_by=PivotSort.NAME, descending=False)
    rows: list[tuple[CellValue, ...]] = []
    found = sorted(list_revenue(session, query, 0, _MOST_ROWS), key=lambda row: (row.code is None, row.code or ""))
    for number, row in enumerate(found, 1):
        code = row.code or words("customer.code.pending")
        rows.append((number, code, row.name, *row.months, row.total, row.year_on_year))
    whole = revenue_totals(session, query)
    foot = (None, None, words("revenue_statement_form.total"), *whole.months, whole.total, whole.year_on_year)
    columns = (
        *_columns(
            words, "revenue_statement_form", ("number", "code", "name"), (7, 20, 34), ["count", "text", "text"], unit
        ),
        *(
            ListColumn(words("revenue_statement_form.month", month=month), 13.5, ColumnKind.MONEY, unit)
            for month in range(1, 13)
        ),
        *_columns(words, "revenue_statement_form", ("total", "year_on_year"), (17, 12), ["money", "percent"], unit),
    )
    period = words("revenue_statement_form.of_year", year=year)
    return _statement(session, words, columns, rows, foot, period, units, unit, str(year))


def _columns(
    words: Words, form: str, keys: Sequence[str], widths: Sequence[float], kinds: Sequence[str], unit: Unit
) -> tuple[ListColumn, ...]:
    return tuple(
        ListColumn(words(f"{form}.{key}"), width, ColumnKind(kind), unit)
        for key, width, kind in zip(keys, widths, kinds, strict=True)
    )


def _statement(
    session: Session,
    words: Words,
    columns: tuple[ListColumn, ...],
    rows: Sequence[tuple[CellValue, ...]],
    total: tuple[CellValue, ...],
    period: str,
    units: Sequence[str],
    unit: Unit,
    file_period: str,
) -> ListForm:
    who = "、".join(unit_name(code) for code in units) or unit_name(session.unit)
    form = "revenue_statement_form"
    head = (words(f"{form}.unit", unit=who), period, words(f"{form}.money_unit", unit=unit))
    return ListForm(
        words(f"{form}.title"),
        words(f"{form}.annex"),
        head,
        columns,
        (ListSection(tuple(rows)),),
        words(f"{form}.notes"),
        tuple(map(words, _STATEMENT_SIGNATURES)),
        landscape=True,
        total=total if rows else None,
        printed_by=session.person_name,
        printed_at=datetime.now(UTC),
        file_name=words(f"{form}.file_name", unit=who, period=file_period),
    )


def _branch_name(code: str) -> str | None:
    info = unit_info(code) if code else None
    return info.name if info else code or None


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
    sections = _industries(session, words, [one for one in results if one.kind != "policy"])
    policy = tuple(_ranking_row(words, None, one) for one in results if one.kind == "policy")
    if policy:
        sections.append(ListSection(policy, words("ranking_form.policy")))
    keys = (
        "place_in_industry",
        "place",
        "code",
        "name",
        "revenue",
        "share",
        "revenue_score",
        "share_score",
        "total",
        "grade",
    )
    widths = (10, 11, 22, 44, 18, 13, 14, 14, 14, 13)
    kinds = ["count", "count", "text", "text", "money", "score", "score", "score", "score", "text"]
    return _grading_form(session, words, "ranking_form", year, scope, rules, keys, widths, kinds, sections)


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


def _industries(session: Session, words: Words, results: Sequence[GradingResult]) -> list[ListSection]:
    """A section for each industry in the order of annex 1, numbered, with each customer's place among all."""
    by_industry: dict[str, list[tuple[CellValue, ...]]] = defaultdict(list)
    for place, result in enumerate(results, 1):
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
    rows = tuple(
        _list_row(words, place, result) for place, result in enumerate(details.results, 1) if result.total is not None
    )
    policy = tuple(_list_row(words, None, result) for result in details.results if result.total is None)
    sections = [ListSection(rows)]
    if policy:
        sections.append(ListSection(policy, words("ranking_form.policy")))
    counted = "、".join(
        f"{words(f'grade.{name}')} {count}" for name, count in details.distribution.items() if name != "policy"
    )
    shown = ("place", "code", "name")
    columns = (
        *_columns(words, "ranking_form", shown, (10, 21, 40), ["count", "text", "text"], "万元"),
        ListColumn(words("grading_list_form.unit"), 24),
        *_columns(
            words, "ranking_form", ("revenue", "total", "grade"), (17, 13, 13), ["money", "score", "text"], "万元"
        ),
        ListColumn(words("grading_list_form.previous"), 12),
        ListColumn(words("grading_list_form.change"), 11),
        ListColumn(words("grading_list_form.reason"), 32),
    )
    run = details.run
    made = _grading_form(
        session, words, "ranking_form", run.year or 0, run.scope or "", details.rules, (), (), [], sections
    )
    state = words(f"grading_run.state.{run.state}")
    who = unit_name(run.scope or session.unit)
    return replace(
        made,
        title=words("grading_list_form.title"),
        annex=words("grading_list_form.state", state=state),
        head=(made.head[0], words("grading_list_form.distribution", text=counted), made.head[2]),
        columns=columns,
        notes=words("grading_list_form.notes"),
        file_name=words("grading_list_form.file_name", unit=who, year=run.year),
    )


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


def _grading_form(
    session: Session,
    words: Words,
    form: str,
    year: int,
    scope: str,
    rules: RuleSet,
    keys: Sequence[str],
    widths: Sequence[float],
    kinds: Sequence[str],
    sections: Sequence[ListSection],
) -> ListForm:
    who = unit_name(scope or session.unit)
    year_text = words(f"{form}.year", year=year)
    rules_text = words(f"{form}.rules", rules=rules.name)
    return ListForm(
        words(f"{form}.title"),
        words(f"{form}.annex"),
        (words(f"{form}.unit", unit=who), f"{year_text}  {rules_text}", words(f"{form}.money_unit")),
        _columns(words, form, keys, widths, kinds, "万元"),
        tuple(sections),
        words(f"{form}.notes"),
        tuple(map(words, _GRADING_SIGNATURES)),
        landscape=True,
        printed_by=session.person_name,
        printed_at=datetime.now(UTC),
        file_name=words(f"{form}.file_name", unit=who, year=year),
    )


def save_list(session: Session, form: ListForm, out: Path) -> Path:
    """Writes the form as a workbook where the name ends in .xlsx, else as PDF.

    Raises MissingCharacters, PdfNotWritten, WorkbookUnwritable; then nothing was overwritten.
    """
    if out.suffix.lower() == ".xlsx":
        write_list_workbook(out, form)
        return out
    return write_list(out, form, catalogue(session.language))


def preview_list(session: Session, form: ListForm) -> bytes:
    """The form as PDF for the preview. Raises MissingCharacters."""
    return list_pdf(form, catalogue(session.language))

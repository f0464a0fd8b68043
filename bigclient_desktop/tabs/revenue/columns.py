"""The columns of revenue: pivots by month, lines, statements, alerts and denominators."""

from decimal import Decimal

from bigclient_desktop.domain.money import Unit, format_money
from bigclient_desktop.domain.revenue import BureauRevenue, RevenueStatement
from bigclient_desktop.domain.revenue_pivot import MONTHS_OF_YEAR, PivotRow, PivotSort, RevenueDetail, RollUp
from bigclient_desktop.services.revenue_alerts import RevenueAlert
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import Label, code_words
from bigclient_desktop.widgets.words import tr

NAMED_BY_CODE = (RollUp.CUSTOMER, RollUp.HEADQUARTERS)
ALERT_TONES = {"jump": "warn", "lost": "bad", "silent": "bad", "drop": "warn"}

Statement = tuple[RevenueStatement, bool]
"""A statement, and whether it counts."""


def money_words(fen: int | None, unit: Unit) -> str:
    """An amount for a cell; nothing is a dash."""
    return "" if fen is None else format_money(fen, unit) if fen else "—"


def percent_words(percent: Decimal | None) -> str:
    """A change with its sign and an arrow; empty where there is nothing to compare with."""
    if percent is None:
        return ""
    arrow = "↑" if percent > 0 else "↓" if percent < 0 else "→"
    return f"{percent:,.1f}% {arrow}"


def unit_label(unit: Unit) -> str:
    """Catalogue key of the unit of money."""
    return "unit.yuan" if unit == "元" else "unit.wan"


def frozen_columns(rows: RollUp) -> int:
    """How many columns of a pivot say what the row is."""
    return 2 if rows in NAMED_BY_CODE else 1


def pivot_columns(rows: RollUp, unit: Unit, totals: bool = False) -> tuple[Column[PivotRow], ...]:
    """Name, twelve months, total, comparisons and the line of the year; `totals` words the row at the foot."""
    name: Column[PivotRow] = Column(
        "name",
        f"revenue_view.row_{rows}",
        (lambda row: tr("revenue_view.total")) if totals else (lambda row: row.name or tr("revenue_view.none")),
        232 if rows in NAMED_BY_CODE else 200,
        PivotSort.NAME if rows is RollUp.CUSTOMER else "",
    )
    code: Column[PivotRow] = Column(
        "code",
        "customer.code",
        (lambda row: "") if totals else (lambda row: code_words(row.code)),
        144,
        PivotSort.CODE if rows is RollUp.CUSTOMER else "",
    )
    return (
        *((name, code) if rows in NAMED_BY_CODE else (name,)),
        *(_month(number, unit) for number in range(1, MONTHS_OF_YEAR + 1)),
        Column(
            "total",
            "revenue_view.total",
            lambda row: money_words(row.total, unit),
            124 if unit == "元" else 112,
            PivotSort.TOTAL,
            Look.FIGURES,
            unit=unit_label(unit),
        ),
        Column("year_on_year", "revenue_view.yoy", lambda row: percent_words(row.year_on_year), 108, "", Look.FIGURES),
        Column(
            "month_on_month", "revenue_view.mom", lambda row: percent_words(row.month_on_month), 120, "", Look.FIGURES
        ),
        Column(
            "trend",
            "revenue_view.trend",
            lambda row: "" if totals else _trend_words(row, unit),
            120,
            "",
            Look.SPARKLINE,
            value=lambda row: (*row.last_year[row.until :], *row.months[: row.until]),
        ),
        Column(
            "last_year",
            "revenue_view.last_year",
            lambda row: money_words(row.last_year_total, unit),
            112,
            "",
            Look.FIGURES,
            shown=False,
        ),
    )


def _month(number: int, unit: Unit) -> Column[PivotRow]:
    def text(row: PivotRow) -> str:
        amount = row.months[number - 1]
        return "" if number > row.until and not amount else money_words(amount, unit)

    return Column(
        f"month_{number}", f"revenue_view.month_{number}", text, 104 if unit == "元" else 76, "", Look.FIGURES
    )


def _trend_words(row: PivotRow, unit: Unit) -> str:
    months = row.months[: row.until]
    if not months or not any(months):
        return ""
    best, worst = max(months), min(months)
    return tr(
        "revenue_view.trend_tip",
        best=months.index(best) + 1,
        most=format_money(best, unit),
        worst=months.index(worst) + 1,
        least=format_money(worst, unit),
    )


def line_columns(label: Label, unit: Unit) -> tuple[Column[RevenueDetail], ...]:
    """The lines behind a figure."""
    return (
        Column("month", "revenue_line.month", lambda one: one.line.month or "", 84),
        Column("customer", "revenue_line.customer", lambda one: one.customer, 232),
        Column(
            "service",
            "revenue_line.service",
            lambda one: label("services", one.line.service) if one.line.service else "",
            120,
        ),
        Column("volume", "revenue_line.volume", _volume, 112, "", Look.FIGURES),
        Column(
            "amount",
            "revenue_line.amount",
            lambda one: money_words(one.line.amount, unit),
            120,
            "",
            Look.FIGURES,
            unit=unit_label(unit),
        ),
        Column("unit", "revenue_statement.unit", lambda one: label("units", one.unit) if one.unit else "", 150),
        Column(
            "branch",
            "revenue_line.reporting_sub_branch",
            lambda one: label("units", one.line.reporting_sub_branch) if one.line.reporting_sub_branch else "",
            140,
        ),
        Column("source", "revenue_view.source_row", _source, 220),
        Column("counts", "revenue_view.counts", lambda one: counts_words(one.counts), 120),
    )


def _volume(one: RevenueDetail) -> str:
    if one.line.volume is None:
        return ""
    plain = f"{one.line.volume:,f}"
    return f"{plain.rstrip('0').rstrip('.') if '.' in plain else plain} {one.line.volume_unit or ''}".rstrip()


def _source(one: RevenueDetail) -> str:
    name = one.file_name or one.source or ""
    return f"{name} #{one.line.source_row}" if one.line.source_row else name


def counts_words(counts: bool) -> str:
    """Whether it is part of the sums."""
    return tr("revenue_view.counted" if counts else "revenue_view.not_counted")


def statement_state(statement: RevenueStatement, counts: bool, twins: frozenset[str]) -> str:
    """counted, twin, withdrawn, replaced or added: what became of it."""
    if statement.withdrawn:
        return "withdrawn"
    if statement.id in twins:
        return "twin_counted" if counts else "twin"
    if counts:
        return "added" if statement.adds_to else "counted"
    return "replaced"


STATE_TONES = {
    "counted": "good",
    "added": "good",
    "replaced": "quiet",
    "withdrawn": "quiet",
    "twin": "warn",
    "twin_counted": "warn",
}


def statement_columns(label: Label, twins: frozenset[str]) -> tuple[Column[Statement], ...]:
    """Statements, whether they count, and why not."""

    def state(one: Statement) -> str:
        return statement_state(*one, twins)

    return (
        Column("month", "revenue_statement.month", lambda one: one[0].month or "", 88),
        Column("unit", "revenue_statement.unit", lambda one: label("units", one[0].unit) if one[0].unit else "", 180),
        Column("source", "revenue_statement.source", lambda one: one[0].source or "", 160),
        Column("file", "revenue_statement.file_name", lambda one: one[0].file_name or "", 220),
        Column(
            "lines",
            "revenue_statement.line_count",
            lambda one: "" if one[0].line_count is None else f"{one[0].line_count:,}",
            80,
            "",
            Look.FIGURES,
        ),
        Column(
            "total",
            "revenue_statement.total",
            lambda one: money_words(one[0].total, "元"),
            140,
            "",
            Look.FIGURES,
            unit="unit.yuan",
        ),
        Column(
            "state",
            "revenue_view.state",
            lambda one: tr(f"revenue_view.state_{state(one)}"),
            150,
            "",
            Look.CHIP,
            value=lambda one: Chip(STATE_TONES[state(one)], tr(f"revenue_view.state_{state(one)}")),
        ),
    )


def alert_columns(label: Label, unit: Unit) -> tuple[Column[RevenueAlert], ...]:
    """Alerts with what they were measured by, and the cause somebody gave."""

    def kind(one: RevenueAlert) -> str:
        return tr(f"alert_cause.alert.{one.alert.kind}")

    return (
        Column(
            "kind",
            "alert_cause.alert",
            kind,
            136,
            "",
            Look.CHIP,
            value=lambda one: Chip(ALERT_TONES[one.alert.kind], kind(one)),
        ),
        Column("name", "customer.full_name", lambda one: one.name, 232),
        Column("code", "customer.code", lambda one: code_words(one.code), 144, shown=False),
        Column("month", "alert_cause.month", lambda one: one.alert.month, 84),
        Column(
            "amount",
            "revenue_view.this_month",
            lambda one: money_words(one.alert.amount, unit),
            152,
            "",
            Look.FIGURES,
            unit=unit_label(unit),
        ),
        Column("before", "revenue_view.before", lambda one: money_words(one.alert.before, unit), 120, "", Look.FIGURES),
        Column("percent", "revenue_view.change", lambda one: percent_words(one.alert.percent), 96, "", Look.FIGURES),
        Column("months", "revenue_view.silent", lambda one: str(one.alert.months or ""), 128, "", Look.FIGURES),
        Column("grade", "customers.grade", lambda one: tr(f"grade.{one.grade}") if one.grade else "", 72),
        Column(
            "manager",
            "customers.lead_manager",
            lambda one: label("staff", one.lead_manager) if one.lead_manager else "",
            88,
        ),
        Column("cause", "alert_cause.cause", _cause, 200),
    )


def _cause(one: RevenueAlert) -> str:
    if one.cause is None:
        return tr("revenue_view.no_cause")
    said = [tr(f"alert_cause.cause.{one.cause.cause}"), one.cause.competitor or "", one.cause.note or ""]
    return " · ".join(part for part in said if part)


def denominator_columns(label: Label) -> tuple[Column[BureauRevenue], ...]:
    """The yearly revenue of bureaus and specialties."""
    return (
        Column("year", "bureau_revenue.year", lambda one: str(one.year or ""), 80),
        Column("unit", "bureau_revenue.unit", lambda one: label("units", one.unit) if one.unit else "", 240),
        Column("code", "revenue_view.unit_code", lambda one: one.unit or "", 112),
        Column(
            "amount",
            "bureau_revenue.amount",
            lambda one: money_words(one.amount, "万元"),
            160,
            "",
            Look.FIGURES,
            unit="unit.wan",
        ),
        Column("source", "bureau_revenue.source", lambda one: one.source or "", 280),
    )

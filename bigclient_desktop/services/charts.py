"""Charts of revenue and grades as SVG for the window, from the same drawings that the PDFs print."""

from collections import Counter, defaultdict
from decimal import Decimal

from bigclient_desktop.domain.grading import truncated
from bigclient_desktop.domain.revenue_pivot import PivotQuery, RollUp
from bigclient_desktop.pdf.charts import (
    Series,
    concentration_chart,
    month_chart,
    score_chart,
    share_chart,
    sparkline,
    stacked_chart,
    svg_of,
)
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.grading_runs import list_runs, run_details
from bigclient_desktop.services.revenue import concentration, list_revenue, revenue_totals
from bigclient_desktop.services.rule_sets import rule_set
from bigclient_desktop.services.session import Session
from bigclient_desktop.translations import catalogue

_WAN = 1_000_000
_GRADES = ("general", "silver", "gold", "diamond")


def revenue_by_month(session: Session, query: PivotQuery) -> str:
    """The year's months in 万元 beside last year's, of everything that the query takes."""
    words = catalogue(session.language)
    total = revenue_totals(session, query)

    def series(year: int, months: tuple[int, ...]) -> Series:
        return Series(words("chart.this_year", year=year), tuple(amount / _WAN for amount in months))

    labels = [words("chart.month", month=month) for month in range(1, 13)]
    this_year, last_year = series(query.year, total.months), series(query.year - 1, total.last_year)
    return svg_of(month_chart(words("chart.revenue_by_month"), labels, this_year, last_year))


def share_by_service(session: Session, query: PivotQuery) -> str:
    """Each service's share of the year in percent, the largest first."""
    words = catalogue(session.language)
    wanted = PivotQuery(query.year, RollUp.SERVICE, units=query.units, managers=query.managers)
    rows = [row for row in list_revenue(session, wanted, 0, 100) if row.total > 0]
    whole = sum(row.total for row in rows)
    shares = [(row.name or words("chart.others"), Decimal(row.total) * 100 / whole) for row in rows]
    return svg_of(share_chart(words("chart.share_by_service"), shares))


def grades_over_years(session: Session) -> str:
    """How many customers held each grade, by year, from the published runs."""
    words = catalogue(session.language)
    years: dict[int, Counter[str]] = defaultdict(Counter)
    for run in list_runs(session):
        if run.state == "published" and run.year is not None:
            for name, count in run_details(session, run.id).distribution.items():
                years[run.year][name] += count
    labels = sorted(years)
    series = [Series(words(f"grade.{name}"), tuple(float(years[year][name]) for year in labels)) for name in _GRADES]
    title, nothing = words("chart.grades_over_years"), words("chart.nothing")
    return svg_of(stacked_chart(title, [str(year) for year in labels], series, nothing))


def customer_scores_over_years(session: Session, customer: str) -> str:
    """A customer's scores against the lines of the grades. Raises CustomerUnknown."""
    words = catalogue(session.language)
    grades = sorted(customer_file(session, customer).grades, key=lambda grade: grade.year)
    lines = [(words(f"grade.{name}"), bound) for name, bound in rule_set(session, "gd-2005").grades]
    scores = [float(truncated(grade.total)) for grade in grades]
    return svg_of(score_chart(words("chart.scores_over_years"), [str(grade.year) for grade in grades], scores, lines))


def revenue_concentration(session: Session, year: int) -> str:
    """The share of revenue by the share of customers."""
    words = catalogue(session.language)
    found = concentration(session, year)
    title = words("chart.concentration", share=f"{found.share_of_top(10):.1f}")
    axes = (words("chart.share_of_customers"), words("chart.share_of_revenue"))
    return svg_of(concentration_chart(title, *axes, found.points))


def month_sparkline(months: tuple[int, ...]) -> str:
    """A pivot row's months as a small SVG."""
    return svg_of(sparkline(months))

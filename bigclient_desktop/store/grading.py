"""Reads for grading: each customer's revenue of a year, the denominators, runs with their results, rule sets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.customers import CustomerId
from bigclient_desktop.domain.grading_records import GradingResult, GradingRun, RuleSetVersion
from bigclient_desktop.store.customer_tree import all_rings
from bigclient_desktop.store.merging import survivors
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.sight import hidden, hides, seen_by
from bigclient_desktop.store.tables import PROJECTED

_run, _result, _rules = PROJECTED["grading_run"], PROJECTED["grading_result"], PROJECTED["rule_set_version"]


@dataclass(frozen=True, slots=True)
class CustomerOfYear:
    """A customer with its revenue of the year in 分; lines of statements that do not count are left out."""

    id: CustomerId
    code: str | None
    name: str
    kind: str | None
    unit: str
    """The responsible unit; the division where none is named."""
    headquarters: str | None
    """Who stands above it; of a ring none at the place where it is cut."""
    industry: str | None
    revenue: int


def customers_of_year(connection: Connection, year: int) -> list[CustomerOfYear]:
    """Every customer that is not in the recycle bin, by code, those without one last."""
    visible = "".join(f" AND {part}" for part in seen_by(connection, "c"))
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.code, c.full_name, c.kind, coalesce(c.unit, c.division, ''), c.headquarters, c.industry,"
        " coalesce(y.total, 0) FROM customer_list c LEFT JOIN revenue_year y ON y.year = ? AND y.customer = c.id"
        f" WHERE c.deleted = 0{visible} ORDER BY c.code IS NULL, c.code, c.full_name, c.id",
        (year,),
    )
    standing, cut = survivors(connection), {ring[0] for ring in all_rings(connection)}

    def above(customer: bytes, said: bytes | None) -> str | None:
        return standing.get(said, said).hex() if said and customer.hex() not in cut else None

    return [
        CustomerOfYear(
            CustomerId(row[0].hex()),
            row[1],
            row[2] or "",
            row[3],
            row[4],
            above(row[0], row[5]),
            row[6],
            row[7],
        )
        for row in rows
    ]


def bureau_revenue_of_year(connection: Connection, year: int) -> dict[str, tuple[int, str | None]]:
    """The yearly revenue in 分 and its source by unit code, as it was recorded last."""
    rows = connection.exec_driver_sql(
        "SELECT unit, amount, source FROM bureau_revenue WHERE year = ? ORDER BY id", (year,)
    )
    return {unit: (amount, source) for unit, amount, source in rows if amount is not None}


def first_months(connection: Connection, year: int) -> set[bytes]:
    """Customers whose first revenue ever came in the year, after January: 不满一年."""
    rows = connection.exec_driver_sql(
        "SELECT customer FROM revenue_sum WHERE year = ? GROUP BY customer HAVING sum(m01) = 0 AND NOT EXISTS"
        " (SELECT 1 FROM revenue_year p WHERE p.year < ? AND p.customer = revenue_sum.customer)",
        (year, year),
    )
    return set(rows.scalars())


def published_grades(connection: Connection, year: int) -> dict[str, str]:
    """The published grade of the year by customer."""
    rows = connection.exec_driver_sql(
        "SELECT r.customer, r.grade FROM grading_result r JOIN grading_run g ON g.id = r.run"
        " WHERE g.state = 'published' AND g.year = ? AND r.grade IS NOT NULL ORDER BY g.published_at, g.id",
        (year,),
    )
    return {customer.hex(): grade for customer, grade in rows}


def runs(connection: Connection) -> list[GradingRun]:
    """Every run, newest year and computation first."""
    rows = connection.execute(select(_run).order_by(_run.c.year.desc(), _run.c.computed_at.desc(), _run.c.id.desc()))
    return [record_of("grading_run", GradingRun, row) for row in rows]


def run_by_id(connection: Connection, identity: str) -> GradingRun | None:
    """One run, or None."""
    row = connection.execute(select(_run).where(_run.c.id == bytes.fromhex(identity))).first()
    return record_of("grading_run", GradingRun, row) if row else None


def results_of(connection: Connection, run: str) -> list[GradingResult]:
    """Every result of a run."""
    rows = connection.execute(select(_result).where(_result.c.run == bytes.fromhex(run)))
    return [record_of("grading_result", GradingResult, row) for row in rows]


def seen_results(connection: Connection, results: Sequence[GradingResult]) -> list[GradingResult]:
    """Those of the results whose customers the person who looks may see."""
    unseen = {row.hex() for row in connection.scalars(hidden(connection))} if hides(connection) else set()
    return [result for result in results if result.customer not in unseen]


def result_by_id(connection: Connection, identity: str) -> GradingResult | None:
    """One result, or None."""
    row = connection.execute(select(_result).where(_result.c.id == bytes.fromhex(identity))).first()
    return record_of("grading_result", GradingResult, row) if row else None


def rule_set_versions(connection: Connection) -> list[RuleSetVersion]:
    """Every saved version of every rule set, by name, oldest version first."""
    rows = connection.execute(select(_rules).order_by(_rules.c.name, _rules.c.version, _rules.c.id))
    return [record_of("rule_set_version", RuleSetVersion, row) for row in rows]


@dataclass(frozen=True, slots=True)
class HeldCustomer:
    """A customer with who holds it, for loads and missing roles."""

    id: str
    code: str | None
    name: str
    kind: str | None
    unit: str | None
    grade: str | None
    lead: str | None
    deputy: str | None


def held_customers(connection: Connection, only: Sequence[str] | None = None) -> list[HeldCustomer]:
    """Every customer (or these) that is not in the recycle bin, with grade and managers, the best grade first."""
    columns = "id, code, full_name, kind, unit, grade, lead_manager, deputy_manager"
    visible = "".join(f" AND {part}" for part in seen_by(connection, "customer_list"))
    statement = f"SELECT {columns} FROM customer_list WHERE deleted = 0{visible}"
    order = " ORDER BY grade_rank DESC, sort_name"
    rows: list[Any] = []
    if only is None:
        rows += connection.exec_driver_sql(statement + order).all()
    for some in chunks([bytes.fromhex(identity) for identity in only or ()]):
        marks = ",".join("?" * len(some))
        rows += connection.exec_driver_sql(f"{statement} AND id IN ({marks}){order}", tuple(some)).all()
    return [
        HeldCustomer(
            identity.hex(),
            code,
            name,
            kind,
            unit,
            grade,
            lead.hex() if lead else None,
            deputy.hex() if deputy else None,
        )
        for identity, code, name, kind, unit, grade, lead, deputy in rows
    ]

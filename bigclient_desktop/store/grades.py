"""The grade of each customer in the list: the published one, else computed from its revenue and its city bureau's."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.grading import RuleSet, grade, load_rule_set
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.store.projection import chunks

RANKS = {"diamond": 4, "gold": 3, "silver": 2, "general": 1}


@dataclass(frozen=True, slots=True)
class ListedGrade:
    """A grade as the list keeps it; revenue in 分, score as a decimal string."""

    grade: str | None = None
    rank: int = 0
    score: str | None = None
    revenue: int | None = None
    year: int | None = None
    provisional: bool = False


_UNGRADED = ListedGrade()


class Grader:
    """Grades customers for the newest full year whose denominator is known for their city; a published grade wins."""

    def __init__(self, connection: Connection, rules: RuleSet | None = None, last_full_year: int | None = None) -> None:
        self._rules = rules or load_rule_set("gd-2005")
        last_full_year = last_full_year or china_time(datetime.now(UTC)).year - 1
        self.denominators: dict[tuple[str, int], int] = {}
        for unit, year, amount in connection.exec_driver_sql(
            "SELECT unit, year, amount FROM bureau_revenue WHERE amount IS NOT NULL ORDER BY id"
        ):
            self.denominators[unit, year] = amount
        self._years: dict[str, int] = {}
        for unit, year in self.denominators:
            if year <= last_full_year:
                self._years[unit] = max(year, self._years.get(unit, 0))
        self._city = lru_cache(maxsize=4096)(_city)

    def revenue(self, connection: Connection, rows: Sequence[bytes] | None) -> dict[bytes, dict[int, int]]:
        """Revenue in 分 by customer and year, for the years that are graded; of everybody where `rows` is None."""
        found: dict[bytes, dict[int, int]] = defaultdict(dict)
        for year in sorted(set(self._years.values())):
            statement = "SELECT customer, total FROM revenue_year WHERE year = ?"
            for customer, amount in _selected(connection, statement, (year,), rows):
                found[customer][year] = amount
        return found

    def published(self, connection: Connection, rows: Sequence[bytes] | None) -> dict[bytes, ListedGrade]:
        """The newest published grade of each customer, without revenue."""
        if connection.exec_driver_sql("SELECT 1 FROM grading_run WHERE state = 'published' LIMIT 1").first() is None:
            return {}
        statement = (
            "SELECT r.customer, r.grade, r.total, g.year, g.published_at FROM grading_result r JOIN grading_run g"
            " ON g.id = r.run WHERE g.state = 'published' AND r.grade IS NOT NULL"
        )
        found: dict[bytes, tuple[int, str, ListedGrade]] = {}
        for customer, name, total, year, at in _selected(connection, statement, (), rows, "r.customer"):
            kept = found.get(customer)
            if kept is None or (year, at or "") > kept[:2]:
                found[customer] = year, at or "", ListedGrade(name, RANKS.get(name, 0), total, None, year)
        return {customer: kept[2] for customer, kept in found.items()}

    def grade(
        self,
        kind: str | None,
        unit: str | None,
        division: str | None,
        revenue: Mapping[int, int],
        published: ListedGrade | None = None,
    ) -> ListedGrade:
        """The grade to list; without a known denominator or for a policy customer only the revenue."""
        year = self._years.get(self._city(unit or division or ""))
        computed = (
            _UNGRADED
            if year is None
            else self.grade_of_year(kind, unit, division, year, revenue.get(year, 0), decide=published is None)
        )
        if published is None:
            return computed
        return ListedGrade(published.grade, published.rank, published.score, computed.revenue, published.year)

    def grade_of_year(
        self, kind: str | None, unit: str | None, division: str | None, year: int, amount: int, *, decide: bool = True
    ) -> ListedGrade:
        """The computed grade of one year from that year's revenue in 分."""
        denominator = self.denominators.get((self._city(unit or division or ""), year), 0)
        if kind == "policy" or denominator <= 0 or not decide:
            return ListedGrade(revenue=amount, year=year)
        score = grade(amount, denominator, self._rules)
        return ListedGrade(score.grade, RANKS[score.grade], format(score.total, "f"), amount, year, provisional=True)


def _selected(
    connection: Connection,
    statement: str,
    values: tuple[Any, ...],
    rows: Sequence[bytes] | None,
    column: str = "customer",
) -> Iterator[Any]:
    """What the statement finds, of these customers alone where some are named."""
    if rows is None:
        yield from connection.exec_driver_sql(statement, values)
        return
    for some in chunks(rows):
        marks = ",".join("?" * len(some))
        yield from connection.exec_driver_sql(f"{statement} AND {column} IN ({marks})", (*values, *some))


def _city(code: str) -> str:
    return city_of(code) or "" if code else ""

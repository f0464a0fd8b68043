"""The computed grade of each customer: its yearly revenue against its city bureau's, by the rule set in force."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from sqlalchemy import Connection

from bigclient_desktop.domain.grading import RuleSet, grade, load_rule_set
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.store.projection import chunks

RANKS = {"diamond": 4, "gold": 3, "silver": 2, "general": 1}


@dataclass(frozen=True, slots=True)
class ComputedGrade:
    """A provisional grade as the list keeps it; revenue in 分, score as a decimal string."""

    grade: str | None = None
    rank: int = 0
    score: str | None = None
    revenue: int | None = None
    year: int | None = None


class Grader:
    """Grades customers for the newest full year whose denominator is known for their city."""

    def __init__(self, connection: Connection, rules: RuleSet | None = None) -> None:
        self._rules = rules or load_rule_set("gd-2005")
        last_full_year = datetime.now(UTC).astimezone().year - 1
        self.denominators: dict[tuple[str, int], int] = {}
        for unit, year, amount in connection.exec_driver_sql(
            "SELECT unit, year, amount FROM bureau_revenue ORDER BY made_by"
        ):
            self.denominators[unit, year] = amount
        self._years: dict[str, int] = {}
        for unit, year in self.denominators:
            if year <= last_full_year:
                self._years[unit] = max(year, self._years.get(unit, 0))
        self._city = lru_cache(maxsize=4096)(_city)

    def revenue(self, connection: Connection, rows: Sequence[bytes] | None) -> dict[bytes, dict[int, int]]:
        """Revenue in 分 by customer and year, for the years that grades are computed for; of everybody where `rows` is None."""
        years = sorted(set(self._years.values()))
        found: dict[bytes, dict[int, int]] = defaultdict(dict)
        for year in years:
            parts: Sequence[Sequence[bytes] | None] = [None] if rows is None else list(chunks(rows))
            for some in parts:
                for customer, amount in connection.exec_driver_sql(*_sum_statement(year, some)):
                    found[customer][year] = amount
        return found

    def grade(
        self, kind: str | None, unit: str | None, division: str | None, revenue: Mapping[int, int]
    ) -> ComputedGrade:
        """The computed grade; without a known denominator or for a policy customer only the revenue."""
        year = self._years.get(self._city(unit or division or ""))
        if year is None:
            return ComputedGrade()
        return self.grade_of_year(kind, unit, division, year, revenue.get(year, 0))

    def grade_of_year(
        self, kind: str | None, unit: str | None, division: str | None, year: int, amount: int
    ) -> ComputedGrade:
        """The computed grade of one year from that year's revenue in 分."""
        denominator = self.denominators.get((self._city(unit or division or ""), year), 0)
        if kind == "policy" or denominator <= 0:
            return ComputedGrade(revenue=amount, year=year)
        score = grade(amount, denominator, self._rules)
        return ComputedGrade(score.grade, RANKS[score.grade], format(score.total, "f"), amount, year)


def _sum_statement(year: int, rows: Sequence[bytes] | None) -> tuple[str, tuple[object, ...]]:
    months = (f"{year}-01", f"{year}-12")
    where = "" if rows is None else f"customer IN ({','.join('?' * len(rows))}) AND "
    statement = (
        f"SELECT customer, sum(amount) FROM revenue_line WHERE {where}month BETWEEN ? AND ?"
        " AND (statement IS NULL OR statement NOT IN (SELECT id FROM revenue_statement WHERE withdrawn = 1))"
        " GROUP BY customer"
    )
    return statement, (*(rows or ()), *months)


def _city(code: str) -> str:
    return city_of(code) or "" if code else ""

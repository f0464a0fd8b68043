"""The grades of a year, computed from what is in the store; nothing is written."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bigclient_desktop.domain.customers import CustomerId
from bigclient_desktop.domain.grading import RuleSet, Score, grade, load_rule_set
from bigclient_desktop.domain.organisation import city_of, unit
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.yearly_revenue import CustomerOfYear, bureau_revenue_of_year, customers_of_year


@dataclass(frozen=True, slots=True)
class GradedCustomer:
    """A customer's line in the ranking; a policy customer is listed without denominator and score."""

    id: CustomerId
    code: str | None
    name: str
    kind: str | None
    revenue: int
    denominator: int | None
    score: Score | None


def grade_year(session: Session, year: int, rule_set: str) -> list[GradedCustomer]:
    """Every customer with its score, best first; policy customers, never scored, stand apart at the end.

    Raises RuleSetUnknown, and MissingDenominator with the unit and the year.
    """
    rules = load_rule_set(rule_set)
    with session.store.reading() as connection:
        customers = customers_of_year(connection, year)
        totals = bureau_revenue_of_year(connection, year)
    revenue = _revenue(customers, rules)
    graded = [_graded(customer, revenue[customer.id], totals, rules, year) for customer in customers]
    return sorted(graded, key=lambda line: (line.score is None, -line.score.total if line.score else 0, -line.revenue))


def _revenue(customers: Sequence[CustomerOfYear], rules: RuleSet) -> Mapping[str, int]:
    """Revenue by customer; with the branches' where the rule grades a headquarters on the sum."""
    revenue: dict[str, int] = defaultdict(int)
    for customer in customers:
        revenue[customer.id] += customer.revenue
        if rules.headquarters_with_branches and customer.headquarters:
            revenue[customer.headquarters] += customer.revenue
    return revenue


def _graded(
    customer: CustomerOfYear, revenue: int, totals: Mapping[str, int], rules: RuleSet, year: int
) -> GradedCustomer:
    denominator, score = None, None
    if customer.kind != "policy":
        bureau = _bureau_of(customer.unit, rules)
        denominator = totals.get(bureau)
        info = unit(bureau)
        score = grade(revenue, denominator, rules, unit=info.name if info else bureau, year=year)
    return GradedCustomer(customer.id, customer.code, customer.name, customer.kind, revenue, denominator, score)


def _bureau_of(unit_code: str, rules: RuleSet) -> str:
    """The unit whose yearly revenue is the denominator."""
    if rules.denominator == "specialty" and unit_code.endswith(("-LP", "-EL")):
        return unit_code
    return city_of(unit_code)

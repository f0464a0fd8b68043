"""The grades of a year, computed from what is in the store; nothing is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bigclient_desktop.domain.customer_tree import summed_upwards
from bigclient_desktop.domain.customers import CustomerId
from bigclient_desktop.domain.grading import RuleSet, Score, grade
from bigclient_desktop.domain.organisation import city_of, is_within, unit
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.rule_sets import rule_set
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.grading import CustomerOfYear, bureau_revenue_of_year, customers_of_year

Denominators = Mapping[str, tuple[int, str | None]]
"""Yearly revenue in 分 and its source, by unit code."""


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
    denominator_unit: str | None = None
    unit: str = ""
    industry: str | None = None


def grade_year(session: Session, year: int, rules_name: str, scope: str = "") -> list[GradedCustomer]:
    """Every customer (of a unit and those under it) with its score, best first; policy customers come at the end.

    Raises RuleSetUnknown, and MissingDenominator with the unit and the year.
    """
    rules = rule_set(session, rules_name)
    with seeing(session) as connection:
        customers = customers_of_year(connection, year)
        totals = bureau_revenue_of_year(connection, year)
    return graded(customers, totals, rules, year, scope)


def graded(
    customers: Sequence[CustomerOfYear], totals: Denominators, rules: RuleSet, year: int, scope: str = ""
) -> list[GradedCustomer]:
    """The customers within the scope with their scores, best first. Raises MissingDenominator."""
    revenue = revenue_of(customers, rules)
    inside: dict[str, bool] = {}
    found = []
    for customer in customers:
        if scope:
            if customer.unit not in inside:
                inside[customer.unit] = is_within(customer.unit, scope)
            if not inside[customer.unit]:
                continue
        found.append(_graded(customer, revenue[customer.id], totals, rules, year))
    return sorted(found, key=lambda line: (line.score is None, -line.score.total if line.score else 0, -line.revenue))


def revenue_of(customers: Sequence[CustomerOfYear], rules: RuleSet) -> Mapping[str, int]:
    """Revenue by customer; with that of all branches below where the rule grades a headquarters on the sum."""
    revenue: Mapping[str, int] = {customer.id: customer.revenue for customer in customers}
    if not rules.headquarters_with_branches:
        return revenue
    return summed_upwards(revenue, {one.id: one.headquarters for one in customers if one.headquarters})


def _graded(customer: CustomerOfYear, revenue: int, totals: Denominators, rules: RuleSet, year: int) -> GradedCustomer:
    denominator, bureau, score = None, None, None
    if customer.kind != "policy":
        bureau = bureau_of(customer.unit, rules)
        denominator = totals.get(bureau, (None, None))[0]
        score = grade(revenue, denominator, rules, unit=unit_name(bureau), year=year)
    return GradedCustomer(
        customer.id,
        customer.code,
        customer.name,
        customer.kind,
        revenue,
        denominator,
        score,
        bureau,
        customer.unit,
        customer.industry,
    )


def bureau_of(unit_code: str, rules: RuleSet) -> str:
    """The unit whose yearly revenue is the denominator."""
    if rules.denominator == "specialty" and unit_code.endswith(("-LP", "-EL")):
        return unit_code
    return city_of(unit_code)


def unit_name(code: str) -> str:
    """What people call the unit; its code where nobody knows it."""
    info = unit(code)
    return info.name if info else code

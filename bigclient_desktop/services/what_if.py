"""What a customer needs for the next grade, what a change of the whole portfolio would do, and who wants managers."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bigclient_desktop.domain.grading import MissingDenominator, RuleSet
from bigclient_desktop.domain.grading_runs import lacks_managers
from bigclient_desktop.domain.loads import HeadCount, ManagerLoad, head_count, load_state
from bigclient_desktop.domain.organisation import SPECIALTIES, city_of
from bigclient_desktop.domain.what_if import PortfolioShift, ScoreCard, portfolio_shift, score_card
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.customers import CustomerUnknown
from bigclient_desktop.services.grading import graded, revenue_of, unit_name
from bigclient_desktop.services.rule_sets import rule_set
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import grading as stored
from bigclient_desktop.store.loads import commercial_customers, held_by
from bigclient_desktop.store.people import all_staff, staff_of


@dataclass(frozen=True, slots=True)
class CustomerScores:
    """A customer's score by each denominator that is known: its city bureau's first, then the specialties'."""

    customer: str
    name: str
    year: int
    revenue: int
    cards: tuple[ScoreCard, ...]


@dataclass(frozen=True, slots=True)
class MissingManagers:
    """A customer from silver up that lacks a lead or a deputy manager; `roles` are the empty fields."""

    customer: str
    code: str | None
    name: str
    unit: str | None
    grade: str
    roles: tuple[str, ...]


def customer_scores(session: Session, customer: str, year: int, rules_name: str = "gd-2005") -> CustomerScores:
    """The score cards of one customer. Raises CustomerUnknown, RuleSetUnknown, and MissingDenominator for its city."""
    rules = rule_set(session, rules_name)
    with seeing(session) as connection:
        everybody = stored.customers_of_year(connection, year)
        totals = stored.bureau_revenue_of_year(connection, year)
    found = next((one for one in everybody if one.id == customer), None)
    if found is None:
        raise CustomerUnknown(customer=customer)
    revenue = revenue_of(everybody, rules)[customer]
    city = city_of(found.unit)
    if city not in totals:
        raise MissingDenominator(unit=unit_name(city), year=year)
    units = [city, *(f"{city}-{ending}" for ending in SPECIALTIES if f"{city}-{ending}" in totals)]
    cards = tuple(score_card(revenue, totals[code][0], rules, unit=code, year=year) for code in units)
    return CustomerScores(customer, found.name, year, revenue, cards)


def try_score(revenue: int, denominator: int, rules: RuleSet) -> ScoreCard:
    """The card for the sliders' position, both in 分. Raises MissingDenominator."""
    return score_card(revenue, denominator, rules)


def portfolio(
    session: Session, year: int, percent: Decimal, rules_name: str = "gd-2005", *, scope: str = "", manager: str = ""
) -> PortfolioShift:
    """What happens to the grades if all revenue changes by `percent` (−5), of a unit or of one manager's customers.

    Raises MissingDenominator, RuleSetUnknown.
    """
    rules = rule_set(session, rules_name)
    with seeing(session) as connection:
        customers = stored.customers_of_year(connection, year)
        totals = stored.bureau_revenue_of_year(connection, year)
        held = {one.id for one in stored.held_customers(connection) if one.lead == manager} if manager else None
    lines = graded([one for one in customers if held is None or one.id in held], totals, rules, year, scope)
    figures = ((line.id, line.revenue, line.denominator) for line in lines if line.denominator is not None)
    return portfolio_shift(figures, percent, rules)


def missing_managers(session: Session) -> list[MissingManagers]:
    """Customers from silver up without a lead or a deputy manager, the best grade first."""
    with seeing(session) as connection:
        customers = stored.held_customers(connection)
    found = []
    for one in customers:
        roles = lacks_managers(one.grade, one.lead, one.deputy) if one.kind != "policy" else ()
        if roles and one.grade:
            found.append(MissingManagers(one.id, one.code, one.name, one.unit, one.grade, roles))
    return found


def manager_loads(session: Session, units: Sequence[str] = ()) -> tuple[list[ManagerLoad], HeadCount]:
    """Each account manager's customers against 8 to 15, the fullest first, and the head-count that all imply.

    Commercial customers count, of every grade, for their lead manager; those held as deputy are shown beside.
    """
    with seeing(session) as connection:
        people = staff_of(connection, units) if units else all_staff(connection)
        present = [one for one in people if one.left_on is None]
        ids = [one.id for one in present]
        lead, deputy = (held_by(connection, role, ids) for role in ("lead_manager", "deputy_manager"))
        customers = commercial_customers(connection, units)
    loads = []
    for person in present:
        count = lead.get(person.id, 0)
        if person.position == "manager" or count:
            named = person.name or "", person.unit or ""
            loads.append(ManagerLoad(person.id, *named, count, deputy.get(person.id, 0), load_state(count)))
    loads.sort(key=lambda load: (-load.lead, load.name))
    return loads, head_count(customers, sum(1 for person in present if person.position == "manager"))

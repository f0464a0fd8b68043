"""What a customer needs for the next grade, what a change of the whole portfolio would do, and who wants managers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bigclient_desktop.domain.grading import MissingDenominator, RuleSet
from bigclient_desktop.domain.grading_runs import lacks_managers
from bigclient_desktop.domain.loads import HeadCount, ManagerLoad, head_count, load_state
from bigclient_desktop.domain.organisation import SPECIALTIES, city_of
from bigclient_desktop.domain.what_if import PortfolioShift, ScoreCard, portfolio_shift, score_card
from bigclient_desktop.services.customers import CustomerUnknown
from bigclient_desktop.services.grading import graded, revenue_of, unit_name
from bigclient_desktop.services.rule_sets import rule_set
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import grading as stored
from bigclient_desktop.store.people import all_staff


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
    with session.store.reading() as connection:
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
    with session.store.reading() as connection:
        customers = stored.customers_of_year(connection, year)
        totals = stored.bureau_revenue_of_year(connection, year)
        held = {one.id for one in stored.held_customers(connection) if one.lead == manager} if manager else None
    lines = graded([one for one in customers if held is None or one.id in held], totals, rules, year, scope)
    figures = ((line.id, line.revenue, line.denominator) for line in lines if line.denominator is not None)
    return portfolio_shift(figures, percent, rules)


def missing_managers(session: Session) -> list[MissingManagers]:
    """Customers from silver up without a lead or a deputy manager, the best grade first."""
    with session.store.reading() as connection:
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
    with session.store.reading() as connection:
        people = {one.id: one for one in all_staff(connection)}
        customers = [one for one in stored.held_customers(connection) if one.kind != "policy"]
    lead = Counter(one.lead for one in customers if one.lead)
    deputy = Counter(one.deputy for one in customers if one.deputy)
    loads = []
    for person in people.values():
        wanted = not units or person.unit in units
        if wanted and person.left_on is None and (person.position == "manager" or lead[person.id]):
            count = lead[person.id]
            state = load_state(count)
            loads.append(ManagerLoad(person.id, person.name or "", person.unit or "", count, deputy[person.id], state))
    loads.sort(key=lambda load: (-load.lead, load.name))
    mine = [one for one in customers if not units or one.unit in units]
    return loads, head_count(len(mine), sum(1 for load in loads if people[load.manager].position == "manager"))

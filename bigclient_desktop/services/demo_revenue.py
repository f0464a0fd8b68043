"""Sample revenue: the bureaus' yearly totals, each customer's share of them, and its lines by month and service."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bigclient_desktop.domain.grading import RuleSet, revenue_needed
from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services.demo_words import Dice

YUAN, WAN = 100, 1_000_000
"""In 分."""

_BUREAU_BY_CLASS = {1: 120_000 * WAN, 2: 50_000 * WAN, 3: 25_000 * WAN, 4: 15_000 * WAN}
_BUREAU_PER_CUSTOMER = 40 * WAN
_GROWTH = (0.91, 0.95, 1.0)
_SPECIALTY_SHARE = {"LP": 0.18, "EL": 0.35}
_SEASONS = {
    "flat": (1.0,) * 12,
    "new_year": (1.8, 1.2, 0.8, 0.8, 0.8, 0.8, 0.7, 0.8, 0.9, 0.9, 1.1, 1.9),
    "autumn": (0.9, 0.6, 0.9, 0.9, 0.9, 1.1, 0.8, 0.9, 1.1, 1.1, 1.7, 1.4),
}


@dataclass(frozen=True, slots=True)
class CityFigures:
    """What a city's customers are measured by: its revenue of the years and the lowest revenue of each grade, in 分."""

    yearly: tuple[int, int, int]
    lowest: Mapping[str, int]

    @classmethod
    def of(cls, area_class: int, customers: int, rules: RuleSet) -> "CityFigures":
        """Large enough for its customers to be a part of it."""
        newest = max(_BUREAU_BY_CLASS[area_class], _BUREAU_PER_CUSTOMER * customers)
        oldest, middle, last = (int(newest * growth) // YUAN * YUAN for growth in _GROWTH)
        lowest = {grade: revenue_needed(grade, last, rules) for grade in ("diamond", "gold", "silver")}
        return cls((oldest, middle, last), lowest)

    def specialty(self, ending: str) -> tuple[int, int, int]:
        """The revenue of the years of a specialty (`LP`, `EL`)."""
        oldest, middle, last = (int(year * _SPECIALTY_SHARE[ending]) // YUAN * YUAN for year in self.yearly)
        return oldest, middle, last


def grade_targets(dice: Dice, customers: int) -> list[str]:
    """A grade for each customer of a city, so that all four occur: some per cent on top, in larger cities fewer."""
    few = customers > 1500
    shares = {"diamond": 0.008 if few else 0.02, "gold": 0.015 if few else 0.03, "silver": 0.03 if few else 0.06}
    targets = [grade for grade, share in shares.items() for _ in range(max(1, round(customers * share)))]
    targets = targets[:customers] + ["general"] * (customers - len(targets))
    dice.random.shuffle(targets)
    return targets


def last_year_revenue(dice: Dice, grade: str, figures: CityFigures) -> int:
    """The revenue of the newest year in 分, somewhere inside the grade."""
    lowest = figures.lowest
    if grade == "general":
        return min(int(3 * WAN * dice.random.lognormvariate(0, 1)), int(lowest["silver"] * 0.95)) + 100 * YUAN
    top = {"diamond": lowest["diamond"] * 2, "gold": lowest["diamond"], "silver": lowest["gold"]}[grade]
    return lowest[grade] + int((top - lowest[grade]) * dice.random.betavariate(1.2, 2.5))


def earlier_years(dice: Dice, newest: int) -> tuple[int, int, int]:
    """The three years of a customer, oldest first: most grow a little, some fall."""
    middle = int(newest / (1 + max(-0.4, dice.random.gauss(0.05, 0.14))))
    oldest = int(middle / (1 + max(-0.4, dice.random.gauss(0.05, 0.14))))
    return oldest, middle, newest


def revenue_rows(
    dice: Dice,
    customer: str,
    yearly: tuple[int, int, int],
    services: Sequence[tuple[str, str]],
    months: Sequence[tuple[str, str]],
    sub_branch: str | None,
    lost_after: int = 36,
) -> list[NewRow]:
    """The lines of 36 months; `services` are (code, season), `months` (month, statement's row id).

    A large customer has two services a month, another one. After month number `lost_after` nothing is sent any more.
    """
    chance, child_id = dice.random.random, dice.child_id
    large = len(services) > 1 and yearly[2] > 30 * WAN
    common = {"customer": customer, "reporting_sub_branch": sub_branch} if sub_branch else {"customer": customer}
    rows = []
    for year in range(3):
        first = year * 12
        last = min(first + 12, lost_after)
        weights = [_SEASONS[services[0][1]][at] * (0.7 + 0.6 * chance()) for at in range(last - first)]
        whole = sum(weights)
        left = yearly[year]
        for at, weight in enumerate(weights):
            amount = left if at == len(weights) - 1 else int(yearly[year] * weight / whole)
            left -= amount
            month, statement = months[first + at]
            main, other = services[0][0], services[(at + year) % len(services)][0]
            split = [(other, amount)]
            if large and other != main:
                split = [(main, amount * 7 // 10), (other, amount - amount * 7 // 10)]
            for service, part in split:
                values: dict[str, Any] = {
                    **common,
                    "statement": statement,
                    "month": month,
                    "service": service,
                    "amount": part,
                }
                if large:
                    values["volume"], values["volume_unit"] = Decimal(part // 1200 + 1), "件"
                rows.append(NewRow("revenue_line", child_id(customer), values))
    return rows

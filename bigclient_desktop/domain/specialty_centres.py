"""May a specialty bureau have a centre? Advice by the guideline's three conditions; it says which fails, and binds
nobody."""

from dataclasses import dataclass

from bigclient_desktop.domain.reference import document


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: `revenue`, `share`, `runs_business`; `met` is None where a figure is missing."""

    name: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class Eligibility:
    """The specialty's revenue of a year beside the bureau's whole, both in 分, and what follows."""

    year: int
    revenue: int | None
    total: int | None
    conditions: tuple[Condition, ...]

    @property
    def is_eligible(self) -> bool | None:
        """True if all conditions are met, False if one fails, None while something is not known."""
        said = [condition.met for condition in self.conditions]
        return False if False in said else None if None in said else True

    @property
    def failing(self) -> tuple[str, ...]:
        """The conditions that are not met."""
        return tuple(condition.name for condition in self.conditions if condition.met is False)


def revenue_above() -> int:
    """What the specialty's yearly revenue must exceed, in 分."""
    return int(document("units")["specialty_centre_rule"]["revenue_above_fen"])


def share_above() -> int:
    """What its share of all revenue must exceed, in percent."""
    return int(document("units")["specialty_centre_rule"]["share_above_percent"])


def specialty_eligibility(year: int, revenue: int | None, total: int | None, runs_business: bool | None) -> Eligibility:
    """More than 3,000 万元, more than 10 % of all revenue (超过: exactly as much is not enough), and run by itself.

    Guideline, chapter 2, 机构设置; compared in whole 分.
    """
    enough = None if revenue is None else revenue > revenue_above()
    known = revenue is not None and total is not None and total > 0
    share = revenue * 100 > total * share_above() if known and revenue is not None and total is not None else None
    conditions = (Condition("revenue", enough), Condition("share", share), Condition("runs_business", runs_business))
    return Eligibility(year, revenue, total, conditions)

"""Grading by rule sets: exact in integers of 分, decided on the unrounded total, shown truncated.

A rule set gives points for the yearly mail revenue X and for its share Y in the revenue of the customer's city bureau
(or of the specialty that manages it), each linear up to a cap. Rule sets are data (resources/reference/rule_sets.json)
and never change once used.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Context, Decimal
from fractions import Fraction
from functools import cache
from typing import Any, ClassVar

from bigclient_desktop.domain.reference import document
from bigclient_desktop.failures import Failure

_PLACES = 6
"""Decimal places of a stored score; more than shown, so that 89.999999 stays below 90."""
_WIDE = Context(prec=40, rounding=ROUND_DOWN)


class MissingDenominator(Failure):
    """No yearly revenue is known for the bureau, or it is not above zero; values: unit, year."""

    key: ClassVar[str] = "failure.missing_denominator"


class RuleSetUnknown(Failure):
    """No rule set has this name."""

    key: ClassVar[str] = "failure.rule_set_unknown"


@dataclass(frozen=True, slots=True)
class RuleSet:
    """How customers are graded. `grades` from the best down, each with its inclusive lower bound."""

    name: str
    revenue_points: int
    revenue_full_at: int
    """分 that earn all revenue points."""
    share_points: int
    share_full_at: Fraction
    """Share of the denominator that earns all share points."""
    grades: tuple[tuple[str, int], ...]
    denominator: str = "city"
    """Whose yearly revenue is the denominator of a customer that a specialty manages: city, or specialty."""
    headquarters_with_branches: bool = False
    """Whether a headquarters is graded on the sum of its branches."""


@dataclass(frozen=True, slots=True)
class Score:
    """What a customer scored. The Decimals are truncated, never rounded up; `grade` was decided on the exact total."""

    revenue_score: Decimal
    share_score: Decimal
    total: Decimal
    grade: str

    def shown(self) -> Decimal:
        """The total with two decimals, truncated: 89.999 reads 89.99."""
        return truncated(self.total)


def truncated(score: Decimal, places: int = 2) -> Decimal:
    """A score cut to so many decimals."""
    return score.quantize(Decimal(1).scaleb(-places), context=_WIDE)


@cache
def rule_sets() -> Mapping[str, RuleSet]:
    """Every shipped rule set by name."""
    return {name: rule_set_of(name, entry) for name, entry in document("rule_sets").items()}


def rule_set_of(name: str, entry: Mapping[str, Any]) -> RuleSet:
    """The rule set that an entry of the shipped form says; the entry must have passed `check_rule_set`."""
    return RuleSet(
        name,
        entry["revenue"]["points"],
        entry["revenue"]["full_at_fen"],
        entry["share"]["points"],
        Fraction(*entry["share"]["full_at"]),
        tuple((grade_name, bound) for grade_name, bound in entry["grades"]),
        entry["denominator"],
        entry["headquarters_with_branches"],
    )


def entry_of(rules: RuleSet) -> dict[str, Any]:
    """The rule set in the form in which it is shipped, saved and frozen with a run."""
    share = rules.share_full_at
    return {
        "revenue": {"points": rules.revenue_points, "full_at_fen": rules.revenue_full_at},
        "share": {"points": rules.share_points, "full_at": [share.numerator, share.denominator]},
        "credit": {"points": 0},
        "grades": [[name, bound] for name, bound in rules.grades],
        "denominator": rules.denominator,
        "headquarters_with_branches": rules.headquarters_with_branches,
    }


def load_rule_set(name: str) -> RuleSet:
    """The rule set of this name (`gd-2005`)."""
    try:
        return rule_sets()[name]
    except KeyError:
        raise RuleSetUnknown(name=name) from None


def _checked(denominator_fen: int | None, unit: str, year: int | None) -> int:
    if denominator_fen is None or denominator_fen <= 0:
        raise MissingDenominator(unit=unit, year=year if year is not None else "")
    return denominator_fen


def _decimal(numerator: int, denominator: int) -> Decimal:
    """The quotient, truncated."""
    return Decimal(numerator * 10**_PLACES // denominator).scaleb(-_PLACES, _WIDE)


def grade(
    revenue_fen: int, denominator_fen: int | None, rules: RuleSet, *, unit: str = "", year: int | None = None
) -> Score:
    """Score and grade of a year's revenue against the bureau's; below zero scores zero.

    Raises MissingDenominator, naming `unit` and `year`, where the bureau's revenue is unknown or not above zero.
    """
    bureau = _checked(denominator_fen, unit, year)
    share_full = bureau * rules.share_full_at.numerator
    counted = max(revenue_fen, 0)
    revenue_part = min(counted, rules.revenue_full_at) * rules.revenue_points
    share_part = min(counted * rules.share_full_at.denominator, share_full) * rules.share_points
    exact = revenue_part * share_full + share_part * rules.revenue_full_at
    scale = rules.revenue_full_at * share_full
    return Score(
        _decimal(revenue_part, rules.revenue_full_at),
        _decimal(share_part, share_full),
        _decimal(exact, scale),
        next(name for name, bound in rules.grades if exact >= bound * scale),
    )


def revenue_needed(
    wanted: str, denominator_fen: int | None, rules: RuleSet, *, unit: str = "", year: int | None = None
) -> int:
    """The least yearly revenue (分) that earns the grade: what-if, in closed form.

    The total is the least of four lines (both parts rising, either capped, both capped), so the answer is the greatest
    of what each line asks for.
    """
    bureau = _checked(denominator_fen, unit, year)
    bound = dict(rules.grades)[wanted]
    per_fen = Fraction(rules.revenue_points, rules.revenue_full_at)
    share_per_fen = Fraction(rules.share_points) / (rules.share_full_at * bureau)
    lines = (
        bound / (per_fen + share_per_fen),
        (bound - rules.share_points) / per_fen,
        (bound - rules.revenue_points) / share_per_fen,
    )
    return max(0, *(-(-line.numerator // line.denominator) for line in lines))


def next_grade(current: str, rules: RuleSet) -> str | None:
    """The grade above; None above the best."""
    names = [name for name, _ in rules.grades]
    index = names.index(current)
    return names[index - 1] if index else None


def needs_two_managers(current: str | None) -> bool:
    """True from silver up, where an A and a B role are wanted."""
    return current in ("diamond", "gold", "silver")

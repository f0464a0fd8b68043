"""What a score says and what would change it: the score card with its formula, better grades, a whole portfolio."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from bigclient_desktop.domain.grading import RuleSet, Score, grade, revenue_needed, truncated
from bigclient_desktop.domain.money import format_money

_PER_MILLE = 1000
_NEAR = Decimal(2)


@dataclass(frozen=True, slots=True)
class FormulaLine:
    """One line of the formula in numbers: a catalogue key and its values as texts; a grade comes as its code."""

    key: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class GradeWanted:
    """What a better grade asks for: the least yearly revenue, and how much of it is missing, both in 分."""

    grade: str
    needed: int
    missing: int


@dataclass(frozen=True, slots=True)
class ScoreCard:
    """A score with everything it rests on. `better` are the grades above, the nearest first."""

    revenue: int
    denominator: int
    unit: str
    score: Score
    formula: tuple[FormulaLine, ...]
    better: tuple[GradeWanted, ...]
    share_full_revenue: int
    """分 from which on the share earns all its points (60 万 of 2 亿)."""


@dataclass(frozen=True, slots=True)
class GradeShift:
    """A customer whose grade a what-if changes."""

    customer: str
    before: str
    after: str
    revenue: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class PortfolioShift:
    """What a change of all revenue does: how many hold each grade before and after, and who changes."""

    percent: Decimal
    before: Mapping[str, int]
    after: Mapping[str, int]
    changed: tuple[GradeShift, ...]


def score_card(
    revenue: int, denominator: int | None, rules: RuleSet, *, unit: str = "", year: int | None = None
) -> ScoreCard:
    """The score of a revenue and what it would take to do better. Raises MissingDenominator."""
    score = grade(revenue, denominator, rules, unit=unit, year=year)
    assert denominator is not None
    names = [name for name, _ in rules.grades]
    better = []
    for name in reversed(names[: names.index(score.grade)]):
        needed = revenue_needed(name, denominator, rules)
        better.append(GradeWanted(name, needed, max(0, needed - revenue)))
    full = Fraction(denominator) * rules.share_full_at
    return ScoreCard(
        revenue,
        denominator,
        unit,
        score,
        _formula(revenue, denominator, rules, score),
        tuple(better),
        -(-full.numerator // full.denominator),
    )


def _formula(revenue: int, denominator: int, rules: RuleSet, score: Score) -> tuple[FormulaLine, ...]:
    amount = format_money(revenue, "万元")
    first = {
        "x": amount,
        "full": format_money(rules.revenue_full_at, "万元"),
        "points": str(rules.revenue_points),
        "score": _shown(score.revenue_score),
    }
    share = per_mille(revenue, denominator)
    full_share = Fraction(rules.share_full_at) * _PER_MILLE
    second = {
        "x": amount,
        "bureau": format_money(denominator, "万元"),
        "share": share,
        "full": f"{float(full_share):g}",
        "points": str(rules.share_points),
        "score": _shown(score.share_score),
    }
    total = {"revenue": first["score"], "share": second["score"], "total": _shown(score.total), "grade": score.grade}
    if revenue < 0:
        return (FormulaLine("grading.formula.negative", {"x": amount}), FormulaLine("grading.formula.total", total))
    revenue_full = revenue >= rules.revenue_full_at
    share_full = Fraction(revenue, denominator) >= rules.share_full_at
    return (
        FormulaLine(f"grading.formula.revenue_{'full' if revenue_full else 'below'}", first),
        FormulaLine(f"grading.formula.share_{'full' if share_full else 'below'}", second),
        FormulaLine("grading.formula.total", total),
    )


def _shown(score: Decimal) -> str:
    return format(truncated(score), "f")


def per_mille(revenue: int, denominator: int) -> str:
    """The share in ‰ with two decimals, truncated: 3 ‰ is never shown where it is not reached."""
    hundredths = abs(revenue) * _PER_MILLE * 100 // denominator
    return f"{'-' if revenue < 0 and hundredths else ''}{hundredths // 100}.{hundredths % 100:02d}"


def portfolio_shift(customers: Iterable[tuple[str, int, int]], percent: Decimal, rules: RuleSet) -> PortfolioShift:
    """What it would do if all revenue changed by `percent` (−5) while the denominators stayed.

    `customers` are (id, revenue, denominator) in 分.
    """
    factor = 1 + Fraction(percent) / 100
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    changed = []
    for customer, revenue, denominator in customers:
        old = grade(revenue, denominator, rules)
        amount = int(revenue * factor)
        new = grade(amount, denominator, rules)
        before[old.grade] += 1
        after[new.grade] += 1
        if new.grade != old.grade:
            changed.append(GradeShift(customer, old.grade, new.grade, amount, new.total))
    return PortfolioShift(percent, _ordered(before, rules), _ordered(after, rules), tuple(changed))


def _ordered(counts: Mapping[str, int], rules: RuleSet) -> dict[str, int]:
    return {name: counts.get(name, 0) for name, _ in rules.grades}


def is_near_boundary(total: Decimal, rules: RuleSet, within: Decimal = _NEAR) -> bool:
    """Whether a grade line lies within so many points of the score, above or below."""
    return any(abs(total - bound) <= within for _, bound in rules.grades if bound)

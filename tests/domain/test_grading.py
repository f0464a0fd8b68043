"""Grades by gd-2005: the worked values, and laws that any rule set keeps."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bigclient_desktop.domain.grading import (
    MissingDenominator,
    RuleSet,
    RuleSetUnknown,
    grade,
    load_rule_set,
    needs_two_managers,
    next_grade,
    revenue_needed,
    truncated,
)
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.failures import Failure
from bigclient_desktop.translations import catalogue

RULES = load_rule_set("gd-2005")
WAN = 1_000_000
"""分 in 万元."""
REVENUES = st.integers(-(10**12), 10**12)
BUREAUS = st.integers(1, 10**14)
GRADES = [name for name, _ in RULES.grades]
ANY_RULES = st.builds(
    RuleSet,
    st.just("any"),
    st.integers(1, 100),
    st.integers(1, 10**9),
    st.integers(1, 100),
    st.fractions(Fraction(1, 10_000), Fraction(1, 10), max_denominator=10_000),
    st.lists(st.integers(1, 100), min_size=3, max_size=3, unique=True).map(
        lambda bounds: (*zip(("a", "b", "c"), sorted(bounds, reverse=True), strict=True), ("d", 0))
    ),
)


@pytest.mark.parametrize(
    ("revenue", "bureau", "revenue_score", "share_score", "total", "name"),
    [
        (60 * WAN, 20_000 * WAN, "36.00", "40.00", "76.00", "silver"),
        (100 * WAN, 100 * WAN * 10**5 // 225, "60.00", "30.00", "90.00", "diamond"),
        (100 * WAN, 100_000 * WAN, "60.00", "13.33", "73.33", "silver"),
        (30 * WAN, 10_000 * WAN, "18.00", "40.00", "58.00", "general"),
        (50 * WAN, 10_000 * WAN, "30.00", "40.00", "70.00", "silver"),
        (83 * WAN, 20_000 * WAN, "49.80", "40.00", "89.80", "gold"),
        (500 * WAN, 100 * WAN, "60.00", "40.00", "100.00", "diamond"),
        (0, 100 * WAN, "0.00", "0.00", "0.00", "general"),
        (-50 * WAN, 100 * WAN, "0.00", "0.00", "0.00", "general"),
    ],
)
def test_worked_values(revenue: int, bureau: int, revenue_score: str, share_score: str, total: str, name: str) -> None:
    score = grade(revenue, bureau, RULES)
    assert truncated(score.revenue_score) == Decimal(revenue_score)
    assert truncated(score.share_score) == Decimal(share_score)
    assert str(score.shown()) == total
    assert score.grade == name


@pytest.mark.parametrize(
    ("bureau", "wanted", "shown"),
    [
        (20_000, "gold", "66.67"),
        (20_000, "diamond", "83.33"),
        (50_000, "gold", "92.31"),
        (50_000, "diamond", "112.50"),
        (20_000, "general", "0.00"),
    ],
)
def test_what_a_grade_needs(bureau: int, wanted: str, shown: str) -> None:
    needed = revenue_needed(wanted, bureau * WAN, RULES)
    assert format_money(needed, "万元") == shown
    assert grade(needed, bureau * WAN, RULES).grade == wanted


def test_a_hair_below_the_line_is_below_the_line() -> None:
    needed = revenue_needed("diamond", 20_000 * WAN, RULES)
    below = grade(needed - 1, 20_000 * WAN, RULES)
    assert below.grade == "gold"
    assert below.shown() == Decimal("89.99")
    assert grade(needed, 20_000 * WAN, RULES).grade == "diamond"


@pytest.mark.parametrize(
    ("revenue", "bureau", "total", "name"),
    [
        (60 * WAN, 24_000 * WAN, 36 + Decimal("33.333333"), "general"),
        (80 * WAN, 20_000 * WAN, 88, "gold"),
        (50 * WAN, 10_000 * WAN, 70, "silver"),
        (100 * WAN, 200_000 * WAN * 2 // 3, 70, "silver"),
        (75 * WAN, 20_000 * WAN * 3 // 2 * 3 // 4, 85, "gold"),
    ],
)
def test_lower_bounds_are_inclusive(revenue: int, bureau: int, total: Decimal | int, name: str) -> None:
    score = grade(revenue, bureau, RULES)
    assert score.total == total
    assert score.grade == name


@pytest.mark.parametrize(("share", "name"), [(30, "diamond"), (20, "gold"), (10, "silver")])
def test_a_total_on_the_line_is_in_and_one_fen_of_the_bureau_more_is_out(share: int, name: str) -> None:
    bureau = 100 * WAN * 40_000 // (3 * share)
    on_the_line = Fraction(100 * WAN * 40_000, 3 * bureau) == share
    score = grade(100 * WAN, bureau, RULES)
    assert score.grade == name
    assert not on_the_line or score.total == 60 + share
    assert grade(100 * WAN, bureau + 1, RULES).grade != name


@pytest.mark.parametrize("bureau", [None, 0, -5])
def test_no_denominator_names_unit_and_year(bureau: int | None) -> None:
    with pytest.raises(MissingDenominator) as caught:
        grade(60 * WAN, bureau, RULES, unit="440100", year=2005)
    assert caught.value.values == {"unit": "440100", "year": 2005}
    sentence = caught.value.sentence(catalogue("zh_CN"))
    assert "440100" in sentence
    assert "2005" in sentence
    with pytest.raises(MissingDenominator):
        revenue_needed("gold", bureau, RULES)


def test_an_unknown_rule_set_is_refused() -> None:
    with pytest.raises(RuleSetUnknown):
        load_rule_set("gd-1905")
    assert issubclass(RuleSetUnknown, Failure)


@given(REVENUES, REVENUES, BUREAUS, ANY_RULES)
def test_more_revenue_never_scores_less(one: int, other: int, bureau: int, rules: RuleSet) -> None:
    low, high = (grade(revenue, bureau, rules) for revenue in sorted((one, other)))
    assert low.total <= high.total
    names = [name for name, _ in rules.grades]
    assert names.index(high.grade) <= names.index(low.grade)


@given(REVENUES, BUREAUS, BUREAUS)
def test_a_larger_bureau_never_scores_more(revenue: int, one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert grade(revenue, large, RULES).total <= grade(revenue, small, RULES).total


@given(REVENUES, BUREAUS)
def test_scores_are_bounded_and_add_up(revenue: int, bureau: int) -> None:
    score = grade(revenue, bureau, RULES)
    assert 0 <= score.revenue_score <= 60
    assert 0 <= score.share_score <= 40
    assert abs(score.total - score.revenue_score - score.share_score) <= Decimal("0.000002")
    assert score.shown() <= score.total < score.shown() + Decimal("0.01")


@given(REVENUES, BUREAUS)
def test_the_grade_is_that_of_the_exact_total(revenue: int, bureau: int) -> None:
    counted = max(revenue, 0)
    exact = min(Fraction(60), Fraction(counted * 60, 100 * WAN)) + min(
        Fraction(40), Fraction(counted * 40_000, 3 * bureau)
    )
    expected = next(name for name, bound in RULES.grades if exact >= bound)
    score = grade(revenue, bureau, RULES)
    assert score.grade == expected
    assert Fraction(score.total) <= exact < Fraction(score.total) + Fraction(1, 10**6)


@given(BUREAUS, ANY_RULES, st.sampled_from("abc"))
def test_what_is_needed_is_the_least_that_does(bureau: int, rules: RuleSet, wanted: str) -> None:
    assume(dict(rules.grades)[wanted] <= rules.revenue_points + rules.share_points)
    names = [name for name, _ in rules.grades]
    needed = revenue_needed(wanted, bureau, rules)
    assert names.index(grade(needed, bureau, rules).grade) <= names.index(wanted)
    assert needed > 0
    assert names.index(grade(needed - 1, bureau, rules).grade) > names.index(wanted)


def test_steps_between_grades() -> None:
    assert [next_grade(name, RULES) for name in GRADES] == [None, "diamond", "gold", "silver"]
    assert [name for name in GRADES if needs_two_managers(name)] == ["diamond", "gold", "silver"]
    assert not needs_two_managers(None)

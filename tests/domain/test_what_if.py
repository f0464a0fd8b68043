"""The closed form inverts the score; cards and portfolios say what the rule says."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.grading import MissingDenominator, grade, load_rule_set
from bigclient_desktop.domain.what_if import is_near_boundary, per_mille, portfolio_shift, score_card
from bigclient_desktop.translations import LANGUAGES, catalogue

RULES = load_rule_set("gd-2005")
WAN = 1_000_000
YI = 10_000 * WAN
RANK = {"general": 0, "silver": 1, "gold": 2, "diamond": 3}

bureaus = st.integers(1, 100 * YI)
revenues = st.integers(-10 * WAN, 500 * WAN)


@given(revenues, bureaus)
def test_what_is_needed_earns_the_grade_and_a_分_less_does_not(revenue, bureau):
    for wanted in score_card(revenue, bureau, RULES).better:
        assert RANK[grade(wanted.needed, bureau, RULES).grade] >= RANK[wanted.grade]
        assert RANK[grade(wanted.needed - 1, bureau, RULES).grade] < RANK[wanted.grade]
        assert wanted.missing == wanted.needed - revenue > 0


@given(revenues, bureaus)
def test_full_share_begins_exactly_where_the_card_says(revenue, bureau):
    full = score_card(revenue, bureau, RULES).share_full_revenue
    assert grade(full, bureau, RULES).share_score == 40
    assert full == 0 or grade(full - 1, bureau, RULES).share_score < 40


@pytest.mark.parametrize(
    ("bureau", "gold", "diamond"), [(2 * YI, 66_666_667, 83_333_334), (5 * YI, 92_307_693, 112_500_000)]
)
def test_worked_values(bureau, gold, diamond):
    needed = {one.grade: one.needed for one in score_card(0, bureau, RULES).better}
    assert (needed["gold"], needed["diamond"]) == (gold, diamond)


def test_card_of_the_worked_example_in_words():
    words = catalogue("zh_CN")
    card = score_card(60 * WAN, 2 * YI, RULES)
    assert [words(line.key, **line.values) for line in card.formula] == [
        "收入得分 = 60.00 万元 ÷ 100.00 万元 × 60 = 36.00",
        "占比 = 60.00 万元 ÷ 20,000.00 万元 = 3.00‰ ≥ 3‰，得满分 40.00",
        "总分 = 36.00 + 40.00 = 76.00",
    ]
    assert [one.grade for one in card.better] == ["gold", "diamond"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("revenue", [-5, 0, WAN, 200 * WAN])
def test_every_line_of_the_formula_has_words(language, revenue):
    words = catalogue(language)
    for line in score_card(revenue, YI, RULES).formula:
        assert "{" not in words(line.key, **line.values)
        assert words(line.key) != line.key


def test_missing_denominator_is_told():
    with pytest.raises(MissingDenominator):
        score_card(WAN, None, RULES, unit="广州市邮政局", year=2024)


@pytest.mark.parametrize(
    ("revenue", "shown"), [(60 * WAN, "3.00"), (60 * WAN - 1, "2.99"), (0, "0.00"), (-60 * WAN, "-3.00")]
)
def test_share_is_never_shown_rounded_up(revenue, shown):
    assert per_mille(revenue, 2 * YI) == shown


@given(st.lists(revenues, max_size=30), st.integers(-50, 50))
def test_portfolio_agrees_with_grading_each(amounts, percent):
    shift = portfolio_shift([(str(at), amount, YI) for at, amount in enumerate(amounts)], Decimal(percent), RULES)
    assert sum(shift.before.values()) == sum(shift.after.values()) == len(amounts)
    for change in shift.changed:
        before = amounts[int(change.customer)]
        assert grade(before, YI, RULES).grade == change.before
        assert grade(change.revenue, YI, RULES).grade == change.after
        assert (RANK[change.after] > RANK[change.before]) == (percent > 0)


def test_five_percent_less_costs_the_grade_at_the_line():
    shift = portfolio_shift([("a", 66_666_667, 2 * YI)], Decimal(-5), RULES)
    assert [(one.before, one.after) for one in shift.changed] == [("gold", "silver")]


@pytest.mark.parametrize(("total", "near"), [("78", True), ("82", True), ("77.99", False), ("1", False)])
def test_near_a_line_is_within_two_points(total, near):
    assert is_near_boundary(Decimal(total), RULES) is near

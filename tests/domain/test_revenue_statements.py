"""Which statements count: property by property."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.revenue import RevenueStatement
from bigclient_desktop.domain.revenue_statements import live_statement, review_statements


def statement(number: int, **changes: object) -> RevenueStatement:
    return replace(RevenueStatement(f"{number:032x}", "440106", "2025-05", "统计表"), **changes)


FIRST, SECOND = statement(1), statement(2)


def counting(*statements: RevenueStatement) -> set[str]:
    gone = review_statements(statements).not_counting
    return {one.id for one in statements} - gone


def test_replaced_statement_stops_to_count_until_its_successor_is_withdrawn():
    successor = replace(SECOND, replaces=FIRST.id)
    assert counting(FIRST, successor) == {successor.id}
    assert counting(FIRST, replace(successor, withdrawn=True)) == {FIRST.id}
    assert review_statements([FIRST, successor]).twins == ()


def test_addition_counts_with_its_base_alone():
    addition = replace(SECOND, adds_to=FIRST.id)
    assert counting(FIRST, addition) == {FIRST.id, addition.id}
    successor = statement(3, replaces=FIRST.id)
    assert counting(FIRST, addition, successor) == {successor.id}
    assert counting(replace(FIRST, withdrawn=True), addition) == set()
    assert counting(addition) == {addition.id}, "its base may still be on the way"


def test_twins_are_told_and_the_same_one_counts_in_any_order():
    review = review_statements([FIRST, SECOND])
    assert review == review_statements([SECOND, FIRST])
    (twins,) = review.twins
    assert (twins.unit, twins.month, twins.source, twins.counted) == ("440106", "2025-05", "统计表", SECOND.id)


def test_another_month_unit_or_source_is_no_twin():
    others = [statement(2, month="2025-06"), statement(3, unit="440105"), statement(4, source="速递")]
    assert counting(FIRST, *others) == {one.id for one in (FIRST, *others)}


def test_live_statement_is_the_one_that_the_next_refers_to():
    successor = replace(SECOND, replaces=FIRST.id)
    assert live_statement([FIRST, successor], "440106", "2025-05", "统计表") == successor
    assert live_statement([replace(FIRST, withdrawn=True)], "440106", "2025-05", "统计表") is None


numbers = st.integers(1, 8)
anything = st.lists(
    st.builds(
        lambda number, replaces, adds, gone, month: statement(
            number,
            replaces=f"{replaces:032x}" if replaces and replaces < number else None,
            adds_to=f"{adds:032x}" if adds and adds < number else None,
            withdrawn=gone or None,
            month=month,
        ),
        numbers,
        st.none() | numbers,
        st.none() | numbers,
        st.booleans(),
        st.sampled_from(("2025-05", "2025-06")),
    ),
    max_size=8,
    unique_by=lambda one: one.id,
)


@given(anything)
def test_at_most_one_base_of_a_stream_counts_and_no_withdrawn_one(statements):
    counts = counting(*statements)
    bases = [(one.unit, one.month, one.source) for one in statements if one.id in counts and not one.adds_to]
    assert len(bases) == len(set(bases))
    assert not any(one.withdrawn for one in statements if one.id in counts)
    assert counting(*reversed(statements)) == counts

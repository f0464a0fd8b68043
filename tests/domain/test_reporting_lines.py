"""Who reports to whom, drawn: everybody once, bosses above and in the middle of their people, rings cut and told."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.reporting_lines import reporting_chart

IDS = "abcdefghij"


def people(above: dict[str, str | None]) -> list[Contact]:
    return [Contact(one, name=one.upper(), reports_to=above.get(one)) for one in IDS]


def test_a_boss_stands_in_the_middle_above_his_people() -> None:
    chart = reporting_chart(people({"b": "a", "c": "a", "d": "c"}))
    places = {box.contact.id: (box.column, box.level, box.above) for box in chart.boxes}
    assert places == {"a": (0.5, 0, ""), "b": (0.0, 1, "a"), "c": (1.0, 1, "a"), "d": (1.0, 2, "c")}
    assert (chart.columns, chart.levels, chart.rings) == (2, 3, ())


def test_who_has_nothing_to_do_with_anybody_is_not_drawn() -> None:
    assert reporting_chart(people({})).boxes == ()
    gone = [Contact("a", name="A", deleted=True), Contact("b", name="B", reports_to="a")]
    assert reporting_chart(gone).boxes == ()


def test_a_ring_is_drawn_cut_and_told() -> None:
    chart = reporting_chart(people({"a": "b", "b": "c", "c": "a", "d": "a"}))
    assert chart.rings == (("A", "B", "C", "A"),)
    assert {box.contact.id: box.above for box in chart.boxes} == {"c": "", "b": "c", "a": "b", "d": "a"}


@given(st.dictionaries(st.sampled_from(IDS), st.one_of(st.none(), st.sampled_from([*IDS, "elsewhere"]))))
def test_nobody_is_drawn_twice_or_over_another(above) -> None:
    chart = reporting_chart(people(above))
    places = [(box.column, box.level) for box in chart.boxes]
    assert len(set(places)) == len(places)
    assert len({box.contact.id for box in chart.boxes}) == len(places)
    by_id = {box.contact.id: box for box in chart.boxes}
    for box in chart.boxes:
        assert 0 <= box.column <= chart.columns - 1
        if box.above:
            assert by_id[box.above].level == box.level - 1
    for one in range(chart.levels):
        columns = sorted(box.column for box in chart.boxes if box.level == one)
        assert all(right - left >= 1 for left, right in itertools.pairwise(columns))

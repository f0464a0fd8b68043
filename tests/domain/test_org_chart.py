"""The chart's laws: nothing overlaps, nothing crosses, everything open is shown."""

from hypothesis import given
from hypothesis import strategies as some

from bigclient_desktop.domain.org_chart import ChartUnit, branches_of, place


@some.composite
def trees(draw: some.DrawFn) -> tuple[list[ChartUnit], set[str]]:
    count = draw(some.integers(1, 30))
    parents = [""] + [str(draw(some.integers(0, at - 1))) for at in range(1, count)]
    units = [ChartUnit(str(at), f"名{at}", parent, "centre", 0, 0) for at, parent in enumerate(parents)]
    return units, draw(some.sets(some.sampled_from([one.code for one in units])))


@given(trees())
def test_nothing_overlaps_and_what_is_open_is_shown(tree: tuple[list[ChartUnit], set[str]]) -> None:
    units, opened = tree
    placed = place(units, opened)
    by_code = {one.unit.code: one for one in placed}
    assert len(by_code) == len(placed)
    assert len({(one.column, one.row) for one in placed}) == len(placed)
    for one in units:
        above = by_code.get(one.parent)
        is_shown = one.parent == "" or (above is not None and above.is_open)
        assert (one.code in by_code) is is_shown
        if above is not None and one.code in by_code:
            assert by_code[one.code].column == above.column + 1
    assert {one.unit.code for one in placed if one.is_open} <= opened


@given(trees())
def test_what_lies_below_a_unit_takes_rows_of_its_own(tree: tuple[list[ChartUnit], set[str]]) -> None:
    placed = place(*tree)
    for above, below in branches_of(placed):
        assert below[0].row == above.row
        rows = [one.row for one in below]
        assert rows == sorted(set(rows))
        for other in placed:
            if other.column == above.column and other.row > above.row:
                assert other.row > rows[-1]

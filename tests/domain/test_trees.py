"""Trees that people draw: rings are found, and cut where they were closed last."""

from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.trees import closes_ring, cut, rings

NAMES = "abcdefgh"
TREES = st.dictionaries(st.sampled_from(NAMES), st.one_of(st.none(), st.sampled_from(NAMES)))
RANKS = st.permutations(NAMES)


def top_of(above: dict[str, str], child: str) -> str:
    """Follows the parents; fails where they never end."""
    for _ in range(len(NAMES) + 1):
        if child not in above:
            return child
        child = above[child]
    raise AssertionError("a ring")


def test_a_ring_is_cut_at_its_latest_decision() -> None:
    above = {"a": "b", "b": "c", "c": "a", "d": "a"}
    kept, taken = cut(above, {"a": 1, "b": 3, "c": 2, "d": 9})
    assert (kept, taken) == ({"a": "b", "c": "a", "d": "a"}, {"b": "c"})


def test_who_is_his_own_parent_is_a_ring_of_one() -> None:
    assert list(rings({"a": "a", "b": "a"})) == [("a",)]
    assert cut({"a": "a", "b": "a"}, {"a": 1, "b": 2}) == ({"b": "a"}, {"a": "a"})


@given(TREES, RANKS)
def test_what_is_kept_is_a_tree_and_only_rings_lose_anything(above, ranks) -> None:
    decided = {name: rank for rank, name in enumerate(ranks)}
    kept, taken = cut(above, decided)
    for child in kept:
        top_of(kept, child)
    assert {**kept, **taken} == {child: parent for child, parent in above.items() if parent is not None}
    in_rings = list(rings(above))
    assert len(taken) == len(in_rings)
    assert set(taken) == {max(ring, key=decided.__getitem__) for ring in in_rings}


@given(TREES, RANKS, st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_what_closes_no_ring_makes_none(above, ranks, child, parent) -> None:
    kept, _ = cut(above, {name: rank for rank, name in enumerate(ranks)})
    closed = bool(closes_ring(kept, child, parent))
    assert closed == bool(list(rings({**kept, child: parent})))

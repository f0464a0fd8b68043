"""Trees that people draw by saying who is above whom: rings found, and cut where they were closed last."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any


def rings(above: Mapping[str, str | None]) -> Iterator[tuple[str, ...]]:
    """Every ring of the mapping (child → parent), each once, in the order child, parent, its parent …; one who is his
    own parent is a ring of one."""
    done: set[str] = set()
    for start in above:
        way: dict[str, int] = {}
        one: str | None = start
        while one is not None and one not in done and one not in way:
            way[one] = len(way)
            one = above.get(one)
        if one is not None and one in way:
            yield tuple(way)[way[one] :]
        done.update(way)


def cut(above: Mapping[str, str | None], decided: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """The mapping without rings, and what was taken out of it: of each ring its latest decision (sync.md, Merge).

    `decided` ranks who said last whom a child stands below; on every machine alike, so that all show one tree.
    """
    kept = {child: parent for child, parent in above.items() if parent is not None}
    taken: dict[str, str] = {}
    for ring in rings(kept):
        last = max(ring, key=lambda child: (decided[child], child))
        taken[last] = kept[last]
    return {child: parent for child, parent in kept.items() if child not in taken}, taken


def closes_ring(above: Mapping[str, str | None], child: str, parent: str) -> Sequence[str]:
    """The way from the new parent up to the child, where putting the child below it would close a ring; else empty."""
    way: list[str] = []
    one: str | None = parent
    while one is not None and one not in way:
        way.append(one)
        if one == child:
            return way
        one = above.get(one)
    return ()

"""Who reports to whom at a customer, as a drawing: a tree of boxes, each boss in the middle above his people."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.trees import cut, rings


@dataclass(frozen=True, slots=True)
class Box:
    """A contact's place: `column` in widths of a box, from 0; `level` from the top; who stands above, if anybody."""

    contact: Contact
    column: float
    level: int
    above: str


@dataclass(frozen=True, slots=True)
class ReportingChart:
    """The boxes of everybody who reports to somebody or is reported to; rings were cut to draw it."""

    boxes: tuple[Box, ...]
    columns: int
    levels: int
    rings: tuple[tuple[str, ...], ...]
    """Names along each ring, back to the first."""


def reporting_chart(contacts: Iterable[Contact]) -> ReportingChart:
    """The drawing. A ring (it can come from edits made apart) is cut at the contact noted last."""
    people = {one.id: one for one in contacts if not one.deleted}
    above = {one.id: one.reports_to for one in people.values() if one.reports_to in people}
    found = tuple(rings(above))
    kept, _ = cut(above, {one: one for one in people})
    below: dict[str, list[str]] = {}
    for child in people:
        if child in kept:
            below.setdefault(kept[child], []).append(child)
    roots = [one for one in people if one not in kept and one in below]
    placed = dict[str, tuple[float, int]]()
    taken = 0
    for root in roots:
        taken = _place(root, below, placed, taken)
    boxes = tuple(Box(people[one], *where, kept.get(one, "")) for one, where in placed.items())
    levels = max((box.level for box in boxes), default=-1) + 1
    named = tuple(tuple(people[one].name or "" for one in (*ring, ring[0])) for ring in found)
    return ReportingChart(boxes, taken, levels, named)


def _place(
    root: str, below: Mapping[str, Sequence[str]], placed: dict[str, tuple[float, int]], first_column: int
) -> int:
    """Gives the tree below a root its columns from the first free one on; the next free one is returned. Without
    recursion, for a file may be malicious in depth."""
    order, waiting = list[tuple[str, int]](), [(root, 0)]
    while waiting:
        one, level = waiting.pop()
        order.append((one, level))
        waiting.extend((child, level + 1) for child in reversed(below.get(one, ())))
    column = first_column
    for one, level in order:
        if one not in below:
            placed[one] = float(column), level
            column += 1
    for one, level in reversed(order):
        if one in below:
            columns = [placed[child][0] for child in below[one]]
            placed[one] = (columns[0] + columns[-1]) / 2, level
    return column

"""The organisation as a chart: units in columns by level, each in the row of the first unit below it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartUnit:
    """A unit on the chart, with the people and customers of all that lies below it."""

    code: str
    name: str
    parent: str
    kind: str
    people: int
    customers: int


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a unit stands: its column from the left, its row from the top. `below` counts the units directly under it,
    shown or not."""

    unit: ChartUnit
    column: int
    row: int
    below: int
    is_open: bool


def place(units: Iterable[ChartUnit], opened: Collection[str]) -> list[Placed]:
    """The units that are shown, each before what lies below it. No two share a place, and no line crosses another: what
    lies below a unit takes rows of its own."""
    known = {one.code: one for one in units}
    children: dict[str, list[ChartUnit]] = {}
    for one in known.values():
        children.setdefault(one.parent, []).append(one)
    found: list[Placed] = []
    row = 0
    for top in (one for one in known.values() if one.parent not in known):
        row = _place(top, 0, row, children, opened, found)
    return found


def _place(
    unit: ChartUnit,
    column: int,
    row: int,
    children: Mapping[str, Sequence[ChartUnit]],
    opened: Collection[str],
    found: list[Placed],
) -> int:
    """Places the unit and what is shown below it; returns the next free row."""
    below = children.get(unit.code, ())
    is_open = bool(below) and unit.code in opened
    found.append(Placed(unit, column, row, len(below), is_open))
    if not is_open:
        return row + 1
    for one in below:
        row = _place(one, column + 1, row, children, opened, found)
    return row


def branches_of(placed: Sequence[Placed]) -> list[tuple[Placed, list[Placed]]]:
    """Each unit that is open, with the units under it from top to bottom."""
    below: dict[str, list[Placed]] = {}
    for one in placed:
        below.setdefault(one.unit.parent, []).append(one)
    return [(one, below[one.unit.code]) for one in placed if one.is_open]

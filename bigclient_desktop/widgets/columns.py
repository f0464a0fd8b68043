"""What a table shows: a tuple of columns, each a pure function from a record to its words."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

RecordT = TypeVar("RecordT")


class Look(Enum):
    """How a cell is drawn."""

    TEXT = "text"
    FIGURES = "figures"
    """Right-aligned, tabular figures."""
    CHIP = "chip"
    """A word in a small chip with a shape; `value` gives (shape name, is provisional)."""
    CLOCK = "clock"
    """Time left in words above a bar; `value` gives a Gauge."""
    BAR = "bar"
    """A percentage with a bar; `value` gives the percent."""
    SPARKLINE = "sparkline"
    """A small line of how figures went; `value` gives them, oldest first."""


@dataclass(frozen=True, slots=True)
class Column(Generic[RecordT]):
    """One column: `name` is for saved views, `label` a catalogue key, `sort` the query's word for its order."""

    name: str
    label: str
    text: Callable[[RecordT], str]
    width: int = 120
    sort: str = ""
    look: Look = Look.TEXT
    shown: bool = True
    value: Callable[[RecordT], Any] | None = None
    unit: str = ""
    """Catalogue key of the unit in the head (万元)."""


@dataclass(frozen=True, slots=True)
class ColumnView:
    """What a person made of the columns: their order from left to right, widths, which are shown, and the sorting."""

    order: tuple[str, ...]
    widths: dict[str, int]
    shown: frozenset[str]
    sort: str = ""
    descending: bool = False

    def as_json(self) -> dict[str, Any]:
        """Plain values for the settings."""
        return {
            "order": list(self.order),
            "widths": self.widths,
            "shown": sorted(self.shown),
            "sort": self.sort,
            "descending": self.descending,
        }


def shipped_view(columns: tuple[Column[Any], ...]) -> ColumnView:
    """The view of somebody who has changed nothing."""
    return ColumnView(
        tuple(column.name for column in columns),
        {column.name: column.width for column in columns},
        frozenset(column.name for column in columns if column.shown),
    )


def view_from_json(columns: tuple[Column[Any], ...], saved: Any) -> ColumnView:
    """A saved view fitted to today's columns: unknown names go, new ones stand where they ship, nonsense is shipped."""
    shipped = shipped_view(columns)
    if not isinstance(saved, dict) or not isinstance(saved.get("order"), list):
        return shipped
    known = set(shipped.order)
    order = [name for name in saved["order"] if name in known]
    for place, name in enumerate(shipped.order):
        if name not in order:
            order.insert(place, name)
    kept = saved.get("widths")
    widths = kept if isinstance(kept, dict) else {}
    was_known = set(saved["order"])
    shown = {name for name in saved.get("shown", ()) if name in known} | (shipped.shown - was_known)
    sort = saved.get("sort", "")
    return ColumnView(
        tuple(order),
        {name: _sane_width(widths.get(name), width) for name, width in shipped.widths.items()},
        frozenset(shown) or shipped.shown,
        sort if isinstance(sort, str) and sort in {column.sort for column in columns} else "",
        bool(saved.get("descending")),
    )


def _sane_width(saved: object, shipped: int) -> int:
    return saved if isinstance(saved, int) and 24 <= saved <= 1200 else shipped

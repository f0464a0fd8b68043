"""Where the rows of a table come from, and what the table can say of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any


@dataclass(frozen=True, slots=True)
class RecordSource:
    """One query: a slice of its rows, and how many there are. Both run on the worker."""

    rows: Callable[[int, int], Sequence[Any]]
    count: Callable[[], int]


def listed(read: Callable[[], Sequence[Any]]) -> RecordSource:
    """A query whose rows are few enough to come all at once; asking for the first ones reads anew."""
    kept: list[Sequence[Any]] = [()]

    def rows(offset: int, limit: int) -> Sequence[Any]:
        if not offset:
            kept[0] = read()
        return kept[0][offset : offset + limit]

    return RecordSource(rows, lambda: len(kept[0]))


class State(Enum):
    """What the list has to say when it has no rows, or none yet."""

    LOADING = "loading"
    SHOWN = "shown"
    EMPTY = "empty"
    FAILED = "failed"

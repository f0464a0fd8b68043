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


class State(Enum):
    """What the list has to say when it has no rows, or none yet."""

    LOADING = "loading"
    SHOWN = "shown"
    EMPTY = "empty"
    FAILED = "failed"

"""What sample data is put together from: the shipped word lists, read once, and a dice with a fixed seed."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from bigclient_desktop.assets import resource
from bigclient_desktop.journal.values import new_row_id

T = TypeVar("T")


@cache
def phrases() -> Mapping[str, Any]:
    """The trade's phrases of `resources/sample/phrases.json`."""
    content: Mapping[str, Any] = json.loads(resource("sample", "phrases.json").read_text(encoding="utf-8"))
    return content


@cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple(resource("sample", name).read_text(encoding="utf-8").split())


@dataclass(slots=True)
class Dice:
    """Every choice of one run. The same seed makes the same values; row ids are fresh each time."""

    random: random.Random
    new_id: Callable[[], str] = new_row_id
    _companies: set[str] = field(default_factory=set)

    def one_of(self, choices: Sequence[T]) -> T:
        """Any of the choices, evenly."""
        return choices[int(self.random.random() * len(choices))]

    def phrase(self, name: str) -> str:
        """One of the phrases of that name."""
        return str(self.one_of(phrases()[name]))

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random.random() < probability

    def between(self, low: int, high: int) -> int:
        """An integer from low to high, both included."""
        return low + int(self.random.random() * (high - low + 1))

    def person(self) -> str:
        """A person's name."""
        return self.one_of(_lines("person-names.txt"))

    def short_name(self) -> str:
        """A company's short name."""
        return self.one_of(_lines("company-short-names.txt"))

    def company(self, place: str, trades: Sequence[str], endings: Sequence[str]) -> tuple[str, str]:
        """Full and short name of a company that this run has not named yet."""
        while True:
            short = self.short_name()
            full = f"{place}{short}{self.one_of(trades)}{self.one_of(endings)}"
            if full not in self._companies:
                self._companies.add(full)
                return full, short

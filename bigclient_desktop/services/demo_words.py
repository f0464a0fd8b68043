"""What sample data is put together from: the shipped word lists (resources/sample), and a dice with a fixed seed."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from bigclient_desktop.assets import resource
from bigclient_desktop.journal.values import new_child_id, new_row_id

T = TypeVar("T")


@cache
def phrases() -> Mapping[str, Any]:
    """The trade's phrases of `phrases.json`."""
    content: Mapping[str, Any] = json.loads(resource("sample", "phrases.json").read_text(encoding="utf-8"))
    return content


@cache
def _word_list(name: str) -> tuple[str, ...]:
    return tuple(resource("sample", name).read_text(encoding="utf-8").split())


@dataclass(slots=True)
class Dice:
    """Every choice of one run. The same seed makes the same values; row ids are fresh each time."""

    random: random.Random
    new_id: Callable[[], str] = new_row_id
    child_id: Callable[[str], str] = new_child_id
    _names: set[str] = field(default_factory=set)

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
        return self.one_of(_word_list("person-names.txt"))

    def short_name(self) -> str:
        """A company's short name."""
        return self.one_of(_word_list("company-short-names.txt"))

    def weighted(self, name: str) -> tuple[str, Mapping[str, Any]]:
        """One of the named entries of the phrases, as often as its weight says."""
        entries: Mapping[str, Mapping[str, Any]] = phrases()[name]
        return self.random.choices(list(entries.items()), [entry["weight"] for entry in entries.values()])[0]

    def unused(self, make: Callable[[], str]) -> str:
        """A name that this run has not given yet: made again until it is new."""
        for _ in range(10_000):
            name = make()
            if name not in self._names:
                self._names.add(name)
                return name
        raise RuntimeError("the word lists are too short for so many customers")

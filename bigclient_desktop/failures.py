"""Everything that can go wrong in front of a person: a small class each, whose sentence stands in the catalogue."""

from collections.abc import Callable
from typing import ClassVar

Words = Callable[..., str]
"""`words(key, **values)` gives the sentence of that key in the language in force."""


class Failure(Exception):
    """A refusal that a person can understand and act on.

    `key` names its sentence in the catalogue; the values fill the sentence's places.
    """

    key: ClassVar[str] = "failure.unexpected"

    def __init__(self, **values: object) -> None:
        super().__init__(f"{self.key} {values}")
        self.values = values

    def sentence(self, words: Words) -> str:
        """What, where, and what to do, in the user's language."""
        return words(self.key, **self.values)


class EnvironmentFailure(Failure):
    """The machine refuses (disk, rights, memory), not the program's rules."""

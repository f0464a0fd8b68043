"""What can be picked in a field or a filter: a key, its words, and everything a person might type to find it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from bigclient_desktop.domain.pinyin import PinyinKeys, company_pinyin, matches

Answer = Callable[[Sequence["Option"]], None]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to pick. `parent` is the key of the option above it in a tree."""

    key: str
    label: str
    parent: str = ""
    keys: PinyinKeys | None = field(default=None, compare=False, repr=False)

    def found_by(self, text: str) -> bool:
        """Whether typing this finds it: by characters, full pinyin, initials, mixtures, or its key."""
        if not text:
            return True
        typed = text.casefold()
        if typed in self.label.casefold() or self.key.casefold().startswith(typed):
            return True
        return self.keys is not None and matches(text, self.keys)


class ListedOptions:
    """Options that are all at hand. `label_of` knows the words of those that are offered no more."""

    def __init__(self, options: Iterable[Option], label_of: Callable[[str], str] = str) -> None:
        self.all = tuple(options)
        self._label_of = label_of
        self._by_key = {option.key: option for option in self.all}

    def label(self, key: str) -> str:
        """The words of a key; a key that nobody knows any more is shown as it is."""
        option = self._by_key.get(key)
        return option.label if option else self._label_of(key)

    def suggest(self, text: str, answer: Answer) -> None:
        """Answer at once with what the text finds; what begins with it comes first."""
        found = [option for option in self.all if option.found_by(text)]
        if text:
            found.sort(key=lambda option: not option.label.startswith(text))
        answer(found)


class AskedOptions:
    """Options that somebody else looks up while a person types: customers in the store, people who come and go."""

    def __init__(
        self,
        ask: Callable[[str, Callable[[Sequence[Option]], None]], Any],
        label: Callable[[str], str],
    ) -> None:
        self._ask = ask
        self._label = label
        self._found: dict[str, str] = {}
        self._number = 0

    def label(self, key: str) -> str:
        return self._found.get(key) or self._label(key)

    def suggest(self, text: str, answer: Answer) -> None:
        """Answer later; an older question's answer is dropped."""
        self._number += 1
        number = self._number

        def answered(options: Sequence[Option]) -> None:
            self._found.update({option.key: option.label for option in options})
            if number == self._number:
                answer(options)

        self._ask(text, answered)


class Options(Protocol):
    """What an editor needs of its options, wherever they come from."""

    def label(self, key: str) -> str: ...

    def suggest(self, text: str, answer: Answer) -> None: ...


def listed(labels: Mapping[str, str], parents: Mapping[str, str] | None = None) -> ListedOptions:
    """Options from keys and words, findable by pinyin."""
    above = parents or {}
    return ListedOptions(Option(key, label, above.get(key, ""), company_pinyin(label)) for key, label in labels.items())

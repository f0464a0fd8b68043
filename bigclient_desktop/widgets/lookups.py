"""What codes and ids are called, and what lists offer: shipped dictionaries, and the people of the store."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from bigclient_desktop.background import Background
from bigclient_desktop.domain import dictionaries
from bigclient_desktop.domain.customer_file import CustomerQuery, CustomerRow
from bigclient_desktop.domain.divisions import divisions
from bigclient_desktop.domain.pinyin import person_pinyin
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services.customers import list_customers
from bigclient_desktop.services.units import KnownHere
from bigclient_desktop.widgets.options import AskedOptions, ListedOptions, Option, Options, listed
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from bigclient_desktop.services.session import Session

GRADES = ("diamond", "gold", "silver", "general")


class Work(Protocol):
    """What the look-ups ask with; the session is asked for anew each time."""

    session: "Session"
    background: Background


class Lookups:
    """Words for every key of a tab; the people are told by `know_people` once they have been read."""

    def __init__(self, context: Work, owner: "QObject") -> None:
        self._context = context
        self._owner = owner
        self._words: dict[str, Mapping[str, str]] = {}
        self._options: dict[str, ListedOptions] = {}
        self._customers: dict[str, str] = {}
        self._staff: dict[str, str] = {}
        self._present: tuple[str, ...] = ()
        self._units: Mapping[str, str] = {}
        self._closed: frozenset[str] = frozenset()

    def know(self, known: KnownHere) -> None:
        """The people of the store, and the units that its offices have added, renamed and closed."""
        self.know_people(known.staff)
        self._units, self._closed = known.unit_names, known.closed_units
        self._words.pop("units", None)
        self._options.pop("units", None)

    def know_people(self, people: Sequence[Staff]) -> None:
        """The people of the store, those who left included (their names stand in old files)."""
        self._staff = {person.id: person.name or "" for person in people}
        self._present = tuple(person.id for person in people if person.left_on is None)
        self._options.pop("staff", None)

    def know_names(self, names: Mapping[str, str]) -> None:
        """Names that came with a customer's file."""
        self._customers.update(names)

    def label(self, dictionary: str, key: str) -> str:
        """The words of a key; the key itself where nobody knows it."""
        if dictionary == "staff":
            return self._staff.get(key) or self._customers.get(key, key)
        if dictionary in ("customers", "contacts"):
            return self._customers.get(key, key)
        found = self._dictionary(dictionary).get(key) or self._customers.get(key)
        # Sub-branches that came in a package before their own unit did, and abolished counties.
        return found or (dictionaries.label("units", key) if dictionary == "units" else key)

    def options(self, dictionary: str) -> Options:
        """What can be picked; closed units cannot, though filters still find what belongs to them."""
        if dictionary == "customers":
            return AskedOptions(self._ask_customers, lambda key: self.label("customers", key))
        if dictionary in ("staff", "units"):

            def ask(text: str, answer: Callable[[Sequence[Option]], None]) -> None:
                # Asked anew each time: people come and go, sub-branches too.
                all_of_them = self.ticks(dictionary)
                all_of_them.suggest(text, lambda found: answer([one for one in found if one.key not in self._closed]))

            return AskedOptions(ask, lambda key: self.label(dictionary, key))
        return self.ticks(dictionary)

    def ticks(self, dictionary: str) -> ListedOptions:
        """What can be ticked in a filter; divisions and units keep their tree."""
        if dictionary not in self._options:
            if dictionary == "staff":
                names = ((key, self._staff[key]) for key in self._present)
                self._options[dictionary] = ListedOptions(
                    (Option(key, name, "", person_pinyin(name)) for key, name in names),
                    # A saved view may still ask for somebody who has left.
                    lambda key: self.label("staff", key),
                )
            else:
                parents = {one.code: one.parent for one in divisions()} if dictionary == "divisions" else {}
                self._options[dictionary] = listed(self._dictionary(dictionary), parents)
        return self._options[dictionary]

    def _dictionary(self, name: str) -> Mapping[str, str]:
        if name not in self._words:
            words = {key: tr(words) for key, words in dictionaries.dictionary(name).items()}
            self._words[name] = _with_own(words, self._units) if name == "units" else words
        return self._words[name]

    def _ask_customers(self, text: str, answer: Callable[[Sequence[Option]], None]) -> None:
        query = CustomerQuery(search=text)

        def found(rows: list[CustomerRow]) -> None:
            answer([Option(row.id, row.full_name) for row in rows])

        self._context.background.run(
            lambda: list_customers(self._context.session, query, 0, 20), found, owner=self._owner, topic="customers"
        )


def _with_own(shipped: Mapping[str, str], own: Mapping[str, str]) -> Mapping[str, str]:
    """The shipped units in their order, each county followed by its own sub-branches."""
    named = {code: own.get(code, name) for code, name in shipped.items()}
    added = sorted(set(own) - set(shipped))
    return {
        code: name
        for above in named
        for code, name in (
            (above, named[above]),
            *((one, own[one]) for one in added if one.rpartition("-")[0] == above),
        )
    } | {code: own[code] for code in added if code.rpartition("-")[0] not in named}


def grade_options() -> ListedOptions:
    """The four grades, best first."""
    return listed({grade: tr(f"grade.{grade}") for grade in GRADES})

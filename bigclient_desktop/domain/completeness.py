"""How complete a customer file is: a weighted share of filled fields. Policy customers need fewer.

The weights ship as defaults of this project (resources/reference/completeness.json). A city centre may set others for
all customers of its city, a county that is under no city for its own, and the province for those of whom nobody has.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from itertools import compress
from operator import attrgetter
from typing import Any

from bigclient_desktop.domain.customer_file import Completeness
from bigclient_desktop.domain.customers import Competitor, Contact, Customer
from bigclient_desktop.domain.fields import CUSTOMER, Kind
from bigclient_desktop.domain.organisation import city_of, level_above
from bigclient_desktop.domain.reference import document
from bigclient_desktop.failures import Failure

CONTACTS = "contacts"
"""Stands among the missing fields where no contact with a name and a way to reach him is there."""
DECISION_MAKER = "decision_maker"
"""A contact who decides."""
COMPETITORS = "competitors"
"""A competitor with a name."""
EXTRAS = (CONTACTS, DECISION_MAKER, COMPETITORS)
KINDS = ("commercial", "policy")
MOST_WEIGHT = 100
_NOT_WEIGHED = frozenset({"code", "headquarters", "former_names", "name_variant"})
"""What not every customer can have, or the province alone gives: 100 % has to be within reach."""
WEIGHABLE: tuple[str, ...] = (
    *EXTRAS,
    *(
        field.name
        for field in CUSTOMER.fields
        if field.section and field.kind is not Kind.BOOLEAN and field.name not in _NOT_WEIGHED
    ),
)
"""What can be given a weight, in the order of the form."""


class WeightsRefused(Failure):
    """Weights are whole numbers from 0 to 100 for known fields, and something has to count for each kind."""

    key = "failure.weights_refused"


class Weights:
    """What counts how much, by kind of customer, prepared for many files."""

    def __init__(self, by_kind: Mapping[str, Mapping[str, int]]) -> None:
        self.by_kind = {kind: {name: weight for name, weight in by_kind[kind].items() if weight} for kind in KINDS}
        self._prepared = {kind: _Prepared(weights) for kind, weights in self.by_kind.items()}

    def of(self, kind: str | None) -> "_Prepared":
        """Those of a customer of this kind."""
        return self._prepared["policy" if kind == "policy" else "commercial"]

    @property
    def extras(self) -> frozenset[str]:
        """What counts beside the customer's own fields."""
        return frozenset(name for weights in self.by_kind.values() for name in weights if name in EXTRAS)


class _Prepared:
    def __init__(self, weights: Mapping[str, int]) -> None:
        self.names = tuple(name for name in weights if name not in EXTRAS)
        self.weights = tuple(weights[name] for name in self.names)
        self.fetch = _fetch_of(self.names)
        self.extras = tuple((name, weights[name]) for name in EXTRAS if name in weights)
        self.whole = sum(weights.values())


def _fetch_of(names: tuple[str, ...]) -> Callable[[object], tuple[Any, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda values: tuple(getattr(values, name) for name in names)


@cache
def shipped_weights() -> Weights:
    """The defaults."""
    return Weights(document("completeness"))


def weights_with(own: Mapping[str, Mapping[str, int]] | None) -> Weights:
    """The office's own weights, by kind whole; the shipped ones where it has none. Raises WeightsRefused."""
    if not own:
        return shipped_weights()
    for kind, weights in own.items():
        if kind not in KINDS or not any(weights.values()):
            raise WeightsRefused(kind=kind)
        for name, weight in weights.items():
            if name not in WEIGHABLE or type(weight) is not int or not 0 <= weight <= MOST_WEIGHT:
                raise WeightsRefused(kind=kind)
    return Weights({**document("completeness"), **own})


def weights_text(own: Mapping[str, Mapping[str, int]]) -> str:
    """What an office says, as the log holds it; `{}` are the shipped weights. Raises WeightsRefused."""
    weights_with(own)
    return json.dumps({kind: dict(by_name) for kind, by_name in own.items()}, sort_keys=True)


def weights_said(text: str) -> Weights:
    """What an office has said, as far as this program understands it: a newer one may weigh fields that are unknown
    here, and nothing that comes by a package may keep the lists from being shown."""
    try:
        said = json.loads(text)
        own = {
            kind: {
                name: weight
                for name, weight in said[kind].items()
                if name in WEIGHABLE and type(weight) is int and 0 <= weight <= MOST_WEIGHT
            }
            for kind in KINDS
            if kind in said
        }
    except (ValueError, TypeError, AttributeError, RecursionError):
        return shipped_weights()
    return weights_with({kind: weights for kind, weights in own.items() if any(weights.values())})


class OfficeWeights:
    """The weights of every office that has said some, and those of customers whose office has not."""

    def __init__(self, by_office: Mapping[str, Weights], otherwise: Weights | None = None) -> None:
        self.by_office = by_office
        self.otherwise = otherwise or shipped_weights()
        self._found: dict[str | None, Weights] = {}

    def office_of(self, unit: str | None) -> str | None:
        """Whose word holds for the customers of a unit: its city's, else that of the nearest above it (itself first),
        the province's last. A customer of no unit yet goes by the only office that has said some."""
        if not unit:
            return next(iter(self.by_office)) if len(self.by_office) == 1 else None
        asked: list[str] = [city_of(unit)]
        above: str | None = unit
        while above:
            asked.append(above)
            above = level_above(above)
        return next((code for code in asked if code in self.by_office), None)

    def of_unit(self, unit: str | None) -> Weights:
        """Those for the customers of a unit."""
        if not self.by_office:
            return self.otherwise
        if unit not in self._found:
            office = self.office_of(unit)
            self._found[unit] = self.by_office[office] if office else self.otherwise
        return self._found[unit]

    @property
    def all(self) -> tuple[Weights, ...]:
        """Every one that may be asked for."""
        return (*self.by_office.values(), self.otherwise)

    @property
    def names(self) -> frozenset[str]:
        """The customer's own fields that count somewhere."""
        return frozenset(name for one in self.all for kind in KINDS for name in one.of(kind).names)

    @property
    def extras(self) -> frozenset[str]:
        """What counts beside the customer's own fields, somewhere."""
        return frozenset().union(*(weights.extras for weights in self.all))


def extras_of(contacts: Iterable[Any], competitors: Iterable[Any] = ()) -> frozenset[str]:
    """What of EXTRAS is there; contacts need name, phone, mobile, email and, to be seen deciding, role."""
    found = set()
    for contact in contacts:
        if contact.name and (contact.phone or contact.mobile or contact.email):
            found.add(CONTACTS)
        if contact.name and contact.role == "decides":
            found.add(DECISION_MAKER)
    if any(competitor.name for competitor in competitors):
        found.add(COMPETITORS)
    return frozenset(found)


def completeness_of(
    customer: Customer,
    contacts: Iterable[Contact],
    weights: Weights | None = None,
    competitors: Iterable[Competitor] = (),
) -> Completeness:
    """Percent (100 only where nothing is missing) and the missing fields, the weightiest first."""
    there = extras_of(
        [contact for contact in contacts if not contact.deleted],
        [competitor for competitor in competitors if not competitor.deleted],
    )
    weights = weights or shipped_weights()
    missing = _missing(weights, customer.kind, customer, there)
    missing.sort(key=lambda entry: -entry[0])
    percent = completeness_percent(weights, customer.kind, customer, there)
    return Completeness(percent, tuple(name for _, name in missing))


def completeness_percent(weights: Weights, kind: str | None, values: object, there: Collection[str]) -> int:
    """The percent alone, of anything that has the customer's fields; `there` as of `extras_of`."""
    prepared = weights.of(kind)
    held = prepared.fetch(values)
    filled = sum(compress(prepared.weights, held)) + sum(weight for name, weight in prepared.extras if name in there)
    if 0 in held:  # a figure of 0 is one
        filled += sum(weight for weight, value in zip(prepared.weights, held, strict=True) if value == 0)
    return filled * 100 // prepared.whole


def _missing(weights: Weights, kind: str | None, values: object, there: Collection[str]) -> list[tuple[int, str]]:
    prepared = weights.of(kind)
    missing = [
        (weight, name)
        for name, weight, value in zip(prepared.names, prepared.weights, prepared.fetch(values), strict=True)
        if value is None or value == "" or value == ()
    ]
    return missing + [(weight, name) for name, weight in prepared.extras if name not in there]

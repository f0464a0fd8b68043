"""Possible doubles among all customers of a store: pairs that `likeness` suspects, found without comparing everybody
with everybody."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from rapidfuzz import fuzz, process

from bigclient_desktop.domain.duplicates import SUSPECT, Likeness, Traits, likeness

MOST_SHARED = 200
"""A phone or an address that more customers than this share tells none of them from another."""
_ALL_PAIRS = 20
"""A group of as many customers of one name is compared each with each; of a larger one, each with the first."""
_STRETCH = 500
_LEAST_COMMON = 2 / 3
"""Of a name's characters, what another name must share to be similar at all: a likeness of 80 means that twice the
common sequence is 0.8 of both lengths together, and the other is then at least two thirds as long."""


@dataclass(frozen=True, slots=True)
class DoublePair:
    """Two customers that may be one, by their places among those given."""

    one: int
    other: int
    likeness: Likeness


def find_doubles(
    known: Sequence[Traits],
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[DoublePair]:
    """Every pair with a likeness of at least SUSPECT, the likeliest first; nothing where `cancelled` says so."""
    places = _near(known, progress, cancelled)
    found = []
    for one, other in places:
        like = likeness(known[one], known[other])
        if like.score >= SUSPECT:
            found.append(DoublePair(one, other, like))
    return sorted(found, key=lambda pair: (-pair.likeness.score, pair.one, pair.other))


def _near(
    known: Sequence[Traits], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> set[tuple[int, int]]:
    """Pairs that are worth a comparison; each reason of `likeness` has its own way of finding them."""
    found: set[tuple[int, int]] = set()
    for keys in (_codes, _names, _sounds):
        found.update(_together(known, keys))
    for keys in (_phones, _addresses):
        found.update(_together(known, keys, MOST_SHARED))
    found.update((min(pair), max(pair)) for pair in _similar(known, progress, cancelled))
    return set() if cancelled() else found


def _codes(traits: Traits) -> Iterable[Hashable]:
    return [(kind, code) for kind, code in enumerate((traits.code, traits.credit_code)) if code]


def _names(traits: Traits) -> Iterable[Hashable]:
    return {traits.core_name, *traits.other_names, *((("whole", traits.name),) if traits.name else ())} - {""}


def _sounds(traits: Traits) -> Iterable[Hashable]:
    return (traits.sound,) if traits.sound and traits.core_name else ()


def _phones(traits: Traits) -> Iterable[Hashable]:
    return traits.phones


def _addresses(traits: Traits) -> Iterable[Hashable]:
    return (traits.address,) if traits.address else ()


def _together(
    known: Sequence[Traits], keys: Callable[[Traits], Iterable[Hashable]], most: int = 0
) -> Iterator[tuple[int, int]]:
    """Pairs that share a key; keys of more than `most` customers are left out, where it is given."""
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for place, traits in enumerate(known):
        for key in keys(traits):
            groups[key].append(place)
    for group in groups.values():
        if most and len(group) > most:
            continue
        yield from combinations(group, 2) if most else _each_with_each(group)


def _similar(
    known: Sequence[Traits], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Iterator[tuple[int, int]]:
    """Pairs with similar distinctive names.

    Two names that share so many characters share one of the rarest few of each (prefix filtering): customers are
    compared only with those listed under these.
    """
    common = Counter(character for traits in known for character in set(traits.distinct))
    bearers: dict[str, list[int]] = defaultdict(list)
    for place, traits in enumerate(known):
        if traits.distinct:
            bearers[traits.distinct].append(place)
    names = list(bearers)
    listed: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if number % _STRETCH == 0:
            progress(number, len(names))
            if cancelled():
                return
        rare = _rarest(name, common)
        near = [names[other] for other in {other for key in rare for other in listed[key]}]
        for other, _, _ in process.extract(name, near, scorer=fuzz.ratio, score_cutoff=SUSPECT, limit=None):
            yield from product(bearers[other][:_ALL_PAIRS], bearers[name][:_ALL_PAIRS])
        for key in rare:
            listed[key].append(number)
    for places in bearers.values():
        yield from _each_with_each(places)


def _each_with_each(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs of a group; of a large one, its first with all others."""
    if len(places) > _ALL_PAIRS:
        yield from ((places[0], other) for other in places[1:])
    else:
        yield from combinations(places, 2)


def _rarest(name: str, common: Counter[str]) -> set[str]:
    """As many of the name's characters, the rarest first, as one at least must stand in every similar name."""
    characters = sorted(name, key=lambda character: (common[character], character))
    shared = -int(-len(name) * _LEAST_COMMON // 1)
    return set(characters[: len(name) - shared + 1])

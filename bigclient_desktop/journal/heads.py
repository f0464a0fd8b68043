"""Versions of a merge unit, and which of them nobody has superseded (sync.md, Merge)."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bigclient_desktop.journal.ancestry import Chains, closure
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.values import Wire


@dataclass(frozen=True, slots=True)
class Version:
    """One counting operation on one merge unit: its value (fields by name; of an element or existence the presence)."""

    commit: Commit
    value: Mapping[str, Wire] | bool
    prev: tuple[bytes, ...]
    tier: int = 2
    """2 a decision, or a field that needs none; 1 provisional."""
    is_erased: bool = False

    @property
    def rank(self) -> tuple[int, bytes, bytes]:
        """Ties between truly concurrent edits go to the largest."""
        return self.commit.stamp, self.commit.author.certificate, self.commit.id


class Keys(Protocol):
    """What is needed to tell one key's own later versions."""

    def key(self, commit: Commit) -> bytes:
        """The key that signed, over renewals of its certificate."""

    @property
    def chains(self) -> Chains:
        """The keys' chains in the aggregate."""


def heads_of(versions: Sequence[Version], passing: Mapping[bytes, tuple[bytes, ...]], keys: Keys) -> list[Version]:
    """The versions that no other one of them reaches through `prev` or as a later one of the same key's chain.

    `passing` gives the `prev` of every operation on the unit, counting or not: the walk passes through those that do
    not count, and never starts there. A chain is followed by hash: of a fork both branches stay.
    """
    if len(versions) == 1:
        return list(versions)
    reached = closure((prev for version in versions for prev in version.prev if prev != version.commit.id), passing)
    left = [version for version in versions if version.commit.id not in reached]
    if len(left) > 1:
        followed = _followed(versions, keys)
        left = [version for version in left if version.commit.id not in followed]
    return left or [max(versions, key=lambda version: version.rank)]


def _followed(versions: Iterable[Version], keys: Keys) -> set[bytes]:
    """Versions that a later one of the same key rests on."""
    by_key: dict[bytes, list[bytes]] = {}
    for version in versions:
        by_key.setdefault(keys.key(version.commit), []).append(version.commit.id)
    found: set[bytes] = set()
    for commits in by_key.values():
        if len(commits) > 1:
            chains = keys.chains
            commits.sort(key=lambda commit: chains.entered[commit])
            # In the order of the walk what follows a version comes right after it.
            found.update(a for a, b in itertools.pairwise(commits) if chains.is_before(a, b))
    return found

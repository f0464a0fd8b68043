"""Headquarters and branches as a tree, each with its own figures and those of all below it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bigclient_desktop.failures import Failure

MOST_BRANCHES = 999
"""The third layer of the code has three digits, of which 000 is the headquarters (guideline 4.3)."""


class BranchesFull(Failure):
    """A headquarters has at most 999 branches: the code has three digits for them."""

    key = "failure.branches_full"


class HeadquartersRing(Failure):
    """A customer cannot stand below one of its own branches; `way` names the ring."""

    key = "failure.headquarters_ring"


@dataclass(frozen=True, slots=True)
class Figures:
    """What some customers come to: how many, revenue of the year in 分, visits of the year, open complaints."""

    customers: int = 0
    revenue: int = 0
    visits: int = 0
    complaints: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            self.customers + other.customers,
            self.revenue + other.revenue,
            self.visits + other.visits,
            self.complaints + other.complaints,
        )


@dataclass(frozen=True, slots=True)
class TreeCustomer:
    """One customer of a tree; `own` is None where the person may know no more than that it is there."""

    id: str
    name: str
    code: str | None
    unit: str | None
    lead_manager: str | None
    grade: str | None
    own: Figures | None
    may_edit: bool = True


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A customer in its place; `summed` counts it and all below it, as far as the person may see them."""

    customer: TreeCustomer
    parent: str
    children: tuple[str, ...]
    summed: Figures
    hidden: int
    """How many of it and all below it are not in the sum."""


@dataclass(frozen=True, slots=True)
class RingCut:
    """Where a ring was cut: `names` along the ring, from the customer that is shown at the top, back to it."""

    customer: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CustomerTree:
    """A whole tree, its top first, every customer after the one above it; `asked` is whose page it was asked for."""

    asked: str
    year: int
    """Of the visits; of the revenue, where there is some of it already."""
    revenue_year: int
    nodes: Mapping[str, TreeNode]
    cut: tuple[RingCut, ...] = ()

    @property
    def root(self) -> str:
        """Who stands at the top."""
        return next(iter(self.nodes))

    @property
    def branches(self) -> int:
        """How many stand below the top."""
        return len(self.nodes) - 1


def rolled_up(root: str, customers: Mapping[str, TreeCustomer], above: Mapping[str, str]) -> dict[str, TreeNode]:
    """The tree below `root`, branches by code and those without one last; `above` has no ring (domain/trees.py)."""
    below: dict[str, list[str]] = {identity: [] for identity in customers}
    for child, parent in above.items():
        if child != root and child in customers and parent in below:
            below[parent].append(child)
    for children in below.values():
        children.sort(key=lambda one: (customers[one].code or "~", customers[one].name, one))
    order = _downward(root, below)
    sums: dict[str, tuple[Figures, int]] = {}
    for identity in reversed(order):
        own = customers[identity].own
        parts = [sums[child] for child in below[identity]]
        summed = sum((part for part, _ in parts), own or Figures())
        sums[identity] = summed, sum(hidden for _, hidden in parts) + (own is None)
    return {
        identity: TreeNode(
            customers[identity],
            above.get(identity, "") if identity != root else "",
            tuple(below[identity]),
            *sums[identity],
        )
        for identity in order
    }


def summed_upwards(amounts: Mapping[str, int], above: Mapping[str, str]) -> dict[str, int]:
    """Each customer's amount with those of all below it, however deep; `above` has no ring."""
    sums = dict(amounts)
    for child, amount in amounts.items():
        one = above.get(child)
        while one is not None:
            sums[one] = sums.get(one, 0) + amount
            one = above.get(one)
    return sums


def _downward(root: str, below: Mapping[str, Sequence[str]]) -> list[str]:
    """Everybody after who stands above him; without recursion, for a tree may be as deep as it is large."""
    order, waiting = list[str](), [root]
    while waiting:
        one = waiting.pop()
        order.append(one)
        waiting.extend(reversed(below[one]))
    return order

"""What each account manager carries against the guideline's 8 to 15 customers, and the head-count that they imply."""

from dataclasses import dataclass

from bigclient_desktop.domain.organisation import managers_wanted
from bigclient_desktop.domain.reference import document


@dataclass(frozen=True, slots=True)
class ManagerLoad:
    """How many graded customers an account manager holds as lead and as deputy; `state` is below, within or above."""

    manager: str
    name: str
    unit: str
    lead: int
    deputy: int
    state: str


@dataclass(frozen=True, slots=True)
class HeadCount:
    """What so many customers imply: the fewest and the most account managers, and how many there are."""

    customers: int
    fewest: int
    most: int
    managers: int


def load_bounds() -> tuple[int, int]:
    """The fewest and the most customers of one manager."""
    rule = document("units")["customers_per_manager"]
    return int(rule["least"]), int(rule["most"])


def load_state(lead: int) -> str:
    """One manager for every 8 to 15 customers: `below`, `within`, `above`; both bounds lie within."""
    least, most = load_bounds()
    return "below" if lead < least else "above" if lead > most else "within"


def head_count(customers: int, managers: int) -> HeadCount:
    """The head-count that the customers imply beside the one that is there."""
    fewest, most = managers_wanted(customers)
    return HeadCount(customers, fewest, most, managers)

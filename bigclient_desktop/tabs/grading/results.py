"""Which results of a run are shown, in what order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bigclient_desktop.domain.grading import RuleSet
from bigclient_desktop.domain.grading_records import GradingResult
from bigclient_desktop.domain.grading_runs import RANKS, change_of_grade
from bigclient_desktop.domain.what_if import is_near_boundary

SHOWN = ("all", "up", "down", "new", "near", "missing", "adjusted", "policy")


def is_missing_data(one: GradingResult) -> bool:
    """Whether its score rests on too little: no revenue, or not a whole year of it."""
    return one.kind != "policy" and (not one.revenue or bool(one.part_year))


def takes(shown: str, one: GradingResult, rules: RuleSet) -> bool:
    """Whether a result belongs to a filter."""
    if shown == "policy":
        return one.kind == "policy"
    if one.kind == "policy":
        return False
    if shown == "near":
        return one.total is not None and is_near_boundary(one.total, rules)
    if shown == "missing":
        return is_missing_data(one)
    if shown == "adjusted":
        return one.grade != one.computed_grade
    return shown == "all" or change_of_grade(one) == shown


_ORDERS: Mapping[str, Callable[[GradingResult], Any]] = {
    "total": lambda one: (one.total or 0, one.revenue or 0),
    "revenue": lambda one: one.revenue or 0,
    "name": lambda one: one.name or "",
    "code": lambda one: one.code or "~",
    "change": lambda one: RANKS.get(one.grade or "", 0) - RANKS.get(one.previous_grade or "", 0),
}


@dataclass(frozen=True, slots=True)
class ResultQuery:
    """A filter, what the name or code contains, and the order."""

    shown: str = "all"
    search: str = ""
    sort: str = ""
    descending: bool = True

    def rows(self, results: Sequence[GradingResult], rules: RuleSet) -> list[GradingResult]:
        """The results in question; the order of the ranking where no other is asked for."""
        text = self.search.casefold().replace("-", "")
        found = [
            one
            for one in results
            if takes(self.shown, one, rules)
            and (not text or text in (one.name or "").casefold() or text in (one.code or ""))
        ]
        if self.sort in _ORDERS:
            found.sort(key=_ORDERS[self.sort], reverse=self.descending)
        return found


def counts(results: Sequence[GradingResult], rules: RuleSet) -> dict[str, int]:
    """How many results each filter takes."""
    return {shown: sum(takes(shown, one, rules) for one in results) for shown in SHOWN}

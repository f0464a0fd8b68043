"""What makes a rule set one that grades can rest on; every mistake with a sentence of its own."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, ClassVar

from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.grading import rule_sets
from bigclient_desktop.failures import Failure

GRADE_NAMES = ("diamond", "gold", "silver", "general")
DENOMINATORS = ("city", "specialty")
_NAME = re.compile(r"[a-z][a-z0-9-]{1,38}[a-z0-9]", re.ASCII)
_ALL_POINTS = 100


class RuleSetShipped(Failure):
    """A shipped rule set is never edited; copy it under another name."""

    key: ClassVar[str] = "failure.rule_set_shipped"


class RuleSetRefused(Failure):
    """The rule set has mistakes; nothing was saved."""

    key: ClassVar[str] = "failure.rule_set_refused"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(count=len(problems))
        self.problems = tuple(problems)


def refuse_shipped(name: str) -> None:
    """Raises RuleSetShipped for `gd-2005` and its like."""
    if name in rule_sets():
        raise RuleSetShipped(name=name)


def check_rule_set(name: str, entry: Mapping[str, Any]) -> tuple[Problem, ...]:
    """All mistakes of a rule set in the shipped form."""

    def problem(field: str, key: str, **values: object) -> Problem:
        return Problem("rule_set_version", name, field, f"problem.rule_set_{key}", values)

    def found() -> Iterator[Problem]:
        if not _NAME.fullmatch(name):
            yield problem("name", "name", name=name)
        points = {part: _at(entry, part, "points") for part in ("revenue", "share")}
        for part, value in points.items():
            if not _is_whole(value) or value < 0:
                yield problem(f"{part}_points", "points", part=part)
        whole = [value for value in points.values() if _is_whole(value)]
        if len(whole) == 2 and sum(whole) != _ALL_POINTS:
            yield problem("share_points", "sum", total=sum(whole))
        full = _at(entry, "revenue", "full_at_fen")
        if not _is_whole(full) or full <= 0:
            yield problem("revenue_full_at", "revenue_full")
        share = _at(entry, "share", "full_at")
        if not _is_share(share):
            yield problem("share_full_at", "share_full")
        yield from (problem("grades", key, **values) for key, values in _grade_mistakes(entry.get("grades")))
        if entry.get("denominator") not in DENOMINATORS:
            yield problem("denominator", "denominator")
        if not isinstance(entry.get("headquarters_with_branches"), bool):
            yield problem("headquarters_with_branches", "headquarters")
        if _at(entry, "credit", "points") not in (None, 0):
            yield problem("credit_points", "credit")

    return tuple(found())


def _grade_mistakes(grades: Any) -> Iterator[tuple[str, dict[str, object]]]:
    pairs = list(grades) if isinstance(grades, list | tuple) else []
    if not pairs or any(not isinstance(pair, list | tuple) or len(pair) != 2 for pair in pairs):
        yield "grades", {}
        return
    names = [pair[0] for pair in pairs]
    bounds = [pair[1] for pair in pairs]
    if [name for name in GRADE_NAMES if name in names] != names:
        yield "grade_names", {}
    if not all(map(_is_whole, bounds)):
        yield "bounds_whole", {}
        return
    for upper, lower in pairwise(pairs):
        if upper[1] <= lower[1]:
            yield "bounds_order", {"upper": upper[0], "lower": lower[0]}
    if bounds[-1] != 0 or names[-1] != GRADE_NAMES[-1]:
        yield "bounds_last", {}
    if bounds[0] > _ALL_POINTS:
        yield "bounds_first", {"bound": bounds[0]}


def _at(entry: Mapping[str, Any], part: str, name: str) -> Any:
    found = entry.get(part)
    return found.get(name) if isinstance(found, Mapping) else None


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_share(value: Any) -> bool:
    whole = isinstance(value, list | tuple) and len(value) == 2 and all(map(_is_whole, value))
    return bool(whole and 0 < value[0] <= value[1])

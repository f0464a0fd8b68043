"""How a grading run goes: draft → reviewed → approved by the director → published, and then it stands."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from bigclient_desktop.domain.grading import RuleSet, needs_two_managers
from bigclient_desktop.domain.grading_records import GradingResult, GradingRun
from bigclient_desktop.domain.positions import may_decide, may_grade, may_keep_files
from bigclient_desktop.failures import Failure

STEPS: Mapping[str, tuple[str, ...]] = {
    "draft": ("reviewed", "discarded"),
    "reviewed": ("draft", "approved", "discarded"),
    "approved": ("reviewed", "published", "discarded"),
    "published": (),
    "discarded": (),
}
"""From each state to those that may follow; `reviewed → draft` and `approved → reviewed` send a run back."""

RANKS = {"general": 1, "silver": 2, "gold": 3, "diamond": 4}


class RunUnknown(Failure):
    """There is no such grading run here."""

    key: ClassVar[str] = "failure.run_unknown"


class RunFixed(Failure):
    """A published or discarded run is never changed."""

    key: ClassVar[str] = "failure.run_fixed"


class StepRefused(Failure):
    """The run is not in the state that the step starts from."""

    key: ClassVar[str] = "failure.run_step_refused"


class StepNotYours(Failure):
    """The position does not carry the right to this step."""

    key: ClassVar[str] = "failure.run_step_not_yours"


class ReasonMissing(Failure):
    """A grade changed by hand needs a reason."""

    key: ClassVar[str] = "failure.adjustment_reason_missing"


class PolicyNotGraded(Failure):
    """A policy customer is listed without a score and gets no grade."""

    key: ClassVar[str] = "failure.policy_not_graded"


class NothingToGrade(Failure):
    """No customer lies in the run's scope."""

    key: ClassVar[str] = "failure.nothing_to_grade"


def may_take_step(position: str, state: str) -> bool:
    """Whether a position may bring a run to `state`: all draft, the administrator reviews, the director approves."""
    if state == "approved":
        return may_decide(position)
    if state in ("reviewed", "published"):
        return may_grade(position) or may_decide(position)
    return may_keep_files(position)


def check_step(run: GradingRun, state: str, position: str) -> None:
    """Raises RunFixed, StepRefused, StepNotYours where the step may not be taken."""
    refuse_fixed(run)
    if state not in STEPS.get(run.state or "draft", ()):
        raise StepRefused(state=run.state, wanted=state)
    if not may_take_step(position, state):
        raise StepNotYours(wanted=state, position=position)


def refuse_fixed(run: GradingRun) -> None:
    """Raises RunFixed for what stands."""
    if run.state in ("published", "discarded"):
        raise RunFixed(year=run.year, state=run.state)


def seal_of(results: Iterable[GradingResult]) -> str:
    """SHA-256 over every result of a run: who, what it rested on, what came of it, and by whose hand."""
    lines = sorted(
        "\t".join(
            str(part)
            for part in (
                result.customer,
                result.revenue,
                result.denominator_unit,
                result.denominator,
                result.total,
                result.computed_grade,
                result.grade,
                result.reason,
            )
        )
        for result in results
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def distribution(results: Iterable[GradingResult], rules: RuleSet) -> dict[str, int]:
    """How many customers hold each grade, the best first; policy customers stand under `policy`."""
    counts = Counter(result.grade if result.kind != "policy" else "policy" for result in results)
    return {name: counts.get(name, 0) for name in (*(name for name, _ in rules.grades), "policy")}


def change_of_grade(result: GradingResult) -> str:
    """`up`, `down`, `same`, `new` (no grade last year) or empty for policy customers."""
    if result.grade is None:
        return ""
    if result.previous_grade is None:
        return "new"
    step = RANKS.get(result.grade, 0) - RANKS.get(result.previous_grade, 0)
    return "up" if step > 0 else "down" if step < 0 else "same"


def lacks_managers(grade: str | None, lead: str | None, deputy: str | None) -> tuple[str, ...]:
    """Which of lead and deputy manager a customer from silver up still wants."""
    if not needs_two_managers(grade):
        return ()
    return tuple(role for role, who in (("lead_manager", lead), ("deputy_manager", deputy)) if not who)


def ranked(results: Sequence[GradingResult]) -> list[GradingResult]:
    """Best score first, larger revenue first among equals, then by code; policy customers last."""
    return sorted(
        results,
        key=lambda result: (
            result.total is None,
            -(result.total or 0),
            -(result.revenue or 0),
            result.code or "~",
            result.name or "",
        ),
    )

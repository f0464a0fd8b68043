"""Grading runs: computed with everything frozen, reviewed, approved by the director, published; then they stand."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.grading import RuleSet, entry_of, rule_set_of
from bigclient_desktop.domain.grading_records import GradingResult, GradingRun
from bigclient_desktop.domain.grading_runs import (
    NothingToGrade,
    PolicyNotGraded,
    ReasonMissing,
    RunUnknown,
    StepNotYours,
    change_of_grade,
    check_step,
    distribution,
    may_take_step,
    ranked,
    refuse_fixed,
    seal_of,
)
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, changes_between
from bigclient_desktop.services.access import Action, demand, seeing
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.grading import Denominators, GradedCustomer, graded
from bigclient_desktop.services.rule_sets import rule_set
from bigclient_desktop.services.session import Session, UnitUnknown
from bigclient_desktop.store import grading as stored
from bigclient_desktop.store.customer_files import heads_of

Progress = Callable[[int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class RunDetails:
    """A run with its results in ranking order. `intact` tells whether a published run still bears its seal."""

    run: GradingRun
    rules: RuleSet
    denominators: Denominators
    results: tuple[GradingResult, ...]
    distribution: Mapping[str, int]
    changes: Mapping[str, int]
    """How many went up, down, stayed (same) or are new against last year's published grades."""
    intact: bool


def list_runs(session: Session) -> list[GradingRun]:
    """Every run, newest year first."""
    with session.store.reading() as connection:
        return stored.runs(connection)


def run_details(session: Session, run_id: str) -> RunDetails:
    """One run with everything frozen in it. Raises RunUnknown."""
    run = _run(session, run_id)
    with seeing(session) as connection:
        everything = stored.results_of(connection, run_id)
        results = ranked(stored.seen_results(connection, everything))
    rules = rule_set_of(run.rule_set or "", json.loads(run.rules or "{}"))
    totals = {code: (entry["amount"], entry["source"]) for code, entry in json.loads(run.denominators or "{}").items()}
    kinds = [change_of_grade(result) for result in results]
    return RunDetails(
        run,
        rules,
        totals,
        tuple(results),
        distribution(results, rules),
        {kind: kinds.count(kind) for kind in ("up", "down", "same", "new")},
        run.state != "published" or run.seal == seal_of(everything),
    )


def start_run(
    session: Session,
    year: int,
    rules_name: str = "gd-2005",
    scope: str = "",
    *,
    progress: Progress = lambda done: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[str, Change]:
    """Grades the customers of a unit (the person's own city's where none is named) into a draft; gives the run's id.

    Raises MissingDenominator, RuleSetUnknown, UnitUnknown, NothingToGrade, NotAllowed, StepNotYours; then nothing was
    written.
    """
    demand(session, Action.KEEP_BOOKS)
    if not may_take_step(session.position, "draft"):
        raise StepNotYours(wanted="draft", position=session.position)
    scope = scope or session.unit
    if unit_info(scope) is None:
        raise UnitUnknown(unit=scope)
    rules = rule_set(session, rules_name)
    with session.store.reading() as connection:
        customers = stored.customers_of_year(connection, year)
        totals = stored.bureau_revenue_of_year(connection, year)
        before = stored.published_grades(connection, year - 1)
        part_year = {identity.hex() for identity in stored.first_months(connection, year)}
    lines = graded(customers, totals, rules, year, scope)
    if not lines:
        raise NothingToGrade(unit=scope, year=year)
    run = _new_run(session, year, scope, rules, lines, totals)
    drafts = _run_drafts(run, lines, before, part_year)
    change = append_many(session, drafts, "change.start_grading", str(year), progress, cancelled)
    return run.id, change


def _new_run(
    session: Session, year: int, scope: str, rules: RuleSet, lines: Sequence[GradedCustomer], totals: Denominators
) -> GradingRun:
    used = sorted({line.denominator_unit for line in lines if line.denominator_unit})
    frozen = {code: {"amount": totals[code][0], "source": totals[code][1]} for code in used}
    return GradingRun(
        id=new_child_id(unit_row_id(session.unit)),
        unit=session.unit,
        year=year,
        scope=scope,
        rule_set=rules.name,
        rules=json.dumps(entry_of(rules), sort_keys=True),
        denominators=json.dumps(frozen, ensure_ascii=False, sort_keys=True),
        customers=len(lines),
        computed_by=session.staff_id,
        computed_at=_now(),
        state="draft",
        adjustments=0,
    )


def _run_drafts(
    run: GradingRun, lines: Sequence[GradedCustomer], before: Mapping[str, str], part_year: set[str]
) -> Iterator[AggregateDraft]:
    yield AggregateDraft("org_unit", unit_row_id(run.unit or ""), (NewRow("grading_run", run.id, values_of(run)),))
    for line in lines:
        score = line.score
        values: dict[str, Any] = {
            "customer": line.id,
            "run": run.id,
            "code": line.code,
            "name": line.name,
            "kind": line.kind,
            "industry": line.industry,
            "unit": line.unit,
            "revenue": line.revenue,
            "part_year": True if line.id in part_year else None,
        }
        if score is not None:
            values |= {
                "denominator_unit": line.denominator_unit,
                "denominator": line.denominator,
                "revenue_score": score.revenue_score,
                "share_score": score.share_score,
                "total": score.total,
                "computed_grade": score.grade,
                "previous_grade": before.get(line.id),
                "grade": score.grade,
            }
        yield AggregateDraft("customer", line.id, (NewRow("grading_result", new_child_id(line.id), values),))


def adjust_grade(session: Session, result_id: str, grade: str, reason: str) -> Change:
    """Changes a customer's grade by hand, with a reason; the computed grade stays beside it.

    Raises RunUnknown, RunFixed, ReasonMissing, PolicyNotGraded, NotAllowed.
    """
    demand(session, Action.KEEP_BOOKS)
    with session.store.reading() as connection:
        result = stored.result_by_id(connection, result_id)
    if result is None:
        raise RunUnknown()
    run = _run(session, result.run or "")
    refuse_fixed(run)
    if result.total is None:
        raise PolicyNotGraded(name=result.name)
    if not reason.strip() and grade != result.computed_grade:
        raise ReasonMissing(name=result.name)
    new = replace(result, grade=grade, reason=reason.strip(), adjusted_by=session.staff_id, adjusted_at=_now())
    # Counted in the run's own state, so that no adjustment can be undone once the run has gone on.
    counted = replace(run, adjustments=(run.adjustments or 0) + 1)
    drafts = [
        _difference(session, "grading_result", result, new, "customer", result.customer or ""),
        _difference(session, "grading_run", run, counted, "org_unit", unit_row_id(run.unit or "")),
    ]
    return append_many(session, drafts, "change.adjust_grade", result.name or "")


def take_step(session: Session, run_id: str, state: str) -> Change:
    """Brings a run to `reviewed`, `approved`, `published` or `discarded`, or back by one step.

    Publishing seals the results. Raises RunUnknown, RunFixed, StepRefused, StepNotYours.
    """
    run = _run(session, run_id)
    check_step(run, state, session.position)
    changes: dict[str, Any] = {"state": state}
    if state in ("reviewed", "approved", "published"):
        going_back = (run.state, state) == ("approved", "reviewed")
        if not going_back:
            changes |= {f"{state}_by": session.staff_id, f"{state}_at": _now()}
    if state == "draft":
        changes |= {"reviewed_by": None, "reviewed_at": None}
    if state in ("draft", "reviewed"):
        changes |= {"approved_by": None, "approved_at": None}
    if state == "published":
        with session.store.reading() as connection:
            changes["seal"] = seal_of(stored.results_of(connection, run_id))
    new = replace(run, **changes)
    draft = _difference(session, "grading_run", run, new, "org_unit", unit_row_id(run.unit or ""))
    label = f"change.grading_{state}"
    written = session.store.append(session.writer, [draft], label, str(run.year))
    return Change(
        written.action, label, everything=state == "published", commits=written.commits, proposed=written.proposed
    )


def _difference(session: Session, entity: str, old: Any, new: Any, aggregate: str, root: str) -> AggregateDraft:
    with session.store.reading() as connection:
        heads = heads_of(connection, [(entity, old.id)])
    return AggregateDraft(
        aggregate, root, tuple(changes_between(entity, old.id, values_of(old), values_of(new), heads))
    )


def _run(session: Session, run_id: str) -> GradingRun:
    with session.store.reading() as connection:
        run = stored.run_by_id(connection, run_id)
    if run is None:
        raise RunUnknown()
    return run


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)

"""What importing old visits and complaints would do, row by row, without writing: the dry run too."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import pairwise
from typing import Any

from bigclient_desktop.domain.complaint_checks import check_complaint
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.dictionaries import code_of
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.visit_checks import VisitCheck
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_day, china_instant, china_time
from bigclient_desktop.services.import_matching import Known
from bigclient_desktop.spreadsheets.activities import EXTRA, PEOPLE, ActivityRow
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import CellProblem

Print = tuple[str, str, str]
"""What tells a row again: customer, moment, and the beginning of its text."""


@dataclass(frozen=True, slots=True)
class PlannedActivity:
    """A row: `action` is add, unchanged (it is here already) or refuse."""

    row_number: int
    action: str
    customer: str | None
    customer_name: str
    record: Visit | Complaint | None
    events: tuple[ComplaintEvent, ...] = ()
    problems: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityPlanner:
    """Plans rows against what is known."""

    known: Known
    people: Mapping[str, Sequence[str]]
    """Staff ids by name."""
    now: datetime
    check_visit: VisitCheck
    source: str
    recorded_by: str
    columns: Sequence[Column]
    existing: frozenset[Print] = frozenset()

    def visits(self, rows: Sequence[ActivityRow]) -> list[PlannedActivity]:
        """What the rows of a diary would add."""
        return self._planned(rows, "visit", self._visit)

    def complaints(self, rows: Sequence[ActivityRow]) -> list[PlannedActivity]:
        """What the rows of a list of complaints would add."""
        return self._planned(rows, "complaint", self._complaint)

    def _planned(
        self, rows: Sequence[ActivityRow], entity: str, make: Callable[["_Row"], Visit | Complaint]
    ) -> list[PlannedActivity]:
        seen = set(self.existing)
        found = []
        for row in rows:
            draft = _Row(self, row, entity)
            record = make(draft)
            key = print_of(record)
            action = "refuse" if draft.is_refused else "unchanged" if key in seen else "add"
            seen.add(key)
            found.append(
                PlannedActivity(
                    row.row_number,
                    action,
                    draft.customer,
                    draft.name,
                    record,
                    tuple(draft.events),
                    tuple(draft.problems),
                )
            )
        return found

    def _visit(self, draft: "_Row") -> Visit:
        values = draft.fields("starts_at", "begins", "ends_at")
        starts_at = draft.start()
        visit = Visit(
            **values,
            customer=draft.customer,
            starts_at=starts_at,
            ends_at=draft.end(starts_at),
            recorded_by=self.recorded_by,
            source=self.source,
        )
        if visit.state is None:
            is_past = starts_at is not None and starts_at <= self.now
            visit = replace(visit, state="done" if is_past else "planned")
        if visit.way is None:
            visit = replace(visit, way="visit")
        if visit.state == "cancelled" and not visit.cancel_reason:
            visit = replace(visit, cancel_reason=self.source)
        draft.add(self.check_visit(visit))
        return visit

    def _complaint(self, draft: "_Row") -> Complaint:
        values = draft.fields("answered", "handled", "closed")
        complaint = Complaint(**values, customer=draft.customer, source=self.source)
        closed = draft.row.values.get("closed")
        if complaint.state is None:
            complaint = replace(complaint, state="closed" if closed else "open")
        draft.add(check_complaint(complaint, self.now))
        draft.events = list(draft.steps(complaint))
        return complaint


def print_of(record: Visit | Complaint) -> Print:
    """How a row is told again, so that the same file twice adds nothing."""
    if isinstance(record, Visit):
        at, text = record.starts_at, record.talk or record.purpose or record.result
    else:
        at, text = record.received_at, record.what_happened or record.number
    return record.customer or "", f"{china_time(at):%Y-%m-%d %H:%M}" if at else "", (text or "")[:40]


class _Row:
    """One row on its way."""

    def __init__(self, planner: ActivityPlanner, row: ActivityRow, entity: str) -> None:
        self._planner, self.row, self._entity = planner, row, entity
        self.problems: list[CellProblem] = list(row.problems)
        self.events: list[ComplaintEvent] = []
        self.name: str = row.values.get("customer_name", "")
        self.customer = self._match()

    @property
    def is_refused(self) -> bool:
        return any(problem.hard for problem in self.problems)

    def _match(self) -> str | None:
        known, code = self._planner.known, self.row.values.get("customer_code", "")
        by_code = known.by_code.get("".join(sign for sign in code if sign.isalnum()), ()) if code else ()
        name = normalise_name(self.name) if self.name else ""
        ids = by_code or known.by_name.get(name, ()) or known.by_former_name.get(name, ())
        target = "customer_code" if code and not self.name else "customer_name"
        if len(ids) == 1 and ids[0] not in known.closed:
            return ids[0]
        if len(ids) == 1:
            self._say(target, "import.not_yours", {"name": self.name or code, "unit": known.closed[ids[0]]})
        elif ids:
            self._say(target, "import.ambiguous", {"count": len(ids)})
        elif self.name or code:
            self._say(target, "import.customer_unknown", {"name": self.name or code})
        else:
            self._say(target, "problem.required", {})
        return None

    def fields(self, *apart: str) -> dict[str, Any]:
        """The values of fields; people and units looked up, those nobody knows kept as they are written."""
        found: dict[str, Any] = {}
        for name, value in self.row.values.items():
            if name in ("customer_name", "customer_code", *apart):
                continue
            if name in PEOPLE:
                ids = self._planner.people.get(value, ())
                if len(ids) == 1:
                    found[name] = ids[0]
                elif name in ("manager", "handler"):
                    found[f"{name}_name"] = value
                else:
                    self._say(name, "import.person_unknown", {"text": value}, hard=False)
            elif name in ("unit", "responsible_unit"):
                info = unit_info(value)
                code = code_of("units", value) or (info.code if info else None)
                if code:
                    found[name] = code
                else:
                    self._say(name, "import.choice_unknown", {"text": value}, hard=False)
            else:
                found[name] = value
        return found

    def start(self) -> datetime | None:
        starts_at: datetime | None = self.row.values.get("starts_at")
        begins: time | None = self.row.values.get("begins")
        if starts_at is not None and begins is not None:
            return china_instant(china_day(starts_at), begins)
        return starts_at

    def end(self, starts_at: datetime | None) -> datetime | None:
        end = self.row.values.get("ends_at")
        if isinstance(end, time):
            return china_instant(china_day(starts_at), end) if starts_at else None
        return end

    def steps(self, complaint: Complaint) -> Sequence[ComplaintEvent]:
        """Receipt, and what the sheet has times of; a closed complaint needs one of its end."""
        if complaint.received_at is None:
            return ()
        values = self.row.values
        closed, handled, answered = (values.get(step) for step in ("closed", "handled", "answered"))
        if complaint.state == "closed" and not (closed or handled):
            self._say("state", "import.closed_without_time", {})
            return ()
        handled = handled or (closed if complaint.state == "closed" else None)
        answered = answered or handled
        times = [("received", complaint.received_at), ("answered", answered), ("handled", handled)]
        if complaint.state == "closed":
            times.append(("closed", closed or handled))
        known = [(step, at) for step, at in times if at is not None]
        for (_, before), (step, after) in pairwise(known):
            if after < before:
                target = step if any(column.target == step for column in self._planner.columns) else "received_at"
                values = {"at": f"{china_time(after):%Y-%m-%d %H:%M}", "last": f"{china_time(before):%Y-%m-%d %H:%M}"}
                self._say(target, "import.step_before_last", values)
                return ()
        return [
            ComplaintEvent(
                step=step, at=at, by=complaint.handler, note=self._planner.source, recorded_at=self._planner.now
            )
            for step, at in known
        ]

    def add(self, problems: Sequence[Problem]) -> None:
        """What the rules say; nothing more of an unknown customer, or of a cell that could not be read, and nothing of
        fields to be filled that the sheet does not have at all."""
        there = {column.target for column in self._planner.columns}
        unread = {problem.letter for problem in self.row.problems if problem.letter}
        said = {column.target for column in self._planner.columns if column.letter in unread}
        for problem in problems:
            is_noise = problem.key == "problem.should_be_filled" and problem.field not in there
            if problem.field != "customer" and problem.field not in said and not is_noise:
                self._say(problem.field, problem.key, problem.values, hard=problem.hard)

    def _say(self, target: str, key: str, values: Mapping[str, object], *, hard: bool = True) -> None:
        column = next((column for column in self._planner.columns if column.target == target), None)
        if column is not None:
            problem = CellProblem(self.row.row_number, column.letter, column.heading, key, values, hard)
        else:
            extra = target in EXTRA[self._entity]
            about = f"imports.target_{target}" if extra else f"{self._entity}.{target}"
            problem = CellProblem(self.row.row_number, "", "", key, values, hard, about)
        self.problems.append(problem)

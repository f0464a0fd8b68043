"""Bulk edit: what edits of many customers would do, and doing them as one change that one undo takes back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bigclient_desktop.domain.bulk_edits import Edits, edited, new_problems
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Customer, values_of
from bigclient_desktop.domain.roles import ASKED_ABOUT, NO_QUESTION, RoleQuestion
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.writes import AggregateDraft, changes_between
from bigclient_desktop.services.access import Action, demand, why_not
from bigclient_desktop.services.customers import write_change
from bigclient_desktop.services.roles import question_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files, rights

_NAMED = 3


class NothingToEdit(Failure):
    """No field was ticked, or the customers say already what they shall say."""

    key = "failure.nothing_to_edit"


class EditRefused(Failure):
    """The values cannot be, for some of the customers; nothing was written."""

    key = "failure.edit_refused"


@dataclass(frozen=True, slots=True)
class EditProblem:
    """What is wrong at a field, for how many customers, some of them by name. A hard one blocks all."""

    field: str
    key: str
    values: Mapping[str, object]
    hard: bool
    count: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EditPlan:
    """What the edits would do. `proposed` counts customers by field where the person can only propose."""

    customers: int
    unchanged: int
    proposed: Mapping[str, int]
    problems: tuple[EditProblem, ...]
    roles: RoleQuestion = NO_QUESTION
    refused: Failure | None = None
    """Why the person may not edit these customers at all."""

    @property
    def is_possible(self) -> bool:
        """Whether there is something to do and nothing in the way."""
        return bool(self.customers) and not self.refused and not any(problem.hard for problem in self.problems)


def plan_edits(session: Session, ids: Sequence[str], edits: Edits) -> EditPlan:
    """What the edits would do to these customers; nothing is written."""
    today = china_today()
    refused = why_not(session, Action.EDIT, ids)
    stored, after, drafts = _drafts(session, ids, edits, today)
    problems: dict[tuple[str, str], list[tuple[Mapping[str, object], bool, str]]] = {}
    for identity, customer in stored.items():
        for field, key, values, hard in new_problems(customer, after[identity], edits, today):
            problems.setdefault((field, key), []).append((values, hard, customer.full_name or ""))
    asked = [name for name in ASKED_ABOUT if name in edits]
    proposed: Mapping[str, int] = {}
    if trust := session.store.trust:
        with session.store.reading() as connection:
            writer = session.writer
            proposed = rights.would_propose(connection, trust, writer.seat.name, writer.person, drafts)
    told = tuple(
        EditProblem(field, key, found[0][0], found[0][1], len(found), tuple(name for *_, name in found[:_NAMED]))
        for (field, key), found in problems.items()
    )
    roles = question_of(session, {one: {name: getattr(after[one], name) for name in asked} for one in stored})
    return EditPlan(len(drafts), len(stored) - len(drafts), proposed, told, roles, refused)


def edit_customers(session: Session, ids: Sequence[str], edits: Edits) -> Change:
    """Edits several fields of several customers as one change.

    Raises NotAllowed, NothingToEdit, EditRefused; then nothing was written.
    """
    demand(session, Action.EDIT, ids)
    today = china_today()
    stored, after, drafts = _drafts(session, ids, edits, today)
    if not drafts:
        raise NothingToEdit()
    for identity, customer in stored.items():
        if any(hard for *_, hard in new_problems(customer, after[identity], edits, today)):
            raise EditRefused(name=customer.full_name or "")
    only = next(iter(stored.values())).full_name if len(stored) == 1 else None
    writes = {draft.root: draft.writes for draft in drafts}
    return write_change(session, writes, "change.change_field", only or str(len(drafts)))


def _drafts(
    session: Session, ids: Sequence[str], edits: Edits, today: date
) -> tuple[Mapping[str, Customer], Mapping[str, Customer], list[AggregateDraft]]:
    """The customers as they are and as they would be, and what has to be said for it; of a conflict only what is shown
    is closed."""
    with session.store.reading() as connection:
        stored = customer_files.customers_by_id(connection, list(ids))
        heads = customer_files.visible_heads_of(connection, [("customer", identity) for identity in stored])
    after = {identity: edited(customer, edits, today) for identity, customer in stored.items()}
    drafts = [
        AggregateDraft("customer", identity, tuple(writes))
        for identity, customer in stored.items()
        if (writes := changes_between("customer", identity, values_of(customer), values_of(after[identity]), heads))
    ]
    return stored, after, drafts

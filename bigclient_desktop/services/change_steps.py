"""One step of the edit history in detail: what it changed on which customers, and whether it can be taken back now."""

from collections.abc import Mapping
from dataclasses import dataclass

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import CommitChange
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.seen_customer import changes_as_seen
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.access import seeing
from bigclient_desktop.services.changes import UndoRefused, inverse_of, why_not_undo
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files, history
from bigclient_desktop.store import undo as undoing
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.sight import sights_of
from bigclient_desktop.store.steps import commits_of_action

TOLD = 20
"""Of a step with more parts (a bulk import) only the first are told."""
_TRIED = 200
"""A longer step is looked through when it is really taken back."""


@dataclass(frozen=True, slots=True)
class StepPart:
    """What a step changed on one customer, or on something that has no name of its own."""

    name: str
    changes: tuple[CommitChange, ...]


@dataclass(frozen=True, slots=True)
class StepDetail:
    """`refusal` says why the step cannot be taken back (or repeated) as things stand; None where it can."""

    parts: tuple[StepPart, ...]
    is_cut: bool
    refusal: Failure | None
    people: Mapping[str, str]
    """Names of people by id, for the values."""
    is_own: bool = True


def step_detail(session: Session, change_id: str) -> StepDetail:
    """What the step did. The values are told of one's own steps alone, what others did is theirs to show; and of
    customers that the person may see."""
    with seeing(session) as connection:
        step = undoing.recorded_change(connection, change_id)
        if step is None:
            return StepDetail((), False, None, {})
        commits = commits_of_action(connection, change_id, _TRIED + 1)
        shown = commits[:TOLD]
        is_own = step.person == session.staff_id
        told = history.changes_of(connection, {commit for commit, _ in shown}) if is_own else {}
        roots = [aggregate[1:].hex() for _, aggregate in shown if aggregate[0] == CUSTOMER.id]
        known = customer_files.customers_by_id(connection, roots)
        people = staff_names(connection)
        seen = sights_of(connection, roots)
    names: dict[str, str] = {identity: customer.full_name or "" for identity, customer in known.items()}
    parts = tuple(
        StepPart(
            names.get(aggregate[1:].hex(), ""),
            changes_as_seen(told.get(commit, ()), seen.get(aggregate[1:].hex(), Sight.WHOLE)),
        )
        for commit, aggregate in shown
    )
    return StepDetail(parts, len(commits) > TOLD, _refusal(session, step, len(commits)), people, is_own)


def _refusal(session: Session, step: undoing.RecordedChange, commits: int) -> Failure | None:
    """Tried without writing: of a step that was taken back, whether it can be repeated."""
    target: undoing.RecordedChange | None = step
    if step.undone_by is not None:
        with session.store.reading() as connection:
            target = undoing.recorded_change(connection, step.undone_by)
        if target is None or target.undone_by is not None or step.person != session.staff_id:
            return why_not_undo(session, step)
    elif (refusal := why_not_undo(session, step)) is not None:
        return refusal
    if target is not None and commits <= _TRIED:
        try:
            inverse_of(session, target)
        except UndoRefused as refusal:
            return refusal
    return None

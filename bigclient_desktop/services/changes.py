"""The steps a person took, and how to take them back. An undo is an inverse commit; nothing leaves the log."""

from collections.abc import Sequence

from bigclient_desktop.domain.changes import Change, ChangeStep
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.writes import AggregateDraft
from bigclient_desktop.services.customers import change_written
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import undo as undoing
from bigclient_desktop.store.people import staff_by_seat, staff_names
from bigclient_desktop.store.steps import customers_touched
from bigclient_desktop.store.undo import RecordedChange, WrittenSince

_SEARCHED = 500
_NOT_UNDOABLE = (
    "change.set_up",
    "change.sample",
    "change.add_person",
    "change.grading_published",
    "change.import_packages",
    "change.state_receipts",
    "change.mend_people",
    "change.erase",
    "change.release_customers",
)


class NothingToUndo(Failure):
    """There is no step left to take back."""

    key = "failure.nothing_to_undo"


class NothingToRedo(Failure):
    """There is no undone step to repeat."""

    key = "failure.nothing_to_redo"


class UndoRefused(Failure):
    """Somebody has written since; taking the step back would overwrite his work."""

    key = "failure.undo_refused"


class StepNotYours(NothingToUndo):
    """Each takes back his own steps alone."""

    key = "failure.step_not_yours"


class StepStays(NothingToUndo):
    """What others build upon (packages, published grades, erasures) is never taken back."""

    key = "failure.step_stays"


class StepUndone(NothingToUndo):
    """It was taken back already."""

    key = "failure.step_undone"


class UndoErased(Failure):
    """What stood before the step was erased under privacy law since: there is nothing to go back to."""

    key = "failure.undo_erased"


def list_changes(session: Session, limit: int = 200) -> list[ChangeStep]:
    """The newest steps first."""
    with session.store.reading() as connection:
        changes = undoing.recorded_changes(connection, limit)
        names = staff_names(connection)
        steps = [change for change in changes if change.undoes is None]
        touched = customers_touched(connection, [step.action for step in steps])
    repeated = {change.action for change in changes if change.undoes and change.undone_by}
    return [
        ChangeStep(
            step.action,
            step.label,
            step.subject,
            names.get(step.person, ""),
            step.at,
            undone=step.undone_by is not None,
            undoable=why_not_undo(session, step) is None,
            customers=touched.get(step.action, 0),
            redoable=_is_redoable(session, step) and step.undone_by not in repeated,
            repeated=step.undone_by in repeated,
        )
        for step in steps
    ]


def why_not_undo(session: Session, change: RecordedChange) -> Failure | None:
    """Why a step cannot be taken back, whatever was written since; None where it can."""
    if change.undone_by is not None:
        return StepUndone(step=change.subject)
    if change.undoes is not None or change.label in _NOT_UNDOABLE:
        return StepStays()
    return StepNotYours() if change.person != session.staff_id else None


def _is_redoable(session: Session, change: RecordedChange) -> bool:
    return change.undone_by is not None and change.person == session.staff_id


def undo(session: Session, change_id: str | None = None) -> Change:
    """Takes back the person's last step, or the one named. Raises NothingToUndo and its kinds, UndoRefused,
    UndoErased."""
    with session.store.reading() as connection:
        if change_id is None:
            changes = undoing.recorded_changes(connection, _SEARCHED, session.staff_id)
            target = next((change for change in changes if why_not_undo(session, change) is None), None)
        else:
            target = undoing.recorded_change(connection, change_id)
    if target is None:
        raise NothingToUndo()
    if (refusal := why_not_undo(session, target)) is not None:
        raise refusal
    return _invert(session, target, "change.undo", undoes=target.action)


def redo_step(session: Session, change_id: str) -> Change:
    """Repeats the named step, which was taken back. Raises NothingToRedo, UndoRefused."""
    with session.store.reading() as connection:
        step = undoing.recorded_change(connection, change_id)
        undone_by = step.undone_by if step is not None else None
        undoing_step = undoing.recorded_change(connection, undone_by) if undone_by else None
    if step is None or undoing_step is None or undoing_step.undone_by or not _is_redoable(session, step):
        raise NothingToRedo()
    return _invert(session, undoing_step, step.label, undoes=undoing_step.action, repeats=True)


def redo(session: Session) -> Change:
    """Repeats the step undone last, if nothing else was done since. Raises NothingToRedo, UndoRefused."""
    with session.store.reading() as connection:
        changes = undoing.recorded_changes(connection, _SEARCHED, session.staff_id)
    undoing_step = _to_repeat(changes)
    if undoing_step is None:
        raise NothingToRedo()
    original = next((change for change in changes if change.action == undoing_step.undoes), None)
    label = original.label if original else undoing_step.label
    return _invert(session, undoing_step, label, undoes=undoing_step.action, repeats=True)


def _to_repeat(changes: Sequence[RecordedChange]) -> RecordedChange | None:
    """The undo that redo takes back: the last one, unless something new was done after it. `changes` newest first."""
    repeats = {change.undone_by for change in changes if change.undoes and change.undone_by}
    open_undos: dict[str, RecordedChange] = {}
    for change in reversed(changes):
        if change.undoes is not None:
            open_undos[change.action] = change
        elif change.action in repeats:
            repeated = next(undo for undo in changes if undo.undone_by == change.action)
            open_undos.pop(repeated.action, None)
        else:
            open_undos.clear()
    return next(reversed(open_undos.values()), None)


def _invert(session: Session, target: RecordedChange, label: str, undoes: str, repeats: bool = False) -> Change:
    drafts = inverse_of(session, target)
    written = session.store.append(session.writer, drafts, label, target.subject, undoes=undoes, repeats=repeats)
    return change_written(written, label)


def inverse_of(session: Session, target: RecordedChange) -> list[AggregateDraft]:
    """What takes the step back; nothing is written. Raises UndoRefused, UndoErased."""
    try:
        with session.store.reading() as connection:
            drafts = list(undoing.inverse(connection, target.action))
    except WrittenSince as since:
        with session.store.reading() as connection:
            author = staff_by_seat(connection).get(since.author)
        raise UndoRefused(person=author.name if author else "?", step=target.subject) from since
    if not drafts:
        raise UndoErased(step=target.subject)
    return drafts

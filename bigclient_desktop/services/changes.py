"""The steps a person took, and how to take them back. An undo is an inverse commit; nothing leaves the log."""

from collections.abc import Sequence

from bigclient_desktop.domain.changes import Change, ChangeStep
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.customers import change_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import undo as undoing
from bigclient_desktop.store.people import staff_by_seat, staff_names
from bigclient_desktop.store.undo import RecordedChange, WrittenSince

_SEARCHED = 500
_NOT_UNDOABLE = (
    "change.set_up",
    "change.sample",
    "change.add_person",
    "change.grading_published",
    "change.import_packages",
    "change.state_receipts",
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


def list_changes(session: Session, limit: int = 100) -> list[ChangeStep]:
    """The newest steps first."""
    with session.store.reading() as connection:
        changes = undoing.recorded_changes(connection, limit)
        names = staff_names(connection)
    return [
        ChangeStep(
            change.action,
            change.label,
            change.subject,
            names.get(change.person, ""),
            change.at,
            undone=change.undone_by is not None,
            undoable=_undoable(session, change),
        )
        for change in changes
        if change.undoes is None
    ]


def _undoable(session: Session, change: RecordedChange) -> bool:
    return (
        change.undoes is None
        and change.undone_by is None
        and change.person == session.staff_id
        and change.label not in _NOT_UNDOABLE
    )


def undo(session: Session, change_id: str | None = None) -> Change:
    """Takes back the person's last step, or the one named. Raises NothingToUndo, UndoRefused."""
    with session.store.reading() as connection:
        changes = undoing.recorded_changes(connection, _SEARCHED, session.staff_id)
    candidates = [change for change in changes if _undoable(session, change)]
    if change_id is not None:
        candidates = [change for change in candidates if change.action == change_id]
    if not candidates:
        raise NothingToUndo()
    target = candidates[0]
    return _invert(session, target, "change.undo", undoes=target.action)


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
    try:
        with session.store.reading() as connection:
            drafts = list(undoing.inverse(connection, target.action))
    except WrittenSince as since:
        with session.store.reading() as connection:
            author = staff_by_seat(connection).get(since.author)
        raise UndoRefused(person=author.name if author else "?", step=target.subject) from since
    written = session.store.append(session.writer, drafts, label, target.subject, undoes=undoes, repeats=repeats)
    touched = [draft.root for draft in drafts if draft.entity == "customer"]
    return change_of(written.action, label, touched, written.commits, written.proposed)

"""The steps a person took, and how to take them back. An undo is an inverse commit; nothing leaves the log."""

from bigclient_desktop.domain.changes import Change, ChangeStep
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.customers import change_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import undo as undoing
from bigclient_desktop.store.people import staff_by_seat, staff_names
from bigclient_desktop.store.undo import RecordedChange, WrittenSince

_SEARCHED = 500
_NOT_UNDOABLE = ("change.set_up", "change.sample", "change.add_person", "change.grading_published")


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
        changes = undoing.recorded_changes(connection, _SEARCHED)
    candidates = [change for change in changes if _undoable(session, change)]
    if change_id is not None:
        candidates = [change for change in candidates if change.action == change_id]
    if not candidates:
        raise NothingToUndo()
    target = candidates[0]
    return _invert(session, target, "change.undo", undoes=target.action)


def redo(session: Session) -> Change:
    """Repeats the step undone last, if nothing was done since. Raises NothingToRedo, UndoRefused."""
    with session.store.reading() as connection:
        changes = [c for c in undoing.recorded_changes(connection, _SEARCHED) if c.person == session.staff_id]
    for change in changes:
        if change.undoes is None and change.undone_by is None:
            break
        if change.undoes is not None and change.undone_by is None:
            original = next((other for other in changes if other.action == change.undoes), None)
            label = original.label if original else change.label
            return _invert(session, change, label, undoes=change.action, repeats=True)
    raise NothingToRedo()


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
    return change_of(written.action, label, touched, written.commits)

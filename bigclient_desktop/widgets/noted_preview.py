"""What leaves a preview is noted in the audit log first, as one entry with the printer or the file."""

from collections.abc import Callable
from typing import Protocol

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.services.audit_log import Entry, note_entry
from bigclient_desktop.services.papers import Paper
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.preview import Preview, TakeOut


class Work(Protocol):
    """What notes, off the GUI thread."""

    session: Session
    background: Background


def entry_of(content: bytes, title: str) -> Entry:
    """What the paper says of itself, else its title."""
    return content.entry if isinstance(content, Paper) else Entry("print", title, form="audit.form.preview")


def noted(work: Callable[[], Work | None], entry: Entry) -> TakeOut:
    """Notes where the PDF goes before it goes there; what cannot be noted does not go, and nothing goes where nobody is
    signed in."""

    def take_out(preview: Preview, target: str, go: Callable[[], object]) -> None:
        at_work = work()
        if at_work is not None:
            session = at_work.session
            at_work.background.run(
                lambda: note_entry(session, entry, target),
                lambda _: go(),
                preview.notices.failure,
                owner=preview,
                lane=Lane.WRITE,
            )

    return take_out

"""Keeps what is typed: encrypted, every few seconds, when the focus goes, and at once before a lock."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from bigclient_desktop.domain.customer_file import CustomerDraft
from bigclient_desktop.services.drafts import SavedDraft, discard_draft, load_draft, save_draft
from bigclient_desktop.tabs.context import TabContext

EVERY_MS = 5_000
NEW = "new"
"""The key of the form of a customer that does not exist yet."""


class DraftKeeper(QObject):
    """Watches one form at a time; `draft_now` gives what stands on it, or None where nothing is worth keeping."""

    found = Signal(object)
    """A kept form of earlier: SavedDraft."""

    def __init__(self, context: TabContext, draft_now: Callable[[], CustomerDraft | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._draft_now = draft_now
        self._key = ""
        self._kept: CustomerDraft | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)
        QApplication.instance().applicationStateChanged.connect(self._state_changed)  # type: ignore[union-attr]

    @property
    def key(self) -> str:
        """Which form is watched."""
        return self._key

    def watch(self, draft: CustomerDraft) -> None:
        """Begin with a form; what was kept of it earlier is looked for."""
        self._key = NEW if draft.is_new else draft.customer.id
        self._kept = None
        self._timer.start()
        session, key = self._context.session, self._key
        self._context.background.run(lambda: load_draft(session, key), self._loaded, owner=self, topic="load")

    def keep(self) -> None:
        """Save what has changed since it was last kept, in the background."""
        draft = self._fresh()
        if draft is not None:
            session, key = self._context.session, self._key
            self._context.background.run(lambda: save_draft(session, key, draft), owner=self, topic="keep")

    def keep_at_once(self) -> None:
        """The same, done when this returns: the store is about to be closed."""
        draft = self._fresh()
        if draft is not None:
            save_draft(self._context.session, self._key, draft)

    def forget(self) -> None:
        """The form was saved, or what was kept of it is not wanted."""
        if self._key:
            session, key = self._context.session, self._key
            self._context.background.run(lambda: discard_draft(session, key), owner=self, topic="keep")
        self._kept = None

    def stop(self) -> None:
        """No form is open any more."""
        self._timer.stop()
        self._key = ""

    def _fresh(self) -> CustomerDraft | None:
        draft = self._draft_now() if self._key else None
        if draft is None or draft == self._kept:
            return None
        self._kept = draft
        return draft

    def _loaded(self, saved: SavedDraft | None) -> None:
        if saved is not None:
            self.found.emit(saved)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.keep()

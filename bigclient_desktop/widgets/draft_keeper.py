"""Keeps what is typed: encrypted, every few seconds, when the focus goes, and at once before a lock; and the bar that
offers it again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton

from bigclient_desktop.background import Background
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.words import tr

EVERY_MS = 5_000


class Work(Protocol):
    """What the keeper works with."""

    session: Session
    background: Background


class Kept(Protocol):
    """A form found again, and when it was kept."""

    @property
    def draft(self) -> Any: ...
    @property
    def saved_at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Forms:
    """Where forms of one sort are kept. `find` is given the form that begins and looks for one that was left."""

    key_of: Callable[[Any], str]
    find: Callable[[Session, Any], Kept | None]
    save: Callable[[Session, Any], object]
    discard: Callable[[Session, str], object]


class DraftKeeper(QObject):
    """Watches one form at a time; `draft_now` gives what stands on it, or None where nothing is worth keeping."""

    found = Signal(object)
    """A kept form of earlier."""

    def __init__(self, work: Work, forms: Forms, draft_now: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._forms, self._draft_now = work, forms, draft_now
        self._key = ""
        self._kept: Any = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)
        QApplication.instance().applicationStateChanged.connect(self._state_changed)  # type: ignore[union-attr]

    @property
    def key(self) -> str:
        """Which form is watched."""
        return self._key

    def watch(self, draft: Any) -> None:
        """Begin with a form; what was kept of it earlier is looked for."""
        self._key = self._forms.key_of(draft)
        self._kept = None
        self._timer.start()
        session, find = self._work.session, self._forms.find
        self._work.background.run(lambda: find(session, draft), self._loaded, owner=self, topic="load")

    def go_on_with(self, draft: Any) -> None:
        """The kept form takes the place of the one that was begun, under its own key."""
        if self._forms.key_of(draft) != self._key:
            self._discard(self._key)
            self._key = self._forms.key_of(draft)
        self._kept = None

    def keep(self) -> None:
        """Save what has changed since it was last kept, in the background."""
        draft = self._fresh()
        if draft is not None:
            session, save = self._work.session, self._forms.save
            self._work.background.run(lambda: save(session, draft), owner=self, topic="keep")

    def keep_at_once(self) -> None:
        """The same, done when this returns: the store is about to be closed."""
        draft = self._fresh()
        if draft is not None:
            self._forms.save(self._work.session, draft)

    def forget(self) -> None:
        """The form was saved, or what was kept of it is not wanted."""
        if self._key:
            self._discard(self._key)
        self._kept = None

    def forget_other(self, draft: Any) -> None:
        """A form found again is not wanted; what is typed now is kept anew."""
        self._discard(self._forms.key_of(draft))
        self._kept = None

    def stop(self) -> None:
        """No form is open any more."""
        self._timer.stop()
        self._key = ""

    def _discard(self, key: str) -> None:
        session, discard = self._work.session, self._forms.discard
        self._work.background.run(lambda: discard(session, key), owner=self, topic="keep")

    def _fresh(self) -> Any:
        draft = self._draft_now() if self._key else None
        if draft is None or draft == self._kept:
            return None
        self._kept = draft
        return draft

    def _loaded(self, kept: Kept | None) -> None:
        if kept is None or not self._key:
            return
        # What this very form has kept since it began is nothing of earlier, and must not be thrown away as known.
        if self._kept is None or self._forms.key_of(kept.draft) != self._key:
            self.found.emit(kept)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.keep()


class Band(Protocol):
    """The bar of a form, as drawn in its .ui."""

    draft_band: QFrame
    draft_text: QLabel
    draft_restore: QPushButton
    draft_discard: QPushButton


class FoundAgain(QObject):
    """The bar above a form that offers what was kept of it, to be taken up (`restore` is given it) or thrown away."""

    def __init__(
        self,
        ui: Band,
        keeper: DraftKeeper,
        is_shown: Callable[[Any], bool],
        restore: Callable[[Any], object],
        name_of: Callable[[Any], str] = lambda kept: "",
    ) -> None:
        super().__init__(keeper)
        self._ui, self._keeper, self._is_shown, self._restore = ui, keeper, is_shown, restore
        self._name_of = name_of
        self.kept: Kept | None = None
        ui.draft_band.hide()
        ui.draft_restore.clicked.connect(lambda: self._take_up())
        ui.draft_discard.clicked.connect(lambda: self._discard())
        keeper.found.connect(self._offer)

    def hide(self) -> None:
        """Nothing is offered."""
        self.kept = None
        self._ui.draft_band.hide()

    def _offer(self, kept: Kept) -> None:
        if self._is_shown(kept.draft):
            self._keeper.forget()
            return
        self.kept = kept
        self._ui.draft_text.setText(self._words(kept))
        self._ui.draft_band.setProperty("tone", "warning")
        self._ui.draft_band.style().polish(self._ui.draft_band)
        self._ui.draft_band.show()

    def _words(self, kept: Kept) -> str:
        name = self._name_of(kept)
        when = plain_words(kept.saved_at)
        return tr("form.draft_found_of", when=when, name=name) if name else tr("customers.draft_found", when=when)

    def _take_up(self) -> None:
        kept = self.kept
        self._ui.draft_band.hide()
        if kept is not None:
            self._keeper.go_on_with(kept.draft)
            self._restore(kept)

    def _discard(self) -> None:
        kept = self.kept
        self.hide()
        if kept is not None:
            self._keeper.forget_other(kept.draft)

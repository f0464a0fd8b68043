"""The way to an opened store: what lies in the folder decides whether it is set up, unlocked or recovered."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.opening.unlock import UnlockPage

if TYPE_CHECKING:
    from bigclient_desktop.services.session import KeyCost, Session


class Opening(QObject):
    """Shows one page after the other until a session is there."""

    opened = Signal(object)
    """The session, however it came about."""
    created = Signal(object)
    """The session of a new store, while the first run still goes on."""
    begun = Signal(str)
    """After `opened` at the end of a first run: `join`, `excel`, `empty` or `sample`."""
    language_chosen = Signal(str)

    def __init__(
        self,
        background: Background,
        show_page: Callable[[QWidget], object],
        claim: Callable[[Path], bool],
        *,
        person: str = "",
        password: str = "",
        cost: "KeyCost | None" = None,
    ) -> None:
        super().__init__()
        self._background, self._show, self._claim = background, show_page, claim
        self._person, self._password, self._cost = person, password, cost
        self._people: list[str] = []
        self.folder = Path()
        self.unlock = UnlockPage(background)
        self.unlock.opened.connect(self.opened)
        self.unlock.wants_recovery.connect(self._recover)

    def begin(self, folder: Path) -> None:
        """Show the page for the password at once, and look meanwhile."""
        self.folder = folder
        self.unlock.ask(folder, [], self._person)
        self._show(self.unlock)
        self.look_into(folder)

    def look_into(self, folder: Path, words: str = "") -> None:
        """Find out what the folder holds, and show the page for it; `words` is to be known before the password."""

        def look() -> tuple[bool, list[str]]:
            from bigclient_desktop.services.session import people, store_is_here

            return (True, people(folder)) if store_is_here(folder) else (False, [])

        def seen(found: tuple[bool, list[str]]) -> None:
            self.folder = folder
            if found[0]:
                self._ask(found[1], words)
            else:
                self._first_run()

        self._background.run(look, seen, self.unlock.refuse, owner=self.unlock, topic="look")

    def ask_again(self, person: str, *, other: bool = False) -> None:
        """The password of who had it open, after a lock; or, if it is to be another, of one of the others."""
        folder, title = self.folder, "unlock.switch" if other else "unlock.locked"
        self._people = [person]
        self.unlock.ask(folder, self._people, person, title=title)
        self._show(self.unlock)

        def look() -> list[str]:
            from bigclient_desktop.services.session import people

            return people(folder)

        def seen(people: list[str]) -> None:
            self._people = people
            others = [name for name in people if name != person]
            if others and self.unlock.isVisible():
                self.unlock.offer(people, others[0] if other else person)

        self._background.run(look, seen, lambda error: None, owner=self.unlock, topic="look")

    def _ask(self, people: list[str], words: str) -> None:
        self._people = people
        self.unlock.ask(self.folder, people, self._person)
        self.unlock.say(words)
        self._show(self.unlock)
        if self._password:
            password, self._password = self._password, ""
            self.unlock.open_with(password, self._person or None)

    def _recover(self) -> None:
        from bigclient_desktop.opening.recover import RecoverPage

        page = RecoverPage(self._background)
        page.ask(self.folder, self._people, self.unlock.ui.person.currentText())
        page.opened.connect(self.opened)
        page.left.connect(lambda: self._show(self.unlock))
        self._show(page)

    def _first_run(self) -> None:
        from bigclient_desktop.opening.first_run import FirstRun

        page = FirstRun(self._background, self.folder, claim=self._claim, cost=self._cost)
        page.language_chosen.connect(self.language_chosen)
        page.store_found.connect(self.look_into)
        page.created.connect(self._created)
        page.finished.connect(self._finished)
        self._show(page)

    def _created(self, session: "Session") -> None:
        self.folder = session.folder
        self.created.emit(session)

    def _finished(self, session: "Session", how: str) -> None:
        self.opened.emit(session)
        self.begun.emit(how)

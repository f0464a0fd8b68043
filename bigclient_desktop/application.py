"""The composition root of the window: settings, theme, words, one instance, the store's opening, lock and end."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.main_window import MainWindow
from bigclient_desktop.opening.opening import Opening
from bigclient_desktop.settings import Settings
from bigclient_desktop.shell.curtain import Curtain, save_drafts
from bigclient_desktop.shell.idle import IdleWatch
from bigclient_desktop.shell.leaving import LeavingPage
from bigclient_desktop.shell.single_instance import Door
from bigclient_desktop.widgets.icons import program_icon
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.theme import Theme, use_type
from bigclient_desktop.widgets.words import tr, use_language, words

if TYPE_CHECKING:
    from bigclient_desktop.services.session import KeyCost, Session

LOCK_MINUTES = 10
LOCK_SETTING = "lock.minutes"
_LANGUAGES = {"zh": "zh_CN", "zh_CN": "zh_CN", "en": "en"}


class Program(QObject):
    """Leads from the start to the work and back; everything it needs is handed in."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        folder: Path,
        *,
        person: str = "",
        password: str = "",
        cost: "KeyCost | None" = None,
        remember: bool = True,
        packages: Sequence[Path] = (),
    ) -> None:
        super().__init__()
        self._app, self._settings, self._folder = app, settings, folder
        self._remember = remember
        self.theme = Theme(app, settings.theme)
        use_type(app, settings.language)
        use_language(app, settings.language)
        self.background = Background(self)
        self._packages = list(packages)
        """To be shown as soon as the store is open."""
        self.door = Door(self, packages)
        self.window = MainWindow(self.background, settings, self.choose, lambda: self.theme.choice)
        self.opening = Opening(
            self.background,
            self.window.show_page,
            self.door.claim,
            # Who was last at another store says nothing of this one.
            person=person or (settings.person if folder == settings.folder else ""),
            password=password,
            cost=cost,
        )
        self.unlock = self.opening.unlock
        self.curtain = Curtain(self.window)
        self.idle = IdleWatch(LOCK_MINUTES * 60, self)
        self.session: Session | None = None
        self._kept: Session | None = None
        """The session that work under way still needs while the window is locked."""
        self._ending: list[Session] = []
        """Sessions of others whose work still goes on after a switch."""
        self._closed: dict[str, list[str]] = {}
        """Titles of the windows that a switch has closed, by person."""
        self._connect()

    def start(self) -> bool:
        """Show the window; False if another window has this store, and has come to the front."""
        if not self.door.claim(self._folder):
            return False
        self.opening.begin(self._folder)
        self.window.show()
        self.background.run(_warm_up, owner=self)
        return True

    def show_unforeseen(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What no code expected is told in a plain sentence; the program goes on."""
        self.window.notices.failure(error)

    def choose(self, key: str, value: str) -> None:
        """A setting that takes effect at once: `language`, `theme`, `lock_minutes`."""
        if key == "language":
            self._settings.language = value
            if self.session is not None:
                # Before the views hear of it and ask for names and drawings in the new language.
                self.session.language = value
            use_type(self._app, value)
            use_language(self._app, value)
        elif key == "theme":
            self._settings.theme = value
            self.theme.choose(value)
            self.window.retranslate()
        elif key == "lock_minutes":
            self.idle.seconds = int(value) * 60

    def lock(self, *, for_another: bool = False) -> None:
        """Keep what is half-typed, hide everything, and let go of the keys unless work under way needs them."""
        if self.session is None:
            return
        session, self.session = self.session, None
        self.idle.stop()
        self.curtain.draw(self.window.workspace.tabs)
        self.opening.ask_again(session.person_name, other=for_another)
        if self._is_working():
            self._kept = session
        else:
            self._after(session.close, Lane.READ, Lane.AHEAD)

    def switch_person(self) -> None:
        """Let another of the store's people in, if there is one."""
        folder = self.opening.folder

        def look() -> list[str]:
            from bigclient_desktop.services.session import people

            return people(folder)

        def seen(people: list[str]) -> None:
            if len(people) > 1:
                self.lock(for_another=True)
            elif self.window.own is not None:
                add = (tr("shell.add_a_person"), self.window.own.store_people)
                self.window.notices.tell(tr("shell.only_one_person"), add)

        self.background.run(look, seen, self.window.notices.failure, owner=self, topic="people")

    def come_to_front(self) -> None:
        """A second start was made on this store."""
        state = self.window.windowState() & ~Qt.WindowState.WindowMinimized
        self.window.setWindowState(state | Qt.WindowState.WindowActive)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_packages(self, packages: Sequence[Path]) -> None:
        """Show what these packages would change; nothing is taken in. While locked they wait."""
        self._packages = [*self._packages, *packages]
        if self.session is None or not self._packages:
            return
        waiting, self._packages = self._packages, []
        tab = self.window.workspace.go_to("sync")
        if tab is not None and hasattr(tab, "open_packages"):
            tab.open_packages(waiting)

    def restore(self, backup: Path) -> None:
        """Put a backup in the store's place; afterwards it must be opened anew. What is being saved is saved first."""
        if self.background.is_busy(Lane.LONG):
            self.window.notices.warn(tr("backups.busy"))
            return
        self.window.forget_work()
        self.unlock.wait(tr("backups.restoring"))
        self.window.show_page(self.unlock)
        self._after(lambda: self._put_back(backup), Lane.WRITE, Lane.READ, Lane.AHEAD)

    def leave(self) -> None:
        """Close the program: drafts, work under way, a backup, and then the end."""
        session = self.session or self._kept
        if session is None:
            self.end()
            return
        save_drafts(self.window.workspace.tabs)
        self.idle.stop()
        self.curtain.draw(())
        page = LeavingPage(self.background)
        page.done.connect(self.end)
        self.window.show_page(page)
        page.leave(session)

    def end(self) -> None:
        """Now."""
        self.background.close()
        self._let_go()
        self.door.close()
        self.window.may_close = True
        self.window.close()
        self._app.quit()

    def _connect(self) -> None:
        self.opening.opened.connect(self._opened)
        self.opening.created.connect(self._created)
        self.opening.begun.connect(self._begun)
        self.opening.language_chosen.connect(lambda language: self.choose("language", language))
        self.unlock.wants_restore.connect(self._choose_backup)
        self.window.lock_wanted.connect(self.lock)
        self.window.switch_wanted.connect(self.switch_person)
        self.window.restore_chosen.connect(self.restore)
        self.window.close_wanted.connect(self.leave)
        self.idle.idle.connect(self.lock)
        self.door.knocked.connect(self.come_to_front)
        self.door.handed.connect(self.open_packages)

    def _opened(self, session: "Session") -> None:
        before = self.window.context.session.staff_id if self.window.context else session.staff_id
        if before != session.staff_id:
            self._closed[before] = self._make_room_for_another()
        elif self._kept is not None and self._kept is not session:
            # Work that went on under the lock has the first session; this one only proved the password.
            session.close()
            session = self._kept
        self._kept, self.session = None, session
        session.language = words().language
        if self._remember:
            self._settings.folder, self._settings.person = session.folder, session.person_name
        self.window.show_work(session)
        self.curtain.open()
        self._watch(session)
        self._greet(session)
        self.open_packages(())

    def _make_room_for_another(self) -> list[str]:
        """The first person's tabs and windows go (the titles of those that keep nothing are given back); his work under
        way ends with the session it began with."""
        closed = self.curtain.discard()
        self.window.forget_work()
        self.window.forget_traces()
        kept, self._kept = self._kept, None
        if kept is None:
            return closed
        self._ending.append(kept)

        def close() -> None:
            if kept in self._ending:
                self._ending.remove(kept)
                kept.close()

        self._after(close, Lane.LONG, Lane.WRITE, Lane.READ, Lane.AHEAD)
        return closed

    def _greet(self, session: "Session") -> None:
        """Note that he is in, and tell of what he left half-typed."""

        def look() -> int:
            from bigclient_desktop.services.drafts import count_kept
            from bigclient_desktop.services.store_people import note_sign_in

            note_sign_in(session)
            return count_kept(session)

        def tell(count: int) -> None:
            if self.session is not session:
                return
            said = [tr("shell.half_typed", count=count)] if count else []
            if closed := self._closed.pop(session.staff_id, []):
                said.append(tr("shell.closed_meanwhile", windows=closed))
            if said:
                self.window.notices.tell(" ".join(said))

        self.background.run(look, tell, lambda error: None, owner=self, topic="greet", lane=Lane.AHEAD)

    def _created(self, session: "Session") -> None:
        # From here on there is something to back up, whenever the window is closed.
        self.session = session

    def _begun(self, how: str) -> None:
        if how == "excel":
            tab = self.window.workspace.go_to("customers")
            if tab is not None and hasattr(tab, "start_import"):
                tab.start_import()
        elif how == "join":
            tab = self.window.workspace.go_to("sync")
            if tab is not None and hasattr(tab, "show_page"):
                tab.show_page("enrolment", "join")

    def _watch(self, session: "Session") -> None:
        from bigclient_desktop.services.settings import get_setting

        self.idle.seconds = int(get_setting(session, LOCK_SETTING, LOCK_MINUTES)) * 60
        self.idle.start()

    def _is_working(self) -> bool:
        """Whether something is under way that needs the session to the end."""
        return self.background.is_busy(Lane.LONG) or self.background.is_busy(Lane.WRITE)

    def _after(self, then: Callable[[], object], *lanes: Lane) -> None:
        """Each lane is in order, so what is under way in these has ended when the last of them answers."""
        first, *rest = lanes

        def ended(nothing: None) -> None:
            if rest:
                self._after(then, *rest)
            else:
                then()

        self.background.run(lambda: None, ended, owner=self, lane=first)

    def _choose_backup(self) -> None:
        from bigclient_desktop.dialogs.backups import ask_backup_file

        ask_backup_file(self.opening.folder, self.window, self.restore)

    def _put_back(self, backup: Path) -> None:
        self._let_go()
        folder = self.opening.folder

        def put_back() -> None:
            from bigclient_desktop.services.backups import restore

            restore(folder, backup)

        def restored(nothing: None) -> None:
            self.opening.look_into(folder, tr("backups.restored"))

        def refused(error: Exception) -> None:
            self.opening.look_into(folder, sentence_of(error))

        self.background.run(put_back, restored, refused, owner=self, lane=Lane.LONG)

    def _let_go(self) -> None:
        for session in (self.session, self._kept, *self._ending):
            if session is not None:
                session.close()
        self.session = self._kept = None
        self._ending = []


def _warm_up() -> None:
    """Load what the work needs while the password is being typed."""
    import bigclient_desktop.services.customers
    import bigclient_desktop.tabs.customers.tab
    import bigclient_desktop.tabs.sync.overview_page
    import bigclient_desktop.tabs.sync.tab  # noqa: F401
    from bigclient_desktop.domain.organisation import units

    units()


def run(arguments: Sequence[str], password: str = "") -> int:
    """Open the window; returns the exit status when closed. A store named with `--store` is not the next start's."""
    given = _options(arguments)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("BigClient")
    app.setWindowIcon(program_icon())
    settings = Settings()
    if given.language:
        settings.language = _LANGUAGES[given.language]
    folder = Path(given.store).absolute() if given.store else settings.folder
    password = password or _password(given.password_file)
    program = Program(
        app,
        settings,
        folder,
        person=given.user or "",
        password=password,
        remember=not given.store,
        packages=[Path(package).absolute() for package in given.packages],
    )
    sys.excepthook = program.show_unforeseen
    return app.exec() if program.start() else 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("bigclient", add_help=False)
    parser.add_argument("--store")
    parser.add_argument("--user")
    parser.add_argument("--password-file")
    parser.add_argument("--language", choices=sorted(_LANGUAGES))
    parser.add_argument("packages", nargs="*")
    return parser.parse_args(list(arguments))


def _password(file: str | None) -> str:
    """From the file, else from the environment, else to be asked for; so is one that cannot be read."""
    if file:
        try:
            return Path(file).read_text(encoding="utf-8-sig").rstrip("\r\n")
        except (OSError, ValueError):
            return ""
    return os.environ.get("BIGCLIENT_PASSWORD", "")

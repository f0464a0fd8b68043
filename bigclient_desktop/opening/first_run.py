"""The first run in four pages: language and folder, who and where, password and recovery sheet, where to begin."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Background, Job, Lane
from bigclient_desktop.compiled_ui.first_run.ui_first_run import Ui_FirstRun
from bigclient_desktop.opening.pages import IdentityPage, LanguagePage, PasswordPage, StartPage
from bigclient_desktop.opening.recovery import Recovery, RecoveryPage
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.looks import show_mark, show_words
from bigclient_desktop.widgets.notice import sentence_of, show_error
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.services.session import KeyCost, Session, SetUp

LANGUAGE, IDENTITY, PASSWORD, RECOVERY, START = range(5)
_STEPS = ((1, "language"), (2, "identity"), (3, "password"), (3, "password"), (4, "start"))


class FirstRun(Worded, QWidget):
    """Makes the store. Nothing is written before the third page; from then on there is no way back."""

    language_chosen = Signal(str)
    store_found = Signal(object)
    """The chosen folder holds a store already."""
    created = Signal(object)
    """The session of the new store."""
    finished = Signal(object, str)
    """The session, and `join`, `excel`, `empty` or `sample`."""

    def __init__(
        self,
        background: Background,
        folder: Path,
        *,
        claim: Callable[[Path], bool] = lambda folder: True,
        cost: "KeyCost | None" = None,
    ) -> None:
        super().__init__()
        self._background = background
        self._claim = claim
        self._cost = cost
        self._session: Session | None = None
        self._filling: Job | None = None
        self.ui = Ui_FirstRun()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busy)
        self.language = LanguagePage(folder)
        self.identity = IdentityPage()
        self.password = PasswordPage()
        self.recovery = RecoveryPage(background)
        self.start = StartPage()
        self.pages = (self.language, self.identity, self.password, self.recovery, self.start)
        for page in self.pages:
            self.ui.pages.addWidget(page)
        self.language.language_chosen.connect(self.language_chosen)
        self.password.entered.connect(self.go_on)
        self.ui.next.clicked.connect(self.go_on)
        self.ui.back.clicked.connect(self.go_back)
        self.ui.cancel.clicked.connect(self._stop_filling)
        show_mark(self.ui.mark, 32)
        self._turn_to(LANGUAGE)

    @property
    def at(self) -> int:
        """The page in front."""
        return self.ui.pages.currentIndex()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._turn_to(self.at)

    def go_on(self) -> None:
        """The next page, if this one has what it needs."""
        if self._busy.is_on:
            return
        missing = self.pages[self.at].missing()
        show_words(self.ui.error, missing)
        if missing:
            return
        step = {LANGUAGE: self._check_folder, PASSWORD: self._create, START: self._begin}.get(self.at)
        if step:
            step()
        else:
            self._turn_to(self.at + 1)

    def go_back(self) -> None:
        """The page before; a store once made stays."""
        if not self._busy.is_on and self.at in (IDENTITY, PASSWORD):
            self._turn_to(self.at - 1)

    def _turn_to(self, page: int) -> None:
        self.ui.pages.setCurrentIndex(page)
        number, name = _STEPS[page]
        self.ui.step.setText(tr("first_run.step", n=number, what=tr(f"first_run.step_{name}")))
        self.ui.back.setVisible(page in (IDENTITY, PASSWORD))
        self.ui.cancel.hide()
        self.ui.doing.clear()
        show_words(self.ui.error, "")
        words = {PASSWORD: "first_run.create", START: "first_run.begin"}.get(page, "first_run.next")
        self.ui.next.setText(tr(words))
        self.pages[page].setFocus()

    def _work(self, words: str, run: Callable[[Job], object], done: Callable[[Any], object], lane: Lane) -> Job:
        self._busy.start()
        self.ui.doing.setText(words)
        return self._background.start(run, done, self._failed, owner=self, lane=lane)

    def _rest(self) -> None:
        self._busy.stop()
        self.ui.doing.clear()
        self.ui.cancel.hide()

    def _failed(self, error: Exception) -> None:
        self._rest()
        if self.at == LANGUAGE:
            self.language.refuse(sentence_of(error))
        elif self._filling is not None and self._filling.cancel():
            show_words(self.ui.error, tr("first_run.sample_cancelled"))
        else:
            show_error(self.ui.error, error)

    def _check_folder(self) -> None:
        folder = self.language.folder

        def look(job: Job) -> bool:
            from bigclient_desktop.services.session import store_is_here
            from bigclient_desktop.store.location import refuse_unsafe_folder

            refuse_unsafe_folder(folder)
            return store_is_here(folder)

        self._work("", look, self._folder_is_good, Lane.READ)

    def _folder_is_good(self, has_store: bool) -> None:
        self._rest()
        if not self._claim(self.language.folder):
            self.language.refuse(tr("failure.already_running"))
        elif has_store:
            self.store_found.emit(self.language.folder)
        else:
            self._turn_to(IDENTITY)

    def _create(self) -> None:
        who = {"unit": self.identity.unit, "name": self.identity.name, "position": self.identity.position}
        folder, password, cost = self.language.folder, self.password.password, self._cost

        def create(job: Job) -> "SetUp":
            from bigclient_desktop.services.session import DEFAULT_COST, set_up

            return set_up(folder, **who, password=password, cost=cost or DEFAULT_COST)

        self._work(tr("first_run.creating"), create, self._created, Lane.WRITE)

    def _created(self, made: "SetUp") -> None:
        from bigclient_desktop.domain.organisation import unit

        self._rest()
        self._session = made.session
        self.password.forget()
        info = unit(made.session.unit)
        place = info.official_name if info else made.session.unit
        folder = self.language.folder
        self.recovery.show_recovery(Recovery(made.recovery_key, place, made.session.person_name, folder))
        self._turn_to(RECOVERY)
        self.created.emit(made.session)

    def _begin(self) -> None:
        if self.start.choice == "sample":
            self._fill()
        else:
            self.finished.emit(self._session, self.start.choice)

    def _fill(self) -> None:
        session, customers = self._session, self.start.customers

        def fill(job: Job) -> None:
            from bigclient_desktop.services.demo import fill_with_sample

            assert session is not None
            fill_with_sample(
                session,
                customers,
                progress=lambda done: job.progress(done, customers),
                cancelled=job.cancel,
            )

        self._filling = self._work("", fill, lambda done: self._filled(), Lane.LONG)
        self._filling.progressed.connect(self._show_filling)
        self.ui.cancel.show()

    def _show_filling(self, done: int, total: int) -> None:
        self._busy.progress(done, total)
        self.ui.doing.setText(tr("first_run.filling", done=f"{done:,}", total=f"{total:,}"))

    def _stop_filling(self) -> None:
        if self._filling is not None:
            self._filling.stop()

    def _filled(self) -> None:
        self._rest()
        if self._filling is not None and self._filling.cancel():
            show_words(self.ui.error, tr("first_run.sample_cancelled"))
        else:
            self.finished.emit(self._session, "sample")

"""What 营销日志 and 投诉处理 share: a list in front, the import of old records, people for the filters, and pages that
are built anew with another language."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.services.units import KnownHere, known_here
from bigclient_desktop.tabs.allowed import Right, allow, allow_commands, refused_by
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.widgets.activity_import import ActivityImportPage
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import Worded, tr

Command = tuple[str, Callable[[], object], Right, str]
"""Its key, what it does, the right that it needs, and its own word where the shared one says too little."""


class ActivityTab(Worded, QStackedWidget):
    """`page` is the page with the list; `make_pages` makes it and the others, and is asked again for each language."""

    entity = ""
    page: Any
    card: Any
    """The record in front; made with the pages."""
    lookups: Lookups
    import_page: ActivityImportPage | None

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self._begin_pages()
        for key, run, right, word in (*self.commands(), *self._list_commands()):
            action = add_command(self, key, run, right, word)
            if key == "edit":
                self._edit = action
        allow_commands(context, self, but=("edit",))
        self._allow()
        context.rights.changed.connect(self._allow)
        context.changes.happened.connect(self._heed)

    # what a tab of its own says

    def make_pages(self) -> Sequence[QWidget]:
        """The pages, connected; the list's first."""
        raise NotImplementedError

    def commands(self) -> Iterator[Command]:
        """Beside those of the list. Pages are built anew, so a command asks for its page each time."""
        raise NotImplementedError

    def carry_over(self) -> Callable[[], object]:
        """Remember what the pages show; what is given back shows it on the new ones."""
        raise NotImplementedError

    # what the window asks

    def retranslate(self) -> None:
        """Build the pages anew in the language in force."""
        # Not while Qt still tells the children of the old pages.
        QTimer.singleShot(0, self, self._build_again)

    def why_not_edit(self) -> str:
        """Why the record in front is not to be edited; empty where it is."""
        file = self.card.file
        closed = refused_by(file.refusals, Action.EDIT) if file is not None else tr(f"{self.entity}s.nothing_chosen")
        return self.context.rights.why_not(Action.EDIT) or closed

    def show_front(self) -> None:
        """Back to the list's page."""
        self.setCurrentWidget(self.page)

    def show_import(self) -> None:
        """Old records from a workbook."""
        if self.import_page is None:
            self.import_page = ActivityImportPage(self.context, self.entity)
            self.import_page.left.connect(self.show_front)
            self.addWidget(self.import_page)
        self.import_page.begin()
        self.setCurrentWidget(self.import_page)

    # building

    def _begin_pages(self) -> None:
        self.lookups = Lookups(self.context, self)
        self.import_page = None
        self._pages = tuple(self.make_pages())
        for page in self._pages:
            self.addWidget(page)
        self.card.loaded.connect(lambda _: self._allow())
        self._read_people()
        self.page.ask()
        self.page.folders.count_again()

    def _allow(self) -> None:
        allow(self._edit, self.why_not_edit())

    def _build_again(self) -> None:
        show_again, old = self.carry_over(), (*self._pages, self.import_page)
        self._begin_pages()
        self.setCurrentWidget(self.page)
        show_again()
        for page in filter(None, old):
            self.removeWidget(page)
            page.deleteLater()

    def _list_commands(self) -> Iterator[Command]:
        yield "find", lambda: self.page.ui.search.setFocus(), None, ""
        yield "next", lambda: self.page.list.step(1), None, ""
        yield "previous", lambda: self.page.list.step(-1), None, ""
        yield "refresh", lambda: self.page.refresh(), None, ""
        yield "preview", lambda: self.page.preview.toggle(), None, ""
        yield "columns", lambda: self.page.ui.table.choose_columns(), None, ""

    def _read_people(self) -> None:
        pages, lookups = self._pages, self.lookups

        def know(known: KnownHere) -> None:
            lookups.know(known)
            for page in pages:
                offer = getattr(page, "offer_filters", None)
                if offer is not None:
                    offer()

        session, failure = self.context.session, self.context.notices.failure
        self.context.background.run(lambda: known_here(session), know, failure, owner=self.page, topic="people")

    def _heed(self, change: Change) -> None:
        if change.touches_names:
            self._read_people()
        self.page.heed(change)

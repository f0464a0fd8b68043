"""The pages of the tab in the language in force, each built when it first comes to the front."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.sync.ui_sync_pages import Ui_SyncPages
from bigclient_desktop.domain.exchange import ExchangeStatus
from bigclient_desktop.services.exchange_status import exchange_status
from bigclient_desktop.services.units import known_here
from bigclient_desktop.widgets.folder_list import Folder, FolderList
from bigclient_desktop.widgets.lookups import Lookups

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncPage, SyncTab


class Pages:
    """Builds the pages, puts them into the tab, and ties what they want to what the tab does."""

    def __init__(self, tab: "SyncTab", specs: Sequence["SyncPage"]) -> None:
        self._tab = tab
        self.lookups = Lookups(tab.context, tab)
        self.status: ExchangeStatus | None = None
        self.specs = {spec.key: spec for spec in specs}
        self._listed = [spec for spec in specs if not spec.fills_tab]
        self._built: dict[str, Any] = {}
        self.main = QWidget()
        self.ui = Ui_SyncPages()
        self.ui.setupUi(self.main)
        self.ui.folders.setMinimumWidth(140)
        tab.addWidget(self.main)
        folders = tuple(
            Folder(spec.key, f"sync_tab.page_{spec.key}", _as_is if spec.build else None, spec.count is not None)
            for spec in self._listed
        )
        self.folders = FolderList(self.ui.folders, tab.context, folders, self._count)
        # By now the pane of the folders stands where the list did.
        self.ui.splitter.setSizes([176, 1100])
        self.ui.splitter.setStretchFactor(1, 1)
        self.folders.chosen.connect(lambda folder: self._turn(folder.key))
        self._show_lines()

    def begin(self) -> None:
        """Once the tab has these pages: the first one, and what the lists are worded with."""
        self._read_people()
        self._turn(self._listed[0].key)
        self._read_status()

    @property
    def front_key(self) -> str:
        """The page in front."""
        front = self._tab.currentWidget()
        filling = (key for key, page in self._built.items() if page is front)
        return next(filling, self.folders.current.key)

    def page(self, key: str) -> Any:
        """That page."""
        if key not in self._built:
            spec = self.specs[key]
            assert spec.build is not None
            page: Any = spec.build(self._tab)
            self._built[key] = page
            (self._tab if spec.fills_tab else self.ui.views).addWidget(page)
            if hasattr(page, "left"):
                page.left.connect(self.show_list)
        return self._built[key]

    def show(self, key: str, subject: str = "") -> Any:
        """Bring a page to the front and begin it."""
        page = self.page(key)
        if self.specs[key].fills_tab:
            self._tab.setCurrentWidget(page)
            self._tab.context.show_status("")
        else:
            self._tab.setCurrentWidget(self.main)
            self.folders.show(key)
        _tell(page, "begin", subject)
        return page

    def show_list(self) -> None:
        """Back from a flow."""
        self._tab.setCurrentWidget(self.main)
        self.refresh()

    def refresh(self) -> None:
        """Something has changed."""
        self._read_people()
        self.tell_front("refresh")
        self._read_status()

    def tell_front(self, name: str) -> None:
        """Ask the page in front for something, if it offers that."""
        _tell(self.page(self.front_key), name)

    @property
    def must_stay(self) -> bool:
        """A page in front shows what nobody can show again."""
        return bool(getattr(self._built.get(self.front_key), "must_stay", False))

    def drop(self) -> None:
        """Take the pages out of the tab: others, in another language, stand in their place."""
        filling = [page for key, page in self._built.items() if self.specs[key].fills_tab]
        for page in (self.main, *filling):
            self._tab.removeWidget(page)
            page.deleteLater()

    def _turn(self, key: str) -> None:
        page = self.page(key)
        self.ui.views.setCurrentWidget(page)
        self._tab.context.show_status("")
        _tell(page, "refresh")

    def _read_people(self) -> None:
        """People come with packages: the lists name them from then on."""
        context = self._tab.context
        context.background.run(
            lambda: known_here(context.session),
            self.lookups.know,
            context.notices.failure,
            owner=self.main,
            topic="people",
        )

    def _read_status(self) -> None:
        """Whether this store has a centre or is one, and with that which pages it has; then the figures beside them."""
        context = self._tab.context

        def know(status: ExchangeStatus) -> None:
            self.status = status
            self._show_lines()
            if status.is_enrolled:
                self.folders.count_again()

        # What cannot be read the overview says.
        context.background.run(
            lambda: exchange_status(context.session), know, lambda _: None, owner=self.main, topic="status"
        )

    def _show_lines(self) -> None:
        status = self.status
        mine = {"all"}
        if status is not None and status.is_enrolled:
            mine |= {"enrolled", "centre"} if status.is_centre else {"enrolled"}
        for place, spec in enumerate(self._listed):
            self.ui.folders.setRowHidden(place, spec.shown_to not in mine)

    def _count(self, folder: Folder) -> int:
        count = self.specs[folder.key].count
        return count(self._tab.context.session) if count is not None else 0


def _as_is(query: Any) -> Any:
    return query


def _tell(page: Any, name: str, *values: str) -> None:
    getattr(page, name, lambda *_: None)(*values)

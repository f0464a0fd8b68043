"""数据交换: what is sent and received, PAGES at the left and one of them in front; flows fill the tab."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.tabs.sync.pages import Pages
from bigclient_desktop.widgets.words import Worded

if TYPE_CHECKING:
    from bigclient_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class SyncPage:
    """One page, built as `build(tab)` when it is first asked for; its word is `sync_tab.page_<key>`.

    What a page may have, each looked for by name: `refresh()` (it came to the front, or something changed),
    `begin(subject)` (asked for by `tab.show_page(key, subject)`), `find()`, `left` (a signal: back to the list)."""

    key: str
    build: Callable[["SyncTab"], QWidget] | None = None
    """Without it the line is a heading."""
    count: Callable[["Session"], int] | None = None
    """The figure beside its word, asked off the GUI thread."""
    shown_to: str = "enrolled"
    """`all`, `enrolled` or `centre`: whose list of pages has it."""
    fills_tab: bool = False
    """A flow with a beginning and an end: not in the list, in front of everything until it is left."""


def _overview(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.overview_page import OverviewPage

    return OverviewPage(tab)


def _unsent(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.lists import UnsentPage

    return UnsentPage(tab)


def _outgoing(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.lists import OutgoingPage

    return OutgoingPage(tab)


def _incoming(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.lists import IncomingPage

    return IncomingPage(tab)


def _export(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.export_page import ExportPage

    return ExportPage(tab)


def _import(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.import_page import SyncImportPage

    return SyncImportPage(tab)


def _count_unsent(session: "Session") -> int:
    from bigclient_desktop.services.exchange_status import exchange_status

    return exchange_status(session).unsent


def _review(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.review_page import ReviewPage

    return ReviewPage(tab)


def _parked(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.parked_page import ParkedPage

    return ParkedPage(tab)


def _proposals(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.proposals_page import ProposalsPage

    return ProposalsPage(tab)


def _requests(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.requests_page import RequestsPage

    return RequestsPage(tab)


def _count_requests(session: "Session") -> int:
    from bigclient_desktop.services.file_requests import count_to_answer

    return count_to_answer(session)


def _handover(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.handover_page import HandoverPage

    return HandoverPage(tab)


def _devices(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.devices_page import DevicesPage

    return DevicesPage(tab)


def _enrolment(tab: "SyncTab") -> QWidget:
    from bigclient_desktop.tabs.sync.enrolment_page import EnrolmentPage

    return EnrolmentPage(tab)


def _count_reviews(session: "Session") -> int:
    from bigclient_desktop.services.exchange_status import exchange_status

    return exchange_status(session).reviews


def _count_parked(session: "Session") -> int:
    from bigclient_desktop.services.exchange_status import exchange_status

    return exchange_status(session).parked


def _count_proposals(session: "Session") -> int:
    from bigclient_desktop.services.exchange_status import exchange_status

    return exchange_status(session).proposals


PAGES: tuple[SyncPage, ...] = (
    SyncPage("overview", _overview, shown_to="all"),
    SyncPage("unsent", _unsent, _count_unsent),
    SyncPage("work"),
    SyncPage("review", _review, _count_reviews),
    SyncPage("parked", _parked, _count_parked),
    SyncPage("proposals", _proposals, _count_proposals),
    SyncPage("requests", _requests, _count_requests, shown_to="all"),
    SyncPage("handover", _handover),
    SyncPage("registers"),
    SyncPage("outgoing", _outgoing),
    SyncPage("incoming", _incoming),
    SyncPage("keys", shown_to="centre"),
    SyncPage("devices", _devices, shown_to="centre"),
    SyncPage("enrolment", _enrolment, fills_tab=True),
    SyncPage("export", _export, fills_tab=True),
    SyncPage("import", _import, fills_tab=True),
)


class SyncTab(Worded, QStackedWidget):
    """Knows what leads from one page to another."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.pages = Pages(self, PAGES)
        self.pages.begin()
        runs: dict[str, Callable[[], object]] = {
            "import": self.start_import,
            "export": self.start_export,
            "find": lambda: self.pages.tell_front("find"),
            "refresh": self.refresh,
            "next": lambda: self.pages.tell_front("next"),
            "previous": lambda: self.pages.tell_front("previous"),
        }
        for key, run in runs.items():
            # What comes and goes is a seat's own; what it may decide the pages ask.
            add_command(self, key, run, None)
        context.changes.happened.connect(self._heed)

    def retranslate(self) -> None:
        """Build the pages anew in the language in force."""
        # Not while Qt still tells the children of the old pages.
        QTimer.singleShot(0, self, self._build_again)

    def show_page(self, key: str, subject: str = "") -> Any:
        """Bring a page to the front and begin it; returns it."""
        return self.pages.show(key, subject)

    def show_list(self) -> None:
        """Back from a flow to the list of pages, read anew."""
        self.pages.show_list()

    def start_import(self) -> None:
        """Take packages in."""
        self.show_page("import")

    def open_packages(self, paths: Sequence[Path]) -> None:
        """Show what these packages would change."""
        self.show_page("import").look(paths)

    def start_export(self) -> None:
        """Make packages."""
        self.show_page("export")

    def refresh(self) -> None:
        """The page in front and the figures anew."""
        self.pages.refresh()

    def _heed(self, change: Change) -> None:
        self.pages.refresh()

    def _build_again(self) -> None:
        front = self.pages.front_key
        if self.pages.must_stay:
            # A key that is shown once outlives the language; the pages follow when it is sealed.
            return
        self.pages.drop()
        self.pages = Pages(self, PAGES)
        self.pages.begin()
        if front != PAGES[0].key:
            self.pages.show(front)

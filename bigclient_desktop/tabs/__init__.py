"""The tabs of the window, in their order. A new tab is a folder here, a folder in ui/, and one line in TABS."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from bigclient_desktop.domain.access import Action
from bigclient_desktop.tabs.context import TabContext

if TYPE_CHECKING:
    from bigclient_desktop.tabs.allowed import Right


@dataclass(frozen=True, slots=True)
class Everywhere:
    """A command of a tab that works from anywhere, about a subject (an id) or about nothing. With an icon it stands in
    the menu 业务 under the word `menu.<key>`."""

    key: str
    run: Callable[[TabContext, str], object]
    right: "Right"
    shortcut: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class TabSpec:
    """One tab: its word is `tab.<key>` in the catalogue; it is built when it is first shown."""

    key: str
    icon: str
    build: Callable[[TabContext], QWidget]
    everywhere: tuple[Everywhere, ...] = ()


def _home(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.home.tab import HomeTab

    return HomeTab(context)


def _customers(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.customers.tab import CustomersTab

    return CustomersTab(context)


def _quick_visit(context: TabContext, customer: str) -> None:
    from bigclient_desktop.tabs.visits.entry import record_visit

    record_visit(context, customer)


def _plan_visit(context: TabContext, customer: str) -> None:
    from bigclient_desktop.tabs.visits.entry import plan_visit

    plan_visit(context, customer)


def _today_sheet(context: TabContext, manager: str) -> None:
    from bigclient_desktop.tabs.visits.papers import print_today

    print_today(context)


def _new_complaint(context: TabContext, customer: str) -> None:
    _ask(context, "complaints", "new_complaint", customer)


def _ask(context: TabContext, key: str, name: str, subject: str) -> None:
    """Bring a tab to the front and ask it for something, if it could be built."""
    ask: Any = getattr(context.go_to(key), name, None)
    if ask is not None:
        ask(subject)


def _hand_over_all(context: TabContext, giver: str) -> None:
    from bigclient_desktop.tabs.sync.portfolio_dialog import hand_over_all

    hand_over_all(context, giver)


def _open_exchange(context: TabContext, page: str) -> None:
    """A page of the exchange, or `page/view`."""
    key, _, view = page.partition("/")
    ask = getattr(context.go_to("sync"), "show_page", None)
    if ask is not None:
        ask(key, view)


def _visits(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.visits.tab import VisitsTab

    return VisitsTab(context)


def _complaints(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.complaints.tab import ComplaintsTab

    return ComplaintsTab(context)


def _grading(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.grading.tab import GradingTab

    return GradingTab(context)


def _revenue(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.revenue.tab import RevenueTab

    return RevenueTab(context)


def _sync(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.sync.tab import SyncTab

    return SyncTab(context)


TABS: tuple[TabSpec, ...] = (
    TabSpec("home", "home", _home),
    TabSpec(
        "customers",
        "customers",
        _customers,
        (
            Everywhere(
                "personal_data",
                lambda context, who: _ask(context, "customers", "show_person", who),
                None,
                icon="person",
            ),
        ),
    ),
    TabSpec(
        "visits",
        "visits",
        _visits,
        (
            Everywhere("quick_visit", _quick_visit, Action.EDIT, "Ctrl+Shift+V", "visits"),
            Everywhere("plan_visit", _plan_visit, Action.EDIT, icon="new"),
            Everywhere("today_sheet", _today_sheet, Action.PRINT, icon="print"),
            Everywhere("open_visit", lambda context, one: _ask(context, "visits", "open_visit", one), None),
        ),
    ),
    TabSpec(
        "complaints",
        "complaints",
        _complaints,
        (
            Everywhere("new_complaint", _new_complaint, Action.EDIT, icon="complaints"),
            Everywhere(
                "open_complaint",
                lambda context, complaint: _ask(context, "complaints", "open_complaint", complaint),
                None,
            ),
        ),
    ),
    TabSpec("grading", "grading", _grading),
    TabSpec("revenue", "revenue", _revenue),
    TabSpec(
        "sync",
        "sync",
        _sync,
        (
            Everywhere(
                "export_package", lambda context, _: _open_exchange(context, "export"), None, "Ctrl+Shift+E", "export"
            ),
            Everywhere(
                "import_packages", lambda context, _: _open_exchange(context, "import"), None, "Ctrl+Shift+I", "import"
            ),
            Everywhere("open_exchange", _open_exchange, None),
            Everywhere("hand_over_all", _hand_over_all, Action.HAND_OVER, icon="person"),
        ),
    ),
)

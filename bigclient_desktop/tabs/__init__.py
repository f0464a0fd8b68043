"""The tabs of the window, in their order. A new tab is a folder here, a folder in ui/, and one line in TABS."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from bigclient_desktop.tabs.context import TabContext


@dataclass(frozen=True, slots=True)
class TabSpec:
    """One tab: its word is `tab.<key>` in the catalogue; it is built when it is first shown."""

    key: str
    icon: str
    build: Callable[[TabContext], QWidget]


def _home(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.home.tab import HomeTab

    return HomeTab(context)


def _customers(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.customers.tab import CustomersTab

    return CustomersTab(context)


def _visits(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.visits.tab import VisitsTab

    return VisitsTab(context)


def _complaints(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.complaints.tab import ComplaintsTab

    return ComplaintsTab(context)


def _grading(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.grading.tab import GradingTab

    return GradingTab(context)


def _sync(context: TabContext) -> QWidget:
    from bigclient_desktop.tabs.sync.tab import SyncTab

    return SyncTab(context)


TABS: tuple[TabSpec, ...] = (
    TabSpec("home", "home", _home),
    TabSpec("customers", "customers", _customers),
    TabSpec("visits", "visits", _visits),
    TabSpec("complaints", "complaints", _complaints),
    TabSpec("grading", "grading", _grading),
    TabSpec("sync", "sync", _sync),
)

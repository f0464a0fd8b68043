"""The current view as a workbook: the columns on screen, in their order; the selection alone where there is one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bigclient_desktop.tabs.context import TabContext

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.list_page import ListPage


def export_customers(context: TabContext, page: "ListPage", parent: QWidget) -> None:
    """Ask where to, then write in the background."""
    raise NotImplementedError

"""投诉处理: not built yet."""

from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.placeholder import Placeholder


class ComplaintsTab(Placeholder):
    """Says what will be here."""

    def __init__(self, context: TabContext) -> None:
        super().__init__("complaints", "complaints")

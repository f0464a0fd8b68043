"""Revenue as charts: by month, by service, and how few customers bring how much."""

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.revenue.ui_charts_page import Ui_ChartsPage
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.shown import Shown, offer_years
from bigclient_desktop.widgets.words import tr


class ChartsPage(QWidget):
    """The drawings are those of the paper."""

    def __init__(self, context: TabContext, shown: Shown) -> None:
        super().__init__()
        self.ui = Ui_ChartsPage()
        self.ui.setupUi(self)
        self._context, self._shown = context, shown
        offer_years(self.ui.year, shown, lambda year: tr("revenue_view.year_of", year=year))

    def refresh(self) -> None:
        """Draw anew."""

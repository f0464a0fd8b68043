"""Revenue as charts: by month, by service, and how few customers bring how much."""

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.revenue.ui_charts_page import Ui_ChartsPage
from bigclient_desktop.domain.revenue_pivot import PivotQuery
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.shown import Shown, offer_years
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import tr

CHARTS = ("by_month", "by_service", "concentration")


class ChartsPage(QWidget):
    """The drawings are those of the paper."""

    def __init__(self, context: TabContext, shown: Shown) -> None:
        super().__init__()
        self.ui = ui = Ui_ChartsPage()
        ui.setupUi(self)
        self._context, self._shown = context, shown
        ui.grid.setRowStretch(0, 1)
        ui.grid.setRowStretch(1, 1)
        offer_years(ui.year, shown, lambda year: tr("revenue_view.year_of", year=year))
        shown.changed.connect(self._shown_changed)

    def refresh(self) -> None:
        """Draw anew."""
        ui, year, session = self.ui, self._shown.year, self._context.session
        if not year:
            ui.body.setCurrentWidget(ui.state)
            ui.state.say(tr("revenue_view.first_use"), tr("revenue_view.first_use_text"))
            return

        def draw() -> tuple[str, ...]:
            # The library of charts is loaded when somebody looks at one.
            from bigclient_desktop.services.charts import revenue_by_month, revenue_concentration, share_by_service

            query = PivotQuery(year)
            drawn = revenue_by_month(session, query), share_by_service(session, query)
            return (*drawn, revenue_concentration(session, year))

        self._context.background.run(draw, self._show, self._failed, owner=self, topic="charts")

    def _shown_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, drawings: tuple[str, ...]) -> None:
        ui = self.ui
        for name, svg in zip(CHARTS, drawings, strict=True):
            getattr(ui, name).show_svg(svg, tr(f"revenue_view.chart_{name}"))
        ui.body.setCurrentWidget(ui.charts)

    def _failed(self, error: Exception) -> None:
        self.ui.body.setCurrentWidget(self.ui.state)
        self.ui.state.say(tr("customers.failed"), sentence_of(error), (tr("customers.again"), self.refresh))

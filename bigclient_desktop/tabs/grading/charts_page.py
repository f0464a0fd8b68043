"""How many customers held each grade, year by year."""

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.grading.ui_charts_page import Ui_GradingChartsPage
from bigclient_desktop.services.grading_runs import list_runs
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import tr


class GradingChartsPage(QWidget):
    """Published runs alone are drawn."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.ui = Ui_GradingChartsPage()
        self.ui.setupUi(self)
        self._context = context

    def refresh(self) -> None:
        """Draw anew."""
        session = self._context.session

        def draw() -> str:
            from bigclient_desktop.services.charts import grades_over_years

            published = any(run.state == "published" for run in list_runs(session))
            return grades_over_years(session) if published else ""

        self._context.background.run(draw, self._show, self._failed, owner=self, topic="charts")

    def _show(self, svg: str) -> None:
        ui = self.ui
        if svg:
            ui.chart.show_svg(svg, tr("chart.grades_over_years"))
            ui.body.setCurrentWidget(ui.chart)
        else:
            ui.body.setCurrentWidget(ui.state)
            ui.state.say(tr("grading_view.no_charts"), tr("grading_view.no_charts_text"))

    def _failed(self, error: Exception) -> None:
        self.ui.body.setCurrentWidget(self.ui.state)
        self.ui.state.say(tr("customers.failed"), sentence_of(error), (tr("customers.again"), self.refresh))

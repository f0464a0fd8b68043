"""Annex 4 on paper or as a workbook: of a month or a year, of which unit, in 元 or 万元."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.compiled_ui.revenue.ui_print_dialog import Ui_PrintRevenueDialog
from bigclient_desktop.domain.list_form import ListForm
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.services.revenue_forms import month_statement, year_statement
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.shown import Shown
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.list_papers import Make, preview_paper, save_paper
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr


class PrintRevenueDialog(QDialog):
    """Looks at it, or saves it."""

    def __init__(self, context: TabContext, lookups: Lookups, shown: Shown, month: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.ui = ui = Ui_PrintRevenueDialog()
        ui.setupUi(self)
        self._busy = Busy(ui.progress)
        for year in shown.years:
            ui.year.addItem(tr("revenue_view.year_of", year=year), year)
        ui.year.setCurrentIndex(max(ui.year.findData(shown.year), 0))
        ui.month.addItem(tr("revenue_view.whole_year"), 0)
        for number in range(1, 13):
            ui.month.addItem(tr(f"revenue_view.month_{number}"), number)
        ui.month.setCurrentIndex(month)
        ui.scope.addItem(tr("revenue_view.everything"), "")
        own = context.session.unit
        for unit in dict.fromkeys((own, city_of(own))):
            ui.scope.addItem(lookups.label("units", unit), unit)
        for money in ("元", "万元"):
            ui.unit.addItem(unit_words(money), money)
        ui.unit.setCurrentIndex(ui.unit.findData(shown.unit))
        ui.cancel_button.clicked.connect(self.reject)
        ui.preview_button.clicked.connect(self._preview)
        ui.workbook_button.clicked.connect(self._save)

    def _make(self) -> Make:
        ui, session = self.ui, self._context.session
        year, month = int(ui.year.currentData() or 0), int(ui.month.currentData())
        units = tuple(filter(None, [ui.scope.currentData()]))
        unit: Unit = "元" if ui.unit.currentData() == "元" else "万元"

        def make() -> ListForm:
            if month:
                return month_statement(session, year, month, units=units, unit=unit)
            return year_statement(session, year, units=units, unit=unit)

        return make

    def _preview(self) -> None:
        self._begin()
        preview_paper(self._context, self, self._make(), self._done)

    def _save(self) -> None:
        ui = self.ui
        month = int(ui.month.currentData())
        period = f"{ui.year.currentData()}-{month:02d}" if month else f"{ui.year.currentData()}"
        name = tr("revenue_statement_form.file_name", unit=ui.scope.currentText(), period=period)
        self._begin()
        save_paper(self._context, self, self._make(), name, self._done)

    def _begin(self) -> None:
        self._busy.start()
        for button in (self.ui.preview_button, self.ui.workbook_button):
            button.setEnabled(False)

    def _done(self) -> None:
        self._busy.stop()
        for button in (self.ui.preview_button, self.ui.workbook_button):
            button.setEnabled(True)

"""What all views of revenue share: the year and the unit of money, remembered for the next time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.services.revenue import revenue_years
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.tabs.context import TabContext

UNIT = "revenue/money_unit"


class Shown(QObject):
    """`changed` when another year or unit is to be shown."""

    changed = Signal()
    years_known = Signal()

    def __init__(self, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.unit: Unit = "元" if get_setting(context.session, UNIT, "万元") == "元" else "万元"
        self.years: tuple[int, ...] = ()
        self.year = 0

    def read_years(self) -> None:
        """Which years there are; the newest comes first to the screen."""
        session = self._context.session
        self._context.background.run(
            lambda: revenue_years(session), self._know, self._context.notices.failure, owner=self, topic="years"
        )

    def choose_year(self, year: int) -> None:
        """Another year."""
        if year and year != self.year:
            self.year = year
            self.changed.emit()

    def switch_unit(self) -> None:
        """元 and 万元 in turn."""
        self.unit = unit = "元" if self.unit == "万元" else "万元"
        session = self._context.session
        self._context.background.run(
            lambda: set_setting(session, UNIT, unit), owner=self, topic="unit", lane=Lane.WRITE
        )
        self.changed.emit()

    def _know(self, years: Sequence[int]) -> None:
        self.years = tuple(years)
        if self.year not in self.years:
            self.year = self.years[0] if self.years else 0
        self.years_known.emit()
        self.changed.emit()


def offer_years(box: QComboBox, shown: Shown, words: Callable[[int], str]) -> None:
    """Fill a box with the years, the one shown in front; it follows and leads."""

    def fill() -> None:
        box.blockSignals(True)
        box.clear()
        for year in shown.years:
            box.addItem(words(year), year)
        box.setCurrentIndex(box.findData(shown.year))
        box.setEnabled(bool(shown.years))
        box.blockSignals(False)

    fill()
    shown.years_known.connect(fill)
    shown.changed.connect(lambda: box.setCurrentIndex(box.findData(shown.year)))
    box.activated.connect(lambda _: shown.choose_year(box.currentData()))

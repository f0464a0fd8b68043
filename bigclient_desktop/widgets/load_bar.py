"""What a manager carries, as a bar in a table: how many customers, against the 15 that are the most."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableWidgetItem

from bigclient_desktop.domain.loads import ManagerLoad, load_bounds
from bigclient_desktop.widgets.clock_bar import Gauge, paint_gauge
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_GAUGE = Qt.ItemDataRole.UserRole + 1
_TONES = {"below": "quiet", "within": "good", "above": "warn"}


def gauge_of(load: ManagerLoad) -> Gauge:
    """The load in words, with a bar that is full at the most that one manager should carry."""
    words = tr("units.load_words", lead=load.lead, deputy=load.deputy)
    return Gauge(_TONES[load.state], words, load.lead * 100 // load_bounds()[1])


class LoadDelegate(QStyledItemDelegate):
    """Paints the loads that `show_load` put into cells."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        gauge = index.data(_GAUGE)
        widget = option.widget
        if not isinstance(gauge, Gauge):
            super().paint(painter, option, index)
            return
        place = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(colours_of(widget.palette()).accent_soft))
        paint_gauge(painter, place.adjusted(8, 4, -8, -3), gauge, widget.palette())


def show_load(item: QTableWidgetItem, load: ManagerLoad) -> None:
    """Puts a load into a cell; its words stay readable to those who cannot see the bar."""
    item.setData(_GAUGE, gauge_of(load))
    words = tr(f"grading.load.{load.state}")
    item.setToolTip(f"{gauge_of(load).words} · {words}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())

"""A line without axes in a cell: how figures went, with a dot at the last one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from bigclient_desktop.widgets.theme import Colours


def paint_sparkline(painter: QPainter, place: QRectF, values: Sequence[int], colours: Colours) -> None:
    """Draw the values from left to right between their lowest (or zero) and their highest."""
    if len(values) < 2 or not any(values):
        return
    low, high = min(0, *values), max(0, *values)
    area = place.adjusted(2, 7, -4, -7)
    step = area.width() / (len(values) - 1)
    points = [
        QPointF(area.left() + at * step, area.bottom() - (value - low) / (high - low) * area.height())
        for at, value in enumerate(values)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.hairline), 1))
    ground = area.bottom() + low / (high - low) * area.height()
    painter.drawLine(QPointF(area.left(), ground), QPointF(area.right(), ground))
    painter.setPen(QPen(QColor(colours.quiet), 1.4))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(points[-1], 2.6, 2.6)
    painter.restore()

"""A clock as a person reads it: its name, the time left in words with a sign, and a bar of what has passed."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from bigclient_desktop.widgets.chips import paint_shape, tone_colour

_BAR = 4


@dataclass(frozen=True, slots=True)
class Gauge:
    """A tone (with its shape), words, and how much has passed in percent."""

    tone: str
    words: str
    percent: int


def paint_gauge(painter: QPainter, place: QRectF, gauge: Gauge, palette: QPalette) -> None:
    """The shape and words above, the bar below."""
    colour = tone_colour(gauge.tone, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QRectF(place.left(), place.top(), place.width(), place.height() - _BAR - 2)
    paint_shape(painter, QRectF(line.left(), line.top(), 14, line.height()).center(), gauge.tone, colour)
    painter.setPen(colour)
    words = line.adjusted(18, 0, 0, 0)
    text = painter.fontMetrics().elidedText(gauge.words, Qt.TextElideMode.ElideRight, int(words.width()))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    track = QColor(palette.color(QPalette.ColorRole.Text))
    track.setAlpha(36)
    bar = QRectF(place.left(), place.bottom() - _BAR - 1, place.width(), _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(bar, 2, 2)
    bar.setWidth(bar.width() * max(0, min(gauge.percent, 100)) / 100)
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, 2, 2)
    painter.restore()


class ClockBar(QWidget):
    """One clock on its own, under its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._gauge = "", Gauge("quiet", "", 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_clock(self, name: str, gauge: Gauge, tip: str) -> None:
        """Another state of the clock."""
        self._name, self._gauge = name, gauge
        self.setAccessibleName(f"{name}: {gauge.words}")
        self.setToolTip(tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(self._gauge.words) + 20, metrics.horizontalAdvance(self._name), 112)
        return QSize(words, metrics.lineSpacing() * 2 + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        high = self.fontMetrics().lineSpacing()
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(QRect(0, 0, self.width(), high), Qt.AlignmentFlag.AlignLeft, self._name)
            place = QRectF(0, high + 2, self.width(), self.height() - high - 2)
            paint_gauge(painter, place, self._gauge, self.palette())

"""Chips and bars, as cells and as widgets: a word with a shape, so that nothing is told by colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_TONES = {"good": "accent", "warn": "amber", "bad": "red", "quiet": "quiet", "general": "quiet", "locked": "quiet"}
_GRADES = {
    "diamond": ("#1f5fa8", "#8ec1ff"),
    "gold": ("#8a6100", "#f0c55a"),
    "silver": ("#56606b", "#c3ccd6"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A tone (which also picks the shape), a word, and whether it is only provisional (dashed outline)."""

    tone: str
    word: str
    provisional: bool = False


def tone_colour(tone: str, palette: QPalette) -> QColor:
    """The ink of a tone on this palette's sheet."""
    colours = colours_of(palette)
    if tone in _GRADES:
        return QColor(_GRADES[tone][colours.name == "dark"])
    return QColor(getattr(colours, _TONES[tone]))


def chip_width(word_width: int) -> int:
    """The width of a chip around a word of that width."""
    return word_width + 30


def paint_chip(painter: QPainter, place: QRectF, chip: Chip, palette: QPalette) -> None:
    """Draw the chip at the left of `place`, in the middle of its height."""
    colour = tone_colour(chip.tone, palette)
    height = min(22.0, place.height() - 4)
    width = min(float(chip_width(painter.fontMetrics().horizontalAdvance(chip.word))), place.width())
    box = QRectF(place.left() + 0.5, place.center().y() - height / 2 + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = QColor(colour)
    fill.setAlpha(26)
    pen = QPen(colour, 1, Qt.PenStyle.DashLine if chip.provisional else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, height / 2, height / 2)
    paint_shape(painter, QPointF(box.left() + 12, box.center().y()), chip.tone, colour)
    painter.setPen(colour)
    words = box.adjusted(20, 0, -8, 0)
    text = painter.fontMetrics().elidedText(chip.word, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


def paint_shape(painter: QPainter, centre: QPointF, tone: str, colour: QColor) -> None:
    """The shape that stands for a tone."""
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour if tone in ("diamond", "gold", "good", "bad") else Qt.BrushStyle.NoBrush)
    radius = 3.6
    if tone in ("diamond", "bad"):
        corners = [QPointF(0, -radius - 1), QPointF(radius + 1, 0), QPointF(0, radius + 1), QPointF(-radius - 1, 0)]
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    elif tone == "warn":
        corners = [QPointF(0, -radius - 0.5), QPointF(radius + 0.5, radius), QPointF(-radius - 0.5, radius)]
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    elif tone == "locked":
        body = QRectF(centre.x() - radius, centre.y() - 0.5, 2 * radius, radius + 1)
        painter.drawRect(body)
        painter.drawArc(body.adjusted(1.2, -radius - 0.5, -1.2, -2), 0, 180 * 16)
    elif tone in ("general", "quiet"):
        painter.drawLine(centre - QPointF(radius, 0), centre + QPointF(radius, 0))
    else:
        painter.drawEllipse(centre, radius, radius)


def paint_bar(painter: QPainter, place: QRectF, percent: int, palette: QPalette, ink: QColor) -> None:
    """A percentage: figures at the right, a thin bar before them."""
    words = f"{percent}%"
    figures = painter.fontMetrics().horizontalAdvance("100%") + 6
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
    bar = QRectF(place.left(), place.center().y() - 3, max(place.width() - figures, 8), 6)
    track = QColor(ink)
    track.setAlpha(40)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(bar, 3, 3)
    done = QRectF(bar)
    done.setWidth(bar.width() * max(0, min(percent, 100)) / 100)
    painter.setBrush(tone_colour("good" if percent >= 80 else "warn" if percent >= 50 else "bad", palette))
    painter.drawRoundedRect(done, 3, 3)
    painter.restore()


class ChipLabel(QWidget):
    """A chip on its own, for page heads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip: Chip | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_chip(self, chip: Chip | None) -> None:
        """Another word, or nothing at all."""
        self._chip = chip
        self.setVisible(chip is not None)
        self.setAccessibleName(chip.word if chip else "")
        if chip and chip.provisional:
            self.setToolTip(tr("customers.grade_provisional_tip"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        word = self._chip.word if self._chip else ""
        return QSize(chip_width(self.fontMetrics().horizontalAdvance(word)) + 2, 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chip:
            with QPainter(self) as painter:
                paint_chip(painter, QRectF(self.rect()), self._chip, self.palette())


class CompletenessBar(QWidget):
    """The completeness of a file as a bar with its percentage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = 0
        self.setFixedHeight(22)
        self.setMinimumWidth(120)
        self.setMaximumWidth(360)

    def show_percent(self, percent: int) -> None:
        """Another percentage."""
        self._percent = percent
        self.setAccessibleName(f"{percent}%")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            ink = self.palette().color(QPalette.ColorRole.WindowText)
            paint_bar(painter, QRectF(self.rect()), self._percent, self.palette(), ink)

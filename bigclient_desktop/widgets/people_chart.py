"""Who reports to whom, as a picture for a sheet: a box a contact, his part in the decision as a chip."""

import itertools

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPen

from bigclient_desktop.domain.reporting_lines import Box, ReportingChart
from bigclient_desktop.widgets.chips import Chip, paint_chip
from bigclient_desktop.widgets.theme import LIST_PIXELS, Colours, colours_of
from bigclient_desktop.widgets.words import tr

WIDTH, HEIGHT, GAP, STEP, MARGIN = 156, 82, 16, 118, 10
_TONES = {"decides": "good", "opposes": "bad"}
"""Who decides and who is against stand out; the others keep still."""


def chart_size(chart: ReportingChart) -> tuple[int, int]:
    """Width and height of the picture."""
    wide = chart.columns * (WIDTH + GAP) - GAP + 2 * MARGIN
    return wide, (chart.levels - 1) * STEP + HEIGHT + 2 * MARGIN


def people_image(chart: ReportingChart, palette: QPalette, font: QFont, ratio: float = 1.0) -> QImage:
    """The picture, in the colours of the palette, for a screen of that ratio."""
    width, height = chart_size(chart)
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    colours = colours_of(palette)
    places = {box.contact.id: _place(box) for box in chart.boxes}
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(QPen(QColor(colours.field_line), 1.4))
        for box in chart.boxes:
            if box.above in places:
                _line(painter, places[box.above], places[box.contact.id])
        for box in chart.boxes:
            _box(painter, places[box.contact.id], box, colours, palette)
    return image


def _place(box: Box) -> QRectF:
    return QRectF(MARGIN + box.column * (WIDTH + GAP), MARGIN + box.level * STEP, WIDTH, HEIGHT)


def _line(painter: QPainter, above: QRectF, below: QRectF) -> None:
    """Down, across, and down again."""
    middle = (above.bottom() + below.top()) / 2
    start, end = QPointF(above.center().x(), above.bottom()), QPointF(below.center().x(), below.top())
    corners = (start, QPointF(start.x(), middle), QPointF(end.x(), middle), end)
    for one, other in itertools.pairwise(corners):
        painter.drawLine(one, other)


def _box(painter: QPainter, place: QRectF, box: Box, colours: Colours, palette: QPalette) -> None:
    role = box.contact.role or ""
    edge = {"decides": colours.accent, "opposes": colours.red}.get(role, colours.field_line)
    painter.save()
    painter.setPen(QPen(QColor(edge), 1.8 if role in _TONES else 1.0))
    painter.setBrush(QColor(colours.sheet))
    painter.drawRoundedRect(place, 6, 6)
    inner = place.adjusted(10, 7, -10, -6)
    font = QFont(painter.font())
    font.setPixelSize(LIST_PIXELS)
    small = QFont(font)
    font.setWeight(QFont.Weight.DemiBold)
    small.setPixelSize(LIST_PIXELS - 1)
    _text(painter, inner, 0, font, colours.ink, box.contact.name or tr("customers.nameless"))
    said = " · ".join(part for part in (box.contact.department, box.contact.title) if part)
    _text(painter, inner, 21, small, colours.quiet, said)
    if role:
        painter.setFont(small)
        chip = Chip(_TONES.get(role, "quiet"), tr(f"contact.role.{role}"))
        paint_chip(painter, QRectF(inner.left(), inner.bottom() - 25, inner.width(), 25), chip, palette)
    painter.restore()


def _text(painter: QPainter, inner: QRectF, down: int, font: QFont, ink: str, text: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    line = QRectF(inner.left(), inner.top() + down, inner.width(), 20)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

"""How a unit of the chart is drawn: a box with its name and figures, a sign that opens it, and the line to it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bigclient_desktop.domain.org_chart import Placed
from bigclient_desktop.widgets.theme import BODY_PIXELS, LIST_PIXELS, Colours
from bigclient_desktop.widgets.words import tr

WIDE, HIGH, GAP_X, GAP_Y, EDGE = 208.0, 46.0, 56.0, 10.0, 12.0
_SIGN = 20.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def box_of(one: Placed) -> QRectF:
    """Where the unit's box lies at 100 %."""
    return QRectF(EDGE + one.column * (WIDE + GAP_X), EDGE + one.row * (HIGH + GAP_Y), WIDE, HIGH)


def toggle_of(one: Placed) -> QRectF:
    """Where its sign lies: half over the right edge."""
    box = box_of(one)
    return QRectF(box.right() - 6, box.center().y() - _SIGN / 2, _SIGN + 12, _SIGN)


def size_of(placed: Sequence[Placed]) -> QSizeF:
    """How much room all of them take."""
    right = max((box_of(one).right() for one in placed), default=0.0)
    bottom = max((box_of(one).bottom() for one in placed), default=0.0)
    return QSizeF(right + 40 + EDGE, bottom + EDGE)


def paint_branch(painter: QPainter, above: QRectF, below: Sequence[QRectF], colours: Colours) -> None:
    """From the right edge of a unit to the left edges of those under it: one line down, and one to each."""
    bend = below[0].left() - 14
    top, bottom = above.center().y(), below[-1].center().y()
    painter.setPen(QPen(QColor(colours.field_line), 1))
    painter.drawLine(QPointF(above.right(), top), QPointF(bend, top))
    painter.drawLine(QPointF(bend, top), QPointF(bend, bottom))
    for box in below:
        painter.drawLine(QPointF(bend, box.center().y()), QPointF(box.left(), box.center().y()))


def paint_unit(painter: QPainter, one: Placed, colours: Colours, *, is_current: bool, has_focus: bool) -> None:
    """The box. Specialty bureaus have a dashed frame, the current unit a filled one."""
    box = box_of(one)
    frame = QColor(colours.accent if is_current else colours.field_line)
    dashed = one.unit.kind == "specialty"
    painter.setPen(QPen(frame, 2 if has_focus else 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(
        QColor(colours.accent_soft if is_current else colours.chrome if one.column == 0 else colours.sheet)
    )
    painter.drawRoundedRect(box, 5, 5)
    room = box.adjusted(10, 4, -14, -4)
    _write(
        painter,
        QRectF(room.left(), room.top(), room.width(), room.height() / 2),
        one.unit.name,
        colours.ink,
        BODY_PIXELS,
    )
    figures = tr("units.chart_figures", people=f"{one.unit.people:,}", customers=f"{one.unit.customers:,}")
    lower = QRectF(room.left(), room.center().y(), room.width(), room.height() / 2)
    _write(painter, lower, figures, colours.quiet, LIST_PIXELS - 1)
    if one.below:
        _paint_sign(painter, one, colours)


def _write(painter: QPainter, place: QRectF, words: str, ink: str, pixels: int) -> None:
    font = painter.font()
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(
        place, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
    )


def _paint_sign(painter: QPainter, one: Placed, colours: Colours) -> None:
    sign = toggle_of(one)
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(colours.sheet))
    painter.drawRoundedRect(sign, _SIGN / 2, _SIGN / 2)
    font = painter.font()
    font.setPixelSize(LIST_PIXELS - 2)
    painter.setFont(font)
    painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "−" if one.is_open else f"+{one.below}")

"""Pictures made small, within bounds: what a peer sent may be made to cost memory."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

_MOST_PIXELS = 100_000_000
"""Larger ones are not even begun; a telephone's camera makes a half of it."""
_AIR = 8


def thumbnail(data: bytes, side: int) -> QImage | None:
    """The picture within a square of that side, upright; None where nobody can draw it. For any thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def in_a_square(image: QImage, side: int) -> QImage:
    """The picture in the middle of a square with a little air, so that names below a row of them stand in one line.
    For any thread."""
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    room = QSize(side - 2 * _AIR, side - 2 * _AIR)
    if image.width() > room.width() or image.height() > room.height():
        image = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    with QPainter(square) as painter:
        painter.drawImage((side - image.width()) // 2, (side - image.height()) // 2, image)
    return square

"""Charts in the window: the drawing that the paper gets, shown as SVG on a sheet of its own."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from bigclient_desktop.widgets.theme import colours_of

_MARGIN = 12
_PAPER = "#ffffff"
"""Charts are drawn in black, as for the printer; their sheet stays white in the dark theme too."""


class ChartView(QWidget):
    """One chart, as large as there is room, in its own proportions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)

    def show_svg(self, svg: bytes | str, words: str) -> None:
        """Another chart; `words` say what it shows to those who cannot see it."""
        self._drawing.load(QByteArray(svg.encode() if isinstance(svg, str) else svg))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = self._drawing.defaultSize()
        return QSize(size.width() + 2 * _MARGIN, size.height() + 2 * _MARGIN) if size.isValid() else QSize(420, 280)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours_of(self.palette()).hairline))
            painter.setBrush(QColor(_PAPER))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            if self._drawing.isValid():
                self._drawing.render(painter, self._place())

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self._drawing.defaultSize().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.left() + (room.width() - size.width()) / 2
        return QRectF(left, room.top() + (room.height() - size.height()) / 2, size.width(), size.height())

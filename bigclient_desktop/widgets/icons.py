"""The line-drawn icons, in the ink of the palette they are painted with; always sharp, whatever the scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bigclient_desktop.assets import resource

SMALL, LARGE = 16, 20
_DRAWN_INK = b"#000"


@lru_cache(maxsize=512)
def _drawn(name: str, ink: str, width: int, height: int) -> QPixmap:
    source = resource("icons", f"{name}.svg").read_bytes()
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(source.replace(_DRAWN_INK, ink.encode()))).render(painter, QRectF(0, 0, width, height))
    return pixmap


def _ink(mode: QIcon.Mode, role: QPalette.ColorRole) -> str:
    palette = QGuiApplication.palette()
    if mode is QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, role).name()
    return palette.color(role).name()


class _LineIcon(QIconEngine):
    """Asks the palette for its ink each time, so a change of theme needs no new icons."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, _drawn(self._name, _ink(mode, self._role), *_pixels(rect.size(), scale)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _drawn(self._name, _ink(mode, self._role), size.width(), size.height())

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _drawn(self._name, _ink(mode, self._role), *_pixels(size, scale))


def _pixels(size: QSize, scale: float) -> tuple[int, int]:
    return round(size.width() * scale), round(size.height() * scale)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """The icon `resources/icons/<name>.svg` in the ink of that palette role."""
    return QIcon(_LineIcon(name, role))


def program_icon() -> QIcon:
    """The program's own mark, in colour."""
    return QIcon(str(resource("icons", "application.svg")))

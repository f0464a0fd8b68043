"""Small dressing of widgets that the forms cannot say."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QLabel, QScrollArea, QSpinBox, QWidget

from bigclient_desktop.widgets.icons import icon, program_icon


class _Sign(QObject):
    """Draws a label's icon anew when the palette changes."""

    def __init__(self, label: QLabel, name: str, pixels: int) -> None:
        super().__init__(label)
        self._label, self._name, self._pixels = label, name, pixels
        self._draw()
        label.installEventFilter(self)

    def _draw(self) -> None:
        self._label.setPixmap(icon(self._name).pixmap(self._pixels, self._pixels))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        return False


def show_icon(label: QLabel, name: str, pixels: int) -> None:
    """A line icon on a label, in the ink of the theme."""
    _Sign(label, name, pixels)


def indent(spin: QSpinBox | QDoubleSpinBox) -> None:
    """The room before the figures that the stylesheet gives to every field but this kind."""
    spin.lineEdit().setTextMargins(7, 0, 0, 0)


def fit_screen(dialog: QWidget) -> None:
    """No larger than its screen leaves beside frame and task bar; at 150 % that is little. A dialog that was given no
    size yet gets the one that its words ask for."""
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.adjustSize()
    room = dialog.screen().availableGeometry()
    dialog.resize(min(dialog.width(), room.width() - 40), min(dialog.height(), room.height() - 80))


def show_mark(label: QLabel, pixels: int) -> None:
    """The program's mark on a label."""
    label.setPixmap(program_icon().pixmap(pixels, pixels))


def show_words(label: QLabel, words: str) -> None:
    """Words on a label that takes no room without any."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    label.setVisible(bool(words))


def scrolled(content: QWidget) -> QScrollArea:
    """The widget in an area that scrolls where the window is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("look", "page")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def dress(widget: QWidget, look: str) -> None:
    """Another look of the stylesheet, at once."""
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)

"""The list under a line of text: what the typed letters find. Keyboard and input method stay with the line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from bigclient_desktop.widgets.options import Option

_KEY = Qt.ItemDataRole.UserRole
_SHOWN_AT_MOST = 200


class SuggestionList(QListWidget):
    """A window that never takes the focus (a popup would kill the input method)."""

    picked = Signal(str)

    def __init__(self, line: QLineEdit, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._line = line
        self._anchor = anchor
        flags = Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus
        self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("look", "panel")
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self._pick(item))
        line.installEventFilter(self)

    def offer(self, options: Sequence[Option], current: str = "") -> None:
        """Show these under the line; nothing to show hides the list."""
        self.clear()
        for option in options[:_SHOWN_AT_MOST]:
            item = QListWidgetItem(option.label)
            item.setData(_KEY, option.key)
            item.setSizeHint(QSize(0, 28))
            self.addItem(item)
            if option.key == current:
                self.setCurrentItem(item)
        if not self.count() or not self._line.hasFocus():
            self.hide()
            return
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        wanted = 28 * min(self.count(), 10) + 4
        below = self._anchor.mapToGlobal(QPoint(0, self._anchor.height() + 1))
        screen = self._anchor.screen().availableGeometry()
        top = below.y() if below.y() + wanted <= screen.bottom() else below.y() - self._anchor.height() - wanted - 2
        width = max(self._anchor.width(), min(self.sizeHintForColumn(0) + 32, 480))
        self.setGeometry(min(below.x(), screen.right() - width), top, width, wanted)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 9, Qt.Key.Key_PageUp: -9}
        key = Qt.Key(event.key())
        if key in steps:
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + steps[key])))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and not self._line.property("composing"):
            self._pick(self.currentItem())
            return key is not Qt.Key.Key_Tab
        if key is Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _pick(self, item: QListWidgetItem | None) -> None:
        self.hide()
        if item is not None:
            self.picked.emit(item.data(_KEY))

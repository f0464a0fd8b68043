"""A layout that puts its widgets side by side and goes on in the next line."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Chips and folders of varying width."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._pushed: QWidget | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """As addWidget, before the item at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def line_width(self) -> int:
        """What one line of everything takes, hidden or not."""
        widths = []
        for widget in (item.widget() for item in self._items):
            if widget is not None:
                widget.ensurePolished()
                widths.append(widget.sizeHint().width())
        return sum(widths) + self.spacing() * max(0, len(widths) - 1)

    def push_from(self, widget: QWidget) -> None:
        """This widget and those behind it stand at the right end of their line, unless something there stretches."""
        self._pushed = widget

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(self._items[place].sizeHint().height() for place in line)
            if move:
                self._set_line(line, rect, y, height)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> list[list[int]]:
        """Which items stand side by side, by their places."""
        lines: list[list[int]] = []
        used = 0
        for place, item in enumerate(self._items):
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            wide = item.sizeHint().width()
            if not lines or used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append(place)
            used += wide + self.spacing()
        return lines

    def _set_line(self, line: list[int], rect: QRect, y: int, height: int) -> None:
        items = [self._items[place] for place in line]
        spare = max(0, rect.width() - sum(item.sizeHint().width() + self.spacing() for item in items) + self.spacing())
        stretching = [item for item in items if item.expandingDirections() & Qt.Orientation.Horizontal]
        pushed_from = next((place for place, item in enumerate(self._items) if item.widget() is self._pushed), None)
        pushed = next((place for place in line if pushed_from is not None and place >= pushed_from), None)
        x = rect.x()
        for place, item in zip(line, items, strict=True):
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if stretching and item is stretching[-1]:
                width = min(width + spare, item.maximumSize().width())
            if place == pushed:
                x = max(x, rect.x() + rect.width() - self._width_from(line, place))
            item.setGeometry(QRect(QPoint(x, y + (height - hint.height()) // 2), QSize(width, hint.height())))
            x += width + self.spacing()

    def _width_from(self, line: list[int], place: int) -> int:
        hints = [self._items[other].sizeHint().width() for other in line if other >= place]
        return sum(hints) + self.spacing() * (len(hints) - 1)


def line_up(frame: QWidget, pushed: QWidget | None = None, spacing: int = 8) -> FlowLayout:
    """The widgets that a .ui puts into `frame`, in their order: a line of tools, from `pushed` on at its right end."""
    flow = FlowLayout(frame, spacing)
    for child in frame.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        flow.addWidget(child)
    if pushed is not None:
        flow.push_from(pushed)
    return flow

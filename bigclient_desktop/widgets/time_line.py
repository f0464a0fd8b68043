"""What happened, newest first, along a line: a model of entries, and the list that draws them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bigclient_desktop.widgets.chips import Chip, chip_width, paint_chip
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.icons import SMALL, icon
from bigclient_desktop.widgets.theme import colours_of

ROW = 54
_WHEN = 124
_ENTRY = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class LineEntry:
    """One thing that happened; `sign` is an icon's name."""

    id: str
    at: datetime
    sign: str
    title: str
    detail: str = ""
    chip: Chip | None = None
    kind: str = ""


class TimeLineModel(QAbstractListModel):
    """All entries at hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[LineEntry, ...] = ()

    def show(self, entries: Sequence[LineEntry]) -> None:
        """Other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (plain_words(entry.at), entry.title, entry.detail, entry.chip.word if entry.chip else "")
            return " · ".join(part for part in parts if part)
        return None


class _EntryDelegate(QStyledItemDelegate):
    """When at the left, the line with the icon, then two lines of words and the state's chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: LineEntry = index.data(_ENTRY)
        style_option: Any = option
        widget, place = style_option.widget, QRect(style_option.rect)
        colours = colours_of(widget.palette())
        painter.save()
        if style_option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(colours.accent_soft))
        painter.setFont(widget.font())
        painter.setPen(QColor(colours.quiet))
        painter.drawText(place.adjusted(8, 0, 0, 0), _LEFT, plain_words(entry.at))
        middle = QPoint(place.left() + _WHEN + 16, place.center().y())
        painter.setPen(QPen(QColor(colours.hairline), 2))
        top = middle.y() if index.row() == 0 else place.top()
        bottom = middle.y() if index.row() == index.model().rowCount() - 1 else place.bottom() + 1
        painter.drawLine(QPoint(middle.x(), top), QPoint(middle.x(), bottom))
        painter.setBrush(QColor(colours.sheet))
        painter.drawEllipse(middle, 13, 13)
        icon(entry.sign).paint(painter, QRect(middle.x() - SMALL // 2, middle.y() - SMALL // 2, SMALL, SMALL))
        self._paint_words(painter, place.adjusted(_WHEN + 40, 6, -8, -6), entry, widget)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, entry: LineEntry, widget: QWidget) -> None:
        colours = colours_of(widget.palette())
        metrics = painter.fontMetrics()
        wide = place.width()
        if entry.chip is not None:
            room = min(chip_width(metrics.horizontalAdvance(entry.chip.word)), wide // 2)
            chip_place = QRectF(place.right() - room, place.top(), room, place.height())
            paint_chip(painter, chip_place, entry.chip, widget.palette())
            wide -= room + 8
        half = place.height() // 2 if entry.detail else place.height()
        end = Qt.TextElideMode.ElideRight
        painter.setPen(QColor(colours.ink))
        title = metrics.elidedText(entry.title.replace("\n", " "), end, wide)
        painter.drawText(QRect(place.left(), place.top(), wide, half), _LEFT, title)
        painter.setPen(QColor(colours.quiet))
        detail = metrics.elidedText(entry.detail.replace("\n", " "), end, wide)
        painter.drawText(QRect(place.left(), place.top() + half, wide, half), _LEFT, detail)


class TimeLine(QListView):
    """Enter or a double click opens an entry."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = TimeLineModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def show_entries(self, entries: Sequence[LineEntry]) -> None:
        """Other entries, newest first."""
        self.entries.show(entries)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(_ENTRY))

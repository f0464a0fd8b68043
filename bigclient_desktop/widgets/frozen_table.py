"""A wide table whose first columns stay where they are, with a row of totals under it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from bigclient_desktop.widgets.columns import ColumnView, Look
from bigclient_desktop.widgets.record_table import PADDING, ROW_HEIGHT, CellDelegate, RecordTable
from bigclient_desktop.widgets.theme import colours_of

Index = QModelIndex | QPersistentModelIndex


class FrozenTable(RecordTable):
    """A record table; a second view of the same model lies over its left edge and never scrolls sideways."""

    def __init__(self, parent: QWidget | None = None, frozen: int = 2) -> None:
        super().__init__(parent)
        self.frozen_count = frozen
        self.horizontalHeader().setSectionsMovable(False)
        self.over = over = QTableView(self)
        over.setItemDelegate(CellDelegate(over))
        over.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        over.setProperty("look", "frozen")
        over.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        over.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        over.setShowGrid(False)
        over.setWordWrap(False)
        over.setVerticalScrollMode(self.verticalScrollMode())
        over.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        over.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        over.verticalHeader().hide()
        over.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        over.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = over.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setHighlightSections(False)
        head.sectionClicked.connect(self._sort_by)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self.horizontalHeader().customContextMenuRequested)
        head.sectionResized.connect(lambda section, _, size: self.setColumnWidth(section, size))
        over.doubleClicked.connect(self.doubleClicked)
        self.verticalScrollBar().valueChanged.connect(lambda value: over.verticalScrollBar().setValue(value))
        over.verticalScrollBar().valueChanged.connect(lambda value: self.verticalScrollBar().setValue(value))
        self.horizontalHeader().sectionResized.connect(lambda *_: self._lay_over())
        self.horizontalHeader().sortIndicatorChanged.connect(lambda at, order: head.setSortIndicator(at, order))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """The frozen part shows the same rows and the same selection."""
        super().setModel(model)
        self.over.setModel(model)
        if model is not None:
            self.over.setSelectionModel(self.selectionModel())
            self._lay_over()

    def show_view(self, view: ColumnView) -> None:
        super().show_view(view)
        self._lay_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_over()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QTableView.ScrollHint.EnsureVisible) -> None:
        if index.column() >= self.frozen_count:
            super().scrollTo(index, hint)
            left, edge = self.columnViewportPosition(index.column()), self.frozen_width()
            if left < edge:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - (edge - left))
        elif index.isValid():
            bar = self.horizontalScrollBar()
            stays = bar.value()
            super().scrollTo(index, hint)
            bar.setValue(stays)

    def frozen_width(self) -> int:
        """How much of the left edge stands still."""
        return sum(
            self.columnWidth(section) for section in range(self.frozen_count) if not self.isColumnHidden(section)
        )

    def _lay_over(self) -> None:
        over = self.over
        if over.model() is None:
            return
        for section in range(len(self.records.columns)):
            frozen = section < self.frozen_count and not self.isColumnHidden(section)
            over.setColumnHidden(section, not frozen)
            if frozen:
                over.setColumnWidth(section, self.columnWidth(section))
        head = self.horizontalHeader().height()
        frame = self.frameWidth()
        over.horizontalHeader().setFixedHeight(head)
        over.setGeometry(frame, frame, self.frozen_width(), self.viewport().height() + head)

    def _sort_by(self, section: int) -> None:
        head = self.horizontalHeader()
        down = head.sortIndicatorSection() != section or head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self.sortByColumn(section, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)


class TotalsRow(QWidget):
    """One row that stays at the foot, its cells under the columns of the table."""

    def __init__(self, table: FrozenTable) -> None:
        super().__init__()
        self._table = table
        self._texts: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.update())
        table.horizontalHeader().sectionResized.connect(lambda *_: self.update())
        table.view_changed.connect(lambda _: self.update())

    def say(self, texts: Sequence[str]) -> None:
        """The words of each column, in the order of the model's columns; none hides the row."""
        self._texts = texts
        self.setVisible(bool(texts))
        self.setAccessibleName(" · ".join(text for text in texts if text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW_HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            colours = colours_of(self.palette())
            painter.fillRect(self.rect(), QColor(colours.chrome))
            painter.fillRect(QRect(0, 0, self.width(), 1), QColor(colours.field_line))
            font = QFont(self._table.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            edge = self._table.frozen_width() + self._offset()
            painter.setClipRect(QRect(edge, 1, self.width() - edge, self.height()))
            for section in range(self._table.frozen_count, len(self._texts)):
                self._paint(painter, section, colours.red)
            painter.setClipping(False)
            for section in range(min(self._table.frozen_count, len(self._texts))):
                self._paint(painter, section, colours.red)

    def _offset(self) -> int:
        return self._table.viewport().mapTo(self._table, QPoint(0, 0)).x()

    def _paint(self, painter: QPainter, section: int, red: str) -> None:
        table = self._table
        if table.isColumnHidden(section):
            return
        frozen = section < table.frozen_count
        view: Any = table.over if frozen else table
        left = view.columnViewportPosition(section) + self._offset()
        place = QRect(left, 1, table.columnWidth(section), self.height() - 1).adjusted(PADDING, 0, -PADDING, 0)
        text = self._texts[section]
        right = table.records.columns[section].look is Look.FIGURES
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QColor(red) if right and text.startswith("-") else ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)


class PivotTable(QWidget):
    """The table with its totals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.table = FrozenTable(self)
        self.totals = TotalsRow(self.table)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.totals)
        self.totals.say(())
        self.setFocusProxy(self.table)

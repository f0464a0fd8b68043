"""The table of a list page: columns to choose, move, size and sort; drawn chips and bars; an office program's keys."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bigclient_desktop.widgets.chips import Chip, paint_bar, paint_chip
from bigclient_desktop.widgets.clock_bar import Gauge, paint_gauge
from bigclient_desktop.widgets.column_chooser import ColumnChooser
from bigclient_desktop.widgets.columns import ColumnView, Look, shipped_view
from bigclient_desktop.widgets.record_table_model import VALUE_ROLE, RecordTableModel
from bigclient_desktop.widgets.sparkline import paint_sparkline
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

ROW_HEIGHT = 32
PADDING = 8


class CellDelegate(QStyledItemDelegate):
    """Draws a cell itself: one question to the model a cell, where the style would ask seven and draw slowly."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        style_option: Any = option
        assert isinstance(model, RecordTableModel)
        widget: QWidget = style_option.widget
        place: QRect = style_option.rect
        colours = colours_of(widget.palette())
        if style_option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(colours.accent_soft))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), QColor(colours.hairline))
        pale = model.is_quiet(index.row())
        ink = QColor(colours.quiet) if pale else widget.palette().color(QPalette.ColorRole.Text)
        inner = place.adjusted(PADDING, 0, -PADDING, 0)
        look = model.columns[index.column()].look
        if look in (Look.CHIP, Look.BAR, Look.CLOCK, Look.SPARKLINE):
            value = model.data(index, VALUE_ROLE)
            if look is Look.SPARKLINE:
                paint_sparkline(painter, QRectF(inner), value or (), colours)
            elif isinstance(value, Chip):
                paint_chip(painter, QRectF(inner), value, widget.palette())
            elif isinstance(value, Gauge):
                paint_gauge(painter, QRectF(inner).adjusted(0, 3, 0, -3), value, widget.palette())
            elif value is not None:
                paint_bar(painter, QRectF(inner), int(value), widget.palette(), ink)
            return
        text = model.data(index)
        side = Qt.AlignmentFlag.AlignRight if look is Look.FIGURES else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colours.red) if look is Look.FIGURES and text.startswith("-") else ink)
        painter.setFont(widget.font())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, shown)


class RecordTable(QTableView):
    """A table over a RecordTableModel."""

    opened = Signal()
    preview_wanted = Signal()
    delete_wanted = Signal()
    view_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading_view = False
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._head_menu)
        head.sectionMoved.connect(self._remember)
        head.sectionResized.connect(self._remember)
        self.doubleClicked.connect(self._open_index)

    @property
    def records(self) -> RecordTableModel:
        """The model, by its own type."""
        model = self.model()
        assert isinstance(model, RecordTableModel)
        return model

    def show_view(self, view: ColumnView) -> None:
        """Arrange the columns as a saved view says."""
        head = self.horizontalHeader()
        places = {column.name: place for place, column in enumerate(self.records.columns)}
        self._loading_view = True
        for visual, name in enumerate(view.order):
            section = places[name]
            head.moveSection(head.visualIndex(section), visual)
            width = view.widths[name]
            if width == self.records.columns[section].width:
                # As shipped: another language has longer headings.
                width = max(width, head.sectionSizeHint(section))
            head.resizeSection(section, width)
            head.setSectionHidden(section, name not in view.shown)
        self._show_sort_arrow(view)
        self._loading_view = False

    def current_view(self) -> ColumnView:
        """The arrangement on screen, to be saved."""
        head = self.horizontalHeader()
        columns = self.records.columns
        order = tuple(columns[head.logicalIndex(visual)].name for visual in range(len(columns)))
        hidden = {column.name for place, column in enumerate(columns) if head.isSectionHidden(place)}
        widths = {
            column.name: column.width if column.name in hidden else head.sectionSize(place)
            for place, column in enumerate(columns)
        }
        sort = columns[head.sortIndicatorSection()].sort if self.isSortingEnabled() else ""
        down = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return ColumnView(order, widths, frozenset(set(order) - hidden), sort, down)

    def choose_columns(self) -> None:
        """The dialog of columns: tick, order, back to what was shipped."""
        chooser = ColumnChooser(self.records.columns, self.current_view(), self)
        chooser.chosen_view.connect(self._take_view)
        chooser.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.preview_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _show_sort_arrow(self, view: ColumnView) -> None:
        section = next(
            (i for i, column in enumerate(self.records.columns) if column.sort and column.sort == view.sort), -1
        )
        order = Qt.SortOrder.DescendingOrder if view.descending else Qt.SortOrder.AscendingOrder
        self.setSortingEnabled(False)
        self.horizontalHeader().setSortIndicator(section, order)
        self.setSortingEnabled(True)

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit()

    def _remember(self, *_: object) -> None:
        if not self._loading_view:
            self.view_changed.emit(self.current_view())

    def _head_menu(self, at: QPoint) -> None:
        head = self.horizontalHeader()
        section = head.logicalIndexAt(at)
        menu = QMenu(self)
        if section >= 0 and self.records.columns[section].sort:
            menu.addAction(tr("table.sort_up"), lambda: self.sortByColumn(section, Qt.SortOrder.AscendingOrder))
            menu.addAction(tr("table.sort_down"), lambda: self.sortByColumn(section, Qt.SortOrder.DescendingOrder))
            menu.addSeparator()
        if section >= 0:
            menu.addAction(tr("table.fit_width"), lambda: self.resizeColumnToContents(section))
            hide = menu.addAction(tr("table.hide_column"), lambda: self._hide(section))
            hide.setEnabled(head.count() - head.hiddenSectionCount() > 1)
        menu.addAction(tr("table.choose_columns"), self.choose_columns)
        menu.addAction(tr("table.reset_columns"), self._reset)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(head.mapToGlobal(at))

    def _take_view(self, view: ColumnView) -> None:
        self.show_view(view)
        self._remember()

    def _hide(self, section: int) -> None:
        self.horizontalHeader().setSectionHidden(section, True)
        self._remember()

    def _reset(self) -> None:
        self._take_view(shipped_view(self.records.columns))

"""Short lists in dialogs: a table to read and to pick a line of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_ROW = 32
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def dress_table(
    table: QTableWidget, heads: Sequence[str], stretched: int | Sequence[int], figures: Sequence[int] = ()
) -> None:
    """Heads, whole-row selection, no editing; the columns `stretched` share the room, `figures` stand to the right."""
    wide = (stretched,) if isinstance(stretched, int) else tuple(stretched)
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    # Else Tab goes from cell to cell, and the buttons below are out of its reach.
    table.setTabKeyNavigation(False)
    # What is too long ends in an ellipsis, not in a line that nobody sees.
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    head = table.horizontalHeader()
    head.setDefaultAlignment(_LEFT)
    head.setHighlightSections(False)
    for column in range(len(heads)):
        mode = QHeaderView.ResizeMode.Stretch if column in wide else QHeaderView.ResizeMode.ResizeToContents
        head.setSectionResizeMode(column, mode)
        item = table.horizontalHeaderItem(column)
        if item is not None:
            item.setTextAlignment(_RIGHT if column in figures else _LEFT)


def fill_table(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Replace all lines; cells stand as the heads do."""
    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    sides = [Qt.AlignmentFlag(head.textAlignment()) if head else _LEFT for head in heads]
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            cell = QTableWidgetItem(text)
            cell.setToolTip(text)
            cell.setTextAlignment(sides[column])
            table.setItem(number, column, cell)


def picked_line(table: QTableWidget) -> int:
    """The selected line, -1 for none."""
    lines = table.selectionModel().selectedRows()
    return lines[0].row() if lines else -1

"""Short lists in dialogs: a table to read and to pick a line of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_ROW = 32


def dress_table(table: QTableWidget, heads: Sequence[str], stretched: int) -> None:
    """Heads, whole-row selection, no editing; column `stretched` takes the room."""
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    # What is too long ends in an ellipsis, not in a line that nobody sees.
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    for column in range(len(heads)):
        mode = QHeaderView.ResizeMode.Stretch if column == stretched else QHeaderView.ResizeMode.ResizeToContents
        head.setSectionResizeMode(column, mode)


def fill_table(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Replace all lines."""
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            cell = QTableWidgetItem(text)
            cell.setToolTip(text)
            table.setItem(number, column, cell)


def picked_line(table: QTableWidget) -> int:
    """The selected line, -1 for none."""
    lines = table.selectionModel().selectedRows()
    return lines[0].row() if lines else -1

"""The first rows of a sheet as a table, its heading rows marked."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QPalette

from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.spreadsheets.sources import letter
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.theme import colours_of

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class SheetModel(QAbstractTableModel):
    """The first rows of a sheet; those of the heading are bold on a tinted ground."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: SheetPreview | None = None
        self.heading_rows: tuple[int, ...] = ()

    def show(self, sheet: SheetPreview, heading_rows: tuple[int, ...]) -> None:
        """Another sheet, or other headings (rows counted from 1)."""
        self.beginResetModel()
        self._sheet = sheet
        self.heading_rows = heading_rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._sheet is None else len(self._sheet.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._sheet is None else self._sheet.column_count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._sheet is None or not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._sheet.rows[index.row()]
            return cell_words(row[index.column()]) if index.column() < len(row) else ""
        if index.row() + 1 in self.heading_rows:
            if role == Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(True)
                return font
            if role == Qt.ItemDataRole.BackgroundRole:
                return QColor(colours_of(QPalette()).accent_soft)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self._sheet is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        return letter(section + self._sheet.first_column)


def cell_words(cell: Any) -> str:
    """A cell as a person sees it in the spreadsheet."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        # A sheet's times belong to no zone: they stand as they were typed, wherever the laptop is.
        return f"{cell:%Y-%m-%d %H:%M}"
    return plain_words(cell)

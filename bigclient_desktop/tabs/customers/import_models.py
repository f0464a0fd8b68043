"""Tables of the import: the sheet as it is, with its heading rows marked, and what would become of every row."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QPalette

from bigclient_desktop.services.import_records import Action, Light, PlannedRow, skipped_sentence
from bigclient_desktop.spreadsheets.headings import SkippedRow
from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr, words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_MARKS = {Light.GREEN: "✔", Light.AMBER: "▲", Light.RED: "✖"}
_INKS = {Light.GREEN: "accent", Light.AMBER: "amber", Light.RED: "red"}


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


class CheckModel(QAbstractTableModel):
    """What becomes of every row, in the order of the sheet; `only` shows one state."""

    HEADS = ("imports.row", "imports.result", "imports.name", "imports.reason")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlannedRow | SkippedRow] = []
        self._shown: list[PlannedRow | SkippedRow] = []

    def show(self, rows: Sequence[PlannedRow], skipped: Sequence[SkippedRow]) -> None:
        """Another plan."""
        self._rows = sorted([*rows, *skipped], key=lambda row: row.row)
        self.only("")

    def only(self, state: str) -> None:
        """`green`, `amber`, `red`, `skipped`, or everything."""
        self.beginResetModel()
        self._shown = [row for row in self._rows if state in ("", _state(row))]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _skipped_cell(row, index.column()) if isinstance(row, SkippedRow) else _cell(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            colours = colours_of(QPalette())
            return QColor(colours.quiet if isinstance(row, SkippedRow) else getattr(colours, _INKS[row.light]))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return tr(self.HEADS[section])


def cell_words(cell: Any) -> str:
    """A cell as a person sees it in the spreadsheet."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return plain_words(cell)


def letter(index: int) -> str:
    """The spreadsheet's name of a column, counted from 0."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def _state(row: PlannedRow | SkippedRow) -> str:
    return "skipped" if isinstance(row, SkippedRow) or row.action is Action.SKIP else str(row.light)


def _cell(row: PlannedRow, column: int) -> str:
    if column == 0:
        return str(row.row)
    if column == 1:
        return f"{_MARKS[row.light]} {tr(f'imports.action_{row.action}')}"
    if column == 2:
        return row.name
    said = [problem.reason(words()) for problem in row.problems]
    if row.action is Action.UPDATE:
        said += [tr(f"customer.{one.field}") for one in row.differences if not one.contact]
    return ";".join(said)


def _skipped_cell(row: SkippedRow, column: int) -> str:
    return (str(row.row), f"– {tr('imports.action_left_out')}", row.text, skipped_sentence(row, words()))[column]

"""What would become of every row of the sheet, as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPalette

from bigclient_desktop.services.import_records import Action, Light, PlannedRow, skipped_sentence
from bigclient_desktop.spreadsheets.headings import SkippedRow
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr, words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_MARKS = {Light.GREEN: "✔", Light.AMBER: "▲", Light.RED: "✖"}
_INKS = {Light.GREEN: "accent", Light.AMBER: "amber", Light.RED: "red"}


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

"""What would become of every row of a sheet, as a table to be filtered by its state."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHeaderView, QTableView

from bigclient_desktop.services.import_records import skipped_sentence
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.headings import SkippedRow
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr, words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_MARKS = {"green": "✔", "amber": "▲", "red": "✖", "known": "=", "skipped": "–"}
_INKS = {"green": "accent", "amber": "amber", "red": "red"}


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One row: `state` is green, amber, red, known or skipped; `action` is the key of what becomes of it."""

    number: int
    state: str
    action: str
    name: str
    reason: Callable[[], str]


def reasons_of(problems: Iterable[CellProblem]) -> str:
    """What is said of a row, each with its column, as one sentence."""
    catalogue, said = words(), []
    for problem in problems:
        where = tr("imports.in_column", letter=problem.letter, heading=problem.heading) if problem.letter else ""
        said.append(where + problem.reason(catalogue))
    # The sentences of the checks end with a stop, which none but the last keeps.
    return tr("form.semicolon").join([*(one.rstrip("。.") for one in said[:-1]), *said[-1:]])


def left_out(row: SkippedRow) -> CheckedRow:
    """A row that holds no record: a total, a blank."""
    return CheckedRow(row.row, "skipped", "imports.action_left_out", row.text, lambda: skipped_sentence(row, words()))


class CheckModel(QAbstractTableModel):
    """What becomes of every row, in the order of the sheet; `only` shows one state."""

    HEADS = ("imports.row", "imports.result", "imports.name", "imports.reason")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CheckedRow] = []
        self._shown: list[CheckedRow] = []

    def show(self, rows: Iterable[CheckedRow]) -> None:
        """Another plan."""
        self._rows = sorted(rows, key=lambda row: row.number)
        self.only("")

    def counts(self) -> Counter[str]:
        """How many rows are in each state."""
        return Counter(row.state for row in self._rows)

    def only(self, state: str) -> None:
        """One state, or everything."""
        self.beginResetModel()
        self._shown = [row for row in self._rows if state in ("", row.state)]
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
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return QColor(getattr(colours_of(QPalette()), _INKS.get(row.state, "quiet")))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return tr(self.HEADS[section])


class CheckTable(QObject):
    """The table with a button `show_<state>` for every state and `show_all`."""

    def __init__(self, form: Any, states: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._states = form, states
        self.model = CheckModel(self)
        table: QTableView = form.check_table
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((56, 130, 260)):
            table.setColumnWidth(place, width)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for state in ("all", *states):
            button = getattr(form, f"show_{state}")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, only=state: self.model.only("" if only == "all" else only))

    def show(self, rows: Iterable[CheckedRow]) -> None:
        """Another plan, all of it."""
        self.model.show(rows)
        counts = self.model.counts()
        counts["all"] = counts.total()
        for state in ("all", *self._states):
            getattr(self._form, f"show_{state}").setText(tr(f"imports.filter_{state}", count=counts[state]))
        self._form.show_all.setChecked(True)


def _cell(row: CheckedRow, column: int) -> str:
    if column == 1:
        return f"{_MARKS[row.state]} {tr(row.action)}"
    return (str(row.number), "", row.name, row.reason() if column == 3 else "")[column]

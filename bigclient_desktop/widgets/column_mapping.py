"""Which column of the sheet fills which field: guessed, to be put right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import with_column
from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.sheet_model import cell_words
from bigclient_desktop.widgets.words import tr

HEADS = ("column", "heading", "examples", "target", "unit")
EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Targets:
    """What a column may fill, in which words, and whether its unit (元, 万元) matters."""

    all: Callable[[], Sequence[str]]
    words: Callable[[str], str]
    takes_unit: Callable[[Column], bool]


class ColumnMapping(QObject):
    """Fills the table and keeps the columns as the person left them; a field is filled by one column alone."""

    changed = Signal()

    def __init__(self, table: QTableWidget, targets: Targets) -> None:
        super().__init__(table)
        self._offered = targets
        self._table = table
        self._sheet: SheetPreview | None = None
        self._first_data_row = 1
        self.columns: tuple[Column, ...] = ()
        table.setColumnCount(len(HEADS))
        table.setHorizontalHeaderLabels([tr(f"imports.{head}") for head in HEADS])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(38)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for place, width in ((0, 72), (1, 200), (3, 220), (4, 96)):
            table.setColumnWidth(place, width)

    def show(self, sheet: SheetPreview, columns: Sequence[Column], first_data_row: int) -> None:
        """Another sheet, with its guesses."""
        self._sheet = sheet
        self._first_data_row = first_data_row
        self.columns = tuple(columns)
        self._fill()

    def left_out(self) -> int:
        """How many columns fill nothing."""
        return sum(not column.target for column in self.columns)

    def fills(self, *targets: str) -> bool:
        """Whether some column fills one of these."""
        return any(column.target in targets for column in self.columns)

    def _fill(self) -> None:
        self._table.setRowCount(len(self.columns))
        for row, column in enumerate(self.columns):
            for place, text in enumerate((column.letter, column.heading, self._examples(column))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, place, item)
            self._table.setCellWidget(row, 3, self._targets(column))
            if self._offered.takes_unit(column):
                self._table.setCellWidget(row, 4, self._units(column))
            else:
                self._table.removeCellWidget(row, 4)

    def _targets(self, column: Column) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("imports.left_out"), "")
        targets = list(self._offered.all())
        if column.target and column.target not in targets:
            targets.append(column.target)
        for target in targets:
            box.addItem(self._offered.words(target), target)
        box.setCurrentIndex(max(box.findData(column.target), 0))
        box.setMaxVisibleItems(16)
        # The wheel scrolls the table; it must not change a field on its way.
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        box.activated.connect(lambda _: self._choose(column.index, target=box.currentData()))
        return box

    def _units(self, column: Column) -> QComboBox:
        box = QComboBox()
        box.addItem(unit_words("元"), "元")
        box.addItem(unit_words("万元"), "万元")
        box.setCurrentIndex(box.findData(column.unit))
        box.activated.connect(lambda _: self._choose(column.index, unit=box.currentData()))
        return box

    def _choose(self, index: int, **changes: str) -> None:
        self.columns = with_column(self.columns, index, **changes)
        self._fill()
        self.changed.emit()

    def _examples(self, column: Column) -> str:
        if self._sheet is None:
            return ""
        rows = self._sheet.rows[self._first_data_row - 1 :]
        cells = (cell_words(row[column.index]) for row in rows if column.index < len(row))
        found = dict.fromkeys(text for text in cells if text)
        return " · ".join(list(found)[:EXAMPLES])
